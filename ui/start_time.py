"""How long the process has been running, for measuring the start."""

from __future__ import annotations

import os
import time
from pathlib import Path

_imported = time.perf_counter()


def milliseconds_since_start() -> float:
    """Milliseconds since the process was created.

    Linux tells the moment of creation (in steps of 10 ms); elsewhere the import of this module counts as the start.
    """
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return (time.perf_counter() - _imported) * 1000
    # Field 22, counted behind the program's name, which may hold spaces and brackets: proc_pid_stat(5).
    ticks = int(stat.read_text().rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000
