"""Copies of the workspace that hold people who were erased, on the command line: told, and deleted where asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ui.commands.speech import my_language, say
from ui.privacy.words import copy_words, deleted_words, remaining_words
from ui.wording import message, moment

if TYPE_CHECKING:
    from collections.abc import Collection

    from screening.privacy.remaining_copies import RemainingCopy
    from screening.workspace import Workspace

and_backups_option = click.option(
    "--and-backups",
    is_flag=True,
    help="Then also delete the backups and former files that hold erased people, after a new checked backup.",
)


def see_to_copies(workspace: Workspace, *, delete: bool, quietly: bool = False) -> int:
    """After an erasure: delete the copies that hold erased people, or tell that there are some, and what to do.

    How many were deleted.
    """
    from screening.privacy import remaining_copies

    number = remaining_copies.delete(workspace) if delete else 0
    if quietly:
        return number
    if delete:
        click.echo(deleted_words(number, my_language()))
    elif left := len(remaining_copies.of_erased(workspace)):
        click.echo(remaining_words(left, my_language()))
        say("erasure.delete_them", path=workspace.path)
    tell_not_looked_at(workspace)
    return number


def forget_traces(naming: dict[str, set[str]], erased: Collection[str]) -> None:
    """After an erasure: what this computer keeps of them beside the file goes too, or it is said why it stays."""
    from screening.errors import SettingError
    from screening.settings import Settings
    from ui.privacy import own_traces

    try:
        own_traces.forget(Settings.load(), naming, erased)
    except SettingError as error:  # the people are gone all the same
        click.echo(message(error, my_language()), err=True)


def copies_left(workspace: Workspace) -> dict[str, object]:
    """After an erasure, as JSON: the copies that still hold somebody erased or may, and whether the file is clean."""
    from screening.privacy import cleaning, remaining_copies

    left = [*remaining_copies.of_erased(workspace), *remaining_copies.not_looked_at(workspace)]
    return {"copies_remaining": [copy_told(one) for one in left], "clean": cleaning.is_clean(workspace)}


def tell_not_looked_at(workspace: Workspace) -> None:
    """Name the backup folders that cannot be seen now, where somebody may be in them who was erased."""
    from screening.privacy import remaining_copies

    if unseen := remaining_copies.not_looked_at(workspace):
        say("erasure.not_looked_at")
        click.echo("\n".join(f"  {copy_words(one, my_language(), moment)}" for one in unseen))


def copy_told(one: RemainingCopy) -> dict[str, object]:
    """A copy of the workspace as JSON tells it."""
    return {"place": str(one.place), "made_at": one.made_at or None, "why": one.why or None}
