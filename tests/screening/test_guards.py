"""What is worth another look in a scorecard, and what is not."""

from datetime import datetime, timedelta

import pytest

from screening.identifiers import utc_text
from screening.interviewing.scorecard_form import Rating, Scorecard, missing
from screening.storage.guards import Concern, concerns

START = datetime.fromisoformat("2026-11-22T03:00:00.000Z")
FIVE = ("satu", "dua", "tiga", "empat", "lima")


def after(**time):
    return utc_text(START + timedelta(**time))


@pytest.fixture
def five(make_rubric, make_criterion):
    """A rubric of five criteria, and one that is not active."""
    return make_rubric(*map(make_criterion, FIVE), make_criterion("enam", active=False))


def card_of(ratings, phase="independent"):
    held = {rating.criterion_id: rating for rating in ratings}
    return Scorecard("card", "interview", "rina", phase, "draft", "hash", held, {}, {}, "", "", after(), after(), "")


def scored(criterion_id, score, evidence="Sebuah contoh.", at=None):
    return Rating(criterion_id, score, False, evidence, at or after(minutes=20))


def look(rubric, *ratings, started_at=None, planned_minutes=45, phase="independent"):
    started_at = after() if started_at is None else started_at
    return concerns(rubric, card_of(ratings, phase), started_at=started_at, planned_minutes=planned_minutes)


@pytest.mark.parametrize(
    ("score", "code"), [(1, "low_without_evidence"), (2, "low_without_evidence"), (5, "high_without_evidence")]
)
def test_a_low_or_high_score_without_evidence(five, score, code):
    assert look(five, scored("dua", score, evidence="")) == [Concern(code, "dua")]
    assert look(five, scored("dua", score, evidence=" \n ")) == [Concern(code, "dua")]
    assert look(five, scored("dua", score)) == []


def test_a_score_in_the_middle_needs_no_evidence(five):
    assert look(five, scored("satu", 3, evidence=""), scored("dua", 4, evidence="")) == []


def test_it_agrees_with_what_is_missing(five):
    ratings = [scored(one, score, evidence="") for one, score in zip(FIVE, (1, 2, 3, 4, 5), strict=True)]
    lacking = [item.item_id for item in missing(five, card_of(ratings)) if item.code == "no_evidence"]
    assert [one.item_id for one in look(five, *ratings)] == lacking == ["satu", "dua", "lima"]


def test_all_equal_from_five_criteria_on(five):
    equal = [scored(one, 4) for one in FIVE]
    assert look(five, *equal) == [Concern("all_equal", "")]
    assert look(five, *equal[:4]) == []
    assert look(five, *equal[:4], scored("lima", 3)) == []


def test_a_criterion_that_is_not_active_counts_for_nothing(five):
    assert look(five, *[scored(one, 4) for one in FIVE[:4]], scored("enam", 4)) == []
    assert look(five, scored("enam", 1, evidence="")) == []


def test_not_assessed_is_never_a_concern(five):
    assert look(five, Rating("satu", None, True, "", after(minutes=1))) == []


@pytest.mark.parametrize(
    ("planned", "seconds", "early"),
    [
        (45, 0, True),
        (45, 299, True),
        (45, 300, False),
        (480, 299, True),
        (480, 300, False),
        (12, 119, True),
        (12, 120, False),
    ],
)
def test_a_score_of_the_first_minutes(five, planned, seconds, early):
    found = look(five, scored("tiga", 4, at=after(seconds=seconds)), planned_minutes=planned)
    assert found == ([Concern("early_score", "tiga")] if early else [])


def test_a_score_that_was_changed_later_is_not_early(five):
    assert look(five, scored("tiga", 4, at=after(minutes=2))) == [Concern("early_score", "tiga")]
    assert look(five, scored("tiga", 3, at=after(minutes=22))) == []


def test_without_a_clock_nothing_is_early(five):
    assert look(five, scored("tiga", 4, at=after(minutes=1)), started_at="") == []


def test_a_score_before_the_start_is_not_early(five):
    """Somebody forgot the clock, or the computer's clock was set back: nothing can be said."""
    assert look(five, scored("tiga", 4, at=after(minutes=-1))) == []


def test_several_at_one_criterion_in_the_order_of_the_rubric(five):
    found = look(five, scored("lima", 5, evidence="", at=after(minutes=1)), scored("satu", 1, evidence=""))
    assert found == [
        Concern("low_without_evidence", "satu"),
        Concern("high_without_evidence", "lima"),
        Concern("early_score", "lima"),
    ]


def test_a_debrief_has_reasons_of_its_own(five):
    assert look(five, *[scored(one, 4) for one in FIVE], phase="debrief") == []
