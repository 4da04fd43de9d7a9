"""Notes as nobody should write them: thousands, huge, in every script, with what cannot be seen in them."""

import statistics
import time
import unicodedata
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from rubrics.format import dump
from rubrics.model import Text
from screening.interviewing import notes
from screening.jobs import jobs
from ui.interview.fields import LONGEST_TEXT
from ui.interview.note_items import AT_ONCE, NoteItem, _beginning

FAMILY = "👩‍👩‍👧‍👦"


def field(recruiter):
    return recruiter.desk.notes.panel.field


def timeline(recruiter):
    return recruiter.desk.notes.panel.list


def paste(recruiter, text):
    data = QMimeData()
    data.setText(text)
    field(recruiter).setFocus()
    field(recruiter).insertFromMimeData(data)


@pytest.fixture
def many(workspace, interview_id, rina):
    """2,000 notes are in the interview."""
    with workspace.atomic():
        for number in range(2000):
            text = f"Catatan {number}: bercerita tentang arsip yang dipindahkan. " * (1 + number % 3)
            notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text)


def all_shown(recruiter, qtbot, number):
    qtbot.waitUntil(lambda: timeline(recruiter).model().rowCount() == number)


def test_the_newest_of_two_thousand_notes_are_there_at_once_and_the_others_follow(many, rina_sits, on_disk, qtbot):
    shown = timeline(rina_sits)
    assert shown.model().rowCount() >= AT_ONCE
    assert rina_sits.timeline()[-1].startswith("Catatan 1999")
    all_shown(rina_sits, qtbot, 2000)
    assert rina_sits.timeline() == on_disk.texts()
    bar = shown.verticalScrollBar()
    assert bar.value() == bar.maximum()  # still at the newest: nothing moved


def test_what_is_in_sight_stays_while_earlier_notes_come_in(many, rina_sits, qtbot):
    shown = timeline(rina_sits)
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = shown.indexAt(shown.viewport().rect().center()).data()
    before = shown.model().rowCount()
    assert before < 2000
    all_shown(rina_sits, qtbot, 2000)
    assert shown.indexAt(shown.viewport().rect().center()).data() == first


def test_a_note_added_while_earlier_ones_come_in_is_at_the_end_and_all_are_there(many, rina_sits, on_disk, qtbot):
    rina_sits.write("Baru")
    rina_sits.press("Ctrl+Return")
    assert rina_sits.timeline()[-1] == "Baru"
    all_shown(rina_sits, qtbot, 2001)
    assert rina_sits.timeline() == on_disk.texts()


def test_with_two_thousand_notes_only_the_new_one_is_read_and_measured(many, rina_sits, qtbot):
    """Counted, not timed: a slow machine must not fail, a return to reading everything must."""
    all_shown(rina_sits, qtbot, 2000)
    read, measured = [], []
    workspace = rina_sits.window.session.workspace
    workspace.connection.set_trace_callback(
        lambda sql: read.append(sql) if "FROM notes WHERE interview_id" in sql and "LIMIT 1" not in sql else None
    )
    model = timeline(rina_sits).notes
    height_of = model._height_of
    model._height_of = lambda item: measured.append(item) or height_of(item)
    rina_sits.write("Satu lagi")
    rina_sits.press("Ctrl+Return", "Escape", "J", "K")
    timeline(rina_sits).move_asked.emit(rina_sits.desk.record.notes[7], "kesabaran")
    rina_sits.press("Ctrl+Z", "Ctrl+Z")
    workspace.connection.set_trace_callback(None)
    assert read == []
    assert [item.note.text for item in measured if item.note.text == "Satu lagi"]
    assert len(measured) == 3  # the new one, the moved one there and back
    assert model.rowCount() == 2000


@pytest.mark.soak
def test_with_two_thousand_notes_adding_one_takes_a_frame(many, rina_sits, qtbot):
    all_shown(rina_sits, qtbot, 2000)
    times = []  # of the processor: other programs do not count
    for number in range(40):
        field(rina_sits).type(f"Catatan tambahan {number}")
        start = time.process_time()
        rina_sits.press("Ctrl+Return")
        QApplication.processEvents()
        times.append((time.process_time() - start) * 1000)
    assert statistics.median(times) < 16


PARAGRAPHS = ("Bercerita panjang lebar tentang arsip, é ü 漢字. " * 12 + "\n") * 340


