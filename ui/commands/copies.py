"""Copies of the workspace that hold people who were erased, on the command line: told, and deleted where asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ui.commands.speech import my_language, say
from ui.privacy.words import deleted_words, remaining_words

if TYPE_CHECKING:
    from screening.privacy.remaining_copies import RemainingCopy
    from screening.workspace import Workspace

and_backups_option = click.option(
    "--and-backups",
    is_flag=True,
    help="Then also delete the backups and former files that hold erased people, after a new checked backup.",
)


def see_to_copies(workspace: Workspace, *, delete: bool, quietly: bool = False) -> None:
    """After an erasure: delete the copies that hold erased people, or tell that there are some, and what to do."""
    from screening.privacy import remaining_copies

    if delete:
        number = remaining_copies.delete(workspace)
        if not quietly:
            click.echo(deleted_words(number, my_language()))
    elif not quietly and (left := len(remaining_copies.of_erased(workspace))):
        click.echo(remaining_words(left, my_language()))
        say("erasure.delete_them", path=workspace.path)


def copy_told(one: RemainingCopy) -> dict[str, object]:
    """A copy of the workspace as JSON tells it."""
    return {"place": str(one.place), "made_at": one.made_at or None, "why": one.why or None}
