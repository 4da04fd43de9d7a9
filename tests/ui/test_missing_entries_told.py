"""Entries that a workspace had on this computer are missed in the window, at each opening, until somebody answers."""

import pytest

from screening import missing_entries
from screening.people import candidates
from screening.workspace import Workspace
from ui.program import Program


@pytest.fixture
def opened(qapp, settings, tmp_path, monkeypatch):
    """`opened()` is the window on an older copy that was put in the place of a synchronised workspace by hand."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("OneDrive", str(tmp_path / "awan"))
    path = tmp_path / "awan" / "ruang.db"
    path.parent.mkdir()
    Workspace.create(path).close()
    older = path.read_bytes()
    with Workspace.open(path) as opened:
        candidates.add(opened, name="Agus Setiawan")
    path.write_bytes(older)
    programs = []

    def close():
        while programs:
            program = programs.pop()
            program.window.close()
            program.close()
            program.window.deleteLater()
            program.deleteLater()

    def show():
        close()
        programs.append(Program(qapp, settings))
        window = programs[-1].open(path)
        programs[-1].settle()
        return window

    yield show
    close()


def test_it_is_told_at_each_opening_until_it_is_answered(opened):
    window = opened()
    assert "entries that are gone: 1." in window.banner.message.text()
    candidates.add(window.session.workspace, name="Rini Astuti")
    candidates.add(window.session.workspace, name="Dewi Lestari")
    window = opened()
    assert "entries that are gone: 1." in window.banner.message.text()
    window.banner.offer.click()
    assert "OneDrive" in window.banner.message.text()
    assert not window.banner.offer.isVisible()
    assert missing_entries.missing(window.session.workspace) == []
    assert "OneDrive" in opened().banner.message.text()
