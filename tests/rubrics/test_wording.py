"""Risky phrases are found, and words that only look like them are not."""

from itertools import pairwise

import pytest

from rubrics.wording import find

RISKY = [
    ("id", "age", "umur paling tua 30 tahun"),
    ("id", "age", "maksimal berumur 35 tahun"),
    ("id", "gender", "lebih disukai laki - laki"),
    ("id", "marital", "berstatus belum berkeluarga"),
    ("id", "appearance", "penampilan menarik menjadi nilai lebih"),
    ("id", "appearance", "tinggi badan minimal 165 cm"),
    ("id", "religion", "wajib berjilbab"),
    ("id", "ethnicity", "diutamakan keturunan Tionghoa"),
    ("id", "health", "sehat jasmani dan rohani"),
    ("en", "age", "no one older than a young graduate, under 28"),
    ("en", "gender", "female applicants preferred"),
    ("en", "marital", "must be unmarried"),
]

HARMLESS = [
    ("id", "mudah memahami arahan"),
    ("id", "bekerja keras dengan gawai yang keras"),
    ("id", "kembali memeriksa jawaban pelanggan"),
    ("id", "memimpin anak perusahaan"),
    ("id", "usia data tidak lebih dari sehari"),
    ("id", "tidak mengandung bahan berbahaya"),
    ("id", "rasa ingin tahu yang tinggi"),
    ("en", "a single source of truth"),
    ("en", "finds race conditions in code"),
    ("en", "over 20 customers a day"),
]


@pytest.mark.parametrize(("language", "category", "text"), RISKY)
def test_risky_phrases_are_found_with_their_category(language, category, text):
    assert category in {finding.category for finding in find(text, language)}


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_harmless_words_are_left_alone(language, text):
    assert find(text, language) == []


def test_findings_are_in_order_and_do_not_overlap():
    text = "diutamakan pria, berusia maksimal 25 tahun, beragama Islam"
    found = find(text, "id")
    assert [finding.category for finding in found][:2] == ["gender", "age"]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[finding.start : finding.end] for finding in found)
