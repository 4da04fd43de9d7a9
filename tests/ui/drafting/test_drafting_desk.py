"""At the desk: the document and what becomes of it, changed with keys and mouse, and the file that is saved."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen

BEGINNING = [
    "Teliti",
    "+ teliti",
    "− ceroboh",
    "Sabar",
    "+ sabar",
    "− mudah marah",
    "Mengelola antrean panjang",
    "+ mampu mengelola antrean panjang",
]


def traits(rubric):
    return [[trait.text.id for trait in criterion.traits] for criterion in rubric.criteria]


def test_a_document_is_read_shown_and_saved(at_desk, folder):
    assert at_desk.outline() == BEGINNING
    assert at_desk.kinds() == {
        "Pekerjaan": "opening",
        "Tugas": "duty",
        "Orang": "unsuitable",
        "Ekspektasi:": "expectation",
        "Realita:": "reality",
        "Kedai": "other",
    }
    rubric = at_desk.save(folder)
    assert rubric.source == "barista.txt"
    assert (rubric.id, rubric.title.id, rubric.language) == ("barista", "Barista", "id")
    assert traits(rubric) == [["teliti", "ceroboh"], ["sabar", "mudah marah"], ["mampu mengelola antrean panjang"]]
    assert at_desk.page.name == "editor"
    assert "Check and complete it" in at_desk.window.banner.message.text()


def test_a_letter_says_what_a_sentence_is(at_desk, folder):
    at_desk.go_to("Kedai ini")
    at_desk.press("D")
    assert at_desk.kinds()["Kedai"] == "duty"
    assert at_desk.desk.kinds.buttons["duty"].isChecked()
    at_desk.go_to("Tugas utama")
    at_desk.press("N")
    assert [duty.id for duty in at_desk.save(folder).duties] == ["kedai ini berdiri sejak lama di tepi kota"]


def test_a_click_says_what_a_sentence_is(at_desk, qtbot):
    at_desk.go_to("Kedai ini")
    qtbot.mouseClick(at_desk.desk.kinds.buttons["misconception"], Qt.MouseButton.LeftButton)
    assert at_desk.kinds()["Kedai"] == "misconception"
    assert "Preview (2)" in [at_desk.desk.tabs.tabText(number) for number in range(4)]


def test_the_letter_in_the_margin_opens_the_menu(at_desk, qtbot):
    source = at_desk.desk.source
    at = at_desk.go_to("Kedai ini")
    rect = source.visualRect(source.model().index(at, 0))
    qtbot.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 14, rect.center().y()))
    at_desk.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert [one.text() for one in menu.actions()][:2] == ["Read as: Suitable", "Read as: Unsuitable"]
    menu.actions()[0].trigger()
    menu.close()
    assert at_desk.kinds()["Kedai"] == "suitable"


def test_what_belongs_together_is_marked_on_both_sides(at_desk):
    at_desk.choose("− ceroboh")
    assert at_desk.marked() == ["Orang"]
    marks = next(row.marks for row in at_desk.desk.source.sentences.rows if row.marked)
    row = next(row for row in at_desk.desk.source.sentences.rows if row.marked)
    assert [row.sentence.text[start:end] for start, end in marks] == ["ceroboh"]
    at_desk.go_to("tidak cocok")
    assert at_desk.desk.tree.current.name == "Teliti"
    assert at_desk.marked() == ["Orang", "Orang"]


def test_the_pairing_says_how_sure_it_is_and_why(at_desk):
    at_desk.choose("− ceroboh")
    assert "% sure: words that are opposites" in at_desk.desk.detail.trait.why.text()
    assert "Unsuitable trait" in at_desk.desk.detail.trait.side.text()


def test_a_trait_is_put_into_another_criterion_with_the_keyboard(at_desk, folder):
    at_desk.choose("− ceroboh")
    at_desk.pick("Ctrl+T", "Sabar")
    assert at_desk.outline()[:5] == ["Teliti", "+ teliti", "Sabar", "+ sabar", "− mudah marah"]
    assert at_desk.desk.tree.current.entry.text == "ceroboh"
    assert "Paired by you" in at_desk.desk.detail.trait.why.text()
    assert traits(at_desk.save(folder))[1] == ["sabar", "mudah marah", "ceroboh"]


def drop(at_desk, text, onto, *, beside=False):
    """What Qt does at the end of a drag: the model is asked, then told."""
    model = at_desk.desk.tree.model()
    found = [at_desk.desk.tree.indexAt(at_desk.place(one).center()) for one in (text, onto)]
    data = model.mimeData([found[0]])
    parent, row = (found[1].parent(), found[1].row()) if beside else (found[1], -1)
    taken = model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    if taken:
        model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
        QApplication.processEvents()
    return taken


def test_dragging_pairs_anew_and_orders(at_desk):
    assert drop(at_desk, "− ceroboh", "Sabar")
    assert at_desk.outline()[2:6] == ["Sabar", "+ sabar", "− mudah marah", "− ceroboh"]
    assert drop(at_desk, "Sabar", "Teliti", beside=True)
    assert at_desk.outline()[0] == "Sabar"
    assert not drop(at_desk, "Teliti", "Sabar")


def test_a_trait_gets_a_criterion_of_its_own(at_desk):
    at_desk.choose("− ceroboh")
    at_desk.press("Ctrl+U")
    assert at_desk.outline()[:4] == ["Teliti", "+ teliti", "Tidak ceroboh", "− ceroboh"]


def test_two_criteria_are_merged_split_and_it_is_undone_by_name(at_desk):
    undo, redo = at_desk.desk.steps.undo, at_desk.desk.steps.redo
    at_desk.choose("Teliti")
    at_desk.pick("Ctrl+M", "Sabar")
    merged = ["Teliti", "+ teliti", "+ sabar", "− ceroboh", "− mudah marah"]
    assert at_desk.outline()[:5] == merged
    assert undo.text() == "Undo: merge"
    at_desk.choose("Teliti")
    at_desk.press("Ctrl+Shift+S")
    assert at_desk.outline() == BEGINNING
    at_desk.press("Ctrl+Z")
    assert at_desk.outline()[:5] == merged
    assert redo.text() == "Redo: split of a criterion"
    at_desk.press("Ctrl+Z")
    assert at_desk.outline() == BEGINNING
    assert not undo.isEnabled()
    at_desk.press("Ctrl+Shift+Z")
    assert at_desk.outline()[:5] == merged


def test_a_trait_is_split_in_a_form(at_desk):
    at_desk.choose("+ mampu mengelola antrean panjang")

    def split(dialog):
        assert (dialog.first.text(), dialog.second.text()) == ("mampu mengelola antrean panjang", "")
        dialog.accept()
        assert "Both parts" in dialog.problem.text()
        dialog.second.setText("mampu bekerja cepat")
        dialog.accept()

    at_desk.in_dialog(split)
    at_desk.press("Ctrl+Shift+S")
    assert at_desk.outline()[-2:] == ["Bekerja cepat", "+ mampu bekerja cepat"]


def test_the_order_changes_with_the_keyboard(at_desk, folder):
    at_desk.choose("Sabar")
    at_desk.press("Alt+Up")
    assert at_desk.desk.tree.current.name == "Sabar"
    at_desk.press("Alt+Up")  # it is the first already
    at_desk.choose("Teliti")
    at_desk.press("Alt+Down")
    assert [one.name.id for one in at_desk.save(folder).criteria] == ["Sabar", "Mengelola antrean panjang", "Teliti"]


def test_name_weight_reason_must_have_and_offering(at_desk, folder):
    at_desk.choose("Teliti")
    at_desk.press("F2")
    at_desk.type("Ketelitian di balik mesin")
    form = at_desk.desk.detail.criterion
    assert not form.reason.isVisible()
    form.weight.setFocus()
    form.weight.selectAll()
    at_desk.type("2")
    form.reason.setFocus()
    at_desk.type("Takaran menentukan rasa.")
    form.must_have.setFocus()
    at_desk.press("Down", "Down")
    at_desk.choose("Sabar")
    at_desk.press("Space")
    assert at_desk.desk.tabs.tabText(0) == "Criteria (2 of 3)"
    first, second, _ = at_desk.save(folder).criteria
    assert first.name.id == "Ketelitian di balik mesin"
    assert (first.weight, first.weight_reason.id, first.must_have) == (2, "Takaran menentukan rasa.", 2)
    assert (first.active, second.active) == (True, False)


def test_a_click_on_the_tick_offers_instead_of_scoring(at_desk):
    at_desk.click("Sabar", left=18)
    assert at_desk.desk.tabs.tabText(0) == "Criteria (2 of 3)"
    at_desk.click("Sabar", left=18)
    assert at_desk.desk.tabs.tabText(0) == "Criteria (3 of 3)"
    at_desk.click("Sabar")
    assert at_desk.desk.tabs.tabText(0) == "Criteria (3 of 3)"


def test_typing_is_one_step_and_the_question_follows(at_desk):
    at_desk.choose("+ mampu mengelola antrean panjang")
    at_desk.press("F2")
    at_desk.type("mampu menenangkan tamu")
    assert "Ceritakan ketika Anda harus menenangkan tamu." in at_desk.desk.detail.preview.toPlainText()
    at_desk.desk.tree.setFocus()
    at_desk.press("Ctrl+Z")
    assert at_desk.outline() == BEGINNING
    assert not at_desk.desk.steps.undo.isEnabled()


def test_a_field_that_is_emptied_proposes_the_document_s_words(at_desk):
    at_desk.choose("+ sabar")
    at_desk.press("F2", "Backspace")
    words = at_desk.desk.detail.trait.words
    assert (words.toPlainText(), words.placeholderText()) == ("", "sabar")
    assert "+ sabar" in at_desk.outline()


def test_what_is_dropped_is_listed_and_comes_back(at_desk, folder):
    at_desk.choose("Sabar")
    at_desk.press("Delete")
    at_desk.choose("− ceroboh")
    at_desk.press("Delete")
    assert at_desk.outline() == ["Teliti", "+ teliti", *BEGINNING[6:]]
    desk = at_desk.desk
    desk.tabs.setCurrentIndex(3)
    desk.left_out.list.setFocus()
    lines = [desk.left_out.list.item(number).text() for number in range(desk.left_out.list.count())]
    assert lines[1:3] == ["Dropped trait: ceroboh", "Dropped criterion: Sabar"]
    at_desk.press("Home", "Down", "Down", "Return")
    desk.tabs.setCurrentIndex(0)
    assert traits(at_desk.save(folder)) == [["teliti"], ["sabar", "mudah marah"], ["mampu mengelola antrean panjang"]]


def test_nothing_is_left_out_silently(at_desk):
    desk = at_desk.desk
    lines = [desk.left_out.list.item(number).text() for number in range(desk.left_out.list.count())]
    assert "Risky wording: “berpenampilan menarik” (appearance)" in lines[0]
    assert "dress code" in lines[0]
    assert "Not used: Kedai ini berdiri sejak lama di tepi kota." in lines
    assert desk.tabs.tabText(3) == "Left out (2)"
    spoken = next(row.spoken for row in desk.source.sentences.rows if row.risky)
    assert spoken.endswith("Risky wording: berpenampilan menarik")


OFFER = """\
Orang yang cocok adalah seseorang yang memahami teknik perawatan tanaman sayur.
Orang yang tidak cocok adalah mereka yang tidak menyukai tanaman.
"""


@pytest.mark.parametrize(
    ("keys", "criteria"),
    [
        ("Ctrl+Return", [["memahami teknik perawatan tanaman sayur", "tidak menyukai tanaman"]]),
        ("Ctrl+Backspace", [["memahami teknik perawatan tanaman sayur"], ["tidak menyukai tanaman"]]),
    ],
)
def test_an_unsure_pair_is_offered_and_decided(drafter, folder, tmp_path, keys, criteria):
    (tmp_path / "tanaman.txt").write_text(OFFER, encoding="utf-8")
    person = drafter().read(tmp_path / "tanaman.txt")
    person.choose("? tidak menyukai tanaman")
    assert "Is “tidak menyukai tanaman” the opposite of" in person.desk.detail.offer.words.text()
    person.press(keys)
    assert "? tidak menyukai tanaman" not in person.outline()
    assert traits(person.save(folder)) == criteria


def test_expectations_duties_and_head_can_be_changed(at_desk, folder):
    desk = at_desk.desk
    desk.tabs.setCurrentIndex(1)
    (card,) = desk.beliefs.cards.values()
    card.reality.setFocus()
    at_desk.press("Ctrl+A")
    at_desk.type("Hari-hari diisi mencuci alat")
    assert "Hari-hari diisi mencuci alat" in card.follow_up.text()
    desk.tabs.setCurrentIndex(2)
    duty = next(iter(desk.duties.cards.values()))
    duty.field.setFocus()
    at_desk.press("Ctrl+A")
    at_desk.type("menyeduh kopi saring")
    desk.role.setFocus()
    at_desk.press("Ctrl+A")
    at_desk.type("peracik kopi")
    desk.title.setFocus()
    at_desk.press("Ctrl+A")
    at_desk.type("Peracik Kopi")
    assert "peracik kopi" in card.question.text()
    rubric = at_desk.save(folder)
    assert rubric.previews[0].reality.id == "Hari-hari diisi mencuci alat"
    assert rubric.duties[0].id == "menyeduh kopi saring"
    assert (rubric.id, rubric.title.id, rubric.role.id) == ("peracik-kopi", "Peracik Kopi", "peracik kopi")


def test_a_rubric_without_criteria_is_not_saved(at_desk, folder):
    for word in ("cocok untuk", "tidak cocok"):
        at_desk.go_to(word)
        at_desk.press("N")
    assert at_desk.outline() == []
    at_desk.press("Ctrl+S")
    assert "at least one scored criterion" in at_desk.window.banner.message.text()
    assert list(folder.iterdir()) == []


def test_saving_never_writes_over_a_file(at_desk, folder):
    (folder / "barista.yaml").write_text("# jangan hilang\n", encoding="utf-8")

    def check(dialog):
        assert dialog.name.text() == "barista-2.yaml"
        dialog.name.setText("barista.yaml")
        dialog.accept()
        assert "barista.yaml" in dialog.problem.text()
        dialog.name.setText("../keluar.yaml")
        dialog.accept()
        assert "keluar.yaml" in dialog.problem.text()
        dialog.reject()

    at_desk.in_dialog(check)
    at_desk.press("Ctrl+S")
    assert (folder / "barista.yaml").read_text(encoding="utf-8") == "# jangan hilang\n"
    assert not (folder.parent / "keluar.yaml").exists()
    assert at_desk.page.name == "drafting"


@pytest.mark.parametrize(("keys", "field"), [("Ctrl+Shift+S", "first"), ("Ctrl+S", "name")])
def test_a_short_form_begins_in_its_first_field(at_desk, keys, field):
    at_desk.choose("+ mampu mengelola antrean panjang")
    focused = []

    def look(dialog):
        focused.append(dialog.focusWidget().objectName())
        dialog.reject()

    at_desk.in_dialog(look)
    at_desk.press(keys)
    assert focused == [field]


@pytest.mark.parametrize("joint", ["dan", "maupun", "dan juga", "tetapi"])
def test_splitting_proposes_both_parts(at_desk, joint):
    at_desk.choose("+ mampu mengelola antrean panjang")
    at_desk.press("F2")
    at_desk.type(f"bekerja dalam tim {joint} mandiri")
    at_desk.desk.tree.setFocus()
    assert "+ bekerja dalam tim" in "\n".join(at_desk.outline())
    proposed = []

    def look(dialog):
        proposed.append((dialog.first.text(), dialog.second.text()))
        dialog.reject()

    at_desk.in_dialog(look)
    at_desk.press("Ctrl+Shift+S")
    assert proposed == [("bekerja dalam tim", "mandiri")]


def test_the_reason_of_a_pair_begins_like_a_sentence(drafter, document):
    person = drafter(language="id").read(document)
    person.choose("− ceroboh")
    assert "di atasnya. Keyakinan " in person.desk.detail.trait.why.text()


def test_risky_wording_shows_on_the_tab_that_explains_it(drafter, document, tmp_path):
    person = drafter().read(document)
    tabs = person.desk.tabs
    assert not tabs.tabIcon(3).isNull()
    assert "risky wording" in tabs.tabToolTip(3)

    plain = tmp_path / "plain.txt"
    plain.write_text(
        document.read_text(encoding="utf-8").replace(", serta berpenampilan menarik", ""), encoding="utf-8"
    )
    person.read(plain)
    person.wait(lambda: tabs.tabIcon(3).isNull())
    assert tabs.tabToolTip(3) == ""
