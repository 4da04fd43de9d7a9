"""Interviews: when, where, with whom, and what runs while they last."""

from datetime import UTC, datetime, timedelta

import pytest

from screening import audit, doctor, documents
from screening.errors import NotFound, Refused
from screening.identifiers import utc_text
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.workspace import Workspace


def test_rounds_count_by_themselves(workspace, application_id):
    for expected in (1, 2, 3):
        made = interviews.schedule(workspace, application_id=application_id).id
        assert interviews.get(workspace, made).round == expected
    late = interviews.schedule(workspace, application_id=application_id, round=2).id
    assert interviews.get(workspace, late).round == 2


def test_everything_about_an_interview_comes_back(workspace, application_id, rina, budi, workspace_path):
    made = interviews.schedule(
        workspace,
        application_id=application_id,
        scheduled_at="2026-11-23T09:30:00+07:00",
        planned_minutes=60,
        place="Ruang 2\n",
        focus=("kerapian", "kesabaran"),
        panel=(budi, rina, budi),
        accommodation="Juru bahasa isyarat",
    ).id
    workspace.close()
    with Workspace.open(workspace_path) as again:
        one = interviews.get(again, made)
        assert [person.name for person in interviews.panel(again, made)] == ["Budi Santoso", "Rina Wijaya"]
    assert one.scheduled_at == "2026-11-23T02:30:00.000Z"
    assert (one.planned_minutes, one.place, one.focus) == (60, "Ruang 2", ("kerapian", "kesabaran"))
    assert one.accommodation == "Juru bahasa isyarat"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"focus": ("kecepatan",)}, "unknown_criterion"),
        ({"focus": ("tidak-ada",)}, "unknown_criterion"),
        ({"scheduled_at": "besok"}, "time_unreadable"),
        ({"scheduled_at": "0001-01-01T00:00:00+14:00"}, "time_unreadable"),
        ({"scheduled_at": "9999-12-31T23:59:59-12:00"}, "time_unreadable"),
        ({"scheduled_at": "2026-11-23T09:30:00"}, "time_unreadable"),
        ({"planned_minutes": 0}, "minutes_out_of_range"),
        ({"planned_minutes": 1441}, "minutes_out_of_range"),
        ({"round": 0}, "round_out_of_range"),
    ],
)
def test_what_cannot_be_planned(workspace, application_id, fields, code):
    with pytest.raises(Refused, match=code):
        interviews.schedule(workspace, application_id=application_id, **fields)
    assert interviews.rows(workspace) == []


def test_an_unknown_interviewer_undoes_the_whole_plan(workspace, application_id):
    with pytest.raises(NotFound):
        interviews.schedule(workspace, application_id=application_id, panel=("tidak-ada",))
    assert interviews.rows(workspace) == []


def test_a_closed_job_plans_no_interviews(workspace, application_id, job_id):
    jobs.close(workspace, job_id=job_id)
    with pytest.raises(Refused, match="job_closed"):
        interviews.schedule(workspace, application_id=application_id)


def test_editing_changes_what_is_given(workspace, interview_id, budi):
    interviews.edit(workspace, interview_id=interview_id, place="Daring", focus=["kerapian"], panel=[budi])
    interviews.edit(workspace, interview_id=interview_id, scheduled_at="2026-11-23T02:30:00Z")
    one = interviews.get(workspace, interview_id)
    assert (one.place, one.focus, one.scheduled_at) == ("Daring", ("kerapian",), "2026-11-23T02:30:00.000Z")
    assert [person.id for person in interviews.panel(workspace, interview_id)] == [budi]
    interviews.edit(workspace, interview_id=interview_id, scheduled_at="", focus=())
    one = interviews.get(workspace, interview_id)
    assert (one.scheduled_at, one.focus, one.place) == ("", (), "Daring")


def test_who_has_begun_to_score_stays_on_the_panel(workspace, interview_id, scorecard_id, rina, budi):
    interviews.edit(workspace, interview_id=interview_id, panel=[budi])
    assert {person.id for person in interviews.panel(workspace, interview_id)} == {rina, budi}


def test_the_interviews_of_a_local_day(workspace, application_id):
    at = {
        "kemarin": datetime(2026, 11, 22, 23, 59).astimezone(),
        "pagi": datetime(2026, 11, 23, 0, 0).astimezone(),
        "malam": datetime(2026, 11, 23, 23, 59).astimezone(),
        "lusa": datetime(2026, 11, 24, 0, 0).astimezone(),
    }
    for place in ("malam", "kemarin", "lusa", "pagi"):
        interviews.schedule(workspace, application_id=application_id, place=place, scheduled_at=at[place].isoformat())
    interviews.schedule(workspace, application_id=application_id, place="belum dijadwalkan")
    places = [row.interview.place for row in interviews.rows(workspace, day="2026-11-23")]
    assert places == ["pagi", "malam"]
    assert [row.interview.place for row in interviews.rows(workspace)][-1] == "belum dijadwalkan"


