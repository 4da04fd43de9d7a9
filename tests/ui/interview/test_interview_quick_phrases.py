"""Quick phrases: one key writes what one would type again and again while somebody talks."""

import pytest
from PySide6.QtCore import Qt

from screening.settings import Settings
from ui.dialogs.quick_phrases import QuickPhrasesDialog
from ui.interview.phrases import BUILT_IN, KEYS, MOST, phrases_of


def key(number):
    return KEYS.format(number=number)


def note_field(recruiter):
    return recruiter.desk.notes.panel.field


def texts(menu):
    return [one.text() for one in menu.actions() if one.isVisible() and one.text()]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_phrase_begins_a_note_while_scoring(sit_down, on_disk, language):
    recruiter = sit_down(language=language)
    recruiter.press("J", key(1))
    recruiter.write("arsip lama")
    recruiter.press("Ctrl+Return")
    assert on_disk.texts() == [f"{BUILT_IN[language][0]} arsip lama"]
    assert on_disk.notes()[0].criterion_id == "kerapian"


def test_a_phrase_goes_to_the_cursor_of_the_field_in_use(rina_sits, on_disk):
    rina_sits.press("E")
    rina_sits.write("Rapi")
    rina_sits.press(key(4))
    rina_sits.write("selesai")
    rina_sits.press("Escape")
    assert on_disk.evidence("ketelitian") == "Rapi Result: selesai"
    assert on_disk.texts() == []


def test_a_phrase_goes_into_the_evidence_of_a_trait_and_the_response_to_a_preview(rina_sits, on_disk):
    rina_sits.press("S", "Ctrl+E", key(2))
    rina_sits.press("Escape", "End", "E", key(9))
    rina_sits.press("Escape")
    assert on_disk.card().observations["ketelitian-plus"].evidence.strip() == "Situation:"
    assert on_disk.card().previews["rutinitas"].response.strip() == "Candidate asked:"


def test_a_phrase_takes_the_place_of_what_is_selected_and_stands_apart_from_the_word_before(rina_sits):
    rina_sits.press("N")
    rina_sits.write("awal salah")
    rina_sits.press(*["Ctrl+Shift+Left"], key(3))
    assert note_field(rina_sits).toPlainText() == "awal What they did: "
    rina_sits.press("Return", key(4))
    assert note_field(rina_sits).toPlainText() == "awal What they did: \nResult: "


def test_undo_takes_back_the_phrase_and_not_what_was_typed_before(rina_sits, on_disk):
    rina_sits.press("4", "N")
    rina_sits.write("kata")
    rina_sits.press(key(1))
    rina_sits.write("lagi")
    rina_sits.press("Ctrl+Z")
    assert note_field(rina_sits).toPlainText() == "kata Concrete example: "
    rina_sits.press("Ctrl+Z")
    assert note_field(rina_sits).toPlainText() == "kata"
    assert on_disk.score("ketelitian") == 4


def test_the_menu_beside_the_kind_shows_phrases_with_their_keys_and_writes_them(rina_sits, on_disk):
    menu = rina_sits.desk.notes.panel.phrases.menu()
    assert texts(menu)[:MOST] == list(BUILT_IN["en"])
    assert [one.shortcut().toString() for one in menu.actions()[:MOST]] == [key(number) for number in range(1, 10)]
    rina_sits.press("N")
    menu.actions()[6].trigger()
    assert note_field(rina_sits).toPlainText() == "To probe further: "
    shown = []
    rina_sits.window.menus.walk(lambda _menu, one: shown.extend(each.toString() for each in one.shortcuts()))
    assert shown.count(key(1)) == 1  # in the list of shortcuts too, and nothing else has the key


def test_without_a_draft_no_phrase_begins_a_note(rina_sits, on_disk):
    from screening.interviewing import scorecards

    session = rina_sits.window.session
    session.apply(
        scorecards.submit(
            session.workspace, scorecard_id=rina_sits.desk.record.card.id, recommendation="yes", summary=""
        )
    )
    rina_sits.press(key(1))
    assert note_field(rina_sits).toPlainText() == ""
    rina_sits.press("N", key(1))  # on purpose
    assert note_field(rina_sits).toPlainText() == "Concrete example: "


