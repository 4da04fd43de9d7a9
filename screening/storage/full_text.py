"""The FTS5 indexes of a file: whether they say what their tables say, and are kept as we keep them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from screening.errors import WorkspaceError
from screening.storage import cipher, database
from screening.storage.database import Connection, DriverError

# SQLITE_ERROR is what FTS5 says of a table that lacks a column, SQLITE_CONSTRAINT of a part it takes for another one.
_LOGIC, _CORRUPT, _CONSTRAINT = 1, 11, 19
# The file format that an index begins with, and the one it has once something was overwritten (sqlite.org/fts5.html,
# 'secure-delete').
_VERSIONS = (4, 5)


def broken_indexes(
    connection: Connection, indexes: Sequence[str], path: Path, *, key: bytes | None = None
) -> list[str]:
    """Those of the FTS5 indexes that do not say what their tables say (its 'integrity-check' command).

    What that command takes for the same, such as a text for a blob, shows when the index is built anew; a list of its
    parts that only writing trips over, when they are joined. SQLite counts all of it as a write, so that it is done in
    a copy in memory. Raises WorkspaceError as reading the file does.
    """

    def ask() -> list[str]:
        copy = database.in_memory()
        try:
            for statement in cipher.opening(key) if key is not None else ():
                copy.execute(statement)  # SQLCipher copies between two protected databases, or two plain ones
            connection.backup(copy)
            if key is not None and cipher.met_damage(connection):  # copying says nothing, and leaves out the rest
                raise WorkspaceError("workspace_damaged", path, detail="PRAGMA cipher_status = 0")
            return [index for index in indexes if not (_is_set(copy, index) and _agrees(copy, index))]
        finally:
            copy.close()

    return database.translating(path, ask)


def set_up(connection: Connection, index: str) -> None:
    """Build an index anew, kept as ours are; belongs inside a transaction."""
    connection.execute(f"DELETE FROM {index}_config WHERE k NOT IN ('version', 'secure-delete')")
    connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")
    connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def _is_set(connection: Connection, index: str) -> bool:
    """Whether what is taken out of an index is overwritten in it, and nothing else is asked of it."""
    found = dict(connection.execute(f"SELECT k, v FROM {index}_config").fetchall())
    return found.pop("version", None) in _VERSIONS and found == {"secure-delete": 1}


def _agrees(connection: Connection, index: str) -> bool:
    try:
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        before = _beside_words(connection, index)
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        return before == _beside_words(connection, index)
    except DriverError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {_LOGIC, _CORRUPT, _CONSTRAINT}:
            return False
        raise


def _beside_words(connection: Connection, index: str) -> list[list[tuple[object, ...]]]:
    """What FTS5 keeps beside the words: how long each text is, and all of them together (the record of id 1)."""
    return [
        connection.execute(f"SELECT id, typeof(sz), CAST(sz AS BLOB) FROM {index}_docsize ORDER BY id").fetchall(),
        connection.execute(f"SELECT typeof(block), CAST(block AS BLOB) FROM {index}_data WHERE id = 1").fetchall(),
    ]
