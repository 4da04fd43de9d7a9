"""What can be decided about an application; the words stand in the window's and the reports' texts."""

from __future__ import annotations

from typing import Literal

Decision = Literal["", "advance", "hold", "reject", "hire", "withdrawn"]
