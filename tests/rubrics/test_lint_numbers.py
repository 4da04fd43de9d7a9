"""Advice on numbers: how many criteria are scored, and what each of them weighs."""

import pytest

from rubrics.format import parse

HEAD = "format: 1\nid: resepsionis\nrevision: 1\nlanguage: id\ntitle: Resepsionis\nrole: resepsionis\ncriteria:\n"
CRITERION = """\
  - id: kriteria-{number}
    name: Melayani tamu nomor {number}
    definition: Membantu tamu nomor {number} sampai urusannya selesai.
    question: {{kind: behavioural, id: Ceritakan ketika Anda melayani tamu nomor {number}.}}
    anchors:
      1: Meninggalkan tamu itu.
      3: Mendengarkan tamu itu sampai selesai.
      5: Mendengarkan, lalu menawarkan beberapa jalan keluar.
"""


def rubric(count, extra=None):
    """A rubric of so many criteria; `extra` holds lines to add, by the number of the criterion."""
    lines = (CRITERION.format(number=number) + (extra or {}).get(number, "") for number in range(1, count + 1))
    return HEAD + "".join(lines)


def advice(text):
    """Rule and line of everything there is to say; the text must be usable."""
    found, problems = parse(text)
    assert found is not None
    assert {problem.severity for problem in problems} <= {"advice"}
    return [(problem.code, problem.line) for problem in problems]


def line_of(text, mark):
    return text[: text.index(mark)].count("\n") + 1


@pytest.mark.parametrize(("count", "rules"), [(1, ["criteria_few"]), (3, ["criteria_few"]), (4, []), (9, [])])
def test_a_rubric_has_four_to_nine_scored_criteria(count, rules):
    assert advice(rubric(count)) == [(rule, 8) for rule in rules]


def test_ten_scored_criteria_are_too_many():
    assert advice(rubric(10)) == [("criteria_many", 8)]
    problem = parse(rubric(10))[1][0]
    assert problem.params == {"count": 10, "fewest": 5, "most": 8}


def test_criteria_that_are_only_offered_do_not_count():
    offered = dict.fromkeys((1, 2), "    active: false\n")
    assert advice(rubric(5, offered)) == [("criteria_few", 8)]
    assert advice(rubric(11, offered)) == []


@pytest.mark.parametrize("weight", ["2", "0.5", "1.5"])
def test_a_weight_that_differs_needs_its_reason(weight):
    text = rubric(4, {2: f"    weight: {weight}\n"})
    assert advice(text) == [("weight_reason_missing", line_of(text, "weight:"))]
    assert advice(rubric(4, {2: f"    weight: {weight}\n    weight_reason: Dipakai setiap hari.\n"})) == []


def test_a_weight_of_one_needs_no_reason():
    assert advice(rubric(4, {2: "    weight: 1\n", 3: "    weight: 1.0\n"})) == []


@pytest.mark.parametrize("weight", ["", "    weight: 1\n"])
def test_a_reason_without_a_weight_of_its_own_is_asked_about(weight):
    text = rubric(4, {3: weight + "    weight_reason: Dipakai setiap hari.\n"})
    assert advice(text) == [("weight_missing", line_of(text, "weight_reason:"))]


def test_most_criteria_as_must_haves_are_too_many():
    text = rubric(5, dict.fromkeys((2, 3, 5), "    must_have: 2\n"))
    assert advice(text) == [("must_haves_many", line_of(text, "must_have:"))]
    assert parse(text)[1][0].params == {"count": 3, "criteria": 5}


def test_half_the_criteria_may_be_must_haves():
    assert advice(rubric(4, dict.fromkeys((1, 2), "    must_have: 2\n"))) == []


def test_must_haves_that_are_only_offered_do_not_count():
    offered = dict.fromkeys((1, 2, 3, 4), "    must_have: 2\n    active: false\n")
    assert advice(rubric(8, offered)) == []
