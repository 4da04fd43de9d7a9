"""The tables of a comparison: the ranked candidates, and those who are not ranked with the reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.certainty import sign, warning
from reports.documents.figures import Range, draw_range
from reports.documents.people import recommending, scored_by, voices_counted
from reports.typesetting import styles
from reports.typesetting.page import Sheet, heading
from reports.typesetting.table import Cell, Column, Table
from reports.typesetting.tags import tagged
from reports.typesetting.text import Text
from reports.wording.unbroken import NO_BREAK
from reports.wording.wording import Wording
from screening.figures.clarity import Clarity

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison, RankedResult
    from screening.figures.results import ApplicationResult
    from screening.jobs.applications import Application

SHARES = (0.075, 0.24, 0.065, 0.17, 0.075, 0.19, 0.185)  # no recommendation and no count of concerns breaks
HEADS = ("rank", "candidate", "score", "range", "coverage", "concerns", "recommendation")

NAME_LINES = 5  # of a candidate's name; a row has to fit on a page


class RangeBar(Flowable):  # type: ignore[misc]
    """A score with its bounds on a scale from 0 to 100, as a cell of a table; `said` is what is heard in its place."""

    def __init__(self, values: Range, said: str) -> None:
        super().__init__()
        self.values = values
        self.said = said

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the cell, as high as a line."""
        self.width, self.height = width, styles.BODY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the scale in the middle of the line."""
        with tagged(self.canv, "Figure", alt=self.said):
            draw_range(self.canv, self.values, x=0, y=self.height / 2, width=self.width)


def ranking(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    """How scores and ranks are worked out, and the candidates with a score, best first."""
    words, ink = sheet.wording, sheet.ink
    ranked = [place for place in comparison.ranked if place.rank is not None]
    title = heading(ink, words("ranking"), room=130)
    if not ranked:
        return [*title, Text(ink, words("ranking_none"), styles.BODY), *_method(sheet, comparison)]
    columns = [Column(words(code), share) for code, share in zip(HEADS, SHARES, strict=True)]
    rows = [_row(sheet, comparison, place) for place in ranked]
    table = Table(ink, columns, rows, page=sheet.height, names=HEADS.index("candidate"))
    said = warning(words, comparison)
    warned = [Text(ink, said, styles.WARNING), Spacer(0, 3)] if said else []
    return [*title, *warned, *_method(sheet, comparison), Spacer(0, 4), table]


def _method(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    words = sheet.wording
    minimum = words.percent(comparison.rubric.minimum_coverage)
    text = words("comparison_method", minimum=minimum)
    single = sheet.imprint.edition.single_scores
    if not single and any(scored_by(place.result) == 1 for place in comparison.ranked):
        text = f"{text} {words('comparison_one_interviewer')}"
    if any(place.result.after is not None for place in comparison.ranked):
        text = f"{text} {words('comparison_debrief')}"
    if isinstance(comparison.clarity, Clarity) and any(place.rank is not None for place in comparison.ranked):
        code = "comparison_clarity" if comparison.clarity.tells_apart else "comparison_nobody_apart"
        text = f"{text} {words(code, people=comparison.clarity.people, minimum=minimum)}"
        if any(map(comparison.is_doubtful, comparison.ranked)):
            text = f"{text} {words('comparison_doubtful')}"
    return [Text(sheet.ink, text, styles.SMALL)]


def _row(sheet: Sheet, comparison: Comparison, place: RankedResult) -> list[Cell]:
    words, ink, result = sheet.wording, sheet.ink, place.result
    score = result.score
    name = result.candidate.name
    concerns = place_of_concerns(result) if has_concerns(result) else ""
    who: list[Flowable] = [Text(ink, name, styles.STRONG, most_lines=NAME_LINES, leads_to=concerns)]
    code = result.candidate.code if result.candidate.code not in name else ""
    decided = already_decided(words, result.application)
    if code or decided:
        spans = [(styles.SMALL.font, f"{code} · " if code and decided else code), (styles.SMALL_STRONG.font, decided)]
        who.append(Text(ink, spans, styles.SMALL))
    if result.other_snapshots:
        who.append(Text(ink, _not_counted(words, result), styles.SMALL_STRONG))
    points = score.points or 0.0
    bounds = words("bounds_short", low=words.figure(score.low), high=words.figure(score.high))
    values = Range(score.low, score.high, points)
    scale: list[Flowable] = [RangeBar(values, words("bounds_none_missing") if score.coverage == 1 else bounds)]
    scale.append(Text(ink, bounds if score.coverage < 1 else words("bounds_none_missing"), styles.SMALL))
    if result.after is not None and result.after.points is not None:
        after = words("after_value", value=words.figure(result.after.points))
        scale.append(Text(ink, after, styles.SMALL_STRONG))
    return [
        _rank(sheet, comparison, place),
        who,
        [Text(ink, words.figure(points), styles.STRONG)],
        scale,
        [Text(ink, words.percent(score.coverage), styles.BODY)],
        _must_haves(sheet, result),
        _recommendations(sheet, result),
    ]


def _not_counted(words: Wording, result: ApplicationResult) -> str:
    """How many scorecards of somebody are under another version of the rubric."""
    return words.plural("attention_other_snapshots", result.other_snapshots) if result.other_snapshots else ""


def has_concerns(result: ApplicationResult) -> bool:
    """Whether something stands beside the score: a must-have that is not met or an unsuitable trait."""
    return bool(result.watch_outs) or any(must.status != "met" for must in result.score.must_haves)


def place_of_concerns(result: ApplicationResult) -> str:
    """The name of the place in the document where they stand."""
    return f"concerns {result.application.id}"


def _rank(sheet: Sheet, comparison: Comparison, place: RankedResult) -> list[Flowable]:
    """The rank, and from which ranks it does not differ clearly."""
    near = sign(comparison, place)
    below = [Text(sheet.ink, near, styles.SMALL)] if near else []
    return [Text(sheet.ink, str(place.rank), styles.STRONG), *below]


def already_decided(words: Wording, application: Application) -> str:
    """What was decided already: who has withdrawn or been turned down is not to be chosen by mistake."""
    return f"{words('decision')}: {words(f'decision.{application.decision}')}" if application.decision else ""


def _must_haves(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    counts = Counter(must.status for must in result.score.must_haves)
    blocks: list[Flowable] = []
    for status in ("not_met", "not_assessed", "met"):
        if counts[status]:
            style = styles.STRONG if status == "not_met" else styles.BODY
            blocks.append(Text(ink, f"{words(f'must_have.{status}')}:{NO_BREAK}{counts[status]}", style))
    if result.watch_outs:
        blocks.append(Text(ink, words.plural("attention_watch_outs", len(result.watch_outs)), styles.SMALL_STRONG))
    return blocks or [Text(ink, "–", styles.BODY)]


def _recommendations(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    """How many recommend what, said in every row as in the summary: of how many once, above."""
    words, ink = sheet.wording, sheet.ink
    given, _ = recommending(result)
    return [
        Text(ink, voices_counted(words, result), styles.SMALL),
        *(Text(ink, f"{words(f'recommendation.{code}')}{NO_BREAK}({n})", styles.BODY) for code, n in given.items()),
    ]


def not_ranked(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    """Who is missing from the ranking, and why."""
    words, ink = sheet.wording, sheet.ink
    unranked = [place.result for place in comparison.ranked if place.rank is None]
    reasons = [
        (one.candidate, one.application, words.not_enough(one.score, _not_counted(words, one))) for one in unranked
    ]
    reasons += [(one.candidate, one.application, words(f"left_out.{one.reason}")) for one in comparison.left_out]
    more = [Text(ink, said, styles.SMALL) for said in words.not_named(comparison)]
    if not reasons:
        return [*heading(ink, words("not_compared")), *more] if more else []
    columns = [Column(words("candidate"), 0.3), Column(words("reason"), 0.7)]
    rows = [
        [
            Text(ink, candidate.name, styles.BODY, most_lines=NAME_LINES),
            ". ".join(filter(None, (reason, already_decided(words, application)))),
        ]
        for candidate, application, reason in reasons
    ]
    return [*heading(ink, words("not_ranked")), Table(ink, columns, rows, page=sheet.height), *more]
