"""The table model under every list: Qt's own model tester, and what a view shows through it."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.rows import CELL_ROLE, KEY_ROLE, SORT_ROLE, Column, RowsModel, as_tooltip

HOSTILE = "<b>Siti</b> & سمية 🙂 " + "x" * 500


@dataclass(frozen=True)
class Person:
    id: str
    name: str
    age: int


@pytest.fixture
def model(qapp):
    columns = [
        Column[Person]("name", "Name", lambda row: row.name, tooltip=lambda row: row.name, about="Who <it> is"),
        Column[Person](
            "age", "Age", lambda row: f"{row.age} years", sort=lambda row: row.age, cell=lambda row: row, number=True
        ),
    ]
    model = RowsModel(columns, key=lambda row: row.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.set_rows([Person("1", "Zed", 9), Person("2", HOSTILE, 30), Person("3", "ana", 100)])
    return model


def text(model, row, column=0, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


def test_cells_titles_and_roles(model):
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    assert text(model, 1) == HOSTILE
    assert text(model, 0, 1) == "9 years"
    assert text(model, 0, 1, SORT_ROLE) == 9
    assert text(model, 2, 0, KEY_ROLE) == "3"
    assert text(model, 0, 1, CELL_ROLE) == Person("1", "Zed", 9)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Age"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert text(model, 0, 1, Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)


def test_mark_up_in_a_record_is_shown_and_not_read(model):
    assert "&lt;b&gt;Siti&lt;/b&gt; &amp;" in text(model, 1, 0, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;it&gt;" in model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert as_tooltip("") == ""


def test_a_view_sorts_numbers_as_numbers_and_words_without_case(model):
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(1, Qt.SortOrder.DescendingOrder)
    assert [proxy.data(proxy.index(row, 1)) for row in range(3)] == ["100 years", "30 years", "9 years"]
    proxy.sort(0, Qt.SortOrder.AscendingOrder)
    assert [proxy.data(proxy.index(row, 0)) for row in range(3)] == [HOSTILE, "ana", "Zed"]


def test_a_changed_record_is_drawn_anew_without_losing_the_others(model, qtbot):
    rows = model.rows
    rows[0] = replace(rows[0], age=10)
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(rows)
    assert changed.args[0].row() == changed.args[1].row() == 0
    assert text(model, 0, 1) == "10 years"


def test_other_records_replace_these(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([Person("9", "New", 1)])
    assert model.rowCount() == 1
    assert text(model, 0) == "New"


def test_a_record_is_found_by_its_key_and_a_column_by_its_name(model):
    assert model.find("3").row() == 2
    assert not model.find("nobody").isValid()
    assert model.column("age") == 1
    assert model.column_name(0) == "name"
    with pytest.raises(KeyError):
        model.column("shoe_size")
    assert model.record(model.find("2")).name == HOSTILE
    assert model.data(QModelIndex()) is None


def test_other_columns_can_be_shown(model):
    model.set_columns([Column[Person]("id", "Number", lambda row: row.id)])
    assert model.columnCount() == 1
    assert text(model, 2) == "3"


def test_a_day_is_written_in_the_language_of_the_window(qapp):
    from ui import translations
    from ui.models.figures import day

    translations.install("id")
    assert day("2026-08-05T08:15:30.123Z") == "5 Agu 2026"
    translations.install("en")
    assert day("2026-08-05T08:15:30.123Z") == "5 Aug 2026"
    assert day("") == "–"
