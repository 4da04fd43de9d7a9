"""What is typed and not saved yet, in the person's data folder: for nobody else to read, and no danger when damaged."""

import json
import os
from pathlib import Path

import pytest

from rubrics.draft import draft
from rubrics.draft.intake import begin
from rubrics.errors import SaringError
from ui.drafting import kept
from ui.editor import unsaved

PROFILE = "Orang yang cocok untuk pekerjaan kasir adalah seseorang yang teliti dan sabar.\n"
FILE = Path("/rubrik/kasir.yaml")


@pytest.fixture(autouse=True)
def data_folder(own_folders):
    return own_folders / "data"


@pytest.fixture
def one_draft():
    made = kept.new("/dokumen/kasir.txt")
    kept.write(made, begin(draft(PROFILE)))
    (found,) = kept.all_kept()
    return found


def put(path, data):
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="this system has other rules for who may read a file")
def test_nobody_else_can_read_it(one_draft):
    kept.write_pasted("Rahasia perusahaan")
    unsaved.keep(FILE, "title: Rahasia", None)
    files = [*kept.folder().iterdir(), *unsaved.folder().iterdir()]
    assert len(files) == 3
    assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o600"}
    assert {oct(path.stat().st_mode & 0o777) for path in (kept.folder(), unsaved.folder())} == {"0o700"}


def test_half_a_character_from_another_program_can_be_kept():
    kept.write_pasted("kasir \ud83d teliti")
    assert kept.read_pasted() == "kasir ? teliti"
    unsaved.keep(Path("/rubrik/\udcff.yaml"), "title: \ud83d", None)
    assert unsaved.find(Path("/rubrik/\udcff.yaml")).text == "title: \ud83d"


@pytest.mark.parametrize(
    "content", ["", "[" * 100_000, "[]", "5", "\0", '{"format": 1', '{"format": 1, "draft": null}']
)
def test_damaged_files_are_passed_over_and_left_where_they_are(one_draft, content):
    damaged = kept.folder() / "rusak.json"
    put(damaged, content)
    assert kept.all_kept() == [one_draft]
    put(one_draft.path, content)
    with pytest.raises(SaringError, match="draft_unusable"):
        kept.read(one_draft)
    unsaved.keep(FILE, "title: Kasir", None)
    (place,) = unsaved.folder().iterdir()
    put(place, content)
    assert (unsaved.find(FILE), unsaved.paths()) == (None, set())
    assert damaged.read_text(encoding="utf-8") == place.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("key", ["id", "document", "title", "at"])
def test_a_draft_whose_head_is_damaged_is_passed_over(one_draft, key):
    other = kept.new("/dokumen/kasir.txt")
    kept.write(other, begin(draft(PROFILE)))
    data = json.loads(other.path.read_text(encoding="utf-8"))
    data["draft"][key] = 5
    put(other.path, data)
    assert kept.all_kept() == [one_draft]


@pytest.mark.parametrize("change", [{"text": None}, {"path": ["x"]}, {"seen": 5}, {"at": 5}])
def test_unsaved_text_that_is_damaged_is_passed_over(change):
    unsaved.keep(FILE, "title: Kasir", None)
    (place,) = unsaved.folder().iterdir()
    put(place, {**json.loads(place.read_text(encoding="utf-8")), **change})
    assert (unsaved.find(FILE), unsaved.paths()) == (None, set())
