"""The help window: contents and search on the left, the page on the right; it stands beside the work it explains."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import translations
from ui.actions import action, tooltip
from ui.help.page import HelpPage
from ui.help.topics import TOPICS, Section, split, topic
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SHORTCUTS = "saring:shortcuts"  # leads elsewhere: to the list of shortcuts, read off the menus
SETTINGS = "saring:settings/"  # leads elsewhere: to the part of Settings that is named behind it
_ADDRESS = Qt.ItemDataRole.UserRole
_SECTION = Qt.ItemDataRole.UserRole + 1
_DEEPEST_LISTED = 3  # headings below this level are found by the search alone


def show_help(address: str, parent: QWidget) -> HelpWindow:
    """Open the help at a topic ("scoring") or a heading in it ("rules#weight_reason_missing"), beside `parent`.

    A window has one help window, which is brought to the front. Raises FileNotFoundError for an unknown topic.
    """
    owner = parent.window()
    shown = owner.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly) or HelpWindow(owner)
    shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
    shown.show()  # first: a page out of sight has no places to scroll to
    shown.go(address)
    shown.activateWindow()
    shown.page.setFocus(Qt.FocusReason.OtherFocusReason)
    return shown


@dataclass
class Place:
    """An address one has been at, and how far down one had read there (pixels; None where one has not left yet)."""

    address: str
    scrolled: int | None = None


class HelpWindow(QWidget):
    """Every topic of the help in the window's language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window, objectName="help-window")
        self.resize(1024, 700)
        self.setMinimumSize(560, 360)
        parent.installEventFilter(self)
        self._places: list[Place] = []
        self._at = -1
        self._shown = ""  # the topic on the page
        self.back = self._action(lambda: self._walk(-1), "arrow-left", "Alt+Left")
        self.forward = self._action(lambda: self._walk(1), "arrow-right", "Alt+Right")
        self._find = self._action(self._to_search, "search", "Ctrl+F")
        self.search = QLineEdit(objectName="search", clearButtonEnabled=True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._to_first_hit)
        self.contents = QTreeWidget(objectName="contents", headerHidden=True, columnCount=1)
        self.contents.setIndentation(16)
        self.contents.setStyleSheet("QTreeView::item { padding: 4px 0; }")
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.contents.itemClicked.connect(self._choose)
        self.contents.itemActivated.connect(self._choose)
        self.nothing = label("", "muted")
        self.page = HelpPage()
        self.page.setObjectName("page")
        self.page.anchorClicked.connect(self._follow)
        self._lay_out()
        self._say()

    def _action(self, triggered: Callable[[], None], icon_name: str, keys: str) -> QAction:
        made = action(self, "", triggered, icon_name=icon_name, keys=keys)
        self.addAction(made)
        return made

    def _lay_out(self) -> None:
        self._buttons = [QToolButton(), QToolButton()]
        head = QHBoxLayout()
        head.setSpacing(4)
        for button, made in zip(self._buttons, (self.back, self.forward), strict=True):
            button.setDefaultAction(made)
            head.addWidget(button)
        head.addWidget(self.search, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.setHandleWidth(12)
        halves.addWidget(left)
        halves.addWidget(self.page)
        halves.setStretchFactor(0, 4)
        halves.setStretchFactor(1, 9)
        halves.setSizes([310, 690])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(halves)

    # -- words

    def _say(self) -> None:
        """Put every word in the window's language."""
        self.setWindowTitle(translate("HelpWindow", "Help – Saring"))
        for made, text in (
            (self.back, translate("HelpWindow", "Back")),
            (self.forward, translate("HelpWindow", "Forward")),
            (self._find, translate("HelpWindow", "Search all topics")),
        ):
            made.setText(text)
            made.setToolTip(tooltip(text, made.shortcuts()))
        for button in self._buttons:
            button.setAccessibleName(button.defaultAction().text())
        self.search.setPlaceholderText(self._find.text())
        self.search.setAccessibleName(self._find.text())
        self.search.setToolTip(self._find.toolTip())
        self.contents.setAccessibleName(translate("HelpWindow", "Contents"))
        self.page.setAccessibleName(translate("HelpWindow", "The page"))
        self.nothing.setText(translate("HelpWindow", "These words stand on no page of the help."))
        self._fill_contents()

    def _fill_contents(self) -> None:
        self.contents.clear()
        for name in TOPICS:
            below: list[QTreeWidgetItem] = []  # the heading of each level that further ones belong to
            for section in topic(name, translations.language()).sections:
                item = QTreeWidgetItem([section.title])
                item.setToolTip(0, section.title)
                item.setData(0, _ADDRESS, f"{name}#{section.id}" if section.id else name)
                item.setData(0, _SECTION, section)
                del below[section.level - 1 :]
                if below:
                    below[-1].addChild(item)
                else:
                    self.contents.addTopLevelItem(item)
                below.append(item)
        self._search(self.search.text())

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the same page in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._places:
                self._show(self._places[self._at].address)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window whose work is explained here."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    # -- going somewhere

    @property
    def address(self) -> str:
        """Where one is."""
        return self._places[self._at].address

    def go(self, address: str) -> None:
        """Show the page of this address, at its heading. Raises FileNotFoundError for an unknown topic."""
        self._show(address)
        if self._at < 0 or address != self.address:
            self._leave()
            del self._places[self._at + 1 :]
            self._places.append(Place(address))
            self._at += 1
        self._enable()

    def _leave(self) -> None:
        if self._at >= 0:
            self._places[self._at].scrolled = self._scrolled

    def _walk(self, step: int) -> None:
        """Back or forward to where one was, as far down as one had read."""
        self._leave()
        self._at += step
        place = self._places[self._at]
        self._show(place.address)
        if place.scrolled is not None:
            self.page.verticalScrollBar().setValue(place.scrolled)
        self._enable()

    def _enable(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._places) - 1)

    def _show(self, address: str) -> None:
        name, heading = split(address)
        found = topic(name, translations.language())
        self._scrolled = self.page.verticalScrollBar().value()
        self.page.show_topic(found)
        self.page.go_to(heading)
        self._light(address)

    def _light(self, address: str) -> None:
        """Choose the address in the contents; a heading that is not listed there, by the one above it."""
        for item in self._items():
            if item.data(0, _ADDRESS) == address:
                listed = item
                while listed.isHidden() and listed.parent() is not None:
                    listed = listed.parent()
                self.contents.setCurrentItem(listed)
                listed.setExpanded(True)
                self.contents.scrollToItem(listed)
                return

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.go(item.data(0, _ADDRESS))

    def _follow(self, link: QUrl) -> None:
        address = link.toString()
        if address == SHORTCUTS:
            self._show_shortcuts()
        elif address.startswith(SETTINGS):
            self._show_settings(address.removeprefix(SETTINGS))
        else:
            self.go(self.page.address_of(link))

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import show_shortcuts

        if (owner := self._main_window()) is not None:
            show_shortcuts(owner)

    def _show_settings(self, part: str) -> None:
        """In the window behind, unless a dialog stands before it: the help stays open beside it."""
        if (owner := self._main_window()) is not None and QApplication.activeModalWidget() is None:
            owner.go("settings", part)
            owner.come_to_front()

    def _main_window(self) -> MainWindow | None:
        """The program's window, where the help was opened from it or from a dialog of it."""
        owner = self.parentWidget()
        while owner is not None and not isinstance(owner, QMainWindow):  # no other window here is one
            owner = owner.parentWidget()
        return cast("MainWindow | None", owner)

    # -- searching

    @property
    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _search(self, _: str) -> None:
        """List only what holds all the words, and mark them on the page."""
        words = self._words
        hits = 0
        for item in self._items():
            section: Section = item.data(0, _SECTION)
            hit = section.holds(words) if words else section.level <= _DEEPEST_LISTED
            hits += hit
            item.setHidden(not hit)
        if words:
            for item in self._items():
                if not item.isHidden():
                    self._reveal(item)
        else:
            self.contents.collapseAll()
            if self._places:
                self._light(self.address)
        self.nothing.setVisible(not hits)
        self.page.mark(words)

    def _reveal(self, item: QTreeWidgetItem) -> None:
        above = item.parent()
        while above is not None:
            above.setHidden(False)
            above.setExpanded(True)
            above = above.parent()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_first_hit(self) -> None:
        words = self._words
        for item in self._items():
            if words and item.data(0, _SECTION).holds(words):
                self._choose(item)
                return

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """Every heading in the contents, in their order."""
        waiting = [self.contents.topLevelItem(number) for number in range(self.contents.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting[:0] = [item.child(number) for number in range(item.childCount())]

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search, then closes the window; Down leads from the search into the list."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
