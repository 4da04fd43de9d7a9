"""In a candidate's own data: the rubrics, files and documents there are about the person, and what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.own_keeping import HEADING
from reports.typesetting import styles
from reports.typesetting.page import HASH_SHOWN, Sheet, heading, height_of
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Text
from reports.wording.own_places import places_words
from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.people.own_data_record import OwnData


def rubrics_used(words: Wording, own: OwnData) -> list[tuple[str, int, str]]:
    """Title, revision and hash of every rubric that the person was scored under, in the order of the scorecards."""
    cards = [card for one in own.applications for held in one.interviews for card in held.scorecards]
    return [*dict.fromkeys((words.text(card.rubric), card.revision, card.rubric_hash) for card in cards)]


def rubrics(sheet: Sheet, used: Sequence[tuple[str, int, str]]) -> list[Flowable]:
    """Which rubrics these are, where the foot of a page has no room for several."""
    words, ink = sheet.wording, sheet.ink
    columns = [
        Column(words("own_rubric"), 0.6),
        Column(words("own_revision"), 0.15, align="right"),
        Column(words("own_short_hash"), 0.25),
    ]
    rows = [[title, str(revision), hash_[:HASH_SHOWN]] for title, revision, hash_ in used]
    said = Text(ink, words("own_rubrics_said"), styles.BODY)
    return _under(sheet, words("own_rubrics"), [said], Table(ink, columns, rows, page=sheet.height))


def files(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """The attachments by name, which are handed over beside the document."""
    words, ink = sheet.wording, sheet.ink
    if not own.files:
        return []
    columns = [
        Column(words("own_file"), 0.6),
        Column(words("own_size"), 0.15, align="right"),
        Column(words("own_since"), 0.25),
    ]
    rows = [
        [words.unmarked(one.name), words("own_kilobytes", n=max(1, round(one.size / 1000))), words.date(one.added_at)]
        for one in own.files
    ]
    said = Text(ink, words("own_files_said"), styles.BODY)
    return _under(sheet, words("own_files"), [said], Table(ink, columns, rows, page=sheet.height))


def documents(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """The documents that were made about the person."""
    words, ink = sheet.wording, sheet.ink
    if not own.documents:
        return []
    columns = [Column(words("own_document"), 0.45), Column(words("own_number"), 0.25), Column(words("own_made"), 0.3)]
    rows = [[words(f"document.{one.kind}"), one.number, words.date(one.created_at)] for one in own.documents]
    return _under(sheet, words("own_documents"), [], Table(ink, columns, rows, page=sheet.height))


def left_out(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """What is not in the document: the same as the preview before it is made."""
    words, ink = sheet.wording, sheet.ink
    if not own.left_out:
        return [
            *heading(ink, words("own_left_out")),
            Text(ink, words("own_left_out_none"), styles.BODY),
            Text(ink, words("own_left_out_elsewhere"), styles.SMALL),
        ]
    columns = [
        Column(words("own_what"), 0.33, style=styles.STRONG),
        Column(words("own_how_often"), 0.12, align="right"),
        Column(words("own_why"), 0.55),
    ]
    rows = []
    for one in own.left_out:
        why: list[Flowable] = [Text(ink, words(f"left.{one.code}.why"), styles.BODY)]
        if one.places:
            places = places_words(words, one.places)
            why.append(Text(ink, words("own_where", places=places), styles.SMALL))
        rows.append([words(f"left.{one.code}"), str(one.count), why])
    elsewhere = Text(ink, words("own_left_out_elsewhere"), styles.SMALL)
    return _under(sheet, words("own_left_out"), [elsewhere], Table(ink, columns, rows, page=sheet.height))


def _under(sheet: Sheet, title: str, told: Sequence[Text], table: Table) -> list[Flowable]:
    """A heading and what is told below it, which do not stay behind without the beginning of their table."""
    room = HEADING + height_of(told, sheet) + 4 + table.beginning(sheet.width)
    apart = [Spacer(0, 4)] if told else []
    return [*heading(sheet.ink, title, room=room), *told, *apart, table]
