"""Contacts as vCards (versions 2.1, 3.0 and 4.0; RFC 2426, RFC 6350) read as a table: a row of titles, a row a card."""

from __future__ import annotations

import io
import quopri
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rubrics.errors import DocumentError
from screening.importing.limits import MOST_ROWS
from screening.importing.table import Problem, Value

_LONGEST_HEAD = 1_000  # characters before the colon
TITLES = ("name", "email", "phone", "tags", "note")
_BEGIN = re.compile(r"BEGIN\s*:\s*VCARD\s*\Z", re.IGNORECASE)
_END = re.compile(r"END\s*:\s*VCARD\s*\Z", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PROPERTY = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):')
_TAKEN = frozenset(("FN", "N", "EMAIL", "TEL", "CATEGORIES", "NOTE"))
_MOST_OPEN = 1_000  # cards in a row that are never ended: as many were begun by no program that writes contacts
_MOST_LINES = 20 * MOST_ROWS  # of the file; a photo of 100 kB has some 1,800
_LARGEST_CARD = 1_000_000  # characters of the lines that are taken of a card
_LONGEST_CARD = 200_000  # lines with all that is left out of it: a photo of 11 MB


def looks_like_one(start: str) -> bool:
    """Whether a text begins as vCards do."""
    first = start.lstrip("\ufeff \t\r\n").partition("\n")[0]
    return _BEGIN.match(first.strip()) is not None


def read(text: str) -> tuple[list[list[Value]], tuple[Problem, ...]]:
    """The rows with their titles first. Raises DocumentError: import_too_many_rows, import_cell_too_long,
    import_cards_open, import_too_many_lines, import_card_too_long.
    """
    if max(text.count("\n"), text.count("\r")) > _MOST_LINES:  # both end a line in many files
        raise DocumentError("import_too_many_lines", limit=_MOST_LINES)
    rows: list[list[Value]] = [list(TITLES)]
    remarks: list[Problem] = []
    unended = 0
    for card in _cards(text):
        if len(rows) > MOST_ROWS:
            raise DocumentError("import_too_many_rows", limit=MOST_ROWS, row=MOST_ROWS + 1)
        if card.size > _LARGEST_CARD:
            raise DocumentError("import_cell_too_long", row=len(rows) + 1)
        if card.lines > _LONGEST_CARD:
            raise DocumentError("import_card_too_long", row=len(rows) + 1, limit=_LONGEST_CARD)
        unended = 0 if card.is_whole else unended + 1
        if unended > _MOST_OPEN:
            raise DocumentError("import_cards_open", row=len(rows) + 2 - unended)
        if not card.is_whole:
            remarks.append(Problem("card_open", "error", len(rows) + 1))
        rows.append(_row(card.found))
    return rows, tuple(remarks)


def decoded(content: bytes) -> str:
    """The text of a vCard file. Raises DocumentError "import_binary"."""
    from rubrics.documents.encodings import decode

    try:
        return decode(content)
    except DocumentError as error:
        raise DocumentError("import_binary", row=1) from error


@dataclass(slots=True)
class _Card:
    """What is taken of a card: the values of each property. `size` counts their characters, `lines` those of the file.

    What stands before the first card, or between two, counts for the next one.
    """

    found: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    size: int = 0
    lines: int = 0
    is_whole: bool = False

    def take(self, line: str) -> None:
        """Take in a line of the card, unless it is of no use."""
        match = _PROPERTY.match(line, 0, _LONGEST_HEAD)
        if match and (name := match[1].upper()) in _TAKEN:
            self.size += len(line)
            self.found[name].append(_value(line[match.end() :], match[2]))


def _cards(text: str) -> Iterator[_Card]:
    """The cards, also one that was never ended. One with too much in it is the last."""
    card: _Card | None = None
    lines = 0
    for line, many in _unfolded(text):
        lines += many
        if lines > _LONGEST_CARD:
            card = card or _Card()
            card.lines = lines
            break
        if not line:
            continue
        if _BEGIN.match(line.strip()):
            if card is not None:
                yield card
                lines = 0
            card = _Card()
        elif _END.match(line.strip()):
            if card is not None:
                card.is_whole = True
                yield card
            card, lines = None, 0
        elif card is not None:
            card.take(line)
            if card.size > _LARGEST_CARD:  # nobody asks for more
                break
    if card is not None:
        yield card


def _unfolded(text: str) -> Iterator[tuple[str, int]]:
    """Logical lines, also empty ones, each with the number of lines it had; one that never ends is cut.

    One that begins with a space or tab, or follows a soft break of quoted-printable, goes on.
    """
    parts: list[str] = []  # put together once: a photo has a hundred thousand
    head, many = "", 0
    for ended in io.StringIO(text, newline=None):
        line = ended.removesuffix("\n")
        if parts and parts[-1].endswith("=") and _is_quoted(head):
            parts[-1] = parts[-1][:-1]
            parts.append(line.lstrip())
        elif line[:1] in {" ", "\t"} and parts:
            parts.append(line[1:])
            if len(head) < _LONGEST_HEAD:
                head += line[1:]
        else:
            if many:
                yield "".join(parts), many
            parts, head, many = [line] if line else [], line[:_LONGEST_HEAD], 0
        many += 1
        if many > _LONGEST_CARD:
            break
    if many:
        yield "".join(parts), many


def _is_quoted(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _row(found: Mapping[str, list[str]]) -> list[Value]:
    name = next((_text(value) for value in found["FN"] if value.strip()), "") or _name(found["N"])
    emails = [_text(value) for value in found["EMAIL"]]
    phones = [_text(value).removeprefix("tel:").partition(";")[0] for value in found["TEL"]]
    tags = [_text(tag) for value in found["CATEGORIES"] for tag in _split(value, ",")]
    notes = [_text(value) for value in found["NOTE"]]
    return [name, "; ".join(filter(None, emails)), "\n".join(filter(None, phones)), ", ".join(tags), "\n".join(notes)]


def _value(raw: str, parameters: str) -> str:
    upper = parameters.upper()
    if "QUOTED-PRINTABLE" not in upper:
        return raw
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters, re.IGNORECASE)
    octets = quopri.decodestring(raw.encode("latin-1", "replace") if raw.isascii() else raw.encode())
    try:
        return octets.decode(charset[1] if charset else "utf-8")
    except (UnicodeError, LookupError):
        return octets.decode("cp1252", "replace")


def _name(values: list[str]) -> str:
    """A person's name of its parts: family; given; more; before; after (RFC 6350, 6.2.2)."""
    if not values:
        return ""
    family, given, more, before, after = ([_text(part) for part in _split(values[0], ";")] + [""] * 5)[:5]
    name = " ".join(filter(None, (before, given, more, family)))
    return ", ".join(filter(None, (name, after)))


def _split(value: str, mark: str) -> list[str]:
    return re.split(rf"(?<!\\){re.escape(mark)}", value)


def _text(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()
