"""What if the weights were others: a preview that changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rubrics.model import Criterion, Language
from ui.compare.columns import criterion_about
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import action_button
from ui.widgets.labels import label

_MOST = 10.0
_STEP = 0.5
_PAUSE_MS = 120  # after the last change, before everything is reckoned anew
WIDTH = 292  # px


class PreviewStrip(QFrame):
    """Says above the matrix that what stands there is a preview, and how to end it."""

    def __init__(self, end: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "floating-info")
        self.setObjectName("preview")
        self.words = label(
            translate(
                "ComparePage",
                "Preview with other weights; in brackets: as the rubric weighs. Nothing is saved: ranks, lists and "
                "exports stay as they are.",
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self.words, 1)
        row.addWidget(action_button(end))


class WhatIf(QFrame):
    """A field for the weight of each criterion; `weighed` carries all of them a moment after the last change."""

    weighed = Signal(dict)

    def __init__(self, back: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._criteria: Sequence[Criterion] = ()
        self.fields: dict[str, QDoubleSpinBox] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.weighed.emit(self.weights))
        self.problem = label(translate("ComparePage", "At least one criterion needs a weight."), "bad")
        self.problem.hide()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 4, 12)
        column.setSpacing(8)
        column.addWidget(label(translate("ComparePage", "What if the weights were …"), "heading"))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.problem)
        column.addWidget(action_button(back))

    @property
    def weights(self) -> dict[str, float]:
        """The weights in the fields, by the id of the criterion."""
        return {key: field.value() for key, field in self.fields.items()}

    def show_criteria(self, criteria: Sequence[Criterion], language: Language) -> None:
        """A field for each, with the rubric's weight in it; those that are there keep what was typed."""
        if [one.id for one in criteria] == [one.id for one in self._criteria]:
            return
        self._criteria = list(criteria)
        self.fields = {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, one in enumerate(criteria):
            name = ElidedLabel(one.name.get(language))
            name.setToolTip(as_tooltip(criterion_about(one, language)))
            field = QDoubleSpinBox(decimals=2, minimum=0.0, maximum=max(_MOST, one.weight), singleStep=_STEP)
            field.setValue(one.weight)
            field.setAccessibleName(
                translate("ComparePage", "Weight of {criterion} in the preview", criterion=one.name.get(language))
            )
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._changed)
            grid.addWidget(name, number, 0)
            grid.addWidget(field, number, 1)
            self.fields[one.id] = field
        grid.setRowStretch(len(self._criteria), 1)
        self._scroll.setWidget(rows)
        self.problem.hide()

    def as_the_rubric(self) -> None:
        """Back to the weights of the rubric."""
        for one in self._criteria:
            self.fields[one.id].setValue(one.weight)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self.fields.values()), self)

    def _changed(self) -> None:
        usable = any(self.weights.values())
        self.problem.setVisible(not usable)
        if usable:
            self._pause.start()
        else:
            self._pause.stop()
