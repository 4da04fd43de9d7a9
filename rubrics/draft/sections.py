"""What each sentence of a profile is, and which part of it says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rubrics.draft import frames
from rubrics.draft.records import Kind, Sentence
from rubrics.draft.tokens import is_verb, opening

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with what it was read as.

    `bodies` are the places (in the whole text) of what it says without its frame, `reality` the place of an answer
    inside the sentence.
    """

    sentence: Sentence
    kind: Kind
    bodies: tuple[Span, ...] = ()
    reality: Span | None = None


@dataclass(frozen=True, slots=True)
class _Context:
    """What was read before a sentence."""

    is_first: bool
    previous: Reading | None
    seen: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class _Found:
    kind: Kind
    bodies: tuple[Span, ...]
    reality: Span | None = None


_Reader = Callable[[str, _Context], _Found | None]


def read(sentences: Sequence[Sentence], listed: Mapping[int, Kind] | None = None) -> list[Reading]:
    """Every sentence as a Reading, in order; a sentence that comes again is read as "other".

    `listed` says, by position, what the lines of headed lists are (listing.py).
    """
    listed = listed or {}
    readings: list[Reading] = []
    seen: set[Kind] = set()
    known: set[str] = set()
    for number, sentence in enumerate(sentences):
        folded = " ".join(sentence.text.lower().split())
        if folded in known:
            readings.append(Reading(replace(sentence, kind="other"), "other"))
            continue
        known.add(folded)
        previous = readings[-1] if readings else None
        if number in listed:
            reading = _read_listed(sentence, listed[number])
        else:
            reading = _read_one(sentence, _Context(not readings, previous, frozenset(seen)))
        seen.add(reading.kind)
        readings.append(reading)
    return readings


def _read_listed(sentence: Sentence, kind: Kind) -> Reading:
    subject = frames.BODY_SUBJECT.match(lower(sentence.text)) if kind in {"suitable", "unsuitable"} else None
    start = sentence.start + (subject.end() if subject else 0)
    return Reading(replace(sentence, kind=kind), kind, ((start, sentence.end),) if kind != "other" else ())


def lower(text: str) -> str:
    """Small letters on one line, each character in its old place."""
    line = text.replace("\n", " ")
    small = line.lower()
    return small if len(small) == len(line) else "".join(c.lower() if len(c.lower()) == 1 else c for c in line)


def _read_one(sentence: Sentence, context: _Context) -> Reading:
    text = lower(sentence.text).rstrip(" .!?…")
    skipped = 0
    found = _reality(text, context)
    if not found:
        while match := frames.CONNECTOR.match(text):
            skipped += match.end()
            text = text[match.end() :]
    for reader in _READERS:
        found = found or reader(text, context)
        if found:
            shift = sentence.start + skipped
            bodies = tuple((start + shift, end + shift) for start, end in found.bodies)
            reality = (found.reality[0] + shift, found.reality[1] + shift) if found.reality else None
            return Reading(replace(sentence, kind=found.kind), found.kind, bodies, reality)
    return Reading(sentence, "other")


# --- claims and distinctions -------------------------------------------------------------------------------


def _reality(text: str, context: _Context) -> _Found | None:
    previous = context.previous
    is_open = previous is not None and previous.kind in {"expectation", "misconception"} and not previous.reality
    match = frames.REALITY_START.match(text) or (frames.REALITY_LOOSE.match(text) if is_open else None)
    return _Found("reality", (match.span("body"),)) if match and is_open else None


def _claim(text: str, context: _Context) -> _Found | None:
    kind: Kind
    if frames.MISCONCEPTION.match(text):
        kind = "misconception"
    elif frames.EXPECTATION.match(text):
        kind = "expectation"
    elif match := frames.BELIEF.match(text):
        kind = "expectation" if match.group("verb") in frames.HOPES else "misconception"
        return _with_reality(kind, text, match.span("body"))
    else:
        return None
    match = _first(frames.CLAIM_BODY, text)
    return _with_reality(kind, text, match.span("body")) if match else None


