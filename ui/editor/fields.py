"""The fields of the form, one class per kind of value: told what to show, they tell what a person makes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from rubrics.format.fields import PART_WORDS
from rubrics.format.kinds import GREATEST_WEIGHT
from rubrics.model import LANGUAGES, Language, Level, Text
from ui.editor.text_box import TextBox
from ui.editor.text_pane import is_history
from ui.models.figures import decimal
from ui.translations import language as window_language
from ui.translations import locale_of, translate
from ui.widgets.labels import label


class Field(QWidget):
    """`edited` carries the new value. `name` is what a screen reader calls it."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def show_value(self, value: Any) -> None:
        """Show this value; nothing is told."""
        raise NotImplementedError

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show texts in these languages."""

    def target(self, path: tuple[str, ...]) -> QWidget:
        """Where the focus goes for this part of the value."""
        return self.focusProxy() or self


class ProseField(Field):
    """A text in one language or both: one box per language that is shown."""

    def __init__(self, name: str, *, required: bool = False, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.required = required
        self._about = about
        self._value = Text()
        self.boxes: dict[Language, TextBox] = {}
        self._tags: dict[Language, QWidget] = {}
        for language in LANGUAGES:
            box = TextBox(f"{name} ({language_name(language)})")
            box.setObjectName(language)
            box.typed.connect(lambda text, language=language: self._typed(language, text))
            tag = label(language, "muted", wrap=False)
            tag.setFixedWidth(20)
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(box, 1)
            self.column.addLayout(row)
            self.boxes[language] = box
            self._tags[language] = tag
        self.hint = label(translate("Editor", "A text is needed here. The rubric keeps the one before."), "warning")
        self.hint.hide()
        self.column.addWidget(self.hint)
        for box in self.boxes.values():
            box.emptied.connect(self.hint.setVisible)

    def show_value(self, value: Text) -> None:
        """Show this text."""
        self._value = value
        for language, box in self.boxes.items():
            other = value.get("en" if language == "id" else "id")
            box.required = self.required and not other_of(value, language)
            box.setPlaceholderText(" ".join(other.split()) if other else self._about)
            box.show_text(value.id if language == "id" else value.en)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """One box, or both with their languages named."""
        for language, box in self.boxes.items():
            box.setVisible(language in languages)
            self._tags[language].setVisible(len(languages) > 1)
        self.setFocusProxy(self.boxes[languages[0]])

    def target(self, path: tuple[str, ...]) -> QWidget:
        """The box of a language, where that is shown."""
        wanted = self.boxes.get(path[-1]) if path and path[-1] in LANGUAGES else None  # type: ignore[call-overload]
        return wanted if wanted is not None and not wanted.isHidden() else super().target(path)

    def _typed(self, language: Language, text: str) -> None:
        value = Text(text, self._value.en) if language == "id" else Text(self._value.id, text)
        if value != self._value:
            self._value = value
            self.edited.emit(value)


class QuoteField(Field):
    """A sentence in the words of the document it was taken from."""

    def __init__(self, name: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = TextBox(name)
        self.box.setPlaceholderText(about)
        self.box.typed.connect(self._tell)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: str) -> None:
        """Show this sentence."""
        self.box.show_text(value)

    def _tell(self, text: str) -> None:
        self.edited.emit(text)


class ChoiceField(Field):
    """One of a few words; `choices` are the values with what the window calls them."""

    def __init__(self, name: str, choices: dict[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values = list(choices)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.addItems(list(choices.values()))
        self.box.installEventFilter(_calm(self))
        self.box.activated.connect(lambda number: self.edited.emit(self._values[number]))
        self.column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.box)

    def show_value(self, value: Any) -> None:
        """Show this choice."""
        self.box.setCurrentIndex(self._values.index(value))


class FlagField(Field):
    """Yes or no; the box says its name itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QCheckBox(name)
        self.box.clicked.connect(self._tell)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: bool) -> None:
        """Tick it or not."""
        self.box.setChecked(value)

    def _tell(self, ticked: bool) -> None:
        self.edited.emit(ticked)


class NumberField(Field):
    """A number; what is shown is `factor` times the value, so that a share reads as per cent."""

    def __init__(
        self, name: str, box: QSpinBox | QDoubleSpinBox, factor: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._factor = factor
        self.box = box
        box.setAccessibleName(name)
        box.setKeyboardTracking(True)
        box.lineEdit().setTextMargins(8, 0, 0, 0)
        for watched in (box, box.lineEdit()):
            watched.installEventFilter(_calm(self))
        box.valueChanged.connect(self._changed)
        self.column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(box)

    def show_value(self, value: float) -> None:
        """Show this number, unless it is the one that stands there."""
        if abs(self.box.value() / self._factor - value) < 1e-9:
            return
        with QSignalBlocker(self.box):
            self.box.setValue(round(value * self._factor) if isinstance(self.box, QSpinBox) else value)

    def _changed(self, shown: float) -> None:
        self.edited.emit(shown / self._factor)


def weight_field(name: str, language: Language) -> NumberField:
    """A weight, in the decimals of the window's language."""
    box = _DecimalBox(minimum=0.05, maximum=GREATEST_WEIGHT, singleStep=0.5, decimals=2)
    box.setLocale(locale_of(language))
    return NumberField(name, box)


def share_field(name: str) -> NumberField:
    """A share, shown in per cent."""
    return NumberField(name, QSpinBox(minimum=0, maximum=100, singleStep=5, suffix=" %"), 100)


def must_have_field(name: str) -> ChoiceField:
    """No must-have, or the level that has to be exceeded."""
    levels: tuple[Level, ...] = (1, 2, 3, 4)
    choices: dict[Any, str] = {None: translate("Editor", "No")}
    choices |= {level: translate("Editor", "Yes: must be above {level}", level=level) for level in levels}
    return ChoiceField(name, choices)


def language_name(language: Language) -> str:
    """A language in the words of the window."""
    return PART_WORDS[language][0].get(window_language())


def other_of(text: Text, language: Language) -> str:
    """What is written in the other language."""
    return text.en if language == "id" else text.id


class _DecimalBox(QDoubleSpinBox):
    """Writes 2 rather than 2.00."""

    def textFromValue(self, value: float) -> str:
        """The number as the window writes numbers."""
        return decimal(value, 2)


class _Calm(QObject):
    """Scrolling the form changes no value on the way; undo goes to the page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            event.ignore()
            return not (isinstance(watched, QWidget) and watched.hasFocus())
        if isinstance(event, QKeyEvent) and is_history(event):
            event.ignore()
            return True
        return False


def _calm(owner: QObject) -> _Calm:
    return _Calm(owner)
