"""How a figure was worked out, in the window: every line can be checked with a calculator."""

from screening.figures.scoring import score
from ui.widgets.explanation import explanation


def test_the_figures_shown_give_the_score_that_is_shown(rubric):
    found = score(rubric, [{"ketelitian": 4, "kerapian": 3}])
    *_, mean, points = explanation(found, "points", rubric, "en")
    assert mean == "Sum of score × weight 11, divided by the weight 3: mean 3.667"
    assert points == "(3.667 − 1) ÷ 4 × 100 = 66.7"


def test_a_sum_with_many_decimals_gives_its_mean(rubric):
    cards = [{"ketelitian": 4, "kerapian": 3}, {"ketelitian": 4, "kerapian": 3}, {"ketelitian": 3, "kerapian": 3}]
    *_, mean, points = explanation(score(rubric, cards), "points", rubric, "en")
    assert mean == "Sum of score × weight 10.333, divided by the weight 3: mean 3.444"
    assert points == "(3.444 − 1) ÷ 4 × 100 = 61.1"
