"""Interviews: one conversation of a round, when and where it takes place and who is on its panel."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now, utc_text
from screening.interviewing import interviewers
from screening.interviewing.interviewers import Interviewer
from screening.jobs import applications, jobs, snapshots
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.typed_text import LINE_LIMIT, many_lines, one_line
from screening.workspace import Row, Workspace, matching

COLUMNS = """i.id, i.application_id, i.round, i.scheduled_at, i.planned_minutes, i.place, i.focus, i.accommodation,
    i.started_at, i.ended_at, i.created_at, i.paused_seconds"""
_DRAFTS_OF_ONE = 8  # drafts that are looked at for each interview that is asked for: a panel is smaller
_WIDTH = 12
_JOB_WIDTH = 9
LONGEST_MINUTES = 1440
_BLIND = visibility.blind_to("a.id")
# The scorecards that the viewer may know of.
_CARDS = f"""(SELECT count(*) FROM scorecards s WHERE s.interview_id = i.id AND s.phase = 'independent'
    AND (s.interviewer_id = ?1 OR NOT {_BLIND})"""
# … of which one has given an answer in: it is made, and empty, as soon as the interview is opened.
_BEGUN = f"""{_CARDS} AND (s.status = 'submitted'
    OR EXISTS (SELECT 1 FROM ratings r WHERE r.scorecard_id = s.id)
    OR EXISTS (SELECT 1 FROM observations o WHERE o.scorecard_id = s.id)
    OR EXISTS (SELECT 1 FROM preview_marks p WHERE p.scorecard_id = s.id))"""
_SELECT_ROWS = f"""SELECT {COLUMNS},
        j.id, j.title, j.rubric_hash, j.status, j.hide_names, j.hide_scores, j.stages, j.created_at, j.closed_at,
        {_CARDS}) AS cards, {_CARDS} AND s.status = 'submitted') AS submitted, {_BEGUN}) AS begun, {_BLIND},
        {candidates.COLUMNS}
    FROM interviews i JOIN applications a ON a.id = i.application_id
        JOIN candidates c ON c.id = a.candidate_id JOIN jobs j ON j.id = a.job_id"""
# What of an interview goes with it when it is cancelled, in the order the references ask for.
_PARTS = (("scorecards", "interview_id"), ("panel", "interview_id"), ("interviews", "id"))
_ANSWERED = """SELECT EXISTS (SELECT 1 FROM notes WHERE interview_id = ?1)
    OR EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = ?1 AND (
        s.status = 'submitted' OR s.recommendation <> '' OR s.summary <> ''
        OR EXISTS (SELECT 1 FROM reopenings r WHERE r.scorecard_id = s.id)
        OR EXISTS (SELECT 1 FROM ratings r WHERE r.scorecard_id = s.id)
        OR EXISTS (SELECT 1 FROM observations o WHERE o.scorecard_id = s.id)
        OR EXISTS (SELECT 1 FROM preview_marks p WHERE p.scorecard_id = s.id)))"""
_SCORING = "SELECT interviewer_id FROM scorecards WHERE interview_id = ? ORDER BY created_at"


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation. Times are UTC, "" where not known; `focus` holds the ids of the criteria to concentrate on.

    `started_at` is the first start of the clock and `ended_at` its last stop; in between it stood for `paused_seconds`.
    `accommodation` is for the interviewers alone and never shown in a comparison.
    """

    id: str
    application_id: str
    round: int
    scheduled_at: str
    planned_minutes: int
    place: str
    focus: tuple[str, ...]
    accommodation: str
    started_at: str
    ended_at: str
    created_at: str
    paused_seconds: int = 0


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """An interview in a list, with its numbers of (independent) scorecards, of submitted and of begun ones.

    Where the viewer is `blind` to the application, only the viewer's own scorecard is counted.
    """

    interview: Interview
    candidate: Candidate
    job: Job
    scorecards: int
    submitted: int
    begun: int
    blind: bool


def schedule(
    ws: Workspace,
    *,
    application_id: str,
    round: int | None = None,  # noqa: A002  the word of the trade
    scheduled_at: str = "",
    planned_minutes: int = 45,
    place: str = "",
    focus: Sequence[str] = (),
    panel: Sequence[str] = (),
    accommodation: str = "",
) -> Changes:
    """Plan an interview; without a `round` it is the application's next one. `panel` holds interviewer ids in order.

    `scheduled_at` is any ISO-8601 time with its zone, or "". Raises NotFound, Refused "job_closed",
    "unknown_criterion", "time_unreadable", "minutes_out_of_range", "round_out_of_range".
    """
    with ws.atomic():
        application = applications.get(ws, application_id)
        job = jobs.get(ws, application.job_id)
        if job.status == "closed":
            raise Refused("job_closed", title=job.title)
        interview_id, at = new_id(), utc_now()
        values = _values(
            ws,
            job,
            round=_next_round(ws, application_id) if round is None else round,
            scheduled_at=scheduled_at,
            planned_minutes=planned_minutes,
            place=place,
            focus=focus,
            accommodation=accommodation,
        )
        ws.db.table("interviews").insert(
            {"id": interview_id, "application_id": application_id, **values, "created_at": at}
        )
        _seat(ws, interview_id, panel)
        return _audit(ws, "interview_scheduled", interview_id, at)


