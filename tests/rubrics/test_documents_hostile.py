"""Whatever bytes a document or sheet is made of, reading it ends soon, with its text or a clear error."""

import io
import re
import time
import zipfile
import zlib
from functools import cache

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from rubrics.documents import ACCEPTED
from rubrics.documents.reading import text_of
from rubrics.draft import draft
from rubrics.errors import DocumentError
from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.sheets import write_csv, write_xlsx
from rubrics.sheets.reading import read_content
from ui.wording import words

SENTENCES = ["Orang yang cocok untuk pekerjaan ini adalah seseorang yang teliti dan sabar.", "Tugas utama: melayani."]
START = [b"", b"%PDF-1.5\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"{\\rtf1", b"<html>"]
TOKENS = [
    b"endobj", b"stream\n", b"endstream", b"/Length 9", b"/Kids[1 0 R]", b"<<", b">>", b"[", b"(", b"xref\n",
    b"trailer", b"1 0 R", b"/Filter/FlateDecode", b"BT", b"Tj", b"-1", b"99999999999", b"<w:p>", b"</w:t>",
    b"<w:tbl>", b"&amp;",
    b'="A9"', b"\x00", b"\xff\xfe", b'"', b";", b"[Ciri]\r\n", b"1,5", b"=1",
]  # fmt: skip
SECONDS = 25  # for one document: the limit of a PDF and some


@cache
def word_document():
    document = docx.Document()
    document.add_heading("Profil", 1)
    for sentence in SENTENCES:
        document.add_paragraph(sentence, style="List Number")
    document.add_table(2, 2).cell(0, 0).text = "Sel"
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


@cache
def pdf_document():
    content = io.BytesIO()
    canvas = Canvas(content)
    for number, sentence in enumerate(SENTENCES * 10):
        canvas.drawString(72, 800 - 20 * number, sentence)
    canvas.showPage()
    canvas.drawString(72, 800, SENTENCES[0])
    canvas.save()
    return content.getvalue()


@cache
def workbook():
    return write_xlsx(read(SAMPLE_RUBRIC))


@cache
def csv_file():
    return write_csv(read(SAMPLE_RUBRIC))


DOCUMENTS = {".docx": word_document, ".pdf": pdf_document}
SHEETS = {".xlsx": workbook, ".csv": csv_file}

changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 30), st.sampled_from(TOKENS) | st.binary(max_size=6)),
    min_size=1,
    max_size=8,
)


def changed(content, edits):
    """The bytes with some of them replaced, each edit at a place from 0 (start) to 1 (end)."""
    for place, gone, new in edits:
        at = int(place * len(content))
        content = content[:at] + new + content[at + gone :]
    return content


def changed_inside(content, edits, pick):
    """The same within one packed part: a member of a zip file, or a compressed stream of a PDF."""
    if content.startswith(b"PK"):
        old = zipfile.ZipFile(io.BytesIO(content))
        chosen = old.namelist()[int(pick * len(old.namelist()))]
        new = io.BytesIO()
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in old.namelist():
                archive.writestr(name, changed(old.read(name), edits) if name == chosen else old.read(name))
        return new.getvalue()
    streams = list(re.finditer(rb"stream\r?\n(.+?)endstream", content, re.DOTALL))
    if not streams:
        return changed(content, edits)
    stream = streams[int(pick * len(streams))]
    packed = zlib.compress(changed(b"BT /F1 12 Tf 72 700 Td (Orang yang cocok) Tj ET", edits))
    return content[: stream.start(1)] + packed + content[stream.end(1) :]


def read_in_time(action):
    """What the action gives, or its error's code; every code has its words."""
    started = time.monotonic()
    try:
        result = action()
    except DocumentError as error:
        result = words(error.code, "id", **{"path": "x", **error.params}) and error.code
    assert time.monotonic() - started < SECONDS
    return result


def read_document_of(content, ending):
    text = read_in_time(lambda: text_of(content, f"profil{ending}"))
    assert isinstance(text, str) and text


def read_sheet_of(content):
    reading = read_in_time(lambda: read_content(content))
    assert isinstance(reading, str) or (reading.rubric is None) == bool(reading.problems)


quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
thorough = settings(max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])

