"""Home's list of what candidates ask for and nobody has answered yet, with the time that is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from screening.privacy import requests
from ui.models.figures import day, deadline
from ui.privacy.words import clock_icon, kind_words, time_left_words
from ui.translations import language, translate
from ui.widgets.row_list import Row

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from screening.privacy.requests import Request
    from screening.workspace import Workspace
    from ui.pages.base import Navigator


def heading() -> str:
    """What stands above the list."""
    return translate("HomePage", "Requests of candidates")


def rows(workspace: Workspace, navigator: Navigator, *, limit: int) -> tuple[list[Row], bool]:
    """The most urgent first, each leading to the person's page "Privacy"; and whether any is overdue."""
    found, now = requests.waiting(workspace, limit=limit), datetime.now(UTC)
    late = any(one.time_left(now) <= timedelta() for one, _ in found)
    return [_row(one, person, navigator) for one, person in found], late


def _row(one: Request, person: Candidate, navigator: Navigator) -> Row:
    kind, left = kind_words(one.kind, language()), time_left_words(one, language())
    asked = translate(
        "HomePage",
        "{kind} · due {when} · asked for on {day}",
        kind=kind,
        when=deadline(one.due_at),
        day=day(one.asked_at),
    )
    return Row(clock_icon(one), person.name, asked, left, lambda: navigator.go("privacy", person.id))
