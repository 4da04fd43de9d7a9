"""Beginning the interview of an application: the one that is planned, or else one now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.identifiers import utc_now
from screening.interviewing import interviews

if TYPE_CHECKING:
    from ui.pages.base import Navigator
    from ui.session import Session


def start_interview(session: Session, navigator: Navigator, application_id: str) -> None:
    """Goes to the application's interview that is not over yet; where there is none, one begins now."""
    rows = interviews.rows(session.workspace, application_id=application_id, open_only=True, viewer_id=session.me.id)
    if rows:
        navigator.go("interview", rows[0].interview.id)
        return
    made = interviews.schedule(
        session.workspace,
        application_id=application_id,
        scheduled_at=utc_now(),
        planned_minutes=session.settings.planned_minutes,
        panel=(session.me.id,),
    )
    session.apply(made)
    navigator.go("interview", made.id)
