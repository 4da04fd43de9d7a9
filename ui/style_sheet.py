"""The compact style sheet over Fusion; distances in steps of 4 px.

Widgets choose a look by the dynamic property `role`:
labels "title", "heading", "muted", "good", "warning", "bad", "chip"; buttons "primary", "quiet"; frames "card".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template

# Ticks and arrows in the colours of the two themes: a style sheet cannot colour a picture.
ICONS = Path(__file__).parent / "icons"

_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $border; padding: 4px; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="subheading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="good"] { color: $good; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="chip"] { background: $hover; border-radius: 8px; padding: 2px 8px; }
QWidget[role="filter-chip"] { background: $hover; border: 1px solid $border; border-radius: 8px; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="palette"] { background: $surface; border: 1px solid $outline; }
QFrame[role="stage"] { background: $rail; border: 1px solid transparent; border-radius: 8px; }
QFrame[role="stage"][lit="true"] { border: 2px solid $accent; }
QFrame[role="rail"] { background: $rail; border: 0; border-right: 1px solid $border; }
QFrame[role="rail"] QToolButton { text-align: left; padding: 8px; color: $text; }
QFrame[role="rail"] QToolButton:focus { padding: 7px; }
QFrame[role="rail"] QToolButton:checked { background: $highlight; color: $on_highlight; font-weight: 600; }
QFrame[role="task"] { background: $surface; border: 0; border-top: 1px solid $border; }
QFrame[role="banner-info"] { background: $info_ground; border: 0; border-bottom: 1px solid $border; }
QFrame[role="banner-bad"] { background: $bad_ground; border: 0; border-bottom: 1px solid $border; }
QFrame[role="floating-info"] { background: $info_ground; border: 1px solid $accent; border-radius: 8px; }
QFrame[role="floating-bad"] { background: $bad_ground; border: 1px solid $bad; border-radius: 8px; }

QPushButton, QToolButton[role="button"] {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px;
    padding: 4px 12px; min-height: 20px;
}
QPushButton { qproperty-iconSize: 22px 16px; }  /* wider than high: the icon keeps its distance from the words */
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $disabled; border-color: $border; }
QPushButton[role="primary"], QDialog QPushButton:default {  /* on a page Qt calls whichever has the focus so */
    background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover, QDialog QPushButton:default:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QDialog QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QDialog QPushButton:default:disabled {
    background: $border; color: $muted; border-color: $border; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 3px 11px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $highlight; color: $on_highlight; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QMessageBox QLabel#qt_msgbox_label { font-size: 15px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 360px; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QDateEdit, QTimeEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QDateEdit, QTimeEdit, QComboBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus,
QDateEdit:focus, QTimeEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    color: $disabled; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }

QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
    image: url("$icons/control-down.svg"); width: 12px; height: 12px;
}
QAbstractSpinBox::up-arrow { image: url("$icons/control-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: 0; background: transparent; width: 20px; subcontrol-origin: padding;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus {
    border: 0; background: transparent; padding: 0 0 0 6px; min-height: 0;
}
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QToolButton { color: $on_highlight; padding: 4px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 20px; subcontrol-position: center right; }
QComboBox QAbstractItemView { padding: 4px; }

QCheckBox, QRadioButton {
    min-height: 20px; spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 4px; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QRadioButton::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url("$icons/control-check-$scheme.svg"); }
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$icons/control-minus-$scheme.svg");
}
QRadioButton::indicator:checked { image: url("$icons/control-dot-$scheme.svg"); }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QTabBar::tab { padding: 8px 12px; color: $muted; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $hover; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }

QAbstractItemView {
    background: $surface; alternate-background-color: $window; border: 1px solid $border; border-radius: 6px;
    gridline-color: $border; selection-background-color: $highlight; selection-color: $on_highlight; outline: 0;
}
QAbstractItemView:focus { border-color: $accent; }
QListWidget[role="parts"] { background: transparent; border: 0; }
QListWidget[role="parts"]::item { padding: 0 8px; border: 2px solid transparent; border-radius: 6px; }
QListWidget[role="parts"]::item:hover { background: $hover; }
QListWidget[role="parts"]::item:selected { background: $highlight; color: $on_highlight; }
QListWidget[role="parts"]::item:selected:focus { border-color: $accent; }
QTableView::item { padding: 4px 8px; border: 0; }
QTableView::item:selected { background: $highlight; color: $on_highlight; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 4px 8px; font-weight: 600;
}
QTableCornerButton::section { background: $surface; border: 0; }

QMenuBar { background: $window; padding: 0 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 4px; }
QMenu::item:selected { background: $highlight; color: $on_highlight; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QProgressBar { background: $border; border: 0; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar::item { border: 0; }
QGroupBox { border: 0; font-weight: 600; margin-top: 20px; padding: 0; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
""")


def style_sheet(colors: Mapping[str, str], scheme: str) -> str:
    """The sheet in these colours (role -> "#rrggbb"); `scheme` is "light" or "dark"."""
    return _SHEET.substitute(colors, scheme=scheme, icons=ICONS.as_posix())
