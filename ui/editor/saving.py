"""Saving: a change of meaning is shown before it is written and gets the next revision, wording is saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from rubrics.revisions import Proposal, propose, save_revision
from screening.jobs import rubric_use
from screening.jobs.rubric_use import RubricUse
from screening.workspace import Workspace
from ui.dialogs.answered import answered
from ui.editor.disk_file import DiskFile, FileText
from ui.editor.working_copy import WorkingCopy
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate


class Saving(QObject):
    """Writes a working copy to its file. `saved` when it is there; `refused` tells the SaringError in the way."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, copy: WorkingCopy, file: DiskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._copy = copy
        self._file = file
        self._window = parent
        self._text = ""  # of the working copy when it was to be saved
        self._busy = False

    def save(self) -> None:
        """Save what form and text say now, once they say the same."""
        if not self._busy:
            self._busy = True
            self._copy.when_settled(self._propose)

    def _propose(self) -> None:
        if not self._copy.is_sound:
            self._stop(SaringError("rubric_has_errors", line=self._copy.reading.errors[0].line))
            return
        self._text = self._copy.text
        if self._text == self._file.known.text:
            self._busy = False
            self._session.tell(translate("Editor", "There is nothing to save: the file says the same."))
            return
        path, whole = self._file.path, self._file.known.whole(self._text)
        viewer = self._session.me.id
        rubric = self._copy.reading.rubric

        def work(workspace: Workspace, _: Progress) -> tuple[Proposal, list[RubricUse]]:
            proposal = propose(path, whole)
            if rubric is None or not proposal.changes_meaning:
                return proposal, []
            return proposal, rubric_use.of_rubric(workspace, rubric.id, viewer_id=viewer)

        self._run(work, self._proposed)

    def _proposed(self, result: tuple[Proposal, list[RubricUse]]) -> None:
        proposal, uses = result
        if proposal.changes_meaning and not self._agreed(proposal, uses):
            self._busy = False
            return
        path, seen = self._file.path, self._file.known.fingerprint
        self._run(
            lambda _workspace, _progress: save_revision(path, proposal.text, seen=seen),
            lambda fingerprint: self._written(proposal, fingerprint),
        )

    def _agreed(self, proposal: Proposal, uses: list[RubricUse]) -> bool:
        """Show what changes, and who stays on the revision before; whether the person saves it."""
        from rubrics.format import parse
        from ui.dialogs.rubric_changes import RubricChanges

        after = parse(proposal.text)[0]
        if proposal.before is None or after is None:
            return True
        dialog = RubricChanges(
            proposal.before,
            after,
            self._session.language,
            self._window,
            uses=[use for use in uses if use.revision < proposal.revision],
            accept=translate("Editor", "Save as revision {revision}", revision=proposal.revision),
        )
        agreed = bool(answered(dialog))
        return agreed

    def _written(self, proposal: Proposal, fingerprint: str) -> None:
        self._busy = False
        known = self._file.known
        plain = proposal.text.removeprefix(known.mark).replace("\r\n", "\n")
        self._file.take(FileText(plain, fingerprint, known.newline, known.mark))
        if self._copy.text == self._text:  # else something was typed meanwhile: that is not saved yet
            self._copy.replace(plain)
            self._copy.document.setModified(False)
        self.saved.emit()
        if proposal.changes_meaning:
            words = translate("Editor", "Saved as revision {revision}.", revision=proposal.revision)
        elif proposal.changes:
            words = translate(
                "Editor",
                "Saved. Only the wording changed, so it stays revision {revision}.",
                revision=proposal.revision,
            )
        else:
            words = translate("Editor", "Saved.")
        self._session.tell(words)

    def _run(self, work: Callable[[Workspace, Progress], Any], done: Callable[[Any], None]) -> None:
        path = self._file.path

        def written(workspace: Workspace, progress: Progress) -> Any:
            try:
                return work(workspace, progress)
            except OSError as error:
                raise SaringError("rubric_not_saved", path=str(path), reason=error.strerror or str(error)) from error

        self._session.tasks.run(
            written,
            title=translate("Editor", "Saving the rubric"),
            done=lambda result: done(result) if isValid(self) else None,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SaringError):
            self._busy = False
            raise error
        self._stop(error)

    def _stop(self, error: SaringError) -> None:
        self._busy = False
        self.refused.emit(error)
