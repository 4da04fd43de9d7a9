"""The power fails at a random moment of an interview: what was acknowledged is there, and the file is sound."""

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import rubrics.format
from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.interviewing import interviewers
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

PROGRAM = Path(__file__).with_name("interview_for_the_record.py")
KEY = bytes(range(32))
PROTECTION = pytest.mark.parametrize("key", [None, KEY], ids=["plain", "protected"])


def why_not():
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.decode().strip()}"


WHY_NOT = why_not()
recorded = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)


@pytest.fixture(scope="session")
def power_cut(beside):
    return beside("power_cut")


@pytest.fixture(scope="session")
def recording(tmp_path_factory, prepared_file, yaml, power_cut):
    """`recording(steps, synchronous, key)` is a recorded interview: (path, files before, events, ids, key)."""
    made = {}

    def record(steps, synchronous="FULL", key=None):
        if (steps, synchronous, key) not in made:
            path = tmp_path_factory.mktemp("recorded") / "ruang kerja.db"
            if key is None:
                shutil.copy(prepared_file, path)
            else:
                Workspace.create(path, key=key).close()
            with Workspace.open(path, actor="Rina Wijaya", key=key) as ws:
                rina = interviewers.ensure(ws, name="Rina Wijaya").id
                siti = candidates.add(ws, name="Siti Nurhaliza").id
                job = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
                application = applications.apply(ws, candidate_id=siti, job_id=job).id
                (rows,) = ws.one("SELECT count(*) FROM audit")
            before = {path.name: path.read_bytes()}
            trace = tmp_path_factory.mktemp("trace") / "strace.txt"
            command = [sys.executable, str(PROGRAM), str(path), application, rina, str(steps), synchronous]
            command += [key.hex()] if key else []
            power_cut.record(command, recording=trace)
            happened = power_cut.events(trace, path.parent)
            assert sum(event.kind == "said" for event in happened) == steps
            made[steps, synchronous, key] = (path, before, happened, application, rows, key)
        return made[steps, synchronous, key]

    return record


@pytest.fixture
def replay(tmp_path, power_cut, script, monkeypatch):
    """`replay(recording, number, seed)` counts what became of the file in so many power cuts."""

    monkeypatch.setattr(rubrics.format, "parse", cache(rubrics.format.parse))  # each state has the same rubric

    def outcomes(recording, *, number, seed):
        path, before, happened, application_id, rows, key = recording
        chance, counted = random.Random(seed), Counter()
        states = power_cut.crashes(happened, before, chance=chance, number=number, ignored=("-shm",))
        for count, (files, said) in enumerate(states):
            folder = tmp_path / str(count)
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            if chance.random() < 0.5:
                (folder / f"{path.name}-shm").write_bytes(chance.randbytes(32_768))
            counted[outcome(folder / path.name, application_id, rows, said, key)] += 1
            shutil.rmtree(folder)
        return counted

    def outcome(path, application_id, rows, said, key):
        try:
            with Workspace.open(path, key=key) as ws:
                found = script.read(ws, application_id, rows_before=rows)
            if examine(path, key=key):
                return "damaged"
        except WorkspaceError:
            return "damaged"
        return "whole" if found in (script.foreseen(said), script.foreseen(said + 1)) else "lost"

    return outcomes


@recorded
@pytest.mark.parametrize(("key", "number"), [(None, 20), (KEY, 10)], ids=["plain", "protected"])
def test_nothing_acknowledged_is_lost_and_nothing_damaged_in_some_power_cuts(recording, replay, script, key, number):
    assert replay(recording(len(script.STEPS), key=key), number=number, seed=2026) == {"whole": number}


@recorded
@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
@PROTECTION
def test_nothing_acknowledged_is_lost_and_nothing_damaged_in_5000_power_cuts(recording, replay, script, key, seed):
    assert replay(recording(6 * len(script.STEPS), key=key), number=500, seed=seed) == {"whole": 500}


@recorded
def test_the_simulation_finds_what_a_commit_that_is_not_flushed_loses(recording, replay, script):
    counted = replay(recording(len(script.STEPS), "NORMAL"), number=12, seed=1)
    assert counted["lost"] > 0
    assert counted["damaged"] == 0


@recorded
def test_the_simulation_finds_what_writing_without_any_flush_damages(recording, replay, script):
    assert replay(recording(len(script.STEPS), "OFF"), number=6, seed=1)["damaged"] > 0


