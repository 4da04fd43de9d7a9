"""The debrief: the panel talks after everybody has scored alone, and whoever changes a score says why.

A debrief scorecard stands beside the independent one and never touches it. It holds only the criteria whose score its
interviewer changed, each with the reason in `Rating.evidence`. Raters rate alone and talk afterwards [Campion, Palmer &
Campion 1997; Levashina et al. 2014]; that both phases are kept, with a reason per change, is a rule made for Saring.

Who is on the panel and never began a scorecard is not waited for: somebody who fell ill would hold up the others
for ever. A scorecard begun after all holds the debrief up again until it is submitted too.
"""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.model import LEVELS
from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import new_id, utc_now
from screening.interviewing import interviewers, interviews, scorecards
from screening.interviewing.interviewers import Interviewer
from screening.interviewing.scorecard_drafts import Draft, open_draft
from screening.interviewing.scorecard_form import Rating, Scorecard, content
from screening.typed_text import many_lines
from screening.workspace import Workspace

FEWEST = 2
"""Independent scorecards that make a panel."""


def awaited(ws: Workspace, interview_id: str) -> list[Interviewer]:
    """Whose scorecard is begun and not submitted: until then there is no debrief."""
    rows = ws.all(
        """SELECT interviewer_id FROM scorecards
        WHERE interview_id = ? AND phase = 'independent' AND status = 'draft' ORDER BY created_at, id""",
        (interview_id,),
    )
    return [interviewers.get(ws, row[0]) for row in rows]


def own(ws: Workspace, *, interview_id: str, interviewer_id: str) -> Scorecard | None:
    """The debrief scorecard of an interviewer, None before the first change."""
    cards = (card for card in scorecards.of_interview(ws, interview_id) if card.phase == "debrief")
    return next((card for card in cards if card.interviewer_id == interviewer_id), None)


def begin(ws: Workspace, *, interview_id: str, interviewer_id: str) -> Changes:
    """The interviewer's debrief scorecard, on the rubric of the independent one; made where there is none.

    Raises Refused "debrief_too_early" while an independent scorecard of the interview is a draft, "debrief_alone" where
    fewer than two were submitted, "debrief_not_scored" for somebody without one.
    """
    with ws.atomic():
        at = utc_now()
        known = own(ws, interview_id=interview_id, interviewer_id=interviewer_id)
        if known is not None:
            return Changes({}, "debrief_begun", at, known.id)
        _require_panel(ws, interview_id)
        independent = _independent(ws, interview_id, interviewer_id)
        application_id, candidate_id, _ = interviews.candidate_of(ws, interview_id)
        scorecard_id = new_id()
        ws.execute(
            """INSERT INTO scorecards (id, interview_id, interviewer_id, phase, rubric_hash, created_at, updated_at)
            VALUES (?, ?, ?, 'debrief', ?, ?, ?)""",
            (scorecard_id, interview_id, interviewer_id, independent.rubric_hash, at, at),
        )
        also = {"interviews": [interview_id], "applications": [application_id]}
        return audit.write(ws, "debrief_begun", "scorecards", scorecard_id, at=at, candidate_id=candidate_id, also=also)


def change(
    ws: Workspace, *, scorecard_id: str, criterion_id: str, score: int | None, reason: str | None = None
) -> Changes:
    """Give a criterion another score (1 to 5, None for "not assessed"); reason None keeps what was written.

    A draft may lack a reason while one is typed; `finish` asks for it. Raises Refused "score_out_of_range",
    "score_unchanged" where it is the independent score, "unknown_criterion", "scorecard_locked", "debrief_too_early",
    "text_too_long"; NotFound.
    """
    if score is not None and (type(score) is not int or score not in LEVELS):
        raise Refused("score_out_of_range", score=str(score))
    text = None if reason is None else many_lines(reason, field="reason")
    with ws.atomic():
        draft = _open(ws, scorecard_id)
        draft.require_criterion(criterion_id)
        before = _independent(ws, draft.interview_id, draft.interviewer_id).ratings.get(criterion_id)
        if score == (before.score if before is not None else None):
            raise Refused("score_unchanged")
        at = draft.now
        ws.execute(
            """INSERT INTO ratings (scorecard_id, criterion_id, score, not_assessed, evidence, updated_at)
            VALUES (?1, ?2, ?3, ?3 IS NULL, coalesce(?4, ''), ?5)
            ON CONFLICT DO UPDATE SET score = ?3, not_assessed = ?3 IS NULL, evidence = coalesce(?4, evidence),
                updated_at = ?5""",
            (scorecard_id, criterion_id, score, text, at),
        )
        details = {"criterion": criterion_id, "score": score, "reason": text}
        return draft.log(ws, "debrief_changed", "ratings", at=at, details=details)


