"""All rules of advice together: their words, their places in every way of writing, and how often they speak up."""

import time
from pathlib import Path

import pytest

from rubrics.draft import draft
from rubrics.format import dump, parse
from rubrics.library import library
from rubrics.lint.rules import MOST_REMARKS, RULES
from ui.messages import rubric_advice
from ui.rubric_problems import problem_words

PROFILES = sorted((Path(__file__).parent.parent / "data" / "profiles").glob("*.txt"))
HEAD = "format: 1\nid: satu\nrevision: 1\nlanguage: id\ntitle: T\nrole: r\n"
REST = """\
criteria:
  - id: satu
    name: N
    definition: D
    question: {kind: behavioural, id: Q}
    anchors: {1: Pergi., 3: Duduk., 5: Menjawab.}
"""


def test_every_rule_has_its_words_and_all_words_have_a_rule():
    assert {f"rubric.{rule}" for rule in RULES} == set(rubric_advice.MESSAGES)


def criteria(count, name="Nomor {}", extra=""):
    """Criteria of these names, each with more lines of its own."""
    parts = (
        f"  - id: k{n}\n    name: {name.format(n)}\n    definition: D\n    question: {{kind: behavioural, id: Q}}\n"
        f"    anchors: {{1: Pergi., 3: Duduk., 5: Menjawab.}}\n{extra.format(n)}"
        for n in range(count)
    )
    return HEAD + "criteria:\n" + "".join(parts)


ENGLISH = "Welcomes the guests and helps them with what they need."
BROKEN = {
    "criteria_few": criteria(2),
    "criteria_many": criteria(10),
    "weight_reason_missing": criteria(4, extra="    weight: 2\n"),
    "weight_missing": criteria(4, extra="    weight_reason: Sering dipakai.\n"),
    "must_haves_many": criteria(4, extra="    must_have: 2\n"),
    "criterion_double": criteria(4, name="Jujur dan rajin"),
    "criterion_twice": criteria(4, name="Jujur"),
    "trait_twice": criteria(4, extra="    suitable: [{{id: c{0}, text: rajin}}]\n"),
    "anchor_vague": criteria(4).replace("Duduk.", "Baik."),
    "anchors_alike": criteria(4).replace("Duduk.", "Menjawab."),
    "question_double": criteria(4).replace("id: Q}", 'id: "Apa? Mengapa? Bagaimana?"}'),
    "question_closed": criteria(4).replace("id: Q}", 'id: "Apakah Anda siap?"}'),
    "question_leading": criteria(4).replace("id: Q}", 'id: "Anda tentu siap?"}'),
    "question_forbidden": criteria(4).replace("id: Q}", 'id: "Berapa usia Anda?"}'),
    "risky_wording": criteria(4, name="Berpenampilan menarik"),
    "language_swapped": criteria(6).replace("definition: D", f"definition: {ENGLISH}"),
    "language_wrong": criteria(4).replace("title: T", f"title: {ENGLISH}"),
    "language_mixed": criteria(4).replace("title: T", f"title: Menyambut dan membantu para tamu. {ENGLISH}"),
    "translation_missing": criteria(4)
    .replace("definition: D", "definition: {id: D, en: D}")
    .replace("id: Q}", "id: Q, en: Q}")
    .replace("1: Pergi.", "1: {id: Pergi., en: Leaves.}")
    .replace("3: Duduk.", "3: {id: Duduk., en: Sits.}"),
}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_each_rule_says_what_to_do_in_words_that_its_place_fills(rule, language):
    rubric, problems = parse(BROKEN[rule])
    assert rubric is not None, problems
    said = problem_words(next(one for one in problems if one.code == rule), language)
    assert "{" not in said
    assert len(said.split()) > 5


# -- where it stands: the phrase "wanita" in a title, in every way YAML lets it be written

