"""E-mail addresses as people type and paste them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Doubt = Literal["", "spaces", "no_address"]

_ADDRESS = re.compile(r"[^@\s,;:<>()\[\]\"\\]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]", re.UNICODE)
_PLAIN = re.compile(
    r"[a-zA-Z0-9_%+-]+(?:\.[a-zA-Z0-9_%+-]+)*@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z]{2,}"
)
_NAMED = re.compile(r"[^<>]*<([^<>]*)>")
_SPACE_BY_SIGN = re.compile(r"\s*([@.])\s*")
_BETWEEN = re.compile(r"[\s,;|/&]+|:::|\b(?:atau|or|dan|and)\b")
_NOTHING = frozenset(
    {"", "-", "--", "n/a", "na", "none", "nihil", "tidak ada", "tdk ada", "kosong", "null", "nan", "0"}
)


@dataclass(frozen=True, slots=True)
class Email:
    """An address, or what was written where it is in doubt which one is meant."""

    address: str
    doubt: Doubt = ""


def read(written: str) -> list[Email]:
    """The addresses in a cell, in their order; none for one that says there is none."""
    if _PLAIN.fullmatch(written):
        return [Email(written)]
    text = unicodedata.normalize("NFKC", written)
    text = "".join(char for char in text if unicodedata.category(char) != "Cf").strip().strip("'`")
    if text.casefold() in _NOTHING:
        return []
    text = _NAMED.sub(r" \1 ", text).replace("mailto:", " ")
    parts = [part.strip(".,;:") for part in _BETWEEN.split(text) if part.strip(".,;:")]
    if parts and all(_ADDRESS.fullmatch(part) for part in parts):
        return [Email(part) for part in dict.fromkeys(parts)]
    closed = _SPACE_BY_SIGN.sub(r"\1", text.strip(" .,;:"))  # "siti @ contoh. example"
    if _ADDRESS.fullmatch(closed):
        return [Email(closed)]
    return [Email(" ".join(text.split()), "spaces" if _ADDRESS.fullmatch("".join(closed.split())) else "no_address")]


def is_doubtful(typed: str) -> bool:
    """Whether what was typed as somebody's address does not read as exactly one; nothing at all is no doubt."""
    found = read(typed)
    return bool(typed.strip()) and [Email(typed.strip())] != found
