"""Rubric files on disk: read, checked, and saved whole or not at all."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from rubrics.errors import DocumentError, RubricError
from rubrics.format import check, dump, parse, read, save, update
from rubrics.format.files import save_private
from rubrics.library import SAMPLE_RUBRIC


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "rubrik saya.yaml"
    target.write_bytes(SAMPLE_RUBRIC.read_bytes())
    return target


def names(folder):
    return sorted(item.name for item in folder.iterdir())


def test_a_file_is_read(path):
    assert read(path) == parse(SAMPLE_RUBRIC.read_text(encoding="utf-8"))[0]
    assert check(path) == []


def test_a_file_with_errors_is_refused_with_all_of_them(path):
    path.write_text(path.read_text(encoding="utf-8").replace("format: 1", "format: 1\nbobot: 1\nrevision: x"), "utf-8")
    with pytest.raises(RubricError) as caught:
        read(path)
    assert caught.value.code == "rubric_unusable"
    assert caught.value.path == path
    assert [problem.code for problem in caught.value.problems] == ["key_unknown", "number_expected", "key_twice"]
    assert list(caught.value.problems) == check(path)


@pytest.mark.parametrize("function", [read, check])
def test_a_missing_file_and_a_folder_are_named(tmp_path, function):
    with pytest.raises(DocumentError) as caught:
        function(tmp_path / "tidak-ada.yaml")
    assert caught.value.code == "document_missing"
    assert caught.value.params == {"path": str(tmp_path / "tidak-ada.yaml")}
    with pytest.raises(DocumentError) as caught:
        function(tmp_path)
    assert caught.value.code == "document_no_file"


def test_what_is_saved_is_on_disk_byte_for_byte(path):
    text = "\ufeff# catatan\r\n" + dump(read(path))
    save(path, text)
    assert path.read_bytes() == text.encode("utf-8")
    assert names(path.parent) == [path.name]


def test_a_new_file_can_be_saved(tmp_path):
    save(tmp_path / "baru.yaml", "format: 1\n")
    assert (tmp_path / "baru.yaml").read_text(encoding="utf-8") == "format: 1\n"
    (tmp_path / "biasa.txt").write_text("")
    assert (tmp_path / "baru.yaml").stat().st_mode == (tmp_path / "biasa.txt").stat().st_mode


def test_permissions_stay(path):
    path.chmod(0o640)
    before = path.stat().st_mode
    save(path, "format: 1\n")
    assert path.stat().st_mode == before


def test_a_link_stays_a_link_and_its_file_changes(path):
    link = path.parent / "tautan.yaml"
    link.symlink_to(path)
    save(link, "format: 1\n")
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "format: 1\n"


def test_a_save_that_fails_leaves_everything_as_it_was(path):
    before = path.read_bytes()
    with pytest.raises(UnicodeEncodeError):
        save(path, "format: 1\n# \ud800\n")
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_a_save_onto_a_folder_leaves_no_trace(tmp_path):
    folder = tmp_path / "rubrik.yaml"
    folder.mkdir()
    (folder / "isi.txt").write_text("ada")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        save(folder, "format: 1\n")
    assert names(tmp_path) == ["rubrik.yaml"]
    assert names(folder) == ["isi.txt"]


def test_a_save_into_a_missing_folder_makes_none(tmp_path):
    with pytest.raises(FileNotFoundError):
        save(tmp_path / "tidak-ada" / "rubrik.yaml", "format: 1\n")
    assert names(tmp_path) == []


def test_the_round_of_an_edit(path):
    text = path.read_text(encoding="utf-8")
    old = read(path)
    save(path, update(text, replace(old, revision=2)))
    assert read(path).revision == 2
    assert path.read_text(encoding="utf-8") == text.replace("revision: 1\n", "revision: 2\n")


def test_no_yaml_is_loaded_until_a_file_is_read():
    program = (
        "import sys; from rubrics.format import from_data, to_data, parse; "
        "heavy = {'ruamel.yaml', 'rapidfuzz'} & set(sys.modules); sys.exit(str(heavy) if heavy else 0)"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("function", [read, check])
def test_a_pipe_keeps_nobody_waiting(tmp_path, function):
    pipe = tmp_path / "pipa.yaml"
    os.mkfifo(pipe)
    with pytest.raises(DocumentError) as caught:
        function(pipe)
    assert caught.value.code == "document_no_file"


def test_a_name_as_long_as_the_system_takes_can_be_saved(tmp_path):
    path = tmp_path / ("é" * 125 + ".yaml")
    save(path, "satu")
    save(path, "dua")
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["dua"]


def test_what_cannot_be_saved_names_the_file_and_not_its_copy(tmp_path):
    path = tmp_path / "tidak-ada" / "rubrik.yaml"
    with pytest.raises(OSError, match=r"rubrik\.yaml") as caught:
        save(path, "satu")
    assert caught.value.filename == str(path)


def test_a_link_that_leads_to_itself_is_replaced(tmp_path):
    path = tmp_path / "rubrik.yaml"
    path.symlink_to(path)
    save(path, "satu")
    assert path.read_text(encoding="utf-8") == "satu"


@pytest.mark.skipif(os.name != "posix", reason="this system has other rules for who may read a file")
def test_a_private_file_is_for_its_owner_only_also_where_it_was_not(tmp_path):
    path = tmp_path / "drafts" / "draf.json"
    save_private(path, "rahasia")
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    path.chmod(0o644)
    save_private(path, "setengah \ud83d huruf")
    assert (path.stat().st_mode & 0o777, path.read_text(encoding="utf-8")) == (0o600, "setengah ? huruf")
