"""What every page of the window has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QDate, QDateTime, QEvent
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.navigation import label

if TYPE_CHECKING:
    from pathlib import Path

    from screening.changes import Changes
    from ui.interview.whereabouts import Whereabouts
    from ui.session import Session

NEW = "new"  # the record id that asks a page to make a new record


class Navigator(Protocol):
    """Takes the person from page to page; the main window is one."""

    def go(self, page: str, record_id: str = "") -> None:
        """Show the page of this name, and on it this record."""

    def back(self) -> None:
        """Show the page one came from."""


class Page(QWidget):
    """One page; built with its texts in the constructor, filled by `refresh`.

    `name` is the route, `watches` the kinds of Changes it refreshes on. A page out of sight waits until it is
    shown again. Changing the language builds a new page. A page that `undoes_itself` has an undo of its own. One that
    `looks_again` refreshes too when one comes back to it, or to the window, and another program has written to the
    file or an hour has struck meanwhile: it says how much time is left.
    """

    name: ClassVar[str]
    watches: ClassVar[tuple[str, ...]] = ()
    undoes_itself: ClassVar[bool] = False
    looks_again: ClassVar[bool] = False

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.navigator = navigator
        self._stale = True
        self._seen_of: tuple[object, ...] = ()
        self.setObjectName(f"page-{self.name}")

    @classmethod
    def title(cls) -> str:
        """The translated name of the page."""
        return label(cls.name)

    @property
    def window_title(self) -> str:
        """What the window's title bar says while the page is shown: the page's name, or the record on it."""
        return self.title()

    def menu_actions(self) -> list[QAction]:
        """What one can do here, for the menu "Page"; each with its shortcut."""
        return self.actions()

    def refresh(self) -> None:
        """Read everything anew from the workspace."""
        raise NotImplementedError

    def show_record(self, record_id: str) -> None:
        """Show one record; called before the page becomes visible. "" stands for none in particular."""

    def on_changes(self, changes: Changes) -> None:
        """Refresh when a write touched what is shown here; out of sight, once it is shown again."""
        if changes.touches(*self.watches):
            self.refresh_when_seen()

    def refresh_when_seen(self) -> None:
        """Refresh now, or on the way into sight."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def flush(self) -> None:
        """Write what is being typed; called before leaving, closing and changing the language."""

    @property
    def whereabouts(self) -> Whereabouts | None:
        """Where the person is on this page, for the next start of the program; None where that does not matter."""
        return None

    def come_back(self, where: Whereabouts) -> None:
        """Go to where one was, as far as it still exists."""
        raise NotImplementedError

    @property
    def has_unsaved(self) -> bool:
        """Whether something waits here that could not be saved, and of which `save_copy` can make a copy."""
        return False

    def save_copy(self, path: Path | None = None) -> bool:
        """Write what is here into a file elsewhere: `path`, or one that the person is asked for.

        False where the person thought better of it. Raises SaringError where the file cannot be written.
        """
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the page up to date on the way into sight."""
        if self._is_outdated() or self._stale:
            self._stale = False
            self.refresh()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Whoever comes back to a window that was left for a while sees how things stand now."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible() and self._is_outdated():
            self.refresh()
        return super().event(event)

    def _is_outdated(self) -> bool:
        """Whether this page may show what is not so any more; what it shows from now on is of this moment."""
        if not self.looks_again:
            return False
        time = QDateTime.currentDateTime().time()
        before, self._seen_of = self._seen_of, (self.session.workspace.version, QDate.currentDate(), time.hour())
        return before != self._seen_of
