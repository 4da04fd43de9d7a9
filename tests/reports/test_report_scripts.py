"""Scripts other than Latin: the right glyphs in the right order, as Qt draws them, in fonts of the program."""

import random
import time
import unicodedata
from pathlib import Path

import pytest
from bidi import get_display
from fontTools.ttLib import TTFont
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from reports.typesetting import fallback, fonts, styles
from reports.typesetting.direction import levels, visual_order
from reports.typesetting.ink import Ink
from reports.typesetting.lines import line_runs, run_width, words_of
from reports.typesetting.shaping import shape
from reports.typesetting.text import Text
from reports.wording.wording import Wording

STYLE = styles.BODY
FAMILY_NAMES = (1, 3, 4, 6, 16)  # of OpenType's naming table: family, unique, full, PostScript, typographic family
ARABIC, DEVANAGARI, THAI = (fallback._packaged(package)[0] for package in fallback.PACKAGES)
TEXTS = {
    "joined": (ARABIC, "Arab", "محمد علي الأمين"),
    "lam with alef": (ARABIC, "Arab", "لا إله"),
    "vowel signs": (ARABIC, "Arab", "بِسْمِ ٱللَّهِ الرَّحْمَٰنِ"),
    "joiner": (ARABIC, "Arab", "می\u200cخواهم"),
    "conjuncts": (DEVANAGARI, "Deva", "क्षत्रिय श्रीमान् कृष्ण प्रार्थना"),
    "vowel before its letter": (DEVANAGARI, "Deva", "हिन्दी शक्ति"),
    "no conjunct": (DEVANAGARI, "Deva", "क्\u200dष"),
    "tones": (THAI, "Thai", "น้ำ ผู้ใหญ่ ปั้น ที่นี่"),
}


