"""What deleting leaves in the pages of a file is overwritten in place, whoever reads and writes it meanwhile."""

import os
import random
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import pytest

from screening import doctor
from screening.people import attachments, candidates
from screening.privacy import cleaning, erasure, remaining_copies
from screening.storage import cipher, database, held_files, remains
from screening.workspace import Workspace
from tests import erased_people
from tests.erased_people import PAGE

LEFT = b"zamrudkhatulistiwa"


@pytest.fixture
def people(workspace):
    """The ids of people whose rows fill some pages and were moved from one to another as they grew."""
    dice, found = random.Random(5), []
    with workspace.atomic():
        for number in range(60):
            found.append(candidates.add(workspace, name=f"Ani {number}", note="Arsip " * dice.randrange(80)).id)
            candidates.edit(workspace, candidate_id=dice.choice(found), note="Lemari " * dice.randrange(150))
    return found


@pytest.fixture
def path(workspace, people):
    """The closed workspace's file, in which LEFT stands wherever a page has room that belongs to nobody."""
    workspace.close()
    assert erased_people.leave_behind(workspace.path, LEFT) > 50
    return workspace.path


@pytest.fixture
def marked(path):
    """The workspace open again, and marked as one to be cleaned."""
    with Workspace.open(path) as opened:
        with opened.atomic():
            cleaning.mark(opened)
        opened.all("PRAGMA wal_checkpoint(TRUNCATE)")
        yield opened


def left(path):
    return sum(one.read_bytes().count(LEFT) for one in path.parent.glob(f"{path.name}*"))


@contextmanager
def somebody_else(path):
    """Another program has a protected file open, as SQLite's shared lock says, and does nothing."""
    program = (
        "import fcntl, sys; file = open(sys.argv[1], 'rb'); "
        "fcntl.lockf(file, fcntl.LOCK_SH, 510, 0x40000002); print(flush=True); sys.stdin.read()"
    )
    given = [sys.executable, "-S", "-c", program, str(path)]
    with subprocess.Popen(given, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        yield
        other.communicate()


def everything(ws):
    tables = ws.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'settings' AND sql LIKE 'CREATE T%'"
    )
    return {table: ws.all(f'SELECT * FROM "{table}"') for (table,) in tables}


def test_what_stayed_where_rows_had_been_goes_and_nothing_else(marked, path):
    before, size = everything(marked), path.stat().st_size
    assert left(path) > 50
    assert cleaning.clean(marked) and cleaning.is_clean(marked)
    assert left(path) == 0, "while the file is open"
    assert everything(marked) == before and path.stat().st_size == size, "nothing was written anew"
    marked.close()
    assert left(path) == 0 and doctor.examine(path) == []


def test_nobody_brings_it_back_who_had_read_the_pages_before(marked, path, people):
    with Workspace.open(path) as beside:
        for one in (marked, beside):
            everything(one)  # into the memory of both connections
        assert cleaning.clean(marked)
        for number, person in enumerate(people):
            candidates.edit((marked, beside)[number % 2], candidate_id=person, source=f"Bursa {number} " * 3)
    marked.close()
    assert left(path) == 0 and doctor.examine(path) == []


@pytest.mark.parametrize("times", [1, 10**9], ids=["once", "always"])
def test_who_writes_meanwhile_never_waits_and_loses_nothing(marked, path, people, times):
    written = []
    with Workspace.open(path) as beside:
        beside.wait_at_most(0)

        def write():
            if len(written) < times:
                written.append(f"Bursa {len(written)}")
                candidates.edit(beside, candidate_id=people[1], source=written[-1])
            return False

        assert cleaning.clean(marked, stop=write) and cleaning.is_clean(marked)
        assert candidates.get(marked, people[1]).source == written[-1]
    assert cleaning.clean(marked)
    marked.close()
    assert left(path) == 0 and doctor.examine(path) == []


def test_who_writes_while_somebody_reads_an_older_state_is_not_kept_waiting(marked, path, people):
    """Emptying the log keeps others from writing for as long as it waits for whoever reads."""
    written, ended = 0, threading.Event()

    def clean():
        with Workspace.open(path) as ws:
            ws.wait_at_most(3_000)  # as a worker does
            done = cleaning.clean(ws)
            (kept,) = ws.one("PRAGMA busy_timeout")
        ended.set()
        return done, kept

    with Workspace.open(path) as reader, reader.reading(), Workspace.open(path) as window:
        everything(reader)
        candidates.edit(window, candidate_id=people[0], source="Bursa")
        window.wait_at_most(200)
        with ThreadPoolExecutor(1) as beside:
            cleaned = beside.submit(clean)
            while not ended.wait(0.05):
                candidates.edit(window, candidate_id=people[1], source=f"Bursa {written}")
                written += 1
        assert cleaned.result() == (False, 3_000)
    assert cleaning.clean(marked)
    marked.close()
    assert left(path) == 0


