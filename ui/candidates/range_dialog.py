"""A score or a day of one's own for the filter of the candidates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDoubleSpinBox, QHBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.people.candidate_filter import Filter, day_of
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate
from ui.widgets.calendar import set_up


class ScoreDialog(FormDialog):
    """The lowest and the highest score, out of 100."""

    def __init__(self, session: Session, present: Filter, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Filter", "Score"), translate("Filter", "Show these"), parent)
        self.setMinimumWidth(360)
        self.lowest = _points(present.score_from or 0)
        self.highest = _points(100 if present.score_to is None else present.score_to)
        self.add_row(translate("Filter", "&From"), self.lowest)
        self.add_row(translate("Filter", "&To"), self.highest)
        self.lowest.setFocus()
        self.lowest.selectAll()

    def save(self) -> None:
        """Nothing is written."""
        if self.lowest.value() > self.highest.value():
            raise SaringError("filter_upside_down")

    def values(self) -> dict[str, Any]:
        """The fields of the filter."""
        lowest, highest = self.lowest.value(), self.highest.value()
        return {"score_from": lowest or None, "score_to": highest if highest < 100 else None}


def _points(value: float) -> QDoubleSpinBox:
    made = QDoubleSpinBox(decimals=0)
    made.setRange(0, 100)
    made.setValue(value)
    return made


class DaysDialog(FormDialog):
    """Days between which somebody was added, or between which the date to keep them until lies."""

    def __init__(self, session: Session, present: Filter, part: str, parent: QWidget | None = None) -> None:
        added = part == "added"
        words = translate("Filter", "Added") if added else translate("Filter", "Keep until")
        super().__init__(session, words, translate("Filter", "Show these"), parent)
        self.setMinimumWidth(400)
        self._part = part
        self.first = OptionalDay(
            day_of(present.added_from if added else present.keep_until_from), translate("Filter", "From this day")
        )
        self.last = OptionalDay(
            day_of(present.added_to if added else present.keep_until_before),
            translate("Filter", "Up to this day") if added else translate("Filter", "Before this day"),
        )
        self.form.addRow(self.first.there, self.first)
        self.form.addRow(self.last.there, self.last)
        self.first.setFocus()

    def save(self) -> None:
        """Nothing is written."""
        if self.first.day and self.last.day and self.first.day > self.last.day:
            raise SaringError("filter_upside_down")

    def values(self) -> dict[str, Any]:
        """The fields of the filter."""
        if self._part == "added":
            return {"added_from": self.first.day, "added_to": self.last.day}
        return {"keep_until_from": self.first.day, "keep_until_before": self.last.day}


class OptionalDay(QWidget):
    """The day in a form's field, and `there`, the tick in its label's place whether there is one at all.

    `day` is it as "2026-11-23", "" for none. `proposed` is what a tick begins with, today where nothing is said.
    """

    def __init__(self, iso: str, words: str, *, proposed: QDate | None = None) -> None:
        super().__init__()
        self.there = QCheckBox(words)
        self.there.setChecked(bool(iso))
        self.date = QDateEdit()
        set_up(self.date)
        self.date.setLocale(QLocale())
        self.date.setDisplayFormat("d MMM yyyy")
        self.date.setDate(QDate.fromString(iso, "yyyy-MM-dd") if iso else proposed or QDate.currentDate())
        self.date.setAccessibleName(words)
        self.date.setVisible(bool(iso))
        self.date.setMinimumWidth(160)
        self.there.toggled.connect(self.date.setVisible)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(self.date.sizeHint().height())  # the form does not jump
        line.addWidget(self.date)
        line.addStretch()
        self.setFocusProxy(self.there)

    @property
    def day(self) -> str:
        """The day that is meant."""
        return self.date.date().toString("yyyy-MM-dd") if self.there.isChecked() else ""
