"""What a heading announces, in Indonesian and English. Data: patterns over a whole heading in small letters."""

from __future__ import annotations

import re

from rubrics.draft.alternatives import any_of
from rubrics.draft.readings import lower
from rubrics.draft.records import Kind

MARKS = " \t#*_:.–—-?!…=~>|"
NUMBER = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)+")

_YOU = "(?:kamu|anda|kalian|you)"
_ASKED = (
    r"(?:kualifikasi|persyaratan|syarat|kriteria|kompetensi|keahlian|keterampilan|kemampuan|karakter(?:istik)?|"
    r"kelebihan|sifat|ketentuan|kualitas|modal|pendidikan|pengalaman|ciri(?:-ciri)?|kecakapan|spesifikasi|"
    r"profil (?:kandidat|pelamar|calon)\w*)"
)
_REQUIRED = (
    r"(?:requirements?|qualifications?|skills?|experience|competenc(?:y|ies|es?)|criteria|attributes?|qualities|"
    r"traits?|credentials?|education|strengths?|must[- ]haves?|knowledge|abilit(?:y|ies)|characteristics?|"
    r"specifications?|training|aptitudes?|personality|profile|background|behaviou?rs?|person spec(?:ification)?|"
    r"expertise|licen[cs]es?|certifications?)"
)
_DONE = (
    r"(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|activities|accountabilities|deliverables|functions?|"
    r"job description|job desc|jobdesc|jobdesk|job desk|chores)"
)
_OF = (
    r"(?: (?:of|for|to|in|as|on|at|untuk|sebagai|bagi|dari|di|calon|pelamar|kandidat|posisi|profesi|pekerjaan|"
    r"seorang)\b.{0,50})?"
)

