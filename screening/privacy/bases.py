"""On what basis a person's data is held: which one, under which notice, since when, and who recorded it.

A history: what is recorded stays, and a later entry stands beside it. The program draws no conclusion from any of it;
`follows` puts together what a person should look at when somebody withdraws.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.people import candidates
from screening.privacy import notices
from screening.privacy.basis_codes import CODES, Code
from screening.typed_text import one_line
from screening.workspace import Workspace

# Told how many are done and how many there are; may raise to stop, and nothing is written.
Progress = Callable[[int, int], None]

_AT_ONCE = 2_000
_COLUMNS = """b.id, b.candidate_id, b.basis, coalesce(b.notice_id, ''), coalesce(n.number, 0), b.given_on, b.how,
    b.recorded_by, b.recorded_at, b.withdrawn_on, b.withdrawn_how, b.withdrawn_by, b.withdrawal_at"""
_FROM = "FROM bases b LEFT JOIN notices n ON n.id = b.notice_id"
_INSERT = """INSERT INTO bases
    (id, candidate_id, basis, notice_id, given_on, how, recorded_by, recorded_at, import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ASKED = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Given:
    """What is recorded of somebody: the basis, the version of the notice ("" = none), the local day, and how."""

    basis: Code
    given_on: str
    notice_id: str = ""
    how: str = ""

    def checked(self, ws: Workspace) -> Given:
        """The same, fit to be kept.

        Raises Refused "basis_unknown", "date_unreadable", "given_in_future" (after today, by this computer's clock),
        "notice_to_come" (nobody was told yet of a notice that comes into force later), "text_too_long"; NotFound.
        """
        if self.basis not in CODES:
            raise Refused("basis_unknown", basis=self.basis, known=", ".join(CODES))
        day, today = notices.day(self.given_on), date.today().isoformat()
        if day > today:
            raise Refused("given_in_future", day=day, today=today)
        if self.notice_id and (told := notices.get(ws, self.notice_id)).effective_on > today:
            raise Refused("notice_to_come", number=told.number, day=told.effective_on, today=today)
        return Given(self.basis, day, self.notice_id, one_line(self.how, field="how"))


@dataclass(frozen=True, slots=True)
class Basis:
    """One entry; `notice` is the number of the version, 0 for none. Days are local, times UTC; "" = not withdrawn."""

    id: str
    candidate_id: str
    basis: Code
    notice_id: str
    notice: int
    given_on: str
    how: str
    recorded_by: str
    recorded_at: str
    withdrawn_on: str
    withdrawn_how: str
    withdrawn_by: str
    withdrawal_at: str


@dataclass(frozen=True, slots=True)
class Follows:
    """What to look at when somebody withdraws: what else would carry on, and what there is of them.

    `others` are the bases still in force, `open_jobs` the titles of jobs they are in the running for, `interviews` how
    many are still to come, `files` what is attached, `held` whether a hold forbids erasing.
    """

    others: tuple[Code, ...]
    open_jobs: tuple[str, ...]
    interviews: int
    files: int
    held: bool


def record(ws: Workspace, *, candidate_id: str, given: Given) -> Changes:
    """Record a basis for one person. Raises Refused as `Given.checked` does, NotFound. Undoing takes it away again."""
    given = given.checked(ws)
    with ws.atomic():
        candidates.get(ws, candidate_id)
        return _record(ws, [candidate_id], given)


def record_many(
    ws: Workspace, *, candidate_ids: Sequence[str], given: Given, progress: Progress | None = None
) -> Changes:
    """Record the same basis for each of these people who is there; all of them or none. Raises as `record` does."""
    given = given.checked(ws)
    asked = list(dict.fromkeys(candidate_ids))
    with ws.atomic():
        rows = ws.all(f"SELECT id FROM candidates WHERE id IN {_ASKED} ORDER BY number", (json.dumps(asked),))
        return _record(ws, [row[0] for row in rows], given, progress=progress)


def record_imported(ws: Workspace, *, import_id: str, given: Given) -> Changes:
    """Record the basis of those whom an import added; it goes with them when the import is taken back.

    Raises as `record` does.
    """
    given = given.checked(ws)
    with ws.atomic():
        rows = ws.all("SELECT id FROM candidates WHERE import_id = ? ORDER BY number", (import_id,))
        return _record(ws, [row[0] for row in rows], given, import_id=import_id)


def withdraw(ws: Workspace, *, basis_id: str, withdrawn_on: str, how: str = "") -> Changes:
    """Put on record that somebody withdrew what this entry rests on, on a local day; nothing else happens.

    Whoever withdraws consent withdraws all of it (UU 27/2022 art. 9; GDPR art. 7(3)): every entry of this basis that
    was given by that day ends, and every one of a day that is still to come, which a clock that was wrong has left.
    Undoing takes it back. Raises Refused "basis_withdrawn" where that is on record already, "withdrawn_before_given"
    where nothing was in force on that day, "withdrawn_in_future" (after today, by this computer's clock),
    "date_unreadable", "text_too_long"; NotFound.
    """
    day, how, today = notices.day(withdrawn_on), one_line(how, field="how"), date.today().isoformat()
    if day > today:
        raise Refused("withdrawn_in_future", day=day, today=today)
    with ws.atomic():
        one = get(ws, basis_id)
        if one.withdrawn_on:
            raise Refused("basis_withdrawn", day=one.withdrawn_on)
        ending = _ending(ws, one, day)
        if not ending:
            raise Refused("withdrawn_before_given", given=one.given_on, withdrawn=day)
        return _set_withdrawals(ws, "basis_withdrawn", [(each, day, how) for each in ending])


def _ending(ws: Workspace, one: Basis, day: str) -> list[Basis]:
    """What ends with an entry that is withdrawn on a day."""
    today = date.today().isoformat()
    return [
        each
        for each in of_candidate(ws, one.candidate_id)
        if each.basis == one.basis and not each.withdrawn_on and (each.given_on <= day or each.given_on > today)
    ]


def get(ws: Workspace, basis_id: str) -> Basis:
    """One entry. Raises NotFound."""
    row = ws.one(f"SELECT {_COLUMNS} {_FROM} WHERE b.id = ?", (basis_id,))
    if row is None:
        raise NotFound("bases", basis_id)
    return Basis(*row)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Basis]:
    """Everything recorded of a person, the newest entry first."""
    rows = ws.all(f"SELECT {_COLUMNS} {_FROM} WHERE b.candidate_id = ? ORDER BY b.number DESC", (candidate_id,))
    return [Basis(*row) for row in rows]


