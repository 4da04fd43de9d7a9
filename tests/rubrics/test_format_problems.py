"""A broken rubric file: each mistake is named at its place, all of them at once, in words that help."""

import re
import string

import pytest

from rubrics.errors import RubricError
from rubrics.format import check, parse, read
from ui.messages.rubric_problems import MESSAGES
from ui.wording import words

CRITERION = """\
  - id: {id}
    name: {{id: Sapaan{number}, en: Greeting{number}}}
    definition: {{id: Menyapa tamu., en: Greets guests.}}
    question: {{kind: behavioural, id: "Ceritakan ketika Anda menyapa tamu.", en: "Tell me how you greeted guests."}}
    probes:
      - {{id: "Siapa tamunya?", en: "Who was it?"}}
    anchors:
      1: {{id: Diam., en: Says nothing.}}
      3: {{id: Menyapa., en: Says hello.}}
      5: {{id: Menyapa dengan nama., en: Says hello by name.}}
    suitable:
      - id: ramah-{id}
        text: {{id: ramah{number}, en: friendly{number}}}
"""
HEAD = """\
format: 1
id: resepsionis
revision: 1
language: id
title: {id: Resepsionis, en: Receptionist}
role: {id: resepsionis, en: receptionist}
duties:
  - {id: menyambut tamu, en: welcoming guests}
criteria:
"""
PREVIEWS = """\
previews:
  - id: sepi
    kind: expectation
    claim: {id: Lobi selalu ramai., en: The lobby is always busy.}
    question: {id: "Seperti apa sore hari?", en: "What are afternoons like?"}
"""
NAMES = ("satu", "dua", "tiga", "empat", "lima")


def criterion(name, number):
    """A criterion; all but the first have their number in name and trait."""
    return CRITERION.format(id=name, number=f" {number}" if number else "")


VALID = HEAD + "".join(criterion(name, number) for number, name in enumerate(NAMES)) + PREVIEWS


def changed(old, new, text=VALID):
    """The valid file with the first occurrence of a text replaced, as one slip of a person would."""
    assert old in text
    return text.replace(old, new, 1)


def criteria(count, extra=""):
    return HEAD + "".join(criterion(f"k{number}", number) + extra for number in range(count)) + PREVIEWS


