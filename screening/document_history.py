"""What was done to a document's records since it was made, by whom, as the audit log tells it."""

from __future__ import annotations

from dataclasses import dataclass

from screening.documents import Document
from screening.people import visibility
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Deeds:
    """What one person changed of one kind of record ("scorecards", "applications"), how often, and when last (UTC)."""

    by: str
    kind: str
    count: int
    last: str


# The application that a row of the log is about, NULL where it is about the candidate as such.
_APPLICATION = """CASE log.kind
    WHEN 'applications' THEN log.record_id
    WHEN 'interviews' THEN (SELECT application_id FROM interviews WHERE id = log.record_id)
    WHEN 'notes' THEN (SELECT i.application_id FROM notes n JOIN interviews i ON i.id = n.interview_id
        WHERE n.id = log.record_id)
    WHEN 'candidates' THEN NULL
    ELSE (SELECT i.application_id FROM scorecards s JOIN interviews i ON i.id = s.interview_id
        WHERE s.id = log.record_id) END"""
# ?1 the viewer, ?2 the row after which it begins, ?3 to ?5 the document's application, job and candidate, or NULL.
# Looking at a document or at a name changes nothing. That somebody has a private note is nobody else's business.
_SINCE = f"""WITH about (id) AS (SELECT id FROM applications WHERE id = ?3
        UNION SELECT id FROM applications WHERE ?3 IS NULL AND job_id = ?4
        UNION SELECT id FROM applications WHERE candidate_id = ?5),
    people (id) AS (SELECT candidate_id FROM applications WHERE id IN about UNION SELECT ?5 WHERE ?5 IS NOT NULL)
    SELECT log.actor, log.kind, count(*), max(log.at) AS last FROM audit log
    WHERE log.seq > ?2 AND log.kind NOT IN ('documents', 'attachments') AND log.action <> 'names_revealed'
        AND (log.kind = 'letterhead' OR (log.kind = 'jobs' AND log.record_id = ?4)
            OR (log.candidate_id IN people AND coalesce({_APPLICATION} IN about, log.kind = 'candidates')))
        AND (log.actor = {visibility.MY_NAME} OR (
            log.candidate_id NOT IN (SELECT candidate_id FROM applications WHERE id IN ({visibility.BLIND_TO}))
            AND (log.kind <> 'notes' OR EXISTS (SELECT 1 FROM notes n WHERE n.id = log.record_id AND NOT n.private))))
    GROUP BY log.actor, log.kind ORDER BY last DESC"""


def deeds_since(ws: Workspace, document: Document, *, viewer_id: str | None = None) -> list[Deeds]:
    """Who changed what of the records a document is about since it was made, the latest first, as a viewer may know it.

    To whom the viewer is blind, and what stands in private notes, is left out, save for the viewer's own deeds.
    """
    about = [one or None for one in (document.application_id, document.job_id, document.candidate_id)]
    return [Deeds(*row) for row in ws.all(_SINCE, (viewer_id, document.audit_seq, *about))]
