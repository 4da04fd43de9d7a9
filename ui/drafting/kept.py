"""Unfinished drafts on disk: one JSON file each in the person's data folder, until the rubric is saved."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict, astuple, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rubrics.errors import SaringError

if TYPE_CHECKING:
    from rubrics.draft.workbench import Workbench

FORMAT = 1
_PASTED = "pasted.txt"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """Unfinished work: the document's path ("" for pasted text), the job's title, when it was kept (UTC)."""

    id: str
    document: str
    title: str = ""
    at: str = ""

    @property
    def name(self) -> str:
        """The document's file name, "" for pasted text."""
        return Path(self.document).name

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return folder() / f"{self.id}.json"


def folder() -> Path:
    """The folder of unfinished drafts, beside the workspace of somebody who has chosen no other place."""
    from platformdirs import user_data_path

    return user_data_path("saring", appauthor=False) / "drafts"


def new(document: str) -> KeptDraft:
    """A name for work that begins now; two people or windows at the same document never share one."""
    return KeptDraft(uuid.uuid4().hex, document)


def write(draft: KeptDraft, bench: Workbench) -> None:
    """Keeps the work as it is. Raises SaringError "draft_not_kept"."""
    from rubrics.draft.keeping import to_data

    head = replace(draft, title=bench.title or bench.role, at=datetime.now(UTC).isoformat(timespec="milliseconds"))
    _save(draft.path, json.dumps({"format": FORMAT, "draft": asdict(head), "bench": to_data(bench)}))


def read(draft: KeptDraft) -> Workbench:
    """The work as it was kept. Raises SaringError "draft_unusable"."""
    from rubrics.draft.keeping import from_data

    try:
        return from_data(_load(draft.path)["bench"])
    except (OSError, ValueError, KeyError) as error:
        raise SaringError("draft_unusable", path=str(draft.path)) from error


def all_kept() -> list[KeptDraft]:
    """Every unfinished draft that can be read, the latest first."""
    found = []
    for path in folder().glob("*.json"):
        try:
            draft = KeptDraft(**_load(path)["draft"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # left where it is: another version of the program may read it
        if all(isinstance(one, str) for one in astuple(draft)) and draft.path == path:
            found.append(draft)
    return sorted(found, key=lambda draft: draft.at, reverse=True)


def remove(draft: KeptDraft) -> None:
    """Forgets the work. Raises SaringError "draft_not_removed"."""
    try:
        draft.path.unlink(missing_ok=True)
    except OSError as error:
        raise SaringError("draft_not_removed", path=str(draft.path), reason=error.strerror or str(error)) from error


def write_pasted(text: str) -> None:
    """Keeps text that was pasted and not read yet. Raises SaringError "draft_not_kept"."""
    _save(folder() / _PASTED, text)


def read_pasted() -> str:
    """The text that was pasted last and not read yet; "" where there is none."""
    try:
        return (folder() / _PASTED).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _load(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except RecursionError as error:
        raise ValueError("nested far too deep") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError("no draft of this version")
    return data


def _save(path: Path, text: str) -> None:
    from rubrics.format.files import save_private

    try:
        save_private(path, text)
    except OSError as error:
        raise SaringError("draft_not_kept", path=str(path), reason=error.strerror or str(error)) from error
