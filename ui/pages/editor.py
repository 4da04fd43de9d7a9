"""The rubric editor: a form and the YAML text side by side, either changes the other."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rubrics.errors import RubricError, SaringError
from ui.actions import action
from ui.editor.desk import Desk
from ui.pages.base import Navigator, Page
from ui.rubric_files import free_name, is_shipped, rubric_folder, save_new
from ui.rubric_problems import problem_words
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.wording import message


class EditorPage(Page):
    """Edits one rubric file, named by its path; a file that comes with Saring is shown and not changed."""

    name: ClassVar[str] = "editor"
    undoes_itself = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.desk: Desk | None = None
        self._path = ""
        self._make_actions()
        self.heading = ElidedLabel(self.title(), "title")
        self.state = ElidedLabel("", "muted")
        self._stack = QStackedWidget()
        self._show_nothing(translate("Editor", "Choose a rubric file on the Rubrics page."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(8)
        row = ActionRow(self.undo, self.redo, self.open_file, self.copy, primary=self.save)
        layout.addLayout(header(self.heading, self.state, row))
        layout.addWidget(self._stack, 1)

    def _make_actions(self) -> None:
        def made(text: str, do: str, icon_name: str = "", keys: str | tuple[str, ...] = "", about: str = "") -> QAction:
            return action(self, text, lambda: self._do(do), icon_name=icon_name, keys=keys, about=about)

        self.save = made(
            translate("Editor", "Save"),
            "save",
            "save",
            "Ctrl+S",
            translate("Editor", "Save the file; a change of meaning is shown first and gets the next revision"),
        )
        self.undo = made(translate("Editor", "Undo"), "undo", "undo-2", "Ctrl+Z")
        self.redo = made(translate("Editor", "Redo"), "redo", "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y"))
        self.search = made(translate("Editor", "Find in the text"), "find", "search", "Ctrl+F")
        self.search_next = made(translate("Editor", "Find the next place"), "find_next", "", "F3")
        self.next_area = made(
            translate("Editor", "On to form, text or problems"),
            "next_area",
            "arrow-right",
            "F6",
            translate("Editor", "From the form to the text, to the problems and round"),
        )
        self.previous_area = made(
            translate("Editor", "Back to form, text or problems"), "previous_area", "arrow-left", "Shift+F6"
        )
        self.form_tab = made(translate("Editor", "Show the form"), "form_tab", "list", "F7")
        self.interview_tab = made(
            translate("Editor", "Preview as interview page"), "interview_tab", "clipboard-list", "F8"
        )
        self.kit_tab = made(translate("Editor", "Preview as printed kit"), "kit_tab", "printer", "F9")
        self.why = made(
            translate("Editor", "Why is this a problem?"),
            "why",
            "circle-help",
            "Shift+F1",
            translate("Editor", "Explain the chosen problem in the help"),
        )
        self.open_file = made(
            translate("Editor", "Open in text editor"),
            "open_file",
            "external-link",
            "Ctrl+Shift+E",
            translate("Editor", "Open the file in your text editor; what is saved there is seen here"),
        )
        self.copy = made(translate("Editor", "Copy to my folder"), "copy_to_folder", "copy", "Ctrl+Shift+C")

    @property
    def window_title(self) -> str:
        """The rubric's title."""
        return self.title() if self.desk is None else f"{self.desk.title} · {self.title()}"

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        of_form = self.desk.form.page_actions if self.desk else []
        return [
            self.save,
            self.undo,
            self.redo,
            self.search,
            self.search_next,
            *of_form,
            self.form_tab,
            self.interview_tab,
            self.kit_tab,
            self.next_area,
            self.previous_area,
            self.why,
            self.open_file,
            self.copy,
        ]

    # -- showing

    def show_record(self, record_id: str) -> None:
        """Open a rubric file; with what was typed in it and not saved."""
        if not record_id or (self.desk is not None and record_id == self._path):
            return
        self._path = record_id
        if self.desk is not None:
            self._stack.removeWidget(self.desk)
            self.desk.hide()
            self.desk.deleteLater()
            self.desk = None
        path = Path(record_id)
        try:
            self.desk = Desk(self.session, path, shipped=is_shipped(path), parent=self)
        except RubricError as error:
            words = "\n".join(problem_words(one, self.session.language) for one in error.problems[:1])
            self._show_nothing(f"{path.name}: {words}")
            return
        except SaringError as error:
            self._show_nothing(message(error, self.session.language))
            return
        self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk)
        self.setFocusProxy(self.desk.form.items)
        self.desk.state_changed.connect(self._show_state)
        self.desk.moved.connect(lambda other: self.navigator.go("editor", str(other)))
        self.desk.problems.why.connect(lambda _: self._why())
        if self.desk.shipped:
            self.desk.notice.show_notice(
                "shipped",
                translate("Editor", "This rubric comes with Saring and stays as it is. Change a copy of it."),
                ((translate("Editor", "Copy to my folder"), self._copy_to_folder),),
            )
        self._offer(True)
        self._show_state()

    def refresh(self) -> None:
        """Look whether another program has written the file."""
        if self.desk is not None:
            self.desk.file.look()

    def flush(self) -> None:
        """Keep what is typed; the file stays as it is until the person saves. Raises SaringError."""
        if self.desk is not None:
            self.desk.flush()

    def _show_nothing(self, words: str) -> None:
        back = action(
            self, translate("Editor", "Go to Rubrics"), lambda: self.navigator.go("rubrics"), icon_name="book-open"
        )
        empty = EmptyState("file-search", translate("Editor", "No rubric is open"), words, back)
        self._stack.addWidget(empty)
        self._stack.setCurrentWidget(empty)
        self.setFocusProxy(None)
        self._offer(False)

    def _offer(self, offered: bool) -> None:
        """Whether there is a rubric to do anything with."""
        for one in self.menu_actions():
            if one.parent() is self:  # those of the form follow what is chosen in it
                one.setEnabled(offered)

    def _show_state(self) -> None:
        desk = self.desk
        if desk is None:
            return
        self.heading.setText(desk.title)
        rubric = desk.copy.rubric
        parts = [translate("Editor", "revision {revision}", revision=rubric.revision)] if rubric else []
        if desk.shipped:
            parts.append(translate("Editor", "comes with Saring"))
        else:
            parts.append(translate("Editor", "not saved") if desk.is_modified else translate("Editor", "saved"))
        self.state.setText(" · ".join(parts))
        document = desk.copy.document
        self.save.setEnabled(not desk.shipped)
        self.undo.setEnabled(not desk.shipped and (document.isUndoAvailable() or desk.copy.has_edits))
        self.redo.setEnabled(not desk.shipped and document.isRedoAvailable())
        self.open_file.setEnabled(not desk.shipped)
        self.copy.setVisible(desk.shipped)

    # -- doing

    def _do(self, what: str) -> None:
        desk = self.desk
        if desk is None:
            return
        {
            "save": desk.save,
            "undo": desk.undo,
            "redo": desk.redo,
            "find": desk.find_bar.open_bar,
            "find_next": desk.find_bar.search,
            "next_area": desk.next_area,
            "previous_area": lambda: desk.next_area(-1),
            "form_tab": lambda: desk.show_tab(0),
            "interview_tab": lambda: desk.show_tab(1),
            "kit_tab": lambda: desk.show_tab(2),
            "why": self._why,
            "open_file": self._open_file,
            "copy_to_folder": self._copy_to_folder,
        }[what]()

    def _why(self) -> None:
        from ui.help.topics import TOPICS
        from ui.help.window import show_help

        problem = self.desk.problems.current if self.desk else None
        if problem is None or "rules" not in TOPICS:
            show_help("rubric-format", self)
        else:
            show_help(f"rules#{problem.code}", self)

    def _open_file(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._path)):
            self.session.report(SaringError("cannot_open", path=self._path))

    def _copy_to_folder(self) -> None:
        if self.desk is None:
            return
        target = free_name(rubric_folder(self.session.settings.rubric_folder), Path(self._path).name)
        try:
            save_new(target, self.desk.copy.text)
        except SaringError as error:
            self.session.report(error)
            return
        self.navigator.go("editor", str(target))
