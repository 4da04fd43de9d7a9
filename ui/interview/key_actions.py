"""What each key does at the desk; what a key means stands in `ui.interview.keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.interview.fields import TextField
from ui.interview.keys import Command, command

if TYPE_CHECKING:
    from ui.interview.desk import Desk

_MAY_REPEAT = ("next", "previous", "type")  # while it is held down
_ANSWERS = ("score", "not_assessed", "clear", "tick", "suitable", "unsuitable")


class KeyActions:
    """Hears the keys that no text field wanted, and does what they mean."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hear(self, event: QKeyEvent) -> None:
        """Do what this key means; one that means nothing here is ignored."""
        desk = self._desk
        if event.key() == Qt.Key.Key_Escape:
            desk.back_to_scoring()
        elif event.matches(QKeySequence.StandardKey.Undo):
            desk.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            desk.redo()
        elif isinstance(QApplication.focusWidget(), TextField):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._begin_text(QGuiApplication.clipboard().text())
        else:
            meaning = command(event)
            if meaning is None:
                event.ignore()
            elif not event.isAutoRepeat() or meaning.name in _MAY_REPEAT:
                self._obey(meaning)

    def _obey(self, meaning: Command) -> None:
        desk = self._desk
        obey = {
            "score": lambda: desk.rate(meaning.number),
            "not_assessed": lambda: desk.rate("not_assessed"),
            "clear": lambda: desk.rate(None),
            "next": lambda: desk.move_by(1),
            "previous": lambda: desk.move_by(-1),
            "first": lambda: desk.open_row(0),
            "last": lambda: desk.open_row(len(desk.record.places) - 1),
            "tick": lambda: desk.scoring.tick(meaning.number),
            "suitable": lambda: desk.scoring.tick_first(suitable=True),
            "unsuitable": lambda: desk.scoring.tick_first(suitable=False),
            "evidence": desk.go_to_evidence,
            "notes": desk.go_to_notes,
            "type": lambda: self._begin_text(meaning.text),
            "reserved": lambda: None,
        }
        if meaning.name in _ANSWERS:
            desk.view.keep_in_sight()
        obey[meaning.name]()

    def _begin_text(self, text: str) -> None:
        """What is typed anywhere is a note; in the debrief, the reason for the change one has made."""
        desk = self._desk
        if desk.place.kind == "debrief":
            desk.debriefing.type_reason(text)
        elif text and not desk.record.submitted:
            desk.notes.panel.field.type(text)
