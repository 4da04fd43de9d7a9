"""What people type, paste or import, made fit to be kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.errors import Refused
from screening.typed_text import many_lines, one_line, sort_key


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Siti   Nurhaliza ", "Siti Nurhaliza"),
        ("Siti\nNurhaliza\t", "Siti Nurhaliza"),
        ("e\u0301lan", "\u00e9lan"),
        ("Budi\u202egnp.exe", "Budignp.exe"),
        ("\ufeffAni\x00\x07", "Ani"),
        ("\u0645\u062d\u0645\u062f", "\u0645\u062d\u0645\u062f"),
        ("李明 😀", "李明 😀"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("a\ud800b", "a?b"),
        ("<b>x</b> & y", "<b>x</b> & y"),
    ],
)
def test_names(typed, kept):
    assert one_line(typed, field="name") == kept


def test_notes_keep_their_lines():
    assert many_lines("satu\r\ndua\rtiga\n\n\tempat\x00\x1b", field="note") == "satu\ndua\ntiga\n\n\tempat"


def test_a_note_of_one_megabyte_is_fine():
    assert len(many_lines("kata " * 200_000, field="note")) == 1_000_000


def test_too_long_says_how_long():
    with pytest.raises(Refused, match="text_too_long") as caught:
        one_line("x" * 201, field="name", limit=200)
    assert caught.value.params == {"field": "name", "length": 201, "limit": 200}


@given(st.text())
def test_what_is_kept_can_be_written_and_stays_as_it_is(text):
    for clean in (one_line, many_lines):
        kept = clean(text, field="any")
        assert kept.encode("utf-8").decode("utf-8") == kept
        assert clean(kept, field="any") == kept
        assert "\0" not in kept


def test_names_sort_as_one_looks_them_up():
    names = ["éva", "Zaki", "Eko", "ahmad", "Ångström"]
    assert sorted(names, key=sort_key) == ["ahmad", "Ångström", "Eko", "éva", "Zaki"]
