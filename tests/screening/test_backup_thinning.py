"""Which backups are kept and when the next one is due, whatever the clock does."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.backups import making, rhythm, thinning
from screening.backups.manifest import Backup
from screening.identifiers import utc_text
from screening.people import candidates

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def backup(number, moment):
    return Backup(
        folder=Path(f"/{number}"),
        number=number,
        made_at=utc_text(moment),
        why="rhythm",
        workspace_id="a" * 16,
        path="/ruang kerja.db",
        schema=4,
        audit_seq=number,
        audit_head="b" * 64,
        counts={},
        size=1,
        sha256="c" * 64,
    )


def kept_of(backups):
    """What is left where each backup is followed by the thinning, as in a workspace that lives for long."""
    left = []
    for one in backups:
        left.append(one)
        gone = {other.number for other in thinning.superfluous(left)}
        left = [other for other in left if other.number not in gone]
    return left


def test_a_year_of_half_hours_leaves_two_days_then_days_weeks_and_months():
    moments = [START + timedelta(days=day, minutes=30 * half) for day in range(400) for half in range(4)]
    left = kept_of([backup(number, moment) for number, moment in enumerate(moments, start=1)])
    days = Counter(one.made_at[:10] for one in left)
    assert [count for count in days.values() if count > 1] == [4, 4, 4]  # the last 48 hours touch three days
    times = sorted((datetime.fromisoformat(day).date() for day in days), reverse=True)
    gaps = [(later - earlier).days for later, earlier in pairwise(times)]
    assert gaps[:14] == [1] * 14
    assert gaps[14] <= 7  # the last day of the week before those
    assert gaps[15:24] == [7] * 9
    assert gaps[24] <= 35  # the last week of the month before those
    assert all(28 <= gap <= 35 for gap in gaps[25:])
    assert len(times) == 3 + 12 + 10 + 9


def test_of_each_day_the_last_backup_stays():
    moments = [START + timedelta(days=day, hours=hour) for day in range(10) for hour in range(8)]
    left = kept_of([backup(number, moment) for number, moment in enumerate(moments, start=1)])
    older = [one for one in left if one.made_at < utc_text(START + timedelta(days=7))]
    assert len(older) == 7
    assert {one.made_at[11:13] for one in older} == {"16"}


@pytest.mark.parametrize("jump", [timedelta(days=3_650), timedelta(days=-3_650), timedelta(days=40)], ids=str)
def test_a_clock_that_jumps_and_comes_back_costs_no_day(jump):
    moments = [START + timedelta(hours=hour) for hour in range(48)]
    there = [backup(number, moment) for number, moment in enumerate(moments, start=1)]
    jumped = backup(49, moments[-1] + jump)
    after = [backup(50 + hour, moments[-1] + timedelta(hours=hour)) for hour in range(5)]
    left = kept_of([*there, jumped, *after])
    assert {one.made_at[:10] for one in left} == {one.made_at[:10] for one in [*there, jumped, *after]}
    assert after[-1] in left
    same_day = [one for one in there if one.made_at[:10] == there[-1].made_at[:10]]
    assert all(one in left for one in same_day)


@given(st.lists(st.integers(-3_000, 3_000), min_size=1, max_size=120))
def test_the_newest_always_stays_and_no_more_than_needed(hours):
    """A clock that says anything at all."""
    backups = [backup(number, START + timedelta(hours=hour)) for number, hour in enumerate(hours, start=1)]
    gone = thinning.superfluous(backups)
    assert backups[-1] not in gone
    left = [one for one in backups if one not in gone]
    newest_days = list(dict.fromkeys(one.made_at[:10] for one in reversed(left)))[:3]
    assert len([one for one in left if one.made_at[:10] not in newest_days]) <= 12 + 10 + 9
    assert thinning.superfluous(left) == []


@pytest.mark.parametrize(
    ("age", "due"),
    [(timedelta(minutes=29), False), (timedelta(minutes=30), True), (timedelta(days=-2), True)],
    ids=["fresh", "old", "from the future"],
)
def test_a_backup_is_due_by_the_rhythm(workspace, candidate_id, tmp_path, age, due):
    last = making.make(workspace, tmp_path, why="manual")
    now = datetime.fromisoformat(last.made_at) + age
    assert not rhythm.is_due(workspace, last, minutes=30, now=now)  # nothing changed
    candidates.add(workspace, name="Ani")
    assert rhythm.is_due(workspace, last, minutes=30, now=now) is due
    assert rhythm.is_due(workspace, None, minutes=30, now=now)
