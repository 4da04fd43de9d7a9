"""From a sentence's complement to traits and duties that stand alone.

The rules follow the labelling of the profiles: split where a new competence begins and repeat the shared head;
keep together what shares one object; a leading negation spreads over its list. What the words do stands in words.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.draft import words

Mode = Literal["duty", "suitable", "unsuitable"]

_TOKEN = re.compile(r"[,;()]|[^\s,;()]+")
_EDGES = "\"'“”‘’.:!?"
_VERB = re.compile(r"^(?:me[lrwymn][a-z-]{3,}|ber[a-z-]{4,}|memper[a-z-]{3,}|di[a-z-]{4,})$")
_ACTION = re.compile(
    r"^(?:pe[a-z]{3,}an|[a-z]{4,}asi|[a-z]{3,}(?:isme|tensi)|manajemen|promosi|presentasi|analisis|dialog|kerja-sama|riset)$"
)
_ABSTRACT = re.compile(r"^ke([a-z-]{3,})an$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word (or a phrase that counts as one) with its place in the document."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """One trait or duty: its own words lie from `start` to `end`, the repeated head is `prefix`."""

    prefix: str
    text: str
    start: int
    end: int


@dataclass(slots=True)
class _Chunk:
    """Words between two places where a list might be split; `joint` says what stands before them."""

    joint: Literal["start", "comma", "closing", "word"]
    conjunction: str
    tokens: list[Token]


@dataclass(slots=True)
class _Item:
    prefix: list[Token]
    tokens: list[Token]

    @property
    def full(self) -> list[Token]:
        return self.prefix + self.tokens


def pieces(text: str, start: int, end: int, mode: Mode, breaks: Sequence[int] = ()) -> list[Piece]:
    """The traits or duties in text[start:end], in order.

    `breaks` are positions that must not lie in one piece with what stands before them (risky wording).
    """
    chunks = _chunks(_tokens(text, start, end))
    items: list[_Item] = []
    has_split = is_closed = False
    for number, chunk in enumerate(chunks):
        if not items:
            items.append(_Item([], chunk.tokens))
            continue
        forced = any(chunk.tokens[0].start <= place <= chunk.tokens[-1].end for place in breaks)
        following = chunks[number + 1 :]
        is_closed = is_closed or chunk.joint == "closing"
        closes = chunk.joint == "word" and has_split and not is_closed and all(c.joint == "comma" for c in following)
        prefix = [] if forced else _prefix_if_split(items[-1], chunk, following, mode, closes=closes)
        if prefix is None:
            items[-1].tokens = _span_tokens(text, items[-1].tokens, chunk.tokens)
        else:
            items.append(_Item(prefix, chunk.tokens))
            has_split = True
    found = (_piece(text, item, mode) for item in items)
    return [piece for piece in found if piece is not None]


# --- words -------------------------------------------------------------------------------------------------


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Words and commas; what stands in brackets belongs to the word before it."""
    tokens: list[Token] = []
    depth = 0
    for match in _TOKEN.finditer(text, start, end):
        mark = match.group()
        if mark in "()":
            depth = max(0, depth + (1 if mark == "(" else -1))
            if tokens:
                tokens[-1] = Token(tokens[-1].key, tokens[-1].start, match.end())
        elif depth:
            continue
        elif mark in ",;":
            tokens.append(Token(",", match.start(), match.end()))
        else:
            key = mark.strip(_EDGES).lower()
            left = match.start() + mark.find(mark.strip(_EDGES)[:1] or mark[:1])
            token = Token(key, left, left + len(mark.strip(_EDGES)))
            if not key:
                continue
            joined = f"{tokens[-1].key}-{key}" if tokens else ""
            if joined in words.PHRASES:
                tokens[-1] = Token(joined, tokens[-1].start, token.end)
            else:
                tokens.append(token)
    return tokens


def _span_tokens(text: str, left: list[Token], right: list[Token]) -> list[Token]:
    """Both lists with the conjunction or comma between them as one silent token."""
    between = Token(text[left[-1].end : right[0].start].strip().lower(), left[-1].end, right[0].start)
    return [*left, between, *right]


