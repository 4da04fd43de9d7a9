"""Putting a backup in the place of a workspace: what would change, and the change itself.

The restored file is finished, checked and brought up to date under another name. Then it takes the place in one step;
the present file stays beside it with everything that belongs to it. Whatever interrupts that, the file at the place is
the present one or the restored one.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import Literal

from screening import audit
from screening.backups import copying, elsewhere, erased, folders, making, salvage
from screening.backups.copying import OpenFile
from screening.backups.erased import Tombstone
from screening.backups.manifest import Backup
from screening.backups.salvage import Salvaged
from screening.errors import BackupError, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.privacy import erasure
from screening.protection import key_file
from screening.protection.key_file import KeySlots
from screening.storage import bare_files, cipher, database, former_files, held_files, known_heads, opening
from screening.storage.beside import folder_of, hidden, real, with_ending
from screening.storage.database import Connection
from screening.storage.flushing import flush
from screening.workspace import Workspace

_RESTORED = ".restored"
_MOVABLE = os.name == "posix"  # Windows replaces no file that is open
_FULL = (errno.ENOSPC, errno.EDQUOT)
_IN_THE_WAY = frozenset({"workspace_full", "workspace_locked", "workspace_no_access"})  # of reading a sound file, too

State = Literal["missing", "damaged", "locked", "older", "same", "newer", "other"]
"""The present file, seen from a backup: not there, not readable, its key not at hand, behind it, as it, with later
entries, or with a history of its own."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What restoring a backup would do.

    `state` is the present file's, `lost` how many entries of its audit log are later than the backup, `counts` its
    records by table (empty where they cannot be counted), `last_at` the time of its last entry (UTC, "" for none).
    `erased` is how many people of the backup were erased since and will be erased again. With `other_key` what opens
    the present file does not open the restored one: that opens with what opened it when the backup was made.
    """

    backup: Backup
    path: Path
    state: State
    lost: int
    counts: Mapping[str, int]
    last_at: str
    erased: int
    was_protected: bool
    other_key: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: the file at `path` is the backup's, the former one lies at `kept` (None where there was none).

    `erased` is how many people of the backup were erased again; `other_key` as in Plan.
    """

    path: Path
    backup: Backup
    kept: Path | None
    erased: int
    salvaged: Salvaged | None = None
    other_key: bool = False


def plan(path: Path, backup: Backup, *, key: bytes | None = None, present_key: bytes | None = None) -> Plan:
    """What restoring a backup at a path would change; nothing is. `key` opens the backup, `present_key` the present
    file, where they have one.

    Raises WorkspaceError where the present file cannot be looked at now, though nothing is wrong with it; BackupError
    restore_no_file where a folder or a device is in the place.
    """
    _require_file(path)
    erased_since = _erased_since(backup, _tombstones(path, backup, (present_key, key)), key)
    if not path.exists():
        return Plan(backup, path, "missing", 0, {}, "", erased_since, was_protected=False)
    protected = False
    try:
        with database.held(path) as header:
            protected = cipher.is_protected(header)
            with closing(bare_files.look(path, key=present_key if protected else None)) as present:
                state, lost = _compare(present, backup)
                counts, last_at = copying.counts(present), _last_at(present)
    except (WorkspaceError, *database.UNREADABLE) as error:
        found = error if isinstance(error, WorkspaceError) else database.translate(error, path)
        if isinstance(found, WorkspaceError) and found.code in _IN_THE_WAY:
            raise found from error
        state = "locked" if protected and present_key is None else "damaged"
        return Plan(backup, path, state, 0, {}, "", erased_since, was_protected=protected)
    return Plan(
        backup,
        path,
        state,
        lost,
        counts,
        last_at,
        erased_since,
        was_protected=protected,
        other_key=_is_other_key(backup, key, present_key),
    )


