"""Every exported document, kept byte for byte with its SHA-256."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from datetime import datetime

from rubrics.model import Language
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.jobs import applications, jobs
from screening.people import visibility
from screening.typed_text import one_line
from screening.workspace import Row, Workspace, matching

_CODED = "-coded"  # ends the stored kind of a document that shows codes in the place of names
# What is read of a document, for `document_of`.
COLUMNS = """id, kind, title, language, coalesce(application_id, ''), coalesce(job_id, ''), sha256, size, number,
    created_at, created_by"""
# What the viewer, ?1, may see: nobody's hidden scores, but one's own documents (what one put into them one had seen) and
# those without any scores. And no hidden names.
MAY_SEE = f"""(kind LIKE 'interview_kit%' OR created_by = {visibility.MY_NAME} OR NOT iif(application_id IS NULL,
        coalesce(job_id IN ({visibility.BLIND_JOBS}), FALSE), application_id IN ({visibility.BLIND_TO})))
    AND (kind LIKE '%{_CODED}' OR NOT iif(application_id IS NULL,
        coalesce(job_id IN ({visibility.JOBS_OF_HIDDEN}), FALSE),
        EXISTS (SELECT 1 FROM applications about JOIN candidates named ON named.id = about.candidate_id
            WHERE about.id = documents.application_id AND named.hidden)))"""


@dataclass(frozen=True, slots=True)
class Document:
    """An exported document. `size` is in bytes; `number` is printed on it, "S-2026-0007".

    `coded` says that codes stand in the place of names in it.
    """

    id: str
    kind: str
    title: str
    language: Language
    application_id: str
    job_id: str
    sha256: str
    size: int
    number: str
    created_at: str
    created_by: str
    coded: bool


def next_number(ws: Workspace) -> str:
    """The number for the next document of this (local) year: "S-2026-0007"."""
    start = f"S-{datetime.now().astimezone().year}-"
    row = ws.one(
        "SELECT coalesce(max(CAST(substr(number, ?) AS INTEGER)), 0) FROM documents WHERE number GLOB ? || '*'",
        (len(start) + 1, start),
    )
    return f"{start}{1 + (row[0] if row else 0):04d}"


def keep(
    ws: Workspace,
    *,
    kind: str,
    title: str,
    language: Language,
    number: str,
    content: bytes,
    application_id: str = "",
    job_id: str = "",
    coded: bool = False,
) -> Changes:
    """Keep a document; `coded` where it shows codes in the place of names, in its title too.

    Raises Refused "number_taken" where another document has its number, NotFound.
    """
    with ws.atomic():
        if ws.one("SELECT 1 FROM documents WHERE number = ?", (number,)):
            raise Refused("number_taken", number=number)
        if job_id:
            jobs.get(ws, job_id)
        candidate_id = applications.get(ws, application_id).candidate_id if application_id else ""
        document = Document(
            id=new_id(),
            kind=kind,
            title=one_line(title, field="title"),
            language=language,
            application_id=application_id,
            job_id=job_id,
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            number=number,
            created_at=utc_now(),
            created_by=ws.actor,
            coded=coded,
        )
        references = {"application_id": application_id or None, "job_id": job_id or None}
        ws.db.table("documents").insert({**told(document), **references, "content": content})
        return audit.write(
            ws,
            "document_kept",
            "documents",
            document.id,
            at=document.created_at,
            candidate_id=candidate_id,
            details=told(document),
            also={"applications": [application_id] if application_id else [], "jobs": [job_id] if job_id else []},
        )


def told(document: Document) -> dict[str, object]:
    """What a document is, in one fixed form: the audit log commits to it when the document is kept."""
    fields = asdict(document)
    coded = fields.pop("coded")
    return {**fields, "kind": f"{document.kind}{_CODED if coded else ''}"}


def get(ws: Workspace, document_id: str) -> Document:
    """One document, without its bytes. Raises NotFound."""
    row = ws.one(f"SELECT {COLUMNS} FROM documents WHERE id = ?", (document_id,))
    if row is None:
        raise NotFound("documents", document_id)
    return document_of(row)


def rows(
    ws: Workspace,
    *,
    application_id: str | None = None,
    job_id: str | None = None,
    viewer_id: str | None = None,
    limit: int = -1,
) -> list[Document]:
    """The documents of an application, of a job, or all, the newest first; at most `limit`, -1 for any number.

    A viewer sees the own ones, and those of others about applications that the viewer is not blind to; none that
    name somebody whose name is hidden now.
    """
    condition, values = matching({"application_id": application_id, "job_id": job_id})
    if viewer_id is not None:
        condition += f" AND {MAY_SEE}"
    found = ws.all(
        f"SELECT {COLUMNS}, ?1 FROM documents WHERE {condition} ORDER BY created_at DESC, id DESC LIMIT ?",
        (viewer_id, *values, limit),
    )
    return [document_of(row[:-1]) for row in found]


def content(ws: Workspace, document_id: str) -> bytes:
    """The bytes of a document as they were kept.

    Raises NotFound; WorkspaceError "document_altered" where they are no longer those that were kept.
    """
    row = ws.one("SELECT content, sha256, number FROM documents WHERE id = ?", (document_id,))
    if row is None:
        raise NotFound("documents", document_id)
    kept = bytes(row[0])
    if hashlib.sha256(kept).hexdigest() != row[1]:
        raise WorkspaceError("document_altered", ws.path, number=row[2])
    return kept


def document_of(row: Row) -> Document:
    """A document from the columns of COLUMNS."""
    kind = row[1].removesuffix(_CODED)
    return Document(*(row[0], kind, *row[2:], kind != row[1]))
