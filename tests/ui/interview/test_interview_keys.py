"""What a key means, on any keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.interview.keys import Command, command, digit_at

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_GR_WINDOWS = CTRL | Qt.KeyboardModifier.AltModifier


def key(code, modifiers=NONE, text="", *, scan_code=0, virtual_key=0):
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan_code, virtual_key, 0, text)


@pytest.mark.parametrize(
    ("event", "meaning"),
    [
        (key(Qt.Key.Key_3, text="3"), Command("score", 3)),
        (key(Qt.Key.Key_3, KEYPAD, "3"), Command("score", 3)),
        (key(Qt.Key.Key_0, text="0"), Command("not_assessed")),
        (key(Qt.Key.Key_7, text="7"), Command("reserved")),  # a slip next to 5 must not become a note
        (key(Qt.Key.Key_Exclam, SHIFT, "!"), Command("tick", 1)),
        (key(Qt.Key.Key_ParenLeft, SHIFT, "("), Command("tick", 9)),
        (key(Qt.Key.Key_2, SHIFT, "2"), Command("tick", 2)),
        (key(Qt.Key.Key_J, text="j"), Command("next")),
        (key(Qt.Key.Key_J, text="J"), Command("next")),  # caps lock
        (key(Qt.Key.Key_J, SHIFT, "J"), Command("type", text="J")),
        (key(Qt.Key.Key_A, text="a"), Command("type", text="a")),
        (key(Qt.Key.Key_At, ALT_GR_WINDOWS, "@"), Command("type", text="@")),
        (key(Qt.Key.Key_Space, text=" "), None),
        (key(Qt.Key.Key_A, CTRL, "\x01"), None),
        (key(Qt.Key.Key_Tab, text="\t"), None),
        (key(Qt.Key.Key_Escape, text="\x1b"), None),
        (key(Qt.Key.Key_F7), None),
    ],
)
def test_meanings(qapp, event, meaning):
    assert command(event) == meaning


@pytest.mark.parametrize(
    ("platform", "codes"),
    [
        ("xcb", range(10, 20)),
        ("wayland", range(10, 20)),
        ("windows", range(2, 12)),
    ],
)
def test_the_digit_row_goes_by_its_place(platform, codes):
    assert [digit_at(platform, code, 0) for code in codes] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    assert digit_at(platform, 60, 0) is None


def test_the_digit_row_of_a_mac():
    assert [digit_at("cocoa", 0, code) for code in (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)] == [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("event", "meaning"),
    [
        (key(Qt.Key.Key_Ampersand, text="&", scan_code=10), Command("score", 1)),  # French, bare
        (key(Qt.Key.Key_1, SHIFT, "1", scan_code=10), Command("tick", 1)),  # French, with Shift
        (key(Qt.Key.Key_Agrave, text="à", scan_code=19), Command("not_assessed")),
        (key(Qt.Key.Key_section, SHIFT, "§", scan_code=12), Command("tick", 3)),  # German
        (key(Qt.Key.Key_Plus, text="+", scan_code=21), Command("type", text="+")),
    ],
)
def test_other_layouts(qapp, monkeypatch, event, meaning):
    monkeypatch.setattr("ui.interview.keys.QGuiApplication.platformName", lambda: "xcb")
    assert command(event) == meaning
