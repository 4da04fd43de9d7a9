"""Rows with nothing but a name: the page asks once what they are, and the answer counts for all of them."""

from PySide6.QtCore import Qt

from screening.people import candidates
from ui.pages.importing import CHECK

PASTED = """Nama;HP;Email
Rudi;081234567801;r@x.example
POSISI KASIR;;
Dewi;081234567802;d@x.example
Kepala Bagian;;
Tono;;t@x.example
"""


def test_headings_between_people_are_asked_about_and_left_out(open_window, empty_path, qtbot):
    window = open_window(empty_path, page="importing")
    page = window.page

    def wait():
        qtbot.waitUntil(lambda: not page.work.busy and not window.session.tasks.busy)

    page.source.pasted.setPlainText(PASTED)
    page.read_text.trigger()
    wait()
    page.on.trigger()
    wait()
    assert page.steps.currentIndex() == CHECK
    assert not page.carry_out.isEnabled()
    box = page.check.questions.boxes["lone_names"]
    assert box.currentData() == ""  # nobody answers for the person
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    wait()
    assert page.check.questions.boxes["lone_names"].currentData() == "leave_out"
    page.carry_out.trigger()
    wait()
    assert [one.name for one in candidates.page(window.session.workspace)] == ["Dewi", "Rudi", "Tono"]
