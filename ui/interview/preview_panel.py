"""The middle of the page for a realistic-preview question: ask what is expected, then tell what the job is like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from rubrics.model import Language, Preview
from ui.interview.area import Area
from ui.interview.buttons import describe, keep_scoring_keys
from ui.interview.fields import TextField
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term

if TYPE_CHECKING:
    from screening.interviewing.scorecards import PreviewMark


class GivenBox(QCheckBox):
    """Ticks that the preview was given; only the record turns the tick on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Interview", "Preview given"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, translate("Interview", "Preview given"), "S")

    def nextCheckState(self) -> None:
        """A click asks; only the record answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)


class PreviewPanel(Area):
    """Shows one preview question in the order it is talked through. Enthusiasm is never scored."""

    given_pressed = Signal()
    response_paused = Signal(str)
    response_left = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None, *, flowing: bool = False) -> None:
        super().__init__(parent)
        if flowing:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._language: Language = language
        self.preview: Preview | None = None
        self.kind = label("", "chip", wrap=False)
        self.claim = label("", "heading")
        self._parts = [
            self._part(translate("Interview", "First ask")),
            self._part(translate("Interview", "Then tell what it is really like")),
            self._part(translate("Interview", "And ask")),
        ]
        self.given = GivenBox(self)
        self.response = TextField(self)
        self.response.setObjectName("interview-response")
        self.response.setAccessibleName(translate("Interview", "What the candidate says to it"))
        self.response.setPlaceholderText(translate("Interview", "What the candidate says to it"))
        self.response.setToolTip(translate("Interview", "What the candidate says to it ({key})", key="E"))
        self.response.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.unscored = label(translate("Interview", "Not scored: it helps the candidate to decide."), "muted")
        self._build()
        self.given.clicked.connect(self.given_pressed)
        self.response.paused.connect(lambda: self.response_paused.emit(self.response.toPlainText()))
        self.response.left.connect(self.response_left)

    def _part(self, heading: str) -> tuple[QLabel, QLabel]:
        words = label("")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = words.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        words.setFont(font)
        return label(heading, "muted"), words

    def _build(self) -> None:
        self.setWidgetResizable(True)
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.claim)
        for heading, words in self._parts:
            layout.addSpacing(8)
            layout.addWidget(heading)
            layout.addWidget(words)
        layout.addSpacing(16)
        layout.addWidget(self.given)
        layout.addSpacing(8)
        layout.addWidget(self.response)
        layout.addWidget(self.unscored)
        layout.addStretch()
        self.setWidget(inner)

    def show_preview(self, preview: Preview) -> None:
        """Open a preview question; what the scorecard says about it comes with `show_mark`."""
        self.preview = preview
        self.kind.setText(term(f"preview.{preview.kind}", self._language))
        self.claim.setText(preview.claim.get(self._language))
        for (heading, words), text in zip(
            self._parts, (preview.question, preview.reality, preview.follow_up), strict=True
        ):
            words.setText(text.get(self._language))
            heading.setVisible(bool(text))
            words.setVisible(bool(text))

    def show_mark(self, mark: PreviewMark | None, *, response: str, read_only: bool) -> None:
        """Show what is stored about it."""
        self.given.setChecked(mark is not None and mark.given)
        self.given.setEnabled(not read_only)
        self.response.show_text(response)
        self.response.setReadOnly(read_only)

    @property
    def answers(self) -> QWidget:
        """What must be in sight while one answers."""
        return self.given

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        return [self.given, self.response]

    def height_in(self, width: int, sight: int) -> int:
        """Pixels that everything needs at this width, however much is in `sight` at once."""
        self.ensurePolished()
        return self.widget().layout().totalHeightForWidth(width)

    def flush(self) -> None:
        """Announce what is being typed."""
        self.response.flush()
