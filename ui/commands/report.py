"""`saring report`: export PDF documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from rubrics.model import Language
from ui.commands.options import FILE, as_option, language_option, names_option, workspace_option
from ui.commands.speech import my_language, my_name, say, viewer_id
from ui.wording import words


@click.group()
def report() -> None:
    """Export PDF documents; each is kept in the workspace too."""


@report.command("candidate")
@workspace_option
@click.option("--application", required=True, metavar="ID", help="See `saring list applications`.")
@language_option
@as_option
@names_option
@click.option("--out", type=FILE, required=True, help="The PDF file.")
def report_candidate(
    *,
    workspace: Path,
    application: str,
    language: Language,
    as_name: str | None,
    hide_name: bool | None,
    out: Path,
) -> None:
    """The summary of one candidate for one job."""
    from reports.export import export_candidate
    from screening.workspace import Workspace

    with Workspace.open(workspace, actor=as_name or my_name()) as opened:
        looks = viewer_id(opened, as_name)
        told(
            export_candidate(
                opened, application_id=application, language=language, out=out, viewer_id=looks, hide_name=hide_name
            )
        )


@report.command("comparison")
@workspace_option
@click.option("--job", required=True, metavar="ID", help="See `saring list jobs`.")
@language_option
@as_option
@names_option
@click.option("--out", type=FILE, required=True, help="The PDF file.")
def report_comparison(
    *, workspace: Path, job: str, language: Language, as_name: str | None, hide_name: bool | None, out: Path
) -> None:
    """The candidates of a job side by side."""
    from reports.export import export_comparison
    from screening.workspace import Workspace

    with Workspace.open(workspace, actor=as_name or my_name()) as opened:
        looks = viewer_id(opened, as_name)
        told(export_comparison(opened, job_id=job, language=language, out=out, viewer_id=looks, hide_name=hide_name))


def told(exported: Any) -> None:
    """Print where a document was saved, and what could not be shown in it."""
    say("command.made", what=words("command.made_document", my_language()), path=exported.path)
    for note in exported.messages:
        click.echo(words(note.code, my_language(), **note.params), err=True)
