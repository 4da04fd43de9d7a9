"""The reason for a decision: free text, with the reasons one often has to be inserted from an editable list."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from screening.jobs import decision_reasons
from ui.actions import action
from ui.dialogs.answered import answered
from ui.icons import icon
from ui.session import Session
from ui.translations import translate

_HEIGHT = 88
_DIGITS = 9  # entries of the menu that a digit chooses


class ReasonField(QWidget):
    """`text` is what is recorded: what stands in the field, nothing else."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QPlainTextEdit(objectName="reason")
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_HEIGHT)
        self.field.setPlaceholderText(
            translate("DecideDialog", "What in the evidence led to this? The person may ask to read it.")
        )
        self.insert = QPushButton(icon("list"), translate("DecideDialog", "&Insert a frequent reason"))
        self.insert.setObjectName("insert-reason")
        self.insert.setAutoDefault(False)
        self.insert.setToolTip(
            translate("DecideDialog", "Writes a reason from the list into the field, where it can be made more exact")
        )
        self.menu = QMenu(self.insert)
        self.menu.aboutToShow.connect(self._fill)
        self.insert.setMenu(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.insert)
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What was typed and inserted."""
        return self.field.toPlainText()

    def _fill(self) -> None:
        """The list as it is now, read from the workspace."""
        self.menu.clear()
        texts = decision_reasons.listed(self._session.workspace, self._session.language)
        for number, text in enumerate(texts, start=1):
            shown = text.replace("&", "&&")
            shown = f"&{number}  {shown}" if number <= _DIGITS else shown
            self.menu.addAction(action(self.menu, shown, lambda text=text: self._write(text), about=text))
        self.menu.addSeparator()
        self.menu.addAction(
            action(self.menu, translate("DecideDialog", "&Edit this list…"), self._edit, icon_name="pencil")
        )

    def _write(self, reason: str) -> None:
        """Put a reason on a line of its own at the end; as typing, so that it can be undone."""
        cursor = self.field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = self.field.toPlainText()
        cursor.insertText(f"\n{reason}" if before.strip() and not before.endswith("\n") else reason)
        self.field.setTextCursor(cursor)
        self.field.setFocus()

    def _edit(self) -> None:
        from ui.dialogs.decision_reasons import DecisionReasonsDialog

        answered(DecisionReasonsDialog(self._session, self))
        self.field.setFocus()
