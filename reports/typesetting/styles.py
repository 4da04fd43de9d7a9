"""One type scale, one accent, one grid: the looks of every report."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER

from reports.typesetting.fonts import ITALIC, REGULAR, SEMIBOLD

# Colours. The accent is the window's; in grey it prints at about two thirds black, well apart from text and lines.
INK = HexColor("#1a2228")
MUTED = HexColor("#55606a")
ACCENT = HexColor("#0b6a6c")
LINE = HexColor("#c3cbd1")
FAINT = HexColor("#e4e8eb")
BAND = HexColor("#9fb4b8")  # from a lower to an upper bound
BAR = HexColor("#cfdfe0")  # up to a criterion's mean
GROUND = HexColor("#f2f5f5")
HEAT = HexColor("#86c0bc")  # the ground of a 5 in the matrix
PAPER = HexColor("#ffffff")

# Lengths, in points (1/72 inch).
MARGIN = 50.0  # left, right and top
BOTTOM = 58.0
FOOT = 28.0  # lower edge of the foot
PAPERS: dict[str, tuple[float, float]] = {"a4": A4, "letter": LETTER}  # upright


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set: sizes and distances in points; `tag` is what it is to those who hear the page.

    Lines that are `even` are as long as each other where they can be: no last word stands alone.
    """

    font: str
    size: float
    leading: float
    colour: Color = INK
    before: float = 0.0
    after: float = 0.0
    align: str = "left"
    tag: str = "P"
    even: bool = False


# The type scale: 7, 8.5, 9.5, 13 and 24 points. Nothing is set in another size.
TITLE = Style(SEMIBOLD, 24, 29, INK, tag="H1")
SUBTITLE = Style(REGULAR, 13, 16, INK, before=3)  # some scripts go far below the line of the title
HEADING = Style(SEMIBOLD, 13, 17, ACCENT, before=14, after=5, tag="H2")
NOTICE = Style(SEMIBOLD, 13, 17, INK, before=6, after=4, even=True)
SUBHEADING = Style(SEMIBOLD, 9.5, 13, INK, before=9, tag="H3")
CLOSE_HEADING = Style(SEMIBOLD, 9.5, 13, INK, before=4, tag="H3")
BODY = Style(REGULAR, 9.5, 13, INK)
STRONG = Style(SEMIBOLD, 9.5, 13, INK)
WARNING = Style(SEMIBOLD, 9.5, 13, INK, even=True)
EVIDENCE = Style(REGULAR, 9.5, 13, INK, before=2)
ABSENCE = Style(ITALIC, 8.5, 13, MUTED, before=2)
QUOTE = Style(ITALIC, 8.5, 12, MUTED)
SMALL = Style(REGULAR, 8.5, 11.5, MUTED)
SMALL_INK = Style(REGULAR, 8.5, 11.5, INK)
SMALL_STRONG = Style(SEMIBOLD, 8.5, 11.5, INK)
LABEL = Style(SEMIBOLD, 8.5, 11.5, ACCENT)
LABEL_MUTED = Style(REGULAR, 8.5, 13, MUTED)
LETTERHEAD = Style(SEMIBOLD, 9.5, 12, INK)
LETTERHEAD_RIGHT = Style(SEMIBOLD, 8.5, 11.5, INK, align="right")
TABLE_HEAD = Style(SEMIBOLD, 8.5, 11.5, MUTED, even=True)
TINY = Style(REGULAR, 7, 9.5, MUTED)
TINY_CENTRE = Style(REGULAR, 7, 9.5, MUTED, align="center")
TINY_RIGHT = Style(REGULAR, 7, 9.5, MUTED, align="right")

# The strip of figures and the chart.
STRIP_FIGURE = Style(SEMIBOLD, 24, 28, INK)
STRIP_WORDS = Style(SEMIBOLD, 13, 16, INK)
CHART_NAME = Style(REGULAR, 8.5, 10.5, INK)
CHART_FIGURE = Style(SEMIBOLD, 9.5, 12, INK, align="right")
CHART_REMARK = Style(REGULAR, 7, 8.5, INK)
AXIS_FIGURE = Style(REGULAR, 7, 9, MUTED, align="center")
ABSENT = Style(ITALIC, 8.5, 10, MUTED, align="center")
MATRIX_HEAD = Style(REGULAR, 7, 8.5, INK, align="center")
DOT = Style(SEMIBOLD, 7, 8, INK, align="center")
CRITERION_FIGURE = Style(SEMIBOLD, 13, 13, INK)
