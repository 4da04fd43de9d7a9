"""Compare: the candidates of one job side by side, scored under the same rubric snapshot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from screening.figures import comparing
from screening.figures.comparing import Comparison, RankedResult, ScoredUnder
from screening.jobs import jobs
from screening.jobs.jobs import JobRow
from screening.workspace import Workspace
from ui.actions import action
from ui.compare import side_by_side
from ui.compare.matrix_view import MatrixView
from ui.compare.side_by_side import SideBySide
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.dialogs.decide import DecideDialog
from ui.dialogs.decide_many import decide_about
from ui.dialogs.export import export_document
from ui.models.notes import note_rows
from ui.pages.base import Navigator, Page
from ui.reports.book import export_book
from ui.session import Session
from ui.tasks import Progress, Task
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header


@dataclass(frozen=True)
class _Read:
    """What the worker found: the jobs, and the comparison of the wanted one or of one that has something to compare.

    `asked` says for which question, `scored_under` under which rubrics that job's candidates can be compared.
    """

    asked: int
    jobs: list[JobRow]
    compared: Comparison | None
    scored_under: list[ScoredUnder]


class ComparePage(Page):
    """The matrix; below it what the chosen cell rests on and who is not compared; two or three beside each other."""

    name = "compare"
    watches = ("jobs", "applications", "candidates", "interviews", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._chosen: dict[str, list[str] | None] = {}  # by job: the applications to compare, None for the best
        self._under: dict[str, str] = {}  # by job: the rubric to compare under where it is not the present one
        self._comparison: Comparison | None = None
        self._reading: Task | None = None
        self._asked = 0
        self.job = choice(translate("ComparePage", "Job"), name="job", letters=22)
        self.job.activated.connect(lambda _: self._choose_job())
        self.revision = choice(translate("ComparePage", "Revision of the rubric"), name="revision", letters=18)
        self.revision.setToolTip(
            translate("ComparePage", "Only candidates who were scored under the same revision can be compared")
        )
        self.revision.activated.connect(lambda _: self._choose_revision())
        self.revision.hide()
        self.matrix = MatrixView(session)
        self.matrix.legend.add_choice(self.revision)
        self.table = self.matrix.table
        self.table.setObjectName("comparison")
        self.table.opened.connect(lambda _: self._open())
        self.matrix.left_out.opened.connect(self._open_left_out)
        self._make_actions()
        self._build()
        self.matrix.changed.connect(self._enable)
        self._enable()

    def _make_actions(self) -> None:
        self.choose = action(
            self,
            translate("ComparePage", "Choose…"),
            self._choose_people,
            icon_name="users",
            keys="Ctrl+L",
            about=translate("ComparePage", "Choose who is compared, 2 to 200 candidates"),
        )
        self.beside = action(
            self,
            translate("ComparePage", "Side by side"),
            self._show_beside,
            icon_name="columns-3",
            keys="Ctrl+B",
            about=translate(
                "ComparePage", "Read two or three chosen candidates beside each other: select with Shift or Ctrl"
            ),
        )
        self.matrix_back = action(
            self, translate("ComparePage", "Back to the matrix"), self._back, icon_name="arrow-left", keys="Esc"
        )
        self.debrief = action(
            self,
            translate("ComparePage", "Debrief"),
            lambda: self.navigator.go("debrief", self._wanted),
            icon_name="message-square",
            keys="Ctrl+Shift+D",
            about=translate("ComparePage", "Talk about one candidate after another, the widest gaps first"),
        )
        self.decide = action(self, translate("ComparePage", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D")
        self.open = action(
            self,
            translate("ComparePage", "Open candidate"),
            self._open,
            icon_name="circle-user",
            about=translate("ComparePage", "Open the candidate: Enter or a double click in the table"),
        )
        self.export = action(
            self,
            translate("ComparePage", "Export…"),
            self._export,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("ComparePage", "Export the comparison as PDF"),
        )
        self.export_table = export_action(self, self.table, self._export_title)
        self.export_book = action(
            self,
            translate("ComparePage", "Export as Excel workbook…"),
            self._export_book,
            icon_name="files",
            keys="Ctrl+Shift+E",
            about=translate("ComparePage", "Ranking, criteria and who is not ranked, as sheets of an Excel workbook"),
        )
        self._actions = [
            self.choose,
            self.beside,
            self.matrix.what_if,
            self.decide,
            self.debrief,
            self.open,
            self.matrix.details,
            self.export,
            self.export_book,
            self.export_table,
        ]
        mine = [one for one in self._actions if one not in self.matrix.actions()]
        self.addActions([*mine, self.matrix_back])

    def _build(self) -> None:
        self._buttons = ActionRow(self.choose, self.matrix.what_if, self.beside, self.decide, self.export)
        self.matrix.legend.add_action(self.debrief)
        self.people = SideBySide(self.matrix_back)
        self._views = QStackedWidget()
        self._views.addWidget(self.matrix)
        self._views.addWidget(self.people)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 20, 32, 16)
        layout.setSpacing(8)
        layout.addLayout(header(self.title(), self.job, self._buttons))
        layout.addWidget(self._views, 1)
        self._whole = Either(
            content,
            EmptyState(
                "columns-3",
                translate("ComparePage", "No job yet"),
                translate("ComparePage", "Add a job, put candidates on it and interview them. Then compare them here."),
                action(
                    self,
                    translate("ComparePage", "Go to the jobs"),
                    lambda: self.navigator.go("jobs"),
                    icon_name="briefcase",
                ),
            ),
            self.matrix.either,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    @property
    def window_title(self) -> str:
        """The page and the job on it."""
        return f"{self.title()}: {self._comparison.job.title}" if self._comparison else self.title()

    # -- showing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        first = self.people.reading if self._views.currentWidget() is self.people else self._whole.first
        first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Compares the candidates of this job; "job|application,application" only these applications."""
        if record_id:
            self._wanted, _, some = record_id.partition("|")
            if some:
                self._under.pop(self._wanted, None)
                self._chosen[self._wanted] = some.split(",")
            self._back()
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads the jobs, and the comparison of the chosen one, on the worker; a reading under way is given up."""
        if self._reading is not None:
            self._reading.progress.cancel()
        self._asked += 1
        asked, wanted, viewer = self._asked, self._wanted, self.session.me.id
        chosen, under = self._chosen.get(wanted), self._under.get(wanted)

        def read(workspace: Workspace, progress: Progress) -> _Read:
            rows = jobs.rows(workspace)
            if not rows:
                return _Read(asked, rows, None, [])
            # A job that has something to compare says more than one that was just opened.
            job = next((row for row in rows if row.job.id == wanted), None)
            job = job or next((row for row in rows if row.applications), rows[0])
            compared = comparing.comparison(
                workspace, job.job.id, viewer_id=viewer, rubric_hash=under or None, chosen=chosen, step=progress.report
            )
            return _Read(asked, rows, compared, comparing.scored_under(workspace, job.job.id, viewer_id=viewer))

        self._reading = self.session.tasks.run(
            read, title=translate("ComparePage", "Reading the scorecards"), done=self._has_read
        )

    def _has_read(self, found: _Read) -> None:
        if found.asked != self._asked:
            return  # another job was chosen meanwhile
        self._reading = None
        self._whole.show_filled(bool(found.jobs))
        self.job.clear()
        for row in found.jobs:
            self.job.addItem(row.job.title, row.job.id)
        if found.compared is None:
            self._comparison = None
            return
        self._wanted = found.compared.job.id
        self.job.setCurrentIndex(self.job.findData(self._wanted))
        self._comparison = found.compared
        self._show_revisions(found.scored_under)
        self.matrix.show_comparison(found.compared)
        self._enable()

    def _choose_job(self) -> None:
        self._wanted = self.job.currentData()
        self.matrix.end()
        self._back()
        self.refresh()

    def _show_revisions(self, found: list[ScoredUnder]) -> None:
        """Only where there is a choice. The rubric is named where others than the job's own one were used."""
        self.revision.clear()
        same = len({one.rubric.id for one in found}) == 1
        for one in found:
            named = translate("ComparePage", "Revision {revision}", revision=one.rubric.revision)
            said = [named] if same else [one.rubric.title.get(self.session.language), named]
            said.append(translate("ComparePage", "%n candidate(s)", n=one.people))
            if one.present:
                said.append(translate("ComparePage", "the job's present one"))
            self.revision.addItem(" · ".join(said), "" if one.present else one.rubric_hash)
        self.revision.setCurrentIndex(max(0, self.revision.findData(self._under.get(self._wanted, ""))))
        self.revision.setVisible(len(found) > 1)

    def _choose_revision(self) -> None:
        """Compare those who were scored under another rubric: all of them, whoever was chosen under this one."""
        if self.revision.currentData() == self._under.get(self._wanted, ""):
            return
        self._under[self._wanted] = self.revision.currentData()
        self._chosen.pop(self._wanted, None)
        self.matrix.end()
        self._back()
        self.refresh()

    def _enable(self) -> None:
        """What can be done with what is chosen."""
        in_matrix = self._views.currentIndex() == 0
        any_row = self.matrix.row is not None
        self.open.setEnabled(any_row)
        self.decide.setEnabled(any_row)
        filled = self._comparison is not None and bool(self._comparison.ranked)
        self.choose.setEnabled(self._comparison is not None)
        self.debrief.setEnabled(self._comparison is not None)
        self.matrix.what_if.setEnabled(filled and in_matrix)
        self.matrix.details.setEnabled(filled and in_matrix)
        self.beside.setEnabled(in_matrix and side_by_side.FEWEST <= len(self.table.selected_keys) <= side_by_side.MOST)
        self.matrix_back.setEnabled(not in_matrix)
        self.matrix.end_preview.setEnabled(self.matrix.what_if.isChecked())
        self.matrix.weights_back.setEnabled(self.matrix.what_if.isChecked())
        # What is exported always weighs as the rubric does: not while something else is on the screen.
        for one in (self.export, self.export_book):
            one.setEnabled(filled and not self.matrix.is_preview)

    # -- what is seen of it

    def _show_beside(self) -> None:
        """The notes are read on the worker, then the chosen ones are shown beside each other."""
        people, viewer, language = self.matrix.selected, self.session.me.id, self.session.language
        if not side_by_side.FEWEST <= len(people) <= side_by_side.MOST:
            return

        def read(workspace: Workspace, _progress: Progress) -> tuple[list[RankedResult], side_by_side.Notes]:
            return people, {
                place.result.application.id: note_rows(
                    workspace, place.result.interviews, place.result.rubric, viewer, language
                )
                for place in people
            }

        self.session.tasks.run(read, title=translate("ComparePage", "Reading the notes"), done=self._has_read_notes)

    def _has_read_notes(self, found: tuple[list[RankedResult], side_by_side.Notes]) -> None:
        people, notes = found
        if self._comparison is None or people[0].result.job.id != self._comparison.job.id:
            return  # another job was chosen meanwhile
        self.people.show_people(people, notes, self.session.language)
        self._views.setCurrentWidget(self.people)
        self._enable()
        self.people.reading.setFocus()

    def _back(self) -> None:
        if self._views.currentIndex():
            self._views.setCurrentIndex(0)
            self.table.setFocus()
            self._enable()

    # -- doing

    def _choose_people(self) -> None:
        job_id, under, viewer = self._wanted, self._under.get(self._wanted), self.session.me.id
        show_after_work(
            self.session,
            lambda workspace, _: comparing.comparable(workspace, job_id, viewer_id=viewer, rubric_hash=under or None),
            title=translate("ComparePage", "Reading who was scored"),
            show=lambda people: self._offer(job_id, people) if isValid(self) else None,
            by=self.choose,
        )

    def _offer(self, job_id: str, people: list[comparing.Comparable]) -> None:
        """Ask who is to be compared, unless the person has gone on to another job or page meanwhile."""
        from ui.compare.choose import ChooseDialog

        if job_id != self._wanted or not self.isVisible():
            return
        dialog = ChooseDialog(people, self._chosen.get(job_id), self.session.language, self)
        if answered(dialog):
            self._chosen[job_id] = dialog.chosen
            self._back()
            self.refresh()

    def _open(self) -> None:
        if self.matrix.row:
            self.navigator.go("candidate", self.matrix.row.result.candidate.id)

    def _open_left_out(self, _key: str) -> None:
        if one := self.matrix.left_out.current:
            self.navigator.go("candidate", one.candidate.id)

    def _decide(self) -> None:
        row, several = self.matrix.row, self.matrix.selected
        if len(several) > 1:
            decide_about(self.session, [one.result.application.id for one in several], self)
        elif row:
            answered(DecideDialog(self.session, row.result.application.id, row.result.candidate.name, self))

    def _export_book(self) -> None:
        if self._comparison:
            job, chosen, under = self._comparison.job, self._chosen.get(self._wanted), self._under.get(self._wanted)
            export_book(
                self.session,
                self,
                job_id=job.id,
                title=self._export_title(),
                rubric_hash=under or None,
                chosen=chosen,
            )

    def _hides_names(self) -> bool:
        found = self._comparison
        return found is not None and any(row.result.candidate.hidden for row in found.ranked)

    def _export_title(self) -> str:
        return f"{self.title()} {self._comparison.job.title}" if self._comparison else self.title()

    def _export(self) -> None:
        if self._comparison:
            job, chosen = self._comparison.job, self._chosen.get(self._wanted)
            about = {
                "job_id": job.id,
                "chosen": None if chosen is None else tuple(chosen),
                "rubric_hash": self._under.get(job.id, ""),
            }
            export_document(self.session, self, {"comparison": about}, who=job.title, hidden=self._hides_names())

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return [*self._actions, self.matrix_back, self.matrix.end_preview, self.matrix.weights_back]
