"""The clock: planned length, signs at its end, long interviews, computer clocks that jump, midnight, summer time."""

import os
import time
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from screening.interviewing import interviews
from screening.workspace import Workspace
from ui.interview.clock import SittingClock, steady_seconds
from ui.models.figures import minutes, time_of_day


@pytest.fixture
def plan(workspace_path, interview_id):
    """`plan(480)`: the interview is planned for so many minutes."""

    def plan(planned):
        with Workspace.open(workspace_path) as opened:
            interviews.edit(opened, interview_id=interview_id, planned_minutes=planned)

    return plan


@pytest.fixture
def rina_watches(interview_id, computer, sit_down):
    """Rina at the interview, on a computer whose clocks are turned by hand."""

    def sit(**look):
        rina = sit_down(**look)
        rina.window.session.interview_clocks[interview_id] = computer.clock()
        rina.window.rebuild()
        rina.header = rina.desk.header
        rina.panel_of_clock = rina.desk.header.clock_panel
        return rina

    return sit


def shown(rina):
    """The clock and the words under it, at the next tick."""
    rina.panel_of_clock.show_time()
    return rina.header.clock.text(), rina.panel_of_clock.words.text()


def test_the_planned_length_is_shown_before_the_start(rina_watches):
    assert shown(rina_watches()) == ("0:00 / 45:00", "45 min planned")


def test_it_says_what_is_left(rina_watches, computer):
    rina = rina_watches()
    rina.press("F5")
    assert shown(rina) == ("0:00 / 45:00", "45 min left")
    computer.passes(minutes=12, seconds=1)
    assert shown(rina) == ("12:01 / 45:00", "33 min left")