WAYS = [
    "title: Sekretaris wanita",
    "title: 'Sekretaris wanita'",
    'title: "Sekretaris wanita"',
    "title:   Sekretaris    wanita   # catatan wanita",
    "title: {id: Sekretaris wanita, en: Secretary}",
    "title:\n  en: Secretary\n  id: Sekretaris wanita",
    "title: >-\n  Sekretaris\n  wanita",
    "title: >- # catatan wanita\n  Sekretaris di kantor\n  utama, wanita",
    "title: |-\n  Sekretaris di kantor\n\n  utama, wanita",
    "title: Sekretaris di kantor\n  utama, wanita",
    'title: "Sekretaris di kantor\n  utama, wanita"',
    "title: 'Sekretaris ''utama'' wanita'",
    '"title": "(wanita)"',
    "title: wanita",
    "title: |-\n  wanita",
]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("way", WAYS)
def test_a_phrase_is_found_at_its_line_and_column(way, newline, start):
    text = HEAD.replace("title: T", way) + REST
    rubric, problems = parse(start + text.replace("\n", newline))
    assert rubric is not None, problems
    (problem,) = (one for one in problems if one.code == "risky_wording")
    lines = text.split("\n")
    assert lines[problem.line - 1][problem.column - 1 :].startswith("wanita")
    assert "catatan" not in lines[problem.line - 1][: problem.column - 1]


def test_a_text_with_escapes_is_pointed_at_as_a_whole():
    text = HEAD.replace("title: T", r'title: "Sekretaris\u0020utama\nwanita"') + REST
    problem = next(one for one in parse(text)[1] if one.code == "risky_wording")
    assert (problem.line, problem.column) == (5, 8)


def test_a_letter_composed_of_two_does_not_move_the_place():
    text = HEAD.replace("title: T", "title: Cafe\u0301 ce\u0301 wanita") + REST
    problem = next(one for one in parse(text)[1] if one.code == "risky_wording")
    assert text.split("\n")[problem.line - 1][problem.column - 1 :] == "wanita"


def test_advice_is_given_beside_errors_too():
    text = HEAD.replace("title: T", "title: Sekretaris wanita") + REST.replace("    definition: D\n", "")
    rubric, problems = parse(text)
    assert rubric is None
    assert {one.code for one in problems} == {"risky_wording", "key_missing", "criteria_few"}


def test_problems_are_in_the_order_of_the_file():
    text = HEAD.replace("title: T", "title: Sekretaris wanita") + REST.replace("name: N", "name: Jujur dan rajin")
    places = [(one.line, one.column) for one in parse(text)[1]]
    assert len(places) == 3
    assert places == sorted(places)


# -- how often


@pytest.mark.parametrize("path", library(), ids=lambda path: path.stem)
def test_a_shipped_rubric_needs_no_advice_in_the_drafts_way_of_writing_either(path):
    rubric, _ = parse(path.read_text(encoding="utf-8"))
    assert parse(dump(rubric))[1] == []


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_a_drafted_rubric_is_not_flooded(path):
    text = dump(draft(path.read_text(encoding="utf-8")).to_rubric(source=path.name))
    found = [(one.code, dict(one.params)) for one in parse(text)[1]]
    assert len(found) <= 2, found
    assert {code for code, _ in found} <= {"risky_wording", "criteria_few"}, found


def test_a_file_full_of_slips_is_read_in_time_and_each_rule_stops_somewhere():
    texts = "wanita hamil muda " * 100
    criterion = f"""\
    name: "{texts}"
    definition: "{texts}"
    question: {{kind: behavioural, id: Q}}
    anchors: {{1: "{texts}", 3: Duduk., 5: "Jujur, {texts}"}}
"""
    criteria = "".join(f"  - id: k{number}\n{criterion}" for number in range(100))
    began = time.process_time()
    problems = parse(HEAD + "criteria:\n" + criteria)[1]
    assert time.process_time() - began < 20
    assert sum(one.code == "risky_wording" for one in problems) == MOST_REMARKS
