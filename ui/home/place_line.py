"""At the top of Home for as long as it is so: that the workspace lies where it is not safe, and what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from screening.storage.places import Place
from ui.icons import icon
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.session import Session

_ICON = 20


class PlaceLine(QFrame):
    """Hidden until the session knows of an unsafe place; nobody can close it, since moving the file is the answer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "floating-bad")
        sign = QLabel()
        sign.setPixmap(icon("triangle-alert").pixmap(_ICON, _ICON))
        self.said = label("")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        session.unsafe_place_found.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows of the place."""
        place = self._session.unsafe_place
        if place is not None:
            self.said.setText(place_words(place))
            self.setAccessibleName(self.said.text())
        self.setVisible(place is not None)


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
