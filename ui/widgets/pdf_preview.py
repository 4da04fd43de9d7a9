"""A PDF document inside the window. QtPdf loads with the first document that is shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

ZOOM_STEP = 1.2
ZOOM = (0.25, 5.0)


class PdfPreview(QPdfView):
    """All pages under one another, as wide as the room there is until one zooms."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self.setDocument(self._document)

    @property
    def pages(self) -> int:
        """How many pages the shown document has; 0 where none is shown or it cannot be read."""
        return self._document.pageCount()

    def show_pdf(self, content: bytes) -> None:
        """Show this document from its first page; nothing for no content."""
        self._document.close()
        self._buffer.close()
        if not content:
            return
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)

    def text(self) -> str:
        """The words on the pages, for a screen reader and for copying."""
        return "\n".join(self._document.getAllText(page).text() for page in range(self.pages))

    def zoom(self, direction: int) -> None:
        """Larger (1), smaller (-1), or as wide as the room (0)."""
        if direction == 0:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        before = self.zoomFactor()
        if self.zoomMode() != QPdfView.ZoomMode.Custom and self.pages:
            # What "as wide as the room" comes to now, so that the first step does not jump.
            points = self._document.pagePointSize(0).width() / 72 * self.logicalDpiX()
            margins = self.documentMargins()
            before = (self.viewport().width() - margins.left() - margins.right()) / max(points, 1)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(ZOOM[0], min(before * ZOOM_STEP**direction, ZOOM[1])))
