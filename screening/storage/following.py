"""What follows from other rows and must say nothing else: stages, decisions, tags, sort keys, who a note is about.

Triggers keep most of it up; a value that fell over on the disk does not ask them.
"""

from __future__ import annotations

from screening.storage.findings import Finding
from screening.typed_text import sort_key
from screening.workspace import Workspace

# What rebuilding works out anew (`triggers.WORKED_OUT`): the table, and rows that contradict the others.
_WORKED_OUT = (
    (
        "candidates",
        """SELECT c.id FROM candidates c WHERE c.hidden IS NOT EXISTS (SELECT 1 FROM applications a
            JOIN jobs j ON j.id = a.job_id WHERE a.candidate_id = c.id AND j.hide_names)""",
    ),
    (
        "candidates",
        """SELECT c.id FROM candidates c WHERE c.latest_application IS NOT coalesce((SELECT a.id FROM applications a
            WHERE a.candidate_id = c.id ORDER BY a.created_at DESC, a.id DESC LIMIT 1), '')""",
    ),
    (
        "candidates",
        """SELECT c.id FROM candidates c WHERE c.restricted IS NOT
            EXISTS (SELECT 1 FROM restrictions r WHERE r.candidate_id = c.id AND r.lifted_at = '')""",
    ),
    (
        "candidate_tags",
        """SELECT c.number, lower(t.value) FROM candidates c, json_each(c.tags) t
            EXCEPT SELECT candidate_number, lower(tag) FROM candidate_tags""",
    ),
    (
        "candidate_tags",
        """SELECT candidate_number, lower(tag) FROM candidate_tags
            EXCEPT SELECT c.number, lower(t.value) FROM candidates c, json_each(c.tags) t""",
    ),
    (
        "applications",
        """SELECT a.id FROM applications a WHERE a.decision IS NOT coalesce((SELECT d.decision FROM decisions d
            WHERE d.application_id = a.id ORDER BY d.number DESC LIMIT 1), '')""",
    ),
    (
        "note_owners",
        """SELECT n.number, c.number FROM notes n JOIN interviews i ON i.id = n.interview_id
            JOIN applications a ON a.id = i.application_id JOIN candidates c ON c.id = a.candidate_id
            EXCEPT SELECT note_number, candidate_number FROM note_owners""",
    ),
    ("note_owners", "SELECT note_number FROM note_owners EXCEPT SELECT number FROM notes"),
)
# Where an application stands is written twice, at once: in itself and as the last step of its way.
_STAGE = """SELECT count(*) FROM applications a WHERE (a.stage, a.stage_since) IS NOT (SELECT s.stage, s.moved_at
    FROM stage_changes s WHERE s.application_id = a.id ORDER BY s.moved_at DESC, s.number DESC LIMIT 1)"""
_NO_STAGE = """SELECT count(*) FROM applications a JOIN jobs j ON j.id = a.job_id
    WHERE a.stage NOT IN (SELECT value FROM json_each(j.stages))"""
_SORTED = ("candidates", "interviewers", "custom_fields", "saved_filters")


def worked_out(ws: Workspace) -> list[Finding]:
    """Finding "following" for each table that says something else than what it follows from; rebuilding mends it."""
    wrong = {table: None for table, query in _WORKED_OUT if ws.one(f"SELECT 1 FROM ({query}) LIMIT 1")}
    return [Finding("following", {"table": table}) for table in wrong]


def written_twice(ws: Workspace) -> list[Finding]:
    """Finding "disagreeing" for each table in which two values that were written together do not go together any more.

    One of the two is damaged, and nothing in the file says which.
    """
    wrong = [table for table in _SORTED if _misfiled(ws, table)]
    for query in (_STAGE, _NO_STAGE):
        (count,) = ws.one(query) or (0,)
        if count and "applications" not in wrong:
            wrong.append("applications")
    return [Finding("disagreeing", {"table": table}) for table in wrong]


def _misfiled(ws: Workspace, table: str) -> bool:
    """Whether a name does not stand beside the key that it is sorted by."""
    return any(key != sort_key(name) for name, key in ws.all(f"SELECT name, name_key FROM {table}"))
