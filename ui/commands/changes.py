"""What changed from one rubric to another, as the command line says it."""

from __future__ import annotations

import click

from rubrics.model import Rubric
from ui.commands.speech import my_language, say


def echo_changes(before: Rubric, after: Rubric) -> None:
    """Print the differences, those that change how candidates are scored first."""
    from rubrics.compare import compare
    from ui.rubric_changes import by_effect, change_line

    changes = compare(before, after)
    say("command.revisions", before=before.revision, after=after.revision)
    for effect, found in by_effect(changes):
        say(f"effect.{effect}")
        for change in found:
            click.echo(f"  {change_line(change, before, after, my_language())}")
    if not changes:
        say("command.no_changes")
