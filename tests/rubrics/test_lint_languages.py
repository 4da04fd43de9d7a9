"""Advice on the two languages: each text in its own, and none forgotten."""

import pytest

from rubrics.format import dump, parse
from rubrics.library import SAMPLE_RUBRIC

RUBRIC = """\
format: 1
id: resepsionis
revision: 1
language: id
title: T
role: r
summary: {summary}
criteria:
  - id: satu
    name: N
    definition: D
    question: {{kind: behavioural, id: Q}}
    anchors: {{1: Pergi., 3: Duduk., 5: Menjawab.}}
"""


def advice(summary):
    """What there is to say about the summary: rule, and the words that stand where it points."""
    text = RUBRIC.format(summary=summary)
    found, problems = parse(text)
    assert found is not None, problems
    lines = text.splitlines()
    return [(one.code, lines[one.line - 1][one.column - 1 :]) for one in problems if one.code.startswith("language")]


@pytest.mark.parametrize(
    "summary",
    [
        "{id: Welcomes the guests and helps them with what they need.}",
        "{id: Has to be patient with people who complain.}",
        "Describes what was done and why.",
    ],
)
def test_english_under_indonesian_is_found(summary):
    ((rule, _),) = advice(summary)
    assert rule == "language_wrong"


@pytest.mark.parametrize(
    "summary",
    ["{en: Menyambut tamu dan membantu mereka dengan sabar.}", "{en: Ceritakan ketika Anda melayani tamu.}"],
)
def test_indonesian_under_english_is_found(summary):
    ((rule, words),) = advice(summary)
    assert rule == "language_wrong"
    assert words == summary.removeprefix("{en: ")


@pytest.mark.parametrize(
    "summary",
    [
        "{id: Menyambut tamu., en: Welcomes the guests and helps them.}",
        "{id: Customer service and sales.}",
        "{id: Food and beverage}",
        "{id: Menguasai Microsoft Word and Excel for the web dengan baik.}",
        "{id: 'Membaca buku The Art of War and Peace, lalu menceritakannya kepada tim.'}",
        "{id: Mengelola community engagement di platform digital.}",
        "{id: Quality control dan quality assurance.}",
        "{en: Knows the batik of Solo and Yogyakarta.}",
        "{en: Sings dangdut and keroncong.}",
        "{en: Works with warung owners in Nusa Tenggara Timur.}",
        "{id: Sabar., en: Sabar.}",
    ],
)
def test_loans_names_and_short_texts_are_left_alone(summary):
    assert advice(summary) == []


@pytest.mark.parametrize(
    ("summary", "foreign"),
    [
        (
            "{id: Menyambut tamu dan menjawab telepon. Welcomes the guests and answers the phone.}",
            "Welcomes the guests and answers the phone.}",
        ),
        (
            "{en: Welcomes the guests and answers the phone / Menyambut tamu dan menjawab telepon.}",
            "Menyambut tamu dan menjawab telepon.}",
        ),
    ],
)
def test_a_text_in_both_languages_is_pointed_at_where_the_other_one_begins(summary, foreign):
    assert advice(summary) == [("language_mixed", foreign)]


def test_the_place_within_a_folded_text_is_its_own_line():
    summary = """
  id: >-
    Menyambut tamu dan menjawab telepon sampai
    semua tamu terlayani. Welcomes the guests and
    answers the phone."""
    assert advice(summary) == [("language_mixed", "Welcomes the guests and")]


def test_a_file_that_names_the_wrong_language_is_told_once():
    sample, _ = parse(SAMPLE_RUBRIC.read_text(encoding="utf-8"))
    text = dump(sample)
    swapped = text.replace("id: >-", "xx: >-").replace("en: >-", "id: >-").replace("xx: >-", "en: >-")
    found = [(one.code, one.params["language"]) for one in parse(swapped)[1] if one.code.startswith("language")]
    assert found == [("language_swapped", "id"), ("language_swapped", "en")]


def test_a_translation_is_missed_where_most_texts_have_one():
    sample = SAMPLE_RUBRIC.read_text(encoding="utf-8")
    text = sample.replace("      en: Communication\n", "", 1)
    (problem,) = parse(text)[1]
    assert (problem.code, problem.params) == ("translation_missing", {"key": "category", "missing": "en"})
    assert text.splitlines()[problem.line - 1][problem.column - 1 :] == "id: Komunikasi"


def test_no_translation_is_missed_where_most_texts_have_none():
    assert advice("{id: Menyambut tamu., en: Welcomes guests.}") == []
    assert "translation_missing" not in {one.code for one in parse(RUBRIC.format(summary="{id: a, en: b}"))[1]}