def test_a_gentle_sign_at_five_minutes_and_another_at_the_end(rina_watches, computer):
    rina = rina_watches()
    rina.press("F5")
    looks = []
    for minute, words in ((39, "6 min left"), (40, "5 min left"), (45, "time is over"), (47, "2 min over")):
        computer.passes(minutes=minute - (rina.desk.record.clock.seconds // 60))
        assert shown(rina)[1] == words
        sign = rina.panel_of_clock._sign.pixmap()
        looks.append((sign.cacheKey() if not sign.isNull() else None, rina.panel_of_clock.words.property("role")))
    assert [role for _, role in looks] == ["muted", "warning", "warning", "warning"]
    assert looks[0][0] is None
    assert looks[1][0] not in (None, looks[2][0])


def test_nothing_moves_with_the_signs(rina_watches, computer, plan):
    plan(480)
    rina = rina_watches()
    places = []
    rina.press("F5")
    for minute in (0, 59, 61, 475, 480, 500, 600):
        computer.passes(minutes=minute - (rina.desk.record.clock.seconds // 60))
        shown(rina)
        rina.header.layout().activate()
        places.append([one.geometry() for one in rina.header.findChildren(QWidget) if one.isVisible()])
    assert all(place == places[0] for place in places)


def test_each_sign_is_said_aloud_once(rina_watches, computer):
    rina = rina_watches()
    said = []
    rina.panel_of_clock.announced.connect(said.append)
    rina.press("F5")
    for minute in (40, 41, 44):
        computer.passes(minutes=minute - (rina.desk.record.clock.seconds // 60))
        shown(rina)
    assert said == ["5 min left"]
    rina.window.rebuild()
    rina.desk.header.clock_panel.announced.connect(said.append)
    rina.desk.header.clock_panel.show_time()
    computer.passes(minutes=2)
    rina.desk.header.clock_panel.show_time()
    rina.desk.header.clock_panel.show_time()
    assert said == ["5 min left", "1 min over"]


def test_a_stopped_clock_stands_and_goes_on_from_there(rina_watches, computer):
    rina = rina_watches()
    rina.press("F5")
    computer.passes(minutes=20)
    rina.press("F5")
    computer.passes(minutes=30)
    assert shown(rina) == ("20:00 / 45:00", "clock stopped")
    rina.press("F5")
    assert shown(rina) == ("20:00 / 45:00", "25 min left")
    computer.passes(minutes=1)
    assert shown(rina) == ("21:00 / 45:00", "24 min left")


@pytest.mark.parametrize("jump", [timedelta(hours=-3), timedelta(hours=3), timedelta(days=-400)])
def test_a_computer_clock_that_is_set_moves_nothing(rina_watches, computer, jump, on_disk, interview_id):
    rina = rina_watches()
    rina.press("F5")
    computer.passes(minutes=10)
    assert shown(rina)[0] == "10:00 / 45:00"
    computer.wall += jump
    assert shown(rina)[0] == "10:00 / 45:00"
    computer.passes(minutes=2)
    rina.write("Ncatatan")
    rina.press("Ctrl+Return")
    assert [note.elapsed_seconds for note in on_disk.notes()] == [720]
    rina.window.go("home")
    rina.window.go("interview", interview_id)
    assert shown(rina)[0] == "12:00 / 45:00"


def test_after_a_start_in_the_future_it_is_zero_and_not_less(rina_watches, computer, workspace, interview_id):
    interviews.start_clock(workspace, interview_id=interview_id)
    computer.jumps(hours=-2)
    rina = rina_watches()
    assert shown(rina)[0] == "0:00 / 45:00"
    computer.passes(seconds=5)
    assert shown(rina)[0] == "0:05 / 45:00"


def test_eight_hours(rina_watches, computer, plan, on_disk):
    plan(480)
    rina = rina_watches()
    assert shown(rina) == ("0:00 / 8:00:00", "8 h planned")
    rina.press("F5")
    computer.passes(hours=7, minutes=41, seconds=12)
    assert shown(rina) == ("7:41:12 / 8:00:00", "19 min left")
    rina.write("Nlarut")
    rina.press("Ctrl+Return")
    assert [note.elapsed_seconds for note in on_disk.notes()] == [27672]
    assert "7:41:12" in rina.heads()[0]


def test_over_midnight(rina_watches, computer):
    rina = rina_watches()
    rina.press("F5")
    computer.wall = computer.wall.replace(hour=23, minute=59, second=50)
    computer.passes(seconds=30)
    assert shown(rina)[0] == "0:30 / 45:00"


def test_five_planned_minutes_do_not_begin_with_a_sign(rina_watches, computer, plan):
    plan(5)
    rina = rina_watches()
    rina.press("F5")
    shown(rina)
    assert rina.desk.record.clock.stage == ""
    computer.passes(minutes=5)
    assert rina.desk.record.clock.stage == "over"


def test_a_submitted_card_stands(rina_watches, computer, workspace, interview_id, scorecard_id):
    from screening.interviewing import scorecards

    interviews.start_clock(workspace, interview_id=interview_id)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    rina = rina_watches()
    assert not rina.header.clock.isEnabled()
    assert shown(rina)[1] == "clock stopped"


@pytest.fixture
def in_zone(monkeypatch):
    """`in_zone("Europe/Berlin")`: the computer stands there."""

    def move(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no time zone of a single process")
def test_local_times_follow_summer_time(in_zone):
    in_zone("Europe/Berlin")
    assert [time_of_day(f"2026-10-25T{at}:00.000Z") for at in ("00:30", "01:30")] == ["02:30", "02:30"]
    assert [time_of_day(f"2026-03-29T{at}:00.000Z") for at in ("00:59", "01:00")] == ["01:59", "03:00"]
    in_zone("Asia/Jakarta")
    assert time_of_day("2026-10-25T17:30:00.000Z") == "00:30"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no time zone of a single process")
@pytest.mark.parametrize("night", ["2026-10-24T23:30:00.000Z", "2026-03-29T00:30:00.000Z"])
def test_a_change_of_summer_time_is_no_time(in_zone, interview, night):
    in_zone("Europe/Berlin")
    now = datetime.fromisoformat(night)
    clock = SittingClock(steady=lambda: 0.0, now=lambda: now + timedelta(hours=1))
    clock.follow(interview(started_at=night))
    assert clock.seconds == 3600


@pytest.fixture
def interview(workspace, interview_id):
    """`interview(started_at=...)`: the record with these times."""
    from dataclasses import replace

    held = interviews.get(workspace, interview_id)
    return lambda **times: replace(held, **times)


def test_the_steady_clock_goes_on():
    first = steady_seconds()
    assert steady_seconds() >= first


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59, "0:59"), (3599, "59:59"), (3600, "1:00:00"), (28799, "7:59:59")]
)
def test_minutes_and_hours(seconds, text):
    assert minutes(seconds) == text
