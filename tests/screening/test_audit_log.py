"""The audit log as it is read: in order, narrowed, with today's names, and never more than somebody may know."""

import ast
import re
from pathlib import Path

import pytest

import screening
from screening import audit, audit_log, documents, exports
from screening.audit_log import Wanted
from screening.interviewing import interviewers, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates, merging
from screening.privacy import erasure
from ui.audit.words import deed_words
from ui.messages import MESSAGES


@pytest.fixture
def shown(workspace):
    """`shown(Wanted(...), viewer_id=...)`: the actions of the rows, the newest first."""

    def actions(wanted=Wanted(), **viewer):  # noqa: B008
        rows = audit_log.read(workspace, audit_log.numbers(workspace, wanted, **viewer))
        return [one.entry.action for one in rows]

    return actions


@pytest.fixture
def told(workspace, scorecard_id, interview_id, rina, application_id, next_moment):
    """A workspace in which something of every kind was done."""
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=2)
    next_moment()
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="catatan")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu")
    exports.summary_copied(workspace, application_id)
    with exports.table_exported(workspace, "candidates", 12):
        pass
    return workspace


def row_of(workspace, action):
    (seq, *_) = audit_log.numbers(workspace, Wanted(action=action))
    return audit_log.read(workspace, [seq])[0]


def test_the_newest_row_comes_first_and_a_limit_holds(told, shown):
    every = shown()
    assert every[:3] == ["table_exported", "summary_copied", "decision_recorded"]
    assert len(every) == audit.last(told)[0]
    assert len(audit_log.numbers(told, limit=2)) == 2
    assert [row.entry.action for row in audit_log.every(told, audit_log.numbers(told))] == every


def test_a_row_says_whom_and_which_job_it_is_about(told, candidate_id):
    for action in ("score_set", "note_added", "decision_recorded", "summary_copied", "scorecard_begun"):
        row = row_of(told, action)
        assert (row.person, row.person_id, row.job, row.gone) == ("Siti Nurhaliza", candidate_id, "Penata Arsip", False)
    assert row_of(told, "job_added").job == "Penata Arsip"
    assert row_of(told, "job_added").person == ""
    assert row_of(told, "interviewer_added").called == "Budi Santoso"
    assert row_of(told, "table_exported").called == "candidates:12"


def test_it_is_narrowed_by_person_theme_action_and_day(told, shown):
    told.actor = "Budi Santoso"
    other = candidates.add(told, name="Agus Setiawan").id
    assert shown(Wanted(actor="Budi Santoso")) == ["candidate_added"]
    assert shown(Wanted(candidate=other)) == shown(Wanted(people="agus seti")) == ["candidate_added"]
    assert shown(Wanted(people="tidak ada orangnya")) == []
    assert shown(Wanted(theme="decisions")) == ["decision_recorded"]
    assert shown(Wanted(theme="exports")) == ["table_exported", "summary_copied"]
    assert shown(Wanted(action="score_set")) == ["score_set"]
    middle = row_of(told, "note_added").entry.at
    assert "candidate_added" in shown(Wanted(since=middle)) and "score_set" not in shown(Wanted(since=middle))
    assert "score_set" in shown(Wanted(until=middle)) and "note_added" not in shown(Wanted(until=middle))


def test_what_there_is_to_choose_from(told):
    found = audit_log.choices(told)
    assert found.actors == ("Rina Wijaya",)
    assert {"score_set", "decision_recorded", "table_exported"} <= set(found.actions)


