"""Modules of the pages are loaded before somebody asks, and passed over when garbage is collected.

In a process of its own, where nothing is loaded yet.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
import gc, sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from screening.workspace import Workspace
from ui.reading_ahead import PAGES, read_ahead
from ui.tasks import Tasks

app = QApplication([])
with Workspace.create(sys.argv[1], actor="Rina") as workspace:
    tasks = Tasks(workspace)
    read_ahead(tasks)
    asked = tasks.run(lambda *_: [page for page in PAGES if "ui.pages." + page in sys.modules], title="", done=print)
    while tasks.busy or tasks._quiet:
        app.processEvents()
    print([page for page in PAGES if "ui.pages." + page not in sys.modules])
    tasks.close()
    print(gc.get_freeze_count() > 0)
    gc.unfreeze()
    made = [one for one in gc.get_objects() if isinstance(one, QObject)]
    print([one for one in made if one.thread() is not app.thread()])
"""

LOCKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from screening.protection import protecting, recovery_code, slots
from screening.settings import Settings
from ui.app import make_application
from ui.program import Program

slots.MEMORY_KIB = 64
path, settings = Path(sys.argv[1]), Path(sys.argv[2])
secrets = protecting.Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True)
protecting.create(path, secrets=secrets).close()
app = make_application()
program = Program(app, Settings.load(settings))

def look():
    dialog = QApplication.activeModalWidget()
    if dialog is None or not dialog.isVisible() or "ui.pages.home" not in sys.modules:
        QTimer.singleShot(10, look)
        return
    print("loaded while it is typed")
    dialog.secret.setText("empat kata yang panjang")
    dialog.accept()

look()
window = program.start(path, ask=True)
window.first_painted.connect(app.quit)
app.exec()
print(window.page.name)
program.close()
"""


def test_the_first_page_is_loaded_while_the_passphrase_is_typed(tmp_path):
    command = [sys.executable, "-c", LOCKED, str(tmp_path / "one.db"), str(tmp_path / "settings.json")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines() == ["loaded while it is typed", "home"]


def test_pages_are_loaded_on_the_worker_and_what_is_asked_for_comes_between(tmp_path):
    script = SCRIPT.replace("sys.argv[1]", f"__import__('pathlib').Path({str(tmp_path / 'one.db')!r})")
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["['candidates']", "[]", "True", "[]"]
