"""The Indonesian sentence frames of job profiles, as data: patterns over a sentence in small letters.

A named group `body` is what the sentence says once its frame is taken off; `not` is set where the frame is negated.
Every repetition is bounded and sentences are at most sentences.MAXIMUM_LENGTH long, so matching time is bounded too.
"""

from __future__ import annotations

import re

_NOT = r"(?P<not>(?:tidak|tak|kurang|bukan|belum tentu|belum)(?: (?:akan|terlalu|begitu|merasa|dirasa|bisa|dapat|lagi|pilihan(?: \w+)?(?: yang)?|pekerjaan(?: \w+)?(?: yang)?|profesi(?: \w+)?(?: yang)?|orang yang|untuk)){0,2})"  # noqa: E501
_FIT = r"(?:cocok|sesuai|tepat|ideal|pas)\b"
_FARES = (
    r"(?:(?P<fails>(?:akan )?(?:kesulitan|kewalahan|kesusahan|sulit (?:berhasil|bertahan|berkembang|sukses))|"
    r"(?:tidak|kurang|sulit)(?: akan| bisa)? (?:berhasil|sukses|bertahan|berkembang|betah))|akan (?:berhasil|sukses|unggul|berkembang))\b"
)
_MAYBE = (
    r"(?:akan|mungkin|kemungkinan(?: besar| besarnya)?|besar kemungkinan|bisa jadi|barangkali|biasanya|umumnya|tentu(?:nya)?|pasti|sangat|lebih|paling|"
    r"juga|cenderung|dinilai|dianggap|termasuk|memang|dapat dikatakan|sebaiknya|tampaknya|justru)"
)
_WHO = r"(?:seseorang|seorang|orang(?:-orang)?|mereka|individu|pribadi|sosok|kandidat|calon(?: \w+)?|pelamar|siapa ?pun|anda|kamu)"
_COPULA = r"(?:adalah|ialah|yaitu|yakni|merupakan|antara lain|di antaranya)"
_BODY = r"(?P<body>.+)$"


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.DOTALL) for pattern in patterns)


# Words that only tie a sentence to the one before.
CONNECTOR = re.compile(
    r"^(?:selain itu|sebaliknya|di sisi lain|sementara itu|namun(?: demikian)?|akan tetapi|tetapi|tapi|(?:tidak|bukan) hanya itu|"
    r"lebih lanjut|lebih dari itu|lebih jauh|di samping itu|oleh (?:karena|sebab) itu|dengan demikian|selanjutnya|pada dasarnya|secara umum|pada umumnya|"
    r"umumnya|adapun|kemudian|bahkan|lalu|terakhir|berikutnya|tak hanya itu|dalam hal ini|secara keseluruhan|singkatnya|sedangkan|sementara|juga)\b,? +"
)

# --- suitable and unsuitable -------------------------------------------------------------------------------

# "Profil orang yang (tidak) cocok untuk … adalah …", "Petugas yang cocok adalah …"
FIT_HEADS = _compile(
    rf"^[^:]{{0,160}}?\b(?:yang|dengan profil) (?:{_MAYBE} ){{0,2}}(?:{_NOT} )?(?:{_MAYBE} )?{_FIT}[^:]{{0,160}}?(?:\b{_COPULA}\b|:) *{_BODY}",
    rf"^(?:kandidat|calon|sosok|pribadi|profil|orang|individu)(?: \w+)? (?:yang )?ideal\b[^:]{{0,120}}?(?:\b{_COPULA}\b|:) *{_BODY}",
    rf"^[^:]{{0,100}}?\b{_WHO} yang (?:{_NOT} )?(?:{_MAYBE} )?{_FIT} (?:untuk|dengan|sebagai|menjadi|di|bagi|dalam)\b[^:]{{0,100}}?"
    r" (?:(?:biasanya|umumnya|pada umumnya|juga|harus|perlu|sering kali|cenderung) ){0,2}(?P<body>(?:memiliki|mempunyai|mampu|tidak|kurang|sulit|mudah|harus|perlu|senang|suka)\b.+)$",
)

