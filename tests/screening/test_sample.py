"""The sample workspace has something of every kind, whatever the rubric."""

from datetime import date, datetime

import pytest

from rubrics.format import dump
from rubrics.model import LANGUAGES
from screening import audit
from screening.doctor import examine
from screening.figures import comparing, results
from screening.interviewing import interviews, notes, scorecards
from screening.jobs import applications, snapshots
from screening.people import candidates
from screening.samples import sample
from screening.storage import guards
from screening.workspace import Workspace
from ui.wording import words

TODAY = date(2026, 11, 22)


@pytest.fixture
def filled(workspace, yaml):
    return sample.fill(workspace, yaml=yaml, me="Rina Wijaya", today=TODAY)


def test_something_of_every_kind(workspace, filled):
    found = {
        row.candidate.name: results.application_result(workspace, row.application.id)
        for row in applications.rows(workspace, job_id=filled.job_id)
    }
    scored = [one for one in found.values() if one.scorecards]
    assert len(found) == candidates.count(workspace) == 12
    assert any(one.score.coverage < 1 and one.score.enough for one in scored)
    assert any(not one.score.enough for one in scored)
    assert any(held.status == "not_met" for one in scored for held in one.score.must_haves)
    assert any(one.watch_outs and all(text for _, text in one.watch_outs[0].reports) for one in scored)
    assert any(one.score.parts[0].gap >= 2 and len(one.interviewers) == 2 for one in scored)
    assert sum(one.drafts for one in found.values()) == 1
    assert any(not one.scorecards and not one.drafts for one in found.values())
    assert len({one.score.points for one in scored}) > 4


def test_the_draft_is_mine_and_for_today(workspace, filled):
    (draft,) = [
        card for card in scorecards.of_interview(workspace, filled.draft_interview_id) if card.status == "draft"
    ]
    me = interviews.panel(workspace, filled.draft_interview_id)[0]
    assert (me.name, draft.interviewer_id) == ("Rina Wijaya", me.id)
    assert draft.ratings
    today = interviews.rows(workspace, day=TODAY.isoformat())
    assert filled.draft_interview_id in {row.interview.id for row in today}
    assert any(not row.scorecards for row in today)
    hours = {datetime.fromisoformat(row.interview.scheduled_at).astimezone().hour for row in today}
    assert hours <= set(range(7, 19))


def test_notes_and_evidence_are_there(workspace, filled):
    rows = interviews.rows(workspace, application_id=filled.summarised[0])
    assert all(notes.of_interview(workspace, row.interview.id) for row in rows)
    card = results.application_result(workspace, filled.summarised[0]).scorecards[0]
    assert all(rating.evidence for rating in card.ratings.values())


def test_two_fillings_differ_in_ids_only(workspace, filled, tmp_path, yaml):
    def told(ws, job_id):
        return [
            (one.result.candidate.name, one.rank, one.result.score, one.result.recommendations[0][1:])
            for one in comparing.comparison(ws, job_id).ranked
        ]

    with Workspace.create(tmp_path / "lain.db") as other:
        again = sample.fill(other, yaml=yaml, me="Rina Wijaya", today=TODAY)
        assert told(other, again.job_id) == told(workspace, filled.job_id)


def test_any_rubric_will_do(workspace, make_rubric, make_criterion):
    text = dump(make_rubric(make_criterion("satu"), make_criterion("dua", must_have=1, weight=3.0), previews=()))
    made = sample.fill(workspace, yaml=text)
    compared = comparing.comparison(workspace, made.job_id)
    assert len(compared.ranked) + len(compared.left_out) == 12
    assert examine(workspace.path) == []


def test_everything_done_can_be_named(workspace, filled):
    for action in {entry.action for entry in audit.entries(workspace, limit=10_000)}:
        assert all(words(f"action.{action}", language) for language in LANGUAGES)


def test_the_sample_is_sound(workspace, filled):
    assert examine(workspace.path) == []


def test_the_notes_fall_within_the_time_on_the_clock(workspace, filled):
    """A note of the fourth minute stands in an interview that was four minutes long at least; nothing is early."""
    found = [row for row in interviews.rows(workspace) if row.scorecards]
    assert len(found) == 11
    for interview, submitted in ((row.interview, row.submitted) for row in found):
        talked = interviews.elapsed_seconds(interview, datetime.now().astimezone())
        times = [note.elapsed_seconds for note in notes.of_interview(workspace, interview.id)]
        if submitted:
            assert 0 < min(times) <= max(times) < talked <= interview.planned_minutes * 60
        else:
            assert (talked, set(times)) == (0, {None})
        for card in scorecards.of_interview(workspace, interview.id):
            rubric = snapshots.rubric(workspace, card.rubric_hash)
            marked = guards.concerns(
                rubric, card, started_at=interview.started_at, planned_minutes=interview.planned_minutes
            )
            assert not [one for one in marked if one.code == "early_score"]
