"""What the program says when it cannot open a workspace at its start, and the ways on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QMessageBox

from rubrics.errors import SaringError
from ui import workspaces
from ui.translations import translate

if TYPE_CHECKING:
    from ui.backups.rescue import Rescue

Answer = tuple[Path, bool]  # the file, and whether it is to be made


class CannotOpen(QMessageBox):
    """Says why, and offers a backup or to rebuild where that helps, another file, a new one, or to quit."""

    def __init__(self, reason: str, rescue: Rescue | None = None) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Saring")
        self.setText(translate("CannotOpen", "The workspace could not be opened"))
        self.setInformativeText(reason if rescue is None or rescue.mendable else f"{reason}\n\n{rescue.offer}")
        role = QMessageBox.ButtonRole
        self.restore = self.rebuild = self.salvage = None
        if rescue is not None and rescue.mendable:
            self.rebuild = self.addButton(translate("CannotOpen", "Mend and open"), role.AcceptRole)
            self.setDefaultButton(self.rebuild)
        elif rescue is not None and rescue.backup is not None:
            self.restore = self.addButton(translate("CannotOpen", "Restore this backup"), role.AcceptRole)
            self.setDefaultButton(self.restore)
            if rescue.path.exists():
                self.salvage = QCheckBox(
                    translate("CannotOpen", "Also take over what can still be read from the damaged file")
                )
                self.salvage.setChecked(True)
                self.setCheckBox(self.salvage)
        self.another = self.addButton(translate("CannotOpen", "Open another file…"), role.ActionRole)
        self.new = self.addButton(translate("CannotOpen", "Make a new workspace…"), role.ActionRole)
        self.give_up = self.addButton(translate("CannotOpen", "Quit"), role.RejectRole)
        if rescue is None:
            self.setDefaultButton(self.another)


def ask_for_another(reason: str, rescue: Rescue | None = None) -> Answer | None:
    """Show the dialog until there is a file to open; None when the person quits."""
    while True:
        box = CannotOpen(reason, rescue)
        box.exec()
        clicked = box.clickedButton()
        if rescue is not None and clicked in {box.restore, box.rebuild} - {None}:
            if _rescued(box, rescue):
                return rescue.path, False
            continue
        if clicked is box.another:
            path, create = workspaces.choose_existing(None), False
        elif clicked is box.new:
            path, create = workspaces.choose_new(None), True
        else:
            return None
        if path is not None:
            return path, create


def _rescued(box: CannotOpen, rescue: Rescue) -> bool:
    """Do what was chosen, and say what was done or what is in the way."""
    from ui.backups.rescue import said

    try:
        if box.clickedButton() is box.rebuild:
            told = rescue.rebuild()
        else:
            told = rescue.restore(salvaging=box.salvage is not None and box.salvage.isChecked())
    except SaringError as error:
        QMessageBox.warning(None, "Saring", said(error))
        return False
    if told:
        QMessageBox.information(None, "Saring", told)
    return bool(told)