def _seen_as(text: str, context: _Context) -> _Found | None:
    match = frames.SEEN_AS.match(text)
    if not match or frames.FIT_HEADS[0].match(text) or "cocok" in text:
        return None
    return _with_reality("misconception", text, match.span("body"))


def _with_reality(kind: Kind, text: str, body: Span) -> _Found:
    for pattern in frames.REALITY_INSIDE:
        match = pattern.search(text, *body)
        if match and match.start() > body[0] and match.end() < body[1]:
            return _Found(kind, ((body[0], match.start()),), (match.end(), body[1]))
    return _Found(kind, (body,))


def _distinction(text: str, context: _Context) -> _Found | None:
    if not frames.DISTINCTION.match(text):
        return None
    match = _first(frames.DISTINCTION_BODY, text)
    return _Found("distinction", (match.span("body"),)) if match else _Found("distinction", ())


def is_weak_distinction(text: str) -> bool:
    """Whether a distinction only says that there is one, or where it lies: the next sentence says what it is."""
    return bool(frames.DISTINCTION_WEAK.match(lower(text)))


def _distinction_after(text: str, context: _Context) -> _Found | None:
    previous = context.previous
    if previous is None or previous.kind != "distinction":
        return None
    is_weak = not previous.bodies
    if previous.bodies:
        start, end = previous.bodies[0]
        offset = previous.sentence.start
        is_weak = is_weak_distinction(previous.sentence.text[start - offset : end - offset])
    return _Found("distinction", ((0, len(text)),)) if is_weak else None


# --- suitable and unsuitable -------------------------------------------------------------------------------


def _fit_head(text: str, context: _Context) -> _Found | None:
    match = _first(frames.FIT_HEADS, text)
    if not match:
        return None
    start, end = match.span("body")
    tail = frames.TRAILING_FIT.search(text, start)
    end = tail.start() if tail else end
    return _traits(text, (start, end), is_against=bool(match.groupdict().get("not")))


def _fit_condition(text: str, context: _Context) -> _Found | None:
    condition = frames.CONDITION.match(text)
    if not condition:
        return None
    verdicts = [match for match in frames.VERDICT.finditer(text) if match.start() > condition.end()]
    if not verdicts:
        return None
    verdict = verdicts[-1]
    starts = [
        match for match in frames.CONSEQUENCE.finditer(text) if condition.end() < match.start() <= verdict.start()
    ]
    if starts:
        end = starts[-1].start()
        while len(starts) > 1 and starts[-1].start() - starts[-2].end() < 25:
            starts.pop()
            end = starts[-1].start()
    else:
        comma = text.rfind(",", condition.end(), verdict.start())
        if comma < 0:
            return None
        end = comma
    subject = frames.CONDITION_SUBJECT.match(text[condition.end() : end])
    start = condition.end() + (subject.end() if subject else 0)
    return _traits(text, (start, end), is_against=_is_against(verdict))


def _fit_reversed(text: str, context: _Context) -> _Found | None:
    match = frames.REVERSED.match(text)
    if not match:
        return None
    start, end = match.span("body")
    subject = frames.CONDITION_SUBJECT.match(text[start:end])
    return _traits(text, (start + (subject.end() if subject else 0), end), is_against=bool(match.group("not")))


def _fit_subject(text: str, context: _Context) -> _Found | None:
    match = frames.FIT_SUBJECT.match(text)
    if not match:
        return None
    predicates = list(frames.FIT_PREDICATE.finditer(text, match.start("body")))
    if not predicates or predicates[0].start() <= match.start("body"):
        return None
    verdict = predicates[-1]
    return _traits(text, (match.start("body"), verdict.start()), is_against=_is_against(verdict))


def _is_against(verdict: re.Match[str]) -> bool:
    groups = verdict.groupdict()
    return any(groups.get(name) for name in ("not", "fails", "avoid"))


def _traits(text: str, body: Span, *, is_against: bool) -> _Found:
    start, end = body
    subject = frames.BODY_SUBJECT.match(text[start:end])
    start += subject.end() if subject else 0
    return _Found("unsuitable" if is_against else "suitable", ((start, end),))


# --- requirements and duties -------------------------------------------------------------------------------


