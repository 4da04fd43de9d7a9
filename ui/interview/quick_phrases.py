"""Phrases that are written with one key while somebody talks: their menu, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from ui.actions import action, tooltip
from ui.interview.fields import TextField
from ui.interview.phrases import KEYS, MOST, phrases_of
from ui.translations import translate

if TYPE_CHECKING:
    from ui.session import Session


class QuickPhrases(QObject):
    """The menu of phrases, and their keys at the desk.

    A phrase goes to the cursor of the text field in use; elsewhere it begins a note (`begin_note` gets the text).
    """

    def __init__(
        self,
        session: Session,
        desk: QWidget,
        *,
        begin_note: Callable[[str], None],
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._begin_note = begin_note
        self._open = open_dialog
        self.menu = QMenu(translate("Interview", "Quick phrases"), desk)
        self._phrases: list[str] = []
        self._actions = [
            action(
                desk,
                "",
                lambda number=number: self.insert(number),
                keys=KEYS.format(number=number),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
            for number in range(1, MOST + 1)
        ]
        desk.addActions(self._actions)
        self.menu.addActions(self._actions)
        self.menu.addSeparator()
        self.edit = action(desk, translate("Interview", "Own phrases…"), self._open_dialog, icon_name="pencil")
        self.menu.addAction(self.edit)
        session.setting_changed.connect(self._setting_changed)
        self.show()

    def show(self) -> None:
        """Offer the phrases that are chosen now."""
        self._phrases = phrases_of(self._session.settings.quick_phrases, self._session.language)
        for number, one in enumerate(self._actions):
            there = number < len(self._phrases)
            text = self._phrases[number] if there else ""
            one.setText(text.replace("&", "&&"))
            one.setToolTip(tooltip(text, one.shortcuts()))
            one.setVisible(there)
            one.setEnabled(there)

    def insert(self, number: int) -> None:
        """Write the phrase of this number, 1 to MOST."""
        text = self._phrases[number - 1]
        field = QApplication.focusWidget()
        if isinstance(field, TextField) and self._desk.isAncestorOf(field) and not field.isReadOnly():
            field.insert_phrase(text)
        else:
            self._begin_note(text)

    def _open_dialog(self) -> None:
        from ui.dialogs.quick_phrases import QuickPhrasesDialog

        self._open(QuickPhrasesDialog(self._session, self._desk))

    def _setting_changed(self, name: str) -> None:
        if name == "quick_phrases":
            self.show()
