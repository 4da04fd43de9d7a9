"""A candidate's own data: everything held about a person, to be read by that person, and what is left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents import marked, own_keeping, own_lists
from reports.documents.own_keeping import fact
from reports.edition import check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.flow import HEAD
from reports.typesetting.page import PART, Imprint, Printed, Sheet, heading, height_of
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Text, brief, hold, keep_caption, paragraphs
from reports.wording.wording import Wording
from screening.interviewing.rounds import places_in_round

if TYPE_CHECKING:
    from screening.people.own_data_record import (
        OwnApplication,
        OwnData,
        OwnInterview,
        OwnNote,
        OwnScorecard,
    )

APART = 18.0  # white above a scorecard and above the notes; more than between the tables of one
SECTION = replace(styles.TABLE_HEAD, before=10.0)  # the name of what was marked in a scorecard
LEAST_HEAD = 100.0  # room for the head of a scorecard whose summary goes on over pages


def own_data(own: OwnData, **printed: Unpack[Printed]) -> Pdf:
    """Everything of the record as a PDF; arguments as for a candidate summary. Raises SaringError "not_for_audience".

    Who made it stands nowhere in it: an author is for documents within the company.
    """
    edition = printed["edition"]
    check_reader("own_data", edition)
    words = Wording(edition.language)
    printed["author"] = ""
    scored_under = own_lists.rubrics_used(words, own)
    title_of_one, revision, hash_of_one = scored_under[0] if len(scored_under) == 1 else ("", 0, "")
    imprint = Imprint(
        **printed,
        rubric_title=title_of_one,
        rubric_revision=revision,
        rubric_hash=hash_of_one,
        rubrics=len(scored_under),
    )
    title = f"{words('own_data')}: {own.name}"
    sheet = Sheet(imprint, title=title, subject=words("own_data"), running=title)
    story = [*_head(sheet, own), *_profile(sheet, own), *own_keeping.keeping(sheet, own)]
    for place, application in enumerate(own.applications, 1):
        story += _application(sheet, application, place)
    if len(scored_under) > 1:
        story += own_lists.rubrics(sheet, scored_under)
    story += [
        *own_lists.files(sheet, own),
        *own_lists.documents(sheet, own),
        *own_keeping.notices(sheet, own),
        *own_lists.left_out(sheet, own),
        *own_keeping.trail(sheet, own),
    ]
    return sheet.build(story)


def _head(sheet: Sheet, own: OwnData) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    return [
        Text(ink, words("own_data"), styles.LABEL),
        Text(ink, own.name, styles.TITLE),
        Spacer(0, 6),
        Text(ink, words("own_data_intro", date=words.date(sheet.imprint.printed_at)), styles.BODY),
        Spacer(0, 5),
        Text(ink, words("own_data_marks"), styles.BODY),
    ]


def _profile(sheet: Sheet, own: OwnData) -> list[Flowable]:
    words = sheet.wording
    facts = [
        ("own_name", own.name),
        ("own_code", own.code),
        ("own_email", own.email),
        ("own_phone", own.phone),
        ("own_source", own.source),
        ("own_tags", ", ".join(own.tags)),
        ("own_note", own.note),
        ("own_added", words.moment(own.created_at)),
        ("own_changed", words.moment(own.updated_at)),
    ]
    if own.imported_at:
        facts.append(("own_imported", words.moment(own.imported_at)))
    blocks: list[Flowable] = [*heading(sheet.ink, words("own_profile"))]
    for code, said in facts:
        blocks += fact(sheet, words(code), said or words("own_empty"))
    for name, said in own.kept:
        blocks += fact(sheet, name or words("own_field_removed"), said)
    for one in own.earlier:
        parts = (one.code, one.name, one.email, one.phone, one.source, *one.tags)
        what = ", ".join(part for part in parts if part)
        until = words.date(one.corrected_at or one.merged_at)
        said = words("own_corrected_said" if one.corrected_at else "own_earlier_said", what=what, date=until)
        lines = [
            said,
            *(f"{name or words('own_field_removed')}: {value}" for name, value in one.kept if value),
            one.note,
        ]
        label = "own_corrected" if one.corrected_at else "own_before" if one.code == own.code else "own_earlier"
        blocks += fact(sheet, words(label), "\n".join(line for line in lines if line))
    return blocks


def _application(sheet: Sheet, one: OwnApplication, number: int) -> list[Flowable]:
    words = sheet.wording
    title = words("own_application", n=number, job=one.job)
    blocks: list[Flowable] = [*heading(sheet.ink, title), sheet.goes_on(brief(title), PART)]
    blocks += fact(sheet, words("own_applied"), words.moment(one.applied_at))
    stages = "; ".join(f"{words.stage(stage)} ({words.date(at)})" for at, stage in one.stages)
    blocks += fact(sheet, words("own_stages"), stages or words("own_empty"))
    if one.coverage is not None:
        code = "own_score_none" if one.points is None else "own_score_said"
        points = "" if one.points is None else words.figure(one.points)
        said = words(code, points=points, coverage=words.percent(one.coverage))
        cards = [card for interview in one.interviews for card in interview.scorecards]
        if any(card.phase != "independent" and card.ratings for card in cards):
            said = f"{said}; {words('own_score_alone')}"
        blocks += fact(sheet, words("own_score"), said)
    decided = [
        words(
            "own_decision_said",
            what=words(f"decision.{what}") if what else words("own_decision_taken_back"),
            date=words.date(at),
            reason=reason,
        )
        for at, what, reason in one.decisions
    ]
    blocks += fact(sheet, words("decision"), "\n".join(decided) or words("own_decision_none"))
    for interview, place in zip(one.interviews, places_in_round(one.interviews), strict=True):
        blocks += [*_interview(sheet, interview, place), sheet.goes_on(brief(title), PART)]
    return [*blocks, sheet.goes_on("", PART)]


def _interview(sheet: Sheet, one: OwnInterview, place: int) -> list[Flowable]:
    """`place`: which of its round it is."""
    words = sheet.wording
    which = words.round(one.round, place)
    said = f"{which[0].upper()}{which[1:]}" if place else words("own_interview", round=one.round)
    blocks = [Text(sheet.ink, said, styles.SUBHEADING)]
    blocks += fact(sheet, words("kit_when"), words.planned(one.scheduled_at, one.planned_minutes))
    if one.started_at:
        blocks += fact(sheet, words("own_held"), words.span(one.started_at, one.ended_at))
    if one.place:
        blocks += fact(sheet, words("kit_place"), one.place)
    if one.accommodation:
        blocks += fact(sheet, words("own_accommodation"), one.accommodation)
    if one.panel:
        blocks += fact(sheet, words("interviewers"), words.listed(_who(words, by) for by in one.panel))
    blocks[0].keepWithNext = HEAD
    room = CondPageBreak(min(height_of(blocks, sheet), sheet.most_white))
    held: list[Flowable] = [room, blocks[0], sheet.goes_on(said, PART), *blocks[1:]]
    for card in sorted(one.scorecards, key=lambda card: (card.phase != "independent", card.by)):
        held += _scorecard(sheet, card)
    return [*held, *_notes(sheet, one.notes)]


def _who(words: Wording, number: int) -> str:
    return words("interviewer_numbered", n=number)


def _scorecard(sheet: Sheet, card: OwnScorecard) -> list[Flowable]:
    """What an interviewer submitted."""
    words, ink = sheet.wording, sheet.ink
    code = "own_scorecard" if card.phase == "independent" else "own_debrief"
    title = words(code, who=_who(words, card.by))
    rubric = words(
        "own_scorecard_said",
        rubric=words.text(card.rubric),
        revision=card.revision,
        date=words.moment(card.submitted_at),
    )
    head: list[Flowable] = [
        Text(ink, title, styles.STRONG, tag="H4"),
        sheet.goes_on(title),
        Text(ink, rubric, styles.SMALL),
    ]
    if card.phase == "independent":
        head += fact(sheet, words("recommendation"), words(f"recommendation.{card.recommendation}"))
        head += fact(sheet, words("own_summary"), card.summary or words("own_empty"))
    for at, reason in card.reopened:
        reopened = words("own_reopened", date=words.moment(at), reason=words.unmarked(reason))
        head.append(Text(ink, reopened, styles.SMALL))
    if card.phase != "independent" and not card.ratings:
        head.append(Text(ink, words("own_debrief_none"), styles.BODY))
    begins = APART + height_of(head, sheet)
    scores: list[Flowable] = []
    if card.ratings:
        table = _ratings(sheet, card)
        begins += 4 + table.beginning(sheet.width)
        scores = [Spacer(0, 4), table]
    room = begins if begins <= sheet.height / 2 else APART + LEAST_HEAD
    whole = [*head, *scores, *_traits(sheet, card), *_previews(sheet, card)]
    return [CondPageBreak(room), Spacer(0, APART), *whole, sheet.goes_on("")]


def _ratings(sheet: Sheet, card: OwnScorecard) -> Table:
    words, ink = sheet.wording, sheet.ink
    columns = [
        Column(words("own_criterion"), 0.27),
        Column(words("own_rating"), 0.15),
        Column(words("own_meaning"), 0.58),
    ]
    rows = []
    for one in card.ratings:
        score = words("not_assessed" if one.not_assessed else "left_blank") if one.score is None else str(one.score)
        meaning: list[Flowable] = [Text(ink, said, styles.QUOTE)] if (said := words.text(one.meaning)) else []
        for block in meaning:
            block.keepWithNext = True
        absent = "–" if one.score is None else words("evidence_none")
        evidence = words.unmarked(one.evidence).strip() or absent
        rows.append([words.text(one.criterion), score, [*meaning, *paragraphs(ink, evidence, styles.BODY)]])
    return Table(ink, columns, rows, page=sheet.height, continued=words.continued)


def _traits(sheet: Sheet, card: OwnScorecard) -> list[Flowable]:
    unmarked = sheet.wording.unmarked
    shown = [
        marked.trait(sheet, one.trait, one.state, suitable=one.suitable, evidence=unmarked(one.evidence))
        for one in card.traits
    ]
    return _headed(sheet, "record_traits", shown)


def _previews(sheet: Sheet, card: OwnScorecard) -> list[Flowable]:
    unmarked = sheet.wording.unmarked
    shown = [
        marked.told(sheet, one.kind, one.claim, one.reality, given=one.given, response=unmarked(one.response))
        for one in card.previews
    ]
    return _headed(sheet, "record_previews", shown)


def _headed(sheet: Sheet, title: str, shown: Sequence[Sequence[Text]]) -> list[Flowable]:
    """A small heading that does not stay behind without the first of what is shown under it; nothing without any."""
    if not shown:
        return []
    blocks = marked.on_pages(shown, sheet)
    said = sheet.wording(title)
    head = Text(sheet.ink, said, SECTION, tag="H5")
    room = CondPageBreak(height_of([head], sheet) + marked.first_room(blocks))
    return [room, head, *sheet.listed(said, blocks)]


def _notes(sheet: Sheet, notes: Sequence[OwnNote]) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    if not notes:
        return []
    title = Text(ink, words("own_notes"), styles.STRONG, tag="H4")
    title.keepWithNext = HEAD
    blocks: list[Flowable] = [Spacer(0, APART), title, sheet.goes_on(words("own_notes"))]
    for one in notes:
        kind = ", ".join(part for part in (words(f"note.{one.kind}"), words.text(one.criterion)) if part)
        date = words.moment(one.written_at)
        about = words("own_note_about", date=date, who=_who(words, one.by), kind=kind)
        head = Text(ink, about, styles.SMALL)
        said = paragraphs(ink, words.unmarked(one.text), styles.BODY)
        hold(said, sheet.width)
        keep_caption([head, *said], sheet.width)
        blocks += [Spacer(0, 4), *sheet.named(about, [head, *said])]
    return [*blocks, sheet.goes_on("")]
