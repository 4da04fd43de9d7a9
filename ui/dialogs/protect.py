"""A new passphrase and a recovery code for a workspace, in two steps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rubrics.errors import SaringError
from screening.errors import Refused
from ui import translations
from ui.background import Background
from ui.protection.fields import code_font, secret_field, show_box
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.problem_line import ProblemLine
from ui.wording import message

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from screening.protection.protecting import Secrets

_WIDTH = 600


class ProtectDialog(QDialog):
    """First a passphrase, typed twice; then the recovery code, shown and typed back. `secrets` holds both.

    `act` names the last button: what happens once both are known. `path` is the workspace's file.
    """

    def __init__(self, path: Path, title: str, about: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.secrets: Secrets | None = None
        self._act = act
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.passphrases = NewPassphrase(about)
        self.code = NewCode(path)
        self.steps = QStackedWidget()
        self.steps.addWidget(self.passphrases)
        self.steps.addWidget(self.code)
        self.problem = ProblemLine()
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.back = self.buttons.addButton(translate("Protection", "Back"), role.ResetRole)
        self.onward = self.buttons.addButton(translate("Protection", "Continue"), role.AcceptRole)
        self.cancel = self.buttons.addButton(translate("FormDialog", "Cancel"), role.RejectRole)
        self.back.clicked.connect(self._go_back)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.onward.setDefault(True)
        self._show_step(0)

    def accept(self) -> None:
        """Go on to the code; from there, close with what was chosen. What does not fit is said and stays."""
        try:
            passphrase = self.passphrases.take()
            if self.steps.currentIndex() == 0:
                self._show_step(1)
                return
            self.code.require_typed_back()
        except SaringError as error:
            self._refuse(error)
            return
        from screening.protection.protecting import Secrets

        in_keyring = self.passphrases.in_keyring.isChecked()
        self.secrets = Secrets(passphrase, self.code.text, confirmed=True, in_keyring=in_keyring)
        super().accept()

    def _go_back(self) -> None:
        self._show_step(0)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the sentences of either step are once they are broken into lines of this width."""
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _show_step(self, step: int) -> None:
        self.problem.forget()
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step == 1)
        self.onward.setText(self._act if step == 1 else translate("Protection", "Continue"))
        self.onward.setDefault(True)
        (self.code.typed if step == 1 else self.passphrases.first).setFocus()

    def _refuse(self, error: SaringError) -> None:
        self.problem.say(message(error, translations.language()))
        self._make_room()


class NewPassphrase(QWidget):
    """Two fields for a new passphrase, and whether the system's keyring is to keep the key."""

    def __init__(self, about: str, *, keyring: bool = True) -> None:
        super().__init__()
        self.first, self.second = secret_field("first"), secret_field("second")
        self.in_keyring = QCheckBox(
            translate("Protection", "Open witho&ut asking on this computer, for whoever is signed in as me"),
            objectName="in_keyring",
        )
        self.in_keyring.setToolTip(translate("Protection", "The system's keyring keeps the key as well."))
        self.in_keyring.hide()
        if keyring:
            self._look_for_keyring()
        column = _column(self)
        column.addWidget(_sentence(about))
        add_secret(column, translate("Protection", "New pass&phrase"), self.first)
        add_secret(column, translate("Protection", "&Once more"), self.second)
        column.addWidget(show_box([self.first, self.second]))
        column.addWidget(
            _sentence(
                translate(
                    "Protection",
                    "Four or five unrelated words are easy to remember and hard to guess. Nobody can open the "
                    "workspace without the passphrase or the recovery code, not even the makers of Saring.",
                ),
                "muted",
            )
        )
        column.addWidget(self.in_keyring)
        column.addStretch()

    def _look_for_keyring(self) -> None:
        """Offer the system's keyring as soon as there turns out to be one: asking for it may take long."""
        from screening.protection import system_keyring

        asked = Background(QApplication.instance())  # what never answers outlives the dialog
        asked.finished.connect(self._offer_keyring)
        asked.finished.connect(asked.deleteLater)
        asked.start(lambda _stop: system_keyring.is_there())

    def _offer_keyring(self, is_there: bool | None, error: Exception | None) -> None:
        if error is not None:
            raise error
        self.in_keyring.setVisible(bool(is_there))

    def take(self) -> str:
        """What was typed. Raises Refused: "passphrases_differ" and as `protecting.require_fit` does."""
        from screening.protection.protecting import require_fit

        require_fit(self.first.text())
        if self.first.text() != self.second.text():
            raise Refused("passphrases_differ")
        return self.first.text()


