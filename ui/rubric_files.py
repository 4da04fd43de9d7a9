"""The rubric files one can choose from: those of the rubric folder and those that come with the program."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from rubrics.errors import SaringError
from rubrics.model import Rubric
from rubrics.problems import Problem
from ui.editor import unsaved

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True)
class RubricFile:
    """A rubric file as it was when it was read.

    `rubric` and `yaml` are what is used of it: where the file has an error that is its last good version, and
    `broken_since` the UTC time of the file; without a good version `rubric` is None. `unreadable` says why a file
    could not even be read. `unannounced` is the number of changes of meaning that the file holds under the number of
    an earlier revision; `unsaved` tells of text in the editor that is not in the file.
    """

    path: Path
    shipped: bool
    yaml: str
    rubric: Rubric | None
    problems: tuple[Problem, ...]
    unreadable: SaringError | None = None
    broken_since: str = ""
    unannounced: int = 0
    unsaved: bool = False
    stamp: tuple[int, int] = (0, 0)  # the file's time in ns and size in bytes: it is not read again while they stay

    @property
    def name(self) -> str:
        """The file's name; what is no text in it is shown as a question mark."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")

    @property
    def errors(self) -> int:
        """How many problems keep the file from being used."""
        return sum(problem.severity == "error" for problem in self.problems) + (self.unreadable is not None)

    @property
    def advice(self) -> int:
        """How many problems do not keep it from being used."""
        return sum(problem.severity == "advice" for problem in self.problems)


def rubric_folder(setting: str) -> Path:
    """The person's folder of rubric files: the one from the settings, or "Saring" among their documents."""
    if setting:
        return Path(setting)
    from platformdirs import user_documents_path

    return user_documents_path() / "Saring"


def read_file(path: Path, *, shipped: bool) -> RubricFile:
    """Reads one file; a broken one comes back with its problems."""
    from rubrics.format import check, parse

    text = _text(path)
    if text is not None:
        rubric, found = parse(text)
        if rubric is not None and not shipped:
            return RubricFile(path, shipped, text, rubric, tuple(found), unannounced=_remember(path, text, rubric))
        if rubric is not None:
            return RubricFile(path, shipped, text, rubric, tuple(found))
        return _last_good(RubricFile(path, shipped, text, None, tuple(found)))
    try:
        return _last_good(RubricFile(path, shipped, "", None, tuple(check(path))))
    except SaringError as error:
        return _last_good(RubricFile(path, shipped, "", None, (), error))


def _remember(path: Path, text: str, rubric: Rubric) -> int:
    """Keep a text that can be used as the file's last good one; how many changes of meaning were not announced."""
    from rubrics.revisions import keep, kept_text, last_good, unannounced

    with contextlib.suppress(OSError):  # the folder may be read-only: then nothing is remembered
        if last_good(path) != text:
            keep(path, text)
        if kept_text(path, rubric.revision) not in (None, text):
            return len(unannounced(path, rubric))
    return 0


def _last_good(broken: RubricFile) -> RubricFile:
    """The broken file with its last good version in use."""
    from rubrics.format import parse
    from rubrics.revisions import last_good

    try:
        text = None if broken.shipped else last_good(broken.path)
        rubric = parse(text)[0] if text is not None else None
        if text is None or rubric is None:
            return broken
        since = datetime.fromtimestamp(broken.path.stat().st_mtime, tz=UTC).isoformat()
    except OSError:
        return broken
    return replace(broken, yaml=text, rubric=rubric, broken_since=since)


def _text(path: Path) -> str | None:
    """The file's text; None where it is no text, or far too long: `check` says what is wrong then."""
    from rubrics.format.composing import LARGEST_FILE

    try:
        return path.read_text(encoding="utf-8") if path.stat().st_size <= LARGEST_FILE else None
    except (OSError, UnicodeDecodeError):
        return None


def read_folder(
    folder: Path, each: Callable[[], object] = lambda: None, known: Iterable[RubricFile] = ()
) -> list[RubricFile]:
    """The folder's files in the order of their names, then the shipped ones; `each` is called before every file.

    What is `known` of a file is taken over where the file has not changed since.
    """
    from rubrics.library import library

    found: list[RubricFile] = []
    try:
        own = _files(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        reason = error.strerror or str(error)
        unreadable = SaringError("rubric_folder_unreadable", path=str(folder), reason=reason)
        own, found = [], [RubricFile(folder, False, "", None, (), unreadable)]
    typed = unsaved.paths()
    before = {one.path: one for one in known}
    for path in own:
        each()
        stamp, one = _stamp(path), before.get(path)
        if one is None or one.stamp != stamp or stamp == (0, 0):
            one = replace(read_file(path, shipped=False), stamp=stamp)
        found.append(replace(one, unsaved=str(path) in typed))
    for path in library():
        each()
        found.append(_shipped(path))
    return found


@cache  # it does not change while the program runs
def _shipped(path: Path) -> RubricFile:
    return read_file(path, shipped=True)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        about = path.stat()
    except OSError:
        return 0, 0
    return about.st_mtime_ns, about.st_size


def _files(paths: Iterable[Path]) -> list[Path]:
    return sorted(path for path in paths if path.suffix.lower() in SUFFIXES and path.is_file())


def save_new(path: Path, text: str) -> None:
    """Writes a rubric file that is not there yet; its folder is made where it is missing.

    Raises SaringError "target_exists" or "rubric_folder_unwritable".
    """
    from rubrics.format import save

    if path.exists():
        raise SaringError("target_exists", path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, text)
    except OSError as error:
        raise SaringError(
            "rubric_folder_unwritable", path=str(path.parent), reason=error.strerror or str(error)
        ) from error


def free_name(folder: Path, name: str) -> Path:
    """A path in the folder that no file has: the name itself, or with a number behind it."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    return path


def is_shipped(path: Path) -> bool:
    """Whether this file comes with the program; those are never written."""
    from rubrics.library import library

    return path in library()