def test_a_hidden_name_is_a_code_there_too(told, shown, job_id, candidate_id):
    jobs.edit(told, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    assert row_of(told, "score_set").person == candidates.get(told, candidate_id).code
    assert shown(Wanted(people="Siti")) == []
    candidates.reveal(told, candidate_ids=[candidate_id])
    assert shown(Wanted(theme="views")) == ["names_revealed"]


def test_whoever_is_gone_is_named_nowhere(workspace):
    changes = candidates.add(workspace, name="Zubaidah")
    changes.undo(workspace)
    row = row_of(workspace, "candidate_added")
    assert (row.person, row.person_id, row.gone) == ("", "", True)


def test_of_whoever_was_erased_the_code_is_left(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    erasure.erase(workspace, candidate_ids=[siti], why="request")
    row = row_of(workspace, "candidate_erased")
    assert (row.called, row.person, row.person_id) == ("K-01", "", "")
    assert deed_words(row, "en") == "erased candidate K-01"


def test_what_was_done_about_a_merged_record_is_found_under_the_one_that_is_left(told, shown, candidate_id):
    twin = candidates.add(told, name="Siti N.").id
    merging.merge(told, kept_id=candidate_id, merged_id=twin)
    about = shown(Wanted(candidate=candidate_id))
    assert about.count("candidate_added") == 2
    newest, *_ = audit_log.numbers(told, Wanted(action="candidate_added"))
    assert audit_log.read(told, [newest])[0].person == "Siti Nurhaliza"


@pytest.fixture
def blind(workspace, budi, job_id):
    """Budi sits on the panel, has scored nothing yet, and the job hides scores."""
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=False, hide_scores=True)
    return budi


def test_whoever_still_has_to_score_learns_nothing_of_what_others_did(told, shown, blind, candidate_id):
    about = {"score_set", "scorecard_begun", "note_added", "summary_copied", "decision_recorded", "candidate_added"}
    assert about <= set(shown())
    assert not about & set(shown(viewer_id=blind))
    assert shown(Wanted(candidate=candidate_id), viewer_id=blind) == []
    assert "score_set" not in audit_log.choices(told, viewer_id=blind).actions
    assert audit_log.withholds(told, viewer_id=blind)
    assert "job_added" in shown(viewer_id=blind)


def test_merges_one_after_the_other_change_nothing_of_that(told, shown, blind, candidate_id):
    """The record that was met is part of another one by now, and that one of a third."""
    second, third = (candidates.add(told, name=f"Siti N. {number}").id for number in (2, 3))
    merging.merge(told, kept_id=second, merged_id=candidate_id)
    merging.merge(told, kept_id=third, merged_id=second)
    assert "score_set" in shown() and "score_set" not in shown(viewer_id=blind)
    assert shown(Wanted(candidate=third)).count("candidate_added") == 3
    assert (row_of(told, "score_set").person_id, row_of(told, "score_set").gone) == (third, False)


def test_what_was_done_about_somebody_else_is_not_found_once_a_merge_is_undone(told, shown, candidate_id):
    twin = candidates.add(told, name="Siti N.").id
    before = shown(Wanted(candidate=candidate_id)).count("candidate_added")
    merging.merge(told, kept_id=candidate_id, merged_id=twin).undo(told)
    assert shown(Wanted(candidate=candidate_id)).count("candidate_added") == before == 1


def test_ones_own_deeds_are_always_there_and_the_rest_once_one_has_submitted(told, shown, blind, interview_id):
    told.actor = "Budi Santoso"
    card = scorecards.begin(told, interview_id=interview_id, interviewer_id=blind).id
    scorecards.rate(told, scorecard_id=card, criterion_id="kesabaran", score=4)
    assert shown(viewer_id=blind)[:2] == ["score_set", "scorecard_begun"]
    assert shown(viewer_id=blind).count("score_set") == 1
    scorecards.submit(told, scorecard_id=card, recommendation="yes", summary="")
    assert shown(viewer_id=blind).count("score_set") == 2
    assert not audit_log.withholds(told, viewer_id=blind)


def test_that_somebody_has_a_private_note_is_nobody_elses_business(told, shown, interview_id, rina):
    other = interviewers.ensure(told, name="Dewi").id
    private = notes.add(told, interview_id=interview_id, interviewer_id=rina, text="rahasia", private=True).id
    assert shown(viewer_id=rina).count("note_added") == 2
    assert shown(viewer_id=other).count("note_added") == 1
    assert audit_log.withholds(told, viewer_id=other)
    notes.remove(told, note_id=private)
    assert "note_removed" not in shown(viewer_id=other)
    assert "note_removed" in shown(viewer_id=rina)


def test_a_document_is_called_by_its_number(told, job_id):
    number = documents.take_numbers(told)[0]
    documents.keep(
        told, kind="comparison", title="Perbandingan", language="id", number=number, content=b"%PDF", job_id=job_id
    )
    row = row_of(told, "document_kept")
    assert (row.called, row.job) == (number, "Penata Arsip")


def test_the_chain_is_gone_through_in_parts_and_tells_how_far(told):
    rows = []
    assert audit.verify(told, rows.append) == []
    assert rows == [audit.last(told)[0]]
    head = audit.head(told)
    assert audit.with_head(told, head[:12]) == (audit.last(told)[0], audit.entries(told, limit=1)[0].at)
    assert audit.with_head(told, "0" * 12) is None


def test_every_action_that_is_written_has_words_in_both_languages():
    """Found in the code: the texts that a call which writes to the log begins with."""
    codes = set()
    for path in Path(screening.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in {"write", "write_many", "_audit", "log", "_answer", "_set_status", "_change"}:
                literal = [one.value for one in ast.walk(call) if isinstance(one, ast.Constant)]
                codes |= {one for one in literal if isinstance(one, str) and _IS_ACTION.fullmatch(one)}
    assert len(codes) > 50
    assert {code for code in codes if f"audit.{code}" not in MESSAGES} == set()


_IS_ACTION = re.compile(
    r"[a-z]+(?:_[a-z]+)*_(?:added|edited|removed|set|cleared|written|begun|submitted|reopened|observed|marked|moved|"
    r"restored|merged|undone|imported|changed|recorded|kept|scheduled|cancelled|started|stopped|arranged|tagged|"
    r"copied|exported|revealed|finished|renamed|saved|opened|closed|erased|withdrawn|mended|restored|lifted|fixed|done|asked|noted)"
)
