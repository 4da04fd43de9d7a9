"""Many documents at once: each into a folder, or all as one merged PDF; what fails is named, and the others go on.

Drawing is reading and reckoning only, so several processes may do it (`reports.drawing`); keeping and saving happens
here, one document after the other. Whatever stops the work, every file that is there is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reports.drawing import Drawn, drawers
from reports.export import Exported, finish, keep_and_save, order_of, to_make_again
from reports.file_names import free_path, place_of, safe
from reports.order import Order
from reports.output import Message, check_folder, is_folder
from reports.wording.wording import Wording
from rubrics.errors import SaringError
from screening import documents
from screening.changes import Changes
from screening.documents import Document
from screening.identifiers import utc_now
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

Step = Callable[[int, int], bool]
"""Told how many of how many are done; True asks to stop."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that was not made or not saved: whom it is about, as they are shown now, and why."""

    order: Order
    about: str
    error: SaringError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of many orders. `left` were not begun, since somebody asked to stop.

    `merged` is the one PDF with all of them, where that was asked for; with `path` as its file.
    """

    made: tuple[Exported, ...]
    failed: tuple[Failure, ...]
    left: int
    merged: Exported | None = None

    @property
    def changes(self) -> Changes | None:
        """What all of it touched; its id is the merged document or the last one."""
        found: Changes | None = None
        for one in (*self.made, *([self.merged] if self.merged else ())):
            found = one.changes if found is None else found | one.changes
        return found

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is worth knowing about the documents, each once."""
        said = [message for one in self.made for message in one.messages]
        return tuple(message for number, message in enumerate(said) if message not in said[:number])


def export_many(
    ws: Workspace,
    orders: Sequence[Order],
    *,
    folder: Path | None,
    step: Step,
    named_files: bool = False,
    passphrase: str = "",
    processes: int | None = None,
) -> Outcome:
    """Make and keep every document, each as a file of its own in `folder` (None: kept only).

    Files are called by codes, or with `named_files` by names, save for hidden ones. `processes` draw them: 0 draws
    here, None chooses. Raises SaringError, before anything is made, where nothing can be written to the folder.
    """
    if folder is not None:
        check_folder(folder)
    made: list[Exported] = []
    failed: list[Failure] = []
    if step(0, len(orders)) or not orders:
        return Outcome((), (), len(orders))
    with drawers(ws, orders, processes) as drawn:
        for one in drawn:
            if one is not None:
                try:
                    made.append(_finish(ws, one, folder, named_files=named_files, passphrase=passphrase))
                except SaringError as error:
                    failed.append(Failure(one.order, about(ws, one.order), error))
            if step(len(made) + len(failed), len(orders)):
                break
    return Outcome(tuple(made), tuple(failed), len(orders) - len(made) - len(failed))


def export_merged(
    ws: Workspace,
    orders: Sequence[Order],
    *,
    out: Path | None,
    step: Step,
    passphrase: str = "",
    processes: int | None = None,
) -> Outcome:
    """Make and keep every document, and all that could be made as one PDF with an outline, saved as `out` (None: kept).

    Each part is kept by itself too, so that the whole is shown to nobody who may not see one of them. Nothing is
    merged where somebody asked to stop; `step` is asked while documents are merged too. What goes wrong with the
    whole is the last of the failures. Raises as `check_folder` does, before anything is made.
    """
    if out is not None:
        check_folder(out.parent)
    outcome = export_many(ws, orders, folder=None, step=step, processes=processes)
    if outcome.left or not outcome.made:
        return outcome
    parts = [documents.get(ws, one.changes.id) for one in outcome.made]
    try:
        merged = _merge(ws, parts, out=out, passphrase=passphrase, goes_on=lambda: not step(len(orders), len(orders)))
    except _Stopped:
        return outcome
    except SaringError as error:
        return replace(outcome, failed=(*outcome.failed, Failure(orders[0], out.name if out else "", error)))
    return replace(outcome, merged=merged)


def export_merged_again(
    ws: Workspace, document_id: str, *, viewer_id: str | None, out: Path | None, step: Step, passphrase: str = ""
) -> Outcome:
    """Make every part of a merged document anew, from today's data as this viewer may see it, and merge what was made.

    `out` is the file, or the folder in which it gets a name of its own. Raises as `export_merged` and `to_make_again`
    do; NotFound where a part is not kept any more; SaringError "pdf_passphrase_empty" where a document that was
    protected would not be.
    """
    document = documents.get(ws, document_id)
    if document.protected and not passphrase:
        raise SaringError("pdf_passphrase_empty")
    orders = [replace(to_make_again(documents.get(ws, part)), viewer_id=viewer_id or "") for part in document.parts]
    if out is not None and is_folder(out):
        out = free_path(out, safe(document.title))
    return export_merged(ws, orders, out=out, step=step, passphrase=passphrase)


def _finish(ws: Workspace, one: Drawn, folder: Path | None, *, named_files: bool, passphrase: str) -> Exported:
    if one.made is None:
        raise one.error or SaringError("document_not_drawn", kind="")
    if folder is not None and not folder.is_dir():
        raise SaringError("target_folder_missing", folder=str(folder))
    return finish(ws, one.order, one.made, number=one.number, out=folder, named_file=named_files, passphrase=passphrase)


class _Stopped(Exception):  # noqa: N818  (nothing went wrong)
    """Somebody asked to stop while documents were merged."""


def _merge(
    ws: Workspace, parts: Sequence[Document], *, out: Path | None, passphrase: str, goes_on: Callable[[], bool]
) -> Exported:
    from reports.merging import Part, merge

    def contents() -> Iterator[Part]:
        for one in parts:
            if not goes_on():
                raise _Stopped
            yield Part(one.title, documents.content(ws, one.id))

    words = Wording(parts[0].language)
    kinds = {words(one.kind) for one in parts}
    title = words("merged_title", kind=kinds.pop() if len(kinds) == 1 else words("merged"), n=len(parts))
    content = merge(
        contents(),
        title=title,
        language=words.language,
        made_at=utc_now(),
        author=ws.actor if all(order_of(one).edition.people_named for one in parts) else "",
    )
    if not goes_on():
        raise _Stopped
    if passphrase:
        from reports.protection import protect

        content = protect(content, passphrase)
    jobs = {one.job_id for one in parts}

    def keep() -> Changes:
        with ws.atomic():
            (number,) = documents.take_numbers(ws)
            return documents.keep(
                ws,
                kind="merged",
                title=title,
                language=words.language,
                number=number,
                content=content,
                job_id=jobs.pop() if len(jobs) == 1 else "",
                coded=all(one.coded for one in parts),
                protected=bool(passphrase),
                parts=[one.id for one in parts],
                place=place_of(out),
            )

    return Exported(keep_and_save(ws, content, out, keep), out, ())


def about(ws: Workspace, order: Order) -> str:
    """Whom or what an order is about, for a list: by the code where the name is hidden or cannot be read."""
    try:
        if order.scorecard_id:
            card = scorecards.load(ws, order.scorecard_id)
            return candidates.get(ws, interviews.candidate_of(ws, card.interview_id)[1]).name
        if order.application_id:
            return candidates.get(ws, applications.get(ws, order.application_id).candidate_id).name
        if order.candidate_id:
            return candidates.get(ws, order.candidate_id).name
        if order.job_id:
            return jobs.get(ws, order.job_id).title
    except SaringError:
        pass  # it is why the document could not be made, which is said beside it
    return order.scorecard_id or order.application_id or order.candidate_id or order.job_id
