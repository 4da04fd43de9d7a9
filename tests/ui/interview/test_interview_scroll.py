"""All criteria in one scroll: the same keys, the same panel, and nothing jumps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rubrics.format import dump
from screening.jobs import jobs
from ui.dialogs.submit import ReopenDialog, SubmitDialog


@pytest.fixture
def recruiter(settings, sit_down, qtbot):
    """Rina with everything in one scroll."""
    settings.set("interview_scroll", True)
    made = sit_down()
    qtbot.waitUntil(lambda: made.desk.view.viewport().height() > 200)
    return made


def sight(recruiter):
    view = recruiter.desk.view
    return QRect(0, view.verticalScrollBar().value(), view.viewport().width(), view.viewport().height())


def blocks(recruiter):
    """Where the block of each criterion lies in the scroll."""
    criteria = len(recruiter.desk.record.rubric.active_criteria)
    return [recruiter.desk.view.block_rect(number) for number in range(criteria)]


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def turn_wheel(view, notches):
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(view.viewport().mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_key_turns_the_view_and_it_is_remembered(rina_sits, sit_down, settings):
    scroll = rina_sits.desk.menu.scroll
    assert scroll.isCheckable() and not scroll.isChecked()
    rina_sits.press("J", "4")
    single = rina_sits.desk.view
    rina_sits.press("F4")
    assert scroll.isChecked() and settings.interview_scroll
    assert rina_sits.desk.view is not single and rina_sits.desk.view.isVisible()
    assert rina_sits.open_row() == 1 and rina_sits.lit() == 4
    rina_sits.press("F4")
    assert not scroll.isChecked() and rina_sits.open_row() == 1 and rina_sits.lit() == 4
    rina_sits.press("F4")
    assert sit_down().desk.menu.scroll.isChecked()


def test_what_is_being_typed_is_kept_when_the_view_is_turned(rina_sits, on_disk):
    rina_sits.press("E")
    rina_sits.write("sabar")
    rina_sits.press("F4")
    assert on_disk.evidence("ketelitian") == "sabar"
    assert rina_sits.panel.evidence.toPlainText() == "sabar"


def test_every_key_is_about_the_open_criterion(recruiter, on_disk):
    recruiter.press("4", "S", "J", "0", "U", "J", "2", "E")
    recruiter.write("tenang")
    recruiter.press("Escape", "J", "3", "Backspace")
    card = on_disk.card()
    assert on_disk.score("ketelitian") == 4 and card.observations["ketelitian-plus"].state == "observed"
    assert card.ratings["kerapian"].not_assessed and card.observations["kerapian-minus"].state == "observed"
    assert on_disk.score("kesabaran") == 2 and on_disk.evidence("kesabaran") == "tenang"
    assert on_disk.score("kerja-sama") is None
    assert recruiter.rows()[0] == "1 Ketelitian (en), score 4"
    recruiter.press("Ctrl+Z", "Ctrl+Z")
    assert recruiter.lit() is None and recruiter.open_row() == 3


def test_a_preview_is_ticked_and_answered_in_the_scroll(recruiter, on_disk):
    recruiter.press("End", "S", "E")
    recruiter.write("itu baik")
    recruiter.press("Escape")
    mark = on_disk.card().previews["rutinitas"]
    assert mark.given and mark.response == "itu baik"
    assert recruiter.desk.scoring.preview_panel.given.isChecked()


def test_moving_brings_the_next_one_into_sight_and_nothing_else_jumps(recruiter):
    before = blocks(recruiter)
    for key, row in (("Down", 1), ("J", 2), ("Down", 3), ("Up", 2), ("K", 1), ("End", 4), ("K", 3), ("Home", 0)):
        recruiter.press(key)
        assert recruiter.open_row() == row
        assert row == 4 or sight(recruiter).contains(before[row])
        assert blocks(recruiter) == before
    recruiter.press("J")
    value = sight(recruiter).top()
    assert sight(recruiter).bottom() - before[1].bottom() < 20  # as little as that needs
    recruiter.press("4", "S", "U")
    assert sight(recruiter).top() == value and blocks(recruiter) == before


def test_a_click_opens_a_criterion_and_scores_it_where_it_stands(recruiter, on_disk, qtbot):
    view = recruiter.desk.view
    turn_wheel(view, 3)
    assert recruiter.open_row() == 0
    panel = view.block(1)
    button = panel.scale.buttons[2]
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    place = on_screen(button)
    recruiter.click(button)
    assert recruiter.open_row() == 1 and on_disk.score("kerapian") == 2
    assert on_screen(button) == place
    assert on_disk.score("ketelitian") is None
    assert button.isChecked()


def test_a_click_on_the_words_opens_a_criterion_too(recruiter):
    label = recruiter.desk.view.block(1).question.text
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert recruiter.open_row() == 1


def test_tab_goes_from_one_criterion_into_the_next(recruiter, on_disk, qtbot):
    recruiter.press("E")
    recruiter.write("satu")
    qtbot.waitUntil(lambda: recruiter.desk.view.is_made(1))
    recruiter.press("Tab")
    assert recruiter.open_row() == 1
    assert recruiter.panel.isAncestorOf(recruiter.focus)
    assert not recruiter.focus.visibleRegion().isEmpty()
    assert on_disk.evidence("ketelitian") == "satu"
    recruiter.press("3")
    assert on_disk.score("kerapian") == 3


def test_typing_in_another_criterion_belongs_to_that_one(recruiter, on_disk):
    recruiter.press("E")
    recruiter.write("pertama")
    other = recruiter.desk.view.block(1).evidence
    QTest.mouseClick(other.viewport(), Qt.MouseButton.LeftButton)
    assert recruiter.focus is other and recruiter.open_row() == 1
    recruiter.write("kedua")
    recruiter.press("Escape")
    assert (on_disk.evidence("ketelitian"), on_disk.evidence("kerapian")) == ("pertama", "kedua")


def test_the_wheel_opens_nothing_and_a_key_comes_back(recruiter, on_disk):
    turn_wheel(recruiter.desk.view, 30)
    assert recruiter.open_row() == 0
    assert not sight(recruiter).intersects(blocks(recruiter)[0])
    recruiter.press("4")
    assert on_disk.score("ketelitian") == 4
    assert sight(recruiter).contains(blocks(recruiter)[0])


def test_undo_goes_where_it_is_seen(recruiter, on_disk):
    recruiter.press("4", "End", "Ctrl+Z")
    assert recruiter.open_row() == 0 and on_disk.score("ketelitian") is None
    assert sight(recruiter).contains(blocks(recruiter)[0])
    assert recruiter.lit() is None


def test_auto_advance_moves_on_here_too(recruiter, on_disk):
    recruiter.window.session.set("auto_advance", True)
    recruiter.press("4", "3")
    assert recruiter.open_row() == 2
    assert (on_disk.score("ketelitian"), on_disk.score("kerapian")) == (4, 3)
    assert sight(recruiter).contains(blocks(recruiter)[2])


def test_submitted_it_is_looked_at_and_reopened_it_is_worked_again(recruiter, on_disk):
    recruiter.press("4", "Ctrl+Shift+Return")
    asked = recruiter.dialog(SubmitDialog)
    asked.choices["yes"].click()
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    assert recruiter.desk.result.isVisible()
    recruiter.press("Home", "2")
    assert on_disk.score("ketelitian") == 4 and not recruiter.panel.none_button.isEnabled()
    recruiter.click(recruiter.desk.header.reopen)
    again = recruiter.dialog(ReopenDialog)
    again.reason.setFocus()
    recruiter.write("keliru")
    recruiter.click(again.save_button)
    recruiter.back_at_the_desk()
    recruiter.press("Home", "2")
    assert on_disk.score("ketelitian") == 2


@pytest.fixture
def long_recruiter(workspace, rubric, recruiter_of):
    """Rina with a rubric of 40 criteria."""

    def another(number):
        one = rubric.criteria[number % 4]
        return replace(
            one,
            id=f"{one.id}-{number}",
            suitable=tuple(replace(trait, id=f"{trait.id}-{number}") for trait in one.suitable),
            unsuitable=tuple(replace(trait, id=f"{trait.id}-{number}") for trait in one.unsuitable),
        )

    return recruiter_of(replace(rubric, criteria=tuple(another(number) for number in range(40))))


def test_forty_criteria_cost_no_more_than_what_is_in_sight(long_recruiter, qtbot):
    view = long_recruiter.desk.view
    assert len(long_recruiter.rows()) == 41
    assert len(view.panels) <= 6
    before = blocks(long_recruiter)
    for row in range(40):
        assert sight(long_recruiter).contains(before[row])
        assert long_recruiter.open_row() == row
        long_recruiter.press("J")
    assert blocks(long_recruiter) == before  # what was reckoned beforehand is what each one takes
    long_recruiter.press("End", "Home")
    assert sight(long_recruiter).top() <= before[0].top()


@pytest.fixture
def recruiter_of(settings, workspace, qtbot, open_window, workspace_path, application_id, rina):
    """Call it with a rubric for Rina at an interview about it."""
    from screening.interviewing import interviews
    from screening.jobs import applications
    from tests.ui.interview.conftest import Recruiter

    settings.set("interview_scroll", True)

    def build(rubric):
        job = jobs.add(workspace, title="Arsip besar", yaml=dump(rubric)).id
        person = applications.get(workspace, application_id).candidate_id
        applied = applications.apply(workspace, candidate_id=person, job_id=job).id
        interview = interviews.schedule(workspace, application_id=applied, panel=(rina,)).id
        window = open_window(workspace_path)
        window.go("interview", interview)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page.desk.places)
        return Recruiter(window, qtbot)

    return build
