"""What is asked when the window closes and something typed could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from rubrics.errors import SaringError
from ui.dialogs.answered import answered
from ui.translations import translate
from ui.wording import message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from ui.main_window import MainWindow
    from ui.pages.base import Page


def ask(window: MainWindow, error: SaringError, page: Page | None) -> bool:
    """Whether the window closes all the same: without what could not be saved, or with a copy of `page` elsewhere."""
    while True:
        box = NotSaved(window, error, can_copy=page is not None)
        answered(box)
        chosen = box.clickedButton()
        if page is None or chosen is not box.copy:
            return chosen is box.leave
        try:
            if page.save_copy():
                return True
        except SaringError as refusal:  # the file for the copy: said in the question, which stands again
            error = refusal


class NotSaved(QMessageBox):
    """Says what is in the way; staying is the default."""

    def __init__(self, window: MainWindow, error: SaringError, *, can_copy: bool) -> None:
        super().__init__(
            QMessageBox.Icon.Warning,
            translate("MainWindow", "Not saved"),
            translate("MainWindow", "What you typed last could not be saved."),
            parent=window,
        )
        self.setInformativeText(message(error, window.session.language))
        roles = QMessageBox.ButtonRole
        self.stay = self.addButton(translate("MainWindow", "Keep the window open"), roles.RejectRole)
        self.copy: QPushButton | None = None
        if can_copy:
            self.copy = self.addButton(translate("MainWindow", "Save a copy elsewhere and close…"), roles.ActionRole)
        self.leave = self.addButton(translate("MainWindow", "Close without it"), roles.DestructiveRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
