"""How applications move through the stages of their jobs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from screening.identifiers import utc_now
from screening.insights.selection import Selection
from screening.jobs.jobs import STAGES
from screening.people.visibility import RESTRICTED
from screening.statistics.distribution import Quartiles, quartiles
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many applications were ever in a stage, and how many are in it now."""

    stage: str
    ever: int
    now: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """The stages in their order, and how many applications came in."""

    applications: int
    stages: tuple[StageCount, ...]


@dataclass(frozen=True, slots=True)
class StageTime:
    """Days spent in a stage: of stays that are over, and of those that go on, up to now. None without any."""

    stage: str
    over: Quartiles | None
    so_far: Quartiles | None


_CAME_IN = f"""(?1 IS NULL OR a.job_id = ?1) AND a.created_at >= ?2 AND a.created_at < ?3
    AND a.candidate_id NOT IN ({RESTRICTED})"""

# An application is in its present stage whether or not the change was written down.
_EVER = f"""SELECT stage, count(*) FROM (
        SELECT a.rowid, c.stage FROM stage_changes c JOIN applications a ON a.id = c.application_id
            WHERE {_CAME_IN}
        UNION SELECT a.rowid, a.stage FROM applications a WHERE {_CAME_IN})
    GROUP BY stage"""
_NOW = f"SELECT a.stage, count(*) FROM applications a WHERE {_CAME_IN} GROUP BY a.stage"

# To a tenth of a day, so that a hundred thousand stays come as some hundred rows.
_STAYS = f"""SELECT stage, goes_on, round(max(0, julianday(until) - julianday(since)), 1), count(*) FROM (
        SELECT c.stage, c.moved_at AS since, coalesce(lead(c.moved_at) OVER stays, ?4) AS until,
            lead(c.moved_at) OVER stays IS NULL AS goes_on
        FROM stage_changes c JOIN applications a ON a.id = c.application_id WHERE {_CAME_IN}
        WINDOW stays AS (PARTITION BY a.rowid ORDER BY c.moved_at, c.number))
    GROUP BY 1, 2, 3"""


def funnel(ws: Workspace, selection: Selection, viewer_id: str | None) -> Funnel:
    """How far the applications got that came in; stages are shown in every list, so that only those are left out whose
    data are restricted.
    """
    values = selection.values(viewer_id)[1:]
    ever: dict[str, int] = dict(ws.all(_EVER, values))
    now: dict[str, int] = dict(ws.all(_NOW, values))
    order = _order(ws, selection.job_id, ever)
    return Funnel(sum(now.values()), tuple(StageCount(one, ever.get(one, 0), now.get(one, 0)) for one in order))


def times(ws: Workspace, selection: Selection, viewer_id: str | None) -> tuple[StageTime, ...]:
    """How long the applications that came in stayed in each stage."""
    over: defaultdict[str, list[float]] = defaultdict(list)
    going: defaultdict[str, list[float]] = defaultdict(list)
    for stage, goes_on, days, number in ws.all(_STAYS, (*selection.values(viewer_id)[1:], utc_now())):
        (going if goes_on else over)[stage] += [days] * number
    order = _order(ws, selection.job_id, {*over, *going})
    return tuple(StageTime(one, quartiles(over[one]), quartiles(going[one])) for one in order)


def _order(ws: Workspace, job_id: str | None, used: Iterable[str]) -> list[str]:
    """The stages of the job, or of all jobs: by their mean place, the usual ones first where nothing else decides.

    Then those that are used and no job has any more.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for (stages,) in ws.all("SELECT stages FROM jobs WHERE ?1 IS NULL OR id = ?1", (job_id,)):
        for place, stage in enumerate(json.loads(stages)):
            places[stage].append(place)
    usual = {stage: place for place, stage in enumerate(STAGES)}
    return sorted(
        {*places, *used},
        key=lambda one: (
            one not in places,
            sum(places[one]) / len(places[one]) if one in places else 0,
            usual.get(one, len(usual)),
            one,
        ),
    )
