"""A dialog that shows what the worker came back with: asked for once, and never opened on top of another dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


def show_after_work(
    session: Session,
    work: Callable[[Workspace, Progress], Any],
    *,
    title: str,
    show: Callable[[Any], None],
    by: QAction | None = None,
) -> None:
    """Do `work` on the worker under this `title`, then hand its result to `show`, which may open a dialog.

    The action it was asked for `by` cannot be pressed again until then. `show` has to look itself whether the page it
    is for is still there and in sight.
    """
    allow = _held_back(by) if by is not None else lambda: None

    def done(result: Any) -> None:
        def go_on() -> None:
            allow()
            show(result)

        when_no_dialog_waits(go_on)

    def failed(error: Exception) -> None:
        allow()
        session.failed(error)

    session.tasks.run(work, title=title, done=done, failed=failed, stopped=allow)


def when_no_dialog_waits(deed: Callable[[], None]) -> None:
    """Do it at once, or as soon as the dialogs that wait for an answer now are closed."""
    waiting = QApplication.activeModalWidget()
    if not isinstance(waiting, QDialog):
        deed()
        return
    # Later: whoever opened that dialog first does what was answered, and may ask something else.
    app = QApplication.instance()
    waiting.finished.connect(
        lambda _: QTimer.singleShot(0, app, lambda: when_no_dialog_waits(deed)), Qt.ConnectionType.SingleShotConnection
    )


def _held_back(action: QAction) -> Callable[[], None]:
    """Grey an action out, whatever its page says of it, until the function that is given back is called.

    The focus comes back to its button, unless somebody has taken it elsewhere.
    """
    group = QActionGroup(action)  # an action is enabled only while its group is, too
    group.addAction(action)
    focused = QApplication.focusWidget()
    group.setEnabled(False)
    went_to = focused.window().focusWidget() if focused is not None else None

    def allow() -> None:
        if not isValid(action):  # a change of language builds new pages
            return
        group.setEnabled(True)
        group.deleteLater()
        if focused is not None and isValid(focused) and focused.window().focusWidget() is went_to:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    return allow
