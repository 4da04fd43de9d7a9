"""The head of a trait: what stands before its point and is repeated over a list, as "kemampuan untuk" is."""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.draft import words
from rubrics.draft.tokens import Token, is_duty_verb, is_quality, is_verb


def leads(key: str) -> bool:
    """Whether the word may stand before the verb or noun that is the point of a trait."""
    return key in words.LEADING or is_quality(key)


def verb_slot(tokens: Sequence[Token]) -> int | None:
    """Where the verb stands that a head takes: 2 in "kemampuan untuk melayani tamu"; None without one."""
    for number, token in enumerate(tokens):
        if number and is_verb(token.key) and token.key not in words.GOOD and token.key not in words.HAVE:
            return number
        if not leads(token.key) and not (number and (token.key in words.EVALUATIONS or token.key == "tentang")):
            return None
    return None


def is_bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing follows the word that is the point: "aktif", "memiliki kemampuan", "mampu membangun"."""
    last = tokens[-1].key
    return all(leads(token.key) for token in tokens[:-1]) and (leads(last) or is_verb(last))


def has_complement(tokens: Sequence[Token]) -> bool:
    """Whether a chunk says more than its first word and a judgement of it ("yang tinggi")."""
    keys = [token.key for token in tokens if token.key not in words.INTENSIFIERS and token.key not in words.FILLERS]
    return any(key not in words.EVALUATIONS for key in keys[1:])


def negation(tokens: Sequence[Token]) -> list[Token]:
    """The leading negation with the verb of having: "tidak memiliki", "kurang", "memiliki sedikit"; may be empty."""
    keys = [token.key for token in tokens]
    end = 1 if len(keys) > 1 and keys[0] in words.HAVE and keys[1] in words.SCARCE else 0
    while end < len(keys):
        follows = end and (keys[end] in words.HAVE or keys[end] in words.INTENSIFIERS)
        if not follows and keys[end] not in words.NEGATORS and keys[end] not in words.SCARCE:
            break
        end += 1
    return list(tokens[:end])


def skill_head(tokens: Sequence[Token]) -> list[Token]:
    """The head that further nouns share: "kemampuan" in "kemampuan analisis"; empty where a verb or nothing follows."""
    for number, token in enumerate(tokens):
        if token.key in words.SKILLS:
            end = number + 1
            if end < len(tokens) and tokens[end].key in words.LINKS:
                end += 1
            if end == len(tokens):
                return []
            following = tokens[end].key
            is_noun = not is_verb(following) and following not in words.OBJECT_LISTS and following != "yang"
            return list(tokens[:end]) if is_noun else []
        if not leads(token.key):
            return []
    return []


def has_open_clause(tokens: Sequence[Token]) -> bool:
    """Whether a clause with a verb of its own is open at the end: "… strategi untuk menarik pelanggan"."""
    places = [number for number, token in enumerate(tokens) if number and token.key in words.SUBORDINATORS]
    return bool(places) and any(is_duty_verb(token.key) for token in tokens[places[-1] :])
