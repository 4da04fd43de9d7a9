"""A person's data as files for programs: whole, readable, without anybody else's, and on record."""

import csv
import json
import stat

import pytest

from reports.own_data_file import save_access, save_portable
from reports.wording.trail_words import DEEDS
from rubrics.errors import SaringError
from screening import audit
from screening.errors import Refused
from screening.interviewing import notes
from screening.jobs import applications, jobs
from screening.people import attachments, candidates, former_values, merging
from screening.privacy import bases, erasure, holds, notices, requests
from screening.privacy.bases import Given
from ui.privacy.words import copies_words

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


@pytest.fixture
def somebody(workspace, candidate_id, application_id, scored, rina):
    """A person of whom everything is held that can be, among others."""
    candidates.add(workspace, name="Agus Setiawan")
    card = scored("Rina Wijaya", {"ketelitian": 4}, evidence={"ketelitian": "Lebih rapi daripada Agus Setiawan."})
    (interview_id,) = workspace.one("SELECT interview_id FROM scorecards WHERE id = ?", (card,))
    for text, private in (("Terlihat.", False), ("Rahasia.", True)):
        notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text, private=private)
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Tunggu ronde dua")
    told = notices.add(workspace, title="Pelamar", language="id", text="Kami menyimpan.", effective_on="2026-01-01").id
    made = bases.record(workspace, candidate_id=candidate_id, given=Given("consent", "2026-01-02", told, "formulir"))
    (basis_id,) = made.touched["bases"]
    bases.withdraw(workspace, basis_id=basis_id, withdrawn_on="2026-02-02", how="surel")
    holds.put(workspace, candidate_id=candidate_id, reason="Sengketa dengan Agus Setiawan")
    return candidate_id


def test_the_access_copy_holds_everything_and_nobody_else(workspace, somebody, tmp_path):
    path = save_access(workspace, somebody, out=tmp_path, language="en").path
    text = path.read_text(encoding="utf-8")
    said = json.loads(text)
    person = said["person"]
    assert path.name == "Personal data K-01.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (said["format"], said["version"]) == ("saring-own-data", 1)
    assert [name for name in ("Agus", "Rina", "Wijaya", "Rahasia", "⟦") if name in text] == []
    assert person["name"] == "Siti Nurhaliza"
    (card,) = person["applications"][0]["interviews"][0]["scorecards"]
    assert card["ratings"][0]["evidence"] == "Lebih rapi daripada [another candidate]."
    assert person["applications"][0]["decisions"][0]["reason"] == "Tunggu ronde dua"
    (basis,) = person["bases"]
    assert (basis["basis"], basis["notice"], basis["notice_text"]) == ("consent", 1, "Kami menyimpan.")
    assert (basis["withdrawn_on"], basis["withdrawn_how"]) == ("2026-02-02", "surel")
    assert person["holds"][0]["reason"] == "Sengketa dengan [another candidate]"
    assert person["term"]["rule"] == "open"
    assert {one["code"]: one["count"] for one in person["left_out"]}["private_notes"] == 1


def test_the_trail_says_in_words_what_was_done_and_by_whom_in_what_role(workspace, somebody, tmp_path):
    path = save_access(workspace, somebody, out=tmp_path / "data.json", language="id").path
    trail = json.loads(path.read_text(encoding="utf-8"))["person"]["trail"]
    assert (trail[0]["action"], trail[0]["what"]) == ("candidate_added", "Data Anda dicatat")
    assert {one["by"] for one in trail} <= {"Staf rekrutmen", "Pewawancara 1"}
    assert [one["what"] for one in trail][-3:] == [
        "Dasar pemrosesan dicatat atau diubah",
        "Penarikan dicatat atau diubah",
        "Penghapusan ditangguhkan",
    ]
    actions = {row[0] for row in workspace.all("SELECT action FROM audit WHERE candidate_id = ?", (somebody,))}
    assert actions - set(DEEDS) == set()


def test_a_copy_is_on_record_and_overwrites_nothing(workspace, somebody, tmp_path):
    path = save_access(workspace, somebody, out=tmp_path, language="id").path
    before = path.read_bytes()
    assert [one.action for one in audit.entries(workspace, limit=1)] == ["own_data_exported"]
    with pytest.raises(SaringError, match="target_exists"):
        save_access(workspace, somebody, out=tmp_path, language="id")
    with pytest.raises(SaringError, match="target_folder_missing"):
        save_access(workspace, somebody, out=tmp_path / "nowhere" / "a.json", language="id")
    assert path.read_bytes() == before
    assert [one.action for one in audit.entries(workspace, limit=2)] == ["own_data_exported", "hold_set"]


def test_whoever_still_has_to_score_gets_no_copy(workspace, somebody, budi, tmp_path):
    workspace.execute("INSERT INTO panel SELECT id, ?, 9 FROM interviews", (budi,))
    with pytest.raises(Refused, match="own_data_blind"):
        save_access(workspace, somebody, out=tmp_path, language="id", viewer_id=budi)
    assert list(tmp_path.glob("*.json")) == []