def _chunks(tokens: list[Token]) -> list[_Chunk]:
    chunks = [_Chunk("start", "", [])]
    for number, token in enumerate(tokens):
        current = chunks[-1]
        if token.key == ",":
            if current.tokens:
                chunks.append(_Chunk("comma", "", []))
        elif token.key in words.CONJUNCTIONS and not current.tokens:
            if len(chunks) > 1:
                current.joint = "closing" if current.joint != "word" else "word"
                current.conjunction = token.key
        elif token.key in words.CONJUNCTIONS and token.key != "juga" and number + 1 < len(tokens):
            chunks.append(_Chunk("word", token.key, []))
        else:
            current.tokens.append(token)
    return [chunk for chunk in chunks if chunk.tokens]


def is_verb(key: str) -> bool:
    """Whether the word looks like a verb."""
    return key not in words.NOT_VERBS and (key in words.BARE_VERBS or bool(_VERB.match(key)))


def is_action(key: str) -> bool:
    """Whether the noun names an action: pengelolaan, komunikasi, analisis."""
    return key not in words.NOT_ACTIONS and key not in words.KNOWLEDGE and bool(_ACTION.match(key))


def is_quality(key: str) -> bool:
    """Whether the noun names a quality of a person: empati, kesabaran, ketidaktelitian."""
    if key in words.QUALITIES or key in words.KNOWLEDGE or key in words.SKILLS:
        return True
    match = _ABSTRACT.match(key)
    return bool(match) and (match.group(1).startswith("tidak") or match.group(1) in words.GOOD | words.BAD)


def is_negative_noun(key: str) -> bool:
    """Whether the noun already says that something is missing: ketidaksabaran, kesulitan, kemalasan."""
    if key.startswith("ketidak") or key in {"kesulitan", "kecenderungan", "keengganan", "keraguan", "kebiasaan"}:
        return True
    match = _ABSTRACT.match(key)
    return bool(match) and match.group(1) in words.BAD


def polarity(key: str) -> int:
    """+1 for a good quality, -1 for a bad one, 0 where the word alone does not say."""
    return (key in words.GOOD) - (key in words.BAD)


def opening(tokens: Sequence[Token]) -> str:
    """What kind of word a chunk begins with, fillers and intensifiers aside."""
    keys = [token.key for token in tokens]
    while len(keys) > 1 and (
        keys[0] in words.FILLERS or (keys[0] in words.INTENSIFIERS and keys[0] not in words.MANNERS)
    ):
        keys.pop(0)
    first, second = keys[0], keys[1] if len(keys) > 1 else ""
    checks = (
        ("have", first in words.HAVE),
        ("negator", first in words.NEGATORS or first in words.SCARCE),
        ("skill", first in words.SKILLS),
        ("manner", first in words.MANNERS and (second in words.STATES or second in words.BAD or is_verb(second))),
        ("adjective", first in words.GOOD or first in words.BAD),
        ("taker", first in words.VERB_TAKERS and not is_quality(first)),
        ("noun", is_quality(first)),
        ("verb", is_verb(first)),
        ("action", is_action(first)),
    )
    return next((name for name, holds in checks if holds), "other")


# --- heads -------------------------------------------------------------------------------------------------


def _leads(key: str) -> bool:
    """Whether the word may stand before the verb or noun that is the point of a trait."""
    return (
        key in words.NEGATORS | words.INTENSIFIERS | words.FILLERS | words.HAVE | words.SCARCE | words.VERB_TAKERS
        or key in words.GOOD | words.BAD | words.MANNERS | words.LINKS
        or is_quality(key)
    )


def _verb_slot(tokens: Sequence[Token]) -> int | None:
    """Where the verb stands that a head takes: 2 in "kemampuan untuk mendengarkan warga"; None without one."""
    for number, token in enumerate(tokens):
        if number and is_verb(token.key) and token.key not in words.GOOD | words.HAVE:
            return number
        if not _leads(token.key) and not (number and token.key in words.EVALUATIONS | {"tentang"}):
            return None
    return None