@recorded
def test_a_new_workspace_is_whole_or_not_there(tmp_path, power_cut):
    folder = tmp_path / "dibuat"
    folder.mkdir()
    program = """
import os, sys
from pathlib import Path
from screening.storage import opening
opening.create(Path(sys.argv[1]))
os.write(1, b"made")
"""
    power_cut.record([sys.executable, "-c", program, str(folder / "saring.db")], recording=tmp_path / "strace.txt")
    happened = power_cut.events(tmp_path / "strace.txt", folder)
    there = Counter()
    # An upgrade is one transaction of hundreds of writes; the file gets its name in the last few.
    for files, said in power_cut.crashes(happened, {}, chance=random.Random(5), number=800, ignored=("-shm",)):
        assert "saring.db" in files or not said
        there["saring.db" in files] += 1
        if "saring.db" in files and there[True] <= 10:
            (tmp_path / "saring.db").write_bytes(files["saring.db"])
            assert examine(tmp_path / "saring.db") == []
    assert there[True] and there[False]


def at_the_end(power_cut, happened, before):
    """What may be in the folder when the power fails after all that happened."""
    happened = [*happened, power_cut.Event("said", "")]
    states = power_cut.crashes(happened, before, chance=random.Random(3), number=3_000)
    return [files for files, said in states if said]


def test_what_was_flushed_stays_and_the_rest_may_be_there_missing_torn_or_zeros(power_cut):
    a, b, zeros = b"a" * 512, b"b" * 512, bytes(512)
    flushed = [power_cut.Event("write", "file", a + a), power_cut.Event("sync", "file")]
    written = power_cut.Event("write", "file", b + b, 512)

    def contents(*happened):
        return {files["file"] for files in at_the_end(power_cut, happened, {"file": b""})}

    assert contents(*flushed, written) == {a + a, a + b + b, a + a + b, a + a + zeros, a + b, a + b + zeros}
    assert contents(*flushed, written, power_cut.Event("sync", "file")) == {a + b + b}
    assert contents(*flushed, power_cut.Event("size", "file", at=512)) == {a, a + a}


def test_what_another_thread_writes_during_a_flush_need_not_be_covered_by_it(power_cut):
    def event(kind, data=b"", at=0, by="1"):
        return power_cut.Event(kind, "file", data, at, by=by)

    happened = [event("write", b"a"), event("begun"), event("write", b"b", 1, by="2"), event("sync")]
    assert {files["file"] for files in at_the_end(power_cut, happened, {"file": b""})} == {b"a", b"a\0", b"ab"}
    happened += [event("begun", by="2"), event("write", b"c", 2), event("sync", by="2"), event("sync")]
    assert {files["file"] for files in at_the_end(power_cut, happened, {"file": b""})} == {b"abc"}


@recorded
def test_threads_and_moved_positions_are_recorded_as_they_were(power_cut, tmp_path):
    program = """
import os, sys, threading
file = os.open(sys.argv[1], os.O_RDWR)
def write():
    for number in range(1, 50):
        os.pwrite(file, b"x", number)
        os.fsync(file)
beside = threading.Thread(target=write)
beside.start()
for number in range(50, 100):
    os.lseek(file, number, os.SEEK_SET)
    os.write(file, b"y")
    os.fsync(file)
beside.join()
"""
    path = tmp_path / "ruang" / "file"
    path.parent.mkdir()
    path.write_bytes(bytes(100))
    power_cut.record([sys.executable, "-c", program, str(path)], recording=tmp_path / "strace.txt")
    happened = power_cut.events(tmp_path / "strace.txt", path.parent)
    assert any(event.kind == "begun" for event in happened)
    ended = at_the_end(power_cut, happened, {"file": bytes(100)})
    assert {files["file"] for files in ended} == {path.read_bytes()} == {b"\0" + 49 * b"x" + 50 * b"y"}


def test_a_name_is_certain_once_the_folder_was_flushed(power_cut):
    made = [power_cut.Event("create", "new"), power_cut.Event("write", "new", b"x"), power_cut.Event("sync", "new")]

    def names(*happened):
        return {tuple(sorted(files)) for files in at_the_end(power_cut, happened, {"old": b""})}

    assert names(*made) == {("old",), ("new", "old")}
    assert names(*made, power_cut.Event("sync", "")) == {("new", "old")}
    assert names(power_cut.Event("rename", "old", new_name="new")) == {("old",), ("new",)}
    assert names(power_cut.Event("unlink", "old")) == {("old",), ()}
