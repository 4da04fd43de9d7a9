"""Which traits are opposites, and which only look alike."""

from pathlib import Path

import pytest

from rubrics.draft import draft
from rubrics.draft.pairs import OFFER_THRESHOLD, compare, find
from rubrics.draft.records import PAIR_THRESHOLD, Item, Sentence
from rubrics.draft.senses import sense

DATA = Path(__file__).parents[1] / "data" / "trait_pairs"


def _read(name):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines[2:]]


def _items(*texts):
    return [Item(text, 0, 0, Sentence("", 0, 0)) for text in texts]


def _confidence(suitable, unsuitable):
    return compare(sense(suitable), sense(unsuitable))[0]


OPPOSITES = [
    ("mampu bekerja di bawah tekanan", "mudah panik"),
    ("tenang dalam situasi darurat", "mudah panik"),
    ("tahan terhadap tekanan", "mudah stres"),
    ("tekun", "mudah bosan"),
    ("sabar", "cepat marah"),
    ("sabar", "tidak sabaran"),
    ("gigih", "mudah menyerah"),
    ("pantang menyerah", "gampang putus asa"),
    ("teliti", "ceroboh"),
    ("detail dalam bekerja", "kurang teliti"),
    ("perhatian terhadap detail", "tidak memperhatikan detail"),
    ("kemampuan bekerja sama dalam tim", "tidak suka bekerja dalam tim"),
    ("kemampuan bekerja sama dalam tim", "lebih suka bekerja sendiri"),
    ("mampu bekerja dalam tim", "individualis"),
    ("kemampuan komunikasi yang baik", "sulit berkomunikasi"),
    ("kemampuan komunikasi yang baik", "kurang komunikatif"),
    ("kemampuan komunikasi yang baik", "tidak suka berinteraksi dengan orang lain"),
    ("suka berinteraksi dengan orang", "pemalu"),
    ("ramah", "tidak ramah"),
    ("kreatif", "kurang kreatif"),
    ("kreativitas yang tinggi", "tidak memiliki kreativitas"),
    ("disiplin", "sering terlambat"),
    ("kedisiplinan waktu", "suka menunda pekerjaan"),
    ("kemampuan manajemen waktu", "tidak bisa mengatur waktu"),
    ("kemampuan manajemen waktu", "suka menunda pekerjaan"),
    ("mampu bekerja di bawah tekanan", "tidak tahan tekanan"),
    ("mau belajar hal baru", "malas belajar"),
    ("rasa ingin tahu yang tinggi", "tidak suka belajar hal baru"),
    ("tidak takut ketinggian", "takut ketinggian"),
    ("berani", "penakut"),
    ("minat yang besar terhadap seni", "tidak memiliki minat pada seni"),
    ("minat terhadap teknologi", "tidak tertarik pada teknologi"),
    ("patuh pada aturan keselamatan", "sering melanggar aturan"),
    ("stamina yang baik", "mudah lelah"),
    ("fisik yang kuat", "lemah secara fisik"),
    ("empati yang tinggi", "kurang empati"),
    ("empati", "acuh terhadap orang lain"),
    ("fleksibel", "kaku"),
    ("mudah beradaptasi", "sulit beradaptasi"),
    ("mudah beradaptasi dengan lingkungan baru", "tidak suka perubahan"),
    ("jujur", "tidak jujur"),
    ("integritas tinggi", "suka berbohong"),
    ("bertanggung jawab", "tidak bertanggung jawab"),
    ("rasa tanggung jawab yang tinggi", "kurang bertanggung jawab"),
    ("tegas dalam mengambil keputusan", "sulit mengambil keputusan"),
    ("berani mengambil keputusan", "ragu-ragu dalam mengambil keputusan"),
    ("mampu mengendalikan emosi", "mudah terbawa emosi"),
    ("kemampuan analitis yang kuat", "lemah dalam analisis"),
    ("kemampuan analitis", "kurang mampu menganalisis data"),
    ("percaya diri", "tidak percaya diri"),
    ("percaya diri", "pemalu"),
    ("mampu berbicara di depan umum", "gugup saat berbicara di depan umum"),
    ("rapi", "berantakan"),
    ("terorganisir", "tidak terorganisir"),
    ("mampu menerima kritik", "tidak bisa menerima kritik"),
    ("terbuka terhadap masukan", "mudah tersinggung saat dikritik"),
    ("mandiri", "bergantung pada orang lain"),
    ("inisiatif", "pasif"),
    ("cekatan", "lamban"),
    ("objektif", "memihak"),
    ("fokus", "mudah terdistraksi"),
    ("kemampuan memecahkan masalah", "tidak mampu memecahkan masalah"),
    ("kemampuan memecahkan masalah", "kesulitan menyelesaikan masalah"),
    ("pengetahuan tentang hukum", "tidak memiliki pengetahuan hukum"),
    ("pemahaman tentang mesin", "kurang memahami mesin"),
    ("keterampilan menggambar", "tidak bisa menggambar"),
    ("senang membaca", "tidak suka membaca"),
    ("suka bekerja di luar ruangan", "tidak suka bekerja di luar ruangan"),
    ("suka bepergian", "tidak suka bepergian"),
    ("menyukai anak-anak", "tidak menyukai anak-anak"),
    ("kemampuan memimpin", "tidak memiliki jiwa kepemimpinan"),
    ("jiwa kepemimpinan", "tidak mampu memimpin"),
    ("dapat menjaga kerahasiaan data", "suka bergosip"),
    ("bersedia bekerja lembur", "tidak bersedia lembur"),
    ("menguasai bahasa Inggris", "tidak menguasai bahasa asing"),
    ("fasih berbahasa Inggris", "tidak bisa berbahasa Inggris"),
    ("kepekaan terhadap warna", "tidak peka terhadap warna"),
    ("kerja keras", "malas"),
    ("tahan bekerja di bawah terik matahari", "tidak tahan panas matahari"),
    ("antusias", "tidak antusias"),
    ("kemampuan logika yang kuat", "tidak memiliki kemampuan logika"),
    ("keterampilan negosiasi", "tidak pandai bernegosiasi"),
    ("koordinasi tangan dan mata yang baik", "koordinasi tangan yang buruk"),
    ("sopan", "kasar terhadap pelanggan"),
    ("peduli terhadap lingkungan", "tidak peduli lingkungan"),
    ("berpikir kritis", "tidak mampu berpikir kritis"),
    ("ketahanan mental", "mental yang lemah"),
    ("visi yang jelas", "tidak memiliki visi"),
    ("mampu bekerja secara mandiri", "tidak bisa bekerja mandiri"),
]