def _is_bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing follows the word that is the point: "aktif", "memiliki kemampuan", "mampu membangun"."""
    last = tokens[-1].key
    if not all(_leads(token.key) for token in tokens[:-1]):
        return False
    return _leads(last) or is_verb(last)


def _has_complement(tokens: Sequence[Token]) -> bool:
    """Whether a chunk says more than its first word and a judgement of it ("yang tinggi")."""
    keys = [token.key for token in tokens if token.key not in words.INTENSIFIERS | words.FILLERS]
    return any(key not in words.EVALUATIONS for key in keys[1:])


def _category(key: str) -> str:
    return opening([Token(key, 0, 0)])


def _negation(tokens: Sequence[Token]) -> list[Token]:
    """The leading negation with the verb of having: "tidak memiliki", "kurang", "tidak"."""
    found: list[Token] = []
    for token in tokens:
        known = words.NEGATORS | words.SCARCE
        if (
            token.key in known
            or (found and token.key in words.HAVE | words.INTENSIFIERS)
            or (token.key in words.HAVE and not found and len(tokens) > 1 and tokens[1].key in words.SCARCE)
        ):
            found.append(token)
        else:
            break
    return found


# --- splitting ---------------------------------------------------------------------------------------------


def _prefix_if_split(
    item: _Item, chunk: _Chunk, following: Sequence[_Chunk], mode: Mode, *, closes: bool
) -> list[Token] | None:
    """The head to repeat where a new trait begins with this chunk; None where the chunk goes on with the last one."""
    kind = opening(chunk.tokens)
    first = chunk.tokens[0].key
    if first in words.ATTACHED | {"untuk", "dengan"} and kind == "other":
        return None
    if chunk.joint == "word" and any(token.key == "antara" for token in item.tokens[-3:]):
        return None
    if mode == "duty":
        return _split_duty(item, chunk, kind, closes=closes)
    kind = _kind_after(item.full, chunk.tokens, kind)
    if kind in {"have", "negator", "skill", "noun", "manner", "adjective", "taker"}:
        return _split_own(item, chunk, kind, mode, closes=closes)
    if kind == "verb":
        return _split_verb(item, chunk)
    return _split_noun(item, chunk, following, mode, closes=closes)


def _kind_after(left: Sequence[Token], right: Sequence[Token], kind: str) -> str:
    """What the right side begins with, seen from the left: after "mampu bekerja" the words "berpikir kritis" are done,
    after "kemampuan komunikasi" the word "kepemimpinan" is a skill.
    """
    first = right[0].key
    slot = _verb_slot(left)
    if (
        kind == "adjective"
        and slot
        and is_verb(first)
        and left[slot - 1].key in words.VERB_TAKERS | words.SKILLS | words.LINKS
    ):
        return "verb"
    if kind == "noun" and (first in words.SKILL_NOUNS or is_action(first)) and _skill_head(left):
        return "action"
    return kind


def _split_duty(item: _Item, chunk: _Chunk, kind: str, *, closes: bool) -> list[Token] | None:
    left, right = item.tokens, chunk.tokens
    starts_with_verb = _is_duty_verb(left[0].key)
    if _is_duty_verb(right[0].key):
        kind = "verb"
    if chunk.joint != "word":
        if starts_with_verb and kind not in {"verb", "action"} and not _is_bare(left):
            return None if kind == "other" and len(right) < 2 else ([] if chunk.joint == "closing" else None)
        return []
    if kind == "verb":
        bare = _is_duty_verb(left[-1].key)
        return None if bare or _is_subordinate(left) else []
    if starts_with_verb:
        return None
    long_enough = len(right) > 1 and len(left) > 1
    return [] if long_enough and (kind == "action" or closes) else None


def _is_duty_verb(key: str) -> bool:
    return is_verb(key) or key in words.DUTY_VERBS


def _split_own(item: _Item, chunk: _Chunk, kind: str, mode: Mode, *, closes: bool) -> list[Token] | None:
    left, right = item.full, chunk.tokens
    if chunk.joint == "word" and not closes and _shares(left, right, kind):
        return None
    if chunk.joint == "word" and _goes_on(left, right, kind):
        return None
    return _inherited(left, right, kind, mode)


def _shares(left: Sequence[Token], right: Sequence[Token], kind: str) -> bool:
    """Whether both sides share what follows: "aktif dan terampil dalam …", "pengetahuan atau minat di bidang …"."""
    if not _is_bare(left):
        return False
    last = left[-1].key
    alike = {_category(last), kind} <= {"noun", "skill"} or {_category(last), kind} <= {"adjective", "taker"}
    if not alike:
        return False
    return _has_complement(right) or (last in words.EMPTY_NOUNS and len(right) > 1)


def _goes_on(left: Sequence[Token], right: Sequence[Token], kind: str) -> bool:
    """Whether the right side only adds a word to the end of the left: "dengan jelas dan tenang", "kebersihan dan kerapian"."""
    last = left[-1].key
    if kind == "adjective" and len(right) == 1 and len(left) > 1 and not _is_bare(left):
        judged = (
            polarity(last)
            or last in words.EVALUATIONS
            or (len(left) > 1 and left[-2].key in words.ADVERBIALS | {"yang"})
        )
        return bool(judged)
    if (
        kind == "adjective"
        and len(right) == 1
        and len(left) > 1
        and left[-2].key in words.ADVERBIALS | {"berpikir", "bersikap"}
    ):
        return True
    if kind in {"noun", "skill"} and not _is_bare(left) and not any(is_verb(token.key) for token in right[1:2]):
        is_abstract = bool(_ABSTRACT.match(last)) and last not in words.SKILLS
        slot = _verb_slot(left)
        known = words.SKILLS | words.KNOWLEDGE
        is_object = (
            slot is not None and right[0].key not in known and len(left) - slot <= 2 and not _has_complement(right)
        )
        return is_abstract or is_object
    return False


def _inherited(left: Sequence[Token], right: Sequence[Token], kind: str, mode: Mode) -> list[Token]:
    """The negation or manner of the left side where it spreads to the right one."""
    first = right[0].key
    manner = [token for token in left[:3] if token.key in words.MANNERS]
    if first in words.STATES and len(right) == 1 and manner and kind != "manner":
        return list(left[: left.index(manner[0]) + 1])
    negation = _negation(left)
    if not negation:
        return []
    against = 1 if mode == "unsuitable" else -1
    if kind == "adjective" and polarity(first) == against:
        return [token for token in negation if token.key not in words.HAVE]
    if kind in {"noun", "skill"} and mode == "unsuitable" and not is_negative_noun(first):
        return negation
    if kind == "taker" and mode == "unsuitable" and first in words.GOOD_TAKERS and len(left) > len(negation):
        return negation if left[len(negation)].key in words.VERB_TAKERS else []
    return []


def _split_verb(item: _Item, chunk: _Chunk) -> list[Token] | None:
    left = item.full
    slot = _verb_slot(left)
    if chunk.joint == "word":
        if is_verb(left[-1].key) and left[-1].key not in words.GOOD:
            if _has_complement(chunk.tokens) or slot is None:
                return None
        elif _is_subordinate(left[slot + 1 :] if slot is not None else left) or (
            slot is None and not _has_complement(chunk.tokens)
        ):
            return None
    return list(left[:slot]) if slot is not None else []


def _is_subordinate(tokens: Sequence[Token]) -> bool:
    """Whether a clause with a verb of its own is open at the end: "… strategi untuk menarik pelanggan"."""
    places = [number for number, token in enumerate(tokens) if number and token.key in words.SUBORDINATORS]
    return bool(places) and any(is_verb(token.key) for token in tokens[places[-1] :])


def _split_noun(
    item: _Item, chunk: _Chunk, following: Sequence[_Chunk], mode: Mode, *, closes: bool
) -> list[Token] | None:
    """Nouns and unknown words: part of the last trait's list, or a trait of their own."""
    left, right = item.full, chunk.tokens
    skill = _skill_head(left)
    if skill:
        listed = chunk.joint != "word" or closes or is_action(right[0].key) or right[0].key in words.SKILL_NOUNS
        return skill if listed else None
    if (
        _is_bare(left)
        and _category(left[-1].key) in {"adjective", "noun"}
        and (chunk.joint != "word" or len(right) == 1)
    ):
        return _negation(left) if mode == "unsuitable" and _category(left[-1].key) == "noun" else []
    if chunk.joint == "word":
        return None
    negation = _negation(left)
    if negation and negation[-1].key in words.HAVE:
        return negation
    if len(right) > 1 and right[-1].key in words.EVALUATIONS:
        return []
    takes_objects = _verb_slot(left) is not None or any(token.key in words.OBJECT_LISTS for token in left)
    if takes_objects or is_verb(left[0].key) or any(token.key in words.OBJECT_LISTS for token in left):
        return None if _run_closes(chunk, following) else []
    return []


