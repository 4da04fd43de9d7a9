"""What a recruiter says and reads about a trait: name, question, probes and anchors in the document's language.

A trait is first told apart by its form (a thing one does, is, has, knows …), because the sentences about it depend on
that. Qualities that many profiles name have questions and anchors of their own (competences.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rubrics.draft import words
from rubrics.draft.competences import INDONESIAN, Competence
from rubrics.draft.senses import sense
from rubrics.draft.stems import stem
from rubrics.draft.templates import CRITERIA
from rubrics.draft.tokens import is_abstract, is_action, is_quality, is_verb, keys_of
from rubrics.model import Language, QuestionKind

Form = Literal["doing", "willing", "being", "knowing", "liking", "proof", "having", "avoiding"]

_ABLE = words.listed(
    "mampu dapat bisa sanggup terampil mahir pandai pintar lihai piawai cakap fasih ahli terbiasa pernah kuat tahan "
    "kemahiran kepandaian kecakapan"
)
_MODALS = words.listed("mampu dapat bisa sanggup terbiasa")
_WILLING = words.listed("bersedia mau siap rela kesediaan kemauan kesiapan")
_PROOF = words.listed("sertifikat sertifikasi ijazah lisensi izin gelar pendidikan portofolio sim")
_KNOWN = words.listed(
    "pengetahuan pemahaman wawasan penguasaan pengalaman referensi dasar-dasar menguasai memahami hafal mengerti mengetahui"
)
_LIKED = words.listed(
    "menyukai menyayangi mencintai menikmati menyenangi meminati senang suka gemar minat ketertarikan kecintaan kegemaran"
)
_OF_MANY_THINGS = frozenset({"peka", "perhati", "hati"})  # "kepekaan terhadap warna" is no empathy
# Words that stand on several scales, and the one that a question should ask about.
_BY_STEM = {
    stem(word): scale
    for scale, listed in {
        "communication": "komunikatif",
        "courage": "berani takut penakut",
        "care": "telaten lalai lupa pelupa ceroboh",
        "persistence": "tekun bosan menyerah jenuh",
        "initiative": "aktif proaktif inisiatif pasif",
        "friendliness": "ramah hangat sopan kasar",
        "order": "rapi berantakan",
        "diligence": "rajin malas pemalas",
        "flexibility": "luwes kaku fleksibel",
        "firmness": "ragu tegas",
        "patience": "sabar marah emosi",
        "calm": "tenang panik gugup",
        "endurance": "stres",
        "sociability": "tertutup",
        "openness": "tersinggung terbuka",
        "confidence": "malu pemalu",
        "empathy": "peduli acuh cuek empati",
        "vigilance": "waspada",
        "independence": "mandiri bergantung",
        "focus": "konsentrasi fokus",
    }.items()
    for word in listed.split()
}
_TOPIC = re.compile(r"^.*?\b(?:tentang|mengenai|terhadap|di bidang|pada|akan|dalam) +(?=\S)")
_ADJECTIVE_IN = re.compile(r"^[\w-]+ (?:dalam|saat|ketika) +(?=\S)")
_DENIAL = re.compile(
    r"^(?:(?:tidak|kurang|belum|tak|minim)(?: (?:terlalu|begitu|cukup))?"
    r"(?: (?:mampu|dapat|bisa|suka|mau|bersedia|senang|menyukai|memiliki|mempunyai|punya))*|"
    r"sulit|kesulitan|susah|sukar|enggan|malas|jarang|(?:memiliki |punya )?sedikit|ketidakmampuan)"
    r"(?: dalam| untuk)? +(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one criterion, in the document's language."""

    name: str
    definition: str
    kind: QuestionKind
    question: str
    anchors: dict[int, str]


def wording(suitable: str, unsuitable: str, role: str, language: Language) -> Wording:
    """Texts for a criterion with these traits in the words of the profile; one of the two may be empty."""
    if language == "en":
        return _english(suitable, unsuitable, role)
    trait = suitable or positive(unsuitable)
    form, core = ("avoiding", unsuitable) if not suitable and trait.startswith("tidak ") else form_of(trait)
    templates = CRITERIA["id"][form]
    opposite = _predicate(unsuitable) if unsuitable else ""
    filled = {"trait": _predicate(trait), "core": core, "role": role, "opposite": opposite}
    filled |= {name.capitalize(): text[:1].upper() + text[1:] for name, text in filled.items()}
    competence = _competence(suitable, unsuitable) if form in {"being", "having", "avoiding"} else None
    anchors = _anchors_of(competence, filled) if competence else _anchors(templates.anchors, templates.lacking, filled)
    return Wording(
        name=core
        if trait.split()[0].lower() in _ABLE | _WILLING | words.SKILLS | {"aktif"} and core != trait
        else trait,
        definition=templates.definition.format(**filled),
        kind="behavioural" if competence else templates.kind,
        question=competence.question if competence else templates.question.format(**filled),
        anchors=anchors,
    )


