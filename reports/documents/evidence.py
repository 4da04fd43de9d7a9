"""Criterion by criterion: the score, the anchor it stands for, and what every interviewer saw or heard."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.people import whose
from reports.documents.said_of_criterion import (
    is_silent,
    may_tell_absence,
    no_score,
    remarks_on,
    shown_anchors,
    silence,
)
from reports.typesetting import styles
from reports.typesetting.charts import COUNTED, CriteriaChart, Legend, Row, dots
from reports.typesetting.flow import Room
from reports.typesetting.page import Sheet, heading, height_of, together
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold, keep_caption, paragraphs
from reports.wording.unbroken import held_together

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating
    from screening.figures.scoring import Part

CHART_ROOM = 240.0  # a chart up to this height stays on one page
FIGURE = 40.0  # width of the column with the criterion's score
HEADING = 40.0  # height of a heading with the white around it
WHO = 78.0  # where the evidence begins, right of the interviewer's initials and score


def chart(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], told: Collection[int] | None = None
) -> list[Flowable]:
    """All criteria at a glance, under a legend: what goes on over the page was explained before.

    Each leads to where more is said of it, unless its number is not among those `told`.
    """
    numbers = range(1, len(result.criteria) + 1) if told is None else told
    places = {number: place_of(number) for number in numbers}
    blocks = bare_chart(sheet, result, marks, places)
    room = HEADING + sum(block.wrap(sheet.width, sheet.height)[1] for block in blocks)
    return [*heading(sheet.ink, sheet.wording("criteria"), room=min(room, CHART_ROOM)), *blocks]


def bare_chart(
    sheet: Sheet,
    result: ApplicationResult,
    marks: Mapping[str, str],
    places: Mapping[int, str],
    *,
    name_lines: int = 2,
) -> list[Flowable]:
    """The chart without a heading of its own; `places` are where more is said of a criterion, by its number.

    `name_lines` are at most shown of a criterion's name.
    """
    words, ink = sheet.wording, sheet.ink
    rows = _rows(sheet, result, marks, places)
    single = sheet.imprint.edition.single_scores
    people = [(marks[card.id], whose(sheet.wording, result, card)) for card in result.scorecards if single]
    has_mean = (len(people) > 1 or not single) and any(row.mean is not None for row in rows)
    initials, is_counted = dots(rows)
    people = [one for one in people if one[0] in initials]
    if is_counted:
        people.append((COUNTED.format("n"), words("legend_counted")))
    legend = [Legend(ink, people, words("panel_mean") if has_mean else "")] if people or has_mean else []
    return [*legend, CriteriaChart(ink, rows, name_lines=name_lines), Spacer(0, 5)]


def least_height_of(chart: Sequence[Flowable], sheet: Sheet) -> float:
    """What such a chart and its legend take up on one page, its rows as close as they may be; nothing for its end."""
    legend, rows = chart[:-2], chart[-2]
    return height_of([*legend, rows], sheet) - (rows.could_be_closer if isinstance(rows, CriteriaChart) else 0.0)


def names_everybody(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> bool:
    """Whether the legend of the chart says whose every mark is: it does for those who have a dot of their own."""
    if not sheet.imprint.edition.single_scores:
        return False
    shown, _ = dots(_rows(sheet, result, marks, {}))
    return shown >= {marks[card.id] for card in result.scorecards}


def _rows(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], places: Mapping[int, str]) -> list[Row]:
    return [
        _row(sheet, result, item, number, marks, place=places.get(number, ""))
        for number, item in enumerate(result.criteria, 1)
    ]


def _row(
    sheet: Sheet, result: ApplicationResult, item: CriterionResult, number: int, marks: Mapping[str, str], *, place: str
) -> Row:
    words, part = sheet.wording, item.part
    ratings = item.ratings if sheet.imprint.edition.single_scores else ()
    remarks = []
    if part.discuss and sheet.imprint.edition.internal:
        remarks.append(words("discuss"))
    if any(m.criterion_id == item.criterion.id and m.status == "not_met" for m in result.score.must_haves):
        remarks.append(words("must_have_short_not_met"))
    if item.is_changed:
        remarks.insert(0, words("after_arrow", value=words.changed(item) or words("after_same")))
    if part.weight != 1:
        remarks.append(words("weight", weight=words.number(part.weight, 2)))
    return Row(
        name=words.numbered(number, item.criterion.name),
        scores=[(marks[r.scorecard_id], r.score) for r in ratings if r.score is not None],
        mean=part.value,
        figure=figure_of(sheet, part),
        remarks="; ".join(remarks),
        absent=words("not_assessed"),
        leads_to=place,
    )


def place_of(number: int) -> str:
    """Where a criterion's evidence stands: the chart leads there."""
    return f"criterion {number}"


