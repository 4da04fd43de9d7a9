"""What leaves the printer: which pages in which order, where on the paper, and as sharp as they were drawn."""

import io
import os
from itertools import pairwise

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfgen.canvas import Canvas

from rubrics.errors import SaringError
from ui.printing import ask_for_printer, print_pdf
from ui.tasks import CancelledError, Progress

UPRIGHT, ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


def document(*sizes):
    """A document whose page n has n bars, and a frame along its edge."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for page, (width, height) in enumerate(sizes, 1):
        canvas.setPageSize((width, height))
        canvas.setLineWidth(4)
        canvas.rect(22, 22, width - 44, height - 44)
        for bar in range(page):
            canvas.rect(100, 100 + 100 * bar, 300, 50, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def pages():
    """Five of A4, upright."""
    return document(*[A4] * 5)


@pytest.fixture
def printer(qapp, tmp_path):
    """One that prints coarsely into a file, set up as `ask_for_printer` does."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setResolution(72)
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


def left(tmp_path):
    """What lies in the folder that was printed into."""
    return [one.name for one in tmp_path.iterdir() if one.is_file()]


def test_a_range_that_ends_behind_the_last_page_is_said_and_nothing_is_printed(pages, printer, tmp_path):
    printer.setPageRanges(QPageRanges.fromString("6-9"))
    with pytest.raises(SaringError) as caught:
        printed(pages, printer)
    assert (caught.value.code, caught.value.params) == ("print_no_such_page", {"last": 5})
    assert left(tmp_path) == []


def test_who_stops_gets_no_further_page_and_no_half_of_a_file(pages, printer, tmp_path):
    done = []

    def stop_at_the_third(number, _total):
        done.append(number)
        if number == 2:
            progress.cancel()

    progress = Progress(stop_at_the_third)
    with pytest.raises(CancelledError):
        print_pdf(pages, printer, progress)
    assert (done, left(tmp_path)) == ([0, 1, 2], [])


def test_a_file_that_was_there_stays_as_it_was_until_the_new_one_is_whole(pages, printer, tmp_path):
    before = tmp_path / "cetak.pdf"
    before.write_bytes(b"%PDF-1.4 lama")
    printer.setPageRanges(QPageRanges.fromString("6-9"))
    with pytest.raises(SaringError):
        printed(pages, printer)
    assert before.read_bytes() == b"%PDF-1.4 lama"
    printer.setPageRanges(QPageRanges())
    assert bars(printed(pages, printer)) == [1, 2, 3, 4, 5]
    assert left(tmp_path) == ["cetak.pdf"]


def test_a_disk_that_fills_up_is_said_and_leaves_nothing(pages, printer, small_disk):
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_bsize
    (small_disk / "lain").write_bytes(bytes(free - 8_192))
    printer.setOutputFileName(str(small_disk / "cetak.pdf"))
    printer.setResolution(300)
    with pytest.raises(SaringError, match="target_disk_full"):
        printed(pages, printer)
    assert left(small_disk) == ["lain"]


@pytest.mark.parametrize(("points", "expected"), [(A4, UPRIGHT), (landscape(LETTER), ACROSS)], ids=["up", "across"])
def test_the_paper_proposed_lies_as_the_document_does(qtbot, monkeypatch, points, expected):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Accepted)
    window = QWidget()
    qtbot.addWidget(window)
    printer = ask_for_printer(window, QSizeF(*points), pages=3)
    assert printer.pageLayout().orientation() == expected
    assert printer.pageLayout().pageSize().id() == (
        QPageSize.PageSizeId.Letter if expected == ACROSS else QPageSize.PageSizeId.A4
    )


@pytest.mark.parametrize("chosen", [UPRIGHT, ACROSS], ids=["up", "across"])
def test_the_paper_is_turned_for_pages_that_lie_across_from_the_first(printer, chosen):
    printer.setPageOrientation(chosen)
    turned = landscape(A4)
    path = printed(document(A4, turned, turned, A4), printer)
    shapes = [float(page.mediabox.width) > float(page.mediabox.height) for page in PdfReader(path).pages]
    assert shapes == ([False, True, True, False] if chosen == UPRIGHT else [True, False, False, True])
    if chosen == UPRIGHT:
        left, top, right, bottom = ink(seen(path, 1)).getbbox()
        assert (right - left, bottom - top) == pytest.approx((turned[0] - 40, turned[1] - 40), abs=4)


def test_a_page_is_printed_sharp_and_without_transparency(pages, printer):
    printer.setResolution(1200)
    printer.setPageRanges(QPageRanges.fromString("1"))
    page = PdfReader(printed(pages, printer)).pages[0]
    (picture,) = [one.get_object() for one in page["/Resources"]["/XObject"].values()]
    assert picture["/Width"] == pytest.approx(A4[0] / 72 * 300, abs=2)
    assert picture["/Filter"] == "/FlateDecode"  # a JPEG leaves dirt around letters
    assert "/SMask" not in picture


def test_what_is_no_pdf_is_not_printed_over(pages, printer, tmp_path):
    workspace = tmp_path / "penting.db"
    workspace.write_bytes(b"SQLite format 3\0")
    printer.setOutputFileName(str(workspace))
    with pytest.raises(SaringError, match="target_no_pdf"):
        printed(pages, printer)
    assert workspace.read_bytes() == b"SQLite format 3\0" and [*tmp_path.glob(".saring*")] == []
