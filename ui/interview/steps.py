"""What a recruiter does, each with the write that does it and the one that takes it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

from screening.interviewing import interviews, notes, scorecards
from screening.interviewing.scorecards import State
from ui.interview.history import Step
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from rubrics.model import Criterion, Language, Preview, Trait
    from screening.changes import Changes
    from screening.interviewing.notes import Kind, Note
    from screening.interviewing.scorecards import Rating, Scorecard
    from screening.workspace import Workspace
    from ui.interview.record import InterviewRecord

Given = int | Literal["not_assessed"] | None  # 1 to 5, not assessed, or nothing


def given(rating: Rating | None) -> Given:
    """What a rating says."""
    if rating is None:
        return None
    return "not_assessed" if rating.not_assessed else rating.score


def rate(record: InterviewRecord, criterion: Criterion, wanted: Given, *, before: Given) -> Step:
    """Score a criterion, mark it as not assessed, or clear it; `before` is what was said of it until now."""
    workspace, card = record.workspace, record.card
    name = translate("Interview", "score for {name}", name=criterion.name.get(record.language))
    return Step(
        name,
        ("criterion", criterion.id),
        lambda: _rate(workspace, card.id, criterion.id, wanted),
        lambda: _rate(workspace, card.id, criterion.id, before),
        (before, wanted),
    )


def _rate(workspace: Workspace, card_id: str, criterion_id: str, wanted: Given) -> Changes:
    if wanted == "not_assessed":
        return scorecards.mark_not_assessed(workspace, scorecard_id=card_id, criterion_id=criterion_id)
    return scorecards.rate(workspace, scorecard_id=card_id, criterion_id=criterion_id, score=wanted)


def state_of(card: Scorecard, trait_id: str) -> State:
    """The stored state of a trait."""
    stored = card.observations.get(trait_id)
    return stored.state if stored is not None else "not_probed"


def observe(record: InterviewRecord, criterion: Criterion, trait: Trait, state: State, *, before: State) -> Step:
    """Set the state of a trait, which was `before` until now; its evidence stays."""
    workspace, card = record.workspace, record.card

    def write(wanted: State) -> Changes:
        return scorecards.observe(workspace, scorecard_id=card.id, trait_id=trait.id, state=wanted)

    name = translate("Interview", "tick at “{name}”", name=trait.text.get(record.language))
    return Step(name, ("criterion", criterion.id), lambda: write(state), lambda: write(before), (before, state))


def is_given(card: Scorecard, preview_id: str) -> bool:
    """Whether a preview was given, as stored."""
    mark = card.previews.get(preview_id)
    return mark is not None and mark.given


def give_preview(record: InterviewRecord, preview: Preview, *, given: bool) -> Step:
    """Tick or untick that a preview was given."""
    workspace, card = record.workspace, record.card

    def write(wanted: bool) -> Changes:
        return scorecards.mark_preview(workspace, scorecard_id=card.id, preview_id=preview.id, given=wanted)

    name = translate("Interview", "preview given")
    said = (not given, given)
    return Step(name, ("preview", preview.id), lambda: write(given), lambda: write(not given), said)


def in_words(said: object, language: Language) -> str:
    """What an answer says, in one or two words: a score, "not assessed", the state of a trait, a tick.

    A text says itself, and what says nothing is "".
    """
    if isinstance(said, bool):
        return translate("Interview", "yes") if said else translate("Interview", "no")
    if isinstance(said, int):
        return str(said)
    if said is None:
        return translate("Interview", "cleared")
    if said == "not_assessed":
        return translate("Interview", "not assessed")
    return term(f"state.{said}", language).lower() if said in get_args(State) else ""


def turn_clock(record: InterviewRecord, *, run: bool) -> Changes:
    """Start or stop the clock."""
    workspace, interview_id = record.workspace, record.interview.id
    if run:
        return interviews.start_clock(workspace, interview_id=interview_id)
    return interviews.stop_clock(workspace, interview_id=interview_id, elapsed_seconds=record.clock.seconds)


def evidence_of(card: Scorecard, criterion_id: str) -> str:
    """The stored evidence of a criterion."""
    rating = card.ratings.get(criterion_id)
    return rating.evidence if rating is not None else ""


def trait_evidence_of(card: Scorecard, trait_id: str) -> str:
    """The stored evidence of a trait."""
    observation = card.observations.get(trait_id)
    return observation.evidence if observation is not None else ""


def response_of(card: Scorecard, preview_id: str) -> str:
    """What the candidate said to a preview."""
    mark = card.previews.get(preview_id)
    return mark.response if mark is not None else ""


def write_evidence(record: InterviewRecord, criterion_id: str, text: str) -> Changes:
    """Store the evidence of a criterion."""
    return scorecards.write_evidence(
        record.workspace, scorecard_id=record.card.id, criterion_id=criterion_id, text=text
    )


def write_trait_evidence(record: InterviewRecord, trait_id: str, text: str) -> Changes:
    """Store the evidence of a trait; its state stays."""
    workspace = record.workspace
    with workspace.atomic():
        state = state_of(scorecards.load(workspace, record.card.id), trait_id)
        return scorecards.observe(workspace, scorecard_id=record.card.id, trait_id=trait_id, state=state, evidence=text)


def write_response(record: InterviewRecord, preview_id: str, text: str) -> Changes:
    """Store what the candidate said to a preview; the tick stays."""
    workspace = record.workspace
    with workspace.atomic():
        given = is_given(scorecards.load(workspace, record.card.id), preview_id)
        return scorecards.mark_preview(
            workspace, scorecard_id=record.card.id, preview_id=preview_id, given=given, response=text
        )


def added_note(record: InterviewRecord, note: Note) -> Step:
    """A note that is written already."""
    workspace = record.workspace
    return Step(
        translate("Interview", "note"),
        ("criterion", note.criterion_id),
        lambda: notes.restore(workspace, note=note),
        lambda: notes.remove(workspace, note_id=note.id),
    )


def edited_note(record: InterviewRecord, before: Note, after: Note) -> Step:
    """Another wording, kind or privacy of a note, written already."""
    workspace = record.workspace

    def write(note: Note) -> Changes:
        return notes.edit(workspace, note_id=note.id, text=note.text, kind=note.kind, private=note.private)

    name = translate("Interview", "change of a note")
    return Step(name, ("criterion", after.criterion_id), lambda: write(after), lambda: write(before))


def change_note(record: InterviewRecord, note: Note, *, kind: Kind | None = None, private: bool | None = None) -> Step:
    """Another kind, or whether it is private."""
    after = replace(
        note, kind=note.kind if kind is None else kind, private=note.private if private is None else private
    )
    name = translate("Interview", "kind of a note") if kind else translate("Interview", "privacy of a note")
    return replace(edited_note(record, note, after), name=name)


def move_note(record: InterviewRecord, note: Note, criterion_id: str) -> Step:
    """Give a note to another criterion, or to none ("")."""
    workspace = record.workspace
    return Step(
        translate("Interview", "move of a note"),
        ("criterion", criterion_id),
        lambda: notes.move(workspace, note_id=note.id, criterion_id=criterion_id),
        lambda: notes.move(workspace, note_id=note.id, criterion_id=note.criterion_id),
    )


def remove_note(record: InterviewRecord, note: Note) -> Step:
    """Remove a note; undo brings it back as it was."""
    workspace = record.workspace
    return Step(
        translate("Interview", "removal of a note"),
        ("criterion", note.criterion_id),
        lambda: notes.remove(workspace, note_id=note.id),
        lambda: notes.restore(workspace, note=note),
    )
