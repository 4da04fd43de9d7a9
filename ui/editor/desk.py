"""One rubric file being edited: form and previews left, the text right, its problems below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

from rubrics.errors import DocumentError, SaringError
from rubrics.problems import Problem
from rubrics.revisions import last_good
from ui.editor import unsaved
from ui.editor.disk_file import DiskFile
from ui.editor.find_bar import FindBar
from ui.editor.form_pane import FormPane
from ui.editor.interview_preview import InterviewPreview
from ui.editor.keeper import Keeper
from ui.editor.kit_preview import KitPreview
from ui.editor.notice import Notice
from ui.editor.problem_list import ProblemList
from ui.editor.saving import Saving
from ui.editor.text_pane import TextPane
from ui.editor.two_writers import TwoWriters
from ui.editor.working_copy import WorkingCopy
from ui.models.rubric_files import problem_words
from ui.session import Session
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

_FOLLOW_MS = 200  # the cursor rests in a line: the form shows what stands there


class Desk(QWidget):
    """Raises RubricError or DocumentError where there is no file, or no text in it.

    `state_changed`: the title, or whether it is saved; `moved`: work goes on under another path.
    """

    state_changed = Signal()
    moved = Signal(Path)

    def __init__(self, session: Session, path: Path, *, shipped: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.shipped = shipped
        self.file = DiskFile(path, self)
        if self.file.known.fingerprint is None and unsaved.find(path) is None:
            raise DocumentError("document_missing", path=str(path))
        language = session.language
        self.text = TextPane(language)
        self.copy = WorkingCopy(self.text.document(), self)
        self.form = FormPane(self.copy, language)
        self.interview = InterviewPreview(language)
        self.kit = KitPreview()
        self.problems = ProblemList(language)
        self.notice = Notice()
        self.find_bar = FindBar(self.text)
        self.keeper = Keeper(self.copy, self.file, self)
        self.writers = TwoWriters(session, self.copy, self.file, self.notice, self)
        self.saving = Saving(session, self.copy, self.file, self)
        self._begun = False
        self._areas: list[tuple[QWidget, QWidget]] = []  # where F6 leads, and what has the focus there at first
        self._last_focus: dict[QWidget, QWidget] = {}
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._build()
        self._connect()
        self._begin()

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, translate("Editor", "Form"))
        self.tabs.addTab(self.interview, translate("Editor", "As interview page"))
        self.tabs.addTab(self.kit, translate("Editor", "As printed kit"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)
        self._problems_title = ElidedLabel("", "caption")
        below = QWidget()
        foot = QVBoxLayout(below)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(self._problems_title)
        foot.addWidget(self.problems, 1)
        # In a small window the previews are cut before the window has to grow.
        self.tabs.setMinimumSize(320, 160)
        right.setMinimumSize(240, 120)
        below.setMinimumHeight(64)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(12)
        sides.addWidget(self.tabs)
        sides.addWidget(right)
        sides.setSizes([570, 470])
        self._below = below
        self._below.hide()
        self.verdict = label(translate("Editor", "Reading the text…"), "muted")
        self.verdict.setObjectName("verdict")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(sides)
        split.addWidget(below)
        split.setSizes([460, 120])
        split.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.notice)
        layout.addWidget(split, 1)
        layout.addWidget(self.verdict)
        self._areas = [(self.tabs, self.form.items), (right, self.text), (below, self.problems.table)]

    def _connect(self) -> None:
        self.copy.reading_changed.connect(self._show_reading)
        self.copy.rubric_changed.connect(self._show_rubric)
        self.copy.settled.connect(self.state_changed)
        self.copy.rubric_changed.connect(self.state_changed)
        for news in ("undoAvailable", "redoAvailable", "modificationChanged"):
            getattr(self.copy.document, news).connect(lambda _: self.state_changed.emit())
        self.copy.refused.connect(lambda one: self.session.report(SaringError(f"rubric.{one.code}", **one.params)))
        self.keeper.failed.connect(self.session.report)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._not_saved)
        self.writers.moved.connect(self.moved)
        self.writers.saved_elsewhere.connect(self.keeper.look_again)
        self.problems.asked.connect(self.go_to_problem)
        self.form.visited.connect(self._show_in_text)
        self.text.cursorPositionChanged.connect(self._follow.start)
        self._follow.timeout.connect(self._show_in_form)
        self.tabs.currentChanged.connect(lambda _: self._show_rubric())

    def _begin(self) -> None:
        """Show the file, and over it what was typed and not saved the last time."""
        path = self.file.path
        self.copy.begin(self.file.known.text, "" if self.shipped else last_good(path) or "")
        if self.shipped:
            self.text.setReadOnly(True)
            self.form.set_writable(False)
            return
        found = unsaved.find(path)
        if found is None:
            return
        if found.text == self.file.known.text:
            self.keeper.look_again()
        else:
            self.writers.restore(found)

    # -- what is shown

    @property
    def title(self) -> str:
        """The rubric's title, or the file's name while it has none that can be read."""
        rubric = self.copy.rubric
        return rubric.title.get(self.session.language) if rubric else self.file.path.name

    @property
    def is_modified(self) -> bool:
        """Whether there is something that the file does not say yet; after undo the text may be as it was."""
        if self.copy.has_edits or not self.copy.is_settled:
            return self.copy.has_edits or self.copy.document.isModified()
        return self.writers.is_modified

    def _show_reading(self) -> None:
        reading = self.copy.reading
        self.text.show_problems(reading.problems)
        self.problems.show_problems(reading.problems)
        advice = len(reading.problems) - len(reading.errors)
        said: list[str] = []
        said += [translate("Editor", "%n mistake(s)", n=len(reading.errors))] if reading.errors else []
        said += [translate("Editor", "%n piece(s) of advice", n=advice)] if advice else []
        self._problems_title.setText(" · ".join(said))
        self._below.setVisible(bool(reading.problems))
        self.verdict.setText(translate("Editor", "No problem was found."))
        self.verdict.setVisible(not reading.problems)
        self.form.say_what_to_mend(self._what_to_mend())
        self.state_changed.emit()

    def _what_to_mend(self) -> str:
        errors = self.copy.reading.errors
        if not errors:
            return ""
        first = problem_words(errors[0], self.session.language)
        if not errors[0].line:
            return translate("Editor", "The form waits until the text is mended: {problem}", problem=first)
        return translate(
            "Editor", "The form waits until line {line} is mended: {problem}", line=errors[0].line, problem=first
        )

    def _show_rubric(self) -> None:
        rubric = self.copy.rubric
        if rubric is None:
            return
        if not self._begun:
            self._begun = True
            self.form.begin(rubric)
        shown = self.tabs.currentWidget()
        if shown is self.interview:
            self.interview.show_rubric(rubric, self.form.items.path[-1] if self.form.items.path else "")
        elif shown is self.kit:
            self.kit.show_rubric(rubric, self.session.language)

    # -- going from side to side

    def go_to_problem(self, problem: Problem) -> None:
        """Put the cursor where it stands in the text, and show its field in the form."""
        if problem.line:
            self.text.go_to(problem.line, problem.column)
            self._show_in_form()
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_in_text(self, path: tuple[str, ...]) -> None:
        """What one looks at in the form comes into sight in the text."""
        if not self.text.hasFocus():
            self.text.bring_into_sight(self.copy.reading.outline.line_of(path) or 1)

    def _show_in_form(self) -> None:
        """What one writes in the text comes into sight in the form."""
        if self.text.hasFocus() and self.copy.is_settled and self.copy.rubric is not None:
            self.form.go_to(self.copy.reading.outline.path_at(self.text.offset))

    def next_area(self, by: int = 1) -> None:
        """From the form to the text, to the problems and round, or the other way; each where one left it."""
        focused = QApplication.focusWidget()
        at = next((n for n, (area, _) in enumerate(self._areas) if focused and area.isAncestorOf(focused)), None)
        if at is not None and focused is not None:
            self._last_focus[self._areas[at][0]] = focused
        for step in range(1, len(self._areas) + 1):
            area, first = self._areas[((-1 if by > 0 else 0) + by * step if at is None else at + by * step) % 3]
            last = self._last_focus.get(area)
            if area is self.tabs and self.tabs.currentWidget() is not self.form:
                first = self.tabs.currentWidget()
            for target in (last, first):
                if target is not None and target.isVisible() and target.isEnabled():
                    target.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def show_tab(self, number: int) -> None:
        """The form, the interview page or the kit."""
        self.tabs.setCurrentIndex(number)
        shown = self.form.items if number == 0 else self.tabs.widget(number)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- doing

    def undo(self) -> None:
        """Take back the last step of either side."""
        self.copy.when_settled(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.copy.when_settled(self._redo)

    def _undo(self) -> None:
        self.text.undo()
        self.copy.read_now()

    def _redo(self) -> None:
        self.text.redo()
        self.copy.read_now()

    def save(self) -> None:
        """Write the file."""
        if not self.shipped:
            self.saving.save()

    def flush(self) -> None:
        """Keep what is typed in the user's data folder; the file stays as it is. Raises SaringError."""
        self.copy.flush()
        self.keeper.flush()

    def _saved(self) -> None:
        self.keeper.look_again()
        self.notice.clear("restored")
        self.state_changed.emit()

    def _not_saved(self, error: SaringError) -> None:
        self.session.report(error)
        if error.code == "rubric_has_errors":
            self.go_to_problem(self.copy.reading.errors[0])
        elif error.code == "rubric_changed_elsewhere":
            self.file.look()
