"""Every row of the workspace that is about some people: what an erasure takes away.

What was merged into a person's record is the same person. Documents about a whole job hold everybody who had applied
by then; a merged document holds what its parts hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening import log_order
from screening.log_order import Place
from screening.privacy import kept_as_one
from screening.workspace import Workspace

AMONG = "(SELECT value FROM json_each(?))"

# Records that were merged into these, also over several merges.
_RECORDS = """WITH RECURSIVE mine (id) AS (
        SELECT value FROM json_each(?)
        UNION SELECT m.merged_id FROM merges m JOIN mine ON m.kept_id = mine.id AND m.undone_at = '')
    SELECT id FROM mine"""
# Since when they stand among the candidates of a job: by an application that is there, or one that a merge took in.
_SINCE = f"""SELECT id, job_id, created_at FROM applications WHERE id IN {AMONG}
    UNION ALL SELECT joined.value ->> '$.application.id', joined.value ->> '$.application.job_id',
        joined.value ->> '$.application.created_at'
    FROM merges m, json_each(m.moved, '$.joined') joined WHERE m.id IN {AMONG}"""
# What was made of all candidates of a job, and when. Of what an older program made, nothing says who was chosen.
_TOGETHER = f"""SELECT d.id, d.job_id, iif(d.ordered = '', NULL, d.ordered ->> '$.chosen'), d.audit_seq, d.created_at
    FROM documents d WHERE d.job_id IN {AMONG} AND d.application_id IS NULL AND d.candidate_id IS NULL
        AND d.parts = '[]'"""
_WAS_UNDONE = f"""SELECT 1 FROM merges
    WHERE undone_at <> '' AND (merged_id IN {AMONG} OR kept_id IN {AMONG}) LIMIT 1"""
# The merges that were undone, from which row of the log to which they stood; 0 where the log does not tell.
_UNDONE = f"""WITH log AS MATERIALIZED (
        SELECT seq, at, action, record_id FROM audit WHERE action IN ('candidates_merged', 'merge_undone'))
    SELECT m.id, ifnull(min(merged.seq), 0), ifnull(min(undone.seq), 0) FROM merges m
    LEFT JOIN log merged ON merged.record_id = m.merged_id AND merged.at = m.merged_at
        AND merged.action = 'candidates_merged'
    LEFT JOIN log undone ON undone.record_id = m.merged_id AND undone.at = m.undone_at
        AND undone.action = 'merge_undone'
    WHERE m.undone_at <> '' AND (m.merged_id IN {AMONG} OR m.kept_id IN {AMONG}) GROUP BY m.id"""
# What was made while two records were one, by a merge that was undone: of either's applications, alone or among those
# of a job. Each may hold the other's name and what was said of them.
_WHILE_ONE = """WITH made AS MATERIALIZED (SELECT m.id AS merge_id, d.* FROM json_each(?1) stood
        JOIN merges m ON m.id = stood.value ->> 0
        JOIN documents d ON iif(d.audit_seq AND stood.value ->> 1 AND stood.value ->> 2,
            d.audit_seq >= stood.value ->> 1 AND d.audit_seq < stood.value ->> 2,
            d.created_at BETWEEN m.merged_at AND m.undone_at))
    SELECT d.id FROM merges m JOIN applications a ON a.candidate_id = m.kept_id
        OR a.id IN (SELECT value FROM json_each(m.moved, '$.applications'))
    JOIN made d ON d.merge_id = m.id AND CASE
        WHEN d.application_id IS NOT NULL OR d.candidate_id IS NOT NULL OR d.parts <> '[]' THEN d.application_id = a.id
        WHEN d.ordered = '' OR d.ordered ->> '$.chosen' IS NULL THEN d.job_id = a.job_id
        ELSE a.id IN (SELECT value FROM json_each(d.ordered, '$.chosen')) END
    UNION SELECT d.id FROM merges m JOIN made d ON d.merge_id = m.id AND d.candidate_id = m.kept_id
    WHERE m.merged_id IN (SELECT value FROM json_each(?2))"""
_WITH_PART = f"SELECT DISTINCT d.id FROM documents d, json_each(d.parts) part WHERE part.value IN {AMONG}"


@dataclass(frozen=True, slots=True)
class HeldAbout:
    """The ids of everything about some people. `records` are theirs, with those that were merged into them.

    `applications` are those that are there, `former` those that became one with another by a merge; `applied` says of
    each job where each of these came in. `together` are the documents that are about others, too; they are among the
    `documents`. `first_rows` are those of the log that speak first of the records and applications.
    """

    people: tuple[str, ...]
    records: tuple[str, ...]
    applications: tuple[str, ...]
    former: tuple[str, ...]
    applied: Mapping[str, tuple[Place, ...]]
    interviews: tuple[str, ...]
    scorecards: tuple[str, ...]
    attachments: tuple[str, ...]
    documents: tuple[str, ...]
    together: frozenset[str]
    merges: tuple[str, ...]
    first_rows: Mapping[str, int]

    def came_in(self, record_id: str, at: str) -> Place:
        """Where one of the records or applications came into the workspace; `at` is its own time."""
        return Place(self.first_rows.get(record_id, 0), at)


def held_about(
    ws: Workspace, candidate_ids: Sequence[str], *, first_rows: Mapping[str, int] | None = None
) -> HeldAbout:
    """Everything about these people; who is not in the workspace has nothing.

    Whoever asks about one after the other hands on the `first_rows` of all of them: the log is long.
    """
    records = _column(ws, _RECORDS, candidate_ids)
    people = _column(ws, f"SELECT id FROM candidates WHERE id IN {AMONG}", candidate_ids)
    merges = _column(ws, f"SELECT id FROM merges WHERE undone_at = '' AND kept_id IN {AMONG}", records)
    applications = _column(ws, f"SELECT id FROM applications WHERE candidate_id IN {AMONG}", people)
    former = _column(
        ws,
        f"""SELECT joined.value ->> '$.application.id' FROM merges m, json_each(m.moved, '$.joined') joined
        WHERE m.id IN {AMONG}""",
        merges,
    )
    interviews = _column(ws, f"SELECT id FROM interviews WHERE application_id IN {AMONG}", applications)
    own = [
        *_column(ws, f"SELECT id FROM documents WHERE application_id IN {AMONG}", applications),
        *_column(ws, f"SELECT id FROM documents WHERE candidate_id IN {AMONG}", people),
    ]
    if first_rows is None:
        first_rows = log_order.first_rows(ws, (*records, *applications, *former))
    applied: dict[str, tuple[Place, ...]] = {}
    for one, job, at in ws.all(_SINCE, (json.dumps(applications), json.dumps(merges))):
        applied[job] = (*applied.get(job, ()), Place(first_rows.get(one, 0), at))
    together = _together(ws, applied, frozenset((*applications, *former)))
    together |= _while_one(ws, records) - set(own)
    together |= kept_as_one.documents_of(ws, records) - set(own)
    whole, found = set(own) | together, set(own) | together
    while found:
        found = set(_column(ws, _WITH_PART, sorted(found))) - whole
        whole |= found
        together |= found
    return HeldAbout(
        people=people,
        records=records,
        applications=applications,
        former=former,
        applied=applied,
        interviews=interviews,
        scorecards=_column(ws, f"SELECT id FROM scorecards WHERE interview_id IN {AMONG}", interviews),
        attachments=_column(ws, f"SELECT id FROM attachments WHERE candidate_id IN {AMONG}", people),
        documents=tuple(sorted(whole)),
        together=frozenset(together),
        merges=merges,
        first_rows=first_rows,
    )


def _together(ws: Workspace, applied: Mapping[str, tuple[Place, ...]], known_as: frozenset[str]) -> set[str]:
    """Documents of these jobs that hold one of the applications: where nobody was chosen, everybody who was there."""
    found = set()
    for key, job, chosen, seq, at in ws.all(_TOGETHER, (json.dumps(list(applied)),)):
        made = Place(seq, at)
        was_there = any(one.is_by(made) for one in applied[job])
        if was_there if chosen is None else not known_as.isdisjoint(json.loads(chosen)):
            found.add(key)
    return found


def _while_one(ws: Workspace, records: Sequence[str]) -> set[str]:
    asked = json.dumps(list(records))
    if not ws.one(_WAS_UNDONE, (asked, asked)):
        return set()
    stood = json.dumps(ws.all(_UNDONE, (asked, asked)))
    return {row[0] for row in ws.all(_WHILE_ONE, (stood, asked))}


def _column(ws: Workspace, query: str, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(row[0] for row in ws.all(query, (json.dumps(list(ids)),)))
