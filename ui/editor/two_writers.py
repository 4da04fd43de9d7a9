"""The file was written elsewhere: nobody is overwritten without a person saying so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from ui.dialogs.answered import answered
from ui.editor.disk_file import NO_FILE, DiskFile, FileText
from ui.editor.notice import Notice
from ui.editor.two_texts import TwoTexts
from ui.editor.unsaved import Unsaved
from ui.editor.working_copy import WorkingCopy
from ui.models.figures import day_and_time
from ui.rubric_files import free_name, save_new
from ui.session import Session
from ui.translations import translate
from ui.wording import message

CONFLICT, GONE, RESTORED, UNREADABLE = "conflict", "gone", "restored", "unreadable"


class TwoWriters(QObject):
    """Answers the news of a DiskFile. `moved` tells the path under which one works on."""

    moved = Signal(Path)
    saved_elsewhere = Signal()  # one's own text is in another file now

    def __init__(self, session: Session, copy: WorkingCopy, file: DiskFile, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._copy = copy
        self._file = file
        self._notice = notice
        self._window = parent
        self.theirs: FileText | None = None  # what stands in the file while nobody has decided
        file.changed.connect(self.meet)
        file.unreadable.connect(self._cannot_read)

    @property
    def is_modified(self) -> bool:
        """Whether the text is another than the one known to be in the file."""
        return self._copy.text != self._file.known.text

    def meet(self, theirs: FileText) -> None:
        """Another text stands in the file, or none."""
        self._notice.clear(UNREADABLE)
        if theirs.fingerprint is None:
            self._gone()
        elif theirs.text == self._copy.text:
            self._take(theirs)
        elif self.is_modified or self._copy.has_edits:
            self._conflict(theirs)
        else:
            self._take(theirs)
            self._session.tell(
                translate("Editor", "{file} was changed in another program and was read again.", file=self._name)
            )

    def restore(self, found: Unsaved) -> None:
        """Go on with what was typed and not saved; undo gives the text of the file."""
        on_disk = self._file.known
        self._copy.replace(found.text)
        at = day_and_time(found.at)
        if found.seen == on_disk.fingerprint:
            self._notice.show_notice(
                RESTORED,
                translate("Editor", "This is what you had not saved on {time}; it is newer than the file.", time=at),
                (
                    (translate("Editor", "Show differences"), lambda: self._show(on_disk)),
                    (translate("Editor", "Back to the file"), self._back_to_file),
                    (translate("Editor", "Go on with it"), lambda: self._notice.clear(RESTORED)),
                ),
            )
            return
        # Saving is refused by this until somebody has decided: the file is not what the text was made from.
        self._file.take(FileText(on_disk.text, found.seen, on_disk.newline, on_disk.mark))
        if on_disk.fingerprint is None:
            self._gone()
        else:
            self._conflict(on_disk)

    @property
    def _name(self) -> str:
        return self._file.path.name

    # -- both have written

    def _conflict(self, theirs: FileText) -> None:
        self.theirs = theirs
        other = free_name(self._file.path.parent, self._name)
        self._notice.show_notice(
            CONFLICT,
            translate(
                "Editor",
                "{file} was changed in another program while you were writing here. Nothing is overwritten until you "
                "choose.",
                file=self._name,
            ),
            (
                (translate("Editor", "Show differences"), lambda: self._show(theirs)),
                (translate("Editor", "Keep mine (saves as {file})", file=other.name), lambda: self._keep_mine(other)),
                (translate("Editor", "Take theirs"), lambda: self._take_theirs(theirs)),
            ),
            "bad",
        )

    def _show(self, theirs: FileText) -> None:
        answered(
            TwoTexts(
                translate("Editor", "Differences in {file}", file=self._name),
                (translate("Editor", "In the file"), theirs.text),
                (translate("Editor", "Here, not saved"), self._copy.text),
                self._window,
            )
        )

    def _keep_mine(self, other: Path) -> None:
        self._copy.flush()
        try:
            save_new(other, self._file.known.whole(self._copy.text))
        except SaringError as error:
            self._session.report(error)
            return
        theirs = self.theirs
        if theirs is not None:
            self._take(theirs)
        self.saved_elsewhere.emit()
        self.moved.emit(other)

    def _take_theirs(self, theirs: FileText) -> None:
        self._take(theirs)
        self._session.tell(translate("Editor", "The text of the file is shown. Undo brings yours back."))

    def _take(self, theirs: FileText) -> None:
        self.theirs = None
        self._notice.clear(CONFLICT, GONE, RESTORED)
        self._file.take(theirs)
        self._copy.drop_edits()
        self._copy.replace(theirs.text)
        self._copy.document.setModified(False)

    def _back_to_file(self) -> None:
        self._take(self._file.known)

    # -- the file is gone

    def _gone(self) -> None:
        other = self._file.renamed_to()
        answers = [(translate("Editor", "Write it again"), self._write_again)]
        text = translate("Editor", "{file} was deleted or renamed. Its text is still here.", file=self._name)
        if other is not None:
            found = other
            text = translate("Editor", "{file} is called {other} now.", file=self._name, other=other.name)
            answers.insert(0, (translate("Editor", "Open {file}", file=other.name), lambda: self._follow(found)))
        self._notice.show_notice(GONE, text, answers, "bad")

    def _follow(self, other: Path) -> None:
        """Go on under the new name, with what is not saved yet."""
        if self.is_modified:
            from ui.editor import unsaved

            try:
                unsaved.keep(other, self._copy.text, self._file.known.fingerprint)
            except SaringError as error:
                self._session.report(error)
                return
        self.saved_elsewhere.emit()
        self.moved.emit(other)

    def _write_again(self) -> None:
        self._copy.flush()
        known = self._file.known
        try:
            save_new(self._file.path, known.whole(self._copy.text))
        except SaringError as error:
            self._session.report(error)
            return
        self._notice.clear(GONE)
        self._file.take(NO_FILE)
        self._file.look()

    def _cannot_read(self, error: SaringError) -> None:
        self._notice.show_notice(
            UNREADABLE,
            message(error, self._session.language),
            ((translate("Editor", "Look again"), self._file.look),),
            "bad",
        )
