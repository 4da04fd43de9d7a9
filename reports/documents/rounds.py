"""When the interviews of an application were, and which of them a scorecard is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.interviewing.scorecards import Scorecard

LISTED = 3  # interviews; of more it is said how many


def interviews_of(words: Wording, result: ApplicationResult) -> str:
    """When each was; of more than a few, how many and from when to when, or that nobody noted when."""
    times = [interview.started_at or interview.scheduled_at for interview in result.interviews]
    if len(times) > LISTED and all(times):
        first, last = words.date(min(times)), words.date(max(times))
        if first == last:
            return words("rounds_on_a_day", n=len(times), date=first)
        return words("rounds", n=len(times), first=first, last=last)
    held = {card.interview_id for card in result.scorecards}
    if len(times) > LISTED and not any(times) and held >= {one.id for one in result.interviews}:
        return words("rounds_undated", n=len(times))
    said = []
    for interview, at in zip(result.interviews, times, strict=True):
        which = interview.round, result.places_in_round[interview.id]
        if at:
            said.append(words.round_on("round", *which, date=words.moment(at)))
        else:
            code = "round_undated" if interview.id in held else "round_not_scheduled"
            said.append(words.round_on(code, *which))
    return "; ".join(said) or words("no_interview")


def round_of(words: Wording, result: ApplicationResult, card: Scorecard) -> str:
    """The round of the interview that a scorecard is about, and which of that it is where it has several."""
    interview = next(one for one in result.interviews if one.id == card.interview_id)
    return words.round(interview.round, result.places_in_round[interview.id])