def write_reason(ws: Workspace, *, scorecard_id: str, criterion_id: str, text: str) -> Changes:
    """Write why a score is another one now. Raises Refused "unknown_criterion" for one that is not changed.

    Also as `change` does.
    """
    text = many_lines(text, field="reason")
    with ws.atomic():
        draft = _open(ws, scorecard_id)
        at = draft.now
        changed = ws.execute(
            "UPDATE ratings SET evidence = ?, updated_at = ? WHERE scorecard_id = ? AND criterion_id = ?",
            (text, at, scorecard_id, criterion_id),
        )
        if not changed:
            raise Refused("unknown_criterion", criterion=criterion_id)
        details = {"criterion": criterion_id, "reason": text}
        return draft.log(ws, "debrief_reason_written", "ratings", at=at, details=details)


def take_back(ws: Workspace, *, scorecard_id: str, criterion_id: str) -> Changes:
    """The independent score holds again; the reason goes with the change. Raises as `change` does."""
    with ws.atomic():
        draft = _open(ws, scorecard_id)
        at = draft.now
        ws.execute("DELETE FROM ratings WHERE scorecard_id = ? AND criterion_id = ?", (scorecard_id, criterion_id))
        return draft.log(ws, "debrief_taken_back", "ratings", at=at, details={"criterion": criterion_id})


def without_reason(card: Scorecard) -> list[str]:
    """The ids of the criteria that were changed without saying why, in the order they were changed."""
    lacking = [rating for rating in card.ratings.values() if not rating.evidence.strip()]
    return [rating.criterion_id for rating in sorted(lacking, key=lambda rating: rating.updated_at)]


def finish(ws: Workspace, *, scorecard_id: str) -> Changes:
    """Submit and lock a debrief scorecard; without any change it says that all scores hold.

    The recommendation is the independent one. Raises Refused "reason_missing", "scorecard_locked",
    "debrief_too_early"; NotFound.
    """
    with ws.atomic():
        draft = _open(ws, scorecard_id)
        card = scorecards.load(ws, scorecard_id)
        if without_reason(card):
            raise Refused("reason_missing")
        at = utc_now(after=card.updated_at)
        recommendation = _independent(ws, draft.interview_id, draft.interviewer_id).recommendation
        ws.execute(
            """UPDATE scorecards SET status = 'submitted', recommendation = ?, updated_at = ?, submitted_at = ?
            WHERE id = ?""",
            (recommendation, at, at, scorecard_id),
        )
        said = content(scorecards.load(ws, scorecard_id))
        return draft.log(ws, "debrief_finished", "scorecards", at=at, details=said)


def scores_after(independent: Sequence[Scorecard], debriefs: Sequence[Scorecard]) -> list[dict[str, int | None]]:
    """What each independent scorecard says once the debrief is over, by the id of the criterion.

    That is the score of the same interviewer's debrief scorecard of the same interview where there is one, else the
    independent score. None is "not assessed"; the form of `scoring.score`.
    """
    changes = {(card.interview_id, card.interviewer_id): card.ratings for card in debriefs}
    nothing: dict[str, Rating] = {}
    return [
        {
            key: rating.score
            for key, rating in {
                **card.ratings,
                **changes.get((card.interview_id, card.interviewer_id), nothing),
            }.items()
        }
        for card in independent
    ]


def _open(ws: Workspace, scorecard_id: str) -> Draft:
    draft = open_draft(ws, scorecard_id, phase="debrief")
    _require_panel(ws, draft.interview_id)
    return draft


def _require_panel(ws: Workspace, interview_id: str) -> None:
    drafting = awaited(ws, interview_id)
    if drafting:
        raise Refused("debrief_too_early", names=", ".join(person.name for person in drafting))
    row = ws.one("SELECT count(*) FROM scorecards WHERE interview_id = ? AND phase = 'independent'", (interview_id,))
    if row is None or row[0] < FEWEST:
        raise Refused("debrief_alone")


def _independent(ws: Workspace, interview_id: str, interviewer_id: str) -> Scorecard:
    for card in scorecards.of_interview(ws, interview_id):
        if card.interviewer_id == interviewer_id and card.phase == "independent":
            return card
    raise Refused("debrief_not_scored")