# "Jika kamu …, kemungkinan kamu tidak cocok …"
CONDITION = re.compile(r"^(?:jika|apabila|bila|kalau|seandainya|andai)(?:lah)? +", re.DOTALL)
CONDITION_SUBJECT = re.compile(
    rf"^(?:(?:{_WHO}|dirimu|kalian|kita)\b *(?:juga |sendiri )?)?(?:(?:adalah|merupakan|termasuk|tergolong) +(?:tipe +)?)?(?:{_WHO} +)?(?:(?:yang|dengan) +)?"
)
CONSEQUENCE = re.compile(
    r"(?:, *|\b(?=maka\b))(?=(?:maka|kemungkinan|mungkin|bisa jadi|berarti|sebaiknya|pekerjaan|profesi|karier|bidang|kamu|anda|menjadi|jadi|barangkali|besar)\b)"
)
UNFIT = re.compile(
    rf"\b(?:{_NOT} (?:{_MAYBE} )?{_FIT}|{_FARES}|(?P<avoid>(?:pertimbangkan|pikirkan) (?:kembali|lagi|ulang)|hindari|bukan (?:untuk|jalan|pilihan)\w*|"
    rf"tidak (?:disarankan|dianjurkan|direkomendasikan))|{_FIT})"
)
# "Kamu mungkin tidak cocok … jika kamu …"
REVERSED = re.compile(
    rf"^.{{0,80}}?\b(?:{_NOT} )?(?:{_MAYBE} )?{_FIT}.{{0,120}}? (?:jika|apabila|bila|kalau) +{_BODY}", re.DOTALL
)
# "Seseorang yang … (tidak) cocok …"
FIT_SUBJECT = re.compile(rf"^(?:profile? )?{_WHO} (?:yang|dengan) {_BODY}", re.DOTALL)
FIT_PREDICATE = re.compile(
    rf",? +(?:{_MAYBE} ){{0,3}}(?:(?:{_NOT} )(?:{_MAYBE} )?)?(?:{_FIT}(?= (?:untuk|dengan|sebagai|menjadi|di|dalam|bekerja|bagi|jika|pada)|$)|"
    r"(?:disarankan|dianjurkan|direkomendasikan)\b)"
    rf"|,? +{_FARES.replace('?P<fails>', '?P<fails>')}"
)
# "…, akan cocok dengan pekerjaan X" behind a body that has been opened already
TRAILING_FIT = re.compile(rf",? +(?:{_MAYBE} ){{1,3}}cocok\b.*$|, +cocok\b.*$", re.DOTALL)
# "adalah seseorang yang", "adalah mereka yang"
BODY_SUBJECT = re.compile(
    rf"^(?:(?:adalah|merupakan|juga) +)?(?:{_WHO} *)?(?:(?:lain|ini|tersebut) +)?(?:(?:yang|dengan) +)?(?=\S)"
)

# --- what a person must bring ------------------------------------------------------------------------------

