"""Nothing ever moves under the hands: neither what one types in nor what one is about to press."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from screening import interviews, notes

FIELDS = ["evidence", "trait", "note"]


def place_in(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.fixture(params=[False, True], ids=["one", "scroll"])
def recruiter(request, settings, sit_down):
    settings.set("interview_scroll", request.param)
    made = sit_down()
    made.press("S")
    return made


def go_to(recruiter, field):
    recruiter.press({"evidence": "E", "trait": "Ctrl+E", "note": "N"}[field])


class Watch:
    """Where the field with the focus, the anchors and every other control stand."""

    def __init__(self, recruiter, qtbot):
        panel, desk = recruiter.panel, recruiter.desk
        QApplication.processEvents()
        self._qtbot, self._window, self._focus = qtbot, recruiter.window, recruiter.focus
        self._watched = [recruiter.focus, *panel.scale.buttons.values(), panel.none_button, panel.clear_button]
        self._watched += [panel.evidence, *(row.button for row in panel.traits.rows.values()), panel.question.text]
        self._watched += [
            desk.notes.panel.field,
            desk.notes.panel.kind,
            desk.places,
            desk.header.submit,
            desk.header.menu,
        ]
        self._before = self._places()
        self._cursor = recruiter.focus.cursorRect().topLeft() if hasattr(recruiter.focus, "cursorRect") else None

    def _places(self):
        return [place_in(one, self._window) for one in self._watched]

    def assert_steady(self):
        QApplication.processEvents()
        assert QApplication.focusWidget() is self._focus
        assert self._places() == self._before


@pytest.mark.parametrize("field", FIELDS)
def test_typing_and_saving_move_nothing(recruiter, qtbot, field, on_disk):
    go_to(recruiter, field)
    watch = Watch(recruiter, qtbot)
    recruiter.write("tenang dan runtut " * 12)
    watch.assert_steady()
    saved = recruiter.desk.header.saved.text()
    recruiter.focus.flush()
    assert saved
    watch.assert_steady()


@pytest.mark.parametrize("field", FIELDS)
def test_ticking_and_scoring_with_the_mouse_move_nothing(recruiter, qtbot, field, on_disk):
    go_to(recruiter, field)
    watch = Watch(recruiter, qtbot)
    panel = recruiter.panel
    for button in (
        panel.traits.rows["ketelitian-minus"].button,
        panel.scale.buttons[1],
        panel.traits.rows["ketelitian-minus"].button,
        panel.none_button,
        panel.scale.buttons[5],
        panel.clear_button,
    ):
        recruiter.click(button)
        watch.assert_steady()
    assert on_disk.card().observations["ketelitian-minus"].state == "not_observed"


@pytest.mark.parametrize("field", FIELDS)
def test_a_note_from_elsewhere_moves_nothing(recruiter, qtbot, field, workspace, interview_id, rina, on_disk):
    go_to(recruiter, field)
    recruiter.write("a")
    watch = Watch(recruiter, qtbot)
    session = recruiter.window.session
    for number in range(8):
        text = f"catatan {number} " * 9
        session.apply(notes.add(session.workspace, interview_id=interview_id, interviewer_id=rina, text=text))
        watch.assert_steady()
    assert len(recruiter.timeline()) == 8


@pytest.mark.parametrize("field", FIELDS)
def test_the_clock_moves_nothing(recruiter, qtbot, field, interview_id):
    session = recruiter.window.session
    session.apply(interviews.edit(session.workspace, interview_id=interview_id, planned_minutes=5))
    go_to(recruiter, field)
    watch = Watch(recruiter, qtbot)
    recruiter.press("F5")
    watch.assert_steady()
    shown = recruiter.desk.header.clock.text()
    qtbot.waitUntil(lambda: recruiter.desk.header.clock.text() != shown)
    watch.assert_steady()


@pytest.mark.parametrize("field", FIELDS)
def test_a_save_that_fails_and_then_succeeds_moves_nothing(recruiter, qtbot, field, workspace_path, on_disk):
    import sqlcipher3

    go_to(recruiter, field)
    watch = Watch(recruiter, qtbot)
    other = sqlcipher3.connect(str(workspace_path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    recruiter.write("belum")
    recruiter.focus.flush()
    qtbot.waitUntil(recruiter.desk.banner.isVisible)
    watch.assert_steady()
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: not recruiter.desk.banner.isVisible())
    watch.assert_steady()


@pytest.mark.parametrize("field", ["evidence", "note"])
def test_a_quiet_mark_moves_nothing(recruiter, qtbot, field):
    go_to(recruiter, field)
    watch = Watch(recruiter, qtbot)
    for level in (1, 5, 3):  # 1 and 5 without evidence are worth another look
        recruiter.click(recruiter.panel.scale.buttons[level])
        watch.assert_steady()
    recruiter.window.session.tell("sesuatu terjadi")
    watch.assert_steady()
