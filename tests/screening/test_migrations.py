"""A workspace of every released schema is brought up to date, and says afterwards what it said before."""

import shutil
from pathlib import Path

import pytest

from screening import documents
from screening.doctor import examine
from screening.errors import Refused, WorkspaceError
from screening.interviewing import interviews, notes, scorecards
from screening.people import candidates, merging
from screening.people.candidate_filter import Filter
from screening.storage import database
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
    files = {row["document_id"]: row["content"] for row in after["document_files"]}
    for row in after["documents"]:  # since schema 4 the bytes lie beside the list, and a mark in the kind is a column
        if "content" in before["documents"][0]:
            row |= {"content": files[row["id"]], "kind": f"{row['kind']}-coded" if row["coded"] else row["kind"]}
    kept = {
        name: [{column: new[column] for column in old} for old, new in zip(rows, after[name], strict=True)]
        for name, rows in before.items()
    }
    assert kept == before
    assert examine(old_path) == []


def schema(path):
    """What a file is made of: columns, indexes, triggers; without spaces, which ALTER TABLE sets in its own way."""
    connection = database.driver.connect(str(path))
    try:
        found = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite%'"
        )
        return {(kind, name): "".join((sql or "").split()) for kind, name, sql in found}
    finally:
        connection.close()


def test_an_upgraded_file_is_made_like_a_new_one(old_path, tmp_path):
    Workspace.create(tmp_path / "baru.db").close()
    Workspace.open(old_path).close()
    assert schema(old_path) == schema(tmp_path / "baru.db")


@pytest.fixture
def with_documents(tmp_path):
    """A workspace of the third schema with four documents; that of a twin went to Siti when they were merged."""
    return Path(shutil.copy(OLD_FILES[2], tmp_path / "lama.db"))


def test_documents_of_an_old_file_come_back_byte_for_byte(with_documents):
    before = {row["number"]: row for row in contents(with_documents)["documents"]}
    assert len(before) == 4
    with Workspace.open(with_documents) as opened:
        found = documents.rows(opened)
        assert [(one.number[-1], one.kind, one.coded) for one in found] == [
            ("4", "candidate_summary", True),
            ("3", "comparison", True),
            ("2", "candidate_summary", False),
            ("1", "interview_kit", False),
        ]
        for one in found:
            assert documents.content(opened, one.id) == before[one.number]["content"]


def test_numbers_go_on_behind_those_of_an_old_file(with_documents):
    with Workspace.open(with_documents) as opened:
        last = max(one.number for one in documents.rows(opened))
        start, number = last.rsplit("-", 1)
        assert opened.all("SELECT year, last FROM document_numbers") == [(int(start[2:]), int(number))]


def test_a_merge_of_an_old_file_is_undone_with_its_documents(with_documents):
    with Workspace.open(with_documents) as opened:
        (person,) = candidates.page(opened)
        (merged,) = merging.of_candidate(opened, person.id)
        merging.undo(opened, merge_id=merged.id)
        summaries = [one for one in documents.rows(opened) if one.kind == "candidate_summary"]
        assert len({one.application_id for one in summaries}) == 2
    assert examine(with_documents) == []


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
