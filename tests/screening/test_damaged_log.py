"""A write-ahead log that cannot be read to its end is kept beside its file, byte for byte, before anybody opens it."""

import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from screening import doctor
from screening.backups import checking, folders, making, restoring
from screening.errors import WorkspaceError
from screening.people import candidates
from screening.privacy import erasure, remaining_copies
from screening.storage import damaged_log, former_files
from screening.workspace import Workspace

KEY = bytes(range(32))
SUFFIXES = ("", "-wal")
HEADER, FRAME = 32, 24 + 4096


@pytest.fixture(scope="session", params=[None, KEY], ids=["plain", "protected"])
def key(request):
    return request.param


@pytest.fixture(scope="session")
def killed(tmp_path_factory, key):
    """What a killed program leaves: ten people in the file, ten more in its log."""
    path = tmp_path_factory.mktemp("killed") / "ruang kerja.db"
    with Workspace.create(path, key=key) as opened:
        for number in range(10):
            candidates.add(opened, name=f"Orang {number}")
        opened.all("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(10):
            candidates.add(opened, name=f"Pelamar {number}")
        return {suffix: Path(f"{path}{suffix}").read_bytes() for suffix in SUFFIXES} | {"-keys": b"its keys"}


@pytest.fixture
def left(tmp_path, killed):
    return put(killed, tmp_path / "ruang kerja.db")


def put(found, path):
    for suffix, content in found.items():
        Path(f"{path}{suffix}").touch(mode=0o600)
        Path(f"{path}{suffix}").write_bytes(content)
    return path


def spoil(path, place=0.5):
    log = Path(f"{path}-wal")
    content = bytearray(log.read_bytes())
    content[int(len(content) * place)] ^= 4
    log.write_bytes(content)
    return {"": path.read_bytes(), "-wal": bytes(content)}


def kept(path):
    """The pairs that were kept, as bytes."""
    return [
        {suffix: Path(f"{one}{suffix}").read_bytes() for suffix in SUFFIXES if Path(f"{one}{suffix}").exists()}
        for one in former_files.beside(path)
    ]


def people(path, key):
    with Workspace.open(path, read_only=True, key=key) as opened:
        return opened.one("SELECT count(*) FROM candidates")[0]


def work(path, key):
    with Workspace.open(path, key=key) as opened:
        candidates.add(opened, name="Orang Baru")


def examine(path, key):
    return doctor.examine(path, key=key)


def list_backups(path, key):
    return checking.of_file(path, key=key)


@pytest.mark.parametrize("deed", [people, work, examine, list_backups])
def test_file_and_log_are_kept_as_they_were_found(left, key, deed):
    found = spoil(left)
    deed(left, key)
    assert found in kept(left)
    one = former_files.beside(left)[0]
    beside = [each for each in (Path(f"{one}{suffix}") for suffix in (*SUFFIXES, "-keys")) if each.exists()]
    assert {stat.S_IMODE(each.stat().st_mode) for each in beside} == {0o600}
    assert key is None or Path(f"{one}-keys").read_bytes() == b"its keys"


@pytest.mark.parametrize("name", ["ruang kerja.db", "jalan pintas.db"])
def test_where_a_link_leads_to_it_too(left, key, tmp_path, name):
    link = tmp_path / "meja" / name
    link.parent.mkdir()
    link.symlink_to(left)
    found = spoil(left)
    people(link, key)
    assert kept(left) == kept(link) == [found]
    assert list(link.parent.iterdir()) == [link]


@pytest.mark.parametrize("place", [0, 0.001, 0.3, 0.9, 0.999])
def test_wherever_the_log_is_damaged(left, key, place):
    found = spoil(left, place)
    people(left, key)
    assert kept(left) == [found]


@pytest.mark.parametrize("deed", [restoring.plan, restoring.restore])
def test_before_a_backup_takes_the_place(left, key, deed):
    if key is not None:
        pytest.skip("the same as for a plain one")
    log = Path(f"{left}-wal").read_bytes()
    with Workspace.open(left) as opened:
        backup = making.make(opened, folders.default_folder(), why="manual")
    Path(f"{left}-wal").write_bytes(log)
    found = spoil(left)
    deed(left, backup)
    assert found in kept(left)


def test_it_is_kept_once(left, key):
    found = spoil(left)
    for _ in range(2):
        people(left, key)
        for suffix, content in found.items():  # whoever opened it was ended, too
            Path(f"{left}{suffix}").write_bytes(content)
    assert kept(left) == [found]


@pytest.mark.parametrize("cut", [0, 20, HEADER, HEADER + 100, HEADER + 3 * FRAME, HEADER + 3 * FRAME + 500])
def test_a_log_that_merely_ends_is_none(left, key, cut):
    log = Path(f"{left}-wal")
    log.write_bytes(log.read_bytes()[:cut])
    people(left, key)
    assert kept(left) == []


def test_what_a_crash_left_of_the_copying_goes(left, key):
    parts = [left.with_name(f".{left.name}.aside{suffix}") for suffix in ("-keys", "-wal", "")]
    for part in parts[:2]:
        part.write_bytes(b"half a copy")
    work(left, key)
    assert not any(part.exists() for part in parts)
    assert kept(left) == []


def test_whoever_was_erased_is_in_the_kept_copy_until_that_goes(left, key):
    if key is not None:
        pytest.skip("the same as for a plain one")
    spoil(left)
    with Workspace.open(left, actor="Rina") as opened:
        (person,) = opened.one("SELECT id FROM candidates ORDER BY number LIMIT 1")
        erasure.erase(opened, candidate_ids=[person], why="request")
        assert remaining_copies.delete(opened) == 1
    assert former_files.beside(left) == []
    assert [one.name for one in left.parent.iterdir() if "-wal" in one.name] == []


def test_whoever_was_erased_before_the_copy_was_kept_is_in_it_too(left, key):
    """While somebody reads, erasing is in the log alone, and the file still has all of them."""
    if key is not None:
        pytest.skip("the same as for a plain one")
    with Workspace.open(left) as reader, reader.reading(), Workspace.open(left, actor="Rina") as opened:
        candidates.count(reader)
        opened.wait_at_most(1)
        (person, name) = opened.one("SELECT id, name FROM candidates ORDER BY number LIMIT 1")
        erasure.erase(opened, candidate_ids=[person], why="request")
        candidates.add(opened, name="Orang Baru")
        found = {suffix: Path(f"{left}{suffix}").read_bytes() for suffix in SUFFIXES}
    put(found, left)
    spoil(left, 0.999)
    with Workspace.open(left, actor="Rina") as opened:
        (one,) = former_files.beside(left)
        assert name.encode() in one.read_bytes()
        assert [copy.place for copy in remaining_copies.of_erased(opened)] == [one]
        assert remaining_copies.delete(opened) == 1 and not one.exists()


def test_a_sound_log_is_none(left, key):
    assert people(left, key) == 20
    assert kept(left) == []


def test_a_log_that_is_used_again_is_none(tmp_path, key):
    """Behind what is new in it stands what is left of the log before."""
    path = tmp_path / "ruang kerja.db"
    with Workspace.create(path, key=key) as opened:
        for number in range(20):
            candidates.add(opened, name=f"Orang {number}")
        opened.all("PRAGMA wal_checkpoint(RESTART)")
        candidates.add(opened, name="Orang Baru")
        log = Path(f"{path}-wal").read_bytes()
        found = {"": path.read_bytes(), "-wal": log}
    assert len(log) > HEADER + 20 * FRAME
    put(found, path)
    assert not damaged_log.is_damaged(Path(f"{path}-wal"))
    assert people(path, key) == 21
    assert kept(path) == []


def test_a_log_that_somebody_writes_is_left_alone(left, key):
    with Workspace.open(left, key=key) as opened:
        candidates.add(opened, name="Orang Baru")
        log = Path(f"{left}-wal")
        content = bytearray(log.read_bytes())
        content[HEADER + FRAME + 50] ^= 4  # in the eyes of whoever reads it while it is written
        log.write_bytes(content)
        assert damaged_log.is_damaged(log)
        people(left, key)
        script = "import sys; from pathlib import Path; from screening.storage import damaged_log; "
        script += "damaged_log.keep_aside(Path(sys.argv[1]))"
        subprocess.run([sys.executable, "-c", script, str(left)], check=True)
        assert kept(left) == []


def test_without_room_nothing_is_opened(small_disk, killed, key):
    path = put(killed, small_disk / "ruang kerja.db")
    found = spoil(path)
    filler = small_disk / "isi"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    with pytest.raises(WorkspaceError) as refused:
        people(path, key)
    assert refused.value.code == "workspace_full"
    assert {suffix: Path(f"{path}{suffix}").read_bytes() for suffix in SUFFIXES} == found
    assert sorted(one.name for one in small_disk.iterdir() if one.name.startswith(("ruang", "."))) == [
        "ruang kerja.db",
        "ruang kerja.db-keys",
        "ruang kerja.db-wal",
    ]
    filler.unlink()
    people(path, key)
    assert kept(path) == [found]
