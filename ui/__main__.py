"""`python -m ui`: the same as the command `saring`."""

from __future__ import annotations

import ui.start_time  # noqa: F401  first, where the system does not tell when a process began
from ui.cli import main

if __name__ == "__main__":
    main(prog_name="saring")
