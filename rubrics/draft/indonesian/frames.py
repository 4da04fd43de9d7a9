"""The Indonesian sentence frames of job profiles, as data: patterns over a sentence in small letters.

A named group `body` holds what the sentence says once its frame is taken off; `not`, `fails` or `avoid` is set where
the frame speaks against somebody. Every repetition inside a frame is bounded and sentences are at most
sentences.MAXIMUM_LENGTH characters long, so matching time is bounded too.
"""

from __future__ import annotations

import re


def _any(words: str) -> str:
    """One of these words; "|" stands between them, spaces are kept."""
    return "(?:" + words + ")"


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.DOTALL) for pattern in patterns)


_BODY = r"(?P<body>\S.*)$"
_COPULAS = "adalah|ialah|yaitu|yakni|merupakan|antara lain|di antaranya"
_COPULA = _any(_COPULAS)
_NO = _any("tidak|tak|nggak|enggak|ngga|gak|ga|ndak")
_IF = _any("jika|apabila|bila|kalau|kalo|jikalau|seandainya|andai(?:kan)?|asal(?:kan)?")
_FOR_WHOM = _any("untuk|bagi|buat|dengan|kepada|dijalani oleh|ditekuni oleh|ditempati oleh|diisi oleh")
_JOB = _any("pekerjaan|profesi|karier|karir|bidang|posisi|jabatan|jalur|peran|dunia")
_WHO = _any(
    r"seseorang|seorang|orang(?:-orang)?|mereka|individu|pribadi|sosok|kandidat|calon(?: \w+)?|pelamar|siapa ?pun|"
    r"siapa saja|anda|kamu|kalian"
)
_MAYBE = _any(
    "akan|mungkin|kemungkinan(?: besar| besarnya)?|besar kemungkinan|bisa "
    "jadi|barangkali|biasanya|umumnya|tentu(?:nya)?|"
    "pasti|sangat|lebih|paling|juga|cenderung|dinilai|dianggap|termasuk|memang|dapat "
    "dikatakan|sebaiknya|tampaknya|justru|bakal|rasanya|sepertinya|kayaknya|kemungkinannya|agak|benar-benar|pun"
)
_NOT = (
    "(?P<not>" + rf"(?:{_NO}|kurang|bukan(?:lah)?|belum tentu|belum)"
    + _any(" akan| terlalu| begitu| merasa| dirasa| bisa| dapat| lagi| untuk| orang yang| menjadi pilihan(?: yang)?|"
           r" (?:pilihan|pekerjaan|profesi)(?: \w+)?(?: yang)?")
    + "{0,2})"
)  # fmt: skip
_SUITS_FOR = _any("untuk|dengan|sebagai|menjadi|jadi|di|dalam|bekerja|bagi|buat|pada|jika|apabila|bila|kalau|kalo")
_FIT = rf"(?:cocok|(?:sesuai|tepat|ideal|pas)(?= {_SUITS_FOR}|:))\b"
_SUFFERS = (
    r"(?:kesulitan|kewalahan|kesusahan|keteteran|kerepotan|tersiksa|menderita|tertekan|frustrasi|stres|kecewa|"
    r"terbebani|menyesal|jenuh|bosan|gagal|gugur|menyerah|cepat (?:lelah|menyerah|bosan|jenuh)|(?:sulit|susah|"
    r"sukar) (?:berhasil|bertahan|berkembang|sukses|maju|betah|menikmati|menyesuaikan diri|beradaptasi)|"
    r"merasa (?:tersiksa|terbebani|tertekan|frustrasi|tidak (?:nyaman|betah|bahagia)|bosan|berat|kesulitan|"
    r"kewalahan|lelah|stres|kecewa))"
)
_PROSPERS = (
    r"(?:berhasil|sukses|unggul|berkembang|betah|bersinar|maju|bertahan(?: lama)?|menikmati|bahagia|nyaman|"
    r"merasa (?:nyaman|betah|senang|bahagia))"
)
_FARES = (
    rf"(?:(?P<fails>(?:(?:akan|bakal|bisa|dapat|mungkin|biasanya|sering|cenderung|pasti|"
    rf"kerap) (?:merasa )?)+{_SUFFERS}|kesulitan|kewalahan|kesusahan|(?:sulit|susah) (?:berhasil|bertahan|"
    rf"berkembang|sukses)|(?:{_NO}|kurang|sulit|susah|jarang)(?: akan| bisa| dapat| bakal)? {_PROSPERS})|(?:(?:akan|"
    rf"bakal|biasanya|umumnya|cenderung|pasti|bisa|dapat|mudah|lebih mudah|mungkin) )+{_PROSPERS}|"
    rf"{_PROSPERS} (?=(?:sebagai|menjadi|jadi|di|dalam|dengan|menjalani|menekuni) (?:{_JOB}|seorang)\b))\b"
)
_AVOID = (
    rf"(?P<avoid>(?:sebaiknya|lebih baik|baiknya|mending(?:an)?|ada baiknya) (?:{_NO}|jangan|menghindari|menjauhi|"
    rf"menjauh|hindari|jauhi|urungkan|batalkan|mengurungkan|mencari|cari|mundur|pikir|mempertimbangkan|"
    r"pertimbangkan|memikirkan|memilih \w+ lain|pilih \w+ lain|mencoba \w+ lain|berpikir)|"
    r"pikir(?:kan)?(?:-pikir)?(?:lah)? (?:lagi|ulang|dulu|kembali|dua kali)|(?:perlu|harus|"
    r"patut) (?:mempertimbangkan|memikirkan|berpikir) (?:kembali|ulang|lagi)|(?:pertimbangkan|"
    r"pikirkan)(?:lah)? (?:kembali|ulang|lagi)|hindari(?:lah)?|jangan|(?:(?:mem)?pertimbangkan|(?:men)?cari(?:lah)?|"
    r"(?:me)?milih(?:lah)?|pilih(?:lah)?) (?:pekerjaan|profesi|karier|karir|bidang|pilihan|jalur) lain|"
    rf"bukan(?:lah)? (?:untuk|buat|bagi|pilihan|jalan|tempat)\w*|{_NO} (?:disarankan|dianjurkan|direkomendasikan|"
    rf"perlu melamar))\b"
)

