"""Copies for other programs, and who may look into the folders that are Saring's own."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from screening import audit
from screening.own_folders import own_folder
from screening.people import attachments, candidates
from screening.settings import Settings
from screening.settings import default_path as settings_path
from screening.workspace import Workspace, default_path
from ui import passing_files
from ui.passing_files import PassingFiles, folder_of_all

PDF = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX systems have them")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("name", ["../../CV.pdf", "/home/rina/CV.pdf", "..\\..\\CV.pdf", "C:\\CV.pdf"])
def test_a_name_from_somebody_elses_file_leads_nowhere_else(name):
    passing = PassingFiles()
    copy = passing.new(name)
    assert copy.name == "CV.pdf" and copy.resolve().is_relative_to(folder_of_all().resolve())
    passing.wipe()


def test_a_copy_is_the_owners_alone_and_gone_with_the_session():
    passing = PassingFiles()
    one, other = passing.new("CV.pdf"), passing.new("CV.pdf")
    assert one != other
    assert [mode(folder) for folder in (one.parent, one.parent.parent, folder_of_all())] == [0o700] * 3
    one.write_bytes(PDF)
    one.chmod(0o400)
    passing.wipe()
    assert not one.parent.parent.exists()


def test_what_a_killed_process_left_goes_at_the_next_start_and_what_a_living_one_uses_stays(tmp_path):
    script = tmp_path / "leave.py"
    script.write_text(
        "import os\nfrom ui.passing_files import PassingFiles\n"
        "PassingFiles().new('CV.pdf').write_bytes(b'Siti')\nos.kill(os.getpid(), 9)\n",
        encoding="utf-8",
    )
    subprocess.run([sys.executable, script], env={**os.environ, "PYTHONPATH": str(Path.cwd())}, check=False)
    mine = PassingFiles()
    kept = mine.new("CV.pdf")
    kept.write_bytes(PDF)
    assert len(list(folder_of_all().rglob("CV.pdf"))) == 2
    passing_files.wipe_leftovers()
    assert list(folder_of_all().rglob("CV.pdf")) == [kept]
    mine.wipe()


def test_folders_and_files_of_its_own_are_for_the_owner_alone():
    before = os.umask(0)
    try:
        Settings.load().set("theme", "dark")
        path = default_path()
        with Workspace.create(path):
            made = [path, *path.parent.glob(f"{path.name}-*")]
    finally:
        os.umask(before)
    assert len(made) > 1  # the log beside it, too
    assert [mode(one) for one in (settings_path().parent, path.parent)] == [0o700] * 2
    assert {mode(one) for one in (settings_path(), path)} == {0o600}


def test_a_folder_that_an_older_version_left_open_is_closed(tmp_path):
    folder = tmp_path / "saring"
    folder.mkdir()
    folder.chmod(0o755)
    assert mode(own_folder(folder)) == 0o700


@pytest.fixture
def attached(open_window, sample_path):
    """The page of a candidate with a PDF."""
    window = open_window(sample_path)
    workspace = window.session.workspace
    candidate_id = candidates.page(workspace, limit=1)[0].id
    attachments.add(workspace, candidate_id=candidate_id, name="CV.png", content=PDF)
    window.go("candidate", candidate_id)
    window.page.refresh()
    return window


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open: the path, its bytes, and who may do what with it."""
    found = []

    def note(url):
        path = Path(url.toLocalFile())
        found.append((path, path.read_bytes(), mode(path)))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


def open_outside(window):
    menu = window.page.files.buttons[0].menu()
    next(one for one in menu.actions() if one.text() == "Open in another program…").trigger()


def actions_on_record(window):
    return [one.action for one in audit.entries(window.session.workspace, limit=3)]


def test_it_is_opened_outside_only_after_the_warning_that_says_what_it_really_is(attached, opened, in_dialog, qtbot):
    said = []
    in_dialog(lambda box: box.reject())
    open_outside(attached)
    assert not opened and "attachment_opened" not in actions_on_record(attached)

    def agree(box: QMessageBox):
        said.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if one.text() == "Open all the same").click()

    in_dialog(agree)
    open_outside(attached)
    qtbot.waitUntil(lambda: bool(opened))
    (path, content, permissions) = opened[0]
    assert "“CV.png.pdf” is really this: a PDF document" in said[0] and "may run what is hidden in it" in said[0]
    assert content == PDF and permissions == 0o400
    assert path.is_relative_to(folder_of_all())
    assert "attachment_opened" in actions_on_record(attached)
    attached.session.passing.wipe()
    assert not path.exists()
