"""What candidates ask for: three times 24 hours, and a record that it was done."""

from datetime import UTC, date, datetime, timedelta

import pytest

from screening import audit, exports
from screening.errors import Refused
from screening.jobs import applications, jobs
from screening.people import candidates, merging
from screening.privacy import erasure, requests, restriction, tombstones


def only(workspace, candidate_id):
    (one,) = requests.of_candidate(workspace, candidate_id)
    return one


def test_a_request_is_due_three_times_24_hours_after_it_is_recorded(workspace, candidate_id):
    before = datetime.now(UTC)
    requests.record(workspace, candidate_id=candidate_id, kind="access", note="Lewat surel")
    one = only(workspace, candidate_id)
    left = one.time_left(before)
    assert abs(left - timedelta(hours=72)) < timedelta(seconds=30)
    assert (one.note, one.recorded_by, one.outcome) == ("Lewat surel", "Rina Wijaya", "")
    assert audit.entries(workspace)[0].action == "request_recorded"


def test_one_of_an_earlier_day_counts_from_the_beginning_of_that_day(workspace, candidate_id):
    day = datetime.now().astimezone().date() - timedelta(days=5)
    requests.record(workspace, candidate_id=candidate_id, kind="erasure", asked_on=day.isoformat())
    one = only(workspace, candidate_id)
    due = datetime.fromisoformat(one.due_at).astimezone()
    assert (due.date(), due.hour, due.minute) == (day + timedelta(days=3), 0, 0)
    assert one.time_left(datetime.now(UTC)) < timedelta(days=-1)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"kind": "oblivion"}, "request_kind_unknown"),
        ({"kind": "access", "asked_on": "besok"}, "request_day_unreadable"),
        ({"kind": "access", "asked_on": str(date.max)}, "request_day_ahead"),
        ({"kind": "portability"}, "request_open"),
    ],
    ids=["kind", "day", "ahead", "open"],
)
def test_what_cannot_be_recorded_is_refused(workspace, candidate_id, asked, code):
    requests.record(workspace, candidate_id=candidate_id, kind="portability")
    with pytest.raises(Refused) as caught:
        requests.record(workspace, candidate_id=candidate_id, **asked)
    assert caught.value.code == code
    assert only(workspace, candidate_id).kind == "portability"


def test_an_answer_is_final_and_a_refusal_says_why(workspace, candidate_id):
    requests.record(workspace, candidate_id=candidate_id, kind="correction")
    key = only(workspace, candidate_id).id
    with pytest.raises(Refused, match="request_answer_missing"):
        requests.answer(workspace, request_id=key, outcome="refused", text=" ")
    requests.answer(workspace, request_id=key, outcome="refused", text="Namanya sudah benar")
    one = only(workspace, candidate_id)
    assert (one.outcome, one.answer, one.closed_by) == ("refused", "Namanya sudah benar", "Rina Wijaya")
    with pytest.raises(Refused, match="request_answered"):
        requests.answer(workspace, request_id=key, outcome="done")
    requests.record(workspace, candidate_id=candidate_id, kind="correction")


def test_the_most_urgent_one_waits_first_and_a_hidden_name_stays_hidden(
    workspace, application_id, candidate_id, job_id
):
    other = candidates.add(workspace, name="Agus Setiawan").id
    requests.record(workspace, candidate_id=other, kind="access")
    yesterday = (datetime.now().astimezone().date() - timedelta(days=1)).isoformat()
    requests.record(workspace, candidate_id=candidate_id, kind="erasure", asked_on=yesterday)
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    assert [person.name for _, person in requests.waiting(workspace)] == ["K-01", "Agus Setiawan"]
    requests.done(workspace, candidate_id=candidate_id, kinds=("erasure",))
    assert [person.name for _, person in requests.waiting(workspace)] == ["Agus Setiawan"]


def test_recording_one_is_undone_as_long_as_it_waits(workspace, candidate_id):
    recorded = requests.record(workspace, candidate_id=candidate_id, kind="access", note="Surel")
    taken = recorded.undo(workspace)
    assert requests.of_candidate(workspace, candidate_id) == []
    again = taken.undo(workspace)
    assert only(workspace, candidate_id).note == "Surel"
    requests.answer(workspace, request_id=again.id, outcome="taken_back")
    with pytest.raises(Refused, match="changed_since"):
        again.undo(workspace)