# Words that only tie a sentence to the one before.
CONNECTOR = re.compile(
    "^" + _any(
        "selain itu|sebaliknya|di sisi lain|sementara itu|namun(?: demikian)?|akan tetapi|tetapi|tapi|"
        "(?:tidak|bukan|tak) hanya itu|lebih lanjut|lebih dari itu|lebih jauh|di samping itu|oleh (?:karena|sebab) itu|"
        "dengan demikian|selanjutnya|pada dasarnya|secara umum|pada "
        "umumnya|umumnya|adapun|kemudian|bahkan|lalu|terakhir|"
        "berikutnya|dalam hal ini|secara keseluruhan|singkatnya|sedangkan|sementara|juga|nah|tambahan lagi|"
        "ditambah lagi|selebihnya|di luar itu|jadi|dan|lagi pula|begitu pula(?! orang| mereka)|pun|sebagai tambahan|"
        "tak kalah penting|yang tak kalah penting|intinya|di samping|terlebih lagi|apalagi|kalau begitu|sejujurnya|"
        "jujur saja|yang jelas|pertama|kedua|ketiga"
    ) + r"\b,? +"
)  # fmt: skip

# --- suitable and unsuitable -------------------------------------------------------------------------------

_GOOD = _any("baik|sukses|andal|handal|hebat|profesional|unggul|berhasil|kompeten|ideal|bagus|jempolan|mumpuni")
# "Ahli gizi yang baik juga mampu …"
GOOD_ONE = re.compile(
    rf"^[^,:]{{2,60}}? yang {_GOOD}\b(?:,? (?:juga|selalu|biasanya|umumnya|pun|tentu|tentunya|pasti|itu|adalah|"
    rf"harus|perlu|wajib(?! pajak)|mesti)){{0,3}} +{_BODY}",
    re.DOTALL,
)
FIT_HEADS = _compile(
    # "Profil orang yang (tidak) cocok untuk … adalah …", "Petugas yang cocok adalah …"
    rf"^[^:]{{0,160}}?\b(?:yang|dengan profil) (?:{_MAYBE} ){{0,2}}(?:{_NOT} )?(?:{_MAYBE} )?(?:{_FIT}|"
    rf"ideal\b)[^:]{{0,160}}?(?:\b{_COPULA}\b|:) *{_BODY}",
    # "Yang tidak cocok untuk pekerjaan ini adalah …"
    rf"^(?:yang )?(?:{_NOT} )?{_FIT} {_SUITS_FOR}\b[^:]{{0,100}}?\b{_COPULA} *{_BODY}",
    # "Pekerjaan ini (tidak) cocok untuk orang yang …"
    rf"^[^,:]{{0,80}}?\b(?:{_NOT} )?(?:{_MAYBE} )?{_FIT} {_FOR_WHOM} {_WHO}(?: \w+)? (?:yang|dengan) *{_BODY}",
    # "Profesi ini bukan buat kamu yang …"
    rf"^[^,:]{{0,80}}?\b(?P<not>bukan(?:lah)?)(?: \w+){{0,2}}? (?:untuk|bagi|buat) {_WHO}(?: \w+)? (?:yang|"
    rf"dengan) *{_BODY}",
    # "Juru masak yang baik adalah seseorang yang …"
    rf"^[^,:]{{2,80}}? yang (?:{_GOOD}|(?:paling )?(?:disukai|dicari|dihargai|dipercaya|diandalkan|disenangi|"
    rf"diinginkan|dibutuhkan))\b[^,:]{{0,60}}?\b{_COPULA} (?={_WHO} ){_BODY}",
    # "Kandidat ideal adalah …"
    rf"^(?:kandidat|calon|sosok|pribadi|profil|orang|"
    rf"individu)(?: \w+)? (?:yang )?ideal\b[^:]{{0,120}}?(?:\b{_COPULA}\b|:) *{_BODY}",
    # "Orang yang cocok punya …"
    rf"^{_WHO} yang (?:{_NOT} )?(?:{_MAYBE} )?cocok (?P<body>(?:memiliki|mempunyai|punya|mampu|bisa|harus)\b.+)$",
    # "Orang yang cocok untuk pekerjaan ini biasanya memiliki …"
    rf"^[^:]{{0,100}}?\b{_WHO} yang (?:{_NOT} )?(?:{_MAYBE} )?{_FIT} {_SUITS_FOR}\b[^:]{{0,100}}?"
    r" (?:(?:biasanya|umumnya|pada umumnya|juga|harus|perlu|sering kali|cenderung) ){0,2}(?P<body>(?:memiliki|"
    r"mempunyai|mampu|tidak|kurang|sulit|mudah|harus|perlu|senang|suka)\b.+)$",
    rf"^[^:]{{0,100}}?\b{_WHO} yang (?:{_NOT} )?(?:{_MAYBE} )?{_FIT} (?:{_SUITS_FOR}\b[^:]{{0,100}}? )?(?:biasanya|"
    rf"(?:pada )?umumnya|sering kali|cenderung) {_BODY}",
)

