"""Applications: one candidate for one job, its stage, and the decisions that people took with their reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from screening import audit, candidates, jobs, visibility
from screening.candidates import Candidate
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import many_lines
from screening.workspace import Row, Workspace, matching

Decision = Literal["", "advance", "hold", "reject", "hire", "withdrawn"]

# The present decision is the last one of the history.
_SOURCE = """applications a LEFT JOIN decisions d
    ON d.number = (SELECT max(number) FROM decisions WHERE application_id = a.id)"""
_BLIND = visibility.blind_to("a.id")
# Why somebody decided says what the interviewers found; that something was decided says whether to go on.
_REASON = f"iif({_BLIND} AND d.decided_by IS NOT {visibility.MY_NAME}, '', d.reason)"
_COLUMNS = f"""a.id, a.candidate_id, a.job_id, a.stage, coalesce(d.decision, ''), coalesce({_REASON}, ''),
    coalesce(d.decided_by, ''), coalesce(d.decided_at, ''), a.created_at"""
_WIDTH = 9
# The scorecards that the viewer may know of.
_CARDS = f"""(SELECT count(*) FROM interviews i JOIN scorecards s ON s.interview_id = i.id
    WHERE i.application_id = a.id AND s.phase = 'independent' AND (s.interviewer_id = ?1 OR NOT {_BLIND})"""
_SELECT_ROWS = f"""SELECT {_COLUMNS}, j.title,
        (SELECT count(*) FROM interviews i WHERE i.application_id = a.id),
        {_CARDS} AND s.status = 'submitted'), {_CARDS} AND s.status = 'draft'), {_BLIND},
        {candidates.COLUMNS}
    FROM {_SOURCE} JOIN jobs j ON j.id = a.job_id JOIN candidates c ON c.id = a.candidate_id"""


@dataclass(frozen=True, slots=True)
class Application:
    """A candidate's application for a job. `decision` is the latest one, "" where nobody decided yet."""

    id: str
    candidate_id: str
    job_id: str
    stage: str
    decision: Decision
    decision_reason: str
    decided_by: str
    decided_at: str
    created_at: str


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application in a list, with the numbers of interviews and of submitted and unfinished scorecards.

    Where the viewer is `blind` to it, only the viewer's own scorecards are counted.
    """

    application: Application
    candidate: Candidate
    job_title: str
    interviews: int
    submitted: int
    drafts: int
    blind: bool


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
        job = jobs.get(ws, job_id)
        candidate = candidates.get(ws, candidate_id)
        if job.status == "closed":
            raise Refused("job_closed", title=job.title)
        if ws.one("SELECT 1 FROM applications WHERE candidate_id = ? AND job_id = ?", (candidate_id, job_id)):
            raise Refused("already_applied", name=candidate.name, title=job.title)
        application_id, at = new_id(), utc_now()
        ws.db.table("applications").insert(
            {
                "id": application_id,
                "candidate_id": candidate_id,
                "job_id": job_id,
                "stage": job.stages[0],
                "stage_since": at,
                "created_at": at,
            }
        )
        _enter(ws, application_id, job.stages[0], at)
        also = {"jobs": [job_id], "candidates": [candidate_id]}
        return audit.write(
            ws, "application_added", "applications", application_id, at=at, candidate_id=candidate_id, also=also
        )


def move(ws: Workspace, *, application_id: str, stage: str) -> Changes:
    """Move an application to another stage of its job. Raises Refused "unknown_stage", NotFound."""
    with ws.atomic():
        application = get(ws, application_id)
        job = jobs.get(ws, application.job_id)
        if stage not in job.stages:
            raise Refused("unknown_stage", stage=stage)
        at = utc_now()
        ws.db.table("applications").update(application_id, {"stage": stage, "stage_since": at})
        _enter(ws, application_id, stage, at)
        moved = _audit(ws, "stage_changed", application, {"stage": stage})
    return moved.undone_by(lambda again: _move_back(again, application_id, now=stage, before=application.stage))


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
        application = get(ws, application_id)
        ws.db.table("decisions").insert(
            {
                "application_id": application_id,
                "decision": decision,
                "reason": reason,
                "decided_by": ws.actor,
                "decided_at": utc_now(),
            }
        )
        return _audit(ws, "decision_recorded", application, {"decision": decision, "reason": reason})


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
        f"{_SELECT_ROWS} WHERE {condition} ORDER BY {candidates.BY_NAME}, a.created_at", (viewer_id, *values)
    )
    return [_row(row) for row in found]


def waiting(ws: Workspace, *, limit: int, viewer_id: str | None = None) -> list[ApplicationRow]:
    """Applications for open jobs that wait for a decision: somebody submitted a scorecard, nobody decided.

    The one that was submitted first comes first. Those that the viewer is blind to are left out.
    """
    found = ws.all(
        f"""{_SELECT_ROWS} JOIN (
            SELECT i.application_id, min(s.submitted_at) AS since FROM scorecards s
            JOIN interviews i ON i.id = s.interview_id WHERE s.status = 'submitted' GROUP BY i.application_id
        ) scored ON scored.application_id = a.id
        WHERE j.status = 'open' AND coalesce(d.decision, '') = '' AND NOT {_BLIND} ORDER BY scored.since LIMIT ?2""",
        (viewer_id, limit),
    )
    return [_row(row) for row in found]


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


def _move_back(ws: Workspace, application_id: str, *, now: str, before: str) -> Changes:
    """Undo a move. Raises Refused "changed_since" where somebody moved the application on."""
    with ws.atomic():
        if get(ws, application_id).stage != now:
            raise Refused("changed_since")
        return move(ws, application_id=application_id, stage=before)


def _enter(ws: Workspace, application_id: str, stage: str, at: str) -> None:
    """Keep that an application has entered a stage: time in stage and the funnel are read from it."""
    ws.execute(
        "INSERT INTO stage_changes (application_id, stage, moved_by, moved_at) VALUES (?, ?, ?, ?)",
        (application_id, stage, ws.actor, at),
    )


def _row(row: Row) -> ApplicationRow:
    after = _WIDTH + 5
    blind = bool(row[after - 1])
    return ApplicationRow(
        *(Application(*row[:_WIDTH]), candidates.from_row(row[after:]), *row[_WIDTH : after - 1], blind)
    )


def _audit(ws: Workspace, action: str, application: Application, details: dict[str, str]) -> Changes:
    return audit.write(
        ws,
        action,
        "applications",
        application.id,
        at=utc_now(),
        candidate_id=application.candidate_id,
        details=details,
        also={"jobs": [application.job_id], "candidates": [application.candidate_id]},
    )
