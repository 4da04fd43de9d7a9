"""The scorecards of interviews that at least two people scored: what severity and agreement are worked out from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from screening.insights.selection import SCORES, Selection, rows
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PanelCard:
    """One scorecard of such an interview: whose it is, and the scores by criterion."""

    interviewer_id: str
    scores: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Panel:
    """Two scorecards or more of one interview under one rubric snapshot."""

    job_id: str
    application_id: str
    rubric_hash: str
    cards: tuple[PanelCard, ...]


_CARDS = f"""SELECT c.job_id, c.application_id, c.rubric_hash, c.interview_id, c.interviewer_id, {SCORES}
    FROM cards c WHERE c.interview_id IN (SELECT interview_id FROM cards GROUP BY interview_id HAVING count(*) >= 2)"""


def panels(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[Panel]:
    """Every interview with two scorecards or more that have scores on them."""
    found: defaultdict[tuple[str, str, str, str], list[PanelCard]] = defaultdict(list)
    known: dict[str, Mapping[str, int]] = {}
    for *place, interviewer_id, written in rows(ws, _CARDS, selection, viewer_id):
        if written:
            scores = known.get(written)
            if scores is None:
                scores = known[written] = read_scores(written)
            job_id, application_id, rubric_hash, interview_id = place
            key = (job_id, application_id, rubric_hash, interview_id)
            found[key].append(PanelCard(interviewer_id, scores))
    return [Panel(*key[:3], tuple(cards)) for key, cards in found.items() if len(cards) >= 2]


def read_scores(written: str) -> dict[str, int]:
    """The scores by criterion, from the text that SCORES makes of them."""
    pairs = (one.rpartition("=") for one in written.split(" "))
    return {name: int(score) for name, _, score in pairs}
