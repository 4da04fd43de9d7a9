"""Settings' part "Backups": where they lie, how often they are made, and the way back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from rubrics.errors import SaringError
from screening.settings import SETTINGS
from ui.actions import action
from ui.backups.words import state, trouble
from ui.dialogs.answered import answered
from ui.models.figures import day_and_time
from ui.privacy.words import copy_words, remaining_words
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.fields import add_field, section, spin_box
from ui.widgets.labels import label
from ui.wording import words

if TYPE_CHECKING:
    from screening.privacy.remaining_copies import RemainingCopy
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


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
        self.delete_copies = action(
            self,
            translate("Backups", "Delete backups of erased people…"),
            self._delete_copies,
            icon_name="trash-2",
            about=translate("Backups", "First makes a backup without them and checks it"),
        )
        self.deeds: list[QAction] = [self.choose, self.default, self.back_up, self.restore, self.delete_copies]
        self.state, self.trouble = label("", "muted"), label("", "bad")
        self.erased = label("", "muted")
        self.erased.setObjectName("erased")
        self._delete_button = action_button(self.delete_copies)
        self._copies: list[RemainingCopy] = []
        self._unseen: list[RemainingCopy] = []
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
        add_field(part, translate("Backups", "While something changes, ever&y"), self.minutes)
        part.addSpacing(8)
        part.addWidget(self.trouble)
        part.addWidget(self.state)
        part.addLayout(_row(self.back_up, self.restore))
        part.addWidget(self.erased)
        part.addWidget(self._delete_button, 0, Qt.AlignmentFlag.AlignLeft)
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
        for line, text in ((self.state, state(self._keeper)), (self.trouble, trouble(self._keeper))):
            line.setText(text)
            line.setVisible(bool(text))
        self._show_copies((self._copies, self._unseen))
        self._look_for_copies()

    def _look_for_copies(self) -> None:
        """Each backup is opened and asked whether somebody is in it who was erased."""

        def look(workspace: Workspace, _progress: Progress) -> tuple[list[RemainingCopy], list[RemainingCopy]]:
            from screening.privacy import remaining_copies

            return remaining_copies.of_erased(workspace), remaining_copies.not_looked_at(workspace)

        self._session.tasks.run_quietly(look, done=self._show_copies, failed=lambda _: None)

    def _show_copies(self, looked: tuple[list[RemainingCopy], list[RemainingCopy]]) -> None:
        self._copies, self._unseen = looked
        language = self._session.language
        said = [remaining_words(len(self._copies), language)] if self._copies else []
        if self._unseen:
            said.append(words("erasure.not_looked_at", language))
            said += [copy_words(one, language, day_and_time) for one in self._unseen]
        self.erased.setText("\n".join(said))
        self.erased.setVisible(bool(said))
        self.delete_copies.setEnabled(bool(self._copies))
        self._delete_button.setVisible(bool(self._copies))

    def _delete_copies(self) -> None:
        from ui.privacy.erasing import delete_copies

        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Backups", "Delete backups of erased people"))
        box.setText(
            translate("Backups", "Delete %n backup(s) that still hold people who were erased?", n=len(self._copies))
        )
        box.setInformativeText(
            translate(
                "Backups",
                "A backup without these people is made and checked first. Earlier states of the workspace cannot be "
                "restored after that. Files that restoring kept beside the workspace count as backups. Copies that you "
                "or a synchronisation made elsewhere are not found from here.",
            )
        )
        language = self._session.language
        box.setDetailedText("\n".join(copy_words(one, language, day_and_time) for one in self._copies))
        yes = box.addButton(translate("Backups", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(translate("FormDialog", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        answered(box)
        wanted = box.clickedButton() is yes
        if wanted:
            delete_copies(self._session)

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
