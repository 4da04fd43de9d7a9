"""Words that the rules look for, in Indonesian and English. Data."""

from __future__ import annotations

import re

from rubrics.model import Language


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _pairs(conjunctions: str, pairs: str) -> re.Pattern[str]:
    """Matches "A and B" and "B and A" for each "A/B" of the pairs, which stand one a line."""
    both = [pair.strip().split("/") for pair in pairs.strip().splitlines()]
    ways = [rf"{one} (?:{conjunctions}) {other}" for pair in both for one, other in (pair, pair[::-1])]
    return re.compile(rf"\b(?:{'|'.join(ways)})\b", re.IGNORECASE)


# Pairs that name one thing. They may stand in the name of a criterion.
SET_PHRASES: dict[Language, re.Pattern[str]] = {
    "id": _pairs(
        "dan|serta|&",
        """
        keselamatan/kesehatan
        keamanan/keselamatan
        kesehatan/keamanan
        kebersihan/keamanan pangan
        lisan/tulisan
        lisan/tertulis
        jasmani/rohani
        fisik/mental
        mata/tangan
        sarana/prasarana
        makanan/minuman
        penelitian/pengembangan
        riset/pengembangan
        perencanaan/pengorganisasian
        pendidikan/pelatihan
        perawatan/perbaikan
        pemeliharaan/perbaikan
        sebab/akibat
        tata krama/sopan santun
        cepat/tepat
        kejujuran/integritas
        """,
    ),
    "en": _pairs(
        "and|&",
        """
        health/safety
        safety/security
        safety/hygiene
        verbal/written
        spoken/written
        hand/eye
        research/development
        learning/development
        planning/organi[sz]ing
        planning/organi[sz]ation
        food/beverage
        repair/maintenance
        cause/effect
        trial/error
        honesty/integrity
        quick/accurate
        quickly/accurately
        """,
    ),
}

# Indonesian activities beyond what a profile's lists are split at.
ACTIVITIES = _listed("kepemimpinan logistik pelayanan layanan")

# Indonesian activities that take no object: what follows a pair of them belongs to the second one alone.
WITHOUT_OBJECT = _listed("administrasi adaptasi kepemimpinan kolaborasi komunikasi presentasi")

# English prepositions that a complement begins with: "empathy and patience with residents".
PREPOSITIONS = _listed("with in to for towards about under at of on")

# English nouns that several words before them share: "time and priority management".
SHARED_HEADS = _listed(
    "analysis care control coordination design development handling maintenance management operation planning "
    "processing production service support systems tools work"
)