def without_any(ws: Workspace) -> int:
    """Of how many people no basis is recorded that is still in force."""
    row = ws.one(
        """SELECT (SELECT count(*) FROM candidates)
            - (SELECT count(DISTINCT candidate_id) FROM bases WHERE withdrawn_on = '')"""
    )
    return int(row[0]) if row else 0


def follows(ws: Workspace, basis_id: str, *, on: str = "", now: str = "") -> Follows:
    """What a person should look at when this basis is withdrawn `on` a local day, by default today; `now` is UTC.

    Raises NotFound.
    """
    one = get(ws, basis_id)
    who = (one.candidate_id,)
    counted = ws.one(
        """SELECT (SELECT count(*) FROM interviews i JOIN applications a ON a.id = i.application_id
                WHERE a.candidate_id = ?1 AND i.ended_at = '' AND i.scheduled_at > ?2),
            (SELECT count(*) FROM attachments WHERE candidate_id = ?1),
            EXISTS (SELECT 1 FROM holds WHERE candidate_id = ?1 AND lifted_at = '')""",
        (one.candidate_id, now or utc_now()),
    ) or (0, 0, 0)
    ending = {one.id, *(each.id for each in _ending(ws, one, on or date.today().isoformat()))}
    going_on = [each for each in of_candidate(ws, one.candidate_id) if not each.withdrawn_on and each.id not in ending]
    running = ws.all(
        """SELECT j.title FROM applications a JOIN jobs j ON j.id = a.job_id WHERE a.candidate_id = ?
        AND j.status = 'open' AND a.decision NOT IN ('hire', 'reject', 'withdrawn') ORDER BY j.title""",
        who,
    )
    ahead, files, held = counted
    return Follows(
        others=tuple(dict.fromkeys(each.basis for each in reversed(going_on))),
        open_jobs=tuple(row[0] for row in running),
        interviews=ahead,
        files=files,
        held=bool(held),
    )


