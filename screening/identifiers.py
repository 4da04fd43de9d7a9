"""Names and times of records: UUIDs that sort by time, and UTC times with milliseconds."""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime, timedelta

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUID version 7 as text (RFC 9562, 5.7; method 3 of 6.2 for the 12 bits after the millisecond).

    Later ids of one process are always greater, also when the clock is set back.
    """
    global _last  # noqa: PLW0603  the last time handed out belongs to the process
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    moment = milliseconds << 12 | rest * 4096 // 1_000_000
    with _lock:
        moment = _last = max(moment, _last + 1)
    random = int.from_bytes(os.urandom(8), "big") >> 2
    value = (moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64 | 0b10 << 62 | random
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def utc_text(moment: datetime) -> str:
    """A moment that knows its time zone, as UTC in ISO-8601 with milliseconds: "2026-11-22T08:15:30.123Z"."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def utc_now(after: str = "") -> str:
    """The present moment, as `utc_text` writes it, and later than `after`: such a time, or "" for none.

    What came later is written down as later, also where the clock was set back in between.
    """
    now = utc_text(datetime.now(UTC))
    return now if now > after else utc_text(datetime.fromisoformat(after) + timedelta(milliseconds=1))
