"""The export dialog with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def window(open_window, sample_path):
    shown = open_window(sample_path, page="candidates")
    (candidate,) = shown.session.workspace.one("SELECT id FROM candidates WHERE number = 1")
    shown.go("candidate", candidate)
    return shown


@pytest.fixture
def ask(qtbot, window, in_dialog):
    """`ask(look)` opens the dialog with Ctrl+E and hands it to `look`, which has to close it."""

    def run(look):
        seen = []
        in_dialog(lambda dialog: seen.append(look(dialog)))
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(seen))
        return seen[0]

    return run


def test_tab_goes_from_the_first_field_to_the_buttons_and_return_exports_from_anywhere(ask):
    def walk(dialog):
        stops = [dialog.focusWidget()]
        while stops[-1] is not dialog.save_button and len(stops) < 20:
            QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
            stops.append(dialog.focusWidget())
        QTest.keyClick(stops[-1], Qt.Key.Key_Backtab)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        chosen = dialog.choice
        dialog.reject()
        return stops, chosen, dialog.kind, dialog.passphrase

    stops, chosen, first, last = ask(walk)
    assert stops[0] is first and stops[-2] is last
    assert chosen is not None


def test_a_passphrase_can_be_read_before_it_locks_a_document(ask):
    def type_it(dialog):
        offered = [dialog.show_passphrase.isVisible()]
        dialog.passphrase.setFocus()
        QTest.keyClicks(dialog.passphrase, "rahasia")
        offered.append(dialog.show_passphrase.isVisible())
        seen = [dialog.passphrase.displayText()]
        QTest.keyClick(dialog.passphrase, Qt.Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        seen.append(dialog.passphrase.displayText())
        dialog.reject()
        return offered, seen

    offered, (hidden, shown) = ask(type_it)
    assert offered == [False, True]
    assert "rahasia" not in hidden
    assert shown == "rahasia"
