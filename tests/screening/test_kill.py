"""The process is killed while it writes, again and again: what was acknowledged is on disk, and the file is sound."""

import importlib.util
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from screening import scorecards
from screening.doctor import examine
from screening.workspace import Workspace

PROGRAM = Path(__file__).with_name("rate_until_killed.py")
spec = importlib.util.spec_from_file_location("rate_until_killed", PROGRAM)
rate_until_killed = importlib.util.module_from_spec(spec)
spec.loader.exec_module(rate_until_killed)


class Rater:
    """The program under fire; `acknowledged` is the number of entries it said were saved."""

    def __init__(self, process):
        self.process = process
        self.acknowledged = 0

    def run_and_kill(self, chance):
        """Let it write from the next entry on, and kill it in the middle of whatever it is doing."""
        self.say(f"{self.acknowledged}")
        child = int(self.hear().split()[1])
        for _ in range(chance.randrange(1, 12)):
            self.take(self.hear())
        until = perf_counter() + chance.random() / 1000
        while perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
        while (line := self.hear()) != "dead":
            self.take(line)

    def take(self, line):
        assert int(line) == self.acknowledged
        self.acknowledged += 1

    def say(self, text):
        self.process.stdin.write(f"{text}\n")
        self.process.stdin.flush()

    def hear(self):
        line = self.process.stdout.readline()
        assert line.endswith("\n"), "the program ended by itself"
        return line.strip()


@pytest.fixture
def rater(workspace, scorecard_id):
    workspace.close()
    command = [sys.executable, str(PROGRAM), str(workspace.path), scorecard_id]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Rater(process)
        process.stdin.close()
    assert process.returncode == 0


def carry_on(ratings, entries):
    """What `ratings`, criterion -> (score, evidence), become by these entries."""
    for number in entries:
        criterion, score, evidence = rate_until_killed.entry(number)
        before = ratings.get(criterion, (None, ""))
        ratings[criterion] = (before[0] if score is None else score, before[1] if evidence is None else evidence)


def kill_again_and_again(rater, path, scorecard_id, *, kills, seed):
    chance = random.Random(seed)
    with Workspace.open(path) as ws:
        (rows_before,) = ws.one("SELECT count(*) FROM audit")
    expected, counted = {}, 0
    for kill in range(1, kills + 1):
        rater.run_and_kill(chance)
        with Workspace.open(path) as ws:
            (rows,) = ws.one("SELECT count(*) FROM audit")
            written = rows - rows_before
            ratings = scorecards.load(ws, scorecard_id).ratings
        assert written - rater.acknowledged in {0, 1}, f"kill {kill}"
        carry_on(expected, range(counted, written))
        assert {one: (r.score, r.evidence) for one, r in ratings.items()} == expected, f"kill {kill}"
        rater.acknowledged = counted = written
        if kill % 25 == 0:
            assert examine(path) == [], f"kill {kill}"
    assert counted > kills


if hasattr(os, "fork"):

    def test_no_acknowledged_entry_is_lost_in_200_kills(rater, workspace_path, scorecard_id):
        kill_again_and_again(rater, workspace_path, scorecard_id, kills=200, seed=2026)

    @pytest.mark.soak
    @pytest.mark.parametrize("seed", range(10))
    def test_no_acknowledged_entry_is_lost_in_2000_kills(rater, workspace_path, scorecard_id, seed):
        kill_again_and_again(rater, workspace_path, scorecard_id, kills=200, seed=seed)
