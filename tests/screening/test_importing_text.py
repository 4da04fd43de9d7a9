"""Tables as text, as personnel departments really have them: read right or asked about, by row and cell."""

import os
import sys
import tracemalloc

import pytest

from rubrics.errors import DocumentError
from screening import importing
from screening.errors import Refused
from tests.screening.import_plans import SITI, T, found, people


@pytest.mark.parametrize(
    "content",
    [
        "Full Name,Email Address,Phone Number\nSiti,s@x.example,08123456789\n",
        "Nama / Name;Surel (E-mail);Telp./HP\nSiti;s@x.example;08123456789\n",
        "Nma Lengkap,Emial,Nomer Telpon\nSiti,s@x.example,08123456789\n",
        "Nama,Surel,Telepon\nName,Email,Phone\nSiti,s@x.example,08123456789\n",
        "PT Maju\n\nDaftar Pelamar;;\n\nNama;Email;HP\n\nSiti;s@x.example;08123456789\n;;\n",
        "No,Nama,Email,HP\n(1),(2),(3),(4)\n1,Siti,s@x.example,08123456789\n",
        "sep=|\r\nNama|Email|HP\r\nSiti|s@x.example|08123456789\r\n",
        "Nama\tEmail\tHP\rSiti\ts@x.example\t08123456789\r",
        "Nama~Email~HP\nSiti~s@x.example~08123456789\n",
        "\ufeffNama,Email,HP\n\u200bSiti\u202e,s@x.example,08123456789\n",
        "Nama,Nama Ibu,No HP Darurat,Email,HP\nSiti,Aminah,0811111111,s@x.example,08123456789\n",
        'Nama,Email,HP\nSiti,s @x.example,"=""08123456789"""\n',
        "Nama,Kontak,Email\nSiti,08123456789,s@x.example\n",
    ],
    ids=range(13),
)
def test_titles_delimiters_and_what_stands_around_a_table(checked, content):
    plan = checked(content)
    assert not plan.blocked
    assert people(plan) == [SITI]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_encodings(checked, encoding):
    plan = checked("Nama;Email\nJosé Núñez;j@x.example\n".encode(encoding))
    assert people(plan) == [("José Núñez", "j@x.example", "")]
    assert not plan.blocked


def test_an_unusual_encoding_is_asked_about(checked):
    plan = checked("Nama;Email\nИван Петров;i@x.example\n".encode("cp1251"))
    assert [problem.asks for problem in plan.blocking] == ["encoding"]


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        (T + "A B,a@x.example,6.28123E+12,2025-01-31\n", {("C2", "phone_digits_lost")}),
        (T + "A B,a@x.example,,31/02/2025\n", {("D2", "date_impossible")}),
        (T + "A B,a@x.example,,03/04/2025\n", {("D2", "date_order_unsure")}),
        (T + "A B,a@x.example,,03/04/2025\nC D,c@x.example,,25/04/2025\n", set()),
        (T + "A B,a@x.example,,03/04/2025\nC D,c@x.example,,12/31/2024\n", {("D2", "date_order_unsure")}),
        (T + "A B,a@x.example,,45521\n", set()),
        (T + "A B,a@x.example,,40000\n", {("D2", "date_epoch_unsure")}),
        (T + "A B,a@x.example,,2099-01-01\n", {("D2", "date_in_future")}),
        (T + "A B,a@x.example,,Agustus 2024\n", {("D2", "date_incomplete")}),
        (T + ",a@x.example,,\n", {("A2", "name_missing")}),
        (T + f"{'x' * 500},a@x.example,,\n", {("A2", "text_too_long")}),
        (T + '"Putri, Siti",a@x.example,,\n', {("A2", "name_order_unsure")}),
        (
            T + "C D,c@x.example,0812345679,\nE F,e@x.example,0812345677,\nPutri, Siti,a@x.example,0812345678,\n",
            {("B4", "email_no_address"), ("C4", "phone_letters")},
        ),
        (T + "Total: 12,,,\n", {("A2", "name_suspicious")}),
        (T + "A B,do di@x.example,,\n", {("B2", "email_spaces")}),
        (T + "A B,abc,,\n", {("B2", "email_no_address")}),
        (T + '"Siti "Ani" B",a@x.example,,\n', {("2", "quotes_wrong")}),
        (T + "Si\0ti B,a@x.example,,\n", {("A2", "cell_characters")}),
        (T + "SitÃ­ B,a@x.example,,\n", {("A2", "cell_garbled")}),
        ("Siti A,s@x.example\nBudi B,b@x.example\n", {("", "titles_missing")}),
        ("Alamat,Umur\nJakarta,20\n", {("", "titles_missing")}),
        ("Nama,Email\n", {("", "no_people")}),
        ("Nama,Email\nSiti,a@x.example,lebih\n", {("C2", "row_too_long")}),
    ],
    ids=range(23),
)
def test_every_problem_by_row_and_cell(checked, content, problems):
    plan = checked(content)
    codes = {code for _, code in found(plan)}
    assert found(plan) >= problems
    assert codes <= {code for _, code in problems} | {"row_too_long", "date_unreadable"}
    assert plan.blocked == bool(problems)


