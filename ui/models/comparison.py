"""The figures of a result as cells show them, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rubrics.model import Language
from screening.figures.results import ApplicationResult, CriterionResult, GivenRating
from ui.models.figures import DASH, figure, percent
from ui.translations import translate
from ui.wording import term

NOT_MET, NOT_ASSESSED = "not_met", "not_assessed"


@dataclass(frozen=True)
class Figure:
    """What a cell of the matrix shows.

    `value` from 1 to 5 tints the cell, `raters` are the interviewers' own scores, `gap` the distance to discuss
    (0: none), `missed` that it is a must-have which is not met; `tone` is a colour role of the theme for the main line,
    `ground` one for what is behind it ("": none). `quiet` is written in ordinary letters.
    """

    main: str
    sub: str = ""
    value: float | None = None
    raters: tuple[int, ...] = ()
    gap: int = 0
    tone: str = "text"
    missed: bool = False
    ground: str = ""
    quiet: bool = False


def points(result: ApplicationResult) -> Figure:
    """Points out of 100, and those after the debrief, with the bounds that missing scores leave.

    Without enough evidence only the bounds.
    """
    score = result.score
    bounds = f"{figure(score.low)}–{figure(score.high)}" if score.coverage < 1 else translate("Comparison", "no range")
    if not score.enough:
        return Figure(translate("Comparison", "Not enough evidence"), bounds, tone="muted")
    return Figure(after_words(figure(score.points), result.after and figure(result.after.points)), bounds)


def coverage(result: ApplicationResult) -> Figure:
    """The share of the weight that was assessed, and how many criteria that is."""
    score = result.score
    rated = sum(part.value is not None for part in score.parts)
    return Figure(
        percent(score.coverage),
        translate("Comparison", "{rated} of {all}", rated=rated, all=len(score.parts)),
        tone="text" if score.enough else "warning",
    )


def must_haves(result: ApplicationResult) -> Figure:
    """How many must-haves are not met or not assessed."""
    states = [one.status for one in result.score.must_haves]
    if not states:
        return Figure(DASH, tone="muted")
    if NOT_MET in states:
        return Figure(translate("Comparison", "%n not met", n=states.count(NOT_MET)), _open(states), tone="bad")
    if NOT_ASSESSED in states:
        return Figure(translate("Comparison", "%n not assessed", n=states.count(NOT_ASSESSED)), tone="warning")
    return Figure(translate("Comparison", "Met"), tone="good")


def _open(states: Sequence[str]) -> str:
    number = states.count(NOT_ASSESSED)
    return translate("Comparison", "%n not assessed", n=number) if number else ""


def watch_outs(result: ApplicationResult) -> Figure:
    """How many unsuitable traits were observed."""
    number = len(result.watch_outs)
    return Figure(str(number), tone="warning") if number else Figure(DASH, tone="muted")


def decision(result: ApplicationResult, language: Language) -> Figure:
    """What was decided, by whom."""
    application = result.application
    if not application.decision:
        return Figure(DASH, tone="muted")
    return Figure(term(f"decision.{application.decision}", language), application.decided_by)


def criterion_figure(one: CriterionResult, *, missed: bool = False) -> Figure:
    """The panel's score of a criterion with each interviewer's own; `missed`: a must-have that is not met."""
    given = tuple(rating.score for rating in one.ratings if rating.score is not None)
    return Figure(
        after_words(figure(one.part.value), one.after and figure(one.after.value)),
        value=one.part.value,
        raters=given,
        gap=one.part.gap if one.part.discuss else 0,
        tone="text" if given else "muted",
        missed=missed,
    )


def criterion_words(one: CriterionResult, language: Language) -> str:
    """A criterion's score with who gave what, in words."""
    lines = [one.criterion.name.get(language)]
    for rating in one.ratings:
        lines.append(f"{rating.interviewer.name}: {given_words(rating)}")
    if one.part.discuss:
        lines.append(gap_words(one.part.gap))
    return "\n".join(lines)


def after_words(before: str, after: str | None) -> str:
    """A figure before and after the debrief; only one where nothing changed or none was held."""
    return before if after is None or after == before else f"{before} → {after}"


def given_words(rating: GivenRating) -> str:
    """One interviewer's score in words, with the one after the debrief where it was changed."""
    words = rating_words(rating.score, not_assessed=rating.not_assessed)
    if rating.changed is None:
        return words
    after = rating_words(rating.changed.score, not_assessed=rating.changed.not_assessed)
    return translate("Comparison", "{before}, after the debrief {after}", before=words, after=after)


def rating_words(score: int | None, *, not_assessed: bool) -> str:
    """One interviewer's score in words."""
    if score is not None:
        return str(score)
    return translate("Comparison", "not assessed") if not_assessed else translate("Comparison", "no score")


def gap_words(gap: int) -> str:
    """That interviewers are far apart on a criterion."""
    return translate("Comparison", "{gap} levels apart: discuss", gap=gap)


def must_have_words(result: ApplicationResult, language: Language) -> str:
    """Each must-have with how it stands."""
    names = {one.criterion.id: one.criterion.name.get(language) for one in result.criteria}
    return "\n".join(
        f"{names.get(one.criterion_id, one.criterion_id)}: {term(f'must_have.{one.status}', language)}"
        for one in result.score.must_haves
    )


def watch_out_words(result: ApplicationResult, language: Language) -> str:
    """Each observed unsuitable trait with the evidence and who wrote it."""
    return "\n".join(
        "\n".join((one.trait.text.get(language), *(f"  {name}: {evidence}" for name, evidence in one.reports)))
        for one in result.watch_outs
    )


def figure_text(figure: Figure) -> str:
    """A figure in one line, for a screen reader and for copying."""
    parts = [figure.main, figure.sub]
    if len(figure.raters) > 1:
        parts.append(" ".join(str(score) for score in figure.raters))
    return " · ".join(part for part in parts if part)
