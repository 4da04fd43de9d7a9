"""What the command line says, and in whose name it writes."""

from __future__ import annotations

import click

from rubrics.errors import SaringError
from rubrics.model import Language
from ui.wording import chosen_language, words


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


def my_name() -> str:
    """The name the window's settings hold, for the audit log."""
    from screening.settings import Settings

    return Settings.load().signature
