"""The order in which Tab goes through the window: as things are laid out, from left to right and from top to bottom.

Qt's own chain follows the order in which widgets were made, takes a page with a focus proxy for one single field, and
leaves out what stands before that field.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QScrollArea, QWidget

_ONE_STOP = (QAbstractSpinBox, QComboBox)


def move(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop in the window, or to the one before; False where there is none.

    Qt asks for it, too, when what has the focus goes out of sight or cannot be used any more: then the focus stays
    near by.
    """
    focused = window.focusWidget()
    if focused is not None and not (focused.isVisible() and focused.isEnabled()):
        target = _beside(window, focused)
    else:
        target = _next(window, focused, forward=forward)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def _next(window: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    found = list(stops(window))
    step = 1 if forward else -1
    at = found.index(focused) + step if focused in found else (0 if forward else -1)
    return found[at % len(found)] if found else None


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in a widget, itself first.

    What is inside a spin box or a combo box is never asked for its focus proxy: PySide takes the answer for a child of
    the one asked. The box and its inner field would own each other, and the next collection would destroy the two.
    """
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if not isinstance(widget, _ONE_STOP):
        for child in _children(widget):
            yield from stops(child)


def _beside(window: QWidget, gone: QWidget) -> QWidget | None:
    """The stop nearest to one that was hidden or disabled a moment ago, with the focus in it; None for none.

    It is looked for in what the widget stands in, then in what that stands in, and so on: first after it, then before.
    """
    above = gone.parentWidget()
    while above is not None:
        order = list(_around(above, gone)) if above.isVisible() else []
        if len(order) > 1:
            at = order.index(gone)
            return order[at + 1] if at + 1 < len(order) else order[at - 1]
        above = above.parentWidget() if above is not window else None
    return None


def _around(widget: QWidget, gone: QWidget) -> Iterator[QWidget]:
    """The stops in a widget, and `gone` at its place among them."""
    for child in _children(widget):
        if child is gone:
            yield child
        elif child.isAncestorOf(gone):
            yield from _around(child, gone)
        else:
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
