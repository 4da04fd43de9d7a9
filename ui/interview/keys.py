"""What a key means while scoring: one hand on the keyboard, on any layout.

The row of digits goes by its place on the keyboard, not by what is printed on it: on a French keyboard
the first key of the row scores 1 though it types "&", and Shift with it ticks the first trait.
A letter that is a command starts a note when Shift is held, as every other letter does without it:
so a sentence that begins with a capital always becomes a note.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

Name = Literal[
    "score", "not_assessed", "clear", "next", "previous", "first", "last", "tick", "suitable", "unsuitable",
    "evidence", "notes", "type", "reserved",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Command:
    """A key's meaning: `number` is the level of "score" or the place of "tick" (1 to 9), `text` what is typed."""

    name: Name
    number: int = 0
    text: str = ""


_PLAIN: dict[int, Name] = {
    Qt.Key.Key_Backspace: "clear",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_J: "next",
    Qt.Key.Key_K: "previous",
    Qt.Key.Key_S: "suitable",
    Qt.Key.Key_U: "unsuitable",
    Qt.Key.Key_E: "evidence",
    Qt.Key.Key_N: "notes",
}

# Where the digit row lies: the platform's code of each key -> the digit at that place of the row.
_DIGIT_ROW = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
_X11_ROW = dict(zip(range(10, 20), _DIGIT_ROW, strict=True))  # X11 and Wayland keycodes: evdev + 8
_WINDOWS_ROW = dict(zip(range(2, 12), _DIGIT_ROW, strict=True))  # scan codes, set 1
_MAC_ROW = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _DIGIT_ROW, strict=True))  # kVK_ANSI_1 ...
_US_SYMBOLS = dict(zip("!@#$%^&*()", _DIGIT_ROW, strict=True))


def command(event: QKeyEvent) -> Command | None:
    """The meaning of a key press, or None where it is none of the scoring keys (Tab, Esc, shortcuts)."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers == Qt.KeyboardModifier.NoModifier or shifted:
        digit = _digit(event, shifted=shifted)
        if digit is not None:
            return _of_digit(digit, shifted=shifted)
    if modifiers == Qt.KeyboardModifier.NoModifier and event.key() in _PLAIN:
        return Command(_PLAIN[event.key()])
    return _typed(event, modifiers)


def _of_digit(digit: int, *, shifted: bool) -> Command:
    if shifted:
        return Command("tick", digit) if digit else Command("reserved")
    if digit == 0:
        return Command("not_assessed")
    return Command("score", digit) if digit <= 5 else Command("reserved")


def _digit(event: QKeyEvent, *, shifted: bool) -> int | None:
    """The digit a key stands for: the one it types, or else its place in the digit row."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return int(event.key() - Qt.Key.Key_0)
    if event.modifiers() & (Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier):
        return None
    found = digit_at(QGuiApplication.platformName(), event.nativeScanCode(), event.nativeVirtualKey())
    if found is None and shifted and not event.nativeScanCode():
        return _US_SYMBOLS.get(event.text())
    return found


def digit_at(platform: str, scan_code: int, virtual_key: int) -> int | None:
    """The digit at this place of the keyboard on this Qt platform ("xcb", "windows", "cocoa"), or None."""
    if platform in ("xcb", "wayland", "wayland-egl"):
        return _X11_ROW.get(scan_code)
    if platform == "windows":
        return _WINDOWS_ROW.get(scan_code)
    return _MAC_ROW.get(virtual_key) if platform == "cocoa" else None


def _typed(event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> Command | None:
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # what Windows makes of it
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier not in (Qt.KeyboardModifier.NoModifier, alt_gr):
        return None
    text = event.text()
    return Command("type", text=text) if text.isprintable() and text.strip() else None
