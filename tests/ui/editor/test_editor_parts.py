"""Criteria and previews as a list: add, duplicate, remove, reorder; and the previews of page and paper."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit

from ui.editor.form_pane import FormPane
from ui.editor.working_copy import WorkingCopy

ORDER = ["ketelitian", "kerapian", "kesabaran", "kerja-sama", "kecepatan"]


def order(editor):
    return [one.id for one in editor.rubric().criteria]


def test_a_criterion_is_added_and_not_scored_before_it_is_written(edit, file, in_dialog):
    editor = edit(file)
    editor.choose("criteria", "kerapian")

    def name_it(dialog):
        dialog.findChild(QLineEdit).setText("Mengelola Arsip & Surat")
        editor.press("Return", dialog.findChild(QLineEdit))

    in_dialog(name_it)
    editor.press("Ctrl+Shift+N")
    editor.settle()
    assert order(editor) == [*ORDER[:2], "mengelola-arsip-surat", *ORDER[2:]]
    made = editor.rubric().criterion("mengelola-arsip-surat")
    assert made.name.id == "Mengelola Arsip & Surat"
    assert not made.active
    assert editor.desk.form.items.path == ("criteria", "mengelola-arsip-surat")
    assert editor.form.fields["name"].isAncestorOf(editor.window.focusWidget())
    assert "# Lima kriteria\n" in editor.text
    editor.press("Ctrl+Z")
    editor.settle()
    assert order(editor) == ORDER


def test_nothing_can_be_done_to_a_rubric_that_is_not_read_yet(qtbot):
    document = QTextDocument()
    pane = FormPane(WorkingCopy(document), "en")
    qtbot.addWidget(pane)
    assert [one.text() for one in pane.page_actions if one.isEnabled()] == []


def test_a_preview_is_added(edit, file, in_dialog):
    editor = edit(file)
    in_dialog(lambda dialog: (dialog.findChild(QLineEdit).setText("Tidak ada lembur"), dialog.accept()))
    editor.press("Ctrl+Shift+P")
    editor.settle()
    assert editor.rubric().previews[-1].claim.id == "Tidak ada lembur"
    assert editor.desk.form.items.path == ("previews", "tidak-ada-lembur")


def test_a_criterion_is_duplicated_with_ids_of_its_own(edit, file):
    editor = edit(file)
    editor.choose("criteria", "kesabaran")
    editor.press("Ctrl+Shift+D")
    editor.settle()
    assert order(editor) == [*ORDER[:3], "kesabaran-2", *ORDER[3:]]
    one, other = editor.rubric().criterion("kesabaran"), editor.rubric().criterion("kesabaran-2")
    assert other.anchors == one.anchors
    assert other.name.id == "Kesabaran (salinan)"
    assert not {trait.id for trait in one.traits} & {trait.id for trait in other.traits}


def test_a_criterion_is_removed_and_comes_back_with_undo(edit, file):
    editor = edit(file)
    before = editor.text
    editor.choose("criteria", "kesabaran")
    editor.press("Ctrl+Shift+Del")
    editor.settle()
    assert order(editor) == ["ketelitian", "kerapian", "kerja-sama", "kecepatan"]
    assert editor.desk.form.items.path[0] == "criteria"
    editor.press("Ctrl+Z")
    editor.settle()
    assert editor.text == before


def test_the_last_criterion_stays(edit, folder, make_rubric, make_criterion):
    from rubrics.format import dump

    file = folder / "satu.yaml"
    file.write_text(dump(make_rubric(make_criterion("satu"))), encoding="utf-8")
    editor = edit(file)
    editor.choose("criteria", "satu")
    editor.press("Ctrl+Shift+Del")
    editor.settle()
    assert order(editor) == ["satu"]


def test_the_order_is_changed_by_key(edit, file):
    editor = edit(file)
    editor.choose("criteria", "kesabaran")
    editor.press("Alt+Up")
    editor.settle()
    assert order(editor) == ["ketelitian", "kesabaran", "kerapian", "kerja-sama", "kecepatan"]
    editor.press("Alt+Down")
    editor.press("Alt+Down")
    editor.settle()
    assert order(editor) == ["ketelitian", "kerapian", "kerja-sama", "kesabaran", "kecepatan"]
    assert editor.desk.form.items.path == ("criteria", "kesabaran")
    assert "# Lima kriteria\n" in editor.text


def test_the_order_is_changed_by_dragging(edit, file):
    editor = edit(file)
    items = editor.desk.form.items
    editor.choose("criteria", "ketelitian")
    target = next(n for n in range(items.count()) if items.item(n).text().startswith("3."))
    rect = items.visualItemRect(items.item(target))
    # A drag is a loop of the system's own, which no test can hold the mouse in; this is where it ends.
    items.drop_at(QPoint(rect.center().x(), rect.bottom() - 2))
    editor.settle()
    assert order(editor) == ["kerapian", "kesabaran", "ketelitian", "kerja-sama", "kecepatan"]
    assert editor.desk.form.items.path == ("criteria", "ketelitian")


def test_the_interview_page_to_try_stores_nothing(edit, file):
    editor = edit(file)
    before = editor.text
    editor.choose("criteria", "kerapian")
    editor.press("F8")
    panel = editor.desk.interview.panel
    assert panel.criterion.id == "kerapian"
    editor.qtbot.waitUntil(panel.isVisible)
    for key in "12345":
        editor.type(key)
        assert panel.scale.buttons[int(key)].isChecked()
    editor.press("Backspace")
    assert not any(button.isChecked() for button in panel.scale.buttons.values())
    editor.press("Down")
    assert panel.criterion.id == "kesabaran"
    assert panel.evidence.isReadOnly()
    editor.settle()
    assert editor.text == before
    assert not editor.desk.is_modified


def test_the_interview_page_shows_what_is_typed(edit, file):
    editor = edit(file)
    editor.choose("criteria", "ketelitian")
    editor.press("F8")
    editor.go_to("Tell me about Ketelitian", end=True)
    editor.type(" again")
    editor.settle()
    assert "Tell me about Ketelitian again" in editor.desk.interview.panel.question.text.text()


def test_the_printed_kit(edit, file):
    editor = edit(file)
    editor.press("F9")
    kit = editor.desk.kit
    editor.qtbot.waitUntil(lambda: kit.pdf.pages > 0, timeout=20_000)
    assert "Ketelitian (en)" in kit.pdf.text()
    editor.go_to("en: Ketelitian (en)", end=True)
    editor.type(" baru")
    editor.settle()
    editor.qtbot.waitUntil(lambda: "Ketelitian (en) baru" in kit.pdf.text(), timeout=20_000)


def test_every_action_has_a_place_in_the_menu_and_a_key_of_its_own(edit, file):
    editor = edit(file)
    actions = editor.page.menu_actions()
    assert all(one in editor.window.menus.page_menu.actions() for one in actions)
    keys = []
    editor.window.menus.walk(lambda _menu, one: keys.extend(key.toString() for key in one.shortcuts()))
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)
    for one in actions:
        if one.shortcut().toString() and one is not editor.page.copy:
            assert one.shortcut().toString() in one.toolTip(), one.text()
