"""The kinds of documents: what of the workspace stands in each, and who draws it.

A new kind is a pair of functions here and a row of KINDS. Reading asks nothing of ReportLab; drawing loads it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reports.order import Order
from reports.output import Message, Pdf
from reports.wording import names, told_scores
from reports.wording.wording import Wording
from rubrics.errors import SaringError
from screening.figures import comparing, debrief_pack, results
from screening.figures.results import ApplicationResult
from screening.insights import stages
from screening.insights.selection import Selection
from screening.interviewing import interview_record, kits, notes
from screening.interviewing.notes import Note
from screening.people import own_data
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in one document, read from the workspace.

    `records` are handed to the document's function by name. `title` is what the document is called in lists. It is
    about an application, a job, or a candidate. `coded` says that codes stand in the place of names, `named` are the
    candidates whose names stand in it, `messages` what its reader should know.
    """

    records: dict[str, Any]
    title: str
    application_id: str = ""
    job_id: str = ""
    candidate_id: str = ""
    coded: bool = False
    named: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """How a kind of document is made: `read` its contents (raises NotFound), then `draw` them.

    `draw` takes the records by name, and `edition`, `number`, `printed_at`, `audit_head`, `author`, `letterhead`.
    """

    read: Callable[[Workspace, Order], Contents]
    draw: Callable[..., Pdf]


def kind_of(order: Order) -> Kind:
    """How an order is carried out. Raises SaringError "unknown_document_kind"."""
    if order.kind not in KINDS:
        raise SaringError("unknown_document_kind", kind=order.kind)
    return KINDS[order.kind]


def _summary(ws: Workspace, order: Order) -> Contents:
    viewer = order.viewer_id or None
    found = results.application_result(ws, order.application_id, viewer_id=viewer)
    hide = found.candidate.hidden if order.hide_name is None else order.hide_name
    result = names.of_result(ws, found, hide=hide)
    shared = _shared_notes(ws, result, viewer) if order.edition.notes else []
    messages = names.left_in_text(ws, [result], shared) if hide else ()
    messages = (*messages, *told_scores.in_summary(result, order.edition))
    if not order.edition.people_named:
        result, shared, doubts = names.without_others(ws, result, shared, order.edition)
        messages = (*messages, Message("own_data_read_first"), *doubts)
    return Contents(
        records={"result": result, "notes": shared},
        title=f"{Wording(order.edition.language)('candidate_summary')}: {result.candidate.name}",
        application_id=order.application_id,
        job_id=result.job.id,
        coded=hide,
        named=() if hide else (found.candidate.id,),
        messages=messages,
    )


def _draw_summary(**given: Any) -> Pdf:
    from reports.documents.candidate import candidate_summary

    return candidate_summary(**given)


def _comparison(ws: Workspace, order: Order) -> Contents:
    """Without `hide_name` everybody is called by their code as soon as somebody's name is hidden."""
    compared = comparing.comparison(
        ws,
        order.job_id,
        viewer_id=order.viewer_id or None,
        rubric_hash=order.rubric_hash or None,
        chosen=order.chosen,
    )
    people = [place.result.candidate for place in compared.ranked] + [one.candidate for one in compared.left_out]
    hide = any(one.hidden for one in people) if order.hide_name is None else order.hide_name
    found = names.of_comparison(ws, compared, hide=hide)
    messages = names.left_in_text(ws, [place.result for place in found.ranked]) if hide else ()
    if order.chosen is not None and (restricted := compared.reasons.get("restricted")):
        messages = (*messages, Message("restricted_left_out", {"count": str(restricted)}))
    return Contents(
        records={"comparison": found, "funnel": stages.funnel(ws, Selection(job_id=order.job_id), None)},
        title=f"{Wording(order.edition.language)('comparison')}: {found.job.title}",
        job_id=order.job_id,
        coded=hide,
        named=() if hide else tuple(one.id for one in people),
        messages=messages,
    )


def _draw_comparison(**given: Any) -> Pdf:
    from reports.documents.comparison import comparison

    return comparison(**given)


