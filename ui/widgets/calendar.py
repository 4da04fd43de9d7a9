"""Date fields, and the calendar that opens under them in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QDateTimeEdit, QToolButton

from ui import theme
from ui.icons import icon


def set_up(field: QDateTimeEdit) -> None:
    """Give a date field its calendar: no week numbers, weekends no louder than other days."""
    field.setCalendarPopup(True)
    calendar = field.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    weekend = QTextCharFormat()
    weekend.setForeground(theme.color("muted"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    for name, icon_name in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(icon_name))


def day_field(spoken: str, name: str) -> QDateEdit:
    """A field for a day, today at first, with its calendar."""
    field = QDateEdit(objectName=name)
    set_up(field)
    field.setLocale(QLocale())
    field.setDisplayFormat("d MMM yyyy")
    field.setDate(QDate.currentDate())
    field.setMaximumDate(QDate.currentDate())
    field.setAccessibleName(spoken)
    return field
