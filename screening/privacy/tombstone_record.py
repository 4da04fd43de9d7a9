"""What stays of a person who was erased: that it was done, when, by whom and why. Nothing that tells who it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Why = Literal["request", "withdrawal", "retention", "replay"]

COLUMNS = ("candidate_id", "code", "erased_at", "erased_by", "why", "details")


@dataclass(frozen=True, slots=True)
class Tombstone:
    """`code` is the one that stood for the person's name, "K-07". `details` holds counts, kinds and numbers only:
    `counts` of what was removed, `documents` with number, kind, time and how many files were written of each,
    `handed_out` otherwise by action, `copies` of the workspace that still held the person with reason and time,
    `requests` with kind and times.
    """

    candidate_id: str
    code: str
    erased_at: str
    erased_by: str
    why: Why
    details: Mapping[str, Any]


def from_columns(values: Mapping[str, Any]) -> Tombstone:
    """A tombstone from a row as column -> value, `details` in JSON."""
    return Tombstone(**{**values, "details": json.loads(values["details"])})
