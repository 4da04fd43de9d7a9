"""What each sentence of a profile is: by the heading it stands under, or by its own frame."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rubrics.draft import languages, listing, role
from rubrics.draft.english import frames as english_frames
from rubrics.draft.english import sections as english
from rubrics.draft.indonesian import frames
from rubrics.draft.indonesian import sections as indonesian
from rubrics.draft.indonesian.sections import is_weak_distinction, sounds_like_trait
from rubrics.draft.listing import Line
from rubrics.draft.readings import Context, Found, Reader, Reading, Span, lower
from rubrics.draft.records import Kind, Sentence
from rubrics.model import Language

__all__ = ["Reading", "Span", "is_weak_distinction", "lower", "read", "read_alone", "read_whole", "sounds_like_trait"]


@dataclass(frozen=True, slots=True)
class _Grammar:
    """How sentences of one language are read."""

    reality: Reader
    readers: tuple[Reader, ...]
    connector: re.Pattern[str]
    is_doing: Callable[[str], bool]
    subject: re.Pattern[str]
    worth: re.Pattern[str]
    sample: str
    open_sample: str


_GRAMMARS: dict[Language, _Grammar] = {
    "id": _Grammar(
        indonesian.reality,
        indonesian.READERS,
        frames.CONNECTOR,
        indonesian.is_doing,
        frames.BODY_SUBJECT,
        frames.TRAILING_WORTH,
        "teliti",
        "kamu teliti",
    ),
    "en": _Grammar(
        english.reality,
        english.READERS,
        english_frames.CONNECTOR,
        english.is_doing,
        english_frames.PERSON_WHO,
        english_frames.TRAILING_WORTH,
        "are patient",
        "you are patient",
    ),
}


def read(text: str, sentences: Sequence[Sentence], language: Language) -> list[Reading]:
    """Every sentence of the text as a Reading, in order; a sentence that comes again is read as "other".

    `language` is the document's: a sentence that does not show its own is taken to be in it.
    """
    lines = listing.listed(text, sentences, lambda lead: announced(lead, language))
    name = role.find(sentences, language).lower()
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
        line = lines.get(number)
        context = Context(not readings, previous, frozenset(seen), line.section if line else None, name)
        found = _read(sentence, line, context, languages.of_sentence(sentence.text, language))
        seen.add(found.kind)
        readings.append(found)
    return readings if "duty" in seen else [_opened(reading) for reading in readings]


def _opened(reading: Reading) -> Reading:
    """A definition that says what somebody has to do is a list of duties where no other sentence is."""
    if reading.kind != "opening" or not reading.bodies:
        return reading
    return replace(reading, kind="duty", sentence=replace(reading.sentence, kind="duty"))


def read_alone(sentence: Sentence, language: Language) -> Reading:
    """The sentence by its own frame, whatever stands around it."""
    own = languages.of_sentence(sentence.text, language)
    return _read_frame(sentence, Context(True, None, frozenset()), own)


def read_whole(sentence: Sentence, kind: Kind, language: Language) -> Reading:
    """The sentence as what somebody says it is: without a label or a subject before it."""
    grammar = _GRAMMARS[own := languages.of_sentence(sentence.text, language)]
    small = lower(sentence.text).rstrip(" .!?…")
    if kind == "reality":
        found = grammar.reality(small, _BEHIND_A_CLAIM)
        start = found.bodies[0][0] if found else 0
    else:
        label = _LABEL.match(small)
        start = label.end() if label else 0
        subject = grammar.subject.match(small[start:]) if kind in {"suitable", "unsuitable"} else None
        start += subject.end() if subject else 0
    span = (sentence.start + start, sentence.start + len(small))
    return Reading(replace(sentence, kind=kind), kind, (span,), language=own)


_CLAIMS: frozenset[Kind] = frozenset({"expectation", "misconception", "reality", "distinction"})
_TOLD: frozenset[Kind] = _CLAIMS | {"suitable", "unsuitable"}
_LABEL = re.compile(r"^[^:.,]{1,60}:\s+(?=\S)")  # "Realita: …", "Tugas: …"
_BEHIND_A_CLAIM = Context(False, Reading(Sentence("", 0, 0), "misconception"), frozenset({"misconception"}))


def announced(lead: str, language: Language) -> Kind | None:
    """What a lead such as "You will do well here if you:" announces: the kind of a sentence that goes on from it."""
    plain = re.sub(r"[\s:…?.–—-]+$", "", lower(lead))
    own = languages.of_sentence(plain, language)
    grammar = _GRAMMARS[own]
    sample = grammar.open_sample if re.search(r"\b(?:if|when|jika|kalau|bila|apabila)$", plain) else grammar.sample
    found, _ = _framed(f"{plain} {sample}", Context(False, None, frozenset({"other"})), grammar)
    return found.kind if found and found.kind in {"suitable", "unsuitable", "duty"} else None


def _read(sentence: Sentence, line: Line | None, context: Context, language: Language) -> Reading:
    if line is None:
        return _read_frame(sentence, context, language)
    if line.role == "heading":
        return Reading(replace(sentence, kind="other"), "other", language=language)
    if line.section == "other":
        return _read_aside(sentence, line, context, language)
    if line.role == "item" and line.section in {"suitable", "unsuitable", "duty"}:
        return _read_item(sentence, line.section, line.start, language)
    return _read_text(sentence, line, context, language)


def _read_text(sentence: Sentence, line: Line, context: Context, language: Language) -> Reading:
    """Running text under a heading, or an item under one that announces claims."""
    found = _read_frame(sentence, context, language)
    is_plain = found.kind == "other" or (line.role == "item" and found.kind not in _CLAIMS)
    if line.section in _CLAIMS and is_plain:
        return _as(found, line.section, sentence.start)
    if found.kind != "other" or line.section is None:
        return found
    return _read_prose(found, line.section)


def _read_aside(sentence: Sentence, line: Line, context: Context, language: Language) -> Reading:
    """Under a heading that has nothing to do with the profile only a sentence about this very job counts."""
    found = _read_frame(sentence, context, language)
    is_told = line.role == "text" and found.kind in _TOLD and context.role and context.role in lower(sentence.text)
    return found if is_told else Reading(replace(sentence, kind="other"), "other", language=language)


def _as(otherwise: Reading, kind: Kind, start: int) -> Reading:
    sentence = otherwise.sentence
    return replace(otherwise, sentence=replace(sentence, kind=kind), kind=kind, bodies=((start, sentence.end),))


def _read_item(sentence: Sentence, kind: Kind, start: int, language: Language) -> Reading:
    grammar = _GRAMMARS[language]
    end = sentence.end
    if kind in {"suitable", "unsuitable"}:
        small = lower(sentence.text[start - sentence.start :]).rstrip(" .!;")
        subject = grammar.subject.match(small)
        worth = grammar.worth.search(small)
        end = start + worth.start() if worth and worth.start() else end
        start += subject.end() if subject else 0
    return Reading(replace(sentence, kind=kind), kind, ((start, end),), language=language)


def _read_prose(otherwise: Reading, kind: Kind) -> Reading:
    """Running text under a heading without a frame: "You are calm and …", "Visiting families, assessing needs …"."""
    grammar = _GRAMMARS[otherwise.language]
    text = lower(otherwise.sentence.text)
    start = otherwise.sentence.start
    if kind == "duty":
        return _as(otherwise, kind, start) if grammar.is_doing(text) and "," in text else otherwise
    subject = grammar.subject.match(text)
    is_address = re.match(r"(?:you|kamu|anda|they|mereka|orang|people|those)\b", text)
    return _as(otherwise, kind, start + subject.end()) if subject and is_address else otherwise


def _read_frame(sentence: Sentence, context: Context, language: Language) -> Reading:
    found, skipped = _framed(lower(sentence.text).rstrip(" .!?…"), context, _GRAMMARS[language])
    if not found:
        return Reading(replace(sentence, kind="other"), "other", language=language)
    shift = sentence.start + skipped
    bodies = tuple((start + shift, end + shift) for start, end in found.bodies)
    reality = (found.reality[0] + shift, found.reality[1] + shift) if found.reality else None
    return Reading(replace(sentence, kind=found.kind), found.kind, bodies, reality, language)


def _framed(text: str, context: Context, grammar: _Grammar) -> tuple[Found | None, int]:
    """What the first reader that knows the frame finds, and how many characters of connectors it did not see."""
    found = grammar.reality(text, context)
    if found:
        return found, 0
    skipped = 0
    while match := grammar.connector.match(text):
        skipped += match.end()
        text = text[match.end() :]
    return next((found for reader in grammar.readers if (found := reader(text, context))), None), skipped
