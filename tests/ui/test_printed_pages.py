"""What leaves the printer: which pages in which order, where on the paper, and as sharp as they were drawn."""

import io
from itertools import pairwise

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ui.printing import print_pdf
from ui.tasks import Progress

PAGES = 5


@pytest.fixture
def pages():
    """An A4 document whose page n has n bars, and a frame along its edge."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in range(1, PAGES + 1):
        canvas.setLineWidth(4)
        canvas.rect(22, 22, A4[0] - 44, A4[1] - 44)
        for bar in range(page):
            canvas.rect(100, 100 + 100 * bar, 300, 50, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def printer(qapp, tmp_path):
    """One that prints into a file, set up as `ask_for_printer` does."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def printed(pages, printer):
    """The file that came out."""
    print_pdf(pages, printer, Progress(lambda done, total: None))
    return printer.outputFileName()


def seen(path, page=0):
    """A page as it is seen, one pixel a point."""
    document = QPdfDocument()
    document.load(path)
    points = document.pagePointSize(page)
    image = document.render(page, QSize(round(points.width()), round(points.height())))
    document.close()
    return image


def ink(image):
    """Where the page is dark, as an image of 0 and 255."""
    white = image.convertToFormat(QImage.Format.Format_RGBA8888)
    page = Image.frombytes("RGBA", (white.width(), white.height()), bytes(white.constBits()))
    return (
        Image.alpha_composite(Image.new("RGBA", page.size, "white"), page).convert("L").point(lambda v: 255 * (v < 160))
    )


def bars(path):
    """How many bars each page has."""
    found = []
    for page in range(len(PdfReader(path).pages)):
        image = ink(seen(path, page))
        column = image.crop((250, 60, 251, image.height - 60)).tobytes()
        found.append(sum(now > before for before, now in pairwise(b"\0" + column)))
    return found


def test_all_pages_are_printed_where_none_are_chosen(pages, printer):
    assert bars(printed(pages, printer)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("chosen", "expected"), [("1,3-4", [1, 3, 4]), ("4-9", [4, 5])], ids=str)
def test_the_pages_chosen_are_printed_and_no_others(pages, printer, chosen, expected):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(chosen))
    assert bars(printed(pages, printer)) == expected


def test_the_last_page_comes_first_where_that_is_asked_for(pages, printer):
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert bars(printed(pages, printer)) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("paper", "orientation"),
    [("A4", "Portrait"), ("Letter", "Portrait"), ("A5", "Portrait"), ("A4", "Landscape"), ("Letter", "Landscape")],
    ids=str,
)
def test_a_page_is_whole_and_in_the_middle_of_whatever_paper(pages, printer, paper, orientation):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[paper]))
    printer.setPageOrientation(QPageLayout.Orientation[orientation])
    printer.setPageRanges(QPageRanges.fromString("1"))
    image = ink(seen(printed(pages, printer)))
    assert (image.width > image.height) == (orientation == "Landscape")
    left, top, right, bottom = image.getbbox()
    assert left == pytest.approx(image.width - right, abs=2)
    assert top == pytest.approx(image.height - bottom, abs=2)
    scale = min(image.width / A4[0], image.height / A4[1])
    assert right - left == pytest.approx(scale * (A4[0] - 40), abs=4)
    assert bottom - top == pytest.approx(scale * (A4[1] - 40), abs=4)


def test_a_page_is_printed_sharp_and_without_transparency(pages, printer):
    printer.setPageRanges(QPageRanges.fromString("1"))
    page = PdfReader(printed(pages, printer)).pages[0]
    (picture,) = [one.get_object() for one in page["/Resources"]["/XObject"].values()]
    assert picture["/Width"] == pytest.approx(A4[0] / 72 * 300, abs=2)
    assert picture["/Filter"] == "/FlateDecode"  # a JPEG leaves dirt around letters
    assert "/SMask" not in picture
