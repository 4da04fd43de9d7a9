"""Loading the pages' modules before somebody asks for a page, so that the first click on it does not wait for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui.navigation import page_class

if TYPE_CHECKING:
    from ui.tasks import Tasks

PAGES = ("candidates", "candidate", "jobs", "job", "compare", "insights", "reports", "rubrics", "debrief", "importing")


def read_ahead(tasks: Tasks) -> None:
    """Load what the interview needs now, then page after page on the worker; whatever else it is given comes between.

    The interview's modules hold an object whose signals need the window's thread.
    """
    page_class("interview")
    _load_next(tasks, iter(PAGES))


def _load_next(tasks: Tasks, pages: Iterator[str]) -> None:
    page = next(pages, "")
    if page:
        tasks.run_quietly(lambda _workspace, _progress: page_class(page), done=lambda _: _load_next(tasks, pages))
