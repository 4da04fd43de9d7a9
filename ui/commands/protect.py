"""`saring protect`: encrypt a workspace, change what opens it, take the protection off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rubrics.errors import SaringError
from screening.errors import WorkspaceError
from ui.commands.options import workspace_named
from ui.commands.places import warn_of_place
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import CODE, NEW, TRIES, ask, given, key_of, may_ask, open_workspace
from ui.wording import message

if TYPE_CHECKING:
    from screening.protection.protecting import Secrets
    from screening.workspace import Workspace

keyring_option = click.option(
    "--keyring", is_flag=True, help="Have the system's keyring keep the key as well, so that it is not asked for."
)


_HELP = """Encrypt a workspace, change what opens it, or take the protection off.

A protected workspace opens with its passphrase or with its recovery code. Every command asks for it at the terminal,
unless the system's keyring has the key; off, renew, passphrase and recovery-code ask in any case. Scripts hand it over
in one of two ways, never on the command line, where others can see it:

\b
  SARING_PASSPHRASE_FD=3   the first line that can be read from file descriptor 3
  SARING_PASSPHRASE=...    the environment variable itself

In the same ways SARING_NEW_PASSPHRASE_FD or SARING_NEW_PASSPHRASE hand over a new passphrase. Where nobody sits at a
terminal the new recovery code is printed and not confirmed: confirm-code takes it back from its paper.

\b
  SARING_PASSPHRASE_FD=3 saring list jobs --workspace saring.db 3< secret.txt
