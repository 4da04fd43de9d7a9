"""Stems the words of lexicon.tsv and kinship.tsv once and for all: `python -m rubrics.draft.stemmed`.

Only for whoever changes the lexicon or the stemmer: stemming some thousand words takes longer than a person likes to
wait for a first draft, so that the outcome is kept in stemmed.tsv.
"""

from __future__ import annotations

from pathlib import Path

from rubrics.draft.lexicon import words_to_stem
from rubrics.draft.stems import english_stem, stem

FILE = Path(__file__).with_name("stemmed.tsv")
_HEAD = "# Language, stem, and the words of the lexicon and kinship that have it: `python -m rubrics.draft.stemmed`."
_STEMMERS = {"id": stem, "en": english_stem}


def stemmed() -> str:
    """The text of stemmed.tsv: on each line a language, a stem and the words that have it."""
    lines = [_HEAD]
    for language, stem_of in _STEMMERS.items():
        found: dict[str, list[str]] = {}
        for word in sorted(words_to_stem(language)):
            found.setdefault(stem_of(word), []).append(word)
        lines += ["\t".join([language, name, *found[name]]) for name in sorted(found)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(stemmed(), encoding="utf-8")
