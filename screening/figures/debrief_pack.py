"""What a panel needs on the table in a debrief: all finalists of a job, those with the widest gaps first.

Raters rate alone and talk afterwards [Campion, Palmer & Campion 1997]; that the widest gaps are talked about first is a
rule made for Saring (`scoring.DISCUSS_GAP`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.model import Rubric
from screening.figures import results
from screening.figures.results import ApplicationResult
from screening.interviewing import panel_talks
from screening.jobs import applications, jobs, snapshots
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.workspace import Workspace

OVER = frozenset({"reject", "hire", "withdrawn"})
"""Decisions after which nobody is a finalist any more."""

_HIDDEN = f"""SELECT a.id FROM applications a JOIN candidates c ON c.id = a.candidate_id
    WHERE a.job_id = ?2 AND a.decision NOT IN ({", ".join(f"'{one}'" for one in sorted(OVER))})
    AND NOT c.restricted AND a.id IN ({visibility.BLIND_TO})
    ORDER BY {candidates.BY_NAME}, a.id LIMIT {panel_talks.MOST}"""


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody who is not in the pack: "hidden" while the viewer still has to score; who was chosen may also have
    "too_few".

    Too few are fewer than two submitted scorecards under the job's rubric: there is nothing to compare.
    """

    candidate: Candidate
    reason: Literal["hidden", "too_few"]


@dataclass(frozen=True, slots=True)
class DebriefPack:
    """The finalists of a job with what each interviewer made of them, the most criteria to discuss first.

    `restricted` is how many were chosen whose data are restricted: they are counted for whoever makes it, and nothing
    is told of them, not even that.
    """

    job: Job
    rubric: Rubric
    rubric_hash: str
    finalists: tuple[ApplicationResult, ...]
    absent: tuple[Absent, ...]
    restricted: int = 0


def of_job(
    ws: Workspace, job_id: str, *, viewer_id: str | None = None, chosen: Sequence[str] | None = None
) -> DebriefPack:
    """The pack of a job, as this viewer may see it (None: everything that was submitted).

    Finalists are the applications `chosen`, or all that nothing final was decided about, as far as at least two people
    scored them. Raises NotFound.
    """
    job = jobs.get(ws, job_id)
    talks = panel_talks.of_job(ws, job_id, viewer_id=viewer_id)
    if chosen is None:
        wanted = [talk.application_id for talk in talks if talk.decision not in OVER]
        chosen = [*wanted, *(one for (one,) in ws.all(_HIDDEN, (viewer_id, job_id)))]
    else:
        wanted = [talk.application_id for talk in talks if talk.application_id in set(chosen)]
    frozen = {one for one in chosen if _is_restricted(ws, one)}
    found = [results.application_result(ws, one, viewer_id=viewer_id, rubric_hash=job.rubric_hash) for one in wanted]
    return DebriefPack(
        job=job,
        rubric=snapshots.rubric(ws, job.rubric_hash),
        rubric_hash=job.rubric_hash,
        finalists=tuple(sorted(found, key=_widest)),
        absent=tuple(_absent(ws, one, viewer_id) for one in chosen if one not in {*wanted, *frozen}),
        restricted=len(frozen),
    )


def _widest(result: ApplicationResult) -> tuple[int, float]:
    """Sorts by the number of criteria to discuss, then by the widest gap."""
    gaps = [item.part.gap for item in result.criteria if item.part.discuss]
    return -len(gaps), -max(gaps, default=0)


def _is_restricted(ws: Workspace, application_id: str) -> bool:
    return visibility.is_restricted(ws, applications.get(ws, application_id).candidate_id)


def _absent(ws: Workspace, application_id: str, viewer_id: str | None) -> Absent:
    candidate = candidates.get(ws, applications.get(ws, application_id).candidate_id)
    hidden = visibility.is_blind(ws, application_id=application_id, viewer_id=viewer_id)
    return Absent(candidate, "hidden" if hidden else "too_few")
