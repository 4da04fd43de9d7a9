"""Which of the two languages a text is in: the whole document, or one sentence of a mixed one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rubrics.draft import words
from rubrics.draft.english import words as english
from rubrics.draft.english.tokens import is_adjective, is_quality, verb_form
from rubrics.draft.tokens import is_verb
from rubrics.model import Language

_ENGLISH = words.listed(
    "the and of to in is are with for who that an have must should not a be you your will or if this as on at by they "
    "it from we can their our what when do does but has was his her than without about how no year years "
    "old own good any all other least"
)
_INDONESIAN = words.listed(
    "yang dan di untuk dengan adalah dalam tidak pada atau serta dari mereka memiliki ini itu akan kamu anda bisa juga "
    "oleh sebagai ke agar saat jika kami bagi lebih para karena kepada secara minimal tahun kurang suka mau punya"
)
_WORD = re.compile(r"[a-z][a-z-]*")


def of_document(text: str) -> Language:
    """The language most of the little words belong to; Indonesian where nothing tells."""
    found = _WORD.findall(text[:20_000].lower())
    english_words, indonesian = (sum(word in known for word in found) for known in (_ENGLISH, _INDONESIAN))
    return "en" if english_words > indonesian else "id"


@lru_cache(maxsize=4096)
def of_sentence(sentence: str, otherwise: Language) -> Language:
    """The language of one sentence; `otherwise` where it does not tell, as in "Microsoft Excel"."""
    found = _WORD.findall(sentence[:300].lower())
    score = sum(_leaning(word) for word in found)
    return "en" if score > 0 else "id" if score < 0 else otherwise


@cache
def _leaning(word: str) -> int:
    """Above 0 for English, below for Indonesian; little words count double."""
    if word in _ENGLISH or word in _INDONESIAN:
        return 2 * (word in _ENGLISH) - 2 * (word in _INDONESIAN)
    in_english = bool(verb_form(word)) or is_quality(word) or is_adjective(word) or word in english.PREPOSITIONS
    in_indonesian = is_verb(word) or word in words.POSSESSIONS or word in words.ADJECTIVES or word in words.LEADING
    return in_english - in_indonesian
