"""The panel's score of every application and its coverage, kept beside it so that lists can sort and filter by them.

It is what `results.application_result` works out for somebody who may see everything: the points of the independent
scorecards, also after a debrief, under the job's present rubric or, where nothing was submitted under that, under the
one of the last scorecard. It is kept anew in the same transaction as each write that can change it. A list must never
show it to, nor filter or sort by it for, a viewer who is blind to the application (`visibility`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from rubrics.model import Rubric
from screening.figures import scoring
from screening.jobs import snapshots
from screening.workspace import Workspace

_Row = tuple[Any, ...]
_Figures = tuple[float | None, float | None]

_NOTHING: _Figures = (None, None)

# application, the job's rubric, the scorecard with its rubric and time, and one of its scores in each row
_RATINGS = """SELECT a.id, j.rubric_hash, s.id, s.rubric_hash, s.submitted_at, r.criterion_id, r.score
    FROM applications a LEFT JOIN jobs j ON j.id = a.job_id
    JOIN interviews i ON i.application_id = a.id
    JOIN scorecards s ON s.interview_id = i.id AND s.phase = 'independent' AND s.status = 'submitted'
    LEFT JOIN ratings r ON r.scorecard_id = s.id"""
_KEEP = "UPDATE applications SET score = ?1, coverage = ?2 WHERE id = ?3 AND (score IS NOT ?1 OR coverage IS NOT ?2)"
# Only where scorecards lie under several rubrics does it matter which of them is the job's.
_UNDER_SEVERAL = """SELECT i.application_id FROM interviews i JOIN scorecards s ON s.interview_id = i.id
    JOIN applications a ON a.id = i.application_id
    WHERE a.job_id = ? AND s.phase = 'independent' AND s.status = 'submitted'
    GROUP BY i.application_id HAVING count(DISTINCT s.rubric_hash) > 1"""


def keep(ws: Workspace, application_id: str) -> None:
    """Work an application's score out and keep it with its coverage; to be called in the transaction of the write."""
    rows = ws.all(f"{_RATINGS} WHERE a.id = ?", (application_id,))
    ws.execute(_KEEP, (*_figures(rows, _rubrics(ws)), application_id))


def keep_of_job(ws: Workspace, job_id: str) -> None:
    """The same for the applications of a job whose rubric has changed."""
    for (application_id,) in ws.all(_UNDER_SEVERAL, (job_id,)):
        keep(ws, application_id)


def wrong(ws: Workspace) -> list[str]:
    """The ids of the applications whose kept score or coverage is not the one that their scorecards give."""
    due = dict(_every(ws.all(f"{_RATINGS} ORDER BY a.id"), _rubrics(ws)))
    kept = ws.all("SELECT id, score, coverage FROM applications ORDER BY id")
    return [application_id for application_id, *figures in kept if tuple(figures) != due.get(application_id, _NOTHING)]


def _rubrics(ws: Workspace) -> Callable[[str], Rubric]:
    return lambda rubric_hash: snapshots.rubric(ws, rubric_hash)


def _every(rows: Iterable[_Row], rubric: Callable[[str], Rubric]) -> Iterator[tuple[str, _Figures]]:
    for application_id, own in groupby(rows, key=itemgetter(0)):
        yield application_id, _figures(list(own), rubric)


def _figures(rows: Sequence[_Row], rubric: Callable[[str], Rubric]) -> _Figures:
    """The points out of 100 (None without enough evidence) and the coverage (0 to 1) from an application's rows."""
    if not rows:
        return _NOTHING
    at_the_job = rows[0][1]
    chosen = at_the_job if any(row[3] == at_the_job for row in rows) else max(rows, key=itemgetter(4))[3]
    cards: dict[str, dict[str, int | None]] = {}
    for _, _, card_id, rubric_hash, _, criterion_id, score in rows:
        if rubric_hash == chosen:
            card = cards.setdefault(card_id, {})
            if criterion_id is not None:
                card[criterion_id] = score
    score = scoring.score(rubric(chosen), list(cards.values()))
    return score.points, score.coverage
