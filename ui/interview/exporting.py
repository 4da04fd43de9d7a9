"""The record of one's submitted scorecard as a document, asked for where one has just scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.interview.desk import Desk


def export_record(desk: Desk) -> None:
    """Ask how and where, and export; a draft has no record yet."""
    from ui.dialogs.export import export_document  # nobody exports while they score

    record = desk.record
    if record.submitted:
        subjects = {"interview_record": {"scorecard_id": record.card.id}}
        who = f"{record.who}, {record.job.title}"
        export_document(desk.session, desk, subjects, who=who, hidden=record.candidate.hidden)