def test_a_restriction_and_an_erasure_answer_their_requests(workspace, candidate_id):
    requests.record(workspace, candidate_id=candidate_id, kind="restriction")
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Data diperiksa")
    assert only(workspace, candidate_id).outcome == "done"
    requests.record(workspace, candidate_id=candidate_id, kind="erasure", note="Surat dari Siti")
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    (stone,) = tombstones.all_of(workspace)
    assert [(one["kind"], one["outcome"]) for one in stone.details["requests"]] == [
        ("restriction", "done"),
        ("erasure", "done"),
    ]
    assert all(one["closed_at"] for one in stone.details["requests"]) and "Siti" not in str(stone.details)


@pytest.mark.parametrize(
    ("kind", "deed"),
    [
        ("correction", lambda ws, who: candidates.edit(ws, candidate_id=who, phone="0811 222 333")),
        ("restriction", lambda ws, who: restriction.restrict(ws, candidate_id=who, reason="Diperiksa")),
        ("access", lambda ws, who: copied(ws, who, "own_data_exported")),
        ("portability", lambda ws, who: copied(ws, who, "data_taken_along")),
    ],
)
def test_what_is_closed_as_done_without_the_deed_is_on_record_as_such(workspace, candidate_id, kind, deed):
    requests.record(workspace, candidate_id=candidate_id, kind=kind)
    first = only(workspace, candidate_id)
    assert not requests.is_carried_out(workspace, first)
    requests.answer(workspace, request_id=first.id, outcome="done")
    assert requests.closed_without_deed(workspace, candidate_id) == {first.id}
    assert audit.entries(workspace)[0].action == "request_closed_without_deed"

    requests.record(workspace, candidate_id=candidate_id, kind=kind)
    second = requests.of_candidate(workspace, candidate_id)[0]
    assert not requests.is_carried_out(workspace, second)
    deed(workspace, candidate_id)
    assert requests.is_carried_out(workspace, second)
    if kind == "correction":  # the others answer it themselves
        requests.answer(workspace, request_id=second.id, outcome="done")
    assert requests.get(workspace, second.id).outcome == "done"
    assert requests.closed_without_deed(workspace, candidate_id) == {first.id}


def test_an_interview_that_goes_on_corrects_nothing_and_a_merge_takes_along_what_was_not_done(
    workspace, candidate_id, application_id
):
    requests.record(workspace, candidate_id=candidate_id, kind="correction")
    one = only(workspace, candidate_id)
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Tunggu")
    assert not requests.is_carried_out(workspace, one)
    requests.answer(workspace, request_id=one.id, outcome="done")
    kept = candidates.add(workspace, name="Siti N.").id
    merging.merge(workspace, kept_id=kept, merged_id=candidate_id)
    assert requests.closed_without_deed(workspace, kept) == {one.id}


def copied(workspace, candidate_id, action):
    with exports.own_data_exported(workspace, candidate_id, action, place="/rumah/salinan"):
        pass


def test_who_is_still_here_was_not_erased_and_what_is_refused_needs_no_deed(workspace, candidate_id):
    for outcome, action in (("done", "request_closed_without_deed"), ("refused", "request_answered")):
        requests.record(workspace, candidate_id=candidate_id, kind="erasure")
        (one,) = [each for each in requests.of_candidate(workspace, candidate_id) if not each.outcome]
        requests.answer(workspace, request_id=one.id, outcome=outcome, text="Diarsipkan")
        assert audit.entries(workspace)[0].action == action


def test_who_asked_for_something_is_not_taken_away_by_undo(workspace):
    added = candidates.add(workspace, name="Wahyu")
    requests.record(workspace, candidate_id=added.id, kind="access")
    with pytest.raises(Refused, match="changed_since"):
        added.undo(workspace)
    assert applications.rows(workspace, candidate_id=added.id) == []
