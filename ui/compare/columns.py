"""The candidates of one job side by side: one line each, a column per criterion."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rubrics.model import Criterion, Language
from screening.figures.comparing import Comparison, LeftOut, RankedResult, Reweighed
from screening.figures.results import ApplicationResult, CriterionResult
from ui.models.applications import blind_words
from ui.models.comparison import (
    NOT_ASSESSED,
    NOT_MET,
    Figure,
    after_words,
    coverage,
    criterion_figure,
    criterion_words,
    decision,
    figure_text,
    must_have_words,
    must_haves,
    watch_out_words,
    watch_outs,
)
from ui.models.figures import DASH, decimal, figure
from ui.models.rows import Column
from ui.translations import translate
from ui.widgets.worked_out import notices
from ui.wording import term

FROZEN = 2  # rank and candidate stay in sight
UNKNOWN = "?"  # in the place of the ranks from which a score does not differ clearly


@dataclass(frozen=True)
class Line:
    """A line of the matrix: a candidate, or (None) the caption above those who have no rank.

    `alike` are the ranks from and to which nobody's score differs clearly, UNKNOWN where too few
    people scored enough.
    `preview` is where the candidate would stand with other weights.
    """

    place: RankedResult | None
    alike: str = ""
    preview: Reweighed | None = None

    @property
    def key(self) -> str:
        """The application's id, "" for the caption."""
        return self.place.result.application.id if self.place else ""

    @property
    def result(self) -> ApplicationResult:
        """The candidate's result. Raises ValueError for the caption."""
        if self.place is None:
            raise ValueError("the caption has no result")
        return self.place.result

    @property
    def rank(self) -> int | None:
        """The rank, as the rubric weighs."""
        return self.place.rank if self.place else None

    @property
    def shown_rank(self) -> int | None:
        """The rank that is shown first: that of the preview where there is one."""
        return self.preview.rank if self.preview else self.rank


def lines(compared: Comparison, preview: Mapping[str, Reweighed] | None = None) -> list[Line]:
    """A line for each candidate, those without a rank last and below a caption."""
    found = [
        Line(place, alike(compared, place), preview.get(place.result.application.id) if preview else None)
        for place in compared.ranked
    ]
    apart = [line for line in found if line.shown_rank is None]
    ranked = [line for line in found if line.shown_rank is not None]
    return [*ranked, Line(None), *apart] if apart else ranked


def alike(compared: Comparison, place: RankedResult) -> str:
    """The ranks without a clear difference, "2–4" or "3" where they share it; "?" where fewer than two people
    scored enough by themselves.

    "" where the score differs clearly, and where nothing is known of anybody's (`certainty.warning`).
    """
    if compared.is_doubtful(place):
        return UNKNOWN
    ranks = compared.ranks_alike(place)
    if ranks is None:
        return ""
    best, worst = ranks
    return f"{best}–{worst}" if best < worst else str(best)


def columns(criteria: Sequence[Criterion], language: Language) -> Sequence[Column[Line]]:
    """Rank, candidate, the figures of the whole scorecard, then every criterion in the rubric's order."""
    return (
        Column(
            "rank",
            translate("Comparison", "Rank"),
            lambda line: figure_text(rank_figure(line)),
            sort=lambda line: line.shown_rank,
            tooltip=rank_words,
            spoken=rank_words,
            cell=rank_figure,
            value=lambda line: line.rank,
            about=translate(
                "Comparison",
                "Equal scores share a rank. Without enough evidence there is none. "
                "“≈ 2–4” says that the score shows no clear difference from those of the ranks 2 to 4, “≈ ?” that "
                "fewer than two interviewers scored with enough coverage and nothing can be said of it.",
            ),
        ),
        Column(
            "candidate",
            translate("Comparison", "Candidate"),
            lambda line: line.result.candidate.name,
            sort=lambda line: line.result.candidate.name.casefold(),
            tooltip=lambda line: "\n".join(_about_candidate(line.result, language)),
            spoken=lambda line: ", ".join(_about_candidate(line.result, language)),
            cell=lambda line: Figure(line.result.candidate.name, decided(line.result, language), quiet=True),
        ),
        Column(
            "points",
            translate("Comparison", "Score"),
            lambda line: figure_text(points_figure(line)),
            sort=lambda line: line.preview.points if line.preview else line.result.score.points,
            cell=points_figure,
            value=lambda line: line.result.score.points,
            about=translate("Comparison", "Out of 100, with the range that missing scores leave."),
        ),
        _whole(
            "coverage",
            translate("Comparison", "Coverage"),
            coverage_figure,
            lambda line: line.result.score.coverage,
            about=translate("Comparison", "Share of the rubric’s weight that was assessed."),
        ),
        _whole(
            "must_haves",
            translate("Comparison", "Must-haves"),
            must_haves,
            lambda line: _unmet(line.result),
            tooltip=lambda line: must_have_words(line.result, language),
            about=translate("Comparison", "They stand beside the score and never change it."),
        ),
        _whole(
            "watch_outs",
            translate("Comparison", "Watch-outs"),
            watch_outs,
            lambda line: len(line.result.watch_outs),
            tooltip=lambda line: watch_out_words(line.result, language),
            about=translate("Comparison", "Unsuitable traits that were observed. They never subtract from the score."),
        ),
        *(_criterion(criterion, number, language) for number, criterion in enumerate(criteria)),
        _whole(
            "decision",
            translate("Comparison", "Decision"),
            lambda result: decision(result, language),
            lambda line: decided(line.result, language) or None,
            tooltip=lambda line: line.result.application.decision_reason,
        ),
    )


