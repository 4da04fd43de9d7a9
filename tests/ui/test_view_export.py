"""Export of the table in sight: every row of the filter, the columns and order shown, names hidden as in the window."""

import csv

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTableView
from python_calamine import CalamineWorkbook

from screening import documents
from screening.jobs import jobs
from screening.people import candidates
from screening.workspace import Workspace
from ui.view_export import export_action
from ui.widgets import table_content


@pytest.fixture
def save_as(monkeypatch):
    """`save_as(path, "CSV with commas")`: the file chosen in the next save dialog; lists what that proposed."""
    asked = []

    def answer(path, kind="Excel"):
        def ask(_parent, _title, proposed, filters):
            asked.append(proposed)
            return str(path), next(one for one in filters.split(";;") if kind in one)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return asked

    return answer


@pytest.fixture
def export(qtbot):
    """Triggers the page's action and waits until the window says that the file is there."""

    def export(window, made):
        qtbot.waitUntil(made.isEnabled)
        with qtbot.waitSignal(window.session.told, timeout=20_000) as told:
            made.trigger()
        return told.args[0]

    return export


def table_of(page):
    """The page's table with every column in sight, and the action that exports it."""
    for column in range(page.table.rows.columnCount()):
        page.table.setColumnHidden(column, False)
    return page.table, export_action(page, page.table, "Kandidat: semua", keys="")


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def many(path, number):
    with Workspace.open(path, actor="Rina") as ws, ws.atomic():
        for one in range(number):
            candidates.add(ws, name=f"Orang {one:04}", email=f"o{one}@contoh.example", phone="+62 812-3456-7890")


def test_every_row_is_written_not_only_those_in_sight(open_window, empty_path, tmp_path, save_as, export):
    many(empty_path, 450)
    window = open_window(empty_path, page="candidates")
    table, made = table_of(window.page)
    assert len(table.rows._listed._rows) < 450
    asked = save_as(tmp_path / "semua.csv", "CSV with commas")
    said = export(window, made)
    rows = read_csv(tmp_path / "semua.csv")
    names = rows[0].index("Name")
    assert [row[names] for row in rows[1:]] == [f"Orang {one:04}" for one in range(450)]
    assert {row[rows[0].index("Phone")] for row in rows[1:]} == {"'+62 812-3456-7890"}
    assert said.startswith("450 row") and said.endswith(str(tmp_path / "semua.csv"))
    assert asked[0].endswith("Kandidat semua.xlsx")
    last = window.session.workspace.one("SELECT action, kind, record_id FROM audit ORDER BY seq DESC LIMIT 1")
    assert last == ("table_exported", "exports", "candidates:450")


def test_the_columns_are_those_shown_in_their_order_and_language(open_window, empty_path, tmp_path, save_as, export):
    many(empty_path, 2)
    window = open_window(empty_path, language="id", page="candidates")
    table, made = table_of(window.page)
    head, phone = table.horizontalHeader(), table.rows.column("phone")
    table.setColumnHidden(table.rows.column("email"), True)
    head.moveSection(head.visualIndex(phone), 0)
    titles = [str(table.model().headerData(number, Qt.Orientation.Horizontal)) for number in range(head.count())]
    shown = [number for number in map(head.logicalIndex, range(head.count())) if not table.isColumnHidden(number)]
    save_as(tmp_path / "t.xlsx")
    export(window, made)
    found = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).get_sheet_by_index(0).to_python()
    assert found[0] == [titles[number] for number in shown] and shown[0] == phone
    assert titles[table.rows.column("email")] not in found[0]
    assert found[1][0] == "+62 812-3456-7890"
    assert type(found[1][found[0].index(titles[table.rows.column("created_at")])]).__name__ == "date"


