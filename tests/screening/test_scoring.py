"""Scores against values worked out by hand, and the rules that hold for every rubric."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubrics.model import Anchor, Criterion, Question, Rubric, Text
from screening.figures.scoring import explain, rank, score


def criterion(name, *, weight=1.0, must_have=None, active=True):
    text = Text(en=name)
    anchors = tuple(Anchor(level, text) for level in (1, 3, 5))
    question = Question("behavioural", text)
    return Criterion(name, text, text, question, anchors, weight=weight, must_have=must_have, active=active)


def rubric(*criteria, minimum_coverage=0.6):
    text = Text(en="Anything")
    return Rubric("any", 1, "en", text, text, criteria, minimum_coverage=minimum_coverage)


def test_weighted_mean_and_points():
    found = score(rubric(criterion("a", weight=2), criterion("b"), criterion("c")), [{"a": 5, "b": 4, "c": 3}])
    assert found.mean == pytest.approx(17 / 4)
    assert found.points == pytest.approx(81.25)
    assert found.coverage == 1
    assert (found.low, found.high) == (found.points, found.points)


def test_a_blank_is_not_a_zero():
    found = score(rubric(criterion("a"), criterion("b"), criterion("c")), [{"a": 4, "b": 4, "c": None}])
    assert found.mean == 4
    assert found.points == 75
    assert found.coverage == pytest.approx(2 / 3)
    assert found.low == pytest.approx(50)
    assert found.high == pytest.approx(250 / 3)


def test_below_the_minimum_coverage_there_is_no_score():
    found = score(rubric(criterion("a"), criterion("b"), criterion("c")), [{"a": 5}])
    assert (found.enough, found.points, found.mean) == (False, None, 5)


@pytest.mark.parametrize(("count", "rated", "minimum"), [(5, 3, 0.6), (10, 7, 0.7), (3, 1, 1 / 3), (10, 1, 0.1)])
def test_exactly_the_minimum_coverage_is_enough(count, rated, minimum):
    names = [f"c{number}" for number in range(count)]
    ours = rubric(*(criterion(name, weight=0.1) for name in names), minimum_coverage=minimum)
    found = score(ours, [dict.fromkeys(names[:rated], 3)])
    assert found.enough
    assert score(ours, [dict.fromkeys(names[: rated - 1], 3)]).enough is False


def test_nothing_rated():
    found = score(rubric(criterion("a"), criterion("b"), minimum_coverage=0.0), [{}])
    assert (found.mean, found.points, found.coverage, found.enough) == (None, None, 0, False)
    assert (found.low, found.high) == (0, 100)


@pytest.mark.parametrize(
    ("scores", "status"),
    [([2], "not_met"), ([3], "met"), ([None], "not_assessed"), ([2, 3], "met"), ([1, 3], "not_met")],
)
def test_must_haves_stand_beside_the_score(scores, status):
    cards = [{"a": value, "b": 5} for value in scores]
    with_rule = score(rubric(criterion("a", must_have=2), criterion("b"), minimum_coverage=0.5), cards)
    without = score(rubric(criterion("a"), criterion("b"), minimum_coverage=0.5), cards)
    assert [one.status for one in with_rule.must_haves] == [status]
    assert with_rule.points == without.points


def test_a_panel_counts_by_its_mean_and_gaps_are_marked():
    found = score(rubric(criterion("a"), criterion("b")), [{"a": 5, "b": 3}, {"a": 3, "b": 4}, {"a": None}])
    assert [(part.value, part.raters, part.gap, part.discuss) for part in found.parts] == [
        (4, 2, 2, True),
        (3.5, 2, 1, False),
    ]
    assert found.mean == 3.75


def test_optional_criteria_are_not_scored():
    found = score(rubric(criterion("a"), criterion("b", active=False)), [{"a": 4, "b": 1}])
    assert found.points == 75
    assert [part.criterion_id for part in found.parts] == ["a"]


@pytest.mark.parametrize("value", [0, 6, -1])
def test_scores_outside_the_scale_are_refused(value):
    with pytest.raises(ValueError, match="1 to 5"):
        score(rubric(criterion("a")), [{"a": value}])


def test_ties_share_a_rank_and_thin_evidence_has_none():
    ours = rubric(criterion("a"), criterion("b"), criterion("c"))
    cards = {"Ani": 4, "Budi": 5, "Citra": 4, "Dewi": 2}
    scores = [(name, score(ours, [dict.fromkeys("abc", value)])) for name, value in cards.items()]
    scores.insert(0, ("Eka", score(ours, [{"a": 5}])))
    assert [(one.key, one.rank) for one in rank(scores)] == [
        ("Budi", 1),
        ("Ani", 2),
        ("Citra", 2),
        ("Dewi", 4),
        ("Eka", None),
    ]


def test_every_figure_is_explained():
    ours = rubric(criterion("a", weight=2, must_have=2), criterion("b"))
    found = score(ours, [{"a": 4, "b": None}])
    assert [step.code for step in explain(found, "points")] == [
        "part_rated",
        "part_missing",
        "weighted_mean",
        "points_from_mean",
    ]
    assert explain(found, "points")[2].params == {"sum": 8, "weight": 2, "mean": 4}
    assert explain(found, "coverage")[0].params == {"rated": 2, "weight": 3, "coverage": pytest.approx(2 / 3)}
    assert explain(found, "bounds")[0].params["missing"] == 1
    assert explain(found, "must_have:a")[0].code == "must_have_met"
    assert explain(found, "part:b")[0].code == "part_missing"
    for unknown in ("must_have:b", "part:z", "luck"):
        with pytest.raises(KeyError):
            explain(found, unknown)


values = st.none() | st.integers(1, 5)
weights = st.decimals("0.05", "10", places=2).map(float)


@st.composite
def scored(draw):
    names = [f"c{number}" for number in range(draw(st.integers(1, 8)))]
    ours = rubric(*(criterion(name, weight=draw(weights)) for name in names))
    cards = draw(st.lists(st.fixed_dictionaries(dict.fromkeys(names, values)), min_size=1, max_size=4))
    return ours, cards


@given(scored())
def test_bounds_hold_whatever_is_missing(sample):
    found = score(*sample)
    assert 0 <= found.coverage <= 1
    assert 0 <= found.low <= found.high <= 100
    if found.points is not None:
        assert found.low - 1e-9 <= found.points <= found.high + 1e-9
    if found.coverage == 1:
        assert math.isclose(found.low, found.high)


@given(scored(), st.randoms())
def test_the_order_of_raters_and_criteria_does_not_matter(sample, random):
    ours, cards = sample
    shuffled = [dict(random.sample(list(card.items()), len(card))) for card in random.sample(cards, len(cards))]
    assert score(ours, shuffled) == score(ours, cards)


@given(scored())
def test_not_assessed_never_changes_the_mean(sample):
    ours, cards = sample
    assert score(ours, [*cards, dict.fromkeys(cards[0])]) == score(ours, cards)


@given(scored())
def test_a_better_rating_never_gives_a_worse_score(sample):
    ours, cards = sample
    raised = [{key: value and min(value + 1, 5) for key, value in card.items()} for card in cards]
    before, after = score(ours, cards), score(ours, raised)
    assert before.mean is None or after.mean >= before.mean