any_bytes = given(start=st.sampled_from(START), rest=st.binary(max_size=3000), ending=st.sampled_from(ACCEPTED))
any_document = given(
    ending=st.sampled_from(list(DOCUMENTS)), edits=changes, pick=st.floats(0, 1, exclude_max=True), inside=st.booleans()
)
any_sheet = given(
    ending=st.sampled_from(list(SHEETS)), edits=changes, pick=st.floats(0, 1, exclude_max=True), inside=st.booleans()
)


def broken(content, edits, pick, inside):
    return changed_inside(content, edits, pick) if inside else changed(content, edits)


@quick
@any_bytes
def test_any_bytes_give_text_or_a_clear_error(start, rest, ending):
    read_document_of(start + rest, ending)
    read_sheet_of(start + rest)


@quick
@any_document
def test_any_broken_document_gives_text_or_a_clear_error(ending, edits, pick, inside):
    read_document_of(broken(DOCUMENTS[ending](), edits, pick, inside), ending)


@quick
@any_sheet
def test_any_broken_sheet_gives_a_rubric_problems_or_a_clear_error(ending, edits, pick, inside):
    read_sheet_of(broken(SHEETS[ending](), edits, pick, inside and ending == ".xlsx"))


@quick
@given(st.lists(st.sampled_from([*SENTENCES, "- ", "\n", "yang ", "\u0130", "1. ", ":", "\x00", "a" * 50]) | st.text()))
def test_any_text_gives_a_draft_or_a_clear_error(pieces):
    found = read_in_time(lambda: draft("".join(pieces)))
    assert found in ("text_empty", "document_no_profile") or found.text


@pytest.mark.soak
@thorough
@any_bytes
def test_any_bytes_for_long(start, rest, ending):
    read_document_of(start + rest, ending)
    read_sheet_of(start + rest)


@pytest.mark.soak
@thorough
@any_document
def test_any_broken_document_for_long(ending, edits, pick, inside):
    read_document_of(broken(DOCUMENTS[ending](), edits, pick, inside), ending)


@pytest.mark.soak
@thorough
@any_sheet
def test_any_broken_sheet_for_long(ending, edits, pick, inside):
    read_sheet_of(broken(SHEETS[ending](), edits, pick, inside and ending == ".xlsx"))


def pdf_of(page, *, pages=1, more=""):
    """A PDF without a table of its objects, each page showing this stream; `more` are resources of the pages."""
    packed = zlib.compress(page)
    kids = " ".join(f"{number} 0 R" for number in range(5, 5 + pages))
    resources = f"/Resources<</Font<</F1 4 0 R>>{more}>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode(),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{resources}/Contents 3 0 R>>".encode()] * pages,
    ]
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, one) for number, one in enumerate(objects, start=1))
    return b"%PDF-1.5\n" + body + b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"


WORST = {
    "spaces on many pages": lambda: pdf_of(b" " * 7_900_000, pages=150),
    "text on many pages": lambda: pdf_of(b"BT /F1 9 Tf " + b"1 0 0 1 0 0 Tm(a)Tj " * 40_000, pages=150),
    "one long text": lambda: pdf_of(b"BT /F1 9 Tf (" + b"a" * 7_900_000 + b")Tj ET"),
    "nested arrays": lambda: pdf_of(b"[" * 3_900_000),
    "saved states": lambda: pdf_of(b"q " * 3_900_000),
    "pictures within": lambda: pdf_of(b"BI /W 9 ID E EI\n" * 400_000),
    "objects without end": lambda: b"%PDF-1.5\n" + b"1 0 obj " * 600_000,
    "tables without end": lambda: b"%PDF-1.5\n" + b"startxref\n0\n" * 400_000,
}


def test_a_broken_pdf_of_many_lines_is_refused_at_once():
    content = b"%PDF-1.5\n" + b"a\n" * 2_400_000
    started = time.process_time()
    with pytest.raises(DocumentError, match="document_damaged"):
        text_of(content, "profil.pdf")
    assert time.process_time() - started < 2  # a line takes pypdf some 5 microseconds


def test_a_pdf_of_far_too_many_objects_is_refused():
    content = b"%PDF-1.5\n" + b"1 0 obj endobj\n" * 200_001 + b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"
    with pytest.raises(DocumentError, match="document_too_complex"):
        text_of(content, "profil.pdf")


@pytest.mark.soak
@pytest.mark.parametrize("name", WORST)
def test_the_worst_pdfs_end_within_the_limit(name):
    content = WORST[name]()
    started = time.monotonic()
    with pytest.raises(DocumentError):
        text_of(content, "profil.pdf")
    assert time.monotonic() - started < SECONDS
