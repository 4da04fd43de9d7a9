"""The phrases that are written with one key: the built-in ones, one's own, and their keys."""

from __future__ import annotations

import sys

from rubrics.model import Language

MOST = 9  # one for each key
# The plain digit keys score and Ctrl with a digit opens a page. On a Mac "Ctrl+Shift+3" takes a picture of the screen,
# so there it is the key labelled "control" (which Qt calls Meta) without Shift.
KEYS = "Meta+{number}" if sys.platform == "darwin" else "Ctrl+Shift+{number}"

# What an interviewer needs to write down about an answer: the situation, what the person did, what came of it, and
# what is still open. None of them judges.
BUILT_IN: dict[Language, tuple[str, ...]] = {
    "id": (
        "Contoh konkret:",
        "Situasinya:",
        "Tindakannya:",
        "Hasilnya:",
        "Alasannya:",
        "Yang dipelajari:",
        "Perlu didalami:",
        "Belum terjawab:",
        "Ditanyakan kandidat:",
    ),
    "en": (
        "Concrete example:",
        "Situation:",
        "What they did:",
        "Result:",
        "Reason given:",
        "What they learned:",
        "To probe further:",
        "Not answered yet:",
        "Candidate asked:",
    ),
}


def phrases_of(setting: str, language: Language) -> list[str]:
    """The phrases of the setting "quick_phrases" (one a line), or else the built-in ones; at most MOST."""
    own = [line.strip() for line in setting.splitlines() if line.strip()]
    return own[:MOST] or list(BUILT_IN[language])
