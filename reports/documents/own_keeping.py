"""In a candidate's own data: why it is held and until when, and what was done with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.page import Sheet, heading, height_of
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Label, Text, hold, paragraphs
from reports.wording.trail_words import DEEDS

if TYPE_CHECKING:
    from reports.wording.wording import Wording
    from screening.people.own_data_record import OwnBasis, OwnData, OwnDeed, OwnHold, OwnRequest

HEADING = 40.0  # height of a heading with the white around it
COUNTED = ("job", "default")  # rules that keep data for a number of months
FACTS = 108.0  # width of the column with the names of the facts
PASSAGE = replace(styles.BODY, before=4.0)  # of a notice, which has many


def fact(sheet: Sheet, name: str, said: str) -> list[Text]:
    """What is known under a name, beside it."""
    label = Label(name, styles.LABEL_MUTED)
    blocks = paragraphs(sheet.ink, sheet.wording.unmarked(said), styles.BODY, indent=FACTS, label=label)
    hold(blocks, sheet.width)
    return blocks


def keeping(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """The bases and the notices told, until when the data is kept, what holds it, and what the person asked for."""
    words = sheet.wording
    blocks: list[Flowable] = [*heading(sheet.ink, words("own_keeping"))]
    said = [_basis(words, one) for one in own.bases] or [words("own_basis_none")]
    blocks += fact(sheet, words("own_basis"), "\n".join(said))
    blocks += fact(sheet, words("own_term"), _term(words, own))
    for one in own.holds:
        blocks += fact(sheet, words(f"own_{one.kind}"), _hold(words, one))
    for request in own.requests:
        blocks += fact(sheet, words("own_request"), _request(words, request))
    return blocks


def notices(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """The text of every privacy notice that the person was told, once for each version; nothing where none was."""
    words, ink = sheet.wording, sheet.ink
    told = {one.notice: one for one in own.bases if one.notice}
    blocks = heading(ink, words("own_notices")) if told else []
    for number, one in sorted(told.items()):
        blocks += heading(ink, words("own_notice", n=number, title=one.notice_title), level=3)
        blocks += paragraphs(ink, one.notice_text, PASSAGE)
    return blocks


def trail(sheet: Sheet, own: OwnData) -> list[Flowable]:
    """What was done, a row for all that somebody did on a day, in the order of the times that were recorded.

    The log keeps the order in which it was written; where that is another, a clock was wrong, and it is said.
    """
    words, ink = sheet.wording, sheet.ink
    in_time = sorted(own.trail, key=lambda one: one.at)
    columns = [Column(words("own_day"), 0.21), Column(words("own_deed"), 0.55), Column(words("own_by"), 0.24)]
    done = Counter((words.date(one.at), deed_words(words, one.action), by_words(words, one)) for one in in_time)
    deeds: dict[tuple[str, str], list[Text]] = {}
    for (day, what, by), times in done.items():
        told = what if times == 1 else words("trail.times", what=what, n=words.count(times))
        deeds.setdefault((day, by), []).append(Text(ink, told, styles.BODY))
    rows = [[day, what, by] for (day, by), what in deeds.items()]
    said = words.plural("own_trail_said", len(own.trail))
    if in_time != list(own.trail):
        said = f"{said} {words('own_trail_clock')}"
    intro = Text(ink, said, styles.BODY)
    table = Table(ink, columns, rows, page=sheet.height)
    room = HEADING + height_of([intro], sheet) + 4 + table.beginning(sheet.width)
    return [*heading(ink, words("own_trail"), room=room), intro, Spacer(0, 4), table]


def deed_words(words: Wording, action: str) -> str:
    """What an action of the audit log is to the person."""
    return words(f"trail.{DEEDS.get(action, 'another')}")


def by_words(words: Wording, one: OwnDeed) -> str:
    """In what role somebody did it; a name is nobody's business here."""
    return words("interviewer_numbered", n=one.by) if one.by else words("trail.staff")


def _basis(words: Wording, one: OwnBasis) -> str:
    said = words("own_basis_said", basis=words(f"basis.{one.basis}"), date=words.day(one.given_on))
    if one.notice:
        said += words("own_basis_notice", n=one.notice, title=one.notice_title)
    if one.how:
        said += words("own_basis_how", how=one.how)
    if one.withdrawn_on:
        said += words("own_basis_withdrawn", date=words.day(one.withdrawn_on))
        if one.withdrawn_how:
            said += f" ({one.withdrawn_how})"
    return said


def _term(words: Wording, own: OwnData) -> str:
    term = own.term
    date = words.day(term.last_day) if term.last_day else ""
    if term.rule in COUNTED:
        return words.plural(f"term.{term.rule}", term.months, date=date, since=words.day(term.since), job=term.job)
    return words(f"term.{term.rule}", date=date)


def _hold(words: Wording, one: OwnHold) -> str:
    start = words.date(one.set_at)
    if not one.lifted_at:
        return words("own_hold_since", start=start, reason=one.reason)
    return words(
        "own_hold_until", start=start, end=words.date(one.lifted_at), reason=one.reason, lifted=one.lifted_reason
    )


def _request(words: Wording, one: OwnRequest) -> str:
    """What was asked for, what came of it, and below it what was written of both."""
    outcome = words(f"outcome.{one.outcome}", answer=one.answer)
    said = words(
        "own_request_said", kind=words(f"request.{one.kind}"), date=words.moment(one.asked_at), outcome=outcome
    )
    answer = "" if one.answer in outcome else one.answer  # a refusal says its reason
    return "\n".join(part for part in (said, one.note, answer) if part)
