"""What is exported is for its owner alone; who opened a file to others finds it open when it is written anew."""

import os
import stat

import pytest

from reports.output import save
from rubrics.format import files
from screening.view_files import View, write

pytestmark = pytest.mark.skipif(os.name != "posix", reason="this system has other rules for who may read a file")


@pytest.fixture(autouse=True)
def open_to_all():
    before = os.umask(0o022)
    yield
    os.umask(before)


def pdf(path):
    save(b"%PDF-1.7\n", path)


def table(path):
    write(path, View("Kandidat", ("Nama",), (("Siti",),)), kind="csv", replace=True)


@pytest.mark.parametrize("export", [pdf, table])
def test_an_exported_file_is_for_its_owner_alone_unless_it_was_open(export, tmp_path):
    path = tmp_path / "kandidat"
    export(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    export(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_rubric_can_be_read_by_colleagues(tmp_path):
    path = tmp_path / "rubrik.yaml"
    files.save(path, "satu")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
