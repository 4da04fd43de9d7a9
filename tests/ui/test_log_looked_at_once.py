"""A window or a command that opens a workspace looks through the log beside it once: a long one takes time."""

from pathlib import Path

import pytest

from screening.people import candidates
from screening.storage import damaged_log
from screening.workspace import Workspace
from ui import opening
from ui.commands import unlocking


@pytest.fixture
def left(tmp_path):
    """What a killed program leaves: a file, and people in the log beside it."""
    path, copy = tmp_path / "saring.db", tmp_path / "killed" / "saring.db"
    copy.parent.mkdir()
    with Workspace.create(path) as ws:
        candidates.add(ws, name="Agus Setiawan")
        for ending in ("", "-wal"):
            Path(f"{copy}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())
    return copy


def by_a_window(path):
    return opening.open_file(path, "Rina", None, ask=False, parent=None, first_page="home").workspace


@pytest.mark.parametrize("opened", [by_a_window, unlocking.open_workspace])
def test_the_log_is_looked_through_once(qapp, left, monkeypatch, opened):
    looked_at, look = [], damaged_log.is_damaged
    monkeypatch.setattr(damaged_log, "is_damaged", lambda log: looked_at.append(log) or look(log))
    with opened(left) as ws:
        assert [one.name for one in candidates.page(ws)] == ["Agus Setiawan"]
    assert len(looked_at) == 1
