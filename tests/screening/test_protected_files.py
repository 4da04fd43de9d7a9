"""A protected workspace file: nothing in it can be read without its key, and everything works with it."""

import random
import shutil
import sqlite3
from contextlib import suppress

import pytest

from rubrics.model import LANGUAGES
from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.people import attachments, candidates
from screening.storage import cipher, copies, database
from screening.workspace import Workspace
from ui.wording import message

KEY = bytes(range(32))
OTHER = bytes(reversed(range(32)))
SECRET = "Siti Nurhaliza Rahasia"


@pytest.fixture
def path(tmp_path):
    """A protected workspace with one candidate, closed."""
    path = tmp_path / "terlindungi.db"
    with Workspace.create(path, actor="Rina", key=KEY) as workspace:
        candidates.add(workspace, name=SECRET, email="siti@contoh.id")
    return path


def names(path, key=KEY):
    with Workspace.open(path, key=key) as workspace:
        return [person.name for person in candidates.page(workspace)]


def refusal(path, key):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(path, key=key)
    assert all(str(path) in message(caught.value, language) for language in LANGUAGES)
    return caught.value.code


def test_nothing_of_a_candidate_stands_in_the_files(path):
    with Workspace.open(path, key=KEY) as workspace:
        candidates.add(workspace, name=f"{SECRET} Kedua")
        beside = sorted(file.name for file in path.parent.iterdir())
        assert beside == [path.name, f"{path.name}-shm", f"{path.name}-wal"]
        written = b"".join(file.read_bytes() for file in path.parent.iterdir())
        log = path.with_name(f"{path.name}-wal").stat().st_size
    assert log > 0
    assert not any(word.encode() in written for word in ("Nurhaliza", "nurhaliza", "siti@", "CREATE TABLE"))


def test_python_itself_cannot_read_it(path):
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT name FROM candidates").fetchall()
    connection.close()


def test_a_key_opens_it_and_a_second_thread_gets_it_too(path):
    assert names(path) == [SECRET]
    with Workspace.open(path, key=KEY, read_only=True) as workspace, workspace.again() as other:
        assert [person.name for person in candidates.page(other)] == [SECRET]


@pytest.mark.parametrize(("key", "code"), [(None, "workspace_protected"), (OTHER, "workspace_other_key")])
def test_without_its_key_it_is_refused_and_left_as_it_is(path, key, code):
    before = path.read_bytes()
    assert refusal(path, key) == code
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_plain_file_takes_no_notice_of_a_key(workspace):
    workspace.close()
    with Workspace.open(workspace.path, key=KEY) as opened:
        assert opened.key is None


@pytest.mark.parametrize(("place", "code"), [(5, "workspace_not_sqlite"), (300, "workspace_damaged")])
def test_damage_at_the_beginning_is_not_taken_for_a_wrong_key(path, place, code):
    with path.open("r+b") as file:
        file.seek(place)
        file.write(b"\xff\xff\xff\xff")
    assert refusal(path, KEY) == code


def test_the_doctor_examines_it(path):
    assert examine(path, key=KEY) == []


def test_the_doctor_sees_a_search_index_that_says_something_else(path):
    with Workspace.open(path, key=KEY) as workspace:
        workspace.execute("DELETE FROM candidates_fts_data WHERE id > 10")
    assert "search" in {finding.code for finding in examine(path, key=KEY)}


def test_the_doctor_sees_a_page_that_is_damaged(path):
    with Workspace.open(path, key=KEY) as workspace:
        ((page,),) = workspace.all("SELECT rootpage FROM sqlite_schema WHERE name = 'candidates'")
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 2000)
        file.write(b"\xa5" * 8)
    found = {finding.code for finding in examine(path, key=KEY)}
    assert {"unreadable", "integrity"} & found
    assert found <= {"unreadable", "integrity", "reference"}, "nothing else is wrong with the file"


def add_and_read(opened, attachment_id):
    with opened.atomic():
        candidates.add(opened, name="Budi")
        attachments.content(opened, attachment_id)


def test_after_a_damaged_page_was_met_everything_else_is_read_and_saved_as_before(path):
    with Workspace.open(path, actor="Rina", key=KEY) as opened:
        siti = candidates.page(opened)[0].id
        content = b"%PDF-1.7\n" + random.Random(1).randbytes(60_000)
        letter = attachments.add(opened, candidate_id=siti, name="surat.pdf", content=content)
        ((pages,),) = opened.all("PRAGMA page_count")
    for page in range(pages, 1, -1):  # the last page that this attachment alone is on
        sound = path.read_bytes()
        with path.open("r+b") as file:
            file.seek(page * 4096 - 2000)
            file.write(b"\xa5" * 8)
        try:
            with Workspace.open(path, actor="Rina", key=KEY) as opened:
                attachments.content(opened, letter.id)
        except WorkspaceError:
            break
        path.write_bytes(sound)
    with Workspace.open(path, actor="Rina", key=KEY) as opened:
        opened.wait_at_most(17)
        with pytest.raises(WorkspaceError, match="workspace_damaged"):
            attachments.content(opened, letter.id)
        ani = candidates.add(opened, name="Ani")
        with suppress(database.DriverError):  # there may be zeros in its place
            opened.connection.execute("SELECT content FROM attachments").fetchall()
        candidates.add(opened, name="Dewi")
        with pytest.raises(WorkspaceError, match="workspace_damaged"):
            add_and_read(opened, letter.id)
        with pytest.raises(WorkspaceError, match="workspace_damaged"), opened.reading():
            attachments.content(opened, letter.id)
        with opened.stopping(lambda: False):
            with pytest.raises(WorkspaceError, match="workspace_damaged"):
                attachments.content(opened, letter.id)
            candidates.page(opened)
        assert candidates.get(opened, ani.id).name == "Ani"
        assert opened.one("PRAGMA busy_timeout") == (17,)
    assert names(path) == ["Ani", "Dewi", SECRET]
    with Workspace.open(path, read_only=True, key=KEY) as opened:
        with pytest.raises(WorkspaceError, match="workspace_damaged"):
            attachments.content(opened, letter.id)
        with pytest.raises(WorkspaceError, match="workspace_read_only"):
            candidates.add(opened, name="Citra")


def test_a_copy_put_in_its_place_is_known_again(path):
    """As a synchronised folder does it: the file and its log are replaced by copies with the same content."""
    with Workspace.open(path, actor="Rina", key=KEY) as workspace:
        candidates.add(workspace, name="Budi")
        for suffix in ("", "-wal"):
            file = path.with_name(path.name + suffix)
            copy = shutil.copyfile(file, path.with_name("salinan"))
            copy.replace(file)
        candidates.add(workspace, name="Ani")
    assert names(path) == ["Ani", "Budi", SECRET]


def test_pages_are_the_same_whatever_they_were_encrypted_with(path, tmp_path):
    before = cipher.pages(path, KEY)
    with Workspace.open(path, key=KEY) as workspace:
        copies.copy_to(workspace.connection, tmp_path / "salinan.db", key=KEY)
    after = cipher.pages(tmp_path / "salinan.db", KEY)
    assert after[1:] == before[1:]  # the first one counts changes
    assert (tmp_path / "salinan.db").read_bytes()[4096:] != path.read_bytes()[4096:]
    with pytest.raises(ValueError, match="page 1"):
        cipher.pages(path, OTHER)
