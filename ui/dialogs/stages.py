"""The stages of a job: names, order, new ones, and where the people of a stage that goes are to stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.jobs import stages
from screening.jobs.jobs import JobRow
from screening.jobs.stages import Stage
from screening.workspace import Workspace
from ui.actions import action
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.wording import stage_name, stage_typed

NAME, PEOPLE = 0, 1
WAS = int(Qt.ItemDataRole.UserRole)
MANY = 500  # applications from which on the worker does it


class StagesDialog(FormDialog):
    """A list to rename, order, add to and take from. Who stands at a stage that is renamed stays there."""

    def __init__(self, session: Session, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("StagesDialog", "Stages of “{job}”", job=row.job.title),
            translate("StagesDialog", "Save"),
            parent,
        )
        self._row = row
        self.add_line(translate("StagesDialog", "Whoever applies begins at the first stage."))
        self.list = QTreeWidget(objectName="stages")
        self.list.setAccessibleName(translate("StagesDialog", "Stages"))
        self.list.setHeaderLabels([translate("StagesDialog", "Stage"), translate("StagesDialog", "People")])
        self.list.setStyleSheet("QTreeView::item { padding: 5px 8px; }")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        titles = self.list.header()
        titles.setStretchLastSection(False)
        titles.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        titles.setSectionResizeMode(PEOPLE, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setMinimumHeight(220)
        self.form.addRow(self.list)
        self._make_actions()
        buttons = ActionRow(self.add, self.rename, self.up, self.down, self.remove)
        for one in buttons.findChildren(QPushButton):
            one.setAutoDefault(False)  # Return saves the form
        self.form.addRow(buttons)
        self._moves = QWidget()
        self._places = QFormLayout(self._moves)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._homes: dict[str, QComboBox] = {}
        self.form.addRow(self._moves)
        self._moves.hide()
        for stage in row.job.stages:
            self._append(stage_name(stage, session.language), stage)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.list.itemChanged.connect(lambda *_: self._name_homes())
        self._enable()
        self.list.setFocus()

    def _make_actions(self) -> None:
        here = Qt.ShortcutContext.WidgetShortcut
        self.add = action(
            self.list, translate("StagesDialog", "Add"), self._add, icon_name="plus", keys="Insert", context=here
        )
        self.rename = action(
            self.list,
            translate("StagesDialog", "Rename"),
            self._rename,
            icon_name="pencil",
            about=translate("StagesDialog", "Rename: F2 in the list"),
        )
        self.up = action(
            self.list,
            translate("StagesDialog", "Up"),
            lambda: self._shift(-1),
            icon_name="arrow-up",
            keys="Alt+Up",
            context=here,
        )
        self.down = action(
            self.list,
            translate("StagesDialog", "Down"),
            lambda: self._shift(1),
            icon_name="arrow-down",
            keys="Alt+Down",
            context=here,
        )
        self.remove = action(
            self.list,
            translate("StagesDialog", "Take away"),
            self._remove,
            icon_name="trash-2",
            keys="Delete",
            context=here,
        )
        self.list.addActions([self.add, self.up, self.down, self.remove])

    # -- the list

    @property
    def wanted(self) -> list[Stage]:
        """The stages as the list says now."""
        items = [self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount())]
        return [Stage(stage_typed(item.text(NAME)), item.data(NAME, WAS)) for item in items if item is not None]

    def _append(self, name: str, was: str, at: int | None = None) -> QTreeWidgetItem:
        people = self._row.counts.get(was, 0)
        item = QTreeWidgetItem([name, self.locale().toString(people) if was else "–"])
        item.setData(NAME, WAS, was)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setTextAlignment(PEOPLE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.list.insertTopLevelItem(self.list.topLevelItemCount() if at is None else at, item)
        return item

    @property
    def _place(self) -> int:
        return self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1

    def _enable(self) -> None:
        place, count = self._place, self.list.topLevelItemCount()
        self.rename.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)
        self.remove.setEnabled(place >= 0 and count > 1)

    def _add(self) -> None:
        item = self._append(translate("StagesDialog", "New stage"), "", self._place + 1)
        self.list.setCurrentItem(item)
        self._name_homes()
        self.list.editItem(item, NAME)
        self._enable()

    def _rename(self) -> None:
        if item := self.list.currentItem():
            self.list.editItem(item, NAME)

    def _shift(self, step: int) -> None:
        place = self._place
        if 0 <= place + step < self.list.topLevelItemCount():
            item = self.list.takeTopLevelItem(place)
            self.list.insertTopLevelItem(place + step, item)
            self.list.setCurrentItem(item)
            self._enable()

    def _remove(self) -> None:
        if self.list.topLevelItemCount() < 2 or self._place < 0:
            return
        item = self.list.takeTopLevelItem(self._place)
        was, people = item.data(NAME, WAS), self._row.counts.get(item.data(NAME, WAS), 0)
        if was and people:
            self._ask_home(was, item.text(NAME), people)
        self._name_homes()
        self._enable()

    # -- a place for the people of a stage that goes

    def _ask_home(self, was: str, name: str, people: int) -> None:
        words = translate("StagesDialog", "%n from “{stage}” go to", n=people, stage=name)
        home = choice(words, name=f"home-{was}", letters=24)
        asked = QLabel(words)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setBuddy(home)
        self._places.addRow(asked, home)
        self._homes[was] = home
        self._moves.show()

    def _name_homes(self) -> None:
        """Offers the stages there are now; what was chosen stays chosen, whatever it is called by now."""
        items = [self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount())]
        for home in self._homes.values():
            chosen = home.currentData()
            home.clear()
            for item in items:
                home.addItem(item.text(NAME), id(item))
            home.setCurrentIndex(max(0, home.findData(chosen)))

    # -- saving

    def accept(self) -> None:
        """Saves; on the worker where many applications go by another name."""
        wanted = self.wanted
        places = {was: stage_typed(home.currentText()) for was, home in self._homes.items()}
        job_id = self._row.job.id

        def write(workspace: Workspace) -> Changes:
            return stages.change(workspace, job_id=job_id, stages=wanted, places=places)

        if self._row.applications <= MANY:
            try:
                self.finish(write(self.session.workspace))
            except SaringError as error:
                self.refuse(error)
            return
        self.set_busy(True)
        self.session.tasks.run(
            lambda workspace, _: write(workspace),
            title=translate("StagesDialog", "Saving the stages"),
            done=self.finish,
            failed=self.failed,
        )