def edit(
    ws: Workspace,
    *,
    interview_id: str,
    round: int | None = None,  # noqa: A002
    scheduled_at: str | None = None,
    planned_minutes: int | None = None,
    place: str | None = None,
    focus: Sequence[str] | None = None,
    panel: Sequence[str] | None = None,
    accommodation: str | None = None,
) -> Changes:
    """Change some of an interview's fields; None leaves a field as it is. Raises as `schedule` does.

    Whoever has begun a scorecard stays on the panel.
    """
    given = {
        "round": round,
        "scheduled_at": scheduled_at,
        "planned_minutes": planned_minutes,
        "place": place,
        "focus": focus,
        "accommodation": accommodation,
    }
    with ws.atomic():
        interview = get(ws, interview_id)
        job = jobs.get(ws, applications.get(ws, interview.application_id).job_id)
        values = _values(ws, job, **{field: value for field, value in given.items() if value is not None})
        if values:
            ws.db.table("interviews").update(interview_id, values)
        if panel is not None:
            scoring = [row[0] for row in ws.all(_SCORING, (interview_id,))]
            ws.execute("DELETE FROM panel WHERE interview_id = ?", (interview_id,))
            _seat(ws, interview_id, [*panel, *scoring])
        return _audit(ws, "interview_edited", interview_id, utc_now())


def cancel(ws: Workspace, *, interview_id: str) -> Changes:
    """Take a planned interview away; scorecards that were opened and left empty go with it.

    Raises NotFound, Refused "interview_begun" once somebody has answered, noted or started the clock.
    """
    with ws.atomic():
        interview = get(ws, interview_id)
        if interview.started_at or has_answers(ws, interview_id):
            raise Refused("interview_begun")
        cards = [row[0] for row in ws.all("SELECT id FROM scorecards WHERE interview_id = ?", (interview_id,))]
        changes = _audit(ws, "interview_cancelled", interview_id, utc_now())
        for table, column in _PARTS:
            ws.execute(f"DELETE FROM {table} WHERE {column} = ?", (interview_id,))
        return changes | Changes({"scorecards": frozenset(cards)}, changes.label, changes.at, changes.id)


def has_answers(ws: Workspace, interview_id: str) -> bool:
    """Whether somebody has scored, ticked, written or submitted anything in an interview."""
    row = ws.one(_ANSWERED, (interview_id,))
    return bool(row and row[0])


def start_clock(ws: Workspace, *, interview_id: str) -> Changes:
    """Start the interview's clock, or let it go on from where it was stopped. Raises NotFound.

    The first start is kept; the time since the stop counts as a pause.
    """
    with ws.atomic():
        interview = get(ws, interview_id)
        at = utc_now()
        paused = interview.paused_seconds
        if interview.ended_at:
            paused += max(0, round(_seconds(interview.ended_at, at)))
        ws.execute(
            "UPDATE interviews SET started_at = ?, ended_at = '', paused_seconds = ? WHERE id = ?",
            (interview.started_at or at, paused, interview_id),
        )
        return _audit(ws, "clock_started", interview_id, at)


def stop_clock(ws: Workspace, *, interview_id: str, elapsed_seconds: int | None = None) -> Changes:
    """Stop the interview's clock. Raises NotFound, Refused "clock_not_running".

    `elapsed_seconds` is the time of the interview as somebody counted it; the stored times are made to tell the same,
    also where the computer's clock was set meanwhile: set forward, the rest is a pause; set back, so is the start.
    """
    with ws.atomic():
        interview = get(ws, interview_id)
        if not interview.started_at or interview.ended_at:
            raise Refused("clock_not_running")
        at, started_at, paused = utc_now(), interview.started_at, interview.paused_seconds
        if elapsed_seconds is not None:
            paused = max(paused, int(_seconds(started_at, at)) - elapsed_seconds)
            counted = timedelta(seconds=elapsed_seconds + paused)
            started_at = min(started_at, utc_text(datetime.fromisoformat(at) - counted))
        ws.execute(
            "UPDATE interviews SET started_at = ?, ended_at = ?, paused_seconds = ? WHERE id = ?",
            (started_at, at, paused, interview_id),
        )
        return _audit(ws, "clock_stopped", interview_id, at)


