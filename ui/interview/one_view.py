"""One criterion or preview question at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.interview.area import Area

if TYPE_CHECKING:
    from rubrics.model import Rubric
    from ui.interview.criterion_panel import CriterionPanel
    from ui.interview.places import Place
    from ui.interview.preview_panel import PreviewPanel
    from ui.interview.scoring import Scoring


class OneView(QStackedWidget):
    """The same two panels show whatever is open; where the window is too low for one, it is scrolled."""

    entered = Signal(object)  # never sent: nothing but the open place can be entered

    def __init__(self, scoring: Scoring, rubric: Rubric, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rubric = rubric
        self._area = Area(self)
        self.criterion_panel: CriterionPanel = scoring.make_criterion_panel(
            rubric.active_criteria, self._area.viewport()
        )
        self.preview_panel: PreviewPanel = scoring.make_preview_panel(self)
        self._area.setWidget(self.criterion_panel)
        self._area.setWidgetResizable(True)
        self.criterion_panel.room_wanted.connect(self.fit)
        self.addWidget(self._area)
        self.addWidget(self.preview_panel)

    @property
    def panels(self) -> list[CriterionPanel | PreviewPanel]:
        """The panel of the open place."""
        return [self.criterion_panel if self.currentWidget() is self._area else self.preview_panel]

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls in the order Tab goes through them."""
        return [*self.criterion_panel.tab_stops, *self.preview_panel.tab_stops]

    def open(self, place: Place, *, bring: bool = True) -> None:
        """Show this criterion or preview question, from its top; `bring` is for the scroll."""
        if place.kind == "criterion":
            self.criterion_panel.show_criterion(self._rubric.criterion(place.id), place.number)
            self._area.verticalScrollBar().setValue(0)
            self.setCurrentWidget(self._area)
        elif place.kind == "preview":
            self.preview_panel.show_preview(next(one for one in self._rubric.previews if one.id == place.id))
            self.setCurrentWidget(self.preview_panel)

    def keep_in_sight(self) -> None:
        """For the scroll: here nothing else is in sight."""

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that this control is in sight."""
        if self._area.isAncestorOf(widget):
            self._area.show_whole(widget)

    def fit(self) -> None:
        """Let the panel be as high as its parts need at least."""
        self.criterion_panel.setMinimumHeight(self.criterion_panel.height_in(self.width(), self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.fit()
