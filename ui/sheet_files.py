"""Rubrics on their way to spreadsheets and back: which file is written, and what it would change; free of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rubrics.errors import SaringError
from rubrics.model import Rubric
from rubrics.revisions import Proposal
from rubrics.sheets import CellProblem
from ui.rubric_files import RubricFile, free_name

ENDINGS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A rubric that came from a sheet, and the file it belongs in.

    `before` is the rubric in that file, None for a new one; `overwrites` where that is not the one the sheet was made
    from: somebody has changed it since. `after` has the revision it gets; `proposal` and `seen` are what
    `save_revision` takes.
    """

    path: Path
    before: Rubric | None
    after: Rubric
    overwrites: bool
    proposal: Proposal
    seen: str | None


def write_sheet(path: Path, rubric: Rubric) -> None:
    """Write the rubric as the spreadsheet that the name's ending asks for, in the place of what is there.

    Raises SaringError: sheet_target_type, sheet_text_too_long, rubric_folder_unwritable.
    """
    from rubrics.format.files import save_bytes
    from rubrics.sheets import write_csv, write_xlsx

    writers = dict(zip(ENDINGS, (write_xlsx, write_csv), strict=True))
    write = writers.get(path.suffix.lower())
    if write is None:
        raise SaringError("sheet_target_type", path=str(path))
    content = write(rubric)
    try:
        save_bytes(path, content, access="shared")  # colleagues fill it in, and it says nothing about anybody
    except OSError as error:
        raise _unwritable(path, error) from error


def arrive(sheet: Path, folder: Path, files: Sequence[RubricFile]) -> Arrival | tuple[CellProblem, ...]:
    """The rubric of a sheet for the file of the same rubric among the person's `files`, else for a new one in `folder`.

    The problems of the sheet where it cannot be used. Nothing is written. Raises DocumentError for a sheet that cannot
    be read, RubricError for a rubric file that is broken, SaringError "rubric_folder_unwritable".
    """
    from dataclasses import replace

    from rubrics.format import read
    from rubrics.sheets import merge, origin, read_sheet

    reading = read_sheet(sheet)
    rubric = reading.rubric
    if rubric is None:
        return reading.problems
    same = (one.path for one in files if not one.shipped and one.rubric and one.rubric.id == rubric.id)
    path = next(same, None) or free_name(folder, f"{rubric.id}.yaml")
    before = read(path) if path.exists() else None
    overwrites = before is not None and before != rubric and origin(before) != reading.made_from
    try:
        proposal, seen = merge(path, rubric, reading.made_from, replacing=True)
    except OSError as error:
        raise _unwritable(path, error) from error
    return Arrival(path, before, replace(rubric, revision=proposal.revision), overwrites, proposal, seen)


def bring_in(arrival: Arrival) -> Path:
    """Write the file. Raises SaringError: rubric_changed_elsewhere, rubric_folder_unwritable."""
    from rubrics.revisions import save_revision

    try:
        arrival.path.parent.mkdir(parents=True, exist_ok=True)
        save_revision(arrival.path, arrival.proposal.text, seen=arrival.seen)
    except OSError as error:
        raise _unwritable(arrival.path, error) from error
    return arrival.path


def _unwritable(path: Path, error: OSError) -> SaringError:
    return SaringError("rubric_folder_unwritable", path=str(path.parent), reason=error.strerror or str(error))
