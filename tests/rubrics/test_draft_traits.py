"""Lists of traits and duties taken apart, each standing on its own."""

import pytest

from rubrics.draft.traits import pieces


def split(text: str, mode: str) -> list[str]:
    return [piece.text for piece in pieces(text, 0, len(text), mode)]


SUITABLE = {
    "rapi, sabar, dan jujur": ["rapi", "sabar", "jujur"],
    "sabar dan teliti": ["sabar", "teliti"],
    "rajin dan cermat dalam mencatat angka": ["rajin dan cermat dalam mencatat angka"],
    "memiliki kemampuan riset, komunikasi, dan pengambilan keputusan": [
        "kemampuan riset",
        "kemampuan komunikasi",
        "kemampuan pengambilan keputusan",
    ],
    "memiliki kemampuan menyusun dan merawat jaringan pelanggan": [
        "kemampuan menyusun dan merawat jaringan pelanggan",
    ],
    "keterampilan dalam membaca peta serta mengemudikan truk": [
        "keterampilan dalam membaca peta",
        "keterampilan dalam mengemudikan truk",
    ],
    "memiliki pengetahuan tentang pupuk dan hama, serta mampu bekerja sendiri maupun berkelompok": [
        "pengetahuan tentang pupuk dan hama",
        "mampu bekerja sendiri maupun berkelompok",
    ],
    "mampu mengatur waktu, bekerja di bawah tekanan, dan mengambil keputusan": [
        "mampu mengatur waktu",
        "mampu bekerja di bawah tekanan",
        "mampu mengambil keputusan",
    ],
    "seseorang yang harus memiliki ketelitian yang tinggi dan empati": ["ketelitian yang tinggi", "empati"],
    "memiliki pengalaman atau minat di bidang kuliner": ["pengalaman atau minat di bidang kuliner"],
    "tidak hanya ramah, tetapi juga cekatan": ["ramah", "cekatan"],
    "tegas namun ramah, dan jujur": ["tegas namun ramah", "jujur"],
    "tidak mudah menyerah, sabar, dan tidak egois": ["tidak mudah menyerah", "sabar", "tidak egois"],
    "mampu menyusun rencana untuk menarik pelanggan dan menambah penjualan": [
        "mampu menyusun rencana untuk menarik pelanggan dan menambah penjualan",
    ],
    "berbicara dengan jelas dan tenang": ["berbicara dengan jelas dan tenang"],
    "mampu memakai alat ukur seperti meteran, jangka sorong, dan mistar": [
        "mampu memakai alat ukur seperti meteran, jangka sorong, dan mistar",
    ],
    "memiliki integritas dan kemampuan membaca laporan": ["integritas", "kemampuan membaca laporan"],
    "jujur (terutama soal uang) dan teliti": ["jujur (terutama soal uang)", "teliti"],
}

UNSUITABLE = {
    "tidak memiliki keberanian, ketekunan, dan minat pada mesin": [
        "tidak memiliki keberanian",
        "tidak memiliki ketekunan",
        "tidak memiliki minat pada mesin",
    ],
    "kurang teliti, disiplin, dan sabar": ["kurang teliti", "kurang disiplin", "kurang sabar"],
    "tidak sabar, ceroboh, dan malas": ["tidak sabar", "ceroboh", "malas"],
    "tidak tekun dan ceroboh dalam memilih bahan": ["tidak tekun", "ceroboh dalam memilih bahan"],
    "mudah marah, panik, dan tersinggung": ["mudah marah", "mudah panik", "mudah tersinggung"],
    "tidak suka menulis laporan, menghitung, atau bekerja malam": [
        "tidak suka menulis laporan",
        "tidak suka menghitung",
        "tidak suka bekerja malam",
    ],
    "memiliki sedikit pengalaman dalam memimpin dan melatih tim": [
        "memiliki sedikit pengalaman dalam memimpin dan melatih tim",
    ],
    "memiliki ketidaksabaran atau kesulitan mendengarkan": ["ketidaksabaran", "kesulitan mendengarkan"],
    "tidak memiliki kemampuan memimpin, mengatur waktu, dan berkomunikasi": [
        "tidak memiliki kemampuan memimpin",
        "tidak memiliki kemampuan mengatur waktu",
        "tidak memiliki kemampuan berkomunikasi",
    ],
    "tidak sabar menunggu hasil, dan mengharapkan gaji tetap": [
        "tidak sabar menunggu hasil",
        "mengharapkan gaji tetap",
    ],
}

DUTIES = {
    "menarik dan menggulung jaring, mencatat suhu, serta melapor kepada mandor": [
        "menarik dan menggulung jaring",
        "mencatat suhu",
        "melapor kepada mandor",
    ],
    "pengawasan suhu dan masa simpan, pencatatan benih": [
        "pengawasan suhu dan masa simpan",
        "pencatatan benih",
    ],
    "pemilihan kayu dan penghitungan biaya": ["pemilihan kayu", "penghitungan biaya"],
    "menata barang, dan membantu pembeli memilih ukuran dan warna": [
        "menata barang",
        "membantu pembeli memilih ukuran dan warna",
    ],
    "yang berkaitan dengan warga, mencatat keluhan": ["mencatat keluhan"],
}


@pytest.mark.parametrize("text", SUITABLE)
def test_suitable_traits(text):
    assert split(text, "suitable") == SUITABLE[text]


@pytest.mark.parametrize("text", UNSUITABLE)
def test_unsuitable_traits_keep_their_negation(text):
    assert split(text, "unsuitable") == UNSUITABLE[text]


@pytest.mark.parametrize("text", DUTIES)
def test_duties(text):
    assert split(text, "duty") == DUTIES[text]


def test_a_piece_knows_its_own_words():
    text = "memiliki kemampuan riset, komunikasi, dan empati"
    found = pieces(text, 0, len(text), "suitable")
    assert [text[piece.start : piece.end] for piece in found] == ["kemampuan riset", "komunikasi", "empati"]


@pytest.mark.parametrize("text", ["", ",", "dan", ", dan ,", "(", ")", "()", "dan dan dan", "yang", "tidak"])
def test_odd_ends_do_no_harm(text):
    for mode in ("suitable", "unsuitable", "duty"):
        assert all(piece.text for piece in pieces(text, 0, len(text), mode))
