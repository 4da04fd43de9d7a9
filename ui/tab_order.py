"""The order in which Tab goes through the window: as things are laid out, from left to right and from top to bottom.

Qt's own chain follows the order in which widgets were made, takes a page with a focus proxy for one single field, and
leaves out what stands before that field.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def move(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop in the window, or to the one before; False where there is none."""
    found = list(stops(window))
    if not found:
        return False
    focused = window.focusWidget()
    step = 1 if forward else -1
    at = found.index(focused) + step if focused in found else (0 if forward else -1)
    target = found[at % len(found)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in a widget, itself first."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in _children(widget):
        yield from stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """As the layout orders them; then those without one, by their place."""
    own = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    layout = widget.layout()
    laid_out = list(_laid_out(layout, own)) if layout is not None else []
    rest = [one for one in own if one not in laid_out]
    return laid_out + sorted(rest, key=lambda one: (one.y(), one.x()))


def _laid_out(layout: QLayout, own: list[QWidget]) -> Iterator[QWidget]:
    """Those of `own` that stand in a layout or in one inside it, in its order.

    The layout is asked for the place of each, and never for its items: Python would keep the items it was given, Qt
    deletes them unseen, and what is made at the same place in memory later is taken for them.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    placed = [(layout.indexOf(one), one) for one in (*own, *inner)]
    for place, one in sorted(placed, key=lambda found: found[0]):
        if isinstance(one, QLayout):
            yield from _laid_out(one, own)
        elif place >= 0:
            yield one


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever the widget stands in."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
