"""Form and text are two views of one rubric: either changes the other, and neither loses anything."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from rubrics.format import parse


def test_the_form_writes_into_the_text_and_comments_survive(edit, file):
    editor = edit(file)
    before = editor.text
    editor.field("title")
    editor.type("Penata Berkas")
    editor.settle()
    assert editor.rubric().title.id == "Penata Berkas"
    assert "# Rubrik kami\n" in editor.text
    assert "# Lima kriteria\n" in editor.text
    changed = [line for line in editor.text.splitlines() if line not in before.splitlines()]
    assert changed == ["  id: Penata Berkas"]
    assert "Penata Arsip" in file.read_text(encoding="utf-8"), "nothing is saved before the person says so"


def test_the_text_writes_into_the_form(edit, file):
    editor = edit(file)
    editor.choose("criteria", "ketelitian")
    editor.go_to("id: Ketelitian", end=True)
    editor.type(" tinggi")
    editor.settle()
    assert editor.form.fields["name"].boxes["id"].toPlainText() == "Ketelitian tinggi"
    assert editor.desk.form.items.currentItem().text().endswith("Ketelitian (en)")


def test_the_cursor_stays_while_the_form_writes_above_it(edit, file):
    editor = edit(file)
    editor.go_to("id: kesabaran", end=True)
    line = editor.desk.text.textCursor().block().text()
    editor.choose()
    editor.field("summary")
    editor.type("Menata arsip.")
    editor.settle()
    cursor = editor.desk.text.textCursor()
    assert cursor.block().text() == line
    assert cursor.atBlockEnd()


def test_what_one_types_in_the_text_is_never_rewritten(edit, file):
    editor = edit(file)
    editor.go_to("id: Penata Arsip", end=True)
    editor.type("   # nama resmi  ")
    typed = editor.text
    editor.settle()
    assert editor.text == typed
    assert editor.rubric().title.id == "Penata Arsip"


def test_the_cursor_of_the_form_stays_while_the_text_is_read(edit, file):
    editor = edit(file)
    box = editor.field("title")
    editor.type("Abc")
    editor.press("Left")
    editor.settle()
    editor.type("X")
    editor.settle()
    assert box.toPlainText() == "AbXc"
    assert editor.rubric().title.id == "AbXc"


def test_one_history_for_both_sides(edit, file):
    editor = edit(file)
    start = editor.text
    editor.field("title")
    editor.type("Satu")
    editor.settle()
    editor.go_to("# Rubrik kami", end=True)
    editor.type("!")
    editor.settle()
    editor.choose()
    editor.field("role")
    editor.type("dua")
    editor.settle()
    editor.press("Ctrl+Z")
    editor.settle()
    assert editor.rubric().role.id == "penata arsip"
    assert editor.form.fields["role"].boxes["id"].toPlainText() == "penata arsip"
    assert "# Rubrik kami!" in editor.text
    editor.press("Ctrl+Z")
    editor.settle()
    assert "# Rubrik kami!" not in editor.text
    assert editor.rubric().title.id == "Satu"
    editor.press("Ctrl+Z", editor.desk.text)
    editor.settle()
    assert editor.text == start
    assert editor.form.fields["title"].boxes["id"].toPlainText() == "Penata Arsip"
    for _ in range(3):
        editor.press("Ctrl+Shift+Z")
        editor.settle()
    assert editor.rubric().role.id == "dua"
    assert editor.rubric().title.id == "Satu"


def test_undo_right_after_typing_in_the_form_takes_that_back(edit, file):
    editor = edit(file)
    start = editor.text
    editor.field("title")
    editor.type("Baru saja")
    editor.press("Ctrl+Z")
    editor.settle()
    assert editor.text == start
    editor.press("Ctrl+Y")
    editor.settle()
    assert editor.rubric().title.id == "Baru saja"


def test_both_sides_typed_at_once(edit, file):
    """The form's words are on their way into the text while one types there."""
    editor = edit(file)
    editor.field("title")
    editor.type("Dari formulir")
    editor.go_to("# Rubrik kami", end=True)
    editor.type(" dan Anda")
    editor.settle()
    assert editor.rubric().title.id == "Dari formulir"
    assert "# Rubrik kami dan Anda\n" in editor.text


