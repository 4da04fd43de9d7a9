"""A deed on several people leaves out whose data are restricted, and says who that is."""

import pytest

from screening.people import candidates
from screening.privacy import restriction
from ui.candidates import chosen
from ui.candidates.chosen import Chosen
from ui.privacy.frozen import left_out_words


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


@pytest.fixture
def ids(window):
    found = candidates.ids_of(window.session.workspace, range(1, 7))
    window.session.apply(restriction.restrict(window.session.workspace, candidate_id=found[1], reason="Diperiksa"))
    return found


def test_tagging_names_who_is_left_out_and_tags_the_others(window, ids):
    chosen.tag(window.session, Chosen((1, 2, 3), ""), add=["Cadangan"], remove=[])
    name = candidates.get(window.session.workspace, ids[1]).name
    said = window.banner.message.text()
    assert said.startswith("Tags of 2 candidates changed")
    assert said.endswith(f"left out, since processing of their data is restricted: {name}")
    assert [("Cadangan" in candidates.get(window.session.workspace, one).tags) for one in ids[:3]] == [
        True,
        False,
        True,
    ]


def test_so_does_a_deed_on_the_worker(window, ids, qtbot):
    chosen.tag(window.session, Chosen((1, 2, 3, 4, 5, 6), ""), add=["Cadangan"], remove=[])
    qtbot.waitUntil(lambda: "left out" in window.banner.message.text())
    assert "Tags of 5 candidates changed" in window.banner.message.text()


def test_moving_on_the_page_of_a_job_names_them_too(window, ids):
    workspace = window.session.workspace
    rows = workspace.all(
        "SELECT a.id, a.job_id, a.stage, a.candidate_id FROM applications a WHERE candidate_id IN (?, ?)",
        tuple(ids[:2]),
    )
    window.go("job", rows[0][1])
    window.page.applications._move([row[0] for row in rows], "offer")
    assert candidates.get(workspace, ids[1]).name in window.banner.message.text()
    now = dict(workspace.all("SELECT candidate_id, stage FROM applications"))
    assert now[ids[0]] == "offer"
    assert now[ids[1]] == next(row[2] for row in rows if row[3] == ids[1])


def test_of_many_three_are_named(window, ids):
    workspace = window.session.workspace
    for one in (ids[0], *ids[2:]):
        restriction.restrict(workspace, candidate_id=one, reason="Diperiksa")
    assert left_out_words(workspace, ids).endswith(" and 3 more")
    assert left_out_words(workspace, []) == ""
