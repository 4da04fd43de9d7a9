"""The words of the reports in Indonesian and English, and how each language writes figures, dates and plurals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from reports.typesetting.passage import Passage, like
from reports.wording.months import MONTHS
from reports.wording.words import WORDS
from rubrics.model import Language, Text
from screening.people.marks import MARK

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison
    from screening.figures.results import ApplicationResult, CriterionResult
    from screening.figures.scoring import Score

LEFT_TO_RIGHT = "\u200e"  # a mark without a shape: what follows it is drawn to the right of it

MOST_DECIMALS = 6


class Wording:
    """The words of one language. `Wording("id")("coverage")` gives "Cakupan"."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._column = 0 if language == "id" else 1

    def __call__(self, code: str, **values: object) -> str:
        """The text of a code, placeholders filled in. Raises KeyError for a code without a text: a bug."""
        return _sentence(self._said(code).format(**{name: _apart(value) for name, value in values.items()}))

    def _said(self, code: str) -> str:
        """The text of a code with its placeholders."""
        return WORDS[code][self._column]

    def plural(self, code: str, n: int, **values: object) -> str:
        """The text of `code.one` or `code.other`, whichever the number asks for, with {n} filled in."""
        return self(f"{code}.one" if n == 1 else f"{code}.other", n=self.count(n), **values)

    def text(self, text: Text) -> str:
        """A rubric's text in this language, or a passage in the one it was written in."""
        said = text.get(self.language)
        return said if not said or text.has(self.language) else Passage(said, "en" if self.language == "id" else "id")

    def numbered(self, number: int, text: Text) -> str:
        """A rubric's text behind its number: "1. Accuracy"."""
        said = self.text(text)
        return like(said, f"{number}. {said}")

    def number(self, value: float, decimals: int = 1, *, least: int = 0) -> str:
        """3.5 as "3,5" or "3.5"; zeros at its end are kept for the `least` decimals only: 3 is "3", or "3.0" with one.

        Halves are rounded away from zero.
        """
        written = f"{_rounded(value, decimals):.{decimals}f}"
        whole, point, part = written.partition(".")
        part = part.rstrip("0").ljust(least, "0")
        written = f"{whole}{point}{part}" if part else whole
        return written.replace(".", self.mark)

    @property
    def mark(self) -> str:
        """What stands before the decimals."""
        return "," if self.language == "id" else "."

    def figure(self, value: float) -> str:
        """A mean of scores, or a score out of 100: always with one decimal, so that 3.0 stands like 3.7 beside it."""
        return self.number(value, least=1)

    def enough(self, value: float, gives: Callable[[float], str], *, least: int = 0) -> str:
        """A figure with two decimals, or with as many more as it takes: what it `gives` as printed is what it does.

        `least` is as for `number`.
        """
        decimals = next(
            (n for n in range(2, MOST_DECIMALS) if gives(_rounded(value, n)) == gives(value)), MOST_DECIMALS
        )
        return self.number(value, decimals, least=least)

    def mean(self, mean: float) -> str:
        """A weighted mean, from which a calculator gets the score out of 100 that is printed beside it."""
        return self.enough(mean, lambda one: self.figure((one - 1) / 4 * 100), least=1)

    def means(self, *means: float) -> list[str]:
        """Weighted means that stand in one text, all with the decimals of the one that needs most of them."""
        most = max((len(self.mean(one).partition(self.mark)[2]) for one in means), default=1)
        return [self.number(one, most, least=most) for one in means]

    def changed(self, item: CriterionResult) -> str:
        """The panel's mean of a criterion after a debrief, with the decimals it takes to tell it from the one before.

        "" where it is the same, a dash where there is none.
        """
        before, after = item.part.value, None if item.after is None else item.after.value
        if after is None or before is None:
            return "" if after == before else "–" if after is None else self.figure(after)
        apart = (n for n in range(1, MOST_DECIMALS) if self.number(before, n) != self.number(after, n))
        decimals = next(apart, 0)
        return self.number(after, decimals, least=1) if decimals else ""

    def count(self, number: int) -> str:
        """A number of things: 1451 as "1.451" or "1,451"."""
        written = f"{number:,}"
        return written.replace(",", ".") if self.language == "id" else written

    def percent(self, share: float, decimals: int = 0) -> str:
        """0.83 as "83%"."""
        return f"{self.number(share * 100, decimals)}%"

    def short_of(self, score: Score) -> dict[str, str]:
        """A score's coverage and the minimum it misses, with as many decimals as it takes to tell them apart."""
        for decimals in range(6):
            shares = {"coverage": score.coverage, "minimum": score.minimum_coverage}
            written = {name: self.percent(share, decimals) for name, share in shares.items()}
            if written["coverage"] != written["minimum"]:
                break
        return written

    def not_enough(self, score: Score, *more: str) -> str:
        """Why there is no rank, and what else belongs to that."""
        code = "left_out.not_enough" if score.mean is not None else "left_out.not_scored"
        return ". ".join(one for one in (self(code, **self.short_of(score)), *more) if one)

    def why_no_score(self, score: Score) -> str:
        """Why there is no score out of 100."""
        return self("not_enough_why", **self.short_of(score)) if score.mean is not None else self("not_scored_why")

    def attention(self, result: ApplicationResult) -> list[str]:
        """What of a result its readers should not overlook, in few words each."""
        counts = {
            "attention_watch_outs": len(result.watch_outs),
            "attention_discuss": sum(part.discuss for part in result.score.parts),
            "attention_drafts": result.drafts,
            "attention_other_snapshots": result.other_snapshots,
        }
        names = self.listed(dict.fromkeys(one.name for one in result.drafting))
        said = [self.plural(code, n, names=names) for code, n in counts.items() if n]
        return [*said, self("attention_hidden")] if result.hidden else said

    def after(self, item: CriterionResult) -> str:
        """What the panel's mean of a criterion is after the debrief, in words."""
        changed = self.changed(item)
        return self("after_value", value=changed) if changed else self("after_same_mean")

    def not_named(self, comparison: Comparison) -> list[str]:
        """How many of a job's applications are not compared and not named either, and why."""
        why = {reason: self(f"left_out.{reason}") for reason in comparison.unnamed}
        said = [
            self.plural("left_out_unnamed", n, reason=f"{why[reason][0].lower()}{why[reason][1:]}")
            for reason, n in comparison.unnamed.items()
        ]
        counts = {"not_chosen": comparison.not_chosen, "not_asked": comparison.not_asked}
        return [*said, *(self.plural(code, n) for code, n in counts.items() if n)]

    def date(self, at: str) -> str:
        """A UTC time (ISO 8601) as a local date: "22 November 2026"."""
        local = _local(at)
        return f"{local.day} {MONTHS[local.month - 1][self._column]} {local.year}"

    def day(self, day: str) -> str:
        """A date as it is stored ("2027-01-31"): "31 January 2027"."""
        read = date.fromisoformat(day)
        return f"{read.day} {MONTHS[read.month - 1][self._column]} {read.year}"

    def time(self, at: str) -> str:
        """A UTC time as local hours and minutes: "14.05" or "14:05"."""
        return _local(at).strftime("%H.%M" if self.language == "id" else "%H:%M")

    def moment(self, at: str) -> str:
        """A UTC time as local date and time."""
        return self("date_and_time", date=self.date(at), time=self.time(at))

    def span(self, start: str, end: str) -> str:
        """From one UTC time to another, the date once where it is the same day; without an `end` the start alone."""
        if not end:
            return self.moment(start)
        if (day := self.date(start)) == self.date(end):
            return self("from_to_on_a_day", date=day, start=self.time(start), end=self.time(end))
        return self("from_to", start=self.moment(start), end=self.moment(end))

    def planned(self, at: str, minutes: int) -> str:
        """When an interview is planned (a UTC time, or "" where it is not) and for how long."""
        if not at:
            return self("kit_not_scheduled", minutes=minutes)
        return self("kit_when_planned", at=self.moment(at), minutes=minutes)

    def round(self, number: int, place: int) -> str:
        """How a round is called: "round 2"; of one that has several interviews this one's `place` as well, from 1.

        "2nd interview of round 1". A `place` of 0 is the only one's.
        """
        return self("nth_in_round", nth=self.nth(place), round=number) if place else self("in_round", round=number)

    def round_on(self, code: str, number: int, place: int, **values: object) -> str:
        """The same before when it was, in words that begin with it."""
        said = self.round(number, place)
        return self(code, which=f"{said[0].upper()}{said[1:]}", **values)

    def nth(self, number: int) -> str:
        """2 as "ke-2" or "2nd"."""
        if self.language == "id":
            return f"ke-{number}"
        ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending}"

    def elapsed(self, seconds: int) -> str:
        """Time since the interview began: "18:42" (minutes, seconds), from an hour on "1:18:42"."""
        minutes, rest = divmod(seconds, 60)
        return f"{minutes}:{rest:02}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{rest:02}"

    def stage(self, stage: str) -> str:
        """A stage as readers know it: those that come with every job in this language, others as they were typed."""
        code = f"stage.{stage}"
        return self(code) if code in WORDS else stage

    def continued(self, what: str) -> str:
        """What a row on the page before is about, where the row goes on."""
        return self("continued", what=what)

    def unmarked(self, text: str) -> str:
        """A text with words in brackets for the marks of `screening.people.marks`."""

        def worded(mark: re.Match[str]) -> str:
            kind, number = mark[1], mark[2]
            return self("mark.interviewer_numbered", n=number) if number else self(f"mark.{kind}")

        return MARK.sub(worded, text)

    def listed(self, items: Iterable[str]) -> str:
        """Names in a row: "A, B, dan C" (EYD V, the comma, rule 1) or "A, B and C"."""
        *most, last = [str(_apart(item)) for item in items] or [""]
        comma = "," if self.language == "id" and len(most) > 1 else ""
        said = f"{', '.join(most)}{comma} {self('and')} {last}"
        return _sentence(said) if most else last.removesuffix(LEFT_TO_RIGHT)


def _rounded(value: float, decimals: int) -> float:
    step: int = 10**decimals
    return int(abs(value) * step + 0.5 + 1e-9) / step * (1 if value >= 0 else -1)


def _apart(value: object) -> object:
    """A value that ends from right to left, closed: a figure or a name after it would be drawn to its other side."""
    if not isinstance(value, str) or value.isascii():
        return value
    return value + LEFT_TO_RIGHT if _from_right(reversed(value)) else value


def _sentence(text: str) -> str:
    """A text of ours, which runs from left to right even where it begins with a name that does not."""
    text = text.removesuffix(LEFT_TO_RIGHT)
    return LEFT_TO_RIGHT + text if not text.isascii() and _from_right(text) else text


def _from_right(characters: Iterable[str]) -> bool:
    """Whether the first of the characters that has a direction has the one from the right."""
    return next((kind for kind in map(unicodedata.bidirectional, characters) if kind in {"L", "R", "AL"}), "L") != "L"


def _local(at: str) -> datetime:
    return datetime.fromisoformat(at).astimezone()
