"""Whatever people type: it neither breaks a report nor gets lost without a word."""

import io
import time
import unicodedata
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rubrics.model import Text
from screening.interviewing.notes import Note
from tests.reports.matterhorn import Checked

FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}
MARKUP = "<b>tebal</b> a<b &amp; &#65; <img src='/etc/passwd'> </para> <a href=\"x\">%s {0} \\ (]"


@pytest.fixture
def poisoned(scored, result_of):
    """A result with the same text in every place that people type into."""
    scored("Rina Wijaya", FULL, observed={"kerapian-minus": "ada"})
    result = result_of()

    def everywhere(text):
        person = replace(result.interviewers[0], name=text)
        return replace(
            result,
            candidate=replace(result.candidate, name=text),
            job=replace(result.job, title=text),
            interviewers=(person,),
            recommendations=((person, "yes", text),),
            criteria=tuple(
                replace(item, ratings=tuple(replace(r, evidence=text, interviewer=person) for r in item.ratings))
                for item in result.criteria
            ),
            watch_outs=tuple(replace(item, reports=((text, text),)) for item in result.watch_outs),
            application=replace(
                result.application,
                decision="hold",
                decision_reason=text,
                decided_by=text,
                decided_at="2026-11-22T02:00:00.000Z",
            ),
        )

    return everywhere


def shared(text):
    at = "2026-11-22T02:00:00.000Z"
    return Note("n", "i", "s", "p", "ketelitian", "quote", text, False, 60, at, at)


def test_markup_is_text(poisoned, summary, copied):
    content = copied(summary(poisoned(MARKUP), notes=[shared(MARKUP)]).content)
    plain = "".join(content.text.split())
    # name, job and header; summary; four criteria; the watch-out; the decision; the note
    assert plain.count("".join(MARKUP.split())) >= 9
    assert content.reader.metadata.title == f"Ringkasan kandidat: {MARKUP}"
    assert not any(page.images for page in content.reader.pages)


def test_letters_that_other_programs_join_are_copied_one_by_one(poisoned, summary, copied):
    text = "efisien, afliasi, office, fluff, fjord"
    assert text in copied(summary(poisoned(text)).content).text


def test_other_scripts_come_through_or_are_told(poisoned, summary, copied):
    text = "محمد 李小龙 😀 Ω"
    pdf = summary(poisoned(text))
    told = " ".join(message.params["characters"] for message in pdf.messages if message.code == "glyphs_missing")
    seen = unicodedata.normalize("NFKC", copied(pdf.content).text)
    for character in text.replace(" ", ""):
        code = f"U+{ord(character):04X}"
        assert character in seen or (f"[{code}]" in seen and code in told)
    assert "■" not in seen


def test_control_characters_are_marked(poisoned, summary, copied):
    pdf = summary(poisoned("a\x00b\x1bc\x7f"))
    assert "a[U+0000]b[U+001B]c[U+007F]" in copied(pdf.content).text
    assert [message.code for message in pdf.messages] == ["characters_marked"]


def test_what_is_marked_on_purpose_is_not_laid_to_the_fonts(poisoned, summary):
    told = {one.code: one.params["characters"] for one in summary(poisoned("a\u202eb \U0001f9d1\u0378")).messages}
    assert told["characters_marked"] == "U+202E RIGHT-TO-LEFT OVERRIDE, U+0378"
    assert "U+202E" not in told.get("glyphs_missing", "")


@pytest.mark.soak
def test_a_megabyte_of_notes(poisoned, summary, copied):
    note = "Kandidat bercerita panjang lebar tentang pengalamannya. " * 18_000
    assert len(note) > 1_000_000
    start = time.process_time()
    pdf = summary(poisoned("Siti"), notes=[shared(note)])
    assert time.process_time() - start < 60  # about two seconds; far from the minutes of a quadratic one
    last = copied(pdf.content).pages[-1]
    assert "Kandidat bercerita panjang lebar" in last


def test_a_megabyte_without_a_space(poisoned, summary, copied):
    pdf = summary(poisoned("Siti"), notes=[shared("x" * 300_000 + "AKHIR")])
    assert "AKHIR" in "".join(copied(pdf.content).pages[-1].split())


def test_two_hundred_criteria_with_every_script(poisoned, summary, copied):
    result = poisoned(
        "\u0645\u062d\u0645\u062f (12) \u0939\u093f\u0928\u094d\u0926\u0940 \u0e17\u0e35\u0e48 \U0001f9d1\u200d"
    )
    first = result.criteria[0]
    many = tuple(
        replace(first, criterion=replace(first.criterion, id=f"ke-{number}", name=Text(id=f"Kriteria ke-{number}")))
        for number in range(200)
    )
    content = copied(summary(replace(result, criteria=many)).content)
    assert all(f"Kriteria ke-{number}" in content.text for number in range(200))
    content.assert_inside()


@pytest.mark.soak
@pytest.mark.parametrize(
    "script",
    [
        "\u0645\u062d\u0645\u062f (12.5) abc. ",
        "\u0939\u093f\u0928\u094d\u0926\u0940 ",
        "\u0e17\u0e35\u0e48",
        "\u05d0)(",
    ],
)
def test_a_megabyte_in_a_script_that_is_shaped(poisoned, summary, copied, script):
    note = script * (500_000 // len(script)) + " AKHIR"
    pdf = summary(poisoned("Siti"), notes=[shared(note)])
    assert "AKHIR" in copied(pdf.content).pages[-1]


def test_any_script_gives_the_same_bytes_again(poisoned, summary):
    result = poisoned(
        "\u0645\u062d\u0645\u062f \u0939\u093f\u0928\u094d\u0926\u0940 \u0e17\u0e35\u0e48 q\u0303 \u674e\u5c0f\u9f99"
    )
    assert summary(result).content == summary(result).content


@given(text=st.text(alphabet=st.characters(codec="utf-8"), max_size=120), language=st.sampled_from(["id", "en"]))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text(poisoned, summary, copied, text, language):
    pdf = summary(poisoned(text), language, notes=[shared(text)])
    content = copied(pdf.content)
    assert content.pages
    content.assert_inside()


def test_a_page_in_many_scripts_can_be_listened_to(poisoned, summary):
    """What a machine can tell of PDF/UA holds, and what runs from the right is heard as it was typed."""
    text = "\u0645\u062d\u0645\u062f \u0e19\u0e49\u0e33 \u0939\u093f q\u0303 \u0639\u0636\u0648\u0627\u064b"
    content = summary(poisoned(text)).content
    assert Checked(content).failures == []
    with pikepdf.open(io.BytesIO(content)) as pdf:
        elements = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/ActualText" in one]
        assert {str(one.S) for one in elements if text in str(one.ActualText)} >= {"/H1", "/P"}
