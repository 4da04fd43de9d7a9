"""A readable copy of an interview as it stands in the window, for a place that takes it when the workspace does not.

It is made from what the window holds alone: the workspace file may be gone.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from rubrics.errors import SaringError, not_written
from rubrics.format.files import save_private
from screening.identifiers import utc_text
from ui.dialogs.answered import answered
from ui.interview import steps
from ui.interview.writer import UNSAID
from ui.models.figures import DASH, day_and_time, minutes, time_of_day
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from rubrics.model import Criterion, Preview
    from screening.interviewing.notes import Note
    from ui.interview.note_pen import NotePen
    from ui.interview.record import InterviewRecord
    from ui.interview.writer import Writer

SUFFIX = "txt"
_INDENT = "    "


def proposed_paths() -> list[Path]:
    """A new file in the documents folder, and where that is missing or takes none: at home, among temporary files.

    Its name says when, and nothing about whom.
    """
    locations = QStandardPaths.StandardLocation
    when = QDateTime.currentDateTime().toString("yyyy-MM-dd-HHmmss-zzz")
    name = f"{translate('Rescue', 'interview-copy')}-{when}.{SUFFIX}"
    folders = [
        Path(QStandardPaths.writableLocation(one))
        for one in (locations.DocumentsLocation, locations.HomeLocation, locations.TempLocation)
    ]
    return [folder / name for folder in folders if folder.is_dir()]


def ask_for_path(parent: QWidget) -> Path | None:
    """Ask where the copy is to be; None when the person thinks better of it."""
    proposed = proposed_paths()[0]
    dialog = QFileDialog(
        parent,
        translate("Rescue", "Save a copy of this interview"),
        str(proposed.parent),
        translate("Rescue", "Text files (*.txt)"),
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(proposed.name)
    accepted = answered(dialog)
    return Path(dialog.selectedFiles()[0]) if accepted else None


def write(path: Path, text: str) -> None:
    """Write the copy as a whole or not at all, readable by its owner only.

    Raises SaringError: target_folder_missing, target_not_writable, target_disk_full, target_too_large.
    """
    if not path.parent.is_dir():
        raise SaringError("target_folder_missing", folder=str(path.parent))
    try:
        save_private(path, text)
    except OSError as error:
        raise not_written(error, path) from error


class Copy:
    """The words of a copy, in the language of the window.

    `pen` and `writing` are the note that is being written, if there is one.
    """

    def __init__(self, record: InterviewRecord, writer: Writer, pen: NotePen, writing: str) -> None:
        self._record = record
        self._writer = writer
        self._pen = pen
        self._writing = writing
        self._lines: list[str] = []

    def text(self) -> str:
        """Everything of the interview; what is not in the workspace yet is marked, and listed at the beginning."""
        self._lines = []
        self._add_head()
        self._add_waiting()
        for number, criterion in enumerate(self._record.rubric.active_criteria, start=1):
            self._add_criterion(number, criterion)
        self._add_previews()
        self._add_notes()
        return os.linesep.join("\n".join(self._lines).split("\n")) + os.linesep

    # -- parts

    def _add_head(self) -> None:
        record, interview = self._record, self._record.interview
        language = record.language
        self._lines += [
            translate("Rescue", "COPY OF AN INTERVIEW"),
            translate("Rescue", "Made by Saring on {when}", when=day_and_time(utc_text(datetime.now(UTC)))),
            translate("Rescue", "This file holds personal data. Delete it once everything stands in the workspace."),
            "",
        ]
        for name, value in (
            (translate("Rescue", "Candidate"), record.who),
            (translate("Rescue", "Job"), record.job.title),
            (translate("Rescue", "Round"), str(interview.round)),
            (translate("Rescue", "Scheduled"), day_and_time(interview.scheduled_at)),
            (translate("Rescue", "Started"), day_and_time(interview.started_at)),
            (translate("Rescue", "Ended"), day_and_time(interview.ended_at)),
            (translate("Rescue", "Interviewer"), record.me.name),
            (translate("Rescue", "Rubric"), f"{record.rubric.title.get(language)} ({record.rubric.revision})"),
            (translate("Rescue", "Scorecard"), term(f"scorecard.{record.card.status}", language)),
            (translate("Rescue", "Last saved"), day_and_time(record.saved_at)),
            (translate("Rescue", "Workspace"), str(record.workspace.path)),
        ):
            self._lines.append(f"{name}: {value}")
        if record.card.recommendation or record.card.summary:
            self._field(
                translate("Rescue", "Recommendation"), term(f"recommendation.{record.card.recommendation}", language)
            )
            self._field(translate("Rescue", "Summary"), record.card.summary)

    def _add_waiting(self) -> None:
        waiting = self._writer.waiting
        self._heading(translate("Rescue", "Not yet saved in the workspace"))
        if not waiting:
            self._lines.append(translate("Rescue", "Nothing: everything below is in the workspace."))
            return
        self._lines.append(
            translate("Rescue", "In the order it was done. Below, each of it is marked {mark}.", mark=self._mark)
        )
        for one in waiting:
            said = one.said if isinstance(one.said, str) and one.typed else ""
            words = said or ("" if one.said is UNSAID else steps.in_words(one.said, self._record.language))
            about = self._note_of(one.key)
            self._field(f"- {one.name}", words or (about.text if about is not None else ""))

    def _add_criterion(self, number: int, criterion: Criterion) -> None:
        card, language, said = self._record.card, self._record.language, self._writer.said
        self._heading(f"{number}. {criterion.name.get(language)}")
        key = f"rating:{criterion.id}"
        given = said(key, steps.given(card.ratings.get(criterion.id)))
        words = DASH if given is None else steps.in_words(given, language)
        self._field(translate("Rescue", "Score"), words, key)
        key = f"evidence:{criterion.id}"
        self._field(translate("Rescue", "Evidence"), said(key, steps.evidence_of(card, criterion.id)), key)
        for traits, kind in (
            (criterion.suitable, translate("Rescue", "Suitable")),
            (criterion.unsuitable, translate("Rescue", "Unsuitable")),
        ):
            for trait in traits:
                key = f"observation:{trait.id}"
                state = said(key, steps.state_of(card, trait.id))
                self._field(f"{kind}: {trait.text.get(language)}", term(f"state.{state}", language), key)
                key = f"trait:{trait.id}"
                evidence = said(key, steps.trait_evidence_of(card, trait.id))
                if evidence or self._writer.is_waiting(key):
                    self._field(f"{_INDENT}{translate('Rescue', 'Evidence')}", evidence, key)

    def _add_previews(self) -> None:
        if self._record.rubric.previews:
            self._heading(translate("Rescue", "Realistic preview"))
        for preview in self._record.rubric.previews:
            self._add_preview(preview)

    def _add_preview(self, preview: Preview) -> None:
        card, said = self._record.card, self._writer.said
        key = f"preview:{preview.id}"
        given = said(key, steps.is_given(card, preview.id))
        words = translate("Rescue", "preview given") if given else translate("Rescue", "preview not given")
        self._field(preview.claim.get(self._record.language), words, key)
        key = f"response:{preview.id}"
        response = said(key, steps.response_of(card, preview.id))
        if response or self._writer.is_waiting(key):
            self._field(f"{_INDENT}{translate('Rescue', 'Response')}", response, key)

    def _add_notes(self) -> None:
        self._heading(translate("Rescue", "Notes"))
        begun = len(self._lines)
        for note in self._record.notes:
            if note.id != self._pen.note_id:
                self._add_note(note)
        if self._writing.strip():
            pen, stored = self._pen, self._pen.stored
            head = [
                time_of_day(stored.created_at, seconds=True) if stored is not None else "",
                self._criterion_name(pen.criterion_id),
                term(f"note.{pen.kind}", self._record.language),
                self._private(pen.private),
                translate("Rescue", "being written"),
                "" if stored is not None and stored.text == self._writing else self._mark,
            ]
            self._note(head, self._writing)
        if len(self._lines) == begun:
            self._lines.append(DASH)

    def _add_note(self, note: Note) -> None:
        head = [
            time_of_day(note.created_at, seconds=True),
            "" if note.elapsed_seconds is None else minutes(note.elapsed_seconds),
            self._criterion_name(note.criterion_id),
            term(f"note.{note.kind}", self._record.language),
            self._private(note.private),
            self._record.author_of(note),
            translate("Rescue", "with a change that is not saved yet") if self._changing(note) else "",
        ]
        self._note(head, note.text)

    # -- lines

    @property
    def _mark(self) -> str:
        return translate("Rescue", "[NOT SAVED YET]")

    def _heading(self, text: str) -> None:
        self._lines += ["", text, "-" * max(3, min(len(text), 72))]

    def _field(self, name: str, value: str, key: str = "") -> None:
        mark = f"  {self._mark}" if key and self._writer.is_waiting(key) else ""
        if "\n" in value:
            indent = " " * (len(name) - len(name.lstrip())) + _INDENT
            self._lines += [f"{name}:{mark}", *(indent + line for line in value.split("\n"))]
        else:
            self._lines.append(f"{name}: {value}{mark}" if value else f"{name}{mark}")

    def _note(self, head: list[str], text: str) -> None:
        self._lines += ["  ·  ".join(filter(None, head)), *(_INDENT + line for line in text.split("\n")), ""]

    def _private(self, private: bool) -> str:
        return translate("Rescue", "PRIVATE") if private else ""

    def _criterion_name(self, criterion_id: str) -> str:
        criteria = self._record.rubric.criteria
        return next((one.name.get(self._record.language) for one in criteria if one.id == criterion_id), "")

    def _note_of(self, key: str) -> Note | None:
        return self._record.note(key.removeprefix("note:")) if key.startswith("note:") else None

    def _changing(self, note: Note) -> bool:
        return self._writer.is_waiting(f"note:{note.id}")
