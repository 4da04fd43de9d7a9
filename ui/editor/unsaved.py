"""Text that is typed and not saved, kept in the user's data folder so that a crash, or leaving, loses nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from rubrics.errors import SaringError
from screening.identifiers import utc_now


@dataclass(frozen=True, slots=True)
class Unsaved:
    """The text of a rubric file as it stands in the editor.

    `seen` is the fingerprint of the file the text was made from (None: there was none), `at` the UTC time.
    """

    path: str
    text: str
    seen: str | None
    at: str


def folder() -> Path:
    """Where unsaved texts are kept."""
    from platformdirs import user_data_path

    return user_data_path("saring", appauthor=False) / "unsaved"


def keep(path: Path, text: str, seen: str | None) -> None:
    """Keep the text of this file, in the place of one kept before.

    Raises SaringError "unsaved_not_kept".
    """
    from rubrics.format.files import save_private

    content = json.dumps(asdict(Unsaved(str(path), text, seen, utc_now())))
    place = _place(path)
    try:
        save_private(place, content)
    except OSError as error:
        raise SaringError("unsaved_not_kept", path=str(place.parent), reason=error.strerror or str(error)) from error


def find(path: Path) -> Unsaved | None:
    """What was kept for this file; None where there is nothing, or nothing that can be read."""
    return _read(_place(path))


def forget(path: Path) -> None:
    """There is nothing unsaved any more. Raises SaringError "unsaved_not_kept"."""
    place = _place(path)
    try:
        place.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise SaringError("unsaved_not_kept", path=str(place.parent), reason=error.strerror or str(error)) from error


def paths() -> set[str]:
    """The files that have unsaved text."""
    found = (_read(one) for one in folder().glob("*.json"))
    return {one.path for one in found if one is not None}


def _place(path: Path) -> Path:
    name = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return folder() / f"{name}.json"


def _read(place: Path) -> Unsaved | None:
    try:
        found = Unsaved(**json.loads(place.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    texts = (found.path, found.text, found.at, found.seen or "")
    return found if all(isinstance(one, str) for one in texts) else None
