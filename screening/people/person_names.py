"""Names of people with the titles before and after them, as they are written in Indonesia.

A name is kept as it was written: titles belong to it, one word is a whole name, and capitals may be meant. What is
worked out here is only which part is the name itself, for finding the same person again, and whether a comma parts
a title from the name or the family name from the given one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BEFORE_WORDS = """
    dr drg drh dra drs ir prof h hj haji hajah kh k kyai ustadz ustad ustadzah r ra rm rr rd raden bapak bpk ibu
    bu pak sdr sdri saudara saudari tn tuan ny nyonya nn nona mr mrs ms miss mx apt ns bd br pdt pastor letkol kol
    mayor kapten serka aipda akp kompol brigjen
"""
_BEFORE = frozenset(_BEFORE_WORDS.split())
# Only with a point, for a name may begin with one of these too.
_BEFORE_WITH_POINT = frozenset({"k", "r", "h", "ra", "rm", "rr", "ms", "miss", "bu", "ibu", "pak", "kol"})
_DEGREES = (
    "kom|pd|pdi|si|h|hi|hum|e|ei|sy|t|tp|ip|sos|psi|farm|ked|kep|km|kg|gz|pt|p|pi|hut|st|sn|ds|ag|ap|ab|ak|ikom|kes|"
    "keb|biomed|sc|a|m|b|mb|mat|stat|ling|kn|eng|cs|fil|th|div|ars|li|ud|log|in|or|sosio|epid|han|par|kh|ikes|akun|"
    "arch|ed|phil|acc|bus|tr|trans|agr|ec|kel|kpm|ptk|komp|inf|akun|bns|adm"
)
_AFTER = re.compile(
    rf"(?:[sm]\.\s?(?:(?:{_DEGREES}|i)\.?\s?)+|a\.?\s?md\.?(?:\s?[a-z]{{1,5}}\.?)*|b\.\s?(?:sc|a|s|eng|ed|com|bus|acc)\.?"
    r"|d\.?[1-4]|s[1-3]|sp\.?\s?(?:\.?[a-z]{1,5}\.?)*(?:\([a-z]\))?|ph\.?\s?d\.?|m\.?b\.?a\.?|s\.?[eht]\.?|m\.?[mthaip]\.?"
    r"|s\.?s\.?t\.?(?:pel\.?)?|sip|skm|ssi|spd|mpd|skom|mkom|mkes|skep|ners|ns|apt|mti|msi|msc|bsc|ba|bba|bs|psi|psikolog|mpsi|spsi"
    r"|amd|amk|amkeb|md|cpa|ca|cfa|pmp|chrp|chrm|shrm|cht|ak|akt|ii|iii|iv|jr|sr|lc|llm|llb|meng|beng|sag|shi|sei|sfarm"
    r"|sked|stp|ssos|sds|ssn|sgz|spt|skg|sikom|sab|sap|sh|dr|drs|ir|qia|crmp|bkp|mh|mba|dipl"
    r"(?:\.-ing)?|gr|bdn|bd|iai|ipm|drg|s\.?p\.?w\.?k|(?:b\.\s?[as]\.?|bba|beng) \(hons\)|c\.\s?[a-z]{2,4})\.?",
    re.IGNORECASE,
)
# These are names too, when they are written like one.
_NAMES_TOO = frozenset({"Ma", "Ba", "Ca", "Bs", "Si", "Sri", "Mi", "Mai", "Sap", "Sip", "Dr", "Ak"})
_BETWEEN = re.compile(r"\s*,\s*")
_MUHAMMADS = """muhammad mohammad muhamad mohamad muchammad mochammad muchamad mochamad muhamed mohamed muh moh
    much moch mhd mohd"""
_MUHAMMAD = frozenset(_MUHAMMADS.split())
_OLD_SPELLING = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("ch", "h"))
_TURNED = (*((new, old) for old, new in _OLD_SPELLING), ("ch", "c"), ("c", "ch"), ("j", "y"), ("y", "j"))
_HEAD = 3  # letters
_LONGEST_DEGREE = 24  # characters; the pattern takes twice as long for every two more that it nearly fits


def without_titles(name: str) -> str:
    """The name itself: "dr. Siti Aminah, S.Kom., M.M." is "Siti Aminah". A name of titles alone stays as it is."""
    first = _BETWEEN.split(name.strip())[0]
    words = first.split()
    while len(words) > 1 and _is_title_before(words[0]):
        words.pop(0)
    while len(words) > 1 and "." in words[-1] and is_degree(words[-1]):
        words.pop()
    return " ".join(words) or name


def comparable(name: str) -> str:
    """What two spellings of one name have in common: small letters without titles, diacritics and points."""
    if name.isascii() and "," not in name and "." not in name:
        plain = name.casefold()
        first = plain.partition(" ")[0]
        return plain if first not in _BEFORE else without_titles(plain)
    spread = unicodedata.normalize("NFKD", without_titles(name).casefold())
    letters = (char for char in spread if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in letters).split())


@lru_cache(maxsize=4096)  # the same names again and again, among those that are compared
def respelt(word: str) -> str:
    """A word of a name, folded, as it is spelt today: "soekarno" is "sukarno", "moch" "muhammad" (EYD 1972)."""
    if word in _MUHAMMAD:
        return "muhammad"
    for old, new in _OLD_SPELLING:
        word = word.replace(old, new)
    return word


def beginnings(word: str) -> set[str]:
    """The first three letters of a word of a name, folded, in the spellings of today and of old."""
    if word in _MUHAMMAD:
        return {"muh", "moh", "muc", "moc"}
    found = {word, respelt(word)}
    found |= {
        one[:at] + other + one[at + len(now) :]
        for one in list(found)
        for now, other in _TURNED
        if (at := one[:_HEAD].find(now)) >= 0
    }
    return {(one if len(one) >= _HEAD else f" {one}")[:_HEAD] for one in found}


def parted_by_comma(name: str) -> tuple[str, str] | None:
    """("Putri", "Siti") of "Putri, Siti", where what follows the comma is no title; else None."""
    first, *rest = (part for part in _BETWEEN.split(name.strip()) if part)
    names = [part for part in rest if not is_degree(part)]
    return (first, ", ".join(names)) if names else None


def given_first(name: str) -> str:
    """The name in the usual order: "Siti Putri, S.Kom." of "Putri, Siti, S.Kom."."""
    family, *rest = [part for part in _BETWEEN.split(name.strip()) if part] or [name]
    names = [part for part in rest if not is_degree(part)]
    return ", ".join([" ".join([*names, family]), *(part for part in rest if is_degree(part))])


def is_degree(part: str) -> bool:
    """Whether this is a title that stands after a name: "S.Kom.", "M.M."."""
    part = part.strip()
    return len(part) <= _LONGEST_DEGREE and part not in _NAMES_TOO and _AFTER.fullmatch(part) is not None


def _is_title_before(word: str) -> bool:
    bare = word.rstrip(".").casefold()
    if "." in bare:  # R.A.
        bare = bare.replace(".", "")
    return bare in _BEFORE and ("." in word or bare not in _BEFORE_WITH_POINT)
