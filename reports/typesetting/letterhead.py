"""The letterhead at the top of the first page: the logo at the left, name and address at the right."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.ink import Ink
from reports.typesetting.tags import tagged
from reports.typesetting.text import Text
from screening.letterhead import Letterhead

LOGO_WIDTH = 160.0  # at most
LOGO_HEIGHT = 44.0
ADDRESS = 0.5  # share of the width


class LetterheadBlock(Flowable):  # type: ignore[misc]
    """Who sends the document. Without a logo the name stands at the left in its place."""

    def __init__(self, ink: Ink, letterhead: Letterhead) -> None:
        super().__init__()
        self.spaceAfter = 18.0
        self.name = letterhead.name
        self.logo = ImageReader(BytesIO(letterhead.logo)) if letterhead.logo else None
        lines = [Text(ink, line, styles.TINY_RIGHT) for line in letterhead.address.splitlines()]
        if letterhead.name:
            style = styles.LETTERHEAD_RIGHT if self.logo else styles.LETTERHEAD
            lines.insert(0, Text(ink, letterhead.name, style))
        self.lines = lines

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the logo or the text."""
        self.width = width
        if self.logo is not None:
            wide, high = self.logo.getSize()
            scale = min(LOGO_WIDTH / wide, LOGO_HEIGHT / high)
            self.logo_size = (wide * scale, high * scale)
        right = self._right_lines()
        self.right_height = sum(text.wrap(ADDRESS * width, height)[1] for text in right)
        left = self.logo_size[1] if self.logo else 0.0
        if self._name_at_left():
            left = self.lines[0].wrap((1 - ADDRESS) * width - 10, height)[1]
        self.height = max(left, self.right_height)
        return width, self.height

    def draw(self) -> None:
        """Draw the logo, then the lines from the top."""
        if self.logo is not None:
            wide, high = self.logo_size
            with tagged(self.canv, "Figure", alt=f"Logo {self.name}".strip()):
                self.canv.drawImage(self.logo, 0, self.height - high, wide, high)
        if self._name_at_left():
            self.lines[0].drawOn(self.canv, 0, self.height - self.lines[0].height)
        y = self.height
        for text in self._right_lines():
            y -= text.height
            text.drawOn(self.canv, (1 - ADDRESS) * self.width, y)

    def _name_at_left(self) -> bool:
        return self.logo is None and bool(self.name)

    def _right_lines(self) -> list[Text]:
        return self.lines[1:] if self._name_at_left() else self.lines
