"""Blocks over pages: each is set below the one before; what is left of it where a page ends goes to the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

LEAST_WHITE = 0.6  # of the white between blocks: what is kept where all of them fit on one page that way
MOST_LONGER = 1.2  # times a page: what is longer has never that much white
TOLERANCE = 1e-6  # points that a block may be higher than its room: sums of lengths are not exact


@dataclass(frozen=True, slots=True)
class Area:
    """Where blocks stand on a page, in points: the left edge, the upper and the lower one, and how wide it is."""

    left: float
    top: float
    bottom: float
    width: float


class Aside(Flowable):  # type: ignore[misc]
    """Nothing to see: `tell` is called where the flow gets to it, which takes no room and begins no page."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self.tell = tell


def on_one_page(story: Sequence[Flowable], area: Area) -> Sequence[Flowable]:
    """The story with somewhat less white between its blocks where it is a little longer than a page otherwise."""
    room = area.top - area.bottom
    used = white = 0.0
    kept_free = room  # at the top of a page nothing is
    for block in story:
        if isinstance(block, PageBreak):
            return story
        if isinstance(block, Aside):
            continue
        if isinstance(block, Spacer | CondPageBreak):
            free, kept_free = 0.0 if isinstance(block, CondPageBreak) else block.height, 0.0
        else:
            free, kept_free = (
                max(block.getSpaceBefore() - kept_free, 0.0) + block.getSpaceAfter(),
                block.getSpaceAfter(),
            )
            used += block.wrap(area.width, room)[1]
        used += free
        white += free
        if used > MOST_LONGER * room:
            return story
    missing = used - kept_free - room
    if missing <= 0 or missing + 1 > (1 - LEAST_WHITE) * white:
        return story
    share = 1 - (missing + 1) / white
    return [_closer(block, share) for block in story]


def _closer(block: Flowable, share: float) -> Flowable:
    """The block with this share of its white; all are on the same page, so none asks for another one."""
    if isinstance(block, Spacer | CondPageBreak):
        return Spacer(0, 0.0 if isinstance(block, CondPageBreak) else share * block.height)
    if not isinstance(block, Aside):
        block.spaceBefore, block.spaceAfter = share * block.getSpaceBefore(), share * block.getSpaceAfter()
    return block


class Flow:
    """A story on its way over pages. `before` is called with the number of every page before its blocks are set.

    Between two blocks stands the larger of what the upper one keeps free below it and the lower one above it; at the
    top of a page nothing is kept free. White that a page has no room for is not left on the next one, and no page stays
    empty. ReportLab's own frames and templates do this for any number of columns, which takes longer.
    """

    def __init__(self, canvas: Any, area: Area, *, before: Callable[[int], None]) -> None:
        self.canvas = canvas
        self.area = area
        self.before = before
        self.page = 0
        self.y = area.top
        self.kept_free = 0.0  # below the last block
        self.is_open = False  # whether the page has begun
        self.at_top = True

    def set(self, story: Sequence[Flowable]) -> None:
        """Set all blocks. Raises ValueError where one can neither be broken nor stand on a page of its own: a bug."""
        waiting = [*reversed(story)]
        while waiting:
            block = waiting.pop()
            if isinstance(block, PageBreak):
                self._end_page()
                continue
            if isinstance(block, Aside):
                block.tell()
                continue
            if not self.is_open:
                self._begin_page()
            if isinstance(block, CondPageBreak):
                self._ask_for(block.height)
            elif isinstance(block, Spacer):
                self._leave(block.height)
            elif not self._place(block):
                waiting += self._parts(block)
        self._end_page()

    def _begin_page(self) -> None:
        self.page += 1
        self.is_open = self.at_top = True
        self.y, self.kept_free = self.area.top, 0.0
        self.before(self.page)

    def _end_page(self) -> None:
        if self.is_open:
            self.canvas.showPage()
            self.is_open = False

    def _ask_for(self, height: float) -> None:
        """Go to the next page where less than this is left."""
        if self.y - self.area.bottom < height and not self.at_top:
            self._end_page()
        self.kept_free = 0.0

    def _leave(self, height: float) -> None:
        """Leave this much white; where it is more than is left, the page is full."""
        if self.y - height < self.area.bottom - TOLERANCE:
            self._end_page()
            return
        self._go_down(height, kept_free=0.0)

    def _room(self, block: Flowable) -> float:
        """How high the block may be here; what it keeps free above it does not count at the top of a page."""
        above = 0.0 if self.at_top else max(block.getSpaceBefore() - self.kept_free, 0.0)
        return float(self.y - self.area.bottom - above)

    def _place(self, block: Flowable) -> bool:
        """Set a block that fits; False where it does not."""
        room = self._room(block)
        if room <= 0:
            return False
        _, height = block.wrap(self.area.width, room)
        if height > room + TOLERANCE:
            return False
        y = self.area.bottom + room - height
        block.drawOn(self.canvas, self.area.left, y)
        after = block.getSpaceAfter()
        self._go_down(self.y - y + after, kept_free=after)
        return True

    def _go_down(self, by: float, *, kept_free: float) -> None:
        self.y -= by
        self.kept_free = kept_free
        self.at_top = self.at_top and not by

    def _parts(self, block: Flowable) -> Sequence[Flowable]:
        """What is left of a block that does not fit, the last first: its beginning is set here where it breaks well."""
        room = self._room(block)
        parts = block.split(self.area.width, room) if room > 0 else []
        if parts and self._place(parts[0]):
            return parts[:0:-1]
        if parts or self.at_top:
            raise ValueError(f"{type(block).__name__} does not fit on a page")
        self._end_page()
        return [block]
