"""`saring doctor`: examine a workspace file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ui.commands.options import FILE
from ui.commands.speech import my_language, say
from ui.commands.unlocking import key_of
from ui.wording import words


@click.command()
@click.argument("workspace", type=FILE)
def doctor(*, workspace: Path) -> None:
    """Examine a workspace file; exit code 1 with what is wrong."""
    from screening.storage.doctor import examine

    findings = examine(workspace, key=key_of(workspace))
    for finding in findings:
        say("command.damaged", path=workspace, text=words(f"doctor.{finding.code}", my_language(), **finding.params))
    if not findings:
        say("command.sound", path=workspace)
    sys.exit(bool(findings))
