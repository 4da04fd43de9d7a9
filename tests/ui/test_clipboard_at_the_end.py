"""The program ends as usual with a formatted summary on the clipboard."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.reports.mail import put_on_clipboard

app = QApplication([])
put_on_clipboard("Siti: 90", "<b>Siti: 90</b>")
put_on_clipboard("Budi: 70", "<b>Budi: 70</b>")
offered = app.clipboard().mimeData().html()
QTimer.singleShot(0, app.quit)
app.exec()
print(offered, app.clipboard().text())
"""


def test_a_summary_that_was_copied_does_not_end_in_a_crash():
    ended = subprocess.run([sys.executable, "-c", PROGRAM], check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout.strip()) == (0, "<b>Budi: 70</b> Budi: 70"), ended.stderr
