"""New rubric from a document: choose or paste it, mend what was read, save it as a rubric file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.draft.workbench import Workbench
from rubrics.errors import SaringError
from screening.workspace import Workspace
from ui import folders
from ui.actions import action
from ui.dialogs.answered import answered
from ui.drafting import kept
from ui.drafting.autosave import Autosave
from ui.drafting.desk import Desk
from ui.drafting.entry import Entry
from ui.drafting.kept import KeptDraft
from ui.drafting.work import Work, open_work
from ui.pages.base import NEW, Navigator, Page
from ui.rubric_files import rubric_folder
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.elided import ElidedLabel
from ui.widgets.header import header


class DraftingPage(Page):
    """The record is the path of a document; without one a file is chosen, text pasted, or work continued."""

    name = "drafting"
    undoes_itself = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._asked = 0  # only the reading asked for last is shown
        self._make_actions()
        self._title = ElidedLabel(self.title(), "title")
        self.entry = Entry(self.choose, self.read_text)
        self.desk = Desk(session)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.entry)
        self._shown.addWidget(self.desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 20)
        layout.setSpacing(12)
        layout.addLayout(
            header(
                self._title,
                ActionRow(self.desk.steps.undo, self.desk.steps.redo, self.another, primary=self.save),
            )
        )
        layout.addWidget(self._shown, 1)
        self._pasted: Autosave[str] = Autosave(
            session, translate("Drafting", "Keeping your work"), kept.write_pasted, self
        )
        self.entry.pasted.setPlainText(kept.read_pasted())
        self.entry.pasted.textChanged.connect(lambda: self._pasted.note(self.entry.pasted.toPlainText()))
        self.entry.chosen.connect(self._read_document)
        self.entry.continued.connect(self._continue)
        self.entry.discarded.connect(self._discard)
        self.addActions(self.menu_actions())
        self._show()

    def _make_actions(self) -> None:
        self.choose = action(
            self,
            translate("Drafting", "Choose a file…"),
            self._choose,
            icon_name="folder-open",
            keys="Ctrl+N",
            about=translate("Drafting", "Choose a job profile or advert on this computer"),
        )
        self.read_text = action(
            self,
            translate("Drafting", "Read the text"),
            self._read_text,
            icon_name="file-search",
            keys=("Ctrl+Return", "Ctrl+Enter"),
            about=translate("Drafting", "Draft a rubric from the pasted text"),
        )
        self.another = action(
            self,
            translate("Drafting", "Another document"),
            self._set_aside,
            icon_name="file-plus",
            keys="Ctrl+Shift+N",
            about=translate("Drafting", "Put this work aside and begin with another document; you can continue later"),
        )
        self.save = action(
            self,
            translate("Drafting", "Save the rubric…"),
            self._save,
            icon_name="save",
            keys="Ctrl+S",
            about=translate("Drafting", "Save what is drafted as a new rubric file"),
        )

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return [self.choose, self.read_text, self.save, self.another, *self.desk.menu_actions]

    @property
    def window_title(self) -> str:
        """The page's name, or the document that is worked on."""
        work = self.desk.work
        return f"{self.title()}: {work.source}" if work and work.source else self.title()

    # -- showing

    def show_record(self, record_id: str) -> None:
        """Opens the document of this path; the work that is open goes on where it is that of this document."""
        work = open_work(self.session)
        if record_id in {"", NEW} or (work is not None and work.draft.document == record_id):
            self._show()
            return
        self._set_aside()
        self._ask_kept(record_id)

    def refresh(self) -> None:
        """What is shown comes from the work itself; only the list of unfinished work is read anew."""
        if self.desk.work is None:
            self._ask_kept()

    def _show(self) -> None:
        """The desk where some work is open, else where one begins."""
        work = open_work(self.session)
        self.desk.show_work(work)
        self._shown.setCurrentIndex(0 if work is None else 1)
        for one in (self.choose, self.read_text):
            one.setEnabled(work is None)
        self.read_text.setEnabled(work is None and bool(self.entry.pasted.toPlainText().strip()))
        for one in (self.save, self.another):
            one.setEnabled(work is not None)
            one.setVisible(work is not None)
        for one in (self.desk.steps.undo, self.desk.steps.redo):
            one.setVisible(work is not None)
        self._title.setText(
            translate("Drafting", "New rubric from {document}", document=work.source)
            if work is not None and work.source
            else self.title()
        )
        self.setFocusProxy(self.desk if work else None)
        if work is None:
            self.refresh_when_seen()

    def _ask_kept(self, document: str = "") -> None:
        """Offers unfinished work; of a `document` only that on it, and reads the document where there is none."""

        def look(_: Workspace, _progress: Progress) -> list[KeptDraft]:
            return [one for one in kept.all_kept() if document in {"", one.document}]

        def show(found: list[KeptDraft]) -> None:
            if document and not found:
                self._read_document(document)
            elif self.desk.work is None:
                self.entry.show_kept(found, document)
                if found and self.isVisible():
                    self.entry.rows[0].go_on.setFocus()

        self._on_worker(look, translate("Drafting", "Looking for unfinished work"), show)

    # -- beginning

    def _choose(self) -> None:
        from rubrics.documents import ACCEPTED

        endings = " ".join(f"*{ending}" for ending in ACCEPTED)
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Drafting", "Choose a job profile"),
            folders.proposed(self.session, "profiles"),
            translate("Drafting", "Job profiles and adverts ({endings})", endings=endings),
        )
        if chosen:
            folders.remember(self.session, "profiles", Path(chosen).parent)
            self._read_document(chosen)

    def _read_document(self, document: str) -> None:
        def read(_: Workspace, _progress: Progress) -> Workbench:
            from rubrics.documents import read_document

            return _begin(read_document(Path(document)))

        name = Path(document).name
        self._begin_with(read, translate("Drafting", "Reading {document}", document=name), kept.new(document))

    def _read_text(self) -> None:
        text = self.entry.pasted.toPlainText()

        def read(_: Workspace, _progress: Progress) -> Workbench:
            return _begin(text)

        self._begin_with(read, translate("Drafting", "Reading the text"), kept.new(""))

    def _continue(self, draft: KeptDraft) -> None:
        def read(_: Workspace, _progress: Progress) -> Workbench:
            return kept.read(draft)

        self._begin_with(read, translate("Drafting", "Looking for unfinished work"), draft)

    def _begin_with(self, read: Callable[[Workspace, Progress], Workbench], title: str, draft: KeptDraft) -> None:
        self._asked += 1
        number = self._asked

        def begin(bench: Workbench) -> None:
            if number == self._asked and open_work(self.session) is None:
                Work(self.session, bench, draft)
                if not draft.document and not draft.at:
                    self.entry.pasted.clear()  # the text is kept with the work from now on
                self._show()
                if self.isVisible():
                    self.desk.source.setFocus()

        self._on_worker(read, title, begin)

    def _discard(self, draft: KeptDraft) -> None:
        try:
            kept.remove(draft)
        except SaringError as error:
            self.session.report(error)
        self._ask_kept()

    def _on_worker(self, work: Callable[[Workspace, Progress], Any], words: str, done: Callable[[Any], None]) -> None:
        """Works on the worker; a page that was replaced meanwhile (another language) is told nothing."""
        self.session.tasks.run(work, title=words, done=lambda result: done(result) if isValid(self) else None)

    # -- ending

    def _set_aside(self) -> None:
        """Puts the open work aside; it is offered again."""
        if work := open_work(self.session):
            work.close()
        self._show()

    def _save(self) -> None:
        from ui.drafting.saving import SaveRubric, check_sound

        work = open_work(self.session)
        if work is None:
            return
        bench = work.bench
        rubric = bench.rubric(source=work.source)
        try:
            check_sound(rubric, self.session)
        except SaringError as error:
            self.session.report(error)
            return
        offers = sum(len(bench.offers(group)) for group in bench.kept)
        folder = rubric_folder(self.session.settings.rubric_folder)
        dialog = SaveRubric(self.session, rubric, folder, offers, self)
        if not answered(dialog) or dialog.saved is None:
            return
        try:
            work.finish()
        except SaringError as error:
            self.session.report(error)
        self._show()
        self.session.tell(
            translate("Drafting", "Saved as {path}. Check and complete it before you use it.", path=dialog.saved)
        )
        self.navigator.go("editor", str(dialog.saved))

    def flush(self) -> None:
        """Keeps the work and what was pasted. Raises SaringError where that fails."""
        self._pasted.flush()
        if self.desk.work is not None:
            self.desk.work.flush()


def _begin(text: str) -> Workbench:
    from rubrics.draft import draft
    from rubrics.draft.intake import begin

    return begin(draft(text))
