"""Finds what one interviewer scored where a reason names it, for readers who are shown no single scores.

Reasons are printed as they were typed. Those of a debrief, a reopening and a decision are about scores, so a figure
from 1 to 5 beside a word of scoring is one there; what was seen or heard is full of other figures and is not searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reports.edition import Edition
from reports.output import Message
from reports.wording.wording import Wording
from screening.figures.debrief_pack import DebriefPack
from screening.figures.results import ApplicationResult, CriterionResult

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


def in_summary(result: ApplicationResult, edition: Edition) -> tuple[Message, ...]:
    """Which reasons in a candidate's summary name a score; nothing for readers who are shown all scores."""
    name = result.candidate.name
    whose = {
        card.id: person.name for card, (person, _, _) in zip(result.scorecards, result.recommendations, strict=True)
    }
    reopened = [
        f"{name} ({whose[card]})"
        for card, every in result.reopenings.items()
        if card in whose and any(tells_score(one.reason) for one in every)
    ]
    return _messages(
        edition,
        score_in_debrief=_changed(result, result.criteria, edition),
        score_in_reopening=reopened,
        score_in_decision=[name] if tells_score(result.application.decision_reason) else [],
    )


def in_pack(pack: DebriefPack, edition: Edition) -> tuple[Message, ...]:
    """The same for a debrief pack, which prints the reasons on the criteria to discuss."""
    found = (_changed(one, [item for item in one.criteria if item.part.discuss], edition) for one in pack.finalists)
    return _messages(edition, score_in_debrief=[where for one in found for where in one])


def _changed(result: ApplicationResult, criteria: Iterable[CriterionResult], edition: Edition) -> Iterator[str]:
    words = Wording(edition.language)
    for item in criteria:
        for rating in item.ratings:
            if rating.changed is not None and tells_score(rating.changed.evidence):
                yield f"{result.candidate.name} ({rating.interviewer.name}): {words.text(item.criterion.name)}"


def _messages(edition: Edition, **found: Iterable[str]) -> tuple[Message, ...]:
    if edition.single_scores:
        return ()
    said = {code: "; ".join(dict.fromkeys(where)) for code, where in found.items()}
    return tuple(Message(code, {"where": where}) for code, where in said.items() if where)
