"""Plain documents and pasted text as they come: encodings, line ends, and everything that is no document."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rubrics.documents import ACCEPTED, MAXIMUM_SIZE, tidy
from rubrics.documents.encodings import decode
from rubrics.draft import draft, read_document
from rubrics.errors import DocumentError

SENTENCE = "Orang yang cocok untuk pekerjaan ini adalah seseorang yang teliti – naïf pun boleh."


@pytest.fixture
def document(tmp_path):
    """`document(content, name="profil.txt")`: the path of a file with these bytes."""

    def write(content, name="profil.txt"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode("utf-8"),
        codecs.BOM_UTF8 + SENTENCE.encode("utf-8"),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-16-le"),
        SENTENCE.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"),
        SENTENCE.encode("cp1252"),
    ],
    ids=[
        "utf-8",
        "utf-8 with mark",
        "utf-16 little with mark",
        "utf-16 big with mark",
        "utf-16 little",
        "utf-16 big",
        "utf-32",
        "windows-1252",
    ],
)
def test_reads_every_common_encoding(document, content):
    assert read_document(document(content)) == SENTENCE


def test_a_stray_byte_does_not_cost_the_other_letters(document):
    content = "Kafé – “naïf” – ".encode() + "résumé".encode("cp1252")
    assert read_document(document(content)) == "Kafé – “naïf” – résumé"


def test_line_ends_spaces_and_invisible_characters_become_plain(document):
    path = document(
        "teliti\u00a0dan\u00adsabar\r\nrapi\u200b  sekali\rjujur\t\tselalu\n\n\n\nakhir".encode(), "profil.md"
    )
    assert read_document(path) == "teliti dansabar\nrapi sekali\njujur selalu\n\nakhir"


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("penge\u00ad\nlola komu\u00ad \n nitas", "pengelola komunitas"),
        ("pro\ufb01l e\ufb00ektif", "profil effektif"),
        (
            "\uf0b7\tteliti\n·\tsabar\no\trapi\n§\tjujur\n●cermat\n➢ ulet",
            "• teliti\n• sabar\n• rapi\n• jujur\n• cermat\n• ulet",
        ),
        ("- teliti\n* sabar\n1.\trapi", "- teliti\n* sabar\n1. rapi"),
    ],
    ids=["soft hyphens", "ligatures", "Word's bullets", "typed bullets"],
)
def test_what_is_pasted_from_office_programs_reads_as_it_looked(pasted, text):
    assert tidy(pasted) == text


@given(st.text())
def test_tidy_text_stays_as_it_is(text):
    once = tidy(text)
    assert tidy(once) == once


@given(
    st.lists(st.sampled_from([*"•●·\uf0b7o§ü \t\n\r\u00ad\ufb01aé-1.", "\r\n", "e\u0301"]), max_size=30).map("".join)
)
@example("o\t••")
def test_tidy_text_with_bullets_stays_as_it_is(text):
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


def failing(path) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert str(path) in str(caught.value.params["path"])
    return caught.value


def test_a_missing_document_is_named(tmp_path):
    assert failing(tmp_path / "tidak-ada.txt").code == "document_missing"


def test_a_folder_is_no_document(tmp_path):
    assert failing(tmp_path).code == "document_no_file"


@pytest.mark.parametrize("content", [b"", b"  \n\t\n", codecs.BOM_UTF8])
@pytest.mark.parametrize("ending", ACCEPTED)
def test_an_empty_document_is_refused(document, content, ending):
    assert failing(document(content, f"kosong{ending}")).code == "document_empty"


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03", b"\x00" * 40, bytes(range(1, 32)) * 40])
def test_a_binary_file_is_refused(document, content):
    assert failing(document(content)).code == "document_binary"


def test_a_broken_utf16_file_is_refused(document):
    assert failing(document(codecs.BOM_UTF16_LE + b"\x00\xd8")).code == "document_encoding"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), "document_old_word"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "document_encrypted"),
        (OLE + "Workbook".encode("utf-16-le"), "document_sheet"),
        (OLE, "document_type"),
        (b"{\\rtf1\\ansi Profil}", "document_type"),
        (b"\n<!DOCTYPE html><html><body>Profil</body></html>", "document_type"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "document_image"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "document_image"),
        (b"PK\x03\x04" + bytes(40), "document_damaged"),
    ],
    ids=["doc", "encrypted docx", "xls", "other office", "rtf", "html", "png", "jpeg", "broken zip"],
)
@pytest.mark.parametrize("ending", [".txt", ".docx", ".pdf", ".doc"])
def test_what_a_file_is_says_its_content_and_not_its_name(document, content, code, ending):
    assert failing(document(content, f"profil{ending}")).code == code


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".doc", ""])
def test_text_under_another_name_is_read_as_text(document, ending):
    assert read_document(document(SENTENCE.encode(), f"profil{ending}")) == SENTENCE


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
