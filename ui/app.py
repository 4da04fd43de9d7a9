"""The process of the window: Qt's application, the person's settings, and the program until it ends."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from rubrics.errors import SaringError
from screening.settings import Settings
from screening.settings import default_path as settings_path
from screening.workspace import Workspace
from ui import theme, translations
from ui.garbage import collect_here
from ui.main_window import MainWindow
from ui.program import Program
from ui.session import Session
from ui.single_instance import WorkspaceInUse
from ui.start_time import milliseconds_since_start
from ui.translations import translate
from ui.wording import message


def run(path: Path | None, *, quit_when_ready: bool = False) -> int:
    """Open the window on a workspace (`path`, or else the last one, or the default one) and wait until it is closed.

    With `quit_when_ready` the milliseconds since the process began are printed after the first complete paint, and
    the program ends. Returns the exit code: 0, or 1 where no workspace could be opened.
    """
    app = make_application()
    settings, trouble = load_settings()
    program = Program(app, settings)
    program.net.install()
    try:
        window = program.start(path, ask=not quit_when_ready)
    except WorkspaceInUse as error:
        print(translate("App", "{path} is open already; its window has been brought to the front.", path=error))
        return 0
    except SaringError as error:
        print(message(error, translations.language()), file=sys.stderr)
        return 1
    if window is None:
        return 1
    if trouble is not None:
        window.show_problem(trouble)
    elif settings.set_aside is not None:
        window.session.tell(
            translate(
                "App",
                "The settings file was damaged. It has been kept as {path}, and Saring begins with new settings.",
                path=settings.set_aside,
            )
        )
    window.first_painted.connect(lambda: _painted(program, quit_when_ready=quit_when_ready))
    code = app.exec()
    program.close()
    return code


def load_settings() -> tuple[Settings, SaringError | None]:
    """The person's settings; where their file cannot be read, those of the beginning, and why."""
    try:
        return Settings.load(), None
    except SaringError as error:
        return Settings(settings_path(), {}), error


def _painted(program: Program, *, quit_when_ready: bool) -> None:
    if quit_when_ready:
        print(f"{milliseconds_since_start():.0f}", flush=True)
        QApplication.quit()
    else:
        program.listen_to_signals()
        program.listen_to_the_desktop()
        program.settle()


def make_application() -> QApplication:
    """The process's QApplication, named; from here on garbage is collected in its thread."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    collect_here(app)
    # Qt tells on the terminal of every font that lacks a script one of the names is written in; it finds another font.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app.setApplicationName("saring")
    app.setApplicationDisplayName("Saring")
    app.setDesktopFileName("saring")
    return app


def build_window(
    app: QApplication,
    path: Path,
    *,
    language: str = "system",
    theme_choice: theme.Choice = "system",
    settings: Settings | None = None,
) -> MainWindow:
    """A window on an existing workspace that is not shown yet, in a language and a theme, for pictures of it.

    Closing it does not write to the settings (the person's own, where none are given). Whoever asked closes
    `window.session`.
    """
    translations.install(translations.resolve(language))
    theme.apply(app, theme_choice)
    settings = settings or Settings.load()
    window = MainWindow(Session(Workspace.open(path, actor=settings.your_name), settings))
    window.go("home")
    return window
