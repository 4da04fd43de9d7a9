"""What a workspace had on this computer and has no more, by how far it is known to have come (`known_heads`)."""

from __future__ import annotations

from dataclasses import replace

from screening.errors import WorkspaceError
from screening.storage.findings import Finding
from screening.storage.known_heads import LAST_ROW, MOST, WORKSPACE_ID, KnownHead, Loss, Missing
from screening.workspace import Workspace

_THERE = "SELECT 1 FROM audit WHERE seq = ? AND hash = ?"
_RESTORED = "SELECT 1 FROM audit WHERE action = 'workspace_restored' AND at > ?"


def missing(ws: Workspace) -> list[Missing]:
    """What the file had here and has no more, the earliest loss first; told until `forget`, or until it is back.

    To be asked before anything is written for the first time.
    """
    known, home = KnownHead(ws.path), ws.one(WORKSPACE_ID)
    if home is None:
        return []
    there = known.read_aside()
    losses = [one for one in there if one.home == home[0] and not _is_answered(ws, one)]
    if found := _newly_missing(ws, known, str(home[0])):
        same = [one for one in losses if one.head == found.head]
        if not same or found.missing.seq < same[0].missing.seq:  # more is gone than was the first time
            losses = [*(one for one in losses if one.head != found.head), found][-MOST:]
    if losses and losses != there:
        known.set_aside(losses)
    return [one.missing for one in losses]


def _newly_missing(ws: Workspace, known: KnownHead, home: str) -> Loss | None:
    found, last = known.read(), ws.one(LAST_ROW)
    if found is None or home != found.home:
        return None
    seq = last[0] if last else 0
    if ws.one(_THERE, (found.missing.known, found.head)) or ws.one(_RESTORED, (found.missing.at,)):
        return None
    if known.read() != found:  # read in the midst of being written
        return None
    return replace(found, missing=replace(found.missing, seq=seq))


def _is_answered(ws: Workspace, loss: Loss) -> bool:
    """Whether the rows are back, or a backup was restored since."""
    return bool(ws.one(_THERE, (loss.missing.known, loss.head)) or ws.one(_RESTORED, (loss.missing.at,)))


def findings(ws: Workspace) -> list[Finding]:
    """Finding "entries_missing" (`first`, `last`) or "entries_replaced" (`row`) for each loss that `missing` finds."""
    return [
        Finding("entries_replaced", {"row": one.known})
        if one.replaced
        else Finding("entries_missing", {"first": one.seq + 1, "last": one.known})
        for one in missing(ws)
    ]


def require_all(ws: Workspace) -> None:
    """Raises WorkspaceError "entries_missing" or "entries_replaced" where `missing` finds anything.

    `seq`, `known`, `at` are of the latest loss; `count` is the number of entries that are gone, of all losses of which
    that is known.
    """
    if found := missing(ws):
        last, count = found[-1], sum(one.known - one.seq for one in found if not one.replaced)
        if last.replaced:
            raise WorkspaceError("entries_replaced", ws.path, known=last.known, at=last.at)
        raise WorkspaceError("entries_missing", ws.path, seq=last.seq, known=last.known, at=last.at, count=count)
