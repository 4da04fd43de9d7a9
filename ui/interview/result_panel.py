"""The result of one's own scorecard, once it is submitted: figures with their bounds, and how each was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reports.wording import Wording
from rubrics.model import Language
from screening.scoring import Score, score
from ui.icons import pixmap
from ui.interview.buttons import WordButton
from ui.interview.explanation import explanation
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term

if TYPE_CHECKING:
    from ui.interview.record import InterviewRecord

_SIGNS = {"met": ("circle-check", "good"), "not_met": ("circle-x", "bad"), "not_assessed": ("circle-minus", "warning")}


class Figure(QFrame):
    """A figure, what it means, and on request how it was worked out."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = label(title, "muted")
        self.value = label("", "title")
        self.detail = label("")
        self.lines = label("", "muted")
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines.hide()
        self.why = WordButton(translate("Interview", "How was this worked out?"), role="quiet", parent=self)
        self.why.setCheckable(True)
        self.why.setAccessibleName(f"{title}: {self.why.text()}")
        self.why.toggled.connect(self.lines.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 12)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.why)
        layout.addLayout(top)
        for part in (self.value, self.detail, self.lines):
            layout.addWidget(part)

    def show_figure(self, value: str, detail: str, lines: list[str]) -> None:
        """Show a figure and the lines behind it."""
        self.value.setText(value)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.lines.setText("\n".join(lines))


class ResultPanel(QScrollArea):
    """What one's own scorecard comes to. The program shows and explains; a person decides."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verdict = label("", "heading")
        self.submitted = label("", "muted")
        self.summary = label("")
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.points = Figure(translate("Interview", "Your score"), self)
        self.coverage = Figure(translate("Interview", "Coverage"), self)
        self.must_haves = QVBoxLayout()
        self.watch_outs = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        for part in (self.verdict, self.submitted, self.summary):
            layout.addWidget(part)
        layout.addWidget(self.points)
        layout.addWidget(self.coverage)
        for heading, lines in (
            (translate("Interview", "Must-haves"), self.must_haves),
            (translate("Interview", "Watch-outs: unsuitable traits observed"), self.watch_outs),
        ):
            layout.addSpacing(8)
            layout.addWidget(label(heading, "heading"))
            lines.setSpacing(8)
            layout.addLayout(lines)
        layout.addStretch()
        self.setWidget(inner)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        return [self.points.why, self.coverage.why]

    def show_result(self, record: InterviewRecord) -> None:
        """Show the result of a submitted scorecard."""
        card, rubric = record.card, record.rubric
        result = score(rubric, [{key: rating.score for key, rating in card.ratings.items()}])
        self.verdict.setText(term(f"recommendation.{card.recommendation}", self._language))
        when = translate("Interview", "Your scorecard, submitted {time}", time=day_and_time(card.submitted_at))
        self.submitted.setText(when)
        self.summary.setText(card.summary)
        self.summary.setVisible(bool(card.summary.strip()))
        self._show_points(result, record)
        self._show_must_haves(result, record)
        self._show_watch_outs(record)

    def _show_points(self, result: Score, record: InterviewRecord) -> None:
        words = Wording(self._language)
        low, high = words.number(result.low), words.number(result.high)
        if result.points is None:
            value = translate("Interview", "Not enough evidence")
            detail = translate("Interview", "Between {low} and {high} of 100", low=low, high=high)
        else:
            value = translate("Interview", "{points} of 100", points=words.number(result.points))
            complete = result.coverage == 1
            range_ = translate("Interview", "Between {low} and {high} with what is missing", low=low, high=high)
            detail = translate("Interview", "Every criterion has a score") if complete else range_
        why = explanation(result, "points", record.rubric, self._language)
        if result.points is not None or result.mean is None:
            why += explanation(result, "bounds", record.rubric, self._language)
        self.points.show_figure(value, detail, why)
        rated = sum(part.value is not None for part in result.parts)
        detail = translate(
            "Interview", "{scored} of {criteria} criteria have a score", scored=rated, criteria=len(result.parts)
        )
        lines = explanation(result, "coverage", record.rubric, self._language)
        self.coverage.show_figure(words.percent(result.coverage), detail, lines)

    def _show_must_haves(self, result: Score, record: InterviewRecord) -> None:
        _clear(self.must_haves)
        for one in result.must_haves:
            name = record.rubric.criterion(one.criterion_id).name.get(self._language)
            why = " ".join(explanation(result, f"must_have:{one.criterion_id}", record.rubric, self._language))
            told = f"{name}: {term(f'must_have.{one.status}', self._language)}"
            self.must_haves.addWidget(self._line(*_SIGNS[one.status], told, why))
        if not result.must_haves:
            self.must_haves.addWidget(label(translate("Interview", "This rubric has none."), "muted"))

    def _show_watch_outs(self, record: InterviewRecord) -> None:
        _clear(self.watch_outs)
        seen = record.card.observations
        found = [
            (trait, seen[trait.id].evidence)
            for _, trait, suitable in record.rubric.traits()
            if not suitable and trait.id in seen and seen[trait.id].state == "observed"
        ]
        for trait, evidence in found:
            self.watch_outs.addWidget(self._line("triangle-alert", "warning", trait.text.get(self._language), evidence))
        if not found:
            self.watch_outs.addWidget(label(translate("Interview", "None observed."), "muted"))

    def _line(self, sign: str, role: str, text: str, detail: str) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        picture = QLabel()
        picture.setPixmap(pixmap(sign, 18, role=role, ratio=self.devicePixelRatioF()))
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(text), 0, 1)
        if detail:
            grid.addWidget(label(detail, "muted"), 1, 1)
        return line


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
