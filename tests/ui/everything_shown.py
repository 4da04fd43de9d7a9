"""Everything a window says or could say: what can be read, pointed at, heard by a screen reader, copied or looked up.

For tests that something is shown nowhere. Widgets that are out of sight count too: one tab or one key press away they
are in sight, and a screen reader may read them already.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

Said = tuple[str, str]  # where, what

# Every role of Qt's own that may hold words, and those that the program's models add.
ROLES = (*range(int(Qt.ItemDataRole.DisplayRole), 15), *range(int(Qt.ItemDataRole.UserRole), 264))
SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)
_WORDS = {"QString", "QStringList"}
_NOT_SAID = {"objectName", "styleSheet"}
_WORDED: dict[type[QObject], tuple[str, ...]] = {}


def everything_shown(*parts: QWidget) -> list[Said]:
    """What these widgets and all that is in them say; without any, all open windows, dialogs and menus."""
    said = [("clipboard", QGuiApplication.clipboard().text())]
    for top in parts or QApplication.topLevelWidgets():
        for thing in (top, *top.findChildren(QWidget), *top.findChildren(QAction)):
            where = f"{type(top).__name__} > {type(thing).__name__} {thing.objectName()}".rstrip()
            said += ((where, text) for text in _texts(thing) if text)
    return said


def _texts(thing: QWidget | QAction) -> Iterator[str]:
    for name in _worded(thing):
        yield str(thing.property(name))
    yield from _held(thing)
    if isinstance(thing, QWidget):
        yield from _spoken(thing)
    if isinstance(thing, QAbstractItemView | QComboBox):
        yield from _model(thing.model())


def _worded(thing: QObject) -> tuple[str, ...]:
    """The properties that hold words: titles, texts, tooltips, placeholders and the like."""
    kind = type(thing)
    if kind not in _WORDED:
        # A QMetaObject must not be kept: it goes with its class, and PySide takes what comes to lie there for it.
        meta = thing.metaObject()
        every = [meta.property(number) for number in range(meta.propertyCount())]
        _WORDED[kind] = tuple(one.name() for one in every if one.typeName() in _WORDS and one.name() not in _NOT_SAID)
    return _WORDED[kind]


def _held(thing: QObject) -> Iterator[str]:
    """What is kept in a widget written in Python: painted words, and the records behind them."""
    for name, value in vars(thing).items():
        if not isinstance(value, QObject):
            yield f"{name} = {value!r}"


def _spoken(widget: QWidget) -> Iterator[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None and interface.isValid():
        yield from (interface.text(kind) for kind in SPOKEN)


def _model(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    """Every cell in every role, and the headings."""
    if model is None:
        return
    parent = parent or QModelIndex()
    rows = model.rowCount(parent)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for orientation, sections in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in range(sections):
            yield from (str(value) for role in ROLES if (value := model.headerData(section, orientation, role)))
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (repr(value) for role in ROLES if (value := index.data(role)) is not None)
            if column == 0 and model.rowCount(index):
                yield from _model(model, index)
