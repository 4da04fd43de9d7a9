"""Asks for the passphrase of a protected workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from ui import translations
from ui.background import Background
from ui.dialogs.answered import answered
from ui.protection.fields import secret_field, show_box
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.problem_line import ProblemLine
from ui.wording import message

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_MS = 1_000
"""So long the keyring may take before the passphrase is asked for."""
_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What opens a protected workspace, and whether it was the recovery code that somebody had to type for it."""

    key: bytes = field(repr=False)
    by_code: bool = False


def unlocked(parent: QWidget | None, path: Path, *, ask: bool = True) -> Unlocked:
    """What opens a protected workspace: the system's keyring or, unless `ask` is False, what is typed.

    Raises WorkspaceError: "workspace_stays_closed" where the person gave up, and as `key_file.read` does.
    """
    from screening.errors import WorkspaceError
    from screening.protection.unlocking import from_keyring

    if ask:
        found = ask_to_unlock(parent, path)
    else:
        key = from_keyring(path)
        found = Unlocked(key) if key is not None else None
    if found is None:
        raise WorkspaceError("workspace_stays_closed", path)
    return found


def ask_to_unlock(parent: QWidget | None, path: Path, *, keyring: bool = True) -> Unlocked | None:
    """What opens a protected workspace; None where the person gives up.

    The system's keyring is asked first, unless `keyring` is False; where it does not answer (it may wait for its own
    passphrase) whichever is given first opens the workspace. Raises WorkspaceError as `key_file.read` does.
    """
    from screening.protection import key_file

    sets = key_file.read(path)  # nobody is asked where it would be of no use
    dialog = UnlockDialog(path, parent)
    if keyring and any(one.in_keyring for one in sets):
        dialog.ask_keyring()
    if dialog.key is None:
        answered(dialog)
    else:
        dialog.deleteLater()
    return Unlocked(dialog.key, dialog.by_code) if dialog.key is not None else None


def confirm(parent: QWidget | None, path: Path, title: str, act: str) -> bool:
    """Have the present passphrase or the recovery code typed before something grave; False where the person gives up.

    `title` says what follows, and `act` is the word on the button. Raises WorkspaceError as `key_file.read` does.
    """
    from screening.protection import key_file

    key_file.read(path)
    dialog = UnlockDialog(path, parent)
    dialog.setWindowTitle(title)
    dialog.unlock_button.setText(act)
    answered(dialog)
    return dialog.key is not None


class UnlockDialog(QDialog):
    """Takes the passphrase or the recovery code; `key` is what it opened, `by_code` which of them it was.

    It stays until one fits or one gives up.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.key: bytes | None = None
        self.by_code = False
        self._background = Background(self)
        self._background.finished.connect(self._tried)
        self.setWindowTitle(translate("Protection", "Unlock the workspace"))
        self.setMinimumWidth(_WIDTH)
        self.secret = secret_field("secret")
        caption = QLabel(translate("Protection", "&Passphrase or recovery code"))
        caption.setBuddy(self.secret)
        self.secret.setAccessibleName(translate("Protection", "Passphrase or recovery code"))
        self.no_key = label(
            translate(
                "Protection",
                "This computer’s keyring did not give the key that fits. To have it kept there again, untick and tick "
                "“Open without asking” in Settings once the workspace is open.",
            ),
            "muted",
        )
        self.no_key.setObjectName("no-key")
        self.no_key.hide()
        self.problem = ProblemLine()
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.unlock_button = self.buttons.addButton(translate("Protection", "Unlock"), role.AcceptRole)
        self.cancel = self.buttons.addButton(translate("FormDialog", "Cancel"), role.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.secret.textChanged.connect(lambda text: self.unlock_button.setEnabled(bool(text)))
        self.unlock_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(8)
        about = label(translate("Protection", "“{name}” is protected.", name=path.name), "heading")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        about.setToolTip(str(path))
        for widget in (about, self.no_key, caption, self.secret, show_box([self.secret]), self.problem):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.buttons)
        self.unlock_button.setDefault(True)
        self.setTabOrder(self.unlock_button, self.cancel)
        self.secret.setFocus()

    def ask_keyring(self) -> None:
        """Have the system's keyring asked beside the window, and wait a moment for what it says."""
        from screening.protection.unlocking import from_keyring

        path = self.path
        asked = Background(QApplication.instance())  # a keyring that never answers outlives the dialog
        moment = QEventLoop()
        asked.finished.connect(self._answered)
        asked.finished.connect(moment.quit)
        asked.finished.connect(asked.deleteLater)
        asked.start(lambda _stop: from_keyring(path))
        QTimer.singleShot(PATIENCE_MS, moment, moment.quit)
        moment.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _answered(self, key: bytes | None, error: Exception | None) -> None:
        if error is not None and not isinstance(error, SaringError):
            raise error
        if key is not None and self.key is None and not self._background.busy:
            self.key = key
            self.secret.clear()
            super().accept()
        elif key is None:
            self.no_key.show()
            self._make_room()

    def accept(self) -> None:
        """Try what was typed, beside the window: that takes a while on purpose."""
        if self._background.busy or not self.secret.text():
            return
        self._set_busy(True)
        self._background.start(_trying(self.path, self.secret.text()))

    def reject(self) -> None:
        """Give up, once the try under way is over."""
        if not self._background.busy:
            self.secret.clear()
            super().reject()

    def _tried(self, key: bytes | None, error: Exception | None) -> None:
        self._background.wait()
        self._set_busy(False)
        if isinstance(error, SaringError):
            self.problem.say(message(error, translations.language()))
            self._make_room()
            self.secret.selectAll()
            self.secret.setFocus()
        elif error is not None:
            raise error
        else:
            from screening.protection import recovery_code

            self.key, self.by_code = key, recovery_code.is_meant(self.secret.text())
            self.secret.clear()
            super().accept()

    def _make_room(self) -> None:
        """As high as its sentences are once they are broken into lines of this width."""
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _set_busy(self, busy: bool) -> None:
        self.secret.setReadOnly(busy)
        self.buttons.setEnabled(not busy)


def _trying(path: Path, secret: str) -> Callable[[Callable[[], bool]], bytes]:
    from screening.protection.unlocking import unlock

    return lambda _stop: unlock(path, secret)
