"""A passphrase on a PDF: who opens it, with what, and what stays in it."""

import io

import pikepdf
import pytest
from pypdf import PdfReader

from reports.edition import Edition
from reports.protection import opened, protect
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text
from rubrics.errors import SaringError
from tests.reports.matterhorn import Checked


@pytest.fixture(scope="module")
def content():
    imprint = Imprint(
        edition=Edition("id"),
        number="S-2026-0007",
        printed_at="2026-11-22T08:15:30.123Z",
        audit_head="9f8e",
        rubric_title="Arsip",
        rubric_revision=1,
        rubric_hash="",
    )
    sheet = Sheet(imprint, title="Siti Nurhaliza", subject="", running="Siti")
    return sheet.build([Text(sheet.ink, "Siti Nurhaliza", styles.TITLE)]).content


def test_it_opens_with_the_passphrase_alone(content):
    protected = protect(content, "kopi tubruk 7")
    assert b"Siti" not in protected
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(protected))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(protected), password="kopi tubruk 8")
    reader = PdfReader(io.BytesIO(protected), password="kopi tubruk 7")
    assert "Siti Nurhaliza" in reader.pages[0].extract_text()
    assert reader.metadata.title == "Siti Nurhaliza"


def test_it_is_aes_256_and_a_screen_reader_may_read_it(content):
    protected = protect(content, "rahasia")
    with pikepdf.open(io.BytesIO(protected), password="rahasia") as pdf:
        assert (pdf.encryption.R, pdf.encryption.V, pdf.encryption.bits) == (6, 5, 256)
        assert [pdf.encryption.stream_method.name, pdf.encryption.string_method.name] == ["aesv3", "aesv3"]
        assert pdf.allow.accessibility
        assert pdf.allow.print_highres
    assert Checked(protected, passphrase="rahasia").failures == []


def test_its_bytes_differ_each_time(content):
    assert protect(content, "rahasia") != protect(content, "rahasia")


@pytest.mark.parametrize(
    ("typed", "typed_elsewhere"),
    [
        pytest.param("pe\u0301nting", "p\u00e9nting", id="accent-of-its-own"),
        pytest.param("dua\u00a0kata", "dua kata", id="another-space"),
        pytest.param("\ufb01lm", "film", id="ligature"),
        pytest.param("sandi\u00ad", "sandi", id="soft-hyphen"),
        pytest.param("سلام", "سلام", id="arabic"),
    ],
)
def test_the_same_words_open_it_however_they_are_typed(content, typed, typed_elsewhere):
    with pikepdf.open(io.BytesIO(protect(content, typed)), password=typed_elsewhere) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        pytest.param("", "pdf_passphrase_empty", id="empty"),
        pytest.param(" \u00ad", "pdf_passphrase_empty", id="blank"),
        pytest.param("é" * 64, "pdf_passphrase_too_long", id="too-long"),
        pytest.param("sandi\x07", "pdf_passphrase_character", id="control-character"),
        pytest.param("sandi \u0378", "pdf_passphrase_character", id="no-character-yet"),
        pytest.param("\u0633\u0644\u0627\u0645 kopi \u0633\u0644\u0627\u0645", "pdf_passphrase_directions", id="mixed"),
        pytest.param("\u0633\u0644\u0627\u0645 12", "pdf_passphrase_directions", id="from-the-right-to-a-figure"),
    ],
)
def test_a_passphrase_that_readers_do_not_take_is_refused(content, passphrase, code):
    with pytest.raises(SaringError) as caught:
        protect(content, passphrase)
    assert caught.value.code == code


def test_what_was_protected_before_a_passphrase_was_looked_at_so_closely_still_opens(content):
    older = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(older, encryption=pikepdf.Encryption(owner="\u0633 kopi 1", user="\u0633 kopi 1", R=6))
    assert opened(older.getvalue(), "\u0633 kopi 1").startswith(b"%PDF-")
    for wrong in ("teh", "", "\ud800"):
        with pytest.raises(SaringError, match="pdf_passphrase_wrong"):
            opened(older.getvalue(), wrong)