# "A, B, serta C juga sangat penting", "… diperlukan"
IMPORTANCE = re.compile(
    r"^(?P<body>.+?),? +(?:(?:juga|sangat|amat|turut|tentu|pun|tak kalah|tidak kalah|selalu|adalah hal yang|merupakan hal yang|menjadi hal yang) ){0,3}"
    r"(?:penting|diperlukan|dibutuhkan|diutamakan|wajib dimiliki|harus dimiliki|perlu dimiliki|diharapkan|dituntut|krusial|utama|membantu|"
    r"menjadi (?:\w+ )?(?:kunci|modal|nilai|syarat|bekal|keharusan|kebutuhan|penting|penentu|penunjang|faktor|keunggulan)|merupakan (?:\w+ )?(?:kunci|modal|nilai|syarat|bekal|faktor))\b",
    re.DOTALL,
)
# "Dibutuhkan juga keberanian …", "pekerjaan ini juga memerlukan kemampuan …"
NEED = re.compile(
    r"^(?P<subject>[^,]{0,100}?)(?:^| )(?:juga |sangat |tentu ){0,2}(?:memerlukan|membutuhkan|menuntut|mensyaratkan|mengharuskan|dibutuhkan|diperlukan|dituntut|diharapkan)"
    r"(?: (?:juga|pula|adanya|seseorang yang|orang yang|seorang yang|pribadi yang|pula adanya)){0,2} +(?P<body>.+)$",
    re.DOTALL,
)
# "seorang X juga harus …"; what stands before is looked at in sections.py
MUST = re.compile(
    r"(?:^| )(?:(?:juga|pula|tentu|pun|selalu) ){0,2}(?:harus|perlu|wajib|mesti|sebaiknya|hendaknya|diharapkan|dituntut|diharuskan|seharusnya|diwajibkan)(?: (?:juga|pula|dapat pula|untuk|bisa))?(?: (?:adalah )?(?:seseorang|orang|pribadi|sosok) yang)? +(?P<body>.+)$",
    re.DOTALL,
)
# "Mereka juga memiliki …" right after a sentence about who is (not) suitable
CONTINUED = re.compile(
    rf"^(?:(?:{_WHO})(?: (?:ini|tersebut|seperti ini|yang (?:tidak )?cocok(?: ini)?))?|seorang [^,]{{1,40}}?) +(?:juga |biasanya |umumnya |sering kali |pun |akan ){{0,2}}"
    r"(?P<body>(?:memiliki|mempunyai|mampu|bersedia|terbiasa|senang|suka|dapat|bisa|tidak|kurang|sulit|mudah|sering|cenderung|enggan|malas|merasa)\b.+)$",
    re.DOTALL,
)

# --- duties ------------------------------------------------------------------------------------------------

DUTY_LIST = re.compile(
    r"^(?:beberapa |salah satu |adapun )?(?:tugas|tanggung jawab|kegiatan|aktivitas|pekerjaan|peran|kewajiban|rutinitas)(?:nya|-tugas)?(?: (?:utama|sehari-hari|harian|pokok|lain|lainnya|inti|keseharian)(?:nya)?){0,2}"
    rf"[^,:]{{0,80}}?(?:\b(?:meliputi|mencakup|termasuk|terdiri dari|terdiri atas|berupa|{_COPULA[3:-1]})\b(?: hal-hal)?(?: seperti)?|:) *{_BODY}",
    re.DOTALL,
)
DUTY_MORE = re.compile(
    r"^(?P<subject>.{0,100}?)(?:^| )(?P<also>(?:juga|pula|turut|kadang|terkadang|sering) )?(?:melibatkan|mencakup|meliputi|bertugas|bertanggung jawab(?: penuh)?|berperan|berkewajiban|menangani)"
    r"(?: (?:juga|pula))?(?: (?:untuk|dalam|atas|terhadap|dalam hal))? +(?P<body>.+)$",
    re.DOTALL,
)

# --- expectation, misconception, reality, distinction ------------------------------------------------------

