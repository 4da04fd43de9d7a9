"""The candidates of one job side by side, best first: only those scored under one and the same rubric snapshot.

Who may be compared is decided in one query, so that a job with a hundred thousand applications costs no more than the
few that are compared. What the viewer may not see yet is left out, and the order never knows of it (`visibility`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from rubrics.model import Rubric
from screening.errors import Refused
from screening.figures import scoring
from screening.figures.clarity import Clarity, Unknown, alike, clarity
from screening.figures.results import ApplicationResult, application_result
from screening.interviewing import debrief
from screening.jobs import applications, jobs, snapshots
from screening.jobs.applications import Application
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.workspace import Workspace

FEWEST, MOST = 2, 200
"""How many candidates one may choose to compare (rule)."""
LISTED = 200
"""How many of those who are not compared are named."""

Reason = Literal["hidden", "no_scorecard", "other_snapshot", "restricted"]
Step = Callable[[int, int], None]

# Why an application cannot be compared under the rubric ?3, "" where it can; without a submitted scorecard there is no
# coverage (`panel_scores`). Best kept score first; what is hidden from the viewer has no place in that order.
_STANDING = f"""SELECT a.id, CASE
        WHEN c.restricted THEN 'restricted'
        WHEN a.id IN ({visibility.BLIND_TO}) THEN 'hidden'
        WHEN a.coverage IS NULL THEN 'no_scorecard'
        WHEN NOT EXISTS (
            SELECT 1 FROM interviews i JOIN scorecards s ON s.interview_id = i.id
            WHERE i.application_id = a.id AND s.phase = 'independent' AND s.status = 'submitted' AND s.rubric_hash = ?3
        ) THEN 'other_snapshot'
        ELSE '' END AS reason
    FROM applications a JOIN candidates c ON c.id = a.candidate_id
    WHERE a.job_id = ?2
    ORDER BY reason <> '', iif(reason = '', a.score, NULL) DESC NULLS LAST, {candidates.BY_NAME}, a.created_at"""


# The rubrics under which scorecards of a job were submitted that the viewer may see, the newest first.
_SCORED_UNDER = f"""SELECT s.rubric_hash, count(DISTINCT a.id)
    FROM applications a JOIN interviews i ON i.application_id = a.id JOIN scorecards s ON s.interview_id = i.id
    JOIN rubrics r ON r.hash = s.rubric_hash
    WHERE a.job_id = ?2 AND a.coverage IS NOT NULL AND s.phase = 'independent' AND s.status = 'submitted'
    AND a.id NOT IN ({visibility.BLIND_TO})
    GROUP BY s.rubric_hash ORDER BY r.kept_at DESC, r.revision DESC, r.hash"""


@dataclass(frozen=True, slots=True)
class ScoredUnder:
    """A rubric snapshot that may be compared under: `people` of a job have a scorecard under it.

    `present` says that it is the job's own now.
    """

    rubric_hash: str
    rubric: Rubric
    people: int
    present: bool


@dataclass(frozen=True, slots=True)
class RankedResult:
    """A candidate in a comparison; ties share a rank, None without enough evidence.

    `alike` are the ids of the applications whose score shows no clear difference from this one's; None where nothing
    can be said of it: fewer than two interviewers scored enough by themselves, or `Comparison.clarity` is unknown.
    """

    rank: int | None
    result: ApplicationResult
    alike: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who is not compared, and why: nothing submitted yet, scored under another rubric snapshot, or hidden
    from the viewer until they have submitted their own scorecard. Whose data are restricted is counted and not named.
    """

    application: Application
    candidate: Candidate
    reason: Reason


