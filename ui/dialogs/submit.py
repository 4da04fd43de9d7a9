"""Submitting a scorecard: what is still missing, the overall recommendation, a summary; and opening it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from screening import scorecards
from ui.dialogs.form import FormDialog
from ui.icons import icon
from ui.interview.buttons import WordButton, describe
from ui.interview.fields import TextField
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term, words

if TYPE_CHECKING:
    from rubrics.model import Language, Rubric
    from screening.changes import Changes
    from screening.scorecards import Missing, Recommendation, Scorecard
    from ui.session import Session

RECOMMENDATIONS: tuple[Recommendation, ...] = ("strong_yes", "yes", "no", "strong_no", "no_decision")
_AT_ONCE = 6  # lines of what is missing; the rest is counted
_AROUND_TEXT = 44  # pixels of such a line that are icon and margin


def place_of(rubric: Rubric, item: Missing) -> tuple[str, str]:
    """Where a missing thing is made good: ("criterion", id) or ("preview", id)."""
    if item.code == "preview_not_given":
        return "preview", item.item_id
    for criterion, trait, _ in rubric.traits():
        if item.code == "unsuitable_without_evidence" and trait.id == item.item_id:
            return "criterion", criterion.id
    return "criterion", item.item_id


def name_of(rubric: Rubric, item: Missing, language: Language) -> str:
    """What a missing thing is about, in the words of the rubric."""
    if item.code == "preview_not_given":
        return next(one.claim.get(language) for one in rubric.previews if one.id == item.item_id)
    if item.code == "unsuitable_without_evidence":
        return next(trait.text.get(language) for _, trait, _ in rubric.traits() if trait.id == item.item_id)
    return rubric.criterion(item.item_id).name.get(language)


class MissingLine(WordButton):
    """One missing thing and the way to it. Where there is little room the name is cut, not what is missing."""

    def __init__(self, code: str, name: str, language: Language, parent: QWidget) -> None:
        super().__init__("", role="quiet", parent=parent)
        self._words = lambda shown: words(f"missing.{code}", language, name=shown)
        self._name = name
        needed = code == "unsuitable_without_evidence"
        self.setIcon(icon("triangle-alert", "bad") if needed else icon("circle-dashed", "muted"))
        self.setStyleSheet("text-align: left; padding: 2px 4px;")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        describe(self, self._words(name))
        self.setToolTip(translate("SubmitDialog", "Go there"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - _AROUND_TEXT - metrics.horizontalAdvance(self._words(""))
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, 40))
        self.setText(self._words(shown).replace("&", "&&"))


class SubmitDialog(FormDialog):
    """Nothing is chosen beforehand. What is missing is advice, but for an unsuitable trait without evidence.

    What is typed and chosen here is kept in the draft, so that it is still there after "Cancel". `went_to` carries
    the place of a missing thing that was clicked, ("criterion" or "preview", id).
    """

    went_to = Signal(tuple)

    def __init__(
        self, session: Session, card: Scorecard, rubric: Rubric, who: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session,
            translate("SubmitDialog", "Submit the scorecard"),
            translate("SubmitDialog", "Submit and lock"),
            parent,
        )
        self.setMinimumWidth(600)
        self._card, self._rubric = card, rubric
        self.form.addRow(label(who, "heading"))
        self.missing = scorecards.missing(rubric, card)
        self.lines: list[MissingLine] = []
        self._show_missing()
        self.choices: dict[Recommendation, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.add_row(translate("SubmitDialog", "Overall"), self._build_choices())
        self.summary = TextField(self)
        self.summary.setObjectName("summary")
        self.summary.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.summary.setPlaceholderText(translate("SubmitDialog", "What decided it for you, in a sentence or two"))
        self.summary.open_text(card.summary)
        self.add_row(translate("SubmitDialog", "&Summary"), self.summary)
        self.add_line(
            translate(
                "SubmitDialog",
                "After this the scorecard is locked; it can be reopened with a reason. The program decides nothing.",
            )
        )
        self.summary.paused.connect(self._keep)
        self._group.buttonClicked.connect(self._keep)
        self.choices[card.recommendation or RECOMMENDATIONS[0]].setFocus()

    @property
    def recommendation(self) -> Recommendation:
        """What is chosen, "" for nothing yet."""
        return next((code for code, button in self.choices.items() if button.isChecked()), "")

    def _show_missing(self) -> None:
        if not self.missing:
            self.add_line(translate("SubmitDialog", "Nothing is missing."))
            return
        box = QWidget(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for item in self.missing[:_AT_ONCE]:
            column.addWidget(self._missing_line(item))
        rest = len(self.missing) - _AT_ONCE
        if rest > 0:
            column.addWidget(label(translate("SubmitDialog", "and %n more", n=rest), "muted"))
        self.add_row(translate("SubmitDialog", "Missing"), box)

    def _missing_line(self, item: Missing) -> MissingLine:
        name = name_of(self._rubric, item, self.session.language)
        line = MissingLine(item.code, name, self.session.language, self)
        line.clicked.connect(lambda: self._go(place_of(self._rubric, item)))
        self.lines.append(line)
        return line

    def _go(self, place: tuple[str, str]) -> None:
        self.reject()
        self.went_to.emit(place)

    def _build_choices(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for code in RECOMMENDATIONS:
            button = QRadioButton(term(f"recommendation.{code}", self.session.language))
            button.setObjectName(f"recommendation-{code}")
            button.setChecked(code == self._card.recommendation)
            self.choices[code] = button
            self._group.addButton(button)
            column.addWidget(button)
        return box

    def _keep(self) -> None:
        self.session.apply(
            scorecards.write_summary(
                self.session.workspace,
                scorecard_id=self._card.id,
                recommendation=self.recommendation,
                summary=self.summary.toPlainText(),
            )
        )

    def reject(self) -> None:
        """Close without submitting; the verdict so far stays in the draft."""
        self.summary.flush()
        super().reject()

    def save(self) -> Changes:
        """Submits and locks."""
        self.summary.flush()
        return scorecards.submit(
            self.session.workspace,
            scorecard_id=self._card.id,
            recommendation=self.recommendation,
            summary=self.summary.toPlainText(),
        )


class ReopenDialog(FormDialog):
    """Makes a submitted scorecard a draft again; the reason goes on record."""

    def __init__(self, session: Session, card: Scorecard, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("ReopenDialog", "Reopen the scorecard"), translate("ReopenDialog", "Reopen"), parent
        )
        self._card = card
        self.reason = TextField(self)
        self.reason.setObjectName("reason")
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)
        self.add_row(translate("ReopenDialog", "&Reason"), self.reason)
        self.add_line(
            translate("ReopenDialog", "The reason is kept. Until it is submitted again, the scorecard does not count.")
        )
        self.reason.setFocus()

    def save(self) -> Changes:
        """Reopens."""
        return scorecards.reopen(self.session.workspace, scorecard_id=self._card.id, reason=self.reason.toPlainText())
