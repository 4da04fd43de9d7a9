"""Applications: one candidate for one job, its stage, and the decisions that people took with their reasons."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.jobs import jobs
from screening.jobs.decision_codes import Decision
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.typed_text import many_lines
from screening.workspace import Row, Workspace, matching

# The present decision is the last one of the history.
_SOURCE = """applications a LEFT JOIN decisions d
    ON d.number = (SELECT max(number) FROM decisions WHERE application_id = a.id)"""
_BLIND = visibility.blind_to("a.id")
# Why somebody decided says what the interviewers found; that something was decided says whether to go on.
_REASON = f"iif({_BLIND} AND d.decided_by IS NOT {visibility.MY_NAME}, '', d.reason)"
_COLUMNS = f"""a.id, a.candidate_id, a.job_id, a.stage, coalesce(d.decision, ''), coalesce({_REASON}, ''),
    coalesce(d.decided_by, ''), coalesce(d.decided_at, ''), a.created_at, a.stage_since"""
_WIDTH = 10
_ASKED = "(SELECT value FROM json_each(?))"
# Candidates with their application for a job, if any.
_KNOWN = f"""SELECT c.id, a.id FROM candidates c
    LEFT JOIN applications a ON a.candidate_id = c.id AND a.job_id = ? WHERE c.id IN {_ASKED}"""
# Applications to which nothing has happened since they were added.
_UNTOUCHED = f"""SELECT count(*) FROM applications a WHERE a.id IN {_ASKED} AND a.stage_since = a.created_at
    AND NOT EXISTS (SELECT 1 FROM decisions WHERE application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM interviews WHERE application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM documents WHERE application_id = a.id)"""
_LAST_DECISION = """SELECT decision, reason, decided_by FROM decisions WHERE application_id = ?
    ORDER BY number DESC LIMIT 1"""
TAKEN_BACK = "↶"  # before the reason of a decision that was undone, in the history
# The scorecards that the viewer may know of.
_CARDS = f"""(SELECT count(*) FROM interviews i JOIN scorecards s ON s.interview_id = i.id
    WHERE i.application_id = a.id AND s.phase = 'independent' AND (s.interviewer_id = ?1 OR NOT {_BLIND})"""
# The time of the next interview that is not over; ?2 is the present moment.
NEXT_INTERVIEW = """(SELECT min(i.scheduled_at) FROM interviews i
    WHERE i.application_id = a.id AND i.ended_at = '' AND i.scheduled_at >= ?2)"""
# For `from_row`; ?1 is the viewer, ?2 the present moment.
SELECT_ROWS = f"""SELECT {_COLUMNS}, j.title,
        (SELECT count(*) FROM interviews i WHERE i.application_id = a.id),
        {_CARDS} AND s.status = 'submitted'), {_CARDS} AND s.status = 'draft'), {_BLIND},
        iif({_BLIND}, NULL, a.score), iif({_BLIND}, NULL, a.coverage), coalesce({NEXT_INTERVIEW}, ''),
        {candidates.COLUMNS}
    FROM {_SOURCE} JOIN jobs j ON j.id = a.job_id JOIN candidates c ON c.id = a.candidate_id"""


@dataclass(frozen=True, slots=True)
class Application:
    """A candidate's application for a job. `decision` is the latest one, "" where nobody decided yet.

    `stage_since` says when it entered its stage (UTC).
    """

    id: str
    candidate_id: str
    job_id: str
    stage: str
    decision: Decision
    decision_reason: str
    decided_by: str
    decided_at: str
    created_at: str
    stage_since: str


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application in a list, with the numbers of interviews and of submitted and unfinished scorecards.

    Where the viewer is `blind` to it, only the viewer's own scorecards are counted, and there is no score. `score` is
    the panel's out of 100 and `coverage` the share of the weight (0 to 1) it rests on, `next_interview` a UTC time or
    "".
    """

    application: Application
    candidate: Candidate
    job_title: str
    interviews: int
    submitted: int
    drafts: int
    blind: bool
    score: float | None
    coverage: float | None
    next_interview: str


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One decision: what, why, by whom and when (UTC); no reason where it is hidden from the viewer."""

    decision: Decision
    reason: str
    by: str
    at: str


def apply(ws: Workspace, *, candidate_id: str, job_id: str) -> Changes:
    """Put a candidate on a job, at its first stage. Raises Refused "job_closed" or "already_applied", NotFound."""
    with ws.atomic():
        job = _open_job(ws, job_id)
        candidate = candidates.get(ws, candidate_id)
        if ws.one("SELECT 1 FROM applications WHERE candidate_id = ? AND job_id = ?", (candidate_id, job_id)):
            raise Refused("already_applied", name=candidate.name, title=job.title)
        application_id = new_id()
        return replace(_add(ws, job, {application_id: candidate_id}), id=application_id)


def apply_many(ws: Workspace, *, candidate_ids: Sequence[str], job_id: str) -> Changes:
    """Put candidates on a job, at its first stage; who is on it already stays as they are, and who is restricted.

    Raises Refused "job_closed", NotFound.
    """
    with ws.atomic():
        job = _open_job(ws, job_id)
        restricted = {row[0] for row in ws.all(visibility.RESTRICTED)}
        wanted = [one for one in dict.fromkeys(candidate_ids) if one not in restricted]
        known = {row[0]: row[1] for row in ws.all(_KNOWN, (job_id, json.dumps(wanted)))}
        for candidate_id in wanted:
            if candidate_id not in known:
                raise NotFound("candidates", candidate_id)
        return _add(ws, job, {new_id(): candidate_id for candidate_id in wanted if not known[candidate_id]})


def move(ws: Workspace, *, application_id: str, stage: str) -> Changes:
    """Move an application to another stage of its job. Raises Refused "unknown_stage", NotFound."""
    return replace(move_many(ws, application_ids=[application_id], stage=stage), id=application_id)


def that_may_move(ws: Workspace, *, candidate_ids: Sequence[str], job_id: str, stage: str) -> list[str]:
    """The ids of these candidates' applications for a job ("" = the newest of each) whose job has this stage.

    Those of people whose data are restricted stay where they are.
    """
    rows = ws.all(
        """SELECT a.id FROM json_each(?2) wanted JOIN candidates c ON c.id = wanted.value
        JOIN applications a ON a.candidate_id = c.id AND (a.job_id = ?1 OR (?1 = '' AND a.id = c.latest_application))
        JOIN jobs j ON j.id = a.job_id
        WHERE NOT c.restricted AND EXISTS (SELECT 1 FROM json_each(j.stages) WHERE value = ?3)""",
        (job_id, json.dumps(list(candidate_ids)), stage),
    )
    return [row[0] for row in rows]


def move_many(ws: Workspace, *, application_ids: Sequence[str], stage: str) -> Changes:
    """Move applications to a stage of their jobs; those that stand there already stay as they are.

    Raises Refused "unknown_stage", NotFound.
    """
    with ws.atomic():
        standing = _standing(ws, application_ids)
        for job_id in {one.job_id for one in standing}:
            if stage not in jobs.get(ws, job_id).stages:
                raise Refused("unknown_stage", stage=stage)
        at = utc_now()
        moved = [one for one in standing if one.stage != stage]
        if not moved:
            return Changes({}, "stage_changed", at)
        # Later than the step before it, also where the clock was set back in between.
        entered = [replace(one, stage=stage, since=at if at > one.since else utc_now(after=one.since)) for one in moved]
        _put(ws, entered)
        _enter(ws, [(one.id, stage, one.since) for one in entered])
        changes = _audit_moves(ws, entered, at)
    return changes.undone_by(lambda again: _move_back(again, moved, entered))


def decide(ws: Workspace, *, application_id: str, decision: Decision, reason: str) -> Changes:
    """Record what a person decided and why; "" takes the decision back. Earlier decisions stay in the history.

    Raises Refused "unknown_decision" or "reason_missing", NotFound.
    """
    reason = many_lines(reason, field="reason").strip()
    if decision not in get_args(Decision):
        raise Refused("unknown_decision", decision=decision)
    if not reason:
        raise Refused("reason_missing")
    with ws.atomic():
        before = ws.one(_LAST_DECISION, (application_id,))
        changes = _record(ws, application_id, decision, reason, ws.actor)
        made = ws.one(_LAST_DECISION, (application_id,))
    return changes.undone_by(lambda again: _undecide(again, application_id, made, before))


def get(ws: Workspace, application_id: str, *, viewer_id: str | None = None) -> Application:
    """One application as this viewer may see it: without the reason of another's decision while blind.

    Raises NotFound.
    """
    row = ws.one(f"SELECT {_COLUMNS} FROM {_SOURCE} WHERE a.id = ?2", (viewer_id, application_id))
    if row is None:
        raise NotFound("applications", application_id)
    return Application(*row)


def rows(
    ws: Workspace, *, job_id: str | None = None, candidate_id: str | None = None, viewer_id: str | None = None
) -> list[ApplicationRow]:
    """The applications of a job, of a candidate, or all, as this viewer may see them, by the candidate's name."""
    condition, values = matching({"a.job_id": job_id, "a.candidate_id": candidate_id})
    found = ws.all(
        f"{SELECT_ROWS} WHERE {condition} ORDER BY {candidates.BY_NAME}, a.created_at", (viewer_id, utc_now(), *values)
    )
    return [from_row(row) for row in found]


