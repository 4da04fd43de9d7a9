"""What was opened or done lately, by keys that hold no name: the palette offers it first."""

from __future__ import annotations

import json

KEPT = 30
# The pages that show one record or one part, and what the palette calls it.
_KINDS = {
    "candidate": "candidate",
    "jobs": "job",
    "job": "job",
    "reports": "report",
    "rubrics": "rubric",
    "settings": "settings",
}


class Recent:
    """The keys, the latest first; `text` is what `as_text` made of them once."""

    def __init__(self, text: str = "") -> None:
        try:
            stored = json.loads(text) if text else []
        except (ValueError, RecursionError):
            stored = []
        keys = stored if isinstance(stored, list) else []
        self.keys = [key for key in keys if isinstance(key, str)][:KEPT]

    def use(self, key: str) -> None:
        """Put a key before the others."""
        self.keys = [key, *(one for one in self.keys if one != key)][:KEPT]

    def visit(self, page: str, record_id: str) -> None:
        """Remember a place, where the palette leads there."""
        key = place_key(page, record_id)
        if key:
            self.use(key)

    def bonus(self, key: str) -> float:
        """How much further up a key stands in a search: 6 for the latest of all, 0 for one that was not used."""
        return 6 * (1 - self.keys.index(key) / KEPT) if key in self.keys else 0.0

    def as_text(self) -> str:
        """All of it for the settings."""
        return json.dumps(self.keys)


def place_key(page: str, record_id: str) -> str:
    """The key of a place; "" where the palette has none for it."""
    if record_id:
        return f"{_KINDS[page]}:{record_id}" if page in _KINDS else ""
    return f"page:{page}"
