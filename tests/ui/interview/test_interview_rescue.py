"""A copy elsewhere of what the workspace does not take: complete, readable, private, and honest about what is saved."""

import os
import stat

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from rubrics.errors import SaringError
from screening.jobs import jobs
from ui.interview import rescue

MARK = "[NOT SAVED YET]"


def lines_about(text, *words):
    return [line for line in text.splitlines() if all(word in line for word in words)]


@pytest.fixture
def save_as(qtbot):
    """`save_as(path)`: the person gives this name (None: thinks better of it) in the next file dialog."""

    def answer(path):
        def work():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not dialog.isVisible():
                QTimer.singleShot(10, work)
            elif path is None:
                dialog.reject()
            else:
                dialog.findChild(QLineEdit).setText(str(path))
                dialog.accept()

        QTimer.singleShot(0, work)

    return answer


def answer_the_question(name, then=lambda: None):
    """Press this button of the question that stands when the window is closing."""

    def press():
        box = QApplication.activeModalWidget()
        then()
        getattr(box, name).click()

    QTimer.singleShot(0, press)


@pytest.fixture
def stuck(rina_sits, workspace_path, intruder):
    """Rina with half an interview in the file, and more that waits because the file is held by somebody else."""
    intruder.rollback()
    rina_sits.press("2", "E")
    rina_sits.write("sudah tersimpan")
    rina_sits.press("Escape", "J", "U", "N")
    rina_sits.write("catatan lama")
    rina_sits.press("Ctrl+Return", "Escape")
    intruder.execute("BEGIN IMMEDIATE")
    rina_sits.press("4", "S", "E")
    rina_sits.write("belum tersimpan")
    rina_sits.press("Escape", "J", "0", "N", "Ctrl+L")
    rina_sits.write("rahasia dan baru")
    return rina_sits


def test_the_copy_holds_everything_and_marks_what_is_not_saved(stuck, save_as, tmp_path):
    target = tmp_path / "salinan.txt"
    save_as(target)
    stuck.click(stuck.desk.banner.copy)
    text = target.read_text(encoding="utf-8")
    assert lines_about(text, "Candidate: Siti Nurhaliza")
    assert lines_about(text, "Job: Penata Arsip")
    assert lines_about(text, "Round: 1")
    first = text.index("1. Ketelitian (en)")
    second, third = text.index("2. Kerapian (en)"), text.index("3. Kesabaran (en)")
    assert "Score: 2\n" in text[first:second]
    assert "Evidence: sudah tersimpan\n" in text[first:second]
    assert MARK not in text[first:second]
    assert f"Score: 4  {MARK}" in text[second:third]
    assert f"Evidence: belum tersimpan  {MARK}" in text[second:third]
    assert f"Suitable: able to Kerapian: Observed  {MARK}" in text[second:third]
    assert "Unsuitable: lacks Kerapian: Observed\n" in text[second:third]
    assert f"Score: not assessed  {MARK}" in text[third:]
    assert "Setiap hari seru." in text
    notes = text[text.index("\nNotes\n") :]
    assert "catatan lama" in notes
    (head,) = lines_about(notes, "being written")
    assert "PRIVATE" in head
    assert MARK in head
    assert "rahasia dan baru" in notes
    waiting = text[text.index("Not yet saved in the workspace") : first]
    assert [line for line in waiting.splitlines() if line.startswith("- ")] == [
        "- score for Kerapian (en): 4",
        "- tick at “able to Kerapian”: observed",
        "- evidence for Kerapian (en): belum tersimpan",
        "- score for Kesabaran (en): not assessed",
        "- note: rahasia dan baru",
    ]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert str(target) in stuck.window.banner.message.text()


