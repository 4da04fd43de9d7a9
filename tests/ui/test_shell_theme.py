"""Light and dark: every colour that carries words can be read, icons follow, and the system is followed live."""

import re

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton

from ui import style_sheet, theme
from ui.icons import FOLDER, icon, pixmap

GROUNDS = ("window", "surface", "rail", "hover")
WORDS = ("text", "muted", "accent", "good", "warning", "bad")
PAIRS = [
    *((words, ground) for words in WORDS for ground in ("window", "surface")),
    *((words, ground) for words in ("text", "muted") for ground in GROUNDS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_highlight", "highlight"),
    ("good", "good_ground"),
    ("warning", "warning_ground"),
    ("bad", "bad_ground"),
    ("text", "good_ground"),
    ("text", "warning_ground"),
    ("text", "bad_ground"),
    ("text", "info_ground"),
    ("text", "claim_ground"),
    ("text", "apart_ground"),
]


def luminance(color):
    """Relative luminance: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    bright, dim = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(colors, words, ground):
    assert contrast(colors[words], colors[ground]) >= 4.5


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("edge", ["outline", "accent"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_edges_of_what_can_be_operated_are_seen(colors, edge, ground):
    assert contrast(colors[edge], colors[ground]) >= 3


def test_both_themes_have_the_same_roles():
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_ticks_in_the_style_sheet_have_the_colours_of_the_theme():
    for scheme, colors in (("light", theme.LIGHT), ("dark", theme.DARK)):
        for name in ("check", "minus", "dot"):
            assert colors["on_accent"] in (style_sheet.ICONS / f"control-{name}-{scheme}.svg").read_text()


def test_the_style_sheet_names_only_files_that_are_there():
    for scheme in ("light", "dark"):
        named = re.findall(r'url\("([^"]+)"\)', style_sheet.style_sheet(theme.LIGHT, scheme))
        assert named
        for path in named:
            assert (style_sheet.ICONS / path.rpartition("/")[2]).is_file()


def inked(picture):
    """The colour of the most opaque pixel of a picture."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha).name()


def test_icons_take_the_colours_of_the_theme_that_is_in_use(qapp):
    house = icon("house")
    theme.apply(qapp, "light")
    assert inked(house.pixmap(24)) == theme.LIGHT["text"]
    theme.apply(qapp, "dark")
    assert inked(house.pixmap(24)) == theme.DARK["text"]
    theme.apply(qapp, "light")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_at_the_very_size_of_the_screen(qapp, ratio):
    for picture in (icon("house").pixmap(QSize(20, 20), ratio), pixmap("house", 20, ratio=ratio)):
        assert picture.devicePixelRatio() == ratio
        assert picture.width() == 20 * ratio


def test_every_icon_of_the_folder_can_be_drawn(qapp):
    theme.apply(qapp, "light")
    names = sorted(path.stem for path in FOLDER.glob("*.svg"))
    assert len(names) > 60
    for name in names:
        assert inked(pixmap(name, 24)) != "#000000", name


def test_an_icon_without_a_file_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_an_icon_without_room_draws_nothing(qtbot):
    """As where a button was squeezed to nothing; any warning of Qt fails the test."""
    assert icon("star").pixmap(QSize(0, 0)).isNull()
    picture = QPixmap(20, 20)
    painter = QPainter(picture)
    icon("star").paint(painter, QRect(4, 4, 12, 0))
    painter.end()


def test_a_copied_and_extended_icon_does_no_harm(qapp):
    from PySide6.QtGui import QIcon

    copy = QIcon(icon("star"))
    copy.addPixmap(pixmap("house", 16))
    assert not copy.pixmap(16).isNull()


def test_the_desktop_is_followed_while_the_theme_is_the_systems(qapp):
    desktop = qapp.styleHints().colorSchemeChanged  # the offscreen desktop has no switch of its own
    theme.apply(qapp, "system")
    desktop.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.DARK["window"]
    desktop.emit(Qt.ColorScheme.Light)
    assert not theme.is_dark()
    theme.apply(qapp, "light")
    desktop.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark()


def test_a_change_of_the_desktop_is_followed_once_however_often_the_theme_was_chosen(qapp, qtbot):
    for choice in ("dark", "light", "system"):
        theme.apply(qapp, choice)
    seen = []
    theme.watcher.changed.connect(lambda: seen.append(theme.is_dark()))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == [True]
    theme.apply(qapp, "light")


def test_a_change_of_theme_reaches_what_is_on_screen(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    light = window.grab().toImage().pixelColor(600, 700).name()
    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    window.page.theme.setFocus()
    qtbot.keyClick(window.page.theme, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert light == theme.LIGHT["window"]
    assert window.grab().toImage().pixelColor(1100, 700).name() == theme.DARK["window"]


def test_the_main_button_stands_out_in_both_themes(qtbot, qapp):
    button = QPushButton("Save")
    button.setProperty("role", "primary")
    qtbot.addWidget(button)
    for choice, colors in (("light", theme.LIGHT), ("dark", theme.DARK)):
        theme.apply(qapp, choice)
        image = button.grab().toImage()
        assert image.pixelColor(image.width() // 2, 3).name() == colors["accent"]
    theme.apply(qapp, "light")


def test_only_the_main_button_of_a_page_is_filled_wherever_the_focus_is(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    candidate = window.session.workspace.connection.execute("SELECT id FROM candidates ORDER BY code").fetchone()[0]
    window.go("privacy", candidate)
    button = next(one for one in window.page.findChildren(QPushButton) if one.text() == "Erase everything…")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    image = button.grab().toImage()
    assert image.pixelColor(image.width() // 2, 4).name() == theme.LIGHT["surface"]
    assert image.pixelColor(image.width() // 2, 0).name() == theme.LIGHT["accent"]  # the focus itself is still seen
