"""Merging two records of one person, and taking it back to the last bit."""

import json

import pytest

from screening import audit, doctor, documents, importing
from screening.errors import NotFound, Refused
from screening.interviewing import interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import attachments, candidates, merging
from screening.people.candidate_filter import Filter
from screening.privacy import erasure, holds, requests, restriction

# What a merge may write beside the rows it moves.
_LOGS = ("audit", "audit_keys", "merges", "sqlite_sequence")


def everything(ws):
    """Every row of every table that says something about people."""
    tables = [
        row[0]
        for row in ws.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        if row[0] not in _LOGS and "_fts" not in row[0] and not row[0].startswith("sqlite_")
    ]
    found = {}
    for table in tables:
        names = [row[1] for row in ws.all(f"PRAGMA table_xinfo({table})") if row[1] != "updated_at"]
        found[table] = sorted(ws.all(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
    return found


@pytest.fixture
def other_job(workspace, yaml):
    return jobs.add(workspace, title="Kurir", yaml=yaml).id


@pytest.fixture
def twin_id(workspace):
    """Siti once more, as she applied a second time."""
    return candidates.add(
        workspace,
        name="Siti Nurhaliza Putri",
        email="SITI@contoh.example",
        phone="0812 3456 7891",
        source="Teman",
        tags=("kedua", "Jakarta"),
        note="Melamar dua kali.",
        keep_until="2027-01-31",
        custom={"a": "30 hari"},
    ).id


@pytest.fixture
def both_applied(workspace, application_id, job_id, other_job, twin_id, rina, budi):
    """Both applied for the first job, where the twin was interviewed, scored and decided on; the twin for another."""
    twins = applications.apply(workspace, candidate_id=twin_id, job_id=job_id).id
    elsewhere = applications.apply(workspace, candidate_id=twin_id, job_id=other_job).id
    applications.move(workspace, application_id=twins, stage="interview")
    interview = interviews.schedule(workspace, application_id=twins, panel=(rina,)).id
    card = scorecards.begin(workspace, interview_id=interview, interviewer_id=rina).id
    for criterion in ("ketelitian", "kerapian", "kesabaran", "kerja-sama"):
        scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=4)
        scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=criterion, text="Rapi")
    notes.add(workspace, interview_id=interview, interviewer_id=rina, text="Arsip zamrud")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Baik")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu")
    applications.decide(workspace, application_id=twins, decision="advance", reason="Cakap")
    attachments.add(workspace, candidate_id=twin_id, name="cv.pdf", content=b"%PDF-1.7\n%%EOF\n")
    documents.keep(
        workspace,
        kind="candidate",
        title="Ringkasan",
        language="id",
        content=b"%PDF-1.4",
        application_id=twins,
        number="D-1",
    )
    return twins, elsewhere


def test_what_is_known_about_both_is_known_about_one(workspace, candidate_id, twin_id):
    changes = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    one = candidates.get(workspace, candidate_id)
    assert changes.id == candidate_id
    assert (one.name, one.email, one.phone) == ("Siti Nurhaliza", "siti@contoh.example", "+62 812-3456-7890")
    assert (one.source, one.keep_until, one.custom) == ("Teman", "2027-01-31", {"a": "30 hari"})
    assert one.tags == ("kedua", "Jakarta")
    assert one.note == "Melamar dua kali."
    with pytest.raises(NotFound):
        candidates.get(workspace, twin_id)
    assert candidates.count(workspace) == 1
    assert candidates.count(workspace, filter=Filter(text="putri")) == 0
    assert merging.kept_for(workspace, twin_id) == candidate_id


def test_what_is_taken_comes_from_the_record_that_goes(workspace, candidate_id, twin_id):
    candidates.edit(workspace, candidate_id=candidate_id, custom={"a": "besok", "b": "ya"})
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id, take={"name", "phone", "a"})
    one = candidates.get(workspace, candidate_id)
    assert (one.name, one.email, one.phone) == ("Siti Nurhaliza Putri", "siti@contoh.example", "0812 3456 7891")
    assert one.custom == {"a": "30 hari", "b": "ya"}


