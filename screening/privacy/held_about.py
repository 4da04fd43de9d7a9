"""Every row of the workspace that is about some people: what an erasure takes away.

What was merged into a person's record is the same person. Documents about a whole job hold everybody who had applied
by then; a merged document holds what its parts hold.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from screening.workspace import Workspace

AMONG = "(SELECT value FROM json_each(?))"

# Records that were merged into these, also over several merges.
_RECORDS = """WITH RECURSIVE mine (id) AS (
        SELECT value FROM json_each(?)
        UNION SELECT m.merged_id FROM merges m JOIN mine ON m.kept_id = mine.id AND m.undone_at = '')
    SELECT id FROM mine"""
# What was made of all candidates of a job after one of these applications (?1) had come in.
_TOGETHER = """SELECT d.id, d.ordered ->> '$.chosen' FROM documents d
    JOIN applications a ON a.job_id = d.job_id AND a.created_at <= d.created_at
    WHERE d.application_id IS NULL AND d.candidate_id IS NULL AND d.parts = '[]'
        AND a.id IN (SELECT value FROM json_each(?1))"""
_WITH_PART = f"SELECT DISTINCT d.id FROM documents d, json_each(d.parts) part WHERE part.value IN {AMONG}"


@dataclass(frozen=True, slots=True)
class HeldAbout:
    """The ids of everything about some people. `records` are theirs, with those that were merged into them.

    `applications` are those that are there, `former` those that became one with another by a merge. `together` are
    the documents that are about others, too; they are among the `documents`.
    """

    people: tuple[str, ...]
    records: tuple[str, ...]
    applications: tuple[str, ...]
    former: tuple[str, ...]
    interviews: tuple[str, ...]
    scorecards: tuple[str, ...]
    attachments: tuple[str, ...]
    documents: tuple[str, ...]
    together: frozenset[str]
    merges: tuple[str, ...]


def held_about(ws: Workspace, candidate_ids: Sequence[str]) -> HeldAbout:
    """Everything about these people; who is not in the workspace has nothing."""
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
    together = _together(ws, applications, frozenset((*applications, *former)))
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
        interviews=interviews,
        scorecards=_column(ws, f"SELECT id FROM scorecards WHERE interview_id IN {AMONG}", interviews),
        attachments=_column(ws, f"SELECT id FROM attachments WHERE candidate_id IN {AMONG}", people),
        documents=tuple(sorted(whole)),
        together=frozenset(together),
        merges=merges,
    )


def _together(ws: Workspace, applications: Sequence[str], known_as: frozenset[str]) -> set[str]:
    """Documents of these applications' jobs that hold one of them: where nobody was chosen, everybody."""
    rows = ws.all(_TOGETHER, (json.dumps(applications),))
    return {key for key, chosen in rows if chosen is None or not known_as.isdisjoint(json.loads(chosen))}


def _column(ws: Workspace, query: str, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(row[0] for row in ws.all(query, (json.dumps(list(ids)),)))
