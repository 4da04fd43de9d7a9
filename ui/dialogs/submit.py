"""Submitting a scorecard: what is still missing, the overall recommendation, a summary; and opening it again."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from screening.interviewing import scorecards
from ui.dialogs.form import FormDialog
from ui.dialogs.own_name import ask_own_name
from ui.icons import icon
from ui.interview.buttons import WordButton, describe
from ui.interview.fields import TextField
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rubrics.model import Language, Rubric
    from screening.changes import Changes
    from screening.interviewing.scorecards import Missing, Recommendation, Scorecard
    from ui.interview.writer import Writer
    from ui.session import Session

RECOMMENDATIONS: tuple[Recommendation, ...] = ("strong_yes", "yes", "no", "strong_no", "no_decision")
_AT_ONCE = 6  # lines of what is missing and worth another look; the rest is counted
_CONCERNS_AT_ONCE = 2  # of these lines at most
_LEFT_OF_TEXT = 30  # pixels: the icon before such a line
_AROUND_TEXT = 44  # pixels of such a line that are icon and margin


def shortened(text: str) -> str:
    """A text on one line, cut after some 160 letters."""
    return textwrap.shorten(text, 160, placeholder=" …")


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


class Concern(Protocol):
    """Something worth another look: what is said of it, and where it is, ("criterion", id) or ("", "") for nowhere."""

    @property
    def text(self) -> str:
        """What is said of it, in the window's language."""

    @property
    def place(self) -> tuple[str, str]:
        """Where it can be looked at."""


class MissingLine(WordButton):
    """One thing and the way to it. Where there is little room the name in it is cut, not what is said of it.

    `wording` puts a name, however short, into what is said.
    """

    def __init__(self, wording: Callable[[str], str], name: str, sign: QIcon, parent: QWidget) -> None:
        super().__init__("", role="quiet", parent=parent)
        self._words = wording
        self._name = name
        self.setIcon(sign)
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

    What is typed and chosen here is kept in the draft, so that it is still there after "Cancel"; where the file is in
    the way it waits with the desk's `writer`. `went_to` carries the place of a missing thing that was clicked,
    ("criterion" or "preview", id).
    """

    went_to = Signal(tuple)

    def __init__(
        self,
        session: Session,
        card: Scorecard,
        rubric: Rubric,
        who: str,
        parent: QWidget | None = None,
        *,
        writer: Writer,
        concerns: Sequence[Concern] = (),
    ) -> None:
        super().__init__(
            session,
            translate("SubmitDialog", "Submit the scorecard"),
            translate("SubmitDialog", "Submit and lock"),
            parent,
        )
        self.setMinimumWidth(720)
        self._card, self._rubric, self._writer = card, rubric, writer
        self.form.addRow(label(who, "heading"))
        for one in scorecards.reopenings(session.workspace, card.id)[-1:]:
            when = day_and_time(one.at)
            said = translate("SubmitDialog", "Reopened {time}: {reason}", time=when, reason=shortened(one.reason))
            self.add_line(said)
        self.missing = scorecards.missing(rubric, card)
        self.lines: list[MissingLine] = []
        self._show_missing(_AT_ONCE - min(len(concerns), _CONCERNS_AT_ONCE))
        self._show_concerns(concerns)
        self.choices: dict[Recommendation, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.add_row(translate("SubmitDialog", "Overall"), self._build_choices())
        self.summary = TextField(self)
        self.summary.setObjectName("summary")
        self.summary.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.summary.setPlaceholderText(translate("SubmitDialog", "What decided it for you, in a sentence or two"))
        self.summary.open_text(card.summary)
        self.add_row(translate("SubmitDialog", "&Summary"), self.summary)
        self.own_name = ask_own_name(self)
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

    def _show_missing(self, at_once: int) -> None:
        if not self.missing:
            self.add_line(translate("SubmitDialog", "Nothing is missing."))
            return
        lines = [self._missing_line(item) for item in self.missing[:at_once]]
        self._add_lines(translate("SubmitDialog", "Missing"), lines, len(self.missing))

    def _missing_line(self, item: Missing) -> MissingLine:
        language = self.session.language
        name = name_of(self._rubric, item, language)
        needed = item.code == "unsuitable_without_evidence"
        sign = icon("triangle-alert", "bad") if needed else icon("circle-dashed", "muted")
        return self._line(
            lambda shown: words(f"missing.{item.code}", language, name=shown),
            name,
            sign,
            place_of(self._rubric, item),
        )

    def _show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Signs of haste or habit: worth another look, and nothing that holds anybody up."""
        if concerns:
            shown = concerns[:_CONCERNS_AT_ONCE]
            lines = [self._line(lambda cut: cut, one.text, icon("eye", "muted"), one.place) for one in shown]
            self._add_lines(translate("SubmitDialog", "Worth another look"), lines, len(concerns))

    def _line(self, wording: Callable[[str], str], name: str, sign: QIcon, place: tuple[str, str]) -> MissingLine:
        line = MissingLine(wording, name, sign, self)
        line.clicked.connect(lambda: self._go(place))
        self.lines.append(line)
        return line

    def _add_lines(self, title: str, lines: Sequence[MissingLine], number: int) -> None:
        box = QWidget(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        if number > len(lines):
            more = label(translate("SubmitDialog", "and %n more", n=number - len(lines)), "muted")
            more.setIndent(_LEFT_OF_TEXT)
            column.addWidget(more)
        self.add_row(title, box)

    def _go(self, place: tuple[str, str]) -> None:
        self.reject()
        if place[0]:
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
        said = self.recommendation, self.summary.toPlainText()
        self._writer.write("verdict", translate("Rescue", "Summary"), lambda: self._write(*said), text=said[1])

    def _write(self, recommendation: Recommendation, summary: str) -> Changes:
        return scorecards.write_summary(
            self.session.workspace, scorecard_id=self._card.id, recommendation=recommendation, summary=summary
        )

    def reject(self) -> None:
        """Close without submitting; the verdict so far stays in the draft."""
        self.summary.flush()
        super().reject()

    def save(self) -> Changes:
        """Submits and locks, with everything typed on disk."""
        self.summary.flush()
        self._writer.require_saved()
        if self.own_name is not None:
            self.own_name.take(another=False)
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
