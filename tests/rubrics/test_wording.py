"""Risky phrases are found, and words that only look like them are not."""

import csv
import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubrics.wording import CATEGORIES, find
from rubrics.wording.phrases import read_lines
from rubrics.wording.starts import FILE, starts

FOLDER = Path(__file__).parents[1] / "data" / "wording"

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


def test_neighbours_of_one_category_are_one_phrase():
    text = "Usia maksimal 27 tahun, belum menikah"
    assert [text[finding.start : finding.end] for finding in find(text)] == ["Usia maksimal 27 tahun", "belum menikah"]


def test_a_line_is_read_in_the_language_it_is_in():
    assert [finding.category for finding in find("Pernah menikah?")] == ["marital"]
    assert [finding.category for finding in find("Are you married?")] == ["marital"]
    assert find("guru yang sabar") == []  # a teacher; "guru" is boastful in English alone


def lines():
    for path in sorted(FOLDER.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@pytest.mark.parametrize("language", ["id", "en"])
def test_lines_of_adverts_questions_and_notes(language):
    """Goal: at least 95 % of the risky lines, at most 3 % of the harmless ones; known lines must do better."""
    marked = {"risky": [], "benign": []}
    for line in lines():
        if line["language"] == language:
            marked[line["verdict"]].append(bool(find(line["text"], language)))
    assert len(marked["risky"]) >= 650
    assert sum(marked["risky"]) >= 0.99 * len(marked["risky"])
    assert sum(marked["benign"]) <= 0.005 * len(marked["benign"])


def test_every_category_has_its_lines():
    listed = {line.category for language in ("id", "en") for line in read_lines(language)}
    assert listed == set(CATEGORIES)


def test_the_first_letters_are_in_step_with_the_lists():
    assert json.loads(FILE.read_text(encoding="utf-8")) == starts()


@pytest.mark.parametrize("language", ["id", "en", None])
@given(text=st.text(max_size=300))
def test_any_text_is_read(language, text):
    assert all(0 <= found.start < found.end <= len(text) for found in find(text, language))


@pytest.mark.parametrize("unit", ["a ", "di ", "30 ", "tahun ", "the ", "(", "usia maksimal ", "his "])
def test_a_long_line_takes_no_longer_than_its_length(unit):
    began = time.process_time()
    find(unit * (50_000 // len(unit)), None)
    assert time.process_time() - began < 10
