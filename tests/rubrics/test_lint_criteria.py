"""Advice on criteria: names that ask two things, and what stands in a rubric twice."""

import pytest

from rubrics.format import parse

HEAD = "format: 1\nid: resepsionis\nrevision: 1\nlanguage: {language}\ntitle: T\nrole: r\ncriteria:\n"
CRITERION = """\
  - id: k{number}
    name: {name}
    definition: Nomor {number}.
    question: {{kind: behavioural, {language}: Nomor {number}.}}
    anchors: {{1: Pergi., 3: Mendengarkan., 5: Menawarkan pilihan.}}
"""


def rubric(*names, language="id"):
    return HEAD.format(language=language) + "".join(
        CRITERION.format(number=number, name=name, language=language) for number, name in enumerate(names)
    )


def advice(text, rule):
    """What this one rule says."""
    found, problems = parse(text)
    assert found is not None, problems
    return [problem for problem in problems if problem.code == rule]


DOUBLE = [
    ("id", "Komunikasi dan administrasi", ("Komunikasi", "administrasi")),
    ("id", "Komunikasi & administrasi", ("Komunikasi", "administrasi")),
    ("id", "Ketelitian serta kejujuran", ("Ketelitian", "kejujuran")),
    ("id", "Jujur dan rajin", ("Jujur", "rajin")),
    ("id", "Ramah, sopan, dan sabar", ("Ramah", "sopan")),
    ("id", "Menyusun laporan dan melayani tamu", ("Menyusun laporan", "melayani tamu")),
    ("id", "Kemampuan komunikasi dan negosiasi", ("Kemampuan komunikasi", "negosiasi")),
    ("id", "Penjualan dan pemasaran", ("Penjualan", "pemasaran")),
    ("id", "Pelayanan pelanggan dan administrasi", ("Pelayanan pelanggan", "administrasi")),
    ("id", "Kerja sama tim dan kepemimpinan", ("Kerja sama tim", "kepemimpinan")),
    ("en", "Communication and administration", ("Communication", "administration")),
    ("en", "Communication and administration skills", ("Communication", "administration skills")),
    ("en", "Teamwork & leadership", ("Teamwork", "leadership")),
    ("en", "Honest and diligent", ("Honest", "diligent")),
    ("en", "Friendly, polite and patient", ("Friendly", "polite")),
    ("en", "Writing reports and serving guests", ("Writing reports", "serving guests")),
    ("en", "Decision making and problem solving", ("Decision making", "problem solving")),
]
SINGLE = [
    ("id", "Membangun dan menjaga hubungan"),
    ("id", "Mendengarkan dan menanggapi keluhan"),
    ("id", "Keselamatan dan kesehatan kerja"),
    ("id", "Kesehatan dan Keselamatan Kerja (K3)"),
    ("id", "Komunikasi lisan dan tulisan"),
    ("id", "Bekerja cepat dan tepat"),
    ("id", "Analisis dan pemecahan masalah"),
    ("id", "Perencanaan dan pelaksanaan acara"),
    ("id", "Pengelolaan data dan arsip"),
    ("id", "Pengetahuan tentang kelistrikan dan sistem pendingin"),
    ("id", "Pengetahuan tentang musim ikan, mesin perahu, dan navigasi sederhana"),
    ("id", "Koordinasi mata dan tangan"),
    ("id", "Sopan dan ramah kepada tamu"),
    ("id", "Menulis dengan jelas dan meyakinkan"),
    ("id", "Penelitian dan pengembangan"),
    ("id", "Dandanan panggung"),
    ("en", "Building and keeping relationships"),
    ("en", "Listening and responding to complaints"),
    ("en", "Health and safety"),
    ("en", "Oral and written communication"),
    ("en", "Planning and organising"),
    ("en", "Time and priority management"),
    ("en", "Risk and quality management"),
    ("en", "Empathy and patience with residents"),
    ("en", "Knowledge of electrics and cooling systems"),
    ("en", "Honesty in handling money and goods"),
    ("en", "Handling brandy"),
]


@pytest.mark.parametrize(("language", "name", "both"), DOUBLE)
def test_a_name_that_asks_two_things_is_found(language, name, both):
    text = rubric(f'"{name}"', language=language)
    (problem,) = advice(text, "criterion_double")
    assert (problem.params["first"], problem.params["second"]) == both
    line = text.splitlines()[problem.line - 1]
    assert line[problem.column - 1 :].startswith(both[1])


@pytest.mark.parametrize(("language", "name"), SINGLE)
def test_a_name_that_says_one_thing_in_several_words_is_left_alone(language, name):
    assert advice(rubric(f'"{name}"', language=language), "criterion_double") == []


def test_a_name_in_both_languages_is_named_once():
    text = rubric("{id: Komunikasi dan administrasi, en: Communication and administration}")
    (problem,) = advice(text, "criterion_double")
    assert text.splitlines()[problem.line - 1][problem.column - 1 :].startswith("administrasi,")


def test_a_second_criterion_of_the_same_name_is_found():
    text = rubric("Pelayanan tamu", "Bahasa asing", '"Pelayanan  Tamu."')
    (problem,) = advice(text, "criterion_twice")
    assert problem.params == {"text": "Pelayanan  Tamu.", "line": text[: text.index("Pelayanan tamu")].count("\n") + 1}
    assert text.splitlines()[problem.line - 1][problem.column - 1 :] == '"Pelayanan  Tamu."'


def test_names_that_share_words_are_different():
    assert advice(rubric("Pelayanan tamu", "Pelayanan tamu asing", "Tamu"), "criterion_twice") == []


def with_traits(*texts):
    """A rubric with one suitable trait for each text, each in a criterion of its own."""
    lines = rubric(*(f"Kriteria nomor {number}" for number in range(len(texts)))).split("  - id: k")
    traits = (f"    suitable:\n      - id: ciri-{number}\n        text: {text}\n" for number, text in enumerate(texts))
    return lines[0] + "".join(f"  - id: k{part}{trait}" for part, trait in zip(lines[1:], traits, strict=True))


def test_a_trait_that_stands_twice_is_found():
    text = with_traits("sabar melayani tamu", "teliti", "Sabar melayani tamu")
    (problem,) = advice(text, "trait_twice")
    assert problem.line > problem.params["line"]
    assert text.splitlines()[problem.params["line"] - 1].endswith("text: sabar melayani tamu")


def test_the_same_trait_for_and_against_is_found():
    text = with_traits("pendiam").replace(
        "    suitable:", "    unsuitable:\n      - {id: x, text: Pendiam}\n    suitable:"
    )
    assert len(advice(text, "trait_twice")) == 1


def test_a_trait_and_its_opposite_are_two():
    assert advice(with_traits("mudah bosan", "tidak mudah bosan"), "trait_twice") == []
