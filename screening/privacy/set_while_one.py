"""What was set on a record while another one was part of it: after they are parted it stands for both.

A legal hold, a restriction of processing or an open request was meant for the one person both records were then, and
nobody can say of which of them. So each has it, and a person may lift or answer one of the two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from screening.changes import Changes
from screening.privacy import holds, requests, restriction
from screening.workspace import Workspace

_STANDING = {  # of each table: what still stands, and when it was set
    "holds": ("lifted_at = ''", "set_at"),
    "restrictions": ("lifted_at = ''", "set_at"),
    "requests": ("outcome = ''", "recorded_at"),
}


def set_before(ws: Workspace, candidate_id: str) -> dict[str, list[str]]:
    """What stands on a record now, before another one becomes part of it: ids by table."""
    return {
        table: [
            row[0] for row in ws.all(f"SELECT id FROM {table} WHERE candidate_id = ? AND {stands}", (candidate_id,))
        ]
        for table, (stands, _) in _STANDING.items()
    }


def stand_for_both(
    ws: Workspace, *, kept_id: str, parted_id: str, before: Mapping[str, Sequence[str]] | None, merged_at: str
) -> list[Changes]:
    """Set on the parted record what was set on the one that stayed, inside the transaction of the parting.

    `before` is what `set_before` told of the one that stayed; None where an older program merged them: then the times
    tell. An answer that a request still needs is due as it was.
    """
    done = []
    for hold in holds.standing(ws, kept_id):
        if hold.id in _since(ws, "holds", kept_id, before, merged_at):
            done.append(holds.put(ws, candidate_id=parted_id, reason=hold.reason))
    frozen = restriction.standing(ws, kept_id)
    if frozen and frozen.id in _since(ws, "restrictions", kept_id, before, merged_at):
        done.append(restriction.restrict(ws, candidate_id=parted_id, reason=frozen.reason))
    for request_id in _since(ws, "requests", kept_id, before, merged_at):
        done.append(requests.record_for_another(ws, request_id=request_id, candidate_id=parted_id))
    return done


def _since(
    ws: Workspace, table: str, kept_id: str, before: Mapping[str, Sequence[str]] | None, merged_at: str
) -> list[str]:
    """What stands in a table on the record that stayed and was set there after the merge: ids, the earliest first.

    Without what other records brought along that are still part of it: it was meant for them, and goes with them.
    """
    stands, set_at = _STANDING[table]
    rows = ws.all(
        f"""SELECT id, {set_at} FROM {table} WHERE candidate_id = ?1 AND {stands} AND id NOT IN (
            SELECT brought.value FROM merges m, json_each(m.moved, '$.{table}') brought
            WHERE m.kept_id = ?1 AND m.undone_at = '') ORDER BY number""",
        (kept_id,),
    )
    if before is None:
        return [key for key, at in rows if at >= merged_at]
    return [key for key, _ in rows if key not in before[table]]
