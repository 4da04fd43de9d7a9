"""Says of a workspace on a network drive or in a synchronised folder what may happen there, and what to do instead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from screening.storage.places import Place, unsafe
from ui.translations import translate

if TYPE_CHECKING:
    from ui.session import Session


def warn_of_place(session: Session) -> None:
    """Say it in the window's banner; nothing for a place that looks safe."""
    if text := place_words(session.workspace.path):
        session.warned.emit(text)


def place_words(path: Path) -> str:
    """What is not safe about where a workspace lies and what to do instead, "" for nothing."""
    place = unsafe(path)
    return _words(place) if place is not None else ""


def _words(place: Place) -> str:
    if place.kind == "network":
        return translate(
            "Places",
            "This workspace is on a network drive ({by}). There a file is easily damaged when two people open it or "
            "the connection is lost. Close Saring, move the file to a drive of this computer, and open it there.",
            by=place.by,
        )
    return translate(
        "Places",
        "This workspace is in a folder that {by} synchronises. That may put an older version in its place or damage "
        "it. Close Saring, move the file to a folder that is not synchronised, and put the backup folder there "
        "instead: backups are whole files.",
        by=place.by,
    )
