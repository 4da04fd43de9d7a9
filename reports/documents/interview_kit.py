"""The interview kit for paper: questions, probes, anchors, and room to write, typed in later with the same keys.

The same questions in the same order for everybody, each answer rated on its anchors before the next one is asked
(OPM structured interview guide; Campion, Palmer & Campion 1997).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Unpack

from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.edition import Edition, check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Printed, Sheet, heading, height_of
from reports.typesetting.paper import (
    TICK_ROOM,
    WRITING_LINE,
    Blanks,
    ChoiceHeads,
    Choices,
    RestOfPage,
    Ticked,
    WritingLines,
)
from reports.typesetting.passage import like
from reports.typesetting.tags import Element, item
from reports.typesetting.text import Label, Text, paragraphs
from reports.wording.wording import Wording
from rubrics.model import LEVELS, Criterion, Preview, Rubric
from screening.interviewing.kits import Kit
from screening.letterhead import Letterhead

LABELS = 60.0  # width of the column with what a block is
HEAD_LABELS = 92.0  # the same, in the head of an interview's kit
KEYS = 40.0  # and of the one with the keys of the traits
LINES, LEAST_LINES = 4, 3  # to write on; the latter where one more criterion stays on the page that way
FEWEST_LINES = 2  # where no criterion would stand on the first page otherwise
MOST_EVIDENCE = 6  # lines below a criterion before some of them are for notes
NOTE_LINES = 4  # at least, at the end
PREVIEW_ROOM = 160.0  # for the heading of the previews and the first of them
END_ROOM = 200.0  # and for the recommendation with the summary
TRAIT_STATES = ("observed", "not_observed", "not_probed")
MOST_KEYS = 9  # digits that tick a trait, with Shift
ANSWER_LINES = 2
RECOMMENDATIONS = ("strong_yes", "yes", "no", "strong_no", "no_decision")


def interview_kit(
    rubric: Rubric,
    *,
    edition: Edition,
    printed_at: str,
    rubric_hash: str = "",
    author: str = "",
    letterhead: Letterhead | None = None,
) -> Pdf:
    """The kit of a rubric as an A4 PDF: a page head to fill in, every active criterion, the realistic previews.

    `printed_at` is a UTC time (ISO 8601), `rubric_hash` the snapshot's SHA-256 in hex where there is one. The same
    arguments give the same bytes on one computer.
    """
    words = Wording(edition.language)
    imprint = Imprint(
        edition=edition,
        number="",
        printed_at=printed_at,
        audit_head="",
        rubric_title=words.text(rubric.title),
        rubric_revision=rubric.revision,
        rubric_hash=rubric_hash,
        author=author,
        letterhead=letterhead,
    )
    kind = words("kit_title", title=words.text(rubric.title))
    sheet = Sheet(imprint, title=kind, subject=words.text(rubric.role), running=kind)
    return sheet.build(_story(sheet, _head(sheet, rubric), rubric, ()))


def kit_for_interview(kit: Kit, **printed: Unpack[Printed]) -> Pdf:
    """The kit of one interview as an A4 PDF: what is known stands in its head, and its focus is marked.

    Arguments as for a candidate summary. Raises SaringError "not_for_audience".
    """
    edition = printed["edition"]
    check_reader("interview_kit", edition)
    words = Wording(edition.language)
    imprint = Imprint.of(kit.rubric, kit.rubric_hash, printed)
    which = words.round(kit.interview.round, kit.place_in_round)
    kind = words("kit_title_round", who=kit.candidate.name, job=kit.job.title, which=which)
    sheet = Sheet(imprint, title=kind, subject=words.text(kit.rubric.role), running=kind)
    return sheet.build(_story(sheet, _head_of_interview(sheet, kit), kit.rubric, kit.interview.focus))


def _head(sheet: Sheet, rubric: Rubric) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    return [
        Text(ink, words("interview_kit"), styles.LABEL),
        Text(ink, words.text(rubric.title), styles.TITLE),
        Text(ink, words.text(rubric.summary), styles.BODY),
        Spacer(0, 8),
        Blanks(ink, [words("kit_candidate"), words("kit_interviewer")]),
        Blanks(ink, [words("decision_date"), words("kit_begin"), words("kit_end"), words("kit_round")]),
        *_how(sheet),
    ]


def _head_of_interview(sheet: Sheet, kit: Kit) -> list[Flowable]:
    words, ink, interview = sheet.wording, sheet.ink, kit.interview
    which = words.round(interview.round, kit.place_in_round)
    lines = [("kit_when", words.planned(interview.scheduled_at, interview.planned_minutes))]
    if interview.place:
        lines.append(("kit_place", interview.place))
    if kit.panel:
        lines.append(("kit_panel", words.listed(one.name for one in kit.panel)))
    if kit.copy_for:
        lines.append(("kit_copy_for", kit.copy_for.name))
    if kit.focus:
        named = [(number, words.text(one.name)) for number, one in kit.focus]
        said = ", ".join(f"{number} {name}" for number, name in named)
        lines.append(("kit_focus_list", like(named[0][1], said)))
    told: list[Flowable] = [
        Text(ink, said, styles.BODY, indent=HEAD_LABELS, label=Label(words(code), styles.LABEL_MUTED))
        for code, said in lines
    ]
    told += _accommodation(sheet, interview.accommodation)
    blanks = [words("kit_begin"), words("kit_end")]
    return [
        Text(ink, words("interview_kit"), styles.LABEL),
        Text(ink, kit.candidate.name, styles.TITLE),
        Text(ink, words("kit_job_round", job=kit.job.title, which=which), styles.SUBTITLE),
        Spacer(0, 3),
        *told,
        Spacer(0, 2),
        Blanks(ink, blanks if kit.copy_for else [words("kit_interviewer"), *blanks]),
        *_how(sheet),
    ]


def _accommodation(sheet: Sheet, needed: str) -> list[Flowable]:
    """What the candidate needs, behind whom it is for: on the same line, so that the first criterion finds room."""
    if not (parts := [like(needed, part) for part in needed.splitlines() if part.strip()]):
        return []
    spans = [(styles.SMALL_STRONG.font, f"{sheet.wording('kit_accommodation')}: "), (styles.BODY.font, parts[0])]
    return [
        Spacer(0, 2),
        Text(sheet.ink, spans, styles.BODY),
        *(Text(sheet.ink, one, styles.BODY) for one in parts[1:]),
    ]


def _how(sheet: Sheet) -> list[Flowable]:
    """How the interview is led, and how the sheet is typed in afterwards."""
    words, ink = sheet.wording, sheet.ink
    steps = Element("L")
    blocks = [
        Text(
            ink,
            words(f"kit_step_{number}"),
            styles.SMALL_INK,
            indent=12,
            label=Label(f"{number}.", styles.SMALL),
            tag=item(steps),
        )
        for number in (1, 2, 3)
    ]
    return [Spacer(0, 5), *blocks, Spacer(0, 2), Text(ink, words("kit_keys"), styles.SMALL)]


def _story(sheet: Sheet, head: Sequence[Flowable], rubric: Rubric, focus: Sequence[str]) -> list[Flowable]:
    """The whole kit; criteria and previews carry the numbers they have on the scoring page."""
    criteria = [
        _criterion(sheet, number, criterion, in_focus=criterion.id in focus)
        for number, criterion in enumerate(rubric.active_criteria, 1)
    ]
    next_one = PREVIEW_ROOM if rubric.previews else END_ROOM
    room = max(sheet.room_of_first_page - height_of(head, sheet), 0.0)
    story = [*head, *_over_pages(sheet, criteria, room=room, next_one=next_one)]
    if rubric.previews:
        story += heading(sheet.ink, sheet.wording("previews"), room=PREVIEW_ROOM)
        story.append(Text(sheet.ink, sheet.wording("kit_previews"), styles.SMALL))
        for number, preview in enumerate(rubric.previews, 1):
            story += _preview(sheet, number, preview)
        story.append(RestOfPage(sheet.ink, sheet.wording("kit_notes"), need=END_ROOM, indent=LABELS))
    return [*story, *_end(sheet)]


def _over_pages(
    sheet: Sheet, criteria: Sequence[Sequence[Flowable]], *, room: float, next_one: float
) -> list[Flowable]:
    """As many criteria on each page as fit, none of them cut, and what is left of it shared out for handwriting.

    `room` is what the head leaves of the first page, `next_one` what has to fit below the last criterion.
    """
    pages: list[tuple[list[Sequence[Flowable]], float]] = [([], room)]
    is_tight = any(height_of(blocks, sheet) > room - LEAST_LINES * WRITING_LINE for blocks in criteria[:1])
    first = FEWEST_LINES if is_tight else LEAST_LINES
    for blocks in criteria:
        (there, left), fewest = pages[-1], LEAST_LINES if len(pages) > 1 else first
        height = height_of(blocks, sheet)
        if height + fewest * WRITING_LINE > left:
            pages.append(([blocks], sheet.height - height - LEAST_LINES * WRITING_LINE))
        else:
            pages[-1] = ([*there, blocks], left - height - fewest * WRITING_LINE)
    story: list[Flowable] = []
    for number, (there, left) in enumerate(pages, 1):
        fewest = first if number == 1 else LEAST_LINES
        usual = (LINES - fewest) * len(there)
        goes_on = number == len(pages) and left - usual * WRITING_LINE >= next_one
        more = usual if goes_on or left < 0 else int(left // WRITING_LINE)
        for place, blocks in enumerate(there):
            share = more // len(there) + (place < more % len(there))
            story += [*blocks, *_lines(sheet, fewest + share)]
        if not there or left < 0:  # a long head, or a criterion that is longer than a page
            story.append(RestOfPage(sheet.ink, sheet.wording("kit_notes"), need=math.inf, indent=LABELS))
        if not goes_on:
            story.append(PageBreak())
    return story


def _criterion(sheet: Sheet, number: int, criterion: Criterion, *, in_focus: bool) -> list[Flowable]:
    """One criterion without its lines to write on."""
    words, ink = sheet.wording, sheet.ink
    remarks = [words("kit_focus")] if in_focus else []
    remarks += [words("weight", weight=words.number(criterion.weight, 2))] if criterion.weight != 1 else []
    if criterion.must_have is not None:
        remarks.append(words("kit_must_have", threshold=criterion.must_have))
    blocks: list[Flowable] = heading(ink, words.numbered(number, criterion.name))[1:]
    if remarks:
        blocks.append(Text(ink, "; ".join(remarks).capitalize(), styles.SMALL_STRONG))
    blocks.append(Text(ink, words.text(criterion.definition), styles.SMALL))
    blocks += [Spacer(0, 4), Text(ink, words.text(criterion.question.text), styles.STRONG), Spacer(0, 2)]
    probes = Element("L")
    blocks += [Text(ink, words.text(one), styles.SMALL_INK, indent=12, tag=item(probes)) for one in criterion.probes]
    return [*blocks, Spacer(0, 4), *_scale(sheet, criterion), *_traits(sheet, criterion), Spacer(0, 3)]


def _lines(sheet: Sheet, count: int) -> list[Flowable]:
    """So many lines to write on: for evidence, and where there are many of them, half of them for notes."""
    notes = count // 2 if count > MOST_EVIDENCE else 0
    lines: list[Flowable] = [WritingLines(sheet.ink, sheet.wording("kit_evidence"), count - notes, indent=LABELS)]
    return [*lines, WritingLines(sheet.ink, sheet.wording("kit_notes"), notes, indent=LABELS)] if notes else lines


def _scale(sheet: Sheet, criterion: Criterion) -> list[Flowable]:
    """A box for each level with its anchor, from low to high, and one for not assessed."""
    words, ink = sheet.wording, sheet.ink
    rows: list[Flowable] = []
    scale = Element("L")
    for level in LEVELS:
        anchor = criterion.anchor(level)
        said = words.text(anchor.text) if anchor else ""
        spans = [(styles.SMALL_STRONG.font, f"{level}  "), (styles.SMALL_INK.font, said)]
        rows += [Ticked(ink, spans, styles.SMALL_INK, indent=TICK_ROOM, tag=item(scale)), Spacer(0, 2)]
    absent = [(styles.SMALL_STRONG.font, "0  "), (styles.SMALL_INK.font, words("not_assessed"))]
    return [*rows, Ticked(ink, absent, styles.SMALL_INK, indent=TICK_ROOM, tag=item(scale))]


def _traits(sheet: Sheet, criterion: Criterion) -> list[Flowable]:
    """A row of boxes for each trait, with the key that ticks it; the numbers run on from suitable to unsuitable."""
    words, ink = sheet.wording, sheet.ink
    heads = [words(f"kit_{state}") for state in TRAIT_STATES]
    rows: list[Flowable] = []
    number = 0
    for code, traits in (("kit_suitable", criterion.suitable), ("kit_unsuitable", criterion.unsuitable)):
        if traits:
            rows += [Spacer(0, 4), ChoiceHeads(ink, words(code), heads)]
        for trait in traits:
            number += 1
            key = f"Shift+{number}" if number <= MOST_KEYS else ""
            label = Label(key, styles.SMALL)
            text = Text(ink, words.text(trait.text), styles.SMALL_INK, indent=KEYS, label=label)
            rows.append(Choices(text, len(TRAIT_STATES)))
    return rows


def _preview(sheet: Sheet, number: int, preview: Preview) -> list[Flowable]:
    """Ask first, then tell: what the candidate expects is no part of the score (Phillips 1998)."""
    words, ink = sheet.wording, sheet.ink
    asked = words.numbered(number, preview.question)
    later = 1 if preview.follow_up else 0  # for what the candidate says to it
    blocks: list[Flowable] = [Spacer(0, 9), Text(ink, asked, styles.STRONG)]
    blocks.append(WritingLines(ink, words("preview_response"), ANSWER_LINES - later, indent=LABELS))
    blocks += [Spacer(0, 5), *paragraphs(ink, words.text(preview.follow_up or preview.reality), styles.SMALL_INK)]
    blocks += [WritingLines(ink, "", later, indent=LABELS)] if later else []
    blocks += [Spacer(0, 4), Ticked(ink, words("kit_preview_given"), styles.SMALL_INK, indent=TICK_ROOM)]
    return [CondPageBreak(height_of(blocks, sheet)), *blocks]


def _end(sheet: Sheet) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    listed = Element("L")
    choices = [
        Ticked(ink, words(f"recommendation.{choice}"), styles.BODY, indent=TICK_ROOM, tag=item(listed))
        for choice in RECOMMENDATIONS
    ]
    return [
        *heading(ink, words("recommendation"), room=END_ROOM),
        *choices,
        Spacer(0, 6),
        WritingLines(ink, words("kit_summary"), LINES, indent=LABELS),
        *heading(ink, words("kit_notes"), room=NOTE_LINES * WRITING_LINE + 50),
        Text(ink, words("kit_notes_how"), styles.SMALL),
        RestOfPage(ink, "", need=math.inf, indent=0),
    ]
