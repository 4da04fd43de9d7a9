"""The suitable and unsuitable traits of a criterion: observed, not observed or not probed, with the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rubrics.model import Criterion, Language, Trait
from ui import theme
from ui.icons import pixmap
from ui.interview.buttons import keep_scoring_keys
from ui.interview.fields import TextField
from ui.interview.measures import line_height, text_height
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from screening.interviewing.scorecards import Observation

State = Literal["observed", "not_observed", "not_probed"]
NEXT_STATE: dict[str, State] = {"not_probed": "observed", "observed": "not_observed", "not_observed": "not_probed"}
_COLUMNS_FROM = 30  # lines of text in the width: wide enough for suitable and unsuitable side by side
_BETWEEN = 16  # pixels between the columns

_BOX = 18
_TEXT_LEFT = 36
_FIELD_MARGINS = 8
_CHECK_STATES = {
    "observed": Qt.CheckState.Checked,
    "not_observed": Qt.CheckState.PartiallyChecked,
    "not_probed": Qt.CheckState.Unchecked,
}


def height_of(criterion: Criterion, language: Language, font: QFont, width: int, field: int) -> int:
    """Pixels of a criterion's traits in this width, each with a field of `field` pixels under it."""
    line = line_height(font)
    columns = [traits for traits in (criterion.suitable, criterion.unsuitable) if traits]
    beside = has_columns(width, line)
    column = (width - _BETWEEN * (len(columns) - 1)) // len(columns) if beside and columns else width
    heights = [
        line + sum(_words_height(one.text.get(language), font, column) + field for one in traits) for traits in columns
    ]
    if beside:
        return max(heights, default=0)
    return sum(heights) + _BETWEEN * max(0, len(heights) - 1)


def field_height(line: int, compact: bool) -> int:
    """Pixels for the evidence of a trait with its margins."""
    return line * (1 if compact else 2) + 18 + _FIELD_MARGINS


def has_columns(width: int, line: int) -> bool:
    """Whether suitable and unsuitable traits stand side by side."""
    return width >= _COLUMNS_FROM * line


def _words_height(words: str, font: QFont, width: int) -> int:
    return text_height(font, words, width - _TEXT_LEFT - 8) + _small_line(line_height(font)) + 10


def _small_line(line: int) -> int:
    return round(line * 0.9)


