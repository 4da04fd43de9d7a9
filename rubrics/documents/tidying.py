"""Text without what nobody sees."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile("[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+")
_SPLIT_WORD = re.compile("\\u00ad[ \\t]*\\n[ \\t]*")  # a soft hyphen that a program has made a line end of
_INVISIBLE = re.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]")
_LINE_ENDS = re.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\v\\f]")
_CONTROL = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f\\ud800-\\udfff]")
_LIGATURES = re.compile("[\\ufb00-\\ufb06]")
# The signs that Word, web pages and PDFs use as bullets; those of its Symbol fonts come as private-use characters, or
# as plain letters before a tab.
_BULLET = re.compile("(?:[\uf000-\uf0ff•●○◦■□▪▫◆◇❖➢➤►▶✓✔✦·∙‧⁃]\\s*|[o§üvØ]\t\\s*)+(?=\\S)")


def tidy(text: str) -> str:
    """Text in NFC with plain line ends, single spaces and one kind of bullet (•), free of invisible characters.

    Ligatures are taken apart. Tidy text stays as it is: positions found in it hold for it.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _CONTROL.sub("", _INVISIBLE.sub("", _SPLIT_WORD.sub("", text)))
    text = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = unicodedata.normalize("NFC", text)
    text = "\n".join(_tidy_line(line.strip()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _tidy_line(line: str) -> str:
    bullet = _BULLET.match(line)
    return _SPACES.sub(" ", f"• {line[bullet.end() :]}" if bullet else line)
