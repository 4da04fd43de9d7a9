"""Opening a workspace's file for a window: made or unlocked, brought up to date and looked through."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rubrics.errors import SaringError
from screening.stopping import Stopped
from screening.storage import database
from screening.workspace import Workspace
from ui.background import wait_for
from ui.reading_ahead import loading
from ui.translations import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from screening.protection.protecting import Secrets


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workspace; what it had on this computer and has no more, and whether the recovery code opened it."""

    workspace: Workspace
    missing: SaringError | None = None
    by_code: bool = False


def make(path: Path, actor: str, secrets: Secrets | None) -> Opened:
    """Make a new workspace; one with `secrets` is protected. Raises WorkspaceError, Refused."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if secrets is None:
        return Opened(Workspace.create(path, actor=actor))
    from screening.protection import protecting

    return Opened(protecting.create(path, secrets=secrets, actor=actor))


def open_file(
    path: Path, actor: str, key: bytes | None, *, ask: bool, parent: QWidget | None, first_page: str
) -> Opened:
    """Open a workspace that exists.

    Without its `key` the keyring is asked for that of a protected one and then, unless `ask` is False, the person, in a
    dialog above `parent`; meanwhile the module of the `first_page` is loaded. Raises SaringError where the file cannot
    be used or is damaged.
    """
    with database.held(path):  # what looks at the file in here need not look through its log again
        by_code = False
        if key is None and database.is_protected(path):
            from ui.dialogs.unlock import unlocked

            with loading(first_page):  # takes about as long as a passphrase to be tried
                found = unlocked(parent, path, ask=ask)
            key, by_code = found.key, found.by_code
        if database.is_older(path):
            _bring_up_to_date(path, key)
        workspace = Workspace.open(path, actor=actor, key=key)
    _require_sound(workspace)
    return Opened(workspace, _missing(workspace), by_code)


def _require_sound(workspace: Workspace) -> None:
    """A small file is looked through before anything is shown of it; a large one by the keeper of its backups."""
    from screening.backups import damage

    try:
        if damage.is_small(workspace):
            damage.look_through(workspace)
    except BaseException:
        workspace.close()
        raise


def _bring_up_to_date(path: Path, key: bytes | None) -> None:
    """An older file is backed up and changed beside the window, which may take minutes.

    Raises WorkspaceError "workspace_stays_older" where the person would not wait, and as `Workspace.open` does.
    """
    from screening.backups import upgrading
    from screening.errors import WorkspaceError

    try:
        wait_for(
            translate("App", "Bringing the workspace up to date…"),
            lambda stop: upgrading.upgrade(path, key=key, stop=stop),
            leave=translate("FormDialog", "Cancel"),
        )
    except Stopped as error:
        raise WorkspaceError("workspace_stays_older", path) from error


def _missing(workspace: Workspace) -> SaringError | None:
    """What a workspace had on this computer and has no more, None for nothing."""
    from screening import missing_entries

    try:
        missing_entries.require_all(workspace)
    except SaringError as error:
        return error
    return None
