"""The filter of the candidates as chips: what is set, each to be changed or taken off, and where to set more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from screening.people import filter_choices
from screening.people.candidate_filter import Filter
from ui.actions import action
from ui.candidates.filter_menu import FilterMenus
from ui.candidates.filter_words import Chip, chips, title, without
from ui.icons import icon
from ui.session import Session
from ui.translations import translate
from ui.widgets.flow import FlowLayout


class FilterBar(QWidget):
    """`filter` is what is asked for, without the text typed; `changed` comes when somebody asks for something else."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.filter = Filter()
        self.chips: list[ChipButton] = []
        self._menus = FilterMenus(session, self, lambda: self.filter, self.ask)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(lambda: self._menus.whole(self.menu))
        self.clear = action(
            self,
            translate("Filter", "Clear the filter"),
            lambda: self.ask(Filter()),
            icon_name="x",
            keys="Ctrl+Shift+X",
        )
        self._clear_button = QPushButton(translate("Filter", "Clear"))
        self._clear_button.setProperty("role", "quiet")
        self._clear_button.setToolTip(self.clear.toolTip())
        self._clear_button.setAccessibleName(self.clear.text())
        self._clear_button.clicked.connect(self.clear.trigger)
        self._flow = FlowLayout(self, spacing=8)
        self._flow.addWidget(self._clear_button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Filter", "Filter that is set"))
        self.show_filter(self.filter)

    def ask(self, wanted: Filter) -> None:
        """Show what this filter lets through from now on."""
        if wanted != self.filter:
            self.show_filter(wanted)
            self.changed.emit()

    def show_filter(self, wanted: Filter) -> None:
        """The chips of this filter; nobody is told."""
        self.filter = wanted
        focused = next((chip.part for chip in self.chips if chip.isAncestorOf(self.focusWidget() or self)), "")
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(one) for one in self._said()]
        self._flow.removeWidget(self._clear_button)
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._clear_button)
        self._clear_button.setVisible(bool(self.chips))
        self.clear.setEnabled(bool(self.chips))
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        again = next((chip for chip in self.chips if chip.part == focused), self.chips[-1] if self.chips else None)
        if focused and again:
            again.words.setFocus()

    def _said(self) -> list[Chip]:
        jobs = {job.id: job.title for job in filter_choices.jobs(self._session.workspace)} if self.filter.job_id else {}
        return chips(self.filter, self._session.language, jobs, {})

    def _chip(self, said: Chip) -> ChipButton:
        made = ChipButton(said, self)
        made.menu.aboutToShow.connect(lambda: self._menus.fill(made.menu, said.part))
        made.taken_off.connect(lambda: self.ask(without(self.filter, said.part)))
        return made


class ChipButton(QWidget):
    """One part of a filter: its words open the choices, the cross or Delete takes it off."""

    taken_off = Signal()

    def __init__(self, said: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = said.part
        self.menu = QMenu(self)
        self.words = QToolButton()
        self.words.setText(
            self.fontMetrics().elidedText(said.text, Qt.TextElideMode.ElideRight, 320).replace("&", "&&")
        )
        self.words.setToolTip(translate("Filter", "Change this part of the filter; Delete takes it off"))
        self.words.setAccessibleName(said.text)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross = QToolButton()
        self.cross.setIcon(icon("x"))
        off = translate("Filter", "Take “{field}” off the filter", field=title(said.part))
        self.cross.setToolTip(off)
        self.cross.setAccessibleName(off)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete on the words does the same
        if said.part == "import":
            self.words.clicked.connect(self.taken_off)
        else:
            self.words.setMenu(self.menu)
            self.words.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.words.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.cross.clicked.connect(self.taken_off)
        self.setProperty("role", "filter-chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 2, 0)
        line.setSpacing(0)
        line.addWidget(self.words)
        line.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it off."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)
