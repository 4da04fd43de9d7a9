"""The command palette: everywhere by a few letters, and back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from screening.interviewing import notes
from screening.jobs import jobs
from tests.exported import export_candidate
from ui.palette.rows import spoken
from ui.palette.window import Palette

KEY = (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def window(open_window, sample_path, folder):
    return open_window(sample_path)


@pytest.fixture
def opened(qtbot):
    """`opened(window)`: Ctrl+K where the focus is, and the palette that opens, its names of people known."""

    def press(window):
        qtbot.keyClick(QApplication.focusWidget() or window, *KEY)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Palette))
        found = QApplication.activeWindow()
        qtbot.waitUntil(lambda: not found._stock.reading)
        return found

    return press


def titles(palette):
    return [one.title for one in palette.model.entries]


def kinds(palette):
    return [one.kind for one in palette.model.entries]


def press(qtbot, palette, key):
    qtbot.keyClick(palette.field, key)


@pytest.mark.parametrize(
    "typed",
    ["Siti Nurhaliza", "nurhaliza", "siti nur", "nur siti", "sn", "sinur", "nurhalisa", "stii", "haliza", "SÍTI"],
)
def test_somebody_is_found_by_what_comes_to_mind(qtbot, window, opened, typed):
    palette = opened(window)
    qtbot.keyClicks(palette.field, typed)
    assert "Siti Nurhaliza Putri" in titles(palette)[:3]


def test_a_telephone_number_is_enough(qtbot, window, opened):
    workspace = window.session.workspace
    name, phone = workspace.one("SELECT name, phone FROM candidates WHERE phone <> '' ORDER BY number LIMIT 1")
    palette = opened(window)
    qtbot.keyClicks(palette.field, phone)
    assert titles(palette)[0] == name


def test_enter_goes_there(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "siti nurhaliza")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.name == "candidate")
    assert "Siti Nurhaliza Putri" in window.windowTitle()


def test_arrows_choose_and_go_round(qtbot, window, opened):
    palette = opened(window)
    press(qtbot, palette, Qt.Key.Key_Down)
    assert palette.rows.currentIndex().row() == 1
    press(qtbot, palette, Qt.Key.Key_Up)
    press(qtbot, palette, Qt.Key.Key_Up)
    assert palette.rows.currentIndex().row() == len(palette.model.entries) - 1
    assert palette.field.hasFocus()


def test_a_job_a_page_and_a_rubric_are_found_each_with_its_kind(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "komunitas")
    assert {"job", "rubric"} <= set(kinds(palette))
    palette.field.setText("settings")
    assert (titles(palette)[0], kinds(palette)[0]) == ("Settings", "page")
    palette.field.setText("rprts")
    assert "Reports" in titles(palette)


def test_an_action_shows_its_shortcut_and_is_run(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "start next")
    first = palette.model.entries[0]
    assert (first.title, first.side) == ("Start the next interview", "Ctrl+Return")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.name == "interview")


def test_what_cannot_be_done_now_is_not_offered(qtbot, window, opened):
    assert not window.menus.back.isEnabled()
    palette = opened(window)
    qtbot.keyClicks(palette.field, "back")
    assert "Back" not in titles(palette)


def test_escape_gives_the_focus_back(qtbot, window, opened):
    row = window.page.decisions.buttons[1]
    row.setFocus()
    palette = opened(window)
    press(qtbot, palette, Qt.Key.Key_Escape)
    qtbot.waitUntil(row.hasFocus)


def test_the_same_key_closes_it(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClick(palette.field, *KEY)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_it_opens_from_a_field_and_leaves_the_text_alone(qtbot, window, opened):
    window.go("settings")
    field = window.page.findChild(QLineEdit)
    field.setFocus()
    field.home(False)
    before = field.text()
    palette = opened(window)
    assert field.text() == before != ""
    press(qtbot, palette, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)


def test_it_opens_from_a_note_of_an_interview_and_the_text_is_kept(qtbot, window, opened):
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "interview"
    interview_id = window.page.desk.record.interview.id
    field = window.page.findChild(QPlainTextEdit, "interview-note")
    field.setFocus()
    qtbot.keyClicks(field, "Tenang dan runtut")
    palette = opened(window)
    qtbot.keyClicks(palette.field, "candidates")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.name == "candidates")
    written = notes.of_interview(window.session.workspace, interview_id)
    assert "Tenang dan runtut" in [one.text for one in written]


def test_what_was_used_lately_stands_first_until_something_is_typed(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "siti nurhaliza")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.name == "candidate")
    window.go("settings")
    palette = opened(window)
    assert titles(palette)[:2] == ["Siti Nurhaliza Putri", "Home"]
    assert "Settings" not in titles(palette)[:5]  # one is there already


def test_what_was_used_is_known_at_the_next_start(qtbot, open_window, sample_path, folder, opened):
    first = open_window(sample_path)
    first.go("compare")
    first.go("home")
    first.remember()
    second = open_window(sample_path)
    assert titles(opened(second))[0] == "Compare"


def test_somebody_stands_before_the_reports_about_them_however_lately_those_were_opened(qtbot, window, opened):
    workspace = window.session.workspace
    (application,) = workspace.one("SELECT id FROM applications ORDER BY id LIMIT 1")
    export_candidate(workspace, application_id=application, language="en", out=None)
    (report,) = workspace.one("SELECT id FROM documents")
    window.recent.use(f"report:{report}")
    palette = opened(window)
    qtbot.keyClicks(palette.field, "nurhaliza")
    assert kinds(palette)[:2] == ["candidate", "report"]


def test_a_hidden_name_is_found_by_its_code_alone(qtbot, window, opened):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    code = workspace.one("SELECT code FROM candidates WHERE name = 'Siti Nurhaliza Putri'")[0]
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True))
    palette = opened(window)
    for typed in ("siti", "nurhaliza", "nurhalisa", "sn", "siti@", "haliza"):
        palette.field.setText(typed)
        assert "candidate" not in kinds(palette)
    palette.field.setText(code)
    assert titles(palette)[0] == code
    assert palette.model.entries[0].icon == "eye-off"


def test_a_screen_reader_hears_name_kind_and_place(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "start next")
    said = palette.model.data(palette.rows.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said == spoken(palette.model.entries[0])
    assert said == "Start the next interview, Action, Home, shortcut Ctrl+Return"


def test_nothing_that_fits_says_so(qtbot, window, opened):
    palette = opened(window)
    qtbot.keyClicks(palette.field, "zzqqxx")
    assert palette.nothing.isVisible()
    press(qtbot, palette, Qt.Key.Key_Return)  # nothing to go to
    assert palette.isVisible()


def test_a_setting_that_holds_nonsense_is_no_obstacle(open_window, sample_path, settings):
    settings.set("recent", '{"a": [')
    assert open_window(sample_path).recent.keys == ["page:home"]
