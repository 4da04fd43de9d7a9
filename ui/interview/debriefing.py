"""Talking it over: between the debrief's panel and the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from screening.errors import Refused
from ui.interview import debrief
from ui.interview.steps import given
from ui.interview.typed_texts import TypedTexts
from ui.translations import translate

if TYPE_CHECKING:
    from screening.figures.results import CriterionResult
    from ui.interview.debrief import Debrief
    from ui.interview.debrief_panel import DebriefPanel
    from ui.interview.places import Place
    from ui.interview.record import InterviewRecord
    from ui.interview.steps import Given
    from ui.interview.writer import Writer


class Debriefing(QObject):
    """Does what is pressed and typed in the debrief, and shows what the file says afterwards.

    `place` tells which place is open; `lacking` carries the criterion that was changed without a reason, and so is in
    the way of finishing.
    """

    lacking = Signal(str)

    def __init__(
        self, panel: DebriefPanel, record: InterviewRecord, writer: Writer, place: Callable[[], Place]
    ) -> None:
        super().__init__(panel)
        self.panel = panel
        self._record = record
        self._writer = writer
        self._place = place
        self._texts = TypedTexts(writer)
        panel.scored.connect(self.change)
        panel.not_assessed.connect(lambda: self.change("not_assessed"))
        panel.taken_back.connect(lambda: self.change(None))
        panel.reason_paused.connect(self._reason_paused)
        panel.reason_left.connect(self._texts.left)
        panel.finish_asked.connect(self.finish)

    @property
    def open(self) -> tuple[Debrief, CriterionResult] | None:
        """The debrief and the criterion that is open in it; None elsewhere and while others still score."""
        talk, place = self._record.talk, self._place()
        one = talk.criterion(place.id) if talk is not None and place.kind == "debrief" else None
        return None if talk is None or one is None else (talk, one)

    def show(self) -> None:
        """Show what the file says about the open place, and what of it waits to be saved."""
        talk, opened = self._record.talk, self.open
        if self._place().kind != "debrief" or talk is None:
            return
        if opened is None or talk.result is None:
            self.panel.show_waiting(talk)
            return
        _, one = opened
        stored = talk.change(one.criterion.id)
        reason = self._writer.said(_key(one), stored.evidence if stored is not None else "")
        self.panel.show_debrief(talk, talk.result, one, reason)

    def change(self, wanted: Given) -> None:
        """Change my score of the open criterion; my score alone, or None, takes the change back."""
        opened = self.open
        if opened is None or opened[0].finished:
            return
        self.leave()
        talk, one = opened
        mine, stored = talk.mine(one), talk.change(one.criterion.id)
        alone = mine.score if mine is not None else None
        if wanted == (alone if alone is not None else "not_assessed"):
            wanted = None
        key = f"debrief:{one.criterion.id}"
        before = self._writer.said(key, given(stored))
        if wanted != before:
            language, workspace = self._record.language, self._record.workspace
            step = debrief.change_step(workspace, talk, one.criterion, (before, wanted), language)
            self._writer.perform(key, step)
        self.show()

    def go_to_reason(self) -> None:
        """Write the reason for a change."""
        if not self.panel.reason.isReadOnly():
            self.panel.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def type_reason(self, text: str) -> None:
        """Go on with the reason for a change, as if `text` had been typed there."""
        if text and not self.panel.reason.isReadOnly():
            self.panel.reason.type(text)

    def finish(self) -> None:
        """Lock my own debrief; where a reason is missing, go there."""
        self.leave()
        talk = self._record.talk
        if talk is None or talk.result is None or talk.finished or not self._writer.retry():
            return
        lacking = self._record.talk.without_reason() if self._record.talk is not None else []
        if lacking:
            self.lacking.emit(lacking[0])
            self._writer.refused.emit(Refused("reason_missing"))
            return
        name = translate("Debrief", "end of the debrief")
        workspace = self._record.workspace
        if self._writer.write("debrief", name, lambda: debrief.finish(workspace, talk)):
            self._writer.forget_history()

    def flush(self) -> None:
        """Commit what is being typed."""
        self.panel.flush()

    def leave(self) -> None:
        """Commit what is being typed, and close it as one step to undo."""
        self.flush()
        self._texts.left()

    def _reason_paused(self, text: str) -> None:
        opened = self.open
        if opened is None:
            return
        talk, one = opened
        stored = talk.change(one.criterion.id)
        self._texts.paused(
            _key(one),
            translate("Debrief", "reason for {name}", name=one.criterion.name.get(self._record.language)),
            ("debrief", one.criterion.id),
            stored=stored.evidence if stored is not None else "",
            text=text,
            write=lambda words: debrief.write_reason(self._record.workspace, talk, one.criterion.id, words),
        )


def _key(one: CriterionResult) -> str:
    return f"reason:{one.criterion.id}"
