"""The form side: the parts of the rubric at the left, the fields of the chosen one beside them."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QInputDialog,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rubrics.format.fields import CRITERION, PREVIEW, RUBRIC
from rubrics.model import Language, Rubric
from ui.actions import action
from ui.editor import edits
from ui.editor.edits import Part
from ui.editor.fields import language_name
from ui.editor.item_list import ItemList
from ui.editor.outline import Path
from ui.editor.record_form import RecordForm
from ui.editor.working_copy import WorkingCopy
from ui.translations import translate
from ui.widgets.labels import label


class FormPane(QWidget):
    """Shows the rubric of a working copy and writes into it. `visited` tells the path a person has gone to."""

    visited = Signal(object)

    def __init__(self, copy: WorkingCopy, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._language = language
        self._writable = True
        self._new = ""  # the item that was just made here: chosen once it is listed
        self.items = ItemList()
        self.forms = {
            "": RecordForm(RUBRIC, language),
            "criteria": RecordForm(CRITERION, language),
            "previews": RecordForm(PREVIEW, language),
        }
        for part, form in self.forms.items():
            form.edited.connect(lambda key, value, part=part: self._edit(part, key, value))
        self._make_actions()
        self._build()
        self.items.chosen.connect(self._show_chosen)
        self.items.moved.connect(self._move)
        self.items.entered.connect(lambda: self.form.go_to((), focus=True))
        QApplication.instance().focusChanged.connect(self._focus_went)
        copy.rubric_changed.connect(self.refresh)
        copy.reading_changed.connect(self._enable)
        self._enable()

    def _make_actions(self) -> None:
        self.add = action(
            self, translate("Editor", "Add criterion…"), self._add_criterion, icon_name="plus", keys="Ctrl+Shift+N"
        )
        self.add_preview = action(
            self,
            translate("Editor", "Add realistic preview…"),
            self._add_preview,
            icon_name="eye",
            keys="Ctrl+Shift+P",
        )
        self.duplicate = action(
            self, translate("Editor", "Duplicate"), self._duplicate, icon_name="copy", keys="Ctrl+Shift+D"
        )
        self.remove = action(
            self,
            translate("Editor", "Remove from the rubric"),
            self._remove,
            icon_name="trash-2",
            keys="Ctrl+Shift+Delete",
        )
        self.up = action(
            self, translate("Editor", "Move up"), lambda: self.items.step(-1), icon_name="arrow-up", keys="Alt+Up"
        )
        self.down = action(
            self, translate("Editor", "Move down"), lambda: self.items.step(1), icon_name="arrow-down", keys="Alt+Down"
        )

    @property
    def page_actions(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [self.add, self.add_preview, self.duplicate, self.remove, self.up, self.down]

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for one in self.page_actions:
            button = QToolButton()
            button.setDefaultAction(one)
            button.setAccessibleName(one.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tools.addWidget(button)
        tools.addStretch()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.items, 1)
        column.addLayout(tools)
        self._stack = QStackedWidget()
        for form in self.forms.values():
            self._stack.addWidget(form)
        self._mend = label("", "warning")
        self._mend.hide()
        right = QWidget()
        fields = QVBoxLayout(right)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        fields.addLayout(self._language_switch())
        fields.addWidget(self._stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(side)
        split.addWidget(right)
        split.setSizes([184, 380])
        split.setStretchFactor(1, 1)
        split.hide()  # until there is a rubric to show
        self._split = split
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._mend)
        layout.addWidget(split, 1)
        layout.addStretch()

    def _language_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(translate("Editor", "Texts in"), "muted", wrap=False))
        self.languages = QButtonGroup(self)
        choices: dict[tuple[Language, ...], str] = {
            ("id",): language_name("id"),
            ("en",): language_name("en"),
            ("id", "en"): translate("Editor", "Both"),
        }
        self._choices = list(choices)
        for number, words in enumerate(choices.values()):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(translate("Editor", "Show the texts in this language: {language}", language=words))
            self.languages.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        self.languages.idClicked.connect(lambda number: self.show_languages(self._choices[number]))
        return row

    # -- showing

    @property
    def form(self) -> RecordForm:
        """The form that is shown."""
        return self.forms[self.items.path[0] if self.items.path else ""]

    def begin(self, rubric: Rubric) -> None:
        """Another file: its own language first, its first part chosen."""
        self.show_languages((rubric.language,))
        self.refresh()
        self.items.choose(())

    def set_writable(self, writable: bool) -> None:
        """Whether the person may change this file."""
        self._writable = writable
        self._enable()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show the texts in these languages."""
        self.languages.button(self._choices.index(languages)).setChecked(True)
        for form in self.forms.values():
            form.show_languages(languages)

    def refresh(self) -> None:
        """Show what the working copy says now."""
        rubric = self._copy.rubric
        if rubric is None:
            return
        self._split.show()
        self.items.show_rubric(rubric, self._language)
        if self._new and self.items.choose(tuple(self._new.split("/"))):
            self._new = ""
        self._show_chosen(self.items.path)

    def say_what_to_mend(self, words: str) -> None:
        """Above the greyed form: what has to be mended in the text first; "" for nothing."""
        self._mend.setText(words)
        self._mend.setVisible(bool(words))

    def go_to(self, path: Path, *, focus: bool = False) -> None:
        """Show the field a path leads to."""
        if self._copy.rubric is None:
            return
        self.items.choose(path)
        inner = path[2:] if path[:1] in (("criteria",), ("previews",)) else path
        self.form.go_to(inner, focus=focus)

    def _show_chosen(self, path: Path) -> None:
        rubric = self._copy.rubric
        if rubric is None:
            return
        record: Any = rubric if not path else edits.find(rubric, cast(Part, path[0]), path[1])
        form = self.forms[path[0] if path else ""]
        if record is not None:
            form.show_record(record)
        if self._stack.currentWidget() is not form:
            self._stack.setCurrentWidget(form)
        if path != self._shown:
            self._shown = path
            form.verticalScrollBar().setValue(0)
            self.visited.emit(path)
        self._enable()

    _shown: Path = ()

    def _enable(self) -> None:
        """Grey the form where the text has errors, or the file may not be changed."""
        usable = self._writable and self._copy.is_sound
        for form in self.forms.values():
            form.widget().setEnabled(usable)
        is_part = len(self.items.path) == 2
        for one in self.page_actions:
            one.setEnabled(usable and (is_part or one in (self.add, self.add_preview)))
        rubric = self._copy.rubric
        if rubric is not None and self.items.path[:1] == ("criteria",) and len(rubric.criteria) == 1:
            self.remove.setEnabled(False)

    def _focus_went(self, _: QWidget | None, now: QWidget | None) -> None:
        """A field that is gone to is looked at."""
        key = self.form.key_of(now) if now is not None and self.isAncestorOf(now) else ""
        if key:
            self.visited.emit((*self.items.path, key))

    # -- changing

    def _edit(self, part: str, key: str, value: Any) -> None:
        if not part:
            self._copy.edit((key,), lambda rubric: edits.set_field(rubric, key, value))
            return
        item_id = self.items.path[1]
        kind = cast(Part, part)
        self._copy.edit((part, item_id, key), lambda rubric: edits.set_item_field(rubric, kind, item_id, key, value))

    def _change(self, edit: Any) -> None:
        """A change of the list: a step of its own."""
        self._copy.edit(object(), edit, at_once=True)

    def _add_criterion(self) -> None:
        name = self._ask(translate("Editor", "Add criterion"), translate("Editor", "Name of the criterion:"))
        if name:
            made, after = self._free(name), self._after("criteria")
            self._new = f"criteria/{made}"
            self._change(lambda rubric: edits.add_criterion(rubric, made, name, after))
            self.form.go_to((), focus=True)

    def _add_preview(self) -> None:
        title = translate("Editor", "Add realistic preview")
        claim = self._ask(title, translate("Editor", "What people expect or believe:"))
        if claim:
            made, after = self._free(claim), self._after("previews")
            self._new = f"previews/{made}"
            self._change(lambda rubric: edits.add_preview(rubric, made, claim, after))
            self.form.go_to((), focus=True)

    def _ask(self, title: str, words: str) -> str:
        text, accepted = QInputDialog.getText(self, title, words)
        return text.strip() if accepted else ""

    def _duplicate(self) -> None:
        part, item_id = cast(tuple[Part, str], self.items.path)
        made = self._free(item_id)
        self._new = f"{part}/{made}"
        self._change(lambda rubric: edits.duplicate(rubric, part, item_id, made))

    def _remove(self) -> None:
        part, item_id = cast(tuple[Part, str], self.items.path)
        self._change(lambda rubric: edits.remove(rubric, part, item_id))

    def _move(self, part: Part, item_id: str, position: int) -> None:
        self._change(lambda rubric: edits.move(rubric, part, item_id, position))

    def _free(self, text: str) -> str:
        rubric = self._copy.rubric
        return edits.free_id(text, edits.ids(rubric) if rubric else set())

    def _after(self, part: Part) -> str:
        return self.items.path[1] if self.items.path[:1] == (part,) else ""
