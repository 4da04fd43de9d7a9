"""The import page as a person goes through it: file, columns, check, done, and the way back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from shiboken6 import isValid

from screening import importing
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace
from ui.pages.importing import CHECK, COLUMNS, DONE, SOURCE
from ui.widgets.drop_card import DropCard

CLEAN = """Nama,Email,No. HP,Sumber
Siti Nurhaliza,siti@contoh.example,0812-3456-7890,LinkedIn
Budi Santoso,budi@contoh.example,+62 813 1111 2222,Teman
Ani,ani@contoh.example,,Teman
"""
MESSY = """Nama;Email;Telepon;Tgl Melamar;Shio
dr. Siti Aminah;siti@contoh.example;0812-3456-7890;03/04/2025;Naga
Budi;budi(at)contoh;6.28123E+12;31/02/2025;Ular
Ani;ani@contoh.example;;05/06/2025;Kuda
Ani;ani@contoh.example;;05/06/2025;Kuda
"""


class Person:
    """Somebody at the page, who waits until the worker is done."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window, self.page = qtbot, window, window.page

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.page.work.busy and not self.window.session.tasks.busy)

    def paste(self, text):
        self.page.source.pasted.setPlainText(text)
        self.page.read_text.trigger()
        self.wait()

    def check(self):
        self.page.on.trigger()
        self.wait()

    def answer(self, name, code):
        box = self.page.check.questions.boxes[name]
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        self.wait()

    def decide(self, action):
        """For all."""
        self.page.check.every.trigger()
        with self.qtbot.waitSignal(self.page.work.checked):
            action.trigger()
        self.wait()

    def carry_out(self):
        self.page.carry_out.trigger()
        self.wait()

    @property
    def step(self):
        return self.page.steps.currentIndex()


@pytest.fixture
def person(open_window, empty_path, qtbot):
    return Person(qtbot, open_window(empty_path, page="importing"))


def names(window):
    return sorted(one.name for one in candidates.page(window.session.workspace, limit=1000))


def words_of(table, column_name):
    number = table.rows.column(column_name)
    return [table.model().index(row, number).data() for row in range(table.model().rowCount())]


def test_a_file_comes_in_and_goes_out_again(person, tmp_path, monkeypatch):
    file = tmp_path / "pelamar.csv"
    file.write_text(CLEAN, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    person.page.choose.trigger()
    person.wait()
    assert person.step == COLUMNS
    assert [box.currentData() for box in person.page.columns.boxes] == ["name", "email", "phone", "source"]
    person.check()
    assert person.step == CHECK and person.page.carry_out.isEnabled()
    assert names(person.window) == []  # nothing is written before the last step
    person.carry_out()
    assert person.step == DONE and person.page.outcome.heading.text().startswith("3 candidate")
    assert names(person.window) == ["Ani", "Budi Santoso", "Siti Nurhaliza"]
    person.page.take_back.trigger()
    person.qtbot.waitUntil(lambda: names(person.window) == [])
    person.wait()
    assert not person.page.take_back.isVisible()
    person.window.session.undo.redo()
    person.qtbot.waitUntil(lambda: len(names(person.window)) == 3)
    person.wait()
    assert person.page.take_back.isVisible()


def test_what_is_dropped_on_the_card_is_read(person, tmp_path):
    file = tmp_path / "pelamar.csv"
    file.write_text(CLEAN, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card = person.page.findChild(DropCard)
    card.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, button, modifiers))
    person.wait()
    assert person.step == COLUMNS


def test_the_keyboard_alone_is_enough(person, press):
    QGuiApplication.clipboard().setText(CLEAN)
    person.page.source.pasted.setFocus()
    press("Ctrl+V")
    press("Tab")
    assert QApplication.focusWidget().text() == "Read this table"
    press("Space")
    person.wait()
    assert QApplication.focusWidget() is person.page.columns.boxes[0]
    press("Ctrl+Return")
    person.qtbot.waitUntil(lambda: person.step == CHECK)
    person.wait()
    press("Ctrl+S")
    person.qtbot.waitUntil(lambda: person.step == DONE)
    person.wait()
    assert len(names(person.window)) == 3


def test_one_goes_back_and_changes_a_column(person):
    person.paste(CLEAN)
    box = person.page.columns.boxes[3]
    box.setCurrentIndex(box.findData("tags"))
    box.activated.emit(box.currentIndex())
    person.check()
    person.page.before.trigger()
    assert person.step == COLUMNS and person.page.columns.boxes[3].currentData() == "tags"
    person.check()
    person.carry_out()
    ani = next(one for one in candidates.page(person.window.session.workspace) if one.name == "Ani")
    assert (ani.tags, ani.source) == (("Teman",), "")


