"""How the backups stand, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from ui.models.figures import local, time_of_day
from ui.translations import language, translate
from ui.wording import message

if TYPE_CHECKING:
    from ui.backups.keeper import BackupKeeper


def when(utc: str) -> str:
    """A UTC time as one says it: "today, 14:05", "yesterday, 09:12", "20 Nov 2026, 14:05"."""
    moment = local(utc)
    days = moment.date().daysTo(QDateTime.currentDateTime().date())
    time = time_of_day(utc)
    if days == 0:
        return translate("Backups", "today, {time}", time=time)
    if days == 1:
        return translate("Backups", "yesterday, {time}", time=time)
    day = QLocale().toString(moment.date(), "d MMM yyyy")
    return translate("Backups", "{day}, {time}", day=day, time=time)


def state(keeper: BackupKeeper) -> str:
    """The last backup's age and whether something changed since; "" before anything is known."""
    kept = keeper.kept
    if kept is None:
        return ""
    if kept.last is None:
        return translate("Backups", "No backup yet.")
    last = when(kept.last.made_at)
    if kept.behind:
        return translate("Backups", "Last backup: {when}. What changed since is not backed up yet.", when=last)
    return translate("Backups", "Last backup: {when}. Everything is backed up.", when=last)


def trouble(keeper: BackupKeeper) -> str:
    """Why the last backup could not be made, and what to do; "" where it could."""
    return message(keeper.problem, language()) if keeper.problem is not None else ""
