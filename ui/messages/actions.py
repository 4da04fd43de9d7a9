"""What can be undone, as the menu names it: the label of a write -> words."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "action.stage_changed": ("pindah tahap", "move to another stage"),
}
