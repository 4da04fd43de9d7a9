"""How was this worked out: a result, its criteria and every figure, written for reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rubrics.model import Language
from screening.figures.results import ApplicationResult, CriterionResult, GivenRating, WatchOut
from screening.figures.scoring import Score
from screening.interviewing.scorecards import late_answers
from ui.models.comparison import after_words, gap_words, given_words
from ui.models.figures import day_and_time, figure
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.explanation import explanation
from ui.wording import term

RECOMMENDATIONS = ("strong_yes", "yes", "no", "strong_no", "no_decision")


def write_result(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    """The whole result: recommendations, what else to look at, and how each figure came about."""
    _recommendations(view, result, language)
    _watch_outs(view, result, language)
    _previews(view, result, language)
    _debrief(view, result, language)
    view.heading(translate("WorkedOut", "How was this worked out?"))
    score = result.score
    for title, what in (
        (translate("WorkedOut", "Score"), "points"),
        (translate("WorkedOut", "Range"), "bounds"),
        (translate("WorkedOut", "Coverage"), "coverage"),
    ):
        view.subheading(title)
        view.items(_steps(result, score, [what], language))
    if score.must_haves:
        view.subheading(translate("WorkedOut", "Must-haves"))
        view.items(_steps(result, score, [f"must_have:{one.criterion_id}" for one in score.must_haves], language))
        view.text(
            translate("WorkedOut", "Must-haves and watch-outs stand beside the score and never change it."), "muted"
        )
    _counts(view, result, language)
    if len(result.scorecards) > 1:
        view.text(
            translate("WorkedOut", "The panel’s score is the mean of the scores that interviewers gave on their own."),
            "muted",
        )
    if result.after is not None:
        view.subheading(translate("WorkedOut", "Score after the debrief"))
        said = translate("WorkedOut", "Each interviewer’s score after the debrief where there is one, else their own.")
        view.items([said, *_steps(result, result.after, ["points"], language)])


def write_criterion(view: DocumentView, one: CriterionResult, result: ApplicationResult, language: Language) -> None:
    """One criterion: who gave what on which evidence, the traits that were seen, and how its figure came about."""
    criterion = one.criterion
    view.title(criterion.name.get(language))
    view.text(criterion.definition.get(language), "muted")
    if not one.ratings:
        view.text(translate("WorkedOut", "Nobody has scored this criterion."))
    write_ratings(view, one, result, language)
    if one.part.discuss:
        view.text(gap_words(one.part.gap), "warning")
    if one.observed_suitable:
        view.subheading(translate("WorkedOut", "Suitable traits observed"))
        view.items((trait.text.get(language) for trait in one.observed_suitable), ["+"] * len(one.observed_suitable))
    for watch_out in result.watch_outs:
        if watch_out.criterion.id == criterion.id:
            view.subheading(translate("WorkedOut", "Watch-out"), watch_out.trait.text.get(language))
            _reports(view, watch_out)
    view.heading(translate("WorkedOut", "How was this worked out?"))
    what = [f"part:{criterion.id}", f"gap:{criterion.id}"]
    if any(must.criterion_id == criterion.id for must in result.score.must_haves):
        what.append(f"must_have:{criterion.id}")
    view.items(_steps(result, result.score, what, language))
    if result.after is not None:
        view.subheading(translate("WorkedOut", "After the debrief"))
        view.items(_steps(result, result.after, what, language))
    if criterion.source:
        view.quote(translate("WorkedOut", "From the profile"), criterion.source)


def write_ratings(view: DocumentView, one: CriterionResult, result: ApplicationResult, language: Language) -> None:
    """Who gave what on a criterion, the anchor it stands for and the evidence."""
    names = _names(result)
    for rating in one.ratings:
        _rating(view, one, rating, names[rating.scorecard_id], language)


def _steps(result: ApplicationResult, score: Score, what: Iterable[str], language: Language) -> list[str]:
    return [line for one in what for line in explanation(score, one, result.rubric, language)]


def _names(result: ApplicationResult) -> dict[str, str]:
    """Whose scorecard it is, by its id; with the round where somebody has several."""
    people = {person.id: person.name for person in result.interviewers}
    rounds = {interview.id: interview.round for interview in result.interviews}
    several = Counter(card.interviewer_id for card in result.scorecards)
    return {
        card.id: people[card.interviewer_id]
        if several[card.interviewer_id] == 1
        else translate(
            "WorkedOut", "{name}, round {round}", name=people[card.interviewer_id], round=rounds[card.interview_id]
        )
        for card in result.scorecards
    }


def _rating(view: DocumentView, one: CriterionResult, rating: GivenRating, name: str, language: Language) -> None:
    view.subheading(f"{name}: {given_words(rating)}")
    if rating.late:
        view.text(late_words(), "warning")
    anchor = one.criterion.anchor(rating.score) if rating.score is not None else None
    if anchor:
        view.field(translate("WorkedOut", "Anchor {level}", level=anchor.level), anchor.text.get(language))
    if rating.evidence:
        view.quote(translate("WorkedOut", "Evidence"), rating.evidence)
    elif rating.score is not None:
        view.text(translate("WorkedOut", "No evidence written"), "muted")
    if rating.changed is not None:
        view.quote(translate("WorkedOut", "Reason for the change"), rating.changed.evidence)


def _recommendations(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    view.title(translate("WorkedOut", "What the interviewers say"))
    names = _names(result)
    for card in result.scorecards:
        recommendation, summary = card.recommendation, card.summary
        view.subheading(names[card.id], term(f"recommendation.{recommendation}", language))
        if summary:
            view.quote("", summary)
        view.text(translate("WorkedOut", "Submitted {time}", time=day_and_time(card.submitted_at)), "muted")
        for one in result.reopenings.get(card.id, ()):
            view.field(
                translate("WorkedOut", "Reopened {time} by {name}", time=day_and_time(one.at), name=one.by or "–"),
                one.reason,
            )
        number = len(late_answers(card))
        if number:
            view.text(translate("WorkedOut", "%n answer(s) added or changed after reopening", n=number), "warning")


def late_words() -> str:
    """That an answer is a late one."""
    return translate("WorkedOut", "Added or changed after the scorecard was reopened")


def _counts(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    """How the recommendations were counted. They are never averaged."""
    given = Counter(card.recommendation for card in result.scorecards)
    view.subheading(translate("WorkedOut", "Recommendations"))
    view.items(
        translate(
            "WorkedOut",
            "{recommendation}: {number} of {all}",
            recommendation=term(f"recommendation.{one}", language),
            number=given[one],
            all=len(result.scorecards),
        )
        for one in RECOMMENDATIONS
        if given[one]
    )
    view.text(translate("WorkedOut", "Recommendations are counted; they are no part of the score."), "muted")


def _debrief(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    """What the panel changed after talking, each with its reason."""
    if result.after is None:
        return
    before, after = figure(result.score.points), figure(result.after.points)
    view.heading(translate("WorkedOut", "Debrief: {points}", points=after_words(before, after)))
    view.text(translate("WorkedOut", "The scores given alone stay as they were. Orders and ranks go by them."), "muted")
    names = _names(result)
    for one in result.criteria:
        for rating in one.ratings:
            if rating.changed is None:
                continue
            criterion = one.criterion.name.get(language)
            view.subheading(criterion, f"{names[rating.scorecard_id]}: {given_words(rating)}")
            view.quote(translate("WorkedOut", "Reason"), rating.changed.evidence)


def notices(result: ApplicationResult) -> list[str]:
    """What a reader of the result should know: scorecards that do not count, or that may not be seen yet."""
    said = []
    if result.hidden:
        said.append(translate("WorkedOut", "What others scored is hidden until you have submitted your own scorecard"))
    if result.drafts:
        said.append(translate("WorkedOut", "%n scorecard(s) still a draft, not counted", n=result.drafts))
    if result.other_snapshots:
        said.append(
            translate(
                "WorkedOut",
                "%n scorecard(s) under another revision of the rubric, not counted",
                n=result.other_snapshots,
            )
        )
    return said


def _watch_outs(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    if not result.watch_outs:
        return
    view.heading(translate("WorkedOut", "Watch-outs: unsuitable traits that were observed"))
    write_watch_outs(view, result, language)


def write_watch_outs(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    """The unsuitable traits that were observed, each with who saw it in what."""
    for one in result.watch_outs:
        view.subheading(one.trait.text.get(language), one.criterion.name.get(language))
        _reports(view, one)


def _reports(view: DocumentView, one: WatchOut) -> None:
    for card_id, (name, evidence) in zip(one.scorecards, one.reports, strict=True):
        view.quote(name, evidence)
        if card_id in one.late:
            view.text(late_words(), "warning")


def _previews(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    if not result.previews:
        return
    view.heading(translate("WorkedOut", "Realistic job preview"))
    for preview, names in result.previews:
        view.items([preview.claim.get(language)])
        if names:
            view.quote("", translate("WorkedOut", "given by {names}", names=", ".join(names)))
        else:
            view.quote("", translate("WorkedOut", "not given yet"))
