"""Tables as files for spreadsheets: nothing in them runs, numbers and days are real, and never half a file."""

import csv
import datetime
import os
import stat
import tempfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from rubrics.errors import SaringError
from screening.view_files import View, harmless, write

DANGEROUS = (
    "=1+1",
    "+62 812",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "\0x",
    "  =1+1",
    "＝1+1",
    "\u00a0=1+1",
    "\u3000＝1+1",
    "\u200b+62 812",
)


def view(*rows, columns=("Nama", "Usia", "Hari", "Saat")):
    return View("Kandidat: semua/terpilih [1]", columns, rows)


def csv_rows(path, delimiter=","):
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")  # by which Excel knows UTF-8
    return list(csv.reader(content.decode("utf-8-sig").split("\r\n")[:-1], delimiter=delimiter))


def xlsx_rows(path):
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


@pytest.mark.parametrize("number", range(len(DANGEROUS)))
def test_a_csv_cell_never_begins_as_a_formula(tmp_path, number):
    text = DANGEROUS[number]
    target = tmp_path / "tabel.csv"
    write(target, view((text, 1, None, None)), kind="csv", replace=False)
    with target.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file))
    assert found[1][0] == f"'{text}"
    assert harmless("Siti") == "Siti" and harmless("5 - 3 = 2") == "5 - 3 = 2"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_is_for_its_owner_alone(tmp_path, kind):
    path = tmp_path / f"tabel.{kind}"
    write(path, view(("Siti", 30, None, None)), kind=kind, replace=False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_titles_are_made_harmless_too(tmp_path):
    target = tmp_path / "tabel.csv"
    write(target, view(columns=("=cmd()", "b", "c", "d")), kind="csv", replace=False)
    assert csv_rows(target) == [["'=cmd()", "b", "c", "d"]]


def test_numbers_and_days_in_csv(tmp_path):
    row = ("Siti", -3.5, datetime.date(2026, 8, 17), datetime.datetime(2026, 8, 17, 9, 5))
    write(tmp_path / "a.csv", view(row), kind="csv", replace=False)
    write(tmp_path / "b.csv", view(row), kind="csv_semicolon", replace=False)
    assert csv_rows(tmp_path / "a.csv")[1] == ["Siti", "-3.5", "2026-08-17", "2026-08-17 09:05"]
    assert csv_rows(tmp_path / "b.csv", ";")[1] == ["Siti", "-3,5", "2026-08-17", "2026-08-17 09:05"]


def test_excel_gets_real_numbers_and_days_and_only_text_for_text(tmp_path):
    moment = datetime.datetime(2026, 8, 17, 9, 5)
    rows = [
        (text, 7, datetime.date(2026, 8, 17), moment) for text in DANGEROUS if "\0" not in text and "\r" not in text
    ]
    rows.append(("0812", 2.5, datetime.date(1899, 1, 1), None))
    assert write(tmp_path / "t.xlsx", view(*rows), kind="xlsx", replace=False) == len(rows)
    found = xlsx_rows(tmp_path / "t.xlsx")
    assert found[0] == ["Nama", "Usia", "Hari", "Saat"]
    for row, wanted in zip(found[1:-1], rows, strict=False):
        assert row == [wanted[0], 7.0, datetime.date(2026, 8, 17), moment]
    assert found[-1] == ["0812", 2.5, "1899-01-01", ""]
    assert CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).sheet_names == ["Kandidat semua terpilih 1"]


def test_an_excel_sheet_holds_no_formula(tmp_path):
    import zipfile

    write(tmp_path / "t.xlsx", view(*[(text, None, None, None) for text in DANGEROUS]), kind="xlsx", replace=False)
    sheet = zipfile.ZipFile(tmp_path / "t.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and 't="inlineStr"' in sheet


def test_nothing_is_overwritten_without_being_asked(tmp_path):
    target = tmp_path / "t.csv"
    target.write_text("lama", encoding="utf-8")
    with pytest.raises(SaringError) as refused:
        write(target, view(), kind="csv", replace=False)
    assert refused.value.code == "target_exists" and target.read_text(encoding="utf-8") == "lama"
    write(target, view(), kind="csv", replace=True)
    assert csv_rows(target) == [["Nama", "Usia", "Hari", "Saat"]]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_cancelled_export_leaves_nothing_behind(tmp_path, monkeypatch, kind):
    """Neither beside the file nor among the temporary ones, where rows of people would lie about."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / f"t.{kind}"
    target.write_bytes(b"lama")

    class CancelledError(Exception):
        pass

    def stop(done):
        if done >= 1000:
            raise CancelledError

    rows = [("Siti", number, None, None) for number in range(3000)]
    with pytest.raises(CancelledError):
        write(target, view(*rows), kind=kind, replace=True, report=stop)
    assert target.read_bytes() == b"lama"
    assert [one.name for one in (tmp_path / "out").iterdir()] == [target.name]
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_full_disk_leaves_the_old_file(small_disk, kind):
    target = small_disk / f"t.{kind}"
    target.write_bytes(b"lama")
    (small_disk / "filler").write_bytes(b"x" * (15 * 1024 * 1024))
    text = [chr(33 + number % 90) * 7 + str(number * 7919) for number in range(60_000)]
    with pytest.raises(SaringError) as full:
        write(target, view(*[(one, None, None, one * 2) for one in text]), kind=kind, replace=True)
    assert full.value.code == "target_disk_full"
    assert target.read_bytes() == b"lama"
    assert sorted(one.name for one in small_disk.iterdir()) == ["filler", target.name]


@pytest.mark.parametrize(
    ("where", "code"), [("missing/t.csv", "target_folder_missing"), ("folder.csv", "view_is_folder")]
)
def test_a_place_where_no_file_can_be(tmp_path, where, code):
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SaringError) as refused:
        write(tmp_path / where, view(), kind="csv", replace=True)
    assert refused.value.code == code


def test_what_an_excel_cell_cannot_hold_is_said_and_nothing_is_cut(tmp_path):
    long = "x" * 32_768
    with pytest.raises(SaringError) as refused:
        write(tmp_path / "t.xlsx", view(("a", None, None, None), (long, None, None, None)), kind="xlsx", replace=False)
    assert (refused.value.code, refused.value.params["row"]) == ("view_text_too_long", 3)
    assert not (tmp_path / "t.xlsx").exists()
    write(tmp_path / "t.csv", view((long, None, None, None)), kind="csv", replace=False)
    assert csv_rows(Path(tmp_path / "t.csv"))[1][0] == long


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_no_row_is_lost(tmp_path, kind):
    """Column widths are taken from the first rows, which are written all the same, and so is the one after them."""
    target = tmp_path / f"t.{kind}"
    rows = [(f"Orang {number}", number, None, None) for number in range(1203)]
    done = []
    assert write(target, view(*rows), kind=kind, replace=False, report=done.append) == 1203
    found = csv_rows(target) if kind == "csv" else xlsx_rows(target)
    assert [row[0] for row in found[1:]] == [row[0] for row in rows]
    assert done == [500, 1000, 1203]
