"""What the program says when it cannot open a workspace at its start, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from ui import workspaces
from ui.translations import translate

Answer = tuple[Path, bool]  # the file, and whether it is to be made


class CannotOpen(QMessageBox):
    """Says why, and offers another file, a new one, or to quit."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Saring")
        self.setText(translate("CannotOpen", "The workspace could not be opened"))
        self.setInformativeText(reason)
        role = QMessageBox.ButtonRole
        self.another = self.addButton(translate("CannotOpen", "Open another file…"), role.AcceptRole)
        self.new = self.addButton(translate("CannotOpen", "Make a new workspace…"), role.ActionRole)
        self.give_up = self.addButton(translate("CannotOpen", "Quit"), role.RejectRole)
        self.setDefaultButton(self.another)


def ask_for_another(reason: str) -> Answer | None:
    """Show the dialog until a file is chosen; None when the person quits."""
    while True:
        box = CannotOpen(reason)
        box.exec()
        if box.clickedButton() is box.another:
            path, create = workspaces.choose_existing(None), False
        elif box.clickedButton() is box.new:
            path, create = workspaces.choose_new(None), True
        else:
            return None
        if path is not None:
            return path, create
