"""Actions that a restriction of processing stands in the way of: they are not offered, and their tooltip says why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction

from ui.translations import translate

_TOLD = "said-while-free"


def freeze(actions: Iterable[QAction], *, frozen: bool) -> None:
    """Take the actions away from a restricted person's record, or let them say again what they do.

    Whether they are offered where nothing is frozen is for the caller to say, before.
    """
    for one in actions:
        before = one.property(_TOLD)
        if frozen:
            if not before:
                one.setProperty(_TOLD, one.toolTip())
            one.setToolTip(translate("Privacy", "Processing of this person’s data is restricted: see Privacy"))
            one.setEnabled(False)
        elif before:
            one.setToolTip(before)
            one.setProperty(_TOLD, "")
