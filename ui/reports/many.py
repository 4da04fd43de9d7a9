"""Documents about many: asked for once, made on the worker, and in the end who is missing and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from screening.jobs import board, jobs
from ui import folders
from ui.dialogs.after_work import when_no_dialog_waits
from ui.dialogs.answered import answered
from ui.dialogs.export import Choice, ExportDialog, ask_file
from ui.tasks import CancelledError
from ui.translations import translate
from ui.wording import term, words

if TYPE_CHECKING:
    from reports.batches import Batch
    from reports.many import Outcome
    from reports.order import Order
    from screening.documents import Document
    from screening.jobs.jobs import Job
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

Read = Callable[["Workspace", "Order"], "Batch"]
"""The documents of a batch that are to be made as this order says."""
MOST_IN_MEETING = 200  # applications of which a panel can still talk


def export_batch(session: Session, parent: QWidget, kinds: Sequence[str], read: Read, *, count: int, who: str) -> None:
    """Ask which batch about `count` people is to be made, how, and where it goes; then make it.

    `kinds` are `reports.batches.BATCHES` or some of them; `who` names in the dialog whom they are about.
    """
    hidden = jobs.names_hidden(session.workspace)
    dialog = ExportDialog(session, kinds, who=who, hidden=hidden, many=max(2, count), parent=parent)
    agreed = answered(dialog)
    chosen = dialog.choice
    if not agreed or chosen is None:
        return
    where = _ask_where(session, parent, chosen, who)
    if where is not None:
        _make(session, chosen, read, where)


def export_of_job(session: Session, parent: QWidget, job: Job, picked: Sequence[str], everybody: int) -> None:
    """The same for the applications of a job with these ids, or for all of them."""
    from reports.batches import BATCHES, of_applications
    from reports.edition import MEETING

    count = len(picked) or everybody

    def read(workspace: Workspace, order: Order) -> Batch:
        meant = board.present(workspace, picked) if picked else board.ids_of_job(workspace, job.id)
        return of_applications(workspace, replace(order, job_id=job.id, chosen=tuple(meant) if picked else None), meant)

    who = f"{job.title}: {translate('ExportMany', '%n application(s)', n=count)}"
    kinds = [one for one in BATCHES if one != MEETING or count <= MOST_IN_MEETING]
    export_batch(session, parent, kinds, read, count=count, who=who)


def export_records(session: Session, parent: QWidget, scorecards: Sequence[str], who: str) -> None:
    """The records of these scorecards, those of a panel say."""
    from reports.batches import Batch

    def read(_workspace: Workspace, order: Order) -> Batch:
        return Batch(tuple(replace(order, scorecard_id=one) for one in scorecards))

    export_batch(session, parent, ["interview_record"], read, count=len(scorecards), who=who)


def _ask_where(session: Session, parent: QWidget, chosen: Choice, who: str) -> Path | None:
    if chosen.merged:
        from reports.file_names import safe

        return ask_file(session, parent, safe(f"{term(f'document.{chosen.kind}', chosen.edition.language)} {who}"))
    folder = QFileDialog.getExistingDirectory(
        parent, translate("ExportMany", "Folder for the documents"), folders.proposed(session, "documents")
    )
    if not folder:
        return None
    folders.remember(session, "documents", Path(folder))
    return Path(folder)


def _make(session: Session, chosen: Choice, read: Read, where: Path) -> None:
    viewer = session.me.id

    def work(workspace: Workspace, progress: Progress) -> Outcome:
        from reports.many import export_many, export_merged
        from reports.order import Order

        batch = read(workspace, Order(chosen.kind, chosen.edition, viewer_id=viewer, hide_name=chosen.hide_name))
        if chosen.merged:
            outcome = export_merged(
                workspace, batch.orders, out=where, step=_step(progress), passphrase=chosen.passphrase
            )
        else:
            outcome = export_many(
                workspace,
                batch.orders,
                folder=where,
                step=_step(progress),
                named_files=chosen.named_files,
                passphrase=chosen.passphrase,
            )
        return replace(outcome, failed=(*outcome.failed, *batch.missing))

    session.tasks.run(
        work,
        title=translate("ExportMany", "Making the documents"),
        done=lambda outcome: _tell(session, outcome, where, merged=chosen.merged),
    )


def merge_again(session: Session, document: Document, passphrase: str, *, made: Callable[[str], None]) -> None:
    """Make the parts of a merged document anew and merge them, kept only; `made` is told the new one's id before the
    window shows it.
    """
    viewer = session.me.id

    def work(workspace: Workspace, progress: Progress) -> Outcome:
        from reports.many import export_merged_again

        return export_merged_again(
            workspace, document.id, viewer_id=viewer, out=None, step=_step(progress), passphrase=passphrase
        )

    def done(outcome: Outcome) -> None:
        if outcome.merged is not None:
            made(outcome.merged.changes.id)
        _tell(session, outcome, None, merged=True)

    session.tasks.run(work, title=translate("ReportsPage", "Exporting “{title}”", title=document.title), done=done)


def _step(progress: Progress) -> Callable[[int, int], bool]:
    """What tells how far the work is, and whether somebody asked to stop: what is there is told, then too."""

    def step(done: int, total: int) -> bool:
        try:
            progress.report(done, total)
        except CancelledError:
            return True
        return False

    return step


def _tell(session: Session, outcome: Outcome, where: Path | None, *, merged: bool) -> None:
    """Say what there is now; where something is missing, in a list."""
    if outcome.changes is not None:
        session.apply(outcome.changes)
    number = len(outcome.made)
    if outcome.merged is not None and where is None:
        said = [translate("ReportsPage", "The document was made anew and stands at the top of the list.")]
    elif outcome.merged is not None:
        said = [translate("ExportMany", "%n document(s) in one file: {path}", n=number, path=where)]
    elif merged:
        said = [translate("ExportMany", "%n document(s) kept on the page “Reports”; no file was written.", n=number)]
    else:
        said = [translate("ExportMany", "%n document(s) saved in {path}", n=number, path=where)]
    if outcome.left:
        said.append(translate("ExportMany", "Stopped: %n not made.", n=outcome.left))
    said += [words(one.code, session.language, **one.params) for one in outcome.messages]
    if not outcome.failed:
        session.tell(" ".join(said))
        return
    from ui.dialogs.export_failures import ExportFailures

    when_no_dialog_waits(lambda: answered(ExportFailures(session, outcome, said)))