def test_broken_text_greys_the_form_and_says_what_to_mend(edit, file):
    editor = edit(file)
    editor.choose("criteria", "ketelitian")
    editor.go_to("revision: 1", end=True)
    editor.type("\nwieght: 3".replace("\n", ""))
    editor.settle()
    assert not editor.form.widget().isEnabled()
    assert editor.form.fields["name"].boxes["id"].toPlainText() == "Ketelitian"
    shown = editor.desk.form._mend
    assert shown.isVisible()
    assert "line 4" in shown.text()
    for _ in "wieght: 3":
        editor.press("Backspace", editor.desk.text)
    editor.settle()
    assert editor.form.widget().isEnabled()
    assert not shown.isVisible()


def test_form_edits_wait_for_broken_text_and_are_not_lost(edit, file):
    editor = edit(file)
    editor.field("title")
    editor.type("Ditulis dahulu")
    editor.go_to("revision: 1", end=True)
    editor.type("x")
    editor.settle()
    editor.press("Backspace", editor.desk.text)
    editor.settle()
    assert editor.rubric().title.id == "Ditulis dahulu"


def test_a_text_that_has_to_be_there_comes_back(edit, file):
    editor = edit(file)
    editor.choose("criteria", "ketelitian")
    box = editor.field("question", "id")
    editor.press("Delete")
    editor.settle()
    assert editor.rubric() is not None
    assert editor.form.fields["question"].text.hint.isHidden(), "the English one is still there"
    editor.desk.form.show_languages(("en",))
    box = editor.field("question", "en")
    editor.press("Delete")
    editor.settle()
    assert editor.rubric() is not None
    assert editor.form.fields["question"].text.hint.isVisible()
    editor.press("Tab")
    editor.settle()
    assert box.toPlainText() == "Tell me about Ketelitian."
    assert editor.form.fields["question"].text.hint.isHidden()


def test_every_kind_of_field(edit, file, qtbot):
    editor = edit(file)
    editor.choose("criteria", "kesabaran")
    weight = editor.field("weight")
    editor.type("2.5")
    editor.field("weight_reason", "id")
    editor.type("Paling sering.")
    qtbot.mouseClick(editor.form.fields["active"].box, Qt.MouseButton.LeftButton, pos=QPoint(12, 14))
    must_have = editor.field("must_have")
    editor.press("Down", must_have)
    editor.field("anchors", "2", "id")
    editor.type("Hampir sabar")
    editor.field("source")
    editor.type("Kalimat asal.")
    editor.settle()
    made = editor.rubric().criterion("kesabaran")
    assert weight.value() == 2.5
    assert made.weight == 2.5
    assert made.weight_reason.id == "Paling sering."
    assert not made.active
    assert made.must_have == 1
    assert made.anchor(2).text.id == "Hampir sabar"
    assert made.source == "Kalimat asal."
    editor.choose()
    editor.field("minimum_coverage")
    editor.type("75")
    editor.settle()
    assert editor.rubric().minimum_coverage == 0.75


def test_lists_grow_and_shrink(edit, file, qtbot):
    editor = edit(file)
    editor.choose("criteria", "kesabaran")
    suitable = editor.form.fields["suitable"]
    editor.form.go_to(("suitable",), focus=False)
    suitable.add_button.setFocus()
    editor.press("Space")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is suitable.rows[-1].text.boxes["id"])
    editor.type("tenang saat didesak")
    editor.settle()
    traits = editor.rubric().criterion("kesabaran").suitable
    assert [trait.text.id for trait in traits] == ["mampu Kesabaran", "tenang saat didesak"]
    assert traits[1].id
    assert traits[0].id == "kesabaran-plus"
    away = next(one for one in suitable.rows[0].frame.children() if one.inherits("QToolButton"))
    away.setFocus()
    editor.press("Space")
    editor.settle()
    assert [trait.text.id for trait in editor.rubric().criterion("kesabaran").suitable] == ["tenang saat didesak"]


