"""Single sentences of profiles: what each is read as, and what it says without its frame."""

import pytest

from rubrics.draft import draft

OPENING = "Pekerjaan sebagai juru arsip melibatkan penyimpanan dokumen.\n"
DUTIES = OPENING + "Tugas utama meliputi menata berkas.\n"
TRAITS = DUTIES + "Orang yang cocok adalah seseorang yang jujur.\n"

SUITABLE_FIRST = [
    (
        "Kandidat yang cocok untuk posisi ini harus memiliki kemampuan analitis dan teliti.",
        ["kemampuan analitis", "teliti"],
    ),
    (
        "Profil orang yang cocok dengan tipe pekerjaan juru arsip ialah mereka yang sabar dan teliti.",
        ["sabar", "teliti"],
    ),
    ("Profil orang yang cocok dengan tipe pekerjaan juru arsip: teliti, sabar, jujur.", ["teliti", "sabar", "jujur"]),
    ("Mereka yang cocok bekerja sebagai juru arsip umumnya sabar dan teliti.", ["sabar", "teliti"]),
    ("Pekerjaan ini cocok untuk orang yang sabar, teliti, dan jujur.", ["sabar", "teliti", "jujur"]),
    ("Profesi juru arsip cocok bagi kamu yang suka menata barang dan teliti.", ["suka menata barang", "teliti"]),
    ("Jika kamu suka menata barang dan teliti, maka kamu cocok menjadi juru arsip.", ["suka menata barang", "teliti"]),
    ("Kamu cocok menjadi juru arsip jika kamu sabar dan teliti.", ["sabar", "teliti"]),
    (
        "Orang dengan kemampuan komunikasi yang baik dan kesabaran tinggi cocok dengan pekerjaan ini.",
        ["kemampuan komunikasi yang baik", "kesabaran tinggi"],
    ),
    ("Untuk menjadi juru arsip, seseorang harus memiliki ketelitian dan kesabaran.", ["ketelitian", "kesabaran"]),
    ("Seorang juru arsip yang baik adalah seseorang yang teliti dan rapi.", ["teliti", "rapi"]),
    ("Seorang juru arsip yang baik harus teliti dan rapi.", ["teliti", "rapi"]),
    (
        "Keterampilan yang dibutuhkan antara lain ketelitian, kesabaran, dan kemampuan mencari data.",
        ["ketelitian", "kesabaran", "kemampuan mencari data"],
    ),
    ("Kualitas yang harus dimiliki juru arsip meliputi ketelitian dan kesabaran.", ["ketelitian", "kesabaran"]),
    ("Pekerjaan ini menuntut ketelitian dan kesabaran.", ["ketelitian", "kesabaran"]),
]

SUITABLE_MORE = [
    ("Selain itu, dia juga harus mampu bekerja dalam tim.", ["mampu bekerja dalam tim"]),
    ("Diperlukan pula kesabaran dalam melayani tamu.", ["kesabaran dalam melayani tamu"]),
    ("Kesabaran sangat dibutuhkan dalam pekerjaan ini.", ["kesabaran"]),
    ("Kemampuan bekerja dalam tim merupakan nilai tambah.", ["kemampuan bekerja dalam tim"]),
    ("Mereka juga memiliki ketelitian yang tinggi dan senang belajar.", ["ketelitian yang tinggi", "senang belajar"]),
    ("Ia juga mampu bekerja di bawah tekanan.", ["mampu bekerja di bawah tekanan"]),
]

UNSUITABLE = [
    ("Orang yang kurang cocok untuk pekerjaan ini biasanya tidak sabar dan ceroboh.", ["tidak sabar", "ceroboh"]),
    ("Pekerjaan ini tidak cocok untuk orang yang ceroboh dan pemalas.", ["ceroboh", "pemalas"]),
    ("Jika kamu ceroboh atau pemalas, pekerjaan ini mungkin bukan untukmu.", ["ceroboh", "pemalas"]),
    ("Jika kamu ceroboh atau pemalas, sebaiknya pertimbangkan profesi lain.", ["ceroboh", "pemalas"]),
    (
        "Jika Anda ceroboh, pemalas, dan tidak sabar, pekerjaan sebagai juru arsip bukanlah pilihan yang "
        "tepat untuk Anda.",
        ["ceroboh", "pemalas", "tidak sabar"],
    ),
    ("Kamu tidak akan cocok menjadi juru arsip apabila kamu ceroboh dan pemalas.", ["ceroboh", "pemalas"]),
    (
        "Sebaliknya, mereka yang tidak suka merapikan dan ceroboh sebaiknya menghindari profesi ini.",
        ["tidak suka merapikan", "ceroboh"],
    ),
    ("Orang yang mudah menyerah dan ceroboh akan sulit bertahan di pekerjaan ini.", ["mudah menyerah", "ceroboh"]),
    (
        "Apabila Anda merasa tidak sabar dan mudah bosan, berarti Anda kurang cocok dengan pekerjaan ini.",
        ["tidak sabar", "mudah bosan"],
    ),
    (
        "Bila seseorang tidak memiliki ketelitian dan kesabaran, maka ia tidak akan cocok di bidang ini.",
        ["tidak memiliki ketelitian", "tidak memiliki kesabaran"],
    ),
    ("Profil yang tidak cocok: orang yang ceroboh, pemalas, dan pelupa.", ["ceroboh", "pemalas", "pelupa"]),
    ("Mereka yang ceroboh dan pelupa kemungkinan besar tidak akan cocok menjadi juru arsip.", ["ceroboh", "pelupa"]),
    ("Kamu yang ceroboh dan pelupa mungkin kurang cocok bekerja sebagai juru arsip.", ["ceroboh", "pelupa"]),
    ("Tidak cocok untuk pekerjaan ini adalah orang yang ceroboh dan pelupa.", ["ceroboh", "pelupa"]),
]

