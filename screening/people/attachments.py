"""Attachments of candidates, such as a CV: kept byte for byte in the workspace, told apart by what is in them."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from typing import Literal

from rubrics.documents.recognising import recognise
from rubrics.errors import DocumentError
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.people import candidates, visibility
from screening.typed_text import one_line
from screening.workspace import Workspace

Form = Literal["pdf", "word", "image"]

MAXIMUM_SIZE = 25 * 1024 * 1024
"""Bytes of the largest attachment that is taken."""

_NAME_LIMIT = 120
_FORBIDDEN = frozenset('<>:"/\\|?*')  # in file names, on one system or another
_PDF = "application/pdf"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ENDINGS: dict[str, tuple[str, ...]] = {
    _PDF: (".pdf",),
    _WORD: (".docx",),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "image/tiff": (".tif", ".tiff"),
}
ENDINGS = tuple(ending for endings in _ENDINGS.values() for ending in endings)
"""What the names of files end in that can be attached; what counts is what is in them."""

_COLUMNS = "id, candidate_id, name, media_type, sha256, size, added_at, added_by"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a candidate. `size` is in bytes; `name` ends in what its content is."""

    id: str
    candidate_id: str
    name: str
    media_type: str
    sha256: str
    size: int
    added_at: str
    added_by: str

    @property
    def form(self) -> Form:
        """How it is shown."""
        if self.media_type == _PDF:
            return "pdf"
        return "word" if self.media_type == _WORD else "image"


def add(ws: Workspace, *, candidate_id: str, name: str, content: bytes) -> Changes:
    """Attach a file to a candidate. `name` is the file's own; folders and signs no system takes are left out.

    The audit log commits to the SHA-256 and not to the name, which often is the person's. Raises NotFound, Refused
    "attachment_empty", "attachment_too_large", "attachment_type", "attachment_exists" (the same bytes once more).
    Undoing it takes the file away again.
    """
    if not content:
        raise Refused("attachment_empty", name=_shown(name))
    if len(content) > MAXIMUM_SIZE:
        raise Refused("attachment_too_large", name=_shown(name), limit_mb=MAXIMUM_SIZE // (1024 * 1024))
    media_type = _media_type(content, name)
    with ws.atomic():
        candidates.get(ws, candidate_id)
        attachment = Attachment(
            id=new_id(),
            candidate_id=candidate_id,
            name=_file_name(name, media_type),
            media_type=media_type,
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            added_at=utc_now(),
            added_by=ws.actor,
        )
        for other in of_candidate(ws, candidate_id):
            if other.sha256 == attachment.sha256:
                raise Refused("attachment_exists", name=other.name)
        return _insert(ws, attachment, content, at=attachment.added_at)


def remove(ws: Workspace, *, attachment_id: str) -> Changes:
    """Take a file away from its candidate; its bytes leave the workspace. Raises NotFound.

    They stay in memory as long as somebody may undo it.
    """
    with ws.atomic():
        attachment = get(ws, attachment_id)
        row = ws.one("SELECT content FROM attachments WHERE id = ?", (attachment_id,))
        ws.execute("DELETE FROM attachments WHERE id = ?", (attachment_id,))
        changes = _audit(ws, "attachment_removed", attachment, utc_now())
    kept = bytes(row[0]) if row else b""
    return changes.undone_by(lambda again: _attach_again(again, attachment, kept))


def _insert(ws: Workspace, attachment: Attachment, content: bytes, *, at: str) -> Changes:
    ws.db.table("attachments").insert({**asdict(attachment), "content": content})
    changes = _audit(ws, "attachment_added", attachment, at)
    return changes.undone_by(lambda again: _take_away(again, attachment.id))


def _take_away(ws: Workspace, attachment_id: str) -> Changes:
    """Undo `add`. Raises Refused "changed_since" where somebody else took the file away."""
    try:
        return remove(ws, attachment_id=attachment_id)
    except NotFound as error:
        raise Refused("changed_since") from error


def _attach_again(ws: Workspace, attachment: Attachment, content: bytes) -> Changes:
    """Undo `remove`: the same file, of the same day. Raises Refused "changed_since" where it has no place any more."""
    with ws.atomic():
        there = {one.sha256 for one in of_candidate(ws, attachment.candidate_id)}
        person = ws.one("SELECT 1 FROM candidates WHERE id = ?", (attachment.candidate_id,))
        if person is None or attachment.sha256 in there:
            raise Refused("changed_since")
        return _insert(ws, attachment, content, at=utc_now())


def get(ws: Workspace, attachment_id: str) -> Attachment:
    """One attachment, without its bytes. Raises NotFound."""
    row = ws.one(f"SELECT {_COLUMNS} FROM attachments WHERE id = ?", (attachment_id,))
    if row is None:
        raise NotFound("attachments", attachment_id)
    return Attachment(*row)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Attachment]:
    """The attachments of a candidate, the newest first."""
    rows = ws.all(
        f"SELECT {_COLUMNS} FROM attachments WHERE candidate_id = ? ORDER BY added_at DESC, id DESC", (candidate_id,)
    )
    return [Attachment(*row) for row in rows]


