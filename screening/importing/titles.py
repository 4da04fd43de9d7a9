"""What the titles of columns mean, in Indonesian and English, misspelt or both at once."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_CLOSE_ENOUGH = 84  # of 100, rapidfuzz's ratio
_SHORTEST_MISSPELT = 5  # letters: shorter words are too near to others

_TITLES: dict[str, str] = {
    "name": """nama|name|nama lengkap|full name|fullname|nama kandidat|nama pelamar|nama calon|nama peserta|candidate|
        candidate name|applicant|applicant name|kandidat|pelamar|nama lengkap sesuai ktp|nama sesuai ktp|nama karyawan|
        display name|nama dan gelar|nama gelar|nama lengkap dan gelar|nama lengkap dengan gelar|
        nama calon karyawan|person|
        employee name|your name|nama anda|nama lengkap anda|contact name|nama orang|complete name|nm lengkap""",
    "first_name": "nama depan|first name|firstname|given name|givenname|forename|nama pertama|middle name|nama tengah",
    "last_name": """nama belakang|last name|lastname|surname|family name|nama keluarga|marga|nama akhir""",
    "email": """email|e mail|surel|alamat email|alamat surel|email address|e mail address|mail|pos el|posel|
        alamat e mail|email pelamar|email kandidat|email pribadi|email aktif|alamat email aktif|your email|email anda|
        personal email|email 1|email 2|e mail 1|e mail 2|email lain|imel|candidate email|contact email""",
    "phone": """telepon|telpon|telp|tlp|tlpn|telephone|phone|hp|handphone|ponsel|wa|whatsapp|mobile|no hp|nomor hp|
        no telepon|nomor telepon|no telp|nomor telp|no tlp|no wa|nomor wa|no whatsapp|nomor whatsapp|phone number|
        mobile number|mobile phone|contact number|no kontak|nomor kontak|kontak|contact|cell phone|cellphone|
        no handphone|nomor handphone|nomor ponsel|no ponsel|telepon hp|hp wa|no hp wa|nomor hp wa|nomor hp aktif|
        no hp aktif|nomor telepon aktif|telephone number|phone no|tel|whatsapp number|wa number|telepon rumah|
        telepon seluler|seluler|no seluler|phone 1|phone 2|no hp 1|no hp 2|hp 1|hp 2|home phone|no telpon|nomor telpon|
        nomor whatsapp aktif|no whatsapp aktif|no wa aktif|nomor wa aktif|
        phone mobile|no telepon wa|nomor telepon whatsapp|no hp whatsapp|nomor hp whatsapp|mobile no|contact no""",
    "source": """sumber|source|asal lamaran|sumber lamaran|sumber informasi|info lowongan|sumber info|referral source|
        channel|kanal|melalui|dari mana|media|sumber lowongan|tahu dari mana|application source|sumber kandidat|
        informasi lowongan dari|dari mana anda tahu lowongan ini|
        dari mana anda mengetahui lowongan ini|how did you hear about us|via|jalur""",
    "tags": "tag|tags|label|labels|kata kunci|keyword|keywords|penanda|categories|kategori",
    "note": """catatan|note|notes|keterangan|ket|remark|remarks|comment|comments|komentar|catatan hr|catatan hrd|
        keterangan lain|catatan tambahan|additional notes|description|deskripsi""",
    "applied_on": """tanggal melamar|tanggal lamaran|tgl melamar|tgl lamaran|tanggal lamar|tgl lamar|applied|applied on|
        applied at|applied date|date applied|application date|tanggal daftar|tgl daftar|tanggal pendaftaran|timestamp|
        tanggal masuk|tgl masuk|tanggal apply|tgl apply|waktu melamar|submission date|date of application|stempel waktu|
        tanggal lamaran masuk|tanggal masuk lamaran|tanggal submit|submitted at|received|date received|
        tanggal diterima lamaran|date|tanggal|tgl|waktu|tanggal mendaftar|apply date|created at|date of applying""",
    "keep_until": """simpan sampai|disimpan sampai|keep until|retain until|retention date|batas simpan|
        tanggal hapus|simpan hingga|disimpan hingga|masa simpan sampai|delete after|batas penyimpanan""",
    "stage": """tahap|stage|tahapan|status|status lamaran|tahap seleksi|application status|posisi tahap|
        status kandidat|status pelamar|status rekrutmen|recruitment stage|proses|pipeline stage""",
}
# A title with one of these words is about somebody or something else, however much it looks like one of ours.
_OTHER_WORDS = """
    perusahaan company sekolah school universitas university kampus ibu ayah bapak mother father ortu wali darurat
    emergency referensi reference atasan supervisor panggilan nickname posisi position jabatan bank rekening
    pewawancara interviewer recruiter rekruter hrd file berkas ktp nik npwp kota city provinsi pasangan suami
    istri saudara spouse lahir birth kerabat institusi instansi pengguna username user pic terakhir sebelumnya
    previous anak child for
