"""The menu bar: every action of the window and of the page that is shown, with its shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar

from ui.actions import action, tooltip
from ui.navigation import RAIL, label
from ui.translations import translate
from ui.widgets.banner import CLOSE_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.main_window import MainWindow
    from ui.pages.base import Page


class Menus(QObject):
    """`bar` is the menu bar, `opener` opens it, `go` the action of each page on the rail, `back` the way back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: Page | None = None
        self.bar = QMenuBar(window)
        self.go: dict[str, QAction] = {}
        self._workspace_menu()
        self._edit_menu()
        self._go_menu()
        self.page_menu = self._menu("")
        self._view_menu()
        self._help_menu()
        self.opener = action(self, translate("Menu", "Open the menus"), self._open, keys="F10")
        window.addAction(self.opener)

    def _open(self) -> None:
        """The first menu, from where the arrow keys lead to the others: this key is usual everywhere."""
        self.bar.setActiveAction(self.bar.actions()[0])

    def _menu(self, title: str) -> QMenu:
        menu = self.bar.addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _workspace_menu(self) -> None:
        session = self._window.session
        menu = self._menu(translate("Menu", "&Workspace"))
        menu.addActions(
            [
                action(
                    self,
                    translate("Menu", "&Open another workspace…"),
                    lambda: session.workspace_wanted.emit("open"),
                    icon_name="folder-open",
                    keys="Ctrl+O",
                ),
                action(
                    self,
                    translate("Menu", "&New workspace…"),
                    lambda: session.workspace_wanted.emit("new"),
                    icon_name="database",
                    keys="Ctrl+Shift+O",
                ),
                action(
                    self,
                    translate("Menu", "Open the &sample workspace"),
                    lambda: session.workspace_wanted.emit("sample"),
                    icon_name="layers",
                    about=translate(
                        "Menu", "Twelve invented candidates to try everything on; your own work is not touched"
                    ),
                ),
            ]
        )
        menu.addSeparator()
        menu.addAction(
            action(
                self,
                translate("Menu", "&Audit trail"),
                lambda: self._window.go("audit"),
                icon_name="history",
                keys="Ctrl+Shift+H",
                about=translate("Menu", "Who did what and when in this workspace"),
            )
        )
        menu.addAction(
            action(
                self,
                translate("Menu", "Lock Sarin&g"),
                lambda: self._window.lock.lock(),  # noqa: PLW0108  the window has it once it is built
                icon_name="lock",
                keys=("F12", "Ctrl+Alt+L"),
                about=translate("Menu", "Hide everything on the screen at once; what you typed is saved first"),
            )
        )
        menu.addSeparator()
        menu.addAction(
            action(self, translate("Menu", "&Quit Saring"), self._window.close, icon_name="log-out", keys="Ctrl+Q")
        )

    def _edit_menu(self) -> None:
        stack = self._window.session.undo
        self._edits = self._menu(translate("Menu", "&Edit"))
        self.undo = action(self, "", stack.undo, icon_name="undo-2", keys="Ctrl+Z")
        self.redo = action(self, "", stack.redo, icon_name="redo-2", keys=("Ctrl+Shift+Z", "Ctrl+Y"))
        self._edits.addActions([self.undo, self.redo])
        self.name_undo()

    def name_undo(self) -> None:
        """Say what would be undone; on a page with an undo of its own, leave it to that."""
        stack = self._window.session.undo
        elsewhere = self._page is not None and self._page.undoes_itself
        self._edits.menuAction().setVisible(not elsewhere)
        for one, name, bare, full in (
            (
                self.undo,
                stack.undo_name,
                translate("Menu", "&Undo"),
                translate("Menu", "&Undo: {deed}", deed=stack.undo_name),
            ),
            (
                self.redo,
                stack.redo_name,
                translate("Menu", "&Redo"),
                translate("Menu", "&Redo: {deed}", deed=stack.redo_name),
            ),
        ):
            one.setText(full if name else bare)
            one.setToolTip(tooltip(one.text().replace("&", ""), one.shortcuts()))
            one.setEnabled(bool(name) and not elsewhere)

    def _go_menu(self) -> None:
        menu = self._menu(translate("Menu", "&Go to"))
        self.palette = action(
            self, translate("Menu", "&Find or do…"), self._open_palette, icon_name="search", keys="Ctrl+K"
        )
        menu.addAction(self.palette)
        menu.addSeparator()
        for digit, destination in enumerate(RAIL, start=1):
            made = action(
                self,
                label(destination.name),
                lambda name=destination.name: self._window.go(name),
                icon_name=destination.icon,
                keys=(f"Ctrl+{digit}", f"Alt+{digit}"),
            )
            self.go[destination.name] = made
            menu.addAction(made)
        menu.addSeparator()
        self.back = action(self, translate("Menu", "&Back"), self._window.back, icon_name="arrow-left", keys="Alt+Left")
        self.back.setEnabled(False)
        menu.addAction(self.back)

    def _open_palette(self) -> None:
        from ui.palette.window import open_palette

        open_palette(self._window)

    def _view_menu(self) -> None:
        menu = self._menu(translate("Menu", "&View"))
        self._themes = self._choices(
            menu,
            "theme",
            ("system", translate("Menu", "Colours of the &system")),
            ("light", translate("Menu", "&Light")),
            ("dark", translate("Menu", "&Dark")),
        )
        menu.addSeparator()
        self._languages = self._choices(
            menu,
            "language",
            ("system", translate("Menu", "Language of the s&ystem")),
            ("id", "Bahasa &Indonesia"),  # a language is named in its own words
            ("en", "&English"),
        )
        menu.addSeparator()
        menu.addAction(
            action(self, translate("Menu", "&Close the message"), self._close_message, icon_name="x", keys=CLOSE_KEY)
        )

    def _close_message(self) -> None:
        self._window.banner.close_message()  # looked up at each call: the window may have been built anew

    def _choices(self, menu: QMenu, setting: str, *choices: tuple[str, str]) -> dict[str, QAction]:
        """Actions of which one is ticked: the present value of a setting. An icon would take the tick's place."""
        group = QActionGroup(menu)
        made: dict[str, QAction] = {}
        for value, text in choices:
            one = action(self, text, lambda value=value: self._window.session.set(setting, value))
            one.setCheckable(True)
            one.setChecked(getattr(self._window.session.settings, setting) == value)
            group.addAction(one)
            menu.addAction(one)
            made[value] = one
        return made

    def follow_settings(self) -> None:
        """Tick what the settings say now."""
        settings = self._window.session.settings
        self._themes[settings.theme].setChecked(True)
        self._languages[settings.language].setChecked(True)

    def _help_menu(self) -> None:
        menu = self._menu(translate("Menu", "&Help"))
        for text, opened, icon_name, keys in (
            (translate("Menu", "&Help on this page"), self._show_help, "circle-help", "F1"),
            (translate("Menu", "&Keyboard shortcuts"), self._show_shortcuts, "keyboard", "Ctrl+F1"),
            (translate("Menu", "&About Saring"), self._show_about, "info", ""),
        ):
            menu.addAction(action(self, text, opened, icon_name=icon_name, keys=keys))

    def _show_help(self) -> None:
        from ui.help.topics import OF_PAGE
        from ui.help.window import show_help

        show_help(OF_PAGE[self._window.page.name], self._window)

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import show_shortcuts

        show_shortcuts(self._window)

    def _show_about(self) -> None:
        from ui.dialogs.about import show_about

        show_about(self._window)

    def show_page(self, page: Page) -> None:
        """Put the actions of this page into its menu."""
        self._page = page
        self.name_undo()
        self.page_menu.clear()
        self.page_menu.setTitle(self._with_letter(page))
        actions = page.menu_actions()
        self.page_menu.addActions(actions)
        self.page_menu.menuAction().setVisible(bool(actions))

    def _with_letter(self, page: Page) -> str:
        """The title of the page's menu, with a letter underlined that no other menu has, nor anything on the page."""
        texts = [one.text() for one in self.bar.actions() if one is not self.page_menu.menuAction()]
        texts += [one.text() for one in page.findChildren(QLabel) if one.buddy() is not None]
        texts += [one.text() for one in page.findChildren(QAbstractButton)]
        taken = {_alt(text) for text in texts}
        title = page.title()
        place = next((place for place, letter in enumerate(title) if _alt(f"&{letter}") not in {"", *taken}), 0)
        return f"{title[:place]}&{title[place:]}"

    def walk(self, visit: Callable[[str, QAction], None]) -> None:
        """Call `visit` with each menu's title and each of its actions; the menu of the page comes first."""
        tops = [top for top in self.bar.actions() if top.isVisible()]
        for top in sorted(tops, key=lambda top: top is not self.page_menu.menuAction()):
            for one in _leaves(top.menu()):
                visit(top.text().replace("&", ""), one)


def _alt(text: str) -> str:
    """The keys that a text with an underlined letter answers to, such as "Alt+R"; "" where none is."""
    return QKeySequence.mnemonic(text).toString()


def _leaves(menu: QMenu) -> Iterator[QAction]:
    """The actions of a menu and of the menus in it."""
    for one in menu.actions():
        if one.menu() is not None:
            yield from _leaves(one.menu())
        elif not one.isSeparator():
            yield one
