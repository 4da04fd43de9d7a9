"""The page for every eye and hand: small windows, both languages, the keyboard alone, a screen reader."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from rubrics.format import dump
from rubrics.model import Anchor, Text
from screening.jobs import jobs
from ui.dialogs.submit import ReopenDialog, SubmitDialog

SIZES = [QSize(1280, 720), QSize(960, 540), QSize(760, 480), QSize(1920, 1080)]

WORDS = "menengahi perselisihan dengan mendengarkan kedua pihak sampai ada kesepakatan yang dicatat dan ditepati"


def wordy(criterion):
    """The criterion with anchors as long as HR writes them."""
    anchors = tuple(Anchor(level, Text(f"{level} {WORDS}", f"{level} {WORDS}")) for level in (1, 2, 3, 4, 5))
    return replace(criterion, anchors=anchors)


@pytest.fixture
def job_id(workspace, rubric):
    """A job whose rubric has long anchors."""
    yaml = dump(replace(rubric, criteria=tuple(wordy(one) for one in rubric.criteria)))
    return jobs.add(workspace, title="Penata Arsip", yaml=yaml).id


def place_in(widget, ancestor):
    return QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_anchors_are_always_in_sight_and_nothing_lies_over_another(rina_sits, qtbot, size):
    rina_sits.press("3", "S", "U")
    rina_sits.window.resize(size)
    panel = rina_sits.panel
    parts = [panel.head, panel.question.area, *panel.scale.buttons.values(), panel.none_button, panel.evidence]

    def apart():
        places = [place_in(part, panel) for part in parts]
        return all(above.bottom() < below.top() for above, below in pairwise(places))

    def in_sight(button):
        return button.visibleRegion().boundingRect() == button.rect() and panel.rect().contains(place_in(button, panel))

    def well_laid_out():
        return apart() and all(in_sight(button) for button in [*panel.scale.buttons.values(), panel.evidence])

    qtbot.waitUntil(lambda: rina_sits.window.size() == size and well_laid_out())


def test_an_anchor_keeps_its_place_from_criterion_to_criterion(rina_sits):
    seen = set()
    for key in ("Home", "J", "J", "J"):
        rina_sits.press(key)
        QApplication.processEvents()
        seen.add(tuple((b.y(), b.height()) for b in rina_sits.panel.scale.buttons.values()))
        seen.add(place_in(rina_sits.panel.scale, rina_sits.window).topLeft().toTuple())
    assert len(seen) == 2


def spoken(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("place", ["Home", "End"])
def test_every_control_has_a_name_for_a_screen_reader(sit_down, language, place):
    recruiter = sit_down(language=language)
    recruiter.press("S", "U", place)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in recruiter.desk.findChildren(object)
        if widget.isWidgetType()
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not spoken(widget).strip()
    ]
    assert nameless == []


def test_the_answers_speak_as_what_they_are(rina_sits):
    rina_sits.press("4")
    scale = rina_sits.panel.scale.buttons
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in scale.values()}
    assert roles == {QAccessible.Role.RadioButton}
    assert QAccessible.queryAccessibleInterface(scale[4]).state().checked
    assert not QAccessible.queryAccessibleInterface(scale[3]).state().checked
    trait = rina_sits.panel.traits.rows["ketelitian-plus"].button
    assert QAccessible.queryAccessibleInterface(trait).role() == QAccessible.Role.CheckBox
    assert spoken(trait) == "able to Ketelitian: Not probed"


def test_tab_reaches_every_control_and_space_presses_it(rina_sits, on_disk):
    rina_sits.press("S")
    reached = []
    for _ in range(60):
        rina_sits.press("Tab")
        if rina_sits.focus in reached:
            break
        reached.append(rina_sits.focus)
    panel = rina_sits.panel
    wanted = [panel.scale.buttons[1], panel.none_button, panel.evidence, rina_sits.desk.notes.panel.field]
    wanted += [panel.traits.rows["ketelitian-minus"].button, panel.traits.rows["ketelitian-plus"].evidence]
    wanted += [rina_sits.desk.header.submit, rina_sits.desk.header.clock, rina_sits.desk.notes.panel.list]
    assert [widget for widget in wanted if widget not in reached] == []
    panel.scale.buttons[1].setFocus()
    rina_sits.press("Left", "Right", "Right", "Left")  # one stop for Tab, as for any group of radio buttons
    rina_sits.press("Space")
    assert on_disk.score("ketelitian") == 2
    rina_sits.press("5", "Down")  # scoring keys work wherever the focus is
    assert on_disk.score("ketelitian") == 5
    assert rina_sits.open_row() == 1


def test_every_action_is_in_the_menu_with_its_key(rina_sits):
    entries = {one.text(): one.shortcut().toString() for one in rina_sits.window.menus.page_menu.actions()}
    assert entries["Score 3"] == "3"
    assert entries["Not assessed"] == "0"
    assert entries["Write a note"] == "N"
    assert entries["Start or stop the clock"] == "F5"
    assert entries["Submit the scorecard…"] == "Ctrl+Shift+Enter"


def test_the_menu_scores_too(rina_sits, on_disk):
    entry = next(one for one in rina_sits.window.menus.page_menu.actions() if one.shortcut() == QKeySequence("4"))
    entry.trigger()
    assert on_disk.score("ketelitian") == 4


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("colors", ["light", "dark"])
def test_the_whole_page_can_be_drawn(sit_down, language, colors):
    recruiter = sit_down(language=language, colors=colors)
    for key in ("4", "J", "0", "J", "U", "J", "End"):
        recruiter.press(key)
        assert not recruiter.window.grab().isNull()
    areas = [one for one in recruiter.panel.findChildren(QAbstractScrollArea) if one.isVisible()]
    assert all(one.horizontalScrollBar().maximum() == 0 for one in areas)


def test_keys_with_enter_work_in_indonesian(sit_down, on_disk):
    recruiter = sit_down(language="id")
    recruiter.write("catatan")
    recruiter.press("Ctrl+Return")
    recruiter.write("lagi")
    recruiter.press("Ctrl+Enter")
    assert on_disk.texts() == ["catatan", "lagi"]


WORKED = {
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PushButton,
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ComboBox,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.StaticText,  # something to read that can be scrolled by key
}


def controls(parent):
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def unclear(parent):
    """The controls a screen reader would have no word or no kind for."""
    found = []
    for widget in controls(parent):
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or not face.text(QAccessible.Text.Name).strip() or face.role() not in WORKED:
            role = face.role() if face else None
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {role} {spoken(widget)!r}")
    return found


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_control_of_the_page_and_its_dialogs_has_a_name_and_a_role(sit_down, settings, language, scroll, qtbot):
    settings.set("interview_scroll", scroll)
    recruiter = sit_down(language=language)
    recruiter.press("4", "S", "U", "Ctrl+E")
    recruiter.write("ragu")
    recruiter.press("Escape")
    assert len(controls(recruiter.desk)) > 15
    assert unclear(recruiter.desk) == []
    recruiter.press("End", "S")
    assert unclear(recruiter.desk) == []
    recruiter.press("Home", "Ctrl+Shift+Return")
    asked = recruiter.dialog(SubmitDialog)
    assert unclear(asked) == []
    asked.choices["yes"].click()
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    assert unclear(recruiter.desk) == []
    recruiter.click(recruiter.desk.header.reopen)
    assert unclear(recruiter.dialog(ReopenDialog)) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_labels_lead_to_their_fields(sit_down, language):
    recruiter = sit_down(language=language)
    assert recruiter.panel.evidence_label.buddy() is recruiter.panel.evidence
    assert recruiter.panel.evidence.accessibleName() == recruiter.panel.evidence_label.text()


def test_an_anchor_says_its_level_its_words_and_whether_it_is_chosen(rina_sits):
    rina_sits.press("4")
    for level, button in rina_sits.panel.scale.buttons.items():
        face = QAccessible.queryAccessibleInterface(button)
        assert face.text(QAccessible.Text.Name) == f"Score {level}: {level} {WORDS}"
        assert bool(face.state().checked) == (level == 4)
        assert face.state().checkable


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_each_stop_of_the_tab_key_can_be_seen_and_they_go_down_the_page(sit_down, settings, scroll):
    settings.set("interview_scroll", scroll)
    recruiter = sit_down()
    recruiter.press("S", "U")
    panel = recruiter.panel
    order = []
    for _ in range(14):
        plain = recruiter.window.grab().toImage()
        recruiter.press("Tab")
        QApplication.processEvents()
        assert not recruiter.focus.visibleRegion().isEmpty()
        assert recruiter.window.grab().toImage() != plain  # where one is can be seen
        if panel.isAncestorOf(recruiter.focus):
            order.append(place_in(recruiter.focus, panel))
    columns = [place for place in order if place.left() < panel.width() // 2]
    assert len(order) >= 8
    assert all(above.top() <= below.top() for above, below in pairwise(columns[1:]))
