"""A new passphrase, a new recovery code, or the confirmation of one, for a workspace that is protected already."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.errors import Refused, WorkspaceError
from ui.dialogs.form import FormDialog
from ui.dialogs.protect import NewCode, NewPassphrase
from ui.protection.fields import code_font, secret_field
from ui.session import Session
from ui.translations import translate

if TYPE_CHECKING:
    from screening.workspace import Workspace


class ChangeForm(FormDialog):
    """A form that writes on the worker: trying a secret takes a while on purpose."""

    def write(self) -> Callable[[Workspace], Changes]:
        """What is to be written, from the fields as they are. Raises SaringError."""
        raise NotImplementedError

    def accept(self) -> None:
        """Write on the worker; what is refused is said, and the form stays."""
        try:
            work = self.write()
        except SaringError as error:
            self.refuse(error)
            return
        self.set_busy(True)
        self.session.tasks.run(
            lambda workspace, _progress: work(workspace),
            title=self.windowTitle(),
            done=self.finish,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.set_busy(False)
        if not isinstance(error, SaringError):
            raise error
        self.refuse(error)


class PassphraseDialog(ChangeForm):
    """Takes the present secret and a new passphrase."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("Protection", "Change the passphrase"), translate("Protection", "Change"), parent
        )
        self.present = secret_field("present")
        self.add_row(translate("Protection", "&Present passphrase or recovery code"), self.present)
        self.fresh = NewPassphrase(
            translate("Protection", "Older backups still open with the passphrase they were made under."),
            keyring=False,
        )
        self.form.addRow(self.fresh)

    def write(self) -> Callable[[Workspace], Changes]:
        """Change the passphrase, if the present secret is right."""
        present, passphrase = self.present.text(), self.fresh.take()

        def change(workspace: Workspace) -> Changes:
            from screening.protection import protecting

            _require(workspace, present)
            return protecting.change_passphrase(workspace, passphrase=passphrase)

        return change


class RecoveryCodeDialog(ChangeForm):
    """Shows a new recovery code, which is typed back; the one before opens nothing any more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("Protection", "New recovery code"), translate("Protection", "Use this code"), parent
        )
        self.present = secret_field("present")
        self.add_row(translate("Protection", "&Present passphrase or recovery code"), self.present)
        self.code = NewCode()
        self.form.addRow(self.code)

    def write(self) -> Callable[[Workspace], Changes]:
        """Set the code, if it was typed back and the present secret is right."""
        self.code.require_typed_back()
        present, code = self.present.text(), self.code.text

        def change(workspace: Workspace) -> Changes:
            from screening.protection import protecting

            _require(workspace, present)
            return protecting.change_recovery_code(workspace, code=code, confirmed=True)

        return change


class ConfirmCodeDialog(ChangeForm):
    """Takes the recovery code from its paper, so that it is known to be there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("Protection", "Confirm the recovery code"), translate("Protection", "Confirm"), parent
        )
        self.typed = QLineEdit(objectName="typed")
        self.typed.setFont(code_font())
        self.add_row(translate("Protection", "&Recovery code"), self.typed)
        self.add_line(translate("Protection", "Type it from the paper it was written or printed on."))

    def write(self) -> Callable[[Workspace], Changes]:
        """Confirm the code that was typed. Raises Refused as `recovery_code.read` does."""
        from screening.protection import protecting, recovery_code

        typed = recovery_code.read(self.typed.text())
        return lambda workspace: protecting.confirm_recovery_code(workspace, typed=typed)


def _require(workspace: Workspace, secret: str) -> None:
    """Raises SaringError where the secret does not open the workspace."""
    from screening.protection.unlocking import unlock

    if not secret:
        raise Refused("present_missing")
    if unlock(workspace.path, secret) != workspace.key:
        raise WorkspaceError("passphrase_wrong", workspace.path)
