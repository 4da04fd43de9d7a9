"""Notes and interviews hold what the audit log committed to, and a value that changed by itself is noticed without
a backup to compare with."""

import pytest

from screening import audit
from screening.doctor import examine
from screening.interviewing import as_written, interviews, notes, scorecards
from screening.jobs import applications
from screening.people import candidates, merging
from screening.privacy import erasure
from screening.workspace import Workspace


@pytest.fixture
def used(workspace, interview_id, rina, budi):
    """A workspace in which notes and interviews were written, changed and brought back, closed."""
    first = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Pernah menata arsip").id
    scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina)
    second = notes.add(
        workspace, interview_id=interview_id, interviewer_id=rina, text="Rapi", private=True, elapsed_seconds=64
    ).id
    third = notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Tepat waktu", kind="quote").id
    notes.edit(workspace, note_id=first, text="Pernah menata arsip desa")
    notes.edit(workspace, note_id=third, kind="question")
    notes.move(workspace, note_id=second, criterion_id="ketelitian")
    note = notes.get(workspace, third)
    notes.remove(workspace, note_id=third)
    notes.restore(workspace, note=note)
    interviews.edit(workspace, interview_id=interview_id, place="Ruang 2", scheduled_at="2026-11-23T03:00:00Z")
    interviews.start_clock(workspace, interview_id=interview_id)
    interviews.stop_clock(workspace, interview_id=interview_id, elapsed_seconds=600)
    workspace.close()
    return workspace.path


def spoil(outside, statement):
    connection = outside()
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()


def test_what_was_written_is_found_as_it_was_written(used):
    assert examine(used) == []


def test_a_note_that_changed_by_itself_is_noticed(used, outside):
    whole = used.read_bytes()
    for value in (
        "text = replace(text, 'a', 'e')",
        "kind = 'follow_up'",
        "private = 1 - private",
        "elapsed_seconds = 65",
        "criterion_id = 'kerapian'",
        "created_at = '2020-01-01T00:00:00.000Z'",
        "updated_at = '2020-01-01T00:00:00.000Z'",
    ):
        spoil(outside, f"UPDATE notes SET {value}")
        with Workspace.open(used, read_only=True) as ws:
            assert as_written.changed_notes(ws) == [row[0] for row in ws.all("SELECT id FROM notes ORDER BY id")], value
        used.write_bytes(whole)
    spoil(outside, "UPDATE notes SET kind = 'follow_up'")
    assert {one.code for one in examine(used)} == {"note"}


def test_an_interview_that_changed_by_itself_is_noticed(used, outside):
    whole = used.read_bytes()
    for value in (
        "round = 3",
        "scheduled_at = '2026-11-23T03:00:01.000Z'",
        "planned_minutes = 44",
        "place = 'Ruang 3'",
        "focus = '[\"kerapian\"]'",
        "accommodation = 'x'",
        "started_at = '2020-01-01T00:00:00.000Z'",
        "ended_at = ''",
        "created_at = '2020-01-01T00:00:00.000Z'",
        "paused_seconds = 1",
    ):
        spoil(outside, f"UPDATE interviews SET {value}")
        with Workspace.open(used, read_only=True) as ws:
            assert len(as_written.changed_interviews(ws)) == 1, value
        used.write_bytes(whole)
    spoil(outside, "UPDATE interviews SET round = 3")
    assert {one.code for one in examine(used)} == {"interview"}


def test_what_an_older_version_committed_to_is_enough(workspace, interview_id, rina, outside):
    """It named only what was given; whatever else the row says has no witness then."""
    note_id = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Rapi").id
    rows = [
        ("note_added", "notes", note_id, {"text": "Rapi", "criterion": "", "kind": "observation"}),
        ("note_edited", "notes", note_id, {"text": None, "kind": None, "private": False}),
        ("note_moved", "notes", note_id, {"criterion": ""}),
        ("interview_edited", "interviews", interview_id, {"place": "Ruang 2"}),
        ("clock_started", "interviews", interview_id, {}),
    ]
    interviews.edit(workspace, interview_id=interview_id, place="Ruang 2")
    _, candidate_id, _ = interviews.candidate_of(workspace, interview_id)
    for action, kind, record_id, details in (*rows, rows[0]):
        with workspace.atomic():
            at = interviews.get(workspace, interview_id).created_at
            audit.write(workspace, action, kind, record_id, at=at, candidate_id=candidate_id, details=details)
        assert examine(workspace.path) == []
    workspace.close()
    spoil(outside, "UPDATE notes SET text = 'Rapih', search_key = 'x'")
    assert "note" in {one.code for one in examine(workspace.path)}


def test_merged_people_and_erased_ones_raise_no_alarm(used, workspace_path):
    with Workspace.open(workspace_path) as ws:
        (kept,) = ws.one("SELECT candidate_id FROM applications")
        (job,) = ws.one("SELECT id FROM jobs")
        other = candidates.add(ws, name="Siti N").id
        interview = interviews.schedule(ws, application_id=applications.apply(ws, candidate_id=other, job_id=job).id).id
        interviews.edit(ws, interview_id=interview, place="Aula")
        merging.merge(ws, kept_id=kept, merged_id=other)
        interviews.edit(ws, interview_id=interview, planned_minutes=30)
    assert examine(workspace_path) == []
    with Workspace.open(workspace_path) as ws:
        erasure.erase(ws, candidate_ids=[kept], why="request")
        assert ws.one("SELECT count(*) FROM interviews") == (0,)
    assert examine(workspace_path) == []