def test_two_applications_for_one_job_become_one(workspace, candidate_id, twin_id, application_id, both_applied):
    twins, elsewhere = both_applied
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    rows = applications.rows(workspace, candidate_id=candidate_id)
    assert {row.application.id for row in rows} == {application_id, elsewhere}
    joined = next(row for row in rows if row.application.id == application_id)
    assert joined.application.stage == "new"
    assert (joined.application.decision, joined.submitted, joined.interviews) == ("advance", 1, 1)
    assert joined.score == pytest.approx(75)
    history = applications.decision_history(workspace, application_id)
    assert [one.reason for one in history] == ["Cakap", "Menunggu"]
    assert [one.application_id for one in documents.rows(workspace)] == [application_id]
    assert [one.name for one in attachments.of_candidate(workspace, candidate_id)] == ["cv.pdf"]
    found = candidates.page(workspace, filter=Filter(text="zamrud"))
    assert [one.id for one in found] == [candidate_id]
    assert candidates.page(workspace)[0].application_id == elsewhere
    with pytest.raises(NotFound):
        applications.get(workspace, twins)
    assert doctor.examine(workspace.path) == []
    assert workspace.all("PRAGMA foreign_key_check") == []


def test_undo_puts_everything_back_and_redo_merges_again(workspace, candidate_id, twin_id, both_applied):
    before = everything(workspace)
    merged = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id, take={"name"})
    after = everything(workspace)
    assert after != before
    undone = merged.undo(workspace)
    assert everything(workspace) == before
    assert doctor.examine(workspace.path) == []
    again = undone.undo(workspace)
    assert everything(workspace) == after
    again.undo(workspace)
    assert everything(workspace) == before
    assert candidates.get(workspace, twin_id).code == "K-02"
    assert [one.id for one in candidates.page(workspace, filter=Filter(text="zamrud"))] == [twin_id]
    assert audit.verify(workspace) == []


def test_what_was_done_since_stays_with_the_record_that_stayed(workspace, candidate_id, twin_id, both_applied):
    merged = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    candidates.edit(workspace, candidate_id=candidate_id, source="Iklan")
    attachments.add(workspace, candidate_id=candidate_id, name="baru.pdf", content=b"%PDF-1.7\nbaru\n%%EOF\n")
    merged.undo(workspace)
    assert candidates.get(workspace, candidate_id).source == "Iklan"
    assert candidates.get(workspace, candidate_id).tags == ()
    assert [one.name for one in attachments.of_candidate(workspace, candidate_id)] == ["baru.pdf"]
    assert [one.name for one in attachments.of_candidate(workspace, twin_id)] == ["cv.pdf"]


@pytest.mark.parametrize("older", [False, True], ids=["now", "by an older program"])
def test_what_protects_them_while_they_are_one_stands_for_both_afterwards(
    workspace, candidate_id, twin_id, older, next_moment
):
    def protected(one):
        asked = [(each.kind, each.asked_at, each.due_at, each.note) for each in requests.of_candidate(workspace, one)]
        held = [each.reason for each in holds.standing(workspace, one)]
        return held, getattr(restriction.standing(workspace, one), "reason", ""), asked

    holds.put(workspace, candidate_id=candidate_id, reason="Hanya yang tinggal")
    holds.put(workspace, candidate_id=twin_id, reason="Hanya yang dipisah")
    next_moment()
    merged = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    if older:
        workspace.execute("UPDATE merges SET moved = json_remove(moved, '$.set_before')")
    holds.put(workspace, candidate_id=candidate_id, reason="Gugatan 12/2026")
    requests.record(workspace, candidate_id=candidate_id, kind="access", asked_on="2026-01-05", note="Lewat surat")
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Dipersoalkan")
    (asked,) = requests.of_candidate(workspace, candidate_id)
    undone = merged.undo(workspace)

    both = "Dipersoalkan", [("access", asked.asked_at, asked.due_at, "Lewat surat")]
    assert protected(candidate_id) == (["Gugatan 12/2026", "Hanya yang tinggal"], *both)
    assert protected(twin_id) == (["Gugatan 12/2026", "Hanya yang dipisah"], *both)
    assert all(undone.touches(kind) for kind in ("holds", "restrictions", "requests"))
    for one in (candidate_id, twin_id):
        with pytest.raises(Refused, match="erasure_held"):
            erasure.erase(workspace, candidate_ids=[one], why="request")
    assert (audit.verify(workspace), doctor.examine(workspace.path)) == ([], [])


def test_what_another_record_brought_along_goes_with_that_one_alone(workspace, candidate_id, twin_id):
    third = candidates.add(workspace, name="Sari Dewi").id
    requests.record(workspace, candidate_id=third, kind="erasure")
    holds.put(workspace, candidate_id=third, reason="Sengketa Sari")
    twins = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    thirds = merging.merge(workspace, kept_id=candidate_id, merged_id=third)
    holds.put(workspace, candidate_id=candidate_id, reason="Gugatan 12/2026")
    twins.undo(workspace)
    thirds.undo(workspace)

    def protected(one):
        asked = [each.kind for each in requests.of_candidate(workspace, one)]
        return sorted(each.reason for each in holds.standing(workspace, one)), asked

    assert protected(candidate_id) == protected(twin_id) == (["Gugatan 12/2026"], [])
    assert protected(third) == (["Gugatan 12/2026", "Sengketa Sari"], ["erasure"])


