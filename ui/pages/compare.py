"""Compare: the candidates of one job side by side, scored under the same rubric snapshot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rubrics.model import Language
from screening import comparing, jobs
from screening.comparing import Comparison, LeftOut, RankedResult
from screening.workspace import Workspace
from ui.actions import action
from ui.dialogs.decide import DecideDialog
from ui.dialogs.export import export, export_menu
from ui.models import comparison as models
from ui.models.rows import RowsModel
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow, drop_down
from ui.widgets.choice import choice
from ui.widgets.document_view import DocumentView
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.figure_delegate import ROW_HEIGHT, FigureDelegate
from ui.widgets.frozen_table import FrozenTable
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.widgets.worked_out import write_criterion, write_result


class ComparePage(Page):
    """The matrix above, what the chosen cell rests on below, and who is left out and why."""

    name = "compare"
    watches = ("jobs", "applications", "candidates", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._comparison: Comparison | None = None
        self.job = choice(translate("ComparePage", "Job"), name="job", letters=26)
        self.job.activated.connect(lambda _: self._choose())
        self.rubric = label("", "muted")
        self.rubric.setObjectName("rubric")
        self._model = RowsModel[RankedResult](
            models.columns((), session.language), key=lambda row: row.result.application.id
        )
        self.table = FrozenTable(self._model, spoken=translate("ComparePage", "Comparison"), frozen=models.FROZEN)
        self.table.setObjectName("comparison")
        self.table.use_delegate(FigureDelegate(self.table))
        self.table.set_row_height(ROW_HEIGHT)
        self.table.order_by("rank")
        self.table.opened.connect(lambda _: self._open())
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.reading = DocumentView(translate("ComparePage", "What the chosen figure rests on"))
        self.reading.setObjectName("reading")
        self._left_out_model = RowsModel[LeftOut](models.left_out_columns(), key=lambda one: one.application.id)
        self.left_out = RowsTable(
            self._left_out_model, spoken=translate("ComparePage", "Not compared"), stretch="reason"
        )
        self.left_out.setObjectName("left_out")
        self.left_out.opened.connect(self._open_left_out)
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self.decide = action(self, translate("ComparePage", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D")
        self.open = action(
            self,
            translate("ComparePage", "Open candidate"),
            self._open,
            icon_name="circle-user",
            about=translate("ComparePage", "Open the candidate: Enter or a double click in the table"),
        )
        self.export = action(
            self,
            translate("ComparePage", "Export comparison"),
            self._ask_language,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("ComparePage", "Export the comparison as PDF"),
        )
        self._languages = export_menu(self, self._export, self._hides_names)
        self.addActions([self.decide, self.open, self.export])

    def _build(self) -> None:
        self._buttons = ActionRow(self.open, self.decide, self.export)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(12)
        below.addWidget(self.reading)
        self._left_part = QWidget()
        column = QVBoxLayout(self._left_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._left_heading = label("", "heading", wrap=False)
        column.addWidget(self._left_heading)
        column.addWidget(self.left_out, 1)
        below.addWidget(self._left_part)
        below.setStretchFactor(0, 5)
        below.setStretchFactor(1, 4)
        self._matrix = Either(
            self.table,
            EmptyState(
                "columns-3",
                translate("ComparePage", "Nothing to compare yet"),
                translate("ComparePage", "Candidates appear here once a scorecard of theirs has been submitted."),
            ),
            self.table,
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self._matrix)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(header(self.title(), self.job, self._buttons))
        layout.addWidget(self.rubric)
        layout.addWidget(split, 1)
        self._whole = Either(
            content,
            EmptyState(
                "columns-3",
                translate("ComparePage", "No job yet"),
                translate("ComparePage", "Add a job, put candidates on it and interview them. Then compare them here."),
                action(
                    self,
                    translate("ComparePage", "Go to the jobs"),
                    lambda: self.navigator.go("jobs"),
                    icon_name="briefcase",
                ),
            ),
            self._matrix,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    @property
    def window_title(self) -> str:
        """The page and the job on it."""
        return f"{self.title()}: {self._comparison.job.title}" if self._comparison else self.title()

    # -- showing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._whole.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Compares the candidates of this job."""
        if record_id:
            self._wanted = record_id
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads the jobs, and the comparison of the chosen one."""
        rows = jobs.rows(self.session.workspace)
        self._whole.show_filled(bool(rows))
        self.job.clear()
        for row in rows:
            self.job.addItem(row.job.title, row.job.id)
        found = self.job.findData(self._wanted)
        if found < 0 and rows:
            # A job that has something to compare says more than one that was just opened.
            scored = next((row for row in rows if row.applications), rows[0])
            self._wanted, found = scored.job.id, self.job.findData(scored.job.id)
        self.job.setCurrentIndex(found)
        if rows:
            viewer = self.session.me.id
            self._show(comparing.comparison(self.session.workspace, self._wanted, viewer_id=viewer))
        else:
            self._comparison = None

    def _choose(self) -> None:
        self._wanted = self.job.currentData()
        self.refresh()

    def _show(self, found: Comparison) -> None:
        before, self._comparison = self._comparison, found
        language = self.session.language
        if before is None or before.rubric != found.rubric:
            self._model.set_columns(models.columns(found.rubric.active_criteria, language))
        self.rubric.setText(
            translate(
                "ComparePage",
                "{rubric}, revision {revision} · orange is low, blue is high · each dot is an interviewer · "
                "arrows mark scores 2 or more levels apart",
                rubric=found.rubric.title.get(language),
                revision=found.rubric.revision,
            )
        )
        self._model.set_rows(found.ranked)
        self._matrix.show_filled(bool(found.ranked))
        self._left_out_model.set_rows(found.left_out)
        self._left_heading.setText(translate("ComparePage", "Not compared: {number}", number=len(found.left_out)))
        self._left_part.setVisible(bool(found.left_out))
        self.table.choose_first()
        self._show_cell(self.table.currentIndex())

    def _show_cell(self, index: QModelIndex) -> None:
        """What a cell rests on: a criterion's ratings and evidence, or the whole result."""
        row: RankedResult | None = self.table.current
        for one in (self.decide, self.open):
            one.setEnabled(row is not None)
        self.export.setEnabled(self._comparison is not None and bool(self._comparison.ranked))
        self.reading.setVisible(row is not None)
        if row is None or self._comparison is None:
            return
        result, language = row.result, self.session.language
        name = self._model.column_name(index.column())
        criterion = next((one for one in result.criteria if models.column_of(one.criterion) == name), None)

        def write(view: DocumentView) -> None:
            view.text(result.candidate.name, "muted")
            if criterion:
                write_criterion(view, criterion, result, language)
            else:
                write_result(view, result, language)

        self.reading.show_document(write)

    # -- doing

    def _open(self) -> None:
        if self.table.current:
            self.navigator.go("candidate", self.table.current.result.candidate.id)

    def _open_left_out(self, _key: str) -> None:
        if self.left_out.current:
            self.navigator.go("candidate", self.left_out.current.candidate.id)

    def _decide(self) -> None:
        row: RankedResult | None = self.table.current
        if row:
            DecideDialog(self.session, row.result.application.id, row.result.candidate.name, self).exec()

    def _ask_language(self) -> None:
        drop_down(self._languages, self._buttons.button(self.export))

    def _hides_names(self) -> bool:
        found = self._comparison
        return found is not None and any(row.result.candidate.hidden for row in found.ranked)

    def _export(self, language: Language, coded: bool) -> None:
        if not self._comparison:
            return
        job, viewer = self._comparison.job, self.session.me.id

        def make(workspace: Workspace, chosen: Language, out: Path) -> object:
            from reports.export import export_comparison

            return export_comparison(
                workspace, job_id=job.id, language=chosen, out=out, viewer_id=viewer, hide_name=coded
            )

        export(self.session, self, name=job.title, language=language, make=make)

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return [self.open, self.decide, self.export]
