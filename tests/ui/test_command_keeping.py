"""`saring candidate`, `saring notice` and `saring retention`: what they print, and what is in the file afterwards."""

import csv
import json
from datetime import date

import pytest
from click.testing import CliRunner

from screening import audit
from screening.people import attachments, candidates
from screening.privacy import bases, holds, notices, requests, retention
from screening.workspace import Workspace
from ui.cli import main


@pytest.fixture
def saring(tmp_path, monkeypatch, workspace_path, workspace, candidate_id):
    """`saring("candidate status", ...)` is that command on a workspace with Siti (K-01), in English."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(command, *arguments):
        asked = [*command.split(), "--workspace", str(workspace_path), *map(str, arguments)]
        return CliRunner().invoke(main, asked, catch_exceptions=False)

    return call


def test_a_basis_is_recorded_and_withdrawn_and_what_follows_is_said(saring, tmp_path, workspace, candidate_id):
    text = tmp_path / "pemberitahuan.txt"
    text.write_text("Kami menyimpan data Anda.\n", encoding="utf-8")
    assert "version 1" in saring("notice add", "--title", "Pelamar", "--text", text, "--from", "2026-01-01").output
    assert saring("notice show", 1).output == "Kami menyimpan data Anda.\n"
    assert (
        saring(
            "candidate basis", "--candidate", "k-1", "--basis", "consent", "--notice", 1, "--given-on", "2026-02-01"
        ).output
        == "K-01: the basis is on record, Consent, since 1 Feb 2026.\n"
    )
    assert json.loads(saring("notice list", "--json").output)[0]["told"] == 1
    today = date.today().isoformat()
    (kept,) = bases.of_candidate(workspace, candidate_id)
    said = f"Basis: Consent, since 2026-02-01, notice version 1 (recorded by {kept.recorded_by} on {today})"
    assert said in saring("candidate status", "--candidate", candidate_id).output.splitlines()
    attachments.add(workspace, candidate_id=candidate_id, name="CV.pdf", content=b"%PDF-1.4 Siti")
    said = saring("candidate withdraw", "--candidate", "K-01", "--on", "2026-03-01", "--how", "mail")
    assert "No other basis is on record. Stop processing within 3 × 24 hours" in said.output
    assert "Attached files held here: 1\n" in said.output
    (kept,) = bases.of_candidate(workspace, candidate_id)
    assert (kept.notice, kept.withdrawn_on, kept.withdrawn_how) == (1, "2026-03-01", "mail")
    again = saring("candidate withdraw", "--candidate", "K-01")
    assert again.exit_code == 1 and "no basis “Consent”" in again.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--candidate", "K-99", "--basis", "consent"), "no record with the ID K-99"),
        (("--candidate", "K-01", "--basis", "consent", "--notice", "7"), "no record with the ID 7"),
        (("--candidate", "K-01"), "Missing option --basis"),
        (("--candidate", "K-01", "--basis", "consent", "--given-on", "2062-11-01"), "cannot have been given on 2062"),
    ],
    ids=["nobody", "no-notice", "no-basis", "not-yet"],
)
def test_a_basis_that_cannot_be_recorded_is_refused(saring, workspace, arguments, said):
    result = saring("candidate basis", *arguments)
    assert result.exit_code != 0 and said in result.output
    assert workspace.all("SELECT 1 FROM bases") == []


def test_a_withdrawal_of_a_day_to_come_is_refused_with_words(saring, workspace):
    assert saring("candidate basis", "--candidate", "K-01", "--basis", "consent").exit_code == 0
    refused = saring("candidate withdraw", "--candidate", "K-01", "--on", "2062-11-01")
    assert refused.exit_code == 1 and "cannot have been withdrawn on 2062-11-01 yet" in refused.output
    assert workspace.all("SELECT withdrawn_on FROM bases") == [("",)]


def test_one_withdrawal_ends_all_consent(saring, workspace, candidate_id):
    for day in ("2026-01-01", "2026-02-01"):
        assert saring("candidate basis", "--candidate", "K-01", "--basis", "consent", "--given-on", day).exit_code == 0
    said = saring("candidate withdraw", "--candidate", "K-01")
    assert said.exit_code == 0 and "No other basis is on record" in said.output
    assert all(one.withdrawn_on for one in bases.of_candidate(workspace, candidate_id))
    assert bases.without_any(workspace) == 1


def test_a_hold_keeps_somebody_whose_time_is_over(saring, workspace, candidate_id):
    candidates.edit(workspace, candidate_id=candidate_id, keep_until="2020-01-31")
    said = saring("candidate hold", "--candidate", "K-01", "--reason", "Sengketa").output
    assert said == "A legal hold stands on K-01: nobody can erase them until it is lifted.\n"
    (row,) = json.loads(saring("retention list", "--json").output)
    assert (row["code"], row["rule"], row["due_on"], row["obstacles"]) == ("K-01", "own_date", "2020-01-31", ["hold"])
    assert "Kept until 31 Jan 2020" in saring("candidate status", "--candidate", "K-01").output
    assert saring("retention erase", "--yes").output == "Nobody would be erased.\nKept: K-01 (legal hold)\n"
    assert saring("candidate lift", "--candidate", "K-01", "--reason", "Selesai").exit_code == 0
    assert holds.standing(workspace, candidate_id) == []
    assert "No legal hold stands" in saring("candidate lift", "--candidate", "K-01", "--reason", "Lagi").output


def test_nothing_is_erased_before_somebody_says_yes(saring, workspace, candidate_id, tmp_path):
    for name, day in (("Ani", "2020-01-31"), ("Budi", "2020-02-28"), ("Cici", "2090-01-31")):
        candidates.add(workspace, name=name, keep_until=day)
    candidates.edit(workspace, candidate_id=candidate_id, keep_until="2020-03-31")
    holds.put(workspace, candidate_id=candidate_id, reason="Sengketa")
    before = audit.head(workspace)
    dry = saring("retention erase")
    assert "Kept: K-01 (legal hold)" in dry.output.splitlines()
    assert dry.exit_code == 0 and "2 would be erased" in dry.output and "K-02" in dry.output
    assert audit.head(workspace) == before
    done = saring("retention erase", "--yes", "--keep", "k-03")
    assert {"1 erased, 2 kept", "Kept: K-01 (legal hold)", "Kept: K-03 (asked for by --keep)"} <= set(
        done.output.splitlines()
    )
    with Workspace.open(workspace.path) as seen:
        assert [row[0] for row in seen.all("SELECT name FROM candidates ORDER BY number")][1:] == ["Budi", "Cici"]
    assert list((tmp_path / "home").rglob("manifest.json"))


def test_the_months_of_the_workspace_and_of_a_job(saring, workspace, job_id):
    assert "12 months" in saring("retention set", "--months", 12).output
    saring("retention set", "--months", 6, "--job", job_id)
    assert (retention.default_months(workspace), retention.job_months(workspace, job_id)) == (12, 6)
    saring("retention set", "--as-default", "--job", job_id)
    assert retention.job_months(workspace, job_id) is None
    assert saring("retention set").exit_code == 2
    assert "cannot be used" in saring("retention set", "--months", 0).output


def test_a_person_gets_their_data_to_read_for_programs_and_to_take_along(saring, workspace, tmp_path):
    out = tmp_path / "keluar"
    out.mkdir()
    assert saring("candidate access", "--candidate", "K-01", "--language", "en", "--out", out).exit_code == 0
    assert sorted(path.suffix for path in out.iterdir()) == [".json", ".pdf"]
    saring("candidate portability", "--candidate", "K-01", "--language", "en", "--out", out)
    with (out / "Data to take along K-01" / "data.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == ["Name", "Siti Nurhaliza"]
    done = [one.action for one in audit.entries(workspace, limit=3)]
    assert done == ["data_taken_along", "document_kept", "own_data_exported"]


def test_what_may_name_others_is_told_before_a_copy_is_made_and_left_out_where_one_says(
    saring, workspace, candidate_id, tmp_path
):
    for name in ("Xaver Gunawan", "Sari Dewi"):
        candidates.add(workspace, name=name)
    candidates.edit(workspace, candidate_id=candidate_id, note="Minum teh Sari bersama Xaver; Gunawan, Xaver.")
    before = audit.head(workspace)
    told = saring("candidate access", "--candidate", "K-01")
    assert told.exit_code == 0 and audit.head(workspace) == before
    assert (
        "Mentions of other candidates (1)" in told.output
        and "stay as they were typed: Sari (1), Xaver (1)." in told.output
    )

    assert {"  Sari: profile", "  Xaver: profile"} <= set(told.output.splitlines())
    done = saring(
        "candidate access", "--candidate", "K-01", "--language", "en", "--leave-out", "Xaver", "--out", tmp_path
    )
    assert "stay as they were typed: Sari (1)." in done.output
    (path,) = tmp_path.glob("*.json")
    person = json.loads(path.read_text(encoding="utf-8"))["person"]
    assert person["note"] == "Minum teh Sari bersama [another person's name]; [another candidate]."
    assert {one["code"]: one["count"] for one in person["left_out"]} == {"other_candidates": 1, "other_names": 1}
    (number,) = workspace.one("SELECT number FROM documents")
    assert b"Xaver" not in str(workspace.all("SELECT ordered FROM documents")).encode()
    again = saring("report again", "--document", number, "--out", tmp_path / "again.pdf")
    assert again.exit_code == 1 and f"Words were left out of document {number} by hand" in again.output
    assert not (tmp_path / "again.pdf").exists()


@pytest.mark.parametrize("command", ["access", "portability"])
def test_nothing_is_written_and_nothing_answered_where_the_folder_is_missing(saring, workspace, tmp_path, command):
    saring("candidate request", "--candidate", "K-01", "--kind", command)
    out = tmp_path / "keluar"
    result = saring(f"candidate {command}", "--candidate", "K-01", "--out", out)
    assert (result.exit_code, str(out) in result.output, out.exists()) == (1, True, False)
    assert len(requests.waiting(workspace)) == 1


def test_people_are_imported_with_their_basis(saring, workspace, tmp_path):
    notices.add(workspace, title="Pelamar", language="id", text="Teks", effective_on="2026-01-01")
    table = tmp_path / "pelamar.csv"
    table.write_text("Nama,Email\nAni Yudhoyono,ani@contoh.example\n", encoding="utf-8")
    result = CliRunner().invoke(
        main,
        ["import", str(table), "--workspace", str(workspace.path), "--basis", "consent", "--notice", "1"],
        catch_exceptions=False,
    )
    assert result.exit_code == 0, result.output
    assert [row[0] for row in workspace.all("SELECT basis FROM bases WHERE import_id IS NOT NULL")] == ["consent"]
