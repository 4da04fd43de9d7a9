"""`saring backup`: make a backup of a workspace, or list the ones there are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.backup_words import counts_line, moment, size
from ui.commands.options import FILE, json_option
from ui.commands.speech import my_language, say
from ui.commands.unlocking import key_of
from ui.wording import words

if TYPE_CHECKING:
    from screening.backups.manifest import Backup


@click.command()
@click.argument("workspace", type=FILE)
@click.option("--folder", type=FILE, help="The backup folder; by default the one in the settings.")
@click.option("--list", "listing", is_flag=True, help="List the backups there are, and make none.")
@json_option
def backup(*, workspace: Path, folder: Path | None, listing: bool, as_json: bool) -> None:
    """Make a checked backup of a workspace, which may be open in the window."""
    from screening.backups import folders, making

    if listing:
        _list(workspace, folder, as_json=as_json)
        return
    made = making.make(workspace, folder or folders.chosen_folder(), why="manual", key=key_of(workspace))
    if as_json:
        click.echo(json.dumps(told(made), ensure_ascii=False, indent=2))
    else:
        say("command.backup_made", path=made.folder, size=size(made.size, my_language()))


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
