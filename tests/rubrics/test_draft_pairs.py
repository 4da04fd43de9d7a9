"""Which traits are opposites, and which only look alike."""

import pytest

from rubrics.draft import draft
from rubrics.draft.pairs import compare
from rubrics.draft.records import PAIR_THRESHOLD
from rubrics.draft.senses import sense

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


@pytest.mark.parametrize(("suitable", "unsuitable"), OPPOSITES)
def test_opposites_are_paired(suitable, unsuitable):
    confidence, reason = compare(sense(suitable), sense(unsuitable))
    assert PAIR_THRESHOLD <= confidence <= 1
    assert reason in {"opposite", "same_competence"}


@pytest.mark.parametrize(("suitable", "unsuitable"), NO_OPPOSITES)
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
