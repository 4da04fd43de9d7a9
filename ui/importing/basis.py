"""The basis of people who were just imported: recorded with the import, and taken back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import bases
from ui.dialogs.answered import answered
from ui.privacy.basis_form import BasisForm
from ui.translations import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from screening.changes import Changes
    from ui.importing.work import Finished
    from ui.session import Session


def record_basis(session: Session, finished: Finished, parent: QWidget) -> None:
    """Ask for the basis of those whom an import added, and record it on the worker: they may be many."""
    form = BasisForm(session, translate("Importing", "%n candidate(s)", n=finished.added), parent=parent)
    if not answered(form) or form.given is None:
        return
    given, import_id = form.given, finished.import_id

    def done(changes: Changes) -> None:
        session.done(changes, translate("Importing", "The basis is on record for %n candidate(s)", n=finished.added))

    session.tasks.run(
        lambda workspace, _: bases.record_imported(workspace, import_id=import_id, given=given),
        title=translate("Importing", "Recording the basis"),
        done=done,
        failed=session.failed,
    )