def test_a_row_cut_by_a_line_break_is_found(checked):
    letters = "abcdefghijklmnopqrst"
    others = "".join(f"Budi {one},{one}@x.example,08123456{place:03}\n" for place, one in enumerate(letters))
    assert found(checked(f"Nama,Email,HP\nSiti\nAminah,s@x.example,0812345678\n{others}")) == {("2", "row_too_short")}


def test_line_breaks_and_quotes_inside_cells(checked):
    plan = checked('Nama,Catatan\n"Siti ""Ani"" Aminah","satu\ndua"\nBudi,ok\n')
    assert [(person.row, person.name, person.note) for person in plan.people] == [
        (2, 'Siti "Ani" Aminah', "satu\ndua"),
        (3, "Budi", "ok"),
    ]


def test_several_addresses_are_kept_and_told(checked):
    (person,) = checked("Nama,Email,HP\nSiti,a@x.example; b@x.example,0812 3456 789 / 0813 1111 2222\n").people
    assert (person.email, person.phone) == ("a@x.example", "+62 812-3456-789")
    assert person.note == "Email: b@x.example\nTel.: +62 813-1111-2222"


def test_names_of_every_kind_stay_as_they_are(checked):
    names = ["dr. Siti Aminah, S.Kom., M.M.", "Sukarno", "BUDI SANTOSO", "李明", "محمد", "O'Brien", "x" * 200]
    plan = checked("Nama\n" + "".join(f'"{name}"\n' for name in names))
    assert [person.name for person in plan.people] == names
    assert not plan.blocked


@pytest.mark.parametrize(("order", "name"), [("family_first", "Siti Putri"), ("as_written", "Putri, Siti")])
def test_an_answer_settles_the_order_of_names(checked, order, name):
    (person,) = checked('Nama\n"Putri, Siti"\n', name_order=order).people
    assert person.name == name


def test_dates_that_fit_one_order_tell_it_for_the_others_also_where_some_are_to_come(checked):
    plan = checked(T + "A B,a@x.example,,22/12/2099\nC D,c@x.example,,03/04/2025\nE F,e@x.example,,31/02/2025\n")
    assert found(plan) == {("D2", "date_in_future"), ("D4", "date_impossible")}
    assert (
        checked(T + "A B,a@x.example,,22/01/2025\nC D,c@x.example,,03/04/2025\n").people[1].applied_on == "2025-04-03"
    )


@pytest.mark.parametrize(("order", "day"), [("dmy", "2025-04-03"), ("mdy", "2025-03-04")])
def test_an_answer_settles_the_order_of_dates(checked, order, day):
    (person,) = checked(T + "A B,a@x.example,,03/04/2025\n", date_order=order).people
    assert person.applied_on == day


def test_rows_with_mistakes_can_be_left_out_or_kept_without_them(checked):
    content = T + "A B,a@x.example,6.28123E+12,\nC D,c@x.example,,\n"
    left_out = checked(content, problem_rows="skip")
    assert ([person.name for person in left_out.people], left_out.skipped, left_out.blocked) == (["C D"], 1, False)
    kept = checked(content, problem_rows="keep_in_note")
    assert kept.people[0].note == "Tel.: 6.28123E+12"
    assert not kept.blocked


def test_whoever_cannot_be_kept_is_left_out_where_wrong_cells_go_into_the_note(checked):
    content = T + "A B,a@x.example,6.28123E+12,\n,c@x.example,,\nE F,e@x.example,,,too,many\n"
    plan = checked(content, problem_rows="keep_in_note")
    assert ([person.name for person in plan.people], plan.skipped, plan.blocked) == (["A B"], 2, False)
    assert [(one.row, one.code, one.severity) for one in plan.problems if one.row in {3, 4}] == [
        (3, "name_missing", "notice"),
        (4, "row_too_long", "notice"),
    ]


def test_duplicates_in_the_sheet(checked):
    plan = checked(
        "Nama,Email,HP\nSiti,s@x.example,\nSITI,s@x.example,08123456789\nBudi,s@x.example,\nSiti,t@x.example,\n"
        "Dewi,,\nDewi,,\n"
    )
    assert [(one.row, one.of_row, one.sure, one.deed) for one in plan.duplicates] == [
        (3, 2, True, "update"),
        (4, 2, False, ""),
        (7, 6, False, ""),
    ]
    assert plan.blocked
    assert plan.people[0].phone == "+62 812-3456-789"
    assert [person.row for person in plan.people] == [2, 5, 6]


