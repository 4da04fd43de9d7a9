"""Export a document as PDF: which language, which file; made on the worker, kept in the workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from rubrics.model import LANGUAGES, Language
from screening.workspace import Workspace
from ui.models.applications import language_name
from ui.session import Session
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from reports.export import Exported

Make = Callable[[Workspace, Language, Path], "Exported"]


def export_menu(owner: QWidget, chosen: Callable[[Language, bool], None], hidden: Callable[[], bool]) -> QMenu:
    """A menu of the languages a document can be in, with the name or with the code (True) in its place.

    `hidden` is asked when the menu opens, whether names are hidden; what fits that comes first.
    """
    menu = QMenu(owner)
    menu.setToolTipsVisible(True)

    def fill() -> None:
        menu.clear()
        for coded in (True, False) if hidden() else (False, True):
            for language in LANGUAGES:
                one = menu.addAction(_choice(language_name(language), coded=coded, hidden=hidden()))
                one.setObjectName(f"export-{language}{'-coded' if coded else ''}")
                one.setToolTip(_about(coded=coded, hidden=hidden()))
                one.triggered.connect(lambda _=False, language=language, coded=coded: chosen(language, coded))
            if menu.actions()[-1] is menu.actions()[len(LANGUAGES) - 1]:
                menu.addSeparator()

    menu.aboutToShow.connect(fill)
    fill()
    return menu


def _choice(language: str, *, coded: bool, hidden: bool) -> str:
    if coded:
        return translate("Export", "In {language}, with the code…", language=language)
    if hidden:
        return translate("Export", "In {language}, with the name…", language=language)
    return translate("Export", "In {language}…", language=language)


def _about(*, coded: bool, hidden: bool) -> str:
    if coded:
        return translate(
            "Export", "The code stands for the name. What interviewers wrote is printed as it is, with names in it."
        )
    if hidden:
        return translate(
            "Export", "A job hides this name: printing it is put on record, and the document is not listed meanwhile."
        )
    return ""


def export(session: Session, parent: QWidget, *, name: str, language: Language, make: Make) -> None:
    """Asks for the file, then makes the document on the worker and says where it is and what is worth knowing.

    `name` is proposed for the file, without its ending.
    """
    out = _ask(parent, name)
    if out is None:
        return

    def done(exported: Exported) -> None:
        session.apply(exported.changes)
        said = [translate("Export", "Saved as {path}", path=out)]
        said += [words(message.code, session.language, **message.params) for message in exported.messages]
        session.tell(" ".join(said))

    session.tasks.run(
        lambda workspace, _: make(workspace, language, out),
        title=translate("Export", "Making {name}", name=out.name),
        done=done,
    )


def _ask(parent: QWidget, name: str) -> Path | None:
    proposed = Path.home() / f"{file_name(name)}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Export", "Save the document"),
        str(proposed),
        translate("Export", "PDF documents (*.pdf)"),
    )
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf")


def file_name(text: str) -> str:
    """A name that every system takes, without signs that paths give a meaning."""
    cleaned = "".join(" " if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in text)
    return " ".join(cleaned.split())[:80].rstrip(". ") or "Saring"
