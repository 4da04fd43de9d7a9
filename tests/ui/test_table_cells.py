"""What a table paints: whole lines, cut where they end, on the ground of the chosen row, in the font there is."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from ui import theme
from ui.models.rows import Column, RowsModel
from ui.widgets.rows_table import RowsTable
from ui.widgets.text_rows import SIDE

LONG = "Raden Mas Panji Sosrokartono " * 20


@pytest.fixture
def table(qtbot, qapp):
    theme.apply(qapp, "light")
    model = RowsModel(
        [
            Column("name", "Name", lambda row: row[0]),
            Column("empty", "Nothing", lambda row: ""),
            Column("score", "Score", lambda row: row[1], number=True),
        ],
        key=lambda row: row[0],
    )
    made = RowsTable(model, spoken="People", stretch="")
    qtbot.addWidget(made)
    made.resize(700, 200)
    model.set_rows([("Siti", "7"), (LONG, "12"), ("Baris\ndua", "3")])
    made.show()
    made.setColumnWidth(0, 200)
    made.setColumnWidth(2, 200)
    made.clearSelection()
    return made


def cell(table, row, column):
    """The picture of a cell, without the frame around it."""
    rect = table.visualRect(table.model().index(row, column))
    return table.viewport().grab(rect.adjusted(1, 1, -1, -1)).toImage()


def ink(picture):
    """The rectangle of everything that differs from the ground in the upper left corner."""
    ground = picture.pixelColor(0, 0)
    places = [
        (x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) != ground
    ]
    if not places:
        return QRect()
    xs, ys = zip(*places, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def test_a_long_line_ends_inside_its_cell(table):
    written = ink(cell(table, 1, 0))
    assert written.width() > 150
    assert written.right() < 200 - 8
    assert ink(cell(table, 1, 1)) == QRect()


def test_words_begin_at_the_left_and_numbers_end_at_the_right(table):
    assert ink(cell(table, 0, 0)).left() < 20
    assert ink(cell(table, 0, 2)).right() > 180
    assert ink(cell(table, 1, 2)).right() > 180


def test_a_text_of_two_lines_is_shown_in_one(table):
    assert ink(cell(table, 2, 0)).height() < 1.6 * ink(cell(table, 0, 0)).height()


def test_the_chosen_row_has_its_ground_in_both_themes(table, qapp):
    table.selectRow(0)
    assert cell(table, 0, 1).pixelColor(2, 2) == QColor(theme.LIGHT["highlight"])
    assert cell(table, 1, 1).pixelColor(2, 2) == QColor(theme.LIGHT["surface"])
    theme.apply(qapp, "dark")
    assert cell(table, 0, 1).pixelColor(2, 2) == QColor(theme.DARK["highlight"])
    theme.apply(qapp, "light")


def test_a_larger_font_is_painted_larger(table):
    before = ink(cell(table, 0, 0))
    font = table.font()
    font.setPixelSize(22)
    table.setFont(font)
    assert ink(cell(table, 0, 0)).width() > 1.3 * before.width()


def test_what_changed_is_painted_anew(table):
    before = cell(table, 0, 0)
    table.rows.set_rows([("Sita", "7"), (LONG, "12"), ("Baris\ndua", "3")])
    table.clearSelection()
    table.setCurrentIndex(table.model().index(-1, -1))
    assert cell(table, 0, 0) != before


def test_letters_of_any_font_stand_on_one_line(table):
    names = ["Siti", "李明 Siti", "Sıtı Ångström", "Sit 한글"]
    table.rows.set_rows([(name, "7") for name in names])
    for row, name in enumerate(names):
        by_hand = QPixmap(200, table.rowHeight(row))
        by_hand.fill(theme.color("surface"))
        painter = QPainter(by_hand)
        painter.setFont(table.font())
        metrics = QFontMetricsF(table.font())
        base = (by_hand.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(SIDE, base), name)
        painter.end()
        expected = ink(by_hand.toImage())
        assert ink(cell(table, row, 0)) == expected.translated(-1, -1), name


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_titles_are_painted_anew_only_when_they_are_others(table, qapp):
    titles = table.horizontalHeader()
    table.keep_widths({0: 200, 1: 100, 2: 200})
    qapp.processEvents()
    painted = Painted(titles.viewport())
    for deed in (
        lambda: table.selectRow(1),
        lambda: table.rows.set_rows([("Budi", "8"), ("Siti", "7")]),
        lambda: table.rows.set_rows([("Cici", "1")]),
        table.choose_first,
    ):
        deed()
        qapp.processEvents()
    assert painted.times == 0
    table.rows.set_columns([Column("name", "Nama", lambda row: row[0])])
    qapp.processEvents()
    assert painted.times == 1
    assert titles.count() == 1


def test_the_same_text_as_a_word_and_as_a_number(table):
    table.rows.set_columns(
        [Column("as_word", "Word", lambda row: row[1]), Column("as_number", "Number", lambda row: row[1], number=True)]
    )
    table.setColumnWidth(0, 200)
    table.setColumnWidth(1, 200)
    table.viewport().repaint()
    table.viewport().repaint()
    assert ink(cell(table, 0, 0)).left() < 20
    assert ink(cell(table, 0, 1)).right() > 180


def test_a_line_that_only_just_fits_is_whole_and_one_more_letter_is_cut(table):
    text = "W" * 12
    fitting = table._text.width(text)
    table.rows.set_rows([(text, "1"), (text + "WWWWW", "2")])
    for _ in range(3):  # measured, laid out, known
        table.setColumnWidth(0, fitting)
        table.viewport().repaint()
        whole, cut = ink(cell(table, 0, 0)), ink(cell(table, 1, 0))
        assert whole.width() > fitting - 2 * SIDE - 4
        assert cut.right() <= fitting - SIDE
