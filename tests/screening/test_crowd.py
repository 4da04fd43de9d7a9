"""A crowd of made-up people is a sound workspace, and the same one for the same seed."""

from datetime import UTC, datetime

import pytest

from rubrics.library import library
from screening.doctor import examine
from screening.figures import panel_scores
from screening.people import candidates
from screening.samples import crowd
from screening.workspace import Workspace

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
YAMLS = [path.read_text(encoding="utf-8") for path in library()]
# Ids of interviewers, jobs and log keys are given out by the clock; all else is the seed's.
TOLD = (
    "SELECT id, name, email, phone, source, tags, note, keep_until, created_at, hidden FROM candidates ORDER BY number",
    "SELECT id, candidate_id, stage, stage_since, decision, score, coverage FROM applications ORDER BY id",
    "SELECT id, scheduled_at, place FROM interviews ORDER BY id",
    "SELECT id, text, private, created_at FROM notes ORDER BY id",
)


def made(path, *, people, seed=1):
    with Workspace.create(path, actor="Rina") as workspace:
        steps = list(crowd.fill(workspace, yamls=YAMLS, people=people, seed=seed, me="Rina", now=NOW))
        return steps, [workspace.all(sql) for sql in TOLD]


@pytest.fixture(scope="module")
def two_hundred(tmp_path_factory):
    path = tmp_path_factory.mktemp("crowd") / "crowd.db"
    return path, *made(path, people=200)


def test_a_crowd_is_a_sound_workspace(two_hundred):
    path, steps, _ = two_hundred
    assert steps == [200]
    assert examine(path) == []
    with Workspace.open(path) as workspace:
        assert candidates.count(workspace) == 200
        assert panel_scores.wrong(workspace) == []
        assert 500 < workspace.one("SELECT count(*) FROM notes")[0] <= 600
        stages = {stage for (stage,) in workspace.all("SELECT DISTINCT stage FROM applications")}
        assert stages >= {"new", "screening", "interview", "offer", "hired", "rejected"}
        assert workspace.one("SELECT count(DISTINCT decision) FROM applications")[0] >= 4
        assert workspace.one("SELECT count(*) FROM scorecards WHERE status = 'submitted'")[0] > 50
        assert workspace.one("SELECT max(created_at) FROM candidates")[0] <= "2026-11-23T08:00:00.000Z"


def test_the_same_seed_makes_the_same_people(two_hundred, tmp_path):
    assert made(tmp_path / "again.db", people=200)[1] == two_hundred[2]
    assert made(tmp_path / "other.db", people=200, seed=2)[1][0] != two_hundred[2][0]
