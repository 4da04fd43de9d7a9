"""`saring list`: what a workspace holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ui.commands.options import as_option, json_option, workspace_option
from ui.commands.speech import say, viewer_id


@click.group("list")
def list_group() -> None:
    """List what a workspace holds."""


def listing(name: str, rows: Callable[[Any, str | None], list[dict[str, Any]]]) -> None:
    """Add `saring list NAME`, which prints these rows, as an interviewer may see them, as a table or as JSON."""

    @list_group.command(name, help=f"The {name} with their ids.")
    @workspace_option
    @as_option
    @json_option
    def command(*, workspace: Path, as_name: str | None, as_json: bool) -> None:
        from screening.workspace import Workspace

        with Workspace.open(workspace, read_only=True) as opened:
            found = rows(opened, viewer_id(opened, as_name))
        if as_json:
            click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        elif not found:
            say("no_records")
        else:
            click.echo(table(found))


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


def candidate_rows(workspace: Any, _viewer: str | None) -> list[dict[str, Any]]:
    """Id, code, name and addresses of every candidate; of those whose name a job hides, the code alone."""
    from screening.people import candidates

    found: list[dict[str, Any]] = []
    page = candidates.page(workspace)
    while page:
        found += [
            {"id": one.id, "code": one.code, "name": one.name, "email": one.email, "phone": one.phone} for one in page
        ]
        page = candidates.page(workspace, after=page[-1])
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


listing("jobs", job_rows)
listing("candidates", candidate_rows)
listing("applications", application_rows)
