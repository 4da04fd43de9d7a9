"""A form made from the format itself: one field per key of a rubric, a criterion or a preview, in the file's order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from rubrics.format.kinds import (
    Asked,
    Choice,
    Flag,
    Identifier,
    Many,
    Prose,
    Quote,
    Record,
    Scale,
    Share,
    Weight,
    Whole,
)
from rubrics.format.kinds import Field as Key
from rubrics.model import LANGUAGES, Language
from ui.editor.fields import (
    ChoiceField,
    Field,
    FlagField,
    ProseField,
    QuoteField,
    language_name,
    must_have_field,
    share_field,
    weight_field,
)
from ui.editor.lists import AnchorsField, ListField, QuestionField
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term

NOT_HERE = {"criteria", "previews", "revision"}  # lists of their own; the revision counts up by itself


class RecordForm(QScrollArea):
    """Shows a record of `kind` (a Rubric, Criterion or Preview); `edited` carries the key and its new value."""

    edited = Signal(str, object)

    def __init__(self, kind: Record, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields: dict[str, Field] = {}
        self.identifier = label("", "muted")
        self.identifier.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(4, 0, 12, 16)
        self._column.setSpacing(4)
        for key in kind.fields:
            if key.key not in NOT_HERE and not isinstance(key.kind, Identifier):
                self._add(key, language)
        self._column.addSpacing(8)
        self._column.addWidget(self.identifier)
        self._column.addStretch()
        self.setWidget(inside)

    def _add(self, key: Key, language: Language) -> None:
        name, about = key.title.get(language), key.description.get(language)
        field = _field(key, name, about, language)
        if not isinstance(field, FlagField):
            caption = label(name, "caption")
            caption.setToolTip(as_tooltip(about))
            caption.setBuddy(field)
            self._column.addSpacing(8 if self.fields else 0)
            self._column.addWidget(caption)
        field.setToolTip(as_tooltip(about))
        field.edited.connect(lambda value: self.edited.emit(key.key, value))
        self._column.addWidget(field)
        self.fields[key.key] = field

    def show_record(self, record: Any) -> None:
        """Show this record; what is being typed stays under the hands."""
        for key, field in self.fields.items():
            field.show_value(getattr(record, key))
        self.identifier.setText(translate("Editor", "ID in the file: {id}", id=record.id))

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show texts in these languages."""
        for field in self.fields.values():
            field.show_languages(languages)

    def go_to(self, path: tuple[str, ...], *, focus: bool) -> None:
        """Bring the field of this path into sight, and give it the focus where that is asked for."""
        field = self.fields.get(path[0]) if path else None
        if field is None:
            self.verticalScrollBar().setValue(0)
            if focus:
                next(iter(self.fields.values())).target(()).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        target = field.target(path[1:])
        # Once the form has its shape: a record that was just shown has not been laid out yet.
        QTimer.singleShot(0, target, lambda: self._bring_into_sight(target))
        if focus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_of(self, widget: QWidget) -> str:
        """The key whose field this widget belongs to; "" where it belongs to none."""
        return next((key for key, field in self.fields.items() if field is widget or field.isAncestorOf(widget)), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What one writes in stays in sight when the list of problems takes room below."""
        focused = QApplication.focusWidget()
        top = self.verticalScrollBar().value()
        super().resizeEvent(event)
        if focused is None or not self.widget().isAncestorOf(focused):
            return
        at = focused.mapTo(self.widget(), QPoint(0, 0)).y()
        if top <= at < top + event.oldSize().height():
            self._bring_into_sight(focused)

    def _bring_into_sight(self, target: QWidget) -> None:
        top = target.mapTo(self.widget(), QPoint(0, 0)).y()
        self.ensureVisible(0, top + target.height(), 0, 24)
        self.ensureVisible(0, max(0, top - 24), 0, 0)


def _field(key: Key, name: str, about: str, language: Language) -> Field:  # noqa: PLR0911, PLR0912 - one line per kind
    match key.kind:
        case Prose():
            return ProseField(name, required=key.required, about=about)
        case Quote():
            return QuoteField(name, about)
        case Choice(options=options) if options == LANGUAGES:
            return ChoiceField(name, {one: language_name(one) for one in LANGUAGES})
        case Choice(options=options):
            return ChoiceField(name, {one: term(f"preview.{one}", language) for one in options})
        case Flag():
            return FlagField(name)
        case Whole():
            return must_have_field(name)
        case Share():
            return share_field(name)
        case Weight():
            return weight_field(name, language)
        case Asked():
            return QuestionField(name, language)
        case Scale():
            return AnchorsField(name, language)
        case Many(item=Record()):
            return ListField(name, translate("Editor", "Add trait"), traits=True)
        case Many(most=most):
            return ListField(name, translate("Editor", "Add line"), most=most)
        case _:
            raise TypeError(key.kind)