def test_what_is_taken_along_is_what_the_person_provided(workspace, somebody, tmp_path):
    candidates.edit(workspace, candidate_id=somebody, name="=Siti", note="Catatan HR")
    for ending in (b"1", b"2"):
        attachments.add(workspace, candidate_id=somebody, name="cv.png", content=PNG + ending)
    folder = save_portable(workspace, somebody, folder=tmp_path, language="en").path
    assert folder.name == "Data to take along K-01"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert sorted(one.name for one in folder.iterdir()) == ["cv (2).png", "cv.png", "data.csv", "data.json"]
    said = json.loads((folder / "data.json").read_text(encoding="utf-8"))
    assert said["name"] == "=Siti"
    assert said["applications"][0]["job"] == "Penata Arsip"
    assert said["consents"] == [{"basis": "consent", "given_on": "2026-01-02", "withdrawn_on": "2026-02-02"}]
    assert [one["name"] for one in said["files"]] == ["cv.png", "cv (2).png"]
    text = (folder / "data.json").read_text(encoding="utf-8") + (folder / "data.csv").read_text(encoding="utf-8-sig")
    assert [word for word in ("Catatan HR", "Terlihat", "Tunggu", "Rina", "Agus") if word in text] == []
    rows = list(csv.reader((folder / "data.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["Name", "'=Siti"]
    assert [one.action for one in audit.entries(workspace, limit=1)] == ["data_taken_along"]


def test_a_second_folder_lies_beside_the_first(workspace, candidate_id, tmp_path):
    first, second = (save_portable(workspace, candidate_id, folder=tmp_path, language="id").path for _ in range(2))
    assert second.name == f"{first.name} (2)"


def test_a_hidden_name_is_told_to_the_person_and_that_is_on_record(workspace, yaml, candidate_id, tmp_path):
    job = jobs.add(workspace, title="Arsip", yaml=yaml, hide_names=True).id
    applications.apply(workspace, candidate_id=candidate_id, job_id=job)
    folder = save_portable(workspace, candidate_id, folder=tmp_path, language="id").path
    assert json.loads((folder / "data.json").read_text(encoding="utf-8"))["name"] == "Siti Nurhaliza"
    assert "Siti" not in folder.name
    assert [one.action for one in audit.entries(workspace, limit=2)] == ["data_taken_along", "names_revealed"]


def test_an_erasure_says_where_the_copies_for_the_person_lie_and_forgets_it(workspace, candidate_id, tmp_path):
    twin = candidates.add(workspace, name="Siti N.").id
    saved = [save_portable(workspace, twin, folder=tmp_path, language="id").path]
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin)
    saved += [
        save_portable(workspace, candidate_id, folder=tmp_path, language="id").path,
        save_access(workspace, candidate_id, out=tmp_path, language="id").path,
    ]
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Nurhalizah")
    seen = erasure.preview(workspace, [candidate_id]).out_of_reach
    assert [one.place for one in seen.handed_out] == [str(path) for path in saved]
    assert f"{saved[0]}: data saved for the person to take along, now" in copies_words(seen, "en", lambda _: "now")
    assert [one.name for one in former_values.of_records(workspace, [candidate_id])] == ["Siti Nurhaliza"]

    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    assert [row for row in workspace.all("SELECT * FROM settings") if str(tmp_path) in row[1]] == []


def test_where_a_copy_lies_is_not_said_while_the_name_is_hidden(workspace, yaml, candidate_id, tmp_path):
    job = jobs.add(workspace, title="Arsip", yaml=yaml, hide_names=True).id
    applications.apply(workspace, candidate_id=candidate_id, job_id=job)
    folder = save_portable(workspace, candidate_id, folder=tmp_path, language="id").path
    for named, place in ((False, ""), (True, str(folder))):
        (one,) = erasure.preview(workspace, [candidate_id], named=named).out_of_reach.handed_out
        assert one.place == place


def test_nothing_is_left_of_a_folder_that_could_not_be_filled(workspace, candidate_id, tmp_path):
    made = attachments.add(workspace, candidate_id=candidate_id, name="cv.png", content=PNG)
    workspace.execute("DROP TRIGGER attachments_no_update")
    workspace.execute("UPDATE attachments SET content = x'00' WHERE id = ?", (made.id,))
    with pytest.raises(SaringError):
        save_portable(workspace, candidate_id, folder=tmp_path, language="id")
    assert [one.name for one in tmp_path.iterdir() if one.is_dir()] == []
    assert audit.entries(workspace, limit=1)[0].action == "attachment_added"


@pytest.mark.parametrize(("kind", "save"), [("access", save_access), ("portability", save_portable)])
def test_the_copy_answers_the_request_for_it(workspace, candidate_id, tmp_path, kind, save):
    requests.record(workspace, candidate_id=candidate_id, kind=kind)
    where = {"out": tmp_path} if save is save_access else {"folder": tmp_path}
    saved = save(workspace, candidate_id, language="id", **where)
    assert [one.outcome for one in requests.of_candidate(workspace, candidate_id)] == ["done"]
    assert saved.changes.touches("candidates")
