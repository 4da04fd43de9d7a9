"""Settings' part "Backups": where they lie, how often they are made, and the way back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from rubrics.errors import SaringError
from screening.settings import SETTINGS
from ui.actions import action
from ui.backups.words import state, trouble
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.fields import add_field, section, spin_box
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.session import Session


class BackupsPart(QWidget):
    """The folder and the rhythm, each saved when it is changed; how things stand; back up and restore."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._keeper = session, session.backups
        self.folder = QLineEdit(readOnly=True, objectName="backup_folder")
        declared = SETTINGS["backup_minutes"]
        self.minutes = spin_box(declared.lowest, declared.highest, step=5, suffix=translate("Backups", " minutes"))
        self.minutes.setObjectName("backup_minutes")
        self.minutes.valueChanged.connect(lambda value: self._set("backup_minutes", value))
        self.choose = action(self, translate("Backups", "Choose a backup folder…"), self._choose, icon_name="folder")
        self.default = action(
            self,
            translate("Backups", "Use the usual folder"),
            lambda: self._set("backup_folder", ""),
            icon_name="undo-2",
        )
        self.back_up = action(self, translate("Backups", "Back up now"), self._keeper.back_up, icon_name="save")
        self.restore = action(self, translate("Backups", "Restore a backup…"), self._restore, icon_name="history")
        self.deeds: list[QAction] = [self.choose, self.default, self.back_up, self.restore]
        self.state, self.trouble = label("", "muted"), label("", "bad")
        self.same_drive = label(
            translate(
                "Backups",
                "This folder is on the same drive as the workspace: a drive that fails takes both. Another drive is "
                "safer.",
            ),
            "muted",
        )
        self._build()
        self._keeper.changed.connect(self.refresh)

    def _build(self) -> None:
        part = section(translate("Backups", "Backups"))
        add_field(
            part,
            translate("Backups", "&Backup folder"),
            self.folder,
            translate(
                "Backups",
                "Saring backs the workspace up by itself: while you work, on closing, and before an import, an "
                "erasure, a restore and an upgrade. It keeps all backups of two days, then 12 daily, 10 weekly and 9 "
                "monthly ones.",
            ),
        )
        part.addWidget(self.same_drive)
        part.addLayout(_row(self.choose, self.default))
        part.addSpacing(8)
        add_field(part, translate("Backups", "While something changes, &every"), self.minutes)
        part.addSpacing(8)
        part.addWidget(self.trouble)
        part.addWidget(self.state)
        part.addLayout(_row(self.back_up, self.restore))
        self.setLayout(part)
        part.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """Show what the settings say, and how things stand."""
        settings = self._session.settings
        self.minutes.setValue(settings.backup_minutes)
        try:
            folder = str(self._keeper.folder)
        except SaringError as error:
            folder = str(error.params["folder"])
        self.folder.setText(folder)
        self.folder.setToolTip(folder)
        self.folder.setCursorPosition(0)
        self.default.setEnabled(bool(settings.backup_folder))
        self.same_drive.setVisible(_on_same_drive(Path(folder), self._session.workspace.path))
        for words, text in ((self.state, state(self._keeper)), (self.trouble, trouble(self._keeper))):
            words.setText(text)
            words.setVisible(bool(text))

    def _set(self, name: str, value: object) -> None:
        try:
            self._session.set(name, value)
        except SaringError as error:
            self._session.report(error)
        self.refresh()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Backups", "Choose the backup folder"), self.folder.text()
        )
        if chosen:
            self._set("backup_folder", chosen)
            self._keeper.look()

    def _restore(self) -> None:
        from ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _on_same_drive(folder: Path, workspace: Path) -> bool:
    try:
        return folder.stat().st_dev == workspace.stat().st_dev
    except OSError:
        return False


def _row(*actions: QAction) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for one in actions:
        row.addWidget(action_button(one))
    row.addStretch()
    return row
