"""A PDF document inside the window. QtPdf loads with the first document that is shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF, QThread
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import pdf_reading, theme

ZOOM_STEP = 1.2
ZOOM = (0.25, 5.0)


class PdfPreview(QWidget):
    """All pages under one another, as wide as the room there is until one zooms."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # In this order: Qt deletes children in the order they were made. The view must not hear the document close,
        # and the document reads from the buffer.
        self.view = QPdfView(self)
        self._own = self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view.setAccessibleName(spoken)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._document)
        self.setFocusProxy(self.view)
        self._color()
        theme.watcher.changed.connect(self._color)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def _color(self) -> None:
        """The ground round the pages; the pages are paper and stay white."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Dark, theme.color("border"))
        self.view.setPalette(palette)

    @property
    def pages(self) -> int:
        """How many pages the shown document has; 0 where none is shown or it cannot be read."""
        return self._document.pageCount()

    @property
    def locked(self) -> bool:
        """Whether the document can only be read with its password."""
        return self._document.error() == QPdfDocument.Error.IncorrectPassword

    @property
    def page_size(self) -> QSizeF:
        """The size of the first page in points; empty where none is shown."""
        return self._document.pagePointSize(0)

    def show_pdf(self, content: bytes) -> None:
        """Show this document from its first page; nothing for no content."""
        if self._document is not self._own:
            self.show_document(self._own)
        self._document.close()
        self._buffer.close()
        if not content:
            return
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)

    def show_document(self, document: QPdfDocument) -> None:
        """Show a document that was read elsewhere, with the device it reads from as its child; it stays here."""
        former = self.swap_document(document)
        if former is not None:
            former.deleteLater()

    def swap_document(self, document: QPdfDocument) -> QPdfDocument | None:
        """The same, and give back the one that came from elsewhere before: to let go of many pages takes long."""
        former, self._document = self._document, document
        document.setParent(self)
        self.view.setDocument(document)
        if former is self._own:
            former.close()
            return None
        former.setParent(None)
        return former

    def text(self) -> str:
        """The words on the pages, for a screen reader and for copying."""
        return "\n".join(self._document.getAllText(page).text() for page in range(self.pages))

    def zoom(self, direction: int) -> None:
        """Larger (1), smaller (-1), or as wide as the room (0)."""
        if direction == 0:
            self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        factor = self._fitting_factor() if self._fits else self.view.zoomFactor()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(ZOOM[0], min(factor * ZOOM_STEP**direction, ZOOM[1])))

    @property
    def _fits(self) -> bool:
        return self.pages > 0 and self.view.zoomMode() == QPdfView.ZoomMode.FitToWidth

    def _fitting_factor(self) -> float:
        """What "as wide as the room" comes to now, so that the first step does not jump."""
        width = self._document.pagePointSize(0).width() / 72 * self.logicalDpiX()
        margins = self.view.documentMargins()
        return (self.view.viewport().width() - margins.left() - margins.right()) / max(width, 1)


def load(content: bytes, window_thread: QThread) -> QPdfDocument:
    """Read a document on the worker and hand it to the window's thread, with all that laying out its pages asks for."""
    document = pdf_reading.read(content)
    for page in range(document.pageCount()):
        document.pagePointSize(page)  # read once, then held
    document.moveToThread(window_thread)
    return document