"""
_OTHERS = frozenset(_OTHER_WORDS.split())
_ALLOWED_WITH_OTHERS = frozenset({"nama lengkap sesuai ktp", "nama sesuai ktp"})
# Of no use for choosing, and not to be asked for or kept without need (UU 27/2022 art. 4; UU 13/2003 art. 5 and 6).
_PRIVATE = re.compile(
    r"\b(?:agama|religion|suku|ethnic\w*|ras|race|jenis kelamin|gender|sex|l p|status (?:nikah|pernikahan|perkawinan)"
    r"|marital|golongan darah|blood|tanggal lahir|tgl lahir|tempat tanggal lahir|ttl|birth\w*|dob|umur|usia|age|nik"
    r"|ktp|npwp|bpjs|kesehatan|disabilitas|disability|health|tinggi badan|berat badan|rekening|gaji|salary|foto"
    r"|photo)\b"
)
_NUMBERING = frozenset({"no", "nomor", "number", "nr", "no urut", "nomor urut", "id", "nomer", ""})


@lru_cache(maxsize=4096)
def folded(title: str) -> str:
    """A title however it is spelt: small letters and digits with single spaces, without what stands in brackets."""
    if title.isascii() and title.isalpha():
        return title[:300].lower()
    text = unicodedata.normalize("NFKD", title[:300].casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    without = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", text)
    words = "".join(char if char.isalnum() else " " for char in without).split()
    return " ".join(words) or " ".join("".join(char if char.isalnum() else " " for char in text).split())


@lru_cache(maxsize=4096)
def field_of(title: str) -> str | None:
    """The field that a title names, None for none: as it is, of either of two languages, or misspelt."""
    text = folded(title)
    if not text or len(text) > 60 or text in _NUMBERING:
        return None
    if text in _known():
        return _known()[text]
    if is_of_others(title):
        return None
    return _in_two_languages(title, text.split()) or _misspelt(text)


def _in_two_languages(title: str, words: list[str]) -> str | None:
    """The field of "Nama / Name", "No. HP (WA)" or "Nama Name"."""
    halves = [part for part in re.split(r"[/|\n()\\–—]| - ", title) if folded(part)]
    named = {field for part in halves if (field := _known().get(folded(part)))} if len(halves) > 1 else set()
    if len(named) == 1:
        return named.pop()
    for cut in range(1, len(words)):
        first, second = _known().get(" ".join(words[:cut])), _known().get(" ".join(words[cut:]))
        if first and first == second:
            return first
    return None


def is_of_others(title: str) -> bool:
    """Whether a title is about another person, a place or a thing: "Email Atasan", "No. HP Darurat", "Applied for"."""
    text = folded(title)
    return not _OTHERS.isdisjoint(text.split()) and text not in _ALLOWED_WITH_OTHERS


def is_private(title: str) -> bool:
    """Whether a title is about what ought not to be kept of a candidate."""
    return _PRIVATE.search(folded(title)) is not None


def is_numbering(title: str) -> bool:
    """Whether a column only counts the rows."""
    return folded(title) in _NUMBERING


@cache
def _known() -> dict[str, str]:
    return {folded(title): field for field, titles in _TITLES.items() for title in " ".join(titles.split()).split("|")}


def _misspelt(text: str) -> str | None:
    from rapidfuzz import fuzz, process

    if len(text) < _SHORTEST_MISSPELT:
        return None
    near = [known for known in _known() if len(known) >= _SHORTEST_MISSPELT]
    found = process.extract(text, near, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH, limit=3)
    fields = {_known()[known] for known, _, _ in found}
    return fields.pop() if len(fields) == 1 else None
