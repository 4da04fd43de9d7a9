"""Merging two records of one person: everything of the one goes to the other, and all of it can be put back.

The record that goes is kept whole, as JSON, in `merges`; its row is deleted, so that no list and no count needs to
know of it. Applications and files change hands. Where both applied for the same job, the interviews, decisions and
documents go to the application of the one that stays.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.figures import panel_scores
from screening.identifiers import new_id, utc_now
from screening.people import candidates
from screening.people.candidates import Candidate
from screening.privacy import set_while_one
from screening.workspace import Workspace

FIELDS = ("name", "email", "phone", "source", "keep_until")
"""What one may take from the record that goes; a field of one's own by its id, too."""

# What belongs to an application and follows it to another: the table and what its rows are named by.
PARTS = {"interviews": "id", "decisions": "number", "documents": "id"}
# What belongs to a candidate as such. Merges of an older schema moved fewer of them.
OF_CANDIDATE = ("attachments", "documents", "bases", "holds", "restrictions", "requests")
_AMONG = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Merge:
    """Two records that were made one: when and by whom; `code` and `name` are those of the one that went."""

    id: str
    kept_id: str
    merged_id: str
    code: str
    name: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Shared:
    """A job that both applied for: its title, and the stages of the application that stays and of the other."""

    title: str
    stage: str
    other_stage: str


def merge(ws: Workspace, *, kept_id: str, merged_id: str, take: Collection[str] = ()) -> Changes:
    """Make two records one; `take` names the FIELDS (or own fields by id) whose value comes from the one that goes.

    What the one that stays does not know is taken anyway; tags are united and notes put one below the other.
    Raises NotFound, Refused "merge_same", "merge_hidden" where a job hides one of the names, "candidate_restricted".
    """
    if kept_id == merged_id:
        raise Refused("merge_same")
    with ws.atomic():
        kept, merged = candidates.get(ws, kept_id), candidates.get(ws, merged_id)
        if kept.hidden or merged.hidden:
            raise Refused("merge_hidden", who=kept.code if kept.hidden else merged.code)
        if ws.one("SELECT 1 FROM candidates WHERE id IN (?, ?) AND restricted", (kept_id, merged_id)):
            raise Refused("candidate_restricted")
        before = _known(kept)
        after = _united(before, _known(merged), take)
        since = _since(ws, kept_id)
        changes = candidates.put(ws, kept_id, after)
        moved: dict[str, Any] = {
            "since": [since, _since(ws, kept_id)],
            "take": list(take),
            "before": before,
            "after": after,
            "candidate": _stored(ws, "candidates", merged_id),
            "set_before": set_while_one.set_before(ws, kept_id),
        }
        pairs = ws.all(
            """SELECT a.id, own.id FROM applications a
            LEFT JOIN applications own ON own.candidate_id = ? AND own.job_id = a.job_id WHERE a.candidate_id = ?""",
            (kept_id, merged_id),
        )
        moved["applications"] = [one for one, own in pairs if own is None]
        moved["joined"] = [_join(ws, one, own) for one, own in pairs if own is not None]
        for table in OF_CANDIDATE:
            moved[table] = [row[0] for row in ws.all(f"SELECT id FROM {table} WHERE candidate_id = ?", (merged_id,))]
        _hand_over(ws, moved, merged_id, kept_id)
        ws.execute("DELETE FROM candidates WHERE id = ?", (merged_id,))
        merge_id, at = new_id(), utc_now()
        ws.execute(
            """INSERT INTO merges (id, kept_id, merged_id, moved, merged_by, merged_at, undone_at)
            VALUES (?, ?, ?, ?, ?, ?, '')""",
            (merge_id, kept_id, merged_id, json.dumps(moved, ensure_ascii=False), ws.actor, at),
        )
        changes |= _audit(ws, "candidates_merged", at, moved, merge=merge_id, kept=kept_id, merged=merged_id)
    return changes.undone_by(lambda again: undo(again, merge_id=merge_id))


