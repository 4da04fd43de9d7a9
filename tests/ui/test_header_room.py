"""What a page's first line and its tables do with little room: titles are read as far as the room goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.icons import icon
from ui.models.rows import Column, RowsModel
from ui.widgets.action_row import ActionRow
from ui.widgets.elided import ElidedLabel
from ui.widgets.header import header
from ui.widgets.rows_table import RowsTable

SIDES, ABOVE = 11, 4  # px that a cell keeps free


def test_room_that_buttons_without_words_leave_goes_to_the_title(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    actions = [QAction(icon("pencil"), f"Do something rather long {number}", page) for number in range(3)]
    primary = QAction(icon("plus"), "Begin", page)
    title = ElidedLabel("A title that is longer than anything that fits beside words", "title")
    row = ActionRow(*actions, primary=primary)
    QVBoxLayout(page).addLayout(header(title, row))
    page.resize(620, 80)
    page.show()
    qtbot.waitExposed(page)
    assert [row.button(one).text() for one in actions] == ["", "", ""]
    last = row.button(primary)
    assert last.mapTo(page, last.rect().topRight()).x() >= row.geometry().right() - 1
    assert row.geometry().right() == page.contentsRect().right() - page.layout().contentsMargins().right()
    assert row.geometry().left() - title.geometry().right() <= 9


def test_a_title_that_is_cut_is_worth_more_than_words_on_buttons(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    actions = [QAction(icon("pencil"), f"Do something {number}", page) for number in range(3)]
    title = ElidedLabel("Dewi Lestari Kusumaningrum · K-03", "title")
    row = ActionRow(*actions)
    QVBoxLayout(page).addLayout(header(title, row))
    page.show()  # the style says how large a title is, and only speaks to what is shown
    qtbot.waitExposed(page)
    needed = QFontMetrics(title.font()).horizontalAdvance(title.text())
    page.resize(row.sizeHint().width() + needed + 200, 80)
    qtbot.waitUntil(lambda: all(row.button(one).text() for one in actions))
    page.resize(row.sizeHint().width() + needed - 20, 80)
    qtbot.waitUntil(lambda: not any(row.button(one).text() for one in actions))
    assert title.width() >= QFontMetrics(title.font()).horizontalAdvance(title.text())


def test_a_short_first_column_leaves_its_room_to_the_others(qtbot: QtBot) -> None:
    model = RowsModel[str](
        (
            Column("name", "Name", lambda _: "Bo"),
            Column("stages", "Stages", lambda _: "Screening 1 · Interview 9 · Offer 1 · Rejected 1"),
        ),
        key=lambda row: row,
    )
    table = RowsTable(model, spoken="Jobs", stretch="name")
    qtbot.addWidget(table)
    model.set_rows(["one"])
    needed = QFontMetrics(table.font()).horizontalAdvance("Screening 1 · Interview 9 · Offer 1 · Rejected 1") + 10
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.resize(needed + 80, 200)
    table.show()
    qtbot.waitExposed(table)
    assert table.columnWidth(1) >= needed


@pytest.mark.parametrize("page", ["job", "debrief", "compare", "candidates"])
def test_no_button_cuts_its_words_in_a_small_window(qtbot: QtBot, open_window, sample_path: Path, page: str) -> None:
    window = open_window(sample_path, language="id")
    window.resize(1024, 640)
    (job,) = window.session.workspace.one("SELECT id FROM jobs")
    window.go(page, "" if page == "candidates" else job)

    def cut() -> list[str]:
        buttons = [one for one in window.page.findChildren(QPushButton) if one.isVisible()]
        return [one.accessibleName() for one in buttons if one.width() < one.sizeHint().width()]

    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    QApplication.processEvents()
    assert cut() == []


@pytest.mark.parametrize("page", ["candidate", "debrief"])
def test_the_names_of_criteria_are_read_whole_in_a_small_window(
    qtbot: QtBot, open_window, sample_path: Path, page: str
) -> None:
    window = open_window(sample_path)
    window.resize(1024, 640)
    workspace = window.session.workspace
    (person,) = workspace.one("SELECT id FROM candidates WHERE name = 'Dewi Lestari'")
    (job,) = workspace.one("SELECT id FROM jobs")
    window.go(page, person if page == "candidate" else job)
    table: RowsTable = window.page.findChild(RowsTable, "criteria")
    name = table.rows.column("name")
    qtbot.waitUntil(lambda: table.model().rowCount() > 1)
    room = QRect(0, 0, table.columnWidth(name) - 2 * SIDES, table.rowHeight(1) - 2 * ABOVE)
    assert table.wordWrap()
    for row in range(table.model().rowCount()):
        words = table.model().index(row, name).data()
        needed = QFontMetrics(table.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert room.contains(needed.translated(-needed.left(), -needed.top())), words
