"""What is copied out of a PDF is what was typed: in the reader of the tests, in poppler's, and in the program's own."""

import re
import shutil
import subprocess
import unicodedata

import pytest
from pypdf import PdfReader
from PySide6.QtPdf import QPdfDocument
from reportlab.lib.pagesizes import A4

from reports.typesetting import fonts, styles
from reports.typesetting.canvas import TaggedCanvas
from reports.typesetting.ink import Ink
from reports.typesetting.text import Text

TEXTS = {
    "letters that other programs join": "efisien, afliasi, office, fluff, fjord",
    "marks": "x\u0323\u0302 q\u0303 \u00e9lan",
    "arabic": "\u0645\u062d\u0645\u062f \u0639\u0644\u064a \u0627\u0644\u0623\u0645\u064a\u0646",
    "arabic with vowels": "\u0628\u0650\u0633\u0652\u0645\u0650 \u0639\u0636\u0648\u0627\u064b",
    "lam with alef": "\u0644\u0627 \u0625\u0644\u0647",
    "persian with a joiner": "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "devanagari": "\u0939\u093f\u0928\u094d\u0926\u0940 \u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f "
    "\u0915\u0943\u0937\u094d\u0923 \u0936\u0915\u094d\u0924\u093f",
    "thai": "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22 \u0e19\u0e49\u0e33 \u0e1c\u0e39\u0e49\u0e43\u0e2b\u0e0d\u0e48 "
    "\u0e01\u0e33\u0e25\u0e31\u0e07 \u0e1b\u0e31\u0e49\u0e19",
    "signs": r"!\"#$%&'()*+,-./:;<=>?@[\]^_`{|}~",
    "many": "Siti \u0939\u093f\u0928\u094d\u0926\u0940 (\u0e44\u0e17\u0e22) 12,5% \u03a9 \u041a\u0438",
}
# Both directions on one line: PDF has no word for its order, and every reader guesses it in a way of its own.
MIXED = {
    "arabic after latin": "Nama: \u0645\u062d\u0645\u062f \u0639\u0644\u064a",
    "latin after arabic": "\u0645\u062d\u0645\u062f Siti",
    "a figure in brackets": "\u0645\u062d\u0645\u062f (12.5) Siti",
}
DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """A PDF with a page for every text."""
    path = tmp_path_factory.mktemp("copying") / "texts.pdf"
    path.write_bytes(pdf_of((TEXTS | MIXED).values()))
    return path


def pdf_of(texts):
    ink = Ink()
    canvas = TaggedCanvas(A4, language="id", font=fonts.REGULAR)
    for text in texts:
        block = Text(ink, text, styles.BODY)
        block.wrap(400, 700)
        block.drawOn(canvas, 50, 100)
        canvas.showPage()
    return canvas.content()


def by_pypdf(path):
    return [page.extract_text() for page in PdfReader(path).pages]


def by_poppler(path):
    if not shutil.which("pdftotext"):
        pytest.skip("poppler's pdftotext is not here")
    return subprocess.check_output(["pdftotext", "-enc", "UTF-8", path, "-"]).decode().split("\f")


def by_qt(path):
    document = QPdfDocument()
    document.load(str(path))
    texts = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return texts


@pytest.fixture(scope="module", params=[by_pypdf, by_poppler, by_qt], ids=lambda reader: reader.__name__)
def copied(request, pages, qapp):
    return [text.translate(DIRECTION_MARKS).strip() for text in request.param(pages)]


@pytest.mark.parametrize("number", range(len(TEXTS)), ids=list(TEXTS))
def test_what_is_copied_is_what_was_typed(copied, number):
    typed = list(TEXTS.values())[number]
    assert unicodedata.normalize("NFC", copied[number]) == unicodedata.normalize("NFC", typed)


@pytest.mark.parametrize("reader", [by_pypdf, by_poppler, by_qt])
def test_a_document_may_have_more_characters_than_one_font_has_codes_for(reader, qapp, tmp_path):
    known = sorted(fonts.plain_characters(fonts.REGULAR))
    letters = [one for one in known if one.isalpha() and unicodedata.is_normalized("NFKC", one)]
    assert len(letters) > 512
    text = "".join(letters)
    path = tmp_path / "letters.pdf"
    path.write_bytes(pdf_of([text, text[::-1]]))
    read = ["".join(page.split()) for page in reader(path)]
    assert read[:2] == [text, text[::-1]]


@pytest.mark.parametrize("number", range(len(MIXED)), ids=list(MIXED))
def test_of_a_line_in_two_directions_every_word_is_copied(copied, number):
    typed = list(MIXED.values())[number]
    read = copied[len(TEXTS) + number]
    assert sorted(re.findall(r"[\w.]+", read)) == sorted(re.findall(r"[\w.]+", typed))
