"""The folder a file dialog opens in: where a file of the same kind was chosen last, kept from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from screening.errors import SettingError

if TYPE_CHECKING:
    from screening.settings import Settings
    from ui.session import Session

FileKind = Literal["attachments", "documents", "pictures", "profiles", "rubric_sheets", "tables"]


def proposed(session: Session, kind: FileKind, name: str = "") -> str:
    """The folder with this file name; the person's own folder where none was chosen yet or that one is gone."""
    last = Path(kept(session.settings).get(kind, ""))
    folder = last if last.is_absolute() and last.is_dir() else Path.home()
    return str(folder / name)


def remember(session: Session, kind: FileKind, folder: Path) -> None:
    """Keep the folder that was chosen; where the settings cannot be saved, the person is told."""
    chosen = kept(session.settings)
    if chosen.get(kind) == str(folder):
        return
    try:
        session.settings.set("folders", json.dumps({**chosen, kind: str(folder)}, ensure_ascii=False, sort_keys=True))
    except SettingError as error:
        session.report(error)


def kept(settings: Settings) -> dict[str, str]:
    """Folders by the kind of file; nothing of what somebody else has written into the settings."""
    try:
        found = json.loads(settings.folders or "{}")
    except (ValueError, RecursionError):
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {kind: folder for kind, folder in pairs if isinstance(folder, str) and "\0" not in folder}
