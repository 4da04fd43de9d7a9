"""How a command gets the key of a protected workspace. No secret ever stands on the command line, which others see."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rubrics.errors import SaringError
from screening.errors import BackupError, WorkspaceError
from ui.commands.places import warn_of_place
from ui.commands.speech import my_language
from ui.wording import message, words

if TYPE_CHECKING:
    from screening.backups.manifest import Backup
    from screening.workspace import Workspace

PRESENT = "SARING_PASSPHRASE"
NEW = "SARING_NEW_PASSPHRASE"
OF_BACKUP = "SARING_BACKUP_PASSPHRASE"
CODE = "SARING_RECOVERY_CODE"
TRIES = 3
LONGEST = 8_192  # bytes of a passphrase that are read


def open_workspace(path: Path, *, actor: str = "", read_only: bool = False, keyring: bool = True) -> Workspace:
    """Open a workspace, protected or not; where entries are missing that it had here, say so; where a place is not
    safe for what is to be written; and where the file was of an older version.

    Without `keyring` the secret is asked for in any case, as for `key_of`.
    Raises as `Workspace.open` and `key_of` do.
    """
    from screening import missing_entries
    from screening.storage import database
    from screening.workspace import Workspace

    with database.held(path):  # what looks at the file in here need not look through its log again
        key, older = key_of(path, keyring=keyring), not read_only and database.is_older(path)
        opened = Workspace.open(path, actor=actor, read_only=read_only, key=key)
    if older:
        _tell_upgraded(opened)
    try:
        missing_entries.require_all(opened)
    except SaringError as error:  # said, and no reason not to go on
        click.echo(message(error, my_language()), err=True)
    if not read_only:
        warn_of_place(path)
    return opened


def _tell_upgraded(opened: Workspace) -> None:
    from screening.backups import copying, folders

    number = copying.workspace_id(opened.connection)
    made = [one for folder in folders.in_use() for one in folders.of_workspace(folder, number)]
    folder = max(made, key=lambda one: one.made_at).folder if made else "–"
    click.echo(words("command.upgraded", my_language(), path=opened.path, folder=folder), err=True)


def key_of(path: Path, *, keyring: bool = True, handed: str | None = None) -> bytes | None:
    """The key of a protected workspace, None for a plain one.

    By what was `handed` over already or what the environment names (see `given`), else by the system's keyring (not
    before something grave: then `keyring` is False), else by what is typed at the terminal: the passphrase or the
    recovery code.
    Raises WorkspaceError "workspace_protected" where nobody can be asked, and as `unlocking.unlock`
    of screening.protection does.
    """
    from screening.storage import database

    if not database.is_protected(path):
        return None
    from screening.protection import key_file
    from screening.protection.unlocking import from_keyring, unlock

    key_file.read(path)  # what was handed over is of use for another file still, such as a backup of this one
    secret = given(PRESENT) if handed is None else handed
    if secret is not None:
        return unlock(path, secret)
    return (from_keyring(path) if keyring else None) or _asked(path, "command.workspace_passphrase", path)


def key_of_backup(backup: Backup, handed: Iterable[str | None]) -> bytes | None:
    """The key of a protected backup that the present file's does not open: by one of the secrets that were handed
    over, else as `key_of`.

    Raises BackupError "backup_passphrase" where none of them opens it and nobody can be asked; WorkspaceError as
    `key_file.read` does.
    """
    from screening.protection import key_file
    from screening.protection.unlocking import from_keyring, unlock

    key_file.read(backup.copy)
    for secret in handed:
        with suppress(SaringError):
            if secret is not None:
                return unlock(backup.copy, secret)
    if (key := from_keyring(backup.copy)) is not None:
        return key
    if not may_ask():
        raise BackupError("backup_passphrase", backup.folder, name=OF_BACKUP)
    return _asked(backup.copy, "command.backup_passphrase", backup.folder)


def given(name: str) -> str | None:
    """The secret in the environment variable NAME, or on the next line of the file descriptor that NAME_FD names.

    It is read once and taken out of the environment, so that no program started from here inherits it. Raises
    SaringError "passphrase_descriptor" for a descriptor that cannot be read.
    """
    descriptor, secret = os.environ.pop(f"{name}_FD", None), os.environ.pop(name, None)
    if descriptor is None:
        return secret
    try:
        # Unbuffered: the line after is another secret's, where two are to come from one descriptor.
        with os.fdopen(int(descriptor), "rb", buffering=0, closefd=False) as file:
            return file.readline(LONGEST).decode("utf-8").rstrip("\r\n")
    except (
        OSError,
        ValueError,
        TypeError,
    ) as error:  # TypeError: a number above all of them
        raise SaringError("passphrase_descriptor", name=f"{name}_FD", value=descriptor) from error


def may_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin.isatty()


def ask(code: str, *, again: str = "", path: Path | None = None) -> str:
    """What is typed without being shown; with the code of a second question, typed twice. `path` is what it opens."""
    typed: str = click.prompt(
        words(code, my_language(), path=path),
        hide_input=True,
        confirmation_prompt=words(again, my_language()) if again else False,
        err=True,
    )
    return typed


def _asked(path: Path, question: str, called: Path) -> bytes:
    from screening.protection import key_file
    from screening.protection.unlocking import unlock

    key_file.read(path)  # nobody is asked where it would be of no use
    if not may_ask():
        raise WorkspaceError("workspace_protected", path)
    for _ in range(TRIES - 1):
        try:
            return unlock(path, ask(question, path=called))
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
    return unlock(path, ask(question, path=called))
