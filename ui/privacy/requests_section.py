"""What the person asked for: what waits with the time left, what was answered, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import requests
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.figures import day, day_and_time, deadline
from ui.privacy.section import Section
from ui.privacy.words import clock_icon, kind_words, outcome_words
from ui.translations import language, translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.widgets.row_list import Row, RowList
from ui.wording import words

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from screening.privacy.requests import Request
    from ui.pages.base import Navigator
    from ui.session import Session


class RequestsSection(Section):
    """A row leads to its answer as long as it waits, the button to the most urgent one's."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Privacy", "Requests"),
            translate("Privacy", "What the person asks for is answered within 3 × 24 hours."),
        )
        self._candidate: Candidate | None = None
        self._most_urgent: Request | None = None
        self.record = action(
            self,
            translate("Privacy", "Record a request…"),
            self._record,
            icon_name="plus",
            keys="Ctrl+R",
            about=translate("Privacy", "Access, correction, restriction, a copy to take along, or erasure"),
        )
        self.answer = action(
            self,
            translate("Privacy", "Answer a request…"),
            self._answer_most_urgent,
            icon_name="circle-check",
            about=translate("Privacy", "Record how the most urgent request was answered; a row leads to any other"),
        )
        self.deeds = [self.record, self.answer]
        self.waiting = RowList(translate("Privacy", "To be answered"))
        self.waiting.heading.hide()  # the part's own says enough
        self.answered = label("", "muted")
        self.answered.setObjectName("answered")
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.answered)
        self.column.addWidget(ActionRow(self.record, self.answer))

    def show_candidate(self, one: Candidate) -> None:
        """Read the requests."""
        self._candidate = one
        found = requests.of_candidate(self.session.workspace, one.id)
        urgent = sorted((each for each in found if not each.outcome), key=lambda each: each.due_at)
        self._most_urgent = urgent[0] if urgent else None
        self.answer.setEnabled(bool(urgent))
        self.waiting.set_rows([self._row(each, typed=not one.hidden) for each in urgent])
        undone = requests.closed_without_deed(self.session.workspace, one.id)
        answers = [_answered(each, each.id in undone, typed=not one.hidden) for each in found if each.outcome]
        self.answered.setText("\n".join(answers))
        self.answered.setVisible(any(each.outcome for each in found))

    def _row(self, one: Request, *, typed: bool) -> Row:
        asked = translate(
            "Privacy", "due {when} · asked for on {day}", when=deadline(one.due_at), day=day(one.asked_at)
        )
        detail = f"{asked} · {one.note}" if one.note and typed else asked
        return Row(
            clock_icon(one),
            kind_words(one.kind, language()),
            detail,
            outcome_words(one, language()),
            lambda: self._answer(one),
        )

    def _record(self) -> None:
        from ui.privacy.request_form import RecordRequest

        if self._candidate:
            answered(RecordRequest(self.session, self._candidate, self))

    def _answer_most_urgent(self) -> None:
        if self._most_urgent:
            self._answer(self._most_urgent)

    def _answer(self, one: Request) -> None:
        from ui.privacy.request_form import AnswerRequest

        hidden = self._candidate is None or self._candidate.hidden
        answered(AnswerRequest(self.session, one, self, hidden=hidden))


def _answered(one: Request, undone: bool, *, typed: bool) -> str:
    said = translate(
        "Privacy",
        "{kind}, asked for on {day}: {outcome} on {closed} by {who}",
        kind=kind_words(one.kind, language()),
        day=day(one.asked_at),
        outcome=outcome_words(one, language()),
        closed=day_and_time(one.closed_at),
        who=one.closed_by or "–",
    )
    if undone:
        said = f"{said}, {words('request.closed_without_deed', language())}"
    return f"{said} – {one.answer}" if one.answer and typed else said