def test_open_interviews_are_those_that_wait_for_a_scorecard(workspace, interview_id, scorecard_id, budi):
    def waiting():
        return [row.interview.id for row in interviews.rows(workspace, open_only=True)]

    assert waiting() == [interview_id]
    assert [row.interview.id for row in interviews.with_drafts(workspace, limit=3)] == [interview_id]
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert waiting() == []
    assert interviews.with_drafts(workspace, limit=3) == []
    scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi)
    assert waiting() == [interview_id]
    (row,) = interviews.rows(workspace)
    assert (row.scorecards, row.submitted, row.candidate.name, row.job.title) == (
        2,
        1,
        "Siti Nurhaliza",
        "Penata Arsip",
    )


def test_the_clock(workspace, interview_id):
    with pytest.raises(Refused, match="clock_not_running"):
        interviews.stop_clock(workspace, interview_id=interview_id)
    started = interviews.start_clock(workspace, interview_id=interview_id).at
    stopped = interviews.stop_clock(workspace, interview_id=interview_id).at
    one = interviews.get(workspace, interview_id)
    assert (one.started_at, one.ended_at) == (started, stopped)
    interviews.start_clock(workspace, interview_id=interview_id)
    one = interviews.get(workspace, interview_id)
    assert (one.started_at, one.ended_at) == (started, "")


def at(moment):
    return datetime.fromisoformat(moment)


def set_times(workspace, interview_id, **times):
    workspace.execute(
        f"UPDATE interviews SET {', '.join(f'{name} = ?' for name in times)} WHERE id = ?",
        (*times.values(), interview_id),
    )


def test_a_pause_of_the_clock_does_not_count(workspace, interview_id):
    """Twenty minutes were talked, half an hour ago: from now on the clock goes on from twenty."""
    now = datetime.now(UTC)
    started, ended = utc_text(now - timedelta(minutes=50)), utc_text(now - timedelta(minutes=30))
    set_times(workspace, interview_id, started_at=started, ended_at=ended)
    assert interviews.elapsed_seconds(interviews.get(workspace, interview_id), now) == 1200
    again = interviews.start_clock(workspace, interview_id=interview_id).at
    one = interviews.get(workspace, interview_id)
    assert one.started_at == started
    assert one.paused_seconds == pytest.approx(1800, abs=5)
    assert interviews.elapsed_seconds(one, at(again)) == pytest.approx(1200, abs=1)
    assert interviews.elapsed_seconds(one, at(again) + timedelta(minutes=5)) == pytest.approx(1500, abs=1)


@pytest.mark.parametrize("counted", [0, 60, 600, 5000])
def test_what_was_counted_is_what_is_stored_whatever_the_clock_says(workspace, interview_id, counted):
    """The computer's clock tells of ten minutes; the window counted more or less, since somebody set that clock."""
    set_times(
        workspace, interview_id, started_at=utc_text(datetime.now(UTC) - timedelta(minutes=10)), paused_seconds=30
    )
    interviews.stop_clock(workspace, interview_id=interview_id, elapsed_seconds=counted)
    one = interviews.get(workspace, interview_id)
    assert interviews.elapsed_seconds(one, datetime.now(UTC)) == pytest.approx(counted, abs=1)
    again = interviews.start_clock(workspace, interview_id=interview_id).at
    one = interviews.get(workspace, interview_id)
    assert one.paused_seconds >= 0
    assert interviews.elapsed_seconds(one, at(again)) == pytest.approx(counted, abs=1)


def test_a_start_in_the_future_is_no_time(workspace, interview_id):
    set_times(workspace, interview_id, started_at=utc_text(datetime.now(UTC) + timedelta(hours=3)))
    assert interviews.elapsed_seconds(interviews.get(workspace, interview_id), datetime.now(UTC)) == 0


def test_one_name_is_one_interviewer(workspace):
    first = interviewers.ensure(workspace, name="Rina  Wijaya")
    second = interviewers.ensure(workspace, name=" rina wijaya")
    assert first.id == second.id
    assert first.touches("interviewers") and not second.touched
    assert [person.name for person in interviewers.all_of(workspace)] == ["Rina Wijaya"]
    with pytest.raises(Refused, match="name_missing"):
        interviewers.ensure(workspace, name=" ")


