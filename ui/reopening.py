"""The next start of the program goes on where this one was, also after a crash: the setting "left_at"."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rubrics.errors import SaringError
from screening.errors import SettingError

if TYPE_CHECKING:
    from ui.interview.whereabouts import Whereabouts
    from ui.main_window import MainWindow
    from ui.session import Session

LOOK_MS = 1000
_RESTLESS = 5  # looks after which a place is kept that changes all the time


class PlaceKeeper(QObject):
    """Looks once a second where the person is, and keeps it in the settings as soon as they stay there.

    So no key waits for it, and no part of the page has to tell where one goes.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = ""
        self._changing = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window.left.connect(self._timer.stop)

    def _look(self) -> None:
        if not self._window.isVisible():
            return
        now = place_of(self._window)
        still, self._last = now == self._last, now
        self._changing = 0 if still else self._changing + 1
        if still or self._changing >= _RESTLESS:
            self._changing = 0
            try:
                keep(self._window.session, now)
            except SettingError as error:
                self._timer.stop()  # said once
                self._window.session.report(error)


def place_of(window: MainWindow) -> str:
    """Where the person is in this window, as the setting holds it; "" on a page that is opened anew each time."""
    where = window.page.whereabouts
    if where is None:
        return ""
    return json.dumps({"workspace": str(window.session.workspace.path), **where.as_data()})


def keep(session: Session, place: str) -> None:
    """Keep a place in the settings. Raises SettingError."""
    if session.settings.left_at != place:
        session.settings.set("left_at", place)


def come_back(window: MainWindow) -> bool:
    """Open the page, the place and the field that were left; False where they are not there any more."""
    session = window.session
    where = _known(session)
    if where is None:
        return False
    window.go("interview", where.interview)
    window.page.come_back(where)
    return True


def _known(session: Session) -> Whereabouts | None:
    """What was left, if it was in this workspace, is in it still, and is this person's."""
    if not session.settings.left_at:
        return None  # nothing more is imported for the first page
    from screening.interviewing import interviewers, interviews, scorecards
    from ui.interview.whereabouts import Whereabouts

    try:
        data = json.loads(session.settings.left_at)
    except (ValueError, RecursionError):
        return None
    where = Whereabouts.from_data(data)
    if where is None or data.get("workspace") != str(session.workspace.path):
        return None
    try:
        card = scorecards.load(session.workspace, where.scorecard)
        interviews.get(session.workspace, where.interview)
        scorer = interviewers.get(session.workspace, card.interviewer_id)
    except (SaringError, UnicodeEncodeError):  # JSON may hold halves of characters, which no ID has
        return None  # gone since: one begins at Home, where everything else is
    return where if card.interview_id == where.interview and scorer.name == session.my_name else None
