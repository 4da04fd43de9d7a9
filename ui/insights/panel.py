"""One view on the page: what it says, the chart with its table beside it, and how it was worked out."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.insights.chart_view import ChartView
from ui.insights.shown import Line, Shown, columns
from ui.models.rows import RowsModel
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

_SIDE_BY_SIDE = 760  # px of room from which on the table stands beside the chart
# A table that fits beside a chart: so many columns, the first of words with so many letters. Another one takes the room
# of both.
_FEW_COLUMNS, _SHORT = 4, 18
_TABLE_HEIGHT, _MOST_ROWS, _UNLIMITED = 190, 12, 16_777_215
_FRAME = 14  # px around the text


class Panel(QScrollArea):
    """Shows what a view found; it scrolls as a whole where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = label("", "heading")
        self.reading = label("")
        self.notes = label("", "muted")
        self.chart = ChartView()
        self.chart.setObjectName("chart")
        self.pointed = label("", "muted")
        self.pointed.setMinimumHeight(self.pointed.fontMetrics().height() + 4)
        self.chart.pointed.connect(self._point)
        self._is_small = True
        self._model = RowsModel[Line](columns((("", False),)), key=lambda line: line.key)
        self.table = RowsTable(self._model, spoken=translate("Insights", "The figures of the chart"), stretch="0")
        self.table.setObjectName("figures")
        self.worked_out = DocumentView(translate("Insights", "How this was worked out"))
        self.worked_out.setObjectName("worked_out")
        self.worked_out.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.worked_out.document().documentLayout().documentSizeChanged.connect(self._show_whole)
        self._build()

    def _build(self) -> None:
        drawn = QFrame()
        drawn.setProperty("role", "card")
        inside = QVBoxLayout(drawn)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.addWidget(self.chart)
        inside.addWidget(self.pointed)
        inside.addStretch()
        self._filled = QWidget()
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addWidget(drawn, 11)
        self._pair.addWidget(self.table, 9)
        column.addLayout(self._pair)
        column.addWidget(self.worked_out)
        column.addStretch()
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 4, 0)
        whole.setSpacing(8)
        for widget in (self.title, self.reading, self.notes):
            whole.addWidget(widget)
        whole.addWidget(self._filled, 1)
        whole.addStretch()
        self.setWidget(content)

    def show_view(self, title: str, shown: Shown, notes: tuple[str, ...] = ()) -> None:
        """Show what a view found; `notes` of the page come after its own."""
        self.title.setText(title)
        self.reading.setText(shown.reading)
        said = [*shown.notes, *notes]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))
        self._filled.setVisible(shown.chart is not None)
        self.pointed.clear()
        if shown.chart is None:
            # What was shown before may be hidden by now: nothing of it stays behind.
            self.chart.show_chart(None)
            self._model.set_rows([])
            self.worked_out.show_document(lambda _: None)
            return
        longest = max((len(line.cells[0].text) for line in shown.lines), default=0)
        numbers = all(number for _, number in shown.titles[1:])
        self._is_small = len(shown.titles) <= _FEW_COLUMNS and numbers and longest <= _SHORT
        # A table of few columns leaves the classes under a chart room to be read.
        self._pair.setStretch(0, 9 if len(shown.titles) == _FEW_COLUMNS else 15)
        self.chart.show_chart(shown.chart)
        self._model.set_rows([])  # rows of another view do not fit into the columns of this one
        self._model.set_columns(columns(shown.titles))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._model.set_rows(shown.lines)
        explained = shown.worked_out

        def write(view: DocumentView) -> None:
            view.heading(translate("Insights", "How this was worked out"))
            view.text(explained.formula)
            if explained.steps:
                view.subheading(translate("Insights", "The figures put in"))
                view.items(explained.steps)
            if explained.source:
                view.field(translate("Insights", "Source"), explained.source)

        self.worked_out.show_document(write)
        self._turn()

    def _show_whole(self, size: QSizeF) -> None:
        """The text scrolls with the page, not in a frame of its own."""
        self.worked_out.setFixedHeight(round(size.height()) + _FRAME)

    def _point(self, words: str) -> None:
        self.pointed.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table stands beside the chart, or under it where there is little room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.viewport().width() >= _SIDE_BY_SIDE and self._is_small
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() != direction:
            self._pair.setDirection(direction)
        rows = min(self._model.rowCount(), _MOST_ROWS) + 1
        height = self.table.verticalHeader().defaultSectionSize() * rows + self.table.horizontalHeader().height()
        self.table.setMinimumHeight(min(height, _TABLE_HEIGHT) if wide else height)
        self.table.setMaximumHeight(_UNLIMITED if wide else height)
