"""A date is read in every way it may be meant."""

from datetime import date

import pytest

from screening import dates

AUGUST = date(2024, 8, 17)


@pytest.mark.parametrize(
    "text",
    [
        "17 Agustus 2024",
        "Sabtu, 17 Agustus 2024",
        "17-Agu-24",
        "17 Agt 2024",
        "August 17, 2024",
        "17th of August 2024",
        "2024-08-17",
        "2024/8/17",
        "20240817",
        "17/08/2024",
        "17.08.2024 10.30",
        "8/17/2024",
        "2024-08-17T10:20:30",
        "17 Agustus 2024 pukul 10.00 WIB",
        "'17/08/2024",
    ],
)
def test_one_meaning(text):
    assert dates.read(text).certain == AUGUST


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("03/04/2025", {date(2025, 4, 3), date(2025, 3, 4)}),
        ("17-08-24", {AUGUST, date(2017, 8, 24)}),
    ],
)
def test_several_meanings(text, meanings):
    reading = dates.read(text)
    assert reading.certain is None
    assert set(reading.dates.values()) == meanings


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("31/02/2025", "impossible"),
        ("29 Februari 2023", "impossible"),
        ("2024-13-01", "impossible"),
        ("Agustus 2024", "incomplete"),
        ("2024", "incomplete"),
        ("kemarin", "no_date"),
        ("", "no_date"),
    ],
)
def test_no_date(text, doubt):
    assert (dict(dates.read(text).dates), dates.read(text).doubt) == ({}, doubt)


def test_serial_numbers_from_both_years():
    assert dates.of_serial(45521, since_1904=False) == AUGUST
    assert dates.of_serial(44059, since_1904=True) == AUGUST
    assert dates.of_serial(1, since_1904=False) == date(1900, 1, 1)
    assert dates.of_serial(60, since_1904=False) is None
    assert dates.of_serial(-1, since_1904=False) is None
