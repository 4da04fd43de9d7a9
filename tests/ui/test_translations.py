"""The window's two languages: complete, compiled, up to date, and Qt's own dialogs with them."""

import string
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTreeView,
)

from ui import translations
from ui.navigation import RAIL
from ui.translations import FOLDER, translate
from ui.translations.update import NotLiteralError, collect, compile_ts, read, ts_files


@pytest.fixture
def indonesian(qapp):
    translations.install("id")
    yield
    translations.install("en")


@pytest.mark.parametrize("name", ["saring_id.ts", "saring_en.ts", "qt_id.ts"])
def test_nothing_is_unfinished(name):
    for message in ET.parse(FOLDER / name).getroot().iter("message"):
        translation = message.find("translation")
        assert translation.get("type") is None, message.findtext("source")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(forms), message.findtext("source")


@pytest.mark.parametrize("name", ["saring_id.ts", "saring_en.ts"])
def test_the_sources_say_nothing_that_is_not_in_the_file(name):
    assert ts_files()[name] == (FOLDER / name).read_text(encoding="utf-8"), "run python -m ui.translations.update"


@pytest.mark.parametrize("name", ["saring_id", "saring_en", "qt_id"])
def test_what_is_installed_was_compiled_from_the_file(name, tmp_path):
    compile_ts(FOLDER / f"{name}.ts", tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == (FOLDER / f"{name}.qm").read_bytes()


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None} | (
        {"%n"} if "%n" in text else set()
    )


def test_placeholders_and_mnemonics_are_kept():
    for (context, source), forms in read(FOLDER / "saring_id.ts").items():
        for form in forms:
            assert fields(form) == fields(source), f"{context}: {source}"
            assert ("&" in form.replace("&&", "")) == ("&" in source.replace("&&", "")), f"{context}: {source}"


def test_edges_are_kept():
    """A space or a sign at the end belongs to how the string is put together."""
    for (context, source), forms in read(FOLDER / "saring_id.ts").items():
        for form in forms:
            for edge in (0, -1):
                if source[edge] in " …:?":
                    assert form[edge] == source[edge], f"{context}: {source!r} became {form!r}"


def test_a_computed_string_is_found(tmp_path):
    (tmp_path / "page.py").write_text("from x import translate\ntranslate('A', 'b' + c)\n", encoding="utf-8")
    with pytest.raises(NotLiteralError, match=r"page\.py:2"):
        collect(tmp_path)


def test_strings_plurals_and_parts_are_collected(tmp_path):
    (tmp_path / "page.py").write_text(
        'translate("A", "one " "two")\ntranslate("A", "%n note(s)", n=3)\nself.translate("A", "not ours")\n',
        encoding="utf-8",
    )
    assert [(one.text, one.plural) for one in collect(tmp_path)] == [("%n note(s)", True), ("one two", False)]


# -- what one reads


def test_plurals(indonesian):
    assert translate("HomePage", "%n scorecard(s) submitted", n=2) == "2 lembar penilaian dikirim"
    translations.install("en")
    assert translate("HomePage", "%n scorecard(s) submitted", n=1) == "1 scorecard submitted"
    assert translate("HomePage", "%n scorecard(s) submitted", n=2) == "2 scorecards submitted"


def test_what_a_person_typed_is_not_read_as_a_placeholder(qapp):
    assert translate("MainWindow", "“{task}” is still running.", task="{0} %n") == "“{0} %n” is still running."


def test_dates_and_numbers_follow_the_language(indonesian):
    assert QLocale().toString(QDate(2026, 8, 17), "d MMMM yyyy") == "17 Agustus 2026"
    assert QLocale().toString(3.5, "f", 1) == "3,5"
    translations.install("en")
    assert QLocale().toString(QDate(2026, 8, 17), "d MMMM yyyy") == "17 August 2026"
    assert QLocale().toString(3.5, "f", 1) == "3.5"


def test_standard_buttons_speak_indonesian(qtbot, indonesian):
    button = QMessageBox.StandardButton
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(
        button.Ok | button.Cancel | button.Save | button.Discard | button.Yes | button.No | button.Close | button.Apply
    )
    said = {one.text().replace("&", "") for one in box.buttons()}
    assert said == {"OK", "Batal", "Simpan", "Buang", "Ya", "Tidak", "Tutup", "Terapkan"}


def test_the_file_dialog_speaks_indonesian(qtbot, indonesian, tmp_path):
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    words = {one.text().replace("&", "") for one in dialog.findChildren(QLabel)}
    words |= {one.text().replace("&", "") for one in dialog.findChildren(QAbstractButton)}
    words |= {one.toolTip() for one in dialog.findChildren(QAbstractButton)}
    assert {"Cari di:", "Nama berkas:", "Jenis berkas:", "Buka", "Batal", "Buat folder baru", "Kembali"} <= words
    model = dialog.findChild(QTreeView).model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Nama", "Ukuran", "Jenis", "Tanggal diubah"]


@pytest.mark.parametrize("widget", [QLineEdit, QPlainTextEdit])
def test_context_menus_speak_indonesian(qtbot, indonesian, widget):
    field = widget()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    said = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert said == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]
    menu.deleteLater()


def test_arrow_keys_are_named_in_indonesian_and_still_work(qtbot, indonesian):
    back = QKeySequence.fromString("Alt+Left", QKeySequence.SequenceFormat.PortableText)
    assert back.toString(QKeySequence.SequenceFormat.NativeText) == "Alt+Kiri"
    box = QSpinBox()
    qtbot.addWidget(box)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 1


@pytest.mark.parametrize(
    ("system", "expected"), [("id_ID", "id"), ("id", "id"), ("en_US", "en"), ("de_DE", "en"), ("C", "en")]
)
def test_the_language_follows_the_system_at_first(monkeypatch, system, expected):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert translations.resolve("system") == expected
    assert translations.resolve("id") == "id"
    assert translations.resolve("en") == "en"


def visible_words(window):
    """Everything one can read in the window now."""
    found = [one.text() for one in window.findChildren(QLabel) + window.findChildren(QAbstractButton)]
    window.menus.walk(lambda menu, action: found.extend([menu, action.text(), action.toolTip()]))
    return found


def test_no_english_is_left_on_any_page(open_window, sample_path):
    indonesian = read(FOLDER / "saring_id.ts")
    # A word that also is an Indonesian one somewhere ("Interview" is not, "Total" is) proves nothing.
    spoken = {form for forms in indonesian.values() for form in forms}
    english = {text for _, text in indonesian} - spoken - {"English"}  # a language is named in its own words
    window = open_window(sample_path, language="id")
    for destination in RAIL:
        window.go(destination.name)
        left = english & set(visible_words(window))
        assert not left, destination.name