def waiting(ws: Workspace, *, limit: int, viewer_id: str | None = None) -> list[ApplicationRow]:
    """Applications for open jobs that wait for a decision: somebody submitted a scorecard, nobody decided.

    Who applied first comes first. Those that the viewer is blind to are left out, and whose data are restricted.
    """
    found = ws.all(
        f"""{SELECT_ROWS} WHERE a.id IN (
            SELECT w.id FROM applications w JOIN jobs o ON o.id = w.job_id AND o.status = 'open'
            WHERE w.decision = '' AND w.coverage IS NOT NULL AND NOT {visibility.blind_to("w.id")}
                AND w.candidate_id NOT IN ({visibility.RESTRICTED})
            ORDER BY w.id LIMIT ?3) ORDER BY a.id""",
        (viewer_id, utc_now(), limit),
    )
    return [from_row(row) for row in found]


def decision_history(ws: Workspace, application_id: str, *, viewer_id: str | None = None) -> list[DecisionRecord]:
    """Every decision on an application, the newest first; the reasons of others not while the viewer is blind to it."""
    return [
        DecisionRecord(*row)
        for row in ws.all(
            f"""SELECT d.decision, {_REASON}, d.decided_by, d.decided_at
            FROM decisions d JOIN applications a ON a.id = d.application_id
            WHERE a.id = ?2 ORDER BY d.number DESC""",
            (viewer_id, application_id),
        )
    ]


