"""What an examination of a workspace found wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. The words stand in `ui/messages/workspace.py` under "doctor.<code>"."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