# "Jika kamu …, kemungkinan kamu tidak cocok …"
CONDITION = re.compile(rf"^{_IF}(?:lah)? +")
CONDITION_SUBJECT = re.compile(
    rf"^(?:(?:{_WHO}|dirimu|kita)\b *(?:juga |sendiri |memang )?(?:orangnya |tipe orang (?=yang))?)?(?:(?:adalah|"
    rf"merupakan|termasuk|tergolong) +(?:tipe +)?)?(?:{_WHO} +)?(?:(?:yang|dengan) +)?"
    r"(?:merasa +(?=(?:tidak|kurang|sulit|mudah)\b))?"
)
CONSEQUENCE = re.compile(
    r"(?:, *|\b(?=maka\b))(?="
    + _any(
        "maka|kemungkinan|mungkin|bisa jadi|berarti|sebaiknya|pekerjaan|profesi|karier|bidang|posisi|kamu|anda|menjadi|"
        "jadi|barangkali|besar|pertimbangkan|pikirkan|pikir|hindari|ada baiknya|mending|mendingan|lebih baik|baiknya|"
        "jangan|siap-siap|tidak|nggak|sepertinya|kayaknya|rasanya|tampaknya|coba|cari|carilah|bukan|kurang|dunia|kerja"
    )
    + r"\b)"
)
VERDICT = re.compile(rf"\b(?:{_NOT} (?:{_MAYBE} )?{_FIT}|{_AVOID}|{_FARES}|{_FIT})")
# "Kamu mungkin tidak cocok … jika kamu …"
REVERSED = re.compile(rf"^(?P<verdict>.{{3,160}}?),? {_IF} +{_BODY}", re.DOTALL)
# "Akan lebih baik kalau kamu bisa …"
WELCOME_IF = re.compile(
    r"^(?:juga |tentu |tentunya )?(?:akan |bakal )?(?:sangat )?(?:lebih (?:baik|bagus|ideal)|bagus|membantu|"
    r"menguntungkan|"
    rf"(?:(?:men)?jadi |merupakan )?nilai (?:tambah|plus|lebih))(?: lagi)?,? {_IF} +{_BODY}",
    re.DOTALL,
)
# "Seseorang yang … (tidak) cocok …"
FIT_SUBJECT = re.compile(rf"^(?:profile? )?{_WHO} (?:yang|dengan) {_BODY}", re.DOTALL)
FIT_PREDICATE = re.compile(
    rf",? +(?:{_MAYBE} ){{0,3}}(?:{_NOT} )?(?:{_MAYBE} )?{_FIT}(?= {_SUITS_FOR}|$)|,? +(?:{_MAYBE} ){{0,2}}{_AVOID}|"
    rf",? +{_FARES}"
)
# "…, akan cocok dengan pekerjaan X" behind a body that has been opened already
TRAILING_FIT = re.compile(rf",? +(?:{_MAYBE} ){{1,3}}cocok\b.*$|, +cocok\b.*$", re.DOTALL)
# "adalah seseorang yang", "adalah mereka yang"
BODY_SUBJECT = re.compile(
    r"^(?:(?:lebih disukai|(?:lebih )?(?:diutamakan|diprioritaskan)) +(?:yang +)?)?"
    rf"(?:(?:adalah|merupakan|juga) +)?(?:{_WHO} *)?(?:(?:lain|ini|tersebut) +)?(?:(?:yang|dengan) +)?(?=\S)"
)