def _duty_list(text: str, context: _Context) -> _Found | None:
    match = frames.DUTY_LIST.match(text)
    return _Found("duty", (match.span("body"),)) if match else None


def _requirement_list(text: str, context: _Context) -> _Found | None:
    match = frames.REQUIREMENT_LIST.match(text)
    if not match:
        return None
    return _traits(text, match.span("listed" if match.group("listed") else "body"), is_against=False)


def _importance(text: str, context: _Context) -> _Found | None:
    match = frames.IMPORTANCE.match(text)
    if not match or not sounds_like_trait(match.group("body")):
        return None
    return _Found("suitable", (match.span("body"),))


def _need(text: str, context: _Context) -> _Found | None:
    match = frames.NEED.match(text)
    if not match or not sounds_like_trait(match.group("body")):
        return None
    return _Found("suitable", (match.span("body"),))


def _must(text: str, context: _Context) -> _Found | None:
    match = frames.MUST.search(text)
    if not match:
        return None
    lead, _, subject = text[: match.start()].rpartition(",")
    if len(subject.split()) > 8 or frames.CONDITION.match(subject.strip()):
        return None
    body = match.span("body")
    kind: Kind = "suitable"
    if not sounds_like_trait(match.group("body")):
        if not context.seen & {"suitable", "unsuitable"}:
            kind = "duty"
        elif not context.previous or context.previous.kind not in {"suitable", "unsuitable"}:
            return None
    hollow = re.match(r"(?:(?:tidak|bukan) hanya|selain|di samping) +(?!itu\b)(?=\S)", lead)
    if hollow and sounds_like_trait(lead[hollow.end() :]):
        return _Found(kind, ((hollow.end(), len(lead)), body))
    return _Found(kind, (body,))


def sounds_like_trait(body: str) -> bool:
    """Whether a complement opens with a quality, a skill or having one, rather than with something to be done."""
    keys = re.findall(r"[^\s,;]+", body)[:4]
    if not keys:
        return False
    kind = opening(keys)
    return kind in {"have", "negator", "skill", "noun", "manner", "adjective", "taker"}


def _duty_more(text: str, context: _Context) -> _Found | None:
    held = frames.DUTY_HAD.match(text)
    if held:
        return _Found("duty", (held.span("body"),))
    match = frames.DUTY_MORE.match(text)
    if not match:
        return None
    if _is_opening(match, context):
        return _Found("opening", ())
    if context.seen & {"suitable", "unsuitable"} and not match.group("also"):
        return None
    return _Found("duty", (match.span("body"),))


def _duty_also(text: str, context: _Context) -> _Found | None:
    """What follows "juga" between the duties and what a person must be: "… juga merawat koleksi"."""
    if "duty" not in context.seen or context.seen & {"suitable", "unsuitable", "expectation", "misconception"}:
        return None
    match = frames.DUTY_ALSO.match(text)
    if not match or not is_verb(match.group("body").split()[0]) or sounds_like_trait(match.group("body")):
        return None
    return _Found("duty", (match.span("body"),))


def _is_opening(match: re.Match[str], context: _Context) -> bool:
    """Whether the sentence only says what the job is: the first one, or "Pekerjaan sebagai X melibatkan …"."""
    if match.group("also") or "duty" in context.seen:
        return False
    is_first = not context.seen - {"other"}
    return is_first or match.group("subject").startswith(
        ("pekerjaan sebagai", "pekerjaan di", "pekerjaan dalam", "profesi")
    )


def _continued(text: str, context: _Context) -> _Found | None:
    """A sentence like "Mereka juga memiliki …" belongs to the one before."""
    if context.previous is None or context.previous.kind not in {"suitable", "unsuitable"}:
        return None
    match = frames.CONTINUED.match(text)
    return _Found(context.previous.kind, (match.span("body"),)) if match else None


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.match(text))), None)


_READERS: tuple[_Reader, ...] = (
    _claim,
    _distinction_after,
    _distinction,
    _fit_head,
    _fit_condition,
    _fit_reversed,
    _fit_subject,
    _duty_list,
    _requirement_list,
    _importance,
    _need,
    _must,
    _duty_more,
    _duty_also,
    _seen_as,
    _continued,
)
