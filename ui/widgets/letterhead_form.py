"""The letterhead on the page "Settings": name, address and logo, kept in the workspace as one goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from screening import letterhead
from screening.errors import Refused
from screening.letterhead import ADDRESS_LINES, LARGEST_FILE, LOGO_SIZE, Letterhead
from ui import folders
from ui.actions import action
from ui.interview.fields import TextField
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.fields import add_field, section
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.session import Session

LOGO_ROOM = (LOGO_SIZE[0] // 2, LOGO_SIZE[1] // 2)  # pixels it is shown in, on paper's white


class LetterheadForm(QWidget):
    """`refresh` shows what is kept; leaving a field keeps what was typed there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = Letterhead()
        self.company = QLineEdit(objectName="company")
        self.company.editingFinished.connect(self._leave)
        self.address = TextField()
        self.address.setObjectName("company_address")
        self.address.setFixedHeight(self.address.fontMetrics().lineSpacing() * ADDRESS_LINES + 20)
        self.address.left.connect(self._leave)
        self.logo = QLabel(objectName="logo")
        self.choose = action(
            self,
            translate("Letterhead", "Choose a logo…"),
            self._ask,
            icon_name="file-plus",
            about=translate("Letterhead", "Choose a picture as PNG or JPEG; it is made small enough for paper"),
        )
        self.remove = action(self, translate("Letterhead", "Remove the logo"), self._remove, icon_name="trash-2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column())

    def refresh(self) -> None:
        """Show what is kept; what is being typed stays."""
        kept = letterhead.get(self._session.workspace)
        if not self.company.isModified():
            self.company.setText(kept.name)
        self.address.show_text(kept.address)
        if kept.logo != self._shown.logo or not self.logo.text():
            self._show_logo(kept.logo)
        self._shown = kept

    def flush(self) -> None:
        """Keep what was typed so far. Raises SaringError where that is not possible."""
        if self.company.isModified() or self.address.toPlainText() != self._shown.address:
            self._save(replace(self._shown, name=self.company.text(), address=self.address.toPlainText()))

    def take(self, path: Path) -> None:
        """Make the picture in this file the logo; reading and reducing it is the worker's."""

        def fitted(logo: bytes) -> None:  # heard also when a change of language has built another form by then
            self._keep_logo(logo, translate("Letterhead", "The logo stands on every document made from now on."))

        self._session.tasks.run(
            lambda _workspace, _progress: letterhead.fit_logo(_read(path)),
            title=translate("Letterhead", "Reading {name}", name=path.name),
            done=fitted,
            failed=self._session.failed,
        )

    def _column(self) -> QVBoxLayout:
        column = section(translate("Letterhead", "Letterhead"))
        about = translate(
            "Letterhead", "Stands at the top of the first page of every document made from now on in this workspace."
        )
        column.addWidget(label(about, "muted"))
        add_field(column, translate("Letterhead", "Com&pany"), self.company)
        add_field(column, translate("Letterhead", "&Address, up to %n line(s)", n=ADDRESS_LINES), self.address)
        column.addWidget(label(translate("Letterhead", "Logo")))
        column.addWidget(self.logo)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(action_button(self.choose))
        row.addWidget(action_button(self.remove))
        row.addStretch()
        column.addLayout(row)
        return column

    def _leave(self) -> None:
        try:
            self.flush()
        except SaringError as error:
            self._session.report(error, self)

    def _save(self, wanted: Letterhead) -> None:
        if wanted == self._shown:
            self.company.setModified(False)
            return
        changes = letterhead.save(self._session.workspace, wanted)
        self._shown = letterhead.get(self._session.workspace)
        self.company.setText(self._shown.name)
        self.address.open_text(self._shown.address)  # as it was tidied, so that it is not kept once more
        self._session.apply(changes)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Letterhead", "Choose a logo"),
            folders.proposed(self._session, "pictures"),
            translate("Letterhead", "Pictures (*.png *.jpg *.jpeg)"),
        )
        if chosen:
            folders.remember(self._session, "pictures", Path(chosen).parent)
            self.take(Path(chosen))

    def _remove(self) -> None:
        self._keep_logo(b"", translate("Letterhead", "The logo was removed."))

    def _keep_logo(self, logo: bytes, said: str) -> None:
        stands = isValid(self)
        try:
            if stands:
                self.flush()
            kept = letterhead.get(self._session.workspace)
            changes = letterhead.save(self._session.workspace, replace(kept, logo=logo))
        except SaringError as error:
            self._session.report(error)
            return
        self._session.done(changes, said)
        if stands:
            self.refresh()

    def _show_logo(self, logo: bytes) -> None:
        self.remove.setEnabled(bool(logo))
        if not logo:
            self.logo.setFixedSize(LOGO_ROOM[0] + 16, self.logo.fontMetrics().lineSpacing() + 4)
            self.logo.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.logo.setStyleSheet("")
            self.logo.setPixmap(QPixmap())
            self.logo.setText(translate("Letterhead", "No logo yet"))
            return
        self.logo.setFixedSize(LOGO_ROOM[0] + 16, LOGO_ROOM[1] + 16)
        self.logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture = QPixmap()
        picture.loadFromData(logo)
        ratio = self.devicePixelRatioF()
        fitted = picture.scaled(
            int(LOGO_ROOM[0] * ratio),
            int(LOGO_ROOM[1] * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self.logo.setStyleSheet("background: white; border: 1px solid #c3cbd1; border-radius: 6px;")
        self.logo.setPixmap(fitted)
        self.logo.setAccessibleName(translate("Letterhead", "The logo"))


def _read(path: Path) -> bytes:
    """The bytes of a file, but no more than are looked at. Raises Refused "logo_unreadable"."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Refused("logo_unreadable", path=str(path)) from error
