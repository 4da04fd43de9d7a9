"""A PDF in the memory, for what shows or prints it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def read(content: bytes) -> QPdfDocument:
    """A document of these bytes, which go with it; on the worker, too. What is no PDF has no pages and an `error`."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document