def test_how_columns_are_understood_is_remembered(person):
    person.paste(CLEAN)
    box = person.page.columns.boxes[3]
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    person.check()
    person.carry_out()
    person.page.again.trigger()
    assert person.step == SOURCE
    person.paste(CLEAN.replace("siti@", "lain@"))
    assert person.page.columns.boxes[3].currentData() == ""
    assert "imported before" in person.page.columns.known.text()


def test_every_problem_is_named_by_its_cell_and_can_be_filtered(person):
    person.paste(MESSY)
    person.check()
    check = person.page.check
    cells = words_of(check.problems, "cell")
    assert {"B3", "C3", "D3"} <= set(cells)
    assert all(len(text.split()) > 3 for text in words_of(check.problems, "problem"))
    assert not person.page.carry_out.isEnabled() and check.hurdle.isVisible()
    assert len(names(person.window)) == 0
    check.severity.setCurrentIndex(check.severity.findData("error"))
    check.severity.activated.emit(check.severity.currentIndex())
    assert set(words_of(check.problems, "severity")) == {"Mistake"}
    check.column.setCurrentIndex(check.column.findData("1"))
    check.column.activated.emit(check.column.currentIndex())
    assert words_of(check.problems, "cell") == ["B3"]
    check.problems.choose_first()
    assert "budi(at)contoh" in check.row_words.text() and check.row_words.text().startswith("Row 3")


def test_problems_are_searched_by_what_stands_there(person, qtbot):
    person.paste(MESSY)
    person.check()
    check = person.page.check
    check.find.setText("31/02")
    qtbot.waitUntil(lambda: words_of(check.problems, "cell") == ["D3"])


def test_questions_are_answered_in_place_and_mistakes_left_out(person):
    person.paste(MESSY)
    person.page.job.setCurrentIndex(0)
    person.check()
    check = person.page.check
    while open_ones := [name for name, box in check.questions.boxes.items() if not box.currentData()]:
        person.answer(open_ones[0], check.questions.boxes[open_ones[0]].itemData(1))
    person.answer("problem_rows", "skip")
    undecided = [one for one in words_of(check.duplicates, "deed") if one == "Please decide"]
    if undecided:
        person.decide(check.skip)
    assert person.page.carry_out.isEnabled() and not check.hurdle.isVisible()
    person.carry_out()
    found = names(person.window)
    assert "Ani" in found and "Budi" not in found and len(found) == 2


@pytest.fixture
def known_path(empty_path):
    with Workspace.open(empty_path, actor="Rina") as ws:
        candidates.add(ws, name="Siti N.", email="siti@contoh.example")
        candidates.add(ws, name="Budi Santoso", email="budi@contoh.example", phone="081311112222")
    return empty_path


@pytest.mark.parametrize(("deed", "after"), [("add", 5), ("skip", 3), ("update", 3)])
def test_what_happens_to_people_who_are_known(open_window, known_path, qtbot, deed, after):
    person = Person(qtbot, open_window(known_path, page="importing"))
    person.paste(CLEAN)
    person.check()
    check = person.page.check
    assert check.duplicates.model().rowCount() == 2
    person.decide({"add": check.add, "skip": check.skip, "update": check.update_known}[deed])
    person.carry_out()
    people = candidates.page(person.window.session.workspace)
    assert len(people) == after
    siti = next(one for one in people if one.name == "Siti N.")
    assert (siti.source == "LinkedIn") == (deed == "update")


def test_one_row_is_decided_otherwise_than_the_rest_with_a_key(open_window, known_path, qtbot, press):
    person = Person(qtbot, open_window(known_path, page="importing"))
    person.paste(CLEAN)
    person.check()
    check = person.page.check
    person.decide(check.skip)
    check.tabs.setCurrentIndex(1)
    check.duplicates.setFocus()
    check.duplicates.clearSelection()
    check.duplicates.choose("3")
    with qtbot.waitSignal(person.page.work.checked):
        press("A")
    person.wait()
    assert words_of(check.duplicates, "deed") == ["Leave out", "Add anyway"]


def test_from_a_job_everybody_is_put_on_it(open_window, sample_path, qtbot):
    with Workspace.open(sample_path, actor="Rina") as ws:
        job_id = jobs.rows(ws)[0].job.id
        before = len(applications.rows(ws, job_id=job_id))
    window = open_window(sample_path)
    window.go("importing", job_id)
    person = Person(qtbot, window)
    assert person.page.job.currentData() == job_id
    person.paste(CLEAN)
    person.check()
    person.carry_out()
    assert len(applications.rows(window.session.workspace, job_id=job_id)) == before + 3


