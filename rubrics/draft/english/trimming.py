"""An English trait or duty without the words that only tied it to its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.draft.english import words
from rubrics.draft.english.slots import is_simple_noun
from rubrics.draft.english.tokens import opening
from rubrics.draft.joints import Mode
from rubrics.draft.tokens import Token


def trimmed(head: Sequence[Token], own: Sequence[Token], mode: Mode) -> tuple[list[Token], list[Token]]:
    """Head and own words without "someone who is", "has", "must be"; both may come out empty."""
    left, rest = list(head), list(own)
    _drop_leading(left, mode, least=0)
    if not left:
        _drop_leading(rest, mode, least=1)
    place = next((number for number, token in enumerate(rest) if number and token.key in words.REASONS), len(rest))
    rest = rest[:place]
    while len(rest) > 1 and (rest[-1].key in words.TRAILING or rest[-1].key == ","):
        rest.pop()
    if rest[0].key == "no" and rest[-1].key in {"needed", "required", "necessary"}:
        return left, []
    is_hollow = len(rest) == 1 and (rest[0].key in words.PRONOUNS or rest[0].key in words.LEADING)
    return left, [] if is_hollow else rest


def _drop_leading(tokens: list[Token], mode: Mode, *, least: int) -> None:
    while len(tokens) > least:
        following = tokens[1].key if len(tokens) > 1 else ""
        key = tokens[0].key
        if key == "not" and following in {"only", "just"}:
            del tokens[:2]
        elif mode == "unsuitable" and key in words.NEED:
            return
        elif key in words.LEADING or key in words.PRONOUNS:
            tokens.pop(0)
        else:
            return


def shared_tail(tokens: Sequence[Token]) -> list[Token]:
    """As in "skills" where it ends the last member of a list: "presentation skills"; empty elsewhere."""
    keys = [token.key for token in tokens]
    is_shared = len(keys) > 1 and keys[-1] in {"skills", "abilities"} and is_simple_noun(keys)
    return [tokens[-1]] if is_shared else []


def takes_tail(tokens: Sequence[Token]) -> bool:
    """Whether these words wait for the shared noun: "communication", "analytical"; not "patience"."""
    keys = [token.key for token in tokens]
    is_doing = opening(keys) in {"base", "s", "ing", "auxiliary", "negation", "to"} and len(keys) > 1
    if is_doing or len(keys) > 4 or not is_simple_noun(keys) or keys[-1] in words.QUALITIES or keys[-1] in words.SKILLS:
        return False
    return keys[-1] not in words.GOOD or keys[-1].endswith(("al", "ive", "ical"))
