"""What a recruiter says and reads about a trait: questions, probes, anchors, from templates in the document's language.

A trait is first told apart by what it is (a thing one does, is, has, knows …), because the sentence about it depends on that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rubrics.draft import words
from rubrics.draft.traits import is_quality, is_verb
from rubrics.model import Language, QuestionKind

Form = Literal["doing", "willing", "being", "knowing", "proof", "having"]

_ABLE = words.listed(
    "mampu dapat bisa sanggup terampil mahir pandai pintar lihai piawai cakap fasih ahli berani terbiasa pernah"
)
_WILLING = words.listed("bersedia mau siap ingin rela kesediaan kemauan kesiapan")
_PROOF = words.listed("sertifikat sertifikasi ijazah lisensi izin gelar pendidikan portofolio sim")
_KNOWN = words.listed("pengetahuan pemahaman wawasan penguasaan pengalaman referensi dasar-dasar")
_DENIAL = re.compile(
    r"^(?:(?:tidak|kurang|belum|tak|minim)(?: (?:terlalu|begitu|cukup))?(?: (?:mampu|dapat|bisa|suka|mau|bersedia|senang|menyukai|memiliki|mempunyai|punya))*"
    r"|sulit|kesulitan(?: dalam| untuk)?|susah|sukar|enggan|malas|jarang|(?:memiliki |punya )?sedikit|ketidakmampuan)(?: dalam| untuk)? +(?=\S)"
)
_JUDGEMENT = re.compile(
    r" yang (?:sangat |cukup |begitu )?(?:%s)(?: dan (?:%s))?\b" % (("|".join(sorted(words.EVALUATIONS)),) * 2)
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A trait ready for templates: what it is, and the words that the sentence about it needs."""

    form: Form
    core: str
    whole: str


def phrase(trait: str) -> Phrase:
    """A suitable trait of an Indonesian profile: "kemampuan untuk mengelola konflik" -> doing, "mengelola konflik"."""
    tokens = trait.split()
    keys = [token.lower().strip(",") for token in tokens]
    skip = 0
    while skip < len(keys) - 1 and keys[skip] in words.SKILLS | _ABLE | _WILLING | words.LINKS | {"dan", "aktif"}:
        skip += 1
    rest = " ".join(tokens[skip:])
    if skip and is_verb(keys[skip]):
        return Phrase("willing" if keys[0] in _WILLING else "doing", rest, trait)
    plain = _JUDGEMENT.sub("", trait)
    if keys[0] in _PROOF:
        return Phrase("proof", plain, trait)
    if keys[0] in _KNOWN:
        return Phrase("knowing", plain, trait)
    if keys[0] in words.SKILLS or is_quality(keys[0]) or (keys[0].startswith("ke") and keys[0].endswith("an")):
        return Phrase("having", plain, trait)
    if is_verb(keys[0]) and keys[0] not in words.GOOD:
        return Phrase("doing", trait, trait)
    return Phrase("being", trait, trait)


def positive(unsuitable: str) -> str:
    """What the lack of an unsuitable trait looks like: "sulit bangun pagi" -> "bangun pagi"; else "tidak …"."""
    match = _DENIAL.match(unsuitable)
    if match:
        return unsuitable[match.end() :]
    without = re.sub(r"^(?:memiliki |punya )", "", unsuitable)
    if without.startswith("ketidak"):
        return "ke" + without[len("ketidak") :]
    return f"tidak {without}" if not is_quality(without.split()[0]) else f"tidak memiliki {without}"


def has_trait(trait: str, language: Language) -> str:
    """The trait as a predicate: "memiliki empati", "teliti"."""
    if language == "en":
        return trait
    first = trait.split(maxsplit=1)[0].lower()
    is_noun = (is_quality(first) or first in words.SKILLS) and first not in {"kesulitan"}
    return f"memiliki {trait}" if is_noun else trait


QUESTIONS: dict[Language, dict[Form, tuple[QuestionKind, str]]] = {
    "id": {
        "doing": ("behavioural", "Ceritakan ketika Anda harus {core}. Apa yang Anda lakukan, dan apa hasilnya?"),
        "willing": ("situational", "Apa yang akan Anda lakukan jika pekerjaan ini menuntut Anda {core}?"),
        "being": ("behavioural", "Ceritakan situasi kerja yang menuntut Anda untuk {core}. Apa yang Anda lakukan?"),
        "knowing": ("behavioural", "Ceritakan pekerjaan Anda yang membutuhkan {core}. Bagaimana Anda menerapkannya?"),
        "proof": (
            "behavioural",
            "Ceritakan bagaimana Anda memperoleh {core} dan kapan terakhir kali Anda menggunakannya.",
        ),
        "having": ("behavioural", "Ceritakan situasi kerja yang membutuhkan {core}. Apa yang Anda lakukan saat itu?"),
    },
    "en": {
        "doing": (
            "behavioural",
            "Tell me about a time when your work called for this: {core}. What did you do, and what came of it?",
        ),
        "willing": ("situational", "What would you do if this job asked this of you: {core}?"),
        "being": ("behavioural", "Tell me about a time when your work called for this: {core}. What did you do?"),
        "knowing": ("behavioural", "Tell me about a piece of work that needed {core}. How did you use it?"),
        "proof": ("behavioural", "Tell me how you gained this, and when you last used it: {core}."),
        "having": ("behavioural", "Tell me about a time when your work needed this: {core}. What did you do?"),
    },
}

