"""Agreement between raters against published values, and what cannot be worked out said instead of made up."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.statistics import agreement

# Shrout & Fleiss (1979), table 2: six targets, four judges.
SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
# Krippendorff (2011): four raters, twelve units.
RATERS = ["1 2 3 3 2 1 4 1 2 * * *", "1 2 3 3 2 2 4 1 2 5 * 3", "* 3 3 3 2 3 4 2 2 5 1 *", "1 2 3 3 2 4 4 1 2 5 1 *"]
KRIPPENDORFF = list(zip(*([None if one == "*" else int(one) for one in row.split()] for row in RATERS), strict=True))

FORMS = {"1,1": 0.1657, "2,1": 0.2898, "3,1": 0.7148, "1,k": 0.4428, "2,k": 0.6201, "3,k": 0.9093}
METRICS = {"nominal": 0.7434, "ordinal": 0.8154, "interval": 0.8491, "ratio": 0.7974}

numbers = st.one_of(st.none(), st.integers(1, 5), st.floats(0, 100, allow_nan=False))
tables = st.lists(st.lists(numbers, max_size=5), max_size=8)
# How fast a busy machine makes examples up is not what is tested.
unhurried = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("form", FORMS)
def test_icc_of_shrout_and_fleiss(form):
    found = agreement.icc(SHROUT_FLEISS, form)
    assert found.value == pytest.approx(FORMS[form], abs=0.00005)
    assert (found.given["targets"], found.given["raters"], found.given["left_out"]) == (6, 4, 0)
    assert found.given["between"] == pytest.approx(11.24, abs=0.005)  # their table 3


@pytest.mark.parametrize("metric", METRICS)
def test_alpha_of_krippendorff(metric):
    found = agreement.krippendorff(KRIPPENDORFF, metric)
    assert found.value == pytest.approx(METRICS[metric], abs=0.00005)
    assert (found.given["targets"], found.given["ratings"], found.given["left_out"]) == (11, 40, 1)


def test_units_that_occur_often_may_be_counted():
    units = [(1, 1), (2, 3), (1, 1), (5, 4, 5), (3,)]
    counted = {(1, 1): 2, (2, 3): 1, (5, 4, 5): 1, (3,): 1}
    for metric in METRICS:
        assert agreement.krippendorff(counted, metric) == agreement.krippendorff(units, metric)


@pytest.mark.parametrize(("raters", "expected"), [(1, 0.44), (2, 0.611), (3, 0.702), (4, 0.759)])
def test_spearman_brown(raters, expected):
    assert agreement.spearman_brown(0.44, raters) == pytest.approx(expected, abs=0.0005)


def test_standard_errors():
    assert agreement.standard_error(0.6, 0.74).value == pytest.approx(0.306, abs=0.0005)


def test_the_mean_of_k_raters_is_spearman_browns():
    for one, many in (("1,1", "1,k"), ("2,1", "2,k"), ("3,1", "3,k")):
        single = agreement.icc(SHROUT_FLEISS, one).value
        assert agreement.icc(SHROUT_FLEISS, many).value == pytest.approx(agreement.spearman_brown(single, 4))


def test_missing_cells_leave_only_complete_rows_for_the_same_raters():
    table = [*SHROUT_FLEISS, [3, None, 4, 4], [None] * 4]
    for form in ("2,1", "3,1", "2,k", "3,k"):
        found = agreement.icc(table, form)
        assert found.value == pytest.approx(FORMS[form], abs=0.00005)
        assert found.given["left_out"] == 2


def test_raters_of_their_own_count_with_what_they_gave():
    """One-way analysis of variance of (1, 2, 3), (4, 6), by hand: BMS = 10.8, WMS = 4/3, k = (5 − 13/5) / 1 = 2.4."""
    found = agreement.icc([[1, 2, 3, None], [4, None, None, 6], [9, None, None, None]], "1,1")
    assert found.given["between"] == pytest.approx(10.8)
    assert found.given["within"] == pytest.approx(4 / 3)
    assert found.given["raters"] == pytest.approx(2.4)
    assert found.given["left_out"] == 1
    assert found.value == pytest.approx((10.8 - 4 / 3) / (10.8 + 1.4 * 4 / 3))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("table", "reason", "has"),
    [
        ([], "too_few_raters", 0),
        ([[5], [4]], "too_few_raters", 1),
        ([[5, 4]], "too_few_targets", 1),
        ([[5, None], [None, 4]], "too_few_targets", 0),
    ],
    ids=["nothing", "one-rater", "one-target", "nothing-twice"],
)
def test_too_little_says_how_much_is_missing(form, table, reason, has):
    found = agreement.icc(table, form)
    assert (found.value, found.missing, found.given["has"], found.given["needs"]) == (None, reason, has, 2)


@pytest.mark.parametrize("form", FORMS)
def test_scores_that_are_all_the_same_tell_nothing(form):
    found = agreement.icc([[3, 3], [3, 3], [3, 3]], form)
    assert (found.value, found.missing) == (None, "no_variation")


@pytest.mark.parametrize("metric", METRICS)
def test_alpha_without_variation_or_units(metric):
    same = agreement.krippendorff([[4, 4], [4, 4, 4]], metric)
    assert (same.value, same.missing, same.given["ratings"]) == (None, "no_variation", 5)
    lonely = agreement.krippendorff([[4, 4], [5], [None, 3]], metric)
    assert (lonely.missing, lonely.given["has"], lonely.given["needs"]) == ("too_few_targets", 1, 2)


def test_agreement_can_be_perfect_and_worse_than_chance():
    assert agreement.krippendorff([[1, 1], [5, 5], [3, 3]], "ordinal").value == 1
    assert agreement.krippendorff([[1, 5], [5, 1]], "interval").value == pytest.approx(-0.5)
    assert agreement.icc([[1, 5], [5, 1]], "1,1").value == pytest.approx(-1)
    # Targets that are all alike on average: nothing lies between them, and the mean has no reliability to speak of.
    assert agreement.icc([[1, 5], [5, 1]], "1,k").missing == "no_variation"


@pytest.mark.parametrize("reliability", [None, -0.2, 1.5])
def test_no_standard_error_without_a_reliability(reliability):
    found = agreement.standard_error(10, reliability)
    assert (found.value, found.missing) == (None, "no_reliability")


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_not_a_number_is_refused(number):
    with pytest.raises(ValueError, match="not a number"):
        agreement.icc([[1, number], [2, 3]], "2,1")
    with pytest.raises(ValueError, match="not a number"):
        agreement.krippendorff([[1, number], [2, 3]], "interval")


@unhurried
@given(tables, st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(METRICS)))
def test_there_is_a_figure_or_a_reason_and_never_more_than_one(table, form, metric):
    for found in (agreement.icc(table, form), agreement.krippendorff(table, metric)):
        if found.value is None:
            assert found.missing
        else:
            assert math.isfinite(found.value)
    for found in (agreement.icc(table, form), agreement.krippendorff(table, metric)):
        assert found.value is None or found.value <= 1 + 1e-9


@unhurried
@given(st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=4), min_size=3, max_size=10), st.randoms())
def test_the_order_of_raters_and_units_means_nothing(units, random):
    shuffled = [random.sample(unit, len(unit)) for unit in random.sample(units, len(units))]
    for metric in METRICS:
        assert agreement.krippendorff(shuffled, metric) == agreement.krippendorff(units, metric)
    assert agreement.icc(shuffled, "1,1") == agreement.icc(units, "1,1")
