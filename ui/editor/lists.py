"""Fields that hold several texts: the question, the anchors, probes and duties, the traits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from rubrics.format.fields import PART_WORDS
from rubrics.format.kinds import REQUIRED_LEVELS
from rubrics.model import LEVELS, Anchor, Language, Question, Text, Trait
from ui.editor.fields import ChoiceField, Field, ProseField
from ui.editor.text_box import TextBox
from ui.icons import icon
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term


class QuestionField(Field):
    """The kind of a question and its text."""

    def __init__(self, name: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        kinds = {kind: term(f"question.{kind}", language) for kind in ("behavioural", "situational")}
        self.kind = ChoiceField(PART_WORDS["kind"][0].get(language), kinds)
        self.text = ProseField(name, required=True)
        self._value: Question | None = None
        self.kind.edited.connect(lambda kind: self._tell(kind=kind))
        self.text.edited.connect(lambda text: self._tell(text=text))
        self.column.addWidget(self.kind)
        self.column.addWidget(self.text)
        self.setFocusProxy(self.text)

    def show_value(self, value: Question) -> None:
        """Show this question."""
        self._value = value
        self.kind.show_value(value.kind)
        self.text.show_value(value.text)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show its text in these languages."""
        self.text.show_languages(languages)

    def target(self, path: tuple[str, ...]) -> QWidget:
        """The kind, or the text."""
        return self.kind.target(()) if path[:1] == ("kind",) else self.text.target(path)

    def _tell(self, kind: Any = None, text: Text | None = None) -> None:
        if self._value is not None:
            self._value = Question(kind or self._value.kind, text or self._value.text)
            self.edited.emit(self._value)


class AnchorsField(Field):
    """A text for each level, the highest first, as people read a scale; three of the five have to be there."""

    def __init__(self, name: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.levels: dict[int, ProseField] = {}
        self._values: dict[int, Text] = {}
        for level in reversed(LEVELS):
            about = PART_WORDS[str(level)][1].get(language)
            field = ProseField(f"{name} {level}", required=level in REQUIRED_LEVELS, about=about)
            field.edited.connect(lambda text, level=level: self._tell(level, text))
            digit = label(str(level), "heading", wrap=False)
            digit.setFixedWidth(16)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(digit, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(field, 1)
            self.column.addLayout(row)
            self.levels[level] = field
        self.setFocusProxy(self.levels[LEVELS[-1]])

    def show_value(self, value: Sequence[Anchor]) -> None:
        """Show these anchors."""
        self._values = {anchor.level: anchor.text for anchor in value}
        for level, field in self.levels.items():
            field.show_value(self._values.get(level, Text()))

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show the anchors in these languages."""
        for field in self.levels.values():
            field.show_languages(languages)

    def target(self, path: tuple[str, ...]) -> QWidget:
        """The anchor of a level."""
        field = self.levels.get(int(path[0])) if path and path[0].isdecimal() else None
        return field.target(path[1:]) if field else self.levels[LEVELS[-1]].target(())

    def _tell(self, level: int, text: Text) -> None:
        self._values[level] = text
        self.edited.emit(tuple(Anchor(one, self._values[one]) for one in LEVELS if self._values.get(one)))


@dataclass(slots=True)
class _Row:
    """One item of a list on the screen; `item` is the trait or text it shows, None while it is new."""

    frame: QWidget
    text: ProseField
    source: TextBox | None
    item: Any = None


class ListField(Field):
    """Texts, or traits with their source sentence, one under the other; each can be taken away, new ones added.

    A row that is emptied keeps what it said: taking away is a decision of its own.
    """

    def __init__(
        self, name: str, add: str, *, traits: bool = False, most: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._traits = traits
        self._most = most
        self._languages: tuple[Language, ...] = ("id",)
        self.rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8 if traits else 4)
        self.column.addLayout(self._list)
        self.add_button = QPushButton(add)
        self.add_button.setProperty("role", "quiet")
        self.add_button.setIcon(icon("plus"))
        self.add_button.setAutoDefault(True)
        self.add_button.clicked.connect(self._add)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def show_value(self, value: Sequence[Any]) -> None:
        """Show these items; a new row that is still empty stays."""
        while len(self.rows) > len(value) and self.rows[-1].item is not None:
            self._drop(self.rows[-1])
        for number, item in enumerate(value):
            if number == len(self.rows):
                self._make_row()
            row = self.rows[number]
            row.item = item
            row.text.required = True
            row.text.show_value(item.text if self._traits else item)
            if row.source is not None:
                row.source.show_text(item.source)
        self._follow()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show the items in these languages."""
        self._languages = languages
        for row in self.rows:
            row.text.show_languages(languages)

    def target(self, path: tuple[str, ...]) -> QWidget:
        """The item of this number or, of traits, of this id."""
        for number, row in enumerate(self.rows):
            if path and path[0] in (str(number), getattr(row.item, "id", None)):
                return row.source if path[1:] == ("source",) and row.source else row.text.target(path[1:])
        return self.rows[0].text.target(()) if self.rows else self.add_button

    def _make_row(self) -> _Row:
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        text = ProseField(self.name)
        texts.addWidget(text)
        source = TextBox(translate("Editor", "Source sentence: {name}", name=self.name)) if self._traits else None
        if source is not None:
            source.setPlaceholderText(translate("Editor", "Source sentence in the profile"))
            source.setProperty("role", "quiet")
            texts.addWidget(source)
        line.addLayout(texts, 1)
        away = QToolButton()
        away.setIcon(icon("x"))
        words = translate("Editor", "Remove: {name}", name=self.name)
        away.setToolTip(words)
        away.setAccessibleName(words)
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        row = _Row(frame, text, source)
        text.show_languages(self._languages)
        text.edited.connect(lambda value: self._change(row, text=value))
        if source is not None:
            source.typed.connect(lambda value: self._change(row, source=value))
        away.clicked.connect(lambda: self._remove(row))
        self._list.addWidget(frame)
        self.rows.append(row)
        return row

    def _add(self) -> None:
        if self.rows and self.rows[-1].item is None:
            row = self.rows[-1]
        else:
            row = self._make_row()
            row.text.show_value(Text())
        self._follow()
        # The row gets its place in the scrolled form first.
        QTimer.singleShot(0, row.frame, lambda: row.text.target(()).setFocus(Qt.FocusReason.OtherFocusReason))

    def _change(self, row: _Row, *, text: Text | None = None, source: str | None = None) -> None:
        if self._traits:
            item = row.item or Trait("", Text())
            row.item = Trait(
                item.id, text if text is not None else item.text, item.source if source is None else source
            )
            if not row.item.text:  # a source alone is no trait yet
                row.item = None
                return
        else:
            row.item = text
        self._tell()

    def _remove(self, row: _Row) -> None:
        number = self.rows.index(row)
        was_new = row.item is None
        self._drop(row)
        self._follow()
        after = self.rows[min(number, len(self.rows) - 1)].text.target(()) if self.rows else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        if not was_new:
            self._tell()

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row.frame)
        row.frame.hide()
        row.frame.deleteLater()

    def _follow(self) -> None:
        self.add_button.setVisible(self._most is None or len(self.rows) < self._most)

    def _tell(self) -> None:
        self.edited.emit(tuple(row.item for row in self.rows if row.item is not None))
