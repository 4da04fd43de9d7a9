"""Candidates whose scores do not differ clearly: what a ranking pulls apart, put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.page import Sheet, heading
from reports.typesetting.table import Cell, Column, Table
from reports.typesetting.text import Text
from screening.figures.clarity import Clarity

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison, RankedResult

LISTED = 8  # from the top: further down nobody chooses between two ranks
NAMES_LISTED = 12


def without_clear_difference(comparison: Comparison) -> list[list[RankedResult]]:
    """The longest runs of ranked candidates in which no two scores differ clearly, best first; they may overlap."""
    places = [place for place in comparison.ranked if place.rank is not None and place.alike is not None]
    runs: list[list[RankedResult]] = []
    reached = 0  # where the run before ended
    for start, first in enumerate(places):
        end, alike = start + 1, first.alike or frozenset()
        while end < len(places) and places[end].result.application.id in alike:
            alike &= places[end].alike or frozenset()
            end += 1
        if end > reached and end - start > 1:
            runs.append(places[start:end])
        reached = max(reached, end)
    return runs


def groups(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    """The runs as a table, where a difference can be told at all."""
    words, ink = sheet.wording, sheet.ink
    ranked = [place for place in comparison.ranked if place.rank is not None]
    if not isinstance(comparison.clarity, Clarity) or len(ranked) < 2:
        return []
    runs = without_clear_difference(comparison)
    title = heading(ink, words("groups"), room=110)
    if not runs:
        code = "groups_none_of_panels" if any(map(comparison.is_doubtful, ranked)) else "groups_none"
        return [*title, Text(ink, words(code), styles.BODY)]
    columns = [Column(words("groups_ranks"), 0.1), Column(words("score"), 0.16), Column(words("groups_who"), 0.74)]
    rows = [_row(sheet, run) for run in runs[:LISTED]]
    said = words.plural("groups_more", len(runs) - LISTED) if len(runs) > LISTED else ""
    more = [Text(ink, said, styles.SMALL, tag="P")] if said else []
    return [*title, Text(ink, words("groups_note"), styles.SMALL), Table(ink, columns, rows, page=sheet.height), *more]


def _row(sheet: Sheet, run: list[RankedResult]) -> list[Cell]:
    words, first, last = sheet.wording, run[0], run[-1]
    best, worst = words.figure(first.result.score.points or 0), words.figure(last.result.score.points or 0)
    ranks = f"{first.rank}–{last.rank}" if first.rank != last.rank else str(first.rank)
    names = [place.result.candidate.name for place in run[:NAMES_LISTED]]
    if len(run) > NAMES_LISTED:
        names.append(words.plural("groups_others", len(run) - NAMES_LISTED))
    return [
        Text(sheet.ink, ranks, styles.STRONG),
        best if best == worst else words("bounds_short", low=worst, high=best),
        words.listed(names),
    ]