def elapsed_seconds(interview: Interview, now: datetime) -> float:
    """Seconds of the interview by its stored times, up to `now` where the clock runs, without its pauses.

    0 before the start, and never below 0, even where the computer's clock was set back.
    """
    if not interview.started_at:
        return 0.0
    until = interview.ended_at or utc_text(now)
    return max(0.0, _seconds(interview.started_at, until) - interview.paused_seconds)


def get(ws: Workspace, interview_id: str) -> Interview:
    """One interview. Raises NotFound."""
    row = ws.one(f"SELECT {COLUMNS} FROM interviews i WHERE i.id = ?", (interview_id,))
    if row is None:
        raise NotFound("interviews", interview_id)
    return from_row(row)


def panel(ws: Workspace, interview_id: str) -> list[Interviewer]:
    """Who is on an interview's panel, in its order."""
    return [
        Interviewer(*row)
        for row in ws.all(
            """SELECT p.id, p.name FROM panel JOIN interviewers p ON p.id = panel.interviewer_id
            WHERE panel.interview_id = ? ORDER BY panel.position""",
            (interview_id,),
        )
    ]


def join_panel(ws: Workspace, *, interview_id: str, interviewer_id: str) -> None:
    """Seat somebody who scores at the end of the panel; belongs inside the write that needs it."""
    ws.execute(
        """INSERT OR IGNORE INTO panel
        SELECT ?1, ?2, 1 + coalesce(max(position), 0) FROM panel WHERE interview_id = ?1""",
        (interview_id, interviewer_id),
    )


def rows(
    ws: Workspace,
    *,
    application_id: str | None = None,
    day: str | None = None,
    between: tuple[str, str] | None = None,
    open_only: bool = False,
    ids: Sequence[str] | None = None,
    viewer_id: str | None = None,
) -> list[InterviewRow]:
    """Interviews by time, those without one last, as this viewer may see them; with `ids` these alone.

    `day` is a local date "YYYY-MM-DD" on which they are scheduled; `between` are two UTC times as `utc_text` writes
    them, from the first one to before the second. `open_only` leaves out those where somebody has submitted a
    scorecard and nobody's is unfinished.
    """
    condition, values = matching({"i.application_id": application_id})
    for bounds in (day_bounds(day) if day is not None else None, between):
        if bounds is not None:
            condition += " AND i.scheduled_at >= ? AND i.scheduled_at < ?"
            values += bounds
    if ids is not None:
        condition += f" AND i.id IN ({', '.join('?' * len(ids))})"
        values += ids
    if open_only:
        condition += " AND (cards = 0 OR submitted < cards)"
    found = ws.all(
        f"""{_SELECT_ROWS} WHERE {condition}
        ORDER BY i.scheduled_at = '', i.scheduled_at, i.round, i.created_at""",
        (viewer_id, *values),
    )
    return [_interview_row(row) for row in found]


def with_drafts(ws: Workspace, *, limit: int, viewer_id: str | None = None) -> list[InterviewRow]:
    """Interviews with a scorecard that is begun and not submitted, the newest draft first.

    Where the viewer is blind to the application, drafts of others do not count.
    """
    found = ws.all(
        f"""{_SELECT_ROWS} JOIN (
            SELECT interview_id, max(created_at) AS begun FROM (
                SELECT d.interview_id, d.created_at FROM scorecards d JOIN interviews at ON at.id = d.interview_id
                WHERE d.status = 'draft' AND d.phase = 'independent'
                    AND (d.interviewer_id = ?1 OR NOT {visibility.blind_to("at.application_id")})
                ORDER BY d.created_at DESC LIMIT ?2 * {_DRAFTS_OF_ONE}
            ) GROUP BY interview_id
        ) drafts ON drafts.interview_id = i.id ORDER BY drafts.begun DESC LIMIT ?2""",
        (viewer_id, limit),
    )
    return [_interview_row(row) for row in found]


def from_row(row: Row) -> Interview:
    """An interview from the columns of COLUMNS."""
    return Interview(*(*row[:6], tuple(json.loads(row[6])), *row[7:]))


def candidate_of(ws: Workspace, interview_id: str) -> tuple[str, str, str]:
    """The ids of the application, the candidate and the job of an interview. Raises NotFound."""
    row = ws.one(
        """SELECT a.id, a.candidate_id, a.job_id FROM interviews i JOIN applications a ON a.id = i.application_id
        WHERE i.id = ?""",
        (interview_id,),
    )
    if row is None:
        raise NotFound("interviews", interview_id)
    return row[0], row[1], row[2]


