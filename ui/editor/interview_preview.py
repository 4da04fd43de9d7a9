"""The rubric as the interview page shows it, to try: keys light an answer, and nothing is stored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from rubrics.model import Language, Rubric
from ui.icons import icon
from ui.interview.criterion_panel import CriterionPanel
from ui.translations import translate
from ui.widgets.labels import label

_DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4, Qt.Key.Key_5: 5}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}


class InterviewPreview(QWidget):
    """One active criterion at a time, in the panel that interviewers work with."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._rubric: Rubric | None = None
        self._number = 0
        self.panel: CriterionPanel | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Editor", "Preview of the interview page"))
        self._place = label("", "muted", wrap=False)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(label(translate("Editor", "To try with the keys 1–5: nothing is stored."), "muted"), 1)
        head.addWidget(self._place)
        for name, words, by in (
            ("chevron-left", translate("Editor", "The criterion before (↑)"), -1),
            ("chevron-right", translate("Editor", "The next criterion (↓)"), 1),
        ):
            button = QToolButton()
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, by=by: self.step(by))
            head.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.addLayout(head)

    def show_rubric(self, rubric: Rubric, criterion_id: str = "") -> None:
        """Show this rubric, at the criterion of this id where that is scored."""
        criteria = rubric.active_criteria
        wanted = next((number for number, one in enumerate(criteria) if one.id == criterion_id), self._number)
        if rubric != self._rubric:
            self._rubric = rubric
            if self.panel is not None:
                self._column.removeWidget(self.panel)
                self.panel.hide()
                self.panel.deleteLater()
            self.panel = CriterionPanel(criteria, self._language, self)
            self._make_harmless(self.panel)
            self._column.addWidget(self.panel, 1)
        self._open(wanted)

    def step(self, by: int) -> None:
        """The next criterion, or the one before."""
        self._open(self._number + by)

    def _open(self, number: int) -> None:
        if self._rubric is None or self.panel is None:
            return
        criteria = self._rubric.active_criteria
        self._number = max(0, min(number, len(criteria) - 1))
        self.panel.show_criterion(criteria[self._number], self._number + 1)
        self.panel.evidence.setReadOnly(True)
        self.panel.evidence.setPlaceholderText("")
        self.panel.traits.set_read_only(True)
        self.light(None)
        self._place.setText(
            translate("Editor", "Criterion {number} of {count}", number=self._number + 1, count=len(criteria))
        )

    def light(self, score: int | None, *, not_assessed: bool = False) -> None:
        """Light an answer, as the interview page does."""
        if self.panel is not None:
            self.panel.scale.show_score(score)
            self.panel.none_button.light(not_assessed)
            self.panel.clear_button.setEnabled(score is not None or not_assessed)

    def _make_harmless(self, panel: CriterionPanel) -> None:
        panel.scored.connect(self.light)
        panel.not_assessed.connect(lambda: self.light(None, not_assessed=True))
        panel.cleared.connect(lambda: self.light(None))
        for button in panel.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys work wherever the focus is within the panel."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the interview page."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _DIGITS:
            self.light(_DIGITS[key])
        elif key == Qt.Key.Key_0:
            self.light(None, not_assessed=True)
        elif key == Qt.Key.Key_Backspace:
            self.light(None)
        elif key in _STEPS:
            self.step(_STEPS[key])
        else:
            return False
        return True
