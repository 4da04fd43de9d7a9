"""From a sentence's complement to traits and duties that stand alone. Where it is split: see splitting.py."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rubrics.draft import words
from rubrics.draft.splitting import Joint, Mode, head_if_split
from rubrics.draft.tokens import Token, tokenize

_BEFORE_CAPITALS = ".!?:\n-*•·‣▪–—>)"  # ends of sentences and bullets


@dataclass(frozen=True, slots=True)
class Piece:
    """One trait or duty as it stands alone; its own words lie from `start` to `end` of the document."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class _Chunk:
    """Words between two places where a list might be split; `joint` says what stands before them."""

    joint: Literal["start", "comma", "comma and word", "word"]
    conjunction: str = ""
    tokens: list[Token] = field(default_factory=list)


@dataclass(slots=True)
class _Item:
    head: list[Token]
    tokens: list[Token]


def pieces(text: str, start: int, end: int, mode: Mode, breaks: Sequence[int] = ()) -> list[Piece]:
    """The traits or duties in text[start:end], in order.

    `breaks` are positions that must not lie in one piece with what stands before them (risky wording).
    """
    chunks = _chunks(tokenize(text, start, end))
    items: list[_Item] = []
    for number, chunk in enumerate(chunks):
        is_forced = any(chunk.tokens[0].start <= place <= chunk.tokens[-1].end for place in breaks)
        if not items or is_forced:
            items.append(_Item([], chunk.tokens))
            continue
        head = head_if_split(_joint(items, chunks, number), mode)
        if head is None:
            items[-1].tokens = _joined(text, items[-1].tokens, chunk.tokens)
        else:
            items.append(_Item(head, chunk.tokens))
    found = (_piece(text, item, mode) for item in items)
    return [piece for piece in found if piece is not None]


def whole(text: str, start: int, end: int) -> Piece:
    """Everything from `start` to `end` as one piece, without what punctuation stands at its ends."""
    while end > start and text[end - 1] in " .,;:!?":
        end -= 1
    return Piece(re.sub(r"\s+", " ", text[start:end]), start, end)


def _chunks(tokens: Sequence[Token]) -> list[_Chunk]:
    chunks = [_Chunk("start")]
    for number, token in enumerate(tokens):
        current = chunks[-1]
        if token.key == ",":
            if current.tokens:
                chunks.append(_Chunk("comma"))
        elif token.key not in words.CONJUNCTIONS:
            current.tokens.append(token)
        elif not current.tokens:
            if current.joint == "comma":
                current.joint = "comma and word"
            current.conjunction = token.key  # the last one counts: "tetapi juga"
        elif token.key == "juga" or number + 1 == len(tokens):
            current.tokens.append(token)
        else:
            chunks.append(_Chunk("word", token.key))
    return [chunk for chunk in chunks if chunk.tokens]


def _joint(items: Sequence[_Item], chunks: Sequence[_Chunk], number: int) -> Joint:
    chunk, item = chunks[number], items[-1]
    is_closed = any(earlier.joint == "comma and word" for earlier in chunks[:number])
    goes_on = any(later.joint != "comma" for later in chunks[number + 1 :])
    return Joint(
        left=item.head + item.tokens,
        own=item.tokens,
        right=chunk.tokens,
        following=[(later.joint != "comma", later.tokens) for later in chunks[number + 1 :]],
        conjunction=chunk.conjunction,
        by_word=chunk.joint == "word",
        by_comma_and_word=chunk.joint == "comma and word",
        closes=chunk.joint == "word" and len(items) > 1 and not is_closed and not goes_on,
    )


def _joined(text: str, left: Sequence[Token], right: Sequence[Token]) -> list[Token]:
    """Both sides, with the comma or conjunction between them as one more word."""
    start, end = left[-1].end, right[0].start
    return [*left, Token(text[start:end].strip().lower(), start, end), *right]


# --- the finished piece ------------------------------------------------------------------------------------


def _piece(text: str, item: _Item, mode: Mode) -> Piece | None:
    """The item in words of the text; None for a fragment that says nothing."""
    own, head = list(item.tokens), list(item.head)
    if mode == "duty":
        if own[0].key == "yang":
            return None
        while len(own) > 1 and own[0].key in words.BEFORE_DUTIES:
            own.pop(0)
    else:
        _drop_leading(head, mode, least=0)
        if not head:
            _drop_leading(own, mode, least=1)
    while len(own) > 1 and own[-1].key in words.TRAILING:
        own.pop()
    start, end = own[0].start, own[-1].end
    body = text[start:end]
    if body[1:2].islower() and _begins_sentence(text, start):
        body = body[0].lower() + body[1:]
    words_of_head = (text[token.start : token.end] for token in head)
    return Piece(re.sub(r"\s+", " ", " ".join([*words_of_head, body])), start, end)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in _BEFORE_CAPITALS


def _drop_leading(tokens: list[Token], mode: Mode, *, least: int) -> None:
    """Take off words that say nothing: "harus", "seseorang yang", "memiliki" (kept in "memiliki sedikit …")."""
    while len(tokens) > least:
        key, following = tokens[0].key, tokens[1].key if len(tokens) > 1 else ""
        if key == "tidak" and following in {"hanya", "saja"}:
            del tokens[:2]
        elif key in words.FILLERS or (key in words.HAVE and not (mode == "unsuitable" and following in words.SCARCE)):
            tokens.pop(0)
        else:
            return
