"""When interviews overlap, and local times that are missing or come twice."""

import time
from datetime import UTC, datetime
from datetime import time as clock

import pytest

from screening.interviewing import interviews
from screening.interviewing.timetable import clashes, moments, next_free
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


@pytest.mark.parametrize(
    ("earliest", "proposed"),
    [
        ("2026-11-23T09:00", "2026-11-23T09:00"),
        ("2026-11-23T09:01", "2026-11-23T09:30"),
        ("2026-11-23T15:31", "2026-11-23T16:00"),
        ("2026-11-23T16:01", "2026-11-24T09:00"),
        ("2026-11-24T03:12", "2026-11-24T09:00"),
        ("2026-11-27T22:40", "2026-11-30T09:00"),
        ("2026-11-29T12:00", "2026-11-30T09:00"),
        ("2026-11-23T11:00", "2026-11-23T11:00"),
        ("2026-11-23T11:30", "2026-11-23T13:00"),
        ("2026-11-23T12:40", "2026-11-23T13:00"),
        ("2026-11-27T10:30", "2026-11-27T10:30"),
        ("2026-11-27T11:00", "2026-11-27T13:00"),
        ("2026-11-27T13:30", "2026-11-27T13:30"),
    ],
)
def test_what_is_proposed_is_within_office_hours_and_not_in_the_break(workspace, application_id, earliest, proposed):
    at = next_free(
        workspace,
        application_id=application_id,
        earliest=datetime.fromisoformat(earliest),
        planned_minutes=45,
        panel=(),
    )
    assert at == datetime.fromisoformat(proposed)


def test_what_is_proposed_is_free_for_the_candidate_and_the_panel(
    workspace, application_id, other_application, planned, rina, zone
):
    zone("UTC")
    begin = datetime.fromisoformat(f"{DAY}10:00")

    def proposed(application, panel=(), minutes=30, earliest=begin):
        return next_free(
            workspace, application_id=application, earliest=earliest, planned_minutes=minutes, panel=panel
        ).time()

    assert proposed(application_id) == clock(11, 0)  # Rina and Budi sit there until 10:45
    assert proposed(other_application, (rina,)) == clock(11, 0)
    assert proposed(other_application) == clock(10, 0)
    assert proposed(other_application, (rina,), 30, begin.replace(hour=9)) == clock(9, 0)
    assert proposed(other_application, (rina,), 60, begin.replace(hour=9)) == clock(9, 0)
    assert proposed(other_application, (rina,), 90, begin.replace(hour=9)) == clock(13, 0)  # 11:00 to 12:30 is no time
