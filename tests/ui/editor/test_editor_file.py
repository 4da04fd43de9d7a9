"""The file on disk: saving and revisions, two writers, what is not saved, and files that are in the way."""

import os
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel, QPushButton

from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.revisions import keep, kept_numbers
from screening.workspace import Workspace
from ui.dialogs.rubric_changes import RubricChanges
from ui.editor import unsaved
from ui.editor.two_texts import TwoTexts


def write(path, old, new):
    """Somebody changes the file in another program."""
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def kept(editor, file):
    """Wait until the unsaved text is in the user's data folder."""
    editor.qtbot.waitUntil(lambda: (found := unsaved.find(file)) is not None and found.text == editor.desk.copy.text)


class TestSaving:
    def test_wording_is_saved_at_once(self, edit, file):
        editor = edit(file)
        before = file.read_text(encoding="utf-8")
        editor.field("title")
        editor.type("Penata Berkas")
        editor.save()
        assert file.read_text(encoding="utf-8") == before.replace("Penata Arsip", "Penata Berkas")
        assert "stays revision 1" in editor.told
        assert read(file).revision == 1

    def test_a_change_of_meaning_is_shown_and_raises_the_revision(self, edit, file, in_dialog):
        editor = edit(file)
        shown = []

        def agree(dialog):
            assert isinstance(dialog, RubricChanges)
            shown.append(dialog.view.toPlainText())
            editor.press("Return", dialog)

        in_dialog(agree)
        editor.choose("criteria", "kesabaran")
        editor.field("weight")
        editor.type("3")
        editor.save()
        assert "Kesabaran" in shown[0]
        assert read(file).revision == 2
        assert read(file).criterion("kesabaran").weight == 3
        assert editor.text == file.read_text(encoding="utf-8"), "the new number stands in the text too"
        assert "Saved as revision 2" in editor.told
        assert kept_numbers(file) == [1, 2]
        assert not editor.desk.is_modified

    def test_who_says_no_has_saved_nothing(self, edit, file, in_dialog):
        editor = edit(file)
        before = file.read_bytes()
        in_dialog(lambda dialog: editor.press("Escape", dialog))
        editor.choose("criteria", "kesabaran")
        editor.field("weight")
        editor.type("3")
        editor.save()
        assert file.read_bytes() == before
        assert editor.desk.is_modified
        assert editor.rubric().criterion("kesabaran").weight == 3

    def test_jobs_that_keep_their_revision_are_named(self, edit, folder, sample_path, in_dialog):
        file = folder / "komunitas.yaml"
        file.write_bytes(SAMPLE_RUBRIC.read_bytes())
        editor = edit(file, workspace=sample_path)
        with Workspace.open(sample_path, read_only=True) as workspace:
            title = workspace.one("SELECT title FROM jobs LIMIT 1")[0]
        shown = []
        in_dialog(lambda dialog: (shown.append(dialog.view.toPlainText()), editor.press("Return", dialog)))
        editor.choose("criteria", "media-sosial")
        editor.field("weight")
        editor.type("2")
        editor.save()
        assert "Jobs that keep their revision until you move them" in shown[0]
        assert title in shown[0]

    def test_a_text_with_mistakes_is_not_saved_and_shown_where(self, edit, file):
        editor = edit(file)
        before = file.read_bytes()
        editor.go_to("revision: 1", end=True)
        editor.type("x")
        editor.go_to("id: kesabaran", end=True)
        editor.save()
        assert file.read_bytes() == before
        assert "line 4" in editor.told
        assert editor.desk.text.textCursor().blockNumber() == 3
        assert editor.desk.text.hasFocus()
        kept(editor, file)

    def test_line_ends_and_mark_stay(self, edit, file):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
        before = file.read_bytes()
        editor = edit(file)
        editor.field("title")
        editor.type("Penata Berkas")
        editor.save()
        assert file.read_bytes() == before.replace(b"Penata Arsip", b"Penata Berkas")

    def test_signs_that_look_like_others_stay(self, edit, file):
        write(file, "# Rubrik kami", "# Rubrik\u00a0kami 🙂 – “x”\tb")
        before = file.read_bytes()
        editor = edit(file)
        editor.field("role")
        editor.paste("penata 🙂 berkas")
        editor.save()
        assert file.read_bytes() == before.replace(b"penata arsip", "penata 🙂 berkas".encode())

    def test_nothing_to_save(self, edit, file):
        editor = edit(file)
        before = file.stat().st_mtime_ns
        editor.save()
        assert "nothing to save" in editor.told
        assert file.stat().st_mtime_ns == before

    def test_what_is_typed_while_it_is_saved_stays_unsaved(self, edit, file):
        editor = edit(file)
        editor.go_to("# Rubrik kami", end=True)
        editor.type(" satu")
        editor.settle()
        editor.press("Ctrl+S")
        editor.type(" dua")
        editor.settle()
        assert file.read_text(encoding="utf-8").startswith("# Rubrik kami satu\n")
        assert editor.text.startswith("# Rubrik kami satu dua\n")
        assert editor.desk.is_modified


