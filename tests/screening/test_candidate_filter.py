"""A filter of the list of candidates as text: it comes back as it was, and what does not fit is refused."""

from dataclasses import fields

import pytest

from screening.errors import Refused
from screening.people import candidate_list
from screening.people.candidate_filter import Filter

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
    "keep_until_before": "2027-01-01",
    "import_id": "i",
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
        '{"decision": 1}',
        '{"tag": "senior", "a_condition_of_a_later_version": 43}',
        '{"decision": "a_decision_of_a_later_version"}',
        '{"score_from": NaN}',
        '{"score_from": 1e999}',
        '{"score_to": 100000000000000000000}',
        '{"tag": "\\ud800"}',
        "[" * 100_000,
    ],
    ids=range(17),
)
def test_a_filter_that_cannot_be_one_is_refused(text):
    with pytest.raises(Refused, match="filter_unreadable"):
        Filter.from_json(text)


def test_the_first_and_last_days_there_are_can_be_asked_for(workspace, candidate_id):
    assert candidate_list.count(workspace, filter=Filter(added_from="0001-01-01", added_to="9999-12-31")) == 1
