"""What each Indonesian sentence of a profile is, and which part of it says so."""

from __future__ import annotations

import re

from rubrics.draft.indonesian import frames
from rubrics.draft.readings import Context, Found, Reader, Span, first_match, lower
from rubrics.draft.records import Kind
from rubrics.draft.tokens import is_plain_noun, is_verb, keys_of, opening

# --- claims and distinctions -------------------------------------------------------------------------------


def reality(text: str, context: Context) -> Found | None:
    """An answer to the claim of the sentence before."""
    previous = context.previous
    is_open = previous is not None and previous.kind in {"expectation", "misconception"} and not previous.reality
    match = frames.REALITY_START.match(text) or (frames.REALITY_LOOSE.match(text) if is_open else None)
    return Found("reality", (match.span("body"),)) if match and is_open else None


def _claim(text: str, context: Context) -> Found | None:
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
    match = first_match(frames.CLAIM_BODY, text)
    return _with_reality(kind, text, match.span("body")) if match else None


def _seen_as(text: str, context: Context) -> Found | None:
    match = frames.SEEN_AS.match(text)
    if not match or frames.FIT_HEADS[0].match(text) or "cocok" in text:
        return None
    return _with_reality("misconception", text, match.span("body"))


def _with_reality(kind: Kind, text: str, body: Span) -> Found:
    for pattern in frames.REALITY_INSIDE:
        match = pattern.search(text, *body)
        if match and match.start() > body[0] and match.end() < body[1]:
            return Found(kind, ((body[0], match.start()),), (match.end(), body[1]))
    return Found(kind, (body,))


def _distinction(text: str, context: Context) -> Found | None:
    if not frames.DISTINCTION.match(text):
        return None
    match = first_match(frames.DISTINCTION_BODY, text)
    return Found("distinction", (match.span("body"),)) if match else Found("distinction", ())


def is_weak_distinction(text: str) -> bool:
    """Whether a distinction only says that there is one, or where it lies: the next sentence says what it is."""
    return bool(frames.DISTINCTION_WEAK.match(lower(text)))


def _distinction_after(text: str, context: Context) -> Found | None:
    previous = context.previous
    if previous is None or previous.kind != "distinction":
        return None
    is_weak = not previous.bodies
    if previous.bodies:
        start, end = previous.bodies[0]
        offset = previous.sentence.start
        is_weak = is_weak_distinction(previous.sentence.text[start - offset : end - offset])
    return Found("distinction", ((0, len(text)),)) if is_weak else None


# --- suitable and unsuitable -------------------------------------------------------------------------------


def _fit_head(text: str, context: Context) -> Found | None:
    match = first_match(frames.FIT_HEADS, text)
    if not match:
        return None
    start, end = match.span("body")
    tail = frames.TRAILING_FIT.search(text, start)
    end = tail.start() if tail else end
    return _traits(text, (start, end), is_against=bool(match.groupdict().get("not")))


def _fit_condition(text: str, context: Context) -> Found | None:
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


def _fit_reversed(text: str, context: Context) -> Found | None:
    match = frames.WELCOME_IF.match(text)
    is_against = False
    if not match:
        match = frames.REVERSED.match(text)
        verdicts = list(frames.VERDICT.finditer(match.group("verdict"))) if match else []
        if not match or not verdicts:
            return None
        is_against = _is_against(verdicts[-1])
    start, end = match.span("body")
    subject = frames.CONDITION_SUBJECT.match(text[start:end])
    return _traits(text, (start + (subject.end() if subject else 0), end), is_against=is_against)


def _fit_subject(text: str, context: Context) -> Found | None:
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


def _traits(text: str, body: Span, *, is_against: bool) -> Found:
    start, end = body
    subject = frames.BODY_SUBJECT.match(text[start:end])
    start += subject.end() if subject else 0
    return Found("unsuitable" if is_against else "suitable", ((start, end),))


# --- requirements and duties -------------------------------------------------------------------------------


def _duty_list(text: str, context: Context) -> Found | None:
    match = frames.DUTY_LIST.match(text)
    return Found("duty", (match.span("body"),)) if match else None


def _requirement_list(text: str, context: Context) -> Found | None:
    match = frames.REQUIREMENT_LIST.match(text)
    if not match:
        return None
    name = next(name for name in ("listed", "sought", "body") if match.group(name))
    return _traits(text, match.span(name), is_against=False)


def _good_one(text: str, context: Context) -> Found | None:
    match = frames.GOOD_ONE.match(text)
    if not match or not sounds_like_trait(match.group("body")):
        return None
    return _traits(text, match.span("body"), is_against=False)


def _importance(text: str, context: Context) -> Found | None:
    match = frames.IMPORTANCE.match(text)
    if not match or not sounds_like_trait(match.group("body")):
        return None
    return Found("suitable", (match.span("body"),))


def _need(text: str, context: Context) -> Found | None:
    match = frames.NEED.match(text)
    if not match or not sounds_like_trait(match.group("body")):
        return None
    return Found("suitable", (match.span("body"),))


def _must(text: str, context: Context) -> Found | None:
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
        return Found(kind, ((hollow.end(), len(lead)), body))
    return Found(kind, (body,))