def test_where_the_file_was_opened_by_a_link(marked, path, tmp_path):
    marked.close()
    link = tmp_path / "jalan pintas.db"
    link.symlink_to(path)
    with Workspace.open(link) as ws:
        candidates.add(ws, name="Budi")  # stands in the log
        assert cleaning.clean(ws) and cleaning.is_clean(ws)
    assert left(path) == 0


def test_stopped_it_is_done_later(marked, path):
    assert not cleaning.clean(marked, stop=lambda: True) and not cleaning.is_clean(marked)
    assert left(path) > 50 and cleaning.clean(marked)


def test_pages_that_became_free_are_overwritten_too(workspace, candidate_id):
    path = workspace.path
    attachments.add(workspace, candidate_id=candidate_id, name="a.png", content=b"\x89PNG\r\n\x1a\n" + LEFT * 3_000)
    workspace.close()
    with closing(database.open_as(path, "rw")) as other:  # by a program that leaves them as they are
        other.execute("PRAGMA secure_delete = OFF")
        other.execute("DELETE FROM attachments")
    assert left(path)
    with Workspace.open(path) as ws:
        with ws.atomic():
            cleaning.mark(ws)
        assert cleaning.clean(ws) and ws.one("PRAGMA integrity_check") == ("ok",)
    assert left(path) == 0


@pytest.mark.parametrize(
    ("at", "number", "length"),
    [
        pytest.param(0, b"", None, id="sound"),
        pytest.param(16, b"\0\0", None, id="pages-of-no-bytes"),
        pytest.param(16, b"\0\3", None, id="pages-of-3-bytes"),
        pytest.param(32, b"\0\0\0\5", 4 * PAGE, id="ends-before-its-freelist"),
        pytest.param(32, b"\0\0\0\5", 4 * PAGE + 9, id="ends-in-its-freelist"),
        pytest.param(0, b"", 3 * PAGE + 1, id="ends-in-a-page"),
        pytest.param(0, b"", 60, id="ends-in-its-header"),
        pytest.param(0, b"", 0, id="empty"),
    ],
)
def test_a_file_that_is_not_what_its_header_says_is_not_as_expected(path, tmp_path, at, number, length):
    content = bytearray(path.read_bytes())
    content[at : at + len(number)] = number
    other = tmp_path / "lain.db"
    other.write_bytes(content[:length])
    with remains.opened(other) as file:
        if not number and length is None:
            assert sum(map(len, remains.places(file))) > 50
            return
        with pytest.raises(remains.NotAsExpected):
            list(remains.places(file))


def test_where_a_page_is_damaged_nothing_is_overwritten(marked, path, damage_page):
    marked.close()
    damage_page("imports")
    with closing(database.open_as(path, "ro")) as look:
        (page,) = look.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'imports'").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE] = 13  # it says that it has rows, and nothing in it is where it should be
    path.write_bytes(content)
    file = held_files.hold(path)
    with pytest.raises(remains.NotAsExpected):
        list(remains.places(file))
    held_files.let_go(file)
    before = left(path)
    with Workspace.open(path) as ws:
        assert not cleaning.clean(ws) and not cleaning.is_clean(ws)
    assert left(path) == before


def test_a_page_that_says_its_cells_begin_later_loses_none(marked, path):
    marked.close()
    content = bytearray(path.read_bytes())
    start = next(at for at in range(PAGE, len(content), PAGE) if content[at] == 13 and content[at + 4] > 2)
    cells_at = int.from_bytes(content[start + 5 : start + 7], "big")
    content[start + 5 : start + 7] = (cells_at + 40).to_bytes(2, "big")
    path.write_bytes(content)
    with Workspace.open(path) as ws:
        assert not cleaning.clean(ws)
    assert path.read_bytes()[start + cells_at : start + PAGE] == content[start + cells_at : start + PAGE]


@pytest.mark.skipif(sys.platform not in {"linux", "darwin"}, reason="nobody can tell who has a file open")
def test_a_large_protected_file_is_only_locked_where_nobody_has_it_open(tmp_path, monkeypatch):
    monkeypatch.setattr(cleaning, "_QUICKLY_WRITTEN", 100_000)
    key = os.urandom(cipher.KEY_BYTES)
    with Workspace.create(tmp_path / "terlindung.db", key=key) as ws:
        person = candidates.add(ws, name="Siti").id
        erasure.erase(ws, candidate_ids=[person], why="request")
        assert not cleaning.is_clean(ws) and not cleaning.clean(ws)
        with somebody_else(ws.path):
            assert not cleaning.clean(ws, locking=True) and not cleaning.is_clean(ws)
        assert remaining_copies.delete(ws) == 0 and not cleaning.is_clean(ws), "there is none, and nobody is locked out"
        assert cleaning.clean(ws, locking=True) and cleaning.is_clean(ws)
