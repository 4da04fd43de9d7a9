"""Deciding: what a decision rests on, and recording it, for one application or the same for several.

The program never decides: it shows, a person chooses and says why, for each of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from screening.changes import Changes, together
from screening.errors import Refused
from screening.jobs import applications
from screening.jobs.decision_codes import Decision
from screening.workspace import Workspace

MOST = 200  # applications that are decided at once: more of them nobody has looked at


@dataclass(frozen=True, slots=True)
class MissingScorecard:
    """Somebody sat on the panel of this round, and has not submitted a scorecard."""

    interviewer: str
    round: int


def record(ws: Workspace, *, reasons: Mapping[str, str], decision: Decision, stage: str = "") -> Changes:
    """Record the same decision on each of these applications with its reason, and move them to a stage ("" = stay).

    `reasons` has the reason by the application's id. All or nothing. Raises Refused as `applications.decide` and
    `applications.move` do, "nobody_chosen", "too_many_decisions"; NotFound.
    """
    if not reasons:
        raise Refused("nobody_chosen")
    if len(reasons) > MOST:
        raise Refused("too_many_decisions", count=len(reasons), limit=MOST)
    parts: list[Changes] = []
    with ws.atomic():
        for application_id, reason in reasons.items():
            if stage and applications.get(ws, application_id).stage != stage:
                parts.append(applications.move(ws, application_id=application_id, stage=stage))
            parts.append(applications.decide(ws, application_id=application_id, decision=decision, reason=reason))
    return together(parts)


def missing_scorecards(ws: Workspace, application_id: str) -> list[MissingScorecard]:
    """Who was to score and has not submitted yet, by round. Nothing for whoever is blind to the application."""
    return [
        MissingScorecard(*row)
        for row in ws.all(
            """SELECT person.name, i.round FROM interviews i JOIN panel seat ON seat.interview_id = i.id
            JOIN interviewers person ON person.id = seat.interviewer_id
            WHERE i.application_id = ? AND NOT EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = i.id
                AND s.interviewer_id = seat.interviewer_id AND s.phase = 'independent' AND s.status = 'submitted')
            ORDER BY i.round, seat.position""",
            (application_id,),
        )
    ]


def usual_stage(decision: Decision, stage: str, stages: tuple[str, ...]) -> str:
    """The stage of a job that goes with a decision, "" where none does. A proposal: nothing moves by itself."""
    wanted = {"hire": "hired", "reject": "rejected", "withdrawn": "withdrawn"}.get(decision, "")
    if decision == "advance" and stage in stages:
        later = [one for one in stages[stages.index(stage) + 1 :] if one not in ("hired", "rejected", "withdrawn")]
        wanted = later[0] if later else ""
    return wanted if wanted in stages and wanted != stage else ""
