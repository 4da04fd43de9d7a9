"""Opening and copying the link in the place of an interview: only when somebody presses on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication

from screening.interviewing.meeting_link import meeting_link
from ui.actions import action
from ui.translations import translate

if TYPE_CHECKING:
    from ui.session import Session


def open_link(session: Session, place: str) -> None:
    """Hand the link in this place to the system's browser, phone or mail program; nothing where there is none."""
    link = meeting_link(place)
    if link and not QDesktopServices.openUrl(QUrl(link)):
        session.tell(translate("Meeting", "The system has no program for {link}. Copy the link instead.", link=link))


def copy_link(session: Session, place: str) -> None:
    """Put the link in this place on the clipboard; nothing where there is none."""
    link = meeting_link(place)
    if link:
        QGuiApplication.clipboard().setText(link)
        session.tell(translate("Meeting", "Copied: {link}", link=link))


class MeetingActions:
    """`open` and `copy` for a page; `show_place` says which place is meant. Without a link both are out of sight."""

    def __init__(self, session: Session, owner: QObject, *, open_keys: str = "", copy_keys: str = "") -> None:
        self._place = ""
        self.open = action(
            owner,
            translate("Meeting", "Open the meeting link"),
            lambda: open_link(session, self._place),
            icon_name="link",
            keys=open_keys,
        )
        self.copy = action(
            owner,
            translate("Meeting", "Copy the meeting link"),
            lambda: copy_link(session, self._place),
            icon_name="copy",
            keys=copy_keys,
        )
        self.show_place("")

    @property
    def both(self) -> list[QAction]:
        """The two actions."""
        return [self.open, self.copy]

    def show_place(self, place: str) -> None:
        """Offer the link in this place, and say in the tooltip where it leads."""
        self._place = place
        link = meeting_link(place)
        for one in self.both:
            one.setVisible(bool(link))
            one.setEnabled(bool(link))
            words = one.text()
            one.setToolTip(f"{words}: {link}" if link else words)
