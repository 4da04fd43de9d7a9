"""What the banner suggests about a protected workspace, with a button that leads to the form for it.

A suggestion stays until somebody answers or closes it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from rubrics.errors import SaringError
from ui.actions import action
from ui.translations import translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def offer_new_passphrase(window: MainWindow) -> None:
    """After the recovery code had to open the workspace: the passphrase may be forgotten."""

    def form() -> QDialog:
        from ui.dialogs.change_protection import PassphraseDialog

        return PassphraseDialog(window.session, window)

    window.suggest(
        lambda: translate(
            "Protection",
            "The recovery code opened this workspace. If the passphrase is forgotten, choose a new one now; the code "
            "is asked for once more.",
        ),
        lambda: _leading_to(
            form,
            window,
            translate("Protection", "Change the passphrase…"),
            translate("Protection", "Another passphrase opens the same file"),
        ),
    )


def ask_for_code(window: MainWindow) -> None:
    """A recovery code that nobody typed back yet may stand on no paper at all; nothing where it is confirmed."""
    if not _is_unconfirmed(window):
        return

    def form() -> QDialog:
        from ui.dialogs.change_protection import ConfirmCodeDialog

        return ConfirmCodeDialog(window.session, window)

    window.suggest(
        lambda: translate("Protection", "Nobody typed the recovery code back yet: confirm it, or make a new one."),
        lambda: _leading_to(
            form,
            window,
            translate("Protection", "Confirm the recovery code…"),
            translate("Protection", "Type the code back from its paper, once"),
        ),
    )


def _leading_to(form: Callable[[], QDialog], window: MainWindow, text: str, about: str) -> QAction:
    def ask() -> None:
        from ui.dialogs.answered import answered

        answered(form())

    return action(window, text, ask, about=about)


def _is_unconfirmed(window: MainWindow) -> bool:
    from screening.protection import protecting

    workspace = window.session.workspace
    with suppress(SaringError):  # Settings says what is the matter with the key file
        return workspace.key is not None and not protecting.state(workspace.path).code_confirmed
    return False
