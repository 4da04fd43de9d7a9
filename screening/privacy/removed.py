"""What is left of people who were taken away by undoing how they came: the key of their rows in the audit log, and
bytes in the file.

As long as a window runs they may be brought back, with all that was told of them under that key. So it goes when
nobody can: on closing, and when the workspace is opened again.
"""

from __future__ import annotations

from screening import audit
from screening.changes import Changes
from screening.identifiers import utc_now
from screening.privacy import cleaning
from screening.workspace import Workspace

# Whoever is part of another record may be parted from it again.
_REMOVED = """SELECT candidate_id FROM audit_keys WHERE candidate_id <> ''
    AND candidate_id NOT IN (SELECT id FROM candidates) AND candidate_id NOT IN (SELECT merged_id FROM merges)"""


def forget(ws: Workspace) -> Changes:
    """Destroy their keys for good, and mark the file as one to be cleaned; only while no undo can be taken back.

    The Changes name them; they name nobody where nobody was removed since.
    """
    at = utc_now()
    if ws.one(_REMOVED) is None:  # asked before, so that nobody has to wait who writes
        return Changes({}, "removed_forgotten", at)
    with ws.atomic():
        gone = [row[0] for row in ws.all(_REMOVED)]
        ws.execute_many("DELETE FROM audit_keys WHERE candidate_id = ?", [(one,) for one in gone])
        cleaning.mark(ws)
        return audit.write_many(ws, "removed_forgotten", "candidates", [(one, "", {}) for one in gone], at=at)
