"""How far interviewers agree who sat in the same interview: Krippendorff's alpha and intraclass correlation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from rubrics.model import Criterion
from screening.figures.scoring import HIGHEST, LOWEST
from screening.insights.panels import Panel, panels
from screening.insights.selection import Selection, jobs_known
from screening.jobs import jobs, snapshots
from screening.statistics import agreement
from screening.statistics.figure import Figure, Number, too_few
from screening.workspace import Workspace

FEWEST_SHARED = 10
"""Interviews with at least two scorecards that agreement is worked out from (rule); about 30 make it steady
[Koo & Li 2016, Journal of Chiropractic Medicine 15, 155–163]."""


@dataclass(frozen=True, slots=True)
class CriterionAgreement:
    """Krippendorff's alpha, ordinal, of one criterion of the job's present rubric."""

    criterion: Criterion
    alpha: Figure


@dataclass(frozen=True, slots=True)
class JobAgreement:
    """The reliability of scores out of 100: `single` of one interviewer's, ICC(1,1), `panel` of the mean, ICC(1,k)."""

    job_id: str
    title: str
    shared: int
    single: Figure
    panel: Figure


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of every job with interviews that two people submitted scorecards of; `criteria` where one job was asked for."""

    jobs: tuple[JobAgreement, ...]
    criteria: tuple[CriterionAgreement, ...]


def agreeing(ws: Workspace, selection: Selection, viewer_id: str | None) -> Agreement:
    """Agreement in one job and on the criteria of its present rubric, or in every job.

    A criterion's scores are a unit of one interview: of people who heard the same answer. A candidate's score is that
    of a scorecard out of 100, weighted as the rubric says, over what was scored.
    """
    found = panels(ws, selection, viewer_id)
    criteria = _by_criterion(ws, selection.job_id, found) if selection.job_id else []
    return Agreement(tuple(_by_job(ws, found)), tuple(criteria))


def _by_criterion(ws: Workspace, job_id: str, found: Sequence[Panel]) -> list[CriterionAgreement]:
    """Over all scorecards that know the criterion, under whichever snapshot."""
    units: defaultdict[str, Counter[tuple[int, ...]]] = defaultdict(Counter)
    for panel in found:
        given: defaultdict[str, list[int]] = defaultdict(list)
        for card in panel.cards:
            for criterion_id, score in card.scores.items():
                given[criterion_id].append(score)
        for criterion_id, scores in given.items():
            if len(scores) >= 2:
                units[criterion_id][tuple(sorted(scores))] += 1
    rubric = snapshots.rubric(ws, jobs.get(ws, job_id).rubric_hash)
    return [CriterionAgreement(criterion, _alpha(units[criterion.id])) for criterion in rubric.active_criteria]


def _by_job(ws: Workspace, found: Sequence[Panel]) -> list[JobAgreement]:
    tables: defaultdict[str, list[list[Number]]] = defaultdict(list)
    known: dict[tuple[str, int], Fraction | None] = {}  # equal scorecards share their scores
    for panel in found:
        row: list[Number] = []
        for card in panel.cards:
            key = (panel.rubric_hash, id(card.scores))
            if key not in known:
                known[key] = _points(_weights(ws, panel.rubric_hash), card.scores)
            points = known[key]
            if points is not None:
                row.append(points)
        tables[panel.job_id].append(row)
    titles: dict[str, str] = dict(jobs_known(ws))
    made = [_of_job(job_id, titles[job_id], table) for job_id, table in tables.items()]
    return sorted(made, key=lambda one: (one.title.casefold(), one.job_id))


def _alpha(units: Counter[tuple[int, ...]]) -> Figure:
    if units.total() < FEWEST_SHARED:
        return too_few("targets", units.total(), FEWEST_SHARED)
    return agreement.krippendorff(units, "ordinal")


def _of_job(job_id: str, title: str, table: Sequence[Sequence[Number]]) -> JobAgreement:
    shared = sum(len(row) >= 2 for row in table)
    few = too_few("targets", shared, FEWEST_SHARED)
    single, panel = (few if shared < FEWEST_SHARED else agreement.icc(table, form) for form in ("1,1", "1,k"))
    return JobAgreement(job_id, title, shared, single, panel)


def _weights(ws: Workspace, rubric_hash: str) -> dict[str, Fraction]:
    return {one.id: Fraction(repr(float(one.weight))) for one in snapshots.rubric(ws, rubric_hash).active_criteria}


def _points(weights: Mapping[str, Fraction], scores: Mapping[str, int]) -> Fraction | None:
    """The weighted mean of what a scorecard scored, out of 100; None where none of it counts."""
    given = [(weights[name], score) for name, score in scores.items() if name in weights]
    if not given:
        return None
    total = sum((weight * score for weight, score in given), Fraction(0))
    mean = total / sum((weight for weight, _ in given), Fraction(0))
    return (mean - LOWEST) / (HIGHEST - LOWEST) * 100