MISCONCEPTION = re.compile(
    r"^(?:salah satu |banyak |beberapa |ada |terdapat |adapun )?(?:miskonsepsi|mitos|kesalahpahaman|salah paham|kekeliruan|stereotip|kesalahan persepsi|"
    r"(?:anggapan|persepsi|pandangan|pemahaman|asumsi)(?: umum)? (?:yang )?(?:salah|keliru|kurang tepat|tidak tepat))"
)
EXPECTATION = re.compile(
    r"^(?:salah satu |banyak |beberapa |ada |terdapat |adapun )?(?:ekspektasi|harapan|bayangan|gambaran (?:umum|awal)|ekspetasi)"
)
BELIEF = re.compile(
    r"^(?:banyak|sebagian|kebanyakan|tidak sedikit|masyarakat|orang|beberapa|umumnya|tak sedikit)\b[^,]{0,50}?\b(?P<verb>mengira|menganggap|beranggapan|berpikir|percaya|menyangka|berasumsi|"
    rf"meyakini|memandang|berpendapat|mengasumsikan|berharap|mengharapkan|membayangkan|berekspektasi|menduga)\b(?: bahwa| jika| kalau)? +{_BODY}",
    re.DOTALL,
)
HOPES = frozenset({"berharap", "mengharapkan", "membayangkan", "berekspektasi"})
SEEN_AS = re.compile(
    r"^(?P<body>.{3,120}?\b(?:dianggap|disangka|dikira|dipandang|diasumsikan|dinilai)\b.+)$", re.DOTALL
)
CLAIM_BODY = _compile(
    rf"^[^:]{{0,160}}?\b(?:adalah|ialah|yaitu|yakni|berupa)\b(?: (?:sering ?kali|biasanya))?,?(?: (?:ekspektasi|anggapan|pandangan|keyakinan|harapan|persepsi))? *(?:bahwa )?,? *{_BODY}",
    rf"^[^:]{{0,120}}?: *{_BODY}",
    rf"^.{{0,160}}?\bbahwa\b,? *{_BODY}",
    rf"^.{{0,120}}?\b(?:berfokus pada|berkisar pada|tertuju pada|menyebut|menyatakan|mengatakan|beranggapan|menganggap)\b *{_BODY}",
)
_TRUTH = r"(?:realita(?:s)?(?:nya)?|kenyataan(?:nya)?|nyatanya|faktanya|fakta|praktiknya|praktik|sebenarnya|sesungguhnya|lapangan|aslinya|sejatinya)"
_BUT = r"(?:namun|tetapi|tapi|akan tetapi|padahal|sedangkan|sementara|sayangnya|meskipun|walaupun|meski)"
REALITY_INSIDE = _compile(
    rf",? +{_BUT},? +(?:(?:pada|dalam|di|secara) +)?{_TRUTH}\b *(?:adalah +)?[:,]? *(?:bahwa +)?",
    rf"(?:,|;| -| –| —) +(?:(?:pada|dalam|di) +)?{_TRUTH}\b *(?:adalah +)?[:,]? *(?:bahwa +)?",
    r",? +padahal,? +",
    r", +(?:namun|tetapi|akan tetapi|tapi),? +",
)
REALITY_START = re.compile(
    rf"^(?:{_BUT},? +)?(?:(?:pada|dalam|di|secara) +)?(?:{_TRUTH}|padahal)\b(?:(?: (?:dari|tentang|dalam|di|profesi|pekerjaan|yang|sebagai)\b[^,:]{{0,60}}?)?"
    rf" (?:adalah|ialah|menunjukkan|yaitu)(?: bahwa)?|(?: kerja| sehari-hari| di lapangan)? *[:,]|,? (?:{_TRUTH})\b,?| bahwa)? *(?P<body>\S.*)$",
    re.DOTALL,
)
REALITY_LOOSE = re.compile(r"^(?:namun|tetapi|akan tetapi|sayangnya),? +(?P<body>\S.*)$", re.DOTALL)

