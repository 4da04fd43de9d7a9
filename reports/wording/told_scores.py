"""Finds what reasons tell of one interviewer's scores, for readers who are shown no single ones.

Reasons are printed as they were typed. Those of a debrief, a reopening and a decision are about scores, so a figure
from 1 to 5 beside a word of scoring is one there; what was seen or heard is full of other figures and is not searched.
These readers are not told whose scores a debrief changed nor whose scorecard was reopened either, and a name in the
reason may tell it; who decided is no secret.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from reports.edition import Edition
from reports.output import Message
from reports.wording.wording import Wording
from screening.figures.debrief_pack import DebriefPack
from screening.figures.results import ApplicationResult, CriterionResult
from screening.people import short_names

_FIGURE = r"(?<![\w.,/-])[1-5](?![\w%/]|[.,]\d)"
_IN_WORDS = r"(?:dua|tiga|empat|lima|two|three|four|five)\b"
_BETWEEN = (
    r"(?:[\s:=]+(?:saya|kami|dia|itu|ini|awal|akhir|dari|menjadi|jadi|ke|di|adalah|sebesar|hanya"
    r"|my|of|an?|at|to|from|was|is|it|the|by|new|old|only))*[\s:=]+"
)
# Behind the figure nothing that it counts: "a score of 4." and "gave 4 because", but neither "gave 3 examples".
_NOTHING_COUNTED = (
    r"(?=\s*(?:$|[.,;:!?)\]”\"'→\n]|(?:karena|sebab|setelah|dan|tetapi|tapi|bukan|lalu|saja|atau|dari"
    r"|because|for|since|after|and|but|not|then|instead|only|now|or|out)\b))"
)
_TOLD = re.compile(
    "|".join(
        (
            rf"\b(?:skor(?:nya)?|scor(?:e|es|ed)|rating|rated|jangkar|anchor|tingkat|level){_BETWEEN}{_FIGURE}",
            rf"\b(?:nilai(?:nya|ku)?|menilai|(?:mem)?beri(?:kan)?|(?:me)?(?:naik|turun)(?:kan)?|angka|bukan"
            rf"|g[ai]ve|giving|given|rais(?:e|ed)|lower(?:ed)?|not|instead of)"
            rf"{_BETWEEN}(?:{_FIGURE}|{_IN_WORDS}){_NOTHING_COUNTED}",
            rf"\b(?:dari|from){_BETWEEN}{_FIGURE}\s+(?:ke|menjadi|jadi|to)\s+{_FIGURE}{_NOTHING_COUNTED}",
            rf"{_FIGURE}\s*→\s*{_FIGURE}",
        )
    ),
    re.IGNORECASE,
)


def tells_score(reason: str) -> bool:
    """Whether a typed reason names a score."""
    return _TOLD.search(reason) is not None


def names_interviewer(reason: str, result: ApplicationResult) -> bool:
    """Whether a typed reason has a word of the name of somebody who scored this candidate."""
    return any(short_names.stands_in(one.name, reason) for one in result.interviewers)


def in_summary(result: ApplicationResult, edition: Edition) -> tuple[Message, ...]:
    """Which reasons in a candidate's summary name a score or whose it is; nothing for readers who are shown all."""
    name = result.candidate.name
    whose = {
        card.id: person.name for card, (person, _, _) in zip(result.scorecards, result.recommendations, strict=True)
    }
    reopened = [
        (f"{name} ({whose[card]})", one.reason)
        for card, every in result.reopenings.items()
        if card in whose
        for one in every
    ]
    changed = list(_changed(result, result.criteria, edition))
    return _messages(
        edition,
        score_in_debrief=_where(changed, tells_score),
        score_in_reopening=_where(reopened, tells_score),
        score_in_decision=_where([(name, result.application.decision_reason)], tells_score),
        interviewer_in_debrief=_where(changed, partial(names_interviewer, result=result)),
        interviewer_in_reopening=_where(reopened, partial(names_interviewer, result=result)),
    )


def in_pack(pack: DebriefPack, edition: Edition) -> tuple[Message, ...]:
    """The same for a debrief pack, which prints the reasons on the criteria to discuss."""
    scores: list[str] = []
    people: list[str] = []
    for one in pack.finalists:
        changed = list(_changed(one, [item for item in one.criteria if item.part.discuss], edition))
        scores += _where(changed, tells_score)
        people += _where(changed, partial(names_interviewer, result=one))
    return _messages(edition, score_in_debrief=scores, interviewer_in_debrief=people)


def _changed(
    result: ApplicationResult, criteria: Iterable[CriterionResult], edition: Edition
) -> Iterator[tuple[str, str]]:
    """Where a score was changed in a debrief, and the reason."""
    words = Wording(edition.language)
    for item in criteria:
        for rating in item.ratings:
            if rating.changed is not None:
                where = f"{result.candidate.name} ({rating.interviewer.name}): {words.text(item.criterion.name)}"
                yield where, rating.changed.evidence


def _where(reasons: Iterable[tuple[str, str]], tells: Callable[[str], bool]) -> list[str]:
    return [where for where, reason in reasons if tells(reason)]


def _messages(edition: Edition, **found: Iterable[str]) -> tuple[Message, ...]:
    if edition.single_scores:
        return ()
    said = {code: "; ".join(dict.fromkeys(where)) for code, where in found.items()}
    return tuple(Message(code, {"where": where}) for code, where in said.items() if where)
