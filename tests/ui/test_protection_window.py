"""Protection in the window: the passphrase at the start, Settings' part, and the file's way there and back."""

import shutil
from dataclasses import replace
from pathlib import Path
from threading import Event, current_thread, main_thread

import keyring
import pytest
from click.testing import CliRunner
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from screening.errors import WorkspaceError
from screening.people import candidates
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace, default_path
from ui.cli import main
from ui.dialogs import unlock as unlock_dialog
from ui.dialogs.cannot_open import CannotOpen
from ui.dialogs.new_workspace import OfferProtection
from ui.dialogs.protect import ProtectDialog
from ui.dialogs.unlock import UnlockDialog
from ui.home.protection_line import ProtectionLine
from ui.program import Program
from ui.protection.converting import Conversion

PASSPHRASE = "empat kata yang panjang"
ANOTHER = "frasa sandi kedua 2026"
CODE = recovery_code.new_code()


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(unlock_dialog, "PATIENCE_MS", 50)
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)


@pytest.fixture
def program(qtbot, qapp, settings, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = Program(qapp, settings)
    yield made
    if made.window is not None:
        made.window.close()
        made.close()
        made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def path(tmp_path, prepared_file):
    """A plain workspace with one candidate."""
    path = Path(shutil.copy(prepared_file, tmp_path / "saring.db"))
    with Workspace.open(path) as workspace:
        candidates.add(workspace, name="Siti Nurhaliza")
    return path


@pytest.fixture
def protected(path):
    protecting.protect(path, secrets=Secrets(PASSPHRASE, CODE, confirmed=True))
    return path


def answer(*steps):
    """Hand each dialog that comes up to the next step, as a person would see them one after the other."""
    left = list(steps)

    def look():
        dialog = QApplication.activeModalWidget()
        try:
            if dialog is not None and dialog.isVisible() and left[0](dialog) is not False:
                left.pop(0)
        except BaseException:
            dialog.close()  # it would wait for ever
            raise
        if left:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return left


def type_secret(qtbot, secret, *, wrong=()):
    """Type secrets into the dialog that asks for one: the wrong ones first, each of which must be refused."""
    typed = [*wrong, secret]

    def step(dialog):
        assert isinstance(dialog, UnlockDialog)
        if not dialog.buttons.isEnabled():
            return False  # it still tries
        assert dialog.problem.isHidden() == (len(typed) == len(wrong) + 1)
        dialog.secret.clear()
        qtbot.keyClicks(dialog.secret, typed.pop(0))
        qtbot.keyClick(dialog.secret, Qt.Key.Key_Return)
        return not typed

    return step


def choose_passphrase(qtbot, passphrase):
    """Go through both steps of protecting, with a slip in each."""

    def step(dialog):
        assert isinstance(dialog, ProtectDialog)
        first, second = dialog.passphrases.first, dialog.passphrases.second
        assert dialog.focusWidget() is first
        qtbot.keyClicks(first, passphrase)
        qtbot.keyClicks(second, passphrase + "?")
        qtbot.keyClick(second, Qt.Key.Key_Return)
        assert not dialog.problem.isHidden()
        qtbot.keyClick(second, Qt.Key.Key_Backspace)
        qtbot.keyClick(second, Qt.Key.Key_Return)
        assert dialog.code.typed.isVisible()
        qtbot.keyClicks(dialog.code.typed, recovery_code.new_code())
        qtbot.keyClick(dialog.code.typed, Qt.Key.Key_Return)
        assert not dialog.problem.isHidden()
        dialog.code.typed.clear()
        qtbot.keyClicks(dialog.code.typed, dialog.code.text.lower())
        qtbot.keyClick(dialog.code.typed, Qt.Key.Key_Return)

    return step


def when(kind, step):
    """The step, once a dialog of this kind is up: the one before may be trying a secret, or closing, still."""
    return lambda dialog: isinstance(dialog, kind) and step(dialog)


def press(text):
    def step(dialog):
        assert isinstance(dialog, QMessageBox)
        next(button for button in dialog.buttons() if button.text().replace("&", "") == text).click()

    return step


def names(window):
    return [one.name for one in candidates.page(window.session.workspace)]


def test_a_protected_workspace_opens_with_its_passphrase(qtbot, program, protected):
    left = answer(type_secret(qtbot, PASSPHRASE, wrong=["salah sekali ini"]))
    assert names(program.start(protected, ask=True)) == ["Siti Nurhaliza"]
    assert left == []


class SlowKeyring(KeyringBackend):
    """Has the key of `path`, and waits with it until `may_answer`; as one that asks for its own passphrase does."""

    priority = 1

    def __init__(self, key):
        super().__init__()
        self.key, self.may_answer, self.asked_in = key, Event(), []

    def get_password(self, service, username):
        self.asked_in.append(current_thread())
        assert self.may_answer.wait(60)
        return self.key.hex()

    def set_password(self, service, username, password):
        raise NotImplementedError


@pytest.fixture
def slow_keyring(protected):
    before = keyring.get_keyring()
    slow = SlowKeyring(unlock(protected, PASSPHRASE))
    keyring.set_keyring(slow)
    key_file.write(protected, tuple(replace(one, in_keyring=True) for one in key_file.read(protected)))
    yield slow
    slow.may_answer.set()
    keyring.set_keyring(before)


def test_the_keyring_opens_it_and_is_never_asked_by_the_window_itself(program, protected, slow_keyring):
    slow_keyring.may_answer.set()
    assert names(program.start(protected, ask=True)) == ["Siti Nurhaliza"]
    assert slow_keyring.asked_in and main_thread() not in slow_keyring.asked_in


@pytest.mark.parametrize("command", ["off", "renew", "passphrase", "recovery-code"])
def test_a_keyring_is_not_enough_for_a_command_to_change_what_opens_it(protected, slow_keyring, monkeypatch, command):
    slow_keyring.may_answer.set()
    monkeypatch.setenv("SARING_NEW_PASSPHRASE", ANOTHER)
    key_before = key_file.path_of(protected).read_bytes()
    ran = CliRunner().invoke(main, ["protect", command, str(protected)])
    assert ran.exit_code == 1, ran.output
    assert database.is_protected(protected)
    assert key_file.path_of(protected).read_bytes() == key_before


def test_a_keyring_that_does_not_answer_leaves_the_passphrase(qtbot, program, protected, slow_keyring):
    left = answer(type_secret(qtbot, PASSPHRASE))
    assert names(program.start(protected, ask=True)) == ["Siti Nurhaliza"]
    assert left == []


def test_a_keyring_with_another_key_is_told_of_where_the_passphrase_is_asked(qtbot, program, protected, slow_keyring):
    slow_keyring.key = bytes(32)
    slow_keyring.may_answer.set()

    def read_and_type(dialog):
        if not dialog.no_key.isVisible():
            return False  # the keyring has not answered yet
        assert "keyring did not give the key" in dialog.no_key.text()
        return type_secret(qtbot, PASSPHRASE)(dialog)

    left = answer(read_and_type)
    assert names(program.start(protected, ask=True)) == ["Siti Nurhaliza"]
    assert left == []


def test_a_keyring_that_answers_late_spares_the_passphrase(program, protected, slow_keyring):
    def answer_now(dialog):
        assert isinstance(dialog, UnlockDialog)
        slow_keyring.may_answer.set()

    answer(answer_now)
    assert names(program.start(protected, ask=True)) == ["Siti Nurhaliza"]


def test_whoever_gives_up_is_told_that_it_stays_closed(qtbot, program, protected):
    said = []

    def give_up(dialog):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    def quit_(dialog):
        said.append(dialog.informativeText())
        dialog.give_up.click()

    answer(give_up, lambda dialog: dialog.again.click(), give_up, quit_)
    assert program.start(protected, ask=True) is None
    assert "stays closed" in said[0]
    with pytest.raises(WorkspaceError, match="workspace_stays_closed"):
        program.start(protected, ask=False)


def test_protecting_changing_and_taking_off_from_settings(qtbot, program, path):
    window = program.start(path, ask=True)
    window.go("settings")
    part = window.page.protection
    assert part.protect.isVisible()
    assert not part.take_off.isVisible()
    left = answer(choose_passphrase(qtbot, PASSPHRASE))
    part.protect.trigger()
    assert left == []
    window = program.window
    assert (window.page.name, names(window)) == ("settings", ["Siti Nurhaliza"])
    assert window.session.workspace.key == unlock(path, PASSPHRASE)
    assert b"Siti" not in path.read_bytes()

    part = window.page.protection
    assert not part.protect.isVisible()

    def change(dialog):
        qtbot.keyClicks(dialog.present, PASSPHRASE)
        qtbot.keyClicks(dialog.fresh.first, ANOTHER)
        qtbot.keyClicks(dialog.fresh.second, ANOTHER)
        qtbot.keyClick(dialog.fresh.second, Qt.Key.Key_Return)

    answer(change)
    part.change.trigger()
    assert unlock(path, ANOTHER) == window.session.workspace.key

    answer(when(UnlockDialog, UnlockDialog.reject))  # who does not know what opens it does not get on
    part.renew.trigger()
    assert unlock(path, ANOTHER) == program.window.session.workspace.key

    answer(when(UnlockDialog, type_secret(qtbot, ANOTHER)), when(ProtectDialog, choose_passphrase(qtbot, PASSPHRASE)))
    part.renew.trigger()
    assert program.window.session.workspace.key == unlock(path, PASSPHRASE)

    answer(press("Take it off"), when(UnlockDialog, UnlockDialog.reject))
    program.window.page.protection.take_off.trigger()
    assert database.is_protected(path)

    answer(press("Take it off"), when(UnlockDialog, type_secret(qtbot, PASSPHRASE)))
    program.window.page.protection.take_off.trigger()
    assert not database.is_protected(path)
    assert names(program.window) == ["Siti Nurhaliza"]


def test_a_wrong_present_passphrase_changes_nothing(qtbot, program, protected):
    answer(type_secret(qtbot, PASSPHRASE))
    window = program.start(protected, ask=True)
    window.go("settings")
    seen = []

    def change(dialog):
        if not seen:
            qtbot.keyClicks(dialog.present, "salah sekali ini")
            qtbot.keyClicks(dialog.code.typed, dialog.code.text)
            qtbot.keyClick(dialog.code.typed, Qt.Key.Key_Return)
            seen.append("")
            return False
        if dialog.problem.isHidden():
            return False
        seen.append(dialog.problem.text())
        dialog.reject()
        return True

    answer(change)
    window.page.protection.new_code.trigger()
    assert "does not open" in seen[1]
    assert unlock(protected, CODE)


def test_a_new_workspace_is_offered_protection(qtbot, program, path, tmp_path):
    window = program.start(path, ask=True)
    fresh = tmp_path / "baru.db"

    def choose(dialog):
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        field.setText(str(fresh))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    def offer(dialog):
        assert isinstance(dialog, OfferProtection)
        dialog.protect.click()

    left = answer(choose, offer, choose_passphrase(qtbot, PASSPHRASE))
    window.session.workspace_wanted.emit("new")
    assert left == []
    assert program.window.session.workspace.path == fresh
    assert unlock(fresh, PASSPHRASE) == program.window.session.workspace.key


def test_the_workspace_of_the_first_start_is_offered_protection_on_home(qtbot, program):
    path = default_path()
    window = program.start(None, ask=True)
    line = window.page.doors.findChild(ProtectionLine)
    assert line.button.isVisible()
    left = answer(choose_passphrase(qtbot, PASSPHRASE))
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert left == []
    window = program.window
    assert (window.page.name, window.session.workspace.path) == ("home", path)
    assert window.session.workspace.key == unlock(path, PASSPHRASE)
    assert not window.page.doors.findChild(ProtectionLine).isVisible()


def test_a_new_workspace_in_the_place_of_one_that_does_not_open_is_offered_protection(qtbot, program, tmp_path):
    fresh = tmp_path / "baru.db"

    def make_new(dialog):
        assert isinstance(dialog, CannotOpen)
        dialog.new.click()

    def choose(dialog):
        field = dialog.findChild(QLineEdit)
        field.setText(str(fresh))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    left = answer(make_new, choose, lambda dialog: dialog.protect.click(), choose_passphrase(qtbot, PASSPHRASE))
    window = program.start(tmp_path / "tidak ada.db", ask=True)
    assert left == []
    assert window.session.workspace.path == fresh
    assert window.session.workspace.key == unlock(fresh, PASSPHRASE)


def test_a_file_that_does_not_open_after_the_conversion_is_told_as_at_the_start(program, path, tmp_path):
    window = program.start(path, ask=True)

    def lose(file, _key, _actor, _stop):
        file.rename(tmp_path / "dipindahkan.db")

    def quit_it(dialog):
        if not isinstance(dialog, CannotOpen):
            return False
        assert "saring.db" in dialog.informativeText()
        return dialog.reject()

    left = answer(quit_it)
    window.session.conversion_wanted.emit(Conversion("Mengenkripsi", lambda: "Selesai", lose))
    assert left == [] and program.window is None


def test_an_unconfirmed_code_is_asked_for_and_plain_backups_are_cleaned(qtbot, program, path):
    from screening.backups import folders, making
    from screening.protection import plain_backups

    with Workspace.open(path) as workspace:
        making.make(workspace, folders.chosen_folder(), why="manual")
    protecting.protect(path, secrets=Secrets(PASSPHRASE, CODE, confirmed=False))
    answer(type_secret(qtbot, CODE))
    window = program.start(path, ask=True)
    window.go("settings")
    part = window.page.protection
    assert part.confirm.isVisible()

    def confirm(dialog):
        qtbot.keyClicks(dialog.typed, CODE.lower().replace("-", ""))
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)

    answer(confirm)
    part.confirm.trigger()
    assert not part.confirm.isVisible()
    assert part.clean.isVisible()
    answer(press("Delete"))
    part.clean.trigger()
    qtbot.waitUntil(lambda: not part.clean.isVisible())
    assert plain_backups.of(window.session.workspace) == []
    (kept,) = folders.everything(folders.chosen_folder())
    assert kept.protected
