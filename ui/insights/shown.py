"""What a view shows once its figures are read: a sentence, a chart, a table, and how it was worked out."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from screening.statistics.figure import Figure
from ui.insights.charts import Chart
from ui.models.figures import DASH, decimal
from ui.models.rows import Column
from ui.translations import translate

_TITLE = 11  # letters on a line of a title above figures, which stand beside a chart


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table: its words, and what it is ordered by and handed to a spreadsheet as."""

    text: str
    value: str | int | float | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """How the figures came about: the rule, the figures put in line by line, and where it is from."""

    formula: str
    steps: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """`titles` are (title, whether it is a column of numbers). Without a `chart` there is nothing to show yet.

    `reading` says what the picture says, `notes` what is not in it.
    """

    reading: str
    chart: Chart | None = None
    titles: tuple[tuple[str, bool], ...] = ()
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()
    worked_out: WorkedOut = field(default_factory=lambda: WorkedOut(""))


def columns(titles: Sequence[tuple[str, bool]]) -> list[Column[Line]]:
    """The columns of the table, named "0", "1" and so on."""
    return [_column(place, title, number) for place, (title, number) in enumerate(titles)]


def words(text: str) -> Cell:
    """A cell of words."""
    return Cell(text, text)


def whole(number: int) -> Cell:
    """A cell with a count."""
    return Cell(counted(number), number)


def counted(number: float | None) -> str:
    """A count with the thousands set apart as the language does it; a dash where there is none."""
    return DASH if number is None else QLocale().toString(round(number))


def number(value: float | None, digits: int = 2, *, signed: bool = False) -> Cell:
    """A cell with a figure; a dash where there is none."""
    return Cell(sign(value, digits) if signed else plain(value, digits), value)


def share(value: float | None) -> Cell:
    """A cell with a share from 0 to 1, in per cent."""
    return Cell(percent(value), value)


def sign(value: float | None, digits: int = 2) -> str:
    """A difference with its sign: "+0.42", "−0.3", "0"."""
    if value is None:
        return DASH
    written = decimal(abs(value), digits)
    return written if written == "0" else f"{'+' if value > 0 else '−'}{written}"


def plain(value: float | None, digits: int = 2) -> str:
    """A figure that may be below 0, with a true minus sign; a dash where there is none."""
    return decimal(value, digits).replace("-", "−")


def percent(value: float | None) -> str:
    """A share from 0 to 1 in whole per cent, "<1%" where that would read as none at all."""
    if value is None:
        return DASH
    written = decimal(value * 100, 0)
    return "<1%" if written == "0" and value > 0 else f"{written}%"


def why_missing(figure: Figure, too_few_candidates: str) -> str:
    """Why a figure is not there, in words; `too_few_candidates` has the places {needs} and {has}."""
    counts = {name: decimal(figure.given.get(name), 0) for name in ("needs", "has")}
    if figure.missing == "too_few_targets":
        return too_few_candidates.format_map(counts)
    return {
        "too_few_raters": translate("Insights", "Takes {needs} interviewers; so far {has}"),
        "too_few_ratings": translate("Insights", "Takes {needs} scores; so far {has}"),
        "too_few_criteria": translate("Insights", "Takes {needs} scored criteria on a scorecard; so far at most {has}"),
        "too_few_interviews": translate("Insights", "Takes {needs} interviews with a time; so far {has}"),
        "no_variation": translate("Insights", "Everything is the same, so there is nothing to tell apart"),
        "no_reliability": translate("Insights", "Needs a reliability between 0 and 1"),
    }[figure.missing].format_map(counts)


def _column(place: int, title: str, is_number: bool) -> Column[Line]:
    def order(line: Line) -> str | int | float:
        value = line.cells[place].value
        if is_number:
            return float("-inf") if value is None else value
        return str(value).casefold()

    return Column(
        str(place),
        "\n".join(textwrap.wrap(title, _TITLE, break_long_words=False)) if is_number else title,
        lambda line: line.cells[place].text,
        sort=order,
        number=is_number,
        tooltip=lambda line: line.cells[place].text,
        value=lambda line: line.cells[place].value,
    )
