"""Headed lists, as in job adverts: which lines stand under which heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rubrics.draft.records import Kind, Sentence

_LONGEST_HEADING = 70
_BULLET = re.compile(r"\s*(?:[-*•·‣▪–—>]+|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_MARKS = " \t#*_:.–—-"
_PERSON = (
    r"(?:(?:profile?|ciri(?:-ciri)?|karakter|tipe|orang|kandidat|seseorang|pribadi|kamu|anda|siapa|pekerjaan ini|"
    r"yang) )*"
)

# Headings in small letters, from the start of the line; the first that fits counts.
_HEADINGS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "unsuitable",
        re.compile(
            rf"{_PERSON}(?:tidak|kurang|belum) (?:akan )?cocok\b|"
            r"(?:who )?(?:this|it|the job)?\s*(?:is|does|may)?\s*not (?:a (?:good )?fit|suit|suited|suitable|for you)\b"
        ),
    ),
    (
        "suitable",
        re.compile(
            rf"{_PERSON}(?:paling |sangat )?cocok\b|"
            r"(?:kualifikasi|persyaratan|kriteria|syarat|kompetensi|keahlian|keterampilan|kemampuan)\b|"
            r"(?:nilai tambah|diutamakan)\b|"
            r"(?:minimum |basic |preferred |key |required )?(?:requirements?|qualifications?|skills|experience)\b|"
            r"(?:nice|good) to have\b|must[- ]haves?\b|who you are\b|what you(?:'ll|’ll| will)? (?:need|bring)\b|"
            r"what we(?:'re|’re| are) looking for\b|(?:who )?(?:this|it) (?:job )?suits\b|ideal candidate\b"
        ),
    ),
    (
        "duty",
        re.compile(
            r"(?:(?:uraian|deskripsi|rincian|ruang lingkup) )?(?:tugas|pekerjaan|jabatan|tanggung jawab)\b|"
            r"job ?desc(?:ription)?\b|(?:key |main |your )?(?:responsibilities|duties|tasks)\b|"
            r"what you(?:'ll|’ll| will) (?:do|be doing)\b|(?:about )?(?:the|your) role\b"
        ),
    ),
)


def listed(text: str, sentences: Sequence[Sentence]) -> dict[int, Kind]:
    """By position in `sentences`: what a line is that stands in a headed list, and "other" for the heading itself.

    A list ends at the next heading, known or not, and at a line without a bullet behind an empty one.
    """
    found: dict[int, Kind] = {}
    current: Kind | None = None
    for number, sentence in enumerate(sentences):
        line = _line_start(text, sentence.start)
        is_bullet = bool(_BULLET.match(text, line))
        is_headed = number + 1 < len(sentences) and _is_heading(text, sentence, sentences[number + 1])
        if is_headed and not is_bullet:
            current = _kind_of(sentence.text)
            if current:
                found[number] = "other"
        elif current and (is_bullet or not _is_after_gap(text, line)):
            found[number] = current
        else:
            current = None
    return found


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _is_after_gap(text: str, line: int) -> bool:
    return text[max(0, line - 2) : line] == "\n\n"


def _is_heading(text: str, sentence: Sentence, following: Sentence) -> bool:
    """Whether a short line alone announces what follows: it ends in a colon, is marked, or bullets come next."""
    if len(sentence.text) > _LONGEST_HEADING or sentence.text[-1] in ".!?…,;":
        return False
    line = _line_start(text, sentence.start)
    if _line_start(text, following.start) == line:
        return False
    is_marked = text[line] in "#*" or sentence.text.endswith((":", "**"))
    return is_marked or bool(_BULLET.match(text, _line_start(text, following.start)))


def _kind_of(heading: str) -> Kind | None:
    small = heading.lower().strip(_MARKS)
    return next((kind for kind, pattern in _HEADINGS if pattern.match(small)), None)
