"""Scorecards: what one interviewer made of one interview, scored alone and locked when submitted.

A scorecard is pinned for ever to the rubric snapshot it was begun under. The writes of a live interview use fixed
SQL: they have to be on disk before the next key is pressed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from rubrics.model import LEVELS, Rubric
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.figures import panel_scores
from screening.identifiers import new_id, utc_now
from screening.interviewing import interviewers, interviews
from screening.interviewing.scorecard_drafts import open_draft
from screening.interviewing.scorecard_form import (
    Missing,
    Observation,
    Phase,
    PreviewMark,
    Rating,
    Recommendation,
    Scorecard,
    ScorecardStatus,
    State,
    content,
    late_answers,
    missing,
)
from screening.people import visibility
from screening.typed_text import many_lines
from screening.workspace import Row, Workspace

__all__ = [
    "Missing",
    "Observation",
    "Phase",
    "PreviewMark",
    "Rating",
    "Recommendation",
    "Reopening",
    "Scorecard",
    "ScorecardStatus",
    "State",
    "begin",
    "content",
    "is_visible",
    "late_answers",
    "load",
    "mark_not_assessed",
    "mark_preview",
    "missing",
    "observe",
    "of_application",
    "of_interview",
    "rate",
    "reopen",
    "reopenings",
    "submit",
    "write_evidence",
    "write_summary",
]


# Somebody changed a score in the debrief of this interview, or is through with it.
_DEBRIEFED = """SELECT 1 FROM scorecards s WHERE s.interview_id = ? AND s.phase = 'debrief'
    AND (s.status = 'submitted' OR EXISTS (SELECT 1 FROM ratings r WHERE r.scorecard_id = s.id)) LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why, by whom (a name) and when (UTC) a submitted scorecard was made a draft again."""

    reason: str
    by: str
    at: str


def begin(ws: Workspace, *, interview_id: str, interviewer_id: str) -> Changes:
    """The interviewer's independent scorecard of an interview; a draft is made where there is none.

    It is on the rubric that others of the panel score this interview under, else on the job's present one, so that
    a change of rubric never divides a panel. Whoever scores is on the panel. Raises NotFound.
    """
    with ws.atomic():
        at = utc_now()
        known = ws.one(
            "SELECT id FROM scorecards WHERE interview_id = ? AND interviewer_id = ? AND phase = 'independent'",
            (interview_id, interviewer_id),
        )
        if known:
            return Changes({}, "scorecard_begun", at, known[0])
        interviewers.get(ws, interviewer_id)
        application_id, candidate_id, job_id = interviews.candidate_of(ws, interview_id)
        scorecard_id = new_id()
        ws.execute(
            """INSERT INTO scorecards (id, interview_id, interviewer_id, phase, rubric_hash, created_at, updated_at)
            SELECT ?, ?, ?, 'independent', coalesce(
                (SELECT rubric_hash FROM scorecards WHERE interview_id = ? ORDER BY created_at, id LIMIT 1), rubric_hash
            ), ?, ? FROM jobs WHERE id = ?""",
            (scorecard_id, interview_id, interviewer_id, interview_id, at, at, job_id),
        )
        interviews.join_panel(ws, interview_id=interview_id, interviewer_id=interviewer_id)
        also = {"interviews": [interview_id], "applications": [application_id]}
        return audit.write(
            ws, "scorecard_begun", "scorecards", scorecard_id, at=at, candidate_id=candidate_id, also=also
        )


def rate(ws: Workspace, *, scorecard_id: str, criterion_id: str, score: int | None) -> Changes:
    """Give a score from 1 to 5; None clears it, and "not assessed" too. Evidence stays.

    Raises Refused "score_out_of_range", "unknown_criterion", "scorecard_locked"; NotFound.
    """
    if score is not None and (type(score) is not int or score not in LEVELS):
        raise Refused("score_out_of_range", score=str(score))
    return _answer(ws, "score_set" if score else "score_cleared", scorecard_id, criterion_id, score, not_assessed=False)


def mark_not_assessed(ws: Workspace, *, scorecard_id: str, criterion_id: str) -> Changes:
    """Say that a criterion is not assessed, on purpose. Evidence stays. Raises as `rate` does."""
    return _answer(ws, "not_assessed_set", scorecard_id, criterion_id, None, not_assessed=True)


def write_evidence(ws: Workspace, *, scorecard_id: str, criterion_id: str, text: str) -> Changes:
    """Write what was seen or said for a criterion; the score stays. Raises as `rate` does, Refused "text_too_long"."""
    text = many_lines(text, field="evidence")
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        draft.require_criterion(criterion_id)
        at = draft.now
        ws.execute(
            """INSERT INTO ratings (scorecard_id, criterion_id, evidence, updated_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET evidence = excluded.evidence, updated_at = excluded.updated_at""",
            (scorecard_id, criterion_id, text, at),
        )
        details = {"criterion": criterion_id, "evidence": text}
        return draft.log(ws, "evidence_written", "ratings", at=at, details=details)


def observe(ws: Workspace, *, scorecard_id: str, trait_id: str, state: State, evidence: str | None = None) -> Changes:
    """Say whether a trait of the rubric showed; evidence None keeps what was written.

    Raises Refused "unknown_trait", "unknown_state", "scorecard_locked", "text_too_long"; NotFound.
    """
    if state not in get_args(State):
        raise Refused("unknown_state", state=state)
    text = None if evidence is None else many_lines(evidence, field="evidence")
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        if not any(trait.id == trait_id for _, trait, _ in draft.rubric.traits()):
            raise Refused("unknown_trait", trait=trait_id)
        at = draft.now
        ws.execute(
            """INSERT INTO observations VALUES (?1, ?2, ?3, coalesce(?4, ''), ?5)
            ON CONFLICT DO UPDATE SET state = ?3, evidence = coalesce(?4, evidence), updated_at = ?5""",
            (scorecard_id, trait_id, state, text, at),
        )
        details = {"trait": trait_id, "state": state, "evidence": text}
        return draft.log(ws, "trait_observed", "ratings", at=at, details=details)


def mark_preview(
    ws: Workspace, *, scorecard_id: str, preview_id: str, given: bool, response: str | None = None
) -> Changes:
    """Say whether a realistic preview was given; response None keeps what was written.

    Raises Refused "unknown_preview", "scorecard_locked", "text_too_long"; NotFound.
    """
    text = None if response is None else many_lines(response, field="response")
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        if not any(preview.id == preview_id for preview in draft.rubric.previews):
            raise Refused("unknown_preview", preview=preview_id)
        at = draft.now
        ws.execute(
            """INSERT INTO preview_marks VALUES (?1, ?2, ?3, coalesce(?4, ''), ?5)
            ON CONFLICT DO UPDATE SET given = ?3, response = coalesce(?4, response), updated_at = ?5""",
            (scorecard_id, preview_id, int(given), text, at),
        )
        details = {"preview": preview_id, "given": given, "response": text}
        return draft.log(ws, "preview_marked", "ratings", at=at, details=details)


def write_summary(ws: Workspace, *, scorecard_id: str, recommendation: Recommendation, summary: str) -> Changes:
    """Write the verdict so far of a draft. Raises Refused "unknown_recommendation", "scorecard_locked"; NotFound."""
    summary = _verdict(recommendation, summary)
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        at = draft.now
        ws.execute(
            "UPDATE scorecards SET recommendation = ?, summary = ?, updated_at = ? WHERE id = ?",
            (recommendation, summary, at, scorecard_id),
        )
        details = {"recommendation": recommendation, "summary": summary}
        return draft.log(ws, "summary_written", "scorecards", at=at, details=details)


def submit(ws: Workspace, *, scorecard_id: str, recommendation: Recommendation, summary: str) -> Changes:
    """Submit a scorecard with the overall verdict, and lock it; with the last draft an interview under way is over.

    Raises Refused "recommendation_missing"; "evidence_missing" where an observed unsuitable trait has no evidence;
    "scorecard_locked" where it is submitted already; NotFound.
    """
    summary = _verdict(recommendation, summary)
    if not recommendation:
        raise Refused("recommendation_missing")
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        card = load(ws, scorecard_id)
        _require_evidence(draft.rubric, card)
        at = utc_now(after=max(card.updated_at, _last_note(ws, scorecard_id)))  # what is there is not late
        ws.execute(
            """UPDATE scorecards
            SET status = 'submitted', recommendation = ?, summary = ?, updated_at = ?, submitted_at = ? WHERE id = ?""",
            (recommendation, summary, at, at, scorecard_id),
        )
        panel_scores.keep(ws, draft.application_id)
        submitted = draft.log(ws, "scorecard_submitted", "scorecards", at=at, details=content(load(ws, scorecard_id)))
        if _is_over(ws, draft.interview_id):
            return interviews.stop_clock(ws, interview_id=draft.interview_id) | submitted
        return submitted


def reopen(ws: Workspace, *, scorecard_id: str, reason: str) -> Changes:
    """Make a submitted scorecard a draft again, with the reason on record.

    Raises Refused "reason_missing", "scorecard_not_submitted"; "debrief_begun" for an independent one that the panel
    has talked about: its scores stay as they were, and change in the debrief alone; NotFound.
    """
    reason = many_lines(reason, field="reason").strip()
    if not reason:
        raise Refused("reason_missing")
    with ws.atomic():
        card = load(ws, scorecard_id)
        if card.status != "submitted":
            raise Refused("scorecard_not_submitted")
        if card.phase == "independent" and ws.one(_DEBRIEFED, (card.interview_id,)):
            raise Refused("debrief_begun")
        at = utc_now(after=card.updated_at)
        ws.execute(
            "UPDATE scorecards SET status = 'draft', submitted_at = '', updated_at = ? WHERE id = ?", (at, scorecard_id)
        )
        ws.execute(
            "INSERT INTO reopenings (scorecard_id, reason, reopened_by, reopened_at) VALUES (?, ?, ?, ?)",
            (scorecard_id, reason, ws.actor, at),
        )
        draft = open_draft(ws, scorecard_id, phase=card.phase)
        panel_scores.keep(ws, draft.application_id)
        return draft.log(ws, "scorecard_reopened", "scorecards", at=at, details={"reason": reason})


def reopenings(ws: Workspace, scorecard_id: str) -> list[Reopening]:
    """Every time this scorecard was reopened, the first one first."""
    rows = ws.all(
        "SELECT reason, reopened_by, reopened_at FROM reopenings WHERE scorecard_id = ? ORDER BY number",
        (scorecard_id,),
    )
    return [Reopening(*row) for row in rows]


def load(ws: Workspace, scorecard_id: str) -> Scorecard:
    """One scorecard with everything on it. Raises NotFound."""
    cards = _load(ws, "id = ?", scorecard_id)
    if not cards:
        raise NotFound("scorecards", scorecard_id)
    return cards[0]


def load_many(ws: Workspace, scorecard_ids: Sequence[str]) -> dict[str, Scorecard]:
    """These scorecards by their ids, each with everything on it; who reads all of them asks for some hundred at a time.

    Those that are not there are left out.
    """
    return {card.id: card for card in _load(ws, "id IN (SELECT value FROM json_each(?))", json.dumps(scorecard_ids))}


def of_interview(ws: Workspace, interview_id: str) -> list[Scorecard]:
    """The scorecards of an interview, in the order they were begun."""
    return _load(ws, "interview_id = ?", interview_id)


def of_application(ws: Workspace, application_id: str) -> list[Scorecard]:
    """The scorecards of all interviews of an application, in the order they were begun."""
    return _load(ws, "interview_id IN (SELECT id FROM interviews WHERE application_id = ?)", application_id)


def is_visible(ws: Workspace, *, scorecard: Scorecard, viewer_id: str | None) -> bool:
    """Whether this viewer may see this scorecard: one's own always, another's draft never.

    Another's submitted card as soon as one has submitted one's own (`visibility.is_blind`).
    """
    if scorecard.interviewer_id == viewer_id:
        return True
    return scorecard.status == "submitted" and visibility.may_see_others(ws, scorecard.interview_id, viewer_id)


def _last_note(ws: Workspace, scorecard_id: str) -> str:
    row = ws.one(
        "SELECT max(created_at, updated_at) FROM notes WHERE scorecard_id = ? ORDER BY 1 DESC", (scorecard_id,)
    )
    return row[0] if row else ""


def _is_over(ws: Workspace, interview_id: str) -> bool:
    """Whether the clock runs on and nobody scores any more."""
    interview = interviews.get(ws, interview_id)
    runs = bool(interview.started_at) and not interview.ended_at
    return runs and not any(
        card.status == "draft" for card in of_interview(ws, interview_id) if card.phase == "independent"
    )


def _answer(
    ws: Workspace, action: str, scorecard_id: str, criterion_id: str, score: int | None, *, not_assessed: bool
) -> Changes:
    with ws.atomic():
        draft = open_draft(ws, scorecard_id)
        draft.require_criterion(criterion_id)
        at = draft.now
        ws.execute(
            """INSERT INTO ratings (scorecard_id, criterion_id, score, not_assessed, updated_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET score = excluded.score, not_assessed = excluded.not_assessed,
                updated_at = excluded.updated_at""",
            (scorecard_id, criterion_id, score, int(not_assessed), at),
        )
        details = {"criterion": criterion_id, "score": score, "not_assessed": not_assessed}
        return draft.log(ws, action, "ratings", at=at, details=details)


def _require_evidence(rubric: Rubric, card: Scorecard) -> None:
    """An observed unsuitable trait needs evidence: it will stand beside the score."""
    lacking = {item.item_id for item in missing(rubric, card) if item.code == "unsuitable_without_evidence"}
    traits = [trait.text.get(rubric.language) for _, trait, _ in rubric.traits() if trait.id in lacking]
    if traits:
        raise Refused("evidence_missing", traits="; ".join(traits))


def _verdict(recommendation: str, summary: str) -> str:
    if recommendation not in get_args(Recommendation):
        raise Refused("unknown_recommendation", recommendation=recommendation)
    return many_lines(summary, field="summary")


def _load(ws: Workspace, condition: str, value: str) -> list[Scorecard]:
    rows = ws.all(
        f"""SELECT id, interview_id, interviewer_id, phase, status, rubric_hash, recommendation, summary,
            created_at, updated_at, submitted_at,
            coalesce((SELECT min(reopened_at) FROM reopenings WHERE scorecard_id = scorecards.id), '')
            FROM scorecards WHERE {condition} ORDER BY created_at, id""",
        (value,),
    )
    ratings, observations, previews = (
        _answers(
            ws, f"SELECT * FROM {table} WHERE scorecard_id IN (SELECT id FROM scorecards WHERE {condition})", value
        )
        for table in ("ratings", "observations", "preview_marks")
    )
    return [_card(row, *(part.get(row[0], []) for part in (ratings, observations, previews))) for row in rows]


def _card(row: Row, ratings: list[Row], observations: list[Row], previews: list[Row]) -> Scorecard:
    return Scorecard(
        id=row[0],
        interview_id=row[1],
        interviewer_id=row[2],
        phase=row[3],
        status=row[4],
        rubric_hash=row[5],
        ratings={r[1]: Rating(r[1], r[2], bool(r[3]), r[4], r[5]) for r in ratings},
        observations={o[1]: Observation(*o[1:]) for o in observations},
        previews={p[1]: PreviewMark(p[1], bool(p[2]), *p[3:]) for p in previews},
        recommendation=row[6],
        summary=row[7],
        created_at=row[8],
        updated_at=max(row[9], *(answer[-1] for answer in (*ratings, *observations, *previews)), ""),
        submitted_at=row[10],
        reopened_at=row[11],
    )


def _answers(ws: Workspace, sql: str, value: str) -> dict[str, list[Row]]:
    by_card: dict[str, list[Row]] = {}
    for row in ws.all(sql, (value,)):
        by_card.setdefault(row[0], []).append(row)
    return by_card
