"""Contact cards of every version: read as well as can be, and at once."""

import tracemalloc

import pytest

from rubrics.errors import DocumentError
from screening import importing
from screening.importing import vcards
from tests.screening.import_plans import found, people
from ui.wording import message


def test_cards_of_every_version(checked):
    plan = checked(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 N=C3=BA=\r\n=C3=B1ez\r\n"
        "TEL;CELL:0812-3456-789\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Aminah;Siti;;dr.;S.Kom.\r\nitem1.EMAIL;TYPE=INTERNET:s@x.exam\r\n ple\r\n"
        "NOTE:satu\\, dua\\ntiga\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Budi\r\nTEL;VALUE=uri:tel:+62-813-1111-2222\r\nEND:VCARD\r\n",
        "kontak.vcf",
    )
    assert people(plan) == [
        ("José Núñez", "", "628123456789"),
        ("dr. Siti Aminah, S.Kom.", "s@x.example", ""),
        ("Budi", "", "6281311112222"),
    ]
    assert plan.people[1].note == "satu, dua\ntiga"


def test_a_card_that_is_never_ended_is_named(checked):
    assert found(checked("BEGIN:VCARD\nVERSION:3.0\nFN:Siti\n", "a.vcf")) == {("2", "card_open")}


def cards(*lines):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def test_cards_made_to_keep_one_waiting_are_read_at_once(checked):
    plan = checked(cards("X;" + '"' * 5_001, "FN:Siti", "PHOTO:" + "A" * 70, *[" " + "A" * 70] * 100_000), "a.vcf")
    assert [person.name for person in plan.people] == ["Siti"]


@pytest.mark.parametrize("charset", ["undefined", "rot13", "idna", "no-such"])
def test_a_card_in_an_encoding_that_cannot_be_is_read_as_well_as_can_be(checked, charset):
    plan = checked(cards(f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:=53iti"), "a.vcf")
    assert [person.name for person in plan.people] == ["Siti"]


# -- what nobody would send by mistake


def test_a_line_of_parameters_without_end_takes_no_memory():
    tracemalloc.start()
    try:
        rows, _ = vcards.read("BEGIN:VCARD\nFN:Siti\nX-A;" + "a=" * 500_000 + "\nEND:VCARD\n")
        assert rows[1][0] == "Siti"
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_photo_of_any_size_is_passed_over_and_a_name_of_any_size_is_not():
    photo = "\n ".join(["A" * 75] * 40_000)
    rows, _ = vcards.read(f"BEGIN:VCARD\nFN:Siti\nPHOTO;ENCODING=b:{photo}\nEND:VCARD\n")
    assert rows[1][0] == "Siti"
    with pytest.raises(DocumentError, match="import_cell_too_long"):
        vcards.read("BEGIN:VCARD\nNOTE:" + "a" * 1_000_001 + "\nEND:VCARD\n")
    with pytest.raises(DocumentError, match="import_cell_too_long"):
        vcards.read("BEGIN:VCARD\n" + "TEL:0812345678\n" * 100_001 + "END:VCARD\n")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("BEGIN:VCARD\n" * 5_000, "import_cards_open", id="begun-without-end"),
        pytest.param("BEGIN:VCARD\n" + "\n" * 4_000_001, "import_too_many_lines", id="lines-without-end"),
        pytest.param("BEGIN:VCARD\n" + "\n" * 400_000, "import_card_too_long", id="blank-lines-of-a-card"),
        pytest.param("BEGIN:VCARD\n" + "X:a\n" * 400_000, "import_card_too_long", id="lines-of-a-card"),
        pytest.param("BEGIN:VCARD\nX:" + "a\n " * 400_000, "import_card_too_long", id="parts-of-a-line"),
    ],
)
def test_cards_and_lines_without_end_are_refused_before_they_are_read(text, code, tmp_path):
    file = tmp_path / "kontak.vcf"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        importing.read(file)
    assert refused.value.code == code
    assert str(file) in message(refused.value, "id")


def test_some_cards_that_were_never_ended_are_still_read():
    rows, remarks = vcards.read("BEGIN:VCARD\nFN:Siti\n" * 500 + cards("FN:Budi") + "BEGIN:VCARD\nFN:Ani\n" * 900)
    assert (len(rows), len(remarks)) == (1 + 500 + 1 + 900, 1_400)
