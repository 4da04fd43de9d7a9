"""The text of a privacy notice: entering the next version, and reading one that was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from screening.privacy import notices
from ui.dialogs.form import FormDialog
from ui.models.figures import date_words
from ui.translations import translate
from ui.widgets.calendar import day_field
from ui.widgets.choice import choice
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.changes import Changes
    from ui.session import Session

_HEIGHT = 220


class NoticeForm(FormDialog):
    """Keeps what was typed as the next version; it begins with the newest one's text, to be changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("Keeping", "New version of the privacy notice"), translate("Keeping", "Keep"), parent
        )
        self.setMinimumWidth(640)
        before = notices.all_of(session.workspace)[:1]
        self.afterwards = translate("Keeping", "The notice is kept")
        self.notice_title = QLineEdit(before[0].title if before else "", objectName="title")
        self.notice_title.setPlaceholderText(translate("Keeping", "such as: Privacy notice for applicants"))
        self.add_row(translate("Keeping", "&Title"), self.notice_title)
        self.language = choice(translate("Keeping", "Language"), name="language", letters=20)
        self.language.addItem("Bahasa Indonesia", "id")
        self.language.addItem("English", "en")
        wanted = before[0].language if before else session.language
        self.language.setCurrentIndex(self.language.findData(wanted))
        self.add_row(translate("Keeping", "&Language"), self.language)
        self.day = day_field(translate("Keeping", "In force from"), "effective-on")
        self.day.setMaximumDate(QDate(9999, 12, 31))
        self.add_row(translate("Keeping", "In &force from"), self.day)
        self.text = QPlainTextEdit(before[0].text if before else "", objectName="text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HEIGHT)
        self.add_row(translate("Keeping", "Te&xt"), self.text)
        self.add_line(
            translate("Keeping", "A version that is kept is never changed, since somebody may have been told of it.")
        )

    def save(self) -> Changes | None:
        """Keeps it."""
        return notices.add(
            self.session.workspace,
            title=self.notice_title.text(),
            language=self.language.currentData(),
            text=self.text.toPlainText(),
            effective_on=self.day.date().toString("yyyy-MM-dd"),
        )


class NoticeText(QDialog):
    """The text of one version, to read and to copy."""

    def __init__(self, session: Session, notice_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        one = notices.get(session.workspace, notice_id)
        self.setWindowTitle(translate("Keeping", "Privacy notice, version {number}", number=one.number))
        self.resize(640, 480)
        text = QPlainTextEdit(one.text, readOnly=True, objectName="text")
        text.setTabChangesFocus(True)
        text.setAccessibleName(one.title)
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("Keeping", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(one.title, "heading"))
        layout.addWidget(
            label(
                translate(
                    "Keeping",
                    "In force from {day}, kept by {who}",
                    day=date_words(one.effective_on),
                    who=one.made_by,
                ),
                "muted",
            )
        )
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
