"""The hash of what a document is made from: where it is the same, the document would say the same today.

What was asked for belongs to it (language, paper, audience, whose names are hidden) and the letterhead; the number, the
time of printing and the state of the audit log do not, nor what the records hold and no document prints. Where it is
another, `reports.since` draws the document once more to see whether that shows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Set
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from reports.edition import Edition
from reports.kinds import Contents
from rubrics.model import Criterion, Preview, Rubric, Trait
from screening.letterhead import Letterhead

_DECIMALS = 9  # two computers may add the same figures up in another order

# A snapshot never changes: its hash stands for it, and an id for a part of it.
_PARTS_OF_RUBRIC = (Criterion, Trait, Preview)
_AS_IT_IS = {str, int, bool}
# What of a record is printed nowhere, by the name of its class.
_UNPRINTED: dict[str, set[str]] = {
    "Candidate": {
        *("email", "phone", "source", "tags", "note", "custom", "keep_until"),
        *("created_at", "updated_at", "hidden"),
    },
    "Application": {"candidate_id", "job_id", "created_at", "stage_since"},
    "Job": {"id", "rubric_hash", "status", "hide_names", "hide_scores", "stages", "created_at", "closed_at"},
    "Interview": {"created_at", "paused_seconds"},
    "Scorecard": {"created_at", "updated_at"},
    "Rating": {"updated_at"},
    "Observation": {"updated_at"},
    "PreviewMark": {"updated_at"},
    "Note": {"updated_at"},
    # Printed, and other after every export: of itself too, and of the request that it answers.
    "OwnData": {"documents", "requests", "trail", "left_out"},
}


def source_hash(kind: str, edition: Edition, contents: Contents, letterhead: Letterhead) -> str:
    """SHA-256 (hex) over the canonical JSON of everything a document is made from."""
    made_from = {
        "kind": kind,
        "edition": edition,
        "coded": contents.coded,
        "letterhead": letterhead,
        "records": contents.records,
    }
    text = json.dumps(_plain(made_from), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    """A record in lists, mappings, texts and numbers, always the same for the same record."""
    said: Any = value
    if value is None or type(value) in _AS_IT_IS:  # most of them: asked first, for a comparison has 100,000
        pass
    elif isinstance(value, float):
        said = round(value, _DECIMALS)
    elif isinstance(value, bytes):
        said = hashlib.sha256(value).hexdigest()
    elif isinstance(value, (Rubric, *_PARTS_OF_RUBRIC)):
        said = value.id
    elif is_dataclass(value):
        record: Any = type(value)
        said = {name: _plain(getattr(value, name)) for name in _printed(record)}
    elif isinstance(value, Mapping):
        said = {str(key): _plain(one) for key, one in value.items()}
    elif isinstance(value, Set):
        said = sorted(map(str, value))
    elif isinstance(value, (list, tuple)):
        said = [_plain(one) for one in value]
    return said


@cache
def _printed(record: Any) -> tuple[str, ...]:
    """The fields of a class of records that stand in documents."""
    left_out = _UNPRINTED.get(record.__name__, ())
    return tuple(one.name for one in fields(record) if one.name not in left_out)
