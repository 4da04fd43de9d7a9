"""What nobody should be asked in an interview, in Indonesian and English.

Each pattern speaks to the candidate: "apakah Anda hamil", not "menenangkan ibu hamil". Categories are those of
rubrics.wording. After UU 13/2003 art. 5-6, UU 27/2022 art. 4 and SE Menaker M/6/HK.04/V/2025.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rubrics.model import Language

_YOU = r"\b(?:anda|kamu)"
_LATELY = r"(?: (?:sudah|belum|masih|pernah|telah|akan|sedang|ingin|mau|berencana|berniat|hendak|segera|untuk))*"
_OWN = r"(?: (?:memiliki|mempunyai|punya|seorang|penyandang|ada))*"
_CHILD = r"(?:anak|momongan)\b(?! (?:buah|perusahaan|didik|asuh|magang|tangga|panah))"

_ID = {
    "marital": (
        rf"{_YOU}{_LATELY} (?:menikah|kawin|bercerai|berkeluarga|lajang|berpacaran|bertunangan)\b",
        r"\bstatus (?:pernikahan|perkawinan)(?: anda| kamu)",
        r"\b(?:suami|istri|pacar|tunangan|pasangan) (?:anda|kamu)\b",
    ),
    "gender": (r"\bsebagai (?:seorang )?(?:pria|wanita|perempuan|laki-laki|ibu|ayah)(?= ?[,?])",),
    "pregnancy": (rf"{_YOU}{_LATELY} (?:hamil|mengandung|melahirkan|menyusui)\b(?! (?:gagasan|ide))",),
    "family": (
        rf"{_YOU}{_LATELY} (?:memiliki|mempunyai|punya|menambah)(?: \w+)? {_CHILD}",
        r"\banak(?:-anak)? (?:anda|kamu)\b",
        r"\b(?:tentang|kehidupan|keadaan|kondisi|latar belakang) keluarga (?:anda|kamu)\b",
        r"\b(?:menjaga|mengasuh|merawat|menitipkan) anak(?:-anak)?(?: anda| kamu)\b",
        r"\bpekerjaan (?:orang ?tua|ayah|ibu|suami|istri) (?:anda|kamu)\b",
        r"\bizin (?:suami|istri|orang ?tua|keluarga)\b(?! (?:murid|siswa|pasien|klien|anak))",
        rf"{_YOU} tinggal (?:dengan|bersama) siapa\b",
    ),
    "religion": (
        r"\bagama (?:apa|anda|kamu)\b|\bapa(?:kah)? agama\b",
        rf"{_YOU}{_LATELY} (?:beragama|menganut agama|memeluk agama|salat|shalat|sholat|beribadah|berjilbab|berhijab"
        r"|memakai (?:jilbab|hijab))\b",
    ),
    "age": (
        r"\b(?:usia|umur|tanggal lahir|tahun lahir) (?:anda|kamu)\b",
        rf"{_YOU}{_LATELY} (?:lahir|dilahirkan|kelahiran|pensiun)\b",
        rf"{_YOU} (?:terlalu|sudah|masih|tidak merasa terlalu) (?:tua|muda)\b",
    ),
    "ethnicity": (
        r"\bsuku (?:apa|anda|kamu)\b|\bras (?:anda|kamu)\b|\basal[- ]usul (?:anda|kamu)\b",
        r"\bdaerah asal (?:anda|kamu)\b",
        rf"{_YOU} (?:asli )?(?:orang mana|keturunan|berasal dari (?:daerah|suku|mana))\b",
        r"\bdari mana (?:anda|kamu) berasal\b",
    ),
    "health": (
        rf"{_YOU}{_LATELY} (?:menderita|mengidap|sakit (?:apa|parah|keras)|merokok)\b",
        r"\b(?:riwayat (?:penyakit|kesehatan|medis)|kondisi kesehatan) (?:anda|kamu)\b",
    ),
    "disability": (rf"{_YOU}{_LATELY}{_OWN} (?:disabilitas|cacat|difabel|berkebutuhan khusus)\b",),
    "appearance": (r"\b(?:tinggi|berat) badan (?:anda|kamu)\b",),
    "politics": (
        rf"{_YOU}{_LATELY} (?:memilih|mendukung) (?:partai|presiden|calon presiden|capres)\b",
        r"\bpartai (?:apa|politik apa)\b|\b(?:pilihan|pandangan) politik (?:anda|kamu)\b",
    ),
    "union": (rf"{_YOU}{_LATELY} (?:anggota|bergabung dengan|ikut) serikat (?:pekerja|buruh)\b",),
    "orientation": (r"\borientasi seksual\b", rf"{_YOU} (?:gay|lesbian|homoseksual|biseksual|suka sesama jenis)\b"),
    "criminal": (rf"{_YOU}{_LATELY} (?:dipenjara|ditahan polisi|dipidana)\b|\bcatatan kriminal (?:anda|kamu)\b",),
    "finance": (
        rf"{_YOU}{_LATELY}{_OWN} (?:h?utang|cicilan|tunggakan)\b",
        r"\b(?:h?utang|keuangan pribadi|kondisi keuangan) (?:anda|kamu)\b",
    ),
    "pseudoscience": (r"\b(?:zodiak|shio|weton|golongan darah) (?:anda|kamu)\b|\bapa(?:kah)? (?:zodiak|shio|weton)\b",),
}

_ANY = r"(?: (?:a|an|any|ever|had|currently|known|chronic|physical|serious|other|of|your|own))*"

_EN = {
    "marital": (
        r"\bare you (?:currently )?(?:married|single|divorced|engaged|widowed|dating|in a relationship)\b",
        r"\byou (?:\w+ ){0,3}(?:get|getting|been) married\b",
        r"\byour (?:marital status|husband|wife|spouse|fianc[ée]e?|boyfriend|girlfriend|maiden name)\b",
    ),
    "gender": (r"\bas an? (?:wo)?man(?= ?[,?])|\bas a (?:mother|father)(?= ?[,?])",),
    "pregnancy": (r"\bare you (?:currently )?(?:pregnant|expecting|breast-?feeding)\b|\byour pregnancy\b",),
    "family": (
        r"\b(?:do|will|would|did) you (?:\w+ ){0,3}have (?:any |more |young )*(?:children|kids|a family|a baby)\b",
        r"\byou (?:\w+ ){0,3}start(?:ing)? a family\b",
        r"\babout your family\b|\byour family (?:life|plans|situation|background)\b",
        r"\b(?:how many|how old are) (?:your )?(?:children|kids)\b|\byour (?:own )?(?:kids|child ?care)\b",
        r"\bwho (?:looks|will look|would look) after your (?:children|child|family)\b",
    ),
    "religion": (
        r"\byour (?:religion|faith|religious|church|mosque)\b|\b(?:what|which) (?:religion|faith) (?:are|do)\b",
        r"\bare you (?:a )?(?:muslim|christian|catholic|hindu|buddhist|jewish|religious|an atheist)\b",
        r"\bdo you (?:\w+ )?(?:pray|go to church|attend church|believe in god|wear a (?:hijab|headscarf))\b",
    ),
    "age": (
        r"\bhow old are you\b|\bwhen were you born\b|\bwhat year were you born\b",
        r"\byour (?:age|date of birth|birth ?date|birthday)\b(?! (?:group|range)s? of)",
        r"\bwhen (?:do|will|would) you (?:plan to |intend to |expect to )?retire\b",
    ),
    "ethnicity": (
        r"\bwhere are you (?:really|originally) from\b",
        r"\bwhere (?:were you|were your parents|is your family) (?:born|from)\b",
        r"\byour (?:race|ethnicity|ethnic|nationality|mother tongue|native language|accent)\b",
    ),
    "health": (
        rf"\b(?:do|have) you(?: have)?{_ANY} (?:illness(?:es)?|disease)\b",
        rf"\b(?:do|have) you(?: have)?{_ANY} (?:health|medical) (?:problem|issue|condition)s?\b",
        r"\byour (?:medical history|mental health|blood pressure)\b|\bhow many sick days\b",
        r"\bdo you (?:smoke|drink alcohol)\b",
    ),
    "disability": (
        rf"\b(?:do|have) you(?: have)?{_ANY} disabilit(?:y|ies)\b|\byour disability\b",
        r"\bare you (?:disabled|handicapped)\b",
    ),
    "appearance": (r"\bhow tall are you\b|\bhow much do you weigh\b|\byour (?:height|body weight)\b",),
    "politics": (
        r"\byour (?:politics|political)\b|\b(?:who|which party) (?:did|do|will|would) you vote\b",
        r"\bare you in a political party\b",
    ),
    "union": (r"\bare you (?:currently )?(?:in|a member of) (?:a|any) (?:trade |labou?r )?union\b",),
    "orientation": (
        r"\byour (?:sexuality|sexual orientation)\b|\bare you (?:gay|straight|lesbian|bisexual|transgender)\b",
    ),
    "criminal": (r"\bhave you (?:ever )?been (?:arrested|convicted|in prison)\b|\byour criminal record\b",),
    "finance": (rf"\bdo you have{_ANY} debts?\b|\byour (?:debts?|credit score|personal finances)\b",),
    "pseudoscience": (r"\byour (?:zodiac|star) sign\b|\byour blood type\b",),
}

_TABLES: dict[Language, dict[str, tuple[str, ...]]] = {"id": _ID, "en": _EN}


@dataclass(frozen=True, slots=True)
class Forbidden:
    """What a question asks about, and where in it."""

    start: int
    end: int
    category: str


def forbidden(question: str, language: Language) -> Forbidden | None:
    """What a question asks that no interviewer should; None for a question that may be asked."""
    small = question.lower()
    found = _pattern(language).search(small if len(small) == len(question) else question)
    if found is None or found.lastgroup is None:
        return None
    return Forbidden(found.start(), found.end(), found.lastgroup)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Everything forbidden in small letters (twice as quick as without case), each category a group of that name."""
    groups = (f"(?P<{category}>{'|'.join(patterns)})" for category, patterns in _TABLES[language].items())
    return re.compile("|".join(groups))
