"""A bit of what a file begins with that fell over: called damage, or harmless; never a bug, nor another program's."""

import pytest

from screening.errors import WorkspaceError
from screening.workspace import Workspace

NEWER = range(60, 64)  # the schema's version: 7 may be that of a newer program


@pytest.fixture
def whole(workspace, workspace_path, candidate_id):
    workspace.close()
    return workspace_path.read_bytes()


def said(path):
    """The code of what is said, "" for nothing, "found" where looking through the file would tell."""
    try:
        with Workspace.open(path) as opened:
            return "" if opened.all("PRAGMA quick_check(1)") == [("ok",)] else "found"
    except WorkspaceError as error:
        return error.code


@pytest.mark.parametrize("byte", [0, 16, 18, 28, 44, 45, 46, 47, 56, 60, 61, 62, 63, 68, 69, 70, 71])
def test_a_bit_of_the_beginning(whole, workspace_path, byte):
    for bit in range(8):
        flipped = bytearray(whole)
        flipped[byte] ^= 1 << bit
        workspace_path.write_bytes(flipped)
        calm = {"", "found", "workspace_damaged", "workspace_not_sqlite"}
        assert said(workspace_path) in (calm | {"workspace_newer"} if byte == NEWER[-1] else calm), bit


@pytest.mark.parametrize("length", [20, 50, 99])
def test_a_file_that_ends_in_its_beginning(whole, workspace_path, length):
    workspace_path.write_bytes(whole[:length])
    assert said(workspace_path) == "workspace_damaged"


def test_the_file_of_another_program_is_left_to_it(whole, workspace_path):
    workspace_path.write_bytes(whole[:68] + b"\x0f\x05\x51\x12" + whole[72:])  # Fossil's
    assert said(workspace_path) == "workspace_foreign"
