"""The fields of one's own: add, rename, order, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from screening.changes import Changes
from screening.people import custom_fields
from screening.people.custom_fields import CustomField
from ui.dialogs.form import FormDialog
from ui.icons import icon
from ui.session import Session
from ui.translations import translate


class FieldsDialog(FormDialog):
    """The list is edited in place (F2 or a double click); what is filled in for a field that goes is not lost."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Fields", "Own fields"), translate("Fields", "Save"), parent)
        self.setMinimumWidth(440)
        self.add_line(
            translate(
                "Fields",
                "Fields that forms and lists of candidates have beside the built-in ones, such as a notice period. "
                "Leave out health, religion, family and other facts that must not count.",
            )
        )
        self.new = QLineEdit(objectName="new-field")
        self.new.setPlaceholderText(translate("Fields", "Name of a new field"))
        self.new.setAccessibleName(translate("Fields", "Name of a new field"))
        self.new.setMaxLength(custom_fields.NAME_LIMIT)
        self.add = self._button("plus", translate("Fields", "Add"), "", self._add)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.new, 1)
        first.addWidget(self.add)
        self.form.addRow(first)
        self.list = QListWidget(objectName="own-fields")
        self.list.setAccessibleName(translate("Fields", "Own fields in their order"))
        self.list.setSpacing(3)
        self.list.setMinimumHeight(180)
        self.list.setEditTriggers(QListWidget.EditTrigger.DoubleClicked | QListWidget.EditTrigger.EditKeyPressed)
        for one in custom_fields.all_of(session.workspace):
            self._put(one)
        self.form.addRow(self.list)
        self._of_chosen: list[QPushButton] = []
        below = QHBoxLayout()
        below.setSpacing(8)
        for icon_name, text, keys, run in (
            ("arrow-up", translate("Fields", "Move up"), "Alt+Up", lambda: self._move(-1)),
            ("arrow-down", translate("Fields", "Move down"), "Alt+Down", lambda: self._move(1)),
            ("pencil", translate("Fields", "Rename"), "", self._rename),
            ("trash-2", translate("Fields", "Remove"), "", self._remove),
        ):
            button = self._button(icon_name, text, keys, run)
            self._of_chosen.append(button)
            below.addWidget(button)
        below.addStretch()
        self.form.addRow(below)
        self.list.currentRowChanged.connect(self._follow)
        self._follow(self.list.currentRow())
        self.new.setFocus()

    def _follow(self, row: int) -> None:
        for button in self._of_chosen:
            button.setEnabled(row >= 0)

    def save(self) -> Changes | None:
        """Makes these the fields."""
        if self.new.text().strip():
            self._add()
        items = [self.list.item(row) for row in range(self.list.count())]
        fields = [CustomField(str(one.data(Qt.ItemDataRole.UserRole)), one.text()) for one in items]
        if fields == custom_fields.all_of(self.session.workspace):
            return None
        return custom_fields.arrange(self.session.workspace, fields=fields)

    def _put(self, one: CustomField) -> None:
        item = QListWidgetItem(one.name, self.list)
        item.setData(Qt.ItemDataRole.UserRole, one.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.setCurrentItem(item)

    def _add(self) -> None:
        name = self.new.text().strip()
        if name:
            self._put(CustomField("", name))
            self.new.clear()
        self.new.setFocus()

    def _rename(self) -> None:
        if self.list.currentItem():
            self.list.setFocus()
            self.list.editItem(self.list.currentItem())

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _button(self, icon_name: str, text: str, keys: str, run: Callable[[], None]) -> QPushButton:
        made = QPushButton(icon(icon_name), text)
        made.setAutoDefault(False)
        made.clicked.connect(run)
        if keys:
            sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
            made.setToolTip(f"{text} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
            QShortcut(sequence, self).activated.connect(run)
        return made
