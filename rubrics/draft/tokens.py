"""Words of a sentence with their places, and what kind of word each is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.draft import words

WordKind = Literal[
    "have", "negator", "skill", "noun", "manner", "adjective", "taker", "verb", "action", "other"
]  # fmt: skip

_TOKEN = re.compile(r"\([^()]{0,200}\)|[,;]|[^\s,;()]+")
_EDGES = "\"'“”‘’.:!?"
_VERB = re.compile(r"^(?:me[lrwymn][a-z-]{3,}|ber[a-z-]{4,}|memper[a-z-]{3,}|di[a-z-]{4,})$")
_ACTION = re.compile(r"^(?:pe[a-z]{3,}an|[a-z]{4,}asi|[a-z]{3,}(?:isme|tensi))$")
_ABSTRACT = re.compile(r"^ke([a-z-]{3,})an$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in small letters (or a phrase that counts as one, joined by a hyphen) with its place in the document."""

    key: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The words and commas of text[start:end]; what stands in brackets belongs to the word before it."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        mark = match.group()
        if mark[0] == "(":
            if tokens:
                tokens[-1] = Token(tokens[-1].key, tokens[-1].start, match.end())
        elif mark in ",;":
            tokens.append(Token(",", match.start(), match.end()))
        elif word := mark.strip(_EDGES):
            left = match.start() + len(mark) - len(mark.lstrip(_EDGES))
            _append(tokens, Token(word.lower(), left, left + len(word)))
    return tokens


def _append(tokens: list[Token], token: Token) -> None:
    joined = f"{tokens[-1].key}-{token.key}" if tokens else ""
    if joined in words.PHRASES:
        tokens[-1] = Token(joined, tokens[-1].start, token.end)
    else:
        tokens.append(token)


def keys_of(text: str) -> list[str]:
    """The words of a text, phrases joined, without their places and commas."""
    return [token.key for token in tokenize(text, 0, len(text)) if token.key != ","]


def is_verb(key: str) -> bool:
    """Whether the word looks like a verb."""
    return key not in words.NOT_VERBS and (key in words.BARE_VERBS or bool(_VERB.match(key)))


def is_duty_verb(key: str) -> bool:
    """Whether the word is a verb where duties are listed: "menarik kabel", though not in "hasil yang menarik"."""
    return is_verb(key) or key in words.DUTY_VERBS


def is_action(key: str) -> bool:
    """Whether the noun names an action: pengelolaan, komunikasi, analisis."""
    if key in words.NOT_ACTIONS or key in words.KNOWLEDGE:
        return False
    return key in words.ACTIONS or bool(_ACTION.match(key))


def is_abstract(key: str) -> bool:
    """Whether the word is a noun with ke-…-an: kebersihan, kesabaran."""
    return bool(_ABSTRACT.match(key))


def _base(key: str) -> str:
    """What a noun with ke-…-an is made of: "sabar" for "kesabaran"; "" for other words."""
    match = _ABSTRACT.match(key)
    return match.group(1) if match else ""


def is_quality(key: str) -> bool:
    """Whether the noun names a quality of a person: empati, kesabaran, ketidaktelitian."""
    if key in words.POSSESSIONS:
        return True
    base = _base(key)
    return base.startswith("tidak") or base in words.ADJECTIVES


def is_negative_noun(key: str) -> bool:
    """Whether the noun already says that something is missing: ketidaksabaran, kesulitan, kemalasan."""
    if key.startswith("ketidak") or key in words.NEGATIVE_NOUNS:
        return True
    return _base(key) in words.BAD


def polarity(key: str) -> int:
    """+1 for a good quality, -1 for a bad one, 0 where the word alone does not say."""
    return (key in words.GOOD) - (key in words.BAD)


def opening(keys: Sequence[str]) -> WordKind:
    """What kind of word these words begin with, fillers and intensifiers aside. `keys` is not empty."""
    first = 0
    while first < len(keys) - 1 and keys[first] in words.PASSED_OVER:
        first += 1
    return _kind(keys[first], keys[first + 1] if first + 1 < len(keys) else "")


def _follows_manner(key: str) -> bool:
    return key in words.STATES or key in words.BAD or is_verb(key)


def _kind(first: str, second: str) -> WordKind:
    is_manner = first in words.MANNERS and not (first in words.GOOD and second and not _follows_manner(second))
    kinds: tuple[tuple[WordKind, bool], ...] = (
        ("have", first in words.HAVE),
        ("negator", first in words.NEGATORS or first in words.SCARCE),
        ("skill", first in words.SKILLS),
        ("manner", is_manner),
        ("adjective", first in words.ADJECTIVES),
        ("noun", is_quality(first)),
        ("taker", first in words.VERB_TAKERS),
        ("verb", is_verb(first)),
        ("action", is_action(first)),
    )
    return next((kind for kind, holds in kinds if holds), "other")


def is_plain_noun(key: str) -> bool:
    """Whether nothing in the word lists keeps this word from being a name's: no preposition, pronoun or quality."""
    return key not in words.NO_NAMES and not key.endswith(("nya", "kan"))
