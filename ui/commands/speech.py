"""What the command line says, and in whose name it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rubrics.errors import SaringError
from rubrics.model import Language
from ui.wording import chosen_language, words

if TYPE_CHECKING:
    from screening.workspace import Workspace


def my_language() -> Language:
    """The language the command line speaks: the window's setting, else the system's."""
    from screening.settings import Settings

    try:
        return chosen_language(Settings.load().language)
    except SaringError:
        return chosen_language("system")


def say(code: str, **params: object) -> None:
    """Print the text of a code."""
    click.echo(words(code, my_language(), **params))


def viewer_id(workspace: Workspace, name: str | None) -> str | None:
    """The id of the interviewer who looks: of this name, else of the settings' name; None where that one never scores.

    Raises SaringError "interviewer_unknown" for a name that was given and that nobody here has.
    """
    from screening.interviewing import interviewers

    found = interviewers.find(workspace, name or my_name())
    if found is None and name:
        raise SaringError("interviewer_unknown", name=name)
    return found.id if found else None


def my_name() -> str:
    """The name the window's settings hold, for the audit log."""
    from screening.settings import Settings

    return Settings.load().signature
