"""What each English sentence of a profile is, and which part of it says so."""

from __future__ import annotations

import re

from rubrics.draft.english import claims, frames, tasks
from rubrics.draft.english.tokens import is_finite, opening, verb_form
from rubrics.draft.english.verdicts import foretells, verdict, verdict_start
from rubrics.draft.english.words import ADVERBS, DETERMINERS, GOOD, PREPOSITIONS, QUALITIES, STATIVE, TOPICS
from rubrics.draft.readings import Context, Found, Reader, Span, first_match
from rubrics.draft.records import Kind
from rubrics.draft.tokens import keys_of

NO_SUBJECT_END = DETERMINERS | PREPOSITIONS | {"to", "and", "or"}
_TRAITS: frozenset[Kind] = frozenset({"suitable", "unsuitable"})


def _opposite(kind: Kind) -> Kind:
    return "suitable" if kind == "unsuitable" else "unsuitable"


def _person(text: str, start: int, end: int, kind: Kind) -> Found | None:
    """Traits in text[start:end], less "someone who" before them."""
    match = frames.PERSON_WHO.match(text[start:end])
    start += match.end() if match else 0
    return Found(kind, ((start, end),)) if start < end else None


# --- claims and distinctions -------------------------------------------------------------------------------


def reality(text: str, context: Context) -> Found | None:
    """An answer to the claim of the sentence before."""
    previous = context.previous
    if previous is None or previous.kind not in {"expectation", "misconception"} or previous.reality:
        return None
    match = claims.REALITY_START.match(text) or claims.REALITY_LOOSE.match(text)
    if not match:
        return None
    if match.groupdict().get("middle"):
        return Found("reality", ((0, len(text)),))
    return Found("reality", (match.span("body"),))


def _claim(text: str, context: Context) -> Found | None:
    match = first_match(claims.MISCONCEPTION, text)
    if match:
        return _with_reality("misconception", text, match.span("body"))
    match = first_match(claims.EXPECTATION, text)
    if match:
        return _with_reality("expectation", text, match.span("body"))
    match = claims.BELIEF.match(text)
    if match:
        kind: Kind = "expectation" if match.group("hopes") else "misconception"
        return _with_reality(kind, text, match.span("body"))
    return None


def _seen_as(text: str, context: Context) -> Found | None:
    match = claims.SEEN_AS.match(text)
    return _with_reality("misconception", text, match.span("body")) if match else None


def _with_reality(kind: Kind, text: str, body: Span) -> Found:
    for pattern in claims.REALITY_INSIDE:
        match = pattern.search(text, *body)
        if match and match.start() > body[0] and match.end() < body[1]:
            return Found(kind, ((body[0], match.start()),), (match.end(), body[1]))
    return Found(kind, (body,))


def _distinction(text: str, context: Context) -> Found | None:
    match = first_match(claims.DISTINCTION, text)
    if match:
        return Found("distinction", (match.span("body"),))
    if claims.DISTINCTION_ANNOUNCED.match(text):
        return Found("distinction", ())
    previous = context.previous
    if previous and previous.kind == "distinction" and not previous.bodies:
        return Found("distinction", ((0, len(text)),))
    return None


def _contrast(text: str, context: Context) -> Found | None:
    """As in "A paralegal prepares the file, while a solicitor signs it" behind the traits."""
    is_late = context.seen & _TRAITS and context.section is None
    if is_late and re.match(r"(?:an?|the) ", text) and claims.CONTRAST.search(text):
        return Found("distinction", ((0, len(text)),))
    return None


# --- suitable and unsuitable -------------------------------------------------------------------------------


def _condition(text: str, context: Context) -> Found | None:
    condition = frames.CONDITION.match(text)
    if not condition:
        return None
    for match in reversed(list(frames.CONSEQUENCE.finditer(text, condition.end()))):
        kind = verdict(text[match.end() :])
        if kind:
            kind = _opposite(kind) if condition.group("word") == "unless" else kind
            return _conditional(text, condition.end(), match.start(), kind)
    return None