def _kit(ws: Workspace, order: Order) -> Contents:
    """The copy of the viewer, or of whoever takes it. It is called by the code: no name in a list of files."""
    found = kits.kit_of(ws, interview_id=order.interview_id, interviewer_id=order.viewer_id or None)
    hide = found.candidate.hidden if order.hide_name is None else order.hide_name
    kit = names.of_kit(ws, found, hide=hide)
    words = Wording(order.edition.language)
    return Contents(
        records={"kit": kit},
        title=words(
            "kit_title_round",
            who=kit.candidate.code,
            job=kit.job.title,
            which=words.round(kit.interview.round, kit.place_in_round),
        ),
        application_id=kit.interview.application_id,
        job_id=kit.job.id,
        coded=hide,
        named=() if hide else (kit.candidate.id,),
    )


def _draw_kit(**given: Any) -> Pdf:
    from reports.documents.interview_kit import kit_for_interview

    return kit_for_interview(**given)


def _own_data(ws: Workspace, order: Order) -> Contents:
    """Always with the name: it is for the person."""
    own, may_name = own_data.looked_through(
        ws, order.candidate_id, viewer_id=order.viewer_id or None, also=order.leave_out
    )
    said = ", ".join(f"{one.said} ({one.count})" for one in may_name)
    doubts = (Message("may_name_others", {"names": said}),) if said else ()
    return Contents(
        records={"own": own},
        title=f"{Wording(order.edition.language)('document.own_data')}: {own.name}",
        candidate_id=own.id,
        named=(own.id,),
        messages=(Message("own_data_read_first"), *doubts),
    )


def _draw_own_data(**given: Any) -> Pdf:
    from reports.documents.own_data import own_data

    return own_data(**given)


def _record(ws: Workspace, order: Order) -> Contents:
    record = interview_record.of_scorecard(ws, order.scorecard_id, viewer_id=order.viewer_id or None)
    if not order.edition.notes:
        record = replace(record, notes=())
    hide = record.candidate.hidden if order.hide_name is None else order.hide_name
    shown = names.of_record(ws, record, hide=hide)
    words = Wording(order.edition.language)
    return Contents(
        records={"record": shown},
        title=words("record_title", who=shown.candidate.name, by=shown.interviewer.name),
        application_id=shown.interview.application_id,
        job_id=shown.job.id,
        coded=hide,
        named=() if hide else (shown.candidate.id,),
        messages=names.left_in_record(ws, record) if hide else (),
    )


def _draw_record(**given: Any) -> Pdf:
    from reports.documents.interview_record import interview_record

    return interview_record(**given)


def _pack(ws: Workspace, order: Order) -> Contents:
    """Without `hide_name` everybody is called by their code as soon as somebody's name is hidden."""
    found = debrief_pack.of_job(ws, order.job_id, viewer_id=order.viewer_id or None, chosen=order.chosen)
    people = [one.candidate for one in found.finalists] + [one.candidate for one in found.absent]
    hide = any(one.hidden for one in people) if order.hide_name is None else order.hide_name
    pack = names.of_pack(ws, found, hide=hide)
    return Contents(
        records={"pack": pack},
        title=f"{Wording(order.edition.language)('debrief_pack')}: {pack.job.title}",
        job_id=order.job_id,
        coded=hide,
        named=() if hide else tuple(one.id for one in people),
        messages=(
            *(names.left_in_text(ws, pack.finalists) if hide else ()),
            *told_scores.in_pack(pack, order.edition),
            *((Message("restricted_left_out", {"count": str(pack.restricted)}),) if pack.restricted else ()),
        ),
    )


def _draw_pack(**given: Any) -> Pdf:
    from reports.documents.debrief_pack import debrief_pack

    return debrief_pack(**given)


def _shared_notes(ws: Workspace, result: ApplicationResult, viewer_id: str | None) -> Sequence[Note]:
    """Shared notes of those whose scorecards count here; what belongs to a draft stays with its writer."""
    counted = {(card.interview_id, card.interviewer_id) for card in result.scorecards}
    return [
        note
        for interview in result.interviews
        for note in notes.of_interview(ws, interview.id, viewer_id=viewer_id)
        if not note.private and (note.interview_id, note.interviewer_id) in counted
    ]


KINDS: dict[str, Kind] = {
    "candidate_summary": Kind(_summary, _draw_summary),
    "comparison": Kind(_comparison, _draw_comparison),
    "interview_kit": Kind(_kit, _draw_kit),
    "interview_record": Kind(_record, _draw_record),
    "debrief_pack": Kind(_pack, _draw_pack),
    "own_data": Kind(_own_data, _draw_own_data),
}