def open_dialog(recruiter):
    recruiter.desk.phrases.edit.trigger()
    return recruiter.dialog(QuickPhrasesDialog)


def test_own_phrases_are_kept_in_order_and_used_at_once(rina_sits, settings, on_disk):
    dialog = open_dialog(rina_sits)
    assert dialog.field.toPlainText().split("\n") == list(BUILT_IN["en"])
    rina_sits.press("Ctrl+A")
    rina_sits.write("Angka")
    rina_sits.press("Return")
    rina_sits.write("  Bukti   tertulis ")
    rina_sits.press("Return", "Return")
    rina_sits.write("A & B")
    dialog.field.move_line(-1)
    dialog.field.move_line(-1)
    rina_sits.click(dialog.save_button)
    rina_sits.back_at_the_desk()
    assert Settings.load(settings.path).quick_phrases == "Angka\nA & B\nBukti tertulis"
    rina_sits.press(key(2))
    assert note_field(rina_sits).toPlainText() == "A & B "
    assert texts(rina_sits.desk.phrases.menu)[:3] == ["Angka", "A && B", "Bukti tertulis"]
    rina_sits.press(key(4))  # there is no fourth one
    assert note_field(rina_sits).toPlainText() == "A & B "


def test_lines_are_moved_with_the_keyboard_and_it_can_be_undone(rina_sits):
    field = open_dialog(rina_sits).field
    field.setPlainText("satu\ndua\ntiga")
    field.move_line(1)
    assert field.toPlainText() == "dua\nsatu\ntiga"
    assert field.textCursor().block().text() == "satu"
    field.move_line(1)
    field.move_line(1)  # at the end
    assert field.toPlainText() == "dua\ntiga\nsatu"
    rina_sits.press("Ctrl+Z", "Ctrl+Z")
    assert field.toPlainText() == "satu\ndua\ntiga"


def test_too_many_phrases_are_refused_with_the_words_kept(rina_sits, settings):
    dialog = open_dialog(rina_sits)
    typed = "\n".join(f"Frasa {number}" for number in range(10))
    dialog.field.setPlainText(typed)
    rina_sits.click(dialog.save_button)
    assert dialog.isVisible()
    assert "10 phrases, at most 9" in dialog.problem.text()
    assert dialog.field.toPlainText() == typed
    dialog.reject()
    assert settings.quick_phrases == ""


def test_the_built_in_phrases_come_back_and_are_no_setting(rina_sits, settings):
    rina_sits.window.session.set("quick_phrases", "Milik saya")
    dialog = open_dialog(rina_sits)
    assert dialog.field.toPlainText() == "Milik saya"
    rina_sits.click(dialog.built_in)
    rina_sits.click(dialog.save_button)
    assert settings.quick_phrases == ""
    assert texts(rina_sits.desk.phrases.menu)[:MOST] == list(BUILT_IN["en"])


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [
        ("", list(BUILT_IN["id"])),
        (" \n \n", list(BUILT_IN["id"])),
        ("satu\n\n dua \n", ["satu", "dua"]),
        ("\n".join("abcdefghijk"), list("abcdefghi")),
    ],
    ids=["none", "blank", "two", "too many"],
)
def test_which_phrases_a_setting_means(setting, wanted):
    assert phrases_of(setting, "id") == wanted


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_built_in_phrases_fit_the_keys(language):
    assert len(BUILT_IN[language]) == len(set(BUILT_IN[language])) == MOST
    assert all(phrase.endswith(":") and len(phrase) <= 24 for phrase in BUILT_IN[language])


def test_the_keys_of_the_phrases_stand_beside_the_lines(rina_sits):
    dialog = open_dialog(rina_sits)
    assert dialog.field.viewport().x() > dialog.field.fontMetrics().horizontalAdvance("Ctrl+Shift+9")
    assert dialog.field.viewport().height() >= MOST * dialog.field.fontMetrics().lineSpacing()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert not dialog.grab().isNull()
