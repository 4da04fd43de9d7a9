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
    """A form that writes on the worker: trying a secret takes a while on purpose.

    `said` is what the banner says afterwards.
    """

    said = ""

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
            done=self._written,
            failed=self.failed,
        )

    def _written(self, changes: Changes) -> None:
        self.finish(changes)
        self.session.tell(self.said)


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
        self.said = translate("Protection", "The passphrase is changed. Backups made before keep the one they had.")

    def write(self) -> Callable[[Workspace], Changes]:
        """Change the passphrase, if the present secret is right."""
        present = _present(self.present)
        passphrase = self.fresh.take()

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
        self.code = NewCode(session.workspace.path)
        self.form.addRow(self.code)
        self.said = translate("Protection", "The new recovery code holds. Backups made before keep the one they had.")

    def write(self) -> Callable[[Workspace], Changes]:
        """Set the code, if it was typed back and the present secret is right."""
        present, code = _present(self.present), self.code.text
        self.code.require_typed_back()

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
        self.said = translate("Protection", "The recovery code is confirmed.")

    def write(self) -> Callable[[Workspace], Changes]:
        """Confirm the code that was typed. Raises Refused as `recovery_code.read` does."""
        from screening.protection import protecting, recovery_code

        typed = recovery_code.read(self.typed.text())
        return lambda workspace: protecting.confirm_recovery_code(workspace, typed=typed)


def _present(field: QLineEdit) -> str:
    """What was typed as the present secret. Raises Refused "present_missing"."""
    if not field.text():
        field.setFocus()
        raise Refused("present_missing")
    return field.text()


def _require(workspace: Workspace, secret: str) -> None:
    """Raises SaringError where the secret does not open the workspace."""
    from screening.protection.unlocking import unlock

    if unlock(workspace.path, secret) != workspace.key:
        raise WorkspaceError("passphrase_wrong", workspace.path)
