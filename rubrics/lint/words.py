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

# How good something is, and how much of it there is. An anchor of these words alone says nothing.
GRADES: dict[Language, frozenset[str]] = {
    "id": _listed(
        "bagus baik biasa buruk cukup dasar hebat ideal istimewa jelek kuat kurang lemah lumayan maksimal memadai "
        "memenuhi memuaskan menengah minim optimal rata-rata rendah sedang sempurna standar terbaik tinggi "
        "unggul"
    ),
    "en": _listed(
        "acceptable adequate adequately average bad basic best better excellent exceeds exceptional fair good great "
        "high ideal inadequate insufficient limited low mediocre meets moderate ok okay outstanding perfect poor "
        "poorly satisfactory strong sufficient superb unacceptable unsatisfactory weak well worst"
    ),
}

# Qualities of a person: what an anchor should show by behaviour instead of naming it.
QUALITIES: dict[Language, frozenset[str]] = {
    "id": _listed(
        "adaptif aktif analitis andal antusias bertanggung bijaksana cakap cekatan cepat cerdas cermat ceroboh "
        "dewasa disiplin efektif efisien egois emosional empatik fleksibel gigih gugup handal inovatif jujur kaku "
        "kompeten komunikatif konsisten kooperatif kreatif lambat logis luwes mahir malas mandiri matang pasif patuh "
        "peduli pemalu pemarah pendiam percaya pintar proaktif produktif profesional rajin ramah rapi responsif sabar "
        "santun sigap sistematis sopan supel tanggap tanggung tangguh tegas tekun telaten teliti tenang terampil "
        "terbuka terorganisir terstruktur tertutup toleran ulet"
    ),
    "en": _listed(
        "accurate adaptable analytical articulate calm careful careless caring committed communicative competent "
        "confident conscientious considerate cooperative creative curious dependable determined diligent disciplined "
        "effective efficient empathetic enthusiastic experienced flexible friendly helpful honest impatient "
        "independent innovative knowledgeable lazy mature methodical motivated nervous open organised organized "
        "passive patient persistent polite positive proactive productive professional punctual reliable resilient "
        "responsible rigid rude shy skilled skilful structured tactful thorough trustworthy unfriendly unreliable"
    ),
}

# Words that carry a judgement without adding to it.
CARRIERS: dict[Language, frozenset[str]] = {
    "id": _listed(
        "adalah agak amat atas atau banyak bawah belum benar-benar bersikap bidang bisa dalam dan dapat dengan di diri "
        "ekspektasi harapan hasil hasilnya ini itu jawab jawaban jawabannya kandidat keahlian kecakapan kemampuan "
        "kemampuannya kerja keterampilan kinerja kompetensi komunikator lebih level mampu memiliki mempunyai "
        "menunjukkan nilai orang orangnya paling pada pelamar pelaksanaan pemahaman pemain pendengar pengetahuan "
        "penguasaan pribadi punya sangat secara sedikit sekali seorang serta sesuai sikap sikapnya skor standar tapi "
        "terhadap tetapi tidak tim tingkat tinggi untuk yang"
    ),
    "en": _listed(
        "a ability able about above abilities an and are at attitude below but can candidate communicator could does "
        "employee expectation expectations fairly has have having highly in is knowledge leader learner less level "
        "levels listener little manner more most not of or organiser organizer person performance performer planner "
        "player problem quite rather response score shows skill skills solver somewhat speaker standard standards the "
        "their this to team thinker understanding very with work worker writer"
    ),
}

# Words that only make another one stronger or weaker.
STRENGTH: dict[Language, frozenset[str]] = {
    "id": _listed("agak amat benar-benar cukup lumayan sangat sekali sungguh sungguh-sungguh"),
    "en": _listed("extremely fairly highly pretty quite rather really somewhat truly very"),
}

# Little words that one language has and the other has not, loans included.
SIGNS: dict[Language, frozenset[str]] = {
    "id": _listed(
        "ada adalah agar akan anda antara apa atas atau bagaimana bagi bahwa banyak belum berapa bila bisa cara "
        "ceritakan dalam dan dapat dari dengan di hanya harus hasil ia ini itu jika juga kami karena ke kepada ketika "
        "kurang lain lalu lebih mengapa menjadi mereka oleh orang pada para saat sampai saya sebagai sebelum secara "
        "sedang sendiri serta setelah siapa sudah suatu tanpa telah tentang tersebut terhadap tetapi tidak untuk yang"
    ),
    "en": _listed(
        "about after an and any are asked asks at be because been before but by can could describes did do does done "
        "for from gives had has have he her his how if into is it its makes names no nor not of or other others our "
        "over says she should so some tells than that the their them then they this those to under was we were what "
        "when where whether which who whom why will with without would you your"
    ),
}
INDONESIAN_FORM = re.compile(r"me(?:ng|ny)[a-z]{3,}|mem(?:b(?!er)|p)[a-z]{3,}|[a-z]{3,}nya")
