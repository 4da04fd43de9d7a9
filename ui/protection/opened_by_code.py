"""After the recovery code had to open a workspace: a new passphrase is offered, for the old one may be forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ui.translations import translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def offer_new_passphrase(window: MainWindow) -> None:
    """Say it in the banner, with a button that leads to the form; it stays until somebody answers or closes it."""

    def change() -> None:
        from ui.dialogs.answered import answered
        from ui.dialogs.change_protection import PassphraseDialog

        answered(PassphraseDialog(window.session, window))

    def answer() -> QAction:
        made = QAction(translate("Protection", "Change the passphrase…"), window)
        made.setToolTip(translate("Protection", "Another passphrase opens the same file"))
        made.triggered.connect(change)
        return made

    window.suggest(
        lambda: translate(
            "Protection",
            "The recovery code opened this workspace. If the passphrase is forgotten, choose a new one now; the code "
            "is asked for once more.",
        ),
        answer,
    )
