"""An import that is killed half-way has never been."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from screening.jobs import jobs
from screening.people import candidate_list, candidates
from screening.storage import doctor
from screening.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))


def test_nobody_is_there_after_a_kill(workspace, workspace_path, job_id, tmp_path):
    workspace.close()
    sheet = tmp_path / "pelamar.csv"
    people = "".join(f"Siti {chr(97 + n % 26)}{chr(97 + n // 26 % 26)};s{n}@contoh.example\n" for n in range(2_500))
    sheet.write_text(f"Nama;Email\n{people}", encoding="utf-8")
    program = Path(__file__).with_name("import_until_killed.py")
    killed = subprocess.run(
        [sys.executable, str(program), str(workspace_path), job_id, str(sheet)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path / "data")},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    with Workspace.open(workspace_path) as opened:
        assert candidate_list.count(opened) == 0
        assert opened.one("SELECT count(*) FROM imports") == (0,)
        assert opened.one("SELECT count(*) FROM audit WHERE kind IN ('candidates', 'imports')") == (0,)
    assert not doctor.examine(workspace_path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("kills", [4, pytest.param(1_000, marks=pytest.mark.soak)], ids=["daily", "soak"])
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "protected"])
def test_one_import_after_the_other_is_there_as_a_whole_or_not_at_all(worker, yaml, tmp_path, kills, key):
    """The same file all the time: whoever was acknowledged stays, and each import adds everybody or nobody."""
    path, chance, killed = tmp_path / "saring.db", random.Random(21), 0
    with Workspace.create(path, key=key) as ws:
        job_id = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
    people, each, given = set(), 30, {"path": path, "job_id": job_id, "key": key and key.hex()}
    for number in range(-1, kills):
        sheet = tmp_path / "pelamar.csv"
        new = {f"a{max(number, 0)}b{one}@contoh.example" for one in range(each)}
        rows = "".join(f"Ani {chr(97 + one % 26)};{email}\n" for one, email in enumerate(sorted(new)))
        sheet.write_text(f"Nama;Email\n{rows}", encoding="utf-8")
        if number < 0:  # how long it takes
            outcome = worker.do("bring_in", sheet=sheet, **given)
        else:
            outcome = worker.do_and_kill(chance.random() * 1.1 * worker.takes, "bring_in", sheet=sheet, **given)
        assert outcome.bugs == []
        assert outcome.refused == []
        killed += outcome.ended == -signal.SIGKILL
        with Workspace.open(path, key=key) as ws:
            found = {person.email for person in candidates.page(ws, limit=1_000_000)}
        assert found == people | new or (found == people and not outcome.done), f"kill {number}"
        people = found
        if number % 25 == 0:
            assert doctor.examine(path, key=key) == []
    assert killed >= kills // 3
