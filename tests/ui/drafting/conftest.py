"""A person at the wizard: real keys and mouse in the real page, and the rubric file on disk afterwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from rubrics.format import read

PROFILE = """\
Pekerjaan sebagai barista melibatkan penyajian kopi kepada tamu kedai.
Tugas utama meliputi menyeduh kopi, membersihkan mesin, dan mencatat pesanan.
Orang yang cocok untuk pekerjaan barista adalah seseorang yang teliti, sabar, dan mampu mengelola antrean panjang.
Orang yang tidak cocok dengan pekerjaan barista adalah mereka yang ceroboh, mudah marah, serta berpenampilan menarik.
Ekspektasi: Seorang barista sering dibayangkan hanya menggambar di atas kopi. Realita: Waktunya habis untuk \
membersihkan alat.
Kedai ini berdiri sejak lama di tepi kota.
"""


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "barista.txt"
    path.write_text(PROFILE, encoding="utf-8")
    return path


class Drafter:
    """Works the wizard as a person does."""

    def __init__(self, qtbot, window, in_dialog):
        self.qtbot, self.window, self.in_dialog = qtbot, window, in_dialog

    @property
    def page(self):
        return self.window.page

    @property
    def desk(self):
        return self.page.desk

    @property
    def bench(self):
        return self.desk.work.bench

    @property
    def focus(self):
        return QApplication.focusWidget()

    def wait(self, condition):
        self.qtbot.waitUntil(condition)

    def settle(self):
        """Wait until nothing is read or kept on the worker."""
        self.wait(lambda: not self.window.session.tasks.busy)

    def read(self, document):
        """Open the wizard on a document, read."""
        self.window.go("drafting", str(document))
        self.wait(lambda: self.desk.work is not None)
        return self

    def press(self, *keys):
        for key in keys:
            combination = QKeySequence(key)[0]
            self.qtbot.keyClick(self.focus or self.window, combination.key(), combination.keyboardModifiers())

    def type(self, words):
        self.qtbot.keyClicks(self.focus, words)

    # -- the document

    def go_to(self, word):
        """Go to the sentence with this word, with the keyboard."""
        source = self.desk.source
        source.setFocus()
        at = next(n for n, row in enumerate(source.sentences.rows) if word in row.sentence.text)
        self.press("Home", *["Down"] * at)
        assert source.current == at
        return at

    def kinds(self):
        """What each sentence is read as, by its first word."""
        return {row.sentence.text.split()[0]: row.sentence.kind for row in self.desk.source.sentences.rows}

    def marked(self):
        """The first words of the sentences that are marked."""
        return [row.sentence.text.split()[0] for row in self.desk.source.sentences.rows if row.marked]

    # -- the criteria

    def outline(self):
        """Every row of the tree: criteria as they are named, traits as "+ …", "− …", offers as "? …"."""
        found = []
        for row in self.desk.tree.criteria.rows:
            found.append(row.name)
            for child in row.children:
                sign = "?" if child.kind == "offer" else "+" if child.side == "suitable" else "−"
                found.append(f"{sign} {child.entry.text}")
        return found

    def choose(self, text):
        """Go to a row of the tree with the keyboard."""
        tree = self.desk.tree
        tree.setFocus()
        at = self.outline().index(text)
        self.press("Home", *["Down"] * at)
        return tree

    def place(self, text):
        """Where a row of the tree is drawn."""
        at = self.outline().index(text)
        tree = self.desk.tree
        index = tree.model().index(0, 0)
        for _ in range(at):
            index = tree.indexBelow(index)
        return tree.visualRect(index)

    def click(self, text, *, left=120):
        rect = self.place(text)
        viewport = self.desk.tree.viewport()
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + left, rect.top() + 16))

    def pick(self, keys, entry):
        """Press keys that open a menu, and choose an entry there."""
        self.press(keys)
        self.wait(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        at = [one.text() for one in menu.actions()].index(entry)
        while menu.activeAction() is not menu.actions()[at]:
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    # -- files

    def save(self, folder):
        """Save under the proposed name; the rubric that is on disk then."""
        before = set(folder.glob("*.yaml"))
        self.in_dialog(lambda dialog: dialog.accept())
        self.press("Ctrl+S")
        self.wait(lambda: set(folder.glob("*.yaml")) != before)
        (made,) = set(folder.glob("*.yaml")) - before
        return read(made)


@pytest.fixture
def drafter(qtbot, open_window, empty_path, folder, in_dialog):
    """Somebody in front of the wizard, nothing open yet; in English and light unless the test asks otherwise."""

    def build(**look):
        made = Drafter(qtbot, open_window(empty_path, page="drafting", **look), in_dialog)
        made.settle()
        return made

    return build


@pytest.fixture
def at_desk(drafter, document):
    """The same person with the document read."""
    return drafter().read(document)
