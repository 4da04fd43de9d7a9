"""Risky wording in what a profile asks for, told apart from the work itself ("merawat lansia")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from rubrics import wording
from rubrics.draft.readings import lower
from rubrics.draft.words import listed
from rubrics.model import Language
from rubrics.wording import Finding

# Words that may stand between the start of a requirement and a characteristic of the person.
_ASKING = re.compile(
    r"(?:^|[,;:]|\b(?:yang|dan|serta|atau|maupun|harus|wajib|diutamakan|khusus|hanya|meminta|mensyaratkan|mencari|"
    r"mengutamakan|menerima|masih|bagi|untuk|seorang|calon|pelamar|kandidat|jenis kelamin|status|belum|sudah|tidak|"
    r"bukan|sedang|fit|healthy|not|no|memiliki|lebih|minimal|maksimal|must be|be|only|preferably|who is|is|are|a|an|"
    r"and|or))\s*:?\s*$"
)
_REQUEST = re.compile(
    r"\b(?:mensyaratkan|persyaratan|syarat|mengutamakan|diutamakan|khusus|menerima|wajib|harus|meminta|mencari|"
    r"menginginkan|"
    r"lebih suka|lebih menyukai|dicari|dibutuhkan|must|required|only|preferred|looking for)\b"
)
_RANGE = re.compile(r"(?:\w+ )?(?:between|antara) \d+ (?:and|dan|sampai|hingga) \d+")
_STOP = re.compile(r"[,;.:()]|\b(?:yang|dan|serta|atau|maupun|namun|tetapi|and|or|but)\b")
_WORD = re.compile(r"\S+")
_MAXIMUM_WORDS = 10


# A demand in a profile is about these; what else the lists warn of (health, family, tone) may be about the work.
_PROTECTED = listed(
    "age gender orientation marital pregnancy religion ethnicity appearance disability genetic politics union"
)
# What only a requirement makes risky, and so no list for whole texts can hold.
_REQUIREMENTS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "id": (
        ("pregnancy", re.compile(r"\btidak (?:sedang |dalam keadaan )?hamil\b")),
        ("age", re.compile(r"\b(?:usia|umur|berusia|berumur)\b")),
        (
            "health",
            re.compile(
                r"\bsehat (?:jasmani|rohani|fisik|mental)"
                r"(?:,? (?:dan|serta|maupun) (?:jasmani|rohani|fisik|mental))?\b|"
                r"\b(?:tidak (?:memiliki|punya|mempunyai) )?riwayat (?:penyakit|kesehatan|gangguan)\b"
            ),
        ),
        (
            "appearance",
            re.compile(r"\b(?:ber)?(?:tinggi|berat)(?: badan)? (?:minimal|minimum|maksimal|ideal|min|maks|\d)"),
        ),
    ),
    "en": (
        ("pregnancy", re.compile(r"\bnot (?:currently )?pregnant\b")),
        (
            "age",
            re.compile(
                r"\b(?:age|aged)\b|\b(?:max|min|maximum|minimum|under|over|below)\b\.? ?\d\d years? (?:old|of age)"
            ),
        ),
        ("marital", re.compile(r"\bsingle(?=$|[,.;)]| (?:status|and|or|only|woman|man|female|male)\b)|\bunmarried\b")),
        ("health", re.compile(r"\b(?:no |without (?:a )?)?history of (?:\w+ )?(?:illness|disease|disorders?|injur)")),
        ("appearance", re.compile(r"\b(?:minimum |min\.? |maximum |ideal )?(?:body )?(?:height|weight)\b")),
        (
            "appearance",
            re.compile(r"\bclean[- ]shaven\b|\b(?:good[- ]?looking|attractive(?= appearance| looks?| face|$|[,.;]))"),
        ),
    ),
}
# Both sexes are welcome: nothing to warn of, and no trait either.
_MAN_OR_WOMAN = r"(?:pria|laki-laki|lelaki|wanita|perempuan|cowok|cewek)"
_ANYONE = re.compile(
    rf"\b{_MAN_OR_WOMAN} *(?:/|atau|maupun|dan|&|\|) *{_MAN_OR_WOMAN}\b|"
    r"\b(?:fe)?males? *(?:/|or|and|&) *(?:fe)?males?\b|\b(?:wo)?m[ae]n *(?:/|or|and|&) *(?:wo)?m[ae]n\b"
)
# What the lists mark and is no characteristic of a person: "gagap teknologi", "buta huruf".
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
        others = (later.start for later in findings[number + 1 :] if later.category != finding.category)
        marks.append(_mark(small, start, finding, next(others, len(small))))
    return marks


def _mark(small: str, shift: int, finding: Finding, following: int) -> Mark:
    """The finding with what belongs to it: "usia" with "maksimal 30 tahun"."""
    if not finding.category:
        return Mark(shift + finding.start, shift + finding.end, "")
    span = _RANGE.match(small, finding.start)
    following = max(following, span.end()) if span else following
    stop = _STOP.search(small, span.end() if span else finding.end, following)
    words = list(_WORD.finditer(small, finding.start, stop.start() if stop else following))[:_MAXIMUM_WORDS]
    return Mark(shift + finding.start, shift + words[-1].end(), finding.category)


def _findings(small: str, language: Language) -> list[Finding]:
    found = [Finding(match.start(), match.end(), "", "low") for match in _ANYONE.finditer(small)]
    listed = [
        finding
        for finding in wording.find(small, language)
        if _is_demand(finding) and not _ABOUT_WORK.match(small, finding.start)
    ]
    asked = [
        Finding(match.start(), match.end(), category, "high")
        for category, pattern in chain(*_REQUIREMENTS.values())  # adverts mix languages within a line
        for match in pattern.finditer(small)
    ]
    for finding in sorted((*listed, *asked), key=lambda finding: (finding.start, -finding.end)):
        if all(finding.end <= other.start or other.end <= finding.start for other in found):
            found.append(finding)
    return sorted(found, key=lambda finding: finding.start)


def _is_demand(finding: Finding) -> bool:
    is_grave = finding.severity == "high" or finding.category in {"ethnicity", "appearance"}
    return finding.category in _PROTECTED and is_grave and finding.severity != "low"


def starts(marks: Sequence[Mark]) -> list[int]:
    """Where the phrases begin."""
    return [mark.start for mark in marks]
