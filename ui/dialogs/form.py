"""The form under every short dialog: labelled fields, what is wrong in plain words, save and cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from ui import tab_order
from ui.session import Session
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.problem_line import ProblemLine
from ui.wording import message


class FormDialog(QDialog):
    """A form that writes once. `save()` is the subclass's; what it refuses is shown and the form stays open.

    After it was accepted, `changes` holds what was written; `afterwards` is what the banner then says, with a button
    that undoes it ("" = nothing).
    """

    afterwards = ""

    def __init__(self, session: Session, title: str, save_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.changes: Changes | None = None
        self._busy = False
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.problem = ProblemLine()
        self.buttons = QDialogButtonBox()
        self.save_button = self.buttons.addButton(save_text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setObjectName("save")
        cancel = self.buttons.addButton(translate("FormDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancel")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(self.form, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        # In the dialog by now: a button made the default one outside of it stays so only until it loses the focus.
        self.save_button.setDefault(True)

    def add_row(self, name: str, field: QWidget) -> None:
        """A field under its label; the letter after & takes the focus there."""
        words = QLabel(name)
        words.setBuddy(field)
        words.setContentsMargins(0, 3, 0, 3)  # on the line of the field
        words.ensurePolished()
        words.setMinimumWidth(words.sizeHint().width() + 2)  # the edge of the last letter after an underlined one
        field.setAccessibleName(name.replace("&", ""))
        self.form.addRow(words, field)

    def add_line(self, text: str) -> QLabel:
        """A quiet sentence across the form."""
        words = label(text, "muted")
        self.form.addRow(words)
        return words

    def showEvent(self, event: QShowEvent) -> None:
        """Never narrower than its fields: a minimum width that is set stands before what they need.

        Nor lower than its sentences are once they are broken into lines of this width.
        """
        self._begin_in_first_field()
        self.setMinimumWidth(max(self.minimumWidth(), self.minimumSizeHint().width()))
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """As in the window, Tab goes through what is laid out.

        Qt's own chain has the buttons first, since they were made first. Nor is it asked for: PySide takes what
        `nextInFocusChain` answers for a child of the one asked, at its end the form for a child of what stands in it;
        nothing would hold the form any more, and the next collection would destroy it, with what was typed.
        """
        return tab_order.move(self, forward=forward)

    def _begin_in_first_field(self) -> None:
        """Qt gives the focus to the box of buttons."""
        if self.focusWidget() in (None, self.save_button):
            fields = (one for one in tab_order.stops(self) if not self.buttons.isAncestorOf(one))
            next(fields, self.save_button).setFocus()

    def save(self) -> Changes | None:
        """Writes what was typed; None where the workspace stays as it is.

        Raises SaringError for what the person can mend.
        """
        raise NotImplementedError

    def accept(self) -> None:
        """Saves and closes; where that is refused, says why and keeps what was typed."""
        try:
            changes = self.save()
        except SaringError as error:
            self.refuse(error)
            return
        self.finish(changes)

    def finish(self, changes: Changes | None) -> None:
        """Closes the form and tells everybody what was written."""
        self.changes = changes
        self.set_busy(False)
        super().accept()
        if changes and self.afterwards:
            self.session.done(changes, self.afterwards)
        elif changes:
            self.session.apply(changes)

    def refuse(self, error: SaringError) -> None:
        """Says what is in the way, until a field is changed; the form stays open."""
        self.problem.say(message(error, self.session.language))
        self._make_room()

    def failed(self, error: Exception) -> None:
        """As `refuse`, for what came back from the worker, where the form can be saved again; a bug is raised."""
        self.set_busy(False)
        if not isinstance(error, SaringError):
            raise error
        self.refuse(error)

    def set_busy(self, busy: bool) -> None:
        """While something is written on the worker the form can neither be saved again nor closed."""
        self._busy = busy
        self.buttons.setEnabled(not busy)

    def reject(self) -> None:
        """Closes without saving, unless something is being written."""
        if not self._busy:
            super().reject()
