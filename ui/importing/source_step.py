"""Where the people come from: a file, or a table that was copied elsewhere; and what was imported before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ui.models.figures import day_and_time, moment_value
from ui.models.rows import Column, RowsModel
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.drop_card import DropCard
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from screening.importing import Import

_LONGEST_SHOWN = 500_000  # characters; a longer table is read at once, for showing it would take seconds
_ROWS_SHOWN = 4  # of the imports that were made


class PasteBox(QPlainTextEdit):
    """Takes a copied table; `long_one` carries one that is too long to look at."""

    long_one = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Shows what is pasted, or hands it on."""
        if len(source.text()) > _LONGEST_SHOWN:
            self.long_one.emit(source.text())
        else:
            super().insertFromMimeData(source)


class SourceStep(QScrollArea):
    """`dropped` carries the path of a file; what is in `pasted` is read by the page. `chosen` is another import now."""

    dropped = Signal(str)
    chosen = Signal()

    def __init__(self, choose: QAction, read_text: QAction, take_back: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        from screening.importing.limits import MOST_ROWS  # with the reading of tables, which takes a moment to load

        files = DropCard(
            translate("Importing", "From a file"),
            translate(
                "Importing",
                "A table as .csv, .xlsx or .ods, or address cards (.vcf); up to {rows} rows",
                rows=QLocale().toString(MOST_ROWS),
            ),
            choose,
        )
        files.dropped.connect(self.dropped)
        self.pasted = PasteBox()
        self.pasted.setObjectName("importing-pasted")
        self.pasted.setTabChangesFocus(True)
        self.pasted.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.pasted.setAccessibleName(translate("Importing", "The copied table"))
        self.pasted.setPlaceholderText(translate("Importing", "Copy cells in your spreadsheet, and paste them here"))
        self.pasted.setMinimumHeight(110)
        self.pasted.textChanged.connect(lambda: read_text.setEnabled(bool(self.pasted.toPlainText().strip())))
        doors = QHBoxLayout()
        doors.setSpacing(16)
        doors.addWidget(files, 1)
        doors.addWidget(self._paste_card(read_text), 1)
        self.imports = RowsTable(
            RowsModel["Import"](_columns(), key=lambda one: one.id),
            spoken=translate("Importing", "What was imported before"),
            stretch="source",
        )
        self.imports.setObjectName("imports")
        self.imports.chosen.connect(lambda _: self.chosen.emit())
        self._before = QWidget()
        below = QVBoxLayout(self._before)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addLayout(
            header(translate("Importing", "What was imported before"), ActionRow(take_back), role="heading")
        )
        below.addWidget(self.imports)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(16)
        column.addLayout(doors, 1)
        column.addWidget(self._before)
        self.setWidget(content)

    def _paste_card(self, read_text: QAction) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(translate("Importing", "From a copied table"), "heading"))
        column.addWidget(label(translate("Importing", "With its row of titles, if it has one"), "muted"))
        column.addWidget(self.pasted, 1)
        column.addWidget(ActionRow(read_text))
        return card

    def show_imports(self, imports: Sequence[Import]) -> None:
        """Lists what was imported before; nothing is said where nothing was."""
        self.imports.rows.set_rows(imports)
        self.imports.choose_first()
        rows = min(len(imports), _ROWS_SHOWN) * self.imports.verticalHeader().defaultSectionSize()
        self.imports.setFixedHeight(self.imports.horizontalHeader().sizeHint().height() + rows + 12)
        self._before.setVisible(bool(imports))


def _columns() -> Sequence[Column[Import]]:
    return (
        Column(
            "when",
            translate("Importing", "When"),
            lambda one: day_and_time(one.at),
            sort=lambda one: one.at,
            value=lambda one: moment_value(one.at),
        ),
        Column("source", translate("Importing", "Table"), _source),
        Column("by", translate("Importing", "By"), lambda one: one.by),
        Column(
            "added", translate("Importing", "Added"), lambda one: str(one.added), lambda one: one.added, number=True
        ),
        Column(
            "updated",
            translate("Importing", "Filled in"),
            lambda one: str(one.updated),
            lambda one: one.updated,
            number=True,
        ),
        Column(
            "state",
            translate("Importing", "State"),
            lambda one: (
                translate("Importing", "undone {when}", when=day_and_time(one.undone_at))
                if one.undone_at
                else translate("Importing", "in the workspace")
            ),
        ),
    )


def _source(one: Import) -> str:
    return one.source or translate("Importing", "the copied table")
