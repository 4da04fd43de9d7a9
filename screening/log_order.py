"""What came before what: as the audit log has it, since a computer's clock may have been set back in between."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from screening.workspace import Workspace

_FIRST = """SELECT record_id, min(seq) FROM audit WHERE record_id IN (SELECT value FROM json_each(?))
    GROUP BY record_id"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the number of a row of the log, 0 where the log does not tell, and the time (UTC)."""

    seq: int
    at: str

    def is_by(self, other: Place) -> bool:
        """Whether this was there by then, as its own row tells; the clock decides only where the log knows not both."""
        return self.seq <= other.seq if self.seq and other.seq else self.at <= other.at

    def is_before(self, other: Place) -> bool:
        """Whether this, made when its row was the last one, did not see the other yet; by the clock alone, nor in one
        and the same moment.
        """
        return self.seq < other.seq if self.seq and other.seq else self.at <= other.at


def first_rows(ws: Workspace, record_ids: Collection[str]) -> dict[str, int]:
    """The first row that speaks of each of these records; who is not named, is not in the log.

    It reads the whole log once, which has no index.
    """
    return dict(ws.all(_FIRST, (json.dumps(list(record_ids)),))) if record_ids else {}