def rank_figure(line: Line) -> Figure:
    """The rank, and from which ranks it does not differ clearly; in a preview the one it has in earnest in brackets."""
    if line.preview is not None:
        return Figure(str(line.preview.rank or DASH), f"({line.rank or DASH})", tone="accent")
    return Figure(str(line.rank or DASH), f"≈ {line.alike}" if line.alike else "")


def points_figure(line: Line) -> Figure:
    """The points; in a preview the ones it has in earnest in brackets."""
    if line.preview is not None:
        return Figure(figure(line.preview.points), f"({figure(line.result.score.points)})", tone="accent")
    score = line.result.score
    bounds = f"{figure(score.low)}–{figure(score.high)}" if score.coverage < 1 else ""
    if not score.enough:
        return Figure(DASH, bounds, tone="muted")
    after = line.result.after
    return Figure(after_words(figure(score.points), after and figure(after.points)), bounds)


def coverage_figure(result: ApplicationResult) -> Figure:
    """The share of the weight that was assessed; how many criteria that is where some are missing."""
    figure = coverage(result)
    return figure if result.score.coverage < 1 else replace(figure, sub="")


def _about_candidate(result: ApplicationResult, language: Language) -> list[str]:
    """The name, what was decided, and which scorecards do not count."""
    return [one for one in (result.candidate.name, decided(result, language), *notices(result)) if one]


def decided(result: ApplicationResult, language: Language) -> str:
    """What was decided in a word, "" where nobody decided."""
    made = result.application.decision
    return term(f"decision.{made}", language) if made else ""


def rank_words(line: Line) -> str:
    """A rank in words."""
    if line.preview is not None:
        return translate(
            "Comparison",
            "Preview with other weights: rank {preview}. As the rubric weighs: rank {rank}.",
            preview=line.preview.rank or DASH,
            rank=line.rank or DASH,
        )
    if line.rank is None:
        return translate("Comparison", "Not enough evidence for a rank")
    words = translate("Comparison", "Rank {rank}", rank=line.rank)
    if not line.alike:
        return words
    if line.alike == UNKNOWN:
        alone = translate(
            "Comparison",
            "Fewer than two interviewers with enough coverage: nothing can be said of how clearly this score differs",
        )
        return f"{words}\n{alone}"
    near = translate("Comparison", "No clear difference from the scores of the ranks {ranks}", ranks=line.alike)
    return f"{words}\n{near}"


def left_out_columns() -> Sequence[Column[LeftOut]]:
    """Who is not compared, and why."""
    return (
        Column(
            "candidate",
            translate("Comparison", "Candidate"),
            lambda one: one.candidate.name,
            tooltip=lambda one: one.candidate.name,
        ),
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


def unnamed_words(compared: Comparison) -> list[str]:
    """How many are not compared and not named either, and why."""
    said = []
    for reason, number in compared.unnamed.items():
        if reason == "restricted":
            said.append(
                translate("Comparison", "%n more, not named here: processing of their data is restricted", n=number)
            )
        else:
            said.append(
                translate("Comparison", "%n more, not named here: {reason}", n=number, reason=left_out_words(reason))
            )
    return said


def _whole(
    name: str,
    title: str,
    figure: Callable[[ApplicationResult], Figure],
    sort: Callable[[Line], str | float | None],
    *,
    tooltip: Callable[[Line], str] | None = None,
    about: str = "",
) -> Column[Line]:
    """A column about the whole scorecard: the delegate paints the figure, its text is for everything else."""
    return Column(
        name,
        fold(title),
        lambda line: figure_text(figure(line.result)),
        sort=sort,
        tooltip=tooltip,
        cell=lambda line: figure(line.result),
        about=about,
    )


def column_of(criterion: Criterion) -> str:
    """The name of a criterion's column."""
    return f"criterion:{criterion.id}"


def fold(name: str) -> str:
    """A criterion's name over up to three lines, for the head of a narrow column."""
    return "\n".join(textwrap.wrap(name, 13, max_lines=3, placeholder=" …", break_long_words=False)) or name


def _criterion(criterion: Criterion, number: int, language: Language) -> Column[Line]:
    def of(line: Line) -> CriterionResult:
        return line.result.criteria[number]  # in the rubric's order, like the columns

    def figure(line: Line) -> Figure:
        missed = any(one.criterion_id == criterion.id and one.status == NOT_MET for one in line.result.score.must_haves)
        return criterion_figure(of(line), missed=missed)

    def said(line: Line) -> str:
        words = criterion_words(of(line), language)
        return f"{words}\n{term(f'must_have.{NOT_MET}', language)}" if figure(line).missed else words

    name = criterion.name.get(language)
    return Column(
        column_of(criterion),
        fold(f"* {name}" if criterion.must_have is not None else name),
        lambda line: figure_text(figure(line)),
        sort=lambda line: of(line).part.value,
        tooltip=said,
        spoken=said,
        cell=figure,
        value=lambda line: of(line).part.value,
        about=criterion_about(criterion, language),
    )


def criterion_about(criterion: Criterion, language: Language) -> str:
    """What a criterion is: its name, its weight, whether it is a must-have, its definition."""
    remarks = [translate("Comparison", "weight {weight}", weight=decimal(criterion.weight, 2))]
    if criterion.must_have is not None:
        remarks.append(translate("Comparison", "must-have"))
    return "\n".join((criterion.name.get(language), " · ".join(remarks), criterion.definition.get(language)))


def _unmet(result: ApplicationResult) -> int:
    states = [one.status for one in result.score.must_haves]
    return states.count(NOT_MET) * 100 + states.count(NOT_ASSESSED)
