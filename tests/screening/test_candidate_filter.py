"""A filter of the list of candidates as text: it comes back as it was, and what does not fit is refused."""

from dataclasses import fields
from datetime import date, timedelta

import pytest

from screening.errors import Refused
from screening.people import candidate_list, candidates
from screening.people.candidate_filter import Filter, day_of

EVERYTHING = {
    "text": "siti",
    "job_id": "j",
    "without_job": True,
    "stage": "new",
    "decision": "",
    "score_from": 60,
    "score_to": 80.5,
    "source": "Referensi",
    "tag": "senior",
    "added_from": "2026-11-01",
    "added_to": "2026-11-23",
    "has_interview": False,
    "keep_until_from": "-1",
    "keep_until_before": "2027-01-01",
    "import_id": "i",
    "restricted": True,
    "without_basis": True,
}


def test_a_filter_comes_back_as_it_was():
    assert set(EVERYTHING) == {field.name for field in fields(Filter)}
    whole = Filter(**EVERYTHING)
    assert Filter.from_json(whole.to_json()) == whole
    assert Filter.from_json("{}") == Filter()
    assert Filter.from_json(Filter(decision="").to_json()).decision == ""
    assert (Filter().empty, whole.empty, Filter().to_json()) == (True, False, "{}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "7",
        '{"tag": 7}',
        '{"score_from": "60"}',
        '{"score_to": true}',
        '{"has_interview": "yes"}',
        '{"without_job": null}',
        '{"added_from": "31/02/2026"}',
        '{"added_from": "-12345"}',
        '{"keep_until_from": "+1 day"}',
        '{"decision": 1}',
        '{"tag": "senior", "a_condition_of_a_later_version": 43}',
        '{"decision": "a_decision_of_a_later_version"}',
        '{"score_from": NaN}',
        '{"score_from": 1e999}',
        '{"score_to": 100000000000000000000}',
        '{"tag": "\\ud800"}',
        "[" * 100_000,
    ],
    ids=range(19),
)
def test_a_filter_that_cannot_be_one_is_refused(text):
    with pytest.raises(Refused, match="filter_unreadable"):
        Filter.from_json(text)


def test_the_first_and_last_days_there_are_can_be_asked_for(workspace, candidate_id):
    assert candidate_list.count(workspace, filter=Filter(added_from="0001-01-01", added_to="9999-12-31")) == 1


def test_days_may_be_counted_from_today(workspace, candidate_id):
    today = date.today()
    assert day_of("-6") == (today - timedelta(days=6)).isoformat()
    assert (day_of("+0"), day_of("2026-11-23"), day_of("")) == (today.isoformat(), "2026-11-23", "")

    def count(**asked):
        return candidate_list.count(workspace, filter=Filter(**asked))

    everybody = count()
    assert everybody and count(added_from="-1") == count(added_to="+1") == everybody
    assert count(added_from="+2") == count(added_to="-2") == 0
    candidates.edit(workspace, candidate_id=candidate_id, keep_until=(today + timedelta(days=10)).isoformat())
    assert count(keep_until_from="+10") == count(keep_until_from="+9", keep_until_before="+11") == 1
    assert count(keep_until_from="+11") == count(keep_until_before="+10") == 0
