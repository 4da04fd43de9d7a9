"""Add a job with the rubric it is scored under, or change a job."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening import jobs, snapshots
from screening.changes import Changes
from screening.jobs import JobRow
from ui.dialogs.form import FormDialog
from ui.models.jobs import rubric_words
from ui.models.rubric_files import place, title
from ui.rubric_files import read_folder, rubric_folder
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice

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
        self.rubric = choice(translate("JobForm", "Rubric"), name="rubric", letters=32)
        self.rubric.setPlaceholderText(translate("JobForm", "Choose a rubric"))
        self._yaml: list[str] = []
        self._offer_rubrics()
        self.add_row(translate("JobForm", "&Rubric"), self.rubric)
        if row:
            self.add_line(translate("JobForm", "Another rubric counts from now on; scorecards that exist keep theirs."))
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
        self.job_title.setFocus()

    def _offer_rubrics(self) -> None:
        """The usable rubrics: the job's own first, then those of the folder, then those that come with the program."""
        language, present = self.session.language, ""
        if self._row:
            present = self._row.job.rubric_hash
            self._add_rubric(rubric_words(self._row, language), KEEP)
        for one in read_folder(rubric_folder(self.session.settings.rubric_folder)):
            if one.rubric and one.rubric.active_criteria and snapshots.text_hash(one.yaml) != present:
                named = translate(
                    "JobForm",
                    "{title}, revision {revision} ({place})",
                    title=title(one, language),
                    revision=one.rubric.revision,
                    place=place(one),
                )
                self._add_rubric(named, one.yaml)
        self.rubric.setCurrentIndex(0 if self._row or self.rubric.count() == 1 else -1)

    def _add_rubric(self, words: str, yaml: str) -> None:
        self.rubric.addItem(words)
        self._yaml.append(yaml)

    def save(self) -> Changes:
        """Adds or changes the job."""
        blind = {"hide_names": self.hide_names.isChecked(), "hide_scores": self.hide_scores.isChecked()}
        workspace, name = self.session.workspace, self.job_title.text()
        if self.rubric.currentIndex() < 0:
            raise SaringError("rubric_missing")
        yaml = self._yaml[self.rubric.currentIndex()]
        if not self._row:
            return jobs.add(workspace, title=name, yaml=yaml, **blind)
        job_id = self._row.job.id
        with workspace.atomic():
            changes = jobs.edit(workspace, job_id=job_id, title=name, **blind)
            if yaml != KEEP:
                changes |= jobs.change_rubric(workspace, job_id=job_id, yaml=yaml)
        return changes
