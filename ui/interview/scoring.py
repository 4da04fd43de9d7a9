"""Scoring: between the panels in the middle and the file, one at a time or many in the scroll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.interview import steps
from ui.interview.criterion_panel import CriterionPanel
from ui.interview.preview_panel import PreviewPanel
from ui.interview.traits import NEXT_STATE
from ui.interview.typed_texts import TypedTexts
from ui.translations import translate

if TYPE_CHECKING:
    from rubrics.model import Criterion, Preview, Trait
    from ui.interview.concerns import Concerns
    from ui.interview.one_view import OneView
    from ui.interview.places import Place
    from ui.interview.record import InterviewRecord
    from ui.interview.scroll_view import ScrollView
    from ui.interview.writer import Writer

    Panel = CriterionPanel | PreviewPanel
    View = OneView | ScrollView


class Scoring:
    """Does what is pressed and typed about the open place, and shows what the file says afterwards.

    `place` tells which place is open, `enter` opens another one without scrolling: what is pressed in a panel is
    about the criterion that the panel shows.
    """

    view: View

    def __init__(
        self,
        record: InterviewRecord,
        writer: Writer,
        place: Callable[[], Place],
        enter: Callable[[tuple[str, str]], None],
        concerns: Concerns,
    ) -> None:
        self._record = record
        self._writer = writer
        self._place = place
        self._enter = enter
        self._concerns = concerns
        self._texts = TypedTexts(writer)
        self._last_trait = ""
        self._shown: dict[Panel, object] = {}

    def make_criterion_panel(
        self, criteria: Sequence[Criterion], parent: QWidget, *, flowing: bool = False
    ) -> CriterionPanel:
        """A panel for one of these criteria at a time, or for the only one; what is done in it is done here."""
        panel = CriterionPanel(criteria, self._record.language, parent, flowing=flowing)

        def enter_and(do: Callable[..., object]) -> Callable[..., None]:
            def act(*pressed: object) -> None:
                if panel.criterion is not None:
                    self._enter(("criterion", panel.criterion.id))
                do(*pressed)

            return act

        panel.scored.connect(enter_and(self.rate))
        panel.not_assessed.connect(enter_and(lambda: self.rate("not_assessed")))
        panel.cleared.connect(enter_and(lambda: self.rate(None)))
        panel.trait_pressed.connect(enter_and(self._turn_trait))
        panel.evidence_paused.connect(lambda text: self._evidence_paused(panel.criterion, text))
        panel.evidence_left.connect(self._texts.left)
        panel.trait_evidence_paused.connect(
            lambda trait, text: self._trait_evidence_paused(panel.criterion, trait, text)
        )
        panel.trait_evidence_left.connect(lambda _trait_id: self._texts.left())
        return panel

    def make_preview_panel(self, parent: QWidget, *, flowing: bool = False) -> PreviewPanel:
        """A panel for preview questions; what is done in it is done here."""
        panel = PreviewPanel(self._record.language, parent, flowing=flowing)

        def turn() -> None:
            if panel.preview is not None:
                self._enter(("preview", panel.preview.id))
            self._turn_preview()

        panel.given_pressed.connect(turn)
        panel.response_paused.connect(lambda text: self._response_paused(panel.preview, text))
        panel.response_left.connect(self._texts.left)
        return panel

    def use(self, view: View) -> None:
        """Work in this view from now on."""
        self.view = view
        self._shown.clear()

    @property
    def criterion_panel(self) -> CriterionPanel:
        """The panel of the open criterion; elsewhere one of a criterion that was open or is near."""
        return self.view.criterion_panel

    @property
    def preview_panel(self) -> PreviewPanel:
        """The panel of the open preview question, as above."""
        return self.view.preview_panel

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

    def open(self, *, bring: bool = True) -> None:
        """Show the place that is open now; in the scroll it is brought into sight where `bring` says so."""
        self._last_trait = ""
        self.view.open(self._place(), bring=bring)
        self.show()

    def show(self) -> None:
        """Show what the scorecard says about what is in sight, and what of it waits to be saved."""
        first, *others = self.view.panels
        self.show_panel(first)
        for panel in others:
            self.show_panel(panel, anew=False)

    def show_panel(self, panel: Panel, *, anew: bool = True) -> None:
        """Show in a panel what is stored; unless `anew`, only where it is not what was shown there last."""
        card, read_only, text = self._record.card, self._record.submitted, self._writer.said
        if isinstance(panel, CriterionPanel):
            criterion = panel.criterion
            if criterion is None:
                return
            rating = card.ratings.get(criterion.id)
            traits = {
                one.id: text(f"trait:{one.id}", steps.trait_evidence_of(card, one.id)) for one in criterion.traits
            }
            evidence = text(f"evidence:{criterion.id}", steps.evidence_of(card, criterion.id))
            stored = (read_only, rating, evidence, traits, [card.observations.get(one.id) for one in criterion.traits])
            if anew or self._shown.get(panel) != stored:
                panel.show_card(card, evidence=evidence, trait_evidence=traits, read_only=read_only)
            panel.mark.show_lines(self._concerns.at_criterion(criterion))
        elif panel.preview is not None:
            mark = card.previews.get(panel.preview.id)
            response = text(f"response:{panel.preview.id}", steps.response_of(card, panel.preview.id))
            stored = (read_only, mark, response)
            if anew or self._shown.get(panel) != stored:
                panel.show_mark(mark, response=response, read_only=read_only)
        else:
            return
        self._shown[panel] = stored

    def show_marks(self) -> None:
        """Show what is worth another look in every panel that is in sight."""
        for panel in self.view.panels:
            if isinstance(panel, CriterionPanel) and panel.criterion is not None:
                panel.mark.show_lines(self._concerns.at_criterion(panel.criterion))

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
            self._go_to(self.criterion_panel.evidence)
        elif self.preview is not None:
            self._go_to(self.preview_panel.response)

    def go_to_trait_evidence(self) -> None:
        """Write the evidence of the trait ticked last, or of the first one that has a field for it."""
        rows = self.criterion_panel.traits.rows
        wanted = [rows[self._last_trait]] if self._last_trait in rows else list(rows.values())
        field = next((row.evidence for row in wanted if row.evidence.isVisible()), None)
        if field is not None:
            self._go_to(field)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.criterion_panel.traits.isAncestorOf(field):
            self.criterion_panel.show_field(field)
        self.view.show_widget(field)

    def flush(self) -> None:
        """Commit what is being typed."""
        for panel in self.view.panels:
            panel.flush()

    def leave(self) -> None:
        """Commit what is being typed, and close it as one step to undo."""
        self.flush()
        self._texts.left()

    def _evidence_paused(self, criterion: Criterion | None, text: str) -> None:
        if criterion is not None:
            self._texts.paused(
                f"evidence:{criterion.id}",
                translate("Interview", "evidence for {name}", name=criterion.name.get(self._record.language)),
                ("criterion", criterion.id),
                stored=steps.evidence_of(self._record.card, criterion.id),
                text=text,
                write=lambda words: steps.write_evidence(self._record, criterion.id, words),
            )

    def _trait_evidence_paused(self, criterion: Criterion | None, trait_id: str, text: str) -> None:
        if criterion is not None:
            trait = next(one for one in criterion.traits if one.id == trait_id)
            self._texts.paused(
                f"trait:{trait_id}",
                translate("Interview", "evidence for “{name}”", name=trait.text.get(self._record.language)),
                ("criterion", criterion.id),
                stored=steps.trait_evidence_of(self._record.card, trait_id),
                text=text,
                write=lambda words: steps.write_trait_evidence(self._record, trait_id, words),
            )

    def _response_paused(self, preview: Preview | None, text: str) -> None:
        if preview is not None:
            self._texts.paused(
                f"response:{preview.id}",
                translate("Interview", "response to the preview"),
                ("preview", preview.id),
                stored=steps.response_of(self._record.card, preview.id),
                text=text,
                write=lambda words: steps.write_response(self._record, preview.id, words),
            )
