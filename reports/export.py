"""Exports: a document is made to order, kept in the workspace, and saved as a file: the kept one, byte for byte.

ReportLab is loaded when a document is made, not when this module is.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypedDict

from reports.edition import Edition, check_reader
from reports.file_names import file_name, free_path, place_of, safe
from reports.kinds import Contents, kind_of
from reports.order import Order
from reports.output import Message, Pdf, is_folder, saving
from reports.sources import source_hash
from reports.wording.wording import Wording
from rubrics.errors import SaringError
from screening import audit, documents, letterhead
from screening.changes import Changes
from screening.documents import Document
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.letterhead import Letterhead
from screening.people import candidates
from screening.workspace import Workspace

_MOST_OVERTAKEN = 20  # times that another document may come first while one is drawn


@dataclass(frozen=True, slots=True)
class Made:
    """A document as it was drawn, before it is kept: its PDF, what stands in it, and what that was made from.

    `source_hash`, `audit_seq` and `created_at` are those of a `documents.Document`.
    """

    pdf: Pdf
    contents: Contents
    source_hash: str
    audit_seq: int
    created_at: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that was kept: `changes.id` is its id, `path` the file where one was asked for."""

    changes: Changes
    path: Path | None
    messages: tuple[Message, ...]


def make(ws: Workspace, order: Order, *, number: str = "") -> Made:
    """Draw a document, as it would be kept under this number; nothing is written.

    Raises NotFound, SaringError "not_for_audience", "unknown_document_kind".
    """
    with ws.reading():
        contents, paper = _read(ws, order)
        # What was left out by hand is not kept, and no reason to say later that the data were others.
        read_from = _read(ws, replace(order, leave_out=()))[0] if order.leave_out else contents
        seq, head = audit.last(ws)
    at = utc_now()
    pdf = _draw(order, contents, paper, number=number, printed_at=at, audit_head=head, author=ws.actor)
    return Made(pdf, contents, source_hash(order.kind, order.edition, read_from, paper), seq, at)


def make_as_then(ws: Workspace, document: Document, order: Order) -> bytes:
    """Draw a kept document from today's data: number, time and audit head stay, so that other bytes are other contents.

    Raises as `make` does.
    """
    with ws.reading():
        contents, paper = _read(ws, order)
        head = audit.head_at(ws, document.audit_seq)
    return _draw(
        order,
        contents,
        paper,
        number=document.number,
        printed_at=document.created_at,
        audit_head=head,
        author=document.created_by,
    ).content


def source_hash_today(ws: Workspace, order: Order) -> str:
    """The hash of what a document would be made from now. Raises as `make` does."""
    with ws.reading():
        contents, paper = _read(ws, order)
    return source_hash(order.kind, order.edition, contents, paper)


def export(
    ws: Workspace, order: Order, *, out: Path | None, named_file: bool = False, passphrase: str = ""
) -> Exported:
    """Make and keep a document, and save it as a file: `make` and `finish`, whose arguments and errors these are."""
    number = documents.next_number(ws)
    made = make(ws, order, number=number)
    return finish(ws, order, made, number=number, out=out, named_file=named_file, passphrase=passphrase)


def finish(
    ws: Workspace,
    order: Order,
    made: Made,
    *,
    number: str,
    out: Path | None,
    named_file: bool = False,
    passphrase: str = "",
) -> Exported:
    """Keep a document that was made under this number, and save it as a file.

    Where another document came first and has the number, or the one before it was not kept, it is made once more
    under another: numbers are only used up by documents that are kept.

    `out` is the file, or the folder in which it gets a name of its own (`file_name`; with `named_file` the candidate's
    name stands in it); None only keeps it. With a `passphrase` what is kept and saved opens with that only. A hidden
    name that is printed all the same is put on record. Raises the SaringErrors of `reports.output.save` and of
    `protection.protect`: then neither a file nor a document is left, save for "kept_but_not_saved".
    """
    options: _Options = {"out": out, "named_file": named_file, "passphrase": passphrase}
    for _ in range(_MOST_OVERTAKEN):
        try:
            return _finish(ws, order, made, number, **options)
        except Refused as error:
            if error.code != "number_taken":
                raise
        number = documents.next_number(ws)
        made = make(ws, order, number=number)
    return _finish(ws, order, made, number, **options)


class _Options(TypedDict):
    """Where a document goes, as in `finish`."""

    out: Path | None
    named_file: bool
    passphrase: str


def _finish(
    ws: Workspace,
    order: Order,
    made: Made,
    number: str,
    *,
    out: Path | None,
    named_file: bool,
    passphrase: str,
) -> Exported:
    content = made.pdf.content
    if passphrase:
        from reports.protection import protect

        content = protect(content, passphrase)
    if out is not None and is_folder(out):
        out = free_path(out, file_name(ws, order, number=number, with_name=named_file))

    def keep() -> Changes:
        with ws.atomic():
            documents.claim(ws, number)
            return _keep(ws, order, made, content, number=number, protected=bool(passphrase), out=out)

    return Exported(keep_and_save(ws, content, out, keep), out, (*made.contents.messages, *made.pdf.messages))


