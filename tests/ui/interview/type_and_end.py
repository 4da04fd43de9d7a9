"""A whole Saring that types into an interview and comes to an end: `type_and_end.py WORKSPACE INTERVIEW WAY`.

It scores the first criterion 4, moves on, and writes "di tengah ka" as its evidence. "SIGTERM", "SIGINT" and "SIGHUP"
reach it right after the last letter; "abort" crashes it 0.3 s later; "SIGKILL" comes once the place is kept.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from ui.app import load_settings, make_application
from ui.program import Program

workspace, interview, way = sys.argv[1:]
app = make_application()
settings, _ = load_settings()
program = Program(app, settings)
window = program.start(Path(workspace), ask=False)


end = QTimer(app, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
end.timeout.connect(os.abort)


def begin():
    program.listen_to_signals()
    program.settle()
    window.go("interview", interview)
    window.activateWindow()
    desk = window.page.desk
    for key in (Qt.Key.Key_4, Qt.Key.Key_J, Qt.Key.Key_E):
        QTest.keyClick(window.focusWidget(), key)
    QTest.keyClicks(desk.scoring.criterion_panel.evidence, "di tengah ka")
    if way == "abort":
        end.start(300)
    elif way == "SIGKILL":
        wait_until_kept()
    else:
        os.kill(os.getpid(), getattr(signal, way))


def wait_until_kept():
    if '"field": "evidence"' in settings.left_at:
        os.kill(os.getpid(), signal.SIGKILL)
    QTimer.singleShot(50, wait_until_kept)


window.first_painted.connect(begin)
code = app.exec()
program.close()
sys.exit(code)
