"""Takes a whole import back, and does it again.

Who has been worked on since (an interview, a decision, a note, an attachment, a document, an edit, another job, another
stage) is never taken away by this: the import is then refused as a whole, or, when a person says so, everybody else's
is taken back and these stay.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import Any

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import utc_now
from screening.importing import bulk
from screening.importing.people import Progress
from screening.people import candidate_record, candidates, kept_beside
from screening.people.candidate_record import Candidate
from screening.workspace import Workspace

_AT_ONCE = 2_000
_APPLICATION_USED = """EXISTS (SELECT 1 FROM interviews i WHERE i.application_id = a.id)
    OR EXISTS (SELECT 1 FROM decisions d WHERE d.application_id = a.id)
    OR EXISTS (SELECT 1 FROM documents o WHERE o.application_id = a.id)
    OR EXISTS (SELECT 1 FROM stage_changes s WHERE s.application_id = a.id AND s.moved_at NOT IN (?2, a.created_at))"""
# ?1 the import, ?2 when it was, ?3 its job
_NEW_CHANGED = f"""SELECT c.id FROM candidates c WHERE c.import_id = ?1 AND (c.updated_at <> ?2
    OR EXISTS (SELECT 1 FROM attachments f WHERE f.candidate_id = c.id)
    OR EXISTS (SELECT 1 FROM documents o WHERE o.candidate_id = c.id)
    OR EXISTS (SELECT 1 FROM bases b WHERE b.candidate_id = c.id AND (b.import_id IS NOT ?1 OR b.withdrawn_on <> ''))
    OR EXISTS (SELECT 1 FROM requests r WHERE r.candidate_id = c.id)
    OR EXISTS (SELECT 1 FROM restrictions r WHERE r.candidate_id = c.id)
    OR EXISTS (SELECT 1 FROM holds h WHERE h.candidate_id = c.id)
    OR EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id AND (a.job_id <> ?3 OR {_APPLICATION_USED})))"""
_APPLICATIONS_CHANGED = f"""SELECT a.id, a.candidate_id FROM applications a
    WHERE a.id IN (SELECT value FROM json_each(?1)) AND ({_APPLICATION_USED})"""
_EDITED = """SELECT c.id FROM candidates c WHERE c.id IN (SELECT value FROM json_each(?1)) AND c.updated_at <> ?2"""
_KEPT_COLUMNS = """number, id, name, name_key, search_key, email, phone, source, tags, note, custom, keep_until,
    import_id, created_at, updated_at"""
_BASIS_COLUMNS = "id, candidate_id, basis, notice_id, given_on, how, recorded_by, recorded_at, import_id"

# What triggers do for a single application.
_FOLLOW = """UPDATE candidates SET
        hidden = EXISTS (SELECT 1 FROM applications a JOIN jobs j ON j.id = a.job_id
            WHERE a.candidate_id = candidates.id AND j.hide_names),
        latest_application = coalesce((SELECT a.id FROM applications a WHERE a.candidate_id = candidates.id
            ORDER BY a.created_at DESC, a.id DESC LIMIT 1), '')
    WHERE import_id = ?"""
# ?1 a candidate, ?2 a job
_MAY_COME = """SELECT 1 FROM candidates c WHERE c.id = ?1
    AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = ?1 AND a.job_id = ?2)"""
# ?1 a job, ?2 stages
_HAS_STAGES = """SELECT 1 FROM jobs j WHERE j.id = ?1
    AND NOT EXISTS (SELECT value FROM json_each(?2) EXCEPT SELECT value FROM json_each(j.stages))"""
_FILLED_COLUMNS = (
    "name", "name_key", "search_key", "email", "phone", "source", "note", "keep_until", "tags", "custom",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Import:
    """An import that was made: of which file, how many people, by whom and when (UTC); `undone_at` is "" until then."""

    id: str
    source: str
    job_id: str
    added: int
    updated: int
    by: str
    at: str
    undone_at: str


def history(ws: Workspace, *, limit: int = 100) -> list[Import]:
    """The imports, newest first."""
    rows = ws.all(
        "SELECT id, source, details, imported_by, imported_at, undone_at FROM imports ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return [_import(row) for row in rows]


def changed_since(ws: Workspace, import_id: str) -> tuple[Candidate, ...]:
    """Those of an import who have been worked on since, as everybody may see them. Raises NotFound."""
    record, details = _of(ws, import_id)
    return tuple(candidates.get(ws, candidate_id) for candidate_id in sorted(_changed(ws, record, details)))


def undo(ws: Workspace, *, import_id: str, keep_changed: bool = False, progress: Progress | None = None) -> Changes:
    """Take an import back: remove who came with it, and what it filled in of others. The answer's undo does it again.

    Raises Refused "import_undone" where that was done already, "import_changed_since" (with their number) where people
    have been worked on since; with `keep_changed` these stay as they are, with all that was imported. NotFound.
    """
    with ws.atomic():
        record, details = _of(ws, import_id)
        if record.undone_at:
            raise Refused("import_undone", source=record.source)
        changed = _changed(ws, record, details)
        if changed and not keep_changed:
            raise Refused("import_changed_since", people=len(changed), all=record.added + record.updated)
        taken = _Taking(ws, record, details, changed, progress).take()
        return taken


def _changed(ws: Workspace, record: Import, details: dict[str, Any]) -> set[str]:
    """The ids of those who have been worked on since."""
    found = {row[0] for row in ws.all(_NEW_CHANGED, (record.id, record.at, record.job_id))}
    found |= {row[0] for row in ws.all(_EDITED, (json.dumps(list(details["updated"])), record.at))}
    found |= {row[1] for row in ws.all(_APPLICATIONS_CHANGED, (json.dumps(details["applications"]), record.at))}
    return found


def _import(row: tuple[Any, ...]) -> Import:
    details = json.loads(row[2])
    # Also who was known already: else the number would tell what is known of a person whose name is hidden.
    there_before = len(details.get("updated", {})) + details.get("nothing_told", 0)
    updated = max(there_before, len(details.get("applications", [])))
    return Import(row[0], row[1], details.get("job_id", ""), details.get("added", 0), updated, row[3], row[4], row[5])


def _of(ws: Workspace, import_id: str) -> tuple[Import, dict[str, Any]]:
    row = ws.one(
        "SELECT id, source, details, imported_by, imported_at, undone_at FROM imports WHERE id = ?", (import_id,)
    )
    if row is None:
        raise NotFound("imports", import_id)
    return _import(row), json.loads(row[2])


class _Taking:
    """One import while it is taken back. What is removed is kept, packed, for doing it again."""

    def __init__(
        self, ws: Workspace, record: Import, details: dict[str, Any], spared: set[str], progress: Progress | None
    ) -> None:
        self._ws, self._record, self._details, self._spared = ws, record, details, spared
        self._progress, self._at = progress, utc_now()

    def take(self) -> Changes:
        ws, record = self._ws, self._record
        people = ws.all(f"SELECT {_KEPT_COLUMNS} FROM candidates WHERE import_id = ? ORDER BY number", (record.id,))
        people = [row for row in people if row[1] not in self._spared]
        ids = [row[1] for row in people]
        own = list(self._details["applications"])
        applied = self._applications(ids, own)
        stages = self._stages([row[0] for row in applied])
        given = self._bases(ids)
        restored = self._restore()
        new = set(ids)
        self._remove_applications([row for row in applied if row[1] not in new])
        with bulk.removing(ws, [row[0] for row in people]):
            self._remove_applications([row for row in applied if row[1] in new])
            for first in range(0, len(ids), _AT_ONCE):
                self._remove_people(ids[first : first + _AT_ONCE])
                if self._progress:
                    self._progress(min(first + _AT_ONCE, len(ids)), len(ids))
        ws.execute("UPDATE imports SET undone_at = ? WHERE id = ?", (self._at, record.id))
        also = {
            "candidates": {*ids, *restored, *(row[1] for row in applied)},
            "applications": {row[0] for row in applied},
            "jobs": {record.job_id} if record.job_id else set(),
        }
        also = {kind: touched for kind, touched in also.items() if touched}
        changes = audit.write(
            ws, "import_undone", "imports", record.id, at=self._at, details={"spared": len(self._spared)}, also=also
        )
        packed = zlib.compress(json.dumps([people, applied, stages, restored, given], ensure_ascii=False).encode(), 1)
        taken_at = self._at
        return changes.undone_by(lambda again: _again(again, record, packed, taken_at))

    def _applications(self, ids: list[str], own: list[str]) -> list[tuple[Any, ...]]:
        select = "SELECT id, candidate_id, job_id, stage, created_at, stage_since FROM applications WHERE"
        of_people = (
            f"{select} candidate_id IN (SELECT value FROM json_each(?)) OR id IN (SELECT value FROM json_each(?))"
        )
        return [
            row for row in self._ws.all(of_people, (json.dumps(ids), json.dumps(own))) if row[1] not in self._spared
        ]

    def _stages(self, ids: list[str]) -> list[tuple[Any, ...]]:
        return self._ws.all(
            """SELECT application_id, stage, moved_by, moved_at FROM stage_changes
            WHERE application_id IN (SELECT value FROM json_each(?)) ORDER BY number""",
            (json.dumps(ids),),
        )

    def _bases(self, ids: list[str]) -> list[tuple[Any, ...]]:
        return self._ws.all(
            f"""SELECT {_BASIS_COLUMNS} FROM bases WHERE candidate_id IN (SELECT value FROM json_each(?))
            ORDER BY number""",
            (json.dumps(ids),),
        )

    def _remove_applications(self, rows: list[tuple[Any, ...]]) -> None:
        self._ws.execute_many("DELETE FROM stage_changes WHERE application_id = ?", [(row[0],) for row in rows])
        self._ws.execute_many("DELETE FROM applications WHERE id = ?", [(row[0],) for row in rows])
        entries: list[tuple[str, str, dict[str, object]]] = [(row[0], row[1], {}) for row in rows]
        audit.write_many(self._ws, "application_removed", "applications", entries, at=self._at)

    def _remove_people(self, ids: list[str]) -> None:
        self._ws.execute_many("DELETE FROM bases WHERE candidate_id = ?", [(one,) for one in ids])
        self._ws.execute_many("DELETE FROM candidates WHERE id = ?", [(one,) for one in ids])
        kept_beside.forget(self._ws, ids)
        entries: list[tuple[str, str, dict[str, object]]] = [(one, one, {}) for one in ids]
        audit.write_many(self._ws, "candidate_removed", "candidates", entries, at=self._at)

    def _restore(self) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
        """Empty what the import filled in of people who were there before; what stood there and stands there now."""
        kept: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
        for candidate_id, filled in self._details["updated"].items():
            row = self._ws.one(f"SELECT {', '.join(_FILLED_COLUMNS)} FROM candidates WHERE id = ?", (candidate_id,))
            if row is None or candidate_id in self._spared:
                continue
            before = dict(zip(_FILLED_COLUMNS, row, strict=True))
            emptied = dict.fromkeys(filled["fields"], "")
            left = {name: emptied.get(name, before[name]) for name in ("name", "email", "phone", "source", "note")}
            tags = [tag for tag in json.loads(before["tags"]) if tag not in filled["tags"]]
            custom = {key: text for key, text in json.loads(before["custom"]).items() if key not in filled["custom"]}
            stored = {
                **candidate_record.columns(tags=tags, **left),
                "custom": json.dumps(custom, ensure_ascii=False),
                "keep_until": emptied.get("keep_until", before["keep_until"]),
            }
            kept[candidate_id] = ({name: before[name] for name in stored}, stored)
            write_columns(self._ws, candidate_id, stored, self._at)
        return kept


def write_columns(ws: Workspace, candidate_id: str, values: dict[str, Any], at: str) -> None:
    """Set columns of a candidate to values of `candidate_record.columns`, with the audit row of an edit."""
    settings = ", ".join(f"{name} = ?" for name in values)
    ws.execute(f"UPDATE candidates SET {settings}, updated_at = ? WHERE id = ?", (*values.values(), at, candidate_id))
    audit.write(ws, "candidate_edited", "candidates", candidate_id, at=at, candidate_id=candidate_id, details=values)


def _again(ws: Workspace, record: Import, packed: bytes, taken_at: str) -> Changes:
    """Bring everybody back whom an undo took away, as they were, under their codes.

    Raises Refused "changed_since" where that would write over what has happened since `taken_at`.
    """
    people, applied, stages, restored, given = json.loads(zlib.decompress(packed))
    with ws.atomic():
        now, _ = _of(ws, record.id)
        if now.undone_at != taken_at or not _fits(ws, people, applied, restored):
            raise Refused("changed_since")
        at = utc_now()
        with bulk.adding(ws, record.id):
            marks = ", ".join("?" * 15)
            ws.execute_many(f"INSERT INTO candidates ({_KEPT_COLUMNS}) VALUES ({marks})", people)
            new = {row[1] for row in people}
            _insert_applications(ws, [row for row in applied if row[1] in new])
            ws.execute(_FOLLOW, (record.id,))
        marks = ", ".join("?" * 9)
        ws.execute_many(f"INSERT INTO bases ({_BASIS_COLUMNS}) VALUES ({marks})", given)
        _insert_applications(ws, [row for row in applied if row[1] not in new])
        ws.execute_many(
            "INSERT INTO stage_changes (application_id, stage, moved_by, moved_at) VALUES (?, ?, ?, ?)", stages
        )
        entries: list[tuple[str, str, dict[str, object]]] = [(row[1], row[1], {}) for row in people]
        audit.write_many(ws, "candidate_added", "candidates", entries, at=at)
        entries = [(row[0], row[1], {}) for row in applied]
        audit.write_many(ws, "application_added", "applications", entries, at=at)
        for candidate_id, (values, _) in restored.items():
            # As at the import, so that the next undo finds them unchanged.
            write_columns(ws, candidate_id, values, record.at)
        ws.execute("UPDATE imports SET undone_at = '' WHERE id = ?", (record.id,))
        also = {
            "candidates": {*restored, *(row[1] for row in people), *(row[1] for row in applied)},
            "applications": {row[0] for row in applied},
            "jobs": {record.job_id} if record.job_id else set(),
        }
        also = {kind: touched for kind, touched in also.items() if touched}
        changes = audit.write(ws, "people_imported", "imports", record.id, at=at, also=also)
    return changes.undone_by(lambda once_more: undo(once_more, import_id=record.id))


def _fits(
    ws: Workspace, people: list[Any], applied: list[Any], restored: dict[str, tuple[dict[str, Any], dict[str, Any]]]
) -> bool:
    """Whether everything an undo took away still has its place.

    Whoever was there before is as the undo left them, nobody of them has come on the job, whose stages are there.
    """
    for candidate_id, (_, left) in restored.items():
        if ws.one(f"SELECT {', '.join(left)} FROM candidates WHERE id = ?", (candidate_id,)) != tuple(left.values()):
            return False
    new = {row[1] for row in people}
    for candidate_id, job_id in {(row[1], row[2]) for row in applied if row[1] not in new}:
        if ws.one(_MAY_COME, (candidate_id, job_id)) is None:
            return False
    stages: dict[str, set[str]] = {}
    for row in applied:
        stages.setdefault(row[2], set()).add(row[3])
    return all(ws.one(_HAS_STAGES, (job_id, json.dumps(list(names)))) for job_id, names in stages.items())


def _insert_applications(ws: Workspace, rows: list[tuple[Any, ...]]) -> None:
    ws.execute_many(
        """INSERT INTO applications (id, candidate_id, job_id, stage, created_at, stage_since)
        VALUES (?, ?, ?, ?, ?, ?)""",
        rows,
    )
