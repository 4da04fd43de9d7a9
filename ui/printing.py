"""A PDF on paper: asked for in the system's dialog, drawn page by page on the worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from ui import pdf_reading
from ui.dialogs.answered import answered
from ui.tasks import CancelledError
from ui.translations import translate

if TYPE_CHECKING:
    from ui.tasks import Progress

A4 = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
_ENDING = 16  # bytes at the end of a PDF, with the mark that says it is whole
LARGEST_DPI = 300  # sharp on every printer, and a page stays under 40 MB


def paper_name(points: QSizeF) -> str:
    """What paper of this size is called: "A4", "Letter"; "" for no paper there is a name for."""
    known = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    return {QPageSize.PageSizeId.A4: "A4", QPageSize.PageSizeId.Letter: "Letter"}.get(known.id(), "")


def ask_for_printer(parent: QWidget, points: QSizeF = A4, *, pages: int = 1) -> QPrinter | None:
    """The printer a person chooses for so many `pages`, set to paper of this size; None where they think better of it.

    `points` is the size of the first page, upright or across; where no paper has that size, it is A4.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    letter = paper_name(points) == "Letter"
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    printer.setPageOrientation(_orientation(points))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print"))
    dialog.setMinMax(1, pages)
    if answered(dialog) != QPrintDialog.DialogCode.Accepted:
        return None
    return printer


@contextmanager
def whole_file(printer: QPrinter) -> Iterator[None]:
    """Where a file is printed into, it is there once the block has ended well, whole, and for its owner alone.

    Qt would leave the pages drawn so far. Raises SaringError "target_disk_full" where the disk took less than all
    of it, and as `reports.output.filling` does.
    """
    from reports.output import filling

    name = printer.outputFileName()
    if not name or printer.outputFormat() != QPrinter.OutputFormat.PdfFormat:
        yield
        return
    with filling(Path(name)) as unfinished:
        try:
            printer.setOutputFileName(str(unfinished))
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # which Qt guesses from the name
            yield
        finally:
            printer.setOutputFileName(name)
        if not unfinished.read_bytes()[-_ENDING:].rstrip().endswith(b"%%EOF"):
            raise SaringError("target_disk_full", path=name)  # Qt does not say so itself


def print_pdf(content: bytes, printer: QPrinter, progress: Progress) -> None:
    """Draw the chosen pages, each as large as the paper, all or none; the worker's part.

    The printer's orientation is that of the first page: the paper is turned for one that lies across from it. Raises
    SaringError "print_failed", and "print_no_such_page" where none of the chosen pages is there.
    """
    document = pdf_reading.read(content)
    try:
        with whole_file(printer):
            _print_pages(document, printer, progress)
    finally:
        document.close()


def _print_pages(document: QPdfDocument, printer: QPrinter, progress: Progress) -> None:
    chosen = _chosen(printer, document.pageCount())
    if not chosen:
        raise SaringError("print_no_such_page", last=document.pageCount())
    orientations = _orientations(document, printer)
    printer.setPageOrientation(orientations[chosen[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise SaringError("print_failed")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else Qt makes JPEGs: dirt around letters
        for number, page in enumerate(chosen):
            progress.report(number, len(chosen))
            printer.setPageOrientation(orientations[page])
            if number:
                _begin_page(printer)
            _draw(document, page, painter, printer)
    except (SaringError, CancelledError):
        printer.abort()  # half a document is not printed, where the system can still stop it
        raise
    finally:
        painter.end()


def _begin_page(printer: QPrinter) -> None:
    if not printer.newPage():
        raise SaringError("print_failed")


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for ("1, 3-5") of so many, counted from 0, as they are to leave the printer."""
    ranges = printer.pageRanges()
    pages = [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def _orientations(document: QPdfDocument, printer: QPrinter) -> list[QPageLayout.Orientation]:
    """How the paper lies for each page: as was chosen for those like the first one, turned for those across from it."""
    chosen = printer.pageLayout().orientation()
    (other,) = set(QPageLayout.Orientation) - {chosen}
    pages = [_orientation(document.pagePointSize(page)) for page in range(document.pageCount())]
    return [chosen if one == pages[0] else other for one in pages]


def _orientation(points: QSizeF) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if points.width() > points.height() else QPageLayout.Orientation.Portrait


def _draw(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    dpi = min(printer.resolution(), LARGEST_DPI)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    drawn = document.render(page, size)
    if drawn.isNull():  # no memory for it: rather no page than a white one
        raise SaringError("print_failed")
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    place = QRect(QPoint(), size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    painter.drawImage(place, _on_white(drawn))


def _on_white(page: QImage) -> QImage:
    """The page without transparency, which printers are slow with."""
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white
