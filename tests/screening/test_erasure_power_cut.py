"""The power fails while people are erased and the file is cleaned of them, also while somebody else scores.

The file opens and is sound. Those people are wholly there or wholly gone, and of who is gone nothing is left in a file
that says it is clean, nor in a copy that is not told. What anybody else wrote and was acknowledged is there.
"""

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
from screening.interviewing import interviewers
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import cleaning, remaining_copies
from screening.workspace import Workspace
from tests import erased_people

PROGRAM = Path(__file__).with_name("erasure_for_the_record.py")
KEY = bytes(range(32))
OTHERS = 60


def why_not():
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.decode().strip()}"


WHY_NOT = why_not()
recorded = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)


class Recording:
    """An erasure with its cleaning, in a folder of its own, and what the file had before and has to have after it."""

    def __init__(self, folder, power_cut, prepared_file, yaml, *, key, scoring):
        self.key = key
        self.path = folder / "ruang" / "saring.db"
        self.path.parent.mkdir()
        if key is None:
            shutil.copy(prepared_file, self.path)
        else:
            Workspace.create(self.path, key=key).close()
        self._add_others(yaml)
        self.people = erased_people.add(self.path, key)
        if key is None:
            assert erased_people.leave_behind(self.path) > 50
        with Workspace.open(self.path, key=key) as ws:
            (self.rows,) = ws.one("SELECT count(*) FROM audit")
            self.others = self.read_others(ws)
        self.before = {self.path.name: self.path.read_bytes()}
        interview = (self.application, self.rina) if scoring else ("", "")
        command = [sys.executable, str(PROGRAM), str(self.path), ",".join(self.people), *interview]
        power_cut.record([*command, key.hex() if key else ""], recording=folder / "strace.txt")
        self.happened = power_cut.events(folder / "strace.txt", self.path.parent)
        self.words = [event.data.decode().strip() for event in self.happened if event.kind == "said"]
        with Workspace.open(self.path, key=key) as ws:
            self.rows_of_erasure = ws.one("SELECT count(*) FROM audit WHERE action = 'candidate_erased'")[0]

    def _add_others(self, yaml):
        """People whose rows fill some pages and were moved from one to another as they grew."""
        dice = random.Random(5)
        with Workspace.open(self.path, actor="Rina Wijaya", key=self.key) as ws, ws.atomic():
            self.rina = interviewers.ensure(ws, name="Rina Wijaya").id
            others = [
                candidates.add(ws, name=f"Budi {n}", note="Arsip " * dice.randrange(80)).id for n in range(OTHERS)
            ]
            for _ in others:
                candidates.edit(ws, candidate_id=dice.choice(others), note="Lemari " * dice.randrange(150))
            job = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
            self.application = applications.apply(ws, candidate_id=others[0], job_id=job).id

    def read_others(self, ws):
        rows = ws.all("SELECT * FROM candidates ORDER BY number")
        return [row for row in rows if not set(self.people) & set(row)]


@pytest.fixture(scope="session")
def recording(tmp_path_factory, prepared_file, yaml, beside):
    """`recording(key=, scoring=)`"""

    @cache
    def make(*, key, scoring):
        folder = tmp_path_factory.mktemp("recorded")
        return Recording(folder, beside("power_cut"), prepared_file, yaml, key=key, scoring=scoring)

    return make


@pytest.fixture
def replay(tmp_path, beside, script, monkeypatch):
    """`replay(recording, number, seed)` counts in which state so many power cuts leave the erasure."""

    monkeypatch.setattr(rubrics.format, "parse", cache(rubrics.format.parse))  # each state has the same rubric

    def outcomes(recording, *, number, seed):
        chance, counted = random.Random(seed), Counter()
        states = beside("power_cut").crashes(
            recording.happened, recording.before, chance=chance, number=number, ignored=("-shm",)
        )
        for count, (files, said) in enumerate(states):
            folder = tmp_path / str(count)
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            if chance.random() < 0.5:
                (folder / "saring.db-shm").write_bytes(chance.randbytes(32_768))
            counted[outcome(recording, folder, recording.words[:said])] += 1
            shutil.rmtree(folder)
        return counted

    def outcome(recording, folder, said):
        path, key = folder / "saring.db", recording.key
        steps = len(set(said) - {"erased", "cleaned"})
        told_of = erased_people.tell_of_them(folder, key) != set()
        with Workspace.open(path, key=key) as ws:
            gone = ws.one("SELECT 1 FROM candidates WHERE id = ?", (recording.people[0],)) is None
            clean = cleaning.is_clean(ws)
            assert clean or gone, "nothing is to be cleaned where nobody was erased"
            assert clean or "cleaned" not in said
            assert not (gone and clean and told_of), "it is said to be clean"
            assert recording.read_others(ws) == recording.others
            rows = recording.rows + (recording.rows_of_erasure if gone else 0)
            found = script.read(ws, recording.application, rows_before=rows)
            assert found in (script.foreseen(steps), script.foreseen(steps + 1))
        assert [one.code for one in examine(path, key=key)] == ([] if clean else ["erasure_unclean"])
        erased_people.require_gone_or_there(
            path, recording.people, together=erased_people.PEOPLE, done="erased" in said, key=key
        )
        assert examine(path, key=key) == []
        kept = {one.with_name(one.name.removesuffix("-wal")) for one in erased_people.tell_of_them(folder, key)}
        if gone and kept:  # the power went in the midst of a commit: the log looked damaged, and was kept aside
            with Workspace.open(path, key=key) as ws:
                assert kept <= {one.place for one in remaining_copies.of_erased(ws)}
            return "kept aside"
        return "there" if not gone else "cleaned" if clean else "erased"

    return outcomes


@recorded
@pytest.mark.soak
@pytest.mark.parametrize(
    ("key", "scoring", "times"),
    [
        pytest.param(None, False, 2, id="plain"),
        pytest.param(None, True, 2, id="plain, beside somebody who scores"),
        pytest.param(KEY, False, 1, id="protected"),
        pytest.param(KEY, True, 1, id="protected, beside somebody who scores"),
    ],
)
def test_everybody_is_there_or_gone_after_cuts_at_every_moment(recording, replay, key, scoring, times):
    made = recording(key=key, scoring=scoring)
    number = times * (len(made.happened) + 1)
    found = replay(made, number=number, seed=2026)
    print(f"{number} power cuts: {dict(found)}")
    assert set(found) - {"kept aside"} == {"there", "erased", "cleaned"}
