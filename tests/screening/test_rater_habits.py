"""What the habits of raters come to, against published and hand-worked values, and only with enough data."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.statistics import distribution, raters

SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]


@pytest.mark.parametrize(("judge", "expected"), list(enumerate([2.375, -2.792, -0.958, 1.375])))
def test_severity_of_shrout_and_fleiss(judge, expected):
    """Their judges are 2.375 above to 2.792 below the grand mean of 5.292."""
    cells = [(row[judge], sum(row) / 4, 1) for row in SHROUT_FLEISS]
    found = raters.severity(cells, candidates=6)
    assert found.value == pytest.approx(expected, abs=0.0005)
    assert found.given["grand"] == pytest.approx(5.2917, abs=0.0001)


def test_severity_takes_five_candidates_in_common():
    found = raters.severity([(3, 4, 24)], candidates=4)
    assert (found.value, found.missing) == (None, "too_few_targets")
    assert (found.given["has"], found.given["needs"]) == (4, 5)
    assert raters.severity([(3, 4, 5)], candidates=5).value == -1


def test_central_tendency():
    levels = {2: 5, 3: 10, 4: 5}
    assert raters.scores_spread(levels).value == pytest.approx(math.sqrt(10 / 19))
    assert raters.midpoint_share(levels).value == 0.5
    for figure in (raters.scores_spread, raters.midpoint_share):
        assert figure({3: 20}).value is not None
        few = figure({3: 19})
        assert (few.value, few.missing, few.given["has"], few.given["needs"]) == (None, "too_few_ratings", 19, 20)
    assert raters.scores_spread({3: 20}).value == 0


def test_halo_standardises_each_criterion_first():
    """A lenient criterion is no halo: 4 where 4 is usual says as little as 2 where 2 is usual."""
    scales = {
        name: raters.scale({usual - 1: 5, usual + 1: 5}) for name, usual in zip("abcd", (4, 2, 3, 3), strict=True)
    }
    usual = {"a": 4, "b": 2, "c": 3, "d": 3}
    assert raters.halo([(usual, 5)], scales, candidates=5).value == 0
    assert raters.halo([({"a": 5, "b": 1, "c": 4, "d": 2}, 5)], scales, candidates=5).value == pytest.approx(
        math.sqrt(4 / 3) / math.sqrt(10 / 9)
    )


def test_halo_takes_four_criteria_that_differ_and_five_candidates():
    scales = {name: raters.scale({2: 3, 4: 3}) for name in "abcd"}
    three = raters.halo([({"a": 4, "b": 2, "c": 4}, 9)], scales, candidates=9)
    assert (three.missing, three.given["has"], three.given["needs"]) == ("too_few_criteria", 3, 4)
    four = raters.halo([({"a": 4, "b": 2, "c": 4, "d": 2}, 4)], scales, candidates=4)
    assert (four.missing, four.given["has"], four.given["needs"]) == ("too_few_targets", 4, 5)
    assert raters.scale({3: 100}) is None
    assert raters.scale({3: 1}) is None
    same = raters.halo([({"a": 4, "b": 2, "c": 4, "d": 2}, 9)], {}, candidates=9)
    assert same.missing == "too_few_criteria"


def test_straight_lining():
    same, other = dict.fromkeys("abcde", 3), {**dict.fromkeys("abcd", 3), "e": 4}
    found = raters.straight_lining([(same, 1), (other, 3), (dict.fromkeys("abcd", 3), 7)])
    assert found.value == 0.25
    assert (found.given["alike"], found.given["cards"]) == (1, 4)
    few = raters.straight_lining([(dict.fromkeys("abcd", 3), 7)])
    assert (few.value, few.missing, few.given["has"]) == (None, "too_few_criteria", 4)
    assert raters.straight_lining([]).missing == "too_few_criteria"


def test_order_of_the_day():
    rising = [(1, 2.0, 3), (2, 3.0, 3), (3, 4.0, 4)]
    found = raters.order(rising)
    assert found.value == pytest.approx(1)
    assert found.given["slope"] == pytest.approx(1)
    assert raters.order([(1, 4, 5), (2, 2, 5)]).value == pytest.approx(-1)
    # Pearson by hand: x̄ = 1.5, ȳ = 3; Σxy = 1, Σxx = 2.5, Σyy = 10.
    assert raters.order([(1, 2, 3), (1, 4, 2), (2, 4, 3), (2, 2, 2)]).value == pytest.approx(1 / 5)


def test_order_takes_ten_interviews_that_differ():
    nine = raters.order([(1, 3, 9)])
    assert (nine.value, nine.missing, nine.given["has"], nine.given["needs"]) == (None, "too_few_interviews", 9, 10)
    assert raters.order([(1, 3, 5), (1, 4, 5)]).missing == "no_variation"
    assert raters.order([(1, 3, 5), (2, 3, 5)]).missing == "no_variation"


def test_levels_count_every_score():
    assert raters.levels_of([({"a": 3, "b": 4}, 2), ({"a": 3}, 1)]) == {3: 3, 4: 2}


def test_quartiles_and_classes():
    found = distribution.quartiles([4, 1, 3, 2])
    assert (found.lower, found.median, found.upper, found.number) == (1.75, 2.5, 3.25, 4)
    assert distribution.quartiles([7]) == distribution.Quartiles(7, 7, 7, 1)
    assert distribution.quartiles([]) is None
    assert distribution.classes([0, 9.99, 10, 25, 100], [10, 20, 30]) == [2, 1, 1, 1]


scores = st.integers(1, 5)
cards = st.lists(st.tuples(st.lists(scores, max_size=6), st.integers(1, 9)), max_size=4)
points = st.lists(st.tuples(st.integers(1, 4), scores, st.integers(1, 4)), max_size=6)
# How fast a busy machine makes examples up is not what is tested.
unhurried = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def is_honest(figure):
    """A figure, finite, or the reason why there is none; never both, never neither."""
    return bool(figure.missing) == (figure.value is None) and (figure.value is None or math.isfinite(figure.value))


@unhurried
@given(cards)
def test_scorecards_always_give_a_figure_or_a_reason(lists):
    some = [(dict(zip("abcdef", values, strict=False)), times) for values, times in lists]
    scales = {name: raters.Scale(3.2, 0.7) for name in "abcde"}
    levels = raters.levels_of(some)
    shares = (raters.straight_lining(some), raters.midpoint_share(levels))
    for found in (*shares, raters.halo(some, scales, candidates=9), raters.scores_spread(levels)):
        assert is_honest(found)
    assert all(found.value is None or 0 <= found.value <= 1 for found in shares)


@unhurried
@given(points)
def test_an_order_always_gives_a_correlation_or_a_reason(some):
    found = raters.order(some)
    assert is_honest(found)
    assert found.value is None or abs(found.value) <= 1
