"""The list of documents, however many there are: which they are and in what order, and what some of them say."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from screening import documents
from screening.documents import Document
from screening.finding import search
from screening.workspace import Row, Workspace

Sort = Literal["number", "title", "kind", "language", "made", "by"]

# What the list is ordered by; among equals the newest comes first.
_ORDERS: dict[Sort, str] = {
    "number": "number",
    "title": "title COLLATE NOCASE",
    "kind": "kind",
    "language": "language",
    "made": "created_at",
    "by": "created_by COLLATE NOCASE",
}
# A summary belongs to the job that its application is for, whether or not it says so itself.
_JOB = "coalesce(documents.job_id, (SELECT job_id FROM applications WHERE id = documents.application_id), '')"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents a list shows: of a kind, about a job, with these words in number, title or the job's title.

    "" stands for any. Every word must occur; case and diacritics do not matter.
    """

    kind: str = ""
    job_id: str = ""
    text: str = ""

    @property
    def empty(self) -> bool:
        """Whether everything is shown."""
        return self == Wanted()


def numbers(
    ws: Workspace,
    wanted: Wanted = Wanted(),
    *,
    viewer_id: str | None = None,
    sort: Sort = "made",
    descending: bool = True,
    limit: int | None = None,
) -> list[int]:
    """The documents that this viewer may see (None: all), in order, at most `limit`: by their rows in the file."""
    conditions = ["TRUE"]
    values: list[str | None] = [viewer_id]
    if wanted.kind:
        conditions.append("kind = ?")
        values.append(wanted.kind)
    if wanted.job_id:
        conditions.append(f"{_JOB} = ?")
        values.append(wanted.job_id)
    if viewer_id is not None:
        conditions.append(documents.MAY_SEE)
    order = f"{_ORDERS[sort]} {'DESC' if descending else 'ASC'}, documents.id DESC"
    if sort == "made" and not descending:
        order = "created_at, documents.id"  # the same way as the index stands
    sought = search.sought(wanted.text)
    looked_at = f", number || ' ' || title, {_JOB}" if sought else ""
    rows = ws.all(
        f"""SELECT documents.rowid{looked_at}, ?1 FROM documents
        WHERE {" AND ".join(conditions)} ORDER BY {order} LIMIT ?""",
        (*values, -1 if limit is None or sought else limit),
    )
    if sought:
        rows = list(islice(filter(_holds(ws, sought.in_notes), rows), limit))
    return [row[0] for row in rows]


def _holds(ws: Workspace, texts: Sequence[str]) -> Callable[[Row], bool]:
    """Whether a row of (…, what a document is called, its job) holds all of these texts."""
    titles = {job_id: search.note_key(title) for job_id, title in ws.all("SELECT id, title FROM jobs")}

    def holds(row: Row) -> bool:
        key = search.note_key(row[1]) + titles.get(row[2], "")
        return all(text in key for text in texts)

    return holds


def read(ws: Workspace, wanted: Sequence[int]) -> list[Document | None]:
    """The documents of these rows of the file, in their order; None for one that is not there any more."""
    found = ws.all(
        f"SELECT rowid, {documents.COLUMNS} FROM documents WHERE rowid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    known = {row[0]: documents.document_of(row[1:]) for row in found}
    return [known.get(number) for number in wanted]


def number_of(ws: Workspace, document_id: str) -> int:
    """The row of a document in the file, 0 where there is no such document."""
    row = ws.one("SELECT rowid FROM documents WHERE id = ?", (document_id,))
    return row[0] if row else 0
