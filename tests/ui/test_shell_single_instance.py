"""One window per workspace, with real processes: the second calls the first; a killed one blocks nobody."""

import getpass
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from screening.errors import WorkspaceError
from screening.storage import window_lock
from ui.single_instance import claim

STARTED_S = 120  # for a whole program to start, on a machine that is busy with others


@pytest.fixture
def own_temp(monkeypatch):
    """Locks and sockets of this test only; a socket's name has room for about a hundred letters."""
    with tempfile.TemporaryDirectory(prefix="s", ignore_cleanup_errors=True) as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


@pytest.fixture
def start(own_temp, monkeypatch):
    """Start the program as a process; all are ended afterwards."""
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    started = []

    def run(*arguments, **environment):
        process = subprocess.Popen(
            [sys.executable, "-m", "ui", *map(str, arguments)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def is_open(own_temp):
    """Whether a window answers: its socket is there once it is painted."""
    return any(not path.name.endswith(".lock") for path in own_temp.glob("saring-*"))


def test_the_second_brings_the_first_to_the_front_and_leaves(qtbot, start, own_temp, sample_path):
    first = start(sample_path)
    qtbot.waitUntil(lambda: is_open(own_temp), timeout=STARTED_S * 1000)
    out, err = start(sample_path).communicate(timeout=STARTED_S)
    assert str(sample_path) in out
    assert "brought to the front" in out
    assert "Traceback" not in err
    assert first.poll() is None


def test_a_second_with_another_temporary_folder_finds_the_first(qtbot, start, own_temp, sample_path, tmp_path):
    """As two users of one computer have them, and one who sets TMPDIR."""
    first = start(sample_path)
    qtbot.waitUntil(lambda: is_open(own_temp), timeout=STARTED_S * 1000)
    (tmp_path / "o").mkdir()
    second = start("--quit-when-ready", sample_path, TMPDIR=str(tmp_path / "o"))
    out, err = second.communicate(timeout=STARTED_S)
    assert "brought to the front" in out
    assert "Traceback" not in err
    assert first.poll() is None


def test_a_window_that_nobody_can_call_keeps_others_out_all_the_same(start, own_temp, sample_path):
    """Such as another user's: whoever comes second is told whose it is, and gets no window."""
    script = (
        "import sys; from pathlib import Path; from ui.single_instance import claim;"
        "held = claim(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(sample_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"
    (own_temp / "o").mkdir()
    second = start("--quit-when-ready", sample_path, TMPDIR=str(own_temp / "o"))
    out, err = second.communicate(timeout=STARTED_S)
    holder.communicate("")
    assert (second.returncode, out) == (1, "")
    assert str(sample_path) in err
    assert f"{getpass.getuser()} ({socket.gethostname()})" in err


def test_another_workspace_opens_beside_it(qtbot, start, own_temp, sample_path, empty_path):
    start(sample_path)
    qtbot.waitUntil(lambda: is_open(own_temp), timeout=STARTED_S * 1000)
    other = start("--quit-when-ready", empty_path)
    out, _ = other.communicate(timeout=STARTED_S)
    assert other.returncode == 0
    assert int(out) > 0


def test_a_killed_window_blocks_nobody(qtbot, start, own_temp, sample_path):
    first = start(sample_path)
    qtbot.waitUntil(lambda: is_open(own_temp), timeout=STARTED_S * 1000)
    first.kill()
    first.communicate()
    again = start("--quit-when-ready", sample_path)
    out, _ = again.communicate(timeout=STARTED_S)
    assert again.returncode == 0
    assert int(out) > 0


def test_a_window_that_was_closed_properly_leaves_nothing_behind(start, own_temp, sample_path):
    start("--quit-when-ready", sample_path).communicate(timeout=STARTED_S)
    assert list(own_temp.glob("saring-*")) == []
    assert not window_lock.beside(sample_path).exists()


def test_a_path_written_differently_is_the_same_workspace(own_temp, sample_path, monkeypatch):
    monkeypatch.chdir(sample_path.parent)
    held = claim(sample_path)
    with pytest.raises(WorkspaceError, match="workspace_in_use"):
        claim(type(sample_path)("./sample.db"))
    link = sample_path.with_name("jalan pintas.db")
    with suppress(OSError):  # links are for administrators on Windows
        link.symlink_to(sample_path)
        with pytest.raises(WorkspaceError, match="workspace_in_use"):
            claim(link)
    held.release()
    claim(sample_path).release()


@pytest.mark.skipif(os.name != "posix", reason="links are for administrators on Windows")
def test_links_that_lead_to_each_other_are_claimed_like_any_path(own_temp, tmp_path):
    """What is the matter with them is said when they are opened."""
    circle = tmp_path / "kerja.db"
    circle.symlink_to(tmp_path / "lain.db")
    (tmp_path / "lain.db").symlink_to(circle)
    claim(circle).release()


def test_a_lock_left_by_a_dead_process_is_taken_over(own_temp, sample_path):
    script = (
        "import os, sys; from pathlib import Path; from ui.single_instance import claim;"
        "held = claim(Path(sys.argv[1])); os._exit(9)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(sample_path)], check=False)
    assert ended.returncode == 9
    assert window_lock.beside(sample_path).exists()
    claim(sample_path).release()
    assert not window_lock.beside(sample_path).exists()


def test_who_may_write_the_file_may_hold_its_lock(own_temp, sample_path):
    """Else nobody of a group could ever open it again after one of them was killed."""
    sample_path.chmod(0o660)
    held = claim(sample_path)
    assert stat.filemode(window_lock.beside(sample_path).stat().st_mode) == "-rw-rw----"
    held.release()


@pytest.mark.skipif(os.name != "posix", reason="links are for administrators on Windows")
def test_what_somebody_else_put_in_the_place_of_the_lock_is_left_alone(own_temp, sample_path, tmp_path):
    precious = tmp_path / "berharga.txt"
    precious.write_text("penting", encoding="utf-8")
    window_lock.beside(sample_path).symlink_to(precious)
    held = claim(sample_path)
    with pytest.raises(WorkspaceError, match="workspace_in_use"):
        claim(sample_path)
    held.release()
    assert precious.read_text(encoding="utf-8") == "penting"
    assert window_lock.beside(sample_path).is_symlink()


def test_where_no_lock_can_lie_beside_the_file_one_window_stays_one(own_temp, sample_path):
    """As in a folder that nobody may write in."""
    window_lock.beside(sample_path).mkdir()
    held = claim(sample_path)
    with pytest.raises(WorkspaceError, match="workspace_in_use"):
        claim(sample_path)
    held.release()
    claim(sample_path).release()


def test_a_workspace_that_cannot_be_opened_is_explained(start, own_temp, tmp_path):
    process = start("--quit-when-ready", tmp_path / "nowhere.db")
    out, err = process.communicate(timeout=STARTED_S)
    assert process.returncode == 1
    assert "nowhere.db" in err
    assert "Traceback" not in err
    assert out == ""


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_as_its_button_does(qtbot, start, own_temp, sample_path, sign):
    first = start(sample_path)
    qtbot.waitUntil(lambda: is_open(own_temp), timeout=STARTED_S * 1000)
    first.send_signal(sign)
    first.communicate(timeout=STARTED_S)
    assert first.returncode == 0
    assert list(own_temp.glob("saring-*")) == []
