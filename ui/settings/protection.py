"""Settings' part "Protection": whether the workspace is encrypted, and what opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from ui.actions import action
from ui.protection.converting import Conversion
from ui.session import Session
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.protection.protecting import Secrets

_IN_A_ROW = 2


class ProtectionPart(QWidget):
    """Says how the workspace is protected, with a button for everything that can be changed about it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.about = label("", "muted")
        self.about.setWordWrap(True)
        self.warning = label("", "bad")
        self.warning.setWordWrap(True)
        self._make_actions()
        self.in_keyring = QCheckBox(
            translate("Protection", "Open witho&ut asking on this computer, for whoever is signed in as me"),
            objectName="in_keyring",
        )
        self.in_keyring.setToolTip(translate("Protection", "The system's keyring keeps the key as well."))
        self.in_keyring.clicked.connect(self._use_keyring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("Protection", "Protection"), "heading"))
        column.addWidget(self.about)
        column.addWidget(self.warning)
        self._buttons: dict[QAction, QPushButton] = {}
        for start in range(0, len(self.actions_here), _IN_A_ROW):
            row = QHBoxLayout()
            row.setSpacing(8)
            for one in self.actions_here[start : start + _IN_A_ROW]:
                self._buttons[one] = action_button(one)
                row.addWidget(self._buttons[one])
            row.addStretch()
            column.addLayout(row)
        column.addWidget(self.in_keyring)
        session.backups.changed.connect(self._backups_changed)

    def _make_actions(self) -> None:
        def made(text: str, does: Callable[[], None], about: str, icon_name: str = "") -> QAction:
            return action(self, text, does, about=about, icon_name=icon_name)

        self.protect = made(
            translate("Protection", "Protect with a passphrase…"),
            self._protect,
            translate("Protection", "Encrypt the workspace file"),
        )
        self.change = made(
            translate("Protection", "Change the passphrase…"),
            self._change,
            translate("Protection", "Another passphrase opens the same file"),
        )
        self.new_code = made(
            translate("Protection", "New recovery code…"),
            self._new_code,
            translate("Protection", "For when the paper was lost or seen by others"),
        )
        self.confirm = made(
            translate("Protection", "Confirm the recovery code…"),
            self._confirm,
            translate("Protection", "Type the code back from its paper, once"),
        )
        self.renew = made(
            translate("Protection", "Encrypt anew…"),
            self._renew,
            translate("Protection", "A new key, passphrase and code, for when somebody may know the old ones"),
        )
        self.take_off = made(
            translate("Protection", "Take the protection off…"),
            self._take_off,
            translate("Protection", "Decrypt the workspace file"),
        )
        self.clean = made(
            translate("Protection", "Delete unprotected backups…"),
            self._clean,
            translate("Protection", "Backups from before the protection can be read by anybody"),
        )
        self.actions_here = [
            self.protect,
            self.confirm,
            self.change,
            self.new_code,
            self.renew,
            self.take_off,
            self.clean,
        ]

    def menu_actions(self) -> list[QAction]:
        """What the buttons do."""
        return self.actions_here

    def refresh(self) -> None:
        """Show how the workspace is protected now."""
        from screening.protection import protecting

        self.warning.hide()
        try:
            state = protecting.state(self.session.workspace.path)
        except SaringError as error:
            from ui.wording import message

            state = protecting.Protection(protected=self.session.workspace.key is not None)
            self._warn(message(error, self.session.language))
        protected = state.protected
        self.about.setText(
            translate(
                "Protection",
                "The file is encrypted; it opens with the passphrase or with the recovery code. PDFs and "
                "other files that were saved from it are not protected by this.",
            )
            if protected
            else translate(
                "Protection",
                "The file is not encrypted: whoever gets hold of it can read everything. With a passphrase nobody "
                "reads it who does not know that, also from a stolen computer or a backup.",
            )
        )
        if protected and not state.code_confirmed:
            self._warn(
                translate("Protection", "Nobody typed the recovery code back yet: confirm it, or make a new one.")
            )
        self._show(self.protect, not protected)
        self._show(self.confirm, protected and not state.code_confirmed)
        for one in (self.change, self.new_code, self.renew, self.take_off):
            self._show(one, protected)
        left = _plain_backups(self.session)
        self._show(self.clean, bool(left))
        if left:
            self._warn(
                translate("Protection", "%n backup(s) from before the protection can be read by anybody.", n=len(left))
            )
        self.in_keyring.setVisible(protected)
        self.in_keyring.setChecked(state.in_keyring)

    def _backups_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, one: QAction, shown: bool) -> None:
        one.setVisible(shown)
        one.setEnabled(shown)
        self._buttons[one].setVisible(shown)

    def _warn(self, text: str) -> None:
        before = f"{self.warning.text()} " if not self.warning.isHidden() else ""
        self.warning.setText(before + text)
        self.warning.show()

    # -- what the buttons do

    def _protect(self) -> None:
        secrets = ask_for_secrets(self.window(), self.session.workspace.path)
        if secrets is not None:
            self.session.conversion_wanted.emit(protecting_with(secrets))

    def _confirmed(self, title: str, act: str) -> bool:
        """Whether somebody at the open window also knows what opens the file."""
        from ui.dialogs.unlock import confirm

        try:
            return confirm(self.window(), self.session.workspace.path, title, act)
        except SaringError as error:
            self.session.report(error)
            return False

    def _renew(self) -> None:
        from ui.dialogs.protect import ProtectDialog

        if not self._confirmed(translate("Protection", "Encrypt anew"), translate("Protection", "Continue")):
            return
        dialog = ProtectDialog(
            self.session.workspace.path,
            translate("Protection", "Encrypt anew"),
            translate(
                "Protection",
                "The file is encrypted anew. The passphrase and the recovery code from before open it no more, but "
                "still open older backups.",
            ),
            translate("Protection", "Encrypt anew"),
            self.window(),
        )
        dialog.exec()
        secrets = dialog.secrets
        dialog.deleteLater()
        if secrets is not None:
            self.session.conversion_wanted.emit(_renewing_with(secrets))

    def _take_off(self) -> None:
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Protection", "Take the protection off"))
        box.setText(translate("Protection", "Take the protection off this workspace?"))
        box.setInformativeText(
            translate(
                "Protection",
                "Whoever gets hold of the file, or of a backup made from now on, can read everything. Backups from "
                "before still need the passphrase they were made under: keep it.",
            )
        )
        yes = box.addButton(translate("Protection", "Take it off"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(translate("Protection", "Keep it protected"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.exec()
        taken_off = box.clickedButton() is yes
        box.deleteLater()
        if taken_off and self._confirmed(
            translate("Protection", "Take the protection off"), translate("Protection", "Take it off")
        ):
            self.session.conversion_wanted.emit(_taking_off())

    def _change(self) -> None:
        from ui.dialogs.change_protection import PassphraseDialog

        self._ask(PassphraseDialog)

    def _new_code(self) -> None:
        from ui.dialogs.change_protection import RecoveryCodeDialog

        self._ask(RecoveryCodeDialog)

    def _confirm(self) -> None:
        from ui.dialogs.change_protection import ConfirmCodeDialog

        self._ask(ConfirmCodeDialog)

    def _ask(self, dialog_type: Callable[[Session, QWidget], Any]) -> None:
        dialog = dialog_type(self.session, self.window())
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def _use_keyring(self, wanted: bool) -> None:
        from screening.protection import protecting

        session = self.session

        def failed(error: Exception) -> None:
            if isValid(self):
                self.refresh()
            session.failed(error)

        session.tasks.run(
            lambda workspace, _progress: protecting.use_keyring(workspace, wanted=wanted),
            title=translate("Protection", "Asking the system's keyring"),
            done=session.apply,
            failed=failed,
        )

    def _clean(self) -> None:
        left = _plain_backups(self.session)
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Protection", "Delete unprotected backups"))
        box.setText(translate("Protection", "Delete %n backup(s) that anybody can read?", n=len(left)))
        box.setInformativeText(
            translate(
                "Protection",
                "A protected backup of today is made first. Files that restoring kept beside the workspace count as "
                "backups. Copies that you or a synchronisation made elsewhere are not found from here.",
            )
        )
        box.setDetailedText("\n".join(str(one) for one in left))
        yes = box.addButton(translate("Protection", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(translate("FormDialog", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.exec()
        wanted = box.clickedButton() is yes
        box.deleteLater()
        if not wanted:
            return
        from screening.protection import plain_backups

        session = self.session

        def cleaned(number: int) -> None:
            session.tell(translate("Protection", "%n unprotected backup(s) deleted.", n=number))
            session.backups.changed.emit()

        session.tasks.run(
            lambda workspace, _progress: plain_backups.delete(workspace),
            title=translate("Protection", "Deleting unprotected backups"),
            done=cleaned,
        )


def ask_for_secrets(parent: QWidget | None, path: Path) -> Secrets | None:
    """A passphrase and a recovery code for a plain or a new workspace; None where the person thinks better of it."""
    from ui.dialogs.protect import ProtectDialog

    dialog = ProtectDialog(
        path,
        translate("Protection", "Protect the workspace"),
        translate("Protection", "The workspace file is encrypted, and opens with this passphrase from then on."),
        translate("Protection", "Protect"),
        parent,
    )
    dialog.exec()
    dialog.deleteLater()
    return dialog.secrets


def protecting_with(secrets: Secrets) -> Conversion:
    """Encrypt the open workspace for these secrets."""

    def work(path: Path, _key: bytes | None, actor: str, stop: Callable[[], bool]) -> bytes:
        from screening.protection import protecting

        return protecting.protect(path, secrets=secrets, actor=actor, stop=stop)

    return Conversion(
        translate("Protection", "The workspace is being encrypted"),
        lambda: translate("Protection", "The workspace is protected."),
        work,
    )


def _renewing_with(secrets: Secrets) -> Conversion:
    def work(path: Path, key: bytes | None, actor: str, stop: Callable[[], bool]) -> bytes:
        from screening.protection import protecting

        return protecting.renew(path, key=key or b"", secrets=secrets, actor=actor, stop=stop)

    return Conversion(
        translate("Protection", "The workspace is being encrypted anew"),
        lambda: translate("Protection", "The workspace is encrypted anew."),
        work,
    )


def _taking_off() -> Conversion:
    def work(path: Path, key: bytes | None, actor: str, stop: Callable[[], bool]) -> None:
        from screening.protection import protecting

        protecting.unprotect(path, key=key or b"", actor=actor, stop=stop)

    return Conversion(
        translate("Protection", "The workspace is being decrypted"),
        lambda: translate("Protection", "The workspace is not protected any more."),
        work,
    )


def _plain_backups(session: Session) -> list[Path]:
    from screening.protection import plain_backups

    return plain_backups.of(session.workspace)