def _run_closes(chunk: _Chunk, following: Sequence[_Chunk]) -> bool:
    """Whether a run of nouns ends with "dan …" of its own, and so is an inner list."""
    for candidate in (chunk, *following):
        if candidate is not chunk and opening(candidate.tokens) not in {"other", "action"}:
            return False
        if candidate.joint in {"closing", "word"}:
            return True
    return True


def _skill_head(tokens: Sequence[Token]) -> list[Token] | None:
    """ "kemampuan" in "kemampuan analisis": the head that further nouns share; None where a verb follows."""
    for number, token in enumerate(tokens):
        if token.key in words.SKILLS:
            head = list(tokens[: number + 1])
            rest = tokens[number + 1 :]
            if rest and rest[0].key in words.LINKS:
                head.append(rest[0])
                rest = rest[1:]
            return (
                head if rest and not is_verb(rest[0].key) and rest[0].key not in words.OBJECT_LISTS | {"yang"} else None
            )
        if not _leads(token.key):
            return None
    return None


# --- the finished piece ------------------------------------------------------------------------------------


def _piece(text: str, item: _Item, mode: Mode) -> Piece | None:
    """The item in words of the text; None for a fragment that says nothing."""
    own = list(item.tokens)
    prefix = list(item.prefix)
    if mode == "duty":
        if own[0].key == "yang":
            return None
        while len(own) > 1 and own[0].key in {"juga", "untuk", "dalam", "harus", "perlu", "wajib"}:
            own.pop(0)
    else:
        for tokens in (prefix, own):
            _drop_leading(tokens, mode, keep_last=tokens is own)
            if tokens:
                break
    while len(own) > 1 and own[-1].key in {"juga", "lainnya", "lain-lain", "sebagainya", "dll"}:
        own.pop()
    start, end = own[0].start, own[-1].end
    head = " ".join(re.sub(r"\s+", " ", text[token.start : token.end]) for token in prefix)
    body = re.sub(r"\s+", " ", text[start:end]).strip()
    if body[1:2].islower() and _begins_sentence(text, start):
        body = body[0].lower() + body[1:]
    whole = f"{head} {body}" if head else body
    return Piece(head, whole, start, end)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".!?:\n"


def _drop_leading(tokens: list[Token], mode: Mode, *, keep_last: bool) -> None:
    """Take off words that say nothing: "harus", "seseorang yang", "memiliki" (kept in "tidak memiliki")."""
    while len(tokens) > (1 if keep_last else 0):
        key = tokens[0].key
        scarce = mode == "unsuitable" and len(tokens) > 1 and tokens[1].key in words.SCARCE
        correlative = key == "tidak" and len(tokens) > 1 and tokens[1].key in {"hanya", "saja"}
        if correlative:
            del tokens[:2]
        elif key in words.FILLERS or (key in words.HAVE and not scarce):
            tokens.pop(0)
        else:
            return
