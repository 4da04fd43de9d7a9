"""The exact rubric texts that scorecards were scored under, named by their SHA-256. They never change."""

from __future__ import annotations

import hashlib
import json

from rubrics.errors import RubricError
from rubrics.model import Rubric
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import utc_now
from screening.workspace import Workspace


def keep(ws: Workspace, *, yaml: str) -> Changes:
    """Keep a rubric file's text; the Changes' id is its SHA-256 (64 hex digits). The same text is kept once.

    Raises RubricError with every problem of the text, Refused "rubric_has_no_criteria" where nothing would be scored.
    """
    rubric_hash = text_hash(yaml)
    at = utc_now()
    if ws.one("SELECT 1 FROM rubrics WHERE hash = ?", (rubric_hash,)):
        return Changes({}, "rubric_kept", at, rubric_hash)
    parsed = _parsed(yaml)
    with ws.atomic():
        ws.db.table("rubrics").insert(
            {
                "hash": rubric_hash,
                "yaml": yaml,
                "data": _data(parsed),
                "rubric_id": parsed.id,
                "revision": parsed.revision,
                "kept_at": at,
            }
        )
        return audit.write(ws, "rubric_kept", "rubrics", rubric_hash, at=at)


def rubric(ws: Workspace, rubric_hash: str) -> Rubric:
    """The rubric of a snapshot; remembered by the workspace. Raises NotFound."""
    known = ws.rubrics.get(rubric_hash)
    if known is None:
        from rubrics.format import from_data

        known = ws.rubrics[rubric_hash] = from_data(json.loads(_column(ws, "data", rubric_hash)))
    return known


def yaml_text(ws: Workspace, rubric_hash: str) -> str:
    """The text of a snapshot, as it was kept. Raises NotFound."""
    return _column(ws, "yaml", rubric_hash)


def text_hash(yaml: str) -> str:
    """The name of a rubric text: its SHA-256 as 64 hex digits."""
    return hashlib.sha256(yaml.encode()).hexdigest()


def is_intact(rubric_hash: str, yaml: str, data: str) -> bool:
    """Whether a snapshot's text still has its name, and its quick form still says what the text says."""
    from rubrics.format import from_data, parse

    if text_hash(yaml) != rubric_hash:
        return False
    parsed, _ = parse(yaml)
    try:
        return parsed is not None and from_data(json.loads(data)) == parsed
    except (ValueError, KeyError, TypeError):
        return False


def _parsed(yaml: str) -> Rubric:
    from rubrics.format import parse

    parsed, problems = parse(yaml)
    if parsed is None:
        raise RubricError(problems)
    if not parsed.active_criteria:
        raise Refused("rubric_has_no_criteria", title=parsed.title.get(parsed.language))
    return parsed


def _data(parsed: Rubric) -> str:
    from rubrics.format import to_data

    return json.dumps(to_data(parsed), ensure_ascii=False)


def _column(ws: Workspace, column: str, rubric_hash: str) -> str:
    row = ws.one(f"SELECT {column} FROM rubrics WHERE hash = ?", (rubric_hash,))
    if row is None:
        raise NotFound("rubrics", rubric_hash)
    return str(row[0])
