"""Every command names the workspace in the same way, `--workspace FILE`; the file alone still works where it did."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from screening.people import candidates
from screening.privacy import bases, restriction
from screening.privacy.bases import Given
from ui.cli import main


@pytest.fixture
def saring(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return lambda *arguments: CliRunner().invoke(main, [str(one) for one in arguments], catch_exceptions=False)


@pytest.fixture
def file(workspace, workspace_path, candidate_id):
    workspace.close()
    return workspace_path


@pytest.mark.parametrize(
    "command", [("doctor",), ("backup", "--list"), ("protect", "status")], ids=["doctor", "backup", "protect"]
)
def test_both_spellings_do_the_same_and_neither_or_both_are_refused(saring, file, command):
    named = saring(*command, "--workspace", file)
    assert named.exit_code == 0
    assert saring(*command, file).output == named.output
    assert "Missing option '--workspace'" in saring(*command).output
    twice = saring(*command, file, "--workspace", file)
    assert twice.exit_code == 2 and "Name it once" in twice.output
    assert "[FILE]" not in saring(*command[:2], "--help").output


def test_restoring_takes_it_too(saring, file):
    assert saring("backup", "--workspace", file).exit_code == 0
    named = saring("restore", "--workspace", file)
    assert named.exit_code == 0 and "--yes" in named.output
    assert saring("restore", file).output == named.output


def test_candidates_are_listed_by_restriction_basis_and_date(saring, workspace, candidate_id, workspace_path):
    other = candidates.add(workspace, name="Budi", keep_until="2026-12-31").id
    bases.record(workspace, candidate_id=other, given=Given("consent", "2026-02-01"))
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Diperiksa")
    workspace.close()

    def listed(*options):
        said = saring("list", "candidates", "--workspace", workspace_path, "--json", *options).output
        return [one["name"] for one in json.loads(said)]

    assert listed() == ["Budi", "Siti Nurhaliza"]
    assert listed("--restricted") == ["Siti Nurhaliza"]
    assert listed("--without-basis") == ["Siti Nurhaliza"]
    assert listed("--kept-until", "2026-12-31") == ["Budi"]
    assert listed("--kept-until", "2026-12-30") == []


@pytest.fixture
def synchronised(file, tmp_path):
    there = tmp_path / "Dropbox" / "hr.db"
    there.parent.mkdir()
    return file.rename(there)


def test_whoever_writes_in_a_synchronised_folder_is_warned_beside_what_is_printed(saring, synchronised, tmp_path):
    (tmp_path / "orang.csv").write_text("Nama,Surel\nBudi Santoso,budi@contoh.example\n", encoding="utf-8")
    done = saring("import", tmp_path / "orang.csv", "--workspace", synchronised, "--json")
    assert done.exit_code == 0, done.output
    assert done.stderr.count("folder that Dropbox synchronises") == 1 and str(synchronised) in done.stderr
    assert json.loads(done.stdout)["file"]
    for command in (("doctor", "--rebuild"), ("protect", "recovery-code")):
        assert saring(*command, "--workspace", synchronised).stderr.count("synchronises") == 1


def test_whoever_only_reads_there_or_writes_elsewhere_is_not(saring, synchronised, tmp_path):
    assert saring("list", "candidates", "--workspace", synchronised, "--json").stderr == ""
    elsewhere = synchronised.rename(tmp_path / "hr.db")
    assert saring("doctor", "--rebuild", "--workspace", elsewhere).stderr == ""


@pytest.mark.parametrize("command", [("list", "jobs"), ("doctor",)], ids=["list", "doctor"])
def test_of_an_old_file_the_command_is_named_that_brings_it_up_to_date(saring, command, tmp_path):
    old = tmp_path / "lama.db"
    shutil.copy(Path(__file__).parents[1] / "data" / "workspaces" / "version-1.db", old)
    refused = saring(*command, "--workspace", old)
    assert refused.exit_code == 1 and refused.stderr.rstrip().endswith(f'saring "{old}"')
    subprocess.run(
        [sys.executable, "-m", "ui", old, "--quit-when-ready"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert saring(*command, "--workspace", old).exit_code == 0
