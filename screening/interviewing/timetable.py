"""When interviews take place: local times that are missing or come twice, and interviews that overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from screening.identifiers import utc_text
from screening.interviewing import interviews
from screening.interviewing.interviews import LONGEST_MINUTES, InterviewRow
from screening.jobs import applications
from screening.workspace import Workspace

# What is proposed for a new interview; any other time can be chosen.
_FIRST, _LAST = time(9), time(16)
_BREAK, _FRIDAY_BREAK, _BACK = time(12), time(11, 30), time(13)  # lunch; on Fridays the prayer too
_FRIDAY = 4
_SATURDAY = 5
_HALF_HOUR = timedelta(minutes=30)
_LOOKED_THROUGH = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Clash:
    """Another interview at an overlapping time. `interviewers` are the names of those who sit in both."""

    row: InterviewRow
    same_candidate: bool
    interviewers: tuple[str, ...]


def moments(wall: datetime) -> list[datetime]:
    """The moments (UTC) at which the clocks of this computer's time zone show `wall`, a time without a zone.

    One on most days; none in the hour that is left out when clocks go forward, two in the hour that comes again when
    they go back, the earlier one first.
    """
    found: list[datetime] = []
    for fold in (0, 1):
        moment = wall.replace(fold=fold).astimezone(UTC)
        if moment not in found and moment.astimezone().replace(tzinfo=None, fold=0) == wall.replace(fold=0):
            found.append(moment)
    return sorted(found)


def next_free(
    ws: Workspace, *, application_id: str, earliest: datetime, planned_minutes: int, panel: Sequence[str]
) -> datetime:
    """The first time from `earliest` on that is worth proposing, as the clock on the wall shows it, without a zone.

    A full or half hour on a Monday to Friday from 9:00 to 16:00 (nobody is invited for the night by what a form
    proposes) that is over before the break from 12:00, on Fridays from 11:30 for the prayer, or begins at its end at
    13:00 or later, and at which neither the candidate nor the `panel` (ids) has another interview. Where the next two
    weeks are full, the first such time that may be taken. Raises NotFound.
    """
    first = at = _office_time(earliest, planned_minutes)
    while at < first + _LOOKED_THROUGH:
        taken = clashes(
            ws,
            application_id=application_id,
            scheduled_at=utc_text(at.astimezone(UTC)),
            planned_minutes=planned_minutes,
            panel=panel,
        )
        if not taken:
            return at
        at = _office_time(max(_end(one.row) for one in taken).astimezone().replace(tzinfo=None), planned_minutes)
    return first


def _office_time(earliest: datetime, planned_minutes: int) -> datetime:
    at = earliest.replace(minute=0, second=0, microsecond=0)
    while at < earliest:
        at += _HALF_HOUR
    if at.time() > _LAST:
        at = datetime.combine(at + timedelta(days=1), _FIRST)
    elif at.time() < _FIRST:
        at = datetime.combine(at, _FIRST)
    while at.weekday() >= _SATURDAY:
        at = datetime.combine(at + timedelta(days=1), _FIRST)
    rest = datetime.combine(at, _FRIDAY_BREAK if at.weekday() == _FRIDAY else _BREAK)
    back = datetime.combine(at, _BACK)
    return back if at < back and at + timedelta(minutes=planned_minutes) > rest else at


def clashes(
    ws: Workspace,
    *,
    application_id: str,
    scheduled_at: str,
    planned_minutes: int,
    panel: Sequence[str],
    but: str = "",
) -> list[Clash]:
    """The planned interviews at an overlapping time of the same candidate or of somebody on the `panel` (ids).

    `but` is the interview that is being changed. An interview that has ended is in nobody's way. Raises NotFound.
    """
    start = datetime.fromisoformat(scheduled_at)
    end = start + timedelta(minutes=planned_minutes)
    earliest = start - timedelta(minutes=LONGEST_MINUTES)
    candidate_id = applications.get(ws, application_id).candidate_id
    found = []
    for row in interviews.rows(ws, between=(utc_text(earliest), utc_text(end))):
        if row.interview.id == but or row.interview.ended_at or _end(row) <= start:
            continue
        names = tuple(one.name for one in interviews.panel(ws, row.interview.id) if one.id in panel)
        same = row.candidate.id == candidate_id
        if same or names:
            found.append(Clash(row, same, names))
    return found


def _end(row: InterviewRow) -> datetime:
    begin = datetime.fromisoformat(row.interview.scheduled_at)
    return begin + timedelta(minutes=row.interview.planned_minutes)