@pytest.fixture(scope="module")
def qt_family(qapp, tmp_path_factory):
    """`qt_family(path)`: the family of a font file that Qt may use for the length of these tests.

    It has a name of its own here: of two fonts with the same one Qt would take that of the system, if it is there.
    """
    loaded, folder = {}, tmp_path_factory.mktemp("fonts")

    def family(path: Path) -> str:
        if path not in loaded:
            font = TTFont(path)
            for record in font["name"].names:
                if record.nameID in FAMILY_NAMES:
                    record.string = f"Tests {len(loaded)}"
            font.save(folder / path.name)
            loaded[path] = QFontDatabase.addApplicationFont(str(folder / path.name))
        return QFontDatabase.applicationFontFamilies(loaded[path])[0]

    yield family
    for number in loaded.values():
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize("name", TEXTS)
def test_the_glyphs_are_those_that_qt_draws(qt_family, name):
    path, script, text = TEXTS[name]
    font = QFont(qt_family(path))
    font.setPixelSize(1000)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for word in text.split():
        layout = QTextLayout(word, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        (drawn,) = layout.glyphRuns()
        theirs = [
            (glyph, place.x() - line.x(), line.ascent() - place.y())
            for glyph, place in zip(drawn.glyphIndexes(), drawn.positions(), strict=True)
        ]
        (run,) = Ink().runs(word, STYLE.font, [script == "Arab"] * len(word))
        assert seen(run.shaped.face, placed(run.shaped)) == pytest.approx(seen(run.shaped.face, theirs), abs=2)
        assert run.shaped.width == pytest.approx(line.horizontalAdvance(), abs=2)


def placed(shaped):
    """Every glyph of a shaped text and its place."""
    reached = 0
    glyphs = []
    for cluster in shaped.clusters:
        glyphs += [(part.glyph, reached + part.right, part.up) for part in cluster.parts]
        reached += cluster.width
    return glyphs


def seen(face, glyphs):
    """The numbers and places, one after the other, of those glyphs that are more than empty room."""
    drawn = sorted(glyph for glyph in glyphs if face.font.get_glyph_extents(glyph[0]).width)
    return [number for glyph in drawn for number in glyph]


def test_marks_stand_on_their_letters():
    """A tone above a vowel above a consonant: one cluster, every sign over the letter, the tone highest."""
    (run,) = Ink().runs("ที่", STYLE.font)
    (cluster,) = run.shaped.clusters
    letter, vowel, tone = cluster.parts
    drawn = run.shaped.face.font.get_glyph_extents
    assert cluster.text == "ที่"
    assert cluster.width == run.shaped.face.font.get_glyph_h_advance(letter.glyph)
    tops = [part.up + drawn(part.glyph).y_bearing for part in (letter, vowel, tone)]
    assert tops == sorted(tops)
    for part in (vowel, tone):
        left = part.right + drawn(part.glyph).x_bearing
        assert left >= 0 and left + drawn(part.glyph).width <= cluster.width + 50


def test_latin_marks_without_a_letter_of_their_own_are_placed():
    (run,) = Ink().runs("q\u0303", STYLE.font)
    (cluster,) = run.shaped.clusters
    assert run.shaped.face is fallback.own_face(STYLE.font)
    assert cluster.parts[1].right > 0


def test_the_weight_of_the_text_is_the_weight_of_its_font():
    found = {font: fallback.face_for("न", font, "Deva") for font in fonts.FACES}
    assert found[fonts.SEMIBOLD].name == "NotoSansDevanagari-600"
    assert found[fonts.REGULAR].name == found[fonts.ITALIC].name == "NotoSansDevanagari-400"
    regular, bold = (shape(found[font], "नमस्ते", "Deva", False).width for font in (fonts.REGULAR, fonts.SEMIBOLD))
    assert bold > regular * 1.02


@given(st.text(alphabet="abאבجد12٣٤ ()[]{}<>.,:/-+%$!?\u064b\u0301", min_size=1, max_size=16))
@example("aא(1)\u0301")  # a mark goes with the bracket that it stands on
@settings(max_examples=300, deadline=None)
def test_characters_are_ordered_as_unicode_has_it(text):
    """python-bidi's other half, in Rust, orders text but tells no levels."""
    ordered = "".join(text[position] for position in visual_order(levels(text)))
    assert ordered == get_display(text)


def read(content):
    """What stands on a line from left to right, shaped text as it was typed."""
    words = words_of(Ink(), [(STYLE.font, content)], STYLE.size)
    return [run.text for run in line_runs(words, STYLE.font)]


def test_a_line_is_set_in_the_order_of_reading():
    assert read("Nama: محمد علي baik") == ["Nama: ", "علي", " ", "محمد", " baik"]
    assert read("محمد Siti علي") == ["علي", " ", "Siti", " ", "محمد"]
    assert read("\u0646\u0627\u0644 12.5 (HR)") == [")", "HR", "(", " ", "12.5", " ", "\u0646\u0627\u0644"]


def test_brackets_turn_with_their_words():
    runs = line_runs(words_of(Ink(), [(STYLE.font, "علي (محمد)")], STYLE.size), STYLE.font)
    first = next(run for run in runs if (run.shaped and "(" in run.text) or ")" in run.text)
    face = first.shaped.face
    (part,) = first.shaped.clusters[0].parts
    assert first.text == ")"
    assert part.glyph == face.font.get_nominal_glyph(ord("("))


def test_very_many_brackets_without_a_space_are_ordered_in_bounded_time():
    began = time.process_time()
    assert levels("ب" + "(ب)" * 50_000) == [1] * 150_001
    assert time.process_time() - began < 8  # half a second; some 35 where each pair looks at all that follows it


def test_an_override_turns_nothing_round():
    content = "א \u202eabc ב"
    runs = [run.text for run in line_runs(words_of(Ink(), [(STYLE.font, content)], STYLE.size), STYLE.font)]
    assert "[U+202E]abc" in "".join(runs)


def test_half_a_character_beside_arabic_is_printed_as_its_code():
    content = "\u0645\u062d\u0645\u062f \ud800"
    runs = [run.text for run in line_runs(words_of(Ink(), [(STYLE.font, content)], STYLE.size), STYLE.font)]
    assert "[U+D800]" in "".join(runs)


def test_a_paragraph_from_the_right_begins_at_the_right():
    text = Text(Ink(), "محمد علي الأمين " * 12, STYLE)
    text.wrap(200, 1000)
    assert len(text.lines) > 2
    assert all(line[0].base == 1 for line in text.lines)


def broken(content, width=120.0):
    text = Text(Ink(), content, STYLE)
    text.wrap(width, 1000)
    return ["".join(word.text for word in line) for line in text.lines]


def test_a_chinese_name_stands_on_one_line_with_its_mark():
    if fallback.face_for("文", STYLE.font, "Hani") is None:
        pytest.skip("no font here for Chinese")
    name = "李小龙\u00a0(李小龙)"
    for width in range(90, 180, 4):
        text = Text(Ink(), ", ".join([name] * 20), STYLE)
        text.wrap(width, 1000)
        assert {word.text for line in text.lines for word in line} == {"李小龙 (李小龙),", "李小龙 (李小龙)"}


def test_chinese_is_broken_between_characters_but_not_before_a_full_stop():
    if fallback.face_for("文", STYLE.font, "Hani") is None:
        pytest.skip("no font of this computer has Chinese characters")
    lines = broken("中文文本没有空格。" * 6 + "在Google工作的人")
    assert len(lines) > 3
    assert "".join(lines) == "中文文本没有空格。" * 6 + "在Google工作的人"
    assert all(unicodedata.category(line[0]) == "Lo" or line.startswith("Google") for line in lines)


def test_a_long_thai_text_is_broken_where_a_syllable_opens():
    content = "ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอนหรือวรรณยุกต์เช่นเดียวกับภาษาจีนและออกเสียงแยกคำต่อคำ"
    lines = broken(content)
    assert "".join(lines) == content
    assert all(unicodedata.category(line[0]) == "Lo" for line in lines), "no line begins with a mark"


def test_broken_arabic_keeps_its_letters_and_its_width():
    content = "ال" + "محمدعلي" * 40
    text = Text(Ink(), content, STYLE)
    text.wrap(100, 1000)
    assert "".join(word.text for line in text.lines for word in line) == content
    assert all(sum(run_width(run, STYLE.size) for word in line for run in word.runs) <= 100.01 for line in text.lines)


def test_words_in_many_scripts_come_in_any_mixture():
    mixed = random.Random(7)
    scripts = ["محمد", "हिन्दी", "ภาษา", "Siti", "12.5", "(x)", "שלום", "q\u0303", "👍🏽"]
    for _ in range(30):
        content = "".join(mixed.choice(scripts) + mixed.choice(["", " "]) for _ in range(8))
        runs = line_runs(words_of(Ink(), [(STYLE.font, content)], STYLE.size), STYLE.font)
        assert all(run.text for run in runs)


def test_what_unicode_has_not_assigned_takes_no_order_from_others():
    assert levels("\U00010800\U00013458 a") == levels("\U00010800\ufffc a")


@pytest.mark.parametrize("content", ["satu dua tiga empat lima enam tujuh", "محمد علي الأمين محمد علي الأمين"])
def test_a_line_that_another_follows_ends_in_a_space(content):
    text = Text(Ink(), content, STYLE)
    text.wrap(80, 1000)
    *before, last = [line_runs(line, STYLE.font, has_next=line is not text.lines[-1]) for line in text.lines]
    ends = 0 if text.lines[0][0].base else -1
    assert before
    assert all(runs[ends].text.endswith(" ") for runs in before)
    assert not last[ends].text.endswith(" ")


def test_no_space_comes_into_a_word_that_is_broken():
    text = Text(Ink(), "x" * 100, STYLE)
    text.wrap(80, 1000)
    assert "".join(run.text for line in text.lines for run in line_runs(line, STYLE.font, has_next=True)) == (
        "x" * 100 + " "
    )


def test_a_date_after_an_arabic_name_stays_behind_it():
    sentence = Wording("id")("decision_recorded", by="محمد علي", at="22 November")
    assert sentence.endswith("22 November")
    set_text = "".join(read(sentence))
    assert set_text.startswith("Dicatat oleh علي محمد")
    assert set_text.endswith("22 November")


def test_arabic_names_in_a_row_keep_their_order():
    names = ["محمد", "علي", "Budi"]
    assert "".join(read(Wording("id").listed(names))) == "محمد, علي, dan Budi"


def test_a_name_at_the_end_has_nothing_behind_it():
    assert Wording("id")("foot_audit", head="محمد").endswith("محمد")


def test_metadata_keep_joiners():
    assert Ink().plain("می\u200cخواهم\u202e") == "می\u200cخواهم[U+202E]"
