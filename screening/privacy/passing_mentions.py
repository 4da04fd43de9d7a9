"""What is kept about people where it is about something else: undone merges, imports, titles, saved filters."""

from __future__ import annotations

import json
import re
from typing import Any

from screening.privacy.held_about import AMONG, HeldAbout
from screening.typed_text import sort_key
from screening.workspace import Workspace

_SHORTEST = 3  # letters of a name that tell somebody; "Al" is in every other word


def forget(ws: Workspace, held: HeldAbout) -> None:
    """Take these people out of it, as long as they are in the workspace; what it says of others stays."""
    names = _names(ws, held)
    _merges(ws, held)
    _imports(ws, held, names)
    _mappings(ws, names)
    _filters(ws, names)


def _merges(ws: Workspace, held: HeldAbout) -> None:
    """A merge that was undone keeps what both records said. Which rows it moved is asked for still (`merging`)."""
    records = json.dumps(held.records)
    rows = ws.all(
        f"SELECT id, moved FROM merges WHERE undone_at <> '' AND (kept_id IN {AMONG} OR merged_id IN {AMONG})",
        (records, records),
    )
    for merge_id, text in rows:
        moved = json.loads(text)
        bare: dict[str, Any] = {
            "candidate": {key: moved["candidate"][key] for key in ("id", "number")},
            "applications": moved["applications"],
            "attachments": moved["attachments"],
            "joined": [
                {"application": {"id": one["application"]["id"]}, "into": one["into"], "parts": one["parts"]}
                for one in moved["joined"]
            ],
        }
        ws.execute("UPDATE merges SET moved = ? WHERE id = ?", (json.dumps(bare), merge_id))


def _imports(ws: Workspace, held: HeldAbout, names: set[str]) -> None:
    """An import knows of whom it filled in what, and the file it came from may be called by somebody's name."""
    people, applications = set(held.records), {*held.applications, *held.former}
    for import_id, source, text in ws.all("SELECT id, source, details FROM imports"):
        details = json.loads(text)
        updated = details.get("updated", {})
        applied = details.get("applications", [])
        left = {key: filled for key, filled in updated.items() if key not in people}
        rest = [one for one in applied if one not in applications]
        if len(left) < len(updated) or len(rest) < len(applied):
            details = json.dumps(details | {"updated": left, "applications": rest})
            ws.execute("UPDATE imports SET details = ? WHERE id = ?", (details, import_id))
        if _tells(source, {word for name in names for word in name.split() if len(word) >= _SHORTEST}):
            _, dot, ending = source.rpartition(".")
            ws.execute("UPDATE imports SET source = ? WHERE id = ?", (f"…{dot}{ending if dot else ''}", import_id))


def _mappings(ws: Workspace, names: set[str]) -> None:
    """A table without titles whose first row was taken for them is remembered by somebody's name and number."""
    for key, mapping in ws.all("SELECT titles_key, mapping FROM import_mappings"):
        if _says(f"{key}\n{mapping}", names):
            ws.execute("DELETE FROM import_mappings WHERE titles_key = ?", (key,))


def _filters(ws: Workspace, names: set[str]) -> None:
    """A saved filter that looks for one of these people by name, mail or telephone finds nobody any more."""
    for filter_id, name, text in ws.all("SELECT id, name, filter FROM saved_filters"):
        sought = " ".join(str(value) for value in json.loads(text).values())
        if _says(f"{name}\n{sought}", names):
            ws.execute("DELETE FROM saved_filters WHERE id = ?", (filter_id,))


def _names(ws: Workspace, held: HeldAbout) -> set[str]:
    """What these people are called and reached by, folded."""
    rows = ws.all(f"SELECT name, email, phone FROM candidates WHERE id IN {AMONG}", (json.dumps(held.people),))
    rows += ws.all(
        f"""SELECT moved ->> '$.candidate.name', moved ->> '$.candidate.email', moved ->> '$.candidate.phone'
        FROM merges WHERE id IN {AMONG}""",
        (json.dumps(held.merges),),
    )
    return {sort_key(text) for row in rows for text in row if len(text or "") >= _SHORTEST}


def _says(text: str, names: set[str]) -> bool:
    """Whether one of the names stands there by itself: "Ani" is in "organisasi" too."""
    folded = sort_key(text)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) for name in names)


def _tells(text: str, names: set[str]) -> bool:
    folded = sort_key(text)
    return any(name in folded for name in names)
