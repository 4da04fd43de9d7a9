"""Reading the order of a job's applications: at once where they are few, on the worker where they are many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from shiboken6 import isValid

from screening.jobs import board
from screening.jobs.board import Order
from screening.workspace import Workspace
from ui.session import Session

AT_ONCE = 2_000  # applications whose order is read within a frame
FIRST = 100  # of many, so many are there at once
_INDEXED: frozenset[Order] = frozenset(("waiting", "stage"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """An order of a stage of a job, or of all its stages."""

    stage: str | None
    by: Order = "waiting"
    descending: bool = False


class Orders(QObject):
    """Brings the ids of what is wanted; what was asked for before and is still on its way counts no more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0

    def read(
        self,
        job_id: str,
        total: int,
        wanted: Sequence[Wanted],
        show: Callable[[Wanted, list[str]], None],
        *,
        first: bool,
        text: str = "",
    ) -> None:
        """Calls `show` with each order. `total` is how many applications there are; with `first` nothing is shown yet.

        Of many, the first ones come at once where the file keeps them in this order. With a `text`, only those whose
        candidates are found by it.
        """
        self._asked += 1
        asked, viewer = self._asked, self._session.me.id
        if total <= AT_ONCE:
            orders = _orders(self._session.workspace, job_id, wanted, viewer, text)
            for one, ids in zip(wanted, orders, strict=True):
                show(one, ids)
            return
        for one in wanted if first and not text else ():
            if one.by in _INDEXED:
                show(one, _order(self._session.workspace, job_id, one, viewer, FIRST))

        def done(found: list[list[str]]) -> None:
            if isValid(self) and asked == self._asked:
                for one, ids in zip(wanted, found, strict=True):
                    show(one, ids)

        self._session.tasks.run_quietly(
            lambda workspace, _: _orders(workspace, job_id, wanted, viewer, text), done=done
        )


def _orders(workspace: Workspace, job_id: str, wanted: Sequence[Wanted], viewer: str, text: str) -> list[list[str]]:
    orders = [_order(workspace, job_id, one, viewer) for one in wanted]
    if not text:
        return orders
    found = board.found(workspace, job_id, text, viewer_id=viewer)
    return [[key for key in one if key in found] for one in orders]


def _order(workspace: Workspace, job_id: str, wanted: Wanted, viewer: str, limit: int = -1) -> list[str]:
    return board.order(
        workspace,
        job_id,
        stage=wanted.stage,
        by=wanted.by,
        descending=wanted.descending,
        limit=limit,
        viewer_id=viewer,
    )
