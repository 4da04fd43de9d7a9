"""Exports with few words, for the tests of what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reports.edition import Edition
from reports.export import Exported, export
from reports.order import Order
from rubrics.model import Language
from screening.workspace import Workspace


def export_candidate(
    ws: Workspace,
    *,
    application_id: str,
    language: Language,
    out: Path | None,
    viewer_id: str | None = None,
    hide_name: bool | None = None,
) -> Exported:
    """The summary of one application for the panel, with the notes."""
    order = Order(
        "candidate_summary",
        Edition(language, notes=True),
        application_id=application_id,
        viewer_id=viewer_id or "",
        hide_name=hide_name,
    )
    return export(ws, order, out=out)


def export_comparison(
    ws: Workspace,
    *,
    job_id: str,
    language: Language,
    out: Path | None,
    viewer_id: str | None = None,
    hide_name: bool | None = None,
    chosen: Sequence[str] | None = None,
) -> Exported:
    """The comparison of a job's candidates for the panel; `chosen` are the applications to compare."""
    order = Order(
        "comparison",
        Edition(language),
        job_id=job_id,
        chosen=None if chosen is None else tuple(chosen),
        viewer_id=viewer_id or "",
        hide_name=hide_name,
    )
    return export(ws, order, out=out)


def export_interview_kit(
    ws: Workspace, *, interview_id: str, language: Language, out: Path | None, interviewer_id: str | None = None
) -> Exported:
    """The kit of one interview, the copy of this interviewer (None: of whoever takes it)."""
    order = Order("interview_kit", Edition(language), interview_id=interview_id, viewer_id=interviewer_id or "")
    return export(ws, order, out=out)
