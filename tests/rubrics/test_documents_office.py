"""Documents as LibreOffice, Chromium and Qt write them: one advertisement in many layouts."""

from pathlib import Path

import pytest

from rubrics.draft import draft, read_document

FOLDER = Path(__file__).parents[1] / "data" / "documents"
WANTED = FOLDER / "koki.txt"
FILES = sorted(path for path in FOLDER.iterdir() if path != WANTED)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_drafts_the_same_from_every_program(path):
    found, wanted = (draft(read_document(one)).to_json() for one in (path, WANTED))
    assert len(found["suitable"]) == 7
    assert found == wanted


def test_every_item_and_cell_is_a_line_of_its_own():
    wanted = [line.replace("- ", "• ") for line in read_document(WANTED).splitlines() if line]
    lines = [line for line in read_document(FOLDER / "koki_chromium_table.pdf").splitlines() if line]
    assert lines == [line.removeprefix("# ") for line in wanted]
