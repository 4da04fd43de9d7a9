"""The rubric file, format version 1: every key, what it holds and what it means, defined once.

Reading, the JSON Schema, the order of keys and the plain form for the workspace all follow from `RUBRIC`.
"""

from __future__ import annotations

from rubrics.format.kinds import (
    GREATEST_REVISION,
    MOST_PROBES,
    Asked,
    Choice,
    Field,
    Flag,
    Identifier,
    Many,
    Prose,
    Quote,
    Record,
    Scale,
    Share,
    Weight,
    Whole,
)
from rubrics.model import DEFAULT_MINIMUM_COVERAGE, LANGUAGES, LEVELS, Criterion, Preview, Rubric, Text, Trait

FORMAT = 1
NO_TEXT = Text()

# Title and description of what is no field of a record: the version, and the keys below a text, a question, anchors.
FORMAT_WORDS = (
    Text("Versi format", "Format version"),
    Text("Selalu 1 pada versi ini.", "Always 1 in this version."),
)
PART_WORDS = {
    "id": (
        Text("Bahasa Indonesia", "Indonesian"),
        Text("Teks dalam bahasa Indonesia.", "The text in Indonesian."),
    ),
    "en": (
        Text("Bahasa Inggris", "English"),
        Text("Teks dalam bahasa Inggris.", "The text in English."),
    ),
    "kind": (
        Text("Jenis pertanyaan", "Kind of question"),
        Text(
            "behavioural menanyakan pengalaman nyata, situational menanyakan pengandaian.",
            "behavioural asks what happened, situational asks what if.",
        ),
    ),
    "1": (
        Text("Tingkat 1", "Level 1"),
        Text(
            "Yang paling jauh dari harapan; di sinilah ciri tidak cocok.",
            "Furthest from what is wanted; where unsuitable traits show.",
        ),
    ),
    "2": (
        Text("Tingkat 2", "Level 2"),
        Text("Di antara tingkat 1 dan 3.", "Between levels 1 and 3."),
    ),
    "3": (
        Text("Tingkat 3", "Level 3"),
        Text("Sebagian terpenuhi.", "Partly there."),
    ),
    "4": (
        Text("Tingkat 4", "Level 4"),
        Text("Di antara tingkat 3 dan 5.", "Between levels 3 and 5."),
    ),
    "5": (
        Text("Tingkat 5", "Level 5"),
        Text("Yang paling diharapkan; di sinilah ciri cocok.", "Just what is wanted; where suitable traits show."),
    ),
}

TRAIT_ID = Field(
    "id",
    Identifier("trait"),
    Text("ID ciri", "Trait ID"),
    Text(
        "Nama pendek untuk program, hanya satu kali dalam seluruh rubrik. Jangan diganti setelah dipakai menilai.",
        "Short name for the program, only once in the whole rubric. Keep it once it has been used for scoring.",
    ),
    required=True,
)
TRAIT = Record(
    "trait",
    Trait,
    (
        TRAIT_ID,
        Field(
            "text",
            Prose(),
            Text("Ciri", "Trait"),
            Text("Ciri dengan kata-kata profil pekerjaan.", "The trait in the words of the job profile."),
            required=True,
        ),
        Field(
            "source",
            Quote(),
            Text("Kalimat sumber", "Source sentence"),
            Text("Kalimat profil yang memuat ciri ini.", "The sentence of the profile that names this trait."),
            default="",
        ),
    ),
)