def place_of(text, mark):
    """Line and column, from 1, of the first occurrence of a text."""
    before = text[: text.index(mark)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


# code: the broken file, and the text that stands where the problem is
MISTAKES = {
    "file_empty": ("# hanya catatan\n", None),
    "file_too_large": ("#\n" * 500_001, None),
    "line_too_long": ("# pendek\n#" + "x" * 20_000, (2, 20_001)),
    "too_deep": ("a: " + "[" * 50, (1, 23)),
    "too_many_values": ("- a\n" * 20_001, (20_000, 3)),
    "hidden_character": (changed("Resepsionis,", "Resep\u202esionis,"), "\u202e"),
    "several_documents": (VALID + "---\nformat: 1\n", "---"),
    "not_a_rubric": ("- satu\n- dua\n", "- satu"),
    "format_missing": (changed("format: 1\n", ""), "id: resepsionis"),
    "format_unknown": (changed("format: 1\n", "format: satu\n"), "satu\n"),
    "format_newer": (changed("format: 1\n", "format: 2\n"), "2\n"),
    "yaml_syntax": ("%YAML 9.9\n---\n" + VALID, "%YAML"),
    "yaml_tab": (changed("    name:", "\tname:"), "\tname"),
    "yaml_colon": (changed("text: {id: ramah, en: friendly}", "text: ramah: selalu"), ": selalu"),
    "yaml_key_without_colon": (changed("duties:\n", "duties\n"), "duties\n"),
    "yaml_indentation": (changed("    probes:", "   probes:"), "probes:"),
    "yaml_quote": (changed('"Siapa tamunya?"', '"Siapa tamunya?'), '"Siapa tamunya'),
    "yaml_bracket": (changed("en: Receptionist}", "en: Receptionist"), "{id: Resepsionis"),
    "yaml_character": (changed("definition: {id: Menyapa tamu., en: Greets guests.}", "definition: @tamu"), "@tamu"),
    "yaml_escape": (changed('"Siapa tamunya?"', '"Siapa \\tamu \\q?"'), "q?"),
    "yaml_key": (changed("revision: 1", "? [revision, 1]\n: 1"), "[revision"),
    "yaml_alias": (changed("id: ramah,", "id: *tebal ,"), "*tebal"),
    "yaml_anchor": (changed("id: ramah,", "id: &tebal ramah,"), "&tebal"),
    "yaml_tag": (changed("id: ramah,", "id: !!python/name:os.system ramah,"), "!!python"),
    "key_missing": (changed("revision: 1\n", ""), "format: 1"),
    "key_unknown": (changed("revision: 1\n", "revision: 1\nbobot: 2\n"), "bobot"),
    "key_unknown_similar": (changed("    probes:", "    wieght: 1\n    probes:"), "wieght"),
    "key_twice": (changed("language: id\n", "language: id\nrevision: 2\n"), "revision: 2"),
    "identifier_malformed": (changed("id: resepsionis", "id: Resepsionis Hotel"), "Resepsionis Hotel"),
    "identifier_twice": (changed("- id: dua", "- id: satu"), None),
    "text_empty": (changed("name: {id: Sapaan, en: Greeting}", 'name: "  "'), '"  "'),
    "text_missing": (changed("name: {id: Sapaan, en: Greeting}", "name: {}"), "{}"),
    "text_expected": (changed("name: {id: Sapaan, en: Greeting}", "name: [Sapaan]"), "[Sapaan"),
    "string_expected": (changed("id: resepsionis\n", "id: [resepsionis]\n"), "[resepsionis"),
    "quotes_needed": (changed("name: {id: Sapaan, en: Greeting}", "name: 2024"), "2024"),
    "question_expected": (changed('question: {kind: behavioural, id: "Ceritakan ketika Anda menyapa tamu.", '
                                  'en: "Tell me how you greeted guests."}', "question: Siapa?"), "Siapa?"),
    "anchors_expected": (changed("    anchors:\n      1: {id: Diam., en: Says nothing.}\n"
                                 "      3: {id: Menyapa., en: Says hello.}\n"
                                 "      5: {id: Menyapa dengan nama., en: Says hello by name.}\n",
                                 "    anchors: [Diam.]\n"), "[Diam"),
    "anchor_missing": (changed("      3: {id: Menyapa., en: Says hello.}\n", ""), "1: {id: Diam"),
    "mapping_expected": (changed("previews:\n", "previews:\n  - sepi\n"), "sepi"),
    "list_expected": (changed("    probes:\n      - {", "    probes: {"), '{id: "Siapa'),
    "list_too_long": (changed("    anchors:", "      - {id: a, en: a}\n" * 2 + "      - {id: b, en: b}\n    anchors:"),
                      "{id: b"),
    "choice_unknown": (changed("kind: expectation", "kind: harapan"), "harapan"),
    "flag_expected": (changed("    probes:", "    active: ya\n    probes:"), "ya\n"),
    "number_expected": (changed("    probes:", "    weight: 1,5\n    probes:"), "1,5"),
    "whole_number_expected": (changed("    probes:", "    must_have: 2.5\n    probes:"), "2.5"),
    "number_out_of_range": (changed("    probes:", "    must_have: 5\n    probes:"), "5\n    probes"),
    "weight_not_positive": (changed("    probes:", "    weight: 0\n    probes:"), "0\n    probes"),
    "no_active_criteria": (criteria(5, "    active: false\n"), "- id: k0"),
}  # fmt: skip
FROM_BYTES = {"not_utf8"}  # a text has no bytes: tested on a file below


def test_the_valid_file_has_no_problem_at_all():
    rubric, problems = parse(VALID)
    assert problems == []
    assert [criterion.id for criterion in rubric.criteria] == list(NAMES)


@pytest.mark.parametrize("code", sorted(MISTAKES))
def test_each_mistake_is_named_at_its_place(code):
    text, mark = MISTAKES[code]
    rubric, problems = parse(text)
    found = [problem for problem in problems if problem.code == code]
    assert len(found) == 1, problems
    assert rubric is None
    assert found[0].severity == "error"
    if isinstance(mark, tuple):
        assert (found[0].line, found[0].column) == mark
    elif mark is not None:
        assert (found[0].line, found[0].column) == place_of(text, mark)


@pytest.mark.parametrize("code", sorted(set(MISTAKES) - {"too_deep", "too_many_values", "yaml_key"}))
def test_one_mistake_is_one_problem(code):
    text, _ = MISTAKES[code]
    assert [problem.code for problem in parse(text)[1]] == [code]


@pytest.mark.parametrize("code", sorted(MISTAKES))
@pytest.mark.parametrize("language", ["id", "en"])
def test_each_mistake_has_words_that_its_place_fills(code, language):
    text, _ = MISTAKES[code]
    problem = next(problem for problem in parse(text)[1] if problem.code == code)
    said = words(f"rubric.{code}", language, **problem.params)
    assert "{" not in said.replace("{id", "").replace("“}”", "")
    assert len(said) > 30


def test_every_text_belongs_to_a_mistake_that_is_tried_here():
    texts = {code.removeprefix("rubric.") for code in MESSAGES if code.startswith("rubric.")}
    assert texts == set(MISTAKES) | FROM_BYTES


@pytest.mark.parametrize("code", sorted(code for code in MESSAGES if code.startswith("rubric")))
def test_both_languages_fill_in_the_same_things(code):
    indonesian, english = (
        {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in MESSAGES[code]
    )
    assert indonesian == english


def test_many_mistakes_are_all_reported_in_the_order_of_the_file():
    text = changed("revision: 1", "revision: nol")
    text = changed("  - id: satu", "  - id: Satu Saja", text)
    text = changed("      1: {id: Diam., en: Says nothing.}\n", "", text)
    text = changed("kind: expectation", "kind: dugaan", text)
    problems = parse(text)[1]
    assert [problem.code for problem in problems] == [
        "number_expected",
        "identifier_malformed",
        "anchor_missing",
        "choice_unknown",
    ]
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)


def test_what_stands_before_a_yaml_error_is_checked_too():
    text = changed("revision: 1", "revision: nol") + '  - id: "tak ditutup\n'
    assert [problem.code for problem in parse(text)[1]] == ["number_expected", "yaml_quote"]


def test_a_file_cut_short_is_not_blamed_for_what_may_have_followed():
    text = VALID[: VALID.index("previews:")] + "previews: [\n"
    assert [problem.code for problem in parse(text)[1]] == ["yaml_bracket"]


def test_every_line_that_begins_with_a_tab_is_named():
    text = VALID.replace("    name:", "\tname:")
    problems = [problem for problem in parse(text)[1] if problem.code == "yaml_tab"]
    assert [problem.line for problem in problems] == [
        number for number, line in enumerate(text.split("\n"), 1) if line.startswith("\t")
    ]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ('"Sapaan', "yaml_quote"),
        ("'Sapaan", "yaml_quote"),
        ('"Kata "halo" itu"', "yaml_quote"),
        ('"Sapaan" ramah', "yaml_quote"),
        ("Sapaan: ramah", "yaml_colon"),
        ("[Sapaan", "yaml_bracket"),
        ("{id: Sapaan", "yaml_bracket"),
        ("Sapaan]: x", "yaml_colon"),
        ("]Sapaan", "yaml_bracket"),
        ("*", "yaml_character"),
        ("& Sapaan", "yaml_character"),
        ("!<Sapaan", "yaml_character"),
        ("> Sapaan", "yaml_character"),
        ("| Sapaan", "yaml_character"),
        ("%Sapaan", "yaml_character"),
        ("`Sapaan`", "yaml_character"),
        ('"\\UFFFFFFFF"', "yaml_escape"),
        ('"\\xZZ"', "yaml_escape"),
    ],
)
def test_a_slip_in_one_value_is_explained_in_its_line(value, code):
    text = changed("name: {id: Sapaan, en: Greeting}", f"name: {value}")
    problem = parse(text)[1][0]
    assert (problem.code, problem.line) == (code, place_of(text, f"name: {value}")[0])


