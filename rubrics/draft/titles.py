"""The job's name where it stands as a title: "Lowongan: Staf Pajak (Full Time)", "NOW HIRING: Flight Attendant"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rubrics.draft.headings import kind_of
from rubrics.draft.readings import lower
from rubrics.draft.records import Sentence
from rubrics.draft.words import listed

_FIRST_LINES = 8
_LONGEST = 90
_MOST_WORDS = 6

_SEPARATORS = re.compile(
    r"\s+(?:membutuhkan|mencari|membuka lowongan|is hiring|seeks|is looking for)\s+|\s+[–—|·•>/»]+\s+|\s+-\s+|"
    r"\s*[:!?|>»]\s+|\s*[:!?]$|\s*\([^)]*\)|\s*\[[^\]]*\]|,\s+|\s+@\s+"
)
# Words before and behind a name that only say that it is one.
_BEFORE = re.compile(
    r"^(?:(?:di)?butuhkan|dicari|lowongan|loker|kerja|pekerjaan|info|karier|karir|segera|posisi|jabatan|profil|"
    r"profesi|mengenal|tentang|apa|itu|menjadi|jadi|sebagai|seorang|kami|mencari|membuka|membutuhkan|sedang|"
    r"deskripsi|uraian|tugas|lebih|dekat|siapkah|kamu|anda|ingin|pengin|pengen|yuk|ayo|mau|panduan|gambaran|seputar|"
    r"cocokkah|cocok|serba-serbi|singkat|lengkap|seperti|sih|mari|kenali|we're|we|are|is|now|hiring|wanted|urgently|"
    r"urgent|needed|required|vacancy|vacancies|job|career|careers|position|title|role|profile|description|advert|"
    r"opening|opportunity|join|us|as|an?|the|our|your|seeking|looking|for|recruiting|becoming|being|become|working|"
    r"work|life|of|about|what|does|do|it|takes|to|be|like|guide|spotlight|in|focus|so|you|want|meet|inside|could|"
    r"should|who|makes?|good|great|full-time|part-time|fulltime|live-in|live-out|remote|senior level)\b[ :–—-]*"
)
_BEHIND = re.compile(
    r"\s+(?:(?:full|part)[ -]?time|wanted|needed|required|vacancy|vacancies|job|jobs|position|role|profile|"
    r"(?:job )?description|(?-i:(?:at|in|di) [A-Z].*)|untuk .*|for .*|to join .*|do|does|remote|onsite|hybrid|"
    r"urgent(?:ly)?|segera|m/f(?:/[dx])?|\d.*|made of|like)$",
    re.IGNORECASE,
)
# What names a company, a place or a way of working.
_NO_JOB = re.compile(
    r"^(?:toko|klinik|rumah sakit|rs|hotel|restoran|sekolah|yayasan|universitas|koperasi|bank|studio|kedai|warung|"
    r"apotek|dealer)\b|\b(?:clinic|hospital|hotel|restaurant|school|foundation|university|bank|studio|resort|spa)$|"
    r"\b(?:pt|cv|tbk|ltd|limited|inc|llc|gmbh|plc|co|company|group|grup|jl|jalan|street|road|kota|kabupaten|"
    r"provinsi|gaji|salary|lokasi|location|kategori|category|level|tanggal|date|posted|dipasang|beranda|home|menu|"
    r"masuk|daftar|login|sign|blog|jobs|companies|search|cari|full[- ]?time|part[- ]?time|remote|hybrid|on[- ]?site|"
    r"penuh waktu|paruh waktu|kontrak|contract|permanent|temporary|magang|internship|rp|idr|usd|www|email|telp|wa|"
    r"this|that|it|is|are|was|you|your|we|our|they|who|what|yang|ini|itu|kamu|anda|kami|adalah|akan|untuk|dengan|"
    r"selamat|welcome|career|careers|karier|update|diperbarui|oleh|by|page|halaman|article|artikel|ltda|bersama)\b|"
    r"\d|@|\.\w"
)
_OCCUPATIONS = listed(
    "admin agen ahli aktor aktuaris analis analyst animator apoteker arborist arsitek asisten assistant associate "
    "atlet auditor barber barista bidan buruh butcher carer chef clerk coach cook coordinator crew dokter dosen "
    "driver editor electrician engineer executive florist fotografer guide guru hakim head helper host hostess "
    "insinyur instruktur jaksa jurnalis juru kasir kepala koki konselor konsultan koordinator kurator kurir lead "
    "maid manager manajer mandor masinis mechanic mekanik model montir nanny nelayan notaris nurse officer "
    "operator pilot plumber porter programmer psikolog resepsionis sales satpam secretary sekretaris sopir "
    "spesialis staf staff steward supervisor surveyor teknisi teller tenaga terapis therapist trainer tukang "
    "tutor waiter waitress welder worker"
)
_AGENT = re.compile(
    r"^(?:pe[a-z]{4,}|\w{3,}(?:er|or|ist|ian|yst|eer|ant|ent|man|woman|person|ess|keeper|maker|smith|ologist))$"
)


def candidates(sentences: Sequence[Sentence]) -> Iterator[tuple[str, float]]:
    """Names that titles at the top of the document may give, as written, each with its worth: 1 and more."""
    for number, sentence in enumerate(sentences[:_FIRST_LINES]):
        written = " ".join(sentence.text.split())
        if kind_of(written):
            break
        if len(written) > _LONGEST or written.endswith((".", ";", ",")):
            continue
        for part in _parts(written):
            name = _bare(part)
            worth = _worth(name)
            if worth > 0 and not written.endswith("?"):
                yield name, worth - number / 20


def _parts(written: str) -> list[str]:
    """What separators part: only the end of a path ("Home > Jobs > Cashier"), nothing of a menu."""
    if len(re.findall(r"[>»›/] ", written)) > 1:
        return [re.split(r"[>»›/] ", written)[-1]]
    return [] if len(re.findall(r" [|·•] ", written)) > 2 else _SEPARATORS.split(written)


def _bare(part: str) -> str:
    """The words of a title without those that only announce a name."""
    name = part.strip(" .,:;-–—\"'“”*#_")
    for _ in range(8):
        match = _BEFORE.match(lower(name))
        if not match or match.end() >= len(name):
            break
        name = name[match.end() :]
    for _ in range(3):
        name = _BEHIND.sub("", name)
    return name.strip(" .,:;-–—\"'“”*#_")


def _worth(name: str) -> float:
    """How much these words look like a job's name; 0 where they cannot be one."""
    small = lower(name)
    keys = small.split()
    if not keys or len(keys) > _MOST_WORDS or len(small) < 3 or _NO_JOB.search(small) or kind_of(small):
        return 0
    if _BEFORE.fullmatch(small):
        return 0
    return 3.0 if is_occupation(small) else 1.0


def is_occupation(name: str) -> bool:
    """Whether a word of the name, in small letters, is what somebody does: "guru", "operator", "baker"."""
    keys = name.split()
    return any(key in _OCCUPATIONS for key in keys) or bool(_AGENT.match(keys[0]) or _AGENT.match(keys[-1]))
