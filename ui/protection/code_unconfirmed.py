"""A recovery code that nobody typed back yet is asked for when the window opens: it may stand on no paper at all."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from rubrics.errors import SaringError
from ui.translations import translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def ask_for_code(window: MainWindow) -> None:
    """Say it in the banner, with a button that leads to the form; nothing where the code is confirmed."""
    if not _is_unconfirmed(window):
        return

    def confirm() -> None:
        from ui.dialogs.answered import answered
        from ui.dialogs.change_protection import ConfirmCodeDialog

        answered(ConfirmCodeDialog(window.session, window))

    def answer() -> QAction:
        made = QAction(translate("Protection", "Confirm the recovery code…"), window)
        made.setToolTip(translate("Protection", "Type the code back from its paper, once"))
        made.triggered.connect(confirm)
        return made

    window.suggest(
        lambda: translate("Protection", "Nobody typed the recovery code back yet: confirm it, or make a new one."),
        answer,
    )


def _is_unconfirmed(window: MainWindow) -> bool:
    from screening.protection import protecting

    workspace = window.session.workspace
    with suppress(SaringError):  # Settings says what is the matter with the key file
        return workspace.key is not None and not protecting.state(workspace.path).code_confirmed
    return False