def _conditional(text: str, start: int, end: int, kind: Kind) -> Found:
    subject = frames.CONDITION_SUBJECT.match(text[start:end])
    return Found(kind, ((start + (subject.end() if subject else 0), end),))


def _reversed_condition(text: str, context: Context) -> Found | None:
    match = frames.REVERSED.match(text)
    kind = verdict(match.group("verdict")) if match else None
    if not match or not kind:
        return None
    kind = _opposite(kind) if match.group("word") == "unless" else kind
    return _conditional(text, *match.span("body"), kind)


def _fit_person(text: str, context: Context) -> Found | None:
    """As in "The right person for this job is …", "Good nurses listen …"."""
    match = frames.FIT_PERSON.match(text)
    if not match:
        return None
    who = match.group("who")
    if who.endswith(":"):
        start = match.end()
    else:
        begin = _predicate_start(text, match.start("who"), match.end())
        if begin is None:
            return None
        start = begin
        who = text[match.start("who") : start]
    copula = frames.COPULA_PERSON.match(text[start:])
    start += copula.end() if copula else 0
    is_bad = match.group("quality") in frames.BAD_QUALITIES or verdict(who) == "unsuitable"
    return Found("unsuitable" if is_bad else "suitable", ((start, len(text)),))


def subjects(text: str) -> list[tuple[int, int]]:
    """Where a sentence names those it speaks of, in the singular: "a court reporter makes …", "zookeepers look …"."""
    found = []
    for clause in tasks.CLAUSE.finditer(text):
        start = clause.end()
        end = _predicate_start(text, start, min(start + 60, len(text)))
        subject = text[start:end].rstrip() if end else ""
        if subject and len(subject.split()) < 5 and "," not in subject:
            is_plural = clause.group("article") is None and subject.endswith("s")
            praise = tasks.PRAISE.match(subject)
            if clause.group("article") or is_plural:
                found.append((start + (praise.end() if praise else 0), start + len(subject) - is_plural))
    return found


def _predicate_start(text: str, start: int, end: int) -> int | None:
    """Where the verb stands that belongs to the subject text[start:end] begins with; None where none does."""
    places = list(re.finditer(r"[^\s,]+", text[start:end]))
    keys = [place.group() for place in places]
    for number in range(1, len(keys)):
        before = keys[number - 1]
        is_plural = _is_plural(before)
        agrees = is_finite(keys[number], singular=not is_plural) or (is_plural and verb_form(keys[number]) == "base")
        if (
            agrees
            and not _is_plural_noun(keys, number)
            and before not in NO_SUBJECT_END
            and not _is_relative(keys[:number])
        ):
            return start + places[number].start()
    return None


def _is_plural(key: str) -> bool:
    return key.endswith("s") and not key.endswith(("ss", "us"))


def _is_plural_noun(keys: list[str], number: int) -> bool:
    """Whether what looks like a verb is the noun that the next word speaks of: "hospice nurses give"."""
    if not _is_plural(keys[number]) or keys[0] in DETERMINERS or number + 1 >= len(keys):
        return False
    return verb_form(keys[number]) == "s" and (
        verb_form(keys[number + 1]) == "base" or keys[number + 1] in {"also", "must", "should", "are", "have", "will"}
    )


def _is_relative(keys: list[str]) -> bool:
    """Whether a relative clause has just begun, whose own verb comes first: "the person who suits …"."""
    return keys[-1] in {"who", "that", "which"} or (
        len(keys) > 1 and keys[-2] in {"who", "that"} and keys[-1] in ADVERBS
    )


def _people_are(text: str, context: Context) -> Found | None:
    """As in "The people who struggle here are those who …": a verdict before the copula."""
    match = frames.PEOPLE_ARE.match(text)
    kind = verdict(match.group("subject")) if match else None
    return _person(text, *match.span("body"), kind) if match and kind else None