def form_of(trait: str) -> tuple[Form, str]:
    """The form of a suitable trait and the words its sentences need.

    "kemampuan untuk mengelola konflik" is something done ("mengelola konflik"), "bersedia lembur" something one is
    willing to do ("lembur").
    """
    written = trait.split()
    keys = [word.lower().strip(",") for word in written]
    skip = 0
    heads = words.SKILLS | _ABLE | _WILLING | words.LINKS | {"dan", "aktif"}
    while skip < len(keys) - 1 and keys[skip] in heads:
        skip += 1
    if keys[0] in _KNOWN:
        topic = _TOPIC.sub("", trait)
        return "knowing", topic if topic != trait else " ".join(written[1:]) or trait
    if skip and (is_verb(keys[skip]) or keys[0] in _WILLING | _MODALS):
        return ("willing" if keys[0] in _WILLING else "doing"), " ".join(written[skip:])
    if keys[0] in _LIKED:
        topic = _TOPIC.sub("", trait)
        return "liking", topic if topic != trait else " ".join(written[1:]) or trait
    if keys[0] in _PROOF:
        return "proof", trait
    if keys[0] in words.SKILLS or is_quality(keys[0]) or is_abstract(keys[0]) or is_action(keys[0]):
        return "having", trait
    inside = _ADJECTIVE_IN.sub("", trait)
    if inside != trait and is_verb(inside.split()[0].lower()):
        return "doing", inside
    if is_verb(keys[0]) and keys[0] not in words.GOOD:
        return "doing", trait
    return "being", trait


def positive(unsuitable: str) -> str:
    """What the absence of an unsuitable trait is called: "sulit bangun pagi" -> "bangun pagi"; else "tidak …"."""
    match = _DENIAL.match(unsuitable)
    if match:
        return unsuitable[match.end() :]
    plain = re.sub(r"^(?:memiliki |punya )", "", unsuitable)
    if plain.startswith("ketidak"):
        return "ke" + plain.removeprefix("ketidak")
    plain = re.sub(r"^(?:kecenderungan|kebiasaan)(?: untuk)? ", "", plain)
    return f"tidak {_predicate(plain)}"


def _predicate(trait: str) -> str:
    """The trait as something said of a person: "memiliki empati", "teliti"."""
    first = trait.split()[0].lower()
    return f"memiliki {trait}" if is_quality(first) and first != "kesulitan" else trait


def _competence(suitable: str, unsuitable: str) -> Competence | None:
    """The well-known quality that a trait begins with; None for skills and for everything else."""
    for trait, side in ((suitable, 1), (unsuitable, -1)):
        if not trait:
            continue
        meant = sense(trait)
        first = next((stem(key) for key in keys_of(trait) if key not in words.WITHOUT_CONTENT), "")
        if first in _OF_MANY_THINGS and len(meant.stems) > 1:
            return None
        scales = [scale for scale, (taken, word) in meant.sides.items() if taken == side and word == first]
        named = _BY_STEM.get(first, "")
        chosen = named if named and scales else next((scale for scale in scales if scale in INDONESIAN), "")
        if chosen:
            return INDONESIAN[chosen]
        if suitable:
            return None
    return None


def _anchors_of(competence: Competence, filled: dict[str, str]) -> dict[int, str]:
    low = (
        f"{filled['Opposite']}: {competence.low}."
        if filled["opposite"]
        else competence.low[:1].upper() + competence.low[1:] + "."
    )
    return {1: low, 3: competence.middle, 5: f"{filled['Trait']}: {competence.high}."}


def _anchors(texts: dict[int, str], lacking: str, filled: dict[str, str]) -> dict[int, str]:
    low = texts[1] if filled["opposite"] else lacking
    return {level: text.format(**filled) for level, text in {**texts, 1: low}.items()}


def _english(suitable: str, unsuitable: str, role: str) -> Wording:
    templates = CRITERIA["en"]["being" if suitable else "avoiding"]
    trait = suitable or f"no sign of “{unsuitable}”"
    filled = {"trait": trait, "core": suitable or unsuitable, "role": role, "opposite": unsuitable}
    filled |= {name.capitalize(): text[:1].upper() + text[1:] for name, text in filled.items()}
    return Wording(
        name=trait,
        definition=templates.definition.format(**filled),
        kind=templates.kind,
        question=templates.question.format(**filled),
        anchors=_anchors(templates.anchors, templates.lacking, filled),
    )
