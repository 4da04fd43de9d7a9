"""Names or codes in a document: as one asked for, or else as the jobs say that the people applied for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reports.edition import Edition
from reports.output import Message
from reports.typesetting.direction import from_the_left
from reports.wording.wording import Wording
from screening.figures.comparing import Comparison
from screening.figures.debrief_pack import DebriefPack
from screening.figures.results import ApplicationResult, GivenRating
from screening.interviewing.interview_record import InterviewRecord
from screening.interviewing.interviewers import Interviewer
from screening.interviewing.kits import Kit
from screening.interviewing.marks import of_scorecards
from screening.interviewing.notes import Note
from screening.interviewing.scorecards import Scorecard
from screening.people import candidates, known_as, short_names
from screening.people.candidates import Candidate
from screening.people.redaction import Redaction
from screening.workspace import Workspace


def of_result(ws: Workspace, result: ApplicationResult, *, hide: bool) -> ApplicationResult:
    """The result with the candidate's code in the place of the name, or with the name though it is hidden."""
    return replace(result, candidate=_shown(ws, result.candidate, hide=hide))


def of_comparison(ws: Workspace, comparison: Comparison, *, hide: bool) -> Comparison:
    """The same for everybody in a comparison; those of one name are told apart by their codes."""
    results = [of_result(ws, place.result, hide=hide) for place in comparison.ranked]
    left_out = [_shown(ws, one.candidate, hide=hide) for one in comparison.left_out]
    called = _told_apart([*(one.candidate for one in results), *left_out])
    return replace(
        comparison,
        ranked=tuple(
            replace(place, result=replace(one, candidate=called[one.candidate.id]))
            for place, one in zip(comparison.ranked, results, strict=True)
        ),
        left_out=tuple(replace(one, candidate=called[one.candidate.id]) for one in comparison.left_out),
    )


def of_record(ws: Workspace, record: InterviewRecord, *, hide: bool) -> InterviewRecord:
    """The same for the record of one scorecard."""
    return replace(record, candidate=_shown(ws, record.candidate, hide=hide))


def of_kit(ws: Workspace, kit: Kit, *, hide: bool) -> Kit:
    """The same for the kit of one interview."""
    return replace(kit, candidate=_shown(ws, kit.candidate, hide=hide))


def of_pack(ws: Workspace, pack: DebriefPack, *, hide: bool) -> DebriefPack:
    """The same for everybody in a debrief pack; those of one name are told apart by their codes."""
    finalists = [of_result(ws, one, hide=hide) for one in pack.finalists]
    absent = [_shown(ws, one.candidate, hide=hide) for one in pack.absent]
    called = _told_apart([*(one.candidate for one in finalists), *absent])
    return replace(
        pack,
        finalists=tuple(replace(one, candidate=called[one.candidate.id]) for one in finalists),
        absent=tuple(replace(one, candidate=called[one.candidate.id]) for one in pack.absent),
    )


def _told_apart(people: Sequence[Candidate]) -> dict[str, Candidate]:
    """Everybody by id, with the code behind each name that several of them have, with or without accents."""
    everybody = {each.id: each for each in people}
    folded = {each.id: known_as.folded(each.name) for each in people}
    times = Counter(folded.values())
    return {
        one.id: replace(one, name=f"{from_the_left(one.name)} ({one.code})") if times[folded[one.id]] > 1 else one
        for one in everybody.values()
    }


def for_readers(result: ApplicationResult, edition: Edition) -> ApplicationResult:
    """The result as the readers of this edition see it: where people are not named, interviewers have numbers.

    What was typed stays as it is.
    """
    if edition.people_named:
        return result
    words = Wording(edition.language)
    numbered = roles(result.interviewers, words)
    people = {one.id: replace(one, name=numbered[one.id]) for one in result.interviewers}
    called = {one.name: people[one.id].name for one in result.interviewers}

    def call(name: str) -> str:
        return called.get(name, words("somebody")) if name else ""

    return replace(
        result,
        application=replace(result.application, decided_by=call(result.application.decided_by)),
        interviewers=tuple(people.values()),
        drafting=(),
        marks=of_scorecards([*people.values()], result.scorecards),
        criteria=tuple(
            replace(
                item,
                ratings=tuple(replace(given, interviewer=people[given.interviewer.id]) for given in item.ratings),
            )
            for item in result.criteria
        ),
        watch_outs=tuple(
            replace(one, reports=tuple((call(name), said) for name, said in one.reports)) for one in result.watch_outs
        ),
        previews=tuple((preview, tuple(map(call, given_by))) for preview, given_by in result.previews),
        recommendations=tuple((people[one.id], verdict, said) for one, verdict, said in result.recommendations),
        reopenings={
            card: tuple(replace(one, by=call(one.by)) for one in reopened)
            for card, reopened in result.reopenings.items()
        },
    )


