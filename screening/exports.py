"""What leaves the workspace otherwise than as a document that is kept: it is put on record too.

A row of the log names the record it is about, or the table and how many rows of it there are ("candidates:120").
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.jobs import applications, jobs
from screening.people import candidates, taken_copies, visibility
from screening.privacy import requests
from screening.workspace import Workspace

KIND = "exports"

OwnCopy = Literal["own_data_exported", "data_taken_along"]
"""Actions of the log: everything held, or what the person provided."""
_ANSWERS: dict[OwnCopy, tuple[requests.Kind, ...]] = {
    "own_data_exported": ("access",),
    "data_taken_along": ("portability",),
}


def summary_copied(ws: Workspace, application_id: str) -> Changes:
    """A summary was copied, into a mail say. Raises NotFound, Refused "candidate_restricted"."""
    with ws.atomic():
        about = applications.get(ws, application_id).candidate_id
        if visibility.is_restricted(ws, about):
            raise Refused("candidate_restricted")
        return audit.write(ws, "summary_copied", KIND, application_id, at=utc_now(), candidate_id=about)


@contextmanager
def comparison_exported(ws: Workspace, job_id: str) -> Iterator[None]:
    """The comparison of a job is saved as a workbook in the block: it is on record, or not saved. Raises NotFound."""
    with ws.atomic():
        jobs.get(ws, job_id)
        audit.write(ws, "comparison_exported", KIND, job_id, at=utc_now())
        yield


@contextmanager
def table_exported(ws: Workspace, table: str, rows: int) -> Iterator[None]:
    """So many rows of a table in the window are saved in the block: it is on record, or not saved."""
    with ws.atomic():
        audit.write(ws, "table_exported", KIND, f"{table}:{rows}", at=utc_now())
        yield


@contextmanager
def own_data_exported(ws: Workspace, candidate_id: str, action: OwnCopy, *, place: str) -> Iterator[Changes]:
    """A person's data is saved at a `place` in the block, for that person: it is on record, or not saved.

    The name is in it also where a job hides it, and that is on record too. An open request for it is answered thereby.
    Raises NotFound.
    """
    at = utc_now()
    with ws.atomic():
        candidates.reveal(ws, candidate_ids=[candidate_id])
        answered = requests.done(ws, candidate_id=candidate_id, kinds=_ANSWERS[action])
        taken_copies.keep(ws, candidate_id, action=action, place=place, at=at)
        also = {"candidates": [candidate_id]}
        yield answered | audit.write(ws, action, KIND, candidate_id, at=at, candidate_id=candidate_id, also=also)


@contextmanager
def chart_exported(ws: Workspace, job_id: str) -> Iterator[None]:
    """A chart about a job, or about all of them (""), is saved as a picture in the block: on record, or not saved."""
    with ws.atomic():
        audit.write(ws, "chart_exported", KIND, job_id, at=utc_now())
        yield
