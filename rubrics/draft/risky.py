"""Risky wording in what a profile asks for, told apart from the work itself ("merawat lansia")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rubrics import wording
from rubrics.draft.readings import lower
from rubrics.model import Language
from rubrics.wording import Finding

# Words that may stand between the start of a requirement and a characteristic of the person.
_ASKING = re.compile(
    r"(?:^|[,;:]|\b(?:yang|dan|serta|atau|maupun|harus|wajib|diutamakan|khusus|hanya|meminta|mensyaratkan|mencari|"
    r"mengutamakan|menerima|masih|bagi|untuk|seorang|calon|pelamar|kandidat|jenis kelamin|status|belum|sudah|tidak|"
    r"bukan|memiliki|lebih|minimal|maksimal|must be|be|only|preferably|who is|is|are|a|an|and|or))\s*:?\s*$"
)
_REQUEST = re.compile(
    r"\b(?:mensyaratkan|persyaratan|syarat|mengutamakan|diutamakan|khusus|menerima|wajib|harus|meminta|mencari|menginginkan|"
    r"lebih suka|lebih menyukai|dicari|dibutuhkan|must|required|only|preferred|looking for)\b"
)
_RANGE = re.compile(r"(?:\w+ )?(?:between|antara) \d+ (?:and|dan|sampai|hingga) \d+")
_STOP = re.compile(r"[,;.:()]|\b(?:yang|dan|serta|atau|maupun|namun|tetapi|and|or|but)\b")
_WORD = re.compile(r"\S+")
_MAXIMUM_WORDS = 8


# What only a requirement makes risky, and so no list for whole texts can hold.
_REQUIREMENTS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "id": (
        ("age", re.compile(r"\b(?:usia|umur|berusia|berumur)\b")),
        ("appearance", re.compile(r"\b(?:tinggi|berat)(?: badan)? (?:minimal|minimum|maksimal|ideal|min|maks|\d)")),
    ),
    "en": (
        ("age", re.compile(r"\b(?:age|aged)\b")),
        (
            "marital",
            re.compile(r"\bsingle(?=$|[,.;)]| (?:status|and|or|only|preferred|woman|man|female|male)\b)|\bunmarried\b"),
        ),
        (
            "appearance",
            re.compile(r"\b(?:minimum |min\.? |maximum |ideal |proportional )?(?:body )?(?:height|weight)\b"),
        ),
    ),
}
# Both sexes are welcome: nothing to warn of, and no trait either.
_ANY_SEX = re.compile(
    r"(?:pria|laki-laki|lelaki|wanita|perempuan|cowok|cewek) *(?:/|atau|maupun|dan|&|\|) *(?:pria|laki-laki|lelaki|wanita|perempuan|cowok|cewek)|"
    r"(?:fe)?males? *(?:/|or|and|&) *(?:fe)?males?|(?:wo)?m[ae]n *(?:/|or|and|&) *(?:wo)?m[ae]n"
)
# What is no characteristic of a person in a requirement: able-bodied for the work, "buta huruf".
_ABOUT_WORK = re.compile(r"physically fit|in good (?:physical )?(?:health|shape)|buta (?!warna)|gagap teknologi")


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase's place in the text, and the category it belongs to; "" where it asks for nobody in particular."""

    start: int
    end: int
    category: str


def asks(sentence: str) -> bool:
    """Whether a sentence outside the profile's own frames says what somebody asks of applicants."""
    return bool(_REQUEST.search(lower(sentence)))


def find(text: str, start: int, end: int, language: Language) -> list[Mark]:
    """Phrases in text[start:end] that ask for a protected characteristic or for looks, without overlap."""
    small = lower(text[start:end])
    findings = _findings(small, language)
    marks: list[Mark] = []
    for number, finding in enumerate(findings):
        follows_mark = bool(marks) and not small[marks[-1].end - start : finding.start].strip()
        if not follows_mark and not _ASKING.search(small, max(0, finding.start - 40), finding.start):
            continue
        if marks and start + finding.start < marks[-1].end:
            continue
        if anyone := _ANY_SEX.match(small, finding.start):
            marks.append(Mark(start + finding.start, start + anyone.end(), ""))
            continue
        others = (later.start for later in findings[number + 1 :] if later.category != finding.category)
        following = next(others, len(small))
        span = _RANGE.match(small, finding.start)
        following = max(following, span.end()) if span else following
        stop = _STOP.search(small, span.end() if span else finding.end, following)
        words = list(_WORD.finditer(small, finding.start, stop.start() if stop else following))[:_MAXIMUM_WORDS]
        marks.append(Mark(start + finding.start, start + words[-1].end(), finding.category))
    return marks


def _findings(small: str, language: Language) -> list[Finding]:
    found = [finding for finding in wording.find(small, language) if finding.severity != "low"]
    found = [finding for finding in found if not _ABOUT_WORK.match(small, finding.start)]
    for category, pattern in _REQUIREMENTS[language]:
        for match in pattern.finditer(small):
            if all(match.end() <= other.start or other.end <= match.start() for other in found):
                found.append(Finding(match.start(), match.end(), category, "high"))
    return sorted(found, key=lambda finding: finding.start)


def starts(marks: Sequence[Mark]) -> list[int]:
    """Where the phrases begin."""
    return [mark.start for mark in marks]
