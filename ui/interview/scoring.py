"""Scoring: between the panels in the middle and the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.interview import steps
from ui.interview.traits import NEXT_STATE
from ui.interview.typed_texts import TypedTexts
from ui.translations import translate

if TYPE_CHECKING:
    from rubrics.model import Criterion, Preview, Trait
    from ui.interview.criterion_panel import CriterionPanel
    from ui.interview.places import Place
    from ui.interview.preview_panel import PreviewPanel
    from ui.interview.record import InterviewRecord
    from ui.interview.writer import Writer


class Scoring:
    """Does what is pressed and typed about the open place, and shows what the file says afterwards.

    `place` tells which place is open.
    """

    def __init__(
        self,
        criterion_panel: CriterionPanel,
        preview_panel: PreviewPanel,
        record: InterviewRecord,
        writer: Writer,
        place: Callable[[], Place],
    ) -> None:
        self.criterion_panel = criterion_panel
        self.preview_panel = preview_panel
        self._record = record
        self._writer = writer
        self._place = place
        self._texts = TypedTexts(writer)
        self._last_trait = ""
        self._connect()

    def _connect(self) -> None:
        panel = self.criterion_panel
        panel.scored.connect(self.rate)
        panel.not_assessed.connect(lambda: self.rate("not_assessed"))
        panel.cleared.connect(lambda: self.rate(None))
        panel.trait_pressed.connect(self._turn_trait)
        panel.evidence_paused.connect(self._evidence_paused)
        panel.evidence_left.connect(self._texts.left)
        panel.trait_evidence_paused.connect(self._trait_evidence_paused)
        panel.trait_evidence_left.connect(lambda _trait_id: self._texts.left())
        self.preview_panel.given_pressed.connect(self._turn_preview)
        self.preview_panel.response_paused.connect(self._response_paused)
        self.preview_panel.response_left.connect(self._texts.left)

    @property
    def criterion(self) -> Criterion | None:
        """The open criterion, None at a preview question or the result."""
        place = self._place()
        return self._record.rubric.criterion(place.id) if place.kind == "criterion" else None

    @property
    def preview(self) -> Preview | None:
        """The open preview question, None elsewhere."""
        place = self._place()
        if place.kind != "preview":
            return None
        return next(one for one in self._record.rubric.previews if one.id == place.id)

    # -- showing

    def open(self) -> None:
        """Show the place that is open now."""
        self._last_trait = ""
        criterion, preview = self.criterion, self.preview
        if criterion is not None:
            self.criterion_panel.show_criterion(criterion, self._place().number)
        elif preview is not None:
            self.preview_panel.show_preview(preview)
        self.show()

    def show(self) -> None:
        """Show what the scorecard says about the open place, and what of it waits to be saved."""
        card, read_only, text = self._record.card, self._record.submitted, self._writer.said
        criterion, preview = self.criterion, self.preview
        if criterion is not None:
            traits = {
                one.id: text(f"trait:{one.id}", steps.trait_evidence_of(card, one.id)) for one in criterion.traits
            }
            evidence = text(f"evidence:{criterion.id}", steps.evidence_of(card, criterion.id))
            self.criterion_panel.show_card(card, evidence=evidence, trait_evidence=traits, read_only=read_only)
        elif preview is not None:
            response = text(f"response:{preview.id}", steps.response_of(card, preview.id))
            self.preview_panel.show_mark(card.previews.get(preview.id), response=response, read_only=read_only)

    # -- pressing

    def rate(self, wanted: steps.Given) -> bool:
        """Score the open criterion, mark it as not assessed, or clear it; True where it is a first answer."""
        criterion = self.criterion
        if criterion is None or self._record.submitted:
            return False
        key = f"rating:{criterion.id}"
        before = self._writer.said(key, steps.given(self._record.card.ratings.get(criterion.id)))
        if before == wanted:
            return False
        done = self._writer.perform(key, steps.rate(self._record, criterion, wanted, before=before))
        return before is None and (done or self._writer.is_waiting(key))

    def tick(self, number: int) -> None:
        """Turn the n-th trait of the open criterion (1: the first) to its next state."""
        criterion = self.criterion
        if criterion is not None and 1 <= number <= len(criterion.traits):
            self._turn_trait(criterion.traits[number - 1].id)

    def tick_first(self, *, suitable: bool) -> None:
        """Turn the first suitable or unsuitable trait to its next state; at a preview: whether it was given."""
        criterion = self.criterion
        if criterion is not None:
            traits = criterion.suitable if suitable else criterion.unsuitable
            if traits:
                self._turn_trait(traits[0].id)
        elif suitable:
            self._turn_preview()

    def _turn_trait(self, trait_id: str) -> None:
        found = self._trait(trait_id)
        if found is None or self._record.submitted:
            return
        criterion, trait = found
        key = f"observation:{trait_id}"
        before = self._writer.said(key, steps.state_of(self._record.card, trait_id))
        self._last_trait = trait_id
        step = steps.observe(self._record, criterion, trait, NEXT_STATE[before], before=before)
        if self._writer.perform(key, step):
            self.criterion_panel.bring_into_sight(trait_id)

    def _turn_preview(self) -> None:
        preview = self.preview
        if preview is None or self._record.submitted:
            return
        key = f"preview:{preview.id}"
        given = not self._writer.said(key, steps.is_given(self._record.card, preview.id))
        self._writer.perform(key, steps.give_preview(self._record, preview, given=given))

    def _trait(self, trait_id: str) -> tuple[Criterion, Trait] | None:
        criterion = self.criterion
        if criterion is None:
            return None
        return next(((criterion, trait) for trait in criterion.traits if trait.id == trait_id), None)

    # -- typing

    def go_to_evidence(self) -> None:
        """Write the evidence of the open criterion, or the response to the open preview."""
        if self.criterion is not None:
            self.criterion_panel.evidence.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.preview is not None:
            self.preview_panel.response.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_trait_evidence(self) -> None:
        """Write the evidence of the trait ticked last, or of the first one that has a field for it."""
        rows = self.criterion_panel.traits.rows
        wanted = [rows[self._last_trait]] if self._last_trait in rows else list(rows.values())
        field = next((row.evidence for row in wanted if row.evidence.isVisible()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Commit what is being typed."""
        self.criterion_panel.flush()
        self.preview_panel.flush()

    def leave(self) -> None:
        """Commit what is being typed, and close it as one step to undo."""
        self.flush()
        self._texts.left()

    def _evidence_paused(self, text: str) -> None:
        criterion = self.criterion
        if criterion is not None:
            self._texts.paused(
                f"evidence:{criterion.id}",
                translate("Interview", "evidence for {name}", name=criterion.name.get(self._record.language)),
                ("criterion", criterion.id),
                stored=steps.evidence_of(self._record.card, criterion.id),
                text=text,
                write=lambda words: steps.write_evidence(self._record, criterion.id, words),
            )

    def _trait_evidence_paused(self, trait_id: str, text: str) -> None:
        found = self._trait(trait_id)
        if found is not None:
            criterion, trait = found
            self._texts.paused(
                f"trait:{trait_id}",
                translate("Interview", "evidence for “{name}”", name=trait.text.get(self._record.language)),
                ("criterion", criterion.id),
                stored=steps.trait_evidence_of(self._record.card, trait_id),
                text=text,
                write=lambda words: steps.write_trait_evidence(self._record, trait_id, words),
            )

    def _response_paused(self, text: str) -> None:
        preview = self.preview
        if preview is not None:
            self._texts.paused(
                f"response:{preview.id}",
                translate("Interview", "response to the preview"),
                ("preview", preview.id),
                stored=steps.response_of(self._record.card, preview.id),
                text=text,
                write=lambda words: steps.write_response(self._record, preview.id, words),
            )
