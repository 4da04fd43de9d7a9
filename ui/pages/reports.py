"""Reports: every document that was exported, newest first, with a preview beside the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QSplitter, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening import documents
from screening.changes import Changes
from screening.documents import Document
from ui import folders
from ui.actions import action, separator
from ui.dialogs.answered import answered
from ui.dropping import dropped_files
from ui.models.documents import DocumentsModel
from ui.pages.base import Navigator, Page
from ui.reports.check import ask_and_check, check
from ui.reports.filter import DocumentFilter
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.wording import words

if TYPE_CHECKING:
    from reports.export import Exported
    from ui.reports.shown import ShownDocument
    from ui.widgets.pdf_preview import PdfPreview

SHOWN_AFTER_MS = 60
"""A document is read once the list has stood still for so long: an arrow key held down runs through it freely."""

NARROW = {"made": 900, "number": 800}
"""Pixels of the page from which these columns have room beside a title that says whom a document is about."""


class ReportsPage(Page):
    """The list on the left, the chosen document on the right."""

    name = "reports"
    # Whatever changes who may see what changes the list too.
    watches = ("documents", "jobs", "applications", "candidates", "interviews", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._previewed = ""  # the document that is shown beside the list
        self._preview: ShownDocument | None = None
        self._model = DocumentsModel(session)
        self.table = RowsTable(
            self._model, spoken=translate("ReportsPage", "Exported documents"), stretch="title", sort_here=False
        )
        self.table.setObjectName("documents")
        self.table.horizontalHeader().setSortIndicator(self._model.column("made"), Qt.SortOrder.DescendingOrder)
        self._pause = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._pause.timeout.connect(self._show_chosen)
        self.table.chosen.connect(lambda _: self._choose())
        self.table.opened.connect(lambda _: self._open())
        self.filter = DocumentFilter(session)
        self.filter.search.table = self.table
        self.filter.changed.connect(self._find)
        self._model.whole.connect(self._after_reading)
        self.found = label("", "muted", wrap=False)
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self.open = action(
            self,
            translate("ReportsPage", "Open"),
            self._open,
            icon_name="external-link",
            keys="Ctrl+Return",
            about=translate("ReportsPage", "Open in the system’s PDF viewer"),
        )
        self.save_as = action(
            self, translate("ReportsPage", "Save as…"), self._save_as, icon_name="save", keys="Ctrl+S"
        )
        self.print = action(
            self,
            translate("ReportsPage", "Print…"),
            self._print,
            icon_name="printer",
            keys="Ctrl+P",
            about=translate("ReportsPage", "Look at the pages as they will be printed, then choose a printer"),
        )
        self.export_again = action(
            self,
            translate("ReportsPage", "Export again"),
            self._export_again,
            icon_name="refresh-cw",
            keys="Ctrl+R",
            about=translate("ReportsPage", "Make the same document anew from what the workspace holds now"),
        )
        self.larger = action(
            self, translate("ReportsPage", "Larger"), lambda: self.preview.zoom(1), icon_name="zoom-in", keys="Ctrl++"
        )
        self.smaller = action(
            self,
            translate("ReportsPage", "Smaller"),
            lambda: self.preview.zoom(-1),
            icon_name="zoom-out",
            keys="Ctrl+-",
        )
        self.fit = action(
            self,
            translate("ReportsPage", "Fit the width"),
            lambda: self.preview.zoom(0),
            icon_name="arrow-left-right",
            keys="Ctrl+0",
        )
        self.changes = action(
            self,
            translate("ReportsPage", "What changed?"),
            self._show_changes,
            icon_name="history",
            keys="Ctrl+Shift+D",
            about=translate("ReportsPage", "Who changed what since the document was made, and what it would say today"),
        )
        self.changes.setEnabled(False)
        self.check = action(
            self,
            translate("ReportsPage", "Check a PDF…"),
            lambda: ask_and_check(self.session, self),
            icon_name="shield",
            keys="Ctrl+Shift+V",
            about=translate("ReportsPage", "Is a PDF the very file exported from here? You can drop it here, too"),
        )
        self.setAcceptDrops(True)
        self.export_table = export_action(self, self.table, translate("ReportsPage", "Exported documents"))
        self._before_list, self._before_preview = separator(self), separator(self)
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Actions on the document, those on the list, and those on the preview."""
        return [
            *self._of_document,
            self.changes,
            self._before_list,
            self.check,
            *self.filter.actions_of_it,
            self.export_table,
            self._before_preview,
            *self._of_preview,
        ]

    @property
    def _of_document(self) -> list[QAction]:
        return [self.open, self.save_as, self.print, self.export_again]

    @property
    def _of_preview(self) -> list[QAction]:
        return [self.larger, self.smaller, self.fit]

    def _build(self) -> None:
        self.splitter = QSplitter()
        self.splitter.addWidget(self.table)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self._either = Either(
            self.splitter,
            EmptyState(
                "search",
                translate("ReportsPage", "No document found"),
                translate("ReportsPage", "Try fewer letters, or another kind or job."),
                self.filter.clear,
            ),
            self.table,
        )
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(header(self.title(), ActionRow(*self._of_document)))
        column.addLayout(header(self.found, self.filter))
        column.addWidget(self._either, 1)
        go_to_candidates = action(
            self,
            translate("ReportsPage", "Go to the candidates"),
            lambda: self.navigator.go("candidates"),
            icon_name="users",
        )
        self._whole = Either(
            full,
            EmptyState(
                "file-text",
                translate("ReportsPage", "No report yet"),
                translate(
                    "ReportsPage",
                    "Export a summary on a candidate’s page, or a comparison on the page “Compare”. Every document is "
                    "kept here, exactly as it was sent.",
                ),
                go_to_candidates,
            ),
            self._either,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._whole.first.setFocus(event.reason())

    @property
    def preview(self) -> PdfPreview:
        """The pages of the chosen document."""
        return self.shown.preview

    @property
    def shown(self) -> ShownDocument:
        """The chosen document beside the list; made with the first one."""
        if self._preview is None:
            from ui.reports.shown import ShownDocument

            self._preview = ShownDocument(self.session, self.changes)
            self.splitter.addWidget(self._preview)
            self.splitter.setSizes([540, 460])
            self.splitter.setStretchFactor(0, 1)
            self.splitter.setStretchFactor(1, 1)
        return self._preview

    # -- showing

    def show_record(self, record_id: str) -> None:
        """Choose this document, whatever the list is narrowed to."""
        self._wanted = record_id
        if record_id and self.table.choose(record_id):
            self._wanted = ""
        elif record_id:
            self.filter.show_all()
            self.refresh_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """What was chosen while nobody looked is shown now."""
        super().showEvent(event)
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the list is narrow, the title says whom a document is about: the preview's foot has the rest."""
        super().resizeEvent(event)
        hidden = {self._model.column(name): event.size().width() < least for name, least in NARROW.items()}
        if any(self.table.isColumnHidden(column) != narrow for column, narrow in hidden.items()):
            for column, narrow in hidden.items():
                self.table.setColumnHidden(column, narrow)
            self.table.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: nothing is read for them."""
        self._pause.stop()
        self.filter.rest()
        super().hideEvent(event)

    def on_changes(self, changes: Changes) -> None:
        """Where more than documents changed, names may be hidden now that stand in the list."""
        if set(changes.touched) - {"documents"} and changes.touches(*self.watches):
            self._wanted = self._wanted or self.table.current_key
            self._model.forget()
        super().on_changes(changes)

    def refresh(self) -> None:
        """Read the list."""
        self.filter.read_jobs()
        self._find()
        if self._preview is not None:
            self._preview.look_again()

    def _find(self) -> None:
        self._model.show(self.filter.wanted)
        self._after_reading()

    def _after_reading(self) -> None:
        """The list begins, or is whole."""
        number, narrowed = self._model.rowCount(), not self.filter.wanted.empty
        self._whole.show_filled(bool(number) or narrowed or self._model.reading)
        self._either.show_filled(bool(number) or self._model.reading)
        if self._wanted and (self.table.choose(self._wanted) or not self._model.reading):
            self._wanted = ""
        self.table.choose_first()
        words = translate("ReportsPage", "%n document(s)", n=number)
        self.found.setText("" if self._model.reading else words)
        self._enable()

    def _choose(self) -> None:
        self._pause.start()
        self._enable()

    def _show_chosen(self) -> None:
        chosen: Document | None = self.table.current
        if self._previewed == (chosen.id if chosen else ""):
            return
        self._previewed = chosen.id if chosen else ""
        self.shown.show_document(chosen)

    def _enable(self) -> None:
        current: Document | None = self.table.current
        for one in (*self._of_document, *self._of_preview):
            one.setEnabled(current is not None)
        self.filter.clear.setEnabled(not self.filter.wanted.empty)

    # -- doing

    def _open(self) -> None:
        """Open a copy that only this user can read and that vanishes with the session."""
        chosen: Document | None = self.table.current
        if chosen is not None:
            self._save_kept(chosen, self.session.passing.new(f"{chosen.number}.pdf"), "copied", self._show_copy)

    def _show_copy(self, copy: Path) -> None:
        if not self.session.passing.show(copy):
            self.session.tell(
                translate(
                    "ReportsPage", "The system has no program for PDF files. Save the document and open it there."
                )
            )

    def _save_as(self) -> None:
        chosen: Document | None = self.table.current
        if chosen is None:
            return
        from reports.export import file_name_of

        dialog = QFileDialog(
            self,
            translate("ReportsPage", "Save the document"),
            folders.proposed(self.session, "documents", file_name_of(self.session.workspace, chosen)),
            translate("ReportsPage", "PDF documents (*.pdf)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        if not answered(dialog):
            return
        path = Path(dialog.selectedFiles()[0])
        folders.remember(self.session, "documents", path.parent)
        session = self.session
        self._save_kept(
            chosen, path, "saved", lambda path: session.tell(translate("ReportsPage", "Saved as {path}", path=path))
        )

    def _save_kept(
        self, document: Document, path: Path, how: Literal["saved", "copied"], done: Callable[[Path], None]
    ) -> None:
        """Write the kept bytes and put that on record, both or neither."""
        from reports.export import save_kept

        self.session.tasks.run(
            lambda workspace, _progress: save_kept(workspace, document.id, out=path, how=how),
            title=translate("ReportsPage", "Saving “{title}”", title=document.title),
            done=done,
        )

    def _print(self) -> None:
        chosen: Document | None = self.table.current
        if chosen is None:
            return
        from ui.reports.printed import print_kept

        try:
            documents.require_free(self.session.workspace, chosen.id)
        except SaringError as error:
            self.session.report(error)
            return
        passphrase, agreed = "", True
        if chosen.protected:
            passphrase, agreed = self._ask_passphrase(
                translate("ReportsPage", "Print"), translate("ReportsPage", "Passphrase of this document:")
            )
        if agreed:
            print_kept(self.session, self, self.print, chosen, passphrase=passphrase)

    def _ask_passphrase(self, title: str, words: str) -> tuple[str, bool]:
        return QInputDialog.getText(self, title, words, QLineEdit.EchoMode.Password)

    def _show_changes(self) -> None:
        from ui.reports.changed import show_changes

        chosen: Document | None = self.table.current
        if chosen is not None and self.shown.found is not None:
            show_changes(self.session, self, self.changes, chosen, self.shown.found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A PDF may be dropped anywhere on the page."""
        if len(dropped_files(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is checked, once the program that it comes from has its answer."""
        event.acceptProposedAction()
        (path,) = dropped_files(event.mimeData())
        check(self.session, self, path)

    def _export_again(self) -> None:
        chosen: Document | None = self.table.current
        if chosen is None:
            return
        passphrase = ""
        if chosen.protected:
            passphrase, agreed = self._ask_passphrase(
                translate("ReportsPage", "Export again"), translate("ReportsPage", "Passphrase of the new document:")
            )
            if not agreed:
                return
        if chosen.parts:
            self._export_parts_again(chosen, passphrase)
        else:
            self._export_one_again(chosen, passphrase)

    def _export_parts_again(self, chosen: Document, passphrase: str) -> None:
        """Make the parts of a merged document anew, and merge them."""
        from ui.reports.many import merge_again

        def made(document_id: str) -> None:
            self._wanted = document_id

        merge_again(self.session, chosen, passphrase, made=made)

    def _export_one_again(self, chosen: Document, passphrase: str) -> None:
        from reports.export import export_again

        session, me = self.session, self.session.me.id

        def exported(made: Exported) -> None:
            self._wanted = made.changes.id
            session.apply(made.changes)
            told = [translate("ReportsPage", "The document was made anew and stands at the top of the list.")]
            session.tell(" ".join(told + [words(one.code, session.language, **one.params) for one in made.messages]))

        session.tasks.run(
            lambda workspace, _: export_again(workspace, chosen.id, viewer_id=me, out=None, passphrase=passphrase),
            title=translate("ReportsPage", "Exporting “{title}”", title=chosen.title),
            done=exported,
        )
