"""An import that is killed half-way has never been."""

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from screening import doctor
from screening.jobs import jobs
from screening.people import candidate_list, candidates
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
SECRETS = Secrets("kata sandi yang panjang", recovery_code.new_code(), confirmed=True)


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
@pytest.mark.parametrize(
    ("secrets", "kills"),
    [
        pytest.param(SECRETS, 4, id="protected, daily"),
        pytest.param(None, 2_500, marks=pytest.mark.soak, id="plain, soak"),
        pytest.param(SECRETS, 2_500, marks=pytest.mark.soak, id="protected, soak"),
    ],
)
def test_one_import_after_the_other_is_there_as_a_whole_or_not_at_all(
    worker, yaml, tmp_path, monkeypatch, kills, secrets
):
    """Many into the same file: whoever was acknowledged stays, and each import adds everybody or nobody."""
    path, chance, killed, number = tmp_path / "saring.db", random.Random(21), 0, 0
    monkeypatch.setattr(slots, "MEMORY_KIB", 32)
    with Workspace.create(path) if secrets is None else protecting.create(path, secrets=secrets) as ws:
        key = ws.key
        job_id = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
    people, sheet, without_people = set(), tmp_path / "pelamar.csv", path.read_bytes()
    given = {"path": path, "job_id": job_id, "sheet": sheet, "key": key and key.hex()}
    while killed < kills:
        new = {f"a{number}b{one}@contoh.example" for one in range(30)}
        rows = "".join(f"Ani {chr(97 + one % 26)};{email}\n" for one, email in enumerate(sorted(new)))
        sheet.write_text(f"Nama;Email\n{rows}", encoding="utf-8")
        outcome = worker.do_and_kill(chance, "bring_in", **given) if number else worker.do("bring_in", **given)
        assert outcome.bugs == []
        assert outcome.refused == []
        killed += outcome.killed
        with Workspace.open(path, key=key) as ws:
            found = {person.email for person in candidates.page(ws, limit=1_000_000)}
        assert found == people | new or (found == people and not outcome.done), f"import {number}"
        people, number = found, number + 1
        if number % 25 == 0:
            assert doctor.examine(path, key=key) == []
            path.write_bytes(without_people)  # else it would grow, and take longer and longer
            shutil.rmtree(os.environ["XDG_DATA_HOME"])  # where it is known by now how far the file went
            people = set()
    assert doctor.examine(path, key=key) == []
