"""Documents as they come: encodings, line ends, and everything that is no document."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubrics.documents import MAXIMUM_SIZE, tidy
from rubrics.documents.reading import decode
from rubrics.draft import draft, read_document
from rubrics.errors import DocumentError

SENTENCE = "Orang yang cocok untuk pekerjaan ini adalah seseorang yang teliti – naïf pun boleh."


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode("utf-8"),
        codecs.BOM_UTF8 + SENTENCE.encode("utf-8"),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "windows-1252"],
)
def test_reads_every_common_encoding(tmp_path, content):
    path = tmp_path / "profil.txt"
    path.write_bytes(content)
    assert read_document(path) == SENTENCE


def test_line_ends_spaces_and_invisible_characters_become_plain(tmp_path):
    path = tmp_path / "profil.md"
    path.write_bytes("teliti\u00a0dan\u00adsabar\r\nrapi\u200b  sekali\rjujur\t\tselalu\n\n\n\nakhir".encode())
    assert read_document(path) == "teliti dansabar\nrapi sekali\njujur selalu\n\nakhir"


@given(st.text())
def test_tidy_text_stays_as_it_is(text):
    once = tidy(text)
    assert tidy(once) == once


def code_of(action, *arguments) -> str:
    """What an action ends in: "" where it works, else the error's code."""
    try:
        action(*arguments)
    except DocumentError as error:
        return error.code
    return ""


@given(st.binary(max_size=2000))
def test_any_bytes_give_text_or_a_clear_error(content):
    assert code_of(decode, content) in {"", "document_binary", "document_encoding"}


@given(st.binary(max_size=2000))
def test_any_bytes_of_a_file_give_a_draft_or_a_clear_error(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "profil.txt"
    path.write_bytes(content)
    codes = {"document_binary", "document_encoding", "document_empty", "document_no_profile"}
    assert code_of(lambda: draft(read_document(path))) in {"", *codes}


def failing(path) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert str(path) in str(caught.value.params["path"])
    return caught.value


def test_a_missing_document_is_named(tmp_path):
    assert failing(tmp_path / "tidak-ada.txt").code == "document_missing"


def test_a_folder_is_no_document(tmp_path):
    assert failing(tmp_path).code == "document_missing"


@pytest.mark.parametrize("content", [b"", b"  \n\t\n", codecs.BOM_UTF8])
def test_an_empty_document_is_refused(tmp_path, content):
    path = tmp_path / "kosong.txt"
    path.write_bytes(content)
    assert failing(path).code == "document_empty"


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03", b"%PDF-1.7 ...", b"PK\x03\x04....", bytes(range(1, 32)) * 40])
def test_a_binary_file_is_refused(tmp_path, content):
    path = tmp_path / "profil.txt"
    path.write_bytes(content)
    error = failing(path)
    assert error.code == "document_binary"
    assert ".txt" in error.params["accepted"]


def test_a_broken_utf16_file_is_refused(tmp_path):
    path = tmp_path / "profil.txt"
    path.write_bytes(codecs.BOM_UTF16_LE + b"\x00\xd8")
    assert failing(path).code == "document_encoding"


@pytest.mark.parametrize("name", ["profil.docx", "profil.PDF"])
def test_a_type_that_is_not_read_yet_is_named_with_those_that_are(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04")
    error = failing(path)
    assert error.code == "document_type"
    assert error.params["accepted"] == ".txt, .md"


@pytest.mark.parametrize("size", [MAXIMUM_SIZE + 1, 50 * 1024 * 1024])
def test_a_document_over_the_limit_is_refused(tmp_path, size):
    path = tmp_path / "besar.txt"
    with path.open("wb") as file:
        file.truncate(size)
    error = failing(path)
    assert error.code == "document_too_large"
    assert error.params["limit_mb"] == 5


def test_a_name_with_a_zero_byte_is_refused(tmp_path):
    with pytest.raises(DocumentError):
        read_document(tmp_path / "a\0b.txt")


def test_text_without_a_profile_says_so():
    with pytest.raises(DocumentError) as caught:
        draft("Kami berdiri sejak 1998 dan berkantor di Bandung. Hubungi kami setiap hari kerja.")
    assert caught.value.code == "document_no_profile"


@pytest.mark.parametrize("text", ["", " \n ", "\u00ad\u200b"])
def test_pasted_nothing_says_so(text):
    with pytest.raises(DocumentError) as caught:
        draft(text)
    assert caught.value.code == "text_empty"