# In order: the first that fits the whole heading counts. "other" announces what has nothing to do with the profile.
_TABLES: tuple[tuple[Kind, str], ...] = (
    (
        "other",
        rf"""
            (?:our |your |other |more |what |staff |employee |company |great )*(?:benefits?|perks|pay|salary|
            + compensation|remuneration|package|rewards?)
            benefits?
            (?:yang|apa yang|apa saja yang) (?:akan )?(?:kami (?:tawarkan|berikan|sediakan)|
            + {_YOU} (?:akan )?(?:dapatkan|peroleh|terima|dapat))
            fasilitas | keuntungan | tunjangan | gaji | kompensasi | insentif | penawaran | we | kami
            we offer | in return.* | what(?: do)? we(?: can)? offer
            what you(?:'ll| will| can)? (?:get|receive|enjoy|expect from us) | what's in it for you
            why (?:join|work|choose|us|you'll love).* | (?:mengapa|kenapa) (?:bergabung|kami|harus).*
            working (?:hours|conditions|pattern) | hours | jam (?:kerja|operasional|buka).*
            opening (?:hours|times) | schedule | jadwal.* | (?:the )?location | lokasi | alamat.* | address
            where (?:we are|to find us) | tempat | penempatan | kontak | contact.* | get in touch
            hubungi.*
            (?:more |a (?:little|bit) )?(?:about|tentang|mengenai|sekilas|profil|profile of) (?:us|kami|perusahaan|
            + (?:the|our) (?!job|role|work|position|candidate|person).{{1,30}}|pt .+|cv .+)
            who we are | siapa kami
            (?:our|the) (?:story|history|company|mission|values?|vision|team|culture|clinic|school|shop|farm|
            + hospital|organisation|organization|firm|studio|products?).{{0,20}}
            (?:company|office|employer) (?:overview|profile|history|culture|information|description)
            sejarah.* | visi.* | misi.* | profil (?:perusahaan|kantor|sekolah)
            (?:how|where|ready|want) to apply.* | apply.* | application.* | to apply.* | applying
            cara (?:melamar|mendaftar|daftar|kirim|lamar).* | lamaran.* | pendaftaran.* | kirim.*
            bagaimana (?:cara )?melamar.*
            (?:the |our )?(?:interview|selection|hiring|recruitment|application) process.*
            (?:proses|tahap\w*|alur) .* | next steps | what happens next.* | deadline.* | closing date.*
            batas.* | tanggal.* | timeline | equal .* | diversity.* | kesetaraan.*
            (?:komentar|comments?|reviews?|ulasan)\b.*
            (?:artikel|berita|lowongan|loker|pekerjaan) (?:terkait|serupa|lain\w*|terbaru).*
            (?:related|similar|other|more|latest|popular) (?:jobs?|articles?|posts?|roles?|careers?|vacancies|
            + positions?|reading|pages?|profiles?).*
            (?:see|read|baca|lihat|simak) (?:also|more|juga|lainnya).* | share.* | bagikan.* | follow.*
            ikuti.* | newsletter.* | subscribe.* | menu | navigasi | navigation | kategori | categories
            tags? | iklan.* | advertisement.* | sponsor.* | privacy.* | kebijakan.* | terms.* | catatan.*
            notes? | info(?:rmasi)? (?:lebih|tambahan|lain|kontak|pendaftaran|penting|umum).* | informasi
            disclaimer.* | sumber.* | sources? | referensi | references | faq.* | pertanyaan umum.*
            menu .* | today's .* | opening times | testimoni.* | kata mereka.* | karier | career path.*
            jenjang.* | training and development | pengembangan.* | gallery | galeri
            about this (?:site|page) | dokumen.* | berkas.*
        """,
    ),
    (
        "reality",
        r"""
            realita(?:s|nya)? | kenyataan(?:nya)? | fakta(?:nya)? | (?:the )?(?:reality|facts?|truth)
        """,
    ),
    (
        "misconception",
        r"""
            (?:\w+ )?(?:miskonsepsi|mitos|kesalahpahaman|salah kaprah|misconceptions?|myths?)\b.*
            what (?:people|many|most|others|everyone) (?:often )?(?:gets? wrong|misunderstands?|thinks?|believes?).*
            (?:common|popular) (?:misconceptions?|myths?).* | myth.* | anggapan (?:yang )?(?:keliru|salah).*
        """,
    ),
    (
        "expectation",
        r"""
            (?:ekspektasi|harapan|expectations?)\b.* | what (?:people|to|you|many) expect.* | bayangan.*
        """,
    ),
    (
        "distinction",
        r"""
            (?:apa )?(?:bedanya?|perbedaan(?:nya)?|pembeda|beda)\b.*
            (?:the |how .*)?(?:differences?|differs?)\b.* | not to be confused.*
            similar (?:jobs|professions) and .* | how (?:this|it) (?:job )?differs.*
            compared (?:with|to).* | yang membedakan.* | .* (?:vs\.?|versus) .*
        """,
    ),
    (
        "unsuitable",
        r"""
            (?:.{0,60}\b)?(?:tidak|kurang|belum|bukan)(?: akan| terlalu| begitu)? (?:cocok|sesuai|tepat|untuk(?:mu|
            +  kamu| anda)?|disarankan)\b.*
            (?:.{0,40}\b)?(?:harus|perlu|sebaiknya|patut)? ?dihindari
            .{0,30}(?:tidak|jangan|tak) (?:usah |perlu )?melamar.*
            (?:jangan|sebaiknya jangan|sebaiknya tidak|pikir(?:kan)? (?:lagi|ulang)|pertimbangkan (?:lagi|ulang)|
            + hindari|cari) .*(?:jika|kalau|bila|apabila|posisi|pekerjaan|profesi)\b.*
            red flags?.* | deal[- ]?breakers?.* | .{0,40}(?:weaknesses|drawbacks) .*
            tanda .*(?:tidak|kurang|bukan).* | kelemahan.*
        """,
    ),
    (
        "suitable",
        rf"""
            (?:(?:beberapa|adapun|daftar) )?{_ASKED}(?:[ /,&-]+(?:dan |dan/atau |
            + serta )?(?:\w+ )?{_ASKED}){{0,3}}(?: (?:umum|khusus|utama|minimal|minimum|dasar|tambahan|wajib|teknis|
            + yang|pelamar|kandidat|calon|jabatan|pekerjaan|posisi|personal|pribadi|lain\w*|diri|karyawan|
            + penting)\b.*)?{_OF}
            (?:(?:profile?|karakter|tipe|orang|kandidat|seseorang|pribadi|kamu|anda|siapa|pekerjaan ini|posisi ini|
            + profesi ini|yang|sosok|hal|apa|saja|pelamar|calon|individu|mungkin|akan|sangat|paling|ideal|bagi|untuk|
            + ciri(?:-ciri)?) )*(?:cocok|ideal|sesuai|(?<= )(?:dicari|dibutuhkan|diperlukan)|kami cari|kami butuhkan|
            + kami harapkan|kami inginkan|dimiliki|{_YOU} (?:butuhkan|perlukan|punya|miliki))\b.*
            (?:hal|apa|yang|sifat|kualitas|kemampuan|modal|bekal|karakter|kelebihan)\b.{{0,30}}\b(?:dicari|
            + dibutuhkan|diperlukan|dimiliki|dipunyai|disiapkan|{_YOU} (?:butuhkan|perlukan|miliki)|kami (?:cari|
            + butuhkan|harapkan))
            (?:nilai (?:tambah|plus|lebih)|diutamakan|lebih disukai|(?:akan |bakal )?(?:lebih baik|lebih bagus)|
            + (?:akan |bakal )?(?:men)?jadi nilai (?:tambah|plus|lebih)|bonus)\b.*
            (?:kami|sedang) (?:mencari|butuh|membutuhkan|mengharapkan)\b.*
            {_YOU} (?:adalah|memiliki|punya)\b.* | tentang (?:kamu|anda|dirimu|kandidat|pelamar)
            siapa (?:kamu|anda|kandidat|yang).*
            (?:(?:our|the|your|minimum|basic|preferred|key|required|essential|desirable|general|main|core|job|
            + person|personal|technical|soft|hard|educational?|professional|academic|formal|additional|other|
            + candidate|role|relevant|work|position|important|desired|ideal|mandatory|optional|practical|physical|
            + entry|transferable|minimal) )*{_REQUIRED}(?:(?:,| and| &|/| or|
            + ,? and) ?(?:\w+ )?{_REQUIRED}){{0,4}}(?: (?:(?:we|you|that|which|needed|required|wanted|and|who|summary|
            + checklist|expected|desired|include|are)\b.*))?{_OF}
            (?:more |a (?:little|bit) )?about you(?:rself)?\b.* | who you are.*
            your (?:profile|background|skills|experience|strengths|qualities|personality).*
            (?:the|our|your) (?:ideal|right|perfect|successful|best) (?:candidate|person|applicant|colleague|fit|
            + match|\w+).*
            (?:what|who) (?:(?:do |does )?(?:we|you|you'll|you will|it|the (?:job|role))(?:'re|'ll| are| will|
            + 'd)? ?(?:need|needs|takes?|bring|have|looking for|look for|want|ask|expect|require|should have|
            + must have|like|value|would like|love)).*
            (?:we(?:'re| are)|i am) (?:looking for|seeking|after).*
            (?:we|you) (?:need|want|require|expect|ask for|bring|have|are|should (?:have|be)|must (?:have|be)|
            + will (?:need|have|be|bring))
            you(?:(?:'re|'ll (?:need|have|bring|be)| are)(?: an?)?)? | anda | kamu | the person
            the candidate | (?:nice|good|great) to haves?.* | bonus(?: points?)?.* | plus points?.*
            (?:an? )?(?:plus|advantage)\b.* | desirables?.* | preferred.* | preferably | ideally.*
            it(?:'s| is| would be|'d be)? (?:also )?(?:helps|would help|an? (?:plus|advantage|bonus)|nice|great|
            + helpful|useful|good).*
            would be (?:a plus|nice|great).* | (?:extra|brownie) points.* | essentials? | advantageous.*
            must[- ]?haves?.* | is (?:this|it) you.* | you might be.*
            to (?:succeed|do well|thrive|apply|be considered) (?:in|here|at|you|for).*
        """,
    ),
    (
        "duty",
        rf"""
            (?:(?:uraian|deskripsi|rincian|ruang lingkup|gambaran|daftar|lingkup|beberapa) )*(?:tugas|pekerjaan|
            + kerja|jabatan|tanggung jawab|kewajiban|aktivitas|kegiatan|peran|rutinitas|keseharian)(?:nya)?(?:(?: dan|
            + /| &|,) (?:tugas|tanggung jawab|kewajiban|wewenang|kegiatan|peran))?(?: (?:utama|pokok|harian|
            + sehari-hari|kerja|pekerjaan|jabatan|inti|anda|kamu|dan|lainnya|sebagai|seorang|di|untuk|calon|bagi|
            + dalam|yang|rutin)\b.*)?
            (?:apa|apa saja|hal|yang)(?: \w+){{0,2}} (?:tugas\w*|tanggung jawab\w*|dikerjakan|dilakukan|
            + (?:akan )?(?:kamu|anda) (?:akan )?(?:kerjakan|lakukan|tangani)|kerjakan|dikerjakan sehari-hari)\b.*
            (?:sehari-hari|keseharian)(?:,? (?:kamu|anda).*)? | (?:kamu|anda) akan
            (?:(?:our|the|your|key|main|core|primary|daily|day[- ]to[- ]day|typical|essential|general|principal|job|
            + role|major|specific|other|regular|routine) )*{_DONE}(?:(?:,| and| &|/|
            + ,? and) ?(?:\w+ )?{_DONE}){{0,2}}(?: (?:include|are|will be|you|that)\b.*)?{_OF}
            (?:what|how) (?:will )?(?:you|you'll|you will|the (?:job|role|work)|an? [\w ]{{2,30}}|they|your (?:day|
            + week|job)).{{0,20}} (?:do|does|be doing|spend|work on|involves?|looks? like|entails|be responsible for|
            + will be|includes)\b.*
            (?:about |in )?(?:the|your|this) (?:role|job|work|position|day|tasks|opportunity)(?: (?:itself|in short|
            + at a glance|you will|you'll|involves|includes|in brief|purpose|summary))?
            job summary | role (?:summary|overview|description) | day[- ]to[- ]day
            (?:a |your )(?:typical |normal |average )?(?:day|week)\b.* | (?:a )?day in the life.*
            in this (?:role|job|position).* | you(?:'ll| will)(?: be)?
            what we(?:'d| will| would)? (?:ask|need|want|like) you to do.* | the work | on the job
            your mission | scope of work | what(?:'s| is) the job.*
        """,
    ),
    (
        "other",
        r"""
            (?:about|tentang) .+
        """,
    ),
)

HEADINGS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple((kind, re.compile(any_of(table))) for kind, table in _TABLES)


def kind_of(heading: str) -> Kind | None:
    """What a heading announces; None where it says nothing of that."""
    small = NUMBER.sub("", lower(heading).strip(MARKS)).strip(MARKS)
    return next((kind for kind, pattern in HEADINGS if pattern.fullmatch(small)), None)
