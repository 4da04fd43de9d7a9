"""Rubrics: the files one can score with, what is wrong in them, and new ones from a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from rubrics.problems import Problem
from screening.workspace import Workspace
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.rows import RowsModel
from ui.models.rubric_files import columns, condition, problem_columns, problem_words, unreadable_words
from ui.pages.base import NEW, Navigator, Page
from ui.rubric_files import RubricFile, free_name, read_folder, rubric_folder, save_new
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.document_view import DocumentView
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.widgets.rubric_view import write_rubric

if TYPE_CHECKING:
    from ui.dialogs.revisions import Version

_SETTLE_MS = 300  # editors write a file in several steps


class RubricsPage(Page):
    """The files above; the chosen one to read below, and its problems beside."""

    name = "rubrics"

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        language = session.language
        self._model = RowsModel[RubricFile](columns(language), key=lambda one: str(one.path))
        self.table = RowsTable(self._model, spoken=translate("RubricsPage", "Rubric files"), stretch="title")
        self.table.setObjectName("rubrics")
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self._edit())
        self.reading = DocumentView(translate("RubricsPage", "The chosen rubric"))
        self.reading.setObjectName("reading")
        self._problem_model = RowsModel[Problem](
            problem_columns(language), key=lambda one: f"{one.line}:{one.column}:{one.code}:{dict(one.params)}"
        )
        self.problems = RowsTable(
            self._problem_model, spoken=translate("RubricsPage", "Problems of the file"), stretch="problem"
        )
        self.problems.setObjectName("problems")
        self.condition = label("", "warning")
        self.condition.setObjectName("condition")
        self.problem = label("", "")
        self.problem.setObjectName("problem")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.refresh_when_seen)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        session.setting_changed.connect(self._setting_changed)
        self._make_actions()
        self._build()

    @property
    def folder(self) -> Path:
        """The person's rubric folder."""
        return rubric_folder(self.session.settings.rubric_folder)

    def _make_actions(self) -> None:
        self.new = action(
            self,
            translate("RubricsPage", "New from a document…"),
            self._new,
            icon_name="file-plus",
            keys="Ctrl+N",
            about=translate("RubricsPage", "Draft a rubric from a job profile"),
        )
        self.edit = action(
            self,
            translate("RubricsPage", "Edit"),
            self._edit,
            icon_name="pencil",
            keys="F2",
            about=translate("RubricsPage", "Edit the rubric as a form and as text, with previews"),
        )
        self.open_file = action(
            self,
            translate("RubricsPage", "Open in text editor"),
            self._open_file,
            icon_name="external-link",
            keys="Ctrl+Return",
            about=translate("RubricsPage", "Open the file in your text editor"),
        )
        self.open_folder = action(
            self,
            translate("RubricsPage", "Open the folder"),
            self._open_folder,
            icon_name="folder-open",
            keys="Ctrl+Shift+F",
        )
        self.copy = action(
            self,
            translate("RubricsPage", "Copy to my folder"),
            self._copy,
            icon_name="copy",
            keys="Ctrl+Shift+C",
            about=translate("RubricsPage", "Copy a rubric that comes with Saring into your folder, to change it there"),
        )
        self.compare = action(
            self,
            translate("RubricsPage", "Compare revisions…"),
            self._compare,
            icon_name="history",
            keys="Ctrl+Shift+R",
            about=translate("RubricsPage", "What changed from revision to revision of the file"),
        )
        self.export_sheet = action(
            self,
            translate("RubricsPage", "Export as sheet…"),
            self._export_sheet,
            icon_name="file-down",
            keys="Ctrl+Shift+E",
            about=translate("RubricsPage", "Write the rubric as a spreadsheet (.xlsx or .csv), to change it there"),
        )
        self.import_sheet = action(
            self,
            translate("RubricsPage", "Import from a sheet…"),
            self._import_sheet,
            icon_name="download",
            keys="Ctrl+Shift+I",
            about=translate("RubricsPage", "Bring a rubric back from a spreadsheet (.xlsx or .csv)"),
        )
        self.check = action(
            self,
            translate("RubricsPage", "Check again"),
            self._read_all,
            icon_name="refresh-cw",
            keys="F5",
            about=translate("RubricsPage", "Read all rubric files again"),
        )
        self.export_table = export_action(self, self.table, translate("RubricsPage", "Rubric files"))
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        files = [self.open_file, self.open_folder, self.copy]
        sheets = [self.export_sheet, self.import_sheet]
        return [self.new, self.edit, self.compare, *files, *sheets, self.check, self.export_table]

    def _build(self) -> None:
        self._read_or_not = QStackedWidget()
        self._read_or_not.addWidget(self.reading)
        self._broken = EmptyState(
            "file-search",
            translate("RubricsPage", "This file cannot be used yet"),
            translate(
                "RubricsPage", "Mend what stands under “Problems”, save the file, and it is checked again at once."
            ),
            self.edit,
        )
        self._read_or_not.addWidget(self._broken)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.problem)
        column.addWidget(self.problems, 1)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(4)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._read_or_not, translate("RubricsPage", "Rubric"))
        self.tabs.addTab(found, translate("RubricsPage", "Problems"))
        self.problems.chosen.connect(lambda _: self._show_problem())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.table)
        lower.addWidget(self.condition)
        lower.addWidget(self.tabs, 1)
        split.addWidget(below)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addLayout(
            header(
                self.title(),
                ActionRow(self.edit, self.open_file, self.copy, self.compare, primary=self.new),
            )
        )
        layout.addWidget(split, 1)
        self.setFocusProxy(self.table)

    # -- showing

    def show_record(self, record_id: str) -> None:
        """Chooses the file of this path; "new" asks for a document to draft a rubric from."""
        if record_id == NEW:
            QTimer.singleShot(0, self, self._new)
        elif record_id:
            self._wanted = record_id
            self.table.choose(record_id)
        if not self.isVisible():
            self._stale = True  # the editor may have unsaved text by now, which no file tells of

    def refresh(self) -> None:
        """Reads the files, on the worker."""
        self._read()

    def _setting_changed(self, name: str) -> None:
        if name == "rubric_folder":
            self.refresh_when_seen()

    def _read_all(self) -> None:
        """Read every file, also those that seem to be as they were."""
        self._model.set_rows([])
        self._read()

    def _read(self) -> None:
        folder, known = self.folder, self._model.rows

        def read(_: Workspace, progress: Progress) -> list[RubricFile]:
            return read_folder(folder, progress.check, known)

        self._on_worker(read, translate("RubricsPage", "Reading the rubric files"), self._show)

    def _on_worker(self, work: Callable[[Workspace, Progress], Any], words: str, done: Callable[[Any], None]) -> None:
        """Works on the worker; a page that was replaced meanwhile (another language) is told nothing."""
        self.session.tasks.run(work, title=words, done=lambda result: done(result) if isValid(self) else None)

    def _show(self, files: list[RubricFile]) -> None:
        self._watch(files)
        self._model.set_rows(files)
        if self._wanted and self.table.choose(self._wanted):
            self._wanted = ""
        self.table.choose_first()
        self._show_chosen()

    def _watch(self, files: list[RubricFile]) -> None:
        """Hears of changes in the folder and in the files of it, also after an editor has replaced one."""
        wanted = {str(self.folder), *(str(one.path) for one in files if not one.shipped)}
        present = {*self._watcher.files(), *self._watcher.directories()}
        if gone := list(present - wanted):
            self._watcher.removePaths(gone)
        if added := [path for path in wanted - present if Path(path).exists()]:
            self._watcher.addPaths(added)

    def _show_chosen(self) -> None:
        one: RubricFile | None = self.table.current
        self.open_file.setEnabled(one is not None and not one.shipped)
        self.copy.setEnabled(one is not None and one.shipped and bool(one.yaml))
        self.edit.setEnabled(one is not None and one.unreadable is None)
        self.compare.setEnabled(one is not None and one.rubric is not None and not one.shipped)
        self.export_sheet.setEnabled(one is not None and one.rubric is not None)
        self.condition.setText(condition(one) if one else "")
        self.condition.setVisible(bool(self.condition.text()))
        if one is None:
            return
        language, rubric = self.session.language, one.rubric
        self._read_or_not.setCurrentIndex(0 if rubric else 1)
        if rubric:
            self.reading.show_document(lambda view: write_rubric(view, rubric, language))
        self._problem_model.set_rows(one.problems)
        number = len(one.problems) + (one.unreadable is not None)
        self.tabs.setTabText(
            1,
            translate("RubricsPage", "Problems ({number})", number=number)
            if number
            else translate("RubricsPage", "Problems"),
        )
        self.problems.setVisible(bool(one.problems))
        self.problems.choose_first()
        self.tabs.setCurrentIndex(1 if one.errors else 0)
        self._show_problem()

    def _show_problem(self) -> None:
        """The chosen problem in full: a row of the list may be too short for it."""
        one: RubricFile | None = self.table.current
        if one is None:
            return
        chosen: Problem | None = self.problems.current
        if one.unreadable:
            text = unreadable_words(one, self.session.language)
        elif chosen:
            text = problem_words(chosen, self.session.language)
        else:
            text = translate("RubricsPage", "No problem was found in {file}.", file=one.name)
        self.problem.setText(text)

    # -- doing

    def _new(self) -> None:
        self.navigator.go("drafting")

    def _saved(self, path: Path) -> None:
        self._wanted = str(path)
        self._read()
        self.session.tell(
            translate("RubricsPage", "Saved as {path}. Check and complete it before you use it.", path=path)
        )

    def _copy(self) -> None:
        one: RubricFile | None = self.table.current
        if one is None:
            return
        target = free_name(self.folder, one.path.name)
        try:
            save_new(target, one.yaml)
        except SaringError as error:
            self.session.report(error)
            return
        self._saved(target)

    def _edit(self) -> None:
        one: RubricFile | None = self.table.current
        if one is not None and one.unreadable is None:
            self.navigator.go("editor", str(one.path))

    def _compare(self) -> None:
        one: RubricFile | None = self.table.current
        if one is None or one.rubric is None:
            return
        from ui.dialogs.revisions import RevisionsDialog, versions

        path, rubric = one.path, one.rubric

        def show(found: list[Version]) -> None:
            dialog = RevisionsDialog(found, self.session.language, self)
            answered(dialog)

        self._on_worker(
            lambda _workspace, _progress: versions(path, rubric),
            translate("RubricsPage", "Reading the revisions of {file}", file=one.name),
            show,
        )

    def _export_sheet(self) -> None:
        from ui.dialogs.sheets import export_sheet

        one: RubricFile | None = self.table.current
        if one is not None and one.rubric is not None:
            export_sheet(self.session, self, one.rubric, one.path.stem)

    def _import_sheet(self) -> None:
        from ui.dialogs.sheets import import_sheet

        import_sheet(self.session, self, self.folder, self._model.rows, self._saved)

    def _open_file(self) -> None:
        one: RubricFile | None = self.table.current
        if one is not None and not one.shipped:
            self._open(one.path)

    def _open_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            self.session.report(SaringError("rubric_folder_unwritable", path=str(self.folder), reason=reason))
            return
        self._open(self.folder)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.session.report(SaringError("cannot_open", path=str(path)))