def _verdict_first(text: str, context: Context) -> Found | None:
    """As in "People who thrive as nurses are calm, have …": they are what stands behind the verdict."""
    match = frames.VERDICT_FIRST.match(text)
    if not match:
        return None
    is_one = bool(frames.ONE_PERSON.match(text))
    places = list(re.finditer(r"[^\s,]+", text[match.start("rest") :]))
    keys = [place.group() for place in places]
    for number in range(1, len(keys) - 1):
        if is_finite(keys[number], singular=is_one) and keys[number - 1] not in NO_SUBJECT_END:
            start = match.start("rest") + places[number].start()
            kind = verdict(text[: match.start("rest")])
            return Found(kind, ((start, len(text)),)) if kind and not foretells(text, start) else None
    return None


def _person_fares(text: str, context: Context) -> Found | None:
    match = frames.PERSON_FARES.match(text)
    if not match:
        return None
    start = match.start("body")
    who = frames.PERSON_WHO.match(text[start:])
    start += who.end() if who else 0
    end = verdict_start(text, start)
    kind = verdict(text[end:]) if end else None
    return Found(kind, ((start, end),)) if end and kind else None


def _suits_person(text: str, context: Context) -> Found | None:
    match = frames.SUITS_PERSON.match(text)
    if not match:
        return None
    kind = verdict(text[: match.start("body")])
    if kind is None and frames.SEEKS.search(match.group("subject")):
        kind = "unsuitable" if re.search(r"\bnot\b|n't\b", match.group("subject")) else "suitable"
    return _person(text, *match.span("body"), kind) if kind else None


# --- duties and requirements -------------------------------------------------------------------------------


def _duty_list(text: str, context: Context) -> Found | None:
    match = first_match(tasks.DUTY_LIST, text)
    if match and not sounds_like_trait(match.group("body")):
        is_definition = not context.seen - {"other"} and tasks.DEFINES.match(text)
        return Found("opening" if is_definition else "duty", (match.span("body"),))
    match = tasks.WHEN_DUTY.match(text)
    return _duty_behind_subject(text, match.end()) if match else None


def _duty_behind_subject(text: str, start: int) -> Found | None:
    """Duties behind "they", "a chef", "pastry chefs" and perhaps "will also"."""
    subject = tasks.SUBJECT.match(text, start)
    if subject:
        begin = subject.end()
    else:
        found = list(re.finditer(r"\S+", text[start:]))[:7]
        keys = [place.group().strip(",") for place in found]
        place = next((n for n in range(1, len(keys) - 1) if _begins_predicate(keys, n)), None)
        if place is None:
            return None
        begin = start + found[place].start()
        also = tasks.ALSO.match(text, begin)
        begin = also.end() if also else begin
    body = text[begin:]
    if not body or sounds_like_trait(body) or body.split()[0].strip(",") in STATIVE:
        return None
    return Found("duty", ((begin, len(text)),))


def _begins_predicate(keys: list[str], number: int) -> bool:
    """Whether a verb that agrees with the noun before it stands here: "pastry chefs train", "a chef trains"."""
    before, key = keys[number - 1], keys[number]
    if before in NO_SUBJECT_END or keys[0] in PREPOSITIONS:
        return False
    if _is_plural_noun(keys, number):
        return False
    is_plural = _is_plural(before)
    form = verb_form(key)
    return form == ("base" if is_plural else "s") or key in {"will", "also", "often", "may", "usually"}


def sounds_like_trait(body: str) -> bool:
    """Whether a complement opens with a quality or an adjective, rather than with something to be done."""
    keys = keys_of(re.split(r"[,;]", body, maxsplit=1)[0])[:6]
    if not keys:
        return False
    kind = opening(keys)
    if kind == "auxiliary":
        return keys[0] != "do"
    if kind in {"base", "s", "ing"} or (kind != "adjective" and verb_form(keys[0]) == "base"):
        return False
    if kind in {"adjective", "negation"}:
        return True
    return any(key in QUALITIES or key in TOPICS or key in GOOD or key.endswith("ness") for key in keys)