CRITERION = Record(
    "criterion",
    Criterion,
    (
        Field(
            "id",
            Identifier("criterion"),
            Text("ID kriteria", "Criterion ID"),
            Text(
                "Nama pendek untuk program, hanya satu kali dalam rubrik. Jangan diganti setelah dipakai menilai.",
                "Short name for the program, only once in the rubric. Keep it once it has been used for scoring.",
            ),
            required=True,
        ),
        Field(
            "name",
            Prose(),
            Text("Nama kriteria", "Name of the criterion"),
            Text("Beberapa kata, tampil di lembar penilaian.", "A few words, shown on the scorecard."),
            required=True,
        ),
        Field(
            "category",
            Prose(),
            Text("Kategori", "Category"),
            Text("Mengelompokkan kriteria di layar dan laporan.", "Groups criteria on the screen and in reports."),
            default=NO_TEXT,
        ),
        Field(
            "definition",
            Prose(),
            Text("Definisi", "Definition"),
            Text(
                "Apa yang dinilai, dan apa yang tidak, dalam satu atau dua kalimat.",
                "What is scored, and what is not, in one or two sentences.",
            ),
            required=True,
        ),
        Field(
            "source",
            Quote(),
            Text("Kalimat sumber", "Source sentence"),
            Text("Kalimat profil yang menjadi asal kriteria.", "The sentence of the profile the criterion comes from."),
            default="",
        ),
        Field(
            "weight",
            Weight(),
            Text("Bobot", "Weight"),
            Text(
                "Kepentingan dibandingkan kriteria lain; biasanya 1. Desimal memakai titik: 1.5.",
                "Importance compared with the other criteria; normally 1. Decimals with a point: 1.5.",
            ),
            default=1.0,
        ),
        Field(
            "weight_reason",
            Prose(),
            Text("Alasan bobot", "Reason for the weight"),
            Text("Tulis alasannya jika bobot bukan 1.", "Say why when the weight is not 1."),
            default=NO_TEXT,
        ),
        Field(
            "must_have",
            Whole(LEVELS[0], LEVELS[-1] - 1),
            Text("Syarat wajib", "Must-have"),
            Text(
                "Nilai pada tingkat ini atau di bawahnya berarti syarat wajib tidak terpenuhi; biasanya 2. "
                "Hapus kunci ini jika kriteria bukan syarat wajib.",
                "A score at or below this level reads must-have not met; normally 2. "
                "Remove the key where the criterion is no must-have.",
            ),
        ),
        Field(
            "active",
            Flag(),
            Text("Dipakai", "Active"),
            Text(
                "false = kriteria hanya ditawarkan dan tidak ikut dinilai.",
                "false = the criterion is only offered and not scored.",
            ),
            default=True,
        ),
        Field(
            "question",
            Asked(),
            Text("Pertanyaan utama", "Main question"),
            Text(
                "Satu pertanyaan yang sama untuk setiap kandidat: behavioural (pengalaman nyata) atau situational "
                "(pengandaian).",
                "One question, the same for every candidate: behavioural (what happened) or situational (what if).",
            ),
            required=True,
        ),
        Field(
            "probes",
            Many(Prose(), MOST_PROBES),
            Text("Pertanyaan pendalaman", "Probes"),
            Text(
                "Paling banyak tiga, netral: situasi, tindakan, hasil.",
                "Three at most, neutral: situation, action, result.",
            ),
            default=(),
        ),
        Field(
            "anchors",
            Scale(),
            Text("Jangkar perilaku", "Behavioural anchors"),
            Text(
                "Perilaku yang terlihat atau terdengar pada tiap tingkat 1 sampai 5; tingkat 1, 3 dan 5 wajib ada.",
                "Behaviour that can be seen or heard at each level from 1 to 5; levels 1, 3 and 5 are required.",
            ),
            required=True,
        ),
        Field(
            "suitable",
            Many(TRAIT),
            Text("Ciri cocok", "Suitable traits"),
            Text("Ciri yang mendukung, dari profil.", "Signs that speak for a candidate, from the profile."),
            default=(),
        ),
        Field(
            "unsuitable",
            Many(TRAIT),
            Text("Ciri tidak cocok", "Unsuitable traits"),
            Text("Ciri yang memberatkan, dari profil.", "Signs that speak against a candidate, from the profile."),
            default=(),
        ),
    ),
)

