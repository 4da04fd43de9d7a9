"""A person at the rubric editor: real keys and mouse in the real page, and the file's bytes on disk afterwards."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from rubrics.format import dump, parse
from rubrics.library import SAMPLE_RUBRIC


@pytest.fixture
def folder(tmp_path, settings):
    made = tmp_path / "rubrik saya"
    made.mkdir()
    settings.set("rubric_folder", str(made))
    return made


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


@pytest.fixture
def in_dialog(qtbot):
    """`in_dialog(work)` before the keys that open a dialog: `work(dialog)` is done as soon as it is there."""
    people = []
    yield lambda work: people.append(Person(qtbot, work))
    for person in people:
        if person.error:
            raise person.error
        assert person.done, "no dialog opened"


class Person(QObject):
    """Works the next dialog that opens, once it stands; an error inside closes it and fails the test."""

    def __init__(self, qtbot, work):
        super().__init__(QApplication.instance())
        self.qtbot, self.work, self.done, self.error = qtbot, work, False, None
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not self.done:
            self.done = True
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, watched, lambda: self.act(watched))
        return False

    def act(self, dialog):
        try:
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
            self.work(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again by the fixture
            self.error = error
            dialog.done(0)


@pytest.fixture
def column():
    """`column(table, "title")`: what each row of a table shows in this column, from top to bottom."""

    def column(table, name):
        model, number = table.model(), table.rows.column(name)
        return [model.index(row, number).data() for row in range(model.rowCount())]

    return column