def _importance(text: str, context: Context) -> Found | None:
    match = frames.IMPORTANCE.match(text)
    if not match:
        return None
    if match.group("late"):
        return Found("suitable", (match.span("late"),))
    body = match.group("body")
    is_asked = context.section == "suitable" or sounds_like_trait(body) or _is_doing(body)
    return Found("suitable", (match.span("body"),)) if is_asked else None


def is_doing(text: str) -> bool:
    """Whether a sentence begins with a verb, as a list of duties does."""
    return verb_form(text.split(maxsplit=1)[0].strip(",")) in {"base", "ing", "s"}


def _is_doing(body: str) -> bool:
    return verb_form(body.split(maxsplit=1)[0]) == "ing"


def _need(text: str, context: Context) -> Found | None:
    match = frames.MATTERS.match(text) or frames.NEED.match(text)
    if not match or not (sounds_like_trait(match.group("body")) or text.startswith("what")):
        return None
    return _person(text, *match.span("body"), "suitable")


def _must(text: str, context: Context) -> Found | None:
    match = frames.MUST.match(text)
    if not match:
        return None
    body = match.span("body")
    if (
        match.group("aim")
        or sounds_like_trait(match.group("body"))
        or opening(keys_of(match.group("body"))[:3]) == "auxiliary"
    ):
        return Found("suitable", (body,))
    if not context.seen & _TRAITS:
        return Found("duty", (body,))
    is_behind = context.previous is not None and context.previous.kind in _TRAITS
    return Found("suitable", (body,)) if is_behind else None


def _duty_more(text: str, context: Context) -> Found | None:
    match = tasks.INVOLVES.match(text)
    if match and not sounds_like_trait(match.group("body")):
        if not context.seen - {"other"} and not match.group("also"):
            return Found("opening", ())
        if not context.seen & _TRAITS or match.group("also"):
            return Found("duty", (match.span("body"),))
    if context.seen & {"suitable", "unsuitable", "expectation", "misconception"}:
        return None
    match = tasks.YOU_WILL.match(text)
    if match and not sounds_like_trait(match.group("body")) and match.group("body").split()[0] not in STATIVE:
        return Found("duty", (match.span("body"),))
    is_behind = context.previous is not None and context.previous.kind == "duty"
    return _duty_behind_subject(text, 0) if is_behind or _is_about(text, context) else None


def _is_about(text: str, context: Context) -> bool:
    """Whether a sentence behind the definition is about those who do the job: "truck drivers inspect …", "they …"."""
    noun = context.role.rpartition(" ")[2]
    before = context.previous.sentence.text.lower() if context.previous else ""
    is_defined = bool(noun) and noun in before and len(before.split()) > 6 and before.endswith((".", "!"))
    return is_defined and bool(re.match(rf"(?:they|he or she|she|he|(?:[\w-]+ ){{0,3}}{re.escape(noun)}s?) ", text))


def _same(text: str, context: Context) -> Found | None:
    """As in "The same goes for people who …"."""
    previous = context.previous
    match = frames.SAME.match(text) if previous and previous.kind in _TRAITS else None
    return _person(text, *match.span("body"), previous.kind) if match and previous else None


def _continued(text: str, context: Context) -> Found | None:
    """A sentence like "They also have …" belongs to the one before."""
    previous = context.previous
    if previous is None or previous.kind not in _TRAITS:
        return None
    match = frames.CONTINUED.match(text)
    return _person(text, *match.span("body"), previous.kind) if match else None


READERS: tuple[Reader, ...] = (
    _claim,
    _distinction,
    _same,
    _importance,
    _condition,
    _fit_person,
    _people_are,
    _suits_person,
    _verdict_first,
    _person_fares,
    _reversed_condition,
    _duty_list,
    _need,
    _must,
    _duty_more,
    _seen_as,
    _continued,
    _contrast,
)
