"""What the program says when it cannot open a workspace at its start, and the ways on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QMessageBox

from rubrics.errors import SaringError
from ui import workspaces
from ui.dialogs.answered import answered
from ui.translations import translate

if TYPE_CHECKING:
    from screening.protection.protecting import Secrets
    from ui.backups.rescue import Rescue

_LINES = 8
Answer = tuple[Path, bool, "Secrets | None"]  # the file, whether it is to be made, and what is to open it then


class CannotOpen(QMessageBox):
    """Says why, and offers a backup, to rebuild or a second try where that helps; another file, a new one, to quit."""

    def __init__(self, reason: str, rescue: Rescue | None = None, *, again: bool = False, detail: str = "") -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Saring")
        self.setText(translate("CannotOpen", "The workspace could not be opened"))
        self.setInformativeText(reason if rescue is None or rescue.mendable else f"{reason}\n\n{rescue.offer}")
        self.setDetailedText(detail)
        role = QMessageBox.ButtonRole
        self.restore = self.rebuild = self.salvage = self.again = None
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
        elif again:
            self.again = self.addButton(translate("CannotOpen", "Try again"), role.ActionRole)
            self.setDefaultButton(self.again)
        self.another = self.addButton(translate("CannotOpen", "Open another file…"), role.ActionRole)
        self.new = self.addButton(translate("CannotOpen", "Make a new workspace…"), role.ActionRole)
        self.give_up = self.addButton(translate("CannotOpen", "Quit"), role.RejectRole)
        if self.defaultButton() is None:
            self.setDefaultButton(self.another)


def ask_for_another(
    reason: str, rescue: Rescue | None = None, *, again: Path | None = None, detail: str = ""
) -> Answer | None:
    """Show the dialog until there is a file to open; None when the person quits. `again`: a second try may help.

    `detail` is for whoever looks into it, and shown when it is asked for.
    """
    while True:
        box = CannotOpen(reason, rescue, again=again is not None, detail=detail)
        answered(box)
        clicked = box.clickedButton()
        if rescue is not None and clicked in {box.restore, box.rebuild} - {None}:
            if _rescued(box, rescue):
                return rescue.path, False, None
            continue
        if again is not None and clicked is box.again:
            return again, False, None
        if clicked is box.another:
            answer = _existing()
        elif clicked is box.new:
            answer = _new()
        else:
            return None
        if answer is not None:
            return answer


def _existing() -> Answer | None:
    path = workspaces.choose_existing(None)
    return None if path is None else (path, False, None)


def _new() -> Answer | None:
    """A new workspace, with a passphrase if the person wants one; an existing file is only said to be there."""
    from ui.dialogs.new_workspace import ask_for_protection

    path = workspaces.choose_new(None)
    if path is None:
        return None
    wanted, secrets = (True, None) if path.exists() else ask_for_protection(None, path)
    return (path, True, secrets) if wanted else None


def _rescued(box: CannotOpen, rescue: Rescue) -> bool:
    """Do what was chosen, and say what was done or what is in the way."""
    from ui.backups.rescue import said

    try:
        if box.clickedButton() is box.rebuild:
            told = rescue.rebuild()
        else:
            told = rescue.restore(salvaging=box.salvage is not None and box.salvage.isChecked())
    except SaringError as error:
        _say(QMessageBox.Icon.Warning, translate("CannotOpen", "That did not succeed"), said(error))
        return False
    if told:
        _say(QMessageBox.Icon.Information, translate("CannotOpen", "The workspace opens again"), told)
    return bool(told)


def _say(icon: QMessageBox.Icon, heading: str, text: str) -> None:
    """What was done or is in the way, under a heading; a long list of it in a field that scrolls."""
    box = QMessageBox(icon, "Saring", heading, QMessageBox.StandardButton.Ok)
    lines = text.splitlines()
    box.setInformativeText("\n".join(lines[:_LINES]))
    if len(lines) > _LINES:
        box.setDetailedText("\n".join(lines[_LINES:]))
    answered(box)