@pytest.mark.parametrize("weight", ["0", "-1", "-0.0", ".nan", ".inf", "-.inf", "1e999"])
def test_a_weight_must_be_a_real_number_above_nought(weight):
    problems = parse(changed("    probes:", f"    weight: {weight}\n    weight_reason: a\n    probes:"))[1]
    assert "weight_not_positive" in [problem.code for problem in problems]


@pytest.mark.parametrize("weight", ["true", "'1'", "satu", "1,5", "[1]", "", "2026-01-01"])
def test_a_weight_must_be_a_number(weight):
    problems = parse(changed("    probes:", f"    weight: {weight}\n    weight_reason: a\n    probes:"))[1]
    assert "number_expected" in [problem.code for problem in problems]


@pytest.mark.parametrize("coverage", ["-0.1", "1.01", "60", ".inf"])
def test_minimum_coverage_is_a_share(coverage):
    problems = parse(changed("duties:", f"minimum_coverage: {coverage}\nduties:"))[1]
    assert [problem.code for problem in problems] == ["number_out_of_range"]


@pytest.mark.parametrize("coverage", ["0", "1", "0.6", "1.0"])
def test_minimum_coverage_may_be_nothing_or_all(coverage):
    rubric, problems = parse(changed("duties:", f"minimum_coverage: {coverage}\nduties:"))
    assert problems == []
    assert rubric.minimum_coverage == float(coverage)