# --- what a person must bring ------------------------------------------------------------------------------

_WORTH = _any(
    "kunci|modal|nilai|syarat|bekal|keharusan|kebutuhan|penentu|penunjang|faktor|keunggulan|kualitas|aspek|kompetensi|"
    "kriteria|poin|kelebihan|hal (?:yang )?(?:penting|utama|wajib|mutlak|pokok)|pertimbangan|"
    "keterampilan|sifat|kemampuan|keahlian|bagian|landasan|fondasi|penting"
)
# "Keterampilan yang dibutuhkan antara lain …"
REQUIREMENT_LIST = re.compile(
    r"^(?:kualifikasi|persyaratan|syarat|kriteria|requirements?|qualifications?)\b[^:]{0,40}: *(?P<listed>\S.*)$|"
    rf"^(?:hal |hal-hal |sifat |beberapa hal )?yang (?:paling |sangat |juga )?(?:dicari|dibutuhkan|diperlukan|"
    rf"diharapkan|dituntut|diutamakan|penting|(?:harus|wajib|perlu) (?:dimiliki|"
    rf"ada))\b[^:]{{0,80}}?(?:\b{_COPULA}\b|:) *(?P<sought>\S.*)$|"
    r"^(?:beberapa |adapun )?(?:kemampuan|keterampilan|kualitas|sifat|karakter(?:istik)?|kompetensi|keahlian|syarat|"
    r"kriteria|kualifikasi|persyaratan|modal)(?:-\w+)?(?: \w+)? (?:yang (?:di\w+|(?:harus|wajib|perlu) (?:di\w+|"
    r"ada)|penting)|utama|penting)\b[^:]{0,80}?"
    rf"(?:\b(?:{_COPULAS}|meliputi|mencakup|termasuk|seperti)\b|:) *{_BODY}",
    re.DOTALL,
)
# "A, B, serta C juga sangat penting", "… diperlukan", "… menjadi modal utama"
IMPORTANCE = re.compile(
    r"^(?P<body>.+?),? +(?:(?:juga|sangat|amat|turut|tentu|pun|tak kalah|tidak kalah|selalu|sama) ){0,3}(?:"
    + "penting|(?:lebih |sangat )disukai|diprioritaskan|diperlukan|dibutuhkan|diutamakan|diharapkan|"
    + "dituntut|diwajibkan|krusial|membantu|berguna|"
    + r"(?:wajib|harus|perlu) (?:dimiliki|ada)|(?:menjadi|merupakan|adalah) (?:(?!juga\b)\w+ ){0,2}?" + _WORTH + r")\b",
    re.DOTALL,
)  # fmt: skip
# "Dibutuhkan juga keberanian …", "pekerjaan ini juga memerlukan kemampuan …"
NEED = re.compile(
    r"^(?P<subject>[^,]{0,100}?)(?:^| )(?:juga |sangat |tentu |pula ){0,2}"
    + _any("memerlukan|membutuhkan|butuh|perlu(?= (?:ke\\w+an|kemampuan|keahlian))|menuntut|"
           "mensyaratkan|mengharuskan|dibutuhkan|diperlukan|dituntut|diharapkan|perlu adanya")
    + r"(?: (?:juga|pula|adanya|(?:seseorang|orang|seorang|pribadi|mereka|individu|kandidat) yang)){0,2} +" + _BODY,
    re.DOTALL,
)  # fmt: skip
# "seorang X juga harus …"; what stands before it is looked at in sections.py
MUST = re.compile(
    r"(?:^| )(?:(?:juga|pula|tentu|pun|selalu) ){0,2}"
    + _any("harus|perlu|wajib(?! pajak)|mesti|sebaiknya|idealnya|selayaknya|hendaknya|diharapkan|dituntut|"
           "diharuskan|seharusnya|diwajibkan")
    + r"(?: (?:juga|pula|untuk|bisa))?(?: (?:adalah |menjadi )?(?:seseorang|orang|pribadi|sosok) yang)? +" + _BODY,
    re.DOTALL,
)  # fmt: skip
# "Mereka juga memiliki …" right after a sentence about who is (not) suitable
CONTINUED = re.compile(
    rf"^(?:(?:{_WHO}|ia|dia)(?: (?:ini|tersebut|seperti ini|yang (?:tidak )?cocok(?: ini)?))?|"
    rf"seorang [^,]{{1,40}}?) +"
    r"(?:juga |biasanya |umumnya |sering kali |pun |akan ){0,2}(?P<body>(?:memiliki|mempunyai|mampu|bersedia|"
    r"terbiasa|senang|suka|dapat|bisa|tidak|kurang|sulit|mudah|sering|cenderung|enggan|malas|merasa|adalah|"
    r"merupakan)\b.+)$",
    re.DOTALL,
)

