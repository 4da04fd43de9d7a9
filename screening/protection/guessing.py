"""How easily a passphrase is guessed: what attackers try first counts as one character, however long it is.

Those who hold the file may guess as long as they like, beginning with lists of known passphrases, rows of the keyboard
and repetitions (NIST SP 800-63B, 5.1.1.2). Words that no list has are left to the person: nothing is asked of a
passphrase beyond its length and this.
"""

from __future__ import annotations

import unicodedata

FEWEST = 8
"""Characters that are left when everything an attacker tries first counts as one."""

_RUN = 4
_IN_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
)
_ROWS = (*_IN_ROWS, *(row[::-1] for row in _IN_ROWS))
_KNOWN = (
    "administrator",
    "bismillah",
    "changeme",
    "indonesia",
    "iloveyou",
    "interview",
    "jakarta",
    "kandidat",
    "katasandi",
    "letmein",
    "mypassword",
    "passphrase",
    "password",
    "rahasia",
    "recruitment",
    "rekrutmen",
    "sandiku",
    "saring",
    "sayang",
    "secret",
    "selamat",
    "semangat",
    "terserah",
    "wawancara",
    "welcome",
    "admin",
    "sandi",
)  # longest first where one begins with another
_STANDS_FOR = str.maketrans({"@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s"})


def hard_characters(passphrase: str) -> int:
    """Characters of a passphrase that have to be guessed one by one; blanks and marks between words do not count."""
    folded = unicodedata.normalize("NFKC", passphrase).casefold()
    text = "".join(character for character in folded if not character.isspace() and character not in "-_.,")
    count = at = 0
    while at < len(text):
        at += max(_known(text, at), _run(text, at), _repeated(text, at), 1)
        count += 1
    return count


def _known(text: str, at: int) -> int:
    """Length of the word from the list that stands here, also with digits and signs in the place of letters."""
    for word in _KNOWN:
        here = text[at : at + len(word)]
        if word in (here, here.translate(_STANDS_FOR)):
            return len(word)
    return 0


def _run(text: str, at: int) -> int:
    """Length of a stretch along the alphabet, the digits or a row of the keyboard, either way."""
    length = _RUN
    while at + length <= len(text) and any(text[at : at + length] in row for row in _ROWS):
        length += 1
    return length - 1 if length > _RUN else 0


def _repeated(text: str, at: int) -> int:
    """Length of what stood before in the same text, or of one character again and again."""
    length = _RUN
    while at + length <= len(text) and text[at : at + length] in text[: at + length - 1]:
        length += 1
    if length > _RUN:
        return length - 1
    same = len(text[at:]) - len(text[at:].lstrip(text[at]))
    return same if same >= _RUN else 0
