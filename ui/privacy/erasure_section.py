"""Erasing everything about the person: what it means, and where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import action
from ui.dialogs.answered import answered
from ui.privacy.section import Section
from ui.translations import translate
from ui.widgets.action_row import ActionRow

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from ui.pages.base import Navigator
    from ui.session import Session


class ErasureSection(Section):
    """The dialog shows what would go before anything does."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Privacy", "Erasure"),
            translate(
                "Privacy",
                "Takes everything about the person out of this file for good: it cannot be undone. What stays is a "
                "record without personal data that it was done.",
            ),
        )
        self._candidate: Candidate | None = None
        self.erase = action(
            self,
            translate("Privacy", "Erase everything…"),
            self._erase,
            icon_name="trash-2",
            about=translate("Privacy", "See first what would go, and which copies Saring cannot reach"),
        )
        self.deeds = [self.erase]
        self.column.addWidget(ActionRow(self.erase))

    def show_candidate(self, one: Candidate) -> None:
        """Remember who it is about."""
        self._candidate = one

    def _erase(self) -> None:
        from ui.privacy.erase_dialog import EraseDialog
        from ui.privacy.erasing import erase_one

        if (one := self._candidate) is None:
            return
        dialog = EraseDialog(self.session, [one], parent=self)
        if answered(dialog):
            self.navigator.go("candidates")
            erase_one(self.session, one, why=dialog.why, and_backups=dialog.and_backups)
