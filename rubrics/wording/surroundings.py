"""Where a sentence is about something else than the person wanted: about the work, or about everybody being welcome.

"Melayani ibu hamil" says what a midwife does; "Melayani ibu hamil, diutamakan wanita" asks for a woman after all, so
that what stands behind a comma or a word of asking counts again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rubrics.model import Language
from rubrics.wording.phrases import context

_SENTENCE = re.compile(r"[^.!?;\n]+")
_BULLET = re.compile(r"[\s\W\d]*(?:[a-z]\) )?")
_BREAK = re.compile(
    r"[,:()–—]| - |\b(?:diutamakan|utamakan|khusus(?:nya)?|wajib|harus|hanya|dicari|minimal|maksimal|tetapi|tapi|namun|"
    r"sayang\w*|padahal|walau\w*|meski\w*|preferred|preferably|must|only|required|but|although|though|however|while he|"
    r"while she|despite)\b",
    re.IGNORECASE,
)


def harmless(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """The stretches of the text in which no phrase is risky, from left to right."""
    for sentence in _SENTENCE.finditer(text):
        if _welcomes(language).search(sentence.group()):
            yield sentence.span()
            continue
        bullet = _BULLET.match(text, sentence.start(), sentence.end())
        start = bullet.end() if bullet else sentence.start()
        verb = _works(language).match(text, start)
        if verb:
            end = _BREAK.search(text, verb.end(), sentence.end())
            yield start, end.start() if end else sentence.end()


@cache
def _works(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{context(language, 'work').pattern})\b", re.IGNORECASE)


@cache
def _welcomes(language: Language) -> re.Pattern[str]:
    return context(language, "welcome")
