"""A person at the rubric editor: real keys and mouse in the real page, and the file's bytes on disk afterwards."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton

from rubrics.format import dump, parse
from rubrics.library import SAMPLE_RUBRIC


@pytest.fixture
def file(folder, yaml):
    """A small rubric file of one's own, with comments."""
    path = folder / "arsip.yaml"
    path.write_text("# Rubrik kami\n" + yaml.replace("criteria:", "# Lima kriteria\ncriteria:"), encoding="utf-8")
    return path


@pytest.fixture
def sample_file(folder):
    return Path(shutil.copy(SAMPLE_RUBRIC, folder / "komunitas.yaml"))


@pytest.fixture
def read_folder():
    """A folder that everybody may read."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def ordinary_user():
    """`with ordinary_user():` whoever runs the tests has no more rights than others, also where it is root."""

    @contextmanager
    def drop():
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return drop


class Editor:
    """Works the editor page as a person does."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.settle()

    @property
    def page(self):
        return self.window.page

    @property
    def desk(self):
        return self.page.desk

    @property
    def text(self):
        return self.desk.text.toPlainText()

    @property
    def form(self):
        return self.desk.form.form

    def settle(self):
        """Wait until form and text say the same and nothing is being saved or kept."""

        def settled():
            desk = self.desk
            return desk.copy.is_settled and not desk.copy._pause.isActive() and not self.window.session.tasks.busy

        self.qtbot.waitUntil(settled, timeout=20_000)

    def press(self, keys, widget=None):
        combination = QKeySequence(keys)[0]
        self.come_back()
        self.qtbot.keyClick(widget or QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())

    def come_back(self):
        """A window manager gives the focus back when a dialog closes; offscreen there is none."""
        if QApplication.activeWindow() is None:
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def type(self, words, widget=None):
        self.come_back()
        self.qtbot.keyClicks(widget or QApplication.focusWidget(), words)

    def paste(self, words):
        QApplication.clipboard().setText(words)
        self.press("Ctrl+V")

    def choose(self, *path):
        """Click a part of the rubric in the list."""
        items = self.desk.form.items
        row = next(n for n in range(items.count()) if tuple(items.item(n).data(Qt.ItemDataRole.UserRole) or ()) == path)
        items.scrollToItem(items.item(row))
        self.qtbot.mouseClick(
            items.viewport(), Qt.MouseButton.LeftButton, pos=items.visualItemRect(items.item(row)).center()
        )

    def field(self, *path):
        """Go to a field of the form and choose all of its text, to write over it."""
        self.form.go_to(path, focus=True)
        box = QApplication.focusWidget()
        if hasattr(box, "selectAll"):
            box.selectAll()
        return box

    def go_to(self, words, *, end=False):
        """Put the cursor of the text before (or behind) these words, with a click."""
        pane = self.desk.text
        found = pane.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
        assert not found.isNull(), words
        place = QTextCursor(found)
        place.setPosition(found.selectionEnd() if end else found.selectionStart())
        pane.setTextCursor(place)
        pane.ensureCursorVisible()
        self.qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.cursorRect().center())
        assert pane.textCursor().position() == place.position()

    def answer(self, words):
        """Press a button of the notice above form and text."""
        button = next(one for one in self.desk.notice.buttons if words in one.text())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def button(self, words):
        return next(one for one in self.page.findChildren(QPushButton) if words in one.text() and one.isVisible())

    def save(self):
        self.press("Ctrl+S")
        self.settle()

    @property
    def told(self):
        return self.window.banner.message.text()

    def rubric(self):
        """What the text says, read anew."""
        return parse(self.text)[0]


@pytest.fixture
def edit(qtbot, open_window, empty_path):
    """`edit(path)` opens a file in the editor and waits until it is read."""

    def edit(path, *, language="en", colors="light", workspace=None):
        window = open_window(workspace or empty_path, language=language, colors=colors)
        window.go("editor", str(path))
        return Editor(qtbot, window)

    return edit


@pytest.fixture
def big_yaml(make_rubric, make_criterion):
    """Forty criteria."""
    return dump(make_rubric(*(make_criterion(f"kriteria-{number}") for number in range(1, 41))))