NO_OPPOSITES = [
    ("jujur", "mudah lelah"),
    ("kreatif", "sulit bangun pagi"),
    ("mampu bekerja dalam tim", "tidak suka bekerja dengan angka"),
    ("mampu bekerja di bawah tekanan", "tidak suka bekerja di luar ruangan"),
    ("pengetahuan tentang produk", "tidak sabar menghadapi pelanggan"),
    ("kemampuan memakai komputer", "tidak suka melayani pelanggan"),
    ("memahami peraturan pajak", "mudah bosan"),
    ("ramah kepada pelanggan", "tidak teliti menghitung uang pelanggan"),
    ("sabar menghadapi anak", "tidak memahami perkembangan anak"),
    ("kemampuan menggambar", "tidak suka berdiri lama"),
    ("menguasai perangkat lunak gambar", "tidak telaten mengerjakan gambar rinci"),
    ("disiplin", "takut ketinggian"),
    ("bersedia bekerja pada malam hari", "tidak suka bekerja dengan tangan"),
    ("stamina yang kuat", "tidak memiliki empati"),
    ("memiliki jaringan yang luas", "kurang percaya diri"),
    ("kemampuan analisis data", "tidak memiliki kemampuan komunikasi"),
    ("kemampuan kepemimpinan", "tidak memiliki kemampuan mengatur prioritas"),
    ("ketertarikan pada dunia otomotif", "tidak suka bekerja dengan tangan"),
    ("berpikir sistematis", "tidak mampu bekerja dalam tim"),
    ("cepat belajar", "cepat marah"),
    ("kemampuan berbahasa Inggris", "tidak mampu bekerja cepat"),
    ("teliti dalam menghitung", "takut mengambil risiko"),
    ("memahami kebutuhan pelanggan", "tidak peduli pada kebersihan"),
    ("suka membaca", "tidak suka bepergian"),
    ("kemampuan komunikasi dengan pelanggan", "tidak suka bekerja di hari libur"),
    ("sertifikat mengemudi", "mudah mengantuk saat mengemudi"),
]


@pytest.mark.parametrize(("suitable", "unsuitable"), [*OPPOSITES, *_read("opposites.tsv")])
def test_opposites_are_paired(suitable, unsuitable):
    confidence, reason = compare(sense(suitable), sense(unsuitable))
    assert PAIR_THRESHOLD <= confidence <= 1
    assert reason in {"opposite", "same_competence", "related"}


@pytest.mark.parametrize(("suitable", "unsuitable"), [*NO_OPPOSITES, *_read("others.tsv")])
def test_traits_that_only_share_words_are_not_paired(suitable, unsuitable):
    confidence, _ = compare(sense(suitable), sense(unsuitable))
    assert 0 <= confidence < PAIR_THRESHOLD


