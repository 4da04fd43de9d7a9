"""What somebody who protects a workspace for the first time reads: on paper, in the forms and in the banner."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel, QMessageBox

from screening.backups import making
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace
from ui import theme
from ui.dialogs.cannot_open import CannotOpen
from ui.dialogs.change_protection import PassphraseDialog
from ui.dialogs.protect import NewCode
from ui.protection.converting import Conversion, tell_of
from ui.session import Session

PASSPHRASE, ANOTHER = "empat kata yang panjang", "frasa sandi kedua 2026"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)


@pytest.fixture
def protected(qtbot, settings, tmp_path):
    """The session of a protected workspace."""
    secrets = Secrets(PASSPHRASE, recovery_code.new_code(), confirmed=True)
    session = Session(protecting.create(tmp_path / "rekrutmen.db", secrets=secrets), settings)
    yield session
    session.close()


def test_the_paper_says_which_workspace_the_code_opens_and_how(qtbot, tmp_path):
    code = NewCode(tmp_path / "rekrutmen 2026.db")
    qtbot.addWidget(code)
    printed = code.paper().toPlainText()
    assert code.text in printed
    assert "rekrutmen 2026.db" in printed
    assert str(QDate.currentDate().year()) in printed
    assert "in the place of the passphrase" in printed


def test_the_present_passphrase_is_asked_for_first_and_no_sentence_is_cut(qtbot, protected):
    dialog = PassphraseDialog(protected)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.save_button.click()
    assert "passphrase or recovery code that holds now" in dialog.problem.text()
    assert dialog.focusWidget() is dialog.present
    dialog.present.setText(PASSPHRASE)
    dialog.save_button.click()
    assert "at least 12" in dialog.problem.text()
    qtbot.waitUntil(lambda: not cut(dialog))


def cut(dialog):
    """Sentences that have less room than they need."""
    sentences = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert len(sentences) >= 3
    return [one.text() for one in sentences if one.height() < one.heightForWidth(one.width())]


def test_a_changed_passphrase_is_told(qtbot, protected):
    told = []
    protected.told.connect(lambda text, _undo: told.append(text))
    dialog = PassphraseDialog(protected)
    qtbot.addWidget(dialog)
    dialog.present.setText(PASSPHRASE)
    dialog.fresh.first.setText(ANOTHER)
    dialog.fresh.second.setText(ANOTHER)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].startswith("The passphrase is changed.")


def test_backups_that_stay_readable_are_named_until_the_message_is_closed(qtbot, settings, tmp_path):
    path = tmp_path / "saring.db"
    with Workspace.create(path) as plain:
        making.before(plain, why="import")
    key = protecting.protect(path, secrets=Secrets(PASSPHRASE, recovery_code.new_code(), confirmed=True))
    session = Session(Workspace.open(path, key=key), settings)
    stays, leaves = [], []
    session.warned.connect(lambda words: stays.append(words()))
    session.told.connect(lambda text, _undo: leaves.append(text))
    done = Conversion("", lambda: "The workspace is protected.", lambda *_: None)
    tell_of(done, session)
    assert len(stays) == 1
    assert stays[0].startswith("The workspace is protected. 1 backup")
    assert not leaves
    session.close()


@pytest.mark.parametrize(
    "heading",
    ["Hapus?", "Hapus 1 cadangan yang dapat dibaca siapa pun?", "Delete 12 backups that anybody can read? " * 3],
    ids=["short", "one line", "broken"],
)
def test_the_heading_of_a_message_box_is_seen_in_full(qtbot, qapp, heading):
    theme.apply(qapp, "light")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(heading)
    box.setInformativeText("Cadangan terlindungi hari ini dibuat lebih dahulu.")
    box.setDefaultButton(box.addButton("Batal", QMessageBox.ButtonRole.RejectRole))
    box.show()
    qtbot.waitExposed(box)
    shown = box.findChild(QLabel, "qt_msgbox_label")
    if shown.wordWrap():
        assert shown.height() >= shown.heightForWidth(shown.width())
    shown.setWordWrap(False)  # as Qt measures first, on a screen that is wide enough
    assert box.layout().totalMinimumSize().width() >= shown.fontMetrics().horizontalAdvance(heading)


def test_whoever_did_not_give_the_passphrase_may_try_again(qtbot):
    box = CannotOpen("It stays closed.", again=True)
    qtbot.addWidget(box)
    assert box.again is box.defaultButton()
    damaged = CannotOpen("It is no workspace.")
    qtbot.addWidget(damaged)
    assert damaged.again is None
    assert damaged.defaultButton() is damaged.another
