"""Modules of the pages are loaded before somebody asks, and passed over when garbage is collected.

In a process of its own, where nothing is loaded yet.
"""

import subprocess
import sys
from pathlib import Path

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


def test_pages_are_loaded_on_the_worker_and_what_is_asked_for_comes_between(tmp_path):
    script = SCRIPT.replace("sys.argv[1]", f"__import__('pathlib').Path({str(tmp_path / 'one.db')!r})")
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["['candidates']", "[]", "True", "[]"]