def test_hidden_names_are_not_told_by_a_duplicate(open_window, sample_path, qtbot):
    with Workspace.open(sample_path, actor="Rina") as ws:
        someone = next(one for one in candidates.page(ws) if one.email)
        for row in jobs.rows(ws):
            jobs.edit(ws, job_id=row.job.id, title=row.job.title, hide_names=True, hide_scores=row.job.hide_scores)
    person = Person(qtbot, open_window(sample_path, page="importing"))
    person.paste(f"Nama,Email\nOrang Baru,{someone.email}\n")
    person.check()
    shown = [
        person.page.check.duplicates.model().index(0, column).data()
        for column in range(person.page.check.duplicate_model.columnCount())
    ]
    assert not any(someone.name in str(text) for text in shown)


def test_an_earlier_import_is_taken_back_from_the_list(person):
    person.paste(CLEAN)
    person.check()
    person.carry_out()
    person.page.again.trigger()
    assert person.page.source.imports.model().rowCount() == 1
    candidates.add(person.window.session.workspace, name="Lain")
    person.page.take_back_chosen.trigger()
    person.qtbot.waitUntil(lambda: names(person.window) == ["Lain"])
    person.wait()
    assert not person.page.take_back_chosen.isEnabled()
    assert importing.history(person.window.session.workspace)[0].undone_at


def said(window):
    """What the banner says."""
    return "\n".join(one.text() for one in window.banner.findChildren(QLabel))


@pytest.mark.parametrize("agreed", [True, False])
def test_who_was_worked_on_since_stays(person, monkeypatch, agreed):
    person.paste(CLEAN)
    person.check()
    person.carry_out()
    workspace = person.window.session.workspace
    ani = next(one for one in candidates.page(workspace) if one.name == "Ani")
    person.window.session.apply(candidates.edit(workspace, candidate_id=ani.id, note="Baik sekali"))
    buttons = QMessageBox.StandardButton
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *given: asked.append(given[2]) or (buttons.Yes if agreed else buttons.No)
    )
    person.page.take_back.trigger()
    person.qtbot.waitUntil(lambda: bool(asked))
    person.wait()
    assert asked[0].startswith("1 ")
    assert person.page.isAncestorOf(QApplication.focusWidget())
    assert names(person.window) == (["Ani"] if agreed else ["Ani", "Budi Santoso", "Siti Nurhaliza"])
    if agreed:
        assert person.window.banner.isVisible() and "The import was undone" in said(person.window)
        assert person.window.session.undo.undo_name == "undoing the import"
        person.window.session.undo.undo()
        person.qtbot.waitUntil(lambda: len(names(person.window)) == 3)
        assert "undoing the import" in said(person.window)


def many(number):
    """A table of people who have nothing in common."""
    letters = "abcdefghij"
    lines = ["Nama,Email"]
    for one in range(number):
        name = "".join(letters[int(digit)] for digit in f"{one:06}")
        lines.append(f"{name.title()} {name[::-1].title()},{name}@contoh.example")
    return "\n".join(lines)


def test_a_cancelled_import_leaves_the_page_usable_and_nobody_behind(person):
    person.paste(many(3000))
    person.check()
    assert person.page.carry_out.isEnabled()
    person.page.carry_out.trigger()
    assert not person.page.carry_out.isEnabled()
    person.window.session.tasks.cancel()
    person.wait()
    assert person.step == CHECK and person.page.carry_out.isEnabled()
    assert candidates.count(person.window.session.workspace) == 0


def test_what_cannot_be_read_is_said_and_the_page_stays(person, tmp_path, monkeypatch, net):
    file = tmp_path / "gambar.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    person.page.choose.trigger()
    person.qtbot.waitUntil(person.window.banner.isVisible)
    assert person.step == SOURCE and person.window.banner.kind == "bad"
    assert person.page.choose.isEnabled()


def test_a_sheet_with_several_sheets_and_other_titles(person, tmp_path):
    import xlsxwriter

    file = tmp_path / "buku.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        for name, rows in (
            ("Catatan", [["x", "y"], ["1", "2"]]),
            ("Pelamar", [["Daftar pelamar 2025"], ["Nama", "Email"], ["Ani", "ani@contoh.example"]]),
        ):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    person.page.source.dropped.emit(str(file))
    person.wait()
    columns = person.page.columns
    assert columns.sheet.isVisible()
    columns.sheet.setCurrentIndex(columns.sheet.findText("Pelamar"))
    columns.sheet.activated.emit(columns.sheet.currentIndex())
    person.wait()
    assert [box.currentData() for box in columns.boxes] == ["name", "email"]
    person.check()
    assert person.page.check.people.model().rowCount() == 1


def test_a_very_long_table_is_read_as_it_is_pasted(person):
    mime = QMimeData()
    mime.setText(many(20_000))
    person.page.source.pasted.insertFromMimeData(mime)
    person.wait()
    assert person.step == COLUMNS and person.page.source.pasted.toPlainText() == ""