def undo(ws: Workspace, *, merge_id: str) -> Changes:
    """Put back what a merge moved, under the same ids and numbers.

    What was changed or added since stays as it is, with the record that stayed; a legal hold, a restriction and an open
    request from then stand for both (the Changes touch "holds", "restrictions", "requests"). Raises NotFound, Refused
    "changed_since" where the merge is undone already, or the record that stayed is gone.
    """
    with ws.atomic():
        row = ws.one("SELECT kept_id, merged_id, moved, undone_at, merged_at FROM merges WHERE id = ?", (merge_id,))
        if row is None:
            raise NotFound("merges", merge_id)
        kept_id, merged_id, moved = row[0], row[1], json.loads(row[2])
        try:
            kept = candidates.named(ws, kept_id)
        except NotFound as error:
            raise Refused("changed_since") from error
        if row[3]:
            raise Refused("changed_since")
        _insert(ws, "candidates", moved["candidate"])
        _hand_over(ws, moved, kept_id, merged_id)
        for joined in moved["joined"]:
            _part(ws, joined)
        now = _known(kept)
        back = {
            field: value
            for field, value in moved["before"].items()
            if value != moved["after"][field] and now[field] == moved["after"][field]
        }
        untouched = moved.get("since", ["", ""])[1] == _since(ws, kept_id)
        changes = candidates.put(ws, kept_id, back)
        if untouched:  # an import asks since when its people are as they are, before it is taken back
            ws.execute("UPDATE candidates SET updated_at = ? WHERE id = ?", (moved["since"][0], kept_id))
        at = utc_now()
        ws.execute("UPDATE merges SET undone_at = ? WHERE id = ?", (at, merge_id))
        for also in set_while_one.stand_for_both(
            ws, kept_id=kept_id, parted_id=merged_id, before=moved.get("set_before"), merged_at=row[4]
        ):
            changes |= also
        changes |= _audit(ws, "merge_undone", at, moved, merge=merge_id, kept=kept_id, merged=merged_id)
    return changes.undone_by(lambda again: merge(again, kept_id=kept_id, merged_id=merged_id, take=moved["take"]))


def of_candidate(ws: Workspace, candidate_id: str) -> list[Merge]:
    """The records that were merged into this one and are still, the last one first; none where the name is hidden."""
    rows = ws.all(
        """SELECT m.id, m.kept_id, m.merged_id, printf('K-%02d', m.moved ->> '$.candidate.number'),
            m.moved ->> '$.candidate.name', m.merged_by, m.merged_at
        FROM merges m JOIN candidates c ON c.id = m.kept_id
        WHERE m.kept_id = ? AND m.undone_at = '' AND NOT c.hidden ORDER BY m.id DESC""",
        (candidate_id,),
    )
    return [Merge(*row) for row in rows]


def kept_for(ws: Workspace, candidate_id: str) -> str:
    """The record that a merged one is part of now, also over several merges; "" for a record that was not merged."""
    row = ws.one(
        """WITH RECURSIVE now (id) AS (
            SELECT kept_id FROM merges WHERE merged_id = ?1 AND undone_at = ''
            UNION SELECT m.kept_id FROM merges m JOIN now ON m.merged_id = now.id AND m.undone_at = '')
        SELECT now.id FROM now JOIN candidates c ON c.id = now.id""",
        (candidate_id,),
    )
    return row[0] if row else ""


def records_of(ws: Workspace, candidate_id: str) -> list[tuple[dict[str, Any], str]]:
    """The records that became part of this one, also over several merges: each as it was, and when (UTC)."""
    rows = ws.all(
        """WITH RECURSIVE mine (id) AS (
            SELECT ?1 UNION SELECT m.merged_id FROM merges m JOIN mine ON m.kept_id = mine.id AND m.undone_at = '')
        SELECT m.moved ->> '$.candidate', m.merged_at FROM merges m JOIN mine ON mine.id = m.kept_id
        WHERE m.undone_at = '' ORDER BY m.id""",
        (candidate_id,),
    )
    return [(json.loads(candidate), at) for candidate, at in rows]


