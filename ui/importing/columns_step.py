"""Which column holds what: each with its title, some of its values, and a box to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rubrics.model import Language
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.importing import Mapping, Table

_SAMPLES = 4  # values of a column that are shown
_LOOKED_AT = 200  # rows in which they are looked for
_TITLE_ROWS = 10  # rows among which the titles may be chosen
_ENCODINGS = ("", "utf-8", "cp1252", "utf-16")
_DELIMITERS = ("", ",", ";", "\t", "|")


class ColumnsStep(QScrollArea):
    """`mapped` carries the new Mapping; `read_otherwise` how the same file is to be read: {"sheet": …}."""

    mapped = Signal(object)
    read_otherwise = Signal(dict)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._language = language
        self._table: Table | None = None
        self._mapping: Mapping | None = None
        self._title_rows: list[tuple[int, ...]] = []
        self.boxes: list[QComboBox] = []
        self.sheet = choice(translate("Importing", "Sheet"), name="import-sheet", letters=11)
        self.titles = choice(translate("Importing", "Titles"), name="import-titles", letters=11)
        self.encoding = choice(translate("Importing", "Characters"), name="import-encoding", letters=17)
        self.delimiter = choice(translate("Importing", "Between the columns"), name="import-delimiter", letters=17)
        self.known = label("", "muted")
        self._captions: dict[QComboBox, QLabel] = {}
        options = QHBoxLayout()
        options.setSpacing(16)
        for box in (self.titles, self.sheet, self.encoding, self.delimiter):
            caption = QLabel(box.accessibleName())
            caption.setBuddy(box)
            self._captions[box] = caption
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(caption)
            pair.addWidget(box)
            options.addLayout(pair)
        options.addStretch()
        self.titles.activated.connect(lambda _: self._choose_titles())
        self.sheet.activated.connect(lambda _: self.read_otherwise.emit({"sheet": self.sheet.currentData()}))
        self.encoding.activated.connect(lambda _: self.read_otherwise.emit({"encoding": self.encoding.currentData()}))
        self.delimiter.activated.connect(
            lambda _: self.read_otherwise.emit({"delimiter": self.delimiter.currentData()})
        )
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(options)
        column.addWidget(self.known)
        self._rows = QWidget()
        self._place = column
        column.addWidget(self._rows)
        column.addStretch(1)
        self.setWidget(self._content)

    # -- showing

    def show_table(self, table: Table, mapping: Mapping, fields: Sequence[tuple[str, str]]) -> None:
        """Shows the columns; `fields` are what they may hold, (code, word), the first one "leave out"."""
        self._table, self._mapping = table, mapping
        self._fill_options(table, mapping)
        self.known.setText(_how_understood(mapping))
        self._fill_columns(table, mapping, fields)

    def _fill_options(self, table: Table, mapping: Mapping) -> None:
        self._fill(self.sheet, [(name, name) for name in table.sheets], table.sheet, shown=len(table.sheets) > 1)
        is_text = table.kind == "csv"
        recognised = translate("Importing", "recognised: {name}", name=table.encoding.upper())
        codings = [(name, name.upper() or recognised) for name in _ENCODINGS]
        self._fill(self.encoding, codings, "", shown=is_text)
        marks = {
            "": translate("Importing", "recognised: {name}", name=_mark(table.delimiter)),
            **{mark: _mark(mark) for mark in _DELIMITERS if mark},
        }
        self._fill(self.delimiter, list(marks.items()), "", shown=is_text)
        shown = range(1, min(_TITLE_ROWS, len(table.rows)) + 1)
        rows: list[tuple[tuple[int, ...], str]] = [((), translate("Importing", "none"))]
        rows += [((row,), translate("Importing", "row {row}", row=row)) for row in shown]
        if mapping.title_rows not in [row for row, _ in rows]:
            first, last = mapping.title_rows[0], mapping.title_rows[-1]
            rows.append((mapping.title_rows, translate("Importing", "rows {first} to {last}", first=first, last=last)))
        self._title_rows = [row for row, _ in rows]  # Qt would make lists of them
        self._fill(self.titles, rows, mapping.title_rows, shown=table.kind != "vcard")

    def _fill(self, box: QComboBox, entries: Sequence[tuple[object, str]], now: object, *, shown: bool) -> None:
        box.clear()
        for value, text in entries:
            box.addItem(text, value if isinstance(value, str) else None)
        values = [value for value, _ in entries]
        box.setCurrentIndex(values.index(now) if now in values else 0)
        box.setVisible(shown)
        self._captions[box].setVisible(shown)

    def _fill_columns(self, table: Table, mapping: Mapping, fields: Sequence[tuple[str, str]]) -> None:
        focused = next((place for place, box in enumerate(self.boxes) if box.hasFocus()), -1)
        old, self._rows = self._rows, QFrame()
        self._place.replaceWidget(old, self._rows)
        old.deleteLater()
        self._rows.setProperty("role", "card")
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.boxes = []
        from screening.importing.table import letters_of
        from screening.importing.titles import is_private

        for number, column in enumerate(mapping.columns):
            text = QVBoxLayout()
            text.setSpacing(0)
            text.addWidget(ElidedLabel(column.title or translate("Importing", "no title")))
            values = " · ".join(_samples(table, mapping.first_row, number))
            text.addWidget(ElidedLabel(values or translate("Importing", "empty"), "muted"))
            if not column.field and is_private(column.title):
                why = translate("Importing", "Left out: not needed for choosing, and better not kept.")
                text.addWidget(ElidedLabel(why, "warning"))
            letters = letters_of(number)
            box = choice(
                translate("Importing", "What column {letter}, {title}, holds", letter=letters, title=column.title),
                name=f"import-column-{number}",
                letters=18,
            )
            for code, word in fields:
                box.addItem(word, code)
            box.setCurrentIndex(max(0, box.findData(column.field)))
            box.activated.connect(partial(self._choose, number))
            grid.addWidget(label(letters, "muted", wrap=False), number, 0)
            grid.addLayout(text, number, 1)
            grid.addWidget(box, number, 2)
            self.boxes.append(box)
        self._rows.show()
        if 0 <= focused < len(self.boxes):
            self.boxes[focused].setFocus()

    # -- choosing

    def _choose(self, column: int, _index: int) -> None:
        if self._mapping is not None:
            self._mapping = self._mapping.with_field(column, self.boxes[column].currentData())
            self.mapped.emit(self._mapping)

    def _choose_titles(self) -> None:
        if self._mapping is not None and self._table is not None:
            from screening.importing import with_titles

            self.mapped.emit(with_titles(self._table, self._title_rows[self.titles.currentIndex()]))


def _how_understood(mapping: Mapping) -> str:
    if mapping.remembered:
        return translate(
            "Importing", "A table with these titles was imported before: its columns are understood as then."
        )
    if "title_rows" in mapping.unsure:
        return translate(
            "Importing",
            "No row of titles was found. If there is one, choose it above; what each column holds was guessed from its "
            "values.",
        )
    return translate("Importing", "What each column holds was guessed. Please look it over.")


def _samples(table: Table, first_row: int, column: int) -> list[str]:
    """The first values of a column, each once."""
    found: dict[str, None] = {}
    for row in range(first_row, min(len(table.rows), first_row + _LOOKED_AT) + 1):
        text = " ".join(table.shown(row, column).split())
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return list(found)


def _mark(delimiter: str) -> str:
    return {
        ",": translate("Importing", "comma"),
        ";": translate("Importing", "semicolon"),
        "\t": translate("Importing", "tab"),
        "|": translate("Importing", "vertical line"),
    }.get(delimiter, delimiter)