@dataclass(frozen=True, slots=True)
class Comparison:
    """The candidates of a job under one rubric snapshot, best first.

    `left_out` names at most LISTED of those who cannot be compared, `reasons` counts all of them by reason.
    `not_chosen` is the number of those who could be compared and were not asked for, `not_asked` that of those who
    could not be and were not asked for either. `clarity` says how sure the scores are, or why that is unknown.
    """

    job: Job
    rubric_hash: str
    rubric: Rubric
    ranked: tuple[RankedResult, ...]
    left_out: tuple[LeftOut, ...]
    clarity: Clarity | Unknown
    reasons: Mapping[str, int] = field(default_factory=dict)
    not_chosen: int = 0
    not_asked: int = 0

    @property
    def everybody(self) -> int:
        """How many applications the job has, each counted once."""
        return len(self.ranked) + sum(self.reasons.values()) + self.not_chosen + self.not_asked

    @property
    def unnamed(self) -> dict[str, int]:
        """How many cannot be compared and are not in `left_out` either, by reason."""
        named = Counter[str](one.reason for one in self.left_out)
        return {reason: rest for reason, number in self.reasons.items() if (rest := number - named[reason]) > 0}

    def is_doubtful(self, place: RankedResult) -> bool:
        """Whether nothing can be said of this one's score though something can be said of others.

        Then fewer than two interviewers scored enough by themselves, which is what `clarity` counts too.
        """
        return isinstance(self.clarity, Clarity) and place.rank is not None and place.alike is None

    def ranks_alike(self, place: RankedResult) -> tuple[int, int] | None:
        """The best and the worst rank whose score shows no clear difference from this one's; None where nothing can be
        said (`is_doubtful`), and where every other score of which something can be said differs clearly.
        """
        if place.rank is None or not place.alike:
            return None
        near = [one.rank for one in self.ranked if one.rank is not None and one.result.application.id in place.alike]
        return (min(place.rank, *near), max(place.rank, *near)) if near else None


@dataclass(frozen=True, slots=True)
class Comparable:
    """Somebody whom one may choose to compare: `score` is out of 100, None below the minimum coverage."""

    application_id: str
    name: str
    stage: str
    decision: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Reweighed:
    """Rank and points (out of 100) of a candidate with other weights; None without enough evidence."""

    rank: int | None
    points: float | None


def comparison(
    ws: Workspace,
    job_id: str,
    *,
    viewer_id: str | None = None,
    rubric_hash: str | None = None,
    chosen: Sequence[str] | None = None,
    step: Step | None = None,
) -> Comparison:
    """The candidates of a job side by side, as this viewer may see them (None: everything that was submitted).

    `chosen` are the ids of the applications to compare; without it, the MOST best ones. Without a `rubric_hash` it is
    the one of the job's present rubric. `step(done, total)` is called as the work goes on, and may raise to stop it.
    Raises NotFound.
    """
    job = jobs.get(ws, job_id)
    rubric_hash = rubric_hash or job.rubric_hash
    standing = ws.all(_STANDING, (viewer_id, job_id, rubric_hash))
    able = [key for key, reason in standing if not reason]
    unable = [(key, reason) for key, reason in standing if reason]
    asked_for = unable
    if chosen is not None:
        wanted = set(chosen)
        asked_for = [(key, reason) for key, reason in unable if key in wanted]
    compared = able[:MOST] if chosen is None else [key for key in able if key in wanted][:MOST]
    results: dict[str, ApplicationResult] = {}
    for number, key in enumerate(compared):
        if step is not None:
            step(number, len(compared))
        results[key] = application_result(ws, key, viewer_id=viewer_id, rubric_hash=rubric_hash)
    by_name = sorted(results, key=lambda key: results[key].candidate.name.casefold())
    order = scoring.rank([(key, results[key].score) for key in by_name])
    rubric = snapshots.rubric(ws, rubric_hash)
    named = [(key, reason) for key, reason in asked_for if reason != "restricted"]
    panels = {key: _alone(rubric, result) for key, result in results.items()}
    sure = clarity([*panels.values()])
    scores = {
        key: (result.score.points, len(panels[key]))
        for key, result in results.items()
        if result.score.points is not None
    }
    near = alike(scores, sure) if isinstance(sure, Clarity) else {}
    return Comparison(
        job=job,
        rubric_hash=rubric_hash,
        rubric=rubric,
        ranked=tuple(RankedResult(place.rank, results[place.key], near.get(place.key)) for place in order),
        left_out=tuple(_left_out(ws, key, reason, viewer_id) for key, reason in named[:LISTED]),
        reasons=Counter(reason for _, reason in asked_for),
        not_chosen=len(able) - len(compared),
        not_asked=len(unable) - len(asked_for),
        clarity=sure,
    )