def content(ws: Workspace, attachment_id: str) -> bytes:
    """The bytes of an attachment as they were added.

    Raises NotFound; WorkspaceError "attachment_altered" where they are no longer those that were added.
    """
    row = ws.one("SELECT content, sha256, name FROM attachments WHERE id = ?", (attachment_id,))
    if row is None:
        raise NotFound("attachments", attachment_id)
    kept = bytes(row[0])
    if hashlib.sha256(kept).hexdigest() != row[1]:
        raise WorkspaceError("attachment_altered", ws.path, name=row[2])
    return kept


def examined(ws: Workspace, attachment_id: str) -> tuple[Attachment, bytes]:
    """An attachment as its content says that it is, with its bytes, whatever its entry in the file says by now.

    `media_type` and the ending of `name` are recognised anew: other programs go by the ending. Where they are not those
    of `get`, somebody changed the entry. Raises as `content` does, "attachment_altered" also where the bytes are none
    of what may be attached: nothing else is ever handed to another program.
    """
    kept, entry = content(ws, attachment_id), get(ws, attachment_id)
    try:
        media_type = _media_type(kept, entry.name)
    except Refused as error:
        raise WorkspaceError("attachment_altered", ws.path, name=_shown(entry.name)) from error
    return replace(entry, media_type=media_type, name=_file_name(entry.name, media_type)), kept


def handed_out(ws: Workspace, attachment_id: str, how: Literal["saved", "opened"]) -> Changes:
    """Put on record that a file left the workspace: saved elsewhere, or opened in another program.

    "opened" is a copy to look at, which goes away by itself. Raises NotFound, and where it is saved as `require_free`.
    """
    with ws.atomic():
        if how == "saved":
            require_free(ws, attachment_id)
        return _audit(ws, f"attachment_{how}", get(ws, attachment_id), utc_now())


def require_free(ws: Workspace, attachment_id: str) -> None:
    """Refused "candidate_restricted" where the person's data are restricted: the file can be seen, and goes to nobody
    else (UU 27/2022 art. 11; GDPR art. 18). Raises NotFound.
    """
    if visibility.is_restricted(ws, get(ws, attachment_id).candidate_id):
        raise Refused("candidate_restricted")


def told(attachment: Attachment) -> dict[str, object]:
    """What the audit log commits to: which bytes, and never what the file is called."""
    return {"sha256": attachment.sha256, "size": attachment.size, "media_type": attachment.media_type}


def _media_type(content: bytes, name: str) -> str:
    """What the bytes are. Raises Refused "attachment_type" for anything that could not be shown."""
    found = _image(content)
    if found:
        return found
    try:
        form = recognise(content, name)
    except DocumentError as error:
        raise Refused("attachment_type", name=_shown(name)) from error
    if form == "text":
        raise Refused("attachment_type", name=_shown(name))
    return _PDF if form == "pdf" else _WORD


def _image(content: bytes) -> str:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if content.startswith((b"II*\0", b"MM\0*")):
        return "image/tiff"
    return "image/webp" if content.startswith(b"RIFF") and content[8:12] == b"WEBP" else ""


def file_name(attachment: Attachment) -> str:
    """What the file is called outside: no folders, and the ending of what it is kept as, whoever wrote the entry."""
    known = attachment.media_type in _ENDINGS
    return _file_name(attachment.name, attachment.media_type) if known else _shown(attachment.name) or "CV"


def _file_name(name: str, media_type: str) -> str:
    """The last part of a path, as every system takes it, with the ending of what is in the file."""
    stem, endings = _shown(name), _ENDINGS[media_type]
    ending = next((one for one in endings if stem.lower().endswith(one)), "")
    stem = stem[: len(stem) - len(ending)].strip(" .")
    return f"{stem[: _NAME_LIMIT - len(endings[0])].rstrip(' .') or 'CV'}{ending.lower() or endings[0]}"


def _shown(name: str) -> str:
    """A file's name without its folders and without signs that no name may have."""
    last = name.replace("\\", "/").rpartition("/")[2][:1000]
    return one_line("".join(" " if sign in _FORBIDDEN else sign for sign in last), field="name")


def _audit(ws: Workspace, action: str, attachment: Attachment, at: str) -> Changes:
    return audit.write(
        ws,
        action,
        "attachments",
        attachment.id,
        at=at,
        candidate_id=attachment.candidate_id,
        details=told(attachment),
        also={"candidates": [attachment.candidate_id]},
    )