# "Demikian pula orang yang …" behind a sentence about who is (not) suitable
SAME = re.compile(
    rf"^(?:demikian|begitu|sama|hal yang sama berlaku)(?: (?:pula|juga|halnya|pun))*(?:(?: (?:dengan|bagi|untuk|"
    rf"pada|buat))? {_WHO} (?:yang|dengan)| {_IF} (?:{_WHO} )?) *{_BODY}",
    re.DOTALL,
)
# Behind a requirement in a list: "SIM B menjadi nilai tambah".
TRAILING_WORTH = re.compile(
    r"(?:,? *(?:akan )?(?:menjadi|merupakan|adalah|sebagai) (?:sebuah |suatu )?(?:nilai (?:tambah|plus|lebih)|"
    r"keunggulan|kelebihan)\b.*|,? *(?:(?:lebih|sangat) disukai|(?:lebih |sangat )?(?:diutamakan|diprioritaskan))|"
    r" *\((?:nilai (?:tambah|"
    r"plus|lebih)|diutamakan|lebih disukai|opsional|wajib)\))$"
)

# --- duties ------------------------------------------------------------------------------------------------

DUTY_LIST = re.compile(
    r"^(?:beberapa |salah satu |adapun )?(?:yang (?:akan )?(?:biasa(?:nya)? )?(?:di\w+kan|dilakukan|kamu \w+kan|"
    r"anda \w+kan|menjadi tugas)|tugas|tanggung jawab|kegiatan|aktivitas|pekerjaan|peran|kewajiban|rutinitas|"
    r"keseharian)(?:nya|-tugas)?(?: (?:utama|sehari-hari|harian|pokok|lain|lainnya|inti|"
    r"keseharian)(?:nya)?){0,2}[^,:]{0,80}?"
    rf"(?:\b(?:meliputi|mencakup|termasuk|terdiri dari|terdiri atas|berupa|{_COPULAS})\b(?: hal-hal)?(?: seperti)?|"
    rf":) *{_BODY}",
    re.DOTALL,
)  # fmt: skip
DUTY_MORE = re.compile(
    r"^(?P<subject>.{0,100}?)(?:^| )(?P<also>(?:juga|pula|turut|kadang|terkadang|sering) )?(?:melibatkan|mencakup|"
    r"meliputi|bertugas|bertanggung jawab|berperan|berkewajiban|terlibat|ikut serta)"
    r"(?: (?:juga|pula|langsung|penuh))?(?: (?:untuk|dalam hal|dalam|atas|terhadap|di))? +" + _BODY,
    re.DOTALL,
)  # fmt: skip
# "Juru arsip memiliki tugas utama untuk …"
DUTY_HAD = re.compile(
    r"^.{2,100}? (?:memiliki|mempunyai|memegang|mengemban) (?:\w+ )?(?:tugas|tanggung jawab|peran|"
    r"kewajiban)(?: \w+)? "
    rf"(?:untuk|dalam|yang meliputi|yang mencakup|meliputi|seperti|antara lain|yaitu) *{_BODY}",
    re.DOTALL,
)
# "Selain itu, pustakawan juga merawat …"
DUTY_ALSO = re.compile(
    r"^(?P<subject>[^,]{2,60}?) (?:juga|turut|kerap|sering(?: kali)?) (?:juga |sering |kerap |ikut |turut )?" + _BODY,
    re.DOTALL,
)