def test_a_list_reads_no_more_than_it_shows(workspace, monkeypatch):
    """Every list of a summary or a page finds its rows by an index: a large workspace is as fast as a small one."""
    plans = []
    ask = workspace.all

    def explained(sql, values=()):
        plans.extend(step for *_, step in ask(f"EXPLAIN QUERY PLAN {sql}", values))
        return ask(sql, values)

    monkeypatch.setattr(workspace, "all", explained)
    interviews.rows(workspace, application_id="a")
    interviews.rows(workspace, day="2026-11-22")
    applications.rows(workspace, job_id="j")
    applications.rows(workspace, candidate_id="c")
    documents.rows(workspace, application_id="a")
    documents.rows(workspace, job_id="j")
    assert plans
    assert [step for step in plans if step.startswith("SCAN")] == []


def test_the_last_scorecard_ends_the_interview(workspace, interview_id, scorecard_id):
    interviews.start_clock(workspace, interview_id=interview_id)
    colleague = interviewers.ensure(workspace, name="Budi Santoso").id
    other = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=colleague).id
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert interviews.get(workspace, interview_id).ended_at == ""
    last = scorecards.submit(workspace, scorecard_id=other, recommendation="no", summary="")
    assert last.touches("interviews")
    assert last.label == "scorecard_submitted"
    assert interviews.get(workspace, interview_id).ended_at


# -- cancelling


def test_cancelling_takes_a_planned_interview_away(workspace, application_id, interview_id, workspace_path):
    other = interviews.schedule(workspace, application_id=application_id).id
    changes = interviews.cancel(workspace, interview_id=interview_id)
    assert changes.label == "interview_cancelled"
    assert changes.touches("interviews") and changes.touches("applications")
    with pytest.raises(NotFound):
        interviews.get(workspace, interview_id)
    assert [row.interview.id for row in interviews.rows(workspace)] == [other]
    entry = audit.entries(workspace)[0]
    assert (entry.action, entry.record_id) == ("interview_cancelled", interview_id)
    workspace.close()
    assert doctor.examine(workspace_path) == []


def test_a_scorecard_that_was_opened_and_left_empty_is_no_beginning(workspace, interview_id, scorecard_id):
    changes = interviews.cancel(workspace, interview_id=interview_id)
    assert changes.touched["scorecards"] == {scorecard_id}
    assert interviews.with_drafts(workspace, limit=3) == []


def begin_with_a_score(workspace, interview_id, scorecard_id, interviewer_id):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kerapian", score=3)


def begin_with_evidence(workspace, interview_id, scorecard_id, interviewer_id):
    scorecards.write_evidence(workspace, scorecard_id=scorecard_id, criterion_id="kerapian", text="Rapi")


def begin_with_a_trait(workspace, interview_id, scorecard_id, interviewer_id):
    scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kerapian-plus", state="observed")


def begin_with_a_preview(workspace, interview_id, scorecard_id, interviewer_id):
    scorecards.mark_preview(workspace, scorecard_id=scorecard_id, preview_id="rutinitas", given=True)


def begin_with_a_note(workspace, interview_id, scorecard_id, interviewer_id):
    notes.add(workspace, interview_id=interview_id, interviewer_id=interviewer_id, text="Datang tepat waktu")


def begin_with_the_clock(workspace, interview_id, scorecard_id, interviewer_id):
    interviews.start_clock(workspace, interview_id=interview_id)


def begin_with_submitting(workspace, interview_id, scorecard_id, interviewer_id):
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="no_decision", summary="")


@pytest.mark.parametrize(
    "begin",
    [
        begin_with_a_score,
        begin_with_evidence,
        begin_with_a_trait,
        begin_with_a_preview,
        begin_with_a_note,
        begin_with_the_clock,
        begin_with_submitting,
    ],
)
def test_what_has_begun_is_not_cancelled(workspace, interview_id, scorecard_id, rina, begin):
    begin(workspace, interview_id, scorecard_id, rina)
    with pytest.raises(Refused, match="interview_begun"):
        interviews.cancel(workspace, interview_id=interview_id)
    assert interviews.get(workspace, interview_id).id == interview_id
    assert [card.id for card in scorecards.of_interview(workspace, interview_id)] == [scorecard_id]


def test_the_panel_keeps_its_order_when_it_is_changed(workspace, interview_id, rina, budi):
    interviews.edit(workspace, interview_id=interview_id, panel=(budi, rina))
    assert [person.name for person in interviews.panel(workspace, interview_id)] == ["Budi Santoso", "Rina Wijaya"]
