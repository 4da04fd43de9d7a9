"""The menus from which the candidates are filtered: one per field, filled as it opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from screening.people import filter_choices
from screening.people.candidate_filter import Filter
from ui.candidates.filter_words import DECISIONS, PARTS, title, without
from ui.dialogs.answered import answered
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import clear_menu
from ui.wording import stage_name, term

OFFERED = tuple(part for part in PARTS if part != "import")

# One entry of a menu: its words, and the fields it sets; None for a line between.
_Entry = tuple[str, dict[str, Any]] | None


class FilterMenus:
    """`fill` puts the choices for one field into a menu; `chosen` is called with the filter that follows."""

    def __init__(
        self, session: Session, parent: QWidget, present: Callable[[], Filter], chosen: Callable[[Filter], None]
    ) -> None:
        self._session = session
        self._parent = parent
        self._present = present
        self._chosen = chosen

    def whole(self, menu: QMenu) -> None:
        """A menu for each field in this menu."""
        clear_menu(menu)
        for part in OFFERED:
            below = QMenu(title(part), menu)
            below.aboutToShow.connect(lambda part=part, below=below: self.fill(below, part))
            menu.addMenu(below)

    def fill(self, menu: QMenu, part: str) -> None:
        """The choices for one field; what is chosen now is ticked."""
        menu.clear()
        present = self._present()
        for entry in getattr(self, f"_{part}")(present):
            if entry is None:
                menu.addSeparator()
                continue
            text, values = entry
            one = QAction(text.replace("&", "&&"), menu)
            one.setCheckable(True)
            one.setChecked(all(getattr(present, name) == value for name, value in values.items()))
            one.triggered.connect(lambda _=False, values=values: self._choose(part, values))
            menu.addAction(one)
        if part in ("score", "added", "keep_until"):
            menu.addSeparator()
            menu.addAction(translate("Filter", "Other…"), lambda: self._ask(part))
        if menu.isEmpty():
            menu.addAction(translate("Filter", "Nothing to choose from")).setEnabled(False)
        if without(present, part) != present:
            menu.addSeparator()
            menu.addAction(translate("Filter", "Any"), lambda: self._chosen(without(self._present(), part)))

    def _choose(self, part: str, values: dict[str, Any]) -> None:
        self._chosen(replace(without(self._present(), part), **values))

    def _ask(self, part: str) -> None:
        from ui.candidates.range_dialog import DaysDialog, ScoreDialog

        present = self._present()
        asked: ScoreDialog | DaysDialog = (
            ScoreDialog(self._session, present, self._parent)
            if part == "score"
            else DaysDialog(self._session, present, part, self._parent)
        )
        if answered(asked) == QDialog.DialogCode.Accepted:
            self._choose(part, asked.values())

    def _job(self, _present: Filter) -> Iterator[_Entry]:
        found = filter_choices.jobs(self._session.workspace)
        for status in ("open", "closed"):
            yield from ((job.title, {"job_id": job.id}) for job in found if job.status == status)
            yield None
        yield translate("Filter", "On no job"), {"without_job": True}

    def _stage(self, present: Filter) -> Iterator[_Entry]:
        for stage in filter_choices.stages(self._session.workspace, present.job_id):
            yield stage_name(stage, self._session.language), {"stage": stage}

    def _decision(self, _present: Filter) -> Iterator[_Entry]:
        for decision in DECISIONS:
            yield term(f"decision.{decision}", self._session.language), {"decision": decision}

    def _score(self, _present: Filter) -> Iterator[_Entry]:
        for lowest in (80.0, 60.0, 40.0):
            yield (
                translate("Filter", "{lowest} or more", lowest=f"{lowest:g}"),
                {"score_from": lowest, "score_to": None},
            )
        yield translate("Filter", "{highest} or less", highest="40"), {"score_from": None, "score_to": 40.0}

    def _source(self, _present: Filter) -> Iterator[_Entry]:
        return ((one, {"source": one}) for one in filter_choices.sources(self._session.workspace))

    def _tag(self, _present: Filter) -> Iterator[_Entry]:
        return ((one, {"tag": one}) for one in filter_choices.tags(self._session.workspace))

    def _added(self, _present: Filter) -> Iterator[_Entry]:
        for words, days in (
            (translate("Filter", "Today"), 0),
            (translate("Filter", "In the last 7 days"), 6),
            (translate("Filter", "In the last 30 days"), 29),
            (translate("Filter", "In the last 90 days"), 89),
        ):
            yield words, {"added_from": f"{-days:+d}", "added_to": ""}

    def _interview(self, _present: Filter) -> Iterator[_Entry]:
        yield translate("Filter", "An interview is arranged or took place"), {"has_interview": True}
        yield translate("Filter", "No interview yet"), {"has_interview": False}

    def _keep_until(self, _present: Filter) -> Iterator[_Entry]:
        for words, days in (
            (translate("Filter", "The date has passed"), 0),
            (translate("Filter", "Passes within 30 days"), 31),
            (translate("Filter", "Passes within 90 days"), 91),
        ):
            yield words, {"keep_until_from": "", "keep_until_before": f"{days:+d}"}

    def _privacy(self, _present: Filter) -> Iterator[_Entry]:
        yield translate("Filter", "Processing of their data is restricted"), {"restricted": True}
        yield translate("Filter", "No basis on record that is in force"), {"without_basis": True}
