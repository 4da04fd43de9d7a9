"""Headed lists and job adverts."""

import pytest

from rubrics.draft import draft
from rubrics.errors import DocumentError

ADVERT = """LOWONGAN KERJA: Staf Gudang
PT Maju Jaya berdiri sejak 1990 dan bergerak di bidang logistik.

Tanggung Jawab:
- Menerima dan memeriksa barang masuk
- Menyusun laporan stok harian

Kualifikasi
1. Pendidikan minimal SMA/SMK
2. Pria, usia maksimal 30 tahun
3. Mampu mengoperasikan komputer (Word, Excel)
4. Teliti, jujur, dan bertanggung jawab

Fasilitas:
- Makan siang
- Asuransi kesehatan

Kirim lamaran ke kantor kami.
"""

ENGLISH_ADVERT = """# Position: Warehouse Clerk
Acme Ltd was founded in 1990 and is a leader in logistics.

## What you will do
* Receive and check incoming goods
* Prepare daily stock reports

## Requirements
1) High school diploma
2) Male, under 30 years old
3) Able to use spreadsheets, scanners and labels

## Benefits
- Health insurance
"""


def test_an_advert_gives_duties_and_requirements_and_nothing_else():
    found = draft(ADVERT).to_json()
    assert found["role"] == "staf gudang"
    assert found["duties"] == ["menerima dan memeriksa barang masuk", "menyusun laporan stok harian"]
    assert found["suitable"] == [
        "pendidikan minimal SMA/SMK",
        "mampu mengoperasikan komputer (Word, Excel)",
        "teliti",
        "jujur",
        "bertanggung jawab",
    ]
    assert found["discriminatory"] == ["Pria", "usia maksimal 30 tahun"]
    assert found["unsuitable"] == []


def test_an_english_advert_keeps_its_lines_whole():
    found = draft(ENGLISH_ADVERT).to_json()
    assert (found["role"], found["language"]) == ("warehouse clerk", "en")
    assert found["duties"] == ["Receive and check incoming goods", "Prepare daily stock reports"]
    assert found["suitable"] == ["High school diploma", "Able to use spreadsheets, scanners and labels"]
    assert found["discriminatory"] == ["Male", "under 30 years old"]


def test_an_english_draft_becomes_a_rubric_in_english():
    rubric = draft(ENGLISH_ADVERT).to_rubric()
    assert rubric.language == "en"
    assert rubric.title.en == "Warehouse Clerk"
    assert rubric.criteria[0].name.en == "High school diploma"
    assert all(criterion.question.text.en and not criterion.question.text.id for criterion in rubric.criteria)


def test_lists_of_who_suits_and_who_does_not():
    found = draft(
        "Cocok untuk:\n- orang yang sabar\n- suka bekerja dengan anak\n\nTidak cocok untuk:\n- orang yang tidak sabar\n"
    ).to_json()
    assert found["suitable"] == ["sabar", "suka bekerja dengan anak"]
    assert found["unsuitable"] == ["tidak sabar"]
    assert found["pairs"] == [[0, 0]]


def test_lines_without_bullets_belong_to_the_heading_until_a_gap():
    found = draft("Persyaratan:\nTeliti\nMampu bekerja dalam tim\n\nKantor kami ada di Bandung\n").to_json()
    assert found["suitable"] == ["teliti", "mampu bekerja dalam tim"]


@pytest.mark.parametrize("text", ["Fasilitas:\n- Makan siang\n- Asuransi", "Menu:\n1. Beranda\n2. Kontak\n3. Artikel"])
def test_lists_under_other_headings_give_nothing(text):
    with pytest.raises(DocumentError) as caught:
        draft(text)
    assert caught.value.code == "document_no_profile"


PLAIN = """Kasir Kantin
Kantin Sehat, Bogor

Apa yang akan kamu kerjakan?
Melayani pembayaran, menghitung uang, dan menata kue.

About you
You are friendly and punctual.
Sabar menghadapi antrean

Nggak cocok buat kamu yang
I. malas berdiri
II. gampang panik

Requirements: able to count fast, a tidy uniform
Gaji: harian
Tentang kami
Kantin Sehat berdiri sejak 2001 dan membutuhkan kasir yang jujur.
"""


def test_plain_headings_in_two_languages():
    found = draft(PLAIN).to_json()
    assert found["role"] == "kasir kantin"
    assert found["duties"] == ["melayani pembayaran", "menghitung uang", "menata kue"]
    assert found["suitable"] == [
        "friendly",
        "punctual",
        "sabar menghadapi antrean",
        "able to count fast",
        "a tidy uniform",
    ]
    assert found["unsuitable"] == ["malas berdiri", "gampang panik"]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Lowongan: Staf Pajak (Full Time)", "staf pajak"),
        ("NOW HIRING: Flight Attendant", "flight attendant"),
        ("Home > Jobs > Retail > Shop Assistant", "shop assistant"),
        ("Bricklayer wanted in Leeds", "bricklayer"),
        ("PT Roti Harum membutuhkan Staf Gudang", "staf gudang"),
        ("# Mengenal Profesi Analis Data", "analis data"),
    ],
)
def test_titles_name_the_job(title, role):
    assert draft(f"{title}\n\nRequirements:\n- Teliti\n").role == role


def test_demands_on_the_person_are_kept_apart_and_both_sexes_are_welcome():
    found = draft(
        "Kualifikasi:\n- Pria/wanita, usia maksimal 28 tahun\n- Sehat jasmani dan rohani\n- Tidak sedang hamil\n"
        "- Clean-shaven\n- Teliti\n"
    ).to_json()
    assert found["suitable"] == ["teliti"]
    assert found["discriminatory"] == [
        "usia maksimal 28 tahun",
        "Sehat jasmani dan rohani",
        "Tidak sedang hamil",
        "Clean-shaven",
    ]


def test_items_of_a_list_know_their_place():
    found = draft(ADVERT)
    for item in (*found.duties, *found.suitable):
        assert found.text[item.start : item.end].lower() == item.text.lower()
