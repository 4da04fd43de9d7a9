"""What changed since a document was made: who did what, and the passages that would read differently today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.wording import deed, message, words

if TYPE_CHECKING:
    from reports.since import Difference, Since
    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress
    from ui.widgets.document_view import DocumentView

MOST_SHOWN = 40  # passages


def show_changes(session: Session, parent: QWidget, by: QAction, document: Document, found: Since) -> None:
    """Compare on the worker, as the person at the window may see it, then show it; `by` is the action pressed."""
    viewer, language = session.me.id, session.language
    window = parent.window()  # the page may be gone when the answer comes

    def work(workspace: Workspace, _progress: Progress) -> list[Difference] | SaringError:
        from reports.since import differences

        try:
            return differences(workspace, document.id, viewer_id=viewer)
        except SaringError as error:
            return error

    def show(passages: list[Difference] | SaringError) -> None:
        if not isValid(window):
            return
        from ui.dialogs.reading import ReadingDialog

        def write(view: DocumentView) -> None:
            view.subheading(document.title)
            view.text(words(f"since.{found.state}", language))
            if found.deeds:
                view.heading(translate("DocumentChanges", "What was done"))
                view.items(deed(one, language, last=day_and_time(one.last)) for one in found.deeds)
            view.heading(translate("DocumentChanges", "What it says, and what it would say today"))
            if isinstance(passages, SaringError):
                view.text(message(passages, language), "muted")
            else:
                _write_passages(view, passages)

        title = translate("DocumentChanges", "What changed since {number}", number=document.number)
        answered(ReadingDialog(title, write, window))

    if document.parts:
        show([])
        return
    comparing = translate("DocumentChanges", "Comparing {number}", number=document.number)
    show_after_work(session, work, title=comparing, show=show, by=by)


def _write_passages(view: DocumentView, passages: list[Difference]) -> None:
    """Lines that only run differently over the page say the same."""
    texts = [(" ".join(one.before), " ".join(one.today)) for one in passages]
    different = [(before, today) for before, today in texts if before.split() != today.split()]
    moved = [one.moved for one in passages if one.moved]
    for before, today in different[:MOST_SHOWN]:
        view.side_by_side(before, today)
    if moved and len(different) < MOST_SHOWN:
        view.text(translate("DocumentChanges", "Only in another place:"))
        view.items(moved[: MOST_SHOWN - len(different)])
    if (left := len(different) + len(moved) - MOST_SHOWN) > 0:
        view.text(translate("DocumentChanges", "and %n more passage(s)", n=left), "muted")
    if not different and not moved:
        view.text(translate("DocumentChanges", "No passage of its text reads differently."), "muted")