"""


@click.group("protect", help=_HELP, short_help="Encrypt a workspace, or change what opens it.")
def protect_group() -> None:
    """Encrypt a workspace, change what opens it, or take the protection off."""


@protect_group.command("status")
@workspace_named
def status(*, workspace: Path) -> None:
    """Say whether a workspace is protected, and how."""
    from screening.protection import plain_backups, protecting

    state = protecting.state(workspace)
    say("command.is_protected" if state.protected else "command.is_plain", path=workspace)
    if state.in_keyring:
        say("command.in_keyring")
    if not state.code_confirmed:
        say("command.code_unconfirmed", path=workspace)
    if left := plain_backups.left_behind(workspace):
        _say_plain_copies(left)
        say("command.delete_plain_copies", path=workspace)


@protect_group.command("on")
@workspace_named
@keyring_option
def on(*, workspace: Path, keyring: bool) -> None:
    """Encrypt a workspace; print its recovery code."""
    from screening.protection import protecting
    from screening.storage import database
    from screening.workspace import Workspace

    if database.is_protected(workspace):
        raise WorkspaceError("protected_already", workspace)
    warn_of_place(workspace)
    name, chosen = my_name(), _new_passphrase()
    protecting.require_possible(workspace, actor=name)  # nobody writes down a code that opens nothing
    key = protecting.protect(workspace, secrets=_new_secrets(chosen, workspace, keyring=keyring), actor=name)
    say("command.is_protected", path=workspace)
    with Workspace.open(workspace, actor=name, key=key) as opened:
        _see_to_plain_copies(opened, delete=False)


@protect_group.command("off")
@workspace_named
def off(*, workspace: Path) -> None:
    """Decrypt a workspace."""
    from screening.protection import protecting

    key = _required_key(workspace)
    warn_of_place(workspace)
    protecting.unprotect(workspace, key=key, actor=my_name())
    say("command.is_plain", path=workspace)


@protect_group.command("renew")
@workspace_named
@keyring_option
def renew(*, workspace: Path, keyring: bool) -> None:
    """Encrypt a workspace with a new key, for a new passphrase and a new recovery code."""
    from screening.protection import protecting

    key = _required_key(workspace)
    warn_of_place(workspace)
    name, chosen = my_name(), _new_passphrase()
    protecting.require_possible(workspace, key=key, actor=name)
    protecting.renew(workspace, key=key, secrets=_new_secrets(chosen, workspace, keyring=keyring), actor=name)
    say("command.is_protected", path=workspace)


@protect_group.command("passphrase")
@workspace_named
def passphrase(*, workspace: Path) -> None:
    """Change the passphrase; the recovery code stays."""
    from screening.protection import protecting

    with open_workspace(workspace, actor=my_name(), keyring=False) as opened:
        protecting.change_passphrase(opened, passphrase=_new_passphrase())
    say("command.passphrase_changed")


@protect_group.command("recovery-code")
@workspace_named
def recovery_code_command(*, workspace: Path) -> None:
    """Print a new recovery code; the one before opens nothing any more."""
    from screening.protection import protecting

    with open_workspace(workspace, actor=my_name(), keyring=False) as opened:
        code, confirmed = _new_code(workspace)
        protecting.change_recovery_code(opened, code=code, confirmed=confirmed)


@protect_group.command("confirm-code")
@workspace_named
def confirm_code(*, workspace: Path) -> None:
    """Type the recovery code back from its paper, once; scripts hand it over in SARING_RECOVERY_CODE or _FD."""
    from screening.protection import protecting

    with open_workspace(workspace, actor=my_name()) as opened:
        typed = given(CODE)
        if typed is None:
            if not may_ask():
                raise SaringError("recovery_code_not_given", name=CODE)
            typed = ask("command.code_back")
        protecting.confirm_recovery_code(opened, typed=typed)
    say("command.code_confirmed")


@protect_group.command("plain-copies")
@workspace_named
@click.option("--delete", is_flag=True, help="Make a checked, protected backup, then delete them.")
def plain_copies(*, workspace: Path, delete: bool) -> None:
    """List the backups and former files of a protected workspace that anybody can read, or delete them."""
    from screening.protection import plain_backups

    left = plain_backups.left_behind(workspace) if delete else []
    with open_workspace(workspace, actor=my_name(), read_only=not delete) as opened:
        if opened.key is None:
            raise WorkspaceError("not_protected", workspace)
        _see_to_plain_copies(opened, delete=delete, gone=[one for one in left if not one.exists()])


def _say_plain_copies(copies: Sequence[Path]) -> None:
    say("command.plain_copies", count=len(copies))
    for one in copies:
        click.echo(f"  {one}")


def _see_to_plain_copies(workspace: Workspace, *, delete: bool, gone: Sequence[Path] = ()) -> None:
    """`gone` are those that opening the workspace has deleted."""
    from screening.protection import plain_backups

    found = [*gone, *plain_backups.of(workspace)]
    if not found:
        say("command.no_plain_copies")
        return
    _say_plain_copies(found)
    if delete:
        say("command.plain_copies_deleted", count=len(gone) + plain_backups.delete(workspace))
    else:
        say("command.delete_plain_copies", path=workspace.path)


@protect_group.command("keyring")
@click.argument("wanted", type=click.Choice(["on", "off"]))
@workspace_named
def keyring_command(*, wanted: str, workspace: Path) -> None:
    """Have the system's keyring keep the key, or forget it."""
    from screening.protection import protecting

    with open_workspace(workspace, actor=my_name()) as opened:
        protecting.use_keyring(opened, wanted=wanted == "on")
    say("command.in_keyring" if wanted == "on" else "command.not_in_keyring")


def _required_key(workspace: Path) -> bytes:
    key = key_of(workspace, keyring=False)
    if key is None:
        raise WorkspaceError("not_protected", workspace)
    return key


def _new_secrets(passphrase: str, path: Path, *, keyring: bool) -> Secrets:
    from screening.protection.protecting import Secrets

    code, confirmed = _new_code(path)
    return Secrets(passphrase, code, confirmed=confirmed, in_keyring=keyring)


def _new_passphrase() -> str:
    """A passphrase that fits, handed over or typed twice. Raises WorkspaceError, Refused."""
    from screening.protection.protecting import require_fit

    chosen = given(NEW)
    if chosen is None:
        if not may_ask():
            raise SaringError("passphrase_not_given", name=NEW)
        chosen = ask("command.new_passphrase", again="command.passphrase_again")
    require_fit(chosen)
    return chosen


def _new_code(path: Path) -> tuple[str, bool]:
    """A recovery code, printed, and whether it was typed back; it is asked for where somebody sits at a terminal."""
    from screening.protection import recovery_code

    code = recovery_code.new_code()
    say("command.recovery_code", printed=code)
    if not may_ask():
        say("command.code_unconfirmed", path=path)
        return code, False
    for _ in range(TRIES):
        try:
            if recovery_code.read(ask("command.code_back")) == code:
                return code, True
            click.echo(message(SaringError("recovery_code_other"), my_language()), err=True)
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
    raise SaringError("recovery_code_not_confirmed")
