"""What this computer keeps of people beside the workspace: copies that other programs showed, and names of folders.

An erasure takes it along: a copy that a killed window left, and a folder for files that is called by their name.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ui.folders import kept

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from screening.settings import Settings
    from screening.workspace import Workspace


def folders_naming(workspace: Workspace, settings: Settings, candidate_ids: Sequence[str]) -> dict[str, set[str]]:
    """The folders chosen last that are called by one of these people, with whom they name; before an erasure."""
    from screening.privacy import passing_mentions

    found: dict[str, set[str]] = {}
    chosen = set(kept(settings).values())
    for candidate_id in candidate_ids if chosen else ():
        calls = passing_mentions.calling(workspace, candidate_id)
        for folder in chosen:
            if any(calls(part) for part in _parts(folder)):
                found.setdefault(folder, set()).add(candidate_id)
    return found


def forget(settings: Settings, naming: dict[str, set[str]], erased: Collection[str]) -> None:
    """After an erasure: forget the folders that name those who are gone, and what a killed window left to be shown.

    Raises SettingError where the settings cannot be written.
    """
    from ui.passing_files import wipe_leftovers

    wipe_leftovers()
    chosen = kept(settings)
    left = {kind: folder for kind, folder in chosen.items() if naming.get(folder, set()).isdisjoint(erased)}
    if left != chosen:
        settings.set("folders", json.dumps(left, ensure_ascii=False, sort_keys=True))


def _parts(folder: str) -> Sequence[str]:
    """The names of a path below the person's own folder: whoever works here may be called like somebody."""
    path = Path(folder)
    return path.relative_to(Path.home()).parts if path.is_relative_to(Path.home()) else path.parts
