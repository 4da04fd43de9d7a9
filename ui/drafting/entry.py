"""Where a new rubric begins: a file, pasted text, or work that was not finished."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.drafting.kept import KeptDraft
from ui.icons import icon
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.drop_card import DropCard
from ui.widgets.elided import ElidedLabel
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
        files = DropCard(
            translate("Drafting", "From a file"),
            translate("Drafting", "A job profile or a job advert: .txt, .md, .docx or .pdf"),
            choose,
        )
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
