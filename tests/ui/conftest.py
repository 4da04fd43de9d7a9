"""What the tests of the window share: a person's own folders, a sample workspace, and the window on it."""

import os
import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from screening.settings import Settings
from screening.workspace import Workspace

# Before Qt is loaded: nothing pops up on the screen of the person who runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ME = "Rina Wijaya"


def pytest_configure(config: pytest.Config) -> None:
    # Said by Qt's offscreen platform about every window that has a smallest size, and about every menu.
    for feature in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {feature}")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing a test does reaches the folders of the person who runs it."""
    home = tmp_path / "home"
    for name in ("config", "data", "documents", "runtime"):
        (home / name).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(home / "documents"))
    return home


@pytest.fixture(scope="session")
def qapp(qapp):
    """As in the running program, garbage is collected in the window's thread."""
    from ui.garbage import collect_here

    collect_here(qapp)
    return qapp


@pytest.fixture
def qtbot(qtbot):
    """Waits longer than usual: what comes is seen at once, and a busy machine may take its time."""
    for name in ("waitUntil", "waitSignal", "waitActive", "waitExposed"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=30_000))
    return qtbot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of somebody who has a name and works in English with the light colours."""
    made = Settings.load(tmp_path / "settings.json")
    made.set("language", "en")
    made.set("theme", "light")
    made.set("your_name", ME)
    return made


@pytest.fixture(autouse=True)
def windows_go():
    """Windows that a test gave up are gone before the next test opens one, which would not be activated else."""
    yield
    if app := QApplication.instance():
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """The person's folder of rubric files, empty."""
    made = tmp_path / "rubrik saya"
    made.mkdir()
    settings.set("rubric_folder", str(made))
    return made


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, made once."""
    from rubrics.library import SAMPLE_RUBRIC
    from screening.samples import sample

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    with Workspace.create(path, actor=ME) as workspace:
        sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me=ME)
    return path


@pytest.fixture
def sample_path(sample_template: Path, tmp_path: Path) -> Path:
    """A sample workspace of the test's own (the template is closed: it is one whole file)."""
    return Path(shutil.copy(sample_template, tmp_path / "sample.db"))


@pytest.fixture
def empty_path(tmp_path: Path) -> Path:
    """A workspace without anything in it."""
    path = tmp_path / "empty.db"
    Workspace.create(path).close()
    return path


@pytest.fixture
def tasks(qapp, sample_path: Path):
    """A worker without a window."""
    from ui.tasks import Tasks

    with Workspace.open(sample_path) as workspace:
        made = Tasks(workspace)
        yield made
        made.close()


@pytest.fixture
def open_window(qtbot, qapp, settings: Settings):
    """Call it with a workspace file (and a language or theme) for a shown window; all are closed afterwards."""
    from ui import theme, translations
    from ui.main_window import MainWindow
    from ui.session import Session

    opened = []

    def build(path: Path, *, language: str = "en", colors: str = "light", page: str = "home") -> MainWindow:
        settings.set("language", language)
        settings.set("theme", colors)
        translations.install(translations.resolve(language))
        theme.apply(qapp, colors)
        window = MainWindow(Session(Workspace.open(path, actor=settings.your_name), settings))
        opened.append(window)
        window.resize(1280, 720)
        window.go(page)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield build
    for window in opened:
        window.close()
        window.session.close()
        window.deleteLater()
    translations.install("en")
    qapp.clipboard().clear()  # this platform's is only destroyed when Python, which made what is in it, is gone
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop runs that would do it


@pytest.fixture
def net(qapp, monkeypatch: pytest.MonkeyPatch):
    """The program's own handling of uncaught exceptions, in the place of pytest-qt's."""
    import sys
    import threading

    from ui.errors import Net
    from ui.main_window import MainWindow

    def show_problem(error):
        # Not qapp.activeWindow(): offscreen no window manager gives the focus back after a dialog.
        next(one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow)).show_problem(error)

    shown = Net(show_problem)
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)  # put back after the test
    shown.install()
    return shown


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
            dialog.done(0)  # not reject(): a form that is writing refuses that


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
def make_pdf():
    """`make_pdf("page one", "page two", password="")`: a PDF of these pages, locked where there is a password."""
    import io

    from pypdf import PdfReader, PdfWriter
    from reportlab.pdfgen.canvas import Canvas

    def make(*pages, password=""):
        buffer = io.BytesIO()
        canvas = Canvas(buffer, invariant=1)
        for text in pages:
            for row, line in enumerate(text.splitlines()):
                canvas.drawString(72, 760 - 16 * row, line)
            canvas.showPage()
        canvas.save()
        if not password:
            return buffer.getvalue()
        writer = PdfWriter(PdfReader(io.BytesIO(buffer.getvalue())))
        writer.encrypt(password, algorithm="AES-256")
        locked = io.BytesIO()
        writer.write(locked)
        return locked.getvalue()

    return make