def test_only_the_chosen_rows_where_several_are_chosen(open_window, empty_path, tmp_path, save_as, export, monkeypatch):
    many(empty_path, 5)
    window = open_window(empty_path, page="candidates")
    table, made = table_of(window.page)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    for row in (1, 3):
        table.selectionModel().select(
            table.model().index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    table.selectionModel().select(
        table.model().index(0, 0),
        table.selectionModel().SelectionFlag.Deselect | table.selectionModel().SelectionFlag.Rows,
    )
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
    save_as(tmp_path / "t.csv", "CSV with commas")
    export(window, made)
    assert [row[0] for row in read_csv(tmp_path / "t.csv")[1:]] == ["Orang 0001", "Orang 0003"]


def test_hidden_names_stay_codes(open_window, sample_path, tmp_path, save_as, export):
    with Workspace.open(sample_path, actor="Rina") as ws:
        names = [one.name for one in candidates.page(ws)]
        for row in jobs.rows(ws):
            jobs.edit(ws, job_id=row.job.id, title=row.job.title, hide_names=True, hide_scores=row.job.hide_scores)
    window = open_window(sample_path, page="candidates")
    save_as(tmp_path / "t.csv", "CSV with commas")
    export(window, table_of(window.page)[1])
    written = (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert "K-01" in written
    assert not [name for name in names if name in written]


def test_a_name_without_ending_gets_one_and_what_is_there_is_asked_about(
    open_window, empty_path, tmp_path, save_as, export, monkeypatch
):
    many(empty_path, 1)
    window = open_window(empty_path, page="candidates")
    made = table_of(window.page)[1]
    save_as(tmp_path / "tabel", "CSV with commas")
    export(window, made)
    target = tmp_path / "tabel.csv"
    assert read_csv(target)[1][0] == "Orang 0000"
    target.write_text("lama", encoding="utf-8")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    made.trigger()
    QApplication.processEvents()
    assert not window.session.tasks.busy and target.read_text(encoding="utf-8") == "lama"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    export(window, made)
    assert read_csv(target)[1][0] == "Orang 0000"


def test_what_is_in_the_way_is_said_in_the_banner(open_window, empty_path, tmp_path, save_as, net, qtbot):
    many(empty_path, 1)
    window = open_window(empty_path, page="candidates")
    save_as(tmp_path / "tidak ada" / "t.xlsx")
    table_of(window.page)[1].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.kind == "bad" and "tidak ada" in window.banner.message.text()


def test_an_empty_table_has_nothing_to_export(open_window, empty_path):
    window = open_window(empty_path, page="candidates")
    assert not table_of(window.page)[1].isEnabled()


@pytest.mark.parametrize("page", ["reports", "rubrics"])
def test_pages_offer_it_in_their_menu(open_window, sample_path, page):
    window = open_window(sample_path, page=page)
    offered = [one for one in window.page.menu_actions() if one.text() == "Export table…"]
    assert [one.shortcut().toString() for one in offered] == ["Ctrl+Shift+S"]


def test_days_and_numbers_of_a_table_are_real_ones(open_window, sample_path, tmp_path, save_as, export):
    window = open_window(sample_path, page="rubrics")
    save_as(tmp_path / "t.xlsx")
    export(window, window.page.export_table)
    rows = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[0][:2] == ["Rubric", "Revision"] and rows[1][1] == 1.0


def test_many_chosen_rows_of_a_long_list_are_read_on_the_worker(
    open_window, empty_path, tmp_path, save_as, export, monkeypatch
):
    many(empty_path, 400)
    window = open_window(empty_path, page="candidates")
    table, made = table_of(window.page)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    while table.model().canFetchMore(QModelIndex()):
        table.model().fetchMore(QModelIndex())
    first, last = table.model().index(10, 0), table.model().index(349, table.model().columnCount() - 1)
    table.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    with Workspace.open(empty_path, actor="Budi") as other:
        candidates.add(other, name="Agus")  # at another desk: everybody stands one row further down by now
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
    save_as(tmp_path / "t.csv", "CSV with commas")
    export(window, made)
    assert [row[0] for row in read_csv(tmp_path / "t.csv")[1:]] == [f"Orang {one:04}" for one in range(10, 350)]


def test_chosen_documents_are_exported_even_where_another_is_made_meanwhile(open_window, empty_path, monkeypatch):
    def keep(ws, title):
        number = documents.take_numbers(ws)[0]
        documents.keep(ws, kind="merged", title=title, language="id", content=b"%PDF", number=number)

    with Workspace.open(empty_path, actor="Rina") as ws:
        for title in ("Satu", "Dua", "Tiga"):
            keep(ws, title)
    window = open_window(empty_path, page="reports")
    table = window.page.table
    monkeypatch.setattr(table_content, "_AT_ONCE", 1)
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(QItemSelection(table.model().index(0, 0), table.model().index(1, 0)), rows)
    chosen = table_content.shown(table, "Dokumen", only_chosen=True)
    keep(window.session.workspace, "Empat")
    written = list(chosen.view(window.session.workspace).rows)
    title = [column.name for column in chosen.columns].index("title")
    assert [row[title] for row in written] == ["Tiga", "Dua"]
