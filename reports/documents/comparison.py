"""The comparison of a job: who stands where, on what evidence, and who is not ranked and why. A4 across."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Unpack

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.certainty import of_first
from reports.documents.funnel import funnel as funnel_of_job
from reports.documents.groups import groups
from reports.documents.matrix import BESIDE_NAME, NAMES, Cell, Matrix, MatrixLegend, MatrixRow
from reports.documents.ranking import not_ranked, place_of_concerns, ranking
from reports.edition import check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.direction import from_the_left
from reports.typesetting.page import Imprint, Printed, Sheet, heading, height_of
from reports.typesetting.passage import like
from reports.typesetting.text import Text, hold
from reports.wording.wording import Wording
from rubrics.model import Criterion

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison, RankedResult
    from screening.figures.results import ApplicationResult
    from screening.insights.stages import Funnel

LEADING = 3  # names in the line that says who is first
COLUMNS_AT_MOST = 12  # candidates side by side
COLUMNS_AT_LEAST = 6  # even where a name then breaks within a word
EVIDENCE_LINES = 3  # of what an interviewer wrote about an unsuitable trait; the candidate's summary has all of it
EVIDENCE_LETTERS = 2_000  # more than such lines hold: of a megabyte no more is broken into lines
CONCERNS_ROOM = 1 / 3  # of a page's height: the most that stays whole of what speaks against one candidate
MATRIX_ROOM = 0.5  # of a page's height: the least on which a matrix begins that does not fit there


def comparison(comparison: Comparison, *, funnel: Funnel | None = None, **printed: Unpack[Printed]) -> Pdf:
    """The comparison as a PDF; arguments as for a candidate summary. Codes stand for names where the job hides them."""
    edition = printed["edition"]
    check_reader("comparison", edition)
    words = Wording(edition.language)
    job = comparison.job
    imprint = Imprint.of(comparison.rubric, comparison.rubric_hash, printed)
    title = f"{words('comparison')}: {job.title}"
    sheet = Sheet(imprint, title=title, subject=job.title, running=title, landscape=True)
    story = [*_head(sheet, comparison), *ranking(sheet, comparison)]
    story += groups(sheet, comparison)
    story += _concerns(sheet, comparison) if comparison.ranked else []
    story += not_ranked(sheet, comparison)
    story += funnel_of_job(sheet, funnel, everybody=comparison.everybody)
    story += _matrix(sheet, comparison) if comparison.ranked else []
    return sheet.build(story)


def _head(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    ranked = sum(place.rank is not None for place in comparison.ranked)
    return [
        Text(ink, words("comparison"), styles.LABEL),
        Text(ink, comparison.job.title, styles.TITLE),
        *([Text(ink, _lead(words, comparison), styles.NOTICE)] if ranked > 1 else []),
        Text(ink, f"{_counted(words, comparison, ranked)} {words('comparison_note')}", styles.BODY),
    ]


def _counted(words: Wording, comparison: Comparison, ranked: int) -> str:
    """Every application of the job once: who is ranked, and why the others are not."""
    counts = {
        "ranked_count": ranked,
        "not_ranked_count": len(comparison.ranked) + sum(comparison.reasons.values()) - ranked,
        "not_chosen_count": comparison.not_chosen,
        "not_asked_count": comparison.not_asked,
    }
    said = [words.plural(code, n) for code, n in counts.items() if n or code == "ranked_count"]
    if not comparison.everybody:
        return words("no_applications")
    return words.plural("of_applications", comparison.everybody, counts=", ".join(said))


def _lead(words: Wording, comparison: Comparison) -> str:
    """Who stands first, how clearly, and what speaks against it all the same."""
    first = [place for place in comparison.ranked if place.rank == 1]
    points = words.figure(first[0].result.score.points or 0.0)
    names = words.listed(_with_decision(words, place.result) for place in first)
    if len(first) > LEADING:
        said = [words("lead_many", n=len(first), points=points)]
    else:
        said = [words("lead", names=names, points=points)]
    said += of_first(words, comparison, first)
    missed = {
        place.result.candidate.name
        for place in first
        if any(must.status == "not_met" for must in place.result.score.must_haves)
    }
    if missed and len(first) <= LEADING:
        said.append(words("lead_missed", names=words.listed(sorted(missed))))
    return "; ".join(said) + "."


def _with_decision(words: Wording, result: ApplicationResult) -> str:
    """A name with what was decided already: whoever has withdrawn stands first and is not to be had."""
    decision = result.application.decision
    name = result.candidate.name
    return words("decided", name=name, decision=words(f"decision.{decision}")) if decision else name


def _matrix(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    """Criteria by candidates, block after block; a block goes to the next page where it fits there and not here.

    The first one is parted where half a page would stay empty otherwise.
    """
    first, *others = _matrices(sheet, comparison)
    above = 70  # heading and legend
    room = min(first.least_height(sheet.width) + above, MATRIX_ROOM * sheet.height)
    blocks = heading(sheet.ink, sheet.wording("matrix"), room=room)
    cells = [cell for matrix in (first, *others) for row in matrix.rows for cell in row.cells]
    blocks += [MatrixLegend(sheet.ink, sheet.wording, cells), first]
    for matrix in others:
        blocks += [Spacer(0, 14), CondPageBreak(min(matrix.least_height(sheet.width), sheet.height)), matrix]
    return [*blocks, Spacer(0, 14)]


def _matrices(sheet: Sheet, comparison: Comparison) -> list[Matrix]:
    """No more candidates in each than their names have room for, evenly shared out; each has all criteria."""
    words, places = sheet.wording, comparison.ranked
    single = sheet.imprint.edition.single_scores
    heads = [_head_of(sheet, comparison, place) for place in places]
    size = ceil(len(places) / ceil(len(places) / _columns(sheet, heads)))
    criteria = comparison.rubric.active_criteria
    names = [_criterion_name(sheet, criterion, n) for n, criterion in enumerate(criteria, 1)]
    matrices = []
    for start in range(0, len(places), size):
        block = places[start : start + size]
        rows = [
            MatrixRow(name, [_cell(place.result, number, single_scores=single) for place in block])
            for number, name in enumerate(names)
        ]
        totals = ["–" if (p := place.result.score.points) is None else words.figure(p) for place in block]
        total = (words("score_of_100"), totals)
        matrices.append(
            Matrix(sheet.ink, words, heads[start : start + size], rows, total, columns=size, page=sheet.height)
        )
    return matrices


def _columns(sheet: Sheet, heads: Sequence[str]) -> int:
    """How many candidates stand side by side: as many as leave room for the longest word of a name, but not few."""
    widest = max(word.width for head in heads for word in Text(sheet.ink, head, styles.MATRIX_HEAD).words)
    fitting = int((sheet.width - NAMES) // (widest + BESIDE_NAME + 1))
    return min(max(fitting, COLUMNS_AT_LEAST), COLUMNS_AT_MOST)


def _criterion_name(sheet: Sheet, criterion: Criterion, number: int) -> str:
    words = sheet.wording
    remarks = [words("must_have")] if criterion.must_have is not None else []
    if criterion.weight != 1:
        remarks.append(words("weight", weight=words.number(criterion.weight, 2)))
    name = words.numbered(number, criterion.name)
    return like(name, f"{name} ({', '.join(remarks)})") if remarks else name


def _head_of(sheet: Sheet, comparison: Comparison, place: RankedResult) -> str:
    name = place.result.candidate.name
    return from_the_left(f"{place.rank}. {name}") if place.rank is not None else name


def _cell(result: ApplicationResult, number: int, *, single_scores: bool) -> Cell:
    item = result.criteria[number]  # in the rubric's order, like the rows
    shown = item.ratings if single_scores else ()
    scores = [rating.score for rating in shown if rating.score is not None]
    missed = any(m.criterion_id == item.criterion.id and m.status == "not_met" for m in result.score.must_haves)
    return Cell(item.part.value, scores, missed=missed)


def _concerns(sheet: Sheet, comparison: Comparison) -> list[Flowable]:
    """Must-haves that are not met and unsuitable traits that were observed, with the first lines of their evidence."""
    words, ink = sheet.wording, sheet.ink
    people = [block for place in comparison.ranked for block in _concerns_of(sheet, comparison, place.result)]
    if not people:
        return [*heading(ink, words("concerns"), room=50), Text(ink, words("concerns_none"), styles.BODY)]
    note = [(styles.SMALL.font, words("concerns_note"))]
    if cut := sum(_is_cut(block, sheet) for block in people):
        note.append((styles.SMALL_STRONG.font, f" {words.plural('concerns_shortened', cut)}"))
    said = Text(ink, note, styles.SMALL)
    room = height_of([*heading(ink, words("concerns")), said], sheet) + people[0].height
    return [*heading(ink, words("concerns"), room=room), said, *people]


def _is_cut(block: Flowable, sheet: Sheet) -> bool:
    block.wrap(sheet.width, sheet.height)
    return isinstance(block, Text) and block.is_cut


def _concerns_of(sheet: Sheet, comparison: Comparison, result: ApplicationResult) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    blocks: list[Text] = []
    for must in result.score.must_haves:
        if must.status != "met":
            name = words.text(comparison.rubric.criterion(must.criterion_id).name)
            kind = words(f"concern_{must.status}", threshold=must.threshold)
            blocks.append(_concern(sheet, kind, name))
    for watch_out in result.watch_outs:
        trait = _concern(sheet, words("concern_trait"), words.text(watch_out.trait.text))
        trait.keepWithNext = 1
        blocks += [trait, *[_evidence(sheet, name, said) for name, said in watch_out.reports]]
    if not blocks:
        return []
    blocks = [Text(ink, result.candidate.name, styles.SUBHEADING, place=place_of_concerns(result)), *blocks]
    hold(blocks, sheet.width)
    return [CondPageBreak(min(height_of(blocks, sheet), CONCERNS_ROOM * sheet.height)), *blocks]


def _concern(sheet: Sheet, kind: str, what: str) -> Text:
    spans = [(styles.STRONG.font, f"{kind}: "), (styles.BODY.font, what)]
    return Text(sheet.ink, spans, styles.BODY, indent=12)


def _evidence(sheet: Sheet, name: str, said: str) -> Text:
    """The first lines of what an interviewer saw or heard."""
    words = sheet.wording
    begins = " ".join(said[:EVIDENCE_LETTERS].split()) or words("evidence_none")
    return Text(sheet.ink, f"{name}: {begins}", styles.BODY, indent=24, most_lines=EVIDENCE_LINES)
