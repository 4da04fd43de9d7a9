"""Which period the figures are about: one of the usual ones, or from a day to a day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

from screening.identifiers import utc_text
from ui.translations import translate
from ui.widgets import calendar
from ui.widgets.choice import choice

_ALL, _OWN = "all", "own"
_DAYS = {"30": 30, "90": 90, "365": 365}


class Period(QWidget):
    """A box of usual periods; with "From a day to a day" two date fields appear beside it. `changed` tells of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice(translate("Insights", "Period"), name="period", letters=13)
        for code, text in (
            (_ALL, translate("Insights", "All time")),
            ("30", translate("Insights", "Last 30 days")),
            ("90", translate("Insights", "Last 90 days")),
            ("365", translate("Insights", "Last 365 days")),
            (_OWN, translate("Insights", "From … to …")),
        ):
            self.choice.addItem(text, code)
        today = QDate.currentDate()
        self.since = _day(translate("Insights", "From"), today.addDays(-30))
        self.until = _day(translate("Insights", "To, this day included"), today)
        self.dash = QLabel("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.choice, self.since, self.dash, self.until):
            row.addWidget(widget)
        self.choice.activated.connect(self._choose)
        self.since.dateChanged.connect(self._set_since)
        self.until.dateChanged.connect(self._set_until)
        self._show_days()

    @property
    def bounds(self) -> tuple[str, str]:
        """From when to before when, in UTC; "" where that side is open."""
        code = self.choice.currentData()
        if code == _ALL:
            return "", ""
        if code == _OWN:
            return _midnight(self.since.date()), _midnight(self.until.date().addDays(1))
        first = datetime.now().astimezone().date() - timedelta(days=_DAYS[code] - 1)
        return _utc(datetime.combine(first, time())), ""

    @property
    def words(self) -> str:
        """The period in words, for a picture that leaves the window."""
        if self.choice.currentData() != _OWN:
            return self.choice.currentText()
        return f"{self.since.text()} – {self.until.text()}"

    def show_all(self) -> None:
        """Leave nothing out; nobody is told."""
        self.choice.setCurrentIndex(self.choice.findData(_ALL))
        self._show_days()

    def _choose(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        own = self.choice.currentData() == _OWN
        for widget in (self.since, self.dash, self.until):
            widget.setVisible(own)

    def _set_since(self, day: QDate) -> None:
        if day > self.until.date():
            self.until.setDate(day)  # tells for both
        else:
            self.changed.emit()

    def _set_until(self, day: QDate) -> None:
        if day < self.since.date():
            self.since.setDate(day)
        else:
            self.changed.emit()


def _day(spoken: str, day: QDate) -> QDateEdit:
    made = QDateEdit(day)
    made.setAccessibleName(spoken)
    made.setToolTip(spoken)
    calendar.set_up(made)
    return made


def _midnight(day: QDate) -> str:
    return _utc(datetime.combine(day.toPython(), time()))


def _utc(local: datetime) -> str:
    return utc_text(local.astimezone())
