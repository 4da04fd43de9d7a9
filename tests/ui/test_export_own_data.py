"""Before a person's own data are exported, one sees what the document leaves out and why, and says what else goes."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from screening.people import candidates
from ui.dialogs.export import ExportDialog


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def test_the_dialog_says_that_a_hidden_name_is_printed_and_put_on_record(qtbot, window):
    dialog = ExportDialog(window.session, ["candidate_summary", "own_data"], who="K-01", hidden=True, parent=window)
    assert "put on record" not in dialog.about_names.text()
    dialog.kind.setCurrentIndex(dialog.kind.findData("own_data"))
    assert "put on record" in dialog.about_names.text()


def test_what_is_left_out_is_said_with_why_and_what_else_goes_is_ticked(
    qtbot, window, in_dialog, tmp_path, monkeypatch
):
    workspace, out = window.session.workspace, tmp_path / "data.pdf"
    (candidate,) = workspace.one("SELECT id FROM candidates WHERE number = 1")
    candidates.add(workspace, name="Xaver Gunawan")
    candidates.edit(workspace, candidate_id=candidate, note="Sabun Xaver.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(out), "")))
    window.go("candidate", candidate)
    seen = {}

    def choose(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("own_data"))
        in_dialog(tick)
        dialog.accept()

    def tick(form):
        qtbot.waitUntil(form.words.isVisible)
        seen["what"], seen["why"] = form.left_out.text(), form.left_out.toolTip()
        qtbot.keyClick(form.words, Qt.Key.Key_Home)
        qtbot.keyClick(form.words, Qt.Key.Key_Space)
        form.save_button.click()

    in_dialog(choose)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(out.exists, timeout=20_000)
    assert "Interviewers' private notes (" in seen["what"]
    assert "shared with nobody" in seen["why"] and "personal data" in seen["why"]
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Sabun" in text and "Xaver" not in text


def test_who_thinks_better_of_it_before_the_words_makes_nothing(qtbot, window, in_dialog):
    (candidate,) = window.session.workspace.one("SELECT id FROM candidates WHERE number = 1")
    before = window.session.workspace.one("SELECT count(*) FROM documents")
    window.go("candidate", candidate)
    left = []

    def choose(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("own_data"))
        in_dialog(lambda form: (form.reject(), left.append(form)))
        dialog.accept()

    in_dialog(choose)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(left) and not window.session.tasks.busy)
    assert window.session.workspace.one("SELECT count(*) FROM documents") == before
