"""Working a page as a person does: keys, dialogs, and what a table shows."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

HOSTILE_NAMES = ("<b>Budi</b> & Co", "سمية بنت خباط", "Ani 🙂 Wijaya", "x" * 200)


@pytest.fixture
def press(qtbot):
    """`press("Ctrl+N")` presses keys where the focus is, `press("A", widget)` on a widget."""

    def press(keys, widget=None):
        combination = QKeySequence(keys)[0]
        if QApplication.activeWindow() is None:
            # A window manager gives the focus back when a dialog closes; offscreen there is none.
            window = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow())
            with qtbot.waitActive(window):
                window.activateWindow()
        qtbot.keyClick(
            widget or QApplication.focusWidget() or QApplication.activeWindow(),
            combination.key(),
            combination.keyboardModifiers(),
        )

    return press


class _Person(QObject):
    """Works the next dialog that opens, once it stands; an error inside closes it and fails the test."""

    def __init__(self, qtbot, work):
        super().__init__(QApplication.instance())
        self.qtbot, self.work, self.done, self.error = qtbot, work, False, None
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not self.done:
            self.done = True
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, watched, lambda: self._act(watched))
        return False

    def _act(self, dialog):
        try:
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
            self.work(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again by the fixture
            self.error = error
            dialog.reject()


@pytest.fixture
def in_dialog(qtbot):
    """`in_dialog(work)` before the keys that open a dialog: `work(dialog)` is done as soon as it is there."""
    people = []
    yield lambda work: people.append(_Person(qtbot, work))
    for person in people:
        if person.error:
            raise person.error
        assert person.done, "no dialog opened"


@pytest.fixture
def column():
    """`column(table, "title")`: what each row of a table shows in this column, from top to bottom."""

    def column(table, name):
        model, number = table.model(), table.rows.column(name)
        return [model.index(row, number).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]

    return column


@pytest.fixture
def cells(column):
    """`cells(table, key)`: the texts of one record by column name."""

    def cells(table, key):
        row = table.rows.find(key).row()
        assert row >= 0, f"no record {key}"
        return {
            table.rows.column_name(number): table.rows.index(row, number).data()
            for number in range(table.rows.columnCount())
        }

    return cells


@pytest.fixture(params=HOSTILE_NAMES, ids=["markup", "arabic", "emoji", "long"])
def hostile(request):
    """A name that could break something."""
    return request.param


@pytest.fixture
def kept(qtbot):
    """`kept(window, read)`: what `read(workspace)` finds in the file, opened anew."""
    from screening.workspace import Workspace

    def kept(window, read):
        with Workspace.open(window.session.workspace.path, read_only=True) as again:
            return read(again)

    return kept
