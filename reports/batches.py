"""Which documents are meant where several are asked for at once: everybody's summary, all records, or a meeting's file.

A batch is called like the kind of its documents; a meeting's file (`reports.edition.MEETING`) has several kinds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reports.edition import MEETING
from reports.many import Failure, about
from reports.order import Order
from rubrics.errors import SaringError
from screening.interviewing import interview_record
from screening.people import candidate_list
from screening.workspace import Workspace

BATCHES = ("candidate_summary", "interview_record", MEETING)


@dataclass(frozen=True, slots=True)
class Batch:
    """The documents to make, and those who were asked for and get none, with the reason."""

    orders: tuple[Order, ...]
    missing: tuple[Failure, ...] = ()


def of_applications(ws: Workspace, order: Order, applications: Sequence[str]) -> Batch:
    """The batch `order.kind` about these applications, each document otherwise as `order` says.

    In a meeting's file the comparison and the debrief pack are about the order's job (and `chosen`); the summaries
    between them are of those who have been scored, as far as the viewer may know.
    """
    single = replace(order, job_id="", chosen=None)
    if order.kind == "candidate_summary":
        return Batch(tuple(replace(single, application_id=one) for one in applications))
    found = interview_record.submitted(ws, applications, viewer_id=order.viewer_id or None)
    scored = dict.fromkeys(one.application_id for one in found)
    if order.kind == "interview_record":
        none = (replace(single, application_id=one) for one in applications if one not in scored)
        return Batch(
            tuple(replace(single, scorecard_id=one.scorecard_id) for one in found),
            tuple(_missing(ws, one, "no_record") for one in none),
        )
    if order.kind != MEETING:
        raise SaringError("unknown_document_kind", kind=order.kind)
    about_job = replace(order, edition=replace(order.edition, notes=False))
    return Batch(
        (
            replace(about_job, kind="comparison"),
            *(replace(single, kind="candidate_summary", application_id=one) for one in scored),
            replace(about_job, kind="debrief_pack"),
        )
    )


def of_candidates(ws: Workspace, order: Order, numbers: Sequence[int], *, job_id: str = "") -> Batch:
    """The batch about the candidates of these numbers: their newest application each, or that for a job.

    Who has not applied is among the missing.
    """
    batch = of_applications(ws, order, candidate_list.applications_of(ws, numbers, job_id=job_id))
    none = candidate_list.without_application(ws, numbers, job_id=job_id)
    return Batch(
        batch.orders,
        (*batch.missing, *(_missing(ws, replace(order, candidate_id=one), "no_application") for one in none)),
    )


def _missing(ws: Workspace, order: Order, code: str) -> Failure:
    return Failure(order, about(ws, order), SaringError(code))