def test_merged_and_parted_again_nothing_is_set_twice(workspace, candidate_id, twin_id):
    merged = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    hold = holds.put(workspace, candidate_id=candidate_id, reason="Gugatan 12/2026").id
    holds.put(workspace, candidate_id=candidate_id, reason="Gugatan 13/2026")
    holds.lift(workspace, hold_id=hold, reason="Selesai")
    undone = merged.undo(workspace)
    undone.undo(workspace).undo(workspace)
    for one in (candidate_id, twin_id):
        assert [each.reason for each in holds.standing(workspace, one)] == ["Gugatan 13/2026"]


def test_a_merge_is_undone_once_and_the_later_one_first(workspace, candidate_id, twin_id):
    third = candidates.add(workspace, name="Siti N.").id
    first = merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    second = merging.merge(workspace, kept_id=third, merged_id=candidate_id)
    assert merging.kept_for(workspace, twin_id) == third
    with pytest.raises(Refused, match="changed_since"):
        first.undo(workspace)
    second.undo(workspace)
    first.undo(workspace)
    with pytest.raises(Refused, match="changed_since"):
        first.undo(workspace)
    assert candidates.count(workspace) == 3
    assert merging.of_candidate(workspace, candidate_id) == []


def test_a_merge_is_told_on_the_record_that_stayed(workspace, candidate_id, twin_id, job_id):
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    (told,) = merging.of_candidate(workspace, candidate_id)
    assert (told.code, told.name, told.by) == ("K-02", "Siti Nurhaliza Putri", "Rina Wijaya")
    applications.apply(workspace, candidate_id=candidate_id, job_id=job_id)
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    assert merging.of_candidate(workspace, candidate_id) == []


def test_whose_name_is_hidden_is_not_merged(workspace, candidate_id, twin_id, application_id, job_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    before = everything(workspace)
    for kept, merged in ((candidate_id, twin_id), (twin_id, candidate_id)):
        with pytest.raises(Refused) as refused:
            merging.merge(workspace, kept_id=kept, merged_id=merged)
        assert refused.value.params == {"who": "K-01"}
    with pytest.raises(Refused, match="merge_same"):
        merging.merge(workspace, kept_id=twin_id, merged_id=twin_id)
    assert everything(workspace) == before


def test_the_log_tells_of_both_and_names_nobody(workspace, candidate_id, twin_id):
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin_id)
    rows = [one for one in audit.entries(workspace) if one.action == "candidates_merged"]
    assert {one.record_id for one in rows} == {candidate_id, twin_id}
    assert "Siti" not in json.dumps(workspace.all("SELECT * FROM audit"))


def test_everything_that_belongs_to_an_application_or_a_candidate_is_thought_of(workspace):
    """A table that comes later has to be moved along, too."""
    owned = {"applications": set(), "candidates": set()}
    for (table,) in workspace.all("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        for row in workspace.all(f"PRAGMA foreign_key_list({table})"):
            if row[2] in owned:
                owned[row[2]].add(table)
    assert owned["applications"] == {*merging.PARTS, "stage_changes"}
    assert owned["candidates"] == {"applications", "candidate_tags", *merging.OF_CANDIDATE}


def test_an_edit_that_changes_nothing_offers_no_undo(workspace, candidate_id):
    kept = candidates.get(workspace, candidate_id)
    assert candidates.edit(workspace, candidate_id=candidate_id, name=kept.name).undo is None
    assert candidates.edit(workspace, candidate_id=candidate_id, name="Lain").undo is not None


def test_a_merge_that_was_undone_leaves_its_import_as_it_was(workspace):
    def took_in(name):
        table = importing.read_text(f"Nama,Email\n{name},siti@contoh.example\n")
        return importing.carry_out(workspace, importing.check(workspace, table, importing.guess(workspace, table)))

    first = took_in("Siti Aminah")
    key = candidates.page(workspace, limit=1)[0].id
    twin = candidates.add(workspace, name="Siti A.", phone="0812").id
    merging.merge(workspace, kept_id=key, merged_id=twin).undo(workspace)
    assert not importing.changed_since(workspace, first.id)
    first.undo(workspace)
    assert [one.name for one in candidates.page(workspace, limit=5)] == ["Siti A."]
