"""The middle of the page: one criterion with everything one needs to score it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rubrics.model import Criterion, Language
from ui.interview.anchors import AnchorScale, ScaleButton
from ui.interview.area import Area
from ui.interview.buttons import IconButton, WordButton
from ui.interview.concern_mark import ConcernMark
from ui.interview.fields import TextField
from ui.interview.room import PAD, Shares, Words, flowing, probes_line, shared
from ui.interview.traits import TraitList
from ui.models.figures import decimal
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.interviewing.scorecards import Rating, Scorecard


_WEIGHT_FROM, _MUST_HAVE_FROM = 28, 20  # lines of text in the width, from which the chips stand beside the name


class CriterionPanel(QWidget):
    """Shows one criterion and asks for what is pressed; it stores nothing itself.

    Alone on the page (`flowing` False) its parts share the height there is, for all `criteria` alike, so that the
    anchors stay where they are from criterion to criterion. In the scroll it is given the height it needs.
    """

    scored = Signal(int)
    not_assessed = Signal()
    cleared = Signal()
    trait_pressed = Signal(str)
    evidence_paused = Signal(str)
    evidence_left = Signal()
    trait_evidence_paused = Signal(str, str)
    trait_evidence_left = Signal(str)
    room_wanted = Signal()  # the source was opened or closed

    def __init__(
        self,
        criteria: Sequence[Criterion],
        language: Language,
        parent: QWidget | None = None,
        *,
        flowing: bool = False,
    ) -> None:
        super().__init__(parent)
        self._criteria = criteria
        self._flowing = flowing
        self._shares: Shares | None = None
        self._asked: object = None  # what the shares were worked out for
        self._sight = 0
        self._ordered = 0  # tab stops
        self._language: Language = language
        self.criterion: Criterion | None = None
        self.head = _Head(language, self)
        self.question = _Question(language, self)
        self.scale = AnchorScale(language, self)
        self._traits_area = Area(self)
        self.traits = TraitList(self._traits_area.viewport())
        self._traits_area.setWidget(self.traits)
        self._traits_area.setWidgetResizable(True)
        self.evidence = TextField(self)
        self.evidence.setObjectName("interview-evidence")
        self._build()
        self._connect()

    def _build(self) -> None:
        not_assessed = translate("Interview", "Not assessed")
        self.none_button = ScaleButton("0", self)
        about = translate("Interview", "Not assessed: lowers the coverage, never the score ({key})", key="0")
        self.none_button.show_words(not_assessed, spoken=not_assessed, about=about)
        self.clear_button = WordButton(
            translate("Interview", "Clear"), translate("Interview", "Backspace"), role="quiet"
        )
        self.mark = ConcernMark(self)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.none_button)
        choices.addWidget(self.clear_button)
        choices.addWidget(self.mark, 1)
        self.evidence_label = label(translate("Interview", "Evidence"), "muted", wrap=False)
        self.evidence_label.setBuddy(self.evidence)
        self.evidence.setAccessibleName(translate("Interview", "Evidence"))
        self.evidence.setToolTip(
            translate("Interview", "What was said or done that speaks for this score ({key})", key="E")
        )
        self.evidence.setPlaceholderText(translate("Interview", "What was said or done that speaks for this score?"))
        self._evidence_box = evidence = QVBoxLayout()
        evidence.setSpacing(0)
        evidence.addWidget(self.evidence_label)
        evidence.addWidget(self.evidence)
        self._layout = layout = QVBoxLayout(self)
        self.setMinimumSize(240, 240)
        layout.addWidget(self.head)
        layout.addWidget(self.question.area)
        layout.addWidget(self.scale)
        layout.addLayout(choices)
        layout.addWidget(self._traits_area)
        layout.addLayout(evidence)
        layout.addStretch()

    def _connect(self) -> None:
        self.scale.chosen.connect(self.scored)
        self.none_button.clicked.connect(self.not_assessed)
        self.clear_button.clicked.connect(self.cleared)
        self.traits.pressed.connect(self.trait_pressed)
        self.traits.evidence_paused.connect(self.trait_evidence_paused)
        self.traits.evidence_left.connect(self.trait_evidence_left)
        self.evidence.paused.connect(lambda: self.evidence_paused.emit(self.evidence.toPlainText()))
        self.evidence.left.connect(self.evidence_left)
        self.head.source_button.toggled.connect(self._show_source)

    @property
    def answers(self) -> QWidget:
        """What must be in sight while one answers."""
        return self.scale

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        traits = [part for row in self.traits.all_rows for part in (row.button, row.evidence)]
        scale = [*self.scale.buttons.values(), self.none_button, self.clear_button]
        return [self.head.source_button, *scale, *traits, self.evidence]

    def show_criterion(self, criterion: Criterion, number: int) -> None:
        """Open a criterion; what its scorecard says comes with `show_card`."""
        self.criterion = criterion
        self.head.show_criterion(criterion, number)
        self.question.show_criterion(criterion)
        self.scale.show_criterion(criterion)
        self.traits.show_criterion(criterion, self._language)
        self._traits_area.verticalScrollBar().setValue(0)
        stops = self.tab_stops
        if len(stops) != self._ordered:  # there are rows that were not there before
            self._ordered = len(stops)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
        self._fit()

    def show_card(self, card: Scorecard, *, evidence: str, trait_evidence: dict[str, str], read_only: bool) -> None:
        """Show what is stored about the open criterion; the texts come apart, since some may wait to be saved."""
        if self.criterion is None:
            return
        rating: Rating | None = card.ratings.get(self.criterion.id)
        self.scale.show_score(rating.score if rating else None)
        self.none_button.light(bool(rating and rating.not_assessed))
        self.clear_button.setEnabled(not read_only and bool(rating and (rating.score or rating.not_assessed)))
        self.evidence.show_text(evidence)
        self.traits.show_observations(card.observations, trait_evidence)
        self.scale.set_read_only(read_only)
        self.none_button.setEnabled(not read_only)
        self.evidence.setReadOnly(read_only)
        self.traits.set_read_only(read_only)

    def bring_into_sight(self, trait_id: str) -> None:
        """Scroll to a trait, with its evidence."""
        self._traits_area.show_whole(self.traits.rows[trait_id])

    def show_field(self, field: QWidget) -> None:
        """Scroll to the evidence of a trait."""
        self._traits_area.show_whole(field)

    def flush(self) -> None:
        """Announce what is being typed."""
        self.evidence.flush()
        self.traits.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height out anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger or smaller type: share the height out anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.criterion is not None:
            self._fit()

    def height_in(self, width: int, sight: int) -> int:
        """Pixels that are needed at this width; in the scroll everything, else the least.

        `sight`: the height that is in sight at once.
        """
        self.ensurePolished()
        self._sight = sight
        words = self._words()
        if self._flowing:
            return flowing(words, self.font(), width=width, sight=sight).total
        return shared(words, self.font(), width=width, height=0).total

    def _words(self) -> Words:
        source = self.question.source
        return Words(self._criteria, self._language, source.text() if source.isVisibleTo(self.question) else "")

    def _show_source(self, shown: bool) -> None:
        self.question.show_source(shown)
        self.room_wanted.emit()
        self._fit()

    def _fit(self) -> None:
        """Give each part its share, and a criterion that was opened just now its own."""
        asked = (self._words(), self.font(), self.width(), self.height(), self._sight)
        if self._shares is None or asked != self._asked:
            self._asked = asked
            words, font, width, height, sight = asked
            if self._flowing:
                self._share_out(flowing(words, font, width=width, sight=sight))
            else:
                self._share_out(shared(words, font, width=width, height=height))
        width = self.width() - 2 * PAD
        self.head.fit(width)
        if self._shares is not None:
            self.traits.fit(width, self._shares.trait_field, reserved=self._shares.reserved)

    def _share_out(self, shares: Shares) -> None:
        if shares == self._shares:
            return
        self._shares = shares
        self._layout.setSpacing(shares.spacing)
        self._layout.setContentsMargins(PAD, shares.spacing, PAD, 0)
        self.head.setFixedHeight(shares.head)
        self.question.area.setFixedHeight(shares.question)
        self.scale.fit(shares.lines, compact=shares.compact)
        self.none_button.set_compact(shares.compact)
        self.none_button.setFixedHeight(shares.choices)
        self.clear_button.setFixedHeight(shares.choices)
        self._traits_area.setFixedHeight(shares.traits)
        self.evidence_label.setVisible(shares.label > 0)
        self.evidence_label.setFixedHeight(max(1, shares.label))
        self.evidence.setFixedHeight(shares.evidence)


class _Head(QWidget):
    """Number and name, weight, must-have, and the way to the profile's sentence."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.name = ElidedLabel("", "heading", self)
        self.must_have = label("", "chip", wrap=False)
        self.weight = label("", "chip", wrap=False)
        self.source_button = IconButton(
            "book-open", translate("Interview", "Definition and source in the profile"), "Ctrl+I"
        )
        self.source_button.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name, 1)
        for widget in (self.must_have, self.weight, self.source_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._is_must_have = False

    def fit(self, width: int) -> None:
        """Where there is little room, the name has it; its tooltip says the rest."""
        line = self.fontMetrics().lineSpacing()
        self.weight.setVisible(width >= _WEIGHT_FROM * line)
        self.must_have.setVisible(self._is_must_have and width >= _MUST_HAVE_FROM * line)

    def show_criterion(self, criterion: Criterion, number: int) -> None:
        """Name it and say how much it counts."""
        name = f"{number}  {criterion.name.get(self._language)}"
        self.name.setText(name)
        weight = decimal(criterion.weight)
        self.weight.setText(translate("Interview", "weight {weight}", weight=weight))
        reason = criterion.weight_reason.get(self._language)
        self.weight.setToolTip(as_tooltip(reason) if reason else "")
        self._is_must_have = criterion.must_have is not None
        self.must_have.setText(translate("Interview", "must-have"))
        if criterion.must_have is not None:
            told = translate("Interview", "A score of {level} or below: must-have not met", level=criterion.must_have)
            self.must_have.setToolTip(told)
        chips = [chip.text() for chip in (self.must_have, self.weight) if chip is self.weight or self._is_must_have]
        self.name.setToolTip(as_tooltip("\n".join([name, *chips])))
        self.name.setAccessibleName(", ".join([name, *chips]))


class _Question(QWidget):
    """The main question, its probes and, when asked for, the definition and the sentence of the profile."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        self.area = Area(parent)
        super().__init__(self.area.viewport())
        self._language: Language = language
        self.text = label("", "question")
        self.probes = label("", "muted")
        self.source = label("", "note")
        self.source.hide()
        for shown in (self.text, self.probes, self.source):
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.text)
        layout.addWidget(self.probes)
        layout.addWidget(self.source)
        layout.addStretch()
        self.area.setWidget(self)
        self.area.setWidgetResizable(True)

    def show_criterion(self, criterion: Criterion) -> None:
        """Show the question of this criterion."""
        self.text.setText(criterion.question.text.get(self._language))
        probes = probes_line(criterion, self._language)
        self.probes.setText(probes)
        self.probes.setVisible(bool(probes))
        self.source.setText(self._source(criterion))
        self.area.verticalScrollBar().setValue(0)

    def show_source(self, shown: bool) -> None:
        """Show or hide where the criterion comes from."""
        self.source.setVisible(shown)

    def _source(self, criterion: Criterion) -> str:
        parts = [criterion.definition.get(self._language)]
        if criterion.source:
            parts.append(translate("Interview", "From the profile: “{sentence}”", sentence=criterion.source))
        return "\n\n".join(filter(None, parts))
