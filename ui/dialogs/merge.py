"""Merge two records of one person: which one stays, and what is taken from the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QScrollArea, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.people import candidates, custom_fields, duplicates, merging
from screening.people.candidate_filter import Filter
from screening.people.candidates import Candidate
from ui.candidates.duplicate_warning import reason_words
from ui.dialogs.form import FormDialog
from ui.models.figures import date_words
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.widgets.search_field import SearchField
from ui.wording import stage_name

_FOUND = 50
_RECORD_WIDTH = 220  # pixels of a value


class PickDuplicate(FormDialog):
    """Who is the same person as this candidate: the likely ones first, or anybody found by name; `other_id` is it."""

    def __init__(self, session: Session, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Merge", "Merge with another record"), translate("Merge", "Go on…"), parent)
        self._candidate = candidate
        self.other_id = ""
        self._reasons: dict[str, str] = {}
        self.add_line(translate("Merge", "Which record is {name} as well?", name=candidate.name))
        self.search = SearchField(objectName="search")
        self.search.setPlaceholderText(translate("Merge", "Name, email, phone or code"))
        self.search.setClearButtonEnabled(True)
        self.add_row(translate("Merge", "&Search"), self.search)
        columns = (
            Column[Candidate]("name", translate("Merge", "Name"), lambda one: one.name),
            Column[Candidate]("code", translate("Merge", "Code"), lambda one: one.code),
            Column[Candidate]("email", translate("Merge", "Email"), lambda one: one.email),
            Column[Candidate]("phone", translate("Merge", "Phone"), lambda one: one.phone),
            Column[Candidate]("why", translate("Merge", "In common"), lambda one: self._reasons.get(one.id, "")),
        )
        self._model = RowsModel[Candidate](columns, key=lambda one: one.id)
        self.found = RowsTable(
            self._model, spoken=translate("Merge", "Candidates"), stretch="name", sort_here=False, parent=self
        )
        self.found.setObjectName("found")
        self.found.setMinimumSize(600, 240)
        nobody = EmptyState(
            "search",
            translate("Merge", "No matching record"),
            translate("Merge", "Search by name, email, phone or code. Whose name a job hides cannot be merged here."),
        )
        self._found_or_none = Either(self.found, nobody, self.found)
        self.form.addRow(self._found_or_none)
        self.search.table = self.found
        self.search.textChanged.connect(self._show)
        self.found.opened.connect(lambda _: self.accept())
        self._show("")
        self.search.setFocus()

    def _show(self, typed: str) -> None:
        workspace, own = self.session.workspace, self._candidate
        likely = duplicates.likely(
            workspace, name=own.name, email=own.email, phone=own.phone, except_id=own.id, limit=20
        )
        self._reasons = {one.candidate.id: ", ".join(reason_words(reason) for reason in one.reasons) for one in likely}
        people: list[Candidate] = [one.candidate for one in likely]
        if typed.strip():
            wanted = Filter(text=typed.strip())
            people = list(candidates.page(workspace, filter=wanted, limit=_FOUND, viewer_id=self.session.me.id))
        self._model.set_rows([one for one in people if one.id != own.id and not one.hidden])
        self._found_or_none.show_filled(self._model.rowCount() > 0)
        self.found.choose_first()

    def save(self) -> None:
        """Nothing is written."""
        if not self.found.current_key:
            raise SaringError("candidate_not_chosen")
        self.other_id = self.found.current_key


class MergeDialog(FormDialog):
    """Both records side by side; where they differ one chooses. Nothing is lost: the other record can be put back."""

    def __init__(self, session: Session, kept_id: str, merged_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Merge", "Merge two records"), translate("Merge", "Merge"), parent)
        workspace = session.workspace
        self._people = [candidates.get(workspace, one) for one in (kept_id, merged_id)]
        self._own_fields = custom_fields.all_of(workspace)
        self.stays = QButtonGroup(self)
        self.fields: dict[str, QButtonGroup] = {}
        self.add_line(translate("Merge", "Choose what stays. Tags, notes, files and applications of both are kept."))
        self._add_records()
        self._say_shared()
        self.add_line(
            translate(
                "Merge",
                "The other record goes from every list. Undo puts it back, also later, from the candidate’s page.",
            )
        )

    def save(self) -> Changes:
        """Merges."""
        kept, merged = self._people if self.stays.checkedId() == 0 else self._people[::-1]
        other = 1 - self.stays.checkedId()
        take = [field for field, group in self.fields.items() if group.checkedId() == other]
        return merging.merge(self.session.workspace, kept_id=kept.id, merged_id=merged.id, take=take)

    def _add_records(self) -> None:
        """A line per field in which the records differ, with both values."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(label(translate("Merge", "Record that stays"), "muted"), 0, 0)
        for side, one in enumerate(self._people):
            spoken = translate("Merge", "{code} stays", code=one.code)
            self._add_choice(grid, (0, side), self.stays, text=one.code, spoken=spoken)
        line = 1
        for field, title, values in self._lines():
            grid.addWidget(label(title, "muted", wrap=False), line, 0)
            if values[0] == values[1] or not all(values):
                grid.addWidget(ElidedLabel(values[0] or values[1]), line, 1, 1, 2)
            else:
                group = self.fields[field] = QButtonGroup(self)
                for side, value in enumerate(values):
                    self._add_choice(grid, (line, side), group, text=value, spoken=f"{title}: {value}")
            line += 1
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.stays.idToggled.connect(self._follow)
        self.stays.button(0).setChecked(True)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(2 * _RECORD_WIDTH + 180)
        scroll.setMinimumHeight(min(inside.sizeHint().height() + 8, 300))
        self.form.addRow(scroll)

    def _add_choice(
        self, grid: QGridLayout, place: tuple[int, int], group: QButtonGroup, *, text: str, spoken: str
    ) -> None:
        line, side = place
        button = QRadioButton()
        button.setText(button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _RECORD_WIDTH))
        button.setText(button.text().replace("&", "&&"))
        button.setToolTip(text if len(text) < 200 else f"{text[:200]}…")
        button.setAccessibleName(spoken)
        group.addButton(button, side)
        grid.addWidget(button, line, 1 + side)

    def _follow(self, side: int, checked: bool) -> None:
        """The values of the record that stays are chosen, until one chooses others."""
        if checked:
            for group in self.fields.values():
                group.button(side).setChecked(True)

    def _lines(self) -> Iterator[tuple[str, str, tuple[str, str]]]:
        """Field, title and both values, of fields that one of them has."""
        titles = {
            "name": translate("Merge", "Name"),
            "email": translate("Merge", "Email"),
            "phone": translate("Merge", "Phone"),
            "source": translate("Merge", "Source"),
            "keep_until": translate("Merge", "Keep until"),
        }
        one, other = self._people
        for field in merging.FIELDS:
            values = [getattr(person, field) for person in self._people]
            if field == "keep_until":
                values = [date_words(value) for value in values]
            yield from _line(field, titles[field], *values)
        for own in self._own_fields:
            yield from _line(own.id, own.name, one.custom.get(own.id, ""), other.custom.get(own.id, ""))
        tags = dict.fromkeys([*one.tags, *other.tags])
        yield from _line("tags", translate("Merge", "Tags"), ", ".join(tags), "")

    def _say_shared(self) -> None:
        language = self.session.language
        for shared in merging.shared_jobs(self.session.workspace, self._people[0].id, self._people[1].id):
            self.add_line(
                translate(
                    "Merge",
                    "Both applied for “{job}” ({stage}, {other}): the interviews, decisions and documents of both are "
                    "joined, the stage of the record that stays is kept.",
                    job=shared.title,
                    stage=stage_name(shared.stage, language),
                    other=stage_name(shared.other_stage, language),
                )
            )


def _line(field: str, title: str, one: str, other: str) -> Iterator[tuple[str, str, tuple[str, str]]]:
    if one or other:
        yield field, title, (one, other)
