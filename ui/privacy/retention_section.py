"""How long one person is kept: until when and why, and the legal holds on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import holds, retention
from ui.actions import action
from ui.dialogs.answered import answered
from ui.keeping_words import due_words
from ui.models.figures import day
from ui.privacy.section import Section
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.widgets.row_list import Beside, Row, RowList
from ui.wording import words

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from screening.privacy.standing import Standing
    from ui.pages.base import Navigator
    from ui.session import Session


class RetentionSection(Section):
    """The last day with the rule it follows from; below the holds, of which those that stand lead to lifting them."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Keeping", "How long the data is kept"),
            translate(
                "Keeping", "Nothing is erased by itself. While a legal hold stands, nobody can erase this person."
            ),
        )
        self._candidate_id = self._code = ""
        self._standing: Standing | None = None
        self.until = label("")
        self.until.setObjectName("until")
        self.holds = RowList(translate("Keeping", "Legal holds"), role="subheading")
        self.holds.setObjectName("holds")
        self.hold = action(
            self,
            translate("Keeping", "Put a legal hold…"),
            self._hold,
            icon_name="lock",
            about=translate("Keeping", "Keep this person from being erased, with a reason"),
        )
        self.lift = action(
            self,
            translate("Keeping", "Lift the legal hold…"),
            self._lift_newest,
            icon_name="lock-open",
            about=translate("Keeping", "End the newest legal hold that stands, with a reason"),
        )
        self.deeds = [self.hold, self.lift]
        self.column.addWidget(self.until)
        self.column.addSpacing(8)
        self.column.addWidget(self.holds)
        self.column.addWidget(ActionRow(self.hold, self.lift))

    def show_candidate(self, one: Candidate) -> None:
        """Read the day and the holds."""
        self._candidate_id, self._code = one.id, one.code
        due = retention.of_candidate(self.session.workspace, one.id)
        self.until.setText(due_words(due, self.session.language))
        shown, found = not one.hidden, holds.of_candidate(self.session.workspace, one.id)
        self.holds.set_rows([self._row(each, typed=shown) for each in found])
        self._standing = next((each for each in found if not each.lifted_at), None)
        self.lift.setEnabled(self._standing is not None)

    def _row(self, one: Standing, *, typed: bool) -> Row:
        said = translate("Keeping", "since {day}, by {who}", day=day(one.set_at), who=one.set_by)
        if one.lifted_at:
            lifted = translate("Keeping", "lifted {day} by {who}", day=day(one.lifted_at), who=one.lifted_by)
            said = f"{said} · {lifted}: {one.lifted_reason}" if typed else f"{said} · {lifted}"
        title = one.reason if typed else translate("Keeping", "Legal hold")
        side = translate("Keeping", "lifted") if one.lifted_at else translate("Keeping", "stands")
        lift = Beside("lock-open", self.lift.text(), lambda: self._lift(one))
        return Row(
            "lock-open" if one.lifted_at else "lock",
            title,
            said,
            side,
            lambda: self._lift(one),
            () if one.lifted_at else (lift,),
        )

    def _hold(self) -> None:
        from ui.privacy.reason_form import ReasonForm

        answered(
            ReasonForm(
                self.session,
                translate("Keeping", "Put a legal hold"),
                translate(
                    "Keeping", "Such as: a claim, an audit, an order of an authority. The reason goes on record."
                ),
                lambda workspace, reason: holds.put(workspace, candidate_id=self._candidate_id, reason=reason),
                self,
                afterwards=words("status.held", self.session.language, who=self._code),
            )
        )

    def _lift_newest(self) -> None:
        if self._standing is not None:
            self._lift(self._standing)

    def _lift(self, one: Standing) -> None:
        from ui.privacy.reason_form import ReasonForm

        if one.lifted_at:
            self.session.tell(translate("Keeping", "This hold was lifted already; it stays in the history."))
            return
        answered(
            ReasonForm(
                self.session,
                translate("Keeping", "Lift the legal hold"),
                translate("Keeping", "From then on the data can be erased again. The reason goes on record."),
                lambda workspace, reason: holds.lift(workspace, hold_id=one.id, reason=reason),
                self,
                afterwards=self._lifted_words(),
            )
        )

    def _lifted_words(self) -> str:
        """What is to be said once one of the holds is lifted: another one may still stand."""
        others = len(holds.standing(self.session.workspace, self._candidate_id)) - 1
        if others:
            return translate(
                "Keeping", "The hold is lifted; %n other(s) still stand on {who}", n=others, who=self._code
            )
        return words("status.lifted", self.session.language, who=self._code)
