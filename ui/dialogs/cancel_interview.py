"""Cancelling a planned interview, once the person has said that they mean it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from rubrics.errors import SaringError
from screening.interviewing import interviews
from ui.dialogs.answered import answered
from ui.models.figures import day_and_time
from ui.translations import translate

if TYPE_CHECKING:
    from screening.interviewing.interviews import Interview
    from ui.session import Session


def cancel_interview(session: Session, interview: Interview, parent: QWidget) -> None:
    """Ask, then take the interview away; where it has begun already, say why it stays."""
    if interview.scheduled_at:
        asked = translate(
            "CancelInterview",
            "Cancel the interview of round {round}, {when}?",
            round=interview.round,
            when=day_and_time(interview.scheduled_at),
        )
    else:
        asked = translate("CancelInterview", "Cancel the interview of round {round}?", round=interview.round)
    title = translate("CancelInterview", "Cancel interview")
    box = QMessageBox(QMessageBox.Icon.Question, title, asked, parent=parent)
    box.setInformativeText(
        translate("CancelInterview", "It leaves every list. Saring tells nobody: let the candidate and the panel know.")
    )
    gone = box.addButton(title, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("CancelInterview", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    answered(box)
    if box.clickedButton() is not gone:
        return
    try:
        session.apply(interviews.cancel(session.workspace, interview_id=interview.id))
    except SaringError as error:
        session.report(error)