def _interview_row(row: Row) -> InterviewRow:
    after_job = _WIDTH + _JOB_WIDTH
    return InterviewRow(
        from_row(row[:_WIDTH]),
        candidates.from_row(row[after_job + 4 :]),
        jobs.from_row(row[_WIDTH:after_job]),
        row[after_job],
        row[after_job + 1],
        row[after_job + 2],
        bool(row[after_job + 3]),
    )


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()


def day_bounds(day: str) -> tuple[str, str]:
    """The first moments of a local day and of the next, in UTC."""
    first = date.fromisoformat(day)
    start, end = (datetime(d.year, d.month, d.day).astimezone() for d in (first, first + timedelta(days=1)))
    return utc_text(start), utc_text(end)


def _values(ws: Workspace, job: Job, **fields: object) -> dict[str, object]:
    """The columns for the fields that were given."""
    values = dict(fields)
    if "round" in values and not _whole(values["round"], 1, 99):
        raise Refused("round_out_of_range")
    if "planned_minutes" in values and not _whole(values["planned_minutes"], 1, LONGEST_MINUTES):
        raise Refused("minutes_out_of_range", most=LONGEST_MINUTES)
    if "scheduled_at" in values:
        values["scheduled_at"] = _utc(str(values["scheduled_at"]))
    if "place" in values:
        values["place"] = one_line(str(values["place"]), field="place", limit=LINE_LIMIT)
    if "accommodation" in values:
        values["accommodation"] = many_lines(str(values["accommodation"]), field="accommodation")
    if "focus" in values:
        values["focus"] = _focus(ws, job, values["focus"])
    return values


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _utc(text: str) -> str:
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return utc_text(moment)
    except (ValueError, OverflowError):  # in UTC it may lie before the year 1 or after 9999
        pass
    raise Refused("time_unreadable", text=text)


def _focus(ws: Workspace, job: Job, focus: object) -> str:
    wanted = [str(criterion_id) for criterion_id in focus] if isinstance(focus, Sequence) else []
    known = {criterion.id for criterion in snapshots.rubric(ws, job.rubric_hash).active_criteria}
    for criterion_id in wanted:
        if criterion_id not in known:
            raise Refused("unknown_criterion", criterion=criterion_id)
    return json.dumps(list(dict.fromkeys(wanted)), ensure_ascii=False)


def _next_round(ws: Workspace, application_id: str) -> int:
    row = ws.one("SELECT 1 + coalesce(max(round), 0) FROM interviews WHERE application_id = ?", (application_id,))
    return int(row[0]) if row else 1


def _seat(ws: Workspace, interview_id: str, panel: Sequence[str]) -> None:
    for position, interviewer_id in enumerate(dict.fromkeys(panel), start=1):
        interviewers.get(ws, interviewer_id)
        ws.execute("INSERT INTO panel VALUES (?, ?, ?)", (interview_id, interviewer_id, position))


def everything(ws: Workspace) -> Iterator[Interview]:
    """Every interview of the workspace."""
    for row in ws.all(f"SELECT {COLUMNS} FROM interviews i ORDER BY i.id"):
        yield from_row(row)


def panels(ws: Workspace) -> dict[str, list[str]]:
    """The ids of each interview's interviewers, in the panel's order."""
    found: dict[str, list[str]] = {}
    for interview_id, interviewer_id in ws.all("SELECT interview_id, interviewer_id FROM panel ORDER BY position"):
        found.setdefault(interview_id, []).append(interviewer_id)
    return found


def told(interview: Interview) -> dict[str, object]:
    """What the audit log commits to beside the panel: all that is stored of an interview itself.

    Merging two people's records may give it to another application.
    """
    return {field: value for field, value in asdict(interview).items() if field not in {"id", "application_id"}}


def planned(interview: Interview) -> dict[str, object]:
    """The columns that planning writes, as they are stored."""
    return {**told(interview), "focus": json.dumps(list(interview.focus), ensure_ascii=False)}


def _audit(ws: Workspace, action: str, interview_id: str, at: str) -> Changes:
    details = {**told(get(ws, interview_id)), "panel": [one.id for one in panel(ws, interview_id)]}
    application_id, candidate_id, _ = candidate_of(ws, interview_id)
    return audit.write(
        ws,
        action,
        "interviews",
        interview_id,
        at=at,
        candidate_id=candidate_id,
        details=details,
        also={"applications": [application_id], "candidates": [candidate_id]},
    )
