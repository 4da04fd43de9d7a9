"""What kind of thing a trait is: something one does, is, has, knows … The sentences about it depend on that."""

from __future__ import annotations

import re
from typing import Literal

from rubrics.draft import words
from rubrics.draft.tokens import is_abstract, is_action, is_quality, is_verb

Form = Literal["doing", "willing", "being", "knowing", "liking", "proof", "having", "avoiding"]

_ABLE = words.listed(
    "mampu dapat bisa sanggup terampil mahir pandai pintar lihai piawai cakap fasih ahli terbiasa pernah kuat tahan "
    "kemahiran kepandaian kecakapan"
)
_MODALS = words.listed("mampu dapat bisa sanggup terbiasa")
_WILLING = words.listed("bersedia mau siap rela kesediaan kemauan kesiapan")
_PROOF = words.listed("sertifikat sertifikasi ijazah lisensi izin gelar pendidikan portofolio sim")
_KNOWN = words.listed(
    "pengetahuan pemahaman wawasan penguasaan pengalaman referensi dasar-dasar menguasai memahami hafal "
    "mengerti mengetahui"
)
_LIKED = words.listed(
    "menyukai menyayangi mencintai menikmati menyenangi meminati senang suka gemar minat ketertarikan "
    "kecintaan kegemaran"
)
_HEADS = words.SKILLS | _ABLE | _WILLING | {"aktif"}
_TOPIC = re.compile(r"^.*?\b(?:tentang|mengenai|terhadap|di bidang|pada|akan|dalam) +(?=\S)")
_ADJECTIVE_IN = re.compile(r"^[\w-]+ (?:dalam|saat|ketika) +(?=\S)")
_UNWILLING = re.compile(
    r"^(?:enggan|(?:tidak|kurang|belum|tak)(?: \w+)? (?:mau|bersedia|rela|siap))(?: untuk)? +(?=\S)"
)
_DENIAL = re.compile(
    r"^(?:(?:tidak|kurang|belum|tak|minim)(?: (?:terlalu|begitu|cukup))?"
    r"(?: (?:mampu|dapat|bisa|memiliki|mempunyai|punya))*|"
    r"sulit|kesulitan|susah|sukar|malas|jarang|(?:memiliki |punya )?sedikit|ketidakmampuan)"
    r"(?: dalam| untuk)? +(?=\S)"
)
_OFTEN = re.compile(r"^(?:sering(?: kali|kali)?|kerap(?: kali)?|selalu) +(?=\S)")


def form_of(trait: str) -> tuple[Form, str]:
    """The form of a suitable trait, and the words its sentences need.

    "kemampuan untuk mengelola konflik" is something done ("mengelola konflik"), "bersedia lembur" something one is
    willing to do ("lembur"), "pemahaman tentang pajak" something known ("pajak").
    """
    first = _key(trait)
    if first in _KNOWN or first in _LIKED:
        topic = _topic(trait)
        is_done = first in _KNOWN and is_verb(_key(topic))
        return "doing" if is_done else "knowing" if first in _KNOWN else "liking", topic
    rest = _without_heads(trait)
    if rest != trait and (first in _WILLING or first in _MODALS or is_verb(_key(rest))):
        return "willing" if first in _WILLING else "doing", rest
    if is_quality(first) or is_abstract(first) or is_action(first):
        return "proof" if first in _PROOF else "having", trait
    inside = _ADJECTIVE_IN.sub("", trait)  # "terampil dalam merakit"
    if inside != trait and is_verb(_key(inside)):
        return "doing", inside
    return "doing" if is_verb(first) and first not in words.GOOD else "being", trait


def has_name_without_head(trait: str) -> bool:
    """Whether what is done is name enough: "Mengelola konflik" for "keterampilan dalam mengelola konflik"."""
    return _key(trait) in _HEADS


def _key(text: str) -> str:
    return text.split(maxsplit=1)[0].lower().strip(",")


def _topic(trait: str) -> str:
    """What is known or liked: "media sosial" in "pemahaman yang baik tentang media sosial"."""
    topic = _TOPIC.sub("", trait)
    if topic == trait:
        _, _, topic = trait.partition(" ")
    return topic or trait


def _without_heads(trait: str) -> str:
    """The trait without "kemampuan untuk", "mampu", "terampil dalam"."""
    written = trait.split()
    skip = 0
    while skip < len(written) - 1 and _key(written[skip]) in _HEADS | words.LINKS | {"dan"}:
        skip += 1
    return " ".join(written[skip:])


def positive(unsuitable: str) -> str:
    """What the absence of an unsuitable trait is called: "sulit bangun pagi" -> "bangun pagi"; else "tidak …"."""
    match = _UNWILLING.match(unsuitable)
    if match:
        return f"bersedia {unsuitable[match.end() :]}"
    match = _DENIAL.match(unsuitable)
    if match:
        return unsuitable[match.end() :]
    plain = _OFTEN.sub("", unsuitable)
    plain = re.sub(r"^(?:memiliki |punya )", "", plain)
    if plain.startswith("ketidak"):
        return "ke" + plain.removeprefix("ketidak")
    plain = re.sub(r"^(?:kecenderungan|kebiasaan)(?: untuk)? ", "", plain)
    return f"tidak {predicate(plain)}"


def predicate(trait: str) -> str:
    """The trait as something said of a person: "memiliki empati", "teliti"."""
    first = _key(trait)
    return f"memiliki {trait}" if is_quality(first) and first != "kesulitan" else trait