DUTY_SENTENCES = [
    (
        OPENING,
        "Tugas-tugas utama juru arsip antara lain menata berkas dan memindai dokumen.",
        ["menata berkas", "memindai dokumen"],
    ),
    (
        OPENING,
        "Tanggung jawab utamanya ialah menata berkas dan memindai dokumen.",
        ["menata berkas", "memindai dokumen"],
    ),
    (
        OPENING,
        "Dalam kesehariannya, juru arsip bertugas menata berkas dan memindai dokumen.",
        ["menata berkas", "memindai dokumen"],
    ),
    (
        OPENING,
        "Juru arsip memiliki tugas utama untuk menata berkas dan memindai dokumen.",
        ["menata berkas", "memindai dokumen"],
    ),
    (
        OPENING,
        "Juru arsip memiliki tanggung jawab untuk menata berkas dan memindai dokumen.",
        ["menata berkas", "memindai dokumen"],
    ),
    (
        DUTIES,
        "Selain itu, mereka perlu berkoordinasi dengan bagian lain.",
        ["menata berkas", "berkoordinasi dengan bagian lain"],
    ),
    (
        DUTIES,
        "Selain itu, juru arsip juga melayani permintaan dokumen.",
        ["menata berkas", "melayani permintaan dokumen"],
    ),
    (DUTIES, "Juru arsip juga harus melaporkan kehilangan.", ["menata berkas", "melaporkan kehilangan"]),
]

CLAIMS = [
    (
        "expectations",
        "Ekspektasi: Kerjanya santai. Sementara realitanya berkas datang terus.",
        "Kerjanya santai",
        "berkas datang terus",
    ),
    (
        "expectations",
        "Ekspektasi umum dari profesi juru arsip adalah kerjanya santai, tapi dalam realita, berkas datang terus.",
        "kerjanya santai",
        "berkas datang terus",
    ),
    (
        "expectations",
        "Banyak orang berekspektasi bahwa menjadi juru arsip itu santai, padahal berkas datang terus.",
        "menjadi juru arsip itu santai",
        "berkas datang terus",
    ),
    (
        "expectations",
        "Orang sering membayangkan bahwa juru arsip bekerja santai. Namun, berkas datang terus.",
        "juru arsip bekerja santai",
        "berkas datang terus",
    ),
    (
        "expectations",
        "Ekspektasi terhadap pekerjaan ini seringkali adalah bekerja santai. Pada kenyataannya, berkas datang terus.",
        "bekerja santai",
        "berkas datang terus",
    ),
    (
        "expectations",
        "Ekspektasi: kerjanya santai; realita: berkas datang terus.",
        "kerjanya santai",
        "berkas datang terus",
    ),
    (
        "misconceptions",
        "Salah satu miskonsepsi umum adalah juru arsip hanya menyimpan kertas, padahal mereka mengelola data.",
        "juru arsip hanya menyimpan kertas",
        "mereka mengelola data",
    ),
    (
        "misconceptions",
        "Miskonsepsi yang sering terjadi mengenai juru arsip yaitu mereka hanya menyimpan kertas.",
        "mereka hanya menyimpan kertas",
        None,
    ),
    (
        "misconceptions",
        "Masih banyak yang mengira juru arsip hanya menyimpan kertas. Padahal mereka mengelola data.",
        "juru arsip hanya menyimpan kertas",
        "mereka mengelola data",
    ),
    (
        "misconceptions",
        "Juru arsip kerap dianggap hanya menyimpan kertas. Padahal, mereka mengelola data.",
        "Juru arsip kerap dianggap hanya menyimpan kertas",
        "mereka mengelola data",
    ),
    (
        "misconceptions",
        "Ada anggapan bahwa juru arsip hanya menyimpan kertas, padahal mereka mengelola data.",
        "juru arsip hanya menyimpan kertas",
        "mereka mengelola data",
    ),
    (
        "misconceptions",
        "Mitos: Juru arsip hanya menyimpan kertas. Fakta: Mereka mengelola data.",
        "Juru arsip hanya menyimpan kertas",
        "Mereka mengelola data",
    ),
    (
        "misconceptions",
        "Miskonsepsi tentang profesi ini adalah anggapan bahwa juru arsip hanya menyimpan kertas. "
        "Kenyataannya adalah bahwa mereka mengelola data.",
        "juru arsip hanya menyimpan kertas",
        "mereka mengelola data",
    ),
]

