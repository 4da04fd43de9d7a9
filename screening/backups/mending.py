"""Making anew what follows from other data: indexes, the search, lists' figures and the guards."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from screening import audit, doctor
from screening.backups import copying, making
from screening.backups.copying import OpenFile
from screening.errors import BackupError, WorkspaceError
from screening.figures import panel_scores
from screening.finding import search_index
from screening.identifiers import utc_now
from screening.storage import bare_files, cipher, database, opening, schema
from screening.storage.findings import Finding
from screening.storage.triggers import WORKED_OUT
from screening.workspace import Workspace

MENDABLE = frozenset({"integrity", "trigger", "search", "panel_score", "index", "following", "left_behind"})
"""Codes of findings that rebuilding may do away with; an "integrity" finding only where it is about an index.

What was left behind goes when the file is opened for it.
"""
_ABOUT_AN_INDEX = ("index", "fts5")  # SQLite's own words


def is_mendable(findings: list[Finding]) -> bool:
    """Whether something was found, and rebuilding might do away with all of it."""
    return bool(findings) and all(
        one.code in MENDABLE
        and (one.code != "integrity" or any(word in str(one.params["detail"]) for word in _ABOUT_AN_INDEX))
        for one in findings
    )


def mend(path: Path, *, actor: str = "", key: bytes | None = None) -> list[Finding]:
    """Rebuild indexes, search, figures and guards of a workspace that nobody has open; what is still wrong afterwards.

    Nothing is done where something else is wrong besides: then a backup is needed. One is made before where the file
    stands the check. Raises WorkspaceError where it cannot be opened, and "workspace_locked".
    """
    found = doctor.examine(path, key=key)
    if not is_mendable(found):
        return found
    with database.held(path) as header:
        key = key if cipher.is_protected(header) else None
        bare_files.fold_alone(path, key=key)
        with closing(opening.connect(path, key=key, check_triggers=False)) as connection:
            with suppress(BackupError, WorkspaceError):  # what is rebuilt follows from the rest: nothing can be lost
                making.before(OpenFile(connection, path, key), why="restore")
            ws = Workspace(path, connection, actor=actor, read_only=False, key=key)
            with ws.atomic():
                rebuild(ws)
                audit.write(ws, "workspace_mended", "workspace", copying.workspace_id(connection), at=utc_now())
    return doctor.examine(path, key=key)


def rebuild(ws: Workspace) -> None:
    """Make everything anew that follows from other data; belongs inside a transaction."""
    for (name,) in ws.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        ws.execute(f'DROP TRIGGER "{name}"')
    schema.set_indexes(ws.connection)
    ws.execute("REINDEX")
    for sql in WORKED_OUT:
        ws.execute(sql)
    search_index.renew(ws.connection)
    with suppress(ValueError, KeyError, TypeError):  # a rubric that cannot be read: the examination names it
        for application_id in panel_scores.wrong(ws):
            panel_scores.keep(ws, application_id)
    database.set_triggers(ws.connection)
