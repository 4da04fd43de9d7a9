"""How the workspace's tables came to be: one migration per version of the schema, never changed once released.

Only loaded when a file has to be made or brought up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from screening.storage import database
from screening.storage.versions import version_1, version_2, version_3, version_4, version_5, version_6, version_7

if TYPE_CHECKING:
    from screening.storage.database import Connection

MIGRATIONS = Migrations("saring")
MIGRATIONS(name="version_1")(version_1.upgrade)
MIGRATIONS(name="version_2")(version_2.upgrade)
MIGRATIONS(name="version_3")(version_3.upgrade)
MIGRATIONS(name="version_4")(version_4.upgrade)
MIGRATIONS(name="version_5")(version_5.upgrade)
MIGRATIONS(name="version_6")(version_6.upgrade)
MIGRATIONS(name="version_7")(version_7.upgrade)


def migrate(connection: Connection) -> None:
    """Bring a file to the present schema version and put every trigger in place.

    All of it is one transaction: whatever interrupts it, the file is either the old one or the new one.
    """
    db = Database(connection, execute_plugins=False)
    connection.execute("PRAGMA foreign_keys = OFF")  # a table that is rebuilt may be referred to by others
    with db.atomic():
        MIGRATIONS.apply(db)
        database.set_triggers(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"a migration broke references: {broken[:5]}")
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION}")
    connection.execute("PRAGMA foreign_keys = ON")
