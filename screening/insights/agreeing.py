"""How far interviewers agree who sat in the same interview: Krippendorff's alpha and intraclass correlation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rubrics.model import Criterion
from screening import jobs, snapshots
from screening.insights.selection import Selection, rows
from screening.scoring import HIGHEST, LOWEST
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


_SHARED = "SELECT interview_id FROM cards GROUP BY interview_id, rubric_hash HAVING count(*) >= 2"

_UNITS = """SELECT criterion_id, scores, count(*) FROM (
        SELECT r.criterion_id, group_concat(r.score, '' ORDER BY r.score) AS scores
        FROM cards c JOIN ratings r ON r.scorecard_id = c.id WHERE r.score IS NOT NULL
        GROUP BY c.interview_id, c.rubric_hash, r.criterion_id HAVING count(*) >= 2)
    GROUP BY 1, 2"""

_PANELS = f"""SELECT c.job_id, c.interview_id, c.rubric_hash,
        group_concat(r.criterion_id || '=' || r.score, ' ' ORDER BY r.criterion_id)
    FROM cards c JOIN ratings r ON r.scorecard_id = c.id
    WHERE r.score IS NOT NULL AND c.interview_id IN ({_SHARED}) GROUP BY c.id"""


def agreeing(ws: Workspace, selection: Selection, viewer_id: str | None) -> Agreement:
    """Agreement in one job and on its criteria, or in every job."""
    criteria = by_criterion(ws, selection, viewer_id) if selection.job_id else ()
    return Agreement(tuple(by_job(ws, selection, viewer_id)), tuple(criteria))


def by_criterion(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[CriterionAgreement]:
    """Agreement on each criterion of one job's present rubric, over all scorecards that know the criterion.

    A criterion's scores are units of an interview: two interviewers who heard the same answer. Raises NotFound for a
    selection without a job.
    """
    job = jobs.get(ws, selection.job_id or "")
    units: defaultdict[str, Counter[tuple[int, ...]]] = defaultdict(Counter)
    for criterion_id, scores, times in rows(ws, _UNITS, selection, viewer_id):
        units[criterion_id][tuple(int(level) for level in scores)] += times
    return [
        CriterionAgreement(criterion, _alpha(units[criterion.id]))
        for criterion in snapshots.rubric(ws, job.rubric_hash).active_criteria
    ]


def by_job(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[JobAgreement]:
    """Agreement on candidates' scores in each job that has interviews with two scorecards or more.

    The score is that of one interviewer's scorecard out of 100, weighted as the rubric says, over what they scored.
    """
    tables: defaultdict[str, defaultdict[tuple[str, str], list[Number]]] = defaultdict(lambda: defaultdict(list))
    known: dict[tuple[str, str], float | None] = {}
    for job_id, interview_id, rubric_hash, scores in rows(ws, _PANELS, selection, viewer_id):
        key = (rubric_hash, scores)
        if key not in known:
            known[key] = _points(ws, rubric_hash, scores)
        points = known[key]
        if points is not None:
            tables[job_id][interview_id, rubric_hash].append(points)
    titles: dict[str, str] = dict(ws.all("SELECT id, title FROM jobs"))
    found = [_of_job(job_id, titles[job_id], list(table.values())) for job_id, table in tables.items()]
    return sorted(found, key=lambda one: (one.title.casefold(), one.job_id))


def _alpha(units: Counter[tuple[int, ...]]) -> Figure:
    if units.total() < FEWEST_SHARED:
        return too_few("targets", units.total(), FEWEST_SHARED)
    return agreement.krippendorff(units, "ordinal")


def _of_job(job_id: str, title: str, table: Sequence[Sequence[Number]]) -> JobAgreement:
    shared = sum(len(row) >= 2 for row in table)
    few = too_few("targets", shared, FEWEST_SHARED)
    single, panel = (few if shared < FEWEST_SHARED else agreement.icc(table, form) for form in ("1,1", "1,k"))
    return JobAgreement(job_id, title, shared, single, panel)


def _points(ws: Workspace, rubric_hash: str, scores: str) -> float | None:
    """The weighted mean of what a scorecard scored, out of 100; None where none of it counts."""
    weights = {criterion.id: criterion.weight for criterion in snapshots.rubric(ws, rubric_hash).active_criteria}
    pairs = (one.rpartition("=") for one in scores.split(" "))
    given = [(weights[name], int(score)) for name, _, score in pairs if name in weights]
    if not given:
        return None
    mean = sum(weight * score for weight, score in given) / sum(weight for weight, _ in given)
    return (mean - LOWEST) / (HIGHEST - LOWEST) * 100
