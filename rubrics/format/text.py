"""How one value is written in YAML so that a person likes to read and change it."""

from __future__ import annotations

import re
import unicodedata

from rubrics.format.nodes import HIDDEN, resolve

WIDTH = 100
NOT_PLAIN = {"yes", "no", "on", "off", "y", "n"}  # YAML 1.1 programs take these words for true and false
BREAKABLE = re.compile(r"(?<=\S) (?=\S)")


def cleaned(text: str) -> str:
    """A text as rubrics keep it: composed characters (NFC), nothing hidden, no blank space at either end."""
    return unicodedata.normalize("NFC", HIDDEN.sub(" ", text)).strip()


def written(value: str | float, indent: int, room: int) -> list[str]:
    """The value as lines of YAML: the first goes behind its key, the others are indented by `indent` spaces.

    `room` is the number of characters left on the key's line.
    """
    if not isinstance(value, str):
        return [number(value)]
    if "\n" in value and all(line.isprintable() for line in value.split("\n")):
        margin = " " * indent
        return ["|-", *(margin + line if line else "" for line in value.split("\n"))]
    short = quoted(value)
    if len(short) <= room or not can_fold(value):
        return [short]
    return [">-", *folded(value, indent)]


def can_fold(text: str) -> bool:
    """Whether a text can be a folded block and still be read as it is."""
    return text.isprintable() and BREAKABLE.search(text) is not None


def folded(text: str, indent: int) -> list[str]:
    """The body of a folded block: the text broken at single spaces into lines of at most `WIDTH`, if it can be."""
    lines: list[str] = []
    for part in BREAKABLE.split(text):
        if lines and len(lines[-1]) + 1 + len(part) <= WIDTH:
            lines[-1] += " " + part
        else:
            lines.append(" " * indent + part)
    return lines


def quoted(text: str, *, flow: bool = False) -> str:
    """The text on one line, in quotes only where YAML needs them. `flow`: within brackets or braces."""
    if is_plain(text) and not (flow and re.search(r"[,\[\]{}]", text)):
        return text
    if text.isprintable() and ('"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def is_plain(text: str) -> bool:
    """Whether YAML reads the bare text as this very text."""
    return (
        text[:1].isalpha()
        and text.isprintable()
        and ": " not in text
        and " #" not in text
        and not text.endswith((":", " "))
        and text.lower() not in NOT_PLAIN
        and isinstance(resolve(text), str)
    )


def number(value: float) -> str:
    """A number or truth value; whole numbers without a decimal point."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if value == int(value) else repr(float(value))


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character == "\n":
        return "\\n"
    if character.isprintable():
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
