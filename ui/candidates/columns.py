"""Which columns a table shows, in which order and how wide; kept in a setting."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.session import Session
from ui.translations import translate
from ui.widgets.rows_table import RowsTable

SAVING_PAUSE_MS = 500
_NARROWEST, _WIDEST = 40, 2000  # px of a width that is read from the settings


@dataclass
class Layout:
    """The columns by name in their order, those that are not shown, and widths in pixels that somebody set."""

    order: list[str]
    hidden: set[str]
    widths: dict[str, int] = field(default_factory=dict)

    def to_json(self) -> str:
        """For the setting."""
        return json.dumps({"order": self.order, "hidden": sorted(self.hidden), "widths": self.widths})


def read_layout(text: str, names: Sequence[str], hidden: Sequence[str]) -> Layout:
    """What a setting says about these columns; what it does not know stands at the end, as shown as at first."""
    try:
        stored = json.loads(text or "{}")
    except (ValueError, RecursionError):
        stored = {}
    stored = stored if isinstance(stored, dict) else {}
    known = [name for name in dict.fromkeys(_texts(stored.get("order"))) if name in names]
    order = known + [name for name in names if name not in known]
    away = {name for name in _texts(stored.get("hidden")) if name in names}
    away |= {name for name in hidden if name not in known}
    widths = stored.get("widths")
    return Layout(
        order,
        away,
        {
            name: min(max(width, _NARROWEST), _WIDEST)
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if name in names and type(width) is int
        },
    )


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


class ColumnKeeper(QObject):
    """Lets one choose, order and size the columns of a table; its first column always stays, at the left.

    `setting` names the setting that keeps it, `hidden` the columns that are not shown until somebody asks for them.
    """

    def __init__(self, table: RowsTable, session: Session, setting: str, *, hidden: Sequence[str]) -> None:
        super().__init__(table)
        self._table = table
        self._session = session
        self._setting = setting
        self._hidden = tuple(hidden)
        self._busy = False
        self._saving = QTimer(self, singleShot=True, interval=SAVING_PAUSE_MS)
        self._saving.timeout.connect(self.save)
        titles = table.horizontalHeader()
        titles.setSectionsMovable(True)
        titles.setFirstSectionMovable(False)
        titles.setStretchLastSection(True)
        titles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        titles.customContextMenuRequested.connect(self._offer)
        titles.sectionMoved.connect(lambda *_: self._changed())
        titles.sectionResized.connect(lambda *_: self._resized())
        self.layout = self._read()
        self.arrange()

    @property
    def names(self) -> list[str]:
        """The columns of the table, in its model's order."""
        return [self._table.rows.column_name(number) for number in range(self._table.rows.columnCount())]

    @property
    def titles(self) -> dict[str, str]:
        """What each column is called."""
        model = self._table.rows
        return {
            name: str(model.headerData(number, Qt.Orientation.Horizontal) or "").replace("\n", " ")
            for number, name in enumerate(self.names)
        }

    def read_again(self) -> None:
        """The table has other columns now, a field of one's own more or less."""
        self.layout = self._read()
        self.arrange()

    def show_layout(self, layout: Layout) -> None:
        """Show the columns this way from now on."""
        self.layout = layout
        self.arrange()
        self.save()

    def first_layout(self) -> Layout:
        """As it was at first."""
        return read_layout("", self.names, self._hidden)

    def arrange(self) -> None:
        """Bring the table into the layout."""
        self._busy = True
        titles, model = self._table.horizontalHeader(), self._table.rows
        for place, name in enumerate(self.layout.order):
            titles.moveSection(titles.visualIndex(model.column(name)), place)
        for name in self.names:
            titles.setSectionHidden(model.column(name), name in self.layout.hidden)
        self._table.keep_widths({model.column(name): width for name, width in self.layout.widths.items()})
        self._busy = False

    def save(self) -> None:
        """Write the layout into the settings, if it is another one."""
        self._saving.stop()
        self._session.set(self._setting, self.layout.to_json())

    def flush(self) -> None:
        """Write what has not been written yet."""
        if self._saving.isActive():
            self.save()

    def _read(self) -> Layout:
        layout = read_layout(getattr(self._session.settings, self._setting), self.names, self._hidden)
        first = self.names[0]
        layout.order.remove(first)
        layout.order.insert(0, first)
        layout.hidden.discard(first)
        return layout

    def _changed(self) -> None:
        if self._busy:
            return
        titles = self._table.horizontalHeader()
        names = self.names
        self.layout.order = [names[titles.logicalIndex(place)] for place in range(titles.count())]
        self._saving.start()

    def _resized(self) -> None:
        """A width counts once somebody has dragged it; the last column takes what room there is."""
        if self._busy or self._table.fits:
            return
        titles, names = self._table.horizontalHeader(), self.names
        shown = [number for number in range(titles.count()) if not titles.isSectionHidden(number)]
        last = max(shown, key=titles.visualIndex)
        self.layout.widths.update({names[number]: titles.sectionSize(number) for number in shown if number != last})
        self._saving.start()

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.layout.order[1:]:
            one = QAction(self.titles[name], menu)
            one.setCheckable(True)
            one.setChecked(name not in self.layout.hidden)
            one.toggled.connect(lambda shown, name=name: self._show(name, shown))
            menu.addAction(one)
        menu.addSeparator()
        menu.addAction(translate("Columns", "As it was at first"), lambda: self.show_layout(self.first_layout()))
        menu.popup(self._table.horizontalHeader().viewport().mapToGlobal(place))

    def _show(self, name: str, shown: bool) -> None:
        if shown:
            self.layout.hidden.discard(name)
        else:
            self.layout.hidden.add(name)
        self.show_layout(self.layout)
