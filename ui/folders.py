"""The folder a file dialog opens in: where a file of the same kind was chosen last, kept from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from screening.errors import SettingError

if TYPE_CHECKING:
    from ui.session import Session

FileKind = Literal["attachments", "documents", "pictures", "profiles", "rubric_sheets", "tables"]


def proposed(session: Session, kind: FileKind, name: str = "") -> str:
    """The folder with this file name; the person's own folder where none was chosen yet or that one is gone."""
    last = Path(_chosen(session).get(kind, ""))
    folder = last if last.is_absolute() and last.is_dir() else Path.home()
    return str(folder / name)


def remember(session: Session, kind: FileKind, folder: Path) -> None:
    """Keep the folder that was chosen; where the settings cannot be saved, the person is told."""
    chosen = _chosen(session)
    if chosen.get(kind) == str(folder):
        return
    try:
        session.settings.set("folders", json.dumps({**chosen, kind: str(folder)}, ensure_ascii=False, sort_keys=True))
    except SettingError as error:
        session.report(error)


def _chosen(session: Session) -> dict[str, str]:
    """What is kept: folders by the kind of file; nothing of what somebody else has written into the settings."""
    try:
        kept = json.loads(session.settings.folders or "{}")
    except (ValueError, RecursionError):
        return {}
    found = kept.items() if isinstance(kept, dict) else ()
    return {kind: folder for kind, folder in found if isinstance(folder, str) and "\0" not in folder}
