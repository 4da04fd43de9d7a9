"""SIGKILL while a backup is made, or one is restored: whatever is there is whole."""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import pytest

from screening import doctor
from screening.backups import checking, folders, making
from screening.people import candidates
from screening.workspace import Workspace

PROGRAM = Path(__file__).with_name("backups_until_killed.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")


class Doer:
    """The program under fire."""

    def __init__(self, process):
        self._process = process
        self.takes = 0.0  # seconds

    def do(self, what):
        """Once, to the end; measures how long it takes."""
        self._begin(what)
        begun = perf_counter()
        assert self._hear() == "dead 0"
        self.takes = max(self.takes, perf_counter() - begun)

    def do_and_kill(self, what, chance):
        """Kill it at some moment of its work; whether it was still at it."""
        child = self._begin(what)
        until = perf_counter() + chance.random() * self.takes
        while perf_counter() < until:
            pass
        with suppress(ProcessLookupError):  # it was done by then
            os.kill(child, signal.SIGKILL)
        return self._hear() != "dead 0"

    def _begin(self, what):
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return int(self._hear().split()[1])

    def _hear(self):
        return self._process.stdout.readline().strip()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "cadangan"
    place.mkdir()
    return place


@pytest.fixture
def doer(workspace, workspace_path, interview_id, folder):
    for number in range(300):
        candidates.add(
            workspace, name=f"Orang {'abcdefghij'[number % 10]}{'abcdefghij'[number // 10 % 10]}", note="x" * 500
        )
    workspace.close()
    command = [sys.executable, str(PROGRAM), str(workspace_path), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Doer(process)
        process.stdin.close()


def count(path):
    with Workspace.open(path, read_only=True) as opened:
        assert opened.all("PRAGMA integrity_check") == [("ok",)]
        return candidates.count(opened)


kills = pytest.mark.parametrize("kills", [6, pytest.param(5_000, marks=pytest.mark.soak)], ids=["daily", "soak"])


@kills
def test_a_killed_backup_is_not_there_and_the_others_are_whole(doer, workspace_path, folder, kills):
    chance, killed = random.Random(7), 0
    doer.do("backup")
    doer.do("backup")
    seen = set()
    while killed < kills:
        killed += doer.do_and_kill("backup", chance)
        for backup in folders.everything(folder):
            if backup.folder not in seen:
                assert checking.fault(backup) is None
                seen.add(backup.folder)
    assert not [one for home in folder.iterdir() for one in home.iterdir() if not (one.name[0] == "." or one in seen)]
    assert count(workspace_path) == 301
    assert count(making.make(workspace_path, folder, why="manual").copy) == 301


@kills
def test_a_killed_restore_leaves_the_present_file_or_the_restored_one(doer, workspace_path, folder, kills):
    chance, killed = random.Random(11), 0
    backup = making.make(workspace_path, folder, why="manual")
    with Workspace.open(workspace_path) as opened:
        candidates.add(opened, name="Orang Baru")
    present = workspace_path.read_bytes()
    doer.do(f"restore {backup.folder}")
    while killed < kills:
        workspace_path.write_bytes(present)
        for kept in workspace_path.parent.glob("ruang kerja *.db"):
            kept.unlink()
        killed += doer.do_and_kill(f"restore {backup.folder}", chance)
        there = count(workspace_path)
        kept = list(workspace_path.parent.glob("ruang kerja *.db"))
        assert there == 302 or (there == 301 and count(kept[0]) == 302), f"kill {killed}"
        assert all(count(one) == 302 for one in kept)
    doer.do(f"restore {backup.folder}")
    assert count(workspace_path) == 301
    assert doctor.examine(workspace_path) == []
    assert not [one for one in workspace_path.parent.iterdir() if one.name.startswith(".")]
