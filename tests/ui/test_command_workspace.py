"""Every command names the workspace in the same way, `--workspace FILE`; the file alone still works where it did."""

import json

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
