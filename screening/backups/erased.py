"""Who was erased, kept beside the backups too: a restored copy that still knows them must forget them again.

Tombstones hold no personal data. They stay where the workspace itself is damaged or lost.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

from screening.backups import elsewhere, folders
from screening.backups.copying import workspace_id, write
from screening.identifiers import new_id
from screening.privacy.tombstone_record import COLUMNS, Why, from_columns
from screening.storage.database import UNREADABLE, Connection
from screening.storage.flushing import flush

NAME = "erased.json"
LARGEST = 32_000_000
"""Bytes that are read of it: some sixty thousand people."""
_LONGEST = 1_000_000  # characters of one value

Tombstone = Mapping[str, Any]
"""A row of the table `tombstones`, by the names of its columns."""


def remember(connection: Connection) -> None:
    """Write every tombstone of an open workspace into the folders of its backups, those that are used no more too.

    To be called after an erasure.

    Folders that are not there have no backups to be forgotten from now. Raises OSError where one cannot be written,
    after all others were.
    """
    remember_with(connection, elsewhere.in_use_or_remembered(workspace_id(connection)))


def remember_with(connection: Connection, places: Iterable[Path]) -> None:
    """As `remember`, into these folders; the file may be of an older schema."""
    found = of_connection(connection)
    home = workspace_id(connection)
    trouble: OSError | None = None
    for folder in places if found else ():
        try:
            if (folder / home).is_dir():
                _write(folder / home, united(_read(folder / home).values(), found))
        except OSError as error:
            trouble = error
    if trouble is not None:
        raise trouble


def of_connection(connection: Connection) -> list[Tombstone]:
    """Who was erased from an open file, whatever state it is in: by its tombstones, and by its log where one is gone.

    The log names the record and says when and by whom; what else a tombstone tells is not known then.
    """
    return list(united(set_in(connection), told_in(connection)).values())


def _from_log(candidate_id: str, at: str, actor: str) -> Tombstone:
    stone = (candidate_id, "", at, actor, "replay", "{}")
    return dict(zip(COLUMNS, stone, strict=True))


def united(*lists: Iterable[Tombstone]) -> dict[str, Tombstone]:
    """One tombstone for each person, the last one; but none from a log in the place of one that tells more."""
    found: dict[str, Tombstone] = {}
    for one in (one for stones in lists for one in stones):
        if one["code"] or one["candidate_id"] not in found:
            found[one["candidate_id"]] = one
    return found


def set_in(connection: Connection) -> list[Tombstone]:
    """The tombstones that stand in an open file, whatever state it is in."""
    try:
        cursor = connection.execute("SELECT * FROM tombstones ORDER BY erased_at, candidate_id")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]
    except UNREADABLE:  # an older schema, or a damaged page
        return []


def told_in(connection: Connection) -> list[Tombstone]:
    """Who was erased by what the log of an open file tells, as far as it can be read; the last one first."""
    found = []
    with suppress(*UNREADABLE):  # a damaged page: what was read of it holds
        for candidate_id, at, actor in connection.execute(
            "SELECT record_id, at, actor FROM audit WHERE action = 'candidate_erased' ORDER BY seq DESC"
        ):
            found.append(_from_log(candidate_id, at, actor))
    return found


def records_in(connection: Connection) -> dict[str, str]:
    """Whose records an open file holds, of whatever schema: the id of each, and of one that is part of another one
    ("" for none) that one's. Raises the driver's errors where nobody can say.
    """
    found = {row[0]: "" for row in connection.execute("SELECT id FROM candidates")}
    with suppress(*UNREADABLE):  # an older schema knows no merges
        found |= dict(connection.execute("SELECT merged_id, kept_id FROM merges WHERE undone_at = ''").fetchall())
    return found


def people_among(records: Mapping[str, str], gone: Collection[str]) -> int:
    """How many of the people whose records a file holds (`records_in`) are among those gone: a record that goes with
    the one that it is part of is nobody else.
    """
    return sum(one in gone and not any(whole in gone for whole in _wholes(records, one)) for one in records)


def _wholes(records: Mapping[str, str], one: str) -> Iterator[str]:
    """What a record is part of, and that one of, and so on."""
    seen = {one}
    while (one := records.get(one, "")) and one not in seen:  # a damaged file may go in a circle
        seen.add(one)
        yield one


def known(places: Iterable[Path], home: str) -> list[Tombstone]:
    """The tombstones that lie beside the backups of a workspace, given its id."""
    found: dict[str, Tombstone] = {}
    for folder in places:
        found |= _read(folder / home)
    return list(found.values())


def _read(home: Path) -> dict[str, Tombstone]:
    """What stands in the file; nothing where it is none of ours: a link, a pipe, too large, or something else in it.

    Whoever can write into the folder can name people there who were never erased: a restored copy then lacks them,
    and restoring says how many it erased. The former file and the backup itself still hold them.
    """
    try:
        stored = json.loads(_text(home / NAME))
        return {one["candidate_id"]: one for one in stored["tombstones"] if _is_whole(one)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}  # the copies themselves hold them as well


def _text(path: Path) -> str:
    """Raises OSError, ValueError."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError(path)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError(path)
    return content.decode("utf-8")


def _is_whole(one: Tombstone) -> bool:
    """Whether something that was read is a tombstone: one that is not must not keep a backup from being restored."""
    try:
        stone = from_columns(one)
        texts = all(isinstance(one[name], str) and len(one[name]) <= _LONGEST for name in COLUMNS)
    except (TypeError, ValueError, KeyError):
        return False
    return texts and stone.why in get_args(Why) and isinstance(stone.details, dict)


def _write(home: Path, stones: Mapping[str, Tombstone]) -> None:
    text = json.dumps({"tombstones": list(stones.values())}, ensure_ascii=False, indent=2) + "\n"
    unfinished = home / f"{folders.HIDDEN}{NAME}-{new_id()}"
    try:
        write(unfinished, text.encode())
        os.replace(unfinished, home / NAME)  # noqa: PTH105
        flush(home)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