PREVIEW = Record(
    "preview",
    Preview,
    (
        Field(
            "id",
            Identifier("preview"),
            Text("ID gambaran kerja", "Preview ID"),
            Text(
                "Nama pendek untuk program, hanya satu kali di antara gambaran kerja nyata.",
                "Short name for the program, only once among the realistic previews.",
            ),
            required=True,
        ),
        Field(
            "kind",
            Choice(("expectation", "misconception")),
            Text("Jenis", "Kind"),
            Text(
                "expectation (harapan orang) atau misconception (anggapan keliru).",
                "expectation (what people expect) or misconception (what they wrongly believe).",
            ),
            required=True,
        ),
        Field(
            "claim",
            Prose(),
            Text("Anggapan", "Claim"),
            Text("Apa yang diharapkan atau dikira orang.", "What people expect or believe."),
            required=True,
        ),
        Field(
            "reality",
            Prose(),
            Text("Kenyataan", "Reality"),
            Text("Seperti apa pekerjaan ini sebenarnya.", "What the job is really like."),
            default=NO_TEXT,
        ),
        Field(
            "question",
            Prose(),
            Text("Pertanyaan pembuka", "Opening question"),
            Text("Ditanyakan sebelum kenyataan diceritakan.", "Asked before the reality is told."),
            required=True,
        ),
        Field(
            "follow_up",
            Prose(),
            Text("Pertanyaan lanjutan", "Follow-up question"),
            Text("Ditanyakan sesudah kenyataan diceritakan.", "Asked after the reality has been told."),
            default=NO_TEXT,
        ),
        Field(
            "source",
            Quote(),
            Text("Kalimat sumber", "Source sentence"),
            Text("Kalimat profil yang menjadi asalnya.", "The sentence of the profile it comes from."),
            default="",
        ),
    ),
)

RUBRIC = Record(
    "rubric",
    Rubric,
    (
        Field(
            "id",
            Identifier(),
            Text("ID rubrik", "Rubric ID"),
            Text(
                "Nama pendek untuk program: huruf kecil, angka, tanda hubung.",
                "Short name for the program: small letters, digits, hyphens.",
            ),
            required=True,
        ),
        Field(
            "revision",
            Whole(1, GREATEST_REVISION),
            Text("Revisi", "Revision"),
            Text(
                "Naikkan satu jika cara menilai berubah. Saring melakukannya sendiri ketika menyimpan.",
                "Count up by one when the way of scoring changes. Saring does so by itself when it saves.",
            ),
            required=True,
        ),
        Field(
            "language",
            Choice(LANGUAGES),
            Text("Bahasa", "Language"),
            Text(
                "Bahasa teks yang ditulis tanpa kunci bahasa: id atau en.",
                "Language of texts written without a language key: id or en.",
            ),
            required=True,
        ),
        Field(
            "title",
            Prose(),
            Text("Judul", "Title"),
            Text("Judul rubrik, tampil di daftar dan laporan.", "The rubric's title, shown in lists and reports."),
            required=True,
        ),
        Field(
            "role",
            Prose(),
            Text("Pekerjaan", "Role"),
            Text("Nama pekerjaan di dalam kalimat.", "The job's name as it stands within a sentence."),
            required=True,
        ),
        Field(
            "summary",
            Prose(),
            Text("Ringkasan", "Summary"),
            Text("Pekerjaan ini dalam satu atau dua kalimat.", "The job in one or two sentences."),
            default=NO_TEXT,
        ),
        Field(
            "source",
            Quote(),
            Text("Sumber", "Source"),
            Text("Dokumen asal rubrik.", "The document the rubric comes from."),
            default="",
        ),
        Field(
            "minimum_coverage",
            Share(),
            Text("Cakupan minimum", "Minimum coverage"),
            Text(
                "Bagian bobot yang harus dinilai sebelum ada hasil, dari 0 sampai 1; biasanya 0.6.",
                "The share of the weight that must be scored before there is a result, from 0 to 1; normally 0.6.",
            ),
            default=DEFAULT_MINIMUM_COVERAGE,
        ),
        Field(
            "duties",
            Many(Prose()),
            Text("Tugas", "Duties"),
            Text("Tugas utama pekerjaan ini.", "The main duties of the job."),
            default=(),
        ),
        Field(
            "criteria",
            Many(CRITERION),
            Text("Kriteria", "Criteria"),
            Text(
                "Butir yang dinilai; 5 sampai 8 adalah jumlah yang baik.", "The scored items; 5 to 8 is a good number."
            ),
            required=True,
        ),
        Field(
            "previews",
            Many(PREVIEW),
            Text("Gambaran kerja nyata", "Realistic job previews"),
            Text(
                "Pertanyaan tentang harapan dan kenyataan; jawabannya tidak pernah dinilai.",
                "Questions about expectation and reality; the answers are never scored.",
            ),
            default=(),
        ),
    ),
    beside=("format",),
)
