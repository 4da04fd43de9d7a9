"""One import on its way: what was read, how its columns are understood, what would come of it; read on the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from screening.changes import Changes
from screening.workspace import Workspace
from ui.importing.left_out import LeftOut, left_out
from ui.session import Session
from ui.tasks import Progress, Task
from ui.translations import translate

if TYPE_CHECKING:
    from screening.importing import Deed, Mapping, Person, Plan, Problem, Table

_TAKEN_BACK = "import_taken_back"  # "import_undone" is what Redo names after Undo: the import itself
_MATTERS = ("question", "error", "notice")


SOURCE, COLUMNS, CHECK, DONE = range(4)  # the steps of the page


@dataclass(frozen=True)
class Checked:
    """What would come of an import.

    The problems are in the order of how much they matter, `people` everybody who is written in the order of the rows,
    `new` the rows of those who are new, `left_out` the rows that do not come in.
    """

    plan: Plan
    problems: tuple[Problem, ...]
    people: tuple[Person, ...]
    new: frozenset[int]  # rows
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True)
class Source:
    """Where the rows come from: a file and how it is to be read, or copied text."""

    path: Path | None = None
    text: str = ""
    options: dict[str, str] = field(default_factory=dict)  # sheet, encoding, delimiter


def _checked(plan: Plan) -> Checked:
    problems = sorted(plan.problems, key=lambda one: (_MATTERS.index(one.severity), one.row, one.column))
    people = sorted((*plan.people, *(person for _, person in plan.updates)), key=lambda person: person.row)
    new = frozenset(person.row for person in plan.people)
    return Checked(plan, tuple(problems), tuple(people), new, left_out(plan))


@dataclass(frozen=True)
class Finished:
    """What was carried out last: the import's id, the numbers of people, and the rows that did not come in.

    `titles` are those of the table's columns. The table itself, which may be long, is not kept.
    """

    import_id: str
    added: int
    updated: int
    titles: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


class Work(QObject):
    """Reads, checks and carries out; `busy_changed` while the worker is at it. It outlives the page that shows it.

    `read` says that `table` and `mapping` are new, `checked` that `result` is; `done` that `finished` is,
    and `looked_back` carries an import and how many of its people have been worked on since.
    """

    read = Signal()
    checked = Signal()
    done = Signal()
    looked_back = Signal(str, int)
    busy_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._writing = False
        self.busy = False
        self.source = Source()
        self.table: Table | None = None
        self.mapping: Mapping | None = None
        self.result: Checked | None = None
        self.deeds: dict[int, Deed] = {}
        self.job_id = ""
        self.step = 0  # of the page
        self.pasted = ""  # what is in its box
        self.finished: Finished | None = None
        session.tasks.idle.connect(self._idle)

    @property
    def under_way(self) -> bool:
        """Whether a table is being read, looked over or written: another one would push it aside."""
        return self.busy or self.step in (COLUMNS, CHECK)

    # -- reading

    def open(self, source: Source) -> None:
        """Read a file or a copied table anew; what is there stays until that has worked."""

        def work(workspace: Workspace, progress: Progress) -> tuple[Source, Table, Mapping]:
            from screening import importing

            if source.path is None:
                table = importing.read_text(source.text)
            else:
                table = importing.read(source.path, **source.options)
            progress.check()
            return source, table, importing.guess(workspace, table)

        name = source.path.name if source.path else translate("Importing", "the copied table")
        self._run(work, translate("Importing", "Reading {file}", file=name), self._opened)

    def open_otherwise(self, **options: str) -> None:
        """Read the same file again, with another sheet, encoding or delimiter."""
        self.open(replace(self.source, options={**self.source.options, **options}))

    def _opened(self, found: tuple[Source, Table, Mapping]) -> None:
        self.source, self.table, self.mapping = found
        self.result, self.deeds = None, {}
        self.read.emit()

    # -- checking

    def understand(self, mapping: Mapping) -> None:
        """The columns are to be understood like this; what was worked out before is out of date."""
        self.mapping, self.result = mapping, None

    def confirm(self) -> None:
        """Somebody has looked over what was guessed about the columns."""
        if self.mapping is not None and self.mapping.unsure:
            self.understand(replace(self.mapping, unsure=tuple(x for x in self.mapping.unsure if x == "encoding")))

    def decide(self, rows: Iterable[int], deed: Deed) -> None:
        """What to do with these rows, of people who may be known already."""
        self.deeds = {**self.deeds, **dict.fromkeys(rows, deed)}

    def check(self) -> None:
        """Work out what would come of the import."""
        table, mapping, job_id, deeds = self.table, self.mapping, self.job_id, dict(self.deeds)
        if table is None or mapping is None or self._writing:
            return

        def work(workspace: Workspace, progress: Progress) -> Checked:
            from screening import importing

            plan = importing.check(workspace, table, mapping, job_id=job_id, deeds=deeds, progress=progress.report)
            return _checked(plan)

        self._run(work, translate("Importing", "Checking {file}", file=table.source), self._have_checked)

    def _have_checked(self, result: Checked) -> None:
        self.result = result
        self.checked.emit()

    # -- doing

    def carry_out(self) -> None:
        """Write what was checked."""
        if self.result is None or self.table is None:
            return
        plan = self.result.plan

        def work(workspace: Workspace, progress: Progress) -> Changes:
            from screening import importing

            return importing.carry_out(workspace, plan, progress=progress.report)

        self._write(work, translate("Importing", "Importing {file}", file=self.table.source), self._carried_out)

    def _carried_out(self, changes: Changes) -> None:
        if self.result is not None:
            plan = self.result.plan
            titles = tuple(column.title for column in plan.mapping.columns)
            self.finished = Finished(changes.id, plan.added, plan.updated, titles, self.result.left_out)
        self.pasted = ""
        self.forget()
        self.done.emit()

    def look_back(self, import_id: str) -> None:
        """Find out how many people of an import have been worked on since; `looked_back` says so."""

        def work(workspace: Workspace, _progress: Progress) -> int:
            from screening import importing

            return len(importing.changed_since(workspace, import_id))

        self._run(
            work,
            translate("Importing", "Looking at the import"),
            lambda changed: self.looked_back.emit(import_id, changed),
        )

    def take_back(self, import_id: str, *, keep_changed: bool = False) -> None:
        """Undo a whole import."""

        def work(workspace: Workspace, progress: Progress) -> Changes:
            from screening import importing

            return importing.undo(workspace, import_id=import_id, keep_changed=keep_changed, progress=progress.report)

        said = translate("Importing", "The import was undone")
        self._write(work, translate("Importing", "Undoing the import"), lambda _: None, label=_TAKEN_BACK, said=said)

    def forget(self) -> None:
        """Back to the beginning: nothing was read."""
        self._stop()
        self._set_busy(False)
        self.source, self.table, self.mapping, self.result, self.deeds = Source(), None, None, None, {}

    # -- the worker

    def _write(
        self,
        work: Callable[[Workspace, Progress], Changes],
        title: str,
        done: Callable[[Changes], None],
        *,
        label: str = "",
        said: str = "",
    ) -> None:
        """What was written is told to the window also when the page is gone by then.

        `label` names it in the Edit menu where its own does not; `said` is what the banner says of it, "" for nothing.
        """
        session = self._session

        def written(changes: Changes) -> None:
            try:
                if isValid(self):
                    done(changes)
            finally:
                changes = replace(changes, label=label or changes.label)
                if said:
                    session.done(changes, said)
                else:
                    session.apply(changes)

        self._run(work, title, written, writes=True)

    def _run(
        self,
        work: Callable[[Workspace, Progress], Any],
        title: str,
        done: Callable[[Any], None],
        *,
        writes: bool = False,
    ) -> None:
        """One thing at a time: what is asked for later takes the place of what is under way.

        Only what `writes` is told of also then: it may be in the file by now.
        """
        self._stop()
        self._writing = writes
        self._set_busy(True)
        session = self._session

        def ends() -> bool:
            """Whether this is still what is waited for."""
            if not isValid(self) or task is not self._task:
                return False
            self._task = None
            self._set_busy(False)
            return True

        def came_back(found: Any) -> None:
            if ends() or writes:
                done(found)

        def failed(error: Exception) -> None:
            ends()
            session.failed(error)

        task = self._session.tasks.run(work, title=title, done=came_back, failed=failed)
        self._task = task

    def _stop(self) -> None:
        if self._task is not None:
            self._task.progress.cancel()
            self._task = None

    def _idle(self) -> None:
        """The worker rests: whoever cancelled gets the page back."""
        if self._task is not None and self._task.progress.cancelled:
            self._task = None
            self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._writing = self._writing and busy
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)
