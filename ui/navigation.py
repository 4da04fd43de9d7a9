"""The pages of the window: their names in code, on screen, their icons and the modules they live in."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from ui.translations import translate

if TYPE_CHECKING:
    from ui.pages.base import Page


@dataclass(frozen=True, slots=True)
class Destination:
    """A page on the navigation rail; its place there is the digit of its shortcut."""

    name: str
    icon: str


RAIL = (
    Destination("home", "house"),
    Destination("jobs", "briefcase"),
    Destination("candidates", "users"),
    Destination("reports", "file-text"),
    Destination("rubrics", "book-open"),
    Destination("compare", "columns-3"),
    Destination("insights", "chart-column"),
    Destination("settings", "settings"),
)

# Pages reached through another one, and the place on the rail that stays lit meanwhile.
REACHED_THROUGH = {
    "job": "jobs",
    "candidate": "candidates",
    "privacy": "candidates",
    "importing": "candidates",
    "interview": "home",
    "kit": "home",
    "debrief": "compare",
    "drafting": "rubrics",
    "editor": "rubrics",
    "audit": "settings",
    "retention": "home",
}


def label(name: str) -> str:
    """The page's name in the window's language. Raises KeyError for a page that does not exist."""
    return {
        "home": translate("Navigation", "Home"),
        "jobs": translate("Navigation", "Jobs"),
        "job": translate("Navigation", "Job"),
        "candidates": translate("Navigation", "Candidates"),
        "candidate": translate("Navigation", "Candidate"),
        "privacy": translate("Navigation", "Privacy"),
        "importing": translate("Navigation", "Import people"),
        "interview": translate("Navigation", "Interview"),
        "kit": translate("Navigation", "Interview kit"),
        "reports": translate("Navigation", "Reports"),
        "rubrics": translate("Navigation", "Rubrics"),
        "drafting": translate("Navigation", "New rubric from a document"),
        "editor": translate("Navigation", "Rubric editor"),
        "compare": translate("Navigation", "Compare"),
        "debrief": translate("Navigation", "Debrief"),
        "insights": translate("Navigation", "Insights"),
        "settings": translate("Navigation", "Settings"),
        "audit": translate("Navigation", "Audit trail"),
        "retention": translate("Navigation", "Retention"),
    }[name]


def page_class(name: str) -> type[Page]:
    """The page of this name; its module is imported only now, so that the window opens fast."""
    found: type[Page] = getattr(import_module(f"ui.pages.{name}"), f"{name.capitalize()}Page")
    return found
