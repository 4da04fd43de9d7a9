"""A candidate summary on the clipboard, to paste into a mail: formatted where that can be, as plain text elsewhere."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from reports.output import Message
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

_COPIED = "copied summary"  # a property of the application


class _Mail(NamedTuple):
    text: str
    html: str
    messages: tuple[Message, ...]


def copy_summary(session: Session, application_id: str) -> None:
    """Read the application on the worker and put its summary for a hiring manager on the clipboard.

    The code stands for a name that is hidden; nobody's single scores are in it.
    """
    viewer, language = session.me.id, session.language

    def work(workspace: Workspace, _progress: Progress) -> _Mail:
        from reports.as_text import as_html, as_text
        from reports.edition import Edition
        from reports.summary_passages import candidate_passages
        from reports.wording import names, told_scores
        from screening import exports
        from screening.figures.results import application_result
        from screening.identifiers import utc_now

        found = application_result(workspace, application_id, viewer_id=viewer)
        hide = found.candidate.hidden
        result = names.of_result(workspace, found, hide=hide)
        edition = Edition(language, audience="hiring_manager")
        passages = candidate_passages(result, edition=edition, printed_at=utc_now())
        scores = told_scores.in_summary(result, edition)
        said = (*(names.left_in_text(workspace, [result]) if hide else ()), *scores)
        exports.summary_copied(workspace, application_id)
        return _Mail(as_text(passages), as_html(passages, language), said)

    def done(mail: _Mail) -> None:
        put_on_clipboard(mail.text, mail.html)
        told = [translate("CopySummary", "Summary copied. Paste it into a mail.")]
        session.tell(" ".join(told + [words(one.code, language, **one.params) for one in mail.messages]))

    session.tasks.run(work, title=translate("CopySummary", "Copying the summary"), done=done)


def put_on_clipboard(text: str, html: str) -> None:
    """Offer a text for pasting, formatted too; the plain text stays on the clipboard when the program ends."""
    both = QMimeData()
    both.setText(text)
    both.setHtml(html)
    QGuiApplication.clipboard().setMimeData(both)
    app = QCoreApplication.instance()
    app.setProperty(_COPIED, text)
    _leave_text_behind(app)


@cache
def _leave_text_behind(app: QCoreApplication) -> None:
    """When `app` ends, what it offered becomes an object of Qt's own: one made in Python crashes without Python.

    Not every platform says whose the clipboard is: where other text is on it, another program's is left alone.
    """

    def leave() -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == app.property(_COPIED):
            clipboard.setText(clipboard.text())

    app.aboutToQuit.connect(leave)
