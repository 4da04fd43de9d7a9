"""Which backups are kept and when the next one is due, whatever the clock does."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
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
@settings(deadline=None)  # a busy machine may take its time
def test_the_newest_always_stays_and_no_more_than_needed(hours):
    """A clock that says anything at all."""
    backups = [backup(number, START + timedelta(hours=hour)) for number, hour in enumerate(hours, start=1)]
    gone = thinning.superfluous(backups)
    assert backups[-1] not in gone
    left = [one for one in backups if one not in gone]
    newest_days = list(dict.fromkeys(one.made_at[:10] for one in reversed(left)))[:3]
    assert len([one for one in left if one.made_at[:10] not in newest_days]) <= 12 + 10 + 9
    assert thinning.superfluous(left) == []


def test_the_day_that_a_clock_was_ahead_to_costs_nothing_when_it_comes():
    days = [START + timedelta(days=day) for day in range(12)]
    ahead = [*days[:5], START + timedelta(days=12), *days[5:]]
    left = kept_of([backup(number, moment) for number, moment in enumerate(ahead, start=1)])
    assert len(left) == 13
    left = kept_of([*left, backup(14, START + timedelta(days=12, hours=1))])
    assert len(left) == 14


@pytest.mark.parametrize(
    ("before", "wrong", "after"),
    [
        ([-23, -22, -16], ["1999-01-01", "2031-01-01"], 0),
        ([-42, -40, -16], ["1970-01-01"], 0),
        ([-3, -2, -1], ["2031-01-01", "2040-01-01", "2050-01-01", "2060-01-01"], 0),
        ([-3, -2, -1], ["2003-01-01", "2002-01-01", "2001-01-01", "2000-01-01"], 0),
        ([-47, -47, -30, -29], [], -20),
    ],
    ids=["once behind, once ahead", "one wrong day", "four times ahead", "four times behind", "a day back"],
)
def test_what_is_not_two_days_old_stays_whatever_the_clock_said_meanwhile(before, wrong, after):
    young = [START + timedelta(hours=hours) for hours in before]
    misdated = [datetime.fromisoformat(day).replace(tzinfo=UTC) for day in wrong]
    moments = [*young, *misdated, START, START + timedelta(hours=after)]
    left = kept_of([backup(number, moment) for number, moment in enumerate(moments, start=1)])
    assert [one.number for one in left] == list(range(1, len(moments) + 1))


def no_step_takes_what_is_new(steps, *, wild=False):
    """Half hours by a clock that jumps now and then: no backup costs one of the newest days, by the order they came,
    nor one that is less than two days from the newest by what the clock says, or, where its jumps are `wild` ones that
    no pause looks like, by the time that has passed.

    `steps` are (hours the clock is moved by before, how many backups follow at half hours).
    """
    moment, left, number = START, [], 0
    for jump, following in steps:
        moment += timedelta(hours=jump)
        for _ in range(following):
            number, moment = number + 1, moment + timedelta(minutes=30)
            left.append(backup(number, moment))
            gone = thinning.superfluous(left)
            kept = [one for one in left if one not in gone]
            days = list(dict.fromkeys(one.made_at[:10] for one in reversed(left)))
            near = [one for one in gone if abs(datetime.fromisoformat(one.made_at) - moment) <= timedelta(days=2)]
            assert not near, number
            assert not wild or all(number - one.number > 96 for one in gone), number  # half hours
            assert not [one for one in gone if one.made_at[:10] in days[:3]], number
            lost = {one.made_at[:10] for one in gone} - {one.made_at[:10] for one in kept}
            assert not lost & set(days[:15]), number  # these 3 days and the 12 before them
            left = kept


JUMPS = st.lists(
    st.tuples(st.one_of(st.integers(-100_000, 100_000), st.integers(-30, 30)), st.integers(1, 12)),
    min_size=1,
    max_size=40,
)


WILD = st.lists(
    st.tuples(st.one_of(st.integers(800, 100_000), st.integers(-100_000, 0)), st.integers(1, 12)),
    min_size=1,
    max_size=40,
)


@given(JUMPS)
@settings(max_examples=25, deadline=None)
def test_a_clock_that_jumps_again_and_again_never_makes_everything_old(steps):
    no_step_takes_what_is_new(steps)


@given(WILD)
@settings(max_examples=25, deadline=None)
def test_a_clock_that_jumps_far_never_makes_old_what_is_not_two_days_old(steps):
    no_step_takes_what_is_new(steps, wild=True)


@pytest.mark.soak
@given(JUMPS)
@settings(max_examples=5_000, deadline=None)
def test_a_clock_that_jumps_in_5000_other_ways_never_makes_everything_old(steps):
    no_step_takes_what_is_new(steps)


@pytest.mark.soak
@given(WILD)
@settings(max_examples=5_000, deadline=None)
def test_a_clock_that_jumps_far_in_5000_other_ways_never_makes_old_what_is_not_two_days_old(steps):
    no_step_takes_what_is_new(steps, wild=True)


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