def evidence(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """A paragraph of its own for every criterion, in the rubric's order."""
    blocks: list[Flowable] = []
    for number, item in enumerate(result.criteria, 1):
        blocks += criterion(sheet, result, item, number, marks, place=place_of(number))
    return [*heading(sheet.ink, sheet.wording("evidence"), room=with_first(blocks)), *blocks]


def with_first(blocks: Sequence[Flowable], told: float = 0.0) -> Room:
    """The room for a heading, what is `told` below it, and the first of what follows."""
    first = next((one for one in blocks if isinstance(one, Room)), Room(0, 0))
    white = styles.HEADING.before + styles.HEADING.after + first.white
    return Room(HEADING + told + first.height, white)


def criterion(
    sheet: Sheet, result: ApplicationResult, item: CriterionResult, number: int, marks: Mapping[str, str], *, place: str
) -> list[Flowable]:
    """One criterion: the panel's figure, what the given levels stand for, and what every interviewer saw or heard.

    `place` names where it stands, for the chart to lead there.
    """
    words, ink, part, edition = sheet.wording, sheet.ink, item.part, sheet.imprint.edition
    figure = figure_of(sheet, part)
    name = words.numbered(number, item.criterion.name)
    label = Label(figure, styles.CRITERION_FIGURE)
    blocks = [Text(ink, name, styles.SUBHEADING, indent=FIGURE, label=label, place=place)]
    remarks = remarks_on(words, edition, result, item)
    if remarks:
        text = "; ".join(remarks)
        blocks.append(Text(ink, text[0].upper() + text[1:], styles.SMALL_STRONG, indent=FIGURE))
    blocks += [*observed(sheet, item), *anchors(sheet, item)]
    kept = len(blocks)
    silent = silence(words, edition, result, item, marks)
    absence, single = may_tell_absence(edition, item), edition.single_scores
    for rating in item.ratings:
        if not is_silent(rating, of_nobody=part.value is None, told=single):
            blocks += _rating(sheet, rating, marks[rating.scorecard_id], absence=absence)
    hold(blocks[kept:], sheet.width)
    if silent:  # no row of anybody: on a new page it does not keep the last one company
        blocks[-1].keepWithNext = max(blocks[-1].keepWithNext, 1)
        blocks.append(Text(ink, ". ".join(silent), styles.ABSENCE, indent=FIGURE))
    if not single:
        blocks += _of_nobody(sheet, item)
    keep_caption(blocks, sheet.width, captions=min(kept, len(blocks) - 1))
    return together(blocks, sheet, kept=kept, name=name)


def figure_of(sheet: Sheet, part: Part) -> str:
    """The panel's figure for a criterion, or a dash where nobody scored it."""
    return "–" if part.value is None else sheet.wording.figure(part.value)


def observed(sheet: Sheet, item: CriterionResult) -> list[Text]:
    """The suitable traits of a criterion that were observed, on one line."""
    words = sheet.wording
    if not item.observed_suitable:
        return []
    named = [words.text(trait.text) for trait in item.observed_suitable]
    traits = like(named[0], "; ".join(named))
    spans = [(styles.SMALL_STRONG.font, f"{words('suitable_observed')}: "), (styles.SMALL_INK.font, traits)]
    return [Text(sheet.ink, spans, styles.SMALL_INK, indent=FIGURE)]


def anchors(sheet: Sheet, item: CriterionResult) -> list[Text]:
    """What the given levels stand for; where a level's anchor is not written, the two it lies between."""
    blocks = []
    for anchor in shown_anchors(sheet.imprint.edition, item):
        label = (styles.SMALL_STRONG.font, f"{sheet.wording('anchor', level=anchor.level)} ")
        text = (styles.QUOTE.font, sheet.wording.text(anchor.text))
        blocks.append(Text(sheet.ink, [label, text], styles.QUOTE, indent=FIGURE))
    return blocks


def _rating(sheet: Sheet, rating: GivenRating, mark: str, *, absence: bool) -> list[Text]:
    """What was given alone on which evidence, whether it came late, and what the debrief made of it and why.

    Whoever is not to see single scores is not told whose came late or was changed by the debrief: from that and the
    means before and after it one could be worked out.
    """
    words, ink = sheet.wording, sheet.ink
    blocks = _alone(sheet, rating, mark, absence=absence)
    whose = Label(who_gave(sheet, rating, mark), styles.SMALL_STRONG, at=FIGURE)  # of the first block, whichever it is
    if rating.late and sheet.imprint.edition.single_scores:
        blocks.append(Text(ink, words("late"), styles.SMALL_STRONG, indent=WHO, label=None if blocks else whose))
    if rating.changed is not None and sheet.imprint.edition.single_scores:
        score = words("not_assessed").lower() if rating.changed.score is None else rating.changed.score
        said = words("debrief_change", score=score, reason=held_together(rating.changed.evidence))
        if blocks:
            blocks[-1].keepWithNext = 1  # whose change it is stands above it
        blocks += paragraphs(ink, said, styles.EVIDENCE, indent=WHO, label=None if blocks else whose)
    return blocks


def _of_nobody(sheet: Sheet, item: CriterionResult) -> list[Text]:
    """Whether something came late, and why scores were changed after the debrief, of nobody in particular."""
    blocks: list[Text] = []
    if any(rating.late for rating in item.ratings):
        blocks.append(Text(sheet.ink, sheet.wording("late_somebody"), styles.SMALL_STRONG, indent=FIGURE))
    for why in item.reasons_of_changes:
        said = sheet.wording("debrief_change_no_scores", reason=held_together(why))
        blocks += paragraphs(sheet.ink, said, styles.EVIDENCE, indent=FIGURE)
    hold(blocks, sheet.width)
    return blocks


def _alone(sheet: Sheet, rating: GivenRating, mark: str, *, absence: bool) -> list[Text]:
    words, ink = sheet.wording, sheet.ink
    label = Label(who_gave(sheet, rating, mark), styles.SMALL_STRONG, at=FIGURE)
    said = ""
    if absence and rating.score is None:
        said = words(no_score(rating))
    if not rating.evidence.strip():
        text = said or (words("evidence_none") if sheet.imprint.edition.single_scores else "")
        return [Text(ink, text, styles.ABSENCE, indent=WHO, label=label)] if text else []
    text = f"{said}. {rating.evidence}" if said else rating.evidence
    return paragraphs(ink, text, styles.EVIDENCE, indent=WHO, label=label)


def who_gave(sheet: Sheet, rating: GivenRating, mark: str) -> str:
    """The interviewer's mark, with the score for readers who are shown it."""
    if not sheet.imprint.edition.single_scores:
        return mark
    return f"{mark}  {'–' if rating.score is None else rating.score}"
