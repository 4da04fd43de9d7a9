"""The candidates of one job side by side: one row each, a column per criterion."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rubrics.model import Criterion, Language
from screening.comparing import LeftOut, RankedResult
from screening.results import ApplicationResult, CriterionResult, GivenRating
from ui.models.applications import blind_words
from ui.models.figures import DASH, decimal, percent
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import term

FROZEN = 2  # rank and candidate stay in sight
NOT_MET, NOT_ASSESSED = "not_met", "not_assessed"


@dataclass(frozen=True)
class Figure:
    """What a cell of the matrix shows.

    `value` from 1 to 5 tints the cell, `raters` are the interviewers' own scores, `gap` the distance to discuss
    (0: none); `tone` is a colour role of the theme for the main line.
    """

    main: str
    sub: str = ""
    value: float | None = None
    raters: tuple[int, ...] = ()
    gap: int = 0
    tone: str = "text"


def columns(criteria: Sequence[Criterion], language: Language) -> Sequence[Column[RankedResult]]:
    """Rank, candidate, the figures of the whole scorecard, then every criterion in the rubric's order."""
    return (
        Column(
            "rank",
            translate("Comparison", "Rank"),
            lambda row: str(row.rank) if row.rank else DASH,
            sort=lambda row: row.rank or 10_000,
            tooltip=rank_words,
            spoken=rank_words,
            about=translate("Comparison", "Equal scores share a rank. Without enough evidence there is none."),
        ),
        Column(
            "candidate",
            translate("Comparison", "Candidate"),
            lambda row: row.result.candidate.name,
            tooltip=lambda row: row.result.candidate.name,
        ),
        _whole("points", translate("Comparison", "Score"), points, lambda row: _points(row.result)),
        _whole(
            "coverage",
            translate("Comparison", "Coverage"),
            coverage,
            lambda row: row.result.score.coverage,
            about=translate("Comparison", "Share of the rubric’s weight that was assessed."),
        ),
        _whole(
            "must_haves",
            translate("Comparison", "Must-haves"),
            must_haves,
            lambda row: _unmet(row.result),
            tooltip=lambda row: must_have_words(row.result, language),
            about=translate("Comparison", "They stand beside the score and never change it."),
        ),
        _whole(
            "watch_outs",
            translate("Comparison", "Watch-outs"),
            watch_outs,
            lambda row: len(row.result.watch_outs),
            tooltip=lambda row: watch_out_words(row.result, language),
            about=translate("Comparison", "Unsuitable traits that were observed. They never subtract from the score."),
        ),
        *(_criterion(criterion, language) for criterion in criteria),
        _whole(
            "decision",
            translate("Comparison", "Decision"),
            lambda result: decision(result, language),
            lambda row: row.result.application.decision,
            tooltip=lambda row: row.result.application.decision_reason,
        ),
    )


def points(result: ApplicationResult) -> Figure:
    """Points out of 100, and those after the debrief, with the bounds that missing scores leave.

    Without enough evidence only the bounds.
    """
    score = result.score
    bounds = (
        f"{decimal(score.low)}–{decimal(score.high)}" if score.coverage < 1 else translate("Comparison", "no range")
    )
    if not score.enough:
        return Figure(translate("Comparison", "Not enough evidence"), bounds, tone="muted")
    return Figure(after_words(decimal(score.points), result.after and decimal(result.after.points)), bounds)


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


def criterion_figure(one: CriterionResult) -> Figure:
    """The panel's score of a criterion with each interviewer's own."""
    given = tuple(rating.score for rating in one.ratings if rating.score is not None)
    return Figure(
        after_words(decimal(one.part.value), one.after and decimal(one.after.value)),
        value=one.part.value,
        raters=given,
        gap=one.part.gap if one.part.discuss else 0,
        tone="text" if given else "muted",
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


def rank_words(row: RankedResult) -> str:
    """A rank in words."""
    if row.rank:
        return translate("Comparison", "Rank {rank}", rank=row.rank)
    return translate("Comparison", "Not enough evidence for a rank")


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


def left_out_columns() -> Sequence[Column[LeftOut]]:
    """Who is not compared, and why."""
    return (
        Column("candidate", translate("Comparison", "Candidate"), lambda one: one.candidate.name),
        Column(
            "reason",
            translate("Comparison", "Why not compared"),
            lambda one: left_out_words(one.reason),
            tooltip=lambda one: left_out_words(one.reason),
        ),
    )


def left_out_words(reason: str) -> str:
    """Why somebody is not in the comparison."""
    return {
        "no_scorecard": translate("Comparison", "No scorecard submitted yet"),
        "other_snapshot": translate("Comparison", "Scored under another revision of the rubric"),
        "hidden": blind_words(),
    }[reason]


def _whole(
    name: str,
    title: str,
    figure: Callable[[ApplicationResult], Figure],
    sort: Callable[[RankedResult], str | float],
    *,
    tooltip: Callable[[RankedResult], str] | None = None,
    about: str = "",
) -> Column[RankedResult]:
    """A column about the whole scorecard: the delegate paints the figure, its text is for everything else."""
    return Column(
        name,
        title,
        lambda row: figure_text(figure(row.result)),
        sort=sort,
        tooltip=tooltip,
        cell=lambda row: figure(row.result),
        about=about,
    )


def column_of(criterion: Criterion) -> str:
    """The name of a criterion's column."""
    return f"criterion:{criterion.id}"


def fold(name: str) -> str:
    """A criterion's name over up to three lines, for the head of a narrow column."""
    return "\n".join(textwrap.wrap(name, 14, max_lines=3, placeholder=" …")) or name


def _criterion(criterion: Criterion, language: Language) -> Column[RankedResult]:
    def of(row: RankedResult) -> CriterionResult:
        return next(one for one in row.result.criteria if one.criterion.id == criterion.id)

    return Column(
        column_of(criterion),
        fold(criterion.name.get(language)),
        lambda row: figure_text(criterion_figure(of(row))),
        sort=lambda row: of(row).part.value or 0.0,
        tooltip=lambda row: criterion_words(of(row), language),
        spoken=lambda row: criterion_words(of(row), language),
        cell=lambda row: criterion_figure(of(row)),
        about=f"{criterion.name.get(language)}\n{criterion.definition.get(language)}",
    )


def figure_text(figure: Figure) -> str:
    """A figure in one line, for a screen reader and for copying."""
    parts = [figure.main, figure.sub]
    if len(figure.raters) > 1:
        parts.append(" ".join(str(score) for score in figure.raters))
    return " · ".join(part for part in parts if part)


def _points(result: ApplicationResult) -> float:
    return result.score.points if result.score.enough and result.score.points is not None else -1.0


def _unmet(result: ApplicationResult) -> int:
    states = [one.status for one in result.score.must_haves]
    return states.count(NOT_MET) * 100 + states.count(NOT_ASSESSED)
