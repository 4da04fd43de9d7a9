"""Says of a workspace on a network drive or in a synchronised folder what may happen there, and what to do instead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from screening.storage.places import Place, unsafe
from ui.translations import translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def warn_of_place(window: MainWindow) -> None:
    """See whether the workspace lies where it is not safe: Home goes on saying so, on other pages the banner does."""
    from ui.home.place_line import PlaceLine

    session = window.session
    session.unsafe_place = unsafe(session.workspace.path)
    if session.unsafe_place is None:
        return
    session.unsafe_place_found.emit()
    line = window.page.findChild(PlaceLine)
    if line is None or not line.isVisible():
        session.warned.emit(partial(place_words, session.unsafe_place))


def place_words(place: Place) -> str:
    """What is not safe about a place and what to do instead."""
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
