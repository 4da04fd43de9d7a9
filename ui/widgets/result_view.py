"""The result of one application: four figures, every criterion with the panel's dots, and what each rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rubrics.model import Language
from screening.figures.results import ApplicationResult, CriterionResult
from ui.models import comparison
from ui.models.comparison import Figure
from ui.models.figures import figure
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.figure_delegate import ROW_HEIGHT, FigureDelegate
from ui.widgets.figure_strip import FigureStrip
from ui.widgets.labels import label
from ui.widgets.panel_dots import Dot, PanelDots
from ui.widgets.rows_table import RowsTable
from ui.widgets.worked_out import notices, write_criterion, write_result

WHOLE = "whole"
SIDE_BY_SIDE = 760  # px from which the list and what it rests on stand beside each other
LOWEST = 56  # px: two lines of text


@dataclass(frozen=True)
class _Line:
    """A line of the list: a criterion, or the whole scorecard (None)."""

    key: str
    name: str
    figure: Figure
    criterion: CriterionResult | None
    spoken: str


def _columns() -> Sequence[Column[_Line]]:
    return (
        Column("name", translate("ResultView", "Criterion"), lambda line: line.name, tooltip=lambda line: line.name),
        Column(
            "score",
            translate("ResultView", "Score"),
            lambda line: comparison.figure_text(line.figure),
            tooltip=lambda line: line.spoken,
            spoken=lambda line: line.spoken,
            cell=lambda line: line.figure,
        ),
    )


class ResultView(QWidget):
    """Choosing a line on the left shows on the right what it rests on and how it was worked out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._result: ApplicationResult | None = None
        self._low = False
        self.strip = FigureStrip(
            (
                translate("ResultView", "Score out of 100"),
                translate("ResultView", "Coverage"),
                translate("ResultView", "Must-haves"),
                translate("ResultView", "Watch-outs"),
            )
        )
        self.strip.setObjectName("figures")
        self.notice = label("", "warning")
        self._model = RowsModel[_Line](_columns(), key=lambda line: line.key)
        self.lines = RowsTable(self._model, spoken=translate("ResultView", "Scores by criterion"), stretch="name")
        self.lines.setObjectName("criteria")
        self.lines.setSortingEnabled(False)
        self.lines.setWordWrap(True)
        self.lines.setItemDelegate(FigureDelegate(self.lines))
        self.lines.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.lines.setMinimumHeight(LOWEST)
        self.lines.chosen.connect(lambda _: self._show_chosen())
        self.reading = DocumentView(translate("ResultView", "What the score rests on"))
        self.reading.setObjectName("reading")
        self.reading.setMinimumHeight(LOWEST)
        self.dots = PanelDots()
        self.dots.setObjectName("dots")
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.dots)
        beside.addWidget(self.reading, 1)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.lines)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([400, 600])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addWidget(split, 1)
        self._stack = Either(
            content,
            EmptyState(
                "clipboard-list",
                translate("ResultView", "No result yet"),
                translate("ResultView", "Scores appear here once an interviewer has submitted a scorecard."),
            ),
            self.lines,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        return [self.lines, self.reading]

    def make_low(self, low: bool) -> None:
        """In a low place the figures take a line less and the list goes without titles, beside what it rests on."""
        self._low = low
        self.strip.make_low(low)
        self.lines.horizontalHeader().setHidden(low)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the list stands above what it rests on."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self._low or self.width() >= SIDE_BY_SIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def show_result(self, result: ApplicationResult | None) -> None:
        """Shows this result, or that there is none yet and why."""
        before, self._result = self._result, result
        shown = result is not None and bool(result.scorecards)
        said = notices(result) if result else []
        self.notice.setText(" · ".join(said))
        self.notice.setVisible(bool(said))
        self._stack.show_filled(shown)
        if not shown or result is None:
            if before is not None:
                self._clear()
            return
        self.strip.set_figures(
            (
                comparison.points(result),
                comparison.coverage(result),
                comparison.must_haves(result),
                comparison.watch_outs(result),
            )
        )
        self._model.set_rows(_lines(result, self._session.language))
        self.lines.choose_first()
        self._show_chosen()

    def _clear(self) -> None:
        """What was shown may be hidden by now: nothing of it stays behind."""
        self.strip.set_figures([Figure("")] * len(self.strip.cards))
        self._model.set_rows([])
        self.dots.show_dots("", (), None)
        self.reading.show_document(lambda _: None)

    def _show_chosen(self) -> None:
        line, result, language = self.lines.current, self._result, self._session.language
        if line is None or result is None:
            return
        criterion = line.criterion
        self.dots.setVisible(criterion is not None)
        if criterion is not None:
            show_panel(self.dots, criterion, result, language)
        if criterion is None:
            self.reading.show_document(lambda view: write_result(view, result, language))
        else:
            self.reading.show_document(lambda view: write_criterion(view, criterion, result, language))


def show_panel(dots: PanelDots, one: CriterionResult, result: ApplicationResult, language: Language) -> None:
    """Show the panel's scores of a criterion: after the debrief where one was held, with what was before as a ring."""
    part = one.after or one.part
    mean = translate("ResultView", "mean {value}", value=figure(part.value)) if part.value is not None else ""
    shown = [
        Dot(
            result.marks[rating.scorecard_id],
            f"{rating.interviewer.name}: {comparison.given_words(rating)}",
            rating.score_after,
            rating.score if rating.changed is not None else None,
        )
        for rating in one.ratings
    ]
    dots.show_dots(one.criterion.name.get(language), shown, part.value if len(shown) > 1 else None, mean)


def _lines(result: ApplicationResult, language: Language) -> list[_Line]:
    whole = translate("ResultView", "Whole result")
    figure = comparison.points(result)
    lines = [_Line(WHOLE, whole, figure, None, f"{whole}: {comparison.figure_text(figure)}")]
    for one in result.criteria:
        lines.append(
            _Line(
                one.criterion.id,
                one.criterion.name.get(language),
                comparison.criterion_figure(one),
                one,
                comparison.criterion_words(one, language),
            )
        )
    return lines
