"""Before a person's own data are exported, the dialog says what the document leaves out and why."""

import pytest
from PySide6.QtCore import Qt

from ui.dialogs.export import ExportDialog


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def test_the_dialog_says_that_a_hidden_name_is_printed_and_put_on_record(qtbot, window):
    dialog = ExportDialog(window.session, ["candidate_summary", "own_data"], who="K-01", hidden=True, parent=window)
    assert "put on record" not in dialog.about_names.text()
    dialog.kind.setCurrentIndex(dialog.kind.findData("own_data"))
    assert "put on record" in dialog.about_names.text()


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
