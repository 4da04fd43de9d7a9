"""The decision: what a person recorded, or an empty box for a person to fill in. The program decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.ink import Ink
from reports.typesetting.page import Sheet, heading
from reports.typesetting.paper import TICK, WRITING_LINE, tick_box, to_fill_in
from reports.typesetting.text import Text, line, paragraphs
from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.jobs.applications import Application

CHOICES = ("advance", "hold", "reject", "hire")
PADDING = 10.0
BOX = 92.0
MOST_ON_LINE = 250  # characters: the narrowest ones


def decision(sheet: Sheet, result: ApplicationResult, *, most_lines: int | None = None) -> list[Flowable]:
    """The recorded decision with its reason, or the box to fill in by hand.

    The box is not for the candidate, nor for who does not see yet what others scored. With `most_lines` a longer reason
    is cut.
    """
    ink, words, application = sheet.ink, sheet.wording, result.application
    if application.decision:
        return [*heading(ink, words("decision")), *_recorded(sheet, application, most_lines)]
    if result.hidden or not sheet.imprint.edition.internal:
        return []
    return [*heading(ink, words("decision"), room=BOX + 37), DecisionBox(ink, words)]


def reason(sheet: Sheet, application: Application, most_lines: int | None = None) -> list[Text]:
    """Why it was decided so, in full or cut to so many lines."""
    said = application.decision_reason
    if most_lines is None:
        return paragraphs(sheet.ink, said, styles.BODY)
    begins = " ".join(said[: MOST_ON_LINE * (most_lines + 1)].split())
    return [Text(sheet.ink, begins, styles.BODY, most_lines=most_lines)] if begins else []


def is_reason_cut(sheet: Sheet, application: Application, most_lines: int) -> bool:
    """Whether not all of the reason stands on so many lines, or not in the paragraphs that it was written in."""
    in_full, cut = reason(sheet, application), reason(sheet, application, most_lines)
    for block in cut:
        block.wrap(sheet.width, sheet.height)
    return len(in_full) > len(cut) or any(block.is_cut for block in cut)


def _recorded(sheet: Sheet, application: Application, most_lines: int | None) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    at = words.moment(application.decided_at)
    by = (
        words("decision_recorded", by=application.decided_by, at=at)
        if application.decided_by
        else words("decision_recorded_by_nobody", at=at)
    )
    return [
        Text(ink, words(f"decision.{application.decision}"), styles.STRONG),
        *reason(sheet, application, most_lines),
        Text(ink, by, styles.SMALL),
    ]


class DecisionBox(Flowable):  # type: ignore[misc]
    """A framed form: choices to tick, lines for the reason, name, date and signature."""

    def __init__(self, ink: Ink, words: Wording) -> None:
        super().__init__()
        self.ink = ink
        self.words = words

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Always the same height."""
        self.width = width
        self.height = BOX
        return width, self.height

    def draw(self) -> None:
        """Draw the frame, then its lines from the top."""
        canvas, words, ink = self.canv, self.words, self.ink
        canvas.setStrokeColor(styles.MUTED)
        canvas.setLineWidth(0.75)
        canvas.rect(0, 0, self.width, self.height, stroke=1, fill=0)
        room = self.width - 2 * PADDING
        y = self.height - PADDING - 7
        line(canvas, ink, words("decision_open"), styles.SMALL, x=PADDING, y=y, width=room)
        y -= 22
        x = PADDING
        for choice in CHOICES:
            tick_box(canvas, x, y)
            used = line(canvas, ink, words(f"decision.{choice}"), styles.BODY, x=x + TICK + 5, y=y, width=room / 3)
            x += TICK + 5 + used + 20
        y -= WRITING_LINE
        to_fill_in(canvas, ink, words("decision_reason"), x=PADDING, y=y, width=room)
        y -= WRITING_LINE
        third = room / 3
        for number, code in enumerate(("decision_name", "decision_date", "decision_signature")):
            width = third - (PADDING if number < 2 else 0)
            to_fill_in(canvas, ink, words(code), x=PADDING + number * third, y=y, width=width)
