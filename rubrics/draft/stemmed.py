"""Stems the Indonesian words of lexicon.tsv once and for all: `python -m rubrics.draft.stemmed`.

Only for whoever changes the lexicon or the stemmer: stemming some thousand words takes longer than a person likes to
wait for a first draft, so that the outcome is kept in stemmed.tsv.
"""

from __future__ import annotations

from pathlib import Path

from rubrics.draft.lexicon import indonesian_words
from rubrics.draft.stems import stem

FILE = Path(__file__).with_name("stemmed.tsv")
_HEAD = "# The words of lexicon.tsv by their stems. Written by `python -m rubrics.draft.stemmed`."


def stemmed() -> str:
    """The text of stemmed.tsv: on each line a stem and the words that have it."""
    found: dict[str, list[str]] = {}
    for word in sorted(indonesian_words()):
        found.setdefault(stem(word), []).append(word)
    return "\n".join([_HEAD, *("\t".join([name, *found[name]]) for name in sorted(found))]) + "\n"


if __name__ == "__main__":
    FILE.write_text(stemmed(), encoding="utf-8")
