"""The same decision on several: with a reason each or a shared one, all or none, taken back in one step."""

import pytest
from PySide6.QtWidgets import QLabel

from screening.errors import Refused
from screening.interviewing import interviews
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import restriction
from ui.dialogs.decide_many import DecideManyDialog


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


@pytest.fixture
def three(window):
    """Three who wait for a decision."""
    return [row.application.id for row in applications.waiting(window.session.workspace, limit=3)]


@pytest.fixture
def dialog(qtbot, window, three):
    made = DecideManyDialog(window.session, three, window)
    with qtbot.waitExposed(made):
        made.open()
    qtbot.waitUntil(lambda: all(line.result for line in made.model.rows))
    yield made
    made.close()


def decided(window, keys):
    found = [applications.get(window.session.workspace, key) for key in keys]
    return [(one.decision, one.decision_reason, one.stage) for one in found]


def test_nothing_is_chosen_and_each_stands_there_with_the_evidence(dialog, column):
    assert dialog.choice.chosen == ""
    assert not dialog.stage.tick.isChecked()
    assert all("%" in text for text in column(dialog.table, "coverage"))
    assert len(column(dialog.table, "points")) == 3


def test_those_whose_data_are_restricted_are_named_and_left_out(qtbot, window, three):
    workspace = window.session.workspace
    who = [applications.get(workspace, one).candidate_id for one in three]
    restriction.restrict(workspace, candidate_id=who[1], reason="Diperiksa")
    made = DecideManyDialog(window.session, three, window)
    assert any(candidates.get(workspace, who[1]).name in one.text() for one in made.findChildren(QLabel))
    made.choice.buttons["hold"].click()
    qtbot.keyClicks(made.reasons.field, "Menunggu lembar kedua.")
    made.save_button.click()
    assert [one[0] for one in decided(window, three)] == ["hold", "", "hold"]
    with pytest.raises(Refused, match="candidate_restricted"):
        DecideManyDialog(window.session, three[1:2], window)


def test_an_own_reason_takes_the_place_of_the_shared_one(qtbot, window, three, dialog):
    dialog.choice.buttons["hold"].click()
    qtbot.keyClicks(dialog.reasons.field, "Menunggu lembar kedua.")
    dialog.table.choose(three[1])
    qtbot.keyClicks(dialog.own, "Kriteria 2 belum dinilai.")
    dialog.table.choose(three[2])
    assert dialog.own.text() == ""
    dialog.save_button.click()
    shared = "Menunggu lembar kedua."
    assert [one[:2] for one in decided(window, three)] == [
        ("hold", shared),
        ("hold", "Kriteria 2 belum dinilai."),
        ("hold", shared),
    ]


def test_without_a_reason_for_one_of_them_nobody_is_decided(qtbot, window, three, dialog):
    dialog.choice.buttons["reject"].click()
    dialog.table.choose(three[0])
    qtbot.keyClicks(dialog.own, "Syarat wajib tidak terpenuhi.")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert "reason" in dialog.problem.text()
    assert [one[0] for one in decided(window, three)] == ["", "", ""]


def test_the_stage_goes_along_where_it_is_ticked_and_one_undo_takes_all_back(qtbot, window, three, dialog):
    before = decided(window, three)
    dialog.choice.buttons["reject"].click()
    dialog.stage.tick.click()
    qtbot.keyClicks(dialog.reasons.field, "Posisi sudah terisi.")
    dialog.save_button.click()
    assert decided(window, three) == [("reject", "Posisi sudah terisi.", "rejected")] * 3
    window.session.undo.undo()
    assert [(one[0], one[2]) for one in decided(window, three)] == [(one[0], one[2]) for one in before]


def test_whoever_is_blind_to_somebody_sees_nothing_of_them(qtbot, window, three, column):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True)
    interviews.schedule(workspace, application_id=three[0], panel=(window.session.me.id,))
    made = DecideManyDialog(window.session, three, window)
    qtbot.waitUntil(lambda: all(line.result for line in made.model.rows))
    assert all(name.startswith("K-") for name in column(made.table, "candidate"))
    assert column(made.table, "points")[0] == "Hidden"
    for name in ("coverage", "must_haves", "watch_outs"):
        assert column(made.table, name)[0] == "–"


def test_nobody_and_too_many_are_refused(window):
    with pytest.raises(Refused, match="nobody_chosen"):
        DecideManyDialog(window.session, [], window)
    with pytest.raises(Refused, match="too_many_decisions"):
        DecideManyDialog(window.session, [str(one) for one in range(201)], window)


def test_those_selected_on_the_page_of_a_job_are_decided_together(qtbot, window, three, in_dialog):
    workspace = window.session.workspace
    window.go("job", jobs.rows(workspace)[0].job.id)
    people = window.page.applications
    people.show_as(board=False)
    people.table.setFocus()
    people.table.selectAll()
    everybody = len(people.selected)
    assert everybody > 3

    def decide(dialog):
        assert len(dialog.model.rows) == everybody
        dialog.choice.buttons["hold"].click()
        qtbot.keyClicks(dialog.reasons.field, "Lowongan ditunda.")
        dialog.save_button.click()

    in_dialog(decide)
    people.decide.trigger()
    assert decided(window, three) == [("hold", "Lowongan ditunda.", one[2]) for one in decided(window, three)]
    assert window.banner.isVisible()
    window.banner.offer.click()  # of so many on the worker
    qtbot.waitUntil(lambda: [one[0] for one in decided(window, three)] == ["", "", ""])


def test_those_selected_in_a_comparison_are_decided_together(qtbot, window, in_dialog):
    workspace = window.session.workspace
    window.go("compare", jobs.rows(workspace)[0].job.id)
    page = window.page
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    page.table.setFocus()
    page.table.selectAll()
    keys = page.table.selected_keys
    assert len(keys) > 2

    def decide(dialog):
        assert [line.application_id for line in dialog.model.rows] == [
            place.result.application.id for place in page.matrix.selected
        ]
        dialog.choice.buttons["hold"].click()
        qtbot.keyClicks(dialog.reasons.field, "Menunggu rapat evaluasi.")
        dialog.save_button.click()

    in_dialog(decide)
    page.decide.trigger()
    assert {one[:2] for one in decided(window, keys)} == {("hold", "Menunggu rapat evaluasi.")}
