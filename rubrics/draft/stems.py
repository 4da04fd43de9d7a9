"""Words brought to a common form, for matching only."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

import snowballstemmer

_PARTICLES = re.compile(r"(?:nya|ku|mu|lah|kah|pun)$")

# Loan words: "komunikatif" and "berkomunikasi", "kreativitas" and "kreatif", "analitis" and "analisis".
_LOAN_ENDINGS = (
    ("ikasi", "ik"),
    ("ikatif", "ik"),
    ("ivitas", ""),
    ("bilitas", "bel"),
    ("isasi", "is"),
    ("isir", "is"),
    ("asif", ""),
    ("sif", ""),
    ("asi", ""),
    ("atif", ""),
    ("ator", ""),
    ("isis", "is"),
    ("itis", "is"),
    ("itik", "is"),
    ("itas", ""),
    ("isme", ""),
    ("asme", "as"),
    ("if", ""),
    ("ik", ""),
    ("is", ""),
    ("si", ""),
)
_SHORTEST_LOAN = 4

_AFFIX = re.compile(r"^(?:me|di|ke|pe|be|te)|(?:an|i|kah|lah|pun|ku|mu|nya)$")  # else the stemmer changes nothing

# Roots that lose their first letter behind meN- and peN-, where the stemmer cannot know it, or that it takes for such.
_ROOTS = {
    "ulis": "tulis",
    "elola": "kelola",
    "olong": "tolong",
    "angan": "tangani",
    "angani": "tangani",
    "irim": "kirim",
    "ikir": "pikir",
    "akai": "pakai",
    "ilih": "pilih",
    "arik": "tarik",
    "ejar": "kejar",
    "usun": "susun",
    "impan": "simpan",
    "palu": "malu",
    "palas": "malas",
    "parah": "marah",
    "potivasi": "motivasi",
    "pandiri": "mandiri",
    "mimpin": "pimpin",
}

# Words that have gone a way of their own: "perhatian" has little to do with "hati", "ketinggian" with "tinggi".
_OWN = {
    word: kin.split()[0]
    for kin in (
        "atasan",
        "aturan peraturan",
        "bawahan",
        "belajar mempelajari pembelajar pembelajaran pelajari",
        "berdiri",
        "buru-buru terburu-buru",
        "empati empatik berempati",
        "hati-hati berhati-hati kehati-hatian",
        "ketinggian",
        "keuangan",
        "kritik kritikan dikritik mengkritik pengkritik",
        "lapangan",
        "menghargai penghargaan dihargai",
        "menyerah",
        "pengalaman berpengalaman",
        "penglihatan",
        "perangkat",
        "perhatian memperhatikan diperhatikan",
        "perjalanan",
        "relasi",
        "tangani menangani ditangani penanganan",
        "tenang menenangkan",
    )
    for word in kin.split()
}

_IRREGULAR = {
    form: verb
    for verb, forms in {
        "break": "broke broken",
        "client": "patients",  # who is patient is something else
        "drive": "drove",
        "fall": "fell fallen",
        "feel": "felt",
        "find": "found",
        "forget": "forgot forgotten",
        "get": "got gotten",
        "give": "gave given",
        "go": "went gone",
        "hear": "heard",
        "hide": "hid hidden",
        "hold": "held",
        "judgy": "judgemental judgmental",  # has little to do with judgement
        "keep": "kept",
        "leave": "left",
        "lose": "lost",
        "make": "made",
        "run": "ran",
        "say": "said",
        "speak": "spoke spoken",
        "stand": "stood",
        "stick": "stuck",
        "take": "took taken",
        "teach": "taught",
        "tell": "told",
        "think": "thought",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802


_STEMMER: _Stemmer = snowballstemmer.stemmer("indonesian")
_ENGLISH: _Stemmer = snowballstemmer.stemmer("english")


@cache
def stem(word: str) -> str:
    """A word's stem in small letters: "ketelitian", "teliti" and "ketidaktelitian" share one.

    A phrase joined by a hyphen ("kepercayaan-diri") keeps its second word.
    """
    if word in _OWN:
        return _OWN[word]
    first, hyphen, second = word.partition("-")
    if not hyphen:
        return _without_loan_ending(_root(_plain(word)))
    if first == second:  # "ragu-ragu"
        return stem(first)
    first = re.sub(r"^(?:ber|be(?=kerja)|ke(?=\w{3,}an$))", "", first)
    return f"{re.sub('(?<=percaya)an$', '', first)}-{second}"


@cache
def english_stem(word: str) -> str:
    """An English word's stem: "patience" and "patient", "organised" and "organized" share one."""
    word = _IRREGULAR.get(word, word)
    word = re.sub(r"is(?=(?:e[ds]?|ing|ation|er)$)", "iz", word)
    word = re.sub(r"our(?=ed$|s?$|ing$)", "or", word)
    return re.sub(r"(?<=[ae]n)(?:c[ei]?|cy)$", "t", _ENGLISH.stemWord(re.sub(r"'s$", "", word)))


def _plain(word: str) -> str:
    """The word without what the stemmer would misread: clitics, "ketidak-…-an", "kepe-", "keter-"."""
    if len(word) > 6:
        word = _PARTICLES.sub("", word)
    if word.startswith("ketidak") and word.endswith("an"):
        return word[len("ketidak") : -len("an")]
    if word.startswith(("kepe", "keter")) and word.endswith("an"):
        return word[len("ke") : -len("an")]
    return word


def _root(word: str) -> str:
    if word.startswith("ter"):  # "terbuka" is not "membuka", "teratur" not "mengatur"
        if not word.endswith(("isir", "asi")):
            return word
        word = word.removeprefix("ter")
    for _ in range(3):
        if not _AFFIX.search(word):
            break
        shorter = _STEMMER.stemWord(word)
        shorter = _ROOTS.get(shorter, shorter)
        if shorter == word or len(shorter) < 3:
            break
        word = shorter
    return word


def _without_loan_ending(word: str) -> str:
    for ending, kept in _LOAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_LOAN:
            return word.removesuffix(ending) + kept
    return word