def restore(
    path: Path,
    backup: Backup,
    *,
    actor: str = "",
    key: bytes | None = None,
    present_key: bytes | None = None,
    salvaging: bool = False,
) -> Restored:
    """Put a backup in the place of the workspace at a path. Nobody may have that open.

    With `salvaging` what can be read from the present, damaged file is taken over into the backup's.

    The present file is backed up where it can be read, and stays beside the restored one under a name with the time in
    it. People who were erased since the backup was made are erased from it again. `key` opens the backup, `present_key`
    the present file. Raises BackupError: backup_missing, backup_damaged, restore_full, restore_disk, restore_in_use,
    restore_no_file (a folder or a device is there); WorkspaceError as opening the copy does. Then nothing was changed.
    """
    place = Path(os.path.abspath(path))  # noqa: PTH100
    _require_file(place)
    gone = _tombstones(place, backup, (present_key, key))
    unfinished = hidden(place, f".{new_id()}{_RESTORED}")
    try:
        damaged = _settle(place, present_key)
        if damaged:
            with _keeping_others_out(place, present_key, damaged=True):
                pass  # asked now too: nobody shall wait for a copy of a gigabyte first
        elif place.exists():
            _back_up_present(place, present_key)
        remove_leftovers(place)
        present = _identity(place)
        take(backup, unfinished)
        opening.connect(unfinished, key=key).close()  # an older schema becomes the present one
        with Workspace.open(unfinished, actor=actor, key=key) as ws:
            _require_whole(ws, backup)
            codes: dict[str, str] = dict(ws.all("SELECT id, code FROM candidates"))
            records = erased.records_in(ws.connection)
            own_key = key if present_key is None and key and _fits(place, key) else present_key
            salvaged = _salvage(ws, place, backup, own_key) if salvaging and place.exists() else None
            again = _finish(ws, backup, gone, codes, salvaged=salvaged is not None)
        bare_files.fold_alone(unfinished, key=key if backup.protected else None)
        if backup.protected and key == present_key and with_ending(place, "-keys").is_file():
            slots = with_ending(place, "-keys")  # for the same key, and perhaps with a newer passphrase
        else:
            slots = backup.keys
        if not damaged and (_settle(place, present_key) or _identity(place) != present):
            raise BackupError("restore_in_use", place.parent, path=str(place))  # it was opened meanwhile
        beginning = _beginning(place)
        with _keeping_others_out(place, present_key, damaged=damaged):
            kept = put_in_place(unfinished, place, slots=slots)
        known_heads.forget(place)
        if kept is not None:
            _give_back(kept, beginning)
    except OSError as error:
        if isinstance(error, PermissionError) and not _MOVABLE:
            raise BackupError("restore_in_use", place.parent, path=str(place)) from error
        raise _not_restored(error.strerror or str(error), place, full=error.errno in _FULL) from error
    except WorkspaceError as error:
        if error.path != unfinished or error.code not in {"workspace_full", "workspace_disk"}:
            raise
        raise _not_restored(str(error.params.get("detail", "")), place, full=error.code == "workspace_full") from error
    finally:
        with suppress(OSError):
            former_files.remove(unfinished)
    other_key = _is_other_key(backup, key, present_key)
    return Restored(path, backup, kept, erased.people_among(records, again), salvaged, other_key=other_key)


def _is_other_key(backup: Backup, key: bytes | None, present_key: bytes | None) -> bool:
    return backup.protected and present_key is not None and key != present_key


@contextmanager
def _keeping_others_out(place: Path, key: bytes | None, *, damaged: bool) -> Iterator[None]:
    """Nobody opens the present file between the last look at it and the moment in which the restored one is there.

    Windows replaces no file that is open, here or elsewhere: whoever opens the present one in that gap makes the
    replacing fail, and everything is as it was.
    """
    if not place.exists() or not _MOVABLE:
        yield
        return
    if damaged:
        with held_files.locked(place) as free:
            if not free:
                raise BackupError("restore_in_use", place.parent, path=str(place))
            yield
        return
    try:
        with database.held(place) as header:
            own_key = key if cipher.is_protected(header) else None
            with bare_files.alone(place, key=own_key):
                yield
    except WorkspaceError as error:
        if error.code != "workspace_locked":
            raise
        raise BackupError("restore_in_use", place.parent, path=str(place)) from error


def _require_file(place: Path) -> None:
    if place.exists() and not place.is_file():
        raise BackupError("restore_no_file", folder_of(place), path=str(place))


def _not_restored(reason: str, place: Path, *, full: bool) -> BackupError:
    return BackupError("restore_full" if full else "restore_disk", folder_of(place), detail=reason)


def take(backup: Backup, target: Path) -> None:
    """Copy a backup's workspace to a new file, and see that it is what was backed up.

    Raises BackupError: backup_missing, backup_damaged; OSError.
    """
    if not backup.copy.is_file():
        raise BackupError("backup_missing", backup.folder)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shutil.copyfile(backup.copy, target)
    flush(target)
    size = target.stat().st_size
    if size != backup.size:
        raise BackupError("backup_damaged", backup.folder, detail=f"{size} ≠ {backup.size}")
    if copying.sha256(target) != backup.sha256:
        raise BackupError("backup_damaged", backup.folder, detail="SHA-256")


def _fits(place: Path, key: bytes) -> bool:
    """Whether a file whose beginning says nothing any more was written with the backup's key."""
    return place.exists() and database.fits(place, key)


def _salvage(ws: Workspace, place: Path, backup: Backup, key: bytes | None) -> Salvaged:
    with salvage.opened(place, like=backup, key=key) as damaged:
        return salvage.salvage(ws, damaged)


