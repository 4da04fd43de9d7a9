"""The ways out when a workspace cannot be opened: the newest sound backup, what can be read of the file, rebuilding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rubrics.errors import SaringError
from ui.background import wait_for
from ui.backup_words import counts_line, done_lines
from ui.backups.words import when
from ui.translations import language, translate
from ui.wording import message

if TYPE_CHECKING:
    from screening.backups.manifest import Backup
    from screening.settings import Settings
    from ui.session import Session

DAMAGED = frozenset({"workspace_damaged", "workspace_not_sqlite", "workspace_guards_missing", "workspace_missing"})
"""Codes of what a backup helps against."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What can be done about a file: `backup` is the newest sound one, `mendable` says that rebuilding suffices."""

    path: Path
    backup: Backup | None
    mendable: bool
    actor: str

    @property
    def offer(self) -> str:
        """What the backup is, in a sentence."""
        if self.backup is None:
            return translate("Rescue", "No sound backup of it was found.")
        return translate(
            "Rescue",
            "The newest sound backup is of {when}: {counts}.",
            when=when(self.backup.made_at),
            counts=counts_line(self.backup.counts, language()),
        )

    def restore(self, *, salvaging: bool) -> str:
        """Put the backup in the file's place; what was done, in sentences, "" where its passphrase was not given.

        Raises SaringError.
        """
        from screening.backups import restoring

        backup = self.backup
        if backup is None:
            raise ValueError
        known, key = key_for(backup, None)
        if not known:
            return ""
        done = wait_for(
            translate("Rescue", "Restoring the backup"),
            lambda _stop: restoring.restore(
                self.path, backup, actor=self.actor, key=key, present_key=key, salvaging=salvaging
            ),
        )
        return "\n".join(done_lines(done, language(), when))

    def rebuild(self) -> str:
        """Build anew what follows from other data; what was done, in a sentence. Raises SaringError."""
        from screening.backups import mending

        wait_for(
            translate("Rescue", "Building indexes and search anew"),
            lambda _stop: mending.mend(self.path, actor=self.actor),
        )
        return translate("Rescue", "Indexes, search and guards were built anew. Nothing you entered was changed.")


def find_rescue(path: Path, error: SaringError, settings: Settings) -> Rescue | None:
    """What can be done about a file that could not be opened; None where a backup is not the answer."""
    if error.code not in DAMAGED:
        return None
    from screening import doctor
    from screening.backups import checking, folders, mending

    def look(_stop: Callable[[], bool]) -> Rescue:
        mendable = False
        if error.code != "workspace_missing":
            try:
                mendable = mending.is_mendable(doctor.examine(path))
            except SaringError:
                mendable = False
        backup = None if mendable else checking.newest_sound(checking.of_file(path, places=folders.in_use(settings)))
        return Rescue(path, backup, mendable, settings.signature)

    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        found = wait_for(translate("Rescue", "Looking for the newest sound backup"), look)
    finally:
        QApplication.restoreOverrideCursor()
    nothing_lost = error.code in {"workspace_missing", "workspace_not_sqlite"} and found.backup is None
    return None if nothing_lost else found  # most likely it was never a workspace


def key_for(backup: Backup, present: bytes | None) -> tuple[bool, bytes | None]:
    """Whether a backup can be opened, and its key: the present one's, or that of the passphrase that is asked for.

    Raises BackupError for one that is damaged: no passphrase would open it.
    """
    from screening.backups import checking
    from ui.dialogs.unlock import ask_to_unlock

    if not backup.protected:
        return True, None
    if checking.opens(backup, present):
        return True, present
    if (problem := checking.fault(backup)) is not None:
        raise problem
    found = ask_to_unlock(None, backup.copy)
    return (True, found.key) if found is not None else (False, None)


def restore_closed(
    path: Path, backup: Backup, *, key: bytes | None, present_key: bytes | None, actor: str
) -> Callable[[Session], None]:
    """Restore over a workspace that was just closed; says afterwards in its window what was done or what was wrong."""
    from screening.backups import restoring

    try:
        done = wait_for(
            translate("Rescue", "Restoring the backup"),
            lambda _stop: restoring.restore(path, backup, actor=actor, key=key, present_key=present_key),
        )
    except SaringError as error:
        problem = error
        return lambda session: session.report(problem)
    text = " ".join(done_lines(done, language(), when))
    return lambda session: session.tell(text)


def said(error: SaringError) -> str:
    """What is wrong, in the window's language."""
    return message(error, language())