class TestInTheWay:
    def test_a_folder_that_may_only_be_read(self, edit, yaml, read_folder, ordinary_user):
        file = read_folder / "arsip.yaml"
        file.write_text(yaml, encoding="utf-8")
        editor = edit(file)
        editor.field("title")
        editor.type("Penata Berkas")
        editor.settle()
        kept(editor, file)
        read_folder.chmod(0o555)
        with ordinary_user():
            editor.save()
        assert "was not saved" in editor.told
        assert editor.rubric().title.id == "Penata Berkas"
        assert file.read_text(encoding="utf-8") == yaml
        assert list(read_folder.iterdir()) == [file]

    def test_a_full_disk(self, edit, file, monkeypatch):
        editor = edit(file)
        before = file.read_bytes()

        def full(_handle):
            raise OSError(28, "No space left on device")

        editor.field("title")
        editor.type("Penata Berkas")
        editor.settle()
        monkeypatch.setattr(os, "fsync", full)
        editor.save()
        assert "No space left on device" in editor.told
        assert file.read_bytes() == before
        assert list(file.parent.glob("*.new")) == []
        monkeypatch.undo()
        editor.save()
        assert read(file).title.id == "Penata Berkas"

    @pytest.mark.parametrize(
        "content", [b"\xff\xfe\x00", b"x" * 1_100_000, b"[" * 900_000], ids=["binary", "huge", "one line"]
    )
    def test_what_is_no_text_is_not_opened(self, open_window, empty_path, file, content):
        file.write_bytes(content)
        window = open_window(empty_path)
        window.go("editor", str(file))
        assert window.page.desk is None
        said = " ".join(one.text() for one in window.page.findChildren(QLabel) if one.isVisible())
        assert "arsip.yaml" in said
        assert file.read_bytes() == content

    def test_a_shipped_rubric_is_shown_and_copied(self, edit, folder):
        editor = edit(SAMPLE_RUBRIC)
        before = SAMPLE_RUBRIC.read_bytes()
        assert editor.desk.text.isReadOnly()
        assert not editor.form.widget().isEnabled()
        editor.press("Ctrl+S")
        editor.answer("Copy to my folder")
        copy = folder / SAMPLE_RUBRIC.name
        assert editor.desk.file.path == copy
        assert copy.read_bytes() == before
        editor.settle()
        editor.field("title")
        editor.type("Milik kami")
        editor.save()
        assert read(copy).title.id == "Milik kami"
        assert SAMPLE_RUBRIC.read_bytes() == before


