"""Light and dark: one set of colours by role, the palette and the style sheet made from it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.style_sheet import style_sheet

Choice = Literal["system", "light", "dark"]

# Every text colour reaches 4.5:1 on every ground it stands on; tests/ui/test_shell_theme.py holds it to that.
LIGHT = {
    "window": "#f5f6f7",  # ground of the pages
    "surface": "#ffffff",  # cards, tables, fields
    "rail": "#e9edef",  # navigation
    "hover": "#e3e8eb",
    "border": "#d6dce0",  # quiet lines between things
    "outline": "#7f8a93",  # the edge of what can be operated, 3:1
    "text": "#1a2228",
    "muted": "#55606a",
    "accent": "#0b6a6c",
    "accent_hover": "#08585a",
    "on_accent": "#ffffff",
    "highlight": "#d3eae8",  # selected, lit
    "on_highlight": "#0d3d3e",
    "good": "#1d7038",
    "good_ground": "#dff2e4",
    "warning": "#835300",
    "warning_ground": "#fbeed2",
    "bad": "#b02a20",
    "bad_ground": "#fbe4e1",
    "info_ground": "#e0edf5",
    "claim_ground": "#ebe5f6",  # what people say of a job, and the answer
    "apart_ground": "#f3e8d9",  # what sets a job apart
    "disabled": "#8d979f",
}
DARK = {
    "window": "#14181b",
    "surface": "#1c2226",
    "rail": "#101417",
    "hover": "#262e33",
    "border": "#323b42",
    "outline": "#77838d",
    "text": "#e7ebee",
    "muted": "#a5b0b9",
    "accent": "#62c9c2",
    "accent_hover": "#82d8d2",
    "on_accent": "#04211f",
    "highlight": "#1d4645",
    "on_highlight": "#d9f4f1",
    "good": "#73cf92",
    "good_ground": "#17301f",
    "warning": "#e8bb61",
    "warning_ground": "#342810",
    "bad": "#f4948b",
    "bad_ground": "#3c1d1a",
    "info_ground": "#172a36",
    "claim_ground": "#2b2540",
    "apart_ground": "#35291c",
    "disabled": "#67727b",
}


class Watcher(QObject):
    """Tells whoever draws for themselves that the colours have changed."""

    changed = Signal()


watcher = Watcher()
_choice: Choice = "system"
_colors = LIGHT


_FOLLOWS = "follows the desktop"  # a property of the application


def color(role: str) -> QColor:
    """The present colour of a role (the keys of LIGHT). Raises KeyError for an unknown role."""
    return QColor(_colors[role])


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return _colors is DARK


def apply(app: QApplication, choice: Choice) -> None:
    """Colour the whole application; "system" follows the desktop and keeps following it."""
    global _choice  # noqa: PLW0603 - one look per process, as QApplication's own palette is
    _choice = choice
    if not app.property(_FOLLOWS):  # under a style sheet the style does not tell its name any more
        app.setProperty(_FOLLOWS, True)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(_follow_system)
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice, Qt.ColorScheme.Unknown)
    app.styleHints().setColorScheme(scheme)  # the window's frame, where the desktop draws it
    _color_application(app, app.styleHints().colorScheme() if choice == "system" else scheme)


def _follow_system(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _choice == "system" and isinstance(app, QApplication):
        _color_application(app, scheme)


def _color_application(app: QApplication, scheme: Qt.ColorScheme) -> None:
    global _colors  # noqa: PLW0603 - see apply
    _colors = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    sheet = style_sheet(_colors, "dark" if is_dark() else "light")
    if app.styleSheet() == sheet:
        return  # Qt would polish every widget there is once more
    app.setPalette(_palette())
    app.setStyleSheet(sheet)
    watcher.changed.emit()


def _palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.PlaceholderText, "muted"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "bad"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.Highlight, "highlight"),
        (role.HighlightedText, "on_highlight"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Accent, "accent"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "outline"),
        (role.Shadow, "border"),
    ):
        palette.setColor(target, color(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, color("disabled"))
    return palette