def test_private_and_unknown_columns_are_left_out_and_named(checked):
    plan = checked("Nama,Agama,Posisi\nSiti,x,Staf\n")
    assert {(problem.cell, problem.code) for problem in plan.problems} == {
        ("B1", "column_private"),
        ("C1", "column_left_out"),
    }


def test_a_mapping_goes_out_and_comes_back_the_same(checked):
    mapping = checked(T + "A B,a@x.example,,\n", date_order="dmy", problem_rows="skip").mapping
    assert importing.Mapping.from_json(mapping.to_json()) == mapping


def test_a_very_long_cell_takes_no_longer_than_its_length(checked):
    long = "x" * 300_000
    plan = checked(f"Nama,Email,HP,Tanggal Lamaran,Catatan\nSiti,{long},{long},{long},{long}\nBudi,b@x.example,,,\n")
    assert found(plan) == {("B2", "text_too_long"), ("C2", "text_too_long"), ("D2", "date_unreadable")}
    assert checked(f"Nama,Catatan\nSiti,{long}\n").people[0].note == long


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_encoding_that_was_found_reads_the_same_again(workspace, tmp_path, encoding):
    path = tmp_path / "pelamar.csv"
    path.write_bytes("Nama,Email\nSití Ñoño,s@x.example\n".encode(encoding))
    found = importing.read(path)
    assert importing.read(path, encoding=found.encoding).rows == found.rows


@pytest.mark.parametrize("encoding", ["undefined", "a\0b", "\ud800", "klingon", "hex", "x" * 5_000], ids=range(6))
def test_an_encoding_that_cannot_be_is_refused(tmp_path, encoding):
    path = tmp_path / "pelamar.csv"
    path.write_text("Nama\nSiti\n", encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        importing.read(path, encoding=encoding)
    assert refused.value.code == "import_encoding"


UNFIT = ("[" * 100_000, '{"delimiter": "ab"}', '{"delimiter": "\\""}', '{"delimiter": "\\ud800"}')


@pytest.mark.parametrize("text", UNFIT, ids=range(4))
def test_a_mapping_that_cannot_be_is_refused(text):
    with pytest.raises(Refused) as refused:
        importing.Mapping.from_json(text)
    assert refused.value.code in {"mapping_unreadable", "mapping_value_wrong"}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes")
def test_a_file_whose_name_is_no_text_is_imported(workspace, tmp_path):
    path = tmp_path / os.fsdecode(b"\xffpelamar.csv")
    path.write_bytes(b"Nama\nSiti\n")
    table = importing.read(path)
    importing.carry_out(workspace, importing.check(workspace, table, importing.guess(workspace, table)))
    assert workspace.one("SELECT name FROM candidates") == ("Siti",)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("\u3164\uffa0", "name_missing"),
        ("\u200b\u2060", "name_missing"),
        ("Si\ufdd0ti", "cell_characters"),
    ],
    ids=range(3),
)
def test_a_name_that_hides_something_is_named(checked, name, code):
    assert found(checked(f"Nama,Email\n{name},s@x.example\n")) == {("A2", code)}


def test_blank_lines_without_end_are_not_gone_through_to_the_last():
    with pytest.raises(DocumentError, match="import_too_many_rows"):
        importing.read_text("Nama\nSiti\n" + "\n" * 2_000_001)


def test_a_cell_without_end_is_refused_also_where_its_quotes_are_wrong():
    with pytest.raises(DocumentError, match="import_cell_too_long"):
        importing.read_text('Nama,Catatan\nSiti,"a"b' + "x" * 1_000_001 + "\n")


@pytest.mark.parametrize("end", [",", ',"\n",'], ids=["in a line", "over several"])
def test_cells_without_end_are_refused_before_they_are_made(end):
    text = "Nama,Email\nSiti" + (500_000 * "," + end) * 10 + "\n"
    tracemalloc.start()
    try:
        with pytest.raises(DocumentError) as refused:
            importing.read_text(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (refused.value.code, refused.value.params["row"]) == ("import_too_wide", 2)
    assert peak < 40_000_000


def test_as_many_cells_as_a_sheet_has_are_read_where_nothing_stands_in_them():
    assert importing.read_text("Nama,Email" + "," * 16_384 + "\nSiti,s@x.example\n").rows[1][:1] == ["Siti"]


@pytest.mark.soak
def test_nothing_is_kept_of_a_table_with_too_many_rows():
    text = "Nama;HP\n" + "Ani;0812\n" * 300_000
    tracemalloc.start()
    try:
        with pytest.raises(DocumentError) as refused:
            importing.read_text(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.code == "import_too_many_rows"
    assert peak < 2 * len(text)
