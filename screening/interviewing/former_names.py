"""What interviewers were called before: an old text, and the log, still call them by it.

The access copy of a candidate leaves their names out and numbers their deeds, so it has to know the old ones too.
They stand among the settings of the file under the interviewer's id. Of names that were corrected before they were
kept, the log has committed to each, and has in the clear who did what: whoever worked here under an old name is found.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from weakref import WeakKeyDictionary

from screening import audit
from screening.workspace import Row, Workspace

_NAMED = """SELECT record_id, at, commitment FROM audit
    WHERE action IN ('interviewer_added', 'interviewer_renamed') ORDER BY seq"""


@dataclass(frozen=True, slots=True)
class FormerName:
    """What the interviewer of an id was called until a correction (UTC)."""

    interviewer_id: str
    name: str
    until: str


_of_log: WeakKeyDictionary[Workspace, list[FormerName]] = WeakKeyDictionary()


def keep(ws: Workspace, interviewer_id: str, name: str, *, until: str) -> None:
    """Keep a name that is replaced, inside the transaction of the correction."""
    row = ws.one("SELECT value FROM settings WHERE name = ?", (interviewer_id,))
    kept = [*json.loads(row[0] if row else "[]"), {"name": name, "until": until}]
    ws.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
        (interviewer_id, json.dumps(kept, ensure_ascii=False)),
    )


def of_all(ws: Workspace) -> list[FormerName]:
    """The former names of everybody who scores, the earliest first."""
    rows = ws.all("SELECT name, value FROM settings WHERE name IN (SELECT id FROM interviewers)")
    kept = [FormerName(one, **former) for one, text in rows for former in json.loads(text)]
    if ws not in _of_log:  # what is corrected from now on is kept
        _of_log[ws] = _read_log(ws)
    told = {(one.interviewer_id, one.name) for one in kept}
    kept += [one for one in _of_log[ws] if (one.interviewer_id, one.name) not in told]
    return sorted(kept, key=lambda one: one.until)


def _read_log(ws: Workspace) -> list[FormerName]:
    """Whom the log knows by a name that was corrected later."""
    named: dict[str, list[Row]] = {}
    for row in ws.all(_NAMED):
        named.setdefault(row[0], []).append(row)
    replaced = [
        (one, commitment, until) for one, rows in named.items() for (_, _, commitment), (_, until, _) in pairwise(rows)
    ]
    if not replaced:
        return []
    actors = [name for (name,) in ws.all("SELECT DISTINCT actor FROM audit")]
    return [
        FormerName(one, name, until)
        for one, commitment, until in replaced
        for name in actors
        if audit.kept_promise(ws, candidate_id="", commitment=commitment, details={"name": name})
    ]
