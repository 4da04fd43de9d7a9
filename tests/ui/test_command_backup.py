"""`saring backup`, `saring restore` and `saring doctor --rebuild` as a script calls them."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from screening import doctor
from screening.backups import tables
from screening.people import candidates
from screening.storage import database
from screening.workspace import Workspace
from ui.backup_words import table_name
from ui.cli import main


@pytest.fixture
def saring(monkeypatch):
    """`saring(*arguments)` in English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return call


@pytest.fixture
def file(workspace, workspace_path, candidate_id):
    workspace.close()
    return workspace_path


def add(path, name):
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        candidates.add(opened, name=name)


def names(path):
    with Workspace.open(path, read_only=True) as opened:
        return sorted(one.name for one in candidates.page(opened))


def test_a_backup_is_made_and_listed(saring, file):
    made = saring("backup", file)
    assert made.exit_code == 0
    assert "Backup made" in made.output
    (listed,) = json.loads(saring("backup", file, "--list", "--json").output)
    assert listed["why"] == "manual"
    assert listed["counts"]["candidates"] == 1
    assert names(Path(listed["folder"]) / "workspace.db") == ["Siti Nurhaliza"]
    assert "on request" in saring("backup", file, "--list").output


def test_a_folder_that_is_not_there_is_said(saring, file, tmp_path):
    result = saring("backup", file, "--folder", tmp_path / "tercabut")
    assert result.exit_code == 1
    assert "is not there; no backup was made" in result.stderr


def test_restoring_says_what_would_change_and_does_it_on_yes(saring, file):
    saring("backup", file)
    add(file, "Ani")
    before = file.read_bytes()
    asked = saring("restore", file)
    assert asked.exit_code == 0
    assert "Changes made after that backup: 1;" in asked.output
    assert "Add --yes to restore" in asked.output
    assert file.read_bytes() == before
    done = saring("restore", file, "--yes")
    assert done.exit_code == 0
    assert names(file) == ["Siti Nurhaliza"]
    kept = Path(done.output.split("kept as ")[1].split(".db")[0] + ".db")
    assert names(kept) == ["Ani", "Siti Nurhaliza"]


def test_the_newest_sound_backup_is_taken_for_a_lost_file(saring, file):
    saring("backup", file)
    add(file, "Ani")
    second = json.loads(saring("backup", file, "--json").output)
    (Path(second["folder"]) / "workspace.db").write_bytes(b"rusak")
    file.unlink()
    assert saring("restore", file, "--yes").exit_code == 0
    assert names(file) == ["Siti Nurhaliza"]


def test_a_chosen_backup_is_taken(saring, file):
    first = json.loads(saring("backup", file, "--json").output)
    add(file, "Ani")
    saring("backup", file)
    assert saring("restore", file, "--backup", first["folder"], "--yes").exit_code == 0
    assert names(file) == ["Siti Nurhaliza"]


def test_what_can_be_read_of_a_damaged_file_is_taken_over_and_listed(saring, file):
    saring("backup", file)
    add(file, "Ani")
    with file.open("r+b") as damaged:
        damaged.write(bytes(100))
    done = saring("restore", file, "--yes", "--salvage")
    assert done.exit_code == 0, done.stderr
    assert "Salvaged: candidates (new), 1" in done.output
    assert names(file) == ["Ani", "Siti Nurhaliza"]


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_was_salvaged_is_told_in_words_and_not_by_the_names_of_tables(workspace, language):
    named = {one.name: table_name(one.name, language) for one in tables.tables_of(workspace)}
    assert len(named) > 30
    assert not [name for name, told in named.items() if "_" in told]
    internal = {name for name, told in named.items() if told == table_name("no such table", language)}
    assert internal == set()


def test_without_a_backup_it_says_so(saring, file):
    result = saring("restore", file)
    assert result.exit_code == 1
    assert "There is no sound backup" in result.stderr


def test_doctor_names_what_can_be_built_anew_and_does_it(saring, file):
    connection = database.driver.connect(str(file), isolation_level=None)
    connection.execute("INSERT INTO candidates_fts (candidates_fts) VALUES ('delete-all')")
    connection.close()
    found = saring("doctor", file)
    assert found.exit_code == 1
    assert "saring doctor --workspace" in found.output and "--rebuild" in found.output
    assert saring("doctor", "--rebuild", file).exit_code == 0
    assert doctor.examine(file) == []


def test_nothing_is_said_to_be_built_anew_where_nothing_was(saring, file):
    before = file.read_bytes()
    done = saring("doctor", "--rebuild", file)
    assert (done.exit_code, done.output) == (0, f"{file}: no problems found\n")
    assert file.read_bytes() == before


def test_a_protected_workspace_is_restored_with_its_passphrase(saring, file, monkeypatch):
    monkeypatch.setenv("SARING_NEW_PASSPHRASE", "kuda benar baterai staples")
    assert saring("protect", "on", file).exit_code == 0
    monkeypatch.setenv("SARING_PASSPHRASE", "kuda benar baterai staples")
    assert saring("backup", file).exit_code == 0
    slots = file.with_name(f"{file.name}-keys")
    kept = shutil.copy(slots, file.with_name("slot"))
    file.unlink()
    slots.unlink()
    monkeypatch.setenv("SARING_PASSPHRASE", "kuda benar baterai staples")
    done = saring("restore", file, "--yes")
    assert done.exit_code == 0, done.stderr
    assert database.is_protected(file)
    assert slots.read_bytes() == Path(kept).read_bytes()