def _finish(
    ws: Workspace, backup: Backup, gone: Sequence[Tombstone], codes: Mapping[str, str], *, salvaged: bool
) -> set[str]:
    """Put the restoring on record, and erase who was erased since; the ids of these, in the backup or not.

    `codes` are those of the backup's people, for whoever is known to be erased by the log alone.
    """
    there = {one["candidate_id"] for one in erased.set_in(ws.connection)}
    known = erased.united(erased.of_connection(ws.connection), gone)
    again = [
        {**one, "code": one["code"] or codes.get(candidate_id, "")}
        for candidate_id, one in known.items()
        if candidate_id not in there
    ]
    details = {"number": backup.number, "made_at": backup.made_at, "head": backup.audit_head}
    with ws.atomic():
        audit.write(ws, "workspace_restored", "workspace", backup.workspace_id, at=utc_now(), details=details)
        if salvaged:
            audit.write(ws, "workspace_salvaged", "workspace", backup.workspace_id, at=utc_now(), details=details)
    if again:
        erasure.replay(ws, again)
    return {one["candidate_id"] for one in again}


def put_in_place(unfinished: Path, place: Path, *, slots: Path) -> Path | None:
    """Let a finished file take the place; where the former one lies then, None where there was none.

    `slots` are the key slots that belong to the finished file, a file that is not there for a plain one. The log of a
    file that could not be folded goes along with it: it would spoil the new one. Raises OSError, WorkspaceError
    "keys_not_written": everything is as it was then.
    """
    kept = former_files.free_name(place) if place.exists() else None
    if kept is not None:
        for suffix in ("-keys", "-wal", ""):
            if (present := with_ending(place, suffix)).exists():
                _same_file(present, with_ending(kept, suffix))
        flush(folder_of(place))
    try:
        _let_both_open(slots, place)
        for suffix in ("-wal", "-shm"):
            with_ending(place, suffix).unlink(missing_ok=True)
        os.replace(unfinished, real(place))  # noqa: PTH105
    except (OSError, WorkspaceError):
        if kept is not None:
            _take_back(kept, place)
        raise
    flush(folder_of(place))
    if slots != with_ending(place, "-keys"):
        with suppress(OSError):  # the key file opens the restored file already
            _put_slots(slots, place)
    return kept


def _let_both_open(slots: Path, place: Path) -> None:
    """Have the key file open the present file and the finished one, whichever of them will be found in the place."""
    if not slots.is_file() or slots == with_ending(place, "-keys"):
        return
    sets: list[KeySlots] = []
    for workspace in (slots.with_name(slots.name.removesuffix("-keys")), place):
        with suppress(WorkspaceError):  # missing, or damaged: what was in it is kept as it is
            sets += key_file.read(workspace)
    if sets:
        key_file.write(place, tuple(sets))


def _take_back(kept: Path, place: Path) -> None:
    """Undo what was prepared for a file that does not take the place after all."""
    for suffix in ("-wal", "-keys"):
        if (former := with_ending(kept, suffix)).exists():
            os.replace(former, with_ending(place, suffix))  # noqa: PTH105
        else:
            with_ending(place, suffix).unlink(missing_ok=True)
    kept.unlink()


def remove_leftovers(place: Path) -> None:
    """Take away what a killed process left beside a workspace while it restored; nobody may be restoring it now."""
    for left in (*folder_of(place).glob(f"{escape(hidden(place, '').name)}.*{_RESTORED}*"), *salvage.leftovers(place)):
        with suppress(OSError):
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()


def _settle(place: Path, key: bytes | None) -> bool:
    """Make the present file complete in itself; whether it is too damaged for that. Raises "restore_in_use"."""
    if not place.exists():
        return False
    try:
        with database.held(place) as header:
            own_key = key if cipher.is_protected(header) else None
        if own_key is None and cipher.is_protected(header):
            return True  # nobody has its key here: it is kept as it is, log and all
        bare_files.fold_alone(place, key=own_key)
    except WorkspaceError as error:
        if error.code == "workspace_locked":
            raise BackupError("restore_in_use", place.parent, path=str(place)) from error
        return True
    return False


def _identity(place: Path) -> tuple[int, ...]:
    """What tells a file that is complete in itself from itself after a write; () for none."""
    try:
        found = place.stat()
    except FileNotFoundError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _back_up_present(place: Path, key: bytes | None) -> None:
    """One backup more, before; the present file is kept beside the restored one anyway, so that this may fail."""
    with suppress(BackupError, WorkspaceError, *database.UNREADABLE), database.held(place) as header:
        own_key = key if cipher.is_protected(header) else None
        with closing(bare_files.look(place, key=own_key)) as connection:
            making.before(OpenFile(connection, place, own_key), why="restore")


