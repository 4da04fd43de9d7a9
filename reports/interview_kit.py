"""The interview kit for paper: questions, probes, anchors, and room to write, typed in later with the same keys.

The same questions in the same order for everybody, each answer rated on its anchors before the next one is asked
(OPM structured interview guide; Campion, Palmer & Campion 1997).
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports import styles
from reports.output import Pdf
from reports.page import Imprint, Sheet, heading
from reports.paper import TICK_ROOM, Blanks, Ticked, WritingLines
from reports.text import Label, Text, paragraphs
from reports.wording import Wording
from rubrics.model import LEVELS, Criterion, Language, Preview, Rubric

LABELS = 60.0  # width of the column with what a block is
EVIDENCE_LINES = 4
ANSWER_LINES = 2
RECOMMENDATIONS = ("strong_yes", "yes", "no", "strong_no", "no_decision")


def interview_kit(
    rubric: Rubric, *, language: Language, printed_at: str, rubric_hash: str = "", author: str = ""
) -> Pdf:
    """The kit of a rubric as an A4 PDF: a page head to fill in, every active criterion, the realistic previews.

    `printed_at` is a UTC time (ISO 8601), `rubric_hash` the snapshot's SHA-256 in hex where there is one. The same
    arguments give the same bytes on one computer.
    """
    sheet = _sheet(rubric, language, printed_at, rubric_hash, author)
    story = _head(sheet, rubric)
    for number, criterion in enumerate(rubric.active_criteria, 1):
        story += _criterion(sheet, number, criterion)
    if rubric.previews:
        story += heading(sheet.ink, sheet.wording("previews"), room=140)
        story.append(Text(sheet.ink, sheet.wording("kit_previews"), styles.SMALL))
        for preview in rubric.previews:
            story += _preview(sheet, preview)
    return sheet.build([*story, *_end(sheet)])


def _sheet(rubric: Rubric, language: Language, printed_at: str, rubric_hash: str, author: str) -> Sheet:
    words = Wording(language)
    imprint = Imprint(
        language=language,
        number="",
        printed_at=printed_at,
        audit_head="",
        rubric_title=words.text(rubric.title),
        rubric_revision=rubric.revision,
        rubric_hash=rubric_hash,
        author=author,
    )
    kind = words("kit_title", title=words.text(rubric.title))
    return Sheet(imprint, title=kind, subject=words.text(rubric.role), running=kind)


def _head(sheet: Sheet, rubric: Rubric) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    steps = [
        Text(ink, words(f"kit_step_{number}"), styles.SMALL_INK, indent=12, label=Label(f"{number}.", styles.SMALL))
        for number in (1, 2, 3)
    ]
    return [
        Text(ink, words("interview_kit"), styles.LABEL),
        Text(ink, words.text(rubric.title), styles.TITLE),
        Text(ink, words.text(rubric.summary), styles.BODY),
        Spacer(0, 8),
        Blanks(ink, [words("kit_candidate"), words("kit_interviewer")]),
        Blanks(ink, [words("decision_date"), words("kit_begin"), words("kit_end"), words("kit_round")]),
        Spacer(0, 8),
        *steps,
    ]


def _criterion(sheet: Sheet, number: int, criterion: Criterion) -> list[Flowable]:
    """One criterion, on one page where it fits on one."""
    words, ink = sheet.wording, sheet.ink
    remarks = [words("weight", weight=words.number(criterion.weight, 2))] if criterion.weight != 1 else []
    if criterion.must_have is not None:
        remarks.append(words("kit_must_have", threshold=criterion.must_have))
    blocks: list[Flowable] = heading(ink, f"{number}. {words.text(criterion.name)}")[1:]
    if remarks:
        blocks.append(Text(ink, "; ".join(remarks).capitalize(), styles.SMALL_STRONG))
    blocks.append(Text(ink, words.text(criterion.definition), styles.SMALL))
    blocks += [Spacer(0, 4), Text(ink, words.text(criterion.question.text), styles.STRONG), Spacer(0, 2)]
    blocks += [Text(ink, words.text(probe), styles.SMALL_INK, indent=12) for probe in criterion.probes]
    blocks += [Spacer(0, 5), *_scale(sheet, criterion), *_traits(sheet, criterion), Spacer(0, 4), _evidence(sheet)]
    return [CondPageBreak(min(_height(sheet, blocks), sheet.height)), *blocks]


def _height(sheet: Sheet, blocks: Sequence[Flowable]) -> float:
    """What the blocks take up, with the room above and below each."""
    heights = [block.wrap(sheet.width, 0)[1] + block.getSpaceBefore() + block.getSpaceAfter() for block in blocks]
    return float(sum(heights))


def _scale(sheet: Sheet, criterion: Criterion) -> list[Flowable]:
    """A box for each level with its anchor, from low to high, and one for not assessed."""
    words, ink = sheet.wording, sheet.ink
    rows: list[Flowable] = []
    for level in LEVELS:
        anchor = criterion.anchor(level)
        said = words.text(anchor.text) if anchor else ""
        spans = [(styles.SMALL_STRONG.font, f"{level}  "), (styles.SMALL_INK.font, said)]
        rows += [Ticked(ink, spans, styles.SMALL_INK, indent=TICK_ROOM), Spacer(0, 2)]
    absent = [(styles.SMALL_STRONG.font, "–  "), (styles.SMALL_INK.font, words("not_assessed"))]
    return [*rows, Ticked(ink, absent, styles.SMALL_INK, indent=TICK_ROOM)]


def _traits(sheet: Sheet, criterion: Criterion) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    rows: list[Flowable] = []
    for code, traits in (("kit_suitable", criterion.suitable), ("kit_unsuitable", criterion.unsuitable)):
        if traits:
            rows += [Spacer(0, 5), Text(ink, words(code), styles.SMALL_STRONG)]
        rows += [Ticked(ink, words.text(trait.text), styles.SMALL_INK, indent=TICK_ROOM) for trait in traits]
    return rows


def _evidence(sheet: Sheet) -> Flowable:
    return WritingLines(sheet.ink, sheet.wording("kit_evidence"), EVIDENCE_LINES, indent=LABELS)


def _preview(sheet: Sheet, preview: Preview) -> list[Flowable]:
    """Ask first, then tell: what the candidate expects is no part of the score (Phillips 1998)."""
    words, ink = sheet.wording, sheet.ink
    blocks: list[Flowable] = [Spacer(0, 6), Text(ink, words.text(preview.question), styles.STRONG)]
    blocks.append(WritingLines(ink, words("preview_response"), ANSWER_LINES, indent=LABELS))
    blocks += paragraphs(ink, words.text(preview.follow_up or preview.reality), styles.BODY)
    blocks.append(Ticked(ink, words("kit_preview_given"), styles.SMALL_INK, indent=TICK_ROOM))
    return [CondPageBreak(_height(sheet, blocks)), *blocks]


def _end(sheet: Sheet) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    choices = [
        Ticked(ink, words(f"recommendation.{choice}"), styles.BODY, indent=TICK_ROOM) for choice in RECOMMENDATIONS
    ]
    return [
        *heading(ink, words("recommendation"), room=200),
        *choices,
        Spacer(0, 6),
        WritingLines(ink, words("kit_summary"), EVIDENCE_LINES, indent=LABELS),
    ]
