"""What came of the interviews: scores, how much of the rubric was covered, and how soon scorecards were submitted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from rubrics.model import Criterion
from screening.insights.selection import Selection, rows
from screening.jobs import jobs, snapshots
from screening.statistics.distribution import Quartiles, classes, quartiles
from screening.workspace import Workspace

SCORE_CLASSES = tuple(range(10, 100, 10))
"""Where the classes of scores out of 100 begin, after the first; the last one takes 100 in."""
HOUR_CLASSES = (1, 4, 24, 48, 168)
"""Where the classes of hours until a scorecard is submitted begin, after the first."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The panels' scores out of 100.

    `counts` has the number of applications in each of the ten classes, `without` that of those with a submitted
    scorecard and not enough evidence for a score.
    """

    counts: tuple[int, ...]
    quartiles: Quartiles | None
    without: int


@dataclass(frozen=True, slots=True)
class CriterionCoverage:
    """In how many of the applications that were scored somebody scored this criterion."""

    criterion: Criterion
    scored: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a job's present rubric was scored.

    `applications` have a scorecard under it, `other_snapshot` only under another one. `shares` are the quartiles of the
    share of the weight that has a score (0 to 1), `too_low` says how many lie below `minimum`.
    """

    criteria: tuple[CriterionCoverage, ...]
    applications: int
    other_snapshot: int
    shares: Quartiles | None
    too_low: int
    minimum: float


@dataclass(frozen=True, slots=True)
class JobCoverage:
    """How much of its present rubric was scored in a job."""

    job_id: str
    title: str
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class TimeToSubmit:
    """Hours from the end of an interview to the submitted scorecard.

    `counts` has the number of scorecards in each class. Left out are `without_end`, interviews whose clock was never
    stopped or only after the scorecard was submitted, and `reopened` ones, whose first submission is not kept.
    """

    counts: tuple[int, ...]
    hours: Quartiles | None
    without_end: int
    reopened: int


_ROUNDING = 1e-9  # 3/5 of the weight reaches a minimum of 60 %, whatever binary fractions make of it

_SETS = """SELECT job_id, rubric_hash, criteria, count(*) FROM (
        SELECT job_id, rubric_hash, group_concat(criterion_id, ' ' ORDER BY criterion_id) AS criteria FROM (
            SELECT DISTINCT c.job_id, c.rubric_hash, c.application_id, r.criterion_id
            FROM cards c LEFT JOIN ratings r ON r.scorecard_id = c.id AND r.score IS NOT NULL)
        GROUP BY job_id, rubric_hash, application_id)
    GROUP BY 1, 2, 3"""

_OTHER_SNAPSHOT = """SELECT job_id, count(*) FROM (
        SELECT c.job_id, c.application_id FROM cards c JOIN jobs j ON j.id = c.job_id
        GROUP BY c.application_id HAVING sum(c.rubric_hash = j.rubric_hash) = 0)
    GROUP BY 1"""

_HOURS = """SELECT CASE WHEN i.ended_at <> '' AND i.ended_at <= c.submitted_at
            THEN (julianday(c.submitted_at) - julianday(i.ended_at)) * 24 END,
        EXISTS (SELECT 1 FROM reopenings r WHERE r.scorecard_id = c.id)
    FROM cards c JOIN interviews i ON i.id = c.interview_id"""

_SCORES = "SELECT score FROM applications WHERE id IN (SELECT application_id FROM cards)"


def scores(ws: Workspace, selection: Selection, viewer_id: str | None) -> Scores:
    """How the panels' scores are spread."""
    found = [row[0] for row in rows(ws, _SCORES, selection, viewer_id)]
    points = [one for one in found if one is not None]
    return Scores(tuple(classes(points, SCORE_CLASSES)), quartiles(points), len(found) - len(points))


def coverage(ws: Workspace, selection: Selection, viewer_id: str | None) -> list[JobCoverage]:
    """How much of its present rubric was scored in each job that has scorecards, by the title of the job."""
    found: dict[str, Counter[frozenset[str]]] = {}
    present: dict[str, str] = dict(ws.all("SELECT id, rubric_hash FROM jobs"))
    for job_id, rubric_hash, criteria, times in rows(ws, _SETS, selection, viewer_id):
        sets = found.setdefault(job_id, Counter())
        if rubric_hash == present[job_id]:
            sets[frozenset((criteria or "").split())] += times
    others: dict[str, int] = dict(rows(ws, _OTHER_SNAPSHOT, selection, viewer_id))
    titles = {job_id: jobs.get(ws, job_id).title for job_id in found}
    listed = [
        JobCoverage(job_id, titles[job_id], _coverage(ws, present[job_id], sets, others.get(job_id, 0)))
        for job_id, sets in found.items()
    ]
    return sorted(listed, key=lambda one: (one.title.casefold(), one.job_id))


def time_to_submit(ws: Workspace, selection: Selection, viewer_id: str | None) -> TimeToSubmit:
    """How soon after the interview scorecards were submitted."""
    found = rows(ws, _HOURS, selection, viewer_id)
    hours = [one for one, reopened in found if one is not None and not reopened]
    return TimeToSubmit(
        counts=tuple(classes(hours, HOUR_CLASSES)),
        hours=quartiles(hours),
        without_end=sum(one is None and not reopened for one, reopened in found),
        reopened=sum(bool(reopened) for _, reopened in found),
    )


def _coverage(ws: Workspace, rubric_hash: str, sets: Mapping[frozenset[str], int], others: int) -> Coverage:
    rubric = snapshots.rubric(ws, rubric_hash)
    criteria = rubric.active_criteria
    total = sum(criterion.weight for criterion in criteria)
    shares: list[float] = []
    for scored, times in sets.items():
        share = sum(criterion.weight for criterion in criteria if criterion.id in scored) / total
        shares += [share] * times
    return Coverage(
        criteria=tuple(
            CriterionCoverage(one, sum(times for scored, times in sets.items() if one.id in scored)) for one in criteria
        ),
        applications=sum(sets.values()),
        other_snapshot=others,
        shares=quartiles(shares),
        too_low=sum(share + _ROUNDING < rubric.minimum_coverage for share in shares),
        minimum=rubric.minimum_coverage,
    )