def test_the_copy_goes_on_waiting_to_be_saved(stuck, save_as, intruder, on_disk, tmp_path):
    save_as(tmp_path / "salinan.txt")
    stuck.click(stuck.desk.banner.copy)
    assert stuck.desk.banner.isVisible()
    intruder.rollback()
    stuck.click(stuck.desk.banner.retry)
    assert (on_disk.score("kerapian"), on_disk.evidence("kerapian")) == (4, "belum tersimpan")
    assert on_disk.texts() == ["catatan lama", "rahasia dan baru"]
    text = stuck.desk.copy
    assert MARK not in text
    assert "Nothing: everything below is in the workspace." in text


def test_the_name_says_nothing_about_the_candidate(own_folders):
    assert rescue.proposed_paths()[0].parent == own_folders  # there is no documents folder yet
    (own_folders / "Documents").mkdir()
    proposed = rescue.proposed_paths()[0]
    assert proposed.parent == own_folders / "Documents"
    assert "Siti" not in proposed.name
    assert proposed.suffix == ".txt"


def test_names_stay_hidden_in_the_copy(sit_down, workspace, job_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    rina = sit_down()
    assert "Siti" not in rina.desk.copy
    assert rina.desk.record.candidate.code in rina.desk.copy


def test_in_indonesian(sit_down):
    rina = sit_down(language="id")
    rina.press("4")
    text = rina.desk.copy
    assert "1. Ketelitian\n" in text
    assert lines_about(text, "mampu Ketelitian", "Tidak digali")


def test_thinking_better_of_it_writes_nothing(stuck, save_as, own_folders):
    save_as(None)
    stuck.click(stuck.desk.banner.copy)
    assert not list(own_folders.rglob("*.txt"))
    assert stuck.desk.banner.isVisible()


def test_a_place_that_takes_no_file_is_said(tmp_path):
    with pytest.raises(SaringError) as missing:
        rescue.write(tmp_path / "tidak ada" / "salinan.txt", "x")
    assert missing.value.code == "target_folder_missing"
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(SaringError) as folder:
        rescue.write(tmp_path / "folder.txt", "x")
    assert folder.value.code == "target_not_writable"


def test_the_copy_needs_no_workspace_file(rina_sits, workspace_path):
    rina_sits.press("5", "E")
    rina_sits.write("terlihat")
    for path in workspace_path.parent.glob(f"{workspace_path.name}*"):
        path.unlink()
    rina_sits.press("Escape", "J", "3")
    assert rina_sits.desk.banner.isVisible()
    text = rina_sits.desk.copy
    assert "Evidence: terlihat" in text
    assert f"Score: 3  {MARK}" in text
    answer_the_question("leave")
    rina_sits.window.close()
    assert not rina_sits.window.isVisible()


def test_closing_offers_the_copy(stuck, save_as, tmp_path):
    target = tmp_path / "salinan.txt"
    answer_the_question("copy", then=lambda: save_as(target))
    stuck.window.close()
    assert not stuck.window.isVisible()
    assert f"Score: 4  {MARK}" in target.read_text(encoding="utf-8")


def test_closing_asks_again_where_the_copy_cannot_be_written(stuck, tmp_path, monkeypatch):
    asked = []

    def second():
        box = QApplication.activeModalWidget()
        asked.append(box.informativeText())
        box.stay.click()

    def first():
        QApplication.activeModalWidget().copy.click()

    monkeypatch.setattr(
        rescue, "ask_for_path", lambda _parent: (QTimer.singleShot(0, second), tmp_path / "no" / "a")[1]
    )
    QTimer.singleShot(0, first)
    stuck.window.close()
    assert stuck.window.isVisible()
    (said,) = asked
    assert str(tmp_path / "no") in said


def test_when_nobody_is_there_to_ask_the_copy_writes_itself(stuck, own_folders):
    (own_folders / "Documents").mkdir()
    assert not stuck.window.save_unasked()
    (copy,) = (own_folders / "Documents").iterdir()
    assert f"Score: 4  {MARK}" in copy.read_text(encoding="utf-8")
    assert str(copy) in stuck.window.banner.message.text()
