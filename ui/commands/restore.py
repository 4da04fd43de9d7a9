"""`saring restore`: put a backup in the place of a workspace; without --yes only say what that would change."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from screening.errors import BackupError, WorkspaceError
from ui.backup_words import done_lines, plan_lines
from ui.commands.options import FILE, workspace_named
from ui.commands.places import warn_of_place
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import OF_BACKUP, PRESENT, given, key_of, key_of_backup

if TYPE_CHECKING:
    from screening.backups.manifest import Backup


@click.command()
@workspace_named
@click.option("--backup", "chosen", type=FILE, help="The folder of one backup; by default the newest sound one.")
@click.option("--yes", is_flag=True, help="Restore. Otherwise it is only said what that would change.")
@click.option("--salvage", is_flag=True, help="Take over what can be read from the present, damaged file.")
def restore(*, workspace: Path, chosen: Path | None, yes: bool, salvage: bool) -> None:
    """Put a backup in the place of a workspace; the present file stays beside it.

    Without --yes nothing is changed. SARING_PASSPHRASE opens the present file, or the backup where it is that one's;
    SARING_BACKUP_PASSPHRASE (or _FD) the backup, where that has another passphrase.
    """
    from screening.backups import checking, restoring

    handed, of_backup = given(PRESENT), given(OF_BACKUP)
    present_key = _key_of(workspace, handed)
    backup = _find(workspace, chosen, present_key)
    key = present_key
    if backup.protected and not checking.opens(backup, key):
        key = key_of_backup(backup, (of_backup, handed))
    planned = restoring.plan(workspace, backup, key=key, present_key=present_key)
    for line in plan_lines(planned, my_language()):
        click.echo(line)
    if not yes:
        say("command.restore_not_yet")
        return
    warn_of_place(workspace)
    done = restoring.restore(workspace, backup, actor=my_name(), key=key, present_key=present_key, salvaging=salvage)
    for line in done_lines(done, my_language()):
        click.echo(line)
    sys.exit(0)


def _find(workspace: Path, chosen: Path | None, key: bytes | None) -> Backup:
    """The backup that was asked for, or the newest sound one. Raises BackupError."""
    from screening.backups import checking, manifest

    if chosen is not None:
        backup = manifest.read(chosen)
        if (problem := checking.fault(backup, key=key)) is not None:  # before anybody is asked for its passphrase
            raise problem
        return backup
    found = checking.newest_sound(checking.of_file(workspace, key=key), key=key)
    if found is None:
        raise BackupError("restore_none", workspace)
    return found


def _key_of(workspace: Path, handed: str | None) -> bytes | None:
    """The key of the present file, None where it has none, or another one, or is too damaged to say."""
    with suppress(WorkspaceError):
        return key_of(workspace, handed=handed)
    return None
