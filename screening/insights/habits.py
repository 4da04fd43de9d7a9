"""How interviewers rate: the views of `screening.statistics.raters` on the scorecards of a workspace."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from rubrics.model import LEVELS
from screening.insights.panels import panels, read_scores
from screening.insights.selection import SCORES, Selection, names, rows
from screening.statistics import raters
from screening.statistics.figure import Figure
from screening.statistics.raters import FEWEST_HALO_CRITERIA, Card
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RaterFigure:
    """An interviewer and the figure about their scorecards."""

    id: str
    name: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class RaterSpread:
    """How often an interviewer gave each score, its standard deviation, and the share at the midpoint."""

    id: str
    name: str
    levels: Mapping[int, int]
    sd: Figure
    midpoint: Figure


_PATTERNS = f"""SELECT interviewer_id, rubric_hash, scores, count(*)
    FROM (SELECT c.interviewer_id, c.rubric_hash, {SCORES} AS scores FROM cards c)
    WHERE scores IS NOT NULL GROUP BY 1, 2, 3"""

_MANY_CRITERIA = f"""SELECT interviewer_id, count(DISTINCT application_id) FROM cards c
    WHERE (SELECT count(r.score) FROM ratings r WHERE r.scorecard_id = c.id) >= {FEWEST_HALO_CRITERIA} GROUP BY 1"""

# The place in the day is that among all interviews somebody sits in, whoever has submitted by now.
_ORDER = """, days AS (
        SELECT interviewer_id, interview_id,
            row_number() OVER (PARTITION BY interviewer_id, date(moment, 'localtime') ORDER BY moment, interview_id)
                AS place
        FROM (SELECT p.interviewer_id, p.interview_id,
                coalesce(nullif(i.started_at, ''), nullif(i.scheduled_at, '')) AS moment
            FROM panel p JOIN interviews i ON i.id = p.interview_id) WHERE moment IS NOT NULL)
    SELECT interviewer_id, place, total, number, count(*) FROM (
        SELECT c.interviewer_id, d.place,
            (SELECT sum(r.score) FROM ratings r WHERE r.scorecard_id = c.id) AS total,
            (SELECT count(r.score) FROM ratings r WHERE r.scorecard_id = c.id) AS number
        FROM cards c JOIN days d ON d.interview_id = c.interview_id AND d.interviewer_id = c.interviewer_id)
    WHERE number GROUP BY 1, 2, 3, 4"""


def severity(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[RaterFigure]:
    """Each interviewer's mean against the grand mean over the criteria that the same interview was scored on by others.

    In levels of the scale. Whoever has submitted anything is in the list.
    """
    cells: defaultdict[str, Counter[tuple[int, int, int]]] = defaultdict(Counter)
    common: defaultdict[str, set[str]] = defaultdict(set)
    for panel in panels(ws, selection, viewer_id):
        given: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for card in panel.cards:
            for criterion, score in card.scores.items():
                given[criterion].append((card.interviewer_id, score))
        for cell in given.values():
            if len(cell) >= 2:
                total = sum(score for _, score in cell)
                for who, score in cell:
                    cells[who][score, total, len(cell)] += 1
                    common[who].add(panel.application_id)

    def figure(who: str) -> Figure:
        counted = [(own, Fraction(total, number), times) for (own, total, number), times in cells[who].items()]
        return raters.severity(counted, candidates=len(common[who]))

    return _of_everybody(ws, selection, viewer_id, figure)


def spread(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[RaterSpread]:
    """Which scores each interviewer gives, over all criteria."""
    known = names(ws)
    found = []
    for who, cards in _cards(ws, selection, viewer_id).items():
        levels = raters.levels_of(cards)
        every: dict[int, int] = {level: levels.get(level, 0) for level in LEVELS}
        found.append(RaterSpread(who, known[who], every, raters.scores_spread(levels), raters.midpoint_share(levels)))
    return sorted(found, key=lambda one: one.name.casefold())


def halo(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[RaterFigure]:
    """How far each interviewer's scores of one scorecard lie apart; a criterion is standardised per rubric snapshot."""
    by_rater = _cards(ws, selection, viewer_id)
    levels: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for cards in by_rater.values():
        for card, times in cards:
            for name, score in card.items():
                levels[name][score] += times
    scales = {name: found for name, counts in levels.items() if (found := raters.scale(counts)) is not None}
    many: dict[str, int] = dict(rows(ws, _MANY_CRITERIA, selection, viewer_id))
    return _of_everybody(
        ws,
        selection,
        viewer_id,
        lambda who: raters.halo(by_rater.get(who, ()), scales, candidates=many.get(who, 0)),
    )


def straight_lining(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[RaterFigure]:
    """The share of each interviewer's scorecards on which every criterion has the same score."""
    by_rater = _cards(ws, selection, viewer_id)
    return _of_everybody(ws, selection, viewer_id, lambda who: raters.straight_lining(by_rater.get(who, ())))


def order(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[RaterFigure]:
    """Whether a scorecard's mean score goes with its place among the interviewer's interviews of that local day."""
    points: defaultdict[str, list[tuple[int, Fraction, int]]] = defaultdict(list)
    for who, place, total, number, times in rows(ws, _ORDER, selection, viewer_id):
        points[who].append((place, Fraction(total, number), times))
    return _of_everybody(ws, selection, viewer_id, lambda who: raters.order(points[who]))


def _cards(ws: Workspace, selection: Selection, viewer_id: str | None) -> dict[str, list[tuple[Card, int]]]:
    """The scorecards of each interviewer and how often each occurs; criteria are named with their rubric snapshot."""
    found: defaultdict[str, list[tuple[Card, int]]] = defaultdict(list)
    for who, rubric_hash, written, times in rows(ws, _PATTERNS, selection, viewer_id):
        card = {f"{rubric_hash} {name}": score for name, score in read_scores(written).items()}
        found[who].append((card, times))
    return dict(found)


def _of_everybody(
    ws: Workspace, selection: Selection, viewer_id: str | None, figure: Callable[[str], Figure]
) -> list[RaterFigure]:
    """The figure of everybody who submitted a scorecard that counts, by name."""
    known = names(ws)
    who = [row[0] for row in rows(ws, "SELECT DISTINCT interviewer_id FROM cards", selection, viewer_id)]
    return [RaterFigure(one, known[one], figure(one)) for one in sorted(who, key=lambda one: known[one].casefold())]
