"""Nothing ever moves under the hands: neither what one types in nor what one is about to press."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from screening.interviewing import interviews, notes


def place_in(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.fixture(params=[False, True], ids=["one", "scroll"])
def recruiter(request, settings, sit_down):
    settings.set("interview_scroll", request.param)
    made = sit_down()
    made.press("S")
    return made


def each_field(recruiter, qtbot):
    """A Watch for each field, with the focus in it."""
    for key in ("E", "Ctrl+E", "N"):  # evidence of the score, evidence of the trait, notes
        recruiter.press("Escape", key)
        yield Watch(recruiter, qtbot)


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


def test_typing_and_saving_move_nothing(recruiter, qtbot, on_disk):
    for watch in each_field(recruiter, qtbot):
        recruiter.write("tenang dan runtut " * 8)
        watch.assert_steady()
        recruiter.focus.flush()
        watch.assert_steady()
    assert on_disk.evidence("ketelitian") == "tenang dan runtut " * 8


def test_ticking_and_scoring_with_the_mouse_move_nothing(recruiter, qtbot, on_disk):
    panel = recruiter.panel
    trait = panel.traits.rows["ketelitian-minus"].button
    for watch in each_field(recruiter, qtbot):
        for button in (trait, panel.scale.buttons[1], trait, panel.none_button, panel.scale.buttons[5], trait):
            recruiter.click(button)
            watch.assert_steady()
    assert on_disk.score("ketelitian") == 5


def test_a_note_from_elsewhere_moves_nothing(recruiter, qtbot, interview_id, rina):
    session = recruiter.window.session
    for watch in each_field(recruiter, qtbot):
        for number in range(5):
            text = f"catatan {number} " * 9
            session.apply(notes.add(session.workspace, interview_id=interview_id, interviewer_id=rina, text=text))
            watch.assert_steady()
    assert len(recruiter.timeline()) == 15


def test_the_clock_and_its_signs_move_nothing(recruiter, qtbot, interview_id, computer):
    session = recruiter.window.session
    session.interview_clocks[interview_id] = computer.clock()
    recruiter.window.rebuild()
    clock = recruiter.desk.header.clock_panel
    fields = each_field(recruiter, qtbot)
    recruiter.press("F5")
    for planned in (45, 50, 55):
        session.apply(interviews.edit(session.workspace, interview_id=interview_id, planned_minutes=planned))
        watch = next(fields)
        for left, words in ((6, "6 min left"), (5, "5 min left"), (0, "time is over")):
            computer.passes(minutes=planned - left - recruiter.desk.record.clock.seconds // 60)
            clock.show_time()
            assert clock.words.text() == words
            watch.assert_steady()
        for words in ("clock stopped", "time is over"):
            recruiter.press("F5")
            assert clock.words.text() == words
            watch.assert_steady()


def test_a_save_that_fails_and_then_succeeds_moves_nothing(recruiter, qtbot, workspace_path):
    import sqlcipher3

    for watch in each_field(recruiter, qtbot):
        other = sqlcipher3.connect(str(workspace_path), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        recruiter.write("belum")
        recruiter.focus.flush()
        qtbot.waitUntil(recruiter.desk.banner.isVisible)
        watch.assert_steady()
        other.execute("ROLLBACK")
        other.close()
        recruiter.click(recruiter.desk.banner.retry)
        assert not recruiter.desk.banner.isVisible()
        watch.assert_steady()


def test_a_quiet_mark_moves_nothing(recruiter, qtbot):
    shown = []
    for watch in each_field(recruiter, qtbot):
        for level in (1, 3, 5, 2):  # without evidence the highest and the two lowest are worth another look
            recruiter.click(recruiter.panel.scale.buttons[level])
            shown.append((level, recruiter.panel.mark.words.text()))
            watch.assert_steady()
    low, high = "A low score without evidence", "The highest score without evidence"
    wanted = [(1, low), (3, ""), (5, high), (2, low)] * 3
    assert [(level, words.partition(":")[0]) for level, words in shown] == wanted


def test_a_message_of_the_window_moves_nothing(recruiter, qtbot):
    for watch in each_field(recruiter, qtbot):
        recruiter.window.session.tell("sesuatu terjadi")
        assert recruiter.window.banner.isVisible()
        watch.assert_steady()
        recruiter.window.banner.close_message()
        watch.assert_steady()
