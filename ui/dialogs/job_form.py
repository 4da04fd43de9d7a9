"""Add a job with the rubric it is scored under, or change a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.compare import compare
from rubrics.errors import SaringError
from rubrics.model import Rubric
from screening.changes import Changes, together
from screening.jobs import jobs, rubric_use, snapshots
from screening.jobs.jobs import JobRow
from screening.privacy import retention
from screening.workspace import Workspace
from ui.dialogs.answered import answered
from ui.dialogs.form import FormDialog
from ui.dialogs.rubric_changes import RubricChanges
from ui.models.jobs import rubric_words
from ui.models.rubric_files import place, title
from ui.rubric_files import RubricFile, read_folder, rubric_folder
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.fields import spin_box

KEEP = ""  # stands for the rubric that the job has


class JobForm(FormDialog):
    """Title, rubric, and what is hidden while interviewers have not submitted."""

    def __init__(self, session: Session, row: JobRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("JobForm", "Change job") if row else translate("JobForm", "Add job"),
            translate("JobForm", "Save"),
            parent,
        )
        self._row = row
        self.job_title = QLineEdit(row.job.title if row else "", objectName="title")
        self.add_row(translate("JobForm", "&Title"), self.job_title)
        self.setMinimumWidth(640)
        self.rubric = choice(translate("JobForm", "Rubric"), name="rubric", letters=32)
        self.rubric.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rubric.setPlaceholderText(translate("JobForm", "Reading the rubrics…"))
        self._yaml: list[str] = []
        self._offered: list[Rubric | None] = []
        self._read_rubrics()
        self.add_row(translate("JobForm", "&Rubric"), self.rubric)
        if row:
            self._add_move()
        self.hide_names = QCheckBox(translate("JobForm", "Hide candidates’ &names"), objectName="hide_names")
        self.hide_names.setToolTip(
            translate("JobForm", "Codes like K-07 stand in lists, comparisons and reports instead.")
        )
        self.hide_scores = QCheckBox(
            translate("JobForm", "Hide others’ &scores until one’s own are submitted"), objectName="hide_scores"
        )
        self.hide_scores.setToolTip(translate("JobForm", "So that interviewers rate alone, then talk."))
        self.hide_names.setChecked(row.job.hide_names if row else False)
        self.hide_scores.setChecked(row.job.hide_scores if row else True)
        blind = QWidget()
        column = QVBoxLayout(blind)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hide_names)
        column.addWidget(self.hide_scores)
        self.add_row(translate("JobForm", "Fairness"), blind)
        self._months = retention.job_months(session.workspace, row.job.id) if row else None
        self.months = spin_box(0, retention.LONGEST, suffix=translate("JobForm", " months"))
        self.months.setObjectName("keep_months")
        default = retention.default_months(session.workspace)
        self.months.setSpecialValueText(translate("JobForm", "As in Settings: {months} months", months=default))
        self.months.setValue(self._months or 0)
        self.months.setToolTip(translate("JobForm", "Counted from the end of the application. Home says who is due."))
        self.add_row(translate("JobForm", "&Keep candidates for"), self.months)
        self.job_title.setFocus()

    def _add_move(self) -> None:
        """What a job's move to another rubric means, under the rubric."""
        self.move = self.add_line(translate("JobForm", "Another rubric counts from now on; scorecards keep theirs."))
        self.move.setObjectName("move")
        self.show_changes = QPushButton(translate("JobForm", "S&how what changes…"), objectName="show_changes")
        self.show_changes.setAutoDefault(False)  # Return saves the form
        self.show_changes.setEnabled(False)
        self.show_changes.clicked.connect(lambda _: self._show_changes())
        self.form.addRow("", self.show_changes)
        self.rubric.currentIndexChanged.connect(lambda _: self._tell_move())

    @property
    def _chosen(self) -> Rubric | None:
        """The rubric that the job would move to."""
        place = self.rubric.currentIndex()
        return self._offered[place] if place >= 0 else None

    def _tell_move(self) -> None:
        """Says what differs, and who would be scored on it."""
        self.show_changes.setEnabled(self._chosen is not None)
        if self._row is None or self._chosen is None:
            self.move.setText(translate("JobForm", "Another rubric counts from now on; scorecards keep theirs."))
            return
        changes = compare(self._present(self._row), self._chosen)
        meant = sum(change.effect == "meaning" for change in changes)
        use = rubric_use.of_job(self.session.workspace, self._row.job.id, viewer_id=self.session.me.id)
        differs = (
            translate("JobForm", "%n change(s) of what is scored", n=meant),
            translate("JobForm", "%n change(s) of wording", n=len(changes) - meant),
        )
        touched = (
            translate("JobForm", "%n interview(s) not begun: scored on it", n=use.waiting),
            translate("JobForm", "%n scorecard(s) begun or submitted: keep theirs", n=use.drafts + use.submitted),
        )
        self.move.setText("\n".join(" · ".join(parts) for parts in (differs, touched)))
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _present(self, row: JobRow) -> Rubric:
        return snapshots.rubric(self.session.workspace, row.job.rubric_hash)

    def _show_changes(self) -> None:
        if self._row is not None and self._chosen is not None:
            scored = rubric_use.scored(self.session.workspace, self._row.job.id, viewer_id=self.session.me.id)
            answered(RubricChanges(self._present(self._row), self._chosen, self.session.language, self, scored=scored))

    def _read_rubrics(self) -> None:
        """Offers the job's own rubric at once; the files are read on the worker."""
        if self._row:
            self._add_rubric(rubric_words(self._row, self.session.language), KEEP, None)
            self.rubric.setCurrentIndex(0)
        folder = rubric_folder(self.session.settings.rubric_folder)
        self.session.tasks.run(
            lambda _, progress: read_folder(folder, progress.check),
            title=translate("JobForm", "Reading the rubrics"),
            done=lambda files: self._offer(files) if isValid(self) else None,
        )

    def _offer(self, files: Sequence[RubricFile]) -> None:
        """The usable rubrics: other revisions of the job's own, those of the folder, then those of the program."""
        language = self.session.language
        present = self._row.job.rubric_hash if self._row else ""
        own = self._present(self._row).id if self._row else ""
        for one in sorted(files, key=lambda one: one.rubric is None or one.rubric.id != own):
            if one.rubric and one.rubric.active_criteria and snapshots.text_hash(one.yaml) != present:
                named = translate(
                    "JobForm",
                    "{title}, revision {revision} ({place})",
                    title=title(one, language),
                    revision=one.rubric.revision,
                    place=place(one),
                )
                self._add_rubric(named, one.yaml, one.rubric)
        self.rubric.setPlaceholderText(translate("JobForm", "Choose a rubric"))
        if self.rubric.count() == 1:
            self.rubric.setCurrentIndex(0)

    def _add_rubric(self, words: str, yaml: str, rubric: Rubric | None) -> None:
        self._yaml.append(yaml)
        self._offered.append(rubric)
        self.rubric.addItem(words)

    def accept(self) -> None:
        """Saves on the worker: a rubric that the workspace does not know yet takes a moment to read."""
        if self.rubric.currentIndex() < 0:
            self.refuse(SaringError("rubric_missing"))
            return
        self.set_busy(True)
        self.session.tasks.run(
            self._write(self._yaml[self.rubric.currentIndex()]),
            title=translate("JobForm", "Saving the job"),
            done=self.finish,
            failed=self.failed,
        )

    def _write(self, yaml: str) -> Callable[[Workspace, Progress], Changes]:
        """What the worker does, with what the form says now."""
        row, name = self._row, self.job_title.text()
        hide_names, hide_scores = self.hide_names.isChecked(), self.hide_scores.isChecked()
        before, months = self._months, self.months.value() or None

        def write(workspace: Workspace, _: Progress) -> Changes:
            with workspace.atomic():
                changes = job(workspace)
                if months == before:
                    return changes
                kept = retention.set_for_job(workspace, job_id=changes.id, months=months)
                return replace(together([changes, kept]), label=changes.label)

        def job(workspace: Workspace) -> Changes:
            if row is None:
                return jobs.add(workspace, title=name, yaml=yaml, hide_names=hide_names, hide_scores=hide_scores)
            return jobs.edit(
                workspace,
                job_id=row.job.id,
                title=name,
                hide_names=hide_names,
                hide_scores=hide_scores,
                yaml=None if yaml == KEEP else yaml,
            )

        return write