def test_three_probes_are_enough(edit, file, qtbot):
    editor = edit(file)
    editor.choose("criteria", "kesabaran")
    probes = editor.form.fields["probes"]
    for words in ("Apa situasinya?", "Apa tindakan Anda?", "Apa hasilnya?"):
        probes.add_button.setFocus()
        editor.press("Space")
        qtbot.waitUntil(lambda: QApplication.focusWidget() is probes.rows[-1].text.boxes["id"])
        editor.type(words)
    editor.settle()
    assert [probe.id for probe in editor.rubric().criterion("kesabaran").probes][-1] == "Apa hasilnya?"
    assert not probes.add_button.isVisible()


def test_both_languages_at_once(edit, file):
    editor = edit(file)
    editor.choose("criteria", "ketelitian")
    name = editor.form.fields["name"]
    assert name.boxes["id"].isVisible()
    assert not name.boxes["en"].isVisible()
    editor.qtbot.mouseClick(editor.desk.form.languages.button(2), Qt.MouseButton.LeftButton)
    assert name.boxes["id"].isVisible()
    assert name.boxes["en"].isVisible()
    name.boxes["en"].setFocus()
    name.boxes["en"].selectAll()
    editor.type("Accuracy")
    editor.settle()
    assert parse(editor.text)[0].criterion("ketelitian").name.en == "Accuracy"
    assert parse(editor.text)[0].criterion("ketelitian").name.id == "Ketelitian"


def test_what_one_goes_to_in_the_form_comes_into_sight_in_the_text(edit, sample_file):
    editor = edit(sample_file)
    pane = editor.desk.text

    def in_sight(words):
        line = pane.document().find(words).block()
        assert line.isValid(), words
        rect = pane.blockBoundingGeometry(line).translated(pane.contentOffset())
        return pane.viewport().rect().contains(rect.topLeft().toPoint())

    editor.choose("criteria", "pengelolaan-konflik")
    assert in_sight("- id: pengelolaan-konflik")
    editor.field("unsuitable")
    assert in_sight("- id: kurang-ahli-konflik")
    editor.choose()
    assert pane.firstVisibleBlock().blockNumber() == 0
    editor.field("minimum_coverage")
    editor.field("title")
    assert in_sight("title:")


def test_the_field_one_writes_in_stays_in_sight_when_problems_take_its_room(edit, sample_file):
    editor = edit(sample_file)
    editor.window.resize(1280, 560)
    editor.choose("criteria", "hubungan-anggota")
    box = editor.field("weight")
    form = editor.form
    bottom = box.mapTo(form.widget(), box.rect().bottomLeft()).y()
    form.verticalScrollBar().setValue(bottom + 8 - form.viewport().height())
    assert not box.visibleRegion().isEmpty()
    assert not editor.desk.problems.isVisible()
    room = form.viewport().height()
    editor.type("2")
    editor.settle()
    assert editor.desk.problems.isVisible()
    editor.qtbot.waitUntil(lambda: form.viewport().height() < room - box.height())
    assert box.visibleRegion().boundingRect() == box.rect()


def test_nothing_is_said_of_problems_before_the_text_is_read(open_window, empty_path, sample_file, qtbot):
    window = open_window(empty_path)
    window.go("editor", str(sample_file))
    desk = window.page.desk
    assert desk.verdict.text() == "Reading the text…"
    assert not desk.problems.isVisible()
    qtbot.waitUntil(lambda: desk.verdict.text() == "No problem was found.")
