"""A candidate summary as text and as HTML, to paste into a mail: the same record as the PDF, without charts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from reports.documents.people import recommending, share_of_voices
from reports.edition import Edition, check_reader
from reports.typesetting.direction import OVERRIDES
from reports.wording.names import for_readers
from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating

# Hebrew, Arabic and their neighbours, with the blanks and signs between two such words.
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_THE_RIGHT = re.compile(rf"[{_RIGHT}]+(?:[\s'’.\-]+[{_RIGHT}]+)*")
_OVERRIDES = {ord(one): f"[U+{ord(one):04X}]" for one in OVERRIDES}
Kind = Literal["title", "heading", "fact", "text", "item", "said", "small"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: `label` stands before it, in bold where there is bold."""

    kind: Kind
    text: str
    label: str = ""


def candidate_passages(result: ApplicationResult, *, edition: Edition, printed_at: str) -> list[Passage]:
    """What a summary says, from top to bottom. `result` has names or codes as they are to be read.

    What turns the direction of writing is marked as in a PDF, for it would turn round the words behind it. Raises
    SaringError "not_for_audience".
    """
    check_reader("candidate_summary", edition)
    words = Wording(edition.language)
    shown = for_readers(result, edition)
    made = words("mail_made", date=words.moment(printed_at), rubric=words.text(shown.rubric.title))
    passages = [
        *_head(shown, words),
        *_decision(shown, words),
        *_verdict(shown, words, edition),
        *_watch_outs(shown, words),
        *_evidence(shown, words, edition),
        *_end(shown, words),
        Passage("small", made),
    ]
    return [Passage(one.kind, _straight(one.text), _straight(one.label)) for one in passages]


def as_text(passages: list[Passage]) -> str:
    """The passages as plain text: every line a paragraph, so that a mail program breaks it as it likes."""
    lines: list[str] = []
    for one in passages:
        label = f"{one.label}: " if one.label else ""
        text = f"{label}{' '.join(one.text.split())}"
        match one.kind:
            case "title":
                lines += [text, "=" * min(len(text), 60), ""]
            case "heading":
                lines += ["", text, "-" * min(len(text), 60)]
            case "item":
                lines += [f"- {text}"]
            case "said":
                lines += [f"    {text}"]
            case "small":
                lines += ["", text]
            case _:
                lines += [text]
    return "\n".join(lines).strip() + "\n"


def as_html(passages: list[Passage], language: str) -> str:
    """The passages as HTML that mail programs keep: headings, a table of facts and lists, and nothing loaded.

    What is written from the right stands apart from the words round it, so that it turns none of them round.
    """
    parts: list[str] = []
    for block, members in groupby(passages, key=lambda one: _BLOCKS.get(one.kind, "")):
        match block:
            case "facts":
                parts.append(_table(members))
            case "items":
                parts.append(_list(members))
            case _:
                parts += [f"<{_TAGS[one.kind]}>{_labelled(one)}</{_TAGS[one.kind].split()[0]}>" for one in members]
    head = f"<!DOCTYPE html><html lang='{language}' dir='ltr'><head><meta charset='utf-8'></head>"
    return f"{head}<body>{''.join(parts)}</body></html>"


_BLOCKS: dict[Kind, str] = {"fact": "facts", "item": "items", "said": "items"}
_TAGS: dict[Kind, str] = {"title": "h1", "heading": "h2", "text": "p", "small": "p style='font-size:small'"}


def _table(facts: Iterable[Passage]) -> str:
    cell = "style='text-align:left;vertical-align:top;padding:2px 12px 2px 0'"
    rows = (
        f"<tr><th scope='row' {cell}>{_html(one.label)}</th><td {cell}>{_html(one.text)}</td></tr>" for one in facts
    )
    return f"<table>{''.join(rows)}</table>"


def _list(items: Iterable[Passage]) -> str:
    """A list; what was said about an item is a list in it."""
    found: list[tuple[Passage, list[Passage]]] = []
    for one in items:
        if one.kind == "said" and found and found[-1][0].kind == "item":
            found[-1][1].append(one)
        else:
            found.append((one, []))
    rows = (f"<li>{_labelled(one)}{_list(said) if said else ''}</li>" for one, said in found)
    return f"<ul>{''.join(rows)}</ul>"


def _labelled(one: Passage) -> str:
    if one.kind == "title":
        return f"{_html(one.label)}: {_html(one.text)}" if one.label else _html(one.text)
    label = f"<b>{_html(one.label)}:</b> " if one.label else ""
    # What somebody said runs as its first letter does; everything else as the words of the summary do.
    return label + (f"<bdi>{_escaped(one.text)}</bdi>" if one.kind == "said" else _html(one.text))


def _straight(text: str) -> str:
    return text.translate(_OVERRIDES)


def _html(text: str) -> str:
    """Escaped, with each run of words that are written from the right set apart."""
    return _FROM_THE_RIGHT.sub(r"<bdi dir='rtl'>\g<0></bdi>", _escaped(text))


def _escaped(text: str) -> str:
    return escape(text.strip()).replace("\n", "<br>")


