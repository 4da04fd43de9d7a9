"""The draft somebody works on: its history, kept on disk as it grows; it outlives the page that shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rubrics.draft.history import History
from rubrics.draft.workbench import Workbench
from ui.drafting import kept
from ui.drafting.autosave import Autosave
from ui.drafting.kept import KeptDraft
from ui.session import Session
from ui.translations import translate

Typing = tuple[str, int]  # the code of a step and the key of what is written in


class Work(QObject):
    """One draft in work; `changed` after every step. A child of the session, so that a new page finds it again."""

    changed = Signal()

    def __init__(self, session: Session, bench: Workbench, draft: KeptDraft) -> None:
        super().__init__(session)
        self.draft = draft
        self.history = History(bench)
        self.typing: Typing | None = None
        self.is_open = True
        self._autosave: Autosave[Workbench] = Autosave(
            session,
            translate("Drafting", "Keeping your work"),
            lambda latest: kept.write(draft, latest),
            self,
        )
        self._autosave.note(bench)

    @property
    def bench(self) -> Workbench:
        """The workbench as it is now."""
        return self.history.bench

    @property
    def source(self) -> str:
        """The document's file name, "" for pasted text."""
        return Path(self.draft.document).name

    def do(self, code: str, bench: Workbench, *, typing: int | None = None) -> None:
        """Takes a step. Letters typed one after the other into the field of `typing` (a key) are one step."""
        place = None if typing is None else (code, typing)
        goes_on = place is not None and place == self.typing
        self.typing = place
        history = self.history.amend(bench) if goes_on else self.history.do(code, bench)
        if len(history.past) < len(self.history.past):
            self.typing = None
        self._show(history)

    def undo(self) -> None:
        """Takes the last step back."""
        self.typing = None
        self._show(self.history.undo())

    def redo(self) -> None:
        """Does the step again that was taken back last."""
        self.typing = None
        self._show(self.history.redo())

    def stop_typing(self) -> None:
        """The next letter begins a new step: the field was left."""
        self.typing = None

    def flush(self) -> None:
        """Keeps the work on disk now. Raises SaringError where that fails."""
        self._autosave.flush()

    def close(self) -> None:
        """The work is put aside: kept on disk, no longer open. Raises SaringError where it cannot be kept."""
        self.flush()
        self.is_open = False
        self.deleteLater()

    def finish(self) -> None:
        """The work is done: nothing of it is kept any more. Raises SaringError where the file cannot be removed."""
        self._autosave.stop()
        self.is_open = False
        self.deleteLater()
        kept.remove(self.draft)

    def _show(self, history: History) -> None:
        if history.bench is self.history.bench and history.past == self.history.past:
            return
        self.history = history
        self._autosave.note(history.bench)
        self.changed.emit()


def open_work(session: Session) -> Work | None:
    """The draft that is open in this session."""
    return next((work for work in session.findChildren(Work) if work.is_open), None)
