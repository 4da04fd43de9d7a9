"""What can go wrong with a workspace, a record or an entry; the words stand in `ui/messages/workspace.py`."""

from __future__ import annotations

from pathlib import Path

from rubrics.errors import SaringError


class WorkspaceError(SaringError):
    """The workspace file cannot be used, or not in this way. `path` is the file as the user named it."""

    def __init__(self, code: str, path: Path, **params: object) -> None:
        super().__init__(code, path=str(path), **params)
        self.path = path


class NotFound(SaringError):  # noqa: N818  said as one reads it
    """A record that is not, or no longer, in the workspace."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__("record_missing", kind=kind, id=record_id)


class Refused(SaringError):  # noqa: N818
    """A write that a rule forbids. Nothing was changed."""


class SettingError(SaringError):
    """A setting that does not exist, or a value it cannot have."""


class BackupError(SaringError):
    """A backup cannot be made, read or restored. `folder` is the backup's, or the one for backups."""

    def __init__(self, code: str, folder: Path, **params: object) -> None:
        super().__init__(code, folder=str(folder), **params)
        self.folder = folder