# "Sehari-hari, seorang X memotret …"; the verb after these words begins the duties
WHEN_DUTY = re.compile(
    r"^(?:sehari-hari(?:nya)?|(?:di )?dalam (?:ke)?sehari(?:-hari)?an(?:nya)?|dalam pekerjaan (?:sehari-hari|ini)|"
    r"(?:se)?tiap hari(?:nya)?|dalam sehari|pada hari (?:biasa|kerja)|kesehariannya|di tempat kerja|saat bekerja|"
    r"sebagai (?:seorang )?[^,]{2,50})\b,? +(?=\S)"
)

# --- expectation, misconception, reality, distinction ------------------------------------------------------

_ONE_OF = "(?:salah satu |banyak |beberapa |ada |terdapat |adapun )?"
MISCONCEPTION = re.compile(
    rf"^{_ONE_OF}(?:miskonsepsi|mitos|kesalahpahaman|salah paham|kekeliruan|stereotip|kesalahan persepsi|"
    r"(?:anggapan|persepsi|pandangan|pemahaman|asumsi)(?: umum)? (?:yang )?(?:salah|keliru|kurang tepat|"
    r"tidak tepat))|^(?:masih )?(?:ada|terdapat|muncul|beredar) (?:\w+ )?(?:anggapan|persepsi|pandangan|pendapat)\b"
)
EXPECTATION = re.compile(rf"^{_ONE_OF}(?:ekspektasi|ekspetasi|harapan|bayangan|gambaran (?:umum|awal))")
BELIEF = re.compile(
    r"^(?:masih |tak jarang |tidak jarang |sering(?: kali)? )?(?:banyak|sebagian|kebanyakan|tidak sedikit|"
    r"tak sedikit|masyarakat|orang|beberapa|umumnya)\b[^,]{0,50}?\b(?P<verb>mengira|menganggap|beranggapan|berpikir|"
    r"percaya|menyangka|berasumsi|meyakini|memandang|berpendapat|"
    rf"mengasumsikan|berharap|mengharapkan|membayangkan|berekspektasi|menduga)\b(?: bahwa| jika| kalau)? +{_BODY}",
    re.DOTALL,
)
HOPES = frozenset({"berharap", "mengharapkan", "membayangkan", "berekspektasi"})
SEEN_AS = re.compile(
    r"^(?P<body>.{3,120}?\b(?:dianggap|disangka|dikira|dipandang|diasumsikan|dinilai)\b.+)$", re.DOTALL
)
CLAIM_BODY = _compile(
    rf"^[^:]{{0,60}}?\b(?:anggapan|persepsi|pandangan|pendapat|keyakinan|kesan)\b(?: \w+){{0,2}} bahwa,? *{_BODY}",
    r"^[^:]{0,160}?\b(?:adalah|ialah|yaitu|yakni|berupa)\b(?: (?:sering ?kali|biasanya))?,?"
    rf"(?: (?:ekspektasi|anggapan|pandangan|keyakinan|harapan|persepsi))? *(?:bahwa )?,? *{_BODY}",
    rf"^[^:]{{0,120}}?: *{_BODY}",
    rf"^.{{0,160}}?\bbahwa\b,? *{_BODY}",
    rf"^(?:ekspektasi|harapan|bayangan|mitos|miskonsepsi)(?:nya)?(?: \w+)?, *{_BODY}",
    r"^.{0,120}?\b(?:berfokus pada|berkisar pada|tertuju pada|menyebut|menyatakan|mengatakan|beranggapan|"
    r"menganggap)\b"
    rf" *{_BODY}",
)
_BUT = _any("namun|tetapi|tapi|akan tetapi|padahal|sedangkan|sementara|sayangnya|meskipun|walaupun|meski")
_TRUTH = _any(
    ""
    "realita(?:s)?(?:nya)?|kenyataan(?:nya)?|nyatanya|faktanya|fakta|praktiknya|praktik|sebenarnya|sesungguhnya|lapangan|"
    "aslinya|sejatinya"
)
_IN = r"(?:(?:pada|dalam|di|secara) +)?"
REALITY_INSIDE = _compile(
    rf",? +{_BUT},? +{_IN}{_TRUTH}\b *(?:adalah +)?[:,]? *(?:bahwa +)?",
    rf"(?:,|;| -| –| —) +{_IN}{_TRUTH}\b *(?:adalah +)?[:,]? *(?:bahwa +)?",
    r",? +padahal,? +",
    r", +(?:namun|tetapi|akan tetapi|tapi),? +",
)
REALITY_START = re.compile(
    rf"^(?:{_BUT},? +)?{_IN}(?:{_TRUTH}|padahal)\b"
    r"(?:(?: (?:dari|tentang|dalam|di|profesi|pekerjaan|yang|sebagai)\b[^,:]{0,60}?)? (?:adalah|ialah|menunjukkan|"
    r"yaitu)(?: bahwa)?"
    rf"|(?: kerja| sehari-hari| di lapangan)? *[:,]|,? {_TRUTH}\b,?| bahwa)? *{_BODY}",
    re.DOTALL,
)
REALITY_LOOSE = re.compile(rf"^(?:namun|tetapi|akan tetapi|sayangnya),? +{_BODY}", re.DOTALL)

