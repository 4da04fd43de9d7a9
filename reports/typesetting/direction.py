"""The order in which the eye reads a line with right-to-left words, after Unicode Standard Annex 9.

A level says how deep a character is nested: even ones run from left to right, odd ones from right to left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

# Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; Arabic presentation forms; old and new scripts of
# the second plane that are written from the right.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")

SIGN = "\ufffc"  # a character without a direction
# Whoever types an override may not turn a line round: it is printed as a visible mark, which is a sign like others.
OVERRIDES = frozenset(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
# Rule BD14 and BD15: brackets that come in pairs.
OPENING = "([{⁅⁽₍〈❨❪❬❮❰❲❴⟦⟨⟪⟬⟮⦃⦅⧘⧚〈《「『【〔〖〘〚（［｛｟｢"
CLOSING = ")]}⁆⁾₎〉❩❫❭❯❱❳❵⟧⟩⟫⟭⟯⦄⦆⧙⧛〉》」』】〕〗〙〛）］｝｠｣"
BRACKETS = dict(zip(OPENING, CLOSING, strict=True))
MOST_OPEN = 63
MOST_AT_ONCE = 20_000  # characters: python-bidi takes some 300 bytes for each


def from_the_left(text: str) -> str:
    """A text of ours that begins with a number or a name, marked so that a name from the right does not turn it."""
    return f"\u200e{text}" if RIGHT_TO_LEFT.search(text) else text


def set_apart(text: str) -> str:
    """A text marked so that neither it nor a figure beside it turns round where it is one from the right."""
    return text if text.isascii() or not RIGHT_TO_LEFT.search(text) else f"\u200e{text}\u200e"


def base_level(text: str) -> int:
    """1 where the first letter of a paragraph is one from the right, 0 otherwise."""
    from bidi import get_base_level

    return int(get_base_level("".join(map(_harmless, text))))


def levels(text: str) -> list[int]:
    """The level of every character of a paragraph, whose own level is `base_level`."""
    base = base_level(text)
    found: list[int] = []
    start = 0
    while start < len(text):
        end = text.find(" ", start + MOST_AT_ONCE) + 1 or len(text)
        found += _levels(text[start:end], base)
        start = end
    return found


def _levels(text: str, base: int) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage |= {"base_level": base, "base_dir": "LR"[base]}
    algorithm.get_embedding_levels("".join(map(_harmless, text)), storage)
    for position, character in enumerate(storage["chars"]):
        character["position"] = position
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, False)
    _resolve_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {character["position"]: character["level"] for character in storage["chars"]}
    resolved: list[int] = []
    for position in range(len(text)):  # invisible characters were taken out: they go with the one before
        resolved.append(found.get(position, resolved[-1] if resolved else base))
    return resolved


def _harmless(character: str) -> str:
    """The character, or a sign for what is printed as a mark: overrides, halves of characters, unassigned ones."""
    if character in OVERRIDES or "\ud800" <= character <= "\udfff" or not unicodedata.bidirectional(character):
        return SIGN
    return character


def visual_order(of: Sequence[int]) -> list[int]:
    """The positions of pieces with these levels in the order they are set from left to right (rule L2)."""
    order = list(range(len(of)))
    for level in range(max(of, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and of[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def _resolve_brackets(characters: list[dict[str, Any]], base: int) -> None:
    """Give a pair of brackets the direction of what they enclose (rule N0), which python-bidi's levels lack."""
    outer, inner = "LR"[base], "RL"[base]
    for opening, closing in sorted(_bracket_pairs(characters)):
        within = {_strong(each["type"]) for each in characters[opening + 1 : closing]}
        if outer in within:
            direction = outer
        elif inner in within:
            before = (_strong(characters[at]["type"]) for at in range(opening - 1, -1, -1))
            direction = next((found for found in before if found), outer)
        else:
            continue
        for bracket in (opening, closing):
            characters[bracket]["type"] = direction
            for marked in range(bracket + 1, _end_of_marks(characters, bracket + 1)):  # with what they stand on
                characters[marked]["type"] = direction


def _bracket_pairs(characters: Sequence[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Where brackets open and close, for those that are closed (rule BD16)."""
    opened: list[tuple[str, int]] = []
    for position, character in enumerate(characters):
        if character["type"] != "ON":
            continue
        if character["ch"] in BRACKETS:
            if len(opened) == MOST_OPEN:
                return
            opened.append((BRACKETS[character["ch"]], position))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == character["ch"]:
                yield opened[depth][1], position
                del opened[depth:]
                break


def _end_of_marks(characters: Sequence[Mapping[str, Any]], begin: int) -> int:
    """Where marks that begin there end."""
    end = begin
    while end < len(characters) and unicodedata.bidirectional(characters[end]["ch"]) == "NSM":
        end += 1
    return end


def _strong(kind: str) -> str:
    """L or R; numbers count as R, signs as nothing."""
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(kind, "")
