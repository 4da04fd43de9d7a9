"""Copies for other programs, and who may look into the folders that are Saring's own."""

import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from screening import audit
from screening.backups.folders import default_folder
from screening.own_folders import own_folder
from screening.people import attachments, candidates
from screening.settings import Settings
from screening.settings import default_path as settings_path
from screening.storage.triggers import TRIGGERS
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


def test_what_is_made_above_the_backups_is_for_the_owner_alone(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    before = os.umask(0)
    try:
        folder = default_folder()
    finally:
        os.umask(before)
    assert {mode(one) for one in (folder, folder.parent, tmp_path / "data")} == {0o700}


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


@pytest.fixture
def answered(in_dialog, qtbot):
    """`answered(window, "Not now")` asks for another program, presses that button, and hands out what was said."""

    def answered(window, button):
        said = []

        def answer(box: QMessageBox):
            said.append(f"{box.text()} {box.informativeText()}")
            next(one for one in box.buttons() if one.text() == button).click()

        in_dialog(answer)
        open_outside(window)
        qtbot.waitUntil(lambda: bool(said) and not window.session.tasks.busy)
        return said[0]

    return answered


def test_it_is_opened_outside_only_after_the_warning_that_says_what_it_really_is(attached, opened, answered):
    answered(attached, "Not now")
    assert not opened and "attachment_opened" not in actions_on_record(attached)
    said = answered(attached, "Open all the same")
    (path, content, permissions) = opened[0]
    assert "“CV.png.pdf” is really this: a PDF document" in said and "may run what is hidden in it" in said
    assert "something else" not in said
    assert content == PDF and permissions == 0o400
    assert path.is_relative_to(folder_of_all())
    assert "attachment_opened" in actions_on_record(attached)
    attached.session.passing.wipe()
    assert not path.exists()


def tampered(window, **columns):
    """Write over the row of the attachment, as somebody with another program would."""
    workspace = window.session.workspace
    trigger = "attachments_no_update"
    with workspace.atomic():
        workspace.execute(f'DROP TRIGGER "{trigger}"')
        for column, value in columns.items():
            workspace.execute(f"UPDATE attachments SET {column} = ?", (value,))
        workspace.execute(TRIGGERS[trigger])
    window.page.refresh()


@pytest.mark.parametrize(
    "columns",
    [
        {"media_type": "image/png"},
        {"media_type": "application/x-sh", "name": "CV.sh"},
        {"name": "../../CV.pdf.desktop"},
    ],
    ids=["type", "script", "name"],
)
def test_what_the_workspace_says_wrongly_is_recognised_anew_and_said(attached, opened, answered, columns):
    tampered(attached, **columns)
    said = answered(attached, "Open all the same")
    (path, content, _) = opened[0]
    assert "is really this: a PDF document" in said and "says that it is something else" in said
    assert path.suffix == ".pdf" and path.is_relative_to(folder_of_all()) and content == PDF


def test_a_program_that_was_put_in_the_place_of_a_cv_is_never_handed_on(attached, opened, qtbot):
    program = b"#!/bin/sh\ntouch /tmp/terbuka\n"
    tampered(attached, content=program, sha256=hashlib.sha256(program).hexdigest(), size=len(program))
    told = []
    attached.session.problem.connect(told.append)
    open_outside(attached)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "attachment_altered" and not opened
