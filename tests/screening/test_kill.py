"""The process is killed in the middle of an interview, again and again: what was acknowledged is on disk.

Nothing else is there but, at most, the one step that was under way; and the file is sound.
"""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from screening.doctor import examine
from screening.storage import converting
from screening.workspace import Workspace

PROGRAM = Path(__file__).with_name("interview_until_killed.py")
KEY = bytes(range(32))


class Interviewer:
    """The program under fire; `done` is the number of steps that are known to be in the file."""

    def __init__(self, process, key):
        self.process = process
        self.key = key
        self.done = 0

    def run_and_kill(self, chance):
        """Let it go on for some steps, and kill it in the middle of whatever it is doing."""
        self.say(f"{self.done}")
        child = int(self.hear().split()[1])
        for _ in range(int(chance.paretovariate(1)) % 60):  # mostly a few, sometimes many
            self.take(self.hear())
        until = perf_counter() + chance.random() / 500
        while perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
        while (line := self.hear()) != "dead":
            self.take(line)

    def take(self, line):
        assert int(line) == self.done
        self.done += 1

    def say(self, text):
        self.process.stdin.write(f"{text}\n")
        self.process.stdin.flush()

    def hear(self):
        line = self.process.stdout.readline()
        assert line.endswith("\n"), "the program ended by itself"
        return line.strip()


@pytest.fixture(params=[None, KEY], ids=["plain", "protected"])
def interviewer(request, workspace, application_id, rina):
    workspace.close()
    command = [sys.executable, str(PROGRAM), str(workspace.path), application_id, rina]
    if request.param is not None:
        converting.convert(workspace.path, old=None, new=request.param, finish=lambda _fresh: None)
        command.append(request.param.hex())
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Interviewer(process, request.param)
        process.stdin.close()
    assert process.returncode == 0


def kill_again_and_again(interviewer, script, path, application_id, *, kills, seed, examined):
    chance, key = random.Random(seed), interviewer.key
    with Workspace.open(path, key=key) as ws:
        (rows_before,) = ws.one("SELECT count(*) FROM audit")
    for kill in range(1, kills + 1):
        interviewer.run_and_kill(chance)
        with Workspace.open(path, key=key) as ws:
            found = script.read(ws, application_id, rows_before=rows_before)
        if found != script.foreseen(interviewer.done):
            interviewer.done += 1
            assert found == script.foreseen(interviewer.done), f"kill {kill}, step {interviewer.done}"
        if kill % examined == 0:
            assert examine(path, key=key) == [], f"kill {kill}, step {interviewer.done}"
    assert interviewer.done > kills


if hasattr(os, "fork"):

    def test_no_acknowledged_step_of_an_interview_is_lost_in_50_kills(
        interviewer, script, workspace_path, application_id
    ):
        kill_again_and_again(interviewer, script, workspace_path, application_id, kills=50, seed=2026, examined=25)

    @pytest.mark.soak
    @pytest.mark.parametrize("seed", range(25))
    def test_no_acknowledged_step_of_an_interview_is_lost_in_2500_kills(
        interviewer, script, workspace_path, application_id, seed
    ):
        kill_again_and_again(interviewer, script, workspace_path, application_id, kills=100, seed=seed, examined=1)


def test_the_script_does_what_it_foresees_step_by_step(workspace, script, application_id, rina):
    (rows_before,) = workspace.one("SELECT count(*) FROM audit")
    actor = script.Actor(workspace, application_id, rina)
    for number in range(2 * len(script.STEPS)):
        actor.do(number)
        assert script.read(workspace, application_id, rows_before=rows_before) == script.foreseen(number + 1), number
