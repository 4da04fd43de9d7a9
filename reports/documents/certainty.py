"""How sure the order of a comparison is, in words: which scores differ clearly, which do not, and what is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reports.wording.wording import Wording
from screening.figures.clarity import FEWEST, Clarity

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison, RankedResult

NAMED = 3  # people named in the line that says who is first


def warning(words: Wording, comparison: Comparison) -> str:
    """That the scores tell nobody apart, or that it is unknown how sure they are, and why; "" where they do."""
    if sum(place.rank is not None for place in comparison.ranked) < 2:
        return ""
    sure, minimum = comparison.clarity, words.percent(comparison.rubric.minimum_coverage)
    if not isinstance(sure, Clarity):
        return words.plural(f"certainty_{sure.reason}", sure.people, least=FEWEST, minimum=minimum)
    return "" if sure.tells_apart else words("certainty_nobody_apart", people=sure.people, minimum=minimum)


def of_first(words: Wording, comparison: Comparison, first: Sequence[RankedResult]) -> list[str]:
    """How clearly those on the first rank differ from everybody else, as parts of a sentence.

    Why that is unknown is said by `warning` alone, which stands on the same page.
    """
    ranked = sum(place.rank is not None for place in comparison.ranked)
    if ranked < 2:
        return []
    if not isinstance(comparison.clarity, Clarity):
        return [words("lead_unknown")] if ranked > len(first) else []
    if not comparison.clarity.tells_apart:
        return [words("lead_nobody_apart")]
    doubtful = [place for place in first if comparison.is_doubtful(place)]
    if len(doubtful) == len(first):
        return [words("lead_one_interviewer")]
    near = [comparison.ranks_alike(place) for place in first]
    worst = max((one[1] for one in near if one is not None), default=1)
    said = []
    if worst > 1:
        said.append(words("lead_alike", worst=worst))
    elif ranked > len(first):
        others = [place for place in comparison.ranked if place.rank is not None and place not in first]
        everybody = not any(map(comparison.is_doubtful, others))
        said.append(words("lead_clear" if everybody else "lead_clear_of_panels"))
    if doubtful:
        names = [place.result.candidate.name for place in doubtful[:NAMED]]
        if len(doubtful) > NAMED:
            names.append(words.plural("groups_others", len(doubtful) - NAMED))
        said.append(words("lead_doubtful", names=words.listed(names)))
    return said


def sign(comparison: Comparison, place: RankedResult) -> str:
    """What stands below a rank: from which ranks it does not differ clearly, or that nothing can be said of it.

    "" where it differs clearly from every score of which something can be said, and where `warning` says it of all.
    """
    if comparison.is_doubtful(place):
        return "≈ ?"
    if (near := comparison.ranks_alike(place)) is None:
        return ""
    best, worst = near
    return f"≈ {best}–{worst}" if best < worst else f"≈ {best}"


def in_words(words: Wording, comparison: Comparison, place: RankedResult) -> str:
    """The same as the words of a cell that stands by itself; "" without a rank and without anybody to differ from."""
    if place.rank is None or sum(one.rank is not None for one in comparison.ranked) < 2:
        return ""
    if not isinstance(comparison.clarity, Clarity):
        return words(f"alike_{comparison.clarity.reason}")
    if comparison.is_doubtful(place):
        return words("alike_one_interviewer")
    near = comparison.ranks_alike(place)
    return words("alike_ranks", low=near[0], high=near[1]) if near else words("alike_none")
