"""Says of a workspace that a command writes to that its place is not safe, as the window does."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commands.speech import my_language
from ui.wording import words


def warn_of_place(path: Path) -> None:
    """Say it on stderr, once in a command; nothing for a place that looks safe."""
    from screening.storage.places import unsafe

    context = click.get_current_context(silent=True)
    said = context.meta.setdefault(__name__, set()) if context is not None else set()
    if path in said or (place := unsafe(path)) is None:
        return
    said.add(path)
    click.echo(words(f"command.place_{place.kind}", my_language(), path=path, by=place.by), err=True)
