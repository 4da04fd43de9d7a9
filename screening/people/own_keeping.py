"""What a person is told of the keeping of their data: why it is held, until when, and what was done with it.

UU 27/2022 (PDP) art. 5 to 7 and 31; GDPR art. 15(1)(a) and (d).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from screening.interviewing import former_names, interviewers
from screening.people import merging
from screening.people.own_data_record import OwnBasis, OwnDeed, OwnHold, OwnRequest, OwnTerm
from screening.people.redaction import Place
from screening.privacy import bases, notices, retention
from screening.workspace import Workspace

Say = Callable[[str, Place], str]  # a text and where it stands -> the text with marks

_PLACE = Place("profile")
_HELD = """SELECT kind, reason, set_at, lifted_at, lifted_reason FROM (
        SELECT 'hold' AS kind, * FROM holds WHERE candidate_id = ?1
        UNION ALL SELECT 'restriction', * FROM restrictions WHERE candidate_id = ?1)
    ORDER BY set_at"""


def bases_of(ws: Workspace, candidate_id: str, say: Say) -> tuple[OwnBasis, ...]:
    """Every basis recorded, the oldest first, with the text of the notice that was told."""
    told = {one.id: one for one in notices.all_of(ws)}
    return tuple(
        OwnBasis(
            basis=one.basis,
            given_on=one.given_on,
            how=say(one.how, _PLACE),
            notice=one.notice,
            notice_title=told[one.notice_id].title if one.notice_id else "",
            notice_text=told[one.notice_id].text if one.notice_id else "",
            recorded_at=one.recorded_at,
            withdrawn_on=one.withdrawn_on,
            withdrawn_how=say(one.withdrawn_how, _PLACE),
        )
        for one in reversed(bases.of_candidate(ws, candidate_id))
    )


def holds_of(ws: Workspace, candidate_id: str, say: Say) -> tuple[OwnHold, ...]:
    """Holds and restrictions, the oldest first, lifted ones too."""
    return tuple(
        OwnHold(kind, say(reason, _PLACE), set_at, lifted_at, say(lifted_reason, _PLACE))
        for kind, reason, set_at, lifted_at, lifted_reason in ws.all(_HELD, (candidate_id,))
    )


def requests_of(ws: Workspace, candidate_id: str, say: Say) -> tuple[OwnRequest, ...]:
    """What the person asked for, the oldest first."""
    rows = ws.all(
        """SELECT kind, asked_at, due_at, note, outcome, answer, closed_at FROM requests
        WHERE candidate_id = ? ORDER BY number""",
        (candidate_id,),
    )
    return tuple(
        OwnRequest(kind, asked_at, due_at, say(note, _PLACE), outcome, say(answer, _PLACE), closed_at)
        for kind, asked_at, due_at, note, outcome, answer, closed_at in rows
    )


def term_of(ws: Workspace, candidate_id: str) -> OwnTerm:
    """Until when the data is kept, and which rule says so."""
    one = retention.of_candidate(ws, candidate_id)
    return OwnTerm(one.due_on, one.rule, one.since, one.months, one.job)


def trail_of(ws: Workspace, candidate_id: str, numbers: Mapping[str, int]) -> tuple[OwnDeed, ...]:
    """What was done with the person's data, the oldest first; `numbers` has the interviewers' numbers by their ids.

    The log calls everybody as they were called then: a former name is theirs until it was corrected.
    """
    ids = [candidate_id, *(one["id"] for one, _ in merging.records_of(ws, candidate_id))]
    by_name = {one.name: numbers[one.id] for one in interviewers.all_of(ws) if one.id in numbers}
    former = former_names.of_all(ws)

    def number_of(actor: str, at: str) -> int:
        then = next((one for one in former if one.name == actor and at <= one.until), None)
        return numbers.get(then.interviewer_id, 0) if then else by_name.get(actor, 0)

    rows = ws.all(
        """SELECT at, action, actor FROM audit WHERE candidate_id IN (SELECT value FROM json_each(?)) ORDER BY seq""",
        (json.dumps(ids),),
    )
    return tuple(OwnDeed(at, action, number_of(actor, at)) for at, action, actor in rows)
