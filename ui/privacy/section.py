"""What the parts of the page "Privacy" have in common: a heading, a sentence, and what one can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from ui.pages.base import Navigator
    from ui.session import Session


class Section(QWidget):
    """One part. `column` takes what it shows, `deeds` are for the page's menu."""

    def __init__(self, session: Session, navigator: Navigator, heading: str, about: str = "") -> None:
        super().__init__()
        self.session = session
        self.navigator = navigator
        self.deeds: list[QAction] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(label(heading, "heading"))
        if about:
            self.column.addWidget(label(about, "muted"))

    def show_candidate(self, one: Candidate) -> None:
        """Show what holds for this person; what was typed about a hidden one is not shown: it may tell who it is."""
        raise NotImplementedError
