"""Retention: whose data falls due, by which rule, and who is held back; then erasing those one has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from screening.privacy import retention
from screening.privacy.retention import Due
from ui.actions import action
from ui.dialogs.answered import answered
from ui.keeping_words import obstacle_words, rule_words
from ui.models.figures import date_words, day_value
from ui.models.rows import Column, RowsModel
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from rubrics.model import Language

AHEAD_DAYS = 30  # from when on somebody is worth a line


class RetentionPage(Page):
    """The dry run is the page itself: nothing happens before somebody chooses, asks to erase, and says so again."""

    name = "retention"
    watches = ("candidates", "applications", "jobs", "holds", "requests", "restrictions", "retention")
    looks_again = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._asked = 0
        self._model = RowsModel[Due](due_columns(session.language), key=lambda one: one.candidate.id)
        self.table = RowsTable(
            self._model, spoken=translate("RetentionPage", "Whose data falls due"), stretch="why", many=True
        )
        self.table.setObjectName("due")
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.table.opened.connect(lambda key: self.navigator.go("privacy", key))
        self.said = label("", "muted")
        self.said.setObjectName("said")
        self._make_actions()
        nobody = EmptyState(
            "shield",
            translate("RetentionPage", "Nobody falls due"),
            translate(
                "RetentionPage",
                "Nobody’s data has to go within the next 30 days. How long people are kept stands in Settings and in "
                "each job.",
            ),
            self.to_settings,
        )
        self._either = Either(self.table, nobody, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        self._row = ActionRow(self.choose, self.open, self.export, self.erase)
        column.addLayout(header(self.title(), self._row))
        column.addWidget(self.said)
        column.addWidget(self._either, 1)
        self.addActions(self.menu_actions())
        self._enable()

    def _make_actions(self) -> None:
        self.erase = action(
            self,
            translate("RetentionPage", "Erase those selected…"),
            self._erase,
            icon_name="trash-2",
            keys="Ctrl+Shift+Backspace",
            about=translate("RetentionPage", "First shows what would go and what cannot be reached, then asks"),
        )
        self.choose = action(
            self,
            translate("RetentionPage", "Select who is due"),
            self._choose,
            icon_name="square-check",
            keys="Ctrl+Shift+A",
            about=translate("RetentionPage", "Select everybody whose time is over and whom nothing holds back"),
        )
        self.open = action(
            self,
            translate("RetentionPage", "Privacy of this person"),
            self._open,
            icon_name="circle-user",
            about=translate("RetentionPage", "Basis, holds and requests of this person: Enter or a double click"),
        )
        self.to_settings = action(
            self,
            translate("RetentionPage", "Open Settings"),
            lambda: self.navigator.go("settings", "privacy"),
            icon_name="settings",
        )
        self.export = export_action(self, self.table, self.title, session=self.session)

    def menu_actions(self) -> list[QAction]:
        """What one can do with whoever is listed."""
        return [self.erase, self.choose, self.open, self.export, self.to_settings]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to the list."""
        self._either.first.setFocus(event.reason())

    # -- showing

    def refresh(self) -> None:
        """Read on the worker who falls due: it looks through everybody."""
        self._asked += 1
        number, until = self._asked, QDate.currentDate().addDays(AHEAD_DAYS).toString("yyyy-MM-dd")

        def show(found: list[Due]) -> None:
            if isValid(self) and number == self._asked:
                self._show(found)

        self.session.tasks.run_quietly(
            lambda workspace, _: retention.due(workspace, until=until), done=show, failed=self.session.failed
        )

    def _show(self, found: list[Due]) -> None:
        row = self.table.currentIndex().row()
        self._model.set_rows(found)
        if row >= 0:
            self.table.choose_near(row)
        self._either.show_filled(bool(found))
        self._row.setVisible(bool(found))  # nobody to do anything about
        today = _today()
        over = sum(one.is_due(today) for one in found)
        held = sum(bool(one.obstacles) for one in found)
        parts = [
            translate("RetentionPage", "%n person(s) due now", n=over),
            translate("RetentionPage", "%n within the next 30 days", n=len(found) - over - held),
            translate("RetentionPage", "%n held back", n=held),
        ]
        self.said.setText(" · ".join(parts))
        self.said.setVisible(bool(found))
        self._enable()

    def _selected(self) -> list[Due]:
        by_id = {one.candidate.id: one for one in self._model.rows}
        return [by_id[key] for key in self.table.selected_keys if key in by_id]

    def _enable(self) -> None:
        chosen, today = self._selected(), _today()
        self.erase.setEnabled(any(one.is_due(today) for one in chosen))
        self.open.setEnabled(len(chosen) == 1)
        self.choose.setEnabled(any(one.is_due(today) for one in self._model.rows))

    def _choose(self) -> None:
        today = _today()
        self.table.select([one.candidate.id for one in self._model.rows if one.is_due(today)])

    def _open(self) -> None:
        chosen = self._selected()
        if chosen:
            self.navigator.go("privacy", chosen[0].candidate.id)

    # -- erasing

    def _erase(self) -> None:
        from ui.privacy.erase_dialog import EraseDialog
        from ui.privacy.erasing import erase_due

        today = _today()
        chosen = self._selected()
        due = [one.candidate for one in chosen if one.is_due(today)]
        if not due:
            return
        dialog = EraseDialog(self.session, due, due=True, left=self._staying(chosen, today), parent=self)
        if answered(dialog):
            erase_due(self.session, [one.id for one in due], today=today, and_backups=dialog.and_backups)

    def _staying(self, chosen: list[Due], today: str) -> list[str]:
        """A line for each of those who stay: until when they are kept, or what holds them back."""
        language, until = self.session.language, translate("RetentionPage", "Kept until")
        return [
            f"{one.candidate.code}: {obstacle_words(one, language) or f'{until.lower()} {date_words(one.due_on)}'}"
            for one in chosen
            if not one.is_due(today)
        ]


def due_columns(language: Language) -> list[Column[Due]]:
    """The columns of the list."""
    return [
        Column(
            "day",
            translate("RetentionPage", "Kept until"),
            lambda one: date_words(one.due_on),
            sort=lambda one: one.due_on,
            value=lambda one: day_value(f"{one.due_on}T12:00:00.000Z"),
        ),
        Column(
            "who",
            translate("RetentionPage", "Candidate"),
            lambda one: one.candidate.code if one.candidate.hidden else f"{one.candidate.name} · {one.candidate.code}",
        ),
        Column(
            "why",
            translate("RetentionPage", "Why"),
            lambda one: rule_words(one, language),
            tooltip=lambda one: rule_words(one, language),
        ),
        Column(
            "held",
            translate("RetentionPage", "Held back by"),
            lambda one: obstacle_words(one, language),
            tooltip=lambda one: obstacle_words(one, language),
        ),
    ]


def _today() -> str:
    return QDate.currentDate().toString("yyyy-MM-dd")
