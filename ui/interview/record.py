"""What the page shows: one interview for one interviewer, as it is in the workspace file."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from screening.figures.results import application_result
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from ui.interview.debrief import Debrief, debrief_places, debrief_row
from ui.interview.places import Place, Row, places_of, row_of
from ui.interview.progress import Progress, progress_of

if TYPE_CHECKING:
    from rubrics.model import Language
    from screening.changes import Changes
    from screening.figures.results import ApplicationResult
    from screening.interviewing.interviewers import Interviewer
    from screening.interviewing.notes import Note
    from screening.workspace import Workspace
    from ui.interview.clock import SittingClock

_FEW = 20  # notes that are read one by one


class InterviewRecord:
    """Read once when the interview is opened, and again, part by part, when a write has touched it.

    Raises SaringError where the interview or what belongs to it is not in the file.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        interview_id: str,
        scorecard_id: str,
        me: Interviewer,
        language: Language,
        clock: SittingClock,
    ) -> None:
        self.workspace = workspace
        self.clock = clock
        self.me = me
        self.language: Language = language
        self._interview_id, self._scorecard_id = interview_id, scorecard_id
        self._result: ApplicationResult | None = None
        self.read()

    def read(self) -> None:
        """Read everything."""
        workspace = self.workspace
        self.interview = interviews.get(workspace, self._interview_id)
        self.clock.follow(self.interview)
        self.application = applications.get(workspace, self.interview.application_id)
        self.candidate = candidates.get(workspace, self.application.candidate_id)
        self.job = jobs.get(workspace, self.application.job_id)
        self.card = scorecards.load(workspace, self._scorecard_id)
        self.rubric = snapshots.rubric(workspace, self.card.rubric_hash)
        self.notes = self._read_notes()
        self.places = self._find_places()

    @property
    def submitted(self) -> bool:
        """Whether the scorecard is locked."""
        return self.card.status == "submitted"

    @property
    def who(self) -> str:
        """The candidate's name, or the code where names are hidden."""
        return self.candidate.name

    @property
    def rows(self) -> list[Row]:
        """Every place with its standing."""
        return [
            debrief_row(place, self.talk, self.card.id)
            if place.kind == "debrief"
            else row_of(place, self.rubric, self.card)
            for place in self.places
        ]

    @property
    def progress(self) -> Progress:
        """How far the scorecard is."""
        return progress_of(self.rubric, self.card)

    @property
    def saved_at(self) -> str:
        """UTC time of the last answer or note of one's own."""
        return max(
            [self.card.updated_at, *(note.updated_at for note in self.notes if note.interviewer_id == self.me.id)]
        )

    @property
    def result(self) -> ApplicationResult:
        """What this candidate's scorecards come to, as I may see them; read when first asked for."""
        if self._result is None:
            self._result = application_result(
                self.workspace, self.application.id, viewer_id=self.me.id, rubric_hash=self.card.rubric_hash
            )
        return self._result

    def author_of(self, note: Note) -> str:
        """The name of the person who wrote a note, "" where that is oneself."""
        return "" if note.interviewer_id == self.me.id else self._names[note.interviewer_id]

    def note(self, note_id: str) -> Note | None:
        """A note of this interview."""
        return next((note for note in self.notes if note.id == note_id), None)

    def update(self, changes: Changes) -> bool:
        """Read again what a write touched; False where nothing of it is shown here."""
        touched = False
        self._result = None
        if self.card.id in changes.touched.get("scorecards", ()) or self.card.id in changes.touched.get("ratings", ()):
            was_submitted = self.submitted
            self.card = scorecards.load(self.workspace, self.card.id)
            if was_submitted != self.submitted:
                self.places = self._find_places()
                self.notes = self._read_notes()
            touched = True
        if changes.touches("notes"):
            self._update_notes(changes.touched["notes"])
            touched = True
        if self.interview.id in changes.touched.get("interviews", ()):
            self.interview = interviews.get(self.workspace, self.interview.id)
            self.clock.follow(self.interview)
            self.places = self._find_places()
            touched = True
        if self.talk is not None and self.talk.card_id in changes.touched.get("ratings", ()):
            self.places = self._find_places()
            touched = True
        if changes.touches("candidates", "jobs"):
            self.candidate = candidates.get(self.workspace, self.candidate.id)
            self.job = jobs.get(self.workspace, self.job.id)
            touched = True
        return touched

    def _update_notes(self, touched: frozenset[str]) -> None:
        """Read again the few notes that were touched: there may be thousands of others."""
        fresh = [notes.find(self.workspace, one) for one in touched] if len(touched) <= _FEW else []
        if not fresh or any(note is not None and note.interviewer_id != self.me.id for note in fresh):
            self.notes = self._read_notes()
            return
        kept = [note for note in self.notes if note.id not in touched]
        for note in fresh:
            if note is not None and note.interview_id == self.interview.id:
                insort(kept, note, key=lambda one: (one.created_at, one.id))
        self.notes = kept

    def _find_places(self) -> list[Place]:
        places = places_of(self.rubric, self.language, focus=self.interview.focus, submitted=self.submitted)
        self.talk = Debrief.read(self) if self.submitted else None
        return places + (debrief_places(self.talk, self.language) if self.talk is not None else [])

    def _read_notes(self) -> list[Note]:
        """One's own notes, and those of the panel as soon as they may be seen."""
        found = notes.of_interview(self.workspace, self.interview.id, viewer_id=self.me.id)
        others = {note.interviewer_id for note in found} - {self.me.id}
        self._names = {one: interviewers.get(self.workspace, one).name for one in others}
        return found
