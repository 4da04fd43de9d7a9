"""Drawing many documents, in order; in processes of their own where there are enough of them for that to pay off.

A process that draws has a connection of its own to the workspace, reads, and hands back bytes; it writes nothing. It is
begun anew, never forked: the program that asks may have a window and threads.
"""

from __future__ import annotations

import os
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from reports.export import Made, make
from reports.order import Order
from rubrics.errors import SaringError
from screening import documents
from screening.workspace import Workspace

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

PAYS_FROM = 24
"""Documents: beginning a process takes about as long as drawing so many."""
MOST_PROCESSES = 4
_AHEAD = 3  # documents in work or waiting for each process: no more are held in memory
_LOOK_S = 0.05  # between two looks whether to go on


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document as it was drawn, or why it could not be."""

    order: Order
    number: str
    made: Made | None
    error: SaringError | None = None


@contextmanager
def drawers(ws: Workspace, orders: Sequence[Order], processes: int | None = None) -> Iterator[Iterator[Drawn | None]]:
    """What is drawn, in the order asked for; None in between says that there is nothing yet.

    Each is drawn under the number that it has if all before it are kept by the time it is asked for. `processes` 0
    draws here, None chooses. When the block ends, nobody draws any more.
    """
    several = _processes(len(orders)) if processes is None else processes
    if not several:
        yield (draw(ws, order, documents.next_number(ws)) for order in orders)
        return
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(several, get_context("spawn"), _end_with_the_program)
    try:
        yield _from_pool(ws, pool, orders, several)
    finally:
        pool.shutdown(cancel_futures=True)


def draw(ws: Workspace, order: Order, number: str) -> Drawn:
    """Draw one document; what is wrong with it is said, so that the others can go on."""
    try:
        made = make(ws, order, number=number)
    except SaringError as error:
        # A plain one: it may have to travel between processes.
        return Drawn(order, number, None, SaringError(error.code, **error.params))
    except Exception as error:  # noqa: BLE001 - data nobody foresaw must not cost the other documents
        whole = "".join(traceback.format_exception(error))  # for whoever mends it; itself it cannot always travel
        return Drawn(order, number, None, SaringError("document_not_drawn", kind=_fault(error), trace=whole))
    return Drawn(order, number, replace(made, contents=replace(made.contents, records={})))


def _fault(error: Exception) -> str:
    """What a bug was and where, as far as it can be told to people: "ValueError, flow.py line 112"."""
    *_, last = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__}, {Path(last.filename).name} line {last.lineno}"


def _processes(count: int) -> int:
    cores = os.cpu_count() or 1
    return min(cores, MOST_PROCESSES) if count >= PAYS_FROM and cores > 1 else 0


def _from_pool(
    ws: Workspace, pool: ProcessPoolExecutor, orders: Sequence[Order], several: int
) -> Iterator[Drawn | None]:
    waiting = deque(orders)
    under_way: deque[tuple[Order, Future[Drawn]]] = deque()
    while waiting or under_way:
        try:
            while waiting and len(under_way) < several * _AHEAD:
                number = documents.next_number(ws, ahead=len(under_way))
                under_way.append((waiting[0], pool.submit(_draw, ws.path, ws.actor, ws.key, waiting[0], number)))
                waiting.popleft()
            drawn = under_way[0][1].result(timeout=_LOOK_S)
        except TimeoutError:
            yield None
            continue
        except BrokenProcessPool:  # ended from outside, for want of memory say: the rest is drawn here
            rest = [order for order, _ in under_way] + list(waiting)
            yield from (draw(ws, order, documents.next_number(ws)) for order in rest)
            return
        under_way.popleft()
        yield drawn


def _end_with_the_program() -> None:
    """See to it that this process ends when the one that asked does, killed or not: it would wait for work for ever."""
    from multiprocessing import parent_process

    program = parent_process()
    if program is not None:
        Thread(target=_end_after, args=(program,), daemon=True).start()


def _end_after(program: BaseProcess) -> None:
    program.join()
    os._exit(1)


def _draw(path: Path, actor: str, key: bytes | None, order: Order, number: str) -> Drawn:
    return draw(_opened(path, actor, key), order, number)


@cache
def _opened(path: Path, actor: str, key: bytes | None) -> Workspace:
    """The one workspace that a process draws from, open until the process ends."""
    return Workspace.open(path, actor=actor, read_only=True, key=key)
