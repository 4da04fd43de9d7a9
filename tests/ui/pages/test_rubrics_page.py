"""Rubrics: what is there, what is wrong with it and where, a copy of a shipped one, a new one from a document."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC, library
from ui.rubric_files import read_file

BROKEN = "format: 1\nid: rusak\nrevision: 1\nlanguage: id\ntitle: Rusak\nwieght: 3\ncriteria: []\n"


@pytest.fixture
def open_page(open_window, empty_path, folder, qtbot):
    """`open_page()` shows the page with the folder as it is now, read."""

    def open_page():
        window = open_window(empty_path, page="rubrics")
        qtbot.waitUntil(lambda: not window.session.tasks.busy)
        return window.page

    return open_page


def read_again(page, qtbot, press):
    page.table.setFocus()
    press("F5")
    qtbot.waitUntil(lambda: not page.session.tasks.busy)


def test_the_shipped_rubrics_are_listed_and_can_be_read(open_page, column):
    page = open_page()
    shipped = library()
    assert column(page.table, "title") == [read(path).title.en for path in shipped]
    assert column(page.table, "revision") == ["1"] * len(shipped)
    assert column(page.table, "languages") == ["id, en"] * len(shipped)
    assert column(page.table, "place") == ["Comes with Saring"] * len(shipped)
    assert column(page.table, "problems") == ["None"] * len(shipped)
    page.table.choose(str(SAMPLE_RUBRIC))
    text = page.reading.toPlainText()
    rubric = read(SAMPLE_RUBRIC)
    for criterion in rubric.criteria:
        assert criterion.name.en in text
        assert criterion.question.text.en in text
        for anchor in criterion.anchors:
            assert anchor.text.en in text
        for trait in criterion.traits:
            assert trait.text.en in text
    for preview in rubric.previews:
        assert preview.question.en in text


def test_every_problem_with_its_place_and_in_plain_words(open_page, folder, column):
    (folder / "rusak.yaml").write_text(BROKEN, encoding="utf-8")
    page = open_page()
    page.table.choose(str(folder / "rusak.yaml"))
    assert page.tabs.currentIndex() == 1
    lines = column(page.problems, "line")
    assert "6" in lines
    row = lines.index("6")
    assert column(page.problems, "column")[row] == "1"
    assert column(page.problems, "severity")[row] == "error"
    assert "wieght" in column(page.problems, "problem")[row]
    assert f"({len(lines)})" in page.tabs.tabText(1)
    page.problems.selectRow(row)
    assert "wieght" in page.problem.text()
    assert page.problem.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00\x01",
        b"a: &x [*x]\n",
        b"- 1\n- 2\n",
        b"{" * 500,
        b"format: 99\n",
        "judul: <b>x</b> 🙂\n".encode(),
    ],
    ids=["empty", "binary", "alias", "list", "deep", "newer", "hostile"],
)
def test_a_broken_file_is_listed_and_never_a_crash(open_page, folder, content, column):
    (folder / "aneh.yaml").write_bytes(content)
    page = open_page()
    assert column(page.table, "title")[0] == "aneh.yaml"
    assert "error" in column(page.table, "problems")[0]
    page.table.selectRow(0)
    assert page.problem.text()
    assert not page.reading.isVisible()
    assert page.open_file.isEnabled()


def test_names_and_things_that_are_no_files_do_no_harm(open_page, folder, column):
    (folder / "<b> baris\nbaru.yaml").write_text(BROKEN, encoding="utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.yaml")).write_text(BROKEN, encoding="utf-8")
    (folder / "folder.yaml").mkdir()
    (folder / "hilang.yaml").symlink_to(folder / "tidak-ada.yaml")
    os.mkfifo(folder / "pipa.yaml")
    page = open_page()
    assert column(page.table, "file")[:2] == ["<b> baris\nbaru.yaml", "\ufffd.yaml"]
    assert page.table.model().rowCount() == 2 + len(library())


def test_a_file_mended_in_an_editor_is_seen_at_once(open_page, folder, qtbot, column):
    path = folder / "rubrik.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    page = open_page()
    assert "error" in column(page.table, "problems")[0]
    path.write_text(
        SAMPLE_RUBRIC.read_text(encoding="utf-8").replace("revision: 1", "revision: 7", 1), encoding="utf-8"
    )
    qtbot.waitUntil(lambda: column(page.table, "revision")[0] == "7")
    assert column(page.table, "problems")[0] == "None"


def test_a_long_file_is_read_like_any_other(tmp_path):
    """Up to the limit of the format, a million bytes."""
    path = tmp_path / "panjang.yaml"
    path.write_text("# catatan panjang\n" * 45_000 + SAMPLE_RUBRIC.read_text(encoding="utf-8"), encoding="utf-8")
    assert path.stat().st_size > 800_000
    found = read_file(path, shipped=False)
    assert found.rubric == read(SAMPLE_RUBRIC)
    assert not found.errors


def test_f5_reads_again(open_page, folder, qtbot, press, column):
    page = open_page()
    (folder / "baru.yml").write_text(SAMPLE_RUBRIC.read_text(encoding="utf-8"), encoding="utf-8")
    read_again(page, qtbot, press)
    assert column(page.table, "file") == ["baru.yml", *(path.name for path in library())]


def test_a_shipped_rubric_is_copied_and_never_written_over(open_page, folder, press, qtbot, column):
    page = open_page()
    page.table.choose(str(SAMPLE_RUBRIC))
    assert not page.open_file.isEnabled()
    page.table.setFocus()
    press("Ctrl+Shift+C")
    copy = folder / SAMPLE_RUBRIC.name
    qtbot.waitUntil(lambda: page.table.current_key == str(copy))
    assert copy.read_text(encoding="utf-8") == SAMPLE_RUBRIC.read_text(encoding="utf-8")
    copy.write_text("# milik saya\n" + copy.read_text(encoding="utf-8"), encoding="utf-8")
    page.table.choose(str(SAMPLE_RUBRIC))
    press("Ctrl+Shift+C")
    qtbot.waitUntil((folder / f"{copy.stem}-2.yaml").exists)
    assert copy.read_text(encoding="utf-8").startswith("# milik saya")


def test_a_folder_that_cannot_be_made_is_said_plainly(open_page, settings, tmp_path, press, qtbot):
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    page = open_page()
    page.session.set("rubric_folder", str(tmp_path / "berkas" / "rubrik"))
    qtbot.waitUntil(lambda: not page.session.tasks.busy)
    page.table.setFocus()
    page.table.selectRow(0)
    press("Ctrl+Shift+C")
    banner = page.window().banner
    assert banner.kind == "bad"
    assert "berkas" in banner.message.text()


def test_a_new_rubric_begins_in_the_wizard(open_page, press):
    page = open_page()
    window = page.window()
    page.table.setFocus()
    press("Ctrl+N")
    assert window.page.name == "drafting"
    assert window.page.entry.isVisible()
    assert window.rail.buttons["rubrics"].isChecked()


def test_a_change_of_language_while_files_are_read_does_no_harm(open_page, qtbot, press, column):
    page = open_page()
    window = page.window()
    page.table.setFocus()
    press("F5")
    window.session.set("language", "id")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert column(window.page.table, "title") == [read(path).title.id for path in library()]


def test_home_asks_for_a_new_rubric(open_window, empty_path, qtbot):
    window = open_window(empty_path)
    window.go("rubrics", "new")
    qtbot.waitUntil(lambda: window.page.name == "drafting")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