def former_records(ws: Workspace, candidate_id: str) -> list[tuple[dict[str, Any], str]]:
    """What merges keep of a person beside `records_of`: a record as it was before another became part of it, and the
    record that an undone merge had taken in. Each with `id`, as it was, and when (UTC).
    """
    mine = {candidate_id, *(one["id"] for one, _ in records_of(ws, candidate_id))}
    found = []
    for kept_id, merged_id, text, at, undone_at in ws.all(
        """SELECT kept_id, merged_id, moved, merged_at, undone_at FROM merges
        WHERE kept_id IN (SELECT value FROM json_each(?1)) OR merged_id IN (SELECT value FROM json_each(?1))
        ORDER BY id""",
        (json.dumps(list(mine)),),
    ):
        moved = json.loads(text)
        if kept_id in mine and "before" in moved:
            found.append(({**moved["before"], "id": kept_id}, at))
        if undone_at and merged_id in mine and "name" in moved["candidate"]:  # not erased from it
            found.append((moved["candidate"], at))
    return found


def joined_stages(ws: Workspace, application_id: str) -> list[tuple[str, str]]:
    """The stages that applications went through before they became part of this one: (when in UTC, which)."""
    into, stages = {application_id}, []
    rows = ws.all(
        """SELECT joined.value FROM merges m, json_each(m.moved, '$.joined') joined
        WHERE m.undone_at = '' ORDER BY m.id DESC"""
    )
    for (text,) in rows:  # the last merge first: what it moved may have taken others in before
        joined = json.loads(text)
        if joined["into"] in into:
            into.add(joined["application"]["id"])
            stages += [(at, stage) for _, stage, _, at in joined["stages"]]
    return stages


def is_same_person(ws: Workspace, once: str, now: str, *, interview_id: str) -> bool:
    """Whether an interview of the record `once` may belong to the record `now`: after merges, or the undoing of one.

    What was added to an application while two records were one goes with it when they are parted.
    """
    row = ws.one(
        """WITH RECURSIVE met (interview, application) AS (SELECT id, application_id FROM interviews WHERE id = ?3),
        same (id) AS (
            SELECT ?1
            UNION SELECT m.kept_id FROM merges m JOIN same ON m.merged_id = same.id WHERE m.undone_at = ''
            UNION SELECT m.merged_id FROM merges m JOIN same ON m.kept_id = same.id, met
                WHERE m.undone_at <> '' AND (met.application IN (SELECT value FROM json_each(m.moved, '$.applications'))
                    OR EXISTS (SELECT 1 FROM json_each(m.moved, '$.joined') joined,
                        json_each(joined.value, '$.parts.interviews') part WHERE part.value = met.interview)))
        SELECT 1 FROM same WHERE id = ?2""",
        (once, now, interview_id),
    )
    return row is not None


def first_subjects(ws: Workspace) -> dict[str, str]:
    """The application each document was made for, or the candidate, where a merge has moved it to another one."""
    found: dict[str, str] = {}
    for merged_id, text in ws.all("SELECT merged_id, moved FROM merges WHERE undone_at = '' ORDER BY id"):
        moved = json.loads(text)
        for document_id in moved.get("documents", []):
            found.setdefault(document_id, merged_id)
        for joined in moved["joined"]:
            for document_id in joined["parts"]["documents"]:
                found.setdefault(document_id, joined["application"]["id"])
    return found


def shared_jobs(ws: Workspace, kept_id: str, merged_id: str) -> list[Shared]:
    """The jobs that both applied for: there two applications become one."""
    rows = ws.all(
        """SELECT j.title, own.stage, other.stage FROM applications own
        JOIN applications other ON other.job_id = own.job_id AND other.candidate_id = ?2
        JOIN jobs j ON j.id = own.job_id WHERE own.candidate_id = ?1 ORDER BY j.title""",
        (kept_id, merged_id),
    )
    return [Shared(*row) for row in rows]


def _since(ws: Workspace, candidate_id: str) -> str:
    """Since when a candidate's own fields are as they are (UTC)."""
    row = ws.one("SELECT updated_at FROM candidates WHERE id = ?", (candidate_id,))
    return str(row[0]) if row else ""


def _known(one: Candidate) -> dict[str, Any]:
    """What is known about a person, as `candidates.edit` takes it."""
    return {
        "name": one.name,
        "email": one.email,
        "phone": one.phone,
        "source": one.source,
        "tags": list(one.tags),
        "note": one.note,
        "keep_until": one.keep_until,
        "custom": dict(one.custom),
    }


