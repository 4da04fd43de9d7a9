"""The board: a column for each stage of a job, side by side, and cards that go from one to another."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from screening.jobs.applications import ApplicationRow
from screening.jobs.jobs import Job
from ui.board.card_list import CardList
from ui.board.words import spoken
from ui.models.lazy_applications import LazyApplications
from ui.models.rows import Column
from ui.session import Session
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.wording import stage_name

NARROWEST, WIDEST, SPACING = 220, 320, 8
EDGE = 48  # px from the edge of the board where a card that is carried makes it scroll


class StageColumn(QFrame):
    """A stage: its name, how many stand there, and their cards."""

    def __init__(self, session: Session, job_id: str, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = session.language
        self.stage = stage
        self.setProperty("role", "stage")
        self._name = stage_name(stage, language)
        title = ElidedLabel(self._name, "heading")
        self.count = QLabel("0")
        self.count.setProperty("role", "chip")
        card = Column[ApplicationRow](
            "card",
            self._name,
            lambda row: row.candidate.name,
            tooltip=lambda row: spoken(row, language),
            spoken=lambda row: spoken(row, language),
            cell=lambda row: row,
        )
        self.list = CardList(LazyApplications(session, (card,)), language, self._name, job_id, self)
        self.list.setObjectName(f"stage-{stage}")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(title, 1)
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.list.hovered.connect(self.light)

    def set_count(self, count: int, *, found: int | None = None) -> None:
        """How many stand at this stage, read or not, and how many of them a search has found."""
        every = self.locale().toString(count)
        self.count.setText(every if found is None else f"{self.locale().toString(found)} / {every}")
        self.list.without_anybody = (
            translate("Board", "Nobody here") if not count or found is None else translate("Board", "Nobody found here")
        )
        self.list.setAccessibleName(translate("Board", "{stage}: %n application(s)", n=count, stage=self._name))

    def light(self, lit: bool) -> None:
        """Shows that cards would fall into this column."""
        self.setProperty("lit", lit)
        self.style().unpolish(self)
        self.style().polish(self)


class Board(QScrollArea):
    """`moved` carries the ids of applications and the stage they were moved to, `opened` an application's id.

    `chosen` says that another card is the current one, or others are selected.
    """

    moved = Signal(object, str)
    opened = Signal(str)
    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.columns: dict[str, StageColumn] = {}
        self._at = ""  # the stage where the keyboard is
        self._job_id = ""
        self.movable = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._carried = QTimer(self, interval=30)
        self._carried.timeout.connect(self._scroll_along)

    def show_stages(self, job: Job) -> None:
        """Columns for the stages of this job; they stay where it is the same job with the same stages."""
        if (self._job_id, tuple(self.columns)) == (job.id, job.stages):
            return
        had_focus = any(column.list.hasFocus() for column in self.columns.values())
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        self._job_id, self.columns = job.id, {}
        for stage in job.stages:
            column = StageColumn(self._session, job.id, stage)
            column.setMinimumWidth(NARROWEST)
            column.setMaximumWidth(WIDEST)
            row.addWidget(column, 1)
            self.columns[stage] = column
            self._listen(column)
        row.addStretch()
        self.setWidget(content)
        self._go_to(self._at if self._at in self.columns else job.stages[0])
        if had_focus:
            self.current_list.setFocus()

    def _listen(self, column: StageColumn) -> None:
        cards, stage = column.list, column.stage
        cards.opened.connect(self.opened)
        cards.chosen.connect(self.chosen)
        cards.alone.connect(lambda: self._clear_others(stage))
        cards.entered_by_focus.connect(lambda: self._go_to(stage))
        cards.sideways.connect(self._step)
        cards.dropped.connect(lambda: self._drop(stage))
        cards.dragging.connect(lambda on: self._carried.start() if on else self._carried.stop())

    # -- what is chosen

    @property
    def current_list(self) -> CardList:
        """The list where the keyboard is, or would begin."""
        return self.columns[self._at].list

    @property
    def current(self) -> ApplicationRow | None:
        """The application of the current card."""
        if self._at not in self.columns:
            return None
        index = self.current_list.currentIndex()
        return self.current_list.cards.at(index.row()) if index.isValid() else None

    @property
    def selected(self) -> list[str]:
        """The ids of all selected cards, column after column."""
        return [key for column in self.columns.values() for key in column.list.selected]

    @property
    def selected_count(self) -> int:
        """How many cards are selected."""
        return sum(one.height() for column in self.columns.values() for one in column.list.selectionModel().selection())

    def choose(self, ids: set[str]) -> None:
        """Selects these cards, wherever they stand, and goes to the first of them; the keyboard goes along."""
        had_focus = any(column.list.hasFocus() for column in self.columns.values())
        for column in self.columns.values():
            if column.list.choose(ids):
                self._clear_others(column.stage)
                self._go_to(column.stage)
                self.ensureWidgetVisible(column, SPACING, 0)
                if had_focus:
                    column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self.chosen.emit()

    def choose_first(self) -> None:
        """Goes to the first card there is, where none is chosen yet."""
        if self.current is not None:
            return
        for column in self.columns.values():
            if column.list.model().rowCount():
                self._go_to(column.stage)
                column.list.setCurrentIndex(column.list.model().index(0, 0))
                return

    def set_ids(self, stage: str, ids: list[str]) -> None:
        """Shows these applications at a stage."""
        self.columns[stage].list.cards.set_ids(ids)

    def carry(self, ids: set[str], stage: str) -> None:
        """Shows them at another stage at once, where their order there is still being read."""
        if ids <= set(self.columns[stage].list.cards.ids):
            return
        for column in self.columns.values():
            kept = column.list.cards.ids
            left = [key for key in kept if key not in ids]
            if column.stage == stage:
                left.extend(sorted(ids))
            if left != kept:
                column.list.cards.set_ids(left)

    def _go_to(self, stage: str) -> None:
        """Tab stops at one list; from there Left and Right go to the others."""
        self._at = stage
        for column in self.columns.values():
            here = column.stage == stage
            column.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.chosen.emit()

    def _clear_others(self, stage: str) -> None:
        for column in self.columns.values():
            if column.stage != stage:
                column.list.clearSelection()

    # -- going and moving

    def _step(self, step: int) -> None:
        """To the next stage in this direction where anybody stands."""
        stages = list(self.columns)
        top = self.current_list.top_of_current()
        at = stages.index(self._at) + step
        while 0 <= at < len(stages) and not self.columns[stages[at]].list.model().rowCount():
            at += step
        if 0 <= at < len(stages):
            column = self.columns[stages[at]]
            column.list.choose_beside(top)
            column.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(column, SPACING, 0)

    def shift(self, step: int) -> None:
        """Moves the selected cards from where the keyboard is to the stage before (-1) or after it (1)."""
        stages = list(self.columns)
        at = stages.index(self._at) + step
        if self.movable and self.selected_count and 0 <= at < len(stages):
            self.moved.emit(self.selected, stages[at])

    def _drop(self, stage: str) -> None:
        ids = self.selected
        if self.movable and ids:  # once the drag is over
            QTimer.singleShot(0, self, lambda: self.moved.emit(ids, stage))

    def _scroll_along(self) -> None:
        """While cards are carried to the edge, what lies beyond it comes into sight."""
        x = self.viewport().mapFromGlobal(QCursor.pos()).x()
        bar = self.horizontalScrollBar()
        if x < EDGE:
            bar.setValue(bar.value() - EDGE // 3)
        elif x > self.viewport().width() - EDGE:
            bar.setValue(bar.value() + EDGE // 3)
