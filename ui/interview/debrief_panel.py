"""The middle of the page in the debrief: what everybody saw, side by side, and my own change with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rubrics.model import LEVELS, Language
from ui.interview.buttons import IconButton, WordButton, describe
from ui.interview.fields import TextField
from ui.models.comparison import after_words, gap_words, given_words, rating_words
from ui.models.figures import day_and_time, figure
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.labels import label
from ui.widgets.panel_dots import PanelDots
from ui.widgets.result_view import show_panel
from ui.widgets.worked_out import late_words

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating
    from ui.interview.debrief import Debrief

CARD = 170  # px that the words of one interviewer want at least


class EvidenceCards(DocumentView):
    """What each interviewer gave and saw, as many beside each other as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Debrief", "What everybody saw"), parent)
        self.document().setDocumentMargin(0)
        self._ratings: Sequence[GivenRating] = ()
        self._mine = ""
        self._columns = 0

    def show_ratings(self, ratings: Sequence[GivenRating], mine: str) -> None:
        """Show these ratings; `mine` is the id of one's own scorecard."""
        if (list(ratings), mine) != (list(self._ratings), self._mine):
            self._ratings, self._mine, self._columns = ratings, mine, 0
            if not ratings:
                self.show_document(lambda _: None)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(len(self._ratings), self.viewport().width() // CARD))
        if columns == self._columns or not self._ratings:
            return
        self._columns = columns
        parts = [partial(_write_rating, rating, mine=rating.scorecard_id == self._mine) for rating in self._ratings]
        self.show_document(lambda view: view.side_by_side_parts(parts, columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer beside each other."""
        super().resizeEvent(event)
        self._arrange()


def _write_rating(rating: GivenRating, view: DocumentView, *, mine: bool) -> None:
    name = rating.interviewer.name
    who = translate("Debrief", "{name} (you)", name=name) if mine else name
    view.subheading(f"{who}: {given_words(rating)}")
    if rating.evidence.strip():
        view.text(rating.evidence)
    else:
        view.text(translate("Debrief", "No evidence written"), "muted")
    if rating.late:
        view.text(late_words(), "warning")
    if rating.changed is not None and rating.changed.evidence.strip():
        view.field(translate("Debrief", "Reason for the change"), rating.changed.evidence)


class DebriefPanel(QWidget):
    """Shows one criterion of the debrief. What is pressed is only announced; what is shown comes from the record."""

    scored = Signal(int)
    not_assessed = Signal()
    taken_back = Signal()
    reason_paused = Signal(str)
    reason_left = Signal()
    finish_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.panel_score = label("", "heading")
        self.finish = WordButton(translate("Debrief", "Finish the debrief"), parent=self)
        self.reopen = WordButton(translate("Debrief", "Reopen the debrief…"), parent=self)
        self.standing = label("", "muted")
        self.name = label("", "title")
        self.figures = label("", "")
        self.dots = PanelDots(self)
        self.cards = EvidenceCards()
        self.own = label("", "heading")
        self.buttons: dict[int, WordButton] = {}
        self.none_button = WordButton(translate("Debrief", "Not assessed"), "0", parent=self)
        self.back_button = IconButton("undo-2", translate("Debrief", "Take the change back"), "Backspace", parent=self)
        self.reason = TextField(self)
        self.reason.setObjectName("debrief-reason")
        self.reason.setAccessibleName(translate("Debrief", "Reason for the change"))
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 16)
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.panel_score, 1)
        head.addWidget(self.finish)
        head.addWidget(self.reopen)
        layout.addLayout(head)
        layout.addWidget(self.standing)
        self._talk = QWidget(self)
        column = QVBoxLayout(self._talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.name, self.figures, self.dots):
            column.addWidget(part)
        column.addWidget(self.cards, 1)
        column.addWidget(self.own)
        column.addLayout(self._build_buttons())
        column.addWidget(self.reason)
        layout.addWidget(self._talk, 1)
        self._rest = QWidget(self)
        layout.addWidget(self._rest, 1)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for level in LEVELS:
            button = WordButton(str(level), str(level), parent=self)
            button.setCheckable(True)
            button.setFixedWidth(34)
            self.buttons[level] = button
            row.addWidget(button)
        self.none_button.setCheckable(True)
        row.addWidget(self.none_button)
        row.addWidget(self.back_button)
        row.addStretch()
        return row

    def _connect(self) -> None:
        for level, button in self.buttons.items():
            button.clicked.connect(lambda _on, level=level: self.scored.emit(level))
        self.none_button.clicked.connect(self.not_assessed)
        self.back_button.clicked.connect(self.taken_back)
        self.reason.paused.connect(lambda: self.reason_paused.emit(self.reason.toPlainText()))
        self.reason.left.connect(self.reason_left)
        self.finish.clicked.connect(self.finish_asked)
        self.reopen.clicked.connect(self.reopen_asked)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        return [
            self.cards,
            *self.buttons.values(),
            self.none_button,
            self.back_button,
            self.reason,
            self.finish,
            self.reopen,
        ]

    # -- showing

    def show_waiting(self, talk: Debrief) -> None:
        """Say who still has to submit before anybody talks."""
        self._talk.hide()
        self._rest.show()
        self.finish.hide()
        self.reopen.hide()
        self.panel_score.setText(translate("Debrief", "The debrief begins once everybody has submitted."))
        if talk.blind:
            said = translate("Debrief", "First submit your other scorecard of this candidate; it is scored alone too.")
        else:
            said = translate("Debrief", "Still awaited: {names}", names=", ".join(talk.awaited))
        self.standing.setText(said)

    def show_debrief(self, talk: Debrief, result: ApplicationResult, one: CriterionResult, reason: str) -> None:
        """Show a criterion, and what my changes so far do to the panel's score; `reason` is what was typed last."""
        self._talk.show()
        self._rest.hide()
        self.finish.setVisible(not talk.finished)
        self.reopen.setVisible(talk.finished)
        score = after_words(figure(result.score.points), result.after and figure(result.after.points))
        self.panel_score.setText(translate("Debrief", "Panel’s score: {points}", points=score))
        self.standing.setText(_standing(talk))
        self.name.setText(one.criterion.name.get(self._language))
        value = after_words(figure(one.part.value), one.after and figure(one.after.value))
        figures = [translate("Debrief", "Panel’s mean: {value}", value=value)]
        if one.part.discuss:
            figures.append(gap_words(one.part.gap))
        self.figures.setText(" · ".join(figures))
        self.figures.setProperty("role", "warning" if one.part.discuss else "muted")
        self.figures.style().polish(self.figures)
        show_panel(self.dots, one, result, self._language)
        self.cards.show_ratings(one.ratings, talk.scorecard_id)
        self._show_own(talk, one, reason)

    def _show_own(self, talk: Debrief, one: CriterionResult, reason: str) -> None:
        mine, change = talk.mine(one), talk.change(one.criterion.id)
        alone = rating_words(mine.score if mine else None, not_assessed=mine is not None and mine.not_assessed)
        self.own.setText(translate("Debrief", "Your score alone: {score}. What is it now?", score=alone))
        shown = change.score if change is not None else mine.score if mine is not None else None
        for level, button in self.buttons.items():
            _light(button, on=level == shown)
            button.setEnabled(not talk.finished)
            describe(button, translate("Debrief", "Score {level} after the debrief", level=level), str(level))
        none = change.not_assessed if change is not None else mine is not None and mine.not_assessed
        _light(self.none_button, on=none)
        self.none_button.setEnabled(not talk.finished)
        self.back_button.setEnabled(change is not None and not talk.finished)
        self.reason.setPlaceholderText(
            translate("Debrief", "Why the score is another one now (E)")
            if change is not None
            else translate("Debrief", "Change your score first; then say why")
        )
        self.reason.setReadOnly(change is None or talk.finished)
        self.reason.setEnabled(change is not None)
        self.reason.show_text(reason)

    def flush(self) -> None:
        """Announce what is being typed."""
        self.reason.flush()


def _light(button: WordButton, *, on: bool) -> None:
    """Show whether this is the score now: by its ground, and for a screen reader by being checked."""
    button.setChecked(on)
    button.setProperty("role", "primary" if on else "")
    button.style().polish(button)


def _standing(talk: Debrief) -> str:
    """Where one's own debrief stands, and who of the panel has no say in it."""
    said = []
    if talk.finished and talk.card is not None:
        said.append(translate("Debrief", "You finished it on {time}.", time=day_and_time(talk.card.submitted_at)))
    elif talk.without_reason():
        said.append(translate("Debrief", "%n change(s) still without a reason.", n=len(talk.without_reason())))
    else:
        said.append(translate("Debrief", "Change only what you see differently now. Scores given alone stay."))
    if talk.absent:
        said.append(translate("Debrief", "Without a scorecard: {names}.", names=", ".join(talk.absent)))
    return " ".join(said)
