"""The revisions of a rubric file, and saving it without overwriting what somebody else wrote.

Beside the rubric files stands the folder ".saring": `revisions/<file>/<number>.yaml` is each revision as it was last
worded, `last/<file>` the last text of the file that could be used. Both are aids that may be deleted: the files
themselves are what counts, and scorecards keep their own snapshot.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from rubrics.compare import Change, changes_meaning, compare
from rubrics.errors import RubricError, SaringError
from rubrics.model import Rubric

FOLDER = ".saring"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What saving a text means.

    `text` is the text to save, its revision raised where that is due; `changes` is what differs from `before`, the
    revision it follows (None where none is known); `revision` is the number in `text`.
    """

    text: str
    revision: int
    before: Rubric | None
    changes: tuple[Change, ...]

    @property
    def changes_meaning(self) -> bool:
        """Whether the criteria are scored otherwise than under the revision before."""
        return changes_meaning(self.changes)


def fingerprint(path: Path) -> str | None:
    """The SHA-256 of the file's bytes (64 hex digits), None where there is no file. Raises OSError."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None


def last_good(path: Path) -> str | None:
    """The last text of this file that could be used; None where none was kept."""
    return _read(_last(path))


def kept_numbers(path: Path) -> list[int]:
    """The numbers of the file's revisions that were kept, the lowest first."""
    try:
        names = [one.stem for one in _revisions(path).iterdir() if one.suffix == ".yaml" and one.is_file()]
    except OSError:
        return []
    return sorted(int(name) for name in names if name.isascii() and name.isdecimal() and str(int(name)) == name)


def kept_text(path: Path, number: int) -> str | None:
    """A revision of the file as it was kept."""
    return _read(_revisions(path) / f"{number}.yaml")


def kept(path: Path, number: int) -> Rubric | None:
    """The rubric of a revision that was kept; None where there is none that can be read."""
    from rubrics.format import parse

    text = kept_text(path, number)
    return None if text is None else parse(text)[0]


def keep(path: Path, text: str) -> None:
    """Remember a text of the file that can be used, as its last good one and as its revision.

    A revision keeps its meaning: a text that means something else under the same number is not kept as that revision.
    Raises OSError where the folder cannot be written, RubricError for a text with errors.
    """
    rubric = _rubric(text)
    _write(_last(path), text)
    before = kept(path, rubric.revision)
    if before is None or not changes_meaning(compare(before, rubric)):
        _write(_revisions(path) / f"{rubric.revision}.yaml", text)


def unannounced(path: Path, rubric: Rubric) -> tuple[Change, ...]:
    """The changes of meaning that a file holds under the number of a revision that meant something else."""
    before = kept(path, rubric.revision)
    if before is None:
        return ()
    return tuple(change for change in compare(before, rubric) if change.effect == "meaning")


def propose(path: Path, text: str) -> Proposal:
    """What saving this text as the file would change; a change of meaning gets the next free revision number.

    A number that was raised by hand stays. Raises RubricError for a text with errors.
    """
    from rubrics.format import update

    rubric = _rubric(text)
    numbers = kept_numbers(path)
    earlier = [number for number in numbers if number <= rubric.revision]
    before = kept(path, earlier[-1]) if earlier else _as_it_stands(path)
    changes = compare(before, rubric) if before else ()
    if before and before.revision == rubric.revision and changes_meaning(changes):
        rubric = replace(rubric, revision=max([*numbers, before.revision]) + 1)
        text = update(text, rubric)
    return Proposal(text, rubric.revision, before, changes)


def save_revision(path: Path, text: str, *, seen: str | None) -> str:
    """Write the text as the file and keep it as its revision; the file's new fingerprint.

    `seen` is the fingerprint of the file that the text was made from, None for a file that was not there.
    Raises SaringError "rubric_changed_elsewhere" where the file is another by now, RubricError for a text with
    errors, OSError.
    """
    from rubrics.format import save

    _rubric(text)

    def unchanged() -> None:
        if fingerprint(path) != seen:
            raise SaringError("rubric_changed_elsewhere", path=str(path))

    unchanged()
    present = _read(path)
    with contextlib.suppress(OSError, RubricError):  # a file that cannot be used is no revision
        if present is not None and not kept_numbers(path):
            keep(path, present)
    save(path, text, last_check=unchanged)
    with contextlib.suppress(OSError):  # the file itself is saved; its copy is an aid
        keep(path, text)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _as_it_stands(path: Path) -> Rubric | None:
    """The rubric of the file on disk; None where there is none that can be used."""
    from rubrics.format import parse

    text = _read(path)
    return None if text is None else parse(text)[0]


def _rubric(text: str) -> Rubric:
    from rubrics.format import parse

    rubric, problems = parse(text)
    if rubric is None:
        raise RubricError(problems)
    return rubric


def _last(path: Path) -> Path:
    return path.parent / FOLDER / "last" / path.name


def _revisions(path: Path) -> Path:
    return path.parent / FOLDER / "revisions" / path.name


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # what is kept is an aid: what cannot be read is not there
        return None


def _write(path: Path, text: str) -> None:
    from rubrics.format import save

    if _read(path) != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, text)
