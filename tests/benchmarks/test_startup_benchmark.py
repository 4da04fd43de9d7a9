"""From process start to the first complete paint with data, and the memory it takes, against a bare Qt window."""

import os
import statistics
import sys
import tempfile
from pathlib import Path

import psutil
import pytest

from rubrics.library import SAMPLE_RUBRIC
from screening.samples import sample
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

ROUNDS = 9
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication(sys.argv)
window, table, model = QMainWindow(), QTableView(), QStandardItemModel(12, 5)
table.setModel(model)
window.setCentralWidget(table)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


@pytest.fixture
def workspace_path(tmp_path):
    path = tmp_path / "sample.db"
    with Workspace.create(path, actor="Rina") as workspace:
        sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me="Rina")
    return path


@pytest.fixture
def environment(tmp_path):
    """A user's environment: compiled modules are kept, and folders of its own."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME")}
    return kept | folders | {"QT_QPA_PLATFORM": "offscreen"}


def run(arguments, environment):
    """Run a process to its end."""
    with tempfile.TemporaryFile() as output:
        process = psutil.Popen([sys.executable, *arguments], env=environment, stdout=output, stderr=output)
        code = process.wait()
        output.seek(0)
        assert code == 0, output.read().decode()


def peak_memory(arguments, environment):
    """The largest resident size of a process in MiB, as the system counted it."""
    script = (
        "import resource, subprocess, sys;"
        "code = subprocess.run(sys.argv[1:], capture_output=True).returncode;"
        "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    with tempfile.TemporaryFile() as output:
        command = [sys.executable, "-S", "-c", script, sys.executable, *arguments]
        psutil.Popen(command, env=environment, stdout=output).wait()
        output.seek(0)
        code, size = map(int, output.read().split())
    assert code == 0
    return size / (1024 if sys.platform.startswith("linux") else 1024 * 1024)


def test_the_window_is_ready(workspace_path, environment, tmp_path, figure, alternate):
    bare_file = Path(tmp_path / "bare.py")
    bare_file.write_text(BARE)
    ours = ["-m", "ui", "--quit-when-ready", str(workspace_path)]
    bare = [str(bare_file)]
    times = alternate(lambda: run(ours, environment), lambda: run(bare, environment), rounds=ROUNDS)
    figure("window ready with the sample, whole process", *times, "<= 3")
    if os.name == "posix":
        memory = [statistics.median(peak_memory(command, environment) for _ in range(3)) for command in (ours, bare)]
        figure("its peak memory", *memory, "<= 2", unit="MiB")