class NewCode(QWidget):
    """A new recovery code for a workspace's file, to write down or print, and a field to type it back from there."""

    def __init__(self, path: Path) -> None:
        from screening.protection.recovery_code import new_code

        super().__init__()
        self._name = path.name
        self.text = new_code()
        self.shown = QLabel(self.text, objectName="code", wordWrap=True)
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setFont(code_font())
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(translate("Protection", "Recovery code"))
        self.shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # read out by a screen reader
        self.print_button = QPushButton(translate("Protection", "P&rint…"), objectName="print")
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        self.typed = QLineEdit(objectName="typed")
        self.typed.setFont(code_font())
        column = _column(self)
        column.addWidget(label(translate("Protection", "Recovery code"), "heading"))
        column.addWidget(
            _sentence(
                translate(
                    "Protection",
                    "It opens the workspace when the passphrase is forgotten. Write it on paper or print it, and keep "
                    "it where only those may find it who may read everything; not on this computer.",
                )
            )
        )
        column.addWidget(self.shown)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.print_button)
        row.addStretch()
        column.addLayout(row)
        self.problem = ProblemLine()
        column.addWidget(self.problem)
        add_secret(column, translate("Protection", "&Type it back from the paper"), self.typed)
        column.addStretch()

    def require_typed_back(self) -> None:
        """Raises Refused: "recovery_code_other" and as `recovery_code.read` does."""
        from screening.protection.recovery_code import read

        if read(self.typed.text()) != self.text:
            raise Refused("recovery_code_other")

    def _print(self) -> None:
        from ui.printing import ask_for_printer

        printer = ask_for_printer(self)
        if printer is not None:
            self.print_with(printer)

    def print_with(self, printer: QPrinter) -> None:
        """Print the paper; what is in the way is said here, where the person looks."""
        from ui.printing import whole_file

        self.problem.forget()
        try:
            with whole_file(printer):
                self.paper().print_(printer)
        except SaringError as error:
            self.problem.say(message(error, translations.language()))

    def paper(self) -> QTextDocument:
        """What is printed: the code, what it opens, how it is used and who may have it."""
        today = translations.locale_of(translations.language()).toString(QDate.currentDate(), "d MMMM yyyy")
        paper = QTextDocument()
        cursor = QTextCursor(paper)
        words = QTextCharFormat()
        words.setFont(QApplication.font())
        words.setFontPointSize(12)
        for number, (text, points) in enumerate(
            (
                (translate("Protection", "Recovery code of the workspace “{name}”", name=self._name), 18),
                (translate("Protection", "Saring, {date}", date=today), 0),
                (self.text, 16),
                (
                    translate(
                        "Protection",
                        "To use it: open the workspace in Saring, and type this code in the place of the passphrase. "
                        "It also opens the backups made since {date}, until the code is replaced by another.",
                        date=today,
                    ),
                    0,
                ),
                (translate("Protection", "Whoever has this code and the file can read everything in it."), 0),
            )
        ):
            shape = QTextCharFormat(words)
            if text == self.text:
                shape.setFont(code_font())
            if points:
                shape.setFontPointSize(points)
            block = QTextBlockFormat()
            block.setBottomMargin(16)
            if number:
                cursor.insertBlock(block, shape)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(text, shape)
        return paper


def add_secret(column: QVBoxLayout, caption: str, field: QLineEdit) -> None:
    """A field under its label."""
    words = QLabel(caption)
    words.setBuddy(field)
    words.ensurePolished()
    words.setMinimumWidth(words.sizeHint().width() + 2)  # the edge of the last letter after an underlined one
    field.setAccessibleName(caption.replace("&", ""))
    column.addWidget(words)
    column.addWidget(field)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def _sentence(text: str, role: str = "") -> QLabel:
    line = QLabel(text, wordWrap=True)
    line.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        line.setProperty("role", role)
    return line
