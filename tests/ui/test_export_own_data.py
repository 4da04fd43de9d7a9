"""Before a person's own data are exported, the dialog says what the document leaves out and why."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def test_the_dialog_says_what_is_left_out_and_why(qtbot, window, in_dialog):
    (candidate,) = window.session.workspace.one("SELECT id FROM candidates WHERE number = 1")
    window.go("candidate", candidate)
    seen = {}

    def look(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("own_data"))
        qtbot.waitUntil(dialog.left_out.isVisible)
        seen["what"], seen["why"] = dialog.left_out.text(), dialog.left_out.toolTip()
        dialog.reject()

    in_dialog(look)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "why" in seen)
    assert "Interviewers' private notes (" in seen["what"]
    assert "shared with nobody" in seen["why"] and "personal data" in seen["why"]
