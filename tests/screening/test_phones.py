"""Phone numbers are read right, or named as doubtful: never guessed."""

import pytest

from screening import importing
from screening.people import candidate_list, candidates, duplicates, phones
from screening.people.candidate_filter import Filter


@pytest.mark.parametrize(
    ("written", "shown", "key"),
    [
        ("+62 812-3456-789", "+62 812-3456-789", "628123456789"),
        ("0812.3456.789", "+62 812-3456-789", "628123456789"),
        ("(021) 555 1234", "+62 21-5551234", "62215551234"),
        ("628123456789", "+62 812-3456-789", "628123456789"),
        ("+62 (0)812 3456 789", "+62 812-3456-789", "628123456789"),
        ("+62 0812 3456 789", "+62 812-3456-789", "628123456789"),
        ("0062 812 3456 789", "+62 812-3456-789", "628123456789"),
        ("HP: 0812 3456 789", "+62 812-3456-789", "628123456789"),
        ("'08123456789", "+62 812-3456-789", "628123456789"),
        ("08123456789.0", "+62 812-3456-789", "628123456789"),
        ("8,123,456,789", "+62 812-3456-789", "628123456789"),
        ("6.281234567890E+12", "+62 812-3456-7890", "6281234567890"),
        ("6,281234567890e12", "+62 812-3456-7890", "6281234567890"),
        (6281234567890.0, "+62 812-3456-7890", "6281234567890"),
        ("٠٨١٢٣٤٥٦٧٨٩", "+62 812-3456-789", "628123456789"),
        ("+65 9123 4567", "+6591234567", "6591234567"),
        ("(021) 555 1234 ext. 12", "+62 21-5551234 ext. 12", "62215551234"),
    ],
)
def test_every_spelling_of_a_number(written, shown, key):
    (found,) = phones.read(written)
    assert (found.shown, found.key, found.doubt) == (shown, key, "")


@pytest.mark.parametrize("written", [8123456789, 8123456789.0, "8123456789"])
def test_a_lost_zero_is_put_back_and_told(written):
    (found,) = phones.read(written)
    assert (found.key, found.remark) == ("628123456789", "zero_restored")


@pytest.mark.parametrize(
    ("written", "doubt"),
    [
        ("6.28123E+12", "digits_lost"),
        ("6,28123E+12", "digits_lost"),
        (6281230000000.0, "digits_lost"),
        (1e20, "digits_lost"),
        ("0812-3456-78O9", "letters"),
        ("6591234567", "country_unknown"),
        ("555 1234", "area_missing"),
        ("12", "too_short"),
        ("0812345", "too_short"),
        ("081234567890123456", "too_long"),
        ("+0812345678", "country_wrong"),
    ],
)
def test_what_is_doubtful_is_named_and_kept_as_written(written, doubt):
    (found,) = phones.read(written)
    assert (found.key, found.doubt) == ("", doubt)


@pytest.mark.parametrize(
    "written", ["0812 3456 7890 / 0813 1111 2222", "0812-3456-7890\n0813-1111-2222", "081234567890 atau 081311112222"]
)
def test_several_numbers_in_one_cell(written):
    assert [one.key for one in phones.read(written)] == ["6281234567890", "6281311112222"]


@pytest.mark.parametrize("written", ["", "-", "tidak ada", "N/A"])
def test_no_number(written):
    assert phones.read(written) == []
    assert phones.key(written) == ""


@pytest.mark.parametrize("written", ["081234567890", "+62 812-3456-7890", "HP: 0812 3456 7890", "62 (0)812 3456 7890"])
def test_import_search_and_the_duplicate_warning_know_the_same_number(workspace, written):
    siti = candidates.add(workspace, name="Siti", phone="0812-3456-7890").id
    assert phones.key(written) in phones.compared("0812-3456-7890")
    assert [one.candidate.id for one in duplicates.likely(workspace, phone=written)] == [siti]
    table = importing.read_text(f"Nama\tNo. HP\nS. Aminah\t{written}\n")
    plan = importing.check(workspace, table, importing.guess(workspace, table))
    assert [one.candidate_id for one in plan.duplicates] == [siti]
    digits = phones.spellings(phones.read(written)[0].shown)
    found = [candidate_list.numbers(workspace, filter=Filter(text=one)) for one in digits]
    assert [len(one) for one in found] == [1, 1]


def test_each_of_several_typed_numbers_warns(workspace):
    one = candidates.add(workspace, name="Satu", phone="081311112222").id
    assert [row.candidate.id for row in duplicates.likely(workspace, phone="0812 3456 7890 / 0813 1111 2222")] == [one]
