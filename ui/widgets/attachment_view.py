"""An attachment inside the window: PDF by its pages or as text, images, and the words of a DOCX."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rubrics.errors import DocumentError, SaringError
from screening.people import attachments
from ui import pdf_reading
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview
from ui.wording import message

if TYPE_CHECKING:
    from screening.people.attachments import Attachment
    from screening.workspace import Workspace
    from ui.session import Session

LARGEST_SIDE = 2000  # pixels an image is scaled down to when it is read
LARGEST_AREA = 60_000_000  # pixels; an A4 page scanned at 600 dpi has 35 million
MOST_PAGES_OF_TEXT = 30  # a CV has a few; more would make the window wait for the text to be laid out
MOST_TEXT = 60_000  # characters
ZOOM_STEP = 1.2
ZOOM = (0.1, 8.0)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the worker made of an attachment: a PDF and its words, an image, a DOCX's words, or a problem."""

    attachment: Attachment
    problem: SaringError | None = None
    document: QPdfDocument | None = None
    image: QImage | None = None
    text: str = ""


class ImageView(QScrollArea):
    """An image as wide as the room there is, until one zooms."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._picture = QLabel()
        self._picture.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        self.setWidget(self._picture)
        self._image = QPixmap()
        self._zoom: float | None = None

    def show_image(self, image: QImage) -> None:
        """Show this image, fitted to the width."""
        self._image = QPixmap.fromImage(image)
        self.zoom(0)

    def zoom(self, direction: int) -> None:
        """Larger (1), smaller (-1), or as wide as the room (0)."""
        if direction == 0:
            self._zoom = None
        else:
            self._zoom = max(ZOOM[0], min((self._zoom or self._fitting()) * ZOOM_STEP**direction, ZOOM[1]))
        self._scale()

    def _fitting(self) -> float:
        return min(1.0, self.viewport().width() / max(1, self._image.width()))

    def _scale(self) -> None:
        if self._image.isNull():
            return
        width = max(1, round(self._image.width() * (self._zoom or self._fitting())))
        self._picture.setPixmap(self._image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        self._picture.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted image follows the room."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._scale()


class AttachmentView(QStackedWidget):
    """`show_attachment` has the worker read it; `shown` comes when it, or what is in the way, stands there."""

    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        self._words = ""
        self.words = label("", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(16, 16, 16, 16)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(translate("Attachments", "The attachment as text"))
        self.text.setTabChangesFocus(True)
        self.pdf = PdfPreview(translate("Attachments", "The pages of the attachment"))
        self.image = ImageView(translate("Attachments", "The attached image"))
        self._message = QWidget()
        column = QVBoxLayout(self._message)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addStretch()
        for one in (self._message, self.pdf, self.image, self.text):
            self.addWidget(one)

    @property
    def pages(self) -> int:
        """How many pages a PDF has, 0 for everything else."""
        return self.pdf.pages if self.currentWidget() is self.pdf else 0

    @property
    def can_be_text(self) -> bool:
        """Whether a PDF is shown, by its pages or as text."""
        return self.pdf.pages > 0

    def keep_focus_away(self) -> None:
        """Only Tab leads into it: a click leaves the focus where one works."""
        for one in (self.pdf.view, self.image, self.text):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_attachment(self, attachment: Attachment) -> None:
        """Show this one, as soon as it is read."""
        self._wanted = attachment.id
        self._say(translate("Attachments", "Opening {name}…", name=attachment.name))
        self._session.tasks.run(
            lambda workspace, _: load(workspace, attachment),
            title=translate("Attachments", "Opening {name}", name=attachment.name),
            done=self._show,
        )

    def zoom(self, direction: int) -> None:
        """Larger (1), smaller (-1), or as wide as the room (0)."""
        shown = self.currentWidget()
        if shown is self.text:
            self.text.zoomIn(direction) if direction else self.text.setFont(self.font())
        elif shown is self.pdf:
            self.pdf.zoom(direction)
        elif shown is self.image:
            self.image.zoom(direction)

    def show_as_text(self, as_text: bool) -> None:
        """A PDF as its words, which wrap and which a screen reader reads, or as its pages."""
        if as_text and self.can_be_text:
            words = self._words.strip() or translate("Attachments", "This PDF has no text, only pictures.")
            if self.text.toPlainText() != words:
                self.text.setPlainText(words)
            self.setCurrentWidget(self.text)
        elif self.can_be_text:
            self.setCurrentWidget(self.pdf)

    def scroll(self, pages: float) -> None:
        """Down (positive) or up by this many heights of what is seen."""
        shown = {self.pdf: self.pdf.view, self.image: self.image, self.text: self.text}.get(self.currentWidget())
        if shown is not None:
            bar = shown.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * bar.pageStep()))

    def _show(self, loaded: Loaded) -> None:
        attachment = loaded.attachment
        if attachment.id != self._wanted:
            return
        if loaded.document is not None:
            self.pdf.show_document(loaded.document)
        if self.pdf.pages:
            self._words = loaded.text
            self.setCurrentWidget(self.pdf)
        elif loaded.document is not None and self.pdf.locked:
            self._say(
                translate(
                    "Attachments",
                    "“{name}” is locked with a password. Ask for a copy without one, and attach that.",
                    name=attachment.name,
                )
            )
        elif loaded.image is not None and not loaded.image.isNull():
            self.image.show_image(loaded.image)
            self.setCurrentWidget(self.image)
        elif loaded.text:
            self.text.setPlainText(loaded.text)
            self.setCurrentWidget(self.text)
        elif loaded.problem is not None and not isinstance(loaded.problem, DocumentError):
            self._say(message(loaded.problem, self._session.language))
        elif loaded.problem is not None and loaded.problem.code != "document_damaged":
            self._say(
                translate(
                    "Attachments",
                    "“{name}” cannot be shown here. Save it and open it in another program.",
                    name=attachment.name,
                )
            )
        else:
            self._say_damaged(attachment)
        self.shown.emit()

    def _say_damaged(self, attachment: Attachment) -> None:
        self._say(
            translate(
                "Attachments",
                "“{name}” is damaged and cannot be shown. Save it and try another program, or ask for it again.",
                name=attachment.name,
            )
        )

    def _say(self, text: str) -> None:
        self.pdf.show_pdf(b"")
        self.words.setText(text)
        self.setCurrentWidget(self._message)


def load(workspace: Workspace, attachment: Attachment) -> Loaded:
    """Read an attachment; the worker's part."""
    try:
        found, content = attachments.examined(workspace, attachment.id)
        if found.form == "pdf":
            return _pdf(attachment, content)
        if found.form == "image":
            return Loaded(attachment, image=read_image(content))
        from rubrics.documents.reading import text_of

        return Loaded(attachment, text=text_of(content, found.name))
    except SaringError as error:
        return Loaded(attachment, problem=error)


def _pdf(attachment: Attachment, content: bytes) -> Loaded:
    """A PDF with the words of its first pages, handed over to the window's thread."""
    document = pdf_reading.read(content)
    pages = range(min(document.pageCount(), MOST_PAGES_OF_TEXT))
    words = "\n".join(document.getAllText(page).text() for page in pages).replace("\r\n", "\n")
    document.moveToThread(QCoreApplication.instance().thread())
    return Loaded(attachment, document=document, text=words[:MOST_TEXT])


def read_image(content: bytes) -> QImage:
    """The first picture of an image file, upright and no larger than a screen can use; a null image for a broken one.

    What would fill the memory, which a few bytes can claim, counts as broken.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    try:
        size = reader.size()
        if size.width() * size.height() > LARGEST_AREA:
            return QImage()
        if size.isValid() and max(size.width(), size.height()) > LARGEST_SIDE:
            reader.setScaledSize(size.scaled(QSize(LARGEST_SIDE, LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
    finally:
        reader.setDevice(None)  # that of TIFF reads once more when it goes, and the buffer goes before it