DISTINCTION = re.compile(
    r"^(?:terdapat |ada )?(?:\w+ )?(?:perbedaan(?:nya)?|beda(?:nya)?|pembeda(?:nya)?)\b|^berbeda (?:dengan|dari|"
    r"halnya)|^.{2,60}? (?:memang )?berbeda (?:dengan|dari)\b|^.{2,80}?\b(?:disamakan|disalahartikan|tertukar|"
    r"dipertukarkan|dibandingkan|serupa|mirip) dengan\b|^.{2,80}?\b(?:sering|kerap)(?: ?kali)? (?:tertukar|"
    r"disamakan|dipertukarkan|dianggap sama|dianggap mirip)\b|^dibandingkan? (?:dengan )?|"
    r"^(?:apa )?(?:yang )?membedakan|^(?:lain (?:halnya )?(?:dengan|dari)|tidak seperti|beda halnya dengan)\b|"
    r"^(?:meski(?:pun)?|walau(?:pun)?|sekilas)\b[^,]{0,80}?\b(?:mirip|serupa|sama)\b"
)
_DIFFERENCE = _any("perbedaan|beda|pembeda|membedakan")
_LIES = _any("terletak|ada|terdapat|tampak|terlihat") + r" (?:pada|dalam|di)\b"
DISTINCTION_BODY = _compile(
    rf"^(?:terdapat |ada )?(?:\w+ )?{_DIFFERENCE}[^:]{{0,160}}?: *{_BODY}",
    rf"^(?:\w+ ){{0,2}}{_DIFFERENCE}.{{0,200}}?\b(?:adalah|ialah|yaitu|yakni)\b(?: bahwa)?,? *{_BODY}",
    r"^.{2,120}?\b(?:disamakan|disalahartikan|tertukar|dipertukarkan|serupa|mirip) dengan\b.{0,100}?,?"
    rf" +(?:padahal|namun|tetapi|sedangkan),? +{_BODY}",
    rf"^(?:berbeda|beda halnya|lain|tidak seperti|dibandingkan?|meski(?:pun)?|walau(?:pun)?|"
    rf"sekilas)\b[^,]{{2,100}}, *{_BODY}",
    rf"^(?:terdapat |ada )?(?:\w+ )?{_DIFFERENCE}.{{0,160}}? (?P<body>{_LIES}.+)$",
    rf"^(?:\w+ )?{_DIFFERENCE}[^,]{{2,120}}, *{_BODY}",
    r"^(?P<body>.{2,80}? (?:memang )?berbeda (?:dengan|dari)\b.+)$",
)
# Says where the difference lies, or that there is one, and leaves what it is to the next sentence.
DISTINCTION_WEAK = re.compile(
    r"^(?:(?:terletak|ada|terdapat|tampak|terlihat) )?(?:pada|dalam|di|dari segi)\b[^,]{0,80}$|"
    r"^[^,]{2,80}? berbeda (?:dengan|dari)\b[^,]{0,60}$|^seperti\b"
)

