"""How a dialog is asked: it waits for its answer, and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid


def answered(dialog: QDialog) -> int:
    """Show a dialog, a message box or a file dialog and wait for its answer: what its `exec` gives, 0 for a refusal.

    It goes once whoever asked is through: its fields may be read in the very function that called this. Without that it
    would stay, out of sight, with what was typed into it, for as long as the window it belongs to. (Asking it to go at
    its signal `finished` would be too soon: Qt may destroy it then before `exec` has returned.)
    """
    try:
        return dialog.exec()
    finally:
        if isValid(dialog):  # the window it belongs to may have gone meanwhile
            dialog.deleteLater()