@pytest.mark.parametrize(
    "text",
    [PARAGRAPHS, "kata demi kata " * 13_333, "x" * 200_000, "baris\n" * 33_333, f"{FAMILY} " * 7_000],
    ids=["paragraphs", "one line", "one word", "lines", "emoji"],
)
def test_a_pasted_note_of_200_kb_is_kept_whole_shown_and_undone(rina_sits, on_disk, text):
    assert len(text.encode()) > 170_000
    wanted = text.replace("\u2028", "\n")
    paste(rina_sits, text)
    assert field(rina_sits).toPlainText() == wanted
    rina_sits.press("Ctrl+Return", "Escape")
    assert on_disk.texts() == rina_sits.timeline() == [wanted]
    words = timeline(rina_sits).notes.items[0].words
    assert words.endswith("characters more)")
    assert len(words) < 1000
    assert timeline(rina_sits).visualRect(timeline(rina_sits).model().index(0, 0)).height() < 1000
    rina_sits.window.grab()
    rina_sits.press("Ctrl+Z")
    assert on_disk.texts() == rina_sits.timeline() == []
    rina_sits.press("Ctrl+Shift+Z")
    assert on_disk.texts() == [wanted]


def test_a_paste_is_undone_in_the_field(rina_sits, on_disk, qtbot):
    rina_sits.write("awal ")
    paste(rina_sits, PARAGRAPHS)
    qtbot.waitUntil(lambda: len(on_disk.texts()) == 1 and len(on_disk.texts()[0]) > 100_000)
    rina_sits.press("Ctrl+Z")
    assert len(field(rina_sits).toPlainText()) < 10
    rina_sits.press("Ctrl+Shift+Z", "Ctrl+Return")
    assert on_disk.texts()[0].endswith(PARAGRAPHS)


def test_a_longer_text_than_a_field_takes_is_refused_with_words_and_nothing_is_lost(rina_sits, on_disk):
    rina_sits.press("N")
    rina_sits.write("sudah ditulis")
    QGuiApplication.clipboard().setText("y" * LONGEST_TEXT)
    rina_sits.press("Ctrl+V")
    assert field(rina_sits).toPlainText() == "sudah ditulis"
    assert "at most 250000" in rina_sits.window.banner.message.text()
    assert "Nothing was changed" in rina_sits.window.banner.message.text()
    assert len(QGuiApplication.clipboard().text()) == LONGEST_TEXT
    rina_sits.press("Ctrl+A", "Ctrl+V")  # in the place of what is selected there is room
    assert len(field(rina_sits).toPlainText()) == LONGEST_TEXT
    rina_sits.write("z")
    assert len(field(rina_sits).toPlainText()) == LONGEST_TEXT
    rina_sits.press("Ctrl+Return")
    assert [len(text) for text in on_disk.texts()] == [LONGEST_TEXT]


HOSTILE = {
    "family": (f"Keluarga {FAMILY} dan 🏳️‍🌈 👍🏽", None),
    "astral": ("𝔸𝕓 𐍈 🀄 \U0010fffd", None),
    "combining": ("a" + "\u0301\u0323" * 40 + " z\u0335a\u0336l\u0337g\u0338o", None),
    "arabic": ("تحدّث عن الخلاف 12 (حقيقي) وأعطى مثالاً", None),
    "hebrew": ("שלום, תשובה קצרה (ok)", None),
    "mixed": ("kata العربية kata עברית 123", None),
    "override": ("akhir \u202egnirtirev\u202c biasa \u2066isolat\u2069", None),
    "crlf": ("satu\r\ndua\rtiga\n\nempat", "satu\ndua\ntiga\n\nempat"),
    "markup": ("<b>tebal</b> &amp; <img src=x> %s {name} \\n", None),
    "formula": ("=1+1\t@SUM", None),
    "zero width": ("a\u200bb\u200cc\u200dd\ufeffe", None),
}


