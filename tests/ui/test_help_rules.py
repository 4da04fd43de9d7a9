"""Every problem that a rubric file can have is explained in the help, under its code, in both languages."""

import re

import pytest

from rubrics.format import parse
from rubrics.lint.rules import RULES
from ui.help.topics import path_of, topic
from ui.messages import rubric_advice, rubric_problems

CODES = {
    code.removeprefix("rubric.")
    for messages in (rubric_problems.MESSAGES, rubric_advice.MESSAGES)
    for code in messages
    if code.startswith("rubric.")
}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("code", sorted(CODES | set(RULES)))
def test_every_problem_has_its_section(code, language):
    section = next((one for one in topic("rules", language).sections if one.id == code), None)
    assert section is not None
    assert len(section.words.split()) >= 10


def test_the_page_explains_nothing_that_is_no_problem():
    explained = {one.id for one in topic("rules", "id").sections if one.level == 3}
    assert explained <= CODES | set(RULES)


def test_every_rule_of_advice_has_words():
    assert set(RULES) <= CODES


SECTION = re.compile(r"^### [^\n]*\{#([\w.-]+)\}$(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
EXAMPLE = re.compile(r"^```yaml( wrong)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# What a part of a rubric lacks because the rest of it is not there.
FOR_WANT_OF_THE_REST = {"key_missing", "format_missing", "criteria_few"}
# Of these an example would be a whole file.
WITHOUT_EXAMPLE = {"criteria_few", "criteria_many", "must_haves_many", "language_swapped", "translation_missing"}


def examples(language):
    """Every example with the rule it is for, whether it is a wrong one, and what Saring finds in it."""
    for code, below in SECTION.findall(path_of("rules", language).read_text(encoding="utf-8")):
        for wrong, block in EXAMPLE.findall(below):
            yield code, bool(wrong), {problem.code for problem in parse(block)[1]} - FOR_WANT_OF_THE_REST


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_wrong_example_breaks_its_own_rule_and_a_right_one_none(language):
    for code, is_wrong, found in examples(language):
        assert found == ({code} if is_wrong else set()), code


@pytest.mark.parametrize("language", ["id", "en"])
def test_advice_shows_how_it_is_done_wrong_and_how_right(language):
    shown = [(code, is_wrong) for code, is_wrong, _ in examples(language)]
    for rule in set(RULES) - WITHOUT_EXAMPLE:
        assert [is_wrong for code, is_wrong in shown if code == rule] == [True, False], rule
