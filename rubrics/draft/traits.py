"""From a sentence's complement to traits and duties that stand alone, in Indonesian and English.

Where it is split: see indonesian/splitting.py and english/splitting.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from rubrics.draft import words
from rubrics.draft.english import splitting as english_splitting
from rubrics.draft.english import trimming
from rubrics.draft.english import words as english_words
from rubrics.draft.english.tokens import tokens_of, without_subject
from rubrics.draft.indonesian import splitting
from rubrics.draft.joints import Joint, Mode
from rubrics.draft.tokens import Token, tokenize
from rubrics.model import Language

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
    """A trait in the making: its own words, and the words it shares before them and behind them."""

    head: list[Token]
    tokens: list[Token]
    tail: list[Token] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What a language does in a list."""

    tokens_of: Callable[[str, int, int], list[Token]]
    conjunctions: Collection[str]
    head_if_split: Callable[[Joint, Mode], list[Token] | None]
    without_subject: Callable[[Sequence[Token]], list[Token]] = list


def pieces(
    text: str, start: int, end: int, mode: Mode, *, breaks: Sequence[int] = (), language: Language = "id"
) -> list[Piece]:
    """The traits or duties in text[start:end], in order.

    `breaks` are positions that must not lie in one piece with what stands before them (risky wording).
    """
    grammar = _GRAMMARS[language]
    chunks = _chunks(grammar.tokens_of(text, start, end), grammar.conjunctions)
    for chunk in chunks:
        chunk.tokens = grammar.without_subject(chunk.tokens)
    items: list[_Item] = []
    for number, chunk in enumerate(chunks):
        is_forced = any(chunk.tokens[0].start <= place <= chunk.tokens[-1].end for place in breaks)
        if not items or is_forced:
            items.append(_Item([], chunk.tokens))
            continue
        head = grammar.head_if_split(_joint(items, chunks, number), mode)
        if head is None:
            items[-1].tokens = _joined(text, items[-1].tokens, chunk.tokens)
        else:
            items.append(_Item(head, chunk.tokens))
    if language == "en":
        _share_tail(items)
        found = [_english_piece(text, item, mode) for item in items]
    else:
        found = [_piece(text, item, mode) for item in items]
    return [piece for piece in found if piece is not None]


def _chunks(tokens: Sequence[Token], conjunctions: Collection[str]) -> list[_Chunk]:
    chunks = [_Chunk("start")]
    for number, token in enumerate(tokens):
        current = chunks[-1]
        if token.key == ",":
            if current.tokens:
                chunks.append(_Chunk("comma"))
        elif token.key not in conjunctions:
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
        opener=chunks[0].tokens,
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
    return Piece(_written(text, head, body), start, end)


def _written(text: str, head: Sequence[Token], body: str, tail: Sequence[Token] = ()) -> str:
    before, behind = ([text[token.start : token.end] for token in tokens] for tokens in (head, tail))
    return re.sub(r"\s+", " ", " ".join([*before, body, *behind]))


def _share_tail(items: Sequence[_Item]) -> None:
    """Repeat "skills" for the members of its list: "communication and presentation skills"."""
    for number in range(len(items) - 1, 0, -1):
        tail = items[number].tail or trimming.shared_tail(items[number].tokens)
        if not tail or not trimming.takes_tail(items[number - 1].tokens):
            continue
        items[number - 1].tail = tail


def _english_piece(text: str, item: _Item, mode: Mode) -> Piece | None:
    head, own = trimming.trimmed(item.head, item.tokens, mode)
    if not own:
        return None
    return Piece(_written(text, head, text[own[0].start : own[-1].end], item.tail), own[0].start, own[-1].end)


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


_GRAMMARS: dict[Language, _Grammar] = {
    "id": _Grammar(tokenize, words.CONJUNCTIONS, splitting.head_if_split),
    "en": _Grammar(tokens_of, english_words.CONJUNCTIONS, english_splitting.head_if_split, without_subject),
}
