"""A candidate summary in passages, to paste into a mail: what the PDF says, without charts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from reports.as_text import Passage
from reports.documents.people import recommending, scored_by, share_of_voices, whose
from reports.documents.rounds import interviews_of
from reports.documents.said_of_criterion import may_tell_absence, no_score, remarks_on, shown_anchors, silence
from reports.edition import Edition, check_reader
from reports.wording.names import for_readers
from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating


def candidate_passages(result: ApplicationResult, *, edition: Edition, printed_at: str) -> list[Passage]:
    """What a summary says, from top to bottom. `result` has names or codes as they are to be read.

    What turns the direction of writing is marked as in a PDF. Raises SaringError "not_for_audience".
    """
    check_reader("candidate_summary", edition)
    words = Wording(edition.language)
    shown = for_readers(result, edition)
    people = {card.id: whose(words, shown, card) for card in shown.scorecards}
    rubric, revision = words.text(shown.rubric.title), shown.rubric.revision
    made = words("mail_made", date=words.moment(printed_at), rubric=rubric, revision=revision)
    passages = [*_head(shown, words), *_decision(shown, words)]
    if shown.scorecards:
        passages += [
            *_verdict(shown, words, edition, people),
            *_voices(shown, words, edition, people),
            *_watch_outs(shown, words, edition, people),
            *_evidence(shown, words, edition, people),
            *_previews(shown, words, people),
        ]
    else:
        passages += [*_nothing_yet(shown, words), *_attention(shown, words, edition)]
    return [one.straight for one in (*passages, Passage("small", made))]


def _head(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    name, code = result.candidate.name, result.candidate.code
    yield Passage("title", name, words("candidate_summary"))
    yield Passage("text", result.job.title if name == code else f"{result.job.title} · {code}")
    yield Passage("fact", interviews_of(words, result), words("interview"))
    people = ", ".join(one.name for one in result.interviewers)
    if people or not result.hidden:
        yield Passage("fact", people or words("nobody"), words("interviewers"))


def _decision(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    """What was decided, by whom and why: whoever reads no further knows."""
    one = result.application
    if one.decision:
        code = "decision_recorded" if one.decided_by else "decision_recorded_by_nobody"
        recorded = words(code, by=one.decided_by, at=words.moment(one.decided_at))
        yield Passage("fact", f"{words(f'decision.{one.decision}')}. {recorded}", words("decision"))
    if one.decision and one.decision_reason.strip():
        yield Passage("fact", one.decision_reason, words("decision_reason"))


def _nothing_yet(result: ApplicationResult, words: Wording) -> Iterator[Passage]:
    if result.hidden:
        yield Passage("text", words("nothing_shown"))
    else:
        yield Passage("text", f"{words('nothing_yet')}. {words('nothing_yet_why')}")


def _attention(result: ApplicationResult, words: Wording, edition: Edition) -> Iterator[Passage]:
    if edition.internal and (worth := words.attention(result)):
        yield Passage("fact", "; ".join(worth), words("attention"))


def _verdict(
    result: ApplicationResult, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    score = result.score
    if score.points is None:
        said = f"{words('not_enough')}. {words.why_no_score(score)}"
    else:
        low, high = words.figure(score.low), words.figure(score.high)
        note = words("bounds_none_missing") if low == high else words("bounds", low=low, high=high)
        said = f"{words.figure(score.points)} ({note})"
    yield Passage("fact", said, words("score_of_100"))
    if result.after is not None:
        points = result.after.points
        after = words("not_enough") if points is None else words.figure(points)
        yield Passage("fact", after, words("after_debrief_column"))
    rated = sum(part.value is not None for part in score.parts)
    assessed = words("coverage_criteria", rated=rated, all=len(score.parts))
    minimum = words("coverage_minimum", minimum=words.percent(score.minimum_coverage)).lower()
    yield Passage("fact", f"{words.percent(score.coverage)} ({assessed}; {minimum})", words("coverage"))
    yield Passage("fact", _must_haves(result, words), words("must_haves"))
    yield Passage("fact", _recommendations(result, words, edition, people), words("recommendation"))
    yield from _attention(result, words, edition)
    if not edition.single_scores:
        whose_figures = [words("method_one_interviewer" if scored_by(result) == 1 else "method_no_single_scores")]
        if any(item.is_changed for item in result.criteria):
            whose_figures.append(words("debrief_whose"))
        yield Passage("text", " ".join(whose_figures))


def _must_haves(result: ApplicationResult, words: Wording) -> str:
    named = [
        f"{words(f'must_have.{status}')}: "
        + "; ".join(words.text(result.rubric.criterion(one.criterion_id).name) for one in found)
        for status in ("not_met", "not_assessed", "met")
        if (found := [one for one in result.score.must_haves if one.status == status])
    ]
    return ". ".join(named) or words("must_haves_none")


def _recommendations(result: ApplicationResult, words: Wording, edition: Edition, people: Mapping[str, str]) -> str:
    if edition.single_scores:
        cards = zip(result.scorecards, result.recommendations, strict=True)
        return "; ".join(f"{words(f'recommendation.{code}')} ({people[card.id]})" for card, (_, code, _) in cards)
    given, _ = recommending(result)
    return ", ".join(
        f"{words(f'recommendation.{code}')} ({share_of_voices(words, result, n)})" for code, n in given.items()
    )


def _voices(
    result: ApplicationResult, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    """What each interviewer sums up, and why scorecards were reopened: whose, only for those who see single scores."""
    said: list[Passage] = []
    for card, (_, _, summary) in zip(result.scorecards, result.recommendations, strict=True):
        if summary.strip():
            said.append(Passage("said", summary, people[card.id]))
        for one in result.reopenings.get(card.id, ()) if edition.single_scores else ():
            code = "reopened" if one.by else "reopened_unknown"
            told = words(code, date=words.moment(one.at), name=one.by, reason=one.reason)
            said.append(Passage("said", told, people[card.id]))
    if not edition.single_scores:
        every = (one for reopened in result.reopenings.values() for one in reopened)
        for one in sorted(every, key=lambda one: one.at):
            said.append(Passage("said", words("reopened_somebody", date=words.moment(one.at), reason=one.reason)))
    if said:
        yield Passage("heading", words("voices"))
        yield from said


def _watch_outs(
    result: ApplicationResult, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    yield Passage("heading", words("watch_outs"))
    yield Passage("text", words("watch_outs_note" if result.watch_outs else "watch_outs_none"))
    for one in result.watch_outs:
        yield Passage("item", f"{words.text(one.trait.text)} ({words.text(one.criterion.name)})")
        for card_id, (_, said) in zip(one.scorecards, one.reports, strict=True):
            yield Passage("said", said.strip() or words("evidence_none"), people[card_id])
            if card_id in one.late and edition.single_scores:
                yield Passage("said", words("late"))


def _evidence(
    result: ApplicationResult, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    yield Passage("heading", words("evidence"))
    for number, item in enumerate(result.criteria, 1):
        figure = [] if item.part.value is None else [words.figure(item.part.value)]
        remarks = [*figure, *remarks_on(words, edition, result, item)]
        yield Passage("item", "; ".join(remarks), f"{number}. {words.text(item.criterion.name)}")
        if item.observed_suitable:
            traits = "; ".join(words.text(trait.text) for trait in item.observed_suitable)
            yield Passage("said", traits, words("suitable_observed"))
        for anchor in shown_anchors(edition, item):
            yield Passage("said", words.text(anchor.text), words("anchor", level=anchor.level).rstrip(":"))
        for rating in item.ratings:
            yield from _given(item, rating, words, edition, people)
        if not edition.single_scores:
            yield from _of_nobody(result, item, words, edition, people)


def _given(
    item: CriterionResult, rating: GivenRating, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    """What one interviewer saw, with their score for those who may read it, and what the debrief made of it."""
    said, who = rating.evidence.strip(), people[rating.scorecard_id]
    if edition.single_scores:
        score = words("not_assessed").lower() if rating.score is None else str(rating.score)
        yield Passage("said", said or words("evidence_none"), f"{who}, {score}")
        if rating.late:
            yield Passage("said", words("late"))
    elif said:
        absent = rating.score is None and may_tell_absence(edition, item)
        yield Passage("said", f"{words(no_score(rating))}. {said}" if absent else said, who)
    if rating.changed is not None and edition.single_scores:
        after = words("not_assessed").lower() if rating.changed.score is None else rating.changed.score
        yield Passage("said", f"{after}. {rating.changed.evidence}", words("after_debrief_column"))


def _of_nobody(
    result: ApplicationResult, item: CriterionResult, words: Wording, edition: Edition, people: Mapping[str, str]
) -> Iterator[Passage]:
    """Who said nothing, that something came late, and why scores were changed, of nobody in particular."""
    if silent := silence(words, edition, result, item, people):
        yield Passage("said", ". ".join(silent))
    if any(rating.late for rating in item.ratings):
        yield Passage("said", words("late_somebody"))
    for why in item.reasons_of_changes:
        yield Passage("said", why, words("after_debrief_column"))


def _previews(result: ApplicationResult, words: Wording, people: Mapping[str, str]) -> Iterator[Passage]:
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
        for card in result.scorecards:
            mark = card.previews.get(preview.id)
            if mark and mark.response.strip():
                who = f"{people[card.id]}, {words('preview_response').lower()}"
                yield Passage("said", mark.response, who)
