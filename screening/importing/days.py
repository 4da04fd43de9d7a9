"""The days in one column: in which order they are written is told by all of them together, or asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import cast

from screening import dates
from screening.dates import Order, Reading
from screening.importing.mapping import Mapping
from screening.importing.table import Problem, Spoilt, Value, excerpt, is_blank

_ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")
_NOTHING = frozenset({"-", "--", "n/a", "na", "none", "null", "tidak ada", "nan"})
_EARLIEST = date(1990, 1, 1)
_LATEST = date(2100, 1, 1)


class Days:
    """Reads the cells of one column. `past` says that no day of it can be after today."""

    def __init__(
        self,
        column: int,
        values: Iterable[Value],
        mapping: Mapping,
        *,
        since_1904: bool | None,
        past: bool,
        today: date,
    ) -> None:
        self._column, self._mapping, self._past, self._today = column, mapping, past, today
        self._since_1904 = since_1904
        self._read = cache(dates.read)
        texts, days = set(), set()
        for value in values:
            if isinstance(value, str) and not is_blank(value):
                texts.add(value)
            elif isinstance(value, datetime.date):
                days.add(value)
        self._order = mapping.date_order or self._told([self._read(text) for text in texts])
        self.swapped = mapping.date_cells == "swapped"
        self.perhaps_swapped = not mapping.date_cells and self._perhaps_swapped(texts, days)

    def read(self, row: int, value: Value) -> str | Problem:
        """A day in ISO order, "" for none, or what is wrong with the cell."""
        if isinstance(value, str):
            text = value.strip()
            if not text or text.casefold() in _NOTHING:
                return ""
            if (text.isdecimal() and len(text) == 5) or (
                text[:5].isdecimal() and text[5:6] in {".", ","} and text[6:].isdecimal()
            ):
                return self._serial(row, value, float(text.replace(",", ".")))
            return self._text(row, value)
        if isinstance(value, datetime.date):
            return self._cell(row, value)
        if isinstance(value, Spoilt | bool | datetime.time | datetime.timedelta):
            return self._problem("date_unreadable", row, value)
        return self._serial(row, value, value)

    def _told(self, readings: list[Reading]) -> str:
        """The order that alone fits every date of the column; US order only for dates that can be nothing else.

        A date that some order makes a day to come says little: it may be the mistake itself. So it only counts where
        the dates alone leave more than one order.
        """
        return _common(set(one.dates) for one in readings) or _common(
            {order for order, day in one.dates.items() if self._plausible(day)} for one in readings
        )

    def _text(self, row: int, value: str) -> str | Problem:
        reading = self._read(value)
        if not reading.dates:
            code = {"impossible": "date_impossible", "incomplete": "date_incomplete"}.get(
                reading.doubt, "date_unreadable"
            )
            return self._problem(code, row, value)
        day = reading.certain
        if day is None and self._order:
            day = reading.dates.get(cast("Order", self._order))
            if day is None:
                return self._problem("date_other_order", row, value)
        elif day is not None and self._mapping.date_order and self._mapping.date_order not in reading.dates:
            return self._problem("date_other_order", row, value)
        if day is None:
            plausible = {one for one in reading.dates.values() if self._plausible(one)}
            if len(plausible) == 1 and len(reading.dates) == 2 and "ymd" in reading.dates:
                return plausible.pop().isoformat()  # of 31-12-24, 2031 is no year to have applied in
            first, second = sorted(set(reading.dates.values()))[:2]
            params = {"one": first.isoformat(), "other": second.isoformat()}
            return Problem("date_order_unsure", "question", row, self._column, excerpt(value), params, "date_order")
        return self._within(row, value, day)

    def _cell(self, row: int, value: date) -> str | Problem:
        day = value.date() if isinstance(value, datetime.datetime) else value
        if self.swapped and day.day <= 12:
            day = day.replace(month=day.day, day=day.month)
        return self._within(row, value, day)

    def _serial(self, row: int, value: Value, number: float) -> str | Problem:
        since_1904 = self._since_1904
        if self._mapping.date_epoch:
            since_1904 = self._mapping.date_epoch == "1904"
        choices = (False, True) if since_1904 is None else (since_1904,)
        days = [day for choice in choices if (day := dates.of_serial(number, since_1904=choice))]
        if not days:
            return self._problem("date_unreadable", row, value)
        readings = {day for day in days if self._plausible(day)}
        if not readings:
            return self._within(row, value, days[0])
        if len(readings) > 1:
            first, second = sorted(readings)
            params = {"one": first.isoformat(), "other": second.isoformat()}
            return Problem("date_epoch_unsure", "question", row, self._column, excerpt(value), params, "date_epoch")
        return readings.pop().isoformat()

    def _within(self, row: int, value: Value, day: date) -> str | Problem:
        if self._plausible(day):
            return day.isoformat()
        in_future = self._past and self._today < day < _LATEST
        return self._problem("date_in_future" if in_future else "date_implausible", row, value, day=day.isoformat())

    def _plausible(self, day: date) -> bool:
        return _EARLIEST <= day < _LATEST and (not self._past or day <= self._today + datetime.timedelta(1))

    def _perhaps_swapped(self, texts: set[str], days: set[date]) -> bool:
        """Whether a sheet seems to have taken days for months.

        Opened where the month comes first, 03/04/2025 becomes a date, of the 4th of March, while 25/04/2025 stays text.
        """
        written = [reading for text in texts if (reading := self._read(text)).dates and len(set(reading.dates)) < 3]
        only_days_first = bool(written) and all(set(reading.dates) == {"dmy"} for reading in written)
        return only_days_first and len(days) > 0 and all(day.day <= 12 for day in days)

    def _problem(self, code: str, row: int, value: Value, **params: str) -> Problem:
        return Problem(code, "error", row, self._column, excerpt(value), params)


def _common(orders: Iterable[set[Order]]) -> str:
    """The one order that all these dates can have, "" where there are several or none."""
    fitting = set(_ORDERS)
    for some in orders:
        if some:
            fitting &= some
    return fitting.pop() if len(fitting) == 1 and fitting != {"mdy"} else ""
