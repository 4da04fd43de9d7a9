"""What might be better about a rubric; line and column stand beside these texts, the reasons in the help."""

from __future__ import annotations

_NUMBERS = {
    "rubric.criteria_few": (
        "Hanya {count} kriteria yang dinilai. Wawancara terstruktur sebaiknya memakai {fewest} sampai {most} kriteria.",
        "Only {count} criteria are scored. A structured interview does best with {fewest} to {most}.",
    ),
    "rubric.criteria_many": (
        "Ada {count} kriteria yang dinilai; {fewest} sampai {most} adalah jumlah yang baik untuk satu wawancara. "
        "Gabungkan atau nonaktifkan sebagian (“active: false”).",
        "There are {count} scored criteria; {fewest} to {most} is a good number for one interview. Merge some or "
        "switch them off (“active: false”).",
    ),
    "rubric.weight_reason_missing": (
        "Bobot ini bukan 1. Tulis alasannya di “weight_reason” agar dapat dipertanggungjawabkan.",
        "This weight is not 1. Give the reason in “weight_reason”, so that it can be accounted for.",
    ),
    "rubric.weight_missing": (
        "Ada alasan bobot di sini, tetapi bobotnya 1 seperti biasa. Tulis bobotnya di “weight”, atau hapus alasan ini.",
        "There is a reason for a weight here, but the weight is 1 as usual. Give the “weight”, or delete the reason.",
    ),
    "rubric.must_haves_many": (
        "{count} dari {criteria} kriteria adalah syarat wajib. Pertahankan “must_have” hanya pada kriteria yang "
        "tanpanya pekerjaan ini benar-benar tidak dapat dilakukan.",
        "{count} of {criteria} criteria are must-haves. Keep “must_have” only where the job truly cannot be done "
        "without the criterion.",
    ),
}

_CRITERIA = {
    "rubric.criterion_double": (
        "Nama ini menanyakan dua hal: “{first}” dan “{second}”. Bagi menjadi dua kriteria, atau pilih salah satunya, "
        "agar setiap nilai berarti satu hal.",
        "This name asks two things: “{first}” and “{second}”. Make two criteria of it, or choose one of them, so that "
        "each score means one thing.",
    ),
    "rubric.criterion_twice": (
        "Kriteria bernama “{text}” sudah ada di baris {line}. Gabungkan keduanya, atau beri nama yang menunjukkan "
        "bedanya.",
        "A criterion named “{text}” stands in line {line} already. Merge the two, or give this one a name that shows "
        "the difference.",
    ),
    "rubric.trait_twice": (
        "Ciri “{text}” sudah ada di baris {line}. Simpan di satu tempat saja, agar tidak dicatat dua kali.",
        "The trait “{text}” stands in line {line} already. Keep it in one place, so that it is not noted twice.",
    ),
}

_ANCHORS = {
    "rubric.anchor_vague": (
        "Jangkar tingkat {level} ini (“{text}”) hanya menilai. Tulis apa yang dilakukan atau dikatakan kandidat pada "
        "tingkat ini.",
        "This anchor for level {level} (“{text}”) only judges. Write what a candidate does or says at this level.",
    ),
    "rubric.anchors_alike": (
        "Jangkar tingkat {level} sama dengan tingkat {other}. Tulis apa yang terlihat atau terdengar hanya pada "
        "tingkat ini.",
        "The anchor for level {level} says the same as level {other}. Write what is seen or heard at this level only.",
    ),
}

_QUESTIONS = {
    "rubric.question_double": (
        "Pertanyaan utama ini menanyakan lebih dari satu hal. Tanyakan satu hal saja; pindahkan sisanya ke pertanyaan "
        "pendalaman atau ke kriteria lain.",
        "This main question asks more than one thing. Ask one thing; move the rest to the probes or to another "
        "criterion.",
    ),
    "rubric.question_closed": (
        "Pertanyaan ini dapat dijawab dengan ya atau tidak. Mintalah cerita atau tindakan: “Ceritakan ketika …” atau "
        "“Apa yang akan Anda lakukan jika …?”.",
        "This question can be answered by yes or no. Ask for a story or an action: “Tell me about a time …” or “What "
        "would you do if …?”.",
    ),
    "rubric.question_leading": (
        "“{phrase}” mengarahkan jawaban kandidat. Tanyakan tanpa menunjukkan jawaban yang diharapkan.",
        "“{phrase}” leads the candidate to an answer. Ask without showing which answer is hoped for.",
    ),
    "rubric.question_forbidden": (
        "Jangan tanyakan ini. “{phrase}” menyangkut {category}, yang tidak boleh ikut menentukan. {proposal}",
        "Do not ask this. “{phrase}” is about {category}, which must not count. {proposal}",
    ),
}

_WORDING = {
    "rubric.risky_wording": (
        "“{phrase}” berisiko ({category}). {proposal}",
        "“{phrase}” is risky ({category}). {proposal}",
    ),
}

_LANGUAGES = {
    "rubric.language_swapped": (
        "Sebagian besar teks “{language}” tampaknya ditulis dalam bahasa “{seems}”. Perbaiki “language” di awal "
        "berkas, atau tukar kunci “id” dan “en”.",
        "Most texts in “{language}” seem to be written in “{seems}”. Mend “language” at the top of the file, or swap "
        "the keys “id” and “en”.",
    ),
    "rubric.language_wrong": (
        "Teks “{language}” ini tampaknya ditulis dalam bahasa “{seems}”. Terjemahkan, atau pindahkan ke “{seems}: …”.",
        "This text in “{language}” seems to be written in “{seems}”. Translate it, or move it to “{seems}: …”.",
    ),
    "rubric.language_mixed": (
        "Teks “{language}” ini berisi dua bahasa. Tulis satu bahasa saja; bahasa lainnya di kuncinya sendiri.",
        "This text in “{language}” holds two languages. Write one of them here; the other one has a key of its own.",
    ),
    "rubric.translation_missing": (
        "“{key}” belum ditulis dalam bahasa “{missing}”, padahal sebagian besar teks rubrik ini ada dalam dua bahasa. "
        "Tambahkan “{missing}: …”.",
        "“{key}” is not written in language “{missing}”, while most texts of this rubric are in both. "
        "Add “{missing}: …”.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_NUMBERS, **_CRITERIA, **_ANCHORS, **_QUESTIONS, **_WORDING, **_LANGUAGES}
