"""The form under a list that is edited as text: one entry a line, and a way back to the built-in ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from rubrics.errors import SaringError
from ui.dialogs.form import FormDialog
from ui.icons import icon


class LinesDialog(FormDialog):
    """A `field` of lines under a sentence about them; a subclass calls `edit` once."""

    def edit(self, field: QPlainTextEdit, *, about: str, built_in: Sequence[str], restore: str) -> None:
        """Lay the form out. `about` is the sentence, `restore` says what brings the `built_in` lines back."""
        self.add_line(about)
        self.field = field
        self._built_in = tuple(built_in)
        self.buttons_below = QHBoxLayout()
        self.buttons_below.addStretch()
        self.built_in = self.add_button("refresh-cw", restore)
        self.built_in.setObjectName("built-in")
        self.built_in.clicked.connect(self._fill_in)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.field, 1)
        column.addLayout(self.buttons_below)
        self.form.addRow(column)
        self.field.setFocus()

    def add_button(self, icon_name: str, text: str, keys: str = "", *, place: int | None = None) -> QPushButton:
        """A button below the lines, behind the others or at a `place` among them."""
        made = QPushButton(icon(icon_name), text)
        made.setAutoDefault(False)
        made.setToolTip(f"{text} ({keys})" if keys else text)
        self.buttons_below.insertWidget(self.buttons_below.count() - 1 if place is None else place, made)
        return made

    @property
    def is_built_in(self) -> bool:
        """Whether the lines are the built-in ones: kept as none of one's own, these follow the language."""
        return self.lines == self._built_in

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that say something, without the blanks around them."""
        return tuple(line.strip() for line in self.field.toPlainText().split("\n") if line.strip())

    def _fill_in(self) -> None:
        cursor = self.field.textCursor()  # as typing, so that it can be undone
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(self._built_in))
        self.field.setFocus()

    def refuse(self, error: SaringError) -> None:
        """Say what is in the way and go back to the lines."""
        super().refuse(error)
        self.field.setFocus()
