"""What stands beside the copy in a backup's folder: when it was made, why, of which file, and what is in it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from screening.errors import BackupError

COPY = "workspace.db"
KEYS = f"{COPY}-keys"
NAME = "manifest.json"
FORMAT = 1
LARGEST = 1_000_000  # bytes; a manifest has about a thousand
_ENCODING = ("utf-8", "surrogateescape")  # on Linux a path may hold bytes that are no text
_HOME = re.compile("[0-9a-z-]{1,36}")  # the name of a folder beside the others, and of none elsewhere

REASONS = ("manual", "rhythm", "closing", "migration", "import", "erasure", "restore", "protection")
"""Why a backup was made; the words stand in `ui/messages/backups.py` under "backup.why_<code>"."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One finished backup: a folder with a checked copy of a workspace.

    `number` counts the backups of one workspace and never goes back, whatever the clock does; `made_at` is the UTC
    time, `why` one of REASONS, `path` where the workspace lay. `audit_seq` and `audit_head` are the last row of the
    copy's audit log, `counts` its records by table, `size` (bytes) and `sha256` those of the copy. `protected` says
    whether the copy is encrypted.
    """

    folder: Path
    number: int
    made_at: str
    why: str
    workspace_id: str
    path: str
    schema: int
    audit_seq: int
    audit_head: str
    counts: Mapping[str, int]
    size: int
    sha256: str
    protected: bool = False

    @property
    def copy(self) -> Path:
        """The copy of the workspace."""
        return self.folder / COPY

    @property
    def keys(self) -> Path:
        """The key slots of a protected copy."""
        return self.folder / KEYS


def text(backup: Backup) -> bytes:
    """The manifest of a backup, sealed: a changed character is noticed."""
    fields = {name: value for name, value in asdict(backup).items() if name != "folder"}
    fields["counts"] = dict(backup.counts)
    fields["format"] = FORMAT
    return (
        json.dumps({**fields, "seal": _seal(fields)}, ensure_ascii=False, indent=2, sort_keys=True).encode(*_ENCODING)
        + b"\n"
    )


def read(folder: Path) -> Backup:
    """The backup in a folder, as its manifest tells it; the copy is not looked at.

    Raises BackupError: backup_missing, backup_manifest_damaged, backup_newer (made by a newer program).
    """
    path = folder / NAME
    try:
        if not path.is_file():
            raise BackupError("backup_missing", folder)
        if path.stat().st_size > LARGEST:
            raise BackupError("backup_manifest_damaged", folder)
        fields = json.loads(path.read_bytes().decode(*_ENCODING))
        seal = fields.pop("seal")
        if fields["format"] > FORMAT:
            raise BackupError("backup_newer", folder)
        if seal != _seal(fields):
            raise BackupError("backup_manifest_damaged", folder)
        del fields["format"]
        backup = Backup(folder=folder, **fields)
        _require_typed(backup)
    except OSError as error:
        raise BackupError("backup_unreadable", folder, reason=error.strerror or str(error)) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BackupError("backup_manifest_damaged", folder) from error
    if backup.why not in REASONS:
        raise BackupError("backup_newer", folder)
    return backup


def _require_typed(backup: Backup) -> None:
    """Anybody can seal anything: raises ValueError, TypeError for what no manifest of ours says."""
    texts = (backup.made_at, backup.why, backup.workspace_id, backup.path, backup.audit_head, backup.sha256)
    numbers = (backup.number, backup.schema, backup.audit_seq, backup.size, *backup.counts.values())
    made_at = datetime.fromisoformat(backup.made_at)
    if (
        not all(isinstance(one, str) for one in texts)
        or not all(type(one) is int and 0 <= one < 2**63 for one in numbers)
        or not isinstance(backup.protected, bool)
        or not _HOME.fullmatch(backup.workspace_id)
        or "\0" in backup.path
        or made_at.utcoffset() != timedelta(0)
        or not 1970 <= made_at.year < 9999  # a day more must be a date as well, in any time zone
    ):
        raise ValueError("manifest")


def _seal(fields: Mapping[str, Any]) -> str:
    spelled = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode(*_ENCODING)).hexdigest()
