"""`saring doctor`: examine a workspace file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from screening.errors import WorkspaceError
from ui.commands.options import workspace_named
from ui.commands.places import warn_of_place
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import key_of
from ui.wording import finding_words


@click.command()
@workspace_named
@click.option(
    "--rebuild", is_flag=True, help="Build indexes, search and guards anew; nothing that was entered changes."
)
@click.option(
    "--accept-missing", is_flag=True, help="Say no more that entries are missing: you know where they are, or were."
)
def doctor(*, workspace: Path, rebuild: bool, accept_missing: bool) -> None:
    """Examine a workspace file; exit code 1 with what is wrong."""
    from screening.backups import mending
    from screening.doctor import examine
    from screening.storage import known_heads

    key = key_of(workspace)
    if accept_missing:
        known_heads.forget(workspace)
    if rebuild:
        warn_of_place(workspace)
    try:
        findings = examine(workspace, key=key)
        mended = rebuild and mending.is_mendable(findings)
        if mended:
            findings = mending.mend(workspace, actor=my_name(), key=key)
    except WorkspaceError as error:
        if error.code != "workspace_damaged":
            raise
        raise WorkspaceError("doctor_unopened", workspace, detail=error.params["detail"]) from error
    if mended and not findings:
        say("command.mended", path=workspace)
    for finding in findings:
        say("command.damaged", path=workspace, text=finding_words(finding, my_language()))
    if not rebuild and mending.is_mendable(findings):
        say("command.mendable", path=workspace)
    if not findings:
        say("command.sound", path=workspace)
    sys.exit(bool(findings))
