"""One open workspace as the window sees it: the file, the settings, who is working, and the news of each write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rubrics.errors import SaringError
from rubrics.model import Language
from ui.backups.keeper import BackupKeeper
from ui.passing_files import PassingFiles
from ui.tasks import Tasks
from ui.translations import language, translate
from ui.undo import UndoStack
from ui.wording import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from screening.changes import Changes
    from screening.interviewing.interviewers import Interviewer
    from screening.settings import Settings
    from screening.storage.places import Place
    from screening.workspace import Workspace
    from ui.importing.work import Work
    from ui.interview.clock import SittingClock
    from ui.interview.history import History

# A file that another program has locked must not freeze the window for long; the worker waits longer.
LOCK_WAIT_MS = 200


class Session(QObject):
    """Pages write through `apply` and refresh from `changed`; nothing else tells them that data is new.

    `told` carries a plain sentence for the window's banner and whether it offers to undo that, `problem` a SaringError
    and `refused` the part of a page whose fields it is about, `setting_changed` the name of a setting that has a new
    value, `workspace_wanted` that another workspace is to be opened: "open", "new" or "sample", `restore_wanted` the
    backup that is to take this one's place, `conversion_wanted` a Conversion that is to be done to this one, `warned`
    a function that words what is to be said until it is closed.
    `closing` comes before the file is closed: nothing may ask it any more. `unsafe_place_found` tells that
    `unsafe_place` says where the workspace lies.
    """

    changed = Signal(object)
    setting_changed = Signal(str)
    told = Signal(str, bool)
    problem = Signal(object)
    refused = Signal(object)
    workspace_wanted = Signal(str)
    restore_wanted = Signal(object)
    warned = Signal(object)
    conversion_wanted = Signal(object)
    closing = Signal()
    unsafe_place_found = Signal()

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.settings = settings
        self.tasks = Tasks(workspace, self)
        self.undo = UndoStack(self)
        self.backups = BackupKeeper(self)
        self.passing = PassingFiles()  # copies that other programs show
        self.interview_places: dict[str, tuple[str, str]] = {}  # interview -> what was open in it, for coming back
        self.histories: dict[str, History] = {}  # scorecard -> what can be undone in it
        self.cvs: dict[str, str] = {}  # candidate -> the attachment that stands beside the interview
        self.interview_clocks: dict[str, SittingClock] = {}  # they run on while another page is open
        self.importing: Work | None = None  # the import under way, which a change of language does not end
        self.unsafe_place: Place | None = None  # where the workspace lies, once that is known not to be safe
        self._me: Interviewer | None = None
        workspace.actor = self.my_name
        workspace.wait_at_most(LOCK_WAIT_MS)

    @property
    def language(self) -> Language:
        """The language the window speaks now."""
        return language()

    @property
    def my_name(self) -> str:
        """The name from the settings, or the one the person is logged in with."""
        return self.settings.signature or translate("Session", "Interviewer")

    @property
    def me(self) -> Interviewer:
        """Who is using the window; written into the workspace the first time it is asked for."""
        from screening.interviewing import interviewers

        if self._me is None or self._me.name != self.my_name:
            changes = interviewers.ensure(self.workspace, name=self.my_name)
            self._me = interviewers.get(self.workspace, changes.id)
            if changes.touched:
                self.apply(changes)
        return self._me

    def apply(self, changes: Changes) -> Changes:
        """Tell every page what a write touched, and keep how it is undone; hands the same Changes back."""
        if changes.undo is not None:
            self.undo.add(changes)
        self.changed.emit(changes)
        return changes

    def erased(self, changes: Changes, text: str) -> Changes:
        """As `done`, for people who were erased: nothing of them stays in what the window remembers either."""
        self.undo.forget()
        self.histories.clear()
        for memory in (self.interview_places, self.cvs):
            for record_id in changes.touched.get("interviews", frozenset()) | changes.touched.get(
                "candidates", frozenset()
            ):
                memory.pop(record_id, None)
        self.passing.wipe()
        self.done(changes, text)
        from screening.privacy import cleaning

        if not cleaning.is_clean(self.workspace):
            self.warned.emit(lambda: words("rights.not_clean", self.language))
        return changes

    def done(self, changes: Changes, text: str) -> Changes:
        """As `apply`, and the banner says in a plain sentence what was done, with a button that undoes it."""
        self.apply(changes)
        self.told.emit(text, changes.undo is not None)
        return changes

    @contextmanager
    def without_waiting(self) -> Iterator[None]:
        """Inside, a file that somebody else has locked is an error at once."""
        self.workspace.wait_at_most(0)
        try:
            yield
        finally:
            self.workspace.wait_at_most(LOCK_WAIT_MS)

    def tell(self, text: str) -> None:
        """Show a plain sentence in the window's banner: something was done."""
        self.told.emit(text, False)

    def report(self, error: SaringError, part: QWidget | None = None) -> None:
        """Show what the person can mend in the window's banner: until a field in `part` is changed, if it is there."""
        self.problem.emit(error)
        if part is not None:
            self.refused.emit(part)

    def failed(self, error: Exception) -> None:
        """As `report`, for what came back from the worker; a bug is raised and goes where every uncaught one goes."""
        if not isinstance(error, SaringError):
            raise error
        self.report(error)

    def set(self, name: str, value: object) -> None:
        """Save a setting and let it act at once."""
        if getattr(self.settings, name) == value:
            return
        login_name = "" if self.settings.your_name else self.my_name
        self.settings.set(name, value)
        self.workspace.actor = self.my_name
        if name == "your_name" and login_name:
            self._take_along(login_name)
        self.setting_changed.emit(name)

    def _take_along(self, login_name: str) -> None:
        """Who scored under the login name and now says what they are called stays the same interviewer.

        Another name later is another person: two people may share a computer.
        """
        from screening.errors import Refused
        from screening.interviewing import interviewers

        before = next((one for one in interviewers.all_of(self.workspace) if one.name == login_name), None)
        if before is None or before.name == self.my_name:
            return
        try:
            self.apply(interviewers.rename(self.workspace, interviewer_id=before.id, name=self.my_name))
        except Refused:
            return  # somebody of this name scores here already: that is who they are from now on

    def close(self) -> None:
        """Stop the worker, then close the file."""
        self.closing.emit()
        self.tasks.close()
        self.passing.wipe()
        self.workspace.close()
