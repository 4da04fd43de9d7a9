"""`saring backup`: make a backup of a workspace, or list the ones there are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.backup_words import counts_line, size
from ui.commands.copies import copy_told, see_to_copies, tell_not_looked_at
from ui.commands.options import FILE, json_option, workspace_named
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import key_of, open_workspace
from ui.privacy.words import copy_words, remaining_words
from ui.wording import moment, words

if TYPE_CHECKING:
    from screening.backups.manifest import Backup


@click.command()
@workspace_named
@click.option("--folder", type=FILE, help="The backup folder; by default the one in the settings.")
@click.option("--list", "listing", is_flag=True, help="List the backups there are, and make none.")
@click.option(
    "--of-erased",
    "listing_erased",
    is_flag=True,
    help="List the backups and former files that still hold people who were erased.",
)
@click.option(
    "--delete-of-erased",
    "deleting_erased",
    is_flag=True,
    help="Make a checked backup, then delete those that still hold people who were erased.",
)
@json_option
def backup(
    *,
    workspace: Path,
    folder: Path | None,
    listing: bool,
    listing_erased: bool,
    deleting_erased: bool,
    as_json: bool,
) -> None:
    """Make a checked backup of a workspace, which may be open in the window."""
    from screening.backups import folders, making

    if listing_erased or deleting_erased:
        if folder is not None:
            raise click.UsageError(words("command.folder_or_erased", my_language()))
        _see_to_erased(workspace, delete=deleting_erased, as_json=as_json)
        return
    if listing:
        _list(workspace, folder, as_json=as_json)
        return
    made = making.make(workspace, folder or folders.chosen_folder(), why="manual", key=key_of(workspace))
    if as_json:
        click.echo(json.dumps(told(made), ensure_ascii=False, indent=2))
    else:
        say("command.backup_made", path=made.folder, size=size(made.size, my_language()))


def _see_to_erased(workspace: Path, *, delete: bool, as_json: bool) -> None:
    from screening.privacy import remaining_copies

    with open_workspace(workspace, actor=my_name(), read_only=not delete) as opened:
        found = remaining_copies.of_erased(opened)
        if as_json:
            told = [copy_told(one) for one in (*found, *remaining_copies.not_looked_at(opened))]
            click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        elif not found:
            say("erasure.no_backups_remain")
        else:
            click.echo(remaining_words(len(found), my_language()))
            click.echo("\n".join(f"  {copy_words(one, my_language(), moment)}" for one in found))
        if delete:
            see_to_copies(opened, delete=True, quietly=as_json or not found)
        if not as_json and not (delete and found):
            tell_not_looked_at(opened)


def told(one: Backup) -> dict[str, object]:
    """A backup as JSON tells it."""
    return {
        "folder": str(one.folder),
        "made_at": one.made_at,
        "why": one.why,
        "workspace": one.path,
        "counts": dict(one.counts),
        "size": one.size,
        "sha256": one.sha256,
        "audit_seq": one.audit_seq,
        "audit_head": one.audit_head,
        "schema": one.schema,
        "protected": one.protected,
    }


def _list(workspace: Path, folder: Path | None, *, as_json: bool) -> None:
    from screening.backups import checking, folders

    places = [folder] if folder else folders.in_use()
    found = checking.of_file(workspace, places=places, key=key_of(workspace) if workspace.exists() else None)
    damaged = sorted({one for home in {each.folder.parent for each in found} for one in folders.damaged(home)})
    if as_json:
        click.echo(json.dumps([told(one) for one in found], ensure_ascii=False, indent=2))
        return
    language = my_language()
    for one in found:
        why = words(f"backup.why_{one.why}", language)
        click.echo(f"{moment(one.made_at)}  {why}  {counts_line(one.counts, language)}  {one.folder}")
    for place in damaged:
        say("command.backup_damaged", path=place)
    if not found:
        say("command.no_backups", path=workspace)
