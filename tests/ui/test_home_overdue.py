"""Home puts first what the law has wanted for some time already."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from screening.people import candidates
from screening.privacy import holds, requests


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


@pytest.fixture
def person(window):
    return window.session.workspace.one("SELECT id FROM candidates ORDER BY number")[0]


def asked(window, person, days):
    """The person asked for their data so many days ago."""
    day = (datetime.now(UTC).astimezone() - timedelta(days=days)).strftime("%Y-%m-%d")
    window.session.apply(requests.record(window.session.workspace, candidate_id=person, kind="access", asked_on=day))


def kept_until(window, person, days):
    day = QDate.currentDate().addDays(days).toString("yyyy-MM-dd")
    window.session.apply(candidates.edit(window.session.workspace, candidate_id=person, keep_until=day))


def from_top(page):
    """The lists that are seen, from the top of the page."""
    lists = (page.today, page.requests, page.drafts, page.decisions, page.retention, page.documents)
    page.layout().activate()
    page.today.parentWidget().layout().activate()
    return sorted((one for one in lists if one.isVisible()), key=lambda one: one.y())


@pytest.mark.parametrize(("days", "first"), [(5, "requests"), (1, "today")], ids=["overdue", "in time"])
def test_an_overdue_request_stands_above_todays_interviews(window, person, days, first):
    page = window.page
    asked(window, person, days)
    both = [one for one in from_top(page) if one in (page.requests, page.today)]
    assert both[0] is getattr(page, first)
    assert page.today.isVisible()


def test_it_goes_down_again_when_it_is_answered(window, person):
    page = window.page
    asked(window, person, 5)
    (one,) = requests.of_candidate(window.session.workspace, person)
    window.session.apply(
        requests.answer(window.session.workspace, request_id=one.id, outcome="done", text="Dikirim lewat surel")
    )
    assert from_top(page)[0] is page.today
    asked(window, person, 0)
    assert from_top(page)[:2] == [page.today, page.requests]


def test_whoever_is_kept_too_long_stands_right_after_the_interviews(qtbot, window, person):
    page = window.page
    kept_until(window, person, 3)
    qtbot.waitUntil(page.retention.isVisible)
    assert from_top(page)[-1] is page.retention
    kept_until(window, person, -3)
    qtbot.waitUntil(lambda: from_top(page)[:2] == [page.today, page.retention])


def test_whoever_is_held_back_is_kept_lawfully(qtbot, window, person):
    page = window.page
    window.session.apply(holds.put(window.session.workspace, candidate_id=person, reason="Gugatan"))
    kept_until(window, person, -3)
    qtbot.waitUntil(page.retention.isVisible)
    assert from_top(page)[-1] is page.retention


def test_tab_goes_through_them_as_they_stand(qtbot, window, person):
    page = window.page
    asked(window, person, 5)
    page.requests.buttons[0].setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert page.today.isAncestorOf(window.focusWidget())
