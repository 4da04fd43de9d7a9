"""Sees whether a workspace lies on a network drive or in a synchronised folder, and has it said in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from screening.storage.places import unsafe

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def warn_of_place(window: MainWindow) -> None:
    """See whether the workspace lies where it is not safe: Home goes on saying so, on other pages the banner does."""
    from ui.home.place_line import PlaceLine, place_words

    session = window.session
    session.unsafe_place = unsafe(session.workspace.path)
    if session.unsafe_place is None:
        return
    session.unsafe_place_found.emit()
    line = window.page.findChild(PlaceLine)
    if line is None or not line.isVisible():
        session.warned.emit(partial(place_words, session.unsafe_place))
