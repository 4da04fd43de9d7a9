"""Fields that help while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


def completing(field: QLineEdit, words: Sequence[str]) -> QCompleter:
    """Offer these words in a line, wherever in them stands what was typed."""
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    return completer


class TagsField(QLineEdit):
    """Tags between commas; what is being typed is completed from the tags there are."""

    def __init__(self, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(", ".join(tags), parent, objectName="tags")
        self._model = QStringListModel(list(known), self)
        self._completer = _LastWord(self._model, self)
        self.setCompleter(self._completer)

    @property
    def tags(self) -> tuple[str, ...]:
        """What is typed, tag by tag."""
        return tuple(tag for part in self.text().split(",") if (tag := part.strip()))


class _LastWord(QCompleter):
    """Completes what stands behind the last comma."""

    def __init__(self, model: QStringListModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """What stands in the field once a word is chosen."""
        before = self.widget().text().rpartition(",")[0]
        chosen = super().pathFromIndex(index)
        return f"{before}, {chosen}" if before else chosen
