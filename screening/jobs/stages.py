"""The stages of a job: their names, their order, and a place for the people of a stage that is taken away.

A stage is its text. The texts of `jobs.STAGES` are codes that the window translates; any other is shown as it was
typed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.jobs import applications, jobs
from screening.jobs.jobs import Job
from screening.typed_text import one_line
from screening.workspace import Workspace

STAGE_LIMIT = 60  # characters
STAGES_LIMIT = 30

_STANDING = "FROM applications WHERE job_id = ? AND stage = ?"
_OF_JOB = {
    "applications": "job_id = ?",
    "stage_changes": "application_id IN (SELECT id FROM applications WHERE job_id = ?)",
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage as it shall be. `was` is the stage of the job that it comes from, "" for a new one."""

    name: str
    was: str = ""


def change(ws: Workspace, *, job_id: str, stages: Sequence[Stage], places: Mapping[str, str] | None = None) -> Changes:
    """Give a job these stages in this order. Who stands at a renamed stage stays there.

    `places` says of a stage that is taken away at which stage (its new name) its people stand from now on; it is only
    asked for where somebody stands there. Raises NotFound, Refused "stages_missing", "stage_name_missing",
    "stage_twice", "too_many_stages", "text_too_long", "unknown_stage", "stage_has_people".
    """
    with ws.atomic():
        job = jobs.get(ws, job_id)
        wanted = _known(_cleaned(stages), job)
        names = tuple(stage.name for stage in wanted)
        renamed = {stage.was: stage.name for stage in wanted if stage.was}
        for stage in renamed:
            if stage not in job.stages:
                raise Refused("unknown_stage", stage=stage)
        homeless = _homeless(ws, job, renamed, names, places or {})
        # First they move, then names change: the place of some may take the name of the stage that goes.
        _put(ws, job_id, (*job.stages, *(name for name in names if name not in job.stages)))
        called = {stage.name: stage.was or stage.name for stage in wanted}
        moves = [
            applications.move_many(ws, application_ids=people, stage=called[place])
            for place, people in homeless.items()
        ]
        former = _history(ws, job, [name for name in names if name in job.stages and name not in renamed])
        _rename(ws, job_id, renamed)
        written = _set(ws, job_id, names)
    for moved in moves:
        written = moved | written
    made = _Change(job, tuple(wanted), tuple(moves), places or {}, tuple(former))
    return written.undone_by(lambda again: _take_back(again, made))


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of stages: the job before it, the stages since, the moves that belong to it and where to.

    `former` are the rows of the history that are about a stage which went, and whose name another one may have taken.
    """

    before: Job
    now: tuple[Stage, ...]
    moves: tuple[Changes, ...]
    places: Mapping[str, str]
    former: tuple[int, ...]


def _take_back(ws: Workspace, made: _Change) -> Changes:
    """Undo a change of stages. Raises Refused "changed_since" where the stages, or who was moved, are others by now.

    It is one too where somebody stands at a stage that would vanish.
    """
    before, now = made.before, made.now
    with ws.atomic():
        if jobs.get(ws, before.id).stages != tuple(stage.name for stage in now):
            raise Refused("changed_since")
        new = [stage.name for stage in now if not stage.was]
        _put(ws, before.id, (*before.stages, *new))
        _rename(ws, before.id, {stage.name: stage.was for stage in now if stage.was}, spare=made.former)
        undone = [undo(ws) for undo in (moved.undo for moved in made.moves) if undo]
        if any(ws.one(f"SELECT 1 {_STANDING} LIMIT 1", (before.id, stage)) for stage in new):
            raise Refused("changed_since")
        written = _set(ws, before.id, before.stages)
    for moved in undone:
        written = moved | written
    return written.undone_by(lambda again: _change_again(again, made))


def _change_again(ws: Workspace, made: _Change) -> Changes:
    """Redo a change. Raises Refused "changed_since" where the stages are others by now."""
    with ws.atomic():
        if jobs.get(ws, made.before.id).stages != made.before.stages:
            raise Refused("changed_since")
        return change(ws, job_id=made.before.id, stages=made.now, places=made.places)


def _put(ws: Workspace, job_id: str, names: Sequence[str]) -> None:
    ws.execute("UPDATE jobs SET stages = ? WHERE id = ?", (json.dumps(names, ensure_ascii=False), job_id))


def _set(ws: Workspace, job_id: str, names: Sequence[str]) -> Changes:
    _put(ws, job_id, names)
    return audit.write(ws, "stages_changed", "jobs", job_id, at=utc_now(), details={"stages": list(names)})


def _known(wanted: Sequence[Stage], job: Job) -> list[Stage]:
    """A new stage with the name of one that would go is that stage."""
    kept = {stage.was for stage in wanted}

    def known(name: str) -> bool:
        return name in job.stages and name not in kept

    return [Stage(stage.name, stage.name) if not stage.was and known(stage.name) else stage for stage in wanted]


def _history(ws: Workspace, job: Job, stages: Sequence[str]) -> list[int]:
    """The rows of the job's history that are about these stages."""
    if not stages:
        return []
    rows = ws.all(
        f"""SELECT number FROM stage_changes WHERE {_OF_JOB["stage_changes"]}
        AND stage IN (SELECT value FROM json_each(?))""",
        (job.id, json.dumps(stages)),
    )
    return [number for (number,) in rows]


def _homeless(
    ws: Workspace, job: Job, kept: Mapping[str, str], names: Sequence[str], places: Mapping[str, str]
) -> dict[str, list[str]]:
    """Where the people of the stages that go are to stand: stage -> applications. Raises Refused "stage_has_people"."""
    found: dict[str, list[str]] = {}
    for gone in job.stages:
        people = [] if gone in kept else [row[0] for row in ws.all(f"SELECT id {_STANDING}", (job.id, gone))]
        if people and places.get(gone, "") not in names:
            raise Refused("stage_has_people", stage=gone, count=len(people))
        if people:
            found.setdefault(places[gone], []).extend(people)
    return found


def _rename(ws: Workspace, job_id: str, names: Mapping[str, str], *, spare: Sequence[int] = ()) -> None:
    """All at once: two stages may have swapped their names. The history goes by the new names, but some rows."""
    changed = [name for pair in names.items() if pair[0] != pair[1] for name in pair]
    if changed:
        cases = " ".join(["WHEN ? THEN ?"] * (len(changed) // 2))
        for table, of_job in _OF_JOB.items():
            renamed, values = f"UPDATE {table} SET stage = CASE stage {cases} ELSE stage END WHERE {of_job}", [job_id]
            if spare and table == "stage_changes":
                renamed += " AND number NOT IN (SELECT value FROM json_each(?))"
                values.append(json.dumps(spare))
            ws.execute(renamed, (*changed, *values))


def _cleaned(stages: Sequence[Stage]) -> list[Stage]:
    wanted = [Stage(one_line(stage.name, field="stage", limit=STAGE_LIMIT), stage.was) for stage in stages]
    if not wanted:
        raise Refused("stages_missing")
    if len(wanted) > STAGES_LIMIT:
        raise Refused("too_many_stages", limit=STAGES_LIMIT)
    seen: set[str] = set()
    for stage in wanted:
        if not stage.name:
            raise Refused("stage_name_missing")
        if stage.name.casefold() in seen:
            raise Refused("stage_twice", stage=stage.name)
        seen.add(stage.name.casefold())
    return wanted