def test_the_page_follows_the_language(open_window, empty_path, qtbot):
    person = Person(qtbot, open_window(empty_path, page="importing"))
    session = person.window.session

    def turn(language):
        session.set("language", language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not isValid(person.page)
        person.page = person.window.page
        person.wait()

    person.page.source.pasted.setPlainText(MESSY)
    turn("id")
    assert person.page.source.pasted.toPlainText() == MESSY
    person.paste(MESSY)
    box = person.page.columns.boxes[4]
    box.setCurrentIndex(box.findData("tags"))
    box.activated.emit(box.currentIndex())
    turn("en")
    assert person.step == COLUMNS
    assert person.page.columns.boxes[4].currentData() == "tags"
    person.check()
    person.answer("date_order", "dmy")
    person.answer("problem_rows", "skip")
    person.decide(person.page.check.skip)
    turn("id")
    assert person.step == CHECK
    assert person.page.check.summary.text() == "2 akan ditambahkan · 2 baris diabaikan"
    person.carry_out()
    turn("en")
    assert person.step == DONE and person.page.outcome.left_out.isVisible()
    assert person.page.outcome.heading.text() == "2 candidates added · 2 rows left out"
    person.page.take_back.trigger()
    person.qtbot.waitUntil(lambda: names(person.window) == [])


def test_an_import_that_outlives_its_page_can_be_undone(person, empty_path):
    person.paste(CLEAN)
    person.check()
    person.page.carry_out.trigger()
    session = person.window.session
    page = person.page
    session.set("language", "id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    person.qtbot.waitUntil(lambda: not session.tasks.busy)
    assert len(names(person.window)) == 3
    assert session.undo.last.label == "people_imported"
    session.undo.undo()
    person.qtbot.waitUntil(lambda: not session.tasks.busy)
    assert names(person.window) == []


def test_a_change_elsewhere_does_not_stop_an_import(person):
    person.paste(CLEAN)
    person.check()
    person.page.carry_out.trigger()
    person.page.refresh()
    person.wait()
    assert person.step == DONE
    assert len(names(person.window)) == 3


def test_where_nothing_was_written_nothing_is_offered_to_be_undone(person):
    for _ in range(2):
        person.paste(CLEAN)
        person.check()
        person.carry_out()
        assert person.step == DONE
        person.page.refresh()
        offered = person.page.take_back.isEnabled()
        person.page.again.trigger()
    assert not offered


def test_the_rows_left_out_are_listed_with_their_cells_and_can_be_saved(person, tmp_path, monkeypatch):
    person.paste(MESSY.replace(";05/06/2025;Kuda\nAni", ";05/06/2025;Kuda\n;ani@contoh.example;;;\nAni"))
    person.check()
    for question, answer in (("date_order", "dmy"), ("problem_rows", "skip")):
        if question in person.page.check.questions.boxes:
            person.answer(question, answer)
    if person.page.check.duplicates.model().rowCount():
        person.decide(person.page.check.skip)
    person.carry_out()
    outcome = person.page.outcome
    assert outcome.heading.text() == "2 candidates added · 3 rows left out"
    assert outcome.left_out.isVisible()
    assert words_of(outcome.left_out, "row") == ["3", "5", "6"]
    why = words_of(outcome.left_out, "why")
    assert why[0].startswith("B3: ") and "31/02/2025" in why[0]
    assert why[2] == "known already: same email, name"
    assert words_of(outcome.left_out, "column-0") == ["Budi", "", "Ani"]
    assert words_of(outcome.left_out, "column-4") == ["Ular", "", "Kuda"]
    file = tmp_path / "dilewati.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "CSV with commas (*.csv)"))
    outcome.export.trigger()
    person.qtbot.waitUntil(file.exists)
    person.wait()
    assert file.read_text(encoding="utf-8-sig").splitlines()[0] == (
        "Row,Why it was left out,Nama,Email,Telepon,Tgl Melamar,Shio"
    )
    person.page.take_back.trigger()
    person.wait()
    person.qtbot.waitUntil(lambda: not outcome.left_out.isVisible())


def test_a_column_that_ought_not_to_be_kept_says_so_at_once(person):
    person.paste("Nama,Ekspektasi Gaji,Shio\nSiti Aminah,5 jt,Naga\n")
    warnings = [one.text() for one in person.page.columns.findChildren(QLabel) if one.property("role") == "warning"]
    assert warnings == ["Left out: not needed for choosing, and better not kept."]
    box = person.page.columns.boxes[1]
    box.setCurrentIndex(box.findData("note"))
    box.activated.emit(box.currentIndex())
    assert not any(one.property("role") == "warning" for one in person.page.columns._rows.findChildren(QLabel))
