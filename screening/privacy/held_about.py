"""Every row of the workspace that is about some people: what an erasure takes away.

What was merged into a person's record is the same person. Documents about a whole job hold everybody who had applied
by then; a merged document holds what its parts hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening.workspace import Workspace

AMONG = "(SELECT value FROM json_each(?))"

# Records that were merged into these, also over several merges.
_RECORDS = """WITH RECURSIVE mine (id) AS (
        SELECT value FROM json_each(?)
        UNION SELECT m.merged_id FROM merges m JOIN mine ON m.kept_id = mine.id AND m.undone_at = '')
    SELECT id FROM mine"""
# Since when they stand among the candidates of a job: by an application that is there, or one that a merge took in.
_SINCE = f"""SELECT job_id, min(created_at) FROM (
        SELECT job_id, created_at FROM applications WHERE id IN {AMONG}
        UNION ALL SELECT joined.value ->> '$.application.job_id', joined.value ->> '$.application.created_at'
        FROM merges m, json_each(m.moved, '$.joined') joined WHERE m.id IN {AMONG})
    GROUP BY job_id"""
# What was made of all candidates of a job (the keys of ?1) after they had come in (its values). Of what an older
# program made, nothing says who was chosen: everybody may be in it.
_TOGETHER = """SELECT d.id, iif(d.ordered = '', NULL, d.ordered ->> '$.chosen') FROM documents d
    JOIN json_each(?1) applied ON applied.key = d.job_id AND applied.value <= d.created_at
    WHERE d.application_id IS NULL AND d.candidate_id IS NULL AND d.parts = '[]'"""
# What was made while two records were one, by a merge that was undone: of either's applications, alone or among those
# of a job. Each may hold the other's name and what was said of them.
_WHILE_ONE = f"""SELECT d.id FROM merges m JOIN applications a ON a.candidate_id = m.kept_id
        OR a.id IN (SELECT value FROM json_each(m.moved, '$.applications'))
    JOIN documents d ON d.created_at BETWEEN m.merged_at AND m.undone_at AND CASE
        WHEN d.application_id IS NOT NULL OR d.candidate_id IS NOT NULL OR d.parts <> '[]' THEN d.application_id = a.id
        WHEN d.ordered = '' OR d.ordered ->> '$.chosen' IS NULL THEN d.job_id = a.job_id
        ELSE a.id IN (SELECT value FROM json_each(d.ordered, '$.chosen')) END
    WHERE m.undone_at <> '' AND (m.merged_id IN {AMONG} OR m.kept_id IN {AMONG})
    UNION SELECT d.id FROM merges m JOIN documents d ON d.candidate_id = m.kept_id
        AND d.created_at BETWEEN m.merged_at AND m.undone_at
    WHERE m.undone_at <> '' AND m.merged_id IN {AMONG}"""
_WITH_PART = f"SELECT DISTINCT d.id FROM documents d, json_each(d.parts) part WHERE part.value IN {AMONG}"


@dataclass(frozen=True, slots=True)
class HeldAbout:
    """The ids of everything about some people. `records` are theirs, with those that were merged into them.

    `applications` are those that are there, `former` those that became one with another by a merge; `applied` says of
    each job since when (UTC) they stand among its candidates. `together` are the documents that are about others, too;
    they are among the `documents`.
    """

    people: tuple[str, ...]
    records: tuple[str, ...]
    applications: tuple[str, ...]
    former: tuple[str, ...]
    applied: Mapping[str, str]
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
    applied: dict[str, str] = dict(ws.all(_SINCE, (json.dumps(applications), json.dumps(merges))))
    together = _together(ws, applied, frozenset((*applications, *former)))
    asked = json.dumps(records)
    together |= {row[0] for row in ws.all(_WHILE_ONE, (asked,) * 3)} - set(own)
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
    )


def _together(ws: Workspace, applied: Mapping[str, str], known_as: frozenset[str]) -> set[str]:
    """Documents of these jobs that hold one of the applications: where nobody was chosen, everybody."""
    rows = ws.all(_TOGETHER, (json.dumps(dict(applied)),))
    return {key for key, chosen in rows if chosen is None or not known_as.isdisjoint(json.loads(chosen))}


def _column(ws: Workspace, query: str, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(row[0] for row in ws.all(query, (json.dumps(list(ids)),)))
