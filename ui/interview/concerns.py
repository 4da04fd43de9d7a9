"""What is worth another look in the open interview, in words: quiet marks that block nothing and change no figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from screening.storage import guards
from ui.interview.wording_watch import PAUSE_MS, WordingWatch
from ui.wording import words

if TYPE_CHECKING:
    from rubrics.model import Criterion
    from screening.interviewing.notes import Note
    from screening.storage.guards import Concern
    from ui.interview.places import Row
    from ui.interview.record import InterviewRecord

_ALSO_MISSING = ("low_without_evidence", "high_without_evidence")  # the submit dialog names these as missing

_GATHER_MS = 100  # what is found within that is shown together


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """One thing worth another look, and the place where it is: ("criterion", id), or ("", "") for no one place."""

    text: str
    place: tuple[str, str]


class Concerns(QObject):
    """Follows a record; `changed` tells that risky wording was found in what is shown.

    Once the scorecard is submitted there is nothing to look at any more.
    """

    changed = Signal()

    def __init__(self, record: InterviewRecord, parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._watch = WordingWatch(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_on)
        self._soon = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._soon.timeout.connect(self.changed)
        self._watch.found.connect(self._soon.start)
        self._found: list[Concern] = []

    def look_at_card(self) -> None:
        """The scorecard may have changed."""
        record, card = self._record, self._record.card
        self._found = []
        if not record.submitted:
            self._found = guards.concerns(
                record.rubric,
                card,
                started_at=record.interview.started_at,
                planned_minutes=record.interview.planned_minutes,
            )
            self._pause.start()

    def look_at_notes(self) -> None:
        """The notes may have changed. Only one's own are looked at: others answer for theirs."""
        if not self._record.submitted:
            self._pause.start()

    def _read_on(self) -> None:
        """Nothing was written for a moment: read what is new in thousands of notes, off the path of a key."""
        card = self._record.card
        self._watch.watch(rating.evidence for rating in card.ratings.values())
        self._watch.watch(observation.evidence for observation in card.observations.values())
        self._watch.watch(note.text for note in self._own_notes())

    def at_criterion(self, criterion: Criterion) -> list[str]:
        """What is worth another look about a criterion: its score, then the words of its evidence."""
        rating = self._record.card.ratings.get(criterion.id)
        is_scored = rating is not None and rating.score is not None
        about = [one for one in self._found if one.item_id == criterion.id or (is_scored and not one.item_id)]
        return [self._words(one) for one in about] + self._risky_evidence(criterion)

    def at_note(self, note: Note) -> str:
        """What is worth another look about a note of one's own; "" for nothing."""
        if self._record.submitted or note.interviewer_id != self._record.me.id:
            return ""
        return "\n".join(self._risky([note.text]))

    def mark(self, rows: Sequence[Row]) -> list[Row]:
        """The list on the left with its marks; what is about the whole scorecard marks no single row."""
        if self._record.submitted:
            return list(rows)
        marked = []
        for row in rows:
            if row.place.kind == "criterion":
                lines = [self._words(one) for one in self._found if one.item_id == row.place.id]
                lines += self._risky_evidence(self._record.rubric.criterion(row.place.id))
                marked.append(replace(row, concerns=tuple(lines)) if lines else row)
            else:
                marked.append(row)
        return marked

    def submit_lines(self) -> list[ConcernLine]:
        """For the submit dialog: all that does not stand among what is missing, in the order of the rubric."""
        record = self._record
        lines = [ConcernLine(self._words(one), ("", "")) for one in self._found if not one.item_id]
        for criterion in record.rubric.active_criteria:
            texts = [
                self._words(one) for one in self._found if one.item_id == criterion.id and one.code not in _ALSO_MISSING
            ]
            texts += self._risky_evidence(criterion)
            texts += self._risky(note.text for note in self._own_notes() if note.criterion_id == criterion.id)
            name = criterion.name.get(record.language)
            lines += [ConcernLine(f"{name}: {text}", ("criterion", criterion.id)) for text in dict.fromkeys(texts)]
        loose = self._risky(note.text for note in self._own_notes() if not note.criterion_id)
        return lines + [ConcernLine(text, ("", "")) for text in dict.fromkeys(loose)]

    def _own_notes(self) -> Iterable[Note]:
        return (note for note in self._record.notes if note.interviewer_id == self._record.me.id)

    def _risky_evidence(self, criterion: Criterion) -> list[str]:
        card = self._record.card
        if self._record.submitted:
            return []
        held = [card.ratings.get(criterion.id), *(card.observations.get(trait.id) for trait in criterion.traits)]
        return self._risky(one.evidence for one in held if one is not None)

    def _risky(self, texts: Iterable[str]) -> list[str]:
        language = self._record.language
        found = dict.fromkeys(risk for text in texts if text for risk in self._watch.risks(text))
        return [
            words(
                "concern.risky",
                language,
                phrase=risk.phrase,
                category=words(f"risky.{risk.category}", language),
                proposal=words(f"neutral.{risk.category}", language),
            )
            for risk in found
        ]

    def _words(self, concern: Concern) -> str:
        return words(f"concern.{concern.code}", self._record.language)