def _head(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    name, code = result.candidate.name, result.candidate.code
    yield Passage("title", name, words("candidate_summary"))
    yield Passage("text", result.job.title if name == code else f"{result.job.title} · {code}")
    times = [
        words.round_on("round", one.round, result.places_in_round[one.id], date=words.moment(at))
        for one in result.interviews
        if (at := one.started_at or one.scheduled_at)
    ]
    yield Passage("fact", "; ".join(times) or words("no_interview"), words("interview"))
    people = ", ".join(one.name for one in result.interviewers)
    if people or not result.hidden:
        yield Passage("fact", people or words("nobody"), words("interviewers"))


def _decision(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    """What was decided and why: whoever reads no further knows."""
    application = result.application
    if application.decision:
        what, on = words(f"decision.{application.decision}"), words.date(application.decided_at)
        yield Passage("fact", words("decided_on", decision=what, date=on), words("decision"))
        yield Passage("fact", application.decision_reason, words("decision_reason"))


def _verdict(result: ApplicationResult, words: Wording, edition: Edition) -> Iterator[Passage]:
    if not result.scorecards:
        yield Passage("text", words("nothing_shown" if result.hidden else "nothing_yet"))
        return
    score = result.score
    if score.points is None:
        said = f"{words('not_enough')}. {words.why_no_score(score)}"
    else:
        low, high = words.figure(score.low), words.figure(score.high)
        note = words("bounds_none_missing") if low == high else words("bounds", low=low, high=high)
        said = f"{words.figure(score.points)} ({note})"
    yield Passage("fact", said, words("score_of_100"))
    if result.after is not None and result.after.points is not None:
        yield Passage("text", words("after_debrief", points=words.figure(result.after.points)))
    elif result.after is not None:
        yield Passage("text", words("after_debrief_not_enough"))
    rated = sum(part.value is not None for part in score.parts)
    assessed = words("coverage_criteria", rated=rated, all=len(score.parts))
    yield Passage("fact", f"{words.percent(score.coverage)} ({assessed})", words("coverage"))
    yield Passage("fact", _must_haves(result, words), words("must_haves"))
    yield Passage("fact", _recommendations(result, words, edition), words("recommendation"))
    if edition.internal and (worth := words.attention(result)):
        yield Passage("fact", "; ".join(worth), words("attention"))
    for person, _, summary in result.recommendations:
        if summary.strip():
            yield Passage("said", summary, person.name)


def _must_haves(result: ApplicationResult, words: Wording) -> str:
    named = [
        f"{words(f'must_have.{status}')}: "
        + "; ".join(words.text(result.rubric.criterion(one.criterion_id).name) for one in found)
        for status in ("not_met", "not_assessed", "met")
        if (found := [one for one in result.score.must_haves if one.status == status])
    ]
    return ". ".join(named) or words("must_haves_none")


def _recommendations(result: ApplicationResult, words: Wording, edition: Edition) -> str:
    if edition.single_scores:
        return ", ".join(f"{words(f'recommendation.{code}')} ({who.name})" for who, code, _ in result.recommendations)
    given, _ = recommending(result)
    return ", ".join(
        f"{words(f'recommendation.{code}')} ({share_of_voices(words, result, n)})" for code, n in given.items()
    )


def _watch_outs(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    if not result.scorecards:
        return
    yield Passage("heading", words("watch_outs"))
    if not result.watch_outs:
        yield Passage("text", words("watch_outs_none"))
    for one in result.watch_outs:
        yield Passage("item", f"{words.text(one.trait.text)} ({words.text(one.criterion.name)})")
        for who, said in one.reports:
            yield Passage("said", said.strip() or words("evidence_none"), who)


def _evidence(result: ApplicationResult, words: Wording, edition: Edition) -> Iterator[Passage]:
    if not result.scorecards:
        return
    yield Passage("heading", words("evidence"))
    for number, item in enumerate(result.criteria, 1):
        name = f"{number}. {words.text(item.criterion.name)}"
        yield Passage("item", "; ".join(_remarks(result, item, words, edition)), name)
        for rating in item.ratings:
            yield from _given(rating, words, edition)
        if not edition.single_scores:
            for why in item.reasons_of_changes:
                yield Passage("said", why, words("after_debrief_column"))


def _remarks(result: ApplicationResult, item: CriterionResult, words: Wording, edition: Edition) -> list[str]:
    said = [words("not_assessed") if item.part.value is None else words.figure(item.part.value)]
    said += [
        words(f"must_have_{one.status}", threshold=one.threshold)
        for one in result.score.must_haves
        if one.criterion_id == item.criterion.id
    ]
    if item.part.discuss and edition.internal:
        said.append(words("discuss"))
    if item.is_changed:
        said.append(words.after(item))
    if item.part.weight != 1:
        said.append(words("weight", weight=words.number(item.part.weight, 2)))
    return said


def _given(rating: GivenRating, words: Wording, edition: Edition) -> Iterator[Passage]:
    """What one interviewer saw, with their score for those who may read it, and what the debrief made of it."""
    said = rating.evidence.strip()
    if edition.single_scores:
        score = words("not_assessed").lower() if rating.score is None else str(rating.score)
        yield Passage("said", said or words("evidence_none"), f"{rating.interviewer.name}, {score}")
    elif said:
        yield Passage("said", said, rating.interviewer.name)
    if rating.changed is not None and edition.single_scores:
        after = words("not_assessed").lower() if rating.changed.score is None else rating.changed.score
        yield Passage("said", f"{after}. {rating.changed.evidence}", words("after_debrief_column"))


def _end(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    if result.previews:
        yield Passage("heading", words("previews"))
    for preview, given_by in result.previews:
        given = words("preview_given", names=words.listed(given_by)) if given_by else words("preview_not_given")
        claim, kind = words.text(preview.claim), words(f"preview.{preview.kind}")
        if told := words.text(preview.reality):
            yield Passage("item", f"{told} ({given})", words("preview_reality"))
            yield Passage("said", claim, kind)
        else:
            yield Passage("item", f"{claim} ({given})", kind)
