"""The files that lay in a workspace's place before a backup was restored there: their names, and taking one away.

They stand beside the workspace, under its name with the local time of the restoring in it. So do copies of a file whose
log was damaged (`damaged_log`).
"""

from __future__ import annotations

from datetime import datetime
from glob import escape
from pathlib import Path

from screening.storage.beside import real, with_ending

_TIME_IN_A_NAME = "????-??-?? ??.??.??"  # as `free_name` writes it


def beside(place: Path) -> list[Path]:
    """The former files of the workspace at a place, the oldest first; where that is a link, of the file itself too."""
    return [former for one in sorted({place, real(place)}) for former in _beside(one)]


def _beside(place: Path) -> list[Path]:
    name = f"{escape(place.stem)} {_TIME_IN_A_NAME}*{escape(place.suffix)}"
    return sorted(one for one in place.parent.glob(name) if one.is_file())


def free_name(place: Path) -> Path:
    """What the file at a place is called from now on, once another one takes that."""
    place = real(place)
    base = f"{place.stem} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    for again in range(1, 1_000):
        name = f"{base}{place.suffix}" if again == 1 else f"{base} ({again}){place.suffix}"
        if not place.with_name(name).exists():
            return place.with_name(name)
    raise FileExistsError(base)


def remove(path: Path) -> None:
    """Take a workspace file away with its log and its key file: an unfinished one, or a former one. Raises OSError."""
    for ending in ("-wal", "-shm", "-keys", ""):
        with_ending(path, ending).unlink(missing_ok=True)
    path.unlink(missing_ok=True)  # there still where it is a link
