"""Every exported document, kept byte for byte with its SHA-256, with what was asked for and what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

from rubrics.model import Language
from screening import audit, log_order
from screening.changes import Changes
from screening.errors import NotFound, Refused, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.jobs import applications, jobs
from screening.log_order import Place
from screening.people import candidates, merging, visibility
from screening.privacy.held_about import held_about
from screening.typed_text import one_line
from screening.workspace import Row, Workspace, matching

_CODED = "-coded"  # ends the kind of a document with codes in the place of names, where the audit log speaks of it
COLUMNS = """id, number, kind, title, language, coalesce(application_id, ''), coalesce(job_id, ''),
    coalesce(candidate_id, ''), coded, protected, ordered, source_hash, audit_seq, parts, sha256, size, created_at,
    created_by"""  # what is read of a document, for `document_of`
# Added by a later schema: the audit log only speaks of them where a document has them.
_LATER = ("candidate_id", "protected", "ordered", "source_hash", "audit_seq", "parts")


def _no_hidden_scores(document: str) -> str:
    """The SQL condition that a row of documents, which the query calls `document`, holds nobody's scores that are
    hidden from the viewer ?1: it is one's own (what one put into it one had seen), or without any scores.

    What holds for many rows stands in sets that are asked for once.
    """
    return f"""({document}.kind = 'interview_kit' OR {document}.created_by = {visibility.MY_NAME} OR NOT CASE
            WHEN {document}.application_id IS NOT NULL THEN {document}.application_id IN ({visibility.BLIND_TO})
            WHEN {document}.candidate_id IS NOT NULL THEN EXISTS (SELECT 1 FROM applications about
                WHERE about.candidate_id = {document}.candidate_id AND about.id IN ({visibility.BLIND_TO}))
            ELSE coalesce({document}.job_id IN ({visibility.BLIND_JOBS}), FALSE) END)"""


def _may_see(document: str) -> str:
    """The SQL condition that the viewer ?1 may see a row of documents: no hidden scores, and no hidden names."""
    return f"""{_no_hidden_scores(document)}
        AND ({document}.coded OR NOT CASE
            WHEN {document}.application_id IS NOT NULL THEN EXISTS (
                SELECT 1 FROM applications about JOIN candidates named ON named.id = about.candidate_id
                WHERE about.id = {document}.application_id AND named.hidden)
            WHEN {document}.candidate_id IS NOT NULL THEN
                EXISTS (SELECT 1 FROM candidates named WHERE named.id = {document}.candidate_id AND named.hidden)
            ELSE coalesce({document}.job_id IN ({visibility.JOBS_OF_HIDDEN}), FALSE) END)"""


# What the viewer ?1 may see of the table documents; of what is merged, only where all of its parts may be seen.
MAY_SEE = f"""{_may_see("documents")} AND (documents.parts = '[]' OR NOT EXISTS (
    SELECT 1 FROM json_each(documents.parts) part LEFT JOIN documents one ON one.id = part.value
    WHERE one.id IS NULL OR NOT ({_may_see("one")})))"""


@dataclass(frozen=True, slots=True)
class Document:
    """An exported document. `number` is printed on it, "S-2026-0007"; `size` is in bytes.

    It is about an application, a job, a candidate, or other documents: `parts` are the ids of those merged in it.
    `coded` says that codes stand in the place of names, `protected` that it opens with a passphrase only. `ordered` is
    what was asked for, in JSON (`reports.order`), `source_hash` the SHA-256 of what the document was made from; both
    are "" where an older program kept it. `audit_seq` is the row of the audit log whose hash stands in its foot.
    """

    id: str
    number: str
    kind: str
    title: str
    language: Language
    application_id: str
    job_id: str
    candidate_id: str
    coded: bool
    protected: bool
    ordered: str
    source_hash: str
    audit_seq: int
    parts: tuple[str, ...]
    sha256: str
    size: int
    created_at: str
    created_by: str


def next_number(ws: Workspace, *, ahead: int = 0) -> str:
    """The number a document kept now would have, "S-2026-0007", behind `ahead` others; `claim` it when it is kept."""
    year = datetime.now().astimezone().year
    return _number(year, _last(ws, year) + 1 + ahead)


def claim(ws: Workspace, number: str) -> None:
    """Take the next number, in the transaction that keeps its document: none is used up by one that is not kept.

    Raises Refused "number_taken" where it is not the next one any more.
    """
    year = int(number.split("-")[1])
    with ws.atomic():
        last = _last(ws, year)
        if number != _number(year, last + 1):
            raise Refused("number_taken", number=number)
        _count_up(ws, year, 1)


def take_numbers(ws: Workspace, count: int = 1) -> list[str]:
    """The next numbers of this (local) year: "S-2026-0007". They are given out once, whatever becomes of them."""
    year = datetime.now().astimezone().year
    with ws.atomic():
        _count_up(ws, year, count)
        last = _last(ws, year)
    return [_number(year, place) for place in range(last - count + 1, last + 1)]


def _number(year: int, place: int) -> str:
    return f"S-{year}-{place:04d}"


def _last(ws: Workspace, year: int) -> int:
    row = ws.one("SELECT last FROM document_numbers WHERE year = ?", (year,))
    return row[0] if row else 0


def _count_up(ws: Workspace, year: int, count: int) -> None:
    if not ws.execute("UPDATE document_numbers SET last = last + ? WHERE year = ?", (count, year)):
        ws.execute("INSERT INTO document_numbers (year, last) VALUES (?, ?)", (year, count))


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
    candidate_id: str = "",
    coded: bool = False,
    protected: bool = False,
    ordered: str = "",
    source_hash: str = "",
    audit_seq: int = 0,
    parts: Sequence[str] = (),
    created_at: str = "",
    place: str = "",
) -> Changes:
    """Keep a document under a number that was claimed or taken; the rest is as in `Document`, `created_at` "" for now.

    `place` is the path of the file that it is written to, "" for none. Raises Refused "number_taken" where another
    document has its number, NotFound.
    """
    with ws.atomic():
        if ws.one("SELECT 1 FROM documents WHERE number = ?", (number,)):
            raise Refused("number_taken", number=number)
        if job_id:
            jobs.get(ws, job_id)
        if candidate_id:
            candidates.get(ws, candidate_id)
        for part in parts:
            get(ws, part)
        document = Document(
            id=new_id(),
            number=number,
            kind=kind,
            title=one_line(title, field="title"),
            language=language,
            application_id=application_id,
            job_id=job_id,
            candidate_id=candidate_id,
            coded=coded,
            protected=protected,
            ordered=ordered,
            source_hash=source_hash,
            audit_seq=audit_seq,
            parts=tuple(parts),
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            created_at=created_at or utc_now(),
            created_by=ws.actor,
        )
        about = applications.get(ws, application_id).candidate_id if application_id else candidate_id
        _insert(ws, document, content)
        _written(ws, document.id, place)
        return audit.write(
            ws,
            "document_kept",
            "documents",
            document.id,
            at=utc_now(),
            candidate_id=about,
            details=told(document),
            also={
                "applications": [application_id] if application_id else [],
                "jobs": [job_id] if job_id else [],
                "candidates": [candidate_id] if candidate_id else [],
            },
        )


def handed_out(
    ws: Workspace, document_id: str, how: Literal["saved", "printed", "copied"], *, place: str = ""
) -> Changes:
    """Put on record that a kept document left the workspace once more, as a file at a `place`.

    "copied" is a file for another program to show, which goes away by itself. Raises NotFound, and for the others
    Refused "candidate_restricted" as `require_free` does.
    """
    with ws.atomic():
        if how != "copied":
            require_free(ws, document_id)
        document = get(ws, document_id)
        _written(ws, document_id, place)
        about = document.candidate_id
        if document.application_id:
            about = applications.get(ws, document.application_id).candidate_id
        return audit.write(ws, f"document_{how}", "documents", document_id, at=utc_now(), candidate_id=about)


def require_free(ws: Workspace, document_id: str) -> None:
    """Refused "candidate_restricted" for a document about somebody whose data are restricted, but their own copy.

    So is one about many, a merged one too, that was made before the restriction: later ones leave the person out. It
    can be seen, and goes to nobody else (UU 27/2022 art. 11; GDPR art. 18). Raises NotFound.
    """
    document = get(ws, document_id)
    if document.kind == "own_data":
        return
    standing = ws.all("SELECT id, candidate_id, set_at FROM restrictions WHERE lifted_at = ''")
    rows = log_order.first_rows(ws, [row[0] for row in standing])
    since = {person: Place(rows.get(key, 0), at) for key, person, at in standing}
    if since and _hold_restricted(ws, list(_single(ws, document)), since):
        raise Refused("candidate_restricted")


def _single(ws: Workspace, document: Document) -> Iterator[Document]:
    """The documents that one consists of: itself, unless it is merged."""
    if not document.parts:
        yield document
    for part in document.parts:
        yield from _single(ws, get(ws, part))


def _hold_restricted(ws: Workspace, parts: Sequence[Document], since: Mapping[str, Place]) -> bool:
    """Whether one of these holds one of these people, who are restricted since the places in the log.

    What is asked of the long log is asked once for all of them: a merged document may have a thousand parts.
    """
    applied = f"""SELECT 1 FROM applications WHERE id IN (SELECT value FROM json_each(?))
        AND candidate_id IN ({visibility.RESTRICTED})"""
    if ws.one(applied, (json.dumps([part.application_id for part in parts]),)):
        return True
    restricted_since: dict[frozenset[str], set[str]] = {}  # the parts by the people who were restricted later
    for part in parts:
        made = Place(part.audit_seq, part.created_at)
        people = frozenset(person for person, restricted in since.items() if made.is_before(restricted))
        restricted_since.setdefault(people, set()).add(part.id)
    everybody = held_about(ws, sorted(frozenset().union(*restricted_since)))
    return any(
        not part_ids.isdisjoint(everybody.documents)
        and not part_ids.isdisjoint(held_about(ws, sorted(people), first_rows=everybody.first_rows).documents)
        for people, part_ids in restricted_since.items()
    )


def told(document: Document) -> dict[str, object]:
    """What a document is, in one fixed form: the audit log commits to it when the document is kept."""
    fields = asdict(document)
    coded = fields.pop("coded")
    for name in _LATER:
        if not fields[name]:
            del fields[name]
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
    candidate_id: str | None = None,
    viewer_id: str | None = None,
    limit: int = -1,
) -> list[Document]:
    """The documents of an application, of a job, of a candidate as such, or all, the newest first; at most `limit`, -1
    for any number.

    A viewer sees the own ones, and those of others about applications that the viewer is not blind to; none that
    name somebody whose name is hidden now.
    """
    condition, values = matching({"application_id": application_id, "job_id": job_id, "candidate_id": candidate_id})
    if viewer_id is not None:
        condition += f" AND {MAY_SEE}"
    found = ws.all(
        f"SELECT {COLUMNS}, ?1 FROM documents WHERE {condition} ORDER BY created_at DESC, id DESC LIMIT ?",
        (viewer_id, *values, limit),
    )
    return [document_of(row[:-1]) for row in found]


def shown(ws: Workspace, *, viewer_id: str | None) -> list[Document]:
    """All documents that `may_see` allows a viewer, the newest first."""
    found = ws.all(
        f"SELECT {COLUMNS}, ?1 FROM documents WHERE {MAY_SEE} ORDER BY created_at DESC, id DESC", (viewer_id,)
    )
    return [document_of(row[:-1]) for row in found]


def numbers_given_again(ws: Workspace) -> list[str]:
    """Documents whose number, or a later one of its year, would be given out once more: the counter was set back."""
    return [
        number
        for (number,) in ws.all(
            """SELECT d.number FROM documents d LEFT JOIN document_numbers n ON n.year = substr(d.number, 3, 4) + 0
            WHERE d.number GLOB 'S-[0-9][0-9][0-9][0-9]-[0-9]*' AND substr(d.number, 8) + 0 > coalesce(n.last, 0)
            ORDER BY d.number"""
        )
    ]


def may_see(ws: Workspace, document_id: str, *, viewer_id: str | None) -> bool:
    """Whether a viewer may see this document; without one, all but what names somebody whose name is hidden now."""
    return ws.one(f"SELECT 1, ?1 FROM documents WHERE id = ? AND {MAY_SEE}", (viewer_id, document_id)) is not None


def scores_hidden(ws: Workspace, document_id: str, *, viewer_id: str | None) -> bool:
    """Whether a document holds, or may hold by now, scores that are hidden from this viewer; without one, no."""
    condition = _no_hidden_scores("documents")
    return ws.one(f"SELECT 1, ?1 FROM documents WHERE id = ? AND NOT {condition}", (viewer_id, document_id)) is not None


def numbered(ws: Workspace, number: str) -> Document | None:
    """The document of this number, None where there is none."""
    row = ws.one(f"SELECT {COLUMNS} FROM documents WHERE number = ?", (number,))
    return None if row is None else document_of(row)


def with_hash(ws: Workspace, sha256: str) -> Document | None:
    """The document whose bytes have this SHA-256, None where there is none."""
    row = ws.one(f"SELECT {COLUMNS} FROM documents WHERE sha256 = ? ORDER BY created_at LIMIT 1", (sha256,))
    return None if row is None else document_of(row)


def merged_with(ws: Workspace, document_id: str) -> list[Document]:
    """The documents that this one was merged into with others, the newest first."""
    rows = ws.all(
        f"""SELECT {COLUMNS} FROM documents WHERE parts != '[]'
        AND EXISTS (SELECT 1 FROM json_each(parts) WHERE value = ?) ORDER BY created_at DESC, id DESC""",
        (document_id,),
    )
    return [document_of(row) for row in rows]


def beginning_with(ws: Workspace, beginning: bytes, *, most: int) -> list[Document]:
    """The documents whose first bytes these are, none where more than `most` begin so.

    Those of an older program that are about the same begin alike. Every longer one is looked at.
    """
    rows = ws.all(
        """SELECT d.id FROM documents d JOIN document_files f ON f.document_id = d.id
        WHERE d.size > ?1 AND substr(f.content, 1, ?1) = ?2 ORDER BY d.created_at, d.id LIMIT ?3""",
        (len(beginning), beginning, most + 1),
    )
    return [get(ws, row[0]) for row in rows] if len(rows) <= most else []


def is_vouched_for(
    ws: Workspace, document: Document, *, promise: tuple[str, str] | None, first_subject: str = ""
) -> bool:
    """Whether the audit log speaks of this document as it stands here, and its bytes are those that were kept.

    `promise` is the log's for "document_kept", `first_subject` as in `merging.first_subjects`. Once the key of its
    candidate was erased the log cannot be asked any more: then it is taken at its word.
    """
    kept = stored_bytes(ws, document.id)
    if promise is None or kept is None or hashlib.sha256(kept).hexdigest() != document.sha256:
        return False
    said = told(document)
    if first_subject:
        said["application_id" if document.application_id else "candidate_id"] = first_subject
    candidate_id, commitment = promise
    return audit.kept_promise(ws, candidate_id=candidate_id, commitment=commitment, details=said) is not False


def content(ws: Workspace, document_id: str) -> bytes:
    """The bytes of a document as they were kept.

    Raises NotFound; WorkspaceError "document_altered" where they are no longer those that were kept.
    """
    document = get(ws, document_id)
    kept = stored_bytes(ws, document_id)
    if kept is None or hashlib.sha256(kept).hexdigest() != document.sha256:
        raise WorkspaceError("document_altered", ws.path, number=document.number)
    return kept


def vouched_content(ws: Workspace, document_id: str) -> bytes:
    """`content`, where the audit log vouches for the rest of the document too; it looks through the whole log.

    Raises as `content` does.
    """
    kept = content(ws, document_id)
    document = get(ws, document_id)
    promise = audit.promise(ws, "document_kept", document_id)
    first_subject = merging.first_subjects(ws).get(document_id, "")
    if not is_vouched_for(ws, document, promise=promise, first_subject=first_subject):
        raise WorkspaceError("document_altered", ws.path, number=document.number)
    return kept


def stored_bytes(ws: Workspace, document_id: str) -> bytes | None:
    """The bytes of a document as they stand in the file, altered or not; None where there are none."""
    row = ws.one("SELECT content FROM document_files WHERE document_id = ?", (document_id,))
    return None if row is None else bytes(row[0])


def _written(ws: Workspace, document_id: str, place: str) -> None:
    """Keep where a document was written to: an erasure has to name the copies that it cannot reach."""
    if place:
        ws.execute(
            """INSERT INTO document_places (document_id, place, written_at) VALUES (?1, ?2, ?3)
            ON CONFLICT (document_id, place) DO UPDATE SET written_at = ?3""",
            (document_id, place, utc_now()),
        )


def _insert(ws: Workspace, document: Document, content: bytes) -> None:
    references = {name: getattr(document, name) or None for name in ("application_id", "job_id", "candidate_id")}
    values = {**asdict(document), **references, "parts": json.dumps(document.parts)}
    ws.execute(
        f"INSERT INTO documents ({', '.join(values)}) VALUES ({', '.join('?' for _ in values)})", list(values.values())
    )
    ws.execute("INSERT INTO document_files (document_id, content) VALUES (?, ?)", (document.id, content))


def document_of(row: Row) -> Document:
    """A document from the columns of COLUMNS."""
    values = list(row)
    values[8:10] = bool(row[8]), bool(row[9])
    values[13] = tuple(json.loads(row[13]))
    return Document(*values)