# --- the job's name ----------------------------------------------------------------------------------------

_NAME = r"(?P<role>[^\W\d_][^,:;.()]{1,60}?)"
_AS = "(?:pekerjaan |profesi |karier )?(?:sebagai )?(?:jadi )?(?:seorang )?"
ROLE = _compile(
    rf"\btipe pekerjaan (?:sebagai )?{_NAME} (?:adalah|ialah|yaitu|merupakan)\b",
    rf"^(?:pekerjaan|kerja|bekerja|profesi) sebagai (?:seorang )?{_NAME} (?:melibatkan|adalah|artinya|berarti|"
    rf"merupakan|mencakup|meliputi|berfokus|bertujuan|berkaitan|"
    r"berhubungan|menuntut|memerlukan|membutuhkan)\b",
    rf"^pekerjaan (?:di|dalam|pada) bidang {_NAME} (?:melibatkan|adalah|merupakan|mencakup|meliputi)\b",
    rf"^sebagai (?:seorang )?{_NAME},",
    rf"\bseorang {_NAME} (?:bertanggung jawab|bertugas|membantu|juga|harus|perlu|adalah|dituntut|diharapkan|bekerja|"
    r"yang cocok|bisa|wajib)\b",
    rf"\b(?:cocok|sesuai) (?:untuk|dengan|sebagai|menjadi|jadi) (?:tipe )?{_AS}{_NAME}"
    r"(?: (?:adalah|ialah|yaitu|jika|apabila|bila|kalau|kalo|karena)\b|[.,]|$)",
    rf"\b(?:menjadi|sebagai|pekerjaan|profesi|karier) {_AS}{_NAME} (?:mungkin |kemungkinan |sebaiknya )?"
    r"(?:tidak cocok|kurang cocok|tidak tepat|dianggap|adalah|membutuhkan)\b",
    rf"^{_ONE_OF}(?:miskonsepsi|mitos|ekspektasi|kesalahpahaman|harapan)\b.{{0,40}}?\b(?:tentang|terhadap|mengenai|"
    rf"seputar) {_AS}{_NAME} (?:adalah|ialah|yaitu|sering|biasanya)\b",
    rf"^tugas utama (?:dari )?(?:seorang )?{_NAME} (?:meliputi|adalah|mencakup|termasuk)\b",
    rf"^perbedaan (?:utama )?(?:antara )?{_NAME} (?:dengan|dan) ",
    rf"^{_NAME} yang (?:tidak )?cocok adalah\b",
    r"^(?:lowongan(?: kerja| pekerjaan)?|posisi|jabatan|profil(?: pekerjaan| jabatan)?|job title|position|role|"
    rf"vacancy) *[:–-] *{_NAME}$",
    rf"\bprofesi {_AS}{_NAME}$",
    rf"\b(?:posisi|jabatan) (?:sebagai )?{_NAME}(?:[.,]|$)",
    rf"^(?:seorang )?{_NAME} (?:bertugas|bertanggung jawab|juga (?:harus|wajib|perlu|bertugas))\b",
    rf"(?:\bkami|\bkita|\bsedang|\btengah|^perusahaan\b.{{0,60}}?|^pt\b.{{0,60}}?) (?:membutuhkan|mencari|merekrut|"
    rf"membuka (?:lowongan|kesempatan)(?: \w+)?(?: untuk| sebagai| bagi)?) (?:seorang )?{_NAME}"
    r"(?:[.,]|$| (?:untuk|yang|dengan|di|guna|berpengalaman|baru)\b)",
    rf"^(?:dibutuhkan|dicari|kami mencari|we are (?:looking for|hiring))(?: segera| seorang| an?)? *:? *{_NAME}$",
)
# What such a slot may hold without naming the job.
NOT_A_ROLE = re.compile(
    r"\b(?:ini|itu|tersebut|segera|mereka|mirip|serupa|terkait|orang|seseorang|individu|kandidat|profesi|kamu|anda|"
    r"yang|bahwa|utama|pekerjaan)\b|^(?:dengan|untuk|menjadi|bekerja|sebagai|jadi|bukan|tidak|dalam|di|pada|utama)\b"
)