def scored_under(ws: Workspace, job_id: str, *, viewer_id: str | None = None) -> list[ScoredUnder]:
    """The rubric snapshots that candidates of a job can be compared under, as far as this viewer may know.

    The job's present one comes first, even where nobody was scored under it yet; then the others, the one kept last
    first. Raises NotFound.
    """
    present = jobs.get(ws, job_id).rubric_hash
    counted: dict[str, int] = dict(ws.all(_SCORED_UNDER, (viewer_id, job_id)))
    hashes = [present, *(one for one in counted if one != present)]
    return [ScoredUnder(one, snapshots.rubric(ws, one), counted.get(one, 0), one == present) for one in hashes]


def hash_of_revision(ws: Workspace, job_id: str, revision: int, *, viewer_id: str | None = None) -> str:
    """The hash of the rubric of this revision, of those in `scored_under`: of several, the first one there.

    Raises NotFound, Refused "revision_not_scored".
    """
    there = scored_under(ws, job_id, viewer_id=viewer_id)
    found = next((one.rubric_hash for one in there if one.rubric.revision == revision), None)
    if found is None:
        known = ", ".join(str(number) for number in sorted({one.rubric.revision for one in there}))
        raise Refused("revision_not_scored", revision=revision, known=known)
    return found


def comparable(
    ws: Workspace, job_id: str, *, viewer_id: str | None = None, rubric_hash: str | None = None, limit: int = 1_000
) -> list[Comparable]:
    """Whom one may compare on a job, best score first, at most `limit`.

    Without a `rubric_hash` it is the one of the job's present rubric. Raises NotFound.
    """
    present = jobs.get(ws, job_id).rubric_hash
    asked = rubric_hash or present
    standing = ws.all(f"{_STANDING} LIMIT ?4", (viewer_id, job_id, asked, limit))
    found = []
    for key, reason in standing:
        if reason:
            break
        application = applications.get(ws, key, viewer_id=viewer_id)
        if asked == present:
            (score,) = ws.one("SELECT score FROM applications WHERE id = ?", (key,)) or (None,)
        else:  # the kept score is the one under the present rubric, where there is one
            score = application_result(ws, key, viewer_id=viewer_id, rubric_hash=asked).score.points
        name = candidates.get(ws, application.candidate_id).name
        found.append(Comparable(key, name, application.stage, application.decision, score))
    if asked != present:
        found.sort(key=lambda one: (one.score is None, -(one.score or 0)))
    return found


def reweighed(compared: Comparison, weights: Mapping[str, float]) -> dict[str, Reweighed]:
    """How the candidates would stand with other weights (criterion's id -> 0 or more), by application. Nothing stored.

    A weight of 0 leaves a criterion out. Raises ValueError where all of them are 0.
    """
    criteria = tuple(
        replace(one, weight=weight)
        for one in compared.rubric.active_criteria
        if (weight := weights.get(one.id, one.weight)) > 0
    )
    rubric = replace(compared.rubric, criteria=criteria)
    scores = [
        (place.result.application.id, scoring.score(rubric, debrief.scores_after(place.result.scorecards, ())))
        for place in compared.ranked
    ]
    points = {key: score.points for key, score in scores}
    return {place.key: Reweighed(place.rank, points[place.key]) for place in scoring.rank(scores)}


def _alone(rubric: Rubric, result: ApplicationResult) -> list[tuple[str, float]]:
    """What each interviewer says by themselves: the id and the points of the scorecards, where these cover enough."""
    given = []
    for person in result.interviewers:
        cards = [card for card in result.scorecards if card.interviewer_id == person.id]
        points = scoring.score(rubric, debrief.scores_after(cards, ())).points
        if points is not None:
            given.append((person.id, points))
    return given


def _left_out(ws: Workspace, application_id: str, reason: Reason, viewer_id: str | None) -> LeftOut:
    application = applications.get(ws, application_id, viewer_id=viewer_id)
    return LeftOut(application, candidates.get(ws, application.candidate_id), reason)