def _record(
    ws: Workspace,
    candidate_ids: Sequence[str],
    given: Given,
    *,
    import_id: str = "",
    progress: Progress | None = None,
) -> Changes:
    at = utc_now()
    changes = Changes({"bases": frozenset()}, "basis_recorded", at)
    details = {"basis": given.basis, "notice": given.notice_id, "given_on": given.given_on, "how": given.how}
    made: list[str] = []
    for first in range(0, len(candidate_ids), _AT_ONCE):
        if progress:
            progress(first, len(candidate_ids))
        some = [(new_id(), one) for one in candidate_ids[first : first + _AT_ONCE]]
        ws.execute_many(
            _INSERT,
            [
                (
                    basis_id,
                    candidate_id,
                    given.basis,
                    given.notice_id or None,
                    given.given_on,
                    given.how,
                    ws.actor,
                    at,
                    import_id or None,
                )
                for basis_id, candidate_id in some
            ],
        )
        changes |= audit.write_many(
            ws,
            "basis_recorded",
            "bases",
            [(basis_id, candidate_id, details) for basis_id, candidate_id in some],
            at=at,
            also={"candidates": [candidate_id for _, candidate_id in some]},
        )
        made += [basis_id for basis_id, _ in some]
    return changes.undone_by(lambda again: _remove(again, made, given)) if made else changes


def _remove(ws: Workspace, basis_ids: Sequence[str], given: Given) -> Changes:
    """Undo the recording. Raises Refused "changed_since" where one of them was withdrawn, or is gone."""
    with ws.atomic():
        rows = ws.all(
            f"SELECT id, candidate_id FROM bases WHERE id IN {_ASKED} AND withdrawn_on = '' ORDER BY number",
            (json.dumps(list(basis_ids)),),
        )
        if len(rows) != len(basis_ids):
            raise Refused("changed_since")
        ws.execute_many("DELETE FROM bases WHERE id = ?", [(row[0],) for row in rows])
        people = [row[1] for row in rows]
        entries: list[tuple[str, str, dict[str, object]]] = [(row[0], row[1], {}) for row in rows]
        changes = audit.write_many(ws, "basis_removed", "bases", entries, at=utc_now(), also={"candidates": people})
    return changes.undone_by(lambda again: record_many(again, candidate_ids=people, given=given))


def _set_withdrawals(ws: Workspace, action: str, said: Sequence[tuple[Basis, str, str]]) -> Changes:
    """Write withdrawals, or "" for none: (entry as it is, day, how); the undo of one is the other."""
    at = utc_now()
    changes = Changes({}, action, at)
    with ws.atomic():
        for one, day, how in said:
            if get(ws, one.id).withdrawn_on != one.withdrawn_on:
                raise Refused("changed_since")
            ws.execute(
                """UPDATE bases SET withdrawn_on = ?, withdrawn_how = ?, withdrawn_by = ?, withdrawal_at = ?
                WHERE id = ?""",
                (day, how, ws.actor if day else "", at if day else "", one.id),
            )
            changes |= audit.write(
                ws,
                action,
                "bases",
                one.id,
                at=at,
                candidate_id=one.candidate_id,
                details={"withdrawn_on": day, "how": how},
                also={"candidates": [one.candidate_id]},
            )
        before = [(get(ws, one.id), one.withdrawn_on, one.withdrawn_how) for one, _, _ in said]
    back = "basis_withdrawal_undone" if action == "basis_withdrawn" else "basis_withdrawn"
    return changes.undone_by(lambda again: _set_withdrawals(again, back, before))
