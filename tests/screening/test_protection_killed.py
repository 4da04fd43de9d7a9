"""Protection set, renewed and taken off, and the program killed on the way: nothing is lost and nothing stays plain."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from screening.people import candidates

PROGRAM = Path(__file__).with_name("protecting_until_killed.py")
ROOT = PROGRAM.parents[2]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")


def run(workspace, rounds, seed):
    candidates.add(workspace, name="Siti Rahasia")
    workspace.close()
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(workspace.path), str(rounds), str(seed)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert sum(told["found"].values()) == rounds
    return told["found"]


def test_killed_at_any_moment(workspace):
    found = run(workspace, rounds=6, seed=7)
    assert found.get("as before", 0) > 0, "no kill came before the end"


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_killed_a_thousand_times(workspace, seed):
    found = run(workspace, rounds=1_000, seed=seed)
    assert min(found.get(kind, 0) for kind in ("as before", "finished")) > 50, found
