"""Where a rubric begins, and that nothing typed is lost: not by leaving, by another language, by a crash."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit

from ui.drafting import kept
from ui.drafting.entry import DropCard
from ui.drafting.work import open_work

PROFILE = "Orang yang cocok untuk pekerjaan kasir adalah seseorang yang teliti dan sabar.\n"


def crash(person):
    """The program ends without a word: what is on disk is what is there."""
    work = open_work(person.window.session)
    work._autosave._pause.stop()
    work._autosave.stop()
    work.close()


def kept_on_disk():
    return [json.loads(path.read_text(encoding="utf-8")) for path in kept.folder().glob("*.json")]


@pytest.mark.parametrize("by", ["keyboard", "mouse"])
def test_a_file_is_chosen(drafter, document, qtbot, by):
    person = drafter()

    def choose(dialog):
        dialog.findChild(QLineEdit).setText(str(document))
        dialog.accept()

    person.in_dialog(choose)
    if by == "keyboard":
        person.press("Ctrl+N")
    else:
        qtbot.mouseClick(person.page.findChild(QFrame, "drop-zone"), Qt.MouseButton.LeftButton)
    person.wait(lambda: person.desk.work is not None)
    assert person.outline()[0] == "Teliti"
    assert person.window.focusWidget() is person.desk.source


def test_a_file_is_dropped(drafter, document):
    person = drafter()
    card = person.page.findChild(DropCard)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(document))])
    place, none = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(card, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(card, QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    person.wait(lambda: person.desk.work is not None)
    assert person.desk.work.source == "barista.txt"


def test_text_is_pasted_and_read(drafter, folder):
    person = drafter()
    person.page.entry.pasted.setFocus()
    assert not person.page.read_text.isEnabled()
    QApplication.clipboard().setText(PROFILE)
    person.press("Ctrl+V", "Ctrl+Return")
    person.wait(lambda: person.desk.work is not None)
    assert person.outline() == ["Teliti", "+ teliti", "Sabar", "+ sabar"]
    assert person.save(folder).source == ""


def test_text_that_is_no_profile_is_said_plainly_and_stays(drafter, net):
    person = drafter()
    person.page.entry.pasted.setFocus()
    QApplication.clipboard().setText("Panaskan minyak. Masukkan bawang.")
    person.press("Ctrl+V", "Ctrl+Return")
    person.wait(person.window.banner.isVisible)
    assert "No traits or duties" in person.window.banner.message.text()
    assert person.page.entry.pasted.toPlainText() == "Panaskan minyak. Masukkan bawang."


def test_a_document_that_cannot_be_read_is_said_plainly(drafter, tmp_path, net):
    person = drafter()
    (tmp_path / "kosong.txt").write_text("", encoding="utf-8")
    person.window.go("drafting", str(tmp_path / "kosong.txt"))
    person.wait(person.window.banner.isVisible)
    assert "kosong.txt" in person.window.banner.message.text()
    assert person.page.entry.isVisible()


def test_every_step_is_kept_soon_and_survives_a_crash(drafter, document, open_window, empty_path, qtbot, folder):
    person = drafter().read(document)
    person.choose("Teliti")
    person.press("F2")
    person.type("Ketelitian")
    person.wait(lambda: any(one["bench"]["groups"][0]["name"] == "Ketelitian" for one in kept_on_disk()))
    crash(person)
    person.window.go("drafting")
    person.window.go("rubrics")
    person.window.go("drafting")
    person.settle()
    (row,) = person.page.entry.rows
    assert row.draft.name == "barista.txt"
    assert row.go_on.hasFocus()
    person.press("Space")
    person.wait(lambda: person.desk.work is not None)
    assert person.outline()[0] == "Ketelitian"
    assert person.save(folder).criteria[0].name.id == "Ketelitian"
    assert kept_on_disk() == []


def test_the_same_document_again_offers_the_unfinished_work(drafter, document):
    person = drafter().read(document)
    person.choose("Sabar")
    person.press("Delete")
    person.press("Ctrl+Shift+N")
    person.settle()
    person.window.go("drafting", str(document))
    person.settle()
    assert person.desk.work is None
    assert [row.draft.name for row in person.page.entry.rows] == ["barista.txt"]
    assert person.page.entry.anew.text() == "Read barista.txt anew"
    person.page.entry.anew.click()
    person.wait(lambda: person.desk.work is not None)
    assert "Sabar" in person.outline()
    person.press("Ctrl+Shift+N")
    person.settle()
    assert len(person.page.entry.rows) == 2


def test_unfinished_work_is_thrown_away_only_when_asked(drafter, document):
    person = drafter().read(document)
    person.press("Ctrl+Shift+N")
    person.settle()
    (row,) = person.page.entry.rows
    row.discard.click()
    person.settle()
    assert person.page.entry.rows == []
    assert kept_on_disk() == []


def test_another_page_and_back_goes_on(at_desk):
    at_desk.choose("Sabar")
    at_desk.press("Delete")
    at_desk.window.go("home")
    at_desk.window.go("drafting")
    assert "Sabar" not in at_desk.outline()
    at_desk.press("Ctrl+Z")
    assert "Sabar" in at_desk.outline()


def test_another_language_keeps_the_work_and_its_steps(at_desk):
    at_desk.choose("Sabar")
    at_desk.press("Delete")
    at_desk.window.session.set("language", "id")
    at_desk.wait(lambda: at_desk.desk.work is not None)
    assert "Sabar" not in at_desk.outline()
    at_desk.desk.tree.setFocus()
    at_desk.press("Ctrl+Z")
    assert "Sabar" in at_desk.outline()
    at_desk.go_to("Kedai ini")
    at_desk.press("C")
    assert at_desk.kinds()["Kedai"] == "suitable"


def test_another_theme_draws_the_page_anew(at_desk):
    at_desk.window.session.set("theme", "dark")
    assert not at_desk.window.grab().isNull()


def test_pasted_text_waits_for_the_next_time(drafter):
    person = drafter()
    person.page.entry.pasted.setFocus()
    person.type("Orang yang cocok")
    person.window.flush()
    person.window.session.set("language", "id")
    assert person.page.entry.pasted.toPlainText() == "Orang yang cocok"


def test_damaged_work_is_said_plainly_and_left_alone(at_desk, net):
    at_desk.press("Ctrl+Shift+N")
    at_desk.settle()
    (row,) = at_desk.page.entry.rows
    data = json.loads(row.draft.path.read_text(encoding="utf-8"))
    data["bench"]["groups"] = "?"
    row.draft.path.write_text(json.dumps(data), encoding="utf-8")
    row.go_on.click()
    at_desk.wait(at_desk.window.banner.isVisible)
    assert "is damaged" in at_desk.window.banner.message.text()
    assert row.draft.path.exists()


@pytest.mark.parametrize("content", ["", "[]", "{", '{"format": 99}', '{"format": 1, "draft": {"id": "x"}}'])
def test_what_is_no_unfinished_work_is_not_offered(drafter, content):
    kept.folder().mkdir(parents=True)
    (kept.folder() / "x.json").write_text(content, encoding="utf-8")
    person = drafter()
    assert person.page.entry.rows == []
    assert (kept.folder() / "x.json").exists()


def test_work_that_cannot_be_kept_is_said_and_not_lost(at_desk, net):
    at_desk.settle()
    at_desk.wait(lambda: kept_on_disk() != [])
    for path in kept.folder().glob("*.json"):
        path.unlink()
    kept.folder().rmdir()
    kept.folder().write_text("kein Ordner", encoding="utf-8")
    at_desk.choose("Sabar")
    at_desk.press("Delete")
    at_desk.wait(at_desk.window.banner.isVisible)
    assert "cannot be kept" in at_desk.window.banner.message.text()
    kept.folder().unlink()
    at_desk.window.flush()
    assert len(kept_on_disk()) == 1
