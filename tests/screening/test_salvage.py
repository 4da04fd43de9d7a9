"""A damaged workspace: what can be read of it comes back in a sound copy, whatever was hit."""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from rubrics.library import SAMPLE_RUBRIC
from screening import doctor
from screening.backups import folders, making, restoring
from screening.errors import WorkspaceError
from screening.interviewing import notes
from screening.people import candidates
from screening.privacy import erasure, restriction
from screening.samples import sample
from screening.storage import database
from screening.workspace import Workspace

PAGE = 4_096


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The sample workspace, a backup of it, and the file after a day's work more; path and backup."""
    folder = tmp_path_factory.mktemp("adegan")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        path = folder / "ruang kerja.db"
        (folder / "cadangan").mkdir()
        with Workspace.create(path, actor="Rina Wijaya") as opened:
            sample.fill(opened, yaml=SAMPLE_RUBRIC.read_text("utf-8"), me="Rina Wijaya")
            backup = making.make(opened, folder / "cadangan", why="rhythm")
            for number in range(120):
                candidates.add(opened, name=f"Orang {word(number)}", email=f"{word(number)}@contoh.example")
            interview, interviewer = opened.one(
                "SELECT interview_id, interviewer_id FROM scorecards WHERE status = 'draft'"
            )
            for number in range(60):
                text = f"Kata {word(number)} " * 20
                notes.add(opened, interview_id=interview, interviewer_id=interviewer, text=text)
    return path, backup


def word(number):
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:03}")


@pytest.fixture
def damaged(scene, tmp_path):
    """A copy of the file to damage, and the backup."""
    path, backup = scene
    return Path(shutil.copy(path, tmp_path / "ruang kerja.db")), backup


def hit(path, page, content=b"\xa5" * PAGE):
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def page_with(path, text):
    """The first page that holds these words."""
    return path.read_bytes().index(text.encode()) // PAGE + 1


def people(path):
    with Workspace.open(path, read_only=True) as opened:
        return {name for (name,) in opened.all("SELECT name FROM candidates")}


def count(path, table):
    with Workspace.open(path, read_only=True) as opened:
        return opened.one(f"SELECT count(*) FROM {table}")[0]


def restored(path, backup):
    done = restoring.restore(path, backup, actor="Rina Wijaya", salvaging=True)
    assert doctor.examine(path) == []
    return done


def test_what_came_after_the_backup_is_read_around_a_damaged_page(damaged, scene):
    path, backup = damaged
    all_of_them = people(scene[0])
    hit(path, page_with(path, "Orang aga"))
    done = restored(path, backup)
    there = people(path)
    assert there < all_of_them
    assert len(all_of_them - there) < 40
    assert "candidates" in done.salvaged.unreadable
    assert done.salvaged.added["candidates"] == len(there) - backup.counts["candidates"]
    assert done.salvaged.added["notes"] == 60
    assert count(path, "notes") == count(scene[0], "notes")
    assert done.kept.read_bytes()[:16] == b"SQLite format 3\0"


def protected_page_with(path, key, text):
    """The first page of a protected file that holds these words; its random number stands at its end."""
    content = path.read_bytes()
    for begin in range(PAGE, len(content), PAGE):
        page = content[begin : begin + PAGE]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        if text.encode() in decryptor.update(page[:-80]):
            return begin // PAGE + 1
    raise LookupError(text)


def test_of_a_protected_file_everything_around_damaged_pages_is_read(tmp_path):
    path, key = tmp_path / "ruang kerja.db", bytes(range(32))
    with Workspace.create(path, actor="Rina Wijaya", key=key) as opened:
        people = [candidates.add(opened, name=f"Orang {word(number)}", note="kata " * 200) for number in range(60)]
        (tmp_path / "cadangan").mkdir()
        path.with_name(f"{path.name}-keys").write_text("a backup takes it along, whatever it says")
        backup = making.make(opened, tmp_path / "cadangan", why="manual")
        erasure.erase(opened, candidate_ids=[people[1].id], why="withdrawal")
        candidates.edit(opened, candidate_id=people[40].id, name="Nama Benar")
        restriction.restrict(opened, candidate_id=people[50].id, reason="diminta")
        ((tombstones,),) = opened.all("SELECT rootpage FROM sqlite_schema WHERE name = 'tombstones'")
    for page in (protected_page_with(path, key, "Orang aaf"), protected_page_with(path, key, "Orang acf"), tombstones):
        hit(path, page, b"\xa5" * 40)
    done = restoring.restore(path, backup, actor="Rina Wijaya", key=key, present_key=key, salvaging=True)
    assert done.salvaged.unreadable == ("candidates",)
    assert doctor.examine(path, key=key) == []
    with Workspace.open(path, read_only=True, key=key) as opened:
        assert candidates.get(opened, people[40].id).name == "Nama Benar"
        assert restriction.standing(opened, people[50].id)
        assert {one.id for one in candidates.page(opened)} == {one.id for one in people} - {people[1].id}


