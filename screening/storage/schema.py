"""What a workspace file is made of: its tables and indexes, compared with those of a file that is made now.

A file that was brought up to date has gone through the very statements that make a new one, so that they are the same
to the letter. What guards them is `triggers`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from screening.storage import database
from screening.storage.database import Connection

# SQLite makes some tables and indexes by itself.
_MADE_OF = "SELECT name, sql FROM sqlite_schema WHERE type <> 'trigger' AND name NOT LIKE 'sqlite_%'"
_INDEX = ("CREATE INDEX", "CREATE UNIQUE INDEX")
_STEPS = "_sqlite_migrations"
# When each step was taken is no business of the next one.
_STEPS_TAKEN = f"SELECT id, migration_set, name FROM {_STEPS}"


def wrong_schema(connection: Connection) -> dict[str, str]:
    """What is not made as the present schema makes it, is missing, or is not ours: the name with "table" or "index".

    The record of the steps that were taken towards this schema counts as a table.
    """
    wanted, present = _made_anew(), dict(connection.execute(_MADE_OF).fetchall())
    wrong = [name for name in {**wanted, **present} if present.get(name) != wanted.get(name)]
    if _STEPS not in wrong and set(connection.execute(_STEPS_TAKEN)) != _steps_wanted():
        wrong.append(_STEPS)  # the next upgrade would take a step twice
    return {name: "index" if wanted.get(name, "table").startswith(_INDEX) else "table" for name in wrong}


def set_indexes(connection: Connection) -> None:
    """Make every index that is missing or not as it should be. Belongs inside a transaction."""
    for name in [name for name, kind in wrong_schema(connection).items() if kind == "index"]:
        connection.execute(f"DROP INDEX IF EXISTS {name}")
        connection.execute(_made_anew()[name])


@cache
def _made_anew() -> dict[str, str]:
    """The statement for each table and index of a new file."""
    return dict(_of_a_new_file(_MADE_OF))


@cache
def _steps_wanted() -> set[tuple[object, ...]]:
    """The steps that bring a file to the present schema."""
    return set(_of_a_new_file(_STEPS_TAKEN))


def _of_a_new_file(select: str) -> list[tuple[Any, ...]]:
    from screening.storage.migrations import migrate

    pristine = database.in_memory()
    try:
        migrate(pristine)
        return list(pristine.execute(select))
    finally:
        pristine.close()