@pytest.mark.parametrize("identifier", ["Satu", "satu dua", "satu_dua", "-satu", "satu-", "satu--dua", "é", "a" * 81])
def test_ids_are_small_letters_digits_and_single_hyphens(identifier):
    problems = parse(changed("id: resepsionis", f'id: "{identifier}"'))[1]
    assert [problem.code for problem in problems] == ["identifier_malformed"]


def test_a_trait_id_may_stand_only_once_in_the_whole_rubric():
    text = changed(
        "    suitable:\n", "    unsuitable:\n      - {id: ramah-lima, text: {id: ketus, en: curt}}\n    suitable:\n"
    )
    problem = parse(text)[1][0]
    assert (problem.code, problem.params["value"]) == ("identifier_twice", "ramah-lima")
    assert problem.line > problem.params["line"]


def test_a_criterion_and_a_trait_may_share_an_id():
    assert parse(changed("id: ramah-satu", "id: satu"))[1] == []


def test_a_newer_format_is_not_searched_for_mistakes():
    text = changed("format: 1\n", "format: 7\nbaru: [1, 2]\n")
    assert [problem.code for problem in parse(text)[1]] == ["format_newer"]


def test_a_rubric_in_one_language_needs_no_translation():
    one = re.sub(r"\{id: (\"[^\"]*\"|[^,{}]*), en: (\"[^\"]*\"|[^,{}]*)\}", r"\1", VALID).replace(
        ', en: "Tell me how you greeted guests."', ""
    )
    rubric, problems = parse(one)
    assert problems == []
    assert rubric.title.id == "Resepsionis"
    assert not rubric.title.has("en")


def test_bytes_that_are_not_utf8_are_found_at_their_line(tmp_path):
    path = tmp_path / "rubrik.yaml"
    path.write_bytes(changed("id: Sapaan,", "id: Sap\x00aan,").encode().replace(b"\x00", b"\xe9"))
    (problem,) = check(path)
    assert (problem.code, problem.line, problem.column) == ("not_utf8", *place_of(VALID, "aan,"))
    assert "UTF-8" in words("rubric.not_utf8", "id", **problem.params)
    with pytest.raises(RubricError) as caught:
        read(path)
    assert caught.value.problems == (problem,)


def test_an_alias_is_refused_wherever_it_stands():
    for value in ("criteria: *a\n", "title: *a\n", "criteria:\n  - *a\n", "duties:\n  - *a\n"):
        problems = parse(HEAD.split("title", maxsplit=1)[0] + value)[1]
        assert [problem.code for problem in problems if problem.code != "key_missing"] == ["yaml_alias"]


@pytest.mark.parametrize("start", ["\ufeff", ""])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_byte_order_mark_and_foreign_line_ends_are_no_problem(tmp_path, start, newline):
    path = tmp_path / "rubrik.yaml"
    path.write_bytes((start + changed("revision: 1", "revision: 0").replace("\n", newline)).encode())
    (problem,) = check(path)
    assert (problem.code, problem.line, problem.column) == ("number_out_of_range", 3, 11)
