"""Whether a new workspace is to be protected with a passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.dialogs.answered import answered
from ui.translations import translate

if TYPE_CHECKING:
    from screening.protection.protecting import Secrets


class OfferProtection(QMessageBox):
    """Offers a passphrase, or to do without."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(translate("NewWorkspace", "Make a new workspace"))
        self.setText(translate("NewWorkspace", "Protect the new workspace with a passphrase?"))
        self.setInformativeText(
            translate(
                "NewWorkspace",
                "Then nobody reads it who does not know the passphrase, also from a stolen computer or a backup. "
                "Settings can do this later too.",
            )
        )
        role = QMessageBox.ButtonRole
        self.protect = self.addButton(translate("NewWorkspace", "Protect…"), role.AcceptRole)
        self.without = self.addButton(translate("NewWorkspace", "Not now"), role.ActionRole)
        self.give_up = self.addButton(translate("FormDialog", "Cancel"), role.RejectRole)
        self.setDefaultButton(self.protect)


def ask_for_protection(parent: QWidget | None, path: Path) -> tuple[bool, Secrets | None]:
    """Whether to make the workspace in `path` at all, and what is to open it (None: it stays plain)."""
    box = OfferProtection(parent)
    answered(box)
    clicked = box.clickedButton()
    if clicked is box.without:
        return True, None
    if clicked is not box.protect:
        return False, None
    from ui.settings.protection import ask_for_secrets

    secrets = ask_for_secrets(parent, path)
    return secrets is not None, secrets
