"""Restriction of processing: whether it stands, since when and why; setting and ending it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import restriction
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.figures import day_and_time
from ui.privacy.section import Section
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.wording import words

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from ui.pages.base import Navigator
    from ui.session import Session


class RestrictionSection(Section):
    """One of its two deeds is possible at a time."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Privacy", "Restriction of processing"),
            translate(
                "Privacy",
                "Restricted data can be seen and corrected. Nobody scores, notes, moves, decides or exports them, and "
                "the person stands in no comparison and no insight.",
            ),
        )
        self._candidate_id = self._code = ""
        self.state = label("")
        self.state.setObjectName("restriction-state")
        self.restrict = action(
            self, translate("Privacy", "Restrict processing…"), self._restrict, icon_name="lock", keys="Ctrl+Shift+R"
        )
        self.release = action(self, translate("Privacy", "End the restriction…"), self._release, icon_name="lock-open")
        self.deeds = [self.restrict, self.release]
        self.column.addWidget(self.state)
        self.buttons = ActionRow(self.restrict, self.release)
        self.column.addWidget(self.buttons)

    def show_candidate(self, one: Candidate) -> None:
        """Read whether it stands."""
        self._candidate_id, self._code = one.id, one.code
        standing = restriction.standing(self.session.workspace, one.id)
        self.state.setText(
            translate(
                "Privacy",
                "Restricted since {when} by {who}: {reason}",
                when=day_and_time(standing.set_at),
                who=standing.set_by or "–",
                reason="–" if one.hidden else standing.reason,
            )
            if standing
            else translate("Privacy", "Not restricted.")
        )
        both = (self.restrict, self.release)
        self.buttons.show_instead(*(both if standing is None else reversed(both)))

    def _restrict(self) -> None:
        from ui.privacy.reason_form import ReasonForm

        answered(
            ReasonForm(
                self.session,
                translate("Privacy", "Restrict processing"),
                translate(
                    "Privacy", "The reason goes on record, such as: the person disputes that the data are right."
                ),
                lambda workspace, reason: restriction.restrict(
                    workspace, candidate_id=self._candidate_id, reason=reason
                ),
                self,
                afterwards=words("rights.restricted", self.session.language, who=self._code),
            )
        )

    def _release(self) -> None:
        from ui.privacy.reason_form import ReasonForm

        answered(
            ReasonForm(
                self.session,
                translate("Privacy", "End the restriction"),
                translate("Privacy", "Tell the person before you end it. The reason goes on record."),
                lambda workspace, reason: restriction.release(
                    workspace, candidate_id=self._candidate_id, reason=reason
                ),
                self,
                afterwards=words("rights.released", self.session.language, who=self._code),
            )
        )
