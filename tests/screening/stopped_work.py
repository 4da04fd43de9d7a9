"""Work that is killed at some moment, or whose calls to the system fail: the side of the test.

See `work_to_be_stopped.py` for what it can do.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

PROGRAM = Path(__file__).with_name("work_to_be_stopped.py")
WRITING = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate")


def why_no_strace():
    """Why calls cannot be made to fail here; "" where they can."""
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.decode().strip()}"


@dataclass
class Outcome:
    """What a piece of work said: what it acknowledged, what it was refused (code, params), and how it ended."""

    done: list = field(default_factory=list)
    refused: list = field(default_factory=list)
    bugs: list = field(default_factory=list)
    ended: int = 0
    failed: bool = False

    @property
    def killed(self):
        return self.ended == -signal.SIGKILL


@dataclass(frozen=True)
class Failure:
    """The `number`th call of a kind fails, and with `lasting` all of them from then on."""

    call: str
    number: int
    error: str
    lasting: bool

    def options(self, recording):
        when = f"{self.number}{'+' if self.lasting else ''}"
        inject = f"inject={self.call}:error={self.error}:when={when}"
        return ["-e", f"trace={self.call}", "-e", inject, "-s", "0", "-o", str(recording)]


class Worker:
    """The program under fire."""

    def __init__(self, process, heard, folder):
        self._process = process
        self._heard = heard
        self._recording = folder / "strace.txt"
        self.takes = 0.0  # seconds: about how long this test's work does

    def do(self, work, **given):
        """To the end, undisturbed."""
        return self._do(work, given, None)

    def do_and_fail(self, failure, work, **given):
        """With calls that fail; `failed` tells whether there was such a call at all."""
        outcome = self._do(work, given, failure.options(self._recording))
        outcome.failed = "(INJECTED)" in self._recording.read_text()
        return outcome

    def do_and_kill(self, chance, work, **given):
        """Killed at some moment of what it takes; `killed` tells whether it was still at it."""
        outcome = self._do(work, given, None, killed_after=chance.random() * self.takes)
        if not outcome.killed:
            self.takes *= 0.9  # so that kills are spread over the whole of it, however fast the machine is now
        return outcome

    def _do(self, work, given, strace, *, killed_after=None):
        asked = {"work": work, "given": given, "strace": strace, "data": os.environ["XDG_DATA_HOME"]}
        self._process.stdin.write(f"{json.dumps(asked, default=str)}\n".encode())
        self._process.stdin.flush()
        child = self._hear()["child"]
        begun = perf_counter()
        if killed_after is not None:
            while perf_counter() < begun + killed_after:
                pass
            with suppress(ProcessLookupError):  # it was done by then
                os.kill(child, signal.SIGKILL)
        outcome = Outcome()
        while "ended" not in (said := self._hear()):
            if "done" in said:
                outcome.done.append(said["done"])
            elif "refused" in said:
                outcome.refused.append((said["refused"], said["params"]))
            else:
                outcome.bugs.append(said["bug"])
        outcome.ended = said["ended"]
        if killed_after is None:
            self.takes = max(self.takes, perf_counter() - begun)
        return outcome

    def _hear(self):
        line = self._heard.readline()
        assert line.endswith("\n"), "the program ended by itself"
        return json.loads(line)


@contextmanager
def worker(folder):
    """A program that does what it is told, again and again; the folder is for its own notes."""
    ours, theirs = socket.socketpair()
    with ours, ours.makefile() as heard:
        command = [sys.executable, str(PROGRAM), str(theirs.fileno())]
        with subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=[theirs.fileno()]) as process:
            theirs.close()
            yield Worker(process, heard, folder)
            process.stdin.close()
