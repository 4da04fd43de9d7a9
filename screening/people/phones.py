"""Telephone numbers as people in Indonesia write them, and as spreadsheets spoil them.

The one place that knows how numbers are written: what an import reads, what warns of duplicates, what a search finds.
A number is kept as "+62 812-3456-789" and compared by its digits in international form, "628123456789" (ITU-T E.164:
at most 15 digits). What cannot be told for certain is never guessed: the reading then names its doubt.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

INDONESIA = "62"
Doubt = Literal[
    "", "digits_lost", "too_short", "too_long", "letters", "country_unknown", "area_missing", "country_wrong"
]
Remark = Literal["", "zero_restored"]

_LONGEST = 15  # digits, E.164
_SHORTEST = 7
_MOBILE_LENGTHS, _LANDLINE_LENGTHS = (9, 12), (7, 11)  # without the 0 in front
_EXACT_BELOW = 2**53  # beyond it a sheet's numbers have lost digits
_ROUNDED = re.compile(r"0{6,}\Z")  # what a rounded number ends with
_SCIENTIFIC = re.compile(r"\+?(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_DECIMAL = re.compile(r"(\+?\d{7,})[.,]0{1,2}")
_LABEL = re.compile(
    r"\b(?:no(?:mor|mer)?|hp|h/p|handphone|wa|whatsapp|tel(?:p|ep|epon|pon|efon|ephone)?|tlp|phone|mobile|kantor|rumah|"
    r"office|home|fax|pribadi|cell)\b\s*[.:]*",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"[\s,;]*(?:\bext(?:ension)?\b|\bekst?\b|\bpes(?:awat)?\b|#|(?<=\d)\s*x)[\s.:]*(\d{1,6})\s*\Z", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:[/;,|&\n\r\t]|:::|\b(?:atau|or|dan|and)\b)\s*", re.IGNORECASE)
_TRUNK_ZERO = re.compile(r"(\+\s*\d{1,3})\s*\(\s*0\s*\)")
_PUNCTUATION = str.maketrans("", "", " \t.-()[]/–—‐‑‒−_·,")
_NOTHING = frozenset(
    {"", "-", "--", "0", "n/a", "na", "none", "nihil", "tidak ada", "tdk ada", "kosong", "null", "nan"}
)
_PLAIN_MOBILE = re.compile(r"(?:\+?62|0)(8\d{8,11})")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: how it is shown, its digits in international form (`key`), what is in doubt and what was mended.

    With a `doubt` the `key` is "" and `shown` what was written.
    """

    shown: str
    key: str
    doubt: Doubt = ""
    remark: Remark = ""


def key(text: str, country: str = INDONESIA) -> str:
    """The digits of the first number of a text in international form; "" for none that is certain."""
    found = read(text, country)
    return found[0].key if found else ""


def kept_key(text: str) -> str:
    """The digits as the column `phone_key` of the candidates has them: 0812, 812 and 62 0812 are 62812.

    The file can say no more by itself: it knows neither words nor several numbers in one text. Whoever compares people
    reads these with `compared`.
    """
    digits = "".join(char for char in text if char.isdecimal())
    if digits.startswith("620"):
        return f"62{digits[3:]}"
    if text.lstrip().startswith("+"):
        return digits
    if digits.startswith("00"):
        return digits[2:]
    return re.sub("^0|^(?=8)", "62", digits)


def compared(text: str) -> tuple[str, ...]:
    """What tells whether two people have the same number: every number that is read for certain, then `kept_key`."""
    return tuple(dict.fromkeys(filter(None, (*(one.key for one in read(text)), kept_key(text)))))


def spellings(text: str) -> tuple[str, str]:
    """The digits of a text as people look for them: as they stand, and with 0 in the place of 62 or the reverse."""
    digits = "".join(char for char in text if char.isdecimal())
    if digits.startswith("0"):
        return digits, INDONESIA + digits[1:]
    return digits, f"0{digits[len(INDONESIA) :]}" if digits.startswith(INDONESIA) else ""


def read(written: str | float, country: str = INDONESIA) -> list[Phone]:
    """The numbers in a cell, in their order; none for one that says there is none.

    `country` is the country code that a number without one belongs to, in digits.
    """
    if isinstance(written, str):
        plain = _PLAIN_MOBILE.fullmatch(written)
        if plain and country == INDONESIA and not _ROUNDED.search(written):
            return [_indonesian(plain[1])]
    else:
        if not math.isfinite(written) or abs(written) >= _EXACT_BELOW:
            return [Phone(str(written), "", "digits_lost")]
        if written != int(written):
            return [Phone(str(written), "", "letters")]
        written = str(int(written))
    text = _tidied(written)
    if text.casefold() in _NOTHING:
        return []
    return [_one(part, country) for part in _parts(text)]


