"""Home's list of whose data falls due: the first of them, and the way to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from screening.privacy import retention
from ui.keeping_words import obstacle_words, rule_words
from ui.translations import translate
from ui.widgets.row_list import Beside, Row, RowList

if TYPE_CHECKING:
    from screening.privacy.retention import Due
    from ui.pages.base import Navigator
    from ui.session import Session

AHEAD_DAYS = 30  # from when on somebody is worth a line


class FallingDue(RowList):
    """Reads on the worker, since it looks through everybody; `shown` says that its rows are others now."""

    shown = Signal()

    def __init__(self, session: Session, navigator: Navigator, *, most: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("HomePage", "To be kept no longer"), parent)
        self._session, self._navigator, self._most = session, navigator, most
        self._asked = 0
        self._read: tuple[QDate, list[Due]] = (QDate(), [])

    @property
    def overdue(self) -> bool:
        """Whether anybody's time is over whom nothing holds back."""
        today, found = self._read
        return any(one.is_due(today.toString(Qt.DateFormat.ISODate)) for one in found)

    def refresh(self) -> None:
        """Ask the worker who falls due; what was shown stays until the answer is there."""
        self._asked += 1
        number, today = self._asked, QDate.currentDate()
        until = today.addDays(AHEAD_DAYS).toString("yyyy-MM-dd")

        def done(found: list[Due]) -> None:
            if isValid(self) and number == self._asked and self._read != (today, found):
                self._read = (today, found)
                self._show(today, found)

        self._session.tasks.run_quietly(
            lambda workspace, _: retention.due(workspace, until=until, limit=self._most + 1),
            done=done,
            failed=self._session.failed,
        )

    def _show(self, today: QDate, found: list[Due]) -> None:
        rows = [self._row(one, today) for one in found[: self._most]]
        if len(found) > self._most:
            everybody = translate("HomePage", "All who fall due")
            rows.append(Row("list", everybody, "", "", lambda: self._navigator.go("retention")))
        self.set_rows(rows)
        self.shown.emit()

    def _row(self, one: Due, today: QDate) -> Row:
        language = self._session.language
        days = today.daysTo(QDate.fromString(one.due_on, Qt.DateFormat.ISODate))
        if days < 0:
            side = translate("HomePage", "%n day(s) ago", n=-days)
        else:
            side = translate("HomePage", "In %n day(s)", n=days) if days else translate("HomePage", "Today")
        held = obstacle_words(one, language)
        why = translate("HomePage", "held back: {why}", why=held) if held else rule_words(one, language)
        review = Beside("search", translate("HomePage", "Review and erase"), lambda: self._navigator.go("retention"))
        return Row(
            "lock" if held else "triangle-alert" if days < 0 else "shield",
            one.candidate.name,
            f"{one.candidate.code} · {why}",
            side,
            lambda: self._navigator.go("privacy", one.candidate.id),
            (review,),
        )
