"""Text on the page: lines, breaks, fonts for every character."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.typesetting import fonts, styles
from reports.typesetting.ink import Ink
from reports.typesetting.lines import depth_of, line_runs, run_width, width_of
from reports.typesetting.text import BASELINE, Label, Text

STYLE = styles.BODY


def lines_of(text):
    """What stands on every line of a wrapped block."""
    return ["".join(run.text for run in line_runs(words, STYLE.font)) for words in text.lines]


def wrapped(content, width=200.0, **options):
    text = Text(Ink(), content, STYLE, **options)
    text.wrap(width, 1000)
    return text


def test_lines_fill_the_width_and_keep_every_word():
    content = "Menceritakan kejadian lengkap beserta langkah yang diambil sendiri dan hasil yang terukur."
    lines = lines_of(wrapped(content))
    assert len(lines) > 2
    assert " ".join(lines) == content
    assert all(width_of(line, STYLE.font, STYLE.size) <= 200 for line in lines)


def test_a_word_wider_than_the_line_is_broken():
    lines = lines_of(wrapped("kata " + "x" * 300 + " akhir"))
    assert "".join(lines).replace(" ", "") == "kata" + "x" * 300 + "akhir"
    assert all(width_of(line, STYLE.font, STYLE.size) <= 200 for line in lines)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007"])
def test_no_line_ends_at_a_space_that_holds_both_sides_together(space):
    content = " ".join(f"kata {'x' * (number % 7)} (bobot{space}1,5)" for number in range(40))
    for width in range(90, 200, 7):
        lines = lines_of(wrapped(content, width))
        assert sum(line.count("(bobot 1,5)") for line in lines) == 40
        assert " ".join(lines) == " ".join(content.split()), "set and copied as an ordinary space"


def test_what_is_held_together_and_wider_than_the_line_breaks_at_its_spaces():
    lines = lines_of(wrapped("kata " + "\u00a0".join(f"utuh-{number}" for number in range(30)) + " akhir"))
    assert " ".join(lines).split() == ["kata", *(f"utuh-{number}" for number in range(30)), "akhir"]
    assert len(lines) > 3


def test_a_space_that_holds_together_does_so_between_spans_and_in_other_scripts():
    text = wrapped([(styles.STRONG.font, "Alasan:\u00a0"), (STYLE.font, "jelas"), (STYLE.font, " \u0645\u00a0Siti")])
    assert [word.text for word in text.words] == ["Alasan: jelas", "\u0645 Siti"]


def test_spans_share_a_word_where_no_space_divides_them():
    text = wrapped([(styles.STRONG.font, "Alasan:"), (STYLE.font, " jelas"), (styles.STRONG.font, "!")])
    assert lines_of(text) == ["Alasan: jelas!"]
    assert [word.text for word in text.words] == ["Alasan:", "jelas!"]


def test_what_is_cut_ends_with_an_ellipsis():
    for content in ("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh", "x" * 500):
        text = wrapped(content, most_lines=1)
        (line,) = lines_of(text)
        assert line.endswith("…")
        assert text.set_width() <= 200


def test_a_broken_block_leaves_two_lines_on_either_page():
    text = wrapped("kata " * 100)
    total = len(text.lines)
    first, rest = text.split(200, (total - 1) * STYLE.leading)
    assert len(first.lines) == total - 2
    assert len(rest.lines) == 2
    assert text.split(200, 1.5 * STYLE.leading) == []
    assert wrapped("kata " * 10).split(200, STYLE.leading) == []


def test_only_the_first_part_keeps_the_label():
    first, rest = wrapped("kata " * 100, indent=20, label=Label("RW", STYLE)).split(200, 5 * STYLE.leading)
    assert first.label is not None
    assert rest.label is None


@pytest.mark.parametrize("content", ["", " ", "\n\t", "\u00ad\u200b", "\u00a0"])
def test_nothing_to_see(content):
    assert wrapped(content).lines == []


def test_what_nobody_would_see_is_marked_and_told():
    ink = Ink()
    (run,) = ink.runs("a\x07b\ue000", STYLE.font)
    assert run.text == "a[U+0007]b[U+E000]"
    (message,) = ink.messages()
    assert message.code == "characters_marked"
    assert message.params == {"characters": "U+0007, U+E000"}


def test_directions_cannot_be_overridden():
    (run,) = Ink().runs("abc\u202efdp.exe", STYLE.font)
    assert run.text == "abc[U+202E]fdp.exe"


def test_latin_greek_and_cyrillic_need_no_other_font():
    ink = Ink()
    for word in ("Ĉiuĵaŭde", "Nguyễn", "Ελληνικά", "Кириллица", "e\u0301lan"):
        (run,) = ink.runs(word, STYLE.font)
        assert (run.font, run.text, run.shaped) == (STYLE.font, unicodedata.normalize("NFC", word), None)
    assert ink.messages() == ()


@given(st.text())
@settings(max_examples=60, deadline=None)
def test_every_character_is_shown_or_marked(text):
    ink = Ink()
    for word in text.split():
        for run in ink.runs(word, STYLE.font):
            if run.shaped:
                assert "".join(cluster.text for cluster in run.shaped.in_reading_order()) == run.text
                assert all(part.glyph for cluster in run.shaped.clusters for part in cluster.parts)
            else:
                assert fonts.characters(run.font).issuperset(run.text)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80), st.floats(20, 300))
@settings(max_examples=60, deadline=None)
def test_any_text_fits_its_lines(content, width):
    text = wrapped(content, width)
    for words in text.lines:
        drawn = sum(run_width(run, STYLE.size) for run in line_runs(words, STYLE.font))
        assert drawn <= width + 0.01 or (len(words) == 1 and len(words[0].text) == 1)


@pytest.mark.parametrize("name", ["Siti Nurhaliza", "محمد عبد الرحمن الحسيني", "Nguyễn Thị Ánh Nguyệt", "श्रीमान् कृष्ण"])
def test_a_title_keeps_what_goes_below_its_line_off_the_next_one(name):
    title, below = Text(Ink(), name, styles.TITLE), styles.SUBTITLE
    above = styles.TITLE.leading / 2 + BASELINE * styles.TITLE.size
    used = title.wrap(400, 0)[1] - above  # of its own line, below the letters' feet
    free = used + max(title.getSpaceAfter(), below.before)
    lowest = depth_of(title.words, styles.TITLE.size)
    assert lowest + 2 < free < 24
    assert name != "محمد عبد الرحمن الحسيني" or used > 10, "two dots below its last letter"


@pytest.mark.parametrize("style", [styles.BODY, styles.SMALL, styles.STRONG], ids=["body", "small", "strong"])
def test_letters_that_go_far_down_stay_off_the_next_line(style):
    """With all the white between blocks taken away, too; what needs no more keeps the leading of its style."""
    for said in ("ꦱꦸꦏꦂꦤ", "བོད་སྐད", "Siti Nurhaliza"):
        text = Text(Ink(), " ".join([said] * 30), style)
        text.wrap(200, 0)
        assert len(text.lines) > 1
        line = text.height / len(text.lines)
        above = style.leading / 2 + BASELINE * style.size
        assert depth_of(text.words, style.size) <= line - above + 1e-6
        assert said != "Siti Nurhaliza" or line == style.leading
        first, second = text.split(200, 4 * line)
        assert first.wrap(200, 0)[1] + second.wrap(200, 0)[1] == pytest.approx(text.height)


def test_the_lines_of_a_lead_and_of_a_column_head_are_as_long_as_each_other():
    """No more of them than else: and no last word stands alone."""
    for style, said in (
        (styles.NOTICE, "The differences between these scores may be chance."),
        (styles.TABLE_HEAD, "a b c d"),
    ):
        for words in (said, "Must-haves and unsuitable traits"):
            for width in range(60, 300, 7):
                text, usual = Text(Ink(), words, style), Text(Ink(), words, replace(style, even=False))
                assert text.wrap(width, 0) == usual.wrap(width, 0)
                assert " ".join(lines_of(text)) == " ".join(lines_of(usual))
                assert text.set_width() <= usual.set_width()
    head = Text(Ink(), "Must-haves and unsuitable traits", styles.TABLE_HEAD)
    head.wrap(110, 0)
    assert lines_of(head) == ["Must-haves and", "unsuitable traits"]