class TestTwoWriters:
    def test_without_changes_here_the_file_is_read_again(self, edit, file):
        editor = edit(file)
        editor.go_to("id: kesabaran", end=True)
        write(file, "# Rubrik kami", "# Rubrik kami\n# dan satu baris lagi")
        editor.qtbot.waitUntil(lambda: "# dan satu baris lagi" in editor.text)
        editor.settle()
        cursor = editor.desk.text.textCursor()
        assert cursor.block().text().endswith("id: kesabaran")
        assert cursor.atBlockEnd()
        assert not editor.desk.is_modified
        assert "read again" in editor.told

    def conflict(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Milik saya")
        editor.settle()
        write(file, "# Rubrik kami", "# Rubrik mereka")
        editor.qtbot.waitUntil(lambda: editor.desk.notice.subject == "conflict")
        return editor

    def test_with_changes_here_neither_is_overwritten(self, edit, file):
        editor = self.conflict(edit, file)
        theirs = file.read_bytes()
        assert editor.rubric().title.id == "Milik saya"
        editor.save()
        assert file.read_bytes() == theirs
        assert "was not overwritten" in editor.told
        assert editor.rubric().title.id == "Milik saya"

    def test_the_differences_are_shown(self, edit, file, in_dialog):
        editor = self.conflict(edit, file)
        seen = []

        def look(dialog):
            assert isinstance(dialog, TwoTexts)
            seen.extend([dialog.left.toPlainText(), dialog.right.toPlainText()])
            dialog.reject()

        in_dialog(look)
        editor.answer("Show differences")
        assert "− # Rubrik mereka" in seen[0]
        assert "+ # Rubrik kami" in seen[1]
        assert "+   id: Milik saya" in seen[1]

    def test_mine_is_kept_beside_theirs(self, edit, file):
        editor = self.conflict(edit, file)
        theirs = file.read_bytes()
        editor.answer("Keep mine (saves as arsip-2.yaml)")
        editor.settle()
        assert file.read_bytes() == theirs
        other = file.with_name("arsip-2.yaml")
        assert read(other).title.id == "Milik saya"
        assert editor.desk.file.path == other
        editor.qtbot.waitUntil(lambda: unsaved.find(file) is None)

    def test_theirs_is_taken_and_undo_brings_mine_back(self, edit, file):
        editor = self.conflict(edit, file)
        editor.answer("Take theirs")
        editor.settle()
        assert editor.text == file.read_text(encoding="utf-8")
        assert not editor.desk.is_modified
        assert editor.desk.notice.subject == ""
        editor.press("Ctrl+Z", editor.desk.text)
        editor.settle()
        assert editor.rubric().title.id == "Milik saya"
        assert editor.desk.is_modified

    def test_a_deleted_file_can_be_written_again(self, edit, file):
        editor = edit(file)
        before = file.read_bytes()
        file.unlink()
        editor.qtbot.waitUntil(lambda: editor.desk.notice.subject == "gone")
        assert not file.exists()
        editor.answer("Write it again")
        assert file.read_bytes() == before
        editor.qtbot.waitUntil(lambda: editor.desk.notice.subject == "")

    def test_a_renamed_file_is_followed_with_what_is_not_saved(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Milik saya")
        editor.settle()
        other = file.with_name("nama-baru.yaml")
        before = file.read_bytes()
        file.rename(other)
        editor.qtbot.waitUntil(lambda: editor.desk.notice.subject == "gone")
        editor.answer("Open nama-baru.yaml")
        editor.settle()
        assert editor.desk.file.path == other
        assert other.read_bytes() == before
        assert editor.rubric().title.id == "Milik saya"
        editor.save()
        assert read(other).title.id == "Milik saya"

    def test_a_file_broken_outside_shows_the_last_good_state(self, edit, file):
        editor = edit(file)
        write(file, "revision: 1", "revision: satu")
        editor.qtbot.waitUntil(lambda: "revision: satu" in editor.text)
        editor.settle()
        assert not editor.form.widget().isEnabled()
        assert editor.form.fields["title"].boxes["id"].toPlainText() == "Penata Arsip"
        assert editor.desk.problems.table.model().rowCount() >= 1


@pytest.fixture
def busy_threads():
    """`with busy_threads():` nothing is begun in another thread; what waited is done at the end."""

    @contextmanager
    def busy():
        pool, end = QThreadPool.globalInstance(), threading.Event()
        for _ in range(pool.maxThreadCount()):
            pool.start(lambda: end.wait(30))
        try:
            yield
        finally:
            end.set()
            assert pool.waitForDone(30_000)

    return busy


class TestUnsaved:
    def test_what_is_kept_late_does_not_replace_newer_text(self, edit, file, busy_threads):
        editor = edit(file)
        editor.go_to("# Rubrik kami", end=True)
        with busy_threads():
            editor.type(" satu")
            editor.qtbot.waitUntil(lambda: editor.desk.keeper._background.busy)
            editor.type(" dua")
            editor.window.go("rubrics")
        assert unsaved.find(file).text.startswith("# Rubrik kami satu dua")

    def test_leaving_the_page_keeps_the_text_and_writes_no_file(self, edit, file):
        editor = edit(file)
        before = file.read_bytes()
        editor.field("title")
        editor.type("Belum disimpan")
        editor.window.go("rubrics")
        assert file.read_bytes() == before
        assert unsaved.find(file) is not None
        editor.window.go("editor", str(file))
        assert editor.rubric().title.id == "Belum disimpan"

    def test_after_a_crash_the_text_is_there_and_can_be_taken_back(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Belum disimpan")
        editor.settle()
        kept(editor, file)
        again = edit(file)  # another window: the first one never said goodbye
        again.settle()
        assert again.rubric().title.id == "Belum disimpan"
        assert "newer than the file" in again.desk.notice.text.text()
        assert again.desk.is_modified
        again.answer("Back to the file")
        again.settle()
        assert again.text == file.read_text(encoding="utf-8")

    def test_after_a_crash_and_a_change_elsewhere_both_are_there(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Belum disimpan")
        editor.settle()
        kept(editor, file)
        editor.window.session.tasks.close()
        editor.desk.file._watcher.removePaths(editor.desk.file._watcher.files())
        write(file, "# Rubrik kami", "# Rubrik mereka")
        again = edit(file)
        again.settle()
        assert again.desk.notice.subject == "conflict"
        assert again.rubric().title.id == "Belum disimpan"
        assert "# Rubrik kami" in again.text
        again.save()
        assert file.read_text(encoding="utf-8").startswith("# Rubrik mereka")

    def test_saving_leaves_nothing_behind(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Disimpan")
        editor.settle()
        kept(editor, file)
        editor.save()
        editor.qtbot.waitUntil(lambda: unsaved.find(file) is None)

    def test_broken_text_is_kept_as_it_is(self, edit, file):
        editor = edit(file)
        editor.go_to("revision: 1", end=True)
        editor.type("x: [")
        kept(editor, file)
        editor.window.go("home")
        again = edit(file)
        again.settle()
        assert "revision: 1x: [" in again.text

    def test_the_rubrics_page_says_so(self, edit, file, column):
        editor = edit(file)
        editor.field("title")
        editor.type("Belum disimpan")
        editor.window.go("rubrics")
        page = editor.window.page
        editor.qtbot.waitUntil(lambda: any("not saved" in said for said in column(page.table, "problems")))
        page.table.choose(str(file))
        assert "not saved yet" in page.condition.text()

    def test_a_change_of_language_keeps_it(self, edit, file):
        editor = edit(file)
        editor.field("title")
        editor.type("Belum disimpan")
        editor.window.session.set("language", "id")
        editor.settle()
        assert editor.rubric().title.id == "Belum disimpan"
        assert editor.desk.form.items.item(0).text() != ""
        assert editor.desk.file.path == file

    def test_text_that_cannot_be_kept_is_said(self, edit, file, own_folders):
        editor = edit(file)
        (own_folders / "data" / "saring").mkdir(exist_ok=True)
        (own_folders / "data" / "saring" / "unsaved").write_text("", encoding="utf-8")
        editor.field("title")
        editor.type("Belum disimpan")
        editor.qtbot.waitUntil(lambda: "cannot be kept" in editor.told)
        assert editor.window.banner.kind == "bad"
        (own_folders / "data" / "saring" / "unsaved").unlink()


def test_a_file_that_is_broken_from_the_start_shows_its_last_good_version_greyed(edit, file):
    keep(file, file.read_text(encoding="utf-8"))
    write(file, "revision: 1", "revision: satu")
    editor = edit(file)
    assert editor.form.fields["title"].boxes["id"].toPlainText() == "Penata Arsip"
    assert not editor.form.widget().isEnabled()
    editor.go_to("satu", end=True)
    for _ in "satu":
        editor.press("Backspace")
    editor.type("2")
    editor.settle()
    assert editor.form.widget().isEnabled()
    editor.save()
    assert read(file).revision == 2


def test_a_file_that_is_not_there_is_said(open_window, empty_path, folder):
    window = open_window(empty_path)
    window.go("editor", str(folder / "tidak-ada.yaml"))
    assert window.page.desk is None
    said = " ".join(one.text() for one in window.page.findChildren(QLabel) if one.isVisible())
    assert "tidak-ada.yaml" in said
    assert not (folder / "tidak-ada.yaml").exists()
    buttons = [one for one in window.page.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons if one.isEnabled()] == ["Go to Rubrics"]
