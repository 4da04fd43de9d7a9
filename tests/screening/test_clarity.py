"""No clear difference: the published figures, which reliability is taken, and when nothing can be said."""

import pytest

from screening.figures.clarity import Clarity, Unknown, alike, clarity

# Shrout & Fleiss (1979): six targets, four judges.
JUDGED = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))


def panels(names):
    """The targets with judges of these names, row by row."""
    return [list(zip(row_names, map(float, row), strict=True)) for row_names, row in zip(names, JUDGED, strict=True)]


def test_the_published_error_of_a_difference():
    # SD .6 and a reliability of .74 for the panel's mean: 1.96·SED = .848; of one of two raters .74 / (2 − .74)
    sure = Clarity("1,1", 0.74 / (2 - 0.74), 0.6, 20)
    assert sure.error(2) == pytest.approx(0.306, abs=5e-4)
    assert sure.needed(2, 2) == pytest.approx(0.848, abs=1e-3)


def test_a_larger_panel_is_surer_and_one_interviewer_alone_has_no_error():
    sure = Clarity("1,1", 0.44, 10.0, 20)
    assert sure.needed(4, 4) < sure.needed(2, 4) < sure.needed(2, 2)
    assert sure.error(1) is None
    assert sure.needed(1, 3) is None


def test_the_same_judges_for_everybody_are_compared_without_their_mildness():
    sure = clarity(panels([("a", "b", "c", "d")] * 6))
    assert (sure.form, sure.people) == ("3,1", 6)
    assert sure.reliability == pytest.approx(0.7148, abs=5e-5)


def test_the_order_in_which_the_same_judges_handed_in_means_nothing():
    told = panels([("a", "b", "c", "d")] * 6)
    assert clarity([list(reversed(told[0])), *told[1:]]) == clarity(told)


def test_changing_judges_bring_their_mildness_along():
    sure = clarity(panels([("a", "b", "c", "d")] * 5 + [("a", "b", "c", "e")]))
    assert sure.form == "1,1"
    assert sure.reliability == pytest.approx(0.1657, abs=5e-5)


def test_with_too_few_panels_or_the_same_scores_for_all_it_is_unknown_how_sure_they_are():
    told = panels([("a", "b", "c", "d")] * 6)
    assert clarity(told[:4]) == Unknown("too_few", 4)
    assert clarity([*told[:4], told[4][:1], told[5][:1]]) == Unknown("too_few", 4)  # a panel of one does not count
    assert clarity([[("a", 50.0), ("b", 50.0)]] * 6) == Unknown("all_alike", 6)


def test_interviewers_who_contradict_each_other_tell_nobody_apart():
    sure = clarity([[("a", 0.0), ("b", 100.0)], [("a", 100.0), ("b", 1.0)]] * 3)
    assert (sure.reliability, sure.tells_apart) == (0, False)
    scores = {"best": (100.0, 2), "worst": (0.0, 2), "alone": (90.0, 1)}
    assert alike(scores, sure) == {"best": {"worst"}, "worst": {"best"}}
    assert sure.needed(2, 1) is None


def test_who_is_like_whom():
    sure = Clarity("1,1", 0.44, 10.0, 20)
    limit = sure.needed(2, 2)
    scores = {
        "best": (90.0, 2),
        "near": (90.0 - 0.6 * limit, 2),
        "far": (90.0 - 1.2 * limit, 2),
        "just": (90.0 - 2.2 * limit, 2),  # exactly the limit from "far": that is a clear difference
        "alone": (90.0, 1),
    }
    assert alike(scores, sure) == {
        "best": {"near"},
        "near": {"best", "far"},
        "far": {"near"},
        "just": frozenset(),
    }