@pytest.mark.parametrize("first", [PAGE, 100, 16], ids=["first page", "header", "magic"])
def test_a_lost_beginning_is_taken_from_the_backup(damaged, scene, first):
    path, backup = damaged
    hit(path, 1, b"\0" * first)
    with pytest.raises(WorkspaceError):
        Workspace.open(path)
    done = restored(path, backup)
    assert people(path) == people(scene[0])
    assert done.salvaged.unreadable == ()


def test_of_a_file_that_was_cut_off_the_beginning_is_read(damaged):
    path, backup = damaged
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * 9 // 10 // PAGE * PAGE)
    with pytest.raises(WorkspaceError):
        doctor.examine(path)
    done = restored(path, backup)
    assert done.salvaged.unreadable
    assert count(path, "candidates") >= backup.counts["candidates"]


def test_what_the_log_does_not_speak_of_stays_as_in_the_backup(damaged):
    path, backup = damaged
    content = path.read_bytes()
    (name,) = sorted(name for name in people(path) if not name.startswith("Orang"))[:1]
    at = content.index(name.encode())
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"X")
    done = restored(path, backup)
    assert name in people(path)
    assert done.salvaged.doubtful["candidates"] == 1


def test_an_application_under_an_id_that_nobody_gave_does_not_oust_the_real_one(damaged):
    path, backup = damaged
    with Workspace.open(path, read_only=True) as opened:
        before = opened.all("SELECT * FROM applications ORDER BY id")
    outside = database.driver.connect(str(path))
    (leaf,) = outside.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'applications'").fetchone()
    outside.close()
    at = path.read_bytes().index(before[0][0].encode(), (leaf - 1) * PAGE)
    with path.open("r+b") as file:
        file.seek(at)
        file.write(bytes([before[0][0].encode()[0] ^ 1]))
    done = restored(path, backup)
    assert done.salvaged.doubtful["applications"] == 1
    with Workspace.open(path, read_only=True) as opened:
        assert opened.all("SELECT * FROM applications ORDER BY id") == before


def test_without_a_sound_file_everything_of_the_backup_is_there(damaged):
    path, backup = damaged
    path.write_bytes(b"\x5a" * path.stat().st_size)
    done = restored(path, backup)
    assert done.salvaged.gained == 0
    assert count(path, "candidates") == backup.counts["candidates"]


def states(path):
    """What a file says to a reader, table by table; None where it cannot be read."""
    try:
        with Workspace.open(path, read_only=True) as opened:
            tables = [
                name
                for (name,) in opened.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
                if not name.startswith("sqlite_")
            ]
            found = {name: opened.all(f'SELECT * FROM "{name}"') for name in tables}
            # When a step of the schema was taken is written down by sqlite-utils and read by nobody.
            found["_sqlite_migrations"] = opened.all("SELECT id, migration_set, name FROM _sqlite_migrations")
            return found
    except (WorkspaceError, database.DriverError):
        return None


def is_noticed(path):
    """By the program itself: the file does not open, or `saring doctor` names what is wrong."""
    try:
        return bool(doctor.examine(path))
    except WorkspaceError:
        return True


@pytest.mark.parametrize(
    ("seed", "flips", "cuts"), [(1, 3, 1), pytest.param(2, 1_000, 200, marks=pytest.mark.soak)], ids=["daily", "soak"]
)
def test_flipped_bits_and_cuts_are_noticed_and_mended(scene, tmp_path, seed, flips, cuts):
    """What the program does not notice is harmless: a reader gets every value of every table as it was written.

    Everything was backed up before, where the program looks for backups.
    """
    original, _ = scene
    path = tmp_path / "ruang kerja.db"
    content, sound = original.read_bytes(), states(original)
    path.write_bytes(content)
    backup = making.make(path, folders.default_folder(), why="manual")
    assert not is_noticed(path)
    dice, seen = random.Random(seed), Counter()
    for number in range(flips + cuts):
        changed = bytearray(content)
        place = dice.randrange(len(content))
        if number < flips:
            changed[place] ^= 1 << dice.randrange(8)
        else:
            del changed[place:]
        path.write_bytes(changed)
        kind = "flip" if number < flips else "cut"
        if not is_noticed(path):
            assert states(path) == sound, f"byte {place} was changed and nobody noticed"
            seen[f"{kind} harmless"] += 1
            continue
        done = restoring.restore(path, backup, salvaging=number % 2 == 0)
        assert done.kept.read_bytes() == changed, "the damaged file was touched"
        assert len(people(path)) == len(sound["candidates"])
        assert doctor.examine(path) == []
        done.kept.unlink()
        for beside in (f"{done.kept}-wal", f"{path}-wal", f"{path}-shm"):
            Path(beside).unlink(missing_ok=True)
        shutil.rmtree(folders.default_folder() / "unknown", ignore_errors=True)
        seen[f"{kind} noticed, kept aside and restored"] += 1
    print(dict(seen))
    assert seen["cut harmless"] == 0
