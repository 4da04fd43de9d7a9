"""The matrix with all that belongs to it: the legend, the preview of other weights, and the details below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from screening.figures import comparing
from screening.figures.comparing import Comparison, LeftOut, RankedResult, Reweighed
from ui.actions import action
from ui.compare.certainty import warning
from ui.compare.columns import Line, column_of, left_out_columns, lines, unnamed_words
from ui.compare.legend import Legend
from ui.compare.matrix import MatrixModel, MatrixTable
from ui.compare.what_if import PreviewStrip, WhatIf
from ui.models.rows import RowsModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.widgets.worked_out import notices, write_criterion, write_result

_DETAILS = 188  # px of what the chosen figure rests on, to begin with
_LOW = 440  # px of height below which the matrix has all the room, until one asks for the details


class MatrixView(QWidget):
    """Shows a comparison. `changed` says that something else is chosen, or that a preview began or ended."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._compared: Comparison | None = None
        self._preview: dict[str, Reweighed] | None = None
        self._details_asked = False
        self._model = MatrixModel(session.language)
        self.table = MatrixTable(self._model)
        self.table.order_by("rank")
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.reading = DocumentView(translate("ComparePage", "What the chosen figure rests on"))
        self.reading.setObjectName("reading")
        self._left_out_model = RowsModel[LeftOut](left_out_columns(), key=lambda one: one.application.id)
        self.left_out = RowsTable(
            self._left_out_model, spoken=translate("ComparePage", "Not compared"), stretch="reason"
        )
        self.left_out.setObjectName("left_out")
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self.what_if = action(
            self,
            translate("ComparePage", "What if…"),
            self._toggle_what_if,
            icon_name="scale",
            keys="Ctrl+Shift+W",
            about=translate("ComparePage", "See the ranks with other weights: a preview that changes nothing"),
        )
        self.what_if.setCheckable(True)
        self.end_preview = action(self, translate("ComparePage", "End the preview"), self.end, icon_name="x")
        self.weights_back = action(
            self,
            translate("ComparePage", "Weights of the rubric"),
            self._as_the_rubric,
            icon_name="undo-2",
        )
        self.details = action(
            self,
            translate("ComparePage", "Details"),
            self._toggle_details,
            icon_name="info",
            keys="Ctrl+I",
            about=translate("ComparePage", "Show or hide what the chosen figure rests on"),
        )
        self.details.setCheckable(True)
        self.addActions([self.what_if, self.details])

    def _build(self) -> None:
        self.legend = Legend(self.details)
        self.certainty = label("", "warning")
        self.certainty.setObjectName("certainty")
        self.certainty.hide()
        self.below = QTabWidget(documentMode=True)
        self.below.addTab(self.reading, translate("ComparePage", "What it rests on"))
        self.below.addTab(self._not_compared(), "")
        self.weights = WhatIf(self.weights_back)
        self.weights.weighed.connect(self._reweigh)
        self.weights.hide()
        self.strip = PreviewStrip(self.end_preview)
        self.strip.hide()
        self.either = Either(
            self.table,
            EmptyState(
                "columns-3",
                translate("ComparePage", "Nothing to compare yet"),
                translate("ComparePage", "Candidates appear here once a scorecard of theirs has been submitted."),
            ),
            self.table,
        )
        upper = QWidget()
        beside = QHBoxLayout(upper)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.either, 1)
        beside.addWidget(self.weights)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(upper)
        split.addWidget(self.below)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([400, _DETAILS])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.legend)
        column.addWidget(self.certainty)
        column.addWidget(self.strip)
        column.addWidget(split, 1)

    def _not_compared(self) -> QWidget:
        """Who is not compared, and below them how many there are besides who are not named, and why."""
        self.unnamed = label("", "muted")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.left_out, 1)
        column.addWidget(self.unnamed)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, all of it is the matrix's."""
        super().resizeEvent(event)
        if not self._details_asked:
            self._show_details(self.height() >= _LOW)

    @property
    def row(self) -> RankedResult | None:
        """The candidate of the current line."""
        line: Line | None = self.table.current
        return line.place if line else None

    @property
    def selected(self) -> list[RankedResult]:
        """The selected candidates, best first."""
        keys = set(self.table.selected_keys)
        ranked = self._compared.ranked if self._compared else ()
        return [place for place in ranked if place.result.application.id in keys]

    @property
    def is_preview(self) -> bool:
        """Whether other weights than the rubric's are on the screen."""
        return self._preview is not None

    def show_comparison(self, found: Comparison) -> None:
        """Show this one; a preview goes on as long as the rubric is the same."""
        before, self._compared = self._compared, found
        language = self._session.language
        if before is None or before.rubric != found.rubric:
            self._model.set_rubric(found.rubric)
            self.end()
        self.weights.show_criteria(found.rubric.active_criteria, language)
        rubric = translate(
            "ComparePage",
            "{rubric}, revision {revision}",
            rubric=found.rubric.title.get(language),
            revision=found.rubric.revision,
        )
        self.legend.set_text(rubric, unclear=any(place.alike for place in found.ranked))
        self.certainty.setText(warning(found))
        self.certainty.setVisible(bool(self.certainty.text()))
        self._show_lines()
        if self._preview is not None:
            self._reweigh(self.weights.weights)
        self.either.show_filled(bool(found.ranked))
        self._left_out_model.set_rows(found.left_out)
        self.unnamed.setText("\n".join(unnamed_words(found)))
        self.unnamed.setVisible(bool(self.unnamed.text()))
        others = sum(found.reasons.values())
        self.below.setTabText(1, translate("ComparePage", "Not compared ({number})", number=others))
        self.below.setTabVisible(1, others > 0)
        self.table.choose_first()
        self._show_cell(self.table.currentIndex())

    def end(self) -> None:
        """End the preview: the weights are the rubric's again."""
        had_focus = self.weights.isAncestorOf(self.focusWidget() or self)
        self.what_if.setChecked(False)
        self.weights.hide()
        self.weights.as_the_rubric()
        self.strip.hide()
        if self._preview is not None:
            self._preview = None
            self._show_lines()
        if had_focus:
            self.table.setFocus()
        self.changed.emit()

    def _show_lines(self) -> None:
        if self._compared is not None:
            self._model.set_rows(lines(self._compared, self._preview))

    def _show_cell(self, index: QModelIndex) -> None:
        """What a cell rests on: a criterion's ratings and evidence, or the whole result."""
        row = self.row
        self.changed.emit()
        if row is None:
            self.reading.show_document(lambda _view: None)
            return
        result, language = row.result, self._session.language
        name = self._model.column_name(index.column())
        criterion = next((one for one in result.criteria if column_of(one.criterion) == name), None)

        def write(view: DocumentView) -> None:
            view.text(result.candidate.name, "muted")
            for said in notices(result):
                view.text(said, "warning")
            if criterion:
                write_criterion(view, criterion, result, language)
            else:
                write_result(view, result, language)

        self.reading.show_document(write)

    def _toggle_details(self) -> None:
        self._details_asked = True
        self._show_details(self.details.isChecked())

    def _show_details(self, shown: bool) -> None:
        self.details.setChecked(shown)
        self.below.setVisible(shown)

    def _toggle_what_if(self) -> None:
        if not self.what_if.isChecked():
            self.end()
            return
        self.weights.show()
        self.strip.show()
        self._reweigh(self.weights.weights)
        self.weights.first.setFocus()

    def _as_the_rubric(self) -> None:
        self.weights.as_the_rubric()

    def _reweigh(self, weights: dict[str, float]) -> None:
        """Ranks with these weights, worked out on the worker and shown beside those in earnest."""
        compared = self._compared
        if compared is None or not self.what_if.isChecked():
            return
        self._session.tasks.run_quietly(
            lambda _workspace, _progress: (compared, comparing.reweighed(compared, weights)), done=self._reweighed
        )

    def _reweighed(self, found: tuple[Comparison, dict[str, Reweighed]]) -> None:
        compared, preview = found
        if compared is self._compared and self.what_if.isChecked():
            self._preview = preview
            self._show_lines()
            self.changed.emit()
