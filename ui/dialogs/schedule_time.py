"""When an interview takes place: a day and a time as the clock on the wall shows them, and what is odd about them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from screening.identifiers import utc_text
from screening.interviewing.timetable import moments
from ui.models.figures import clock_pattern, time_of_day
from ui.translations import translate
from ui.widgets.calendar import set_up

BEFORE_THE_GAP = timedelta(hours=3)  # clocks go forward by two hours at most
ROOM_FOR_ARROW = 64  # pixels beside the words of the field


class WallClock(QDateTimeEdit):
    """Shows any day and time, also one that the clocks leave out: it knows no time zone."""

    def __init__(self) -> None:
        super().__init__(objectName="when")
        set_up(self)
        self.setLocale(QLocale())
        self.setDisplayFormat(f"ddd d MMM yyyy, {clock_pattern()}")
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        widest = QLocale().toString(QDateTime(QDate(2026, 9, 23), QTime(20, 0)), self.displayFormat())
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest) + ROOM_FOR_ARROW)

    def setDateTime(self, moment: QDateTime) -> None:
        """Show what a clock in the moment's own zone shows."""
        super().setDateTime(QDateTime(moment.date(), moment.time(), QTimeZone(QTimeZone.Initialization.UTC)))

    @property
    def wall(self) -> datetime:
        """The day and time shown, without a zone."""
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())


class WhenField(QWidget):
    """A tick whether there is a time at all, the time, and, where clocks go back, which of the two is meant.

    `scheduled_at` is the time of an interview (UTC), "" for none; then the field stands at `proposed`, a time of the
    clock on the wall.
    """

    changed = Signal()

    def __init__(self, scheduled_at: str, proposed: datetime, *, planned: bool) -> None:
        super().__init__()
        self.planned = QCheckBox(translate("ScheduleForm", "At a fixed time"), objectName="planned")
        self.when = WallClock()
        self.second = QCheckBox(objectName="second")
        at = datetime.fromisoformat(scheduled_at).astimezone() if scheduled_at else proposed.astimezone()
        wall = at.replace(tzinfo=None, fold=0)
        self.when.setDateTime(QDateTime(wall.date(), wall.time()))
        self.second.setChecked(moments(wall)[1:] == [at.astimezone(UTC)])
        self.planned.setChecked(planned)
        self._follow()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.planned)
        line.addWidget(self.when, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.second)
        self.setFocusProxy(self.when)
        self.when.setAccessibleName(translate("ScheduleForm", "Day and time"))
        self.planned.toggled.connect(self._follow)
        self.when.dateTimeChanged.connect(self._follow)
        self.second.toggled.connect(self._follow)

    @property
    def moment(self) -> datetime | None:
        """The moment that is meant (UTC); None where no time is fixed.

        A time that the clocks leave out counts from before they go forward: 02:30 is half an hour after 02:00.
        """
        if not self.planned.isChecked():
            return None
        wall = self.when.wall
        found = moments(wall) or [wall.replace(tzinfo=(wall - BEFORE_THE_GAP).astimezone().tzinfo).astimezone(UTC)]
        return found[-1 if self.second.isChecked() else 0]

    @property
    def scheduled_at(self) -> str:
        """The same as `schedule` takes it, "" for no time."""
        return utc_text(self.moment) if self.moment else ""

    def odd(self) -> list[str]:
        """What is worth knowing about this time; none of it is in the way."""
        if self.moment is None:
            return []
        said = []
        if not moments(self.when.wall):
            said.append(
                translate(
                    "ScheduleForm",
                    "{time} does not exist on this day: the clocks go forward. {meant} is meant.",
                    time=self.when.time().toString(clock_pattern()),
                    meant=time_of_day(self.moment.isoformat()),
                )
            )
        if self.moment < datetime.now(UTC):
            said.append(translate("ScheduleForm", "This time has passed. That is fine for what has taken place."))
        return said

    def _follow(self) -> None:
        planned = self.planned.isChecked()
        self.when.setEnabled(planned)
        twice = moments(self.when.wall)[1:] if planned else []
        self.second.setVisible(bool(twice))
        if twice:
            self.second.setText(
                translate(
                    "ScheduleForm",
                    "This time comes twice on this day; the second one is meant (UTC{offset})",
                    offset=f"{twice[0].astimezone():%z}",
                )
            )
        self.changed.emit()
