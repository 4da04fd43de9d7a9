"""The interview record: everything one scorecard holds, for the file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents import marked
from reports.documents.evidence import FIGURE, HEADING
from reports.documents.notes_appendix import notes_appendix
from reports.documents.verdict import strip, worked_out
from reports.edition import check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Printed, Sheet, heading
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Label, Text, paragraphs
from reports.wording.wording import Wording
from rubrics.model import Criterion, Trait
from screening.interviewing.scorecard_form import late_answers

if TYPE_CHECKING:
    from screening.interviewing.interview_record import InterviewRecord
    from screening.interviewing.scorecards import Rating

FACTS = 92.0  # width of the column with the names of the facts
BLANK = replace(styles.SMALL, before=4.0)


def interview_record(record: InterviewRecord, **printed: Unpack[Printed]) -> Pdf:
    """The record of one scorecard as a PDF; arguments as for a candidate summary.

    Where the edition shows no single scores, the evidence stands without them. Raises SaringError "not_for_audience".
    """
    edition = printed["edition"]
    check_reader("interview_record", edition)
    words = Wording(edition.language)
    imprint = Imprint.of(record.rubric, record.rubric_hash, printed)
    title = words("record_title", who=record.candidate.name, by=record.interviewer.name)
    sheet = Sheet(imprint, title=title, subject=record.job.title, running=f"{title} · {record.job.title}")
    story = [
        *_head(sheet, record),
        *_verdict(sheet, record),
        *_criteria(sheet, record),
        *_traits(sheet, record),
        *_previews(sheet, record),
        *(_changes(sheet, record) if edition.single_scores else []),
    ]
    if edition.notes:
        writer = {(record.interview.id, record.interviewer.id): record.mark}
        story += notes_appendix(
            sheet,
            record.notes,
            interviews=[(record.interview, record.place_in_round)],
            rubric=record.rubric,
            writers=writer,
        )
    return sheet.build(story)


def _head(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    words, ink, card, interview = sheet.wording, sheet.ink, record.card, record.interview
    name, code = record.candidate.name, record.candidate.code
    kind = words("interview_record")
    at = interview.started_at or interview.scheduled_at
    held = words.span(at, interview.ended_at if interview.started_at else "") if at else ""
    which = interview.round, record.place_in_round
    when = words.round_on("round", *which, date=held) if held else words.round_on("round_undated", *which)
    facts = [
        ("interview", when),
        ("kit_place", interview.place),
        ("record_interviewer", f"{record.interviewer.name} ({record.mark})"),
        ("kit_panel", words.listed(one.name for one in record.panel) if len(record.panel) > 1 else ""),
        ("record_submitted", _submitted(sheet, card.submitted_at)),
    ]
    told: list[Flowable] = [
        Text(ink, said, styles.BODY, indent=FACTS, label=Label(words(fact), styles.LABEL_MUTED))
        for fact, said in facts
        if said
    ]
    if card.status == "draft":
        told += [Spacer(0, 6), Text(ink, words("record_draft"), styles.WARNING)]
    return [
        Text(ink, kind if name == code else f"{kind} · {code}", styles.LABEL),
        Text(ink, name, styles.TITLE),
        Text(ink, record.job.title, styles.SUBTITLE),
        Spacer(0, 6),
        *told,
        Spacer(0, 12),
    ]


def _submitted(sheet: Sheet, at: str) -> str:
    """When the scorecard was submitted last, "" for readers without single scores: beside the summary's words of a
    reopening it would say whose scorecard that was.
    """
    if not at:
        return sheet.wording("record_not_submitted")
    return sheet.wording.moment(at) if sheet.imprint.edition.single_scores else ""


def _verdict(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    words, ink, score = sheet.wording, sheet.ink, record.score
    if sheet.imprint.edition.single_scores:
        label = Text(ink, words("recommendation"), styles.LABEL)
        given = Text(ink, words(f"recommendation.{record.card.recommendation}"), styles.STRONG)
        is_changed = record.changes is not None and record.changes.ratings
        said = worked_out(words, score, "" if score.mean is None else words.mean(score.mean))
        said.append(words("record_before_debrief" if is_changed else "record_alone"))
        method = Text(ink, " ".join(said), styles.TINY)
        blocks: list[Flowable] = [strip(sheet, record.rubric, score, [label, given]), method]
    else:
        blocks = [Text(ink, words("record_scores_left_out"), styles.BODY), Spacer(0, 4)]
    summary = record.card.summary.strip() or words("record_nothing")
    return [*blocks, *heading(ink, words("record_summary")), *paragraphs(ink, summary, styles.BODY)]


def _criteria(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    """Every criterion of the rubric in its order; those that are not counted only where something was said.

    Evidence stands under its criterion, as wide as the page: in a column of a table long ones would go over pages.
    """
    late = _late(sheet, record)
    numbers = {one.id: place for place, one in enumerate(record.rubric.active_criteria, 1)}
    shown: list[list[Text]] = []
    for criterion in record.rubric.criteria:
        rating = record.card.ratings.get(criterion.id)
        if rating is not None or criterion.active:
            number = numbers.get(criterion.id)
            shown.append(_criterion(sheet, record, criterion, rating, number=number, late=criterion.id in late))
    title = "record_criteria" if sheet.imprint.edition.single_scores else "record_criteria_no_scores"
    return _headed(sheet, sheet.wording(title), shown)


def _headed(sheet: Sheet, title: str, shown: Sequence[Sequence[Text]]) -> list[Flowable]:
    """A heading that does not stay behind without the first of what is shown under it."""
    blocks = marked.on_pages(shown, sheet)
    room = HEADING + marked.first_room(blocks)
    return [*heading(sheet.ink, title, room=room), *sheet.listed(title, blocks)]


def _criterion(
    sheet: Sheet,
    record: InterviewRecord,
    criterion: Criterion,
    rating: Rating | None,
    *,
    number: int | None,
    late: bool,
) -> list[Text]:
    words, ink, single = sheet.wording, sheet.ink, sheet.imprint.edition.single_scores
    name = words.numbered(number, criterion.name) if number else words.text(criterion.name)
    score = rating.score if rating else None
    label = Label("–" if score is None else str(score), styles.CRITERION_FIGURE) if single else None
    indent = FIGURE if single else 0.0
    blocks = [Text(ink, name, styles.SUBHEADING, indent=indent, label=label)]
    told = single or _may_tell_absence(record, criterion)
    if remarks := _remarks(words, record, criterion, _score(words, rating) if score is None and told else ""):
        blocks.append(Text(ink, remarks[0].upper() + remarks[1:], styles.SMALL, indent=indent))
    return [*blocks, *_evidence(sheet, criterion, rating, absence=told, indent=indent, late=late)]


def _may_tell_absence(record: InterviewRecord, criterion: Criterion) -> bool:
    """Whether readers without single scores are told of no score: where the candidate's summary tells them too.

    Else they would know whose the only one is that was given, alone or in the debrief.
    """
    scored = record.scored.get(criterion.id, 0)
    return scored == 0 or (scored > 1 and criterion.id not in record.changed)


def _remarks(words: Wording, record: InterviewRecord, criterion: Criterion, unscored: str) -> str:
    remarks = [unscored] if unscored else []
    if criterion.must_have is not None:
        remarks.append(words("kit_must_have", threshold=criterion.must_have))
    if criterion.weight != 1:
        remarks.append(words("weight", weight=words.number(criterion.weight, 2)))
    if criterion.id in record.interview.focus:
        remarks.append(words("record_focus"))
    if not criterion.active:
        remarks.append(words("record_optional"))
    return "; ".join(remarks)


def _score(words: Wording, rating: Rating | None) -> str:
    if rating is None or (rating.score is None and not rating.not_assessed):
        return words("left_blank")
    return words("not_assessed") if rating.score is None else str(rating.score)


def _evidence(
    sheet: Sheet, criterion: Criterion, rating: Rating | None, *, absence: bool, indent: float, late: bool
) -> list[Text]:
    """What was seen or said, what the given level stands for, and whether it came late.

    That nothing was written is said of a score; where it is told that none was given (`absence`), it goes without
    saying.
    """
    words, ink = sheet.wording, sheet.ink
    single = sheet.imprint.edition.single_scores
    said = rating.evidence.strip() if rating else ""
    blocks = paragraphs(ink, said, styles.EVIDENCE, indent=indent)
    if not said and not (absence and (rating is None or rating.score is None)):
        blocks.append(Text(ink, words("evidence_none"), styles.ABSENCE, indent=indent))
    anchor = criterion.anchor(rating.score) if single and rating and rating.score else None
    if anchor is not None:
        spans = [
            (styles.SMALL_STRONG.font, f"{words('anchor', level=anchor.level)} "),
            (styles.QUOTE.font, words.text(anchor.text)),
        ]
        blocks.append(Text(ink, spans, styles.QUOTE, indent=indent))
    if late:
        blocks.append(Text(ink, words("late"), styles.SMALL_STRONG, indent=indent))
    return blocks


def _traits(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    """The traits that were marked, unsuitable ones first; how many were not."""
    words, ink, seen = sheet.wording, sheet.ink, record.card.observations
    every = list(record.rubric.traits())
    if not every:
        return []
    observed = sorted((one for one in every if one[1].id in seen), key=lambda one: one[2])
    rest = sum(criterion.active for criterion, trait, _ in every if trait.id not in seen)
    shown = [_trait(sheet, record, trait, suitable=suitable) for _, trait, suitable in observed]
    if not shown:
        shown = [[Text(ink, words("record_traits_none"), BLANK)]]
    elif rest:  # does not begin a page: it stays with the last trait
        shown[-1].append(Text(ink, words.plural("record_traits_blank", rest), BLANK))
    return _headed(sheet, words("record_traits"), shown)


def _trait(sheet: Sheet, record: InterviewRecord, trait: Trait, *, suitable: bool) -> list[Text]:
    """What was marked of a trait, an unsuitable one that was observed in bold, and whether it came late."""
    seen = record.card.observations[trait.id]
    watch_out = seen.state == "observed" and not suitable
    blocks = marked.trait(sheet, trait.text, seen.state, suitable=suitable, evidence=seen.evidence, stressed=watch_out)
    if trait.id in _late(sheet, record):
        blocks.append(Text(sheet.ink, sheet.wording("late"), styles.SMALL_STRONG, indent=marked.MARKS))
    return blocks


def _late(sheet: Sheet, record: InterviewRecord) -> Collection[str]:
    """The ids of what was answered or changed after a reopening, for readers who may know that it was this one."""
    return late_answers(record.card) if sheet.imprint.edition.single_scores else ()


def _previews(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    """What the candidate was told and what not; one line where nothing was."""
    words, marks = sheet.wording, record.card.previews
    shown = []
    for one in record.rubric.previews:
        mark = marks.get(one.id)
        given, response = (mark.given, mark.response) if mark else (False, "")
        shown.append(marked.told(sheet, one.kind, one.claim, one.reality, given=given, response=response))
    if shown and not any(mark.given or mark.response.strip() for mark in marks.values()):
        shown = [[Text(sheet.ink, words("record_previews_none"), BLANK)]]
    return _headed(sheet, words("record_previews"), shown) if shown else []


def _changes(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    """What this interviewer changed in a debrief, and why the scorecard was reopened.

    Not for readers without single scores: beside the means before and after it that would give single scores away.
    """
    return [*_debrief(sheet, record), *_reopenings(sheet, record)]


def _debrief(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    """What this interviewer changed after talking, each with the reason; the scores given alone stand above."""
    words, ink, changes = sheet.wording, sheet.ink, record.changes
    if changes is None:
        return []
    title = heading(ink, words("record_debrief"), room=110)
    if not changes.ratings:
        return [*title, Text(ink, words("record_debrief_none"), styles.BODY)]
    columns = [
        Column(words("own_criterion"), 0.27),
        Column(words("record_before"), 0.12),
        Column(words("record_after"), 0.12),
        Column(words("record_why"), 0.49),
    ]
    rows: list[list[list[Text] | str]] = []
    for key, after in changes.ratings.items():
        scores = [_score(words, record.card.ratings.get(key)), _score(words, after)]
        why = paragraphs(ink, after.evidence, styles.BODY)
        rows.append([words.text(record.rubric.criterion(key).name), *scores, why or "–"])
    return [*title, Table(ink, columns, rows, page=sheet.height)]


def _reopenings(sheet: Sheet, record: InterviewRecord) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    if not record.reopenings:
        return []
    blocks: list[Flowable] = [*heading(ink, words("record_reopened"))]
    for one in record.reopenings:
        code = "reopened" if one.by else "reopened_unknown"
        said = words(code, date=words.moment(one.at), name=one.by, reason=one.reason)
        blocks += paragraphs(ink, said, styles.BODY)
    return blocks