@pytest.mark.parametrize(("text", "wanted"), HOSTILE.values(), ids=HOSTILE)
def test_every_script_is_stored_as_typed_and_shown_as_stored(rina_sits, on_disk, text, wanted):
    paste(rina_sits, text)
    rina_sits.press("Ctrl+Return")
    stored = on_disk.texts()
    assert len(stored) == 1
    assert stored[0] == unicodedata.normalize("NFC", wanted or text)
    assert rina_sits.timeline() == stored
    assert timeline(rina_sits).notes.items[0].words == stored[0]
    rina_sits.window.grab()
    timeline(rina_sits).edit_asked.emit(on_disk.notes()[0])
    rina_sits.press("Escape")  # looked at, not changed
    assert on_disk.texts() == stored


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("nol\x00tengah", "noltengah"),
        ("lonceng\x07 dan\x1b[31m merah", "lonceng dan[31m merah"),
        ("bentuk\x0chalaman\x0bdan\x85baris", "bentukhalamandanbaris"),
        ("separuh \ud83d saja", "separuh  saja"),
        ("balik \udc00\ud800!", "balik !"),
    ],
    ids=["nul", "escape", "form feed", "lone high surrogate", "two lone surrogates"],
)
def test_what_no_file_should_hold_goes_and_the_rest_stays(rina_sits, on_disk, text, kept):
    field(rina_sits).setFocus()
    field(rina_sits).insertPlainText(text)
    rina_sits.press("Ctrl+Return")
    assert on_disk.texts() == rina_sits.timeline() == [kept]
    rina_sits.window.grab()


def ink_left_of_middle(recruiter, text):
    """The share of what is drawn of a note that lies in the left half of its row."""
    paste(recruiter, text)
    recruiter.press("Ctrl+Return", "Escape")
    shown = timeline(recruiter)
    QApplication.processEvents()
    rect = shown.visualRect(shown.model().index(shown.model().rowCount() - 1, 0)).adjusted(8, 22, -8, -4)
    image = shown.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixelColor(image.width() - 1, image.height() - 1).lightness()
    drawn = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).lightness() - ground) > 60
    ]
    return sum(x < image.width() / 2 for x in drawn) / len(drawn)


def test_arabic_and_hebrew_run_from_the_right_in_the_timeline(rina_sits):
    assert ink_left_of_middle(rina_sits, "singkat") > 0.95
    assert ink_left_of_middle(rina_sits, "مثال") < 0.05
    assert ink_left_of_middle(rina_sits, "שלום") < 0.05


def test_arabic_runs_from_the_right_in_the_field(rina_sits):
    paste(rina_sits, "مثال")
    assert field(rina_sits).cursorRect().x() > field(rina_sits).viewport().width() / 2
    rina_sits.press("Ctrl+Return")
    rina_sits.write("kata")
    assert field(rina_sits).cursorRect().x() < field(rina_sits).viewport().width() / 2


@pytest.mark.parametrize("tail", [FAMILY, "e\u0301", "👍🏽", "का"], ids=["family", "accent", "skin", "vowel sign"])
def test_a_long_note_is_never_cut_within_a_letter(tail):
    for length in range(790, 802):
        shown = _beginning("x" * length + tail * 200)
        rest = shown[length:]
        assert rest == tail * (len(rest) // len(tail))


def test_a_note_without_a_space_for_long_and_one_of_newlines_only_take_little_room(
    rina_sits, workspace, interview_id, rina
):
    note = notes.get(
        workspace, notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="a\n" * 900).id
    )
    height = timeline(rina_sits)._height_of(NoteItem(note))
    assert height < 30 * timeline(rina_sits).fontMetrics().lineSpacing()


class TestFortyCriteria:
    @pytest.fixture
    def job_id(self, workspace, rubric, make_criterion):
        """A job whose rubric has 40 criteria with long names."""
        criteria = tuple(
            replace(make_criterion(f"kriteria-{number}"), name=Text(f"Kriteria {number} " + "yang panjang " * 6))
            for number in range(1, 41)
        )
        return jobs.add(workspace, title="Penata Arsip", yaml=dump(replace(rubric, criteria=criteria))).id

    def test_a_note_says_its_two_digit_number_and_moves_by_it(self, rina_sits, on_disk):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from ui.interview.criterion_picker import CriterionPicker

        rina_sits.press(*["J"] * 36)
        rina_sits.write("Catatan")
        assert rina_sits.desk.notes.panel.place.text().startswith("C37  Kriteria 37")
        rina_sits.press("Ctrl+Return", "Escape")
        assert "C37" in rina_sits.heads()[0]
        rina_sits.press("Ctrl+M")
        found = next(one for one in rina_sits.window.findChildren(CriterionPicker) if one.isVisible())
        assert rina_sits.window.rect().contains(found.geometry())
        QTest.keyClick(found.list, Qt.Key.Key_1)
        QTest.keyClick(found.list, Qt.Key.Key_2)
        assert on_disk.notes()[0].criterion_id == "kriteria-12"
        assert "C12" in rina_sits.heads()[0]