def from_row(row: Row) -> ApplicationRow:
    """An application in a list from the columns of SELECT_ROWS."""
    middle, person = row[_WIDTH : _WIDTH + 8], row[_WIDTH + 8 :]
    title, held, submitted, drafts, blind, score, coverage, following = middle
    return ApplicationRow(
        application=Application(*row[:_WIDTH]),
        candidate=candidates.from_row(person),
        job_title=title,
        interviews=held,
        submitted=submitted,
        drafts=drafts,
        blind=bool(blind),
        score=score,
        coverage=coverage,
        next_interview=following,
    )


# -- putting on a job and taking off again


def _open_job(ws: Workspace, job_id: str) -> Job:
    job = jobs.get(ws, job_id)
    if job.status == "closed":
        raise Refused("job_closed", title=job.title)
    return job


def _add(ws: Workspace, job: Job, people: dict[str, str]) -> Changes:
    """Put candidates on a job: new application -> candidate."""
    at, first = utc_now(), job.stages[0]
    if not people:
        return Changes({}, "application_added", at)
    ws.execute_many(
        "INSERT INTO applications (id, candidate_id, job_id, stage, stage_since, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        [(made, candidate_id, job.id, first, at, at) for made, candidate_id in people.items()],
    )
    _enter(ws, [(made, first, at) for made in people])
    changes = audit.write_many(
        ws,
        "application_added",
        "applications",
        [(made, candidate_id, {}) for made, candidate_id in people.items()],
        at=at,
        also={"jobs": [job.id], "candidates": people.values()},
    )
    return changes.undone_by(lambda again: _remove(again, job.id, people))


def _remove(ws: Workspace, job_id: str, people: dict[str, str]) -> Changes:
    """Undo `_add`. Raises Refused "changed_since" where anything has happened to one of the applications."""
    asked = json.dumps(list(people))
    with ws.atomic():
        (untouched,) = ws.one(_UNTOUCHED, (asked,)) or (0,)
        if untouched != len(people):
            raise Refused("changed_since")
        changes = audit.write_many(
            ws,
            "application_removed",
            "applications",
            [(made, candidate_id, {}) for made, candidate_id in people.items()],
            at=utc_now(),
            also={"jobs": [job_id], "candidates": people.values()},
        )
        ws.execute(f"DELETE FROM stage_changes WHERE application_id IN {_ASKED}", (asked,))
        ws.execute(f"DELETE FROM applications WHERE id IN {_ASKED}", (asked,))
    return changes.undone_by(lambda again: _add_again(again, job_id, people))


def _add_again(ws: Workspace, job_id: str, people: dict[str, str]) -> Changes:
    """Redo `_add` with the same applications: what is done again after it names them."""
    with ws.atomic():
        known = ws.all(_KNOWN, (job_id, json.dumps(list(people.values()))))
        if len(known) != len(people) or any(there for _, there in known):
            raise Refused("changed_since")
        return _add(ws, _open_job(ws, job_id), people)


