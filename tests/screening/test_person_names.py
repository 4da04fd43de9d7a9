"""Titles belong to a name and are no part of the person's own."""

import pytest

from screening.people import person_names


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("dr. Siti Aminah, S.Kom., M.M.", "Siti Aminah"),
        ("Prof. Dr. Ir. H. Budi Santoso, M.Sc., Ph.D.", "Budi Santoso"),
        ("Siti Aminah S.Kom", "Siti Aminah"),
        ("Bambang, SE", "Bambang"),
        ("Rina, A.Md.Keb", "Rina"),
        ("Eko, ST, MT", "Eko"),
        ("SITI, S. Kom", "SITI"),
        ("Sukarno", "Sukarno"),
        ("Ma. Theresa", "Ma. Theresa"),
        ("Prof.", "Prof."),
        ("李明", "李明"),
    ],
)
def test_the_name_without_titles(name, own):
    assert person_names.without_titles(name) == own
    assert person_names.parted_by_comma(name) is None


def test_spellings_of_one_name_compare_equal():
    assert person_names.comparable("DR. SITI AMINAH, S.KOM.") == person_names.comparable("Sití  Aminah")


@pytest.mark.parametrize(
    ("name", "given_first"),
    [
        ("Putri, Siti", "Siti Putri"),
        ("Putri, Siti, S.Kom.", "Siti Putri, S.Kom."),
        ("Santoso, Ma", "Ma Santoso"),
    ],
)
def test_a_comma_may_part_the_family_name(name, given_first):
    assert person_names.parted_by_comma(name) is not None
    assert person_names.given_first(name) == given_first
