"""Add a job with the rubric it is scored under, or change a job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening import jobs
from screening.changes import Changes
from screening.jobs import JobRow
from ui.dialogs.form import FormDialog
from ui.models.jobs import rubric_words
from ui.models.rubric_files import RubricFile, place, read_folder, title
from ui.session import Session
from ui.translations import translate


class JobForm(FormDialog):
    """Title, rubric, and what is hidden while interviewers have not submitted.

    The rubric is chosen once: changing it would change what the scores mean.
    """

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
        self.rubric = QComboBox(objectName="rubric")
        self._files: Sequence[RubricFile] = ()
        if row:
            self.rubric.addItem(rubric_words(row, session.language))
            self.rubric.setEnabled(False)
            self.rubric.setToolTip(
                translate("JobForm", "A job keeps its rubric: another one would change what its scores mean.")
            )
        else:
            self._offer()
        self.add_row(translate("JobForm", "&Rubric"), self.rubric)
        self.hide_names = QCheckBox(translate("JobForm", "Hide candidates' &names"), objectName="hide_names")
        self.hide_names.setToolTip(
            translate("JobForm", "Codes like K-07 stand in lists, comparisons and reports instead.")
        )
        self.hide_scores = QCheckBox(
            translate("JobForm", "Hide others' &scores until one's own are submitted"), objectName="hide_scores"
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

    def _offer(self) -> None:
        """The usable rubrics; own ones before those that come with the program."""
        folder = self.session.settings.rubric_folder
        self._files = [one for one in read_folder(Path(folder) if folder else None) if one.rubric]
        language = self.session.language
        for one in self._files:
            revision = one.rubric.revision if one.rubric else 0
            self.rubric.addItem(
                translate(
                    "JobForm",
                    "{title}, revision {revision} ({place})",
                    title=title(one, language),
                    revision=revision,
                    place=place(one),
                )
            )
        self.rubric.setPlaceholderText(translate("JobForm", "Choose a rubric"))
        self.rubric.setCurrentIndex(0 if len(self._files) == 1 else -1)

    def save(self) -> Changes:
        """Adds or changes the job."""
        blind = {"hide_names": self.hide_names.isChecked(), "hide_scores": self.hide_scores.isChecked()}
        workspace = self.session.workspace
        if self._row:
            return jobs.edit(workspace, job_id=self._row.job.id, title=self.job_title.text(), **blind)
        if self.rubric.currentIndex() < 0:
            raise SaringError("rubric_missing")
        yaml = self._files[self.rubric.currentIndex()].yaml
        return jobs.add(workspace, title=self.job_title.text(), yaml=yaml, **blind)