def _tidied(written: str) -> str:
    text = unicodedata.normalize("NFKC", written).strip().lstrip("'`").strip()
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    text = text.removeprefix("tel:").removeprefix("TEL:")
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    text = "".join(str(unicodedata.decimal(char, char)) for char in text)
    decimal = _DECIMAL.fullmatch(text)
    return decimal[1] if decimal else text


def _parts(text: str) -> list[str]:
    """The numbers of a text. A comma or slash may also group the digits of one."""
    extension = _EXTENSION.search(text)
    if extension:
        return [text]
    if _SCIENTIFIC.fullmatch(text):
        return [text]
    parts = [part for part in _BETWEEN.split(_LABEL.sub(" ", text)) if part and part.strip(" .:()-")]
    if len(parts) > 1 and any(_digits(part) < _SHORTEST for part in parts):
        return [text]
    return parts or [text]


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _one(written: str, country: str) -> Phone:
    text = " ".join(written.split())
    scientific = _SCIENTIFIC.fullmatch(text.replace(" ", ""))
    if scientific:
        digits = scientific[1] + (scientific[2] or "")
        if len(digits) != int(scientific[3]) + 1:
            return Phone(text, "", "digits_lost")
        text = digits
    extension = _EXTENSION.search(text)
    body = _LABEL.sub(" ", text[: extension.start()] if extension else text)
    bare = _TRUNK_ZERO.sub(r"\1", body).translate(_PUNCTUATION)
    found = _international(bare, text, country)
    return (
        Phone(f"{found.shown} ext. {extension[1]}", found.key, "", found.remark) if extension and found.key else found
    )


def _international(bare: str, text: str, country: str) -> Phone:
    digits = bare.lstrip("+")
    has_plus = bare.startswith("+")
    if digits.isdecimal() and not has_plus and digits.startswith("00"):
        has_plus, digits = True, digits[2:]
    doubt = _doubt_of_length(digits)
    if doubt:
        return Phone(text, "", doubt)
    if has_plus and not digits.startswith(INDONESIA):
        return Phone(f"+{digits}", digits) if digits[0] != "0" else Phone(text, "", "country_wrong")
    if country != INDONESIA and not has_plus:
        return _elsewhere(digits, text, country)
    return _at_home(digits, text, has_plus=has_plus)


def _doubt_of_length(digits: str) -> Doubt:
    if not digits.isdecimal():
        return "letters"
    if _ROUNDED.search(digits):
        return "digits_lost"
    return "too_short" if len(digits) < _SHORTEST else "too_long" if len(digits) > _LONGEST else ""


def _at_home(digits: str, text: str, *, has_plus: bool) -> Phone:
    """An Indonesian number: with its country code, with the 0 before the area, or with that 0 lost in a sheet."""
    if has_plus or (digits.startswith(INDONESIA) and len(digits) >= 10):
        national = digits.removeprefix(INDONESIA).removeprefix("0")
    elif digits.startswith("0"):
        national = digits[1:]
    elif digits.startswith("8") and 9 <= len(digits) <= 12:
        return _indonesian(digits, "zero_restored")
    else:
        return Phone(text, "", "area_missing" if len(digits) <= 8 else "country_unknown")
    if not national or national[0] in "01":
        return Phone(text, "", "country_wrong")
    shortest, longest = _MOBILE_LENGTHS if national[0] == "8" else _LANDLINE_LENGTHS
    if not shortest <= len(national) <= longest:
        return Phone(text, "", "too_short" if len(national) < shortest else "too_long")
    return _indonesian(national)


def _elsewhere(digits: str, text: str, country: str) -> Phone:
    if digits.startswith(country) and len(digits) - len(country) >= _SHORTEST:
        return Phone(f"+{digits}", digits)
    if digits.startswith("0"):
        return Phone(f"+{country} {digits[1:]}", country + digits[1:])
    return Phone(text, "", "country_unknown")


def _indonesian(national: str, remark: Remark = "") -> Phone:
    if national[0] == "8":
        grouped = f"{national[:3]}-{national[3:7]}-{national[7:]}"
    else:
        area = 2 if national[:2] in {"21", "22", "24", "31", "61"} else 3  # the five big cities
        grouped = f"{national[:area]}-{national[area:]}"
    return Phone(f"+{INDONESIA} {grouped}", INDONESIA + national, "", remark)
