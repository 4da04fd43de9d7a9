"""What the table leaves open, asked once for all its rows: the order of its dates, the country of its phones …"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.importing import Mapping, Problem, Table

_OF_COLUMNS = ("columns", "title_rows", "sheet")


class Questions(QWidget):
    """`answered` carries the Mapping with the answer in it; `columns_wanted` asks for the step before."""

    answered = Signal(object)
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: Mapping | None = None
        self._encoding = ""
        self._asked: dict[str, str] = {}  # what was asked, with an example; an answer can be changed afterwards
        self.boxes: dict[str, QComboBox] = {}
        self._frame: QFrame | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def forget(self) -> None:
        """Another table: nothing was asked yet."""
        self._asked = {}

    def show_problems(self, table: Table, mapping: Mapping, problems: Sequence[Problem]) -> None:
        """Asks what these problems ask, and what becomes of rows with mistakes."""
        self._mapping = mapping
        self._encoding = table.encoding.rstrip("?")
        kinds = Counter(one.severity for one in problems)
        open_ones = {one.asks for one in problems if one.severity == "question"}
        for one in problems:
            known = one.asks in self._asked or one.severity != "question"
            if not known and (one.asks in _answers(self._encoding) or one.asks in _OF_COLUMNS):
                self._asked[one.asks] = one.value
        self._asked = {
            name: value for name, value in self._asked.items() if name not in _OF_COLUMNS or name in open_ones
        }
        self._build(kinds["error"], open_ones)

    def _build(self, errors: int, open_ones: set[str]) -> None:
        focused = next((name for name, box in self.boxes.items() if box.hasFocus()), "")
        if self._frame is not None:
            self._place.removeWidget(self._frame)
            self._frame.deleteLater()
            self._frame = None
        self.boxes = {}
        decided = self._mapping is not None and self._mapping.problem_rows != "stop"
        if not self._asked and not errors and not decided:
            return
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        grid = QGridLayout(self._frame)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for line, (name, example) in enumerate(self._asked.items()):
            if name in _OF_COLUMNS:
                self._send_back(grid, line, name)
            else:
                self._ask(grid, line, name, example, is_open=name in open_ones)
        if errors or decided:
            self._offer_ways(grid, len(self._asked), errors)
        self._place.addWidget(self._frame)
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _send_back(self, grid: QGridLayout, line: int, name: str) -> None:
        """What is answered where the columns are."""
        button = QPushButton(translate("ImportQuestions", "Go to the columns"))
        button.setObjectName(f"import-question-{name}")
        button.setAutoDefault(True)
        button.clicked.connect(self.columns_wanted)
        text = {
            "columns": translate("ImportQuestions", "No column is known to hold the names."),
            "title_rows": translate("ImportQuestions", "No row of titles was found."),
            "sheet": translate("ImportQuestions", "The file has several sheets."),
        }[name]
        grid.addWidget(label(text, "warning"), line, 0)
        grid.addWidget(button, line, 1)

    def _ask(self, grid: QGridLayout, line: int, name: str, example: str, *, is_open: bool) -> None:
        question = _questions(example)[name]
        box = choice(question, name=f"import-question-{name}", letters=26)
        box.addItem(translate("ImportQuestions", "Please choose"), "")
        for code, text in _answers(self._encoding)[name]:
            box.addItem(text, code)
        now = "" if is_open else getattr(self._mapping, name)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(partial(self._answer, name))
        grid.addWidget(label(question, "warning" if is_open else ""), line, 0)
        grid.addWidget(box, line, 1)
        self.boxes[name] = box

    def _offer_ways(self, grid: QGridLayout, line: int, errors: int) -> None:
        """What becomes of rows with mistakes that nobody mends."""
        question = (
            translate("ImportQuestions", "%n mistake(s): what becomes of these rows?", n=errors)
            if errors
            else translate("ImportQuestions", "What becomes of rows with mistakes?")
        )
        box = choice(question, name="import-question-problem_rows", letters=26)
        for code, text in (
            ("stop", translate("ImportQuestions", "They are mended in the table first")),
            ("skip", translate("ImportQuestions", "They are left out")),
            ("keep_in_note", translate("ImportQuestions", "They come in, wrong cells as notes")),
        ):
            box.addItem(text, code)
        now = self._mapping.problem_rows if self._mapping else "stop"
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(partial(self._answer, "problem_rows"))
        grid.addWidget(label(question, "warning" if errors and now == "stop" else ""), line, 0)
        grid.addWidget(box, line, 1)
        self.boxes["problem_rows"] = box

    def _answer(self, name: str, _index: int) -> None:
        given = self.boxes[name].currentData()
        if self._mapping is not None and given:
            self.answered.emit(replace(self._mapping, **{name: given}))


def _questions(example: str) -> dict[str, str]:
    """What is asked, by the name of the field in the mapping that holds the answer."""
    return {
        "date_order": translate(
            "ImportQuestions", "In which order are dates such as “{example}” written?", example=example
        ),
        "phone_country": translate(
            "ImportQuestions", "To which country do phone numbers such as “{example}” belong?", example=example
        ),
        "encoding": translate("ImportQuestions", "Is “{example}” spelt rightly here?", example=example),
        "date_epoch": translate("ImportQuestions", "From where do dates such as “{example}” count?", example=example),
        "date_cells": translate(
            "ImportQuestions", "Are day and month of dates such as “{example}” the right way round?", example=example
        ),
        "lone_names": translate(
            "ImportQuestions", "Are rows with nothing but a name, such as “{example}”, people?", example=example
        ),
        "name_order": translate("ImportQuestions", "How are names such as “{example}” meant?", example=example),
    }


def _answers(encoding: str) -> dict[str, list[tuple[str, str]]]:
    """What can be answered, as the mapping writes it and as one reads it."""
    return {
        "date_order": [
            ("dmy", translate("ImportQuestions", "Day, month, year")),
            ("mdy", translate("ImportQuestions", "Month, day, year")),
            ("ymd", translate("ImportQuestions", "Year, month, day")),
        ],
        "encoding": [(encoding, translate("ImportQuestions", "Yes, read as {encoding}", encoding=encoding.upper()))],
        "date_epoch": [
            ("1900", translate("ImportQuestions", "From 1900, as Excel on Windows does")),
            ("1904", translate("ImportQuestions", "From 1904, as Excel on a Mac did")),
        ],
        "date_cells": [
            ("as_shown", translate("ImportQuestions", "Yes, as they are shown")),
            ("swapped", translate("ImportQuestions", "No, they are swapped")),
        ],
        "phone_country": [
            ("62", translate("ImportQuestions", "Indonesia (+62)")),
            ("60", translate("ImportQuestions", "Malaysia (+60)")),
            ("65", translate("ImportQuestions", "Singapore (+65)")),
            ("63", translate("ImportQuestions", "Philippines (+63)")),
            ("66", translate("ImportQuestions", "Thailand (+66)")),
            ("84", translate("ImportQuestions", "Vietnam (+84)")),
            ("61", translate("ImportQuestions", "Australia (+61)")),
            ("81", translate("ImportQuestions", "Japan (+81)")),
            ("1", translate("ImportQuestions", "USA or Canada (+1)")),
            ("44", translate("ImportQuestions", "United Kingdom (+44)")),
        ],
        "lone_names": [
            ("people", translate("ImportQuestions", "Yes, these are people")),
            ("leave_out", translate("ImportQuestions", "No, leave these rows out")),
        ],
        "name_order": [
            ("as_written", translate("ImportQuestions", "As they are written")),
            ("family_first", translate("ImportQuestions", "The family name stands first")),
        ],
    }
