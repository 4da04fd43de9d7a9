"""Basis and notice of one person: the history, a new entry, a withdrawal, and the text that was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import bases
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.figures import date_words, day_and_time
from ui.privacy.section import Section
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.widgets.row_list import Beside, Row, RowList
from ui.wording import words

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from screening.privacy.bases import Basis
    from ui.pages.base import Navigator
    from ui.session import Session


class BasisSection(Section):
    """The newest entry first; Enter shows the text of the notice, the button beside it records a withdrawal."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Keeping", "Basis and notice"),
            translate("Keeping", "Why you may hold this person’s data, and which privacy notice they were told."),
        )
        self._candidate: Candidate | None = None
        self._newest: Basis | None = None
        self.history = RowList(translate("Keeping", "History"), role="subheading")
        self.history.setObjectName("bases")
        self.nothing = label(translate("Keeping", "No basis is on record yet."), "muted")
        self.withdrawn = label(
            translate(
                "Keeping",
                "Everything recorded here is withdrawn: record another basis, or stop processing within 3 × 24 hours.",
            ),
            "bad",
        )
        self.withdrawn.setWordWrap(True)
        self.record = action(
            self,
            translate("Keeping", "Record a basis…"),
            self._record,
            icon_name="plus",
            keys="Ctrl+Shift+B",
            about=translate("Keeping", "Record the basis, the version of the notice, the day and how it was given"),
        )
        self.withdraw = action(
            self,
            translate("Keeping", "Record a withdrawal…"),
            self._withdraw_newest,
            icon_name="log-out",
            about=translate("Keeping", "The person takes back what the newest entry that still holds rests on"),
        )
        self.deeds = [self.record, self.withdraw]
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.withdrawn)
        self.column.addWidget(self.history)
        self.column.addWidget(ActionRow(self.record, self.withdraw))

    def show_candidate(self, one: Candidate) -> None:
        """Read the history. What was typed is shown with the name only: it may tell who this is."""
        self._candidate = one
        found = bases.of_candidate(self.session.workspace, one.id)
        shown = not one.hidden
        self.history.set_rows([self._row(basis, typed=shown) for basis in found])
        self.nothing.setVisible(not found)
        self.withdrawn.setVisible(bool(found) and all(basis.withdrawn_on for basis in found))
        self._newest = next((basis for basis in found if not basis.withdrawn_on), None)
        self.withdraw.setEnabled(self._newest is not None)

    def _row(self, one: Basis, *, typed: bool) -> Row:
        name = words(f"basis.{one.basis}", self.session.language)
        said = [translate("Keeping", "since {day}", day=date_words(one.given_on))]
        if one.notice:
            said.append(translate("Keeping", "notice version {number}", number=one.notice))
        if one.how and typed:
            said.append(one.how)
        said.append(
            translate("Keeping", "recorded by {who}, {when}", who=one.recorded_by, when=day_and_time(one.recorded_at))
        )
        side = translate("Keeping", "withdrawn {day}", day=date_words(one.withdrawn_on)) if one.withdrawn_on else ""
        withdraw = Beside("log-out", self.withdraw.text(), lambda: self._withdraw(one))
        return Row(
            "circle-minus" if one.withdrawn_on else "circle-check",
            name,
            " · ".join(said),
            side,
            lambda: self._show(one),
            () if one.withdrawn_on else (withdraw,),
        )

    def _record(self) -> None:
        from ui.privacy.basis_form import BasisForm

        one = self._candidate
        if one:
            form = BasisForm(
                self.session,
                one.code if one.hidden else one.name,
                lambda workspace, given: bases.record(workspace, candidate_id=one.id, given=given),
                self,
            )
            form.afterwards = translate("Keeping", "The basis is on record")
            answered(form)

    def _withdraw_newest(self) -> None:
        if self._newest is not None:
            self._withdraw(self._newest)

    def _withdraw(self, one: Basis) -> None:
        from ui.privacy.withdrawal_form import WithdrawalForm

        answered(WithdrawalForm(self.session, one, self))

    def _show(self, one: Basis) -> None:
        from ui.privacy.notice_form import NoticeText

        if one.notice_id:
            answered(NoticeText(self.session, one.notice_id, self))
        else:
            self.session.tell(translate("Keeping", "No version of the notice was recorded with this entry."))
