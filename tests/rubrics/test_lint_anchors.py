"""Advice on anchors: behaviour instead of judgements, and levels that can be told apart."""

import pytest

from rubrics.format import parse

HEAD = """\
format: 1
id: resepsionis
revision: 1
language: {language}
title: T
role: r
criteria:
  - id: satu
    name: "{name}"
    definition: Nomor satu.
    question: {{kind: behavioural, {language}: Nomor satu.}}
    anchors:
"""


def rubric(anchors, name="Nama", language="id"):
    """A rubric of one criterion with these anchors by level."""
    lines = (f'      {level}: "{text}"\n' for level, text in anchors.items())
    return HEAD.format(name=name, language=language) + "".join(lines)


def advice(text, rule):
    found, problems = parse(text)
    assert found is not None, problems
    return [problem for problem in problems if problem.code == rule]


def judged(text, name, language):
    return advice(rubric({1: "Membisu.", 3: text, 5: "Menawar pilihan."}, name, language), "anchor_vague")


VAGUE = [
    ("id", "Komunikasi", "Baik"),
    ("id", "Komunikasi", "Cukup baik."),
    ("id", "Komunikasi", "Kurang"),
    ("id", "Komunikasi", "Komunikasi baik"),
    ("id", "Komunikasi", "Mampu berkomunikasi dengan sangat baik"),
    ("id", "Komunikasi", "Komunikatif dan percaya diri"),
    ("id", "Komunikasi", "Memiliki kemampuan komunikasi di atas rata-rata"),
    ("id", "Komunikasi", "Ramah dan sopan"),
    ("id", "Komunikasi", "Memenuhi standar"),
    ("id", "Ketelitian menghitung", "Kurang teliti"),
    ("id", "Menyapa tamu", "Menyapa tamu dengan baik"),
    ("en", "Communication", "Good communicator"),
    ("en", "Communication", "Average communication skills"),
    ("en", "Communication", "Can communicate very well"),
    ("en", "Communication", "Poor"),
    ("en", "Teamwork", "Excellent team player"),
    ("en", "Teamwork", "Is polite and patient"),
    ("en", "Teamwork", "Meets expectations"),
]
BEHAVIOUR = [
    ("id", "Komunikasi", "Diam."),
    ("id", "Komunikasi", "Tidak menjawab."),
    ("id", "Komunikasi", "Menjawab dengan jelas"),
    ("id", "Komunikasi", "Berkomunikasi lewat surat"),
    ("id", "Komunikasi", "Tidak dapat menyebut contoh"),
    ("id", "Komunikasi", "Berbicara terlalu cepat"),
    ("id", "Menyapa tamu", "Menyapa tamu dengan ramah"),
    ("id", "Menyapa tamu", "Menyapa tamu"),
    ("id", "Menyapa tamu", "Tidak menyapa tamu"),
    ("id", "Ketelitian menghitung", "Salah menghitung"),
    ("en", "Communication", "Says nothing"),
    ("en", "Communication", "Answers clearly"),
    ("en", "Communication", "Has no example"),
    ("en", "Communication", "Communicates by letter only"),
    ("en", "Greeting guests", "Greets guests politely"),
    ("en", "Greeting guests", "Greets guests"),
]


@pytest.mark.parametrize(("language", "name", "text"), VAGUE)
def test_an_anchor_that_only_judges_is_found(language, name, text):
    (problem,) = judged(text, name, language)
    assert problem.params == {"level": "3", "text": text}
    assert (problem.line, problem.column) == (14, 10)


@pytest.mark.parametrize(("language", "name", "text"), BEHAVIOUR)
def test_an_anchor_that_can_be_seen_or_heard_is_left_alone(language, name, text):
    assert judged(text, name, language) == []


def test_levels_two_and_four_may_be_missing():
    found, problems = parse(rubric({1: "Membisu.", 3: "Menjawab pertanyaan.", 5: "Menawar pilihan."}))
    assert found is not None
    assert {problem.code for problem in problems} == {"criteria_few"}


ALIKE = [
    ("id", "Menjawab pertanyaan tamu", "Menjawab  pertanyaan tamu."),
    ("id", "Menjelaskan dengan cukup jelas", "Menjelaskan dengan sangat jelas"),
    ("id", "Menjawab semua pertanyaan tamu", "Menjwab semua pertanyaan tamu"),
    ("en", "Explains the work quite clearly", "Explains the work very clearly"),
    ("en", "Answers every question of the guest", "Answers every qestion of the guest"),
]
DIFFERENT = [
    ("id", "Menyapa tamu", "Tidak menyapa tamu"),
    ("id", "Menyebut 2 contoh kerja", "Menyebut 3 contoh kerja"),
    ("id", "Menyebut satu contoh kerja", "Menyebut dua contoh kerja"),
    ("id", "Bertindak sebelum diminta", "Bertindak sesudah diminta"),
    ("id", "Dapat menjawab semua pertanyaan", "Tidak dapat menjawab semua pertanyaan"),
    ("en", "Is able to name examples of work", "Is unable to name examples of work"),
    ("en", "Asks before the work begins", "Asks after the work begins"),
    ("en", "Names one step", "Names the first step"),
]


@pytest.mark.parametrize(("language", "lower", "higher"), ALIKE)
def test_two_levels_that_say_the_same_are_found(language, lower, higher):
    text = rubric({1: "Membisu.", 3: lower, 5: higher}, language=language)
    (problem,) = advice(text, "anchors_alike")
    assert problem.params == {"level": "5", "other": "3"}
    assert (problem.line, problem.column) == (15, 10)


@pytest.mark.parametrize(("language", "lower", "higher"), DIFFERENT)
def test_two_levels_that_differ_in_one_word_that_counts_are_left_alone(language, lower, higher):
    assert advice(rubric({1: "Membisu.", 3: lower, 5: higher}, language=language), "anchors_alike") == []


def test_a_level_is_named_once_however_many_it_equals():
    text = rubric({1: "Menjawab tamu.", 3: "Menjawab tamu.", 5: "Menjawab tamu."})
    assert [problem.params for problem in advice(text, "anchors_alike")] == [
        {"level": "3", "other": "1"},
        {"level": "5", "other": "1"},
    ]


def test_judgements_that_are_alike_are_only_called_judgements():
    text = rubric({1: "Membisu.", 3: "Baik", 5: "Sangat baik"})
    assert advice(text, "anchors_alike") == []
    assert len(advice(text, "anchor_vague")) == 2
