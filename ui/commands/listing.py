"""`saring list`: what a workspace holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from ui.commands.given import DAY
from ui.commands.options import as_option, json_option, workspace_option
from ui.commands.speech import say, viewer_id
from ui.commands.unlocking import open_workspace

Decorator = Callable[[Any], Any]


@click.group("list")
def list_group() -> None:
    """List what a workspace holds."""


def listing(name: str, rows: Callable[..., list[dict[str, Any]]], *narrowing: Decorator) -> None:
    """Add `saring list NAME`, which prints these rows, as an interviewer may see them, as a table or as JSON.

    `narrowing` are options that say which rows; they are handed on by their names.
    """

    @list_group.command(name, help=f"The {name} with their ids.")
    @workspace_option
    @as_option
    @json_option
    def command(*, workspace: Path, as_name: str | None, as_json: bool, **asked: Any) -> None:
        with open_workspace(workspace, read_only=True) as opened:
            found = rows(opened, viewer_id(opened, as_name), **asked)
        if as_json:
            click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        elif not found:
            say("no_records")
        else:
            click.echo(table(found))

    for option in reversed(narrowing):
        option(command)


def table(rows: list[dict[str, Any]]) -> str:
    """Rows as aligned columns under their names."""
    cells = [list(rows[0]), *(["" if value is None else str(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in cells)


def job_rows(workspace: Any, _viewer: str | None) -> list[dict[str, Any]]:
    """Id, title, status, rubric and number of applications of every job."""
    from screening.jobs import jobs

    return [
        {
            "id": row.job.id,
            "title": row.job.title,
            "status": row.job.status,
            "rubric": row.job.rubric_hash[:12],
            "applications": row.applications,
        }
        for row in jobs.rows(workspace)
    ]


def candidate_rows(
    workspace: Any, viewer: str | None, *, restricted: bool, without_basis: bool, kept_until: datetime | None
) -> list[dict[str, Any]]:
    """Id, code, name and addresses of the candidates asked for; of those whose name a job hides, the code alone."""
    from screening.people import candidate_list
    from screening.people.candidate_filter import Filter

    # The filter's day is not included, the one on the command line is.
    before = (kept_until.date() + timedelta(days=1)).isoformat() if kept_until else ""
    wanted = Filter(restricted=restricted, without_basis=without_basis, keep_until_before=before)
    found: list[dict[str, Any]] = []
    page = candidate_list.page(workspace, filter=wanted, viewer_id=viewer)
    while page:
        found += [
            {"id": one.id, "code": one.code, "name": one.name, "email": one.email, "phone": one.phone} for one in page
        ]
        page = candidate_list.page(workspace, filter=wanted, after=page[-1], viewer_id=viewer)
    return found


def application_rows(workspace: Any, viewer: str | None) -> list[dict[str, Any]]:
    """Id, candidate, job, stage and decision of every application, and the scorecards submitted if one may know."""
    from screening.jobs import applications

    return [
        {
            "id": row.application.id,
            "candidate": row.candidate.name,
            "job": row.job_title,
            "stage": row.application.stage,
            "submitted": None if row.blind else row.submitted,
            "decision": row.application.decision,
        }
        for row in applications.rows(workspace, viewer_id=viewer)
    ]


def interview_rows(workspace: Any, viewer: str | None) -> list[dict[str, Any]]:
    """Id, candidate, job, round and planned time of every interview."""
    from screening.interviewing import interviews

    return [
        {
            "id": row.interview.id,
            "candidate": row.candidate.name,
            "job": row.job.title,
            "round": row.interview.round,
            "planned": row.interview.scheduled_at,
        }
        for row in interviews.rows(workspace, viewer_id=viewer)
    ]


def scorecard_rows(workspace: Any, viewer: str | None) -> list[dict[str, Any]]:
    """Id, candidate, interviewer, round, phase and status of every scorecard, of others as the viewer may see them."""
    from screening.interviewing import interviewers, interviews, scorecards

    names = {one.id: one.name for one in interviewers.all_of(workspace)}
    return [
        {
            "id": card.id,
            "candidate": row.candidate.name,
            "interviewer": names[card.interviewer_id],
            "round": row.interview.round,
            "phase": card.phase,
            "status": card.status,
        }
        for row in interviews.rows(workspace, viewer_id=viewer)
        for card in scorecards.of_interview(workspace, row.interview.id)
        if scorecards.is_visible(workspace, scorecard=card, viewer_id=viewer)
    ]


def document_rows(workspace: Any, viewer: str | None) -> list[dict[str, Any]]:
    """Number, kind, title, time and maker of every document, the newest first."""
    from screening import documents

    return [
        {
            "number": one.number,
            "kind": one.kind,
            "title": one.title,
            "language": one.language,
            "made_at": one.created_at,
            "made_by": one.created_by,
            "passphrase": one.protected,
        }
        for one in documents.shown(workspace, viewer_id=viewer)  # no hidden name, to nobody
    ]


listing("jobs", job_rows)
listing(
    "candidates",
    candidate_rows,
    click.option("--restricted", is_flag=True, help="Only those the processing of whose data is restricted."),
    click.option("--without-basis", is_flag=True, help="Only those of whom no basis in force is on record."),
    click.option(
        "--kept-until",
        type=DAY,
        help="Only those with a date of their own up to this one; see `saring retention list` for everybody due.",
    ),
)
listing("applications", application_rows)
listing("interviews", interview_rows)
listing("scorecards", scorecard_rows)
listing("documents", document_rows)
