"""A PDF on paper: asked for in the system's dialog, drawn page by page on the worker."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from ui.dialogs.answered import answered
from ui.translations import translate

if TYPE_CHECKING:
    from ui.tasks import Progress

A4 = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
LARGEST_DPI = 300  # sharp on every printer, and a page stays under 40 MB


def paper_name(points: QSizeF) -> str:
    """What paper of this size is called: "A4", "Letter"; "" for no paper there is a name for."""
    known = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    return {QPageSize.PageSizeId.A4: "A4", QPageSize.PageSizeId.Letter: "Letter"}.get(known.id(), "")


def ask_for_printer(parent: QWidget, points: QSizeF = A4) -> QPrinter | None:
    """The printer a person chooses, set to paper of this size (in points) upright; None where they think better of it.

    Where no paper has that size, it is A4.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    letter = paper_name(points) == "Letter"
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print"))
    if answered(dialog) != QPrintDialog.DialogCode.Accepted:
        return None
    keep_for_owner(printer)
    return printer


def keep_for_owner(printer: QPrinter) -> None:
    """Where a file is printed into that is not there yet, only its owner is to read it; Qt fills what is there."""
    if name := printer.outputFileName():
        with suppress(OSError):  # what is in the way is said when it is printed
            os.close(os.open(name, os.O_CREAT | os.O_WRONLY, 0o600))


def print_pdf(content: bytes, printer: QPrinter, progress: Progress) -> None:
    """Draw the chosen pages, each as large as the paper; the worker's part. Raises SaringError "print_failed"."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise SaringError("print_failed")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else Qt makes JPEGs: dirt around letters
        chosen = _chosen(printer, document.pageCount())
        for number, page in enumerate(chosen):
            progress.report(number, len(chosen))
            if number and not printer.newPage():
                raise SaringError("print_failed")
            _draw(document, page - 1, painter, printer)
    finally:
        painter.end()
        document.close()


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for ("1, 3-5") of so many, counted from 1, as they are to leave the printer."""
    ranges = printer.pageRanges()
    pages = [page for page in range(1, count + 1) if ranges.isEmpty() or ranges.contains(page)]
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def _draw(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    dpi = min(printer.resolution(), LARGEST_DPI)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    place = QRect(QPoint(), size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    painter.drawImage(place, _on_white(document.render(page, size)))


def _on_white(page: QImage) -> QImage:
    """The page without transparency, which printers are slow with."""
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white
