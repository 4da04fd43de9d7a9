"""`saring rubric export` and `import` as a script calls them."""

import shutil

import pytest
from click.testing import CliRunner

from rubrics.format import parse, read
from rubrics.library import SAMPLE_RUBRIC
from ui.cli import main


@pytest.fixture
def saring(tmp_path, monkeypatch):
    """`saring(*arguments)` in an empty folder with settings of its own, in English."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return call


@pytest.fixture
def file(tmp_path):
    """A commented rubric file."""
    path = tmp_path / "rubrik.yaml"
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8")
    path.write_text("# milik HR\n" + text.replace("criteria:", "# lima sampai delapan\ncriteria:"), encoding="utf-8")
    return path


def changed(path, old, new):
    """The CSV file with one text replaced, as an HR person edits it."""
    content = path.read_bytes()
    assert old.encode() in content
    path.write_bytes(content.replace(old.encode(), new.encode()))


@pytest.mark.parametrize("name", ["rubrik.xlsx", "rubrik.csv", "RUBRIK.XLSX"])
def test_out_and_in_again_without_loss(saring, file, tmp_path, name):
    result = saring("rubric", "export", file, "--out", name)
    assert (result.exit_code, result.output) == (0, f"Spreadsheet: {name}\n")
    result = saring("rubric", "import", name, "--out", "baru.yaml")
    assert (result.exit_code, result.output) == (0, "Rubric: baru.yaml\n")
    assert read(tmp_path / "baru.yaml") == read(file)


def test_an_unchanged_sheet_leaves_the_file_as_it_is(saring, file):
    before = file.read_bytes()
    saring("rubric", "export", file, "--out", "a.xlsx")
    assert saring("rubric", "import", "a.xlsx", "--out", file).exit_code == 0
    assert file.read_bytes() == before


def test_a_change_comes_into_the_file_with_its_comments_and_a_new_revision(saring, file):
    saring("rubric", "export", file, "--out", "a.csv")
    changed(file.parent / "a.csv", ",perilaku,", ",situasional,")
    result = saring("rubric", "import", "a.csv", "--out", file)
    assert result.exit_code == 0
    assert "Revision 1 → 2" in result.output
    assert "Behavioural question → Situational question" in result.output
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# milik HR\n")
    assert "# lima sampai delapan\ncriteria:" in text
    assert {one.question.kind for one in parse(text)[0].criteria} == {"situational"}


def test_somebody_elses_change_is_not_overwritten_unless_asked_for(saring, file):
    saring("rubric", "export", file, "--out", "a.csv")
    elsewhere = file.read_text(encoding="utf-8").replace("weight: 1", "weight: 3", 1).replace("menyambut", "menyapa")
    file.write_text(elsewhere, encoding="utf-8")
    changed(file.parent / "a.csv", ",perilaku,", ",situasional,")
    result = saring("rubric", "import", "a.csv", "--out", file)
    assert result.exit_code == 1
    assert "has changed since this sheet was made" in result.output
    assert file.read_text(encoding="utf-8") == elsewhere
    result = saring("rubric", "import", "a.csv", "--out", file, "--replace")
    assert result.exit_code == 0
    assert "menyapa anggota baru → menyambut anggota baru" in result.output
    assert file.read_text(encoding="utf-8").startswith("# milik HR\n")


def test_going_back_to_an_older_sheet_is_a_new_revision(saring, file):
    saring("rubric", "export", file, "--out", "a.xlsx")
    saring("rubric", "export", file, "--out", "a.csv")
    changed(file.parent / "a.csv", ",perilaku,", ",situasional,")
    saring("rubric", "import", "a.csv", "--out", file)
    assert saring("rubric", "import", "a.xlsx", "--out", file).exit_code == 1
    result = saring("rubric", "import", "a.xlsx", "--out", file, "--replace")
    assert "Revision 2 → 3" in result.output
    assert read(file).revision == 3


def test_another_rubric_is_not_overwritten(saring, file):
    saring("rubric", "export", file, "--out", "a.csv")
    changed(file.parent / "a.csv", "pengelola-komunitas-online,", "rubrik-lain,")
    result = saring("rubric", "import", "a.csv", "--out", file)
    assert result.exit_code == 1
    assert "rubrik-lain" in result.output


def test_a_broken_file_is_not_overwritten(saring, file):
    saring("rubric", "export", file, "--out", "a.csv")
    file.write_text("format: 1\nid: [", encoding="utf-8")
    result = saring("rubric", "import", "a.csv", "--out", file, "--replace")
    assert result.exit_code == 1
    assert "rubrik.yaml:2:" in result.output
    assert file.read_text(encoding="utf-8") == "format: 1\nid: ["


def test_every_mistake_is_printed_with_its_cell(saring, file):
    saring("rubric", "export", file, "--out", "a.csv")
    changed(file.parent / "a.csv", ",perilaku,", ",tebakan,")
    changed(file.parent / "a.csv", ",tidak cocok,", ",mungkin,")
    result = saring("rubric", "import", "a.csv", "--out", "baru.yaml")
    assert result.exit_code == 1
    assert "a.csv: N16: “tebakan” cannot be used for “Main question: kind”." in result.output
    assert "“mungkin” cannot be used for “Suitable or not”" in result.output
    assert not (file.parent / "baru.yaml").exists()


def test_a_rubric_with_errors_is_not_exported(saring, file):
    file.write_text("format: 1\n", encoding="utf-8")
    result = saring("rubric", "export", file, "--out", "a.xlsx")
    assert result.exit_code == 1
    assert "rubrik.yaml:1:" in result.output
    assert not (file.parent / "a.xlsx").exists()


def test_a_sheet_that_is_there_and_other_types_are_refused(saring, file):
    shutil.copy(file, file.parent / "ada.xlsx")
    assert "exists already" in saring("rubric", "export", file, "--out", "ada.xlsx").output
    result = saring("rubric", "export", file, "--out", "rubrik.pdf")
    assert result.exit_code == 1
    assert ".xlsx or .csv" in result.output


def test_what_is_no_sheet_is_named(saring, file):
    result = saring("rubric", "import", "tidak-ada.xlsx", "--out", "baru.yaml")
    assert result.exit_code == 1
    assert "tidak-ada.xlsx" in result.output