class TraitButton(QCheckBox):
    """One trait; each press goes on from not probed to observed, to not observed, and back."""

    def __init__(self, *, suitable: bool, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.trait_id = ""
        self._words = self._key = ""
        self._suitable = suitable
        self._language: Language = language
        self._state: State = "not_probed"
        self.setTristate(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_trait(self, trait: Trait, number: int) -> None:
        """Be the button of this trait, which Shift with `number` reaches."""
        self.trait_id, self._key = trait.id, f"Shift+{number}"
        words = trait.text.get(self._language)
        if words != self._words:
            self._words = words
            self.setText(words)
            self.updateGeometry()
        self._say()

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    @property
    def state_word(self) -> str:
        """The state in the window's language."""
        return term(f"state.{self._state}", self._language)

    def show_state(self, state: State) -> None:
        """Show what is stored."""
        if state != self._state:
            self._state = state
            self.setCheckState(_CHECK_STATES[state])
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(f"{self._words}: {self.state_word}")
        self.setToolTip(
            translate("Interview", "{state}. Press for the next state ({key}).", state=self.state_word, key=self._key)
        )
        self.update()

    def nextCheckState(self) -> None:
        """A click asks; only the record answers."""

    def hitButton(self, position: QPoint) -> bool:
        """The whole row is the button."""
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        """Long traits wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels its words and the line with its state take at this width."""
        return _words_height(self._words, self.font(), width)

    def sizeHint(self) -> QSize:
        """A row of ordinary width."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Wraps down to this."""
        return QSize(120, 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only; every other key scores."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box whose sign, word and colour say the state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setPen(QPen(theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_box(painter)
        painter.setPen(theme.color("text"))
        words = self.rect().adjusted(_TEXT_LEFT, 4, -8, -4)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), self._words)
        painter.setFont(self._small_font())
        painter.setPen(theme.color(self._role() if self._state == "observed" else "muted"))
        small = _small_line(line_height(self.font()))
        below = QRect(_TEXT_LEFT, self.height() - 4 - small, self.width() - _TEXT_LEFT - 8, small)
        text = self.state_word if self._state != "not_probed" else f"{self.state_word} · {self._key}"
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_box(self, painter: QPainter) -> None:
        top = 4 + (self.fontMetrics().lineSpacing() - _BOX) // 2
        box = QRect(8, top, _BOX, _BOX)
        observed = self._state == "observed"
        painter.setPen(QPen(theme.color(self._role() if observed else "outline"), 1.5))
        painter.setBrush(theme.color(f"{self._role()}_ground") if observed else theme.color("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        sign = {"observed": "check", "not_observed": "minus"}.get(self._state)
        if sign:
            role = self._role() if observed else "muted"
            painter.drawPixmap(
                box.x() + 2, box.y() + 2, pixmap(sign, _BOX - 4, role=role, ratio=self.devicePixelRatioF())
            )

    def _role(self) -> str:
        return "good" if self._suitable else "bad"

    def _small_font(self) -> QFont:
        font = self.font()
        font.setPixelSize(max(11, round(self.fontInfo().pixelSize() * 0.86)))
        return font


class TraitRow(QWidget):
    """A trait and, once there is something to say about it, the field for what was seen or heard."""

    pressed = Signal(str)  # trait id
    evidence_paused = Signal(str, str)  # trait id, text
    evidence_left = Signal(str)  # trait id

    def __init__(self, *, suitable: bool, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.trait_id = ""
        self.button = TraitButton(suitable=suitable, language=language, parent=self)
        self.evidence = TextField(self)
        self.evidence.setPlaceholderText(translate("Interview", "What was said or done?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        field = QVBoxLayout()
        field.setContentsMargins(_TEXT_LEFT - 4, 2, 8, 6)
        field.addWidget(self.evidence)
        layout.addLayout(field)
        self.button.clicked.connect(lambda: self.pressed.emit(self.trait_id))
        self.evidence.paused.connect(lambda: self.evidence_paused.emit(self.trait_id, self.evidence.toPlainText()))
        self.evidence.left.connect(lambda: self.evidence_left.emit(self.trait_id))

    def show_trait(self, trait: Trait, number: int) -> None:
        """Be the row of this trait; what was typed about the one before it has been committed."""
        if trait.id != self.trait_id:
            if self.evidence.hasFocus():
                self.evidence.hide()
            self.evidence.open_text("")
            self.evidence.document().clearUndoRedoStacks()
            self.trait_id = trait.id
        self.button.show_trait(trait, number)
        name = trait.text.get(self._language)
        self.evidence.setAccessibleName(translate("Interview", "Evidence for: {name}", name=name))

    def show_observation(self, state: State, evidence: str) -> None:
        """Show what is stored about this trait."""
        self.button.show_state(state)
        self.evidence.show_text(evidence)
        self.evidence.setVisible(state == "observed" or bool(evidence) or self.evidence.hasFocus())

    def fit(self, field: int, *, reserved: bool) -> None:
        """Give the evidence `field` pixels with its margins; `reserved`: also while it is not there."""
        self.evidence.setFixedHeight(field - _FIELD_MARGINS)
        policy = self.evidence.sizePolicy()
        if policy.retainSizeWhenHidden() != reserved:
            policy.setRetainSizeWhenHidden(reserved)
            self.evidence.setSizePolicy(policy)

    def set_read_only(self, read_only: bool) -> None:
        """A submitted scorecard is looked at, not changed."""
        self.button.setEnabled(not read_only)
        self.evidence.setReadOnly(read_only)


class _Column(QWidget):
    """The suitable or the unsuitable traits of one criterion after another; a row is made once and used again."""

    def __init__(self, heading: str, *, suitable: bool, traits: TraitList) -> None:
        super().__init__(traits)
        self._suitable = suitable
        self._traits = traits
        self.rows: list[TraitRow] = []  # some may be hidden
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        label = QLabel(heading, self)
        label.setProperty("role", "muted")
        label.setContentsMargins(8, 0, 0, 0)
        self._layout.addWidget(label)
        self._layout.addStretch(1)
        self.hide()

    def show_traits(self, traits: Sequence[Trait], first: int, language: Language) -> dict[str, TraitRow]:
        """Show these, numbered from `first` on; the row of each."""
        while len(self.rows) < len(traits):
            row = TraitRow(suitable=self._suitable, language=language, parent=self)
            row.pressed.connect(self._traits.pressed)
            row.evidence_paused.connect(self._traits.evidence_paused)
            row.evidence_left.connect(self._traits.evidence_left)
            self.rows.append(row)
            self._layout.insertWidget(len(self.rows), row)  # below the heading
        shown = {}
        for number, (trait, row) in enumerate(zip(traits, self.rows, strict=False), start=first):
            row.show_trait(trait, number)
            row.show()
            shown[trait.id] = row
        for row in self.rows[len(traits) :]:
            row.hide()
        self.setVisible(bool(traits))
        return shown


class TraitList(QWidget):
    """Suitable traits left, unsuitable ones right; under one another where it is narrow."""

    pressed = Signal(str)
    evidence_paused = Signal(str, str)
    evidence_left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TraitRow] = {}
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_BETWEEN)
        self._suitable = _Column(translate("Interview", "Suitable traits"), suitable=True, traits=self)
        self._unsuitable = _Column(translate("Interview", "Unsuitable traits"), suitable=False, traits=self)
        self._box.addWidget(self._suitable, 1)
        self._box.addWidget(self._unsuitable, 1)

    @property
    def all_rows(self) -> list[TraitRow]:
        """The rows in their order, those as well that the open criterion has no trait for."""
        return [*self._suitable.rows, *self._unsuitable.rows]

    def show_criterion(self, criterion: Criterion, language: Language) -> None:
        """Show the traits of this criterion, numbered as Shift with a digit reaches them."""
        self.rows = self._suitable.show_traits(criterion.suitable, 1, language)
        self.rows |= self._unsuitable.show_traits(criterion.unsuitable, 1 + len(criterion.suitable), language)

    def show_observations(self, observations: Mapping[str, Observation], evidence: Mapping[str, str]) -> None:
        """Show what is stored about each trait, and its evidence."""
        for trait_id, row in self.rows.items():
            observation = observations.get(trait_id)
            state = observation.state if observation is not None else "not_probed"
            row.show_observation(state, evidence.get(trait_id, ""))

    def set_read_only(self, read_only: bool) -> None:
        """A submitted scorecard is looked at, not changed."""
        for row in self.rows.values():
            row.set_read_only(read_only)

    def fit(self, width: int, field: int, *, reserved: bool) -> None:
        """Side by side where `width` allows; see `TraitRow.fit`."""
        beside = has_columns(width, line_height(self.font()))
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for row in self.rows.values():
            row.fit(field, reserved=reserved)

    def flush(self) -> None:
        """Announce what is being typed."""
        for row in self.rows.values():
            row.evidence.flush()
