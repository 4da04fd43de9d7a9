"""What a figure is about: one job or all, a period, and only what the viewer may see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from screening.people.visibility import BLIND_TO, RESTRICTED
from screening.workspace import Row, Workspace

_LAST = "~"  # sorts after every time


@dataclass(frozen=True, slots=True)
class Selection:
    """One job (None: all) and a period in UTC, from `since` to before `until` ("" leaves that side open).

    A scorecard belongs to the period it was submitted in, an application to the one it came in.
    """

    job_id: str | None = None
    since: str = ""
    until: str = ""

    def values(self, viewer_id: str | None) -> tuple[str | None, ...]:
        """What fills ?1 to ?4 in the queries: viewer, job, since, until."""
        return (viewer_id, self.job_id, self.since, self.until or _LAST)


# The scorecards that count: submitted, given alone, in the selection, open to the viewer, and of nobody whose data are
# restricted. Read in the order they lie in the file: by an index they would come in that of their submission, and each
# would be looked for on its own.
CARDS = f"""cards AS MATERIALIZED (
    SELECT s.id, s.interview_id, s.interviewer_id, s.rubric_hash, s.submitted_at, i.application_id, a.job_id
    FROM scorecards s NOT INDEXED
    JOIN interviews i ON i.id = s.interview_id JOIN applications a ON a.id = i.application_id
    WHERE s.phase = 'independent' AND s.status = 'submitted' AND (?2 IS NULL OR a.job_id = ?2)
        AND s.submitted_at >= ?3 AND s.submitted_at < ?4 AND a.id NOT IN ({BLIND_TO})
        AND a.candidate_id NOT IN ({RESTRICTED}))"""

# The scores of a scorecard `c` in one text, "criterion=score" by criterion; NULL without any.
SCORES = """(SELECT group_concat(r.criterion_id || '=' || r.score, ' ' ORDER BY r.criterion_id) FROM ratings r
    WHERE r.scorecard_id = c.id AND r.score IS NOT NULL)"""


def rows(ws: Workspace, query: str, selection: Selection, viewer_id: str | None) -> list[Row]:
    """The rows of a query over `cards`."""
    return ws.all(f"WITH {CARDS} {query}", selection.values(viewer_id))


def left_out(ws: Workspace, selection: Selection, viewer_id: str | None) -> int:
    """How many applications no figure made from scorecards is about: those the viewer still has to score."""
    row = ws.one(
        f"SELECT count(*) FROM applications WHERE (?2 IS NULL OR job_id = ?2) AND id IN ({BLIND_TO})",
        selection.values(viewer_id)[:2],
    )
    return int(row[0]) if row else 0


def jobs_known(ws: Workspace) -> list[tuple[str, str]]:
    """Id and title of every job, the newest first: what figures can be about."""
    return [(row[0], row[1]) for row in ws.all("SELECT id, title FROM jobs ORDER BY created_at DESC, id DESC")]


def names(ws: Workspace) -> Mapping[str, str]:
    """The names of the interviewers, by their id."""
    return dict(ws.all("SELECT id, name FROM interviewers"))
