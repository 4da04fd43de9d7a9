"""Blocks over pages: each is set below the one before; what is left of it where a page ends goes to the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import inf
from typing import Any

from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

LEAST_WHITE = 0.6  # of the white between blocks: what is kept where that saves a page
LESS_WHITE = (0.9, 0.8, 0.7)  # what is tried between that and all of it
MOST_CLOSER = 5  # pages: in a longer document one less matters to nobody,
MOST_NEARLY_EMPTY = 12  # save where the last one is nearly empty: up to so many pages
NEARLY_EMPTY = 0.27  # of a page that is filled: it looks left over
ENDING = 0.24  # of a page: less of it is not left for the last one,
SHARES_TRIED = (0.3, 0.6, 1)  # of what it lacks, the last first: each sets all of it again
MOST_WHITE = 0.2  # of a page: what may stay free so that what comes next is not parted
HEAD = 2  # lines of what follows that a heading or caption is kept with (`keepWithNext`); others with one
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


class Room(CondPageBreak):  # type: ignore[misc]
    """What follows goes to the next page where less than this height is left; `white` of it is white between blocks.

    Where the story has less white, exactly that part of the room shrinks with it.
    """

    def __init__(self, height: float, white: float) -> None:
        super().__init__(height)
        self.white = white


@dataclass(frozen=True, slots=True)
class Fit:
    """How a story stands on pages: on how many, and with how much of the white between its blocks, as a share of 1.

    `share` is how much of the story's height is white: what asks for room asks for that much less of it, where
    it does not say itself how much of it is white (`Room`). So many points stay `free` at the foot of the page before
    the last one: what would have stood there is what the last one is not left nearly empty with.
    """

    pages: int
    white: float = 1.0
    share: float = 0.0
    free: float = 0.0


FULL = Fit(0)


def fit(story: Sequence[Flowable], area: Area, *, most_pages: float = inf) -> Fit:
    """How to set the story: with somewhat less white where that saves the last of a few pages, or a nearly empty one.

    Where no page can be saved, the last one gets enough from the one before to look meant. Of a story that takes
    more than `most_pages` it says no more than that.
    """
    return _fit(story, Flow(None, area), most_pages)


def fit_behind(drawn: Flow, story: Sequence[Flowable]) -> Fit:
    """The same for what comes behind all that is drawn: with less white only where that saves a nearly empty page."""
    return _fit(story, drawn.rehearsal(), inf) if story else FULL


def _fit(story: Sequence[Flowable], before: Flow, most_pages: float) -> Fit:
    usual = _rehearsed(story, before, FULL, most_pages)
    if usual.page > most_pages:
        return Fit(usual.page)
    if usual.could_be_closer and not (before.page and not usual.ends_nearly_empty):
        share = usual.left_white / usual.gone_down
        if _rehearsed(story, before, Fit(1, LEAST_WHITE, share), most_pages).page < usual.page:
            for white in (*LESS_WHITE, LEAST_WHITE):
                closer = Fit(usual.page - 1, white, share)
                if (found := _rehearsed(story, before, closer, most_pages)).page < usual.page:
                    break
            return _well_ended(story, before, closer, found)
    return _well_ended(story, before, Fit(usual.page), usual)


def _well_ended(story: Sequence[Flowable], before: Flow, fitted: Fit, usual: Flow) -> Fit:
    """The same with as much free on the page before the last as fills that one somewhat; `usual` is how it ends now.

    What is not parted may bring less along than was asked for, or much more: so a little more is tried, and less. Of
    all that was tried it is the one that leaves least to be wished.
    """
    best, least = fitted, usual.left_to_be_wished
    if not usual.lacking or usual.page - 1 < before.page:
        return best
    waiting = [usual.left_at_foot + share * usual.lacking for share in SHARES_TRIED]
    is_first = True
    while waiting and least > TOLERANCE:
        tried = replace(fitted, pages=usual.page, free=waiting.pop())
        found = _rehearsed(story, before, tried, usual.page)
        if found.page == usual.page:
            if found.left_to_be_wished < least:
                best, least = tried, found.left_to_be_wished
            if is_first and found.lacking:
                waiting.append(found.left_at_foot + found.lacking)
        is_first = False
    return best


def _rehearsed(story: Sequence[Flowable], before: Flow, tried: Fit, most_pages: float) -> Flow:
    flow = before.rehearsal(tried)
    flow.set(story, most_pages=most_pages)
    return flow


def beginning(block: Flowable, width: float) -> float:
    """The height of what a block begins with at least: it has a method of that name, or is not parted."""
    told: Callable[[float], float] | None = getattr(block, "beginning", None)
    return told(width) if told else float(block.wrap(width, 0)[1])


def is_one_line(block: Flowable) -> bool:
    """Whether a block that was wrapped is a text of one line."""
    lines: Sequence[Any] | None = getattr(block, "lines", None)
    return lines is not None and len(lines) == 1


class Flow:
    """A story on its way over pages. `before` is called with the number of every page before its blocks are set.

    Between two blocks stands the larger of what the upper one keeps free below it and the lower one above it; at the
    top of a page nothing is kept free. A block that is kept with the next one (`keepWithNext`) stands on the page
    on which that begins, or its last lines do. White that a page has no room for is not left on the next one, and no
    page stays empty. ReportLab's own frames and templates do this for any number of columns, which takes longer.

    Without a canvas nothing is drawn, only found out.
    """

    def __init__(
        self,
        canvas: Any | None,
        area: Area,
        *,
        before: Callable[[int], None] | None = None,
        fit: Fit = FULL,
    ) -> None:
        self.canvas: Any = canvas
        self.area = area
        self.before = before
        self.page = 0
        self.take(fit)
        self.y = area.top
        self.kept_free = 0.0  # below the last block
        self.is_open = False  # whether the page has begun
        self.at_top = True
        self.has_room_for_kept = False
        self.gone_down = self.left_white = 0.0  # on all pages
        self.left_at_foot = 0.0  # of the page before

    def take(self, fit: Fit) -> None:
        """Set what follows, on this page too, as the fit says."""
        self.fit = fit
        self.bottom = self.area.bottom + (fit.free if self.page == fit.pages - 1 else 0.0)

    def set(self, story: Sequence[Flowable], *, most_pages: float = inf) -> None:
        """Set all blocks, or those up to where a page after `most_pages` begins.

        Raises ValueError where one can neither be broken nor stand on a page of its own: a bug.
        """
        waiting = [*reversed(story)]
        while waiting and self.page <= most_pages:
            block = waiting.pop()
            if isinstance(block, PageBreak):
                self.end_page()
                continue
            if isinstance(block, Aside):
                if self.canvas is not None:
                    block.tell()
                continue
            if not self.is_open:
                self._begin_page()
            if isinstance(block, CondPageBreak):
                self._ask_for(block)
            elif isinstance(block, Spacer):
                self._leave(self.fit.white * block.height)
            elif self._is_kept(block) and not self._begins_with_next(block, waiting):
                waiting += self._without_last(block)
            elif not self._place(block):
                waiting += self._parts(block)

    @property
    def could_be_closer(self) -> bool:
        """Whether what was set with all its white has so much of it that the last of a few pages might be saved."""
        height = self.gone_down - (1 - LEAST_WHITE) * self.left_white
        most = MOST_NEARLY_EMPTY if self.ends_nearly_empty else MOST_CLOSER
        return 1 < self.page <= most and height <= (self.page - 1) * self.height

    @property
    def could_be_better(self) -> bool:
        """Whether `fit` might find something better than all the white, and pages as full as they get."""
        return self.could_be_closer or self.lacking > 0

    @property
    def ends_nearly_empty(self) -> bool:
        """Whether the last of several pages holds so little that it looks left over."""
        return self.page > 1 and self.area.top - self.y < NEARLY_EMPTY * self.height

    @property
    def height(self) -> float:
        """How high a page is, in points."""
        return self.area.top - self.area.bottom

    @property
    def lacking(self) -> float:
        """How much the last of several pages should have taken from the page before, in points, to look meant."""
        lacking = ENDING * self.height - (self.area.top - self.y)
        return lacking if self.page > 1 and lacking > TOLERANCE else 0.0

    @property
    def left_to_be_wished(self) -> float:
        """How much the last page lacks, and how much more the one before leaves free than a page should, in points."""
        return self.lacking + max(self.left_at_foot - MOST_WHITE * self.height, 0.0)

    def rehearsal(self, tried: Fit = FULL) -> Flow:
        """A flow that stands where this one does and draws nothing."""
        flow = Flow(None, self.area)
        flow.page, flow.y, flow.kept_free = self.page, self.y, self.kept_free
        flow.take(tried)
        flow.is_open, flow.at_top, flow.left_at_foot = self.is_open, self.at_top, self.left_at_foot
        return flow

    def end_page(self) -> None:
        """What comes next stands on a new page; nothing where this one has not begun."""
        if self.is_open:
            if self.canvas is not None:
                self.canvas.showPage()
            self.left_at_foot = self.y - self.area.bottom
            self.is_open = False

    def _begin_page(self) -> None:
        self.page += 1
        self.bottom = self.area.bottom + (self.fit.free if self.page == self.fit.pages - 1 else 0.0)
        self.is_open = self.at_top = True
        self.y, self.kept_free = self.area.top, 0.0
        if self.before is not None:
            self.before(self.page)

    def _ask_for(self, room: CondPageBreak) -> None:
        """Go to the next page where less than this is left."""
        if self.y - self.bottom < self._asked(room) and not self.at_top:
            self.end_page()
        self.kept_free = 0.0

    def _asked(self, room: CondPageBreak) -> float:
        """How much of its room is asked for with as much white as there is."""
        white = room.white if isinstance(room, Room) else room.height * self.fit.share
        return float(room.height - (1 - self.fit.white) * white)

    def _leave(self, height: float) -> None:
        """Leave this much white, but none at the top of a page; where it is more than is left, the page is full."""
        if self.at_top:
            return
        if self.y - height < self.bottom - TOLERANCE:
            self.end_page()
            return
        self._go_down(height, white=height)
        self.kept_free = 0.0

    def _above(self, block: Flowable) -> float:
        """The white above a block; at the top of a page there is none."""
        return 0.0 if self.at_top else max(self.fit.white * block.getSpaceBefore() - self.kept_free, 0.0)

    def _room(self, block: Flowable) -> float:
        """How high the block may be here."""
        return float(self.y - self.bottom - self._above(block))

    def _place(self, block: Flowable) -> bool:
        """Set a block that fits; False where it does not."""
        above = self._above(block)
        room = float(self.y - self.bottom - above)
        if room <= 0:
            return False
        _, height = block.wrap(self.area.width, room)
        if height > room + TOLERANCE:
            return False
        y = self.bottom + room - height
        if self.canvas is not None:
            block.drawOn(self.canvas, self.area.left, y)
        after = self.fit.white * block.getSpaceAfter()
        self._go_down(self.y - y + after, white=above + after)
        self.kept_free = after
        return True

    def _is_kept(self, block: Flowable) -> bool:
        """Whether a block is kept with the next one, and no block above said already that there is room for both."""
        if not getattr(block, "keepWithNext", 0):
            self.has_room_for_kept = False
            return False
        return not self.has_room_for_kept

    def _begins_with_next(self, block: Flowable, waiting: Sequence[Flowable]) -> bool:
        """Whether a block that is kept with the next one fits here with the beginning of that; the last waits first.

        `keepWithNext` says how many lines of what follows stay with the block: a heading stands above two, also where
        they belong to two blocks. Where all that does not fit on a page of its own, nothing is kept.
        """
        if self.at_top:
            return True
        height, most, after, lines = 0.0, 0.0, self.kept_free, 0
        said = False
        for one in chain((block,), reversed(waiting)):
            if isinstance(one, Spacer):
                if isinstance(one, CondPageBreak):
                    most = max(most, height + self._asked(one))
                else:
                    height += self.fit.white * one.height
                after = 0.0
                continue
            if isinstance(one, (PageBreak, Aside)):
                if isinstance(one, Aside):
                    continue
                break
            kept = one.getKeepWithNext()
            if kept == HEAD and said:
                break
            above = self.fit.white * one.getSpaceBefore()
            height += above - after if above > after else 0.0
            if kept:
                height += one.wrap(self.area.width, 0)[1]
                lines = max(kept, lines - 1)
            else:
                height += beginning(one, self.area.width)
                lines -= 1 if is_one_line(one) else HEAD
                said = True
                if lines <= 0:
                    break
            after = self.fit.white * one.getSpaceAfter()
            height += after
        most = max(most, height)
        self.has_room_for_kept = most <= self.y - self.bottom + TOLERANCE
        return self.has_room_for_kept or most > self.height

    def _without_last(self, block: Flowable) -> Sequence[Flowable]:
        """What of a block goes to the next page: its last lines where it can be broken, or else all of it."""
        room = min(self._room(block), block.wrap(self.area.width, 0)[1] - 1)
        parts = block.split(self.area.width, room) if room > 0 else []
        if parts:
            self._place(parts[0])
        self.end_page()
        return parts[:0:-1] or [block]

    def _go_down(self, by: float, *, white: float) -> None:
        self.y -= by
        self.at_top = self.at_top and not by
        self.gone_down += by
        self.left_white += white

    def _parts(self, block: Flowable) -> Sequence[Flowable]:
        """What is left of a block that does not fit, the last first: its beginning is set here where it breaks well."""
        room = self._room(block)
        parts = block.split(self.area.width, room) if room > 0 else []
        if parts and self._place(parts[0]):
            return parts[:0:-1]
        if self.at_top and self.bottom > self.area.bottom:  # what stays whole goes before what stays free
            self.bottom = self.area.bottom
            return [block]
        if parts or self.at_top:
            raise ValueError(f"{type(block).__name__} does not fit on a page")
        self.end_page()
        return [block]
