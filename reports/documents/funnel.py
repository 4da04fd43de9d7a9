"""The funnel of a job: how many of its applications ever reached each stage, and how many are there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.page import Sheet, heading
from reports.typesetting.tags import tagged
from reports.typesetting.text import Text, line

if TYPE_CHECKING:
    from screening.insights.stages import Funnel

NAMES = 130.0  # width of the stages' names
FIGURES = 170.0  # and of the figures right of the bars
ROW = 17.0
BAR = 9.0


def funnel(sheet: Sheet, found: Funnel | None, *, everybody: int) -> list[Flowable]:
    """The chart under its heading; nothing for a job without applications.

    `everybody` is the number of all applications of the job: those whose data are restricted are in no stage.
    """
    if found is None or not found.applications:
        return []
    words, ink = sheet.wording, sheet.ink
    chart = FunnelChart(sheet, found)
    note = words.plural("funnel_note", found.applications)
    if (rest := everybody - found.applications) > 0:
        note = f"{note} {words.plural('funnel_without', rest)}"
    room = ROW * len(found.stages) + 60
    return [*heading(ink, words("funnel"), room=min(room, sheet.height)), Text(ink, note, styles.SMALL), chart]


class FunnelChart(Flowable):  # type: ignore[misc]
    """A bar per stage, as long as its share of all applications; the figures stand beside it."""

    def __init__(self, sheet: Sheet, found: Funnel, first: int = 0, end: int | None = None) -> None:
        super().__init__()
        self.sheet = sheet
        self.found = found
        self.first = first
        self.stages = found.stages[first:end]
        self.spaceBefore = 4.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """A line per stage."""
        self.width, self.height = width, ROW * len(self.stages)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two charts, where there are more stages than fit on a page."""
        fitting = int(height // ROW)
        if fitting < 1:
            return []
        middle = self.first + fitting
        end = self.first + len(self.stages)
        parts = ((self.first, middle), (middle, end))
        return [FunnelChart(self.sheet, self.found, first, last) for first, last in parts]

    def draw(self) -> None:
        """Draw the bars from the top; read aloud, the figure says every value."""
        rows = [(self.sheet.wording.stage(one.stage), one.ever, one.now) for one in self.stages]
        said = [f"{name}: {self._figures(ever, now)}" for name, ever, now in rows]
        with tagged(self.canv, "Figure", alt="; ".join(said)):
            for number, (name, ever, now) in enumerate(rows, 1):
                self._row(self.height - number * ROW, name, ever, now)

    def _row(self, y: float, name: str, ever: int, now: int) -> None:
        canvas, ink = self.canv, self.sheet.ink
        line(canvas, ink, name, styles.SMALL_INK, x=0, y=y + 5, width=NAMES - 10)
        room = self.width - NAMES - FIGURES
        canvas.setFillColor(styles.FAINT)
        canvas.rect(NAMES, y + 3.5, room, BAR, stroke=0, fill=1)
        if ever:
            canvas.setFillColor(styles.ACCENT)
            canvas.rect(NAMES, y + 3.5, room * ever / self.found.applications, BAR, stroke=0, fill=1)
        figures = self._figures(ever, now)
        line(canvas, ink, figures, styles.SMALL_INK, x=self.width - FIGURES + 12, y=y + 5, width=FIGURES - 12)

    def _figures(self, ever: int, now: int) -> str:
        words = self.sheet.wording
        share = words.percent(ever / self.found.applications)
        return words("funnel_figures", ever=words.count(ever), share=share, now=words.count(now))
