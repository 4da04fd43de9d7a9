"""Requests, and what an erasure takes away and cannot reach, in words."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.models.figures import day_and_time
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rubrics.model import Language
    from screening.privacy.out_of_reach import OutOfReach
    from screening.privacy.requests import Kind, Request

_HOUR = 3600.0
_MANY_HOURS = 72  # from here on days say more


def kind_words(kind: Kind) -> str:
    """What the person asked for."""
    return {
        "access": translate("Privacy", "Access to the data"),
        "correction": translate("Privacy", "Correction"),
        "restriction": translate("Privacy", "Restriction of processing"),
        "portability": translate("Privacy", "A copy to take along"),
        "erasure": translate("Privacy", "Erasure"),
    }[kind]


def time_left_words(request: Request, now: datetime | None = None) -> str:
    """How long there is to answer, or for how long it is overdue."""
    left = request.time_left(now or datetime.now(UTC)).total_seconds() / _HOUR
    if left > 0:
        return translate("Privacy", "%n hour(s) left", n=math.floor(left))
    if -left < _MANY_HOURS:
        return translate("Privacy", "%n hour(s) overdue", n=math.ceil(-left))
    return translate("Privacy", "%n day(s) overdue", n=math.floor(-left / 24))


def outcome_words(request: Request) -> str:
    """What became of it."""
    return {
        "": time_left_words(request),
        "done": translate("Privacy", "Done"),
        "refused": translate("Privacy", "Refused"),
        "taken_back": translate("Privacy", "Taken back by the person"),
    }[request.outcome]


def counts_words(counts: Mapping[str, int]) -> str:
    """What is held about somebody, in one line; what there is nothing of is left out."""
    texts = {
        "applications": translate("Privacy", "%n application(s)", n=counts["applications"]),
        "interviews": translate("Privacy", "%n interview(s)", n=counts["interviews"]),
        "scorecards": translate("Privacy", "%n scorecard(s)", n=counts["scorecards"]),
        "notes": translate("Privacy", "%n note(s)", n=counts["notes"]),
        "decisions": translate("Privacy", "%n decision(s)", n=counts["decisions"]),
        "attachments": translate("Privacy", "%n attachment(s)", n=counts["attachments"]),
        "documents": translate("Privacy", "%n document(s)", n=counts["documents"]),
        "merged_records": translate("Privacy", "%n merged record(s)", n=counts["merged_records"]),
    }
    found = [text for name, text in texts.items() if counts[name]]
    if not found:
        return translate("Privacy", "Goes: the person's own data; nothing else is held.")
    return translate("Privacy", "Goes: the person's own data, {list}.", list=", ".join(found))


def copies_words(copies: OutOfReach, language: Language) -> list[str]:
    """A line for each copy out of reach."""
    lines = [
        translate(
            "Privacy",
            "{place}: {kind} {number}, {when}",
            place=one.place,
            kind=term(f"document.{one.kind}", language),
            number=one.number,
            when=day_and_time(one.written_at),
        )
        for one in copies.files
    ]
    ways = {
        "document_printed": translate("Privacy", "printed on paper"),
        "document_copied": translate("Privacy", "opened in another program"),
        "attachment_saved": translate("Privacy", "an attachment saved as a file"),
        "attachment_opened": translate("Privacy", "an attachment opened in another program"),
        "summary_copied": translate("Privacy", "the summary copied for a mail"),
        "comparison_exported": translate("Privacy", "a comparison exported as a workbook"),
        "table_exported": translate("Privacy", "a list of candidates exported as a table"),
        "own_data_exported": translate("Privacy", "the person's own data saved for them"),
        "data_taken_along": translate("Privacy", "data saved for the person to take along"),
    }
    lines += [
        " ".join(part for part in (f"{day_and_time(one.at)}:", ways[one.how], one.number) if part)
        for one in copies.handed_out
    ]
    return lines
