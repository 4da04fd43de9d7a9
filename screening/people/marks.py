"""The marks that stand in a text where somebody else was taken out of it.

"⟦candidate⟧", "⟦interviewer 2⟧", "⟦email⟧", "⟦phone⟧" and "⟦name⟧"; each language has words for them.
"""

from __future__ import annotations

import re

MARK = re.compile(r"⟦(candidate|interviewer|email|phone|name)(?: (\d+))?⟧")
"""A mark: what was taken out, and the interviewer's number where it has one."""

_PARTED = re.compile(r"(⟦(?:candidate|interviewer|email|phone|name)(?: \d+)?⟧)")


def mark(kind: str, number: int = 0) -> str:
    """The mark for this kind of person or address; 0 for no number."""
    return f"⟦{kind} {number}⟧" if number else f"⟦{kind}⟧"


def parted(text: str) -> list[str]:
    """The text in parts: every other one, from the second on, is a mark."""
    return _PARTED.split(text)
