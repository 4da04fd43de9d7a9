"""How sure the order of a comparison is, in words for the window."""

from __future__ import annotations

from screening.figures.clarity import FEWEST, Clarity
from screening.figures.comparing import Comparison
from ui.models.figures import percent
from ui.translations import translate


def warning(compared: Comparison) -> str:
    """That the scores tell nobody apart, or that it is unknown how sure they are, and why; "" where they do."""
    if sum(place.rank is not None for place in compared.ranked) < 2:
        return ""
    sure = compared.clarity
    if isinstance(sure, Clarity):
        return (
            ""
            if sure.tells_apart
            else translate(
                "Comparison",
                "These scores tell nobody apart: interviewers differ on one and the same candidate at least as much as "
                "candidates differ from one another. The order may be chance.",
            )
        )
    minimum = percent(compared.rubric.minimum_coverage)
    if sure.reason == "all_alike":
        return translate(
            "Comparison",
            "How sure this order is cannot be worked out: all candidates with two or more interviewers whose own "
            "scores have a coverage of at least {minimum} came out the same.",
            minimum=minimum,
        )
    return translate(
        "Comparison",
        "How sure this order is cannot be worked out: that takes {least} candidates with two or more interviewers "
        "whose own scores have a coverage of at least {minimum}. Here: {people}.",
        least=FEWEST,
        minimum=minimum,
        people=sure.people,
    )