DISTINCTION = re.compile(
    r"^(?:terdapat |ada )?(?:\w+ )?(?:perbedaan(?:nya)?|beda(?:nya)?|pembeda(?:nya)?)\b|^berbeda (?:dengan|dari|halnya)|^.{2,60}? (?:memang )?berbeda (?:dengan|dari)\b|"
    r"^.{2,80}?\b(?:disamakan|disalahartikan|tertukar|dipertukarkan|dibandingkan|serupa|mirip) dengan\b|^dibandingkan? (?:dengan )?|^apa (?:yang )?membedakan|^yang membedakan"
)
DISTINCTION_BODY = _compile(
    rf"^(?:terdapat |ada )?(?:\w+ )?(?:perbedaan|beda|pembeda)[^:]{{0,160}}?: *{_BODY}",
    rf"^(?:yang|apa|terdapat|ada|\w+)? ?(?:yang )?(?:membedakan|perbedaan|beda|pembeda).{{0,200}}?\b(?:adalah|ialah|yaitu|yakni)\b(?: bahwa)?,? *{_BODY}",
    rf"^.{{2,120}}?\b(?:disamakan|disalahartikan|tertukar|dipertukarkan|serupa|mirip) dengan\b.{{0,100}}?,? +(?:padahal|namun|tetapi|sedangkan),? +{_BODY}",
    rf"^(?:berbeda|dibandingkan?)\b[^,]{{2,100}}, *{_BODY}",
    r"^(?:terdapat |ada )?(?:\w+ )?(?:perbedaan|beda|pembeda).{0,160}? {0,1}(?P<body>(?:terletak|ada|terdapat|tampak|terlihat) (?:pada|dalam|di)\b.+)$",
    rf"^(?:\w+ )?(?:perbedaan|beda|pembeda)[^,]{{2,120}}, *{_BODY}",
    r"^(?P<body>.{2,80}? (?:memang )?berbeda (?:dengan|dari)\b.+)$",
)
# Says where the difference lies, or that there is one, and leaves what it is to the next sentence.
DISTINCTION_WEAK = re.compile(
    r"^(?:(?:terletak|ada|terdapat|tampak|terlihat) )?(?:pada|dalam|di|dari segi)\b[^,]{0,80}$|^[^,]{2,80}? berbeda (?:dengan|dari)\b[^,]{0,60}$|^seperti\b"
)

# --- the job's name ----------------------------------------------------------------------------------------

_NAME = r"(?P<role>[^\W\d_][^,:;.()]{1,60}?)"
ROLE = _compile(
    rf"\btipe pekerjaan (?:sebagai )?{_NAME} (?:adalah|ialah|yaitu|merupakan)\b",
    rf"^pekerjaan sebagai (?:seorang )?{_NAME} (?:melibatkan|adalah|merupakan|mencakup|meliputi|berfokus|bertujuan|berkaitan|berhubungan|menuntut|memerlukan|membutuhkan)\b",
    rf"^pekerjaan (?:di|dalam|pada) bidang {_NAME} (?:melibatkan|adalah|merupakan|mencakup|meliputi)\b",
    rf"^sebagai (?:seorang )?{_NAME},",
    rf"\bseorang {_NAME} (?:bertanggung jawab|bertugas|membantu|juga|harus|perlu|adalah|dituntut|diharapkan|bekerja|yang cocok|bisa|wajib)\b",
    rf"\b(?:cocok|sesuai) (?:untuk|dengan|sebagai|menjadi) (?:tipe )?(?:pekerjaan )?(?:sebagai )?(?:seorang )?{_NAME}(?: (?:adalah|ialah|yaitu|jika|apabila|bila|kalau|karena)\b|[.,]|$)",
    rf"\b(?:pekerjaan|profesi|karier|menjadi|sebagai) (?:sebagai )?(?:seorang )?{_NAME} (?:mungkin |kemungkinan |sebaiknya )?(?:tidak cocok|kurang cocok|tidak tepat|dianggap|adalah|membutuhkan)\b",
    rf"^(?:salah satu )?(?:miskonsepsi|mitos|ekspektasi|kesalahpahaman|harapan)\b.{{0,40}}?\b(?:tentang|terhadap|mengenai|seputar) (?:profesi |pekerjaan )?(?:seorang )?{_NAME} (?:adalah|ialah|yaitu|sering|biasanya)\b",
    rf"^tugas utama (?:dari )?(?:seorang )?{_NAME} (?:meliputi|adalah|mencakup|termasuk)\b",
    rf"^perbedaan (?:utama )?(?:antara )?{_NAME} (?:dengan|dan) ",
    rf"^{_NAME} yang (?:tidak )?cocok adalah\b",
)
# What such a slot may hold without naming the job.
NOT_A_ROLE = re.compile(
    r"\b(?:ini|itu|tersebut|mereka|mirip|serupa|terkait|orang|seseorang|individu|kandidat|profesi|kamu|anda|yang|bahwa|utama|pekerjaan)\b|^(?:dengan|untuk|dalam|di|pada|utama)\b"
)