def sounds_like_trait(body: str) -> bool:
    """Whether a complement opens with a quality, a skill or having one, rather than with something to be done."""
    keys = keys_of(body[:80])[:4]
    if not keys:
        return False
    kind = opening(keys)
    return kind in {"have", "negator", "skill", "noun", "manner", "adjective", "taker"}


def subjects(text: str) -> list[tuple[int, int]]:
    """Where a sentence begins with those it speaks of: "tukang kayu membuat …"; at most one place."""
    start = 8 if text.startswith("seorang ") else 0
    written = list(re.finditer(r"\S+", text[start : start + 80]))[:5]
    place = next((number for number, word in enumerate(written) if is_verb(word.group())), 0)
    is_name = place and all(word.group().isalpha() and is_plain_noun(word.group()) for word in written[:place])
    return [(start, start + written[place - 1].end())] if is_name else []


def is_doing(text: str) -> bool:
    """Whether a sentence begins with a verb, as a list of duties does."""
    return is_verb(text.split(maxsplit=1)[0].strip(","))


def _duty_when(text: str, context: Context) -> Found | None:
    """As in "Sehari-hari, seorang fotografer memotret …": the first verb begins the duties."""
    lead = frames.WHEN_DUTY.match(text)
    if not lead or context.seen & {"suitable", "unsuitable"}:
        return None
    written = list(re.finditer(r"[^\s,]+", text[lead.end() :]))[:7]
    place = next((word.start() for word in written if is_verb(word.group())), None)
    if place is None or sounds_like_trait(text[lead.end() + place :]):
        return None
    more = frames.DUTY_MORE.match(text[lead.end() :])
    start = more.start("body") if more else place
    is_definition = text.startswith("sebagai") and not context.seen - {"other"}
    return Found("opening" if is_definition else "duty", ((lead.end() + start, len(text)),))


def _duty_more(text: str, context: Context) -> Found | None:
    held = frames.DUTY_HAD.match(text)
    if held:
        return Found("duty", (held.span("body"),))
    match = frames.DUTY_MORE.match(text)
    if not match:
        return _duty_of_role(text, context)
    if _is_opening(match, context):
        is_task = re.search(r"bertugas|bertanggung jawab", text[: match.start("body")])
        return Found("opening", (match.span("body"),) if is_task else ())
    if context.seen & {"suitable", "unsuitable"} and not match.group("also"):
        return None
    return Found("duty", (match.span("body"),))


def _duty_of_role(text: str, context: Context) -> Found | None:
    """As in "Perajin gerabah mengolah tanah liat, membentuk …", "Ia mengukur …" behind the first sentence."""
    named = f"{re.escape(context.role)}|" if context.role else ""
    subject = re.match(rf"(?:seorang |para )?(?:{named}mereka|ia|dia) +", text)
    if not subject or context.seen & {"suitable", "unsuitable", "expectation", "misconception"}:
        return None
    before = context.previous.sentence.text if context.previous else ""
    is_definition = (
        bool(named) and context.role in subject.group() and (len(before.split()) < 7 or before.endswith("?"))
    )
    body = text[subject.end() :]
    is_done = bool(body) and is_verb(body.split()[0]) and "," in body and not sounds_like_trait(body)
    return Found("duty", ((subject.end(), len(text)),)) if is_done and not is_definition else None


def _duty_also(text: str, context: Context) -> Found | None:
    """What follows "juga" between the duties and what a person must be: "… juga merawat koleksi"."""
    if "duty" not in context.seen or context.seen & {"suitable", "unsuitable", "expectation", "misconception"}:
        return None
    match = frames.DUTY_ALSO.match(text)
    if not match or not is_verb(match.group("body").split()[0]) or sounds_like_trait(match.group("body")):
        return None
    return Found("duty", (match.span("body"),))


def _is_opening(match: re.Match[str], context: Context) -> bool:
    """Whether the sentence only says what the job is: the first one, or "Pekerjaan sebagai X melibatkan …"."""
    if match.group("also") or "duty" in context.seen:
        return False
    is_first = not context.seen - {"other"}
    return is_first or match.group("subject").startswith(
        ("pekerjaan sebagai", "pekerjaan di", "pekerjaan dalam", "profesi")
    )


def _continued(text: str, context: Context) -> Found | None:
    """A sentence like "Mereka juga memiliki …" belongs to the one before."""
    if context.previous is None or context.previous.kind not in {"suitable", "unsuitable"}:
        return None
    same = frames.SAME.match(text)
    if same:
        return Found(context.previous.kind, (same.span("body"),))
    match = frames.CONTINUED.match(text)
    return Found(context.previous.kind, (match.span("body"),)) if match else None


READERS: tuple[Reader, ...] = (
    _claim,
    _distinction_after,
    _distinction,
    _fit_head,
    _fit_condition,
    _fit_reversed,
    _fit_subject,
    _duty_list,
    _requirement_list,
    _good_one,
    _importance,
    _need,
    _must,
    _duty_when,
    _duty_more,
    _duty_also,
    _seen_as,
    _continued,
)
