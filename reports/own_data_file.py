"""A person's data as files for programs: the access copy as JSON, and what they may take along as JSON and CSV.

The names in the JSON stay what they are in every language and version; what only people read is in the language asked
for. Nothing here is for anybody but the person: no names of staff, of interviewers or of other candidates.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from dataclasses import is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reports.documents.own_keeping import by_words, deed_words
from reports.file_names import free_path, place_of, safe
from reports.wording.wording import Wording
from rubrics.errors import SaringError, not_written
from rubrics.format.files import save_bytes
from rubrics.model import Language, Text
from screening import exports
from screening.identifiers import utc_now
from screening.people import candidates, own_data
from screening.privacy import portability
from screening.view_files import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from screening.changes import Changes
    from screening.people.own_data_record import OwnData
    from screening.privacy.portability import Provided
    from screening.workspace import Workspace

ACCESS_FORMAT = "saring-own-data"
PORTABLE_FORMAT = "saring-portable-data"
VERSION = 1
"""Of both formats: it grows when a name in them changes its meaning."""


class Saved(NamedTuple):
    """Where a file or a folder lies, and what saving it touched: it is on record, and a request for it answered."""

    path: Path
    changes: Changes


def save_access(
    ws: Workspace,
    candidate_id: str,
    *,
    out: Path,
    language: Language,
    viewer_id: str | None = None,
    leave_out: Sequence[str] = (),
) -> Saved:
    """Everything held about a person as a JSON file. `out` is the file or a folder. It is on record.

    `leave_out` are words and names that are left out beside what is found by itself.

    Raises Refused "own_data_blind" as `own_data.of_candidate` does, NotFound, SaringError "target_exists",
    "target_folder_missing", "target_not_writable", "target_disk_full",
    "target_too_large".
    """
    own = own_data.of_candidate(ws, candidate_id, viewer_id=viewer_id, also=leave_out)
    words = Wording(language)
    path = out / safe(f"{words('own_file_access')} {own.code}", ".json") if out.is_dir() else out
    content = access_json(own, language=language, made_at=utc_now())
    with exports.own_data_exported(ws, candidate_id, "own_data_exported", place=place_of(path)) as changes:
        _save(path, content)
    return Saved(path, changes)


def save_portable(ws: Workspace, candidate_id: str, *, folder: Path, language: Language) -> Saved:
    """What a person provided, in a new folder inside `folder`: data.json, data.csv and their files.

    It is on record, and there as a whole or not at all. Raises NotFound, WorkspaceError for a damaged file,
    SaringError as `save_access` does.
    """
    words = Wording(language)
    code = candidates.get(ws, candidate_id).code
    provided = portability.of_candidate(ws, candidate_id)
    path = free_path(folder, safe(f"{words('own_file_portable')} {code}", ""))
    saved = exports.own_data_exported(ws, candidate_id, "data_taken_along", place=place_of(path))
    with _telling(path), saved as changes:
        if not folder.is_dir():
            raise SaringError("target_folder_missing", folder=str(folder))
        path.mkdir(mode=0o700)
        try:
            names: list[str] = []
            for file, content in portability.contents(ws, provided):
                beside = free_path(path, file.name)
                save_bytes(beside, content, access="private")
                names.append(beside.name)
            save_bytes(path / "data.json", portable_json(provided, names, made_at=utc_now()), access="private")
            save_bytes(path / "data.csv", portable_csv(provided, names, words), access="private")
        except BaseException:
            _take_away(path)
            raise
    return Saved(path, changes)


def access_json(own: OwnData, *, language: Language, made_at: str) -> bytes:
    """The record of everything held, as JSON in UTF-8; `made_at` is UTC."""
    words = Wording(language)
    person: dict[str, Any] = _plain(own, words)
    person["own_fields"] = [{"name": name, "value": words.unmarked(value)} for name, value in own.kept]
    del person["kept"]
    for told, earlier in zip(person["earlier"], own.earlier, strict=True):
        told["own_fields"] = [{"name": name, "value": words.unmarked(value)} for name, value in earlier.kept]
        del told["kept"]
    for told, application in zip(person["applications"], own.applications, strict=True):
        told["stages"] = [{"at": at, "stage": stage} for at, stage in application.stages]
        told["decisions"] = [
            {"at": at, "decision": what, "reason": words.unmarked(reason)} for at, what, reason in application.decisions
        ]
    for told, deed in zip(person["trail"], own.trail, strict=True):
        told["what"], told["by"] = deed_words(words, deed.action), by_words(words, deed)
    for told, left in zip(person["left_out"], own.left_out, strict=True):
        told["what"], told["why"] = words(f"left.{left.code}"), words(f"left.{left.code}.why")
    return _json(
        {
            "format": ACCESS_FORMAT,
            "version": VERSION,
            "language": language,
            "made_at": made_at,
            "about": words("own_data_intro", date=words.date(made_at)),
            "person": person,
        }
    )


def portable_json(provided: Provided, file_names: list[str], *, made_at: str) -> bytes:
    """What a person provided, as JSON in UTF-8; `file_names` are those of the files beside it."""
    return _json(
        {
            "format": PORTABLE_FORMAT,
            "version": VERSION,
            "made_at": made_at,
            "name": provided.name,
            "email": provided.email,
            "phone": provided.phone,
            "own_fields": [{"name": name, "value": value} for name, value in provided.own_fields],
            "applications": [{"job": job, "applied_at": at} for job, at in provided.applications],
            "accommodations": list(provided.asked_for),
            "consents": [
                {"basis": basis, "given_on": given, "withdrawn_on": withdrawn}
                for basis, given, withdrawn in provided.agreed
            ],
            "files": [
                {"name": name, "media_type": file.media_type, "size": file.size, "sha256": file.sha256}
                for name, file in zip(file_names, provided.files, strict=True)
            ],
        }
    )


def portable_csv(provided: Provided, file_names: list[str], words: Wording) -> bytes:
    """The same as a table of two columns in UTF-8; no cell is taken for a formula."""
    rows = [
        (words("own_name"), provided.name),
        (words("own_email"), provided.email),
        (words("own_phone"), provided.phone),
        *provided.own_fields,
        *((words("own_applied"), f"{job} ({at})") for job, at in provided.applications),
        *((words("own_accommodation"), said) for said in provided.asked_for),
        *((words("basis.consent"), " – ".join(day for day in days if day)) for _, *days in provided.agreed),
        *((words("own_file"), name) for name in file_names),
    ]
    text = io.StringIO()
    csv.writer(text).writerows([tuple(map(harmless, row)) for row in rows if row[1]])
    return text.getvalue().encode("utf-8-sig")  # the mark tells spreadsheets that it is UTF-8


def _plain(value: Any, words: Wording) -> Any:
    """A record as JSON holds it: texts of a rubric in the language, marks as words."""
    if isinstance(value, Text):
        return words.text(value)
    if isinstance(value, str):
        return words.unmarked(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(getattr(value, name), words) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {name: _plain(one, words) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one, words) for one in value]
    return value


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _save(path: Path, content: bytes) -> None:
    with _telling(path):
        if path.is_symlink() or path.exists():
            raise SaringError("target_exists", path=str(path))
        if not path.parent.is_dir():
            raise SaringError("target_folder_missing", folder=str(path.parent))
        save_bytes(path, content, access="private")


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """What the disk refuses, in words."""
    try:
        yield
    except OSError as error:
        raise not_written(error, path) from error


def _take_away(folder: Path) -> None:
    """Remove a folder that was just made here, with what was written into it so far."""
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