def keep_and_save(ws: Workspace, content: bytes, out: Path | None, keep: Callable[[], Changes]) -> Changes:
    """Keep a document in the workspace and save it as a file, both or neither; None only keeps it.

    Raises the SaringErrors of `reports.output.save`, and "kept_but_not_saved" where the very last step failed.
    """
    changes: Changes | None = None
    try:
        with saving(content, out) if out else nullcontext():
            kept = keep()
            changes = kept  # only now: a commit may fail
    except SaringError as error:
        if changes is None:
            raise
        number = documents.get(ws, changes.id).number
        raise SaringError("kept_but_not_saved", number=number, path=str(out)) from error
    return changes


def export_again(
    ws: Workspace, document_id: str, *, viewer_id: str | None, out: Path | None, passphrase: str = ""
) -> Exported:
    """Export a kept document once more with the same options, from today's data as this viewer may see it.

    Of what was merged the parts are made anew: `reports.many.export_merged_again`.
    The passphrase is kept nowhere: a document that had one needs it again. Raises as `export` does, and as
    `to_make_again`; SaringError "pdf_passphrase_empty" where a document that was protected would not be.
    """
    document = documents.get(ws, document_id)
    if document.protected and not passphrase:
        raise SaringError("pdf_passphrase_empty")
    order = to_make_again(document)
    return export(ws, replace(order, viewer_id=viewer_id or ""), out=out, passphrase=passphrase)


def save_kept(ws: Workspace, document_id: str, *, out: Path, how: Literal["saved", "copied"] = "saved") -> Path:
    """Save a document as it was kept, byte for byte, and put that on record; where it lies then.

    "copied" is a file for another program to show, which goes away by itself.

    `out` is the file, or the folder in which it gets a name of its own. Raises as `documents.vouched_content` and
    `reports.output.save` do: then nothing is saved and nothing on record.
    """
    content = documents.vouched_content(ws, document_id)
    if is_folder(out):
        out = free_path(out, file_name_of(ws, documents.get(ws, document_id)))
    with saving(content, out):
        documents.handed_out(ws, document_id, how, place=place_of(out) if how == "saved" else "")
    return out


def order_of(document: Document) -> Order:
    """What was asked for when a document was made; what merges have moved since is named as it is now.

    What an older program kept is guessed from the little it noted down. Raises SaringError "order_unknown" where that
    is too little, and for what was merged from other documents.
    """
    about = {
        name: getattr(document, name)
        for name in ("application_id", "job_id", "candidate_id")
        if getattr(document, name)
    }
    if document.ordered:
        order = Order.from_json(document.ordered)
        return replace(order, **{name: value for name, value in about.items() if getattr(order, name)})
    edition = Edition(document.language, notes=document.kind == "candidate_summary")
    if document.kind == "candidate_summary" and document.application_id:
        about.pop("job_id", None)
    elif document.kind != "comparison":
        raise SaringError("order_unknown", number=document.number)
    return Order(document.kind, edition, hide_name=document.coded, **about)


def to_make_again(document: Document) -> Order:
    """What was asked for, where the same can be asked for again.

    Raises as `order_of` does, and SaringError "words_not_kept" where words were left out by hand: they are not kept,
    and the new document would have them.
    """
    order = order_of(document)
    if order.words_left_out:
        raise SaringError("words_not_kept", number=document.number)
    return order


def file_name_of(ws: Workspace, document: Document) -> str:
    """The name of the file for a kept document: `file_name`, or what is known of one that an older program kept."""
    try:
        return file_name(ws, order_of(document), number=document.number)
    except SaringError:
        return safe(f"{document.number} {Wording(document.language)(document.kind)}")


def _read(ws: Workspace, order: Order) -> tuple[Contents, Letterhead]:
    kind = kind_of(order)
    check_reader(order.kind, order.edition)
    return kind.read(ws, order), letterhead.get(ws)


def _draw(
    order: Order,
    contents: Contents,
    paper: Letterhead,
    *,
    number: str,
    printed_at: str,
    audit_head: str,
    author: str,
) -> Pdf:
    return kind_of(order).draw(
        **contents.records,
        edition=order.edition,
        number=number,
        printed_at=printed_at,
        audit_head=audit_head,
        author=author if order.edition.people_named else "",
        letterhead=paper or None,
    )


def _keep(
    ws: Workspace, order: Order, made: Made, content: bytes, *, number: str, protected: bool, out: Path | None
) -> Changes:
    contents = made.contents
    with ws.atomic():
        candidates.reveal(ws, candidate_ids=contents.named)
        return documents.keep(
            ws,
            kind=order.kind,
            title=contents.title,
            language=order.edition.language,
            number=number,
            content=content,
            application_id=contents.application_id,
            job_id=contents.job_id,
            candidate_id=contents.candidate_id,
            coded=contents.coded,
            protected=protected,
            ordered=order.to_json(),
            source_hash=made.source_hash,
            audit_seq=made.audit_seq,
            created_at=made.created_at,
            place=place_of(out),
        )
