"""Bringing a sheet's rubric into a rubric file that may have changed meanwhile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rubrics.errors import SaringError
from rubrics.format import dump, read, update
from rubrics.model import Rubric
from rubrics.revisions import Proposal, fingerprint, propose
from rubrics.sheets.filling import origin


def merge(path: Path, rubric: Rubric, made_from: str | None, *, replacing: bool = False) -> tuple[Proposal, str | None]:
    """What saving the sheet's rubric as this file means, and the fingerprint of the file it was made for.

    The file's comments stay. Nothing is written; `rubrics.revisions.save_revision` takes both.
    Raises SaringError unless `replacing`: "sheet_other_rubric" where the file holds a rubric of another id,
    "sheet_rubric_changed" where it is not the one the sheet was made from any more. Raises RubricError where the
    file has errors, DocumentError where it cannot be read, OSError.
    """
    if not path.exists():
        return propose(path, dump(rubric)), None
    present = read(path)
    seen, text = fingerprint(path), path.read_bytes().decode("utf-8")
    if not replacing and present != rubric:
        if present.id != rubric.id:
            raise SaringError("sheet_other_rubric", path=str(path), there=present.id, new=rubric.id)
        if origin(present) != made_from:
            raise SaringError("sheet_rubric_changed", path=str(path))
    # What was newer stays newer: a rubric that goes back to what it said once is a revision of its own.
    rubric = replace(rubric, revision=max(rubric.revision, present.revision))
    return propose(path, update(text, rubric)), seen
