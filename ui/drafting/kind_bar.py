"""What the letters and colours stand for, and a button each to say what the chosen sentence is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from rubrics.draft.records import Kind
from rubrics.model import Language
from ui import theme
from ui.actions import tooltip
from ui.drafting.kinds import CHIP, KINDS, chip_icon, letter, name
from ui.translations import translate
from ui.wording import words

_WIDEST = 3
_COLUMN = 124  # pixels


class KindBar(QWidget):
    """`asked` carries the kind of the button that was pressed."""

    asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setAccessibleName(translate("Drafting", "What the chosen sentence is read as"))
        self.buttons: dict[Kind, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for kind in KINDS:
            button = QToolButton()
            button.setText(f" {name(kind, language)}")
            button.setAccessibleName(f"{name(kind, language)} ({letter(kind, language)})")
            button.setToolTip(tooltip(f"{words(f'sentence_about.{kind}', language)} ({letter(kind, language)})"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(CHIP, CHIP))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the letters and the menu
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked, kind=kind: self.asked.emit(kind))
            self._group.addButton(button)
            self.buttons[kind] = button
        self._columns = 0
        self._compact = False
        self._arrange(_WIDEST)
        self._draw()
        theme.watcher.changed.connect(self._draw)

    def show_kind(self, kind: Kind | None) -> None:
        """Lights the kind of the chosen sentence; None where none is chosen."""
        self.setEnabled(kind is not None)
        self._group.setExclusive(False)
        for one, button in self.buttons.items():
            button.setChecked(one == kind)
        self._group.setExclusive(True)

    def set_compact(self, compact: bool) -> None:
        """Only the letters, in one row: for a low window. Their tooltips say the rest."""
        if compact == self._compact:
            return
        self._compact = compact
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(style)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Two columns."""
        return QSize(2 * _COLUMN, super().minimumSizeHint().height())

    def _fit(self) -> None:
        self._arrange(len(self.buttons) if self._compact else max(2, min(_WIDEST, self.width() // _COLUMN)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)

    def _draw(self) -> None:
        for kind, button in self.buttons.items():
            button.setIcon(chip_icon(kind, self._language, self.font(), self.devicePixelRatioF()))
