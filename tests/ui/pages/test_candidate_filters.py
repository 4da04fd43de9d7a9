"""Filter chips, kept filters, and what is done with many people at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from screening.jobs import applications, jobs
from screening.people import candidates, saved_filters
from screening.people.candidate_filter import Filter


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


@pytest.fixture
def page(window):
    return window.page


@pytest.fixture
def names(page, column):
    return lambda: column(page.table, "name")


def entry(menu, text):
    """The entry of a menu that is filled as it opens."""
    menu.aboutToShow.emit()
    return next(one for one in menu.actions() if one.text() == text)


def choose(page, field, value):
    entry(entry(page.filter_bar.menu, field).menu(), value).trigger()


def said(page):
    return [chip.words.accessibleName() for chip in page.filter_bar.chips]


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def test_chips_say_what_is_shown_and_are_taken_off_with_a_key(page, names, qtbot):
    assert not page.filter_bar.isVisible()
    choose(page, "Stage", "Interview")
    everybody = names()
    choose(page, "Decision", "Hold")
    assert names() == ["Putri Maharani"]
    assert said(page) == ["Stage: Interview", "Decision: Hold"]
    assert page.found.text() == "1 found"
    chip = page.filter_bar.chips[1]
    chip.words.setFocus()
    qtbot.keyClick(chip.words, Qt.Key.Key_Delete)
    assert names() == everybody
    page.filter_bar.clear.trigger()
    assert len(names()) == 12
    assert not page.filter_bar.isVisible()


def test_a_chip_offers_other_values_and_any(page, names):
    choose(page, "Score", "80 or more")
    assert names() == ["Siti Nurhaliza Putri"]
    entry(page.filter_bar.chips[0].menu, "60 or more").trigger()
    assert len(names()) > 2
    assert entry(page.filter_bar.chips[0].menu, "60 or more").isChecked()
    entry(page.filter_bar.chips[0].menu, "Any").trigger()
    assert len(names()) == 12


def test_every_field_has_its_choices(page, names):
    for field, value, found in (
        ("Job", "Pengelola Komunitas Online", 12),
        ("Job", "On no job", 0),
        ("Source", "Media sosial", 3),
        ("Tag", "contoh", 12),
        ("Added", "Today", 12),
        ("Interview", "No interview yet", 0),
        ("Keep until", "The date has passed", 0),
    ):
        page.filter_bar.clear.trigger()
        choose(page, field, value)
        assert len(names()) == found, (field, value)


def test_days_counted_from_today_are_said_and_kept_as_such(page, names):
    choose(page, "Added", "In the last 7 days")
    assert said(page)[0].startswith("Added: in the last 7 day")
    assert page.filter_bar.filter.added_from == "-6"
    choose(page, "Keep until", "Passes within 30 days")
    assert said(page)[1].startswith("Keep until: within 30 day")
    assert names() == []


def test_an_own_range_is_asked_for_and_the_wrong_way_round_is_said(page, names, in_dialog, press):
    def work(dialog):
        dialog.lowest.setValue(90)
        dialog.highest.setValue(50)
        press("Return", dialog.lowest)
        assert "lower end" in dialog.problem.text()
        dialog.lowest.setValue(50)
        dialog.highest.setValue(60)
        press("Return", dialog.lowest)

    in_dialog(work)
    choose(page, "Score", "Other…")
    assert said(page) == ["Score: 50 to 60"]
    assert names() == ["Dewi Lestari", "Yohanes Kurniawan"]


def test_a_filter_is_saved_with_its_words_and_chosen_again(window, page, names, in_dialog, press, kept, qtbot):
    choose(page, "Stage", "Interview")
    page.search.setText("putri")
    qtbot.waitUntil(lambda: names() == ["Putri Maharani"])

    def work(dialog):
        dialog.name.setText("Putri & wawancara")
        press("Return", dialog.name)

    in_dialog(work)
    entry(page.saved, "Save the present filter…").trigger()
    (one,) = kept(window, saved_filters.all_of)
    assert (one.name, one.filter) == ("Putri & wawancara", Filter(text="putri", stage="interview"))
    page.show_filter(Filter())
    assert len(names()) == 12
    entry(page.saved, "Putri && wawancara").trigger()
    assert names() == ["Putri Maharani"]
    assert page.search.text() == "putri"
    assert entry(page.saved, "Putri && wawancara").isChecked()
    entry(entry(page.saved, "Remove").menu(), "Putri && wawancara").trigger()
    assert kept(window, saved_filters.all_of) == []
    window.session.undo.undo()
    assert len(kept(window, saved_filters.all_of)) == 1


def test_nobody_found_offers_to_clear_the_filter(page, names):
    choose(page, "Job", "On no job")
    assert not page.table.isVisible()
    page.filter_bar.clear.trigger()
    assert page.table.isVisible()


def test_all_are_moved_at_once_and_back_with_undo(window, page, press, kept, qtbot):
    choose(page, "Stage", "Interview")
    page.table.setFocus()
    press("Ctrl+A")
    number = page.table.model().rowCount()
    assert f"{number} selected" in page.found.text()
    press("Ctrl+M")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == "Offer").trigger()
    menu.close()
    idle(qtbot, window)
    assert kept(window, lambda ws: candidates.count(ws, filter=Filter(stage="interview"))) == 0
    assert kept(window, lambda ws: candidates.count(ws, filter=Filter(stage="offer"))) == number + 1
    assert window.banner.message.text().startswith(f"{number} application")
    window.session.undo.undo()
    idle(qtbot, window)
    assert kept(window, lambda ws: candidates.count(ws, filter=Filter(stage="interview"))) == number


def test_several_get_tags_and_a_job(window, page, names, press, in_dialog, kept, qtbot):
    workspace = window.session.workspace
    from screening.jobs import snapshots

    text = snapshots.yaml_text(workspace, jobs.rows(workspace)[0].job.rubric_hash)
    added = window.session.apply(jobs.add(workspace, title="Kurir", yaml=text)).id
    page.table.selectRow(2)
    page.table.setFocus()
    press("Shift+Down")
    press("Shift+Down")
    assert "3 selected" in page.found.text()
    assert not page.edit.isEnabled()

    def tags(dialog):
        press("Return", dialog._on)
        assert "tags" in dialog.problem.text()
        qtbot.keyClicks(dialog._on, "utama, ulang")
        dialog._off.setText("contoh")
        press("Return", dialog._off)

    in_dialog(tags)
    press("Ctrl+T")
    idle(qtbot, window)
    assert (
        kept(window, lambda ws: [one.name for one in candidates.page(ws, filter=Filter(tag="UTAMA"))]) == names()[2:5]
    )
    assert kept(window, lambda ws: candidates.count(ws, filter=Filter(tag="contoh"))) == 9

    def job(dialog):
        dialog.job.setCurrentIndex(dialog.job.findText("Kurir"))
        press("Return", dialog.job)

    in_dialog(job)
    press("Ctrl+J")
    idle(qtbot, window)
    assert len(kept(window, lambda ws: applications.rows(ws, job_id=added))) == 3
    window.session.undo.undo()
    idle(qtbot, window)
    assert kept(window, lambda ws: applications.rows(ws, job_id=added)) == []


def test_hidden_people_are_in_no_menu_and_found_by_nothing(window, page, names):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=False))
    for field in ("Source", "Tag"):
        below = entry(page.filter_bar.menu, field).menu()
        below.aboutToShow.emit()
        assert [one.text() for one in below.actions()] == ["Nothing to choose from"]
    page.show_filter(Filter(source="Media sosial"))
    assert names() == []