def without_others(
    ws: Workspace, result: ApplicationResult, notes: Sequence[Note], edition: Edition
) -> tuple[ApplicationResult, list[Note], tuple[Message, ...]]:
    """What was typed about a candidate with words in brackets for other people, for the candidate to read.

    Of those whom the workspace knows; interviewers have the numbers that `for_readers` gives them. What stays and may
    name somebody is said to whoever makes the document.
    """
    numbers = {one.id: number for number, one in enumerate(result.interviewers, 1)}
    redaction, words = Redaction(ws, result.candidate.id, interviewers=numbers), Wording(edition.language)

    def say(text: str) -> str:
        return words.unmarked(redaction.said(text))

    def rating(given: GivenRating) -> GivenRating:
        changed = given.changed and replace(given.changed, evidence=say(given.changed.evidence))
        return replace(given, evidence=say(given.evidence), changed=changed)

    def card(one: Scorecard) -> Scorecard:
        previews = {key: replace(mark, response=say(mark.response)) for key, mark in one.previews.items()}
        return replace(one, summary=say(one.summary), previews=previews)

    told = replace(
        result,
        application=replace(result.application, decision_reason=say(result.application.decision_reason)),
        scorecards=tuple(map(card, result.scorecards)),
        criteria=tuple(replace(item, ratings=tuple(map(rating, item.ratings))) for item in result.criteria),
        watch_outs=tuple(
            replace(one, reports=tuple((name, say(said)) for name, said in one.reports)) for one in result.watch_outs
        ),
        recommendations=tuple((one, verdict, say(said)) for one, verdict, said in result.recommendations),
        reopenings={
            key: tuple(replace(one, reason=say(one.reason)) for one in reopened)
            for key, reopened in result.reopenings.items()
        },
    )
    shared = [replace(note, text=say(note.text)) for note in notes]
    doubtful = ", ".join(sorted({one.said for one in redaction.doubtful}))
    return told, shared, (Message("may_name_in_text", {"names": doubtful}),) if doubtful else ()


def roles(people: Sequence[Interviewer], words: Wording) -> dict[str, str]:
    """What interviewers are called where they are not named, by id: "Interviewer 1", in the order given."""
    return {one.id: words("interviewer_numbered", n=number) for number, one in enumerate(people, 1)}


def left_in_text(
    ws: Workspace, results: Iterable[ApplicationResult], notes: Sequence[Note] = ()
) -> tuple[Message, ...]:
    """Says whose name stands in what interviewers wrote: texts are printed as they are, also beside a code."""
    codes = [
        result.candidate.code
        for result in results
        if any(
            short_names.stands_in(candidates.named(ws, result.candidate.id).name, text)
            for text in _texts(result, notes)
        )
    ]
    return (Message("name_in_text", {"codes": ", ".join(codes)}),) if codes else ()


def left_in_record(ws: Workspace, record: InterviewRecord) -> tuple[Message, ...]:
    """The same for the record of one scorecard."""
    name = candidates.named(ws, record.candidate.id).name
    cards = [record.card, *([record.changes] if record.changes else [])]
    texts = [*_texts_of(cards), *(one.reason for one in record.reopenings), *(note.text for note in record.notes)]
    if not any(short_names.stands_in(name, text) for text in texts):
        return ()
    return (Message("name_in_text", {"codes": record.candidate.code}),)


def _shown(ws: Workspace, candidate: Candidate, *, hide: bool) -> Candidate:
    if hide:
        return candidates.without_name(candidate)
    return candidates.named(ws, candidate.id) if candidate.hidden else candidate


def _texts(result: ApplicationResult, notes: Sequence[Note]) -> Iterator[str]:
    yield result.application.decision_reason
    yield from _texts_of((*result.scorecards, *result.debriefs))
    yield from (one.reason for reopened in result.reopenings.values() for one in reopened)
    yield from (note.text for note in notes)


def _texts_of(cards: Iterable[Scorecard]) -> Iterator[str]:
    for card in cards:
        yield card.summary
        yield from (rating.evidence for rating in card.ratings.values())
        yield from (seen.evidence for seen in card.observations.values())
        yield from (mark.response for mark in card.previews.values())
