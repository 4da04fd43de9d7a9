"""The menu of filters that were kept under a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.people import saved_filters
from screening.people.candidate_filter import Filter
from screening.people.saved_filters import SavedFilter
from ui.dialogs.answered import answered
from ui.dialogs.form import FormDialog
from ui.icons import icon
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import clear_menu


class SavedMenu(QMenu):
    """Filled as it opens: the filters, then what one can do with the present one.

    `present` says which filter is shown now, with the text that is searched for; `chosen` takes another one.
    """

    def __init__(
        self, session: Session, parent: QWidget, present: Callable[[], Filter], chosen: Callable[[Filter], None]
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._present = present
        self._chosen = chosen
        self.aboutToShow.connect(self._fill)

    def save_present(self) -> None:
        """Ask for a name and keep the present filter under it."""
        answered(SaveFilterDialog(self._session, self._present(), self.parentWidget()))

    def _fill(self) -> None:
        clear_menu(self)
        present = self._present()
        kept = saved_filters.all_of(self._session.workspace)
        for one in kept:
            entry = self.addAction(one.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(one.text == present.to_json())
            entry.triggered.connect(lambda _=False, one=one: self._choose(one))
        if not kept:
            self.addAction(translate("SavedFilters", "No filter was saved yet")).setEnabled(False)
        self.addSeparator()
        save = self.addAction(icon("save"), translate("SavedFilters", "Save the present filter…"), self.save_present)
        save.setEnabled(not present.empty)
        if kept:
            below = self.addMenu(icon("trash-2"), translate("SavedFilters", "Remove"))
            for one in kept:
                below.addAction(one.name.replace("&", "&&"), lambda one=one: self._remove(one))

    def _choose(self, one: SavedFilter) -> None:
        try:
            wanted = one.filter
        except SaringError as error:
            self._session.report(error)
        else:
            self._chosen(wanted)

    def _remove(self, one: SavedFilter) -> None:
        try:
            self._session.apply(saved_filters.remove(self._session.workspace, filter_id=one.id))
        except SaringError as error:
            self._session.report(error)
        else:
            self._session.tell(translate("SavedFilters", "Removed the filter “{name}”", name=one.name))


class SaveFilterDialog(FormDialog):
    """What a filter shall be called; one of the same name is replaced."""

    def __init__(self, session: Session, wanted: Filter, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("SavedFilters", "Save the filter"), translate("SavedFilters", "Save"), parent
        )
        self.setMinimumWidth(400)
        self._wanted = replace(wanted)
        self.name = QLineEdit(objectName="filter-name")
        self.add_row(translate("SavedFilters", "&Name"), self.name)
        self.add_line(
            translate(
                "SavedFilters",
                "A filter of the same name is replaced. “In the last 7 days” counts from the day it is used.",
            )
        )
        self.name.setFocus()

    def save(self) -> Changes:
        """Keeps the filter."""
        return saved_filters.save(self.session.workspace, name=self.name.text(), filter=self._wanted)
