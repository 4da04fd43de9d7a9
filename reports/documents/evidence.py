"""Criterion by criterion: the score, the anchor it stands for, and what every interviewer saw or heard."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.people import round_of
from reports.typesetting import styles
from reports.typesetting.charts import COUNTED, CriteriaChart, Legend, Row, dots
from reports.typesetting.flow import Room
from reports.typesetting.page import Sheet, heading, height_of, together
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold, keep_caption, paragraphs
from reports.wording.unbroken import NO_BREAK, held_together
from screening.interviewing.marks import is_one_of_several

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating
    from screening.figures.scoring import Part
    from screening.interviewing.scorecards import Scorecard

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
    people = [(marks[card.id], _whose(sheet, result, card)) for card in result.scorecards if single]
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


def _whose(sheet: Sheet, result: ApplicationResult, card: Scorecard) -> str:
    """The interviewer's name, with the round where the same person has several scorecards."""
    name = next(person.name for person in result.interviewers if person.id == card.interviewer_id)
    if not is_one_of_several(result.marks[card.id]):
        return name
    return sheet.wording("legend_round", name=name, which=round_of(sheet.wording, result, card))


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
    words, ink, part = sheet.wording, sheet.ink, item.part
    figure = figure_of(sheet, part)
    name = words.numbered(number, item.criterion.name)
    label = Label(figure, styles.CRITERION_FIGURE)
    blocks = [Text(ink, name, styles.SUBHEADING, indent=FIGURE, label=label, place=place)]
    remarks = remarks_on(sheet, result, item)
    if remarks:
        text = "; ".join(remarks)
        blocks.append(Text(ink, text[0].upper() + text[1:], styles.SMALL_STRONG, indent=FIGURE))
    blocks += [*observed(sheet, item), *anchors(sheet, item)]
    kept = len(blocks)
    silent = silence(sheet, result, item, marks)
    absence, single = _may_tell_absence(sheet, item), sheet.imprint.edition.single_scores
    for rating in item.ratings:
        if not _is_silent(rating, of_nobody=part.value is None, told=single):
            blocks += _rating(sheet, rating, marks[rating.scorecard_id], absence=absence)
    hold(blocks[kept:], sheet.width)
    if silent:  # no row of anybody: on a new page it does not keep the last one company
        blocks[-1].keepWithNext = max(blocks[-1].keepWithNext, 1)
        blocks.append(Text(ink, ". ".join(silent), styles.ABSENCE, indent=FIGURE))
    if not single:
        blocks += _of_nobody(sheet, item)
    keep_caption(blocks, sheet.width, captions=min(kept, len(blocks) - 1))
    return together(blocks, sheet, kept=kept, name=name)


def remarks_on(sheet: Sheet, result: ApplicationResult, item: CriterionResult) -> list[str]:
    """What is remarkable about a criterion's scores: not assessed, a must-have, far apart, changed, its weight."""
    words = sheet.wording
    remarks = [words("not_assessed")] if item.part.value is None else []
    for must in result.score.must_haves:
        if must.criterion_id == item.criterion.id:
            remarks.append(words(f"must_have_{must.status}", threshold=must.threshold))
    if item.part.discuss and sheet.imprint.edition.internal:
        single = sheet.imprint.edition.single_scores
        remarks.append(words("discuss_gap", gap=words.number(item.part.gap)) if single else words("discuss"))
    if item.is_changed:
        remarks.append(words.after(item))
    if item.part.weight != 1:
        remarks.append(words("weight", weight=words.number(item.part.weight, 2)))
    return remarks


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
    words = sheet.wording
    written = sorted(anchor.level for anchor in item.criterion.anchors)
    shown: set[int] = set()
    for score in _levels(sheet, item):
        below = [level for level in written if level <= score][-1:]
        shown.update(below if score in below else [*below, *[level for level in written if level > score][:1]])
    blocks = []
    for anchor in item.criterion.anchors:
        if anchor.level in shown:
            label = (styles.SMALL_STRONG.font, f"{words('anchor', level=anchor.level)} ")
            text = (styles.QUOTE.font, words.text(anchor.text))
            blocks.append(Text(sheet.ink, [label, text], styles.QUOTE, indent=FIGURE))
    return blocks


def _levels(sheet: Sheet, item: CriterionResult) -> set[int]:
    """The levels that were given; for readers who see only the panel's mean, those it lies between."""
    if sheet.imprint.edition.single_scores:
        return {rating.score for rating in item.ratings if rating.score is not None}
    return set() if item.part.value is None else {math.floor(item.part.value), math.ceil(item.part.value)}


def silence(
    sheet: Sheet,
    result: ApplicationResult,
    item: CriterionResult,
    marks: Mapping[str, str],
    *,
    with_evidence_only: bool = False,
) -> list[str]:
    """Who scored a criterion and wrote nothing, and who did not score it: "No written evidence: NP 3. Left blank: WS".

    Readers without single scores are told of the first only where nobody wrote anything. Of a criterion that nobody
    scored nothing is told: its heading says so. Whose score came late or was changed by the debrief is told of
    elsewhere where it is told, unless nothing but evidence is shown beside this.
    """
    if item.part.value is None:
        return []
    words = sheet.wording
    said: dict[str, list[str]] = {"evidence_none": [], "not_assessed": [], "left_blank": []}
    single = sheet.imprint.edition.single_scores
    is_silent = _wrote_nothing if with_evidence_only else partial(_is_silent, told=single)
    for rating in filter(is_silent, item.ratings):
        mark = marks[rating.scorecard_id]
        if rating.score is None and _may_tell_absence(sheet, item):
            said[_no_score(rating)].append(mark)
        elif rating.score is not None and single:
            said["evidence_none"].append(f"{mark}{NO_BREAK}{rating.score}")
    if _may_tell_absence(sheet, item):
        answered = {rating.scorecard_id for rating in item.ratings}
        said["left_blank"] += [marks[card.id] for card in result.scorecards if card.id not in answered]
    told = [f"{words(code)}: {', '.join(who)}" for code, who in said.items() if who]
    is_empty = all(map(is_silent, item.ratings)) and not single
    return [words("evidence_none"), *told] if is_empty else told


def _is_silent(rating: GivenRating, *, told: bool, of_nobody: bool = False) -> bool:
    """Whether nothing is told beside a score, or that there is none; `of_nobody` where nobody scored the criterion.

    `told`: beside a score stands what the debrief made of it, and whether it came late.
    """
    is_told = told and (rating.changed is not None or (rating.late and not of_nobody))
    return _wrote_nothing(rating) and not is_told


def _wrote_nothing(rating: GivenRating) -> bool:
    return not rating.evidence.strip()


def _no_score(rating: GivenRating) -> str:
    return "not_assessed" if rating.not_assessed else "left_blank"


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


def _may_tell_absence(sheet: Sheet, item: CriterionResult) -> bool:
    """Whether it is told who gave no score: whoever is not to see single ones would know that of the only one left.

    So they would know of one that was given in the debrief by the only one who had given none before.
    """
    edition = sheet.imprint.edition
    people = {rating.interviewer.id for rating in item.ratings if rating.score is not None}
    return edition.single_scores or (edition.internal and len(people) > 1 and not item.is_changed)


def _alone(sheet: Sheet, rating: GivenRating, mark: str, *, absence: bool) -> list[Text]:
    words, ink = sheet.wording, sheet.ink
    label = Label(who_gave(sheet, rating, mark), styles.SMALL_STRONG, at=FIGURE)
    said = ""
    if absence and rating.score is None:
        said = words(_no_score(rating))
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
