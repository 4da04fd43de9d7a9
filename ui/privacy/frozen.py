"""What a restriction of processing stands in the way of is not offered, and whom a deed leaves out for it is named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from screening.people import candidates
from screening.privacy import restriction
from ui.translations import translate

if TYPE_CHECKING:
    from screening.workspace import Workspace

_TOLD = "said-while-free"
_NAMED = 3  # people who are named; of more their number is enough


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


def left_out_words(workspace: Workspace, candidate_ids: Sequence[str]) -> str:
    """Who of these people a deed on all of them leaves out, since their data are restricted; "" for nobody."""
    among = restriction.among(workspace, candidate_ids) if candidate_ids else set()
    found = [one for one in candidate_ids if one in among]
    if not found:
        return ""
    who = ", ".join(candidates.get(workspace, one).name for one in found[:_NAMED])
    said = translate("Privacy", "left out, since processing of their data is restricted: {who}", who=who)
    more = len(found) - _NAMED
    return f"{said} {translate('Privacy', 'and %n more', n=more)}" if more > 0 else said
