"""Choosing a backup, and seeing what restoring it would change before it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.backup_words import counts_line, plan_lines
from ui.backups.words import when
from ui.tasks import Progress
from ui.translations import language, translate
from ui.widgets.labels import label
from ui.wording import words

if TYPE_CHECKING:
    from screening.backups.manifest import Backup
    from screening.backups.restoring import Plan
    from screening.workspace import Workspace
    from ui.session import Session


class RestoreDialog(QDialog):
    """The backups of this workspace, the newest first; `restore_wanted` of the session carries the chosen one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(translate("Restore", "Restore a backup"))
        self.resize(640, 460)
        self.list = QListWidget(objectName="backups")
        self.list.setAccessibleName(translate("Restore", "Backups"))
        self.list.setSpacing(4)
        self.list.currentItemChanged.connect(lambda *_: self._ask())
        self.plan = label(translate("Restore", "Looking for backups…"))
        self.plan.setMinimumHeight(self.plan.fontMetrics().lineSpacing() * 5)
        self.plan.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox()
        self.restore = self.buttons.addButton(translate("Restore", "Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setEnabled(False)
        cancel = self.buttons.addButton(translate("Restore", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(
            label(
                translate(
                    "Restore",
                    "The backup takes the place of the workspace. The present file is not deleted: it stays beside it.",
                ),
                "muted",
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(self.plan)
        layout.addWidget(self.buttons)
        cancel.setDefault(True)  # restoring wants the button itself: no Enter and no double click in the list
        self._look()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def accept(self) -> None:
        """Hand the chosen backup on; whoever listens closes the workspace, restores and opens it again."""
        backup = self.chosen
        if backup is None or not self.restore.isEnabled():
            return
        super().accept()
        self._session.restore_wanted.emit(backup)

    def _look(self) -> None:
        settings = self._session.settings

        def work(ws: Workspace, _progress: Progress) -> list[Backup]:
            from screening.backups import checking, folders

            return checking.of_file(ws.path, places=folders.in_use(settings), key=ws.key)

        self._session.tasks.run_quietly(work, done=self._show)

    def _show(self, backups: list[Backup]) -> None:
        for one in backups:
            why = words(f"backup.why_{one.why}", language())
            item = QListWidgetItem(f"{when(one.made_at)} · {why}\n{counts_line(one.counts, language())}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(str(one.folder))
            self.list.addItem(item)
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.plan.setText(translate("Restore", "There is no backup of this workspace yet."))
            self.list.hide()  # an empty frame would be all there is to see
            self.resize(self.width(), self.layout().totalHeightForWidth(self.width()))

    def _ask(self) -> None:
        """See what restoring would change, and that the backup is sound, before it can be chosen."""
        backup = self.chosen
        self.restore.setEnabled(False)
        if backup is None:
            return
        self.plan.setText(translate("Restore", "Looking through this backup…"))

        def work(ws: Workspace, _progress: Progress) -> Plan:
            from screening.backups import checking, restoring

            if (fault := checking.fault(backup, key=ws.key)) is not None:
                raise fault
            return restoring.plan(ws.path, backup, key=ws.key, present_key=ws.key)

        self._session.tasks.run_quietly(work, done=self._planned, failed=partial(self._fault, backup))

    def _planned(self, plan: Plan) -> None:
        if plan.backup != self.chosen:
            return
        self.plan.setText("\n".join(plan_lines(plan, language(), when)))
        self.restore.setEnabled(True)

    def _fault(self, backup: Backup, error: Exception) -> None:
        from rubrics.errors import SaringError
        from ui.wording import message

        if not isinstance(error, SaringError):
            raise error
        if backup == self.chosen:
            self.plan.setText(message(error, language()))