PROBES: dict[Language, dict[QuestionKind, tuple[str, str, str]]] = {
    "id": {
        "behavioural": (
            "Bagaimana situasinya, dan apa peran Anda?",
            "Langkah apa yang Anda ambil sendiri?",
            "Bagaimana hasilnya, dan apa yang Anda pelajari?",
        ),
        "situational": (
            "Hal apa yang Anda pertimbangkan lebih dahulu?",
            "Langkah apa yang akan Anda ambil?",
            "Pernahkah Anda menghadapi hal serupa? Apa hasilnya?",
        ),
    },
    "en": {
        "behavioural": (
            "What was the situation, and what was your part in it?",
            "Which steps did you take yourself?",
            "What came of it, and what did you learn?",
        ),
        "situational": (
            "What would you look at first?",
            "Which steps would you take?",
            "Have you met anything like it? What came of it?",
        ),
    },
}

DEFINITIONS: dict[Language, str] = {
    "id": "Sejauh mana contoh dari kandidat menunjukkan bahwa ia {trait} saat bekerja sebagai {role}.",
    "en": "How far the candidate's own examples show this in the work of {role}: {trait}.",
}

ANCHORS: dict[Language, dict[int, str]] = {
    "id": {
        5: "Menceritakan beberapa kejadian nyata dengan rinci: situasinya, tindakannya sendiri, dan hasil yang menunjukkan bahwa ia {trait}.",
        3: "Menceritakan satu kejadian nyata; bahwa ia {trait} baru sebagian terlihat, atau baru jelas setelah ditanya lebih lanjut.",
        1: "Tidak dapat menyebut kejadian nyata, atau kejadian yang diceritakannya menunjukkan bahwa ia {opposite}.",
    },
    "en": {
        5: "Describes several real events in detail: the situation, their own actions, and results that show this: {trait}.",
        3: "Describes one real event; it shows only part of this, or only after further questions: {trait}.",
        1: "Names no real event, or describes events that show: {opposite}.",
    },
}

NO_OPPOSITE: dict[Language, str] = {
    "id": "belum {trait}",
    "en": "the lack of it",
}

DISTINCTION: dict[Language, dict[str, str]] = {
    "id": {
        "definition": "Sejauh mana kandidat memahami hal yang membedakan pekerjaan ini dari profesi serupa: {claim}.",
        "question": "Menurut Anda, apa yang membedakan pekerjaan {role} dari profesi yang serupa? Ceritakan pengalaman Anda yang berkaitan.",
        "5": "Menjelaskan sendiri perbedaan itu dengan contoh dari pekerjaan nyata: {claim}.",
        "3": "Menyebut sebagian perbedaannya tanpa contoh, atau setelah ditanya lebih lanjut.",
        "1": "Menyamakan pekerjaan ini dengan profesi lain, atau tidak dapat menyebut perbedaannya.",
    },
    "en": {
        "definition": "How well the candidate understands what sets this job apart from similar ones: {claim}.",
        "question": "In your view, what sets the work of {role} apart from similar jobs? Tell me about an experience of yours that bears on it.",
        "5": "Explains the difference unprompted, with examples from real work: {claim}.",
        "3": "Names part of the difference without an example, or only after further questions.",
        "1": "Takes this job for another one, or cannot name a difference.",
    },
}

PREVIEWS: dict[Language, dict[str, str]] = {
    "id": {
        "expectation": "Apa yang Anda bayangkan tentang hal ini dalam pekerjaan sehari-hari seorang {role}: “{claim}”?",
        "misconception": "Ada yang berpendapat: “{claim}”. Menurut Anda, bagaimana pekerjaan {role} sehari-hari?",
        "follow_up": "Kenyataannya: {reality}. Ceritakan pengalaman serupa dan tindakan Anda.",
        "open_follow_up": "Ceritakan pengalaman Anda yang membuat Anda berpendapat demikian.",
    },
    "en": {
        "expectation": "How do you picture this in the daily work of {role}: “{claim}”?",
        "misconception": "Some people hold: “{claim}”. How do you see the daily work of {role}?",
        "follow_up": "What it is really like: {reality}. Tell me about a similar experience and what you did.",
        "open_follow_up": "Tell me about an experience that made you think so.",
    },
}
