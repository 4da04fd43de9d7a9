"""What another program wrote into the same file stands on the pages about rights when one comes back to them."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel

from screening.people import candidates
from screening.privacy import requests
from screening.workspace import Workspace


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="jobs")


@pytest.fixture
def other(sample_path):
    """Another program on the same file, as the command line is."""
    with Workspace.open(sample_path, actor="Dewi") as workspace:
        yield workspace


@pytest.fixture
def person(other):
    return other.one("SELECT id FROM candidates WHERE number = 1")[0]


@pytest.fixture
def away_and_back(qtbot, window):
    """The person turns to another window for a moment."""
    elsewhere = QLabel("another program's window")
    qtbot.addWidget(elsewhere)

    def turn():
        with qtbot.waitActive(elsewhere):
            elsewhere.show()
            elsewhere.activateWindow()
        with qtbot.waitActive(window):
            window.activateWindow()

    return turn


@pytest.fixture(params=["page", "window"])
def come_back(request, window, away_and_back):
    """Back to the page one left before the other program wrote: from another page, or from another window."""

    def come(page, record_id=""):
        if request.param == "page":
            window.go("jobs")
            window.go(page, record_id)
        else:
            away_and_back()

    return come


def fall_due(workspace, person):
    candidates.edit(workspace, candidate_id=person, keep_until=QDate.currentDate().addDays(-1).toString("yyyy-MM-dd"))


def test_retention_lists_whoever_falls_due_since(qtbot, window, other, person, come_back):
    window.go("retention")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    fall_due(other, person)
    come_back("retention")
    qtbot.waitUntil(lambda: window.page.table.model().rowCount() == 1)


def test_home_lists_a_request_that_was_recorded_since(qtbot, window, other, person, come_back):
    window.go("home")
    requests.record(other, candidate_id=person, kind="access")
    fall_due(other, person)
    come_back("home")
    assert len(window.page.requests.buttons) == 1
    qtbot.waitUntil(lambda: len(window.page.retention.buttons) == 1)


def test_the_persons_page_lists_it_too(window, other, person, come_back):
    window.go("privacy", person)
    requests.record(other, candidate_id=person, kind="access")
    come_back("privacy", person)
    assert len(window.page.sections[0].waiting.buttons) == 1


def test_the_audit_page_shows_the_newest_rows(qtbot, window, other, person, come_back, column):
    window.go("audit")
    table = window.page.table
    qtbot.waitUntil(lambda: "Reading" not in window.page.found.text())
    requests.record(other, candidate_id=person, kind="access")
    come_back("audit")
    qtbot.waitUntil(lambda: column(table, "who")[:1] == ["Dewi"])


def test_what_is_chosen_stays_where_nothing_was_written(qtbot, window, other, person, away_and_back):
    fall_due(other, person)
    window.go("retention")
    qtbot.waitUntil(lambda: window.page.table.model().rowCount() == 1)
    window.page.choose.trigger()
    reset = []
    window.page.table.model().modelReset.connect(lambda: reset.append(1))
    away_and_back()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert window.page.table.selected_keys == [person]
    assert reset == []
