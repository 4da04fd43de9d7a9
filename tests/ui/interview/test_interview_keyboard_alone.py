"""A whole interview with the keyboard alone, from the start page to the reopened scorecard. No mouse, no calls."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from screening.interviewing import interviews
from tests.ui.interview.conftest import OnDisk, Recruiter


@pytest.fixture(params=[False, True], ids=["one", "scroll"])
def recruiter(request, settings, workspace, interview_id, open_window, workspace_path, qtbot):
    """Rina at the start page; her interview is today."""
    from datetime import UTC, datetime

    settings.set("interview_scroll", request.param)
    interviews.edit(workspace, interview_id=interview_id, scheduled_at=datetime.now(UTC).isoformat())
    window = open_window(workspace_path)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return Recruiter(window, qtbot)


def tab_to(recruiter, wanted, key="Tab"):
    """Press Tab until what has the focus says this to a screen reader."""
    seen = []
    for _ in range(120):
        said = QAccessible.queryAccessibleInterface(recruiter.focus).text(QAccessible.Text.Name)
        if wanted in said:
            return
        seen.append(said)
        recruiter.press(key)
    raise AssertionError(f"{wanted!r} is not among {seen}")


def test_everything_can_be_done_with_keys(recruiter, qtbot, workspace_path, interview_id, workspace):
    press, write = recruiter.press, recruiter.write
    press("Ctrl+Return")  # the next interview
    qtbot.waitUntil(lambda: recruiter.window.page.name == "interview")
    qtbot.waitUntil(lambda: recruiter.focus is recruiter.desk.places)
    disk = OnDisk(workspace_path, recruiter.desk.record.card.id, interview_id)

    press("F5")
    assert recruiter.desk.record.interview.started_at
    press("1", "2", "3", "4", "S", "Ctrl+E")  # each way to score; the trait is observed, with evidence
    write("menyusun ulang map")
    press("Escape", "E")
    write("rapi dan runtut")
    press("Escape", "Down", "0", "U", "U")  # not assessed; its unsuitable trait asked for and not observed
    press("J", "5", "Backspace", "S", "S", "S")  # cleared; a trait back to not probed
    press("J", "2", "U", "Ctrl+E")
    write("datang terlambat")
    press("Escape")
    card = disk.card()
    assert disk.score("ketelitian") == 4 and card.ratings["ketelitian"].evidence == "rapi dan runtut"
    plus = card.observations["ketelitian-plus"]
    assert (plus.state, plus.evidence) == ("observed", "menyusun ulang map")
    assert card.ratings["kerapian"].not_assessed
    assert card.observations["kerapian-minus"].state == "not_observed"
    assert disk.score("kesabaran") is None
    assert card.observations["kesabaran-plus"].state == "not_probed"
    assert card.observations["kerja-sama-minus"].evidence == "datang terlambat"

    press("Home")
    write("observasi")  # typing anywhere begins a note
    press("Ctrl+Return")
    for turns, text in ((1, "kutipan"), (2, "pertanyaan"), (3, "tindak lanjut")):
        press("Escape", "N", *["Ctrl+T"] * turns)
        write(text)
        press("Ctrl+Return")
    press("Ctrl+L")
    write("pribadi")
    press("Ctrl+Return", "Ctrl+L", "Escape")
    kinds = {note.text: (note.kind, note.private) for note in disk.notes()}
    assert kinds["observasi"] == ("observation", False) and kinds["kutipan"] == ("quote", False)
    assert kinds["pertanyaan"] == ("question", False) and kinds["tindak lanjut"] == ("follow_up", False)
    assert kinds["pribadi"] == ("observation", True)

    press("Ctrl+M")  # the last note goes to the third criterion
    qtbot.waitUntil(lambda: not recruiter.desk.isAncestorOf(recruiter.focus))
    press("3", "Return")
    qtbot.waitUntil(lambda: recruiter.desk.isAncestorOf(recruiter.focus))
    moved = [note for note in disk.notes() if note.criterion_id == "kesabaran"]
    assert len(moved) == 1
    press("Escape", "Ctrl+Z")
    assert [note for note in disk.notes() if note.criterion_id == "kesabaran"] == []
    press("Ctrl+Shift+Z")
    assert [note.text for note in disk.notes() if note.criterion_id == "kesabaran"] == [moved[0].text]

    press("End", "S", "E")
    write("ia mengerti")
    press("Escape")
    mark = disk.card().previews["rutinitas"]
    assert mark.given and mark.response == "ia mengerti"

    press("Home", "5", "Ctrl+Z")
    assert disk.score("ketelitian") == 4
    press("Ctrl+Shift+Z")
    assert disk.score("ketelitian") == 5

    press("F5", "Ctrl+Shift+Return")
    dialog = dialog_of(recruiter, qtbot)
    tab_to(recruiter, "Strong yes")
    press("Down", "Space")  # "Yes"
    tab_to(recruiter, "Summary")
    write("Cocok.")
    press("Tab")
    while recruiter.focus.objectName() != "save":
        press("Tab")
    press("Space")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    recruiter.back_at_the_desk()
    stored = disk.card()
    assert (stored.status, stored.recommendation, stored.summary) == ("submitted", "yes", "Cocok.")
    press("Home", "1")
    assert disk.score("ketelitian") == 5  # locked

    tab_to(recruiter, "Reopen", key="Shift+Tab")
    press("Space")
    dialog = dialog_of(recruiter, qtbot)
    tab_to(recruiter, "Reason")
    write("Salah kriteria")
    press("Tab")
    while recruiter.focus.objectName() != "save":
        press("Tab")
    press("Space")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    recruiter.back_at_the_desk()
    assert disk.card().status == "draft"
    press("Home", "3")
    assert disk.score("ketelitian") == 3
    assert workspace.one("SELECT reason FROM reopenings")[0] == "Salah kriteria"


def dialog_of(recruiter, qtbot):
    """The dialog that has the focus by now."""
    qtbot.waitUntil(lambda: recruiter.focus is not None and recruiter.focus.window() is not recruiter.window)
    return recruiter.focus.window()
