"""What would come of the import: its problems by row and cell, people known already, and everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from ui.actions import action
from ui.import_problems import problem_words
from ui.importing.models import (
    SEVERITIES,
    LongModel,
    duplicate_columns,
    people_columns,
    problem_columns,
    severity_words,
)
from ui.importing.questions import Questions
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from screening.importing import Deed, Duplicate, Mapping, Problem, Table
    from ui.importing.work import Checked

PROBLEMS, DUPLICATES, PEOPLE = range(3)
_ROOMY = 420  # px of height from which there is room under the table for the chosen problem in full
TYPING_PAUSE_MS = 120


class CheckStep(QWidget):
    """`answered` carries a Mapping with an answer in it, `decided` rows and the deed for them.

    `columns_wanted` asks for the step before.
    """

    answered = Signal(object)
    decided = Signal(object, str)
    columns_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._table: Table | None = None
        self._problems: tuple[Problem, ...] = ()
        self._mapping: Mapping | None = None
        self._new: frozenset[int] = frozenset()
        self._deeds: dict[int, str] = {}
        self._starts = True
        language = session.language
        self.summary = label("", "heading")
        self.summary.setObjectName("import-summary")
        self.hurdle = label("", "warning")
        self.hurdle.setObjectName("import-hurdle")
        self.questions = Questions()
        self.questions.answered.connect(self.answered)
        self.questions.columns_wanted.connect(self.columns_wanted)
        self.problem_model = LongModel["Problem"](problem_columns(language), key=_problem_key)
        self.problems = RowsTable(
            self.problem_model,
            spoken=translate("ImportProblems", "Problems in the table"),
            stretch="problem",
            sort_here=False,
        )
        self.problems.setObjectName("import-problems")
        self.duplicate_model = LongModel["Duplicate"](
            duplicate_columns(language, self._name_in, self._deed_of), key=lambda one: str(one.row)
        )
        self.duplicates = RowsTable(
            self.duplicate_model,
            spoken=translate("ImportDuplicates", "People who may be known already"),
            stretch="",
            sort_here=False,
        )
        self.duplicates.horizontalHeader().setStretchLastSection(True)
        self.duplicates.setObjectName("import-duplicates")
        self.duplicates.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.people_model = LongModel["Person"](
            people_columns(language, lambda row: row in self._new), key=lambda one: str(one.row)
        )
        self.people = RowsTable(
            self.people_model,
            spoken=translate("ImportPeople", "People in the table"),
            stretch="",
            sort_here=False,
        )
        self.people.horizontalHeader().setStretchLastSection(True)
        self.people.setObjectName("import-people")
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        def deed(text: str, code: Deed, icon_name: str, key: str, about: str) -> QAction:
            made = action(
                self.duplicates,
                text,
                lambda: self._decide(code),
                icon_name=icon_name,
                keys=key,
                about=about,
                context=Qt.ShortcutContext.WidgetShortcut,
            )
            self.duplicates.addAction(made)
            return made

        self.add = deed(
            translate("ImportDuplicates", "Add anyway"),
            "add",
            "user-plus",
            "A",
            translate("ImportDuplicates", "The chosen ones are other people: add them"),
        )
        self.skip = deed(
            translate("ImportDuplicates", "Leave out"),
            "skip",
            "circle-minus",
            "L",
            translate("ImportDuplicates", "Leave the chosen rows out"),
        )
        self.update_known = deed(
            translate("ImportDuplicates", "Fill in what is missing"),
            "update",
            "pencil",
            "F",
            translate("ImportDuplicates", "Keep who is there, and fill in only what is empty"),
        )
        self.every = action(
            self.duplicates,
            translate("ImportDuplicates", "Choose all"),
            self.duplicates.selectAll,
            icon_name="list",
            keys="Ctrl+A",
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.duplicates.addAction(self.every)
        self.export_problems = export_action(
            self,
            self.problems,
            translate("ImportProblems", "Problems in the table"),
            session=self._session,
        )

    @property
    def page_actions(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [self.add, self.skip, self.update_known, self.every, self.export_problems]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the table needs the room; the tooltips of its cells say the same."""
        super().resizeEvent(event)
        for one in (self.whole_words, self.row_words):
            one.setVisible(event.size().height() >= _ROOMY)

    @property
    def first(self) -> QWidget:
        """Where work begins: at a question, or in the list that is shown."""
        for box in self.questions.boxes.values():
            return box
        shown = self.tabs.currentWidget()
        return shown.first if isinstance(shown, Either) else self.people

    # -- building

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.addTab(self._problem_tab(), "")
        self.tabs.addTab(self._duplicate_tab(), "")
        self.tabs.addTab(_padded(self.people), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.hurdle)
        column.addWidget(self.questions)
        column.addWidget(self.tabs, 1)
        self.problems.chosen.connect(lambda _: self._show_row())

    def _problem_tab(self) -> QWidget:
        self.severity = choice(translate("ImportProblems", "Kind"), name="import-severity", letters=16)
        self.column = choice(translate("ImportProblems", "Column"), name="import-column", letters=16)
        self.find = QLineEdit()
        self.find.setObjectName("import-find")
        self.find.setPlaceholderText(translate("ImportProblems", "Search cells and values"))
        self.find.setAccessibleName(translate("ImportProblems", "Search problems"))
        self.find.setClearButtonEnabled(True)
        for box in (self.severity, self.column):
            box.activated.connect(lambda _: self._filter())
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._filter)
        self.find.textChanged.connect(lambda _: self._typing.start())
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.severity)
        bar.addWidget(self.column)
        bar.addWidget(self.find, 1)
        bar.addWidget(ActionRow(self.export_problems))
        self.whole_words = label("")
        self.whole_words.setObjectName("import-whole-words")
        self.row_words = ElidedLabel("", "muted")
        self.row_words.setObjectName("import-row")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.problems, 1)
        column.addWidget(self.whole_words)
        column.addWidget(self.row_words)
        self._problems_or_none = Either(
            whole,
            EmptyState(
                "circle-check",
                translate("ImportProblems", "No problems"),
                translate("ImportProblems", "Every cell could be read."),
            ),
            self.problems,
        )
        return self._problems_or_none

    def _duplicate_tab(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(ActionRow(self.every, self.add, self.update_known, self.skip))
        column.addWidget(self.duplicates, 1)
        self._duplicates_or_none = Either(
            whole,
            EmptyState(
                "circle-check",
                translate("ImportDuplicates", "Nobody stands here twice"),
                translate("ImportDuplicates", "No email, phone number or name of the table is known already."),
            ),
            self.duplicates,
        )
        return self._duplicates_or_none

    # -- showing

    def start(self) -> None:
        """Another table: the filters begin anew, and the first tab with something to do is shown."""
        self.questions.forget()
        self.find.clear()
        self.severity.clear()
        self.column.clear()
        self._starts = True

    def show_result(self, table: Table, mapping: Mapping, found: Checked, deeds: dict[int, Deed]) -> None:
        """Shows what the check found."""
        plan = found.plan
        self._table, self._mapping, self._problems, self._new = table, mapping, found.problems, found.new
        self._deeds = {**{one.row: one.deed for one in plan.duplicates}, **deeds}
        self.summary.setText(summary(plan.added, plan.updated, plan.skipped))
        self.questions.show_problems(table, mapping, found.problems)
        self._say_hurdle(plan.blocked)
        self._fill_filters(mapping)
        self._filter()
        self.duplicate_model.set_rows(plan.duplicates)
        self.people_model.set_rows(found.people)
        for table_view in (self.duplicates, self.people):
            table_view.choose_first()
        self._problems_or_none.show_filled(bool(plan.problems))
        self._duplicates_or_none.show_filled(bool(plan.duplicates))
        self._name_tabs(len(found.people))
        if self._starts:
            self._starts = False
            first = PROBLEMS if plan.problems else DUPLICATES if plan.duplicates else PEOPLE
            self.tabs.setCurrentIndex(first)

    def _name_tabs(self, people: int) -> None:
        undecided = sum(not self._deed_of(one) for one in self.duplicate_model.rows)
        names = (
            translate("ImportProblems", "Problems: {number}", number=len(self._problems)),
            translate(
                "ImportDuplicates",
                "Known already: {number}",
                number=self.duplicate_model.rowCount(),
            )
            + (" · " + translate("ImportDuplicates", "{number} to decide", number=undecided) if undecided else ""),
            translate("ImportPeople", "Everybody: {number}", number=people),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def _say_hurdle(self, blocked: bool) -> None:
        """What has to be done before the import, in words."""
        kinds = Counter(one.severity for one in self._problems)
        undecided = sum(not deed for deed in self._deeds.values())
        parts = []
        if kinds["question"]:
            parts.append(translate("ImportProblems", "answer the questions"))
        if kinds["error"]:
            parts.append(
                translate("ImportProblems", "mend the mistakes in the table or choose what becomes of their rows")
            )
        if undecided:
            parts.append(translate("ImportProblems", "decide about who may be known already"))
        self.hurdle.setVisible(blocked)
        self.hurdle.setText(translate("ImportProblems", "Before the import: {steps}.", steps="; ".join(parts)))

    def _fill_filters(self, mapping: Mapping) -> None:
        kinds = Counter(one.severity for one in self._problems)
        entries = [("", translate("ImportProblems", "All kinds"))]
        entries += [(kind, f"{severity_words(kind)}: {kinds[kind]}") for kind in SEVERITIES if kinds[kind]]
        _refill(self.severity, entries)
        columns = Counter(one.column for one in self._problems if one.column >= 0)
        titles = [column.title for column in mapping.columns]
        entries = [("", translate("ImportProblems", "All columns"))]
        for column in sorted(columns):
            title = titles[column] if column < len(titles) else ""
            entries.append((str(column), f"{title or column + 1}: {columns[column]}"))
        _refill(self.column, entries)

    def _filter(self) -> None:
        kind, column = self.severity.currentData() or "", self.column.currentData() or ""
        wanted = self.find.text().strip().casefold()
        shown: Iterable[Problem] = self._problems
        if kind:
            shown = [one for one in shown if one.severity == kind]
        if column:
            shown = [one for one in shown if one.column == int(column)]
        if wanted:
            shown = [one for one in shown if wanted in one.value.casefold() or wanted in one.cell.casefold()]
        self.problem_model.set_rows(list(shown))
        self.problems.choose_first()
        self._show_row()

    def _show_row(self) -> None:
        """The chosen problem in full, and its whole row, so that one need not look it up in the sheet."""
        one: Problem | None = self.problems.current
        self.whole_words.setText(problem_words(one, self._session.language) if one is not None else "")
        text = ""
        if one is not None and one.row and self._table is not None:
            cells = (self._table.shown(one.row, column) for column in range(self._table.width))
            filled = [" ".join(cell.split()) for cell in cells if cell.strip()]
            text = translate("ImportProblems", "Row {row}: {cells}", row=one.row, cells=" · ".join(filled)[:500])
        self.row_words.setText(text)

    def _name_in(self, row: int) -> str:
        """The name as it stands in the table."""
        if self._table is None or self._mapping is None:
            return ""
        places = (place for field in ("name", "first_name", "last_name") for place in self._mapping.places(field))
        parts = (self._table.shown(row, place) for place in places)
        return " ".join(" ".join(parts).split())

    def _deed_of(self, one: Duplicate) -> str:
        return self._deeds.get(one.row, one.deed)

    # -- deciding

    def _decide(self, deed: Deed) -> None:
        rows = [self.duplicate_model.record(index).row for index in self.duplicates.selectionModel().selectedRows()]
        if not rows:
            return
        self._deeds.update(dict.fromkeys(rows, deed))
        last = self.duplicate_model.columnCount() - 1
        self.duplicate_model.dataChanged.emit(
            self.duplicate_model.index(0, 0), self.duplicate_model.index(self.duplicate_model.rowCount() - 1, last)
        )
        self._name_tabs(self.people_model.rowCount())
        self.decided.emit(rows, deed)


def summary(added: int, updated: int, skipped: int) -> str:
    """What would be done, or was, in words."""
    parts = [translate("Importing", "%n to add", n=added)]
    if updated:
        parts.append(translate("Importing", "%n to fill in", n=updated))
    if skipped:
        parts.append(translate("Importing", "%n row(s) to leave out", n=skipped))
    return " · ".join(parts)


def _problem_key(one: Problem) -> str:
    return f"{one.row}:{one.column}:{one.code}"


def _padded(table: RowsTable) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 8, 0, 0)
    column.addWidget(table)
    return whole


def _refill(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """Other entries; what was chosen stays chosen where it is still there."""
    now = box.currentData()
    box.clear()
    for code, text in entries:
        box.addItem(text, code)
    box.setCurrentIndex(max(0, box.findData(now)))
