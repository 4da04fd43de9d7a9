"""Exports: a report is made, kept in the workspace, and saved as a file; the file is the kept document byte for byte.

ReportLab is loaded when a report is made, not when this module is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reports.edition import Edition
from reports.output import Message, Pdf, saving
from reports.wording import names
from reports.wording.wording import Wording
from rubrics.errors import SaringError
from rubrics.model import Language
from screening import audit, documents
from screening.changes import Changes
from screening.figures import comparing, results
from screening.figures.results import ApplicationResult
from screening.identifiers import utc_now
from screening.interviewing import kits, notes
from screening.interviewing.kits import Kit
from screening.interviewing.notes import Note
from screening.people import candidates
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Exported:
    """A report that was made: `changes.id` is the kept document, `path` the file where one was asked for."""

    changes: Changes
    path: Path | None
    messages: tuple[Message, ...]


def export_candidate(
    ws: Workspace,
    *,
    application_id: str,
    language: Language,
    out: Path | None,
    viewer_id: str | None = None,
    hide_name: bool | None = None,
) -> Exported:
    """Make and keep the summary of one application, as this viewer may see it (None: everything submitted).

    `out` is the file to save it as; None only keeps it. `hide_name` says whether the code stands for the name; None
    does as the person's jobs say. A hidden name that is printed all the same is put on record. Raises NotFound, and
    the SaringErrors of `reports.output.save`: then neither a file nor a document is left, save for
    "kept_but_not_saved".
    """
    from reports.documents.candidate import candidate_summary

    found = results.application_result(ws, application_id, viewer_id=viewer_id)
    hide = found.candidate.hidden if hide_name is None else hide_name
    result = names.of_result(ws, found, hide=hide)
    shared = _notes(ws, result, viewer_id)
    return _export(
        ws,
        partial(candidate_summary, result, notes=shared),
        partial(
            documents.keep,
            ws,
            kind="candidate_summary",
            title=f"{Wording(language)('candidate_summary')}: {result.candidate.name}",
            application_id=application_id,
            job_id=result.job.id,
            coded=hide,
        ),
        language=language,
        out=out,
        named=() if hide else (found.candidate.id,),
        said=names.left_in_text(ws, [result], shared) if hide else (),
    )


def export_comparison(
    ws: Workspace,
    *,
    job_id: str,
    language: Language,
    out: Path | None,
    viewer_id: str | None = None,
    hide_name: bool | None = None,
    chosen: Sequence[str] | None = None,
) -> Exported:
    """Make and keep the comparison of a job's candidates; the options and errors are those of a summary.

    `chosen` are the applications to compare, as for `comparing.comparison`. Without `hide_name` everybody is called by
    their code as soon as somebody's name is hidden.
    """
    from reports.documents.comparison import comparison

    compared = comparing.comparison(ws, job_id, viewer_id=viewer_id, chosen=chosen)
    people = [place.result.candidate for place in compared.ranked] + [one.candidate for one in compared.left_out]
    hide = any(one.hidden for one in people) if hide_name is None else hide_name
    found = names.of_comparison(ws, compared, hide=hide)
    return _export(
        ws,
        partial(comparison, found),
        partial(
            documents.keep,
            ws,
            kind="comparison",
            title=f"{Wording(language)('comparison')}: {found.job.title}",
            job_id=job_id,
            coded=hide,
        ),
        language=language,
        out=out,
        named=() if hide else [one.id for one in people],
        said=names.left_in_text(ws, [place.result for place in found.ranked]) if hide else (),
    )


def export_interview_kit(
    ws: Workspace, *, interview_id: str, language: Language, out: Path | None, interviewer_id: str | None = None
) -> Exported:
    """Make and keep the kit of one interview, the copy of this interviewer (None: of whoever takes it).

    The document is called by the candidate's code, so that no name stands in a list of files. `out` and errors as for
    a summary.
    """
    from reports.documents.interview_kit import kit_for_interview

    kit = kits.kit_of(ws, interview_id=interview_id, interviewer_id=interviewer_id)
    return _export(
        ws,
        partial(kit_for_interview, kit),
        partial(
            documents.keep,
            ws,
            kind="interview_kit",
            title=kit_name(kit, language),
            application_id=kit.interview.application_id,
            job_id=kit.job.id,
            coded=kit.candidate.hidden,
        ),
        language=language,
        out=out,
    )


def kit_name(kit: Kit, language: Language) -> str:
    """What the document with a kit is called, and the file it is saved as: never by the candidate's name."""
    return Wording(language)("kit_title_round", who=kit.candidate.code, job=kit.job.title, round=kit.interview.round)


def _export(
    ws: Workspace,
    make: Callable[..., Pdf],
    keep: Callable[..., Changes],
    *,
    language: Language,
    out: Path | None,
    named: Sequence[str] = (),
    said: tuple[Message, ...] = (),
) -> Exported:
    """Make the document and keep it under the next number; `named` are the candidates whose names stand in it.

    The bytes are on disk beside `out` before they are kept, and get their name after: both happen or neither.
    """
    number = documents.take_numbers(ws)[0]
    edition = Edition(language, notes=True)
    pdf = make(edition=edition, number=number, printed_at=utc_now(), audit_head=audit.head(ws), author=ws.actor)
    changes: Changes | None = None
    try:
        with saving(pdf.content, out) if out else nullcontext():
            with ws.atomic():
                candidates.reveal(ws, candidate_ids=named)
                kept = keep(language=language, number=number, content=pdf.content)
            changes = kept  # only now: a commit may fail
    except SaringError as error:
        if changes is None:
            raise
        raise SaringError("kept_but_not_saved", number=number, path=str(out)) from error
    return Exported(changes, out, (*said, *pdf.messages))


def _notes(ws: Workspace, result: ApplicationResult, viewer_id: str | None) -> list[Note]:
    """Shared notes of those whose scorecards count here; what belongs to a draft stays with its writer."""
    counted = {(card.interview_id, card.interviewer_id) for card in result.scorecards}
    return [
        note
        for interview in result.interviews
        for note in notes.of_interview(ws, interview.id, viewer_id=viewer_id)
        if not note.private and (note.interview_id, note.interviewer_id) in counted
    ]
