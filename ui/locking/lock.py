"""The lock: everything in the window's place becomes a curtain, until whoever works here goes on.

A lock hides what is on the screen. Only where the workspace is protected does it ask for the passphrase; without that
anybody at this computer can go on, and the curtain says so. The file stays open meanwhile, so that an import or a
backup ends, and what was typed into a dialog waits behind its curtain.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from ui.locking.clipboard import ClipboardGuard
from ui.locking.curtain import Curtain
from ui.locking.idle import IdleWatch
from ui.wording import message

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_NOT_COVERED = (Qt.WindowType.ToolTip, Qt.WindowType.Popup, Qt.WindowType.SplashScreen)


class Lock(QObject):
    """`lock` hides, `unlock` asks and shows again; `changed` tells whether it is locked now."""

    changed = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._curtains: list[Curtain] = []
        self._asking = False
        self._by_code = False  # whether the recovery code was typed to go on
        self.clipboard = ClipboardGuard(window)
        self.idle = IdleWatch(window.session, self.lock, self)

    @property
    def locked(self) -> bool:
        """Whether everything is hidden now."""
        return bool(self._curtains)

    @property
    def protected(self) -> bool:
        """Whether going on takes the passphrase."""
        return self._window.session.workspace.key is not None

    def lock(self) -> None:
        """Save what is typed, empty the clipboard of what came from here, and hide every window's content."""
        if self.locked or not self._window.isVisible():
            return
        self._window.save_unasked()  # what the workspace does not take stays in its field, and waits there
        self.clipboard.clear_now()
        self.clipboard.forget_marked()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._cover(widget)
        QApplication.instance().installEventFilter(self)
        active = (
            QApplication.activeModalWidget() or QApplication.activeWindow()
        )  # the list of commands, say, or the help
        of = {one.window(): one for one in self._curtains}
        of.get(active, of[self._window]).take_focus()
        self.changed.emit(True)

    def unlock(self) -> None:
        """Show everything again, after the passphrase where there is one."""
        if not self.locked or not self._may_go_on():
            return
        QApplication.instance().removeEventFilter(self)
        curtains, self._curtains = self._curtains, []
        for curtain in curtains:
            if isValid(curtain):
                curtain.lift()
        self.idle.somebody_is_here()
        self.changed.emit(False)
        if self._by_code:
            from ui.protection.suggestions import offer_new_passphrase

            offer_new_passphrase(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that opens meanwhile, say because an import is done, is hidden like the others."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._cover(watched)
        return False

    def _cover(self, window: QWidget) -> None:
        known = any(isValid(one) and one.window() is window for one in self._curtains)
        if not self._asking and not known and window.windowType() not in _NOT_COVERED:
            self._curtains.append(Curtain(window, self))

    def _may_go_on(self) -> bool:
        workspace = self._window.session.workspace
        if workspace.key is None:
            return True
        from ui.dialogs.unlock import ask_to_unlock

        self._asking = True
        try:
            found = ask_to_unlock(QApplication.activeModalWidget() or self._window, workspace.path, keyring=False)
        except SaringError as error:  # the key file is gone, say: what to do stands on the curtain
            for curtain in filter(isValid, self._curtains):
                curtain.say(message(error, self._window.session.language))
            return False
        finally:
            self._asking = False
        self._by_code = found is not None and found.by_code
        return found is not None and hmac.compare_digest(found.key, workspace.key)
