"""When interviews overlap, and local times that are missing or come twice."""

import time
from datetime import UTC, datetime

import pytest

from screening.interviewing import interviews
from screening.interviewing.timetable import clashes, moments
from screening.jobs import applications
from screening.people import candidates

DAY = "2026-11-23T"


@pytest.fixture
def zone(monkeypatch):
    """`zone("Europe/Berlin")`: this computer's time zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all its programs")

    def go(name):
        patched.setenv("TZ", name)
        time.tzset()

    with monkeypatch.context() as patched:
        yield go
    time.tzset()


@pytest.fixture
def planned(workspace, application_id, rina, budi):
    """Rina and Budi from 10:00 to 10:45 (UTC)."""
    return interviews.schedule(
        workspace, application_id=application_id, panel=(rina, budi), scheduled_at=f"{DAY}10:00:00Z"
    ).id


@pytest.fixture
def other_application(workspace, job_id):
    person = candidates.add(workspace, name="Bima").id
    return applications.apply(workspace, candidate_id=person, job_id=job_id).id


def found(workspace, application_id, at, minutes=30, panel=(), but=""):
    return clashes(
        workspace,
        application_id=application_id,
        scheduled_at=f"{DAY}{at}:00Z",
        planned_minutes=minutes,
        panel=panel,
        but=but,
    )


def test_an_interviewer_cannot_be_in_two_places(workspace, planned, other_application, budi):
    (clash,) = found(workspace, other_application, "10:30", panel=(budi,))
    assert (clash.row.interview.id, clash.same_candidate, clash.interviewers) == (planned, False, ("Budi Santoso",))


def test_nor_can_the_candidate(workspace, planned, application_id):
    (clash,) = found(workspace, application_id, "09:45")
    assert (clash.same_candidate, clash.interviewers) == (True, ())


@pytest.mark.parametrize(
    ("at", "minutes"), [("09:15", 45), ("10:45", 30), ("12:00", 30)], ids=["up-to", "from", "later"]
)
def test_one_after_the_other_is_no_clash(workspace, planned, application_id, rina, at, minutes):
    assert found(workspace, application_id, at, minutes, panel=(rina,)) == []


def test_somebody_else_is_no_clash(workspace, planned, other_application):
    assert found(workspace, other_application, "10:00") == []


def test_an_interview_is_not_in_its_own_way(workspace, planned, application_id, rina):
    assert found(workspace, application_id, "10:15", panel=(rina,), but=planned) == []


def test_a_long_interview_of_the_day_before_counts(workspace, application_id, other_application, rina):
    interviews.schedule(
        workspace,
        application_id=application_id,
        panel=(rina,),
        planned_minutes=1440,
        scheduled_at="2026-11-22T10:30:00Z",
    )
    assert len(found(workspace, other_application, "10:00", panel=(rina,))) == 1
    assert found(workspace, other_application, "10:30", panel=(rina,)) == []


def test_one_that_has_ended_is_in_nobodys_way(workspace, planned, application_id):
    interviews.start_clock(workspace, interview_id=planned)
    assert len(found(workspace, application_id, "10:00")) == 1
    interviews.stop_clock(workspace, interview_id=planned)
    assert found(workspace, application_id, "10:00") == []


def test_most_local_times_come_once(zone):
    zone("Asia/Jakarta")
    assert moments(datetime(2026, 11, 23, 9, 0)) == [datetime(2026, 11, 23, 2, 0, tzinfo=UTC)]


def test_when_clocks_go_forward_an_hour_is_missing(zone):
    zone("Europe/Berlin")
    assert moments(datetime(2026, 3, 29, 2, 30)) == []
    assert moments(datetime(2026, 3, 29, 1, 59)) == [datetime(2026, 3, 29, 0, 59, tzinfo=UTC)]
    assert moments(datetime(2026, 3, 29, 3, 0)) == [datetime(2026, 3, 29, 1, 0, tzinfo=UTC)]


def test_when_clocks_go_back_an_hour_comes_twice(zone):
    zone("Europe/Berlin")
    assert moments(datetime(2026, 10, 25, 2, 30)) == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    ]
    assert len(moments(datetime(2026, 10, 25, 3, 0))) == 1
