"""The link in the place of an interview: what may be opened when somebody presses on it. Nothing is ever fetched."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_WEB = ("http", "https")
_OTHERS = ("tel", "mailto")
_START = re.compile(r"(?:https?://|tel:|mailto:)", re.IGNORECASE)
# Video calls that people write down without "https://".
_BARE = re.compile(
    r"(?:www\.|meet\.google\.com/|(?:[\w-]+\.)*zoom\.us/|teams\.microsoft\.com/|teams\.live\.com/"
    r"|(?:[\w-]+\.)*webex\.com/|meet\.jit\.si/|whereby\.com/|wa\.me/)\S",
    re.IGNORECASE,
)
_AROUND = "<>()[]{}\"'“”‘’"
_AFTER = ".,;:!?"


def meeting_link(place: str) -> str:
    """The first link in a place, ready to be opened (http, https, tel or mailto), or "" where there is none.

    A link that carries a name or password before the host ("https://zoom.us@other.example") counts as none: it shows
    one address and leads to another.
    """
    for word in place.split():
        link = _link(word.strip(_AROUND).rstrip(_AFTER).strip(_AROUND))
        if link:
            return link
    return ""


def _link(word: str) -> str:
    if _BARE.match(word):
        word = f"https://{word}"
    if not _START.match(word):
        return ""
    try:
        parts = urlsplit(word)
        port = parts.port  # noqa: F841  asking for it is what checks it
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme in _OTHERS:
        return word if parts.path.strip("/ ") else ""
    known = scheme in _WEB and bool(parts.hostname) and "@" not in parts.netloc and "\\" not in word
    return word if known else ""