DISTINCTIONS = [
    (
        "Yang membedakan juru arsip dari pustakawan adalah jenis dokumennya yang bersifat resmi.",
        "jenis dokumennya yang bersifat resmi",
    ),
    (
        "Berbeda dari pustakawan yang melayani pembaca, juru arsip mengelola dokumen resmi.",
        "juru arsip mengelola dokumen resmi",
    ),
    (
        "Juru arsip dan pustakawan sering tertukar. Juru arsip mengelola dokumen resmi, sedangkan "
        "pustakawan mengelola buku.",
        "Juru arsip mengelola dokumen resmi, sedangkan pustakawan mengelola buku",
    ),
    ("Meskipun mirip dengan pustakawan, juru arsip mengelola dokumen resmi.", "juru arsip mengelola dokumen resmi"),
    (
        "Dibandingkan dengan pustakawan, juru arsip lebih banyak mengelola dokumen resmi.",
        "juru arsip lebih banyak mengelola dokumen resmi",
    ),
    (
        "Perbedaan utama juru arsip dengan pustakawan terletak pada koleksinya, yaitu juru arsip mengelola "
        "dokumen resmi.",
        "juru arsip mengelola dokumen resmi",
    ),
    ("Perbedaannya dengan pustakawan adalah juru arsip mengelola dokumen resmi.", "juru arsip mengelola dokumen resmi"),
    (
        "Perbedaan juru arsip dengan profesi yang mirip seperti pustakawan adalah dalam fokusnya. Juru "
        "arsip mengelola dokumen resmi.",
        "Juru arsip mengelola dokumen resmi",
    ),
]


def found(text: str, key: str) -> list:
    return draft(text).to_json()[key]


@pytest.mark.parametrize(("sentence", "wanted"), SUITABLE_FIRST)
def test_who_suits_the_job(sentence, wanted):
    assert found(DUTIES + sentence, "suitable") == wanted
    assert found(DUTIES + sentence, "unsuitable") == []


@pytest.mark.parametrize(("sentence", "wanted"), SUITABLE_MORE)
def test_what_else_a_person_must_bring(sentence, wanted):
    assert found(TRAITS + sentence, "suitable") == ["jujur", *wanted]


@pytest.mark.parametrize(("sentence", "wanted"), UNSUITABLE)
def test_who_does_not_suit_the_job(sentence, wanted):
    assert found(TRAITS + sentence, "unsuitable") == wanted
    assert found(TRAITS + sentence, "suitable") == ["jujur"]


@pytest.mark.parametrize(("before", "sentence", "wanted"), DUTY_SENTENCES)
def test_what_is_done_in_the_job(before, sentence, wanted):
    assert found(before + sentence, "duties") == wanted


@pytest.mark.parametrize(("key", "sentence", "claim", "reality"), CLAIMS)
def test_what_people_expect_or_wrongly_believe(key, sentence, claim, reality):
    assert found(TRAITS + sentence, key) == [{key.removesuffix("s"): claim, "reality": reality}]


@pytest.mark.parametrize(("sentence", "wanted"), DISTINCTIONS)
def test_what_sets_the_job_apart(sentence, wanted):
    assert found(TRAITS + sentence, "distinctions") == [wanted]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kantor kami berada di pusat kota dan dekat dengan stasiun.",
        "Gaji dibayarkan setiap akhir bulan.",
        "Hubungi kami melalui surel untuk keterangan lebih lanjut.",
        "Baca juga artikel lain tentang dunia kerja.",
        "Perusahaan menyediakan asuransi, makan siang, dan ruang istirahat.",
    ],
)
def test_what_is_no_profile_gives_nothing(sentence):
    assert draft(TRAITS + sentence).to_json() == draft(TRAITS).to_json()
