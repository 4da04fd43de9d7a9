"""How was this worked out: a result, its criteria and every figure, written for reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rubrics.model import Language
from screening.results import ApplicationResult, CriterionResult, GivenRating
from ui.interview.explanation import explanation
from ui.models.comparison import gap_words, rating_words
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.wording import term


def write_result(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    """The whole result: recommendations, what else to look at, and how each figure came about."""
    _recommendations(view, result, language)
    _watch_outs(view, result, language)
    _previews(view, result, language)
    view.heading(translate("WorkedOut", "How was this worked out?"))
    score = result.score
    for title, what in (
        (translate("WorkedOut", "Score"), "points"),
        (translate("WorkedOut", "Range"), "bounds"),
        (translate("WorkedOut", "Coverage"), "coverage"),
    ):
        view.subheading(title)
        view.items(_steps(result, [what], language))
    if score.must_haves:
        view.subheading(translate("WorkedOut", "Must-haves"))
        view.items(_steps(result, [f"must_have:{one.criterion_id}" for one in score.must_haves], language))
        view.text(
            translate("WorkedOut", "Must-haves and watch-outs stand beside the score and never change it."), "muted"
        )
    if len(result.scorecards) > 1:
        view.text(
            translate("WorkedOut", "The panel’s score is the mean of the scores that interviewers gave on their own."),
            "muted",
        )


def write_criterion(view: DocumentView, one: CriterionResult, result: ApplicationResult, language: Language) -> None:
    """One criterion: who gave what on which evidence, the traits that were seen, and how its figure came about."""
    criterion = one.criterion
    view.title(criterion.name.get(language))
    view.text(criterion.definition.get(language), "muted")
    if not one.ratings:
        view.text(translate("WorkedOut", "Nobody has scored this criterion."))
    names = _names(result)
    for rating in one.ratings:
        _rating(view, one, rating, names[rating.scorecard_id], language)
    if one.part.discuss:
        view.text(gap_words(one.part.gap), "warning")
    if one.observed_suitable:
        view.subheading(translate("WorkedOut", "Suitable traits observed"))
        view.items((trait.text.get(language) for trait in one.observed_suitable), ["+"] * len(one.observed_suitable))
    for watch_out in result.watch_outs:
        if watch_out.criterion.id == criterion.id:
            view.subheading(translate("WorkedOut", "Watch-out"), watch_out.trait.text.get(language))
            for name, evidence in watch_out.reports:
                view.quote(name, evidence)
    view.heading(translate("WorkedOut", "How was this worked out?"))
    what = [f"part:{criterion.id}"]
    if any(must.criterion_id == criterion.id for must in result.score.must_haves):
        what.append(f"must_have:{criterion.id}")
    view.items(_steps(result, what, language))
    if criterion.source:
        view.quote(translate("WorkedOut", "From the profile"), criterion.source)


def _steps(result: ApplicationResult, what: Iterable[str], language: Language) -> list[str]:
    return [line for one in what for line in explanation(result.score, one, result.rubric, language)]


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
    given = rating_words(rating.score, not_assessed=rating.not_assessed)
    view.subheading(f"{name}: {given}")
    anchor = one.criterion.anchor(rating.score) if rating.score is not None else None
    if anchor:
        view.field(translate("WorkedOut", "Anchor {level}", level=anchor.level), anchor.text.get(language))
    if rating.evidence:
        view.quote(translate("WorkedOut", "Evidence"), rating.evidence)
    elif rating.score is not None:
        view.text(translate("WorkedOut", "No evidence written"), "muted")


def _recommendations(view: DocumentView, result: ApplicationResult, language: Language) -> None:
    view.title(translate("WorkedOut", "What the interviewers say"))
    names = _names(result)
    for card in result.scorecards:
        recommendation, summary = card.recommendation, card.summary
        view.subheading(names[card.id], term(f"recommendation.{recommendation}", language))
        if summary:
            view.quote("", summary)


def notices(result: ApplicationResult) -> list[str]:
    """What a reader of the result should know: scorecards that do not count, or that may not be seen yet."""
    said = []
    if result.hidden:
        said.append(translate("WorkedOut", "%n scorecard(s) hidden until your own is submitted", n=result.hidden))
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
    for one in result.watch_outs:
        view.subheading(one.trait.text.get(language), one.criterion.name.get(language))
        for name, evidence in one.reports:
            view.quote(name, evidence)


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
