"""`saring rubric check`: every problem on a line that an editor can follow, with its rule and the way to mend it."""

import re

import pytest
from click.testing import CliRunner

from rubrics.library import SAMPLE_RUBRIC
from ui.cli import main
from ui.help.topics import topic

LINE = re.compile(
    r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>\w+): (?P<text>.+) \[(?P<rule>[\w-]+)\]"
)
CHANGES = {
    "id: Komunikasi daring": "id: Komunikasi dan administrasi",
    "weight: 1.5": "weight: 2",
    "id: Bagaimana situasinya, dan siapa saja yang terlibat?": "id: Apakah Anda sudah menikah?",
    "id: aktif dan terampil dalam berkomunikasi secara online": "id: masih muda",
}


@pytest.fixture
def check(tmp_path, monkeypatch):
    """`check(text, language)`: exit code and the lines printed for a file with this text."""
    path = tmp_path / "rubrik.yaml"
    monkeypatch.chdir(tmp_path)

    def call(text, language="en"):
        monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
        path.write_text(text, encoding="utf-8")
        result = CliRunner().invoke(main, ["rubric", "check", path.name], catch_exceptions=False)
        return result.exit_code, result.stdout.splitlines()

    return call


def changed(changes):
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_advice_leads_to_the_place_and_does_not_fail(check):
    text = changed(CHANGES)
    code, printed = check(text)
    assert code == 0
    found = [LINE.fullmatch(line).groupdict() for line in printed]
    assert [one["rule"] for one in found] == ["criterion_double", "question_forbidden", "risky_wording"]
    lines = text.splitlines()
    pointed = [lines[int(one["line"]) - 1][int(one["column"]) - 1 :] for one in found]
    assert pointed == ["administrasi", "Anda sudah menikah?", "masih muda"]
    assert {one["severity"] for one in found} == {"advice"}


def test_an_error_fails_and_is_printed_in_the_same_way(check):
    code, printed = check(changed({"weight: 1.5": "weight: berat"}))
    assert code == 1
    (line,) = printed
    assert LINE.fullmatch(line)["rule"] == "number_expected"


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_category_and_a_proposal_are_in_the_language_of_the_reader(check, language):
    _, printed = check(changed(CHANGES), language)
    risky = next(line for line in printed if line.endswith("[risky_wording]"))
    assert ("usia" if language == "id" else "age") in risky
    assert ("saran" if language == "id" else "advice") in risky


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_rule_that_is_printed_is_a_heading_of_the_help(check, language):
    _, printed = check(changed(CHANGES), language)
    headings = {section.id for section in topic("rules", language).sections}
    assert {LINE.fullmatch(line)["rule"] for line in printed} <= headings