# -- from stage to stage


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where an application stands, and since when."""

    id: str
    candidate_id: str
    job_id: str
    stage: str
    since: str


def _standing(ws: Workspace, application_ids: Iterable[str]) -> list[_Standing]:
    """Where each of these applications stands, in their order. Raises NotFound."""
    wanted = list(dict.fromkeys(application_ids))
    found = {
        row[0]: _Standing(*row)
        for row in ws.all(
            f"SELECT id, candidate_id, job_id, stage, stage_since FROM applications WHERE id IN {_ASKED}",
            (json.dumps(wanted),),
        )
    }
    for one in wanted:
        if one not in found:
            raise NotFound("applications", one)
    return [found[one] for one in wanted]


def _put(ws: Workspace, places: Sequence[_Standing]) -> None:
    ws.execute_many(
        "UPDATE applications SET stage = ?, stage_since = ? WHERE id = ?",
        [(one.stage, one.since, one.id) for one in places],
    )


def _enter(ws: Workspace, entries: Sequence[tuple[str, str, str]]) -> None:
    """Keep that an application has entered a stage, and when: time in stage and the funnel are read from it."""
    ws.execute_many(
        "INSERT INTO stage_changes (application_id, stage, moved_by, moved_at) VALUES (?, ?, ?, ?)",
        [(application_id, stage, ws.actor, at) for application_id, stage, at in entries],
    )


def _move_back(ws: Workspace, moved: Sequence[_Standing], entered: Sequence[_Standing]) -> Changes:
    """Undo a move: everybody stands where they stood, since when they stood there.

    Raises Refused "changed_since" where one of them was moved on, or their former stage is no more.
    """
    with ws.atomic():
        try:
            still = _standing(ws, [one.id for one in moved])
        except NotFound as error:
            raise Refused("changed_since") from error
        there = {job_id: jobs.get(ws, job_id).stages for job_id in {one.job_id for one in moved}}
        gone_on = [(one.stage, one.since) for one in still] != [(one.stage, one.since) for one in entered]
        if gone_on or any(one.stage not in there[one.job_id] for one in moved):
            raise Refused("changed_since")
        _put(ws, moved)
        ws.execute_many(
            "DELETE FROM stage_changes WHERE application_id = ? AND stage = ? AND moved_at = ?",
            [(one.id, one.stage, one.since) for one in entered],
        )
        changes = _audit_moves(ws, moved, utc_now())
    return changes.undone_by(lambda again: _move_again(again, moved, entered[0].stage))


def _move_again(ws: Workspace, moved: Sequence[_Standing], stage: str) -> Changes:
    """Redo a move. Raises Refused "changed_since" where one of them stands elsewhere by now."""
    with ws.atomic():
        if [one.stage for one in _standing(ws, [one.id for one in moved])] != [one.stage for one in moved]:
            raise Refused("changed_since")
        return move_many(ws, application_ids=[one.id for one in moved], stage=stage)


def _audit_moves(ws: Workspace, moves: Sequence[_Standing], at: str) -> Changes:
    return audit.write_many(
        ws,
        "stage_changed",
        "applications",
        [(one.id, one.candidate_id, {"stage": one.stage}) for one in moves],
        at=at,
        also={"jobs": {one.job_id for one in moves}, "candidates": {one.candidate_id for one in moves}},
    )


# -- decisions


def _record(ws: Workspace, application_id: str, decision: str, reason: str, by: str) -> Changes:
    application = get(ws, application_id)
    at = utc_now()
    ws.execute(
        "INSERT INTO decisions (application_id, decision, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)",
        (application_id, decision, reason, by, at),
    )
    return audit.write(
        ws,
        "decision_recorded",
        "applications",
        application_id,
        at=at,
        candidate_id=application.candidate_id,
        details=told(decision, reason),
        also={"jobs": [application.job_id], "candidates": [application.candidate_id]},
    )


def told(decision: str, reason: str) -> dict[str, object]:
    """What the audit log commits to of a decision."""
    return {"decision": decision, "reason": reason}


def _undecide(ws: Workspace, application_id: str, made: Row | None, before: Row | None) -> Changes:
    """Undo a decision: the one before it counts again, as that person's; where there was none, nobody has decided.

    The history keeps all three. Raises Refused "changed_since" where somebody has decided since.
    """
    if made is None:
        raise NotFound("applications", application_id)
    with ws.atomic():
        if ws.one(_LAST_DECISION, (application_id,)) != made:
            raise Refused("changed_since")
        _, reason, _ = made
        changes = _record(ws, application_id, *(before or ("", f"{TAKEN_BACK} {reason}", ws.actor)))
        put = ws.one(_LAST_DECISION, (application_id,))
    return changes.undone_by(lambda again: _decide_again(again, application_id, made, put))


def _decide_again(ws: Workspace, application_id: str, made: Row, put: Row | None) -> Changes:
    """Redo a decision. Raises Refused "changed_since" where somebody has decided since it was undone."""
    with ws.atomic():
        if ws.one(_LAST_DECISION, (application_id,)) != put:
            raise Refused("changed_since")
        decision, reason, _ = made
        return decide(ws, application_id=application_id, decision=decision, reason=reason)
