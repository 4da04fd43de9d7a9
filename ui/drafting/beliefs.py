"""Expectations and misconceptions as preview questions, and the duties of the job: each can be changed and dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rubrics.draft.rubric import preview_of
from rubrics.draft.workbench import Belief, Entry, Workbench
from rubrics.model import Language
from ui.drafting.fields import LineField, ParagraphField
from ui.icons import icon
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import words


class BeliefCard(QFrame):
    """One preview question; signals carry the new words."""

    claimed = Signal(str)
    answered = Signal(str)
    dropped = Signal()
    left = Signal()

    def __init__(self, belief: Belief, language: Language) -> None:
        super().__init__()
        self.setProperty("role", "card")
        kind = words(f"sentence.{belief.kind}", language)
        self.claim = ParagraphField(f"drafting-claim-{belief.key}", kind)
        self.reality = ParagraphField(f"drafting-reality-{belief.key}", translate("Drafting", "What it is really like"))
        self.reality.setPlaceholderText(translate("Drafting", "What is it really like? The document does not say."))
        self.question = label("")
        self.follow_up = label("")
        drop = _drop_button(translate("Drafting", "Drop this preview question"))
        head = QHBoxLayout()
        head.addWidget(label(kind, "heading"), 1)
        head.addWidget(drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.claim)
        column.addWidget(label(translate("Drafting", "In reality"), "muted"))
        column.addWidget(self.reality)
        column.addWidget(label(translate("Drafting", "How it is asked"), "muted"))
        column.addWidget(self.question)
        column.addWidget(self.follow_up)
        self.claim.typed.connect(self.claimed)
        self.reality.typed.connect(self.answered)
        self.claim.left.connect(self.left)
        self.reality.left.connect(self.left)
        drop.clicked.connect(self.dropped)

    def show_belief(self, bench: Workbench, belief: Belief) -> None:
        """Shows it as it is now, with the questions that follow."""
        preview = preview_of(bench, belief)
        self.claim.show_text(
            belief.claim_wording
            or ("" if self.claim.hasFocus() and not self.claim.toPlainText() else belief.claim.text)
        )
        empty = self.reality.hasFocus() and not self.reality.toPlainText()
        self.reality.show_text(belief.reality_wording or ("" if empty else belief.reality_text))
        self.question.setText(f"1. {preview.question.get(bench.language)}")
        self.follow_up.setText(f"2. {preview.follow_up.get(bench.language)}")


class DutyLine(QWidget):
    """One duty; signals carry the new words."""

    reworded = Signal(str)
    dropped = Signal()
    left = Signal()

    def __init__(self, duty: Entry, number: int) -> None:
        super().__init__()
        self.field = LineField(f"drafting-duty-{duty.key}", translate("Drafting", "Duty {number}", number=number))
        drop = _drop_button(translate("Drafting", "Drop this duty"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(drop)
        self.field.typed.connect(self.reworded)
        self.field.left.connect(self.left)
        drop.clicked.connect(self.dropped)

    def show_duty(self, duty: Entry) -> None:
        """Shows it as it is now."""
        empty = self.field.hasFocus() and not self.field.text()
        self.field.setPlaceholderText(duty.item.text)
        self.field.show_text(duty.wording or ("" if empty else duty.item.text))


def _drop_button(words_: str) -> QPushButton:
    button = QPushButton(icon("x"), "")
    button.setProperty("role", "quiet")
    button.setAutoDefault(True)
    button.setToolTip(words_)
    button.setAccessibleName(words_)
    return button


class Cards(QScrollArea):
    """Widgets under each other, one per key; only those that come or go are made or removed."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: dict[int, QWidget] = {}
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(8)
        self._empty = label(empty, "muted")
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self.setWidget(content)

    def keep(self, keys: list[int]) -> list[int]:
        """Removes cards of other keys; the keys that have none yet."""
        for key in [key for key in self.cards if key not in keys]:
            card = self.cards.pop(key)
            self._column.removeWidget(card)
            card.deleteLater()
        self._empty.setVisible(not keys)
        return [key for key in keys if key not in self.cards]

    def add(self, key: int, card: QWidget, at: int) -> None:
        """A new card at this place."""
        self.cards[key] = card
        self._column.insertWidget(at + 1, card)
