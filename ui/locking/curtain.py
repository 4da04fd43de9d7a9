"""What stands in the place of a window's content while Saring is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.icons import icon
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.locking.lock import Lock

TITLE = "Saring"
_WIDTH = 460  # pixels of the text
_SMALL = 320  # pixels: a window lower than this has room for the button and nothing else


class Curtain(QWidget):
    """Hides what a window holds, from screen readers too, and its title; `lift` puts all of it back."""

    def __init__(self, window: QWidget, lock: Lock) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setAutoFillBackground(True)
        self._focused = window.focusWidget()
        self._hidden = [
            one
            for one in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if one is not self and not one.isWindow() and not one.isHidden()
        ]
        for one in self._hidden:
            one.hide()
        self._title = window.windowTitle()
        window.setWindowTitle(TITLE)
        window.windowTitleChanged.connect(self._keep_title)
        self._build(protected=lock.protected)
        self.go_on.clicked.connect(lock.unlock)
        window.installEventFilter(self)
        self._fill()
        self.show()
        self.raise_()

    def _build(self, *, protected: bool) -> None:
        sign = QLabel()
        sign.setPixmap(icon("lock").pixmap(32, 32))
        title = label(translate("Lock", "Saring is locked"), "title")
        title.setObjectName("locked")
        words = (
            translate("Lock", "What you typed is kept. Go on with the passphrase of this workspace.")
            if protected
            else translate(
                "Lock",
                "What you typed is kept. This workspace has no passphrase: the lock only hides what is on the screen, "
                "and anybody at this computer can go on. Under “Settings” you can protect the workspace.",
            )
        )
        about = label(words, "muted")
        about.setObjectName("lock-about")
        self._about = [sign, about]
        self.go_on = QPushButton(translate("Lock", "&Unlock…") if protected else translate("Lock", "&Go on"))
        self.go_on.setObjectName("go-on")
        self.go_on.setProperty("role", "primary")
        self.go_on.setAutoDefault(True)
        self.go_on.setAccessibleDescription(words)
        for one in (sign, title, about):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addStretch()
        self._problem = label("", "bad")
        self._problem.setObjectName("lock-problem")
        self._problem.hide()
        for one in (sign, title, about, self._problem):
            inner.addWidget(one)
        inner.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch()
        across = QHBoxLayout(self)
        across.addStretch()
        across.addWidget(middle, 100)
        across.addStretch()

    def say(self, problem: str) -> None:
        """What is in the way of going on."""
        self._problem.setText(problem)
        self._problem.show()

    def take_focus(self) -> None:
        """Enter goes on from here."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show the window as it was, the focus where it was."""
        window = self.window()
        window.removeEventFilter(self)
        window.windowTitleChanged.disconnect(self._keep_title)
        window.setWindowTitle(self._title)
        self.hide()
        for one in self._hidden:
            if isValid(one):
                one.show()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the whole window, also when it is resized; Esc would close a dialog nobody sees."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape
        return False

    def _fill(self) -> None:
        window = self.window()
        self.setGeometry(window.rect())
        for one in self._about:
            one.setVisible(window.height() >= _SMALL)

    def _keep_title(self, title: str) -> None:
        """The title may say whom the page is about: it comes back with the rest."""
        if title != TITLE:
            self._title = title
            self.window().setWindowTitle(TITLE)
