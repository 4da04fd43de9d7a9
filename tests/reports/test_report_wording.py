"""Words, figures and dates of the reports."""

import ast
import re
import string
from dataclasses import replace
from pathlib import Path

import pytest

import reports
from reports.wording.months import MONTHS
from reports.wording.unbroken import NO_BREAK, PageWording, held_together
from reports.wording.wording import Wording
from reports.wording.words import WORDS
from screening.figures.results import CriterionResult
from screening.figures.scoring import Part

SOURCE = "\n".join(
    path.read_text("utf-8")
    for path in Path(reports.__file__).parent.rglob("*.py")
    if not path.name.endswith("words.py")
)


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(WORDS))
def test_both_languages_say_the_same(code):
    indonesian, english = WORDS[code]
    assert indonesian.strip() and english.strip()
    assert fields(indonesian) == fields(english)


def test_plurals_come_in_pairs():
    for code in WORDS:
        if code.endswith((".one", ".other")):
            stem = code.rpartition(".")[0]
            assert {f"{stem}.one", f"{stem}.other"} <= WORDS.keys()


def test_every_text_is_used():
    literals = {
        node.value
        for node in ast.walk(ast.parse(SOURCE))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    unused = set()
    for code in WORDS:
        stem = re.sub(r"\.(one|other)$", "", code)
        begun = any(stem.startswith(text) for text in literals if text.endswith((".", "_")))
        if stem not in literals and not begun:
            unused.add(code)
    assert unused == set()


@pytest.mark.parametrize(
    ("language", "code", "values", "said"),
    [
        ("id", "weight", {"weight": "1,5"}, "bobot~1,5"),
        ("en", "after_debrief", {"points": "2.7"}, "After the debrief:~2.7"),
        ("id", "coverage_criteria", {"rated": 4, "all": 5}, "4~dari~5~kriteria dinilai"),
        ("en", "bounds", {"low": 50, "high": 60}, "Range~50~to~60"),
        ("id", "attention_discuss.other", {"n": 3}, "3~kriteria dinilai berbeda 2~tingkat atau lebih"),
        ("en", "lead", {"names": "Rank 1 of us", "points": 80}, "Rank~1: Rank 1 of us, 80 out of~100"),
        ("id", "interviewer_numbered", {"n": 5}, "Pewawancara~5"),
    ],
)
def test_on_a_page_a_figure_keeps_the_word_that_says_of_what(language, code, values, said):
    assert PageWording(language)(code, **values).replace("\u00a0", "~") == said
    assert "\u00a0" not in Wording(language)(code, **values), "elsewhere it is copied, and searched for, as it is"


@pytest.mark.parametrize("language", ["id", "en"])
def test_on_a_page_nothing_is_said_otherwise(language):
    for code in WORDS:
        values = dict.fromkeys(fields(WORDS[code][0]), "x")
        assert PageWording(language)(code, **values).replace("\u00a0", " ") == Wording(language)(code, **values)


def test_months_are_complete():
    assert len(MONTHS) == 12
    assert all(indonesian and english for indonesian, english in MONTHS)


@pytest.mark.parametrize(
    ("value", "decimals", "indonesian", "english"),
    [
        (3.5, 1, "3,5", "3.5"),
        (4.0, 1, "4", "4"),
        (72.25, 1, "72,3", "72.3"),
        (0.05, 1, "0,1", "0.1"),
        (2 / 3, 2, "0,67", "0.67"),
        (100.0, 1, "100", "100"),
        (10.0, 0, "10", "10"),
        (0.0, 1, "0", "0"),
    ],
)
def test_numbers(value, decimals, indonesian, english):
    assert Wording("id").number(value, decimals) == indonesian
    assert Wording("en").number(value, decimals) == english


@pytest.mark.parametrize(("mean", "written"), [(3.75, "3.75"), (4.0, "4.0"), (11 / 3, "3.667"), (3.605, "3.605")])
def test_a_mean_has_as_many_decimals_as_its_score_takes(mean, written):
    assert Wording("en").mean(mean) == written


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [(4.0, 3.5, "3,5"), (4.0, 4.0, ""), (4.0, 4.04, "4,04"), (None, 4.0, "4,0"), (4.0, None, "–"), (None, None, "")],
)
def test_what_a_mean_became_can_be_told_from_what_it_was(before, after, said):
    part = Part("ketelitian", 1.0, before, 2, 0, discuss=False, lowest=None, highest=None)
    item = CriterionResult(None, part, (), (), replace(part, value=after))
    assert Wording("id").changed(item) == said


def test_a_calculator_gets_the_printed_score_from_every_printed_mean():
    words = Wording("en")
    means = {1 + 4 * part / parts for parts in range(1, 60) for part in range(parts + 1)}
    wrong = [
        one for one in means if words.number((float(words.mean(one)) - 1) / 4 * 100) != words.number((one - 1) * 25)
    ]
    assert wrong == []


@pytest.mark.usefixtures("jakarta")
def test_local_dates_and_times():
    late_in_greenwich = "2026-11-21T20:05:00.000Z"
    assert Wording("id").moment(late_in_greenwich) == "22 November 2026 pukul 03.05"
    assert Wording("en").moment(late_in_greenwich) == "22 November 2026 at 03:05"
    assert Wording("id").date("2026-08-17T01:00:00.000Z") == "17 Agustus 2026"
    assert Wording("en").date("2026-05-01T01:00:00.000Z") == "1 May 2026"


def test_a_lone_figure_that_was_typed_stays_with_the_word_before_it():
    assert held_together("itu tingkat 2, bukan 4. Lihat menit 12.") == (
        f"itu tingkat{NO_BREAK}2, bukan{NO_BREAK}4. Lihat menit 12."
    )


def test_plurals_and_lists():
    assert Wording("en").plural("attention_watch_outs", 1) == "1 unsuitable trait observed"
    assert Wording("en").plural("attention_watch_outs", 2) == "2 unsuitable traits observed"
    assert Wording("id").plural("attention_watch_outs", 2) == "2 ciri tidak cocok teramati"
    assert Wording("en").listed(["A"]) == "A"
    assert Wording("en").listed(["A", "B", "C"]) == "A, B and C"
    assert Wording("id").listed(["A", "B"]) == "A dan B"
    assert Wording("id").listed(["A", "B", "C"]) == "A, B, dan C"


def test_shares():
    assert Wording("id").percent(5 / 6) == "83%"
    assert Wording("id").elapsed(1122) == "18:42"


def test_thousands_are_set_apart():
    assert (Wording("id").count(1451), Wording("en").count(1451)) == ("1.451", "1,451")
    assert Wording("en").count(999) == "999"
    assert Wording("id").plural("funnel_note", 12345).startswith("12.345 lamaran")


@pytest.mark.usefixtures("jakarta")
def test_from_when_to_when():
    start, end, next_day = "2026-11-22T02:00:00.000Z", "2026-11-22T02:46:00.000Z", "2026-11-22T17:30:00.000Z"
    assert Wording("en").span(start, end) == "22 November 2026 from 09:00 to 09:46"
    assert Wording("id").span(start, end) == "22 November 2026 pukul 09.00 sampai 09.46"
    assert Wording("en").span(start, next_day) == "22 November 2026 at 09:00 to 23 November 2026 at 00:30"


@pytest.mark.parametrize(
    ("number", "english"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st")],
)
def test_ordinal_numbers(number, english):
    assert (Wording("id").nth(number), Wording("en").nth(number)) == (f"ke-{number}", english)