def _united(kept: dict[str, Any], merged: dict[str, Any], take: Collection[str]) -> dict[str, Any]:
    """What is known about both."""

    def chosen(field: str, own: str, other: str) -> str:
        return other if other and (not own or field in take) else own

    values: dict[str, Any] = {field: chosen(field, kept[field], merged[field]) for field in FIELDS}
    values["tags"] = list(dict.fromkeys([*kept["tags"], *merged["tags"]]))
    notes = dict.fromkeys(note.strip() for note in (kept["note"], merged["note"]) if note.strip())
    values["note"] = "\n\n".join(notes) if len(notes) > 1 else kept["note"] or merged["note"]
    values["custom"] = {
        field: chosen(field, kept["custom"].get(field, ""), merged["custom"].get(field, ""))
        for field in {**kept["custom"], **merged["custom"]}
    }
    return values


def _join(ws: Workspace, application_id: str, into: str) -> dict[str, Any]:
    """Move all of an application to another one of the same job and take it away; what it was, for the way back."""
    parts: dict[str, list[Any]] = {}
    for table, key in PARTS.items():
        parts[table] = [
            row[0] for row in ws.all(f"SELECT {key} FROM {table} WHERE application_id = ?", (application_id,))
        ]
        ws.execute(f"UPDATE {table} SET application_id = ? WHERE application_id = ?", (into, application_id))
    stages = ws.all(
        "SELECT number, stage, moved_by, moved_at FROM stage_changes WHERE application_id = ?", (application_id,)
    )
    ws.execute("DELETE FROM stage_changes WHERE application_id = ?", (application_id,))
    joined = {
        "application": _stored(ws, "applications", application_id),
        "into": into,
        "parts": parts,
        "stages": stages,
    }
    ws.execute("DELETE FROM applications WHERE id = ?", (application_id,))
    _look_again(ws, into)
    return joined


def _part(ws: Workspace, joined: dict[str, Any]) -> None:
    """Undo `_join`."""
    application = joined["application"]
    _insert(ws, "applications", application)
    ws.execute_many(
        "INSERT INTO stage_changes (number, stage, moved_by, moved_at, application_id) VALUES (?, ?, ?, ?, ?)",
        [(*stage, application["id"]) for stage in joined["stages"]],
    )
    for table, keys in joined["parts"].items():
        ws.execute(
            f"UPDATE {table} SET application_id = ? WHERE application_id = ? AND {PARTS[table]} IN {_AMONG}",
            (application["id"], joined["into"], json.dumps(keys)),
        )
    for one in (application["id"], joined["into"]):
        _look_again(ws, one)


def _look_again(ws: Workspace, application_id: str) -> None:
    """The score that stands in an application follows the scorecards that belong to it now."""
    panel_scores.keep(ws, application_id)


def _hand_over(ws: Workspace, moved: dict[str, Any], giver: str, taker: str) -> None:
    """Applications and files change hands, those that still belong to the giver."""
    for table in ("applications", *OF_CANDIDATE):
        ws.execute(
            f"UPDATE {table} SET candidate_id = ? WHERE candidate_id = ? AND id IN {_AMONG}",
            (taker, giver, json.dumps(moved.get(table, []))),
        )


def _stored(ws: Workspace, table: str, record_id: str) -> dict[str, Any]:
    """A row as it is stored, without what SQLite works out."""
    names = [row[1] for row in ws.all(f"PRAGMA table_xinfo({table})") if not row[6]]
    row = ws.one(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", (record_id,))
    return dict(zip(names, row or (), strict=True))


def _insert(ws: Workspace, table: str, values: dict[str, Any]) -> None:
    marks = ", ".join("?" for _ in values)
    ws.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def _audit(ws: Workspace, action: str, at: str, moved: dict[str, Any], **details: str) -> Changes:
    """Put a merge, or its undoing, on record for both people; what it touched."""
    joined = moved["joined"]
    also = {
        "applications": [
            *moved["applications"],
            *(one["application"]["id"] for one in joined),
            *(one["into"] for one in joined),
        ],
        "attachments": moved["attachments"],
        "interviews": [key for one in joined for key in one["parts"]["interviews"]],
        "documents": [*moved.get("documents", []), *(key for one in joined for key in one["parts"]["documents"])],
    }
    changes = Changes({}, action, at)
    for one in (details["merged"], details["kept"]):
        changes |= audit.write(ws, action, "candidates", one, at=at, candidate_id=one, details=details, also=also)
    return changes
