"""Where a new rubric begins: a file, pasted text, or work that was not finished."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.drafting.kept import KeptDraft
from ui.icons import icon, pixmap
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import action_button
from ui.widgets.labels import label


class KeptRow(QWidget):
    """Unfinished work: whose, from when, to be continued or thrown away."""

    def __init__(self, draft: KeptDraft) -> None:
        super().__init__()
        self.draft = draft
        document = draft.name or translate("Drafting", "pasted text")
        title = draft.title or document
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(title))
        text.addWidget(ElidedLabel(f"{document} · {day_and_time(draft.at)}", "muted"))
        row.addLayout(text, 1)
        self.go_on = QPushButton(translate("Drafting", "Continue"))
        self.discard = QPushButton(icon("trash-2"), "")
        self.discard.setToolTip(translate("Drafting", "Throw this unfinished work away"))
        self.go_on.setAccessibleName(translate("Drafting", "Continue with {title}", title=title))
        self.discard.setAccessibleName(translate("Drafting", "Throw away the unfinished work on {title}", title=title))
        for button in (self.go_on, self.discard):
            button.setAutoDefault(True)
            row.addWidget(button)


class DropZone(QFrame):
    """Says that it is `clicked`, as a button would; the button below it has the keyboard."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(objectName="drop-zone")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click counts where it is let go."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class DropCard(QFrame):
    """Takes a file that is dropped on it; a click on it asks for one."""

    dropped = Signal(str)

    def __init__(self, choose: QAction) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._picture = QLabel()
        self._words = label("", "muted")
        for shown in (self._picture, self._words):
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zone = DropZone()
        self._zone.clicked.connect(choose.trigger)
        inside = QVBoxLayout(self._zone)
        inside.setSpacing(8)
        inside.addStretch()
        inside.addWidget(self._picture)
        inside.addWidget(self._words)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(translate("Drafting", "From a file"), "heading"))
        column.addWidget(
            label(translate("Drafting", "A job profile or a job advert: .txt, .md, .docx or .pdf"), "muted")
        )
        column.addWidget(self._zone, 1)
        column.addWidget(action_button(choose, primary=True), 0, Qt.AlignmentFlag.AlignLeft)
        self._light()
        theme.watcher.changed.connect(self._light)

    def _light(self, *, dragged: bool = False) -> None:
        self._words.setText(
            translate("Drafting", "Let go to read this file")
            if dragged
            else translate("Drafting", "Drop a file here, or click to choose one")
        )
        role = "accent" if dragged else "muted"
        edge = theme.color("accent" if dragged else "outline").name()
        self._zone.setStyleSheet(f"QFrame#drop-zone {{ border: 1px dashed {edge}; border-radius: 6px; }}")
        self._picture.setPixmap(pixmap("file-search", 32, role=role, ratio=self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file from this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self._light(dragged=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._light()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads it."""
        self._light()
        event.acceptProposedAction()
        self.dropped.emit(str(Path(event.mimeData().urls()[0].toLocalFile())))


class Entry(QScrollArea):
    """`continued` and `discarded` carry a KeptDraft, `chosen` the path of a document.

    What is in `pasted` is kept by the page.
    """

    continued = Signal(object)
    discarded = Signal(object)
    chosen = Signal(str)

    def __init__(self, choose: QAction, read_text: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[KeptRow] = []
        self.pasted = QPlainTextEdit()
        self.pasted.setObjectName("drafting-pasted")
        self.pasted.setTabChangesFocus(True)
        self.pasted.setAccessibleName(translate("Drafting", "Text of the job profile"))
        self.pasted.setPlaceholderText(translate("Drafting", "Paste the job profile or advert here"))
        self.pasted.setMinimumHeight(140)
        self.pasted.textChanged.connect(lambda: read_text.setEnabled(bool(self.pasted.toPlainText().strip())))
        read_text.setEnabled(False)
        self._kept = QFrame()
        self._kept.setProperty("role", "card")
        self._kept_rows = QVBoxLayout(self._kept)
        self._kept_rows.setContentsMargins(24, 16, 24, 16)
        self._kept_rows.setSpacing(12)
        self._kept_rows.addWidget(label(translate("Drafting", "Continue where you left off"), "heading"))
        self._document = ""
        self.anew = QPushButton()
        self.anew.setAutoDefault(True)
        self.anew.clicked.connect(lambda: self.chosen.emit(self._document))
        self._kept.hide()
        files = DropCard(choose)
        files.dropped.connect(self.chosen)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(16)
        inside.addWidget(
            label(
                translate(
                    "Drafting",
                    "Saring reads what a job asks for and proposes criteria, questions and anchors. You decide about "
                    "each of them before anything is saved.",
                ),
                "muted",
            )
        )
        inside.addWidget(self._kept)
        inside.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        doors.addWidget(files, 2)
        doors.addWidget(self._paste_card(read_text), 3)
        inside.addLayout(doors, 1)
        self.setWidget(content)

    def _paste_card(self, read_text: QAction) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(translate("Drafting", "From text"), "heading"))
        column.addWidget(self.pasted, 1)
        column.addWidget(ActionRow(read_text))
        return card

    def show_kept(self, drafts: Sequence[KeptDraft], document: str = "") -> None:
        """Offers this unfinished work; where it is all on one `document`, also to read that anew."""
        for row in self.rows:
            self._kept_rows.removeWidget(row)
            row.deleteLater()
        self.rows = [KeptRow(draft) for draft in drafts]
        for row in self.rows:
            self._kept_rows.addWidget(row)
            row.go_on.clicked.connect(partial(self.continued.emit, row.draft))
            row.discard.clicked.connect(partial(self.discarded.emit, row.draft))
        if self.rows:
            self.rows[0].go_on.setProperty("role", "primary")
        self.anew.setVisible(bool(document))
        self.anew.setText(translate("Drafting", "Read {document} anew", document=Path(document).name))
        self._document = document
        self._kept.setVisible(bool(drafts))