def _tombstones(path: Path, backup: Backup, keys: Sequence[bytes | None]) -> list[Tombstone]:
    """Everybody known to be erased: beside the backups, in the present file, and in later backups, as far as one of
    the keys opens them.
    """
    places = [backup.folder.parent.parent, *elsewhere.in_use_or_remembered(backup.workspace_id)]
    found = {one["candidate_id"]: one for one in erased.known(places, backup.workspace_id)}
    later = [one for one in folders.of_workspace(places[0], backup.workspace_id) if one.number > backup.number]
    for file in (path, *(one.copy for one in reversed(later))):
        read = (_set_in(file, backup, key, alone=file != path) for key in dict.fromkeys(keys))
        if (stones := next((one for one in read if one is not None), None)) is None:
            continue
        found = erased.united(found.values(), stones)
        if file != path:
            break  # each holds those of the ones before
    return list(found.values())


def _set_in(file: Path, backup: Backup, key: bytes | None, *, alone: bool) -> list[Tombstone] | None:
    """The tombstones in a file of the backup's workspace; None where it is another's, or cannot be read."""
    with suppress(WorkspaceError, *database.UNREADABLE, OSError), database.held(file) as header:
        own_key = key if cipher.is_protected(header) else None
        found = []
        for read in (erased.set_in, erased.told_in):  # a damaged page that the one meets is not to stop the other
            with closing(bare_files.look(file, key=own_key, alone=alone)) as connection:
                if copying.workspace_id(connection) != backup.workspace_id:
                    return None
                found.append(read(connection))
        return list(erased.united(*found).values())
    return None


def _erased_since(backup: Backup, gone: Sequence[Tombstone], key: bytes | None) -> int:
    """How many people of the backup are erased by now; by the clock only where its key is not at hand, and then with
    those who came later.
    """
    try:
        with closing(bare_files.look(backup.copy, key=key if backup.protected else None, alone=True)) as copied:
            records = erased.records_in(copied)
            there = {one["candidate_id"] for one in erased.set_in(copied)}
    except database.UNREADABLE:
        return sum(1 for one in gone if one["erased_at"] > backup.made_at)
    return erased.people_among(records, {one["candidate_id"] for one in gone} - there)


def _compare(present: Connection, backup: Backup) -> tuple[State, int]:
    if copying.workspace_id(present) != backup.workspace_id:
        return "other", 0
    seq, head = copying.last_row(present)
    if (seq, head) == (backup.audit_seq, backup.audit_head):
        return "same", 0
    row = present.execute("SELECT hash FROM audit WHERE seq = ?", (backup.audit_seq,)).fetchone()
    if row == (backup.audit_head,) or not backup.audit_seq:
        return "newer", seq - backup.audit_seq
    return ("older", 0) if seq < backup.audit_seq else ("other", 0)


def _last_at(present: Connection) -> str:
    row = present.execute("SELECT at FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def _require_whole(ws: Workspace, backup: Backup) -> None:
    wrong = [line for (line,) in ws.all("PRAGMA integrity_check(1)") if line != "ok"]
    wrong += [f"{table} → {parent}" for table, parent in ws.all(_BROKEN_REFERENCES)]
    if wrong:
        raise BackupError("backup_damaged", backup.folder, detail=str(wrong[0]))


_BROKEN_REFERENCES = 'SELECT "table", parent FROM pragma_foreign_key_check LIMIT 1'


def _same_file(present: Path, kept: Path) -> None:
    """Give a file a second name; where the file system knows no such thing, a copy."""
    try:
        kept.hardlink_to(present)
    except (OSError, NotImplementedError):
        shutil.copy2(present, kept)
        flush(kept)


def _beginning(place: Path) -> bytes:
    """The first page of a file, or a part of it: all that keeping others out changes. b"" for no file."""
    if not place.exists():
        return b""
    file = held_files.hold(place)
    try:
        return held_files.first_bytes(file, cipher.PAGE)
    finally:
        held_files.let_go(file)


def _give_back(kept: Path, beginning: bytes) -> None:
    """The former file is kept to the bit: what is wrong with it, others may want to see."""
    with suppress(OSError), kept.open("r+b") as file:  # a copy that is as good stands there already
        if file.read(len(beginning)) != beginning:
            file.seek(0)
            file.write(beginning)


def _put_slots(slots: Path, place: Path) -> None:
    beside = with_ending(place, "-keys")
    if not slots.is_file():
        beside.unlink(missing_ok=True)  # the restored file is not protected
        return
    unfinished = beside.with_name(f".{beside.name}.{new_id()}")
    try:
        copying.write(unfinished, slots.read_bytes())
        os.replace(unfinished, beside)  # noqa: PTH105
    finally:
        unfinished.unlink(missing_ok=True)
