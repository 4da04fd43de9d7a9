"""A workspace of every released schema is brought up to date, and says afterwards what it said before."""

import shutil
from pathlib import Path

import pytest

from screening.errors import Refused, WorkspaceError
from screening.interviewing import interviews, notes, scorecards
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.storage import database
from screening.storage.doctor import examine
from screening.workspace import Workspace

OLD_FILES = sorted((Path(__file__).parents[1] / "data" / "workspaces").glob("version-*.db"))


@pytest.fixture(params=OLD_FILES, ids=lambda path: path.stem)
def old_path(request, tmp_path):
    """A workspace of an older schema: Siti's interview, scored by Rina, who submitted, and by Budi, who has not."""
    return Path(shutil.copy(request.param, tmp_path / "lama.db"))


def contents(path):
    """Every row of every ordinary table by the names of its columns, as another program reads it."""
    connection = database.driver.connect(str(path))
    try:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if "_fts" not in name and not name.startswith(("sqlite_", "_sqlite"))
        ]
        found = {name: connection.execute(f'SELECT * FROM "{name}"') for name in tables}
        return {
            name: [dict(zip([one[0] for one in rows.description], row, strict=True)) for row in rows]
            for name, rows in found.items()
        }
    finally:
        connection.close()


def test_every_older_schema_has_its_file():
    assert [path.stem for path in OLD_FILES] == [f"version-{one}" for one in range(1, database.SCHEMA_VERSION)]


def test_opening_an_old_file_upgrades_it_and_loses_nothing(old_path):
    before = contents(old_path)
    with Workspace.open(old_path) as opened:
        assert opened.one("PRAGMA user_version") == (database.SCHEMA_VERSION,)
        assert [one.name for one in candidates.page(opened, filter=Filter(text="siti nurh"))] == ["Siti Nurhaliza"]
    after = contents(old_path)
    kept = {
        name: [{column: new[column] for column in old} for old, new in zip(rows, after[name], strict=True)]
        for name, rows in before.items()
    }
    assert kept == before
    assert examine(old_path) == []


def test_an_old_file_is_not_touched_where_it_is_only_read(old_path):
    before = old_path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(old_path, read_only=True)
    assert caught.value.code == "workspace_older"
    assert old_path.read_bytes() == before


def test_notes_of_a_submitted_scorecard_are_locked_and_those_of_a_draft_are_not(old_path):
    with Workspace.open(old_path) as opened:
        interview = interviews.rows(opened)[0].interview
        cards = {card.interviewer_id: card for card in scorecards.of_interview(opened, interview.id)}
        for note in notes.of_interview(opened, interview.id):
            if cards[note.interviewer_id].status == "submitted":
                for write in (
                    lambda: notes.edit(opened, note_id=note.id, text="Lain"),  # noqa: B023
                    lambda: notes.remove(opened, note_id=note.id),  # noqa: B023
                ):
                    with pytest.raises(Refused) as caught:
                        write()
                    assert caught.value.code == "scorecard_locked"
            else:
                notes.edit(opened, note_id=note.id, text="Lain")
        assert {note.text for note in notes.of_interview(opened, interview.id)} == {"Catatan dari wawancara", "Lain"}
