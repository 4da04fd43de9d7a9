"""Whether the candidates are still those that a table was compared with."""

from __future__ import annotations

from screening.workspace import Workspace


def state(ws: Workspace) -> tuple[int, int, str]:
    """Changes whenever a candidate is added, edited or removed, or applies for a job."""
    row = ws.one(
        """SELECT (SELECT count(*) FROM candidates), (SELECT count(*) FROM applications),
            (SELECT coalesce(max(updated_at), '') FROM candidates)"""
    )
    return (row[0], row[1], row[2]) if row else (0, 0, "")
