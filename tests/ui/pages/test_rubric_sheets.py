"""A rubric out to a spreadsheet from the Rubrics page, and back: new, changed, mistaken, and changed by two people."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from rubrics.format import dump, read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.sheets import read_sheet, write_csv, write_xlsx
from ui.dialogs.sheet_problems import SheetProblems


@pytest.fixture
def file(folder, rubric):
    """The person's rubric file, with a comment."""
    path = folder / "arsip.yaml"
    path.write_text("# milik HR\n" + dump(rubric), encoding="utf-8")
    return path


@pytest.fixture
def page(open_window, empty_path, folder, file, qtbot):
    """The page with the person's file chosen."""
    window = open_window(empty_path, page="rubrics")
    qtbot.waitUntil(lambda: not window.session.tasks.busy, timeout=30_000)
    window.page.table.choose(str(file))
    window.page.table.setFocus()
    return window.page


@pytest.fixture
def pick(in_dialog):
    """`pick(path)`: chooses this file in the next file dialog."""

    def pick(path):
        def work(dialog):
            assert isinstance(dialog, QFileDialog)
            dialog.findChild(QLineEdit).setText(str(path))
            dialog.accept()

        in_dialog(work)

    return pick


def settled(page, qtbot):
    qtbot.waitUntil(lambda: not page.session.tasks.busy, timeout=30_000)


@pytest.mark.parametrize(("name", "written"), [("a.xlsx", "a.xlsx"), ("a.csv", "a.csv"), ("a", "a.xlsx")])
def test_a_rubric_goes_out_as_a_spreadsheet(page, rubric, tmp_path, pick, press, qtbot, name, written):
    pick(tmp_path / name)
    press("Ctrl+Shift+E")
    settled(page, qtbot)
    assert read_sheet(tmp_path / written).rubric == rubric
    assert written in page.window().banner.message.text()


def test_a_shipped_rubric_goes_out_too(page, tmp_path, pick, press, qtbot):
    page.table.choose(str(SAMPLE_RUBRIC))
    pick(tmp_path / "contoh.xlsx")
    press("Ctrl+Shift+E")
    settled(page, qtbot)
    assert read_sheet(tmp_path / "contoh.xlsx").rubric == read(SAMPLE_RUBRIC)


def test_a_folder_that_cannot_be_written_is_said_plainly(page, tmp_path, in_dialog, press, qtbot, net):
    def work(dialog):
        dialog.findChild(QLineEdit).setText(str(tmp_path / "tidak-ada" / "a.xlsx"))
        dialog.done(QFileDialog.DialogCode.Accepted)

    in_dialog(work)
    press("Ctrl+Shift+E")
    settled(page, qtbot)
    qtbot.waitUntil(page.window().banner.isVisible)
    assert page.window().banner.kind == "bad"


def test_a_new_rubric_comes_in_as_a_new_file(page, rubric, folder, tmp_path, pick, press, qtbot):
    (tmp_path / "baru.xlsx").write_bytes(write_xlsx(replace(rubric, id="rubrik-baru")))
    pick(tmp_path / "baru.xlsx")
    press("Ctrl+Shift+I")
    qtbot.waitUntil(lambda: page.table.current_key == str(folder / "rubrik-baru.yaml"))
    assert read(folder / "rubrik-baru.yaml") == replace(rubric, id="rubrik-baru")


def test_a_changed_rubric_comes_into_its_file_after_a_look_at_the_changes(
    page, rubric, file, tmp_path, in_dialog, pick, press, qtbot
):
    text = write_csv(rubric).decode("utf-8-sig").replace(",perilaku,", ",situasional,")
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")

    def look(dialog):
        assert "Situational question" in dialog.view.toPlainText()
        assert dialog.findChild(QLabel, "overwrites") is None
        button = dialog.findChild(QPushButton, "accept")
        assert button.text() == "Save as revision 2"
        button.click()

    pick(tmp_path / "a.csv")
    press("Ctrl+Shift+I")
    in_dialog(look)
    qtbot.waitUntil(lambda: read(file).revision == 2)
    settled(page, qtbot)
    assert file.read_text(encoding="utf-8").startswith("# milik HR\n")
    assert read(file).criteria[0].question.kind == "situational"


def test_what_somebody_else_changed_is_shown_before_it_is_undone(
    page, rubric, file, tmp_path, in_dialog, pick, press, qtbot
):
    (tmp_path / "a.xlsx").write_bytes(write_xlsx(rubric))
    file.write_text(
        file.read_text(encoding="utf-8").replace("Apa arti Ketelitian.", "Sudah diganti."), encoding="utf-8"
    )
    before = file.read_bytes()

    def look(dialog):
        assert "arsip.yaml was changed after this spreadsheet was made" in dialog.findChild(QLabel, "overwrites").text()
        assert "Sudah diganti." in dialog.view.toPlainText()
        dialog.reject()

    pick(tmp_path / "a.xlsx")
    press("Ctrl+Shift+I")
    in_dialog(look)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert file.read_bytes() == before


def test_a_sheet_that_changes_nothing_says_so(page, rubric, file, tmp_path, pick, press, qtbot):
    before = file.read_bytes()
    (tmp_path / "a.xlsx").write_bytes(write_xlsx(rubric))
    pick(tmp_path / "a.xlsx")
    press("Ctrl+Shift+I")
    qtbot.waitUntil(page.window().banner.isVisible)
    assert "arsip.yaml" in page.window().banner.message.text()
    assert file.read_bytes() == before


def test_mistakes_are_listed_by_their_cells_and_can_be_copied(
    page, rubric, folder, tmp_path, in_dialog, pick, press, column, qtbot
):
    text = write_csv(rubric).decode("utf-8-sig").replace(",2,ya,", ",7,ya,").replace(",cocok,", ",mungkin,", 1)
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    seen = []

    def look(dialog):
        assert isinstance(dialog, SheetProblems)
        seen.extend(column(dialog.table, "place"))
        assert "must be between 1 and 4, not 7" in dialog.chosen.text()
        press("Down")
        assert "“mungkin”" in dialog.chosen.text()
        press("Ctrl+C")
        dialog.reject()

    pick(tmp_path / "a.csv")
    press("Ctrl+Shift+I")
    in_dialog(look)
    qtbot.waitUntil(lambda: QApplication.clipboard().text().count("\n") == 1)
    assert seen == ["L17", "B24"]
    assert QApplication.clipboard().text().startswith("L17: “Must-have” must be between 1 and 4")
    assert [one.name for one in folder.glob("*.yaml")] == ["arsip.yaml"]


def test_what_is_no_sheet_is_said_plainly(page, tmp_path, pick, press, qtbot, net):
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 bukan apa-apa")
    pick(tmp_path / "a.xlsx")
    press("Ctrl+Shift+I")
    qtbot.waitUntil(page.window().banner.isVisible)
    assert page.window().banner.kind == "bad"
    assert "a.xlsx" in page.window().banner.message.text()


def test_both_actions_are_in_the_menu_of_the_page(page):
    texts = [action.text() for action in page.menu_actions()]
    assert "Export as sheet…" in texts and "Import from a sheet…" in texts
    assert Path(page.folder).is_dir()