def test_a_trait_is_in_one_pair_only_and_the_surest_wins():
    found = draft(
        "Orang yang cocok adalah seseorang yang teliti, cermat dalam menghitung, dan ramah.\n"
        "Orang yang tidak cocok adalah mereka yang tidak teliti."
    )
    assert [(pair.suitable, pair.unsuitable) for pair in found.pairs] == [(0, 0)]
    assert found.pairs[0].confidence >= 0.9


def test_an_unsure_pair_is_offered_and_not_made():
    found = draft(
        "Orang yang cocok adalah seseorang yang mampu menyusun jadwal kapal.\n"
        "Orang yang tidak cocok adalah mereka yang sulit menyusun laporan."
    )
    (pair,) = found.pairs
    assert not pair.asserted
    assert pair.reason == "overlap"
    assert found.to_json()["pairs"] == []


@pytest.mark.parametrize(
    ("text", "competence", "sign"),
    [
        ("sabar", "patience", 1),
        ("tidak sabar", "patience", -1),
        ("ketidaksabaran", "patience", -1),
        ("kesabaran yang rendah", "patience", -1),
        ("tidak mudah marah", "patience", 1),
        ("mudah marah", "patience", -1),
        ("takut ketinggian", "heights", -1),
        ("tidak takut ketinggian", "heights", 1),
        ("gugup saat berbicara di depan umum", "speaking", -1),
        ("tahan terhadap mabuk laut", "motion", 1),
        ("tidak tahan mabuk laut", "motion", -1),
        ("suara pelan", "voice", 1),
        ("mudah lelah dan bosan", "persistence", -1),
        ("lebih mementingkan kecepatan daripada keselamatan", "safety", -1),
        ("patient", "patience", 1),
        ("impatient", "patience", -1),
        ("lacks patience", "patience", -1),
        ("never loses patience", "patience", 1),
        ("unreliable", "responsibility", -1),
        ("prefers speed over safety", "safety", -1),
        ("finds writing difficult", "writing", -1),
        ("not afraid of heights", "heights", 1),
    ],
)
def test_what_stands_before_and_behind_a_word_turns_it(text, competence, sign):
    assert sense(text).sides[competence].sign == sign


def test_something_bad_said_behind_a_noun_counts_as_its_lack():
    assert _confidence("suara lantang", "suara pelan") >= PAIR_THRESHOLD
    assert _confidence("fasih berbahasa Inggris", "bahasa Inggrisnya terbata-bata") >= PAIR_THRESHOLD


def test_lacking_a_containing_competence_is_a_pair_and_lacking_a_part_is_only_offered():
    assert compare(sense("kemampuan negosiasi"), sense("sulit berkomunikasi")) == (pytest.approx(0.7), "related")
    confidence, reason = compare(sense("kemampuan komunikasi"), sense("tidak pandai bernegosiasi"))
    assert OFFER_THRESHOLD <= confidence < PAIR_THRESHOLD
    assert reason == "related"


def test_the_same_object_makes_a_pair_surer_and_another_one_less_sure():
    same = _confidence("sigap melayani tamu", "lambat melayani tamu")
    none = _confidence("sigap", "lambat")
    other = _confidence("sigap melayani tamu", "lambat menghitung stok")
    assert same > none > other


def test_equally_sure_pairs_give_way_so_that_none_loses_its_only_partner():
    found = find(_items("komunikatif", "percaya diri"), _items("pemalu", "pendiam"), "")
    assert [(pair.suitable, pair.unsuitable) for pair in found] == [(0, 1), (1, 0)]


def test_a_surer_pair_is_never_given_up_for_more_pairs():
    found = find(_items("sabar", "tenang"), _items("tidak sabar", "mudah terpancing emosi"), "")
    assert [(pair.suitable, pair.unsuitable) for pair in found] == [(0, 0), (1, 1)]


def test_the_words_of_a_phrase_must_stand_together():
    assert "field" in sense("lebih suka bekerja di balik meja").sides
    far = "balik kanan setelah tugas selesai lalu menata kursi dan meja"
    assert "field" not in sense(far).sides


def test_a_certificate_is_no_conduct():
    assert sense("sertifikat keselamatan kerja").sides == {}
    assert _confidence("sertifikat keselamatan kerja", "ceroboh") == 0


def test_no_traits_make_no_pairs():
    assert find([], [], "juru masak") == []
    assert find(_items("sabar"), [], "juru masak") == []
    assert find(_items("sabar"), _items("tidak sabar", ""), "juru masak")[0].unsuitable == 0
