"""Larger and smaller type: by key and wheel, remembered, and nothing out of reach at 200 %."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from rubrics.format import dump
from rubrics.model import Anchor, Text
from screening.jobs import jobs
from ui.interview.fields import TextField

LONG = "menengahi perselisihan dengan mendengarkan kedua pihak sampai ada kesepakatan yang dicatat; " * 6
SIZES = [QSize(1280, 720), QSize(760, 480)]


@pytest.fixture
def job_id(workspace, rubric):
    """A job whose rubric has anchors as long as they may get, for the levels 1, 3 and 5 only."""
    anchors = tuple(Anchor(level, Text(f"{level} {LONG}"[:600], f"{level} {LONG}"[:600])) for level in (1, 3, 5))
    first = replace(rubric.criteria[0], anchors=anchors)
    return jobs.add(
        workspace, title="Penata Arsip", yaml=dump(replace(rubric, criteria=(first, *rubric.criteria[1:])))
    ).id


def line(recruiter):
    return recruiter.panel.evidence.fontMetrics().lineSpacing()


def turn_wheel(recruiter, widget, notches):
    """Ctrl with the wheel over a widget, as the window system reports it."""
    window = recruiter.window.windowHandle()
    place = widget.mapTo(recruiter.window, widget.rect().center())
    event = QWheelEvent(
        QPointF(place),
        QPointF(recruiter.window.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window, event)


def test_plus_and_minus_change_the_type_and_nought_puts_it_back(rina_sits, settings):
    plain = line(rina_sits)
    rina_sits.press("Ctrl+Plus", "Ctrl+Equal", "Ctrl+Plus", "Ctrl+Plus")
    assert settings.interview_font == 140
    assert line(rina_sits) > plain * 1.25
    rina_sits.press("Ctrl+Minus")
    assert settings.interview_font == 130
    rina_sits.press("Ctrl+0")
    assert settings.interview_font == 100 and line(rina_sits) == plain


def test_it_ends_at_70_and_at_200_percent(rina_sits, settings):
    rina_sits.press(*["Ctrl+Plus"] * 12)
    assert settings.interview_font == 200
    rina_sits.press(*["Ctrl+Minus"] * 16)
    assert settings.interview_font == 70


def test_it_works_while_one_types_and_is_remembered(rina_sits, sit_down, on_disk):
    rina_sits.press("E")
    rina_sits.write("dua ")
    rina_sits.press("Ctrl+Plus", "Ctrl+Plus")
    rina_sits.write("kata")
    assert rina_sits.focus is rina_sits.panel.evidence
    rina_sits.press("Escape")
    assert on_disk.evidence("ketelitian") == "dua kata"
    larger = line(rina_sits)
    again = sit_down()
    assert line(again) == larger


def test_question_anchors_traits_list_and_notes_all_grow(rina_sits, qtbot):
    rina_sits.write("catatan")
    rina_sits.press("Ctrl+Return", "Escape", "S")
    panel, desk = rina_sits.panel, rina_sits.desk
    parts = [panel.head.name, panel.question.text, panel.scale.buttons[1], panel.none_button, panel.evidence]
    parts += [panel.traits.rows["ketelitian-plus"].button, panel.traits.rows["ketelitian-plus"].evidence]
    parts += [desk.places, desk.notes.panel.list, desk.notes.panel.field]
    before = [part.fontMetrics().lineSpacing() for part in parts]
    timeline = desk.notes.panel.list
    row = timeline.visualRect(timeline.model().index(0, 0)).height()
    rina_sits.press(*["Ctrl+Plus"] * 10)
    after = [part.fontMetrics().lineSpacing() for part in parts]
    assert [new >= old * 1.8 for old, new in zip(before, after, strict=True)] == [True] * len(parts)
    qtbot.waitUntil(lambda: timeline.visualRect(timeline.model().index(0, 0)).height() > row * 1.6)


def test_ctrl_with_the_wheel_does_the_same_anywhere_on_the_page(rina_sits, settings):
    turn_wheel(rina_sits, rina_sits.desk.notes.panel.list, 2)
    turn_wheel(rina_sits, rina_sits.panel.evidence, 1)
    assert settings.interview_font == 130
    turn_wheel(rina_sits, rina_sits.panel.question.text, -4)
    assert settings.interview_font == 90
    assert rina_sits.open_row() == 0


def test_elsewhere_the_wheel_changes_nothing(rina_sits, settings):
    rina_sits.window.go("home")
    turn_wheel(rina_sits, rina_sits.window.page, 2)
    assert settings.interview_font == 100


def in_sight(widget):
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
@pytest.mark.parametrize("percent", [150, 200])
def test_large_type_leaves_everything_in_reach(settings, sit_down, qtbot, percent, scroll):
    settings.set("interview_font", percent)
    settings.set("interview_scroll", scroll)
    recruiter = sit_down()
    for size in SIZES:
        recruiter.press("Escape")
        everything_is_in_reach(recruiter, qtbot, size)


def everything_is_in_reach(recruiter, qtbot, size):
    recruiter.window.resize(size)
    qtbot.waitUntil(lambda: recruiter.window.size() == size and recruiter.desk.width() < size.width())
    recruiter.press("J", "K", "3")
    for key, suitable in (("S", "plus"), ("U", "minus")):
        if recruiter.state(f"ketelitian-{suitable}") != "Observed":
            recruiter.press(key)
    buttons = recruiter.panel.scale.buttons.values()
    qtbot.waitUntil(lambda: all(in_sight(button) for button in buttons))
    assert recruiter.lit() == 3
    assert all(button.height() >= line(recruiter) for button in buttons)
    assert [recruiter.panel.scale.buttons[level].text() for level in (2, 4)] == [
        "2 Between 1 and 3",
        "4 Between 3 and 5",
    ]
    for key, area in (("E", recruiter.panel), ("N", recruiter.desk.notes.panel), ("Ctrl+E", recruiter.panel.traits)):
        recruiter.press("Escape", key)
        field = recruiter.focus
        assert isinstance(field, TextField) and area.isAncestorOf(field)
        qtbot.waitUntil(lambda field=field: in_sight(field) and field.height() >= line(recruiter))
    rows = recruiter.desk.places
    assert rows.visualRect(rows.model().index(0, 0)).height() >= line(recruiter)
    assert recruiter.desk.view.width() >= 240
    right = recruiter.desk.columns.geometry().right()
    assert (
        QRect(recruiter.desk.notes.panel.mapTo(recruiter.desk, QPoint(0, 0)), recruiter.desk.notes.panel.size()).right()
        <= right
    )


def test_words_that_are_cut_are_read_with_the_keyboard_alone(settings, sit_down, qtbot):
    from PySide6.QtWidgets import QToolTip

    settings.set("interview_font", 200)
    recruiter = sit_down()
    first = recruiter.panel.scale.buttons[1]
    assert first.is_cut
    recruiter.press("Tab")
    while recruiter.focus is not first:
        recruiter.press("Tab")
    qtbot.waitUntil(lambda: LONG[:60] in QToolTip.text())
    recruiter.press("Right")
    qtbot.waitUntil(lambda: not QToolTip.isVisible() or LONG[:60] not in QToolTip.text())
