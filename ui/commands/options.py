"""Options that several commands have."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from rubrics.model import LANGUAGES
from ui.commands.speech import my_language
from ui.wording import words

FILE = click.Path(path_type=Path, readable=False)  # whoever reads it says more of what is wrong than click does
workspace_option = click.option("--workspace", type=FILE, required=True, help="The workspace file.")
language_option = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=my_language,
    help="The document's language; by default that of the window, which follows the settings.",
)
leave_out_option = click.option(
    "--leave-out", multiple=True, metavar="TEXT", help="A name to leave out of what was typed; may be given often."
)
as_option = click.option(
    "--as",
    "as_name",
    metavar="NAME",
    help="The interviewer who looks; by default the name in the settings. Whoever still has to submit a scorecard "
    "sees only their own.",
)
names_option = click.option(
    "--code/--name",
    "hide_name",
    default=None,
    help="Print codes in the place of names, or names though a job hides them (which is put on record). "
    "By default as the jobs say.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


class _Unshown(click.Argument):
    """An argument that the help does not name: `--workspace` is what every command has."""

    def get_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Nothing."""
        return []


def workspace_named(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--workspace FILE`, or FILE alone as these commands took it at first. Exactly one of the two."""

    @click.option("--workspace", type=FILE, help="The workspace file; it may also stand alone, without --workspace.")
    @click.argument("file", type=FILE, required=False, cls=_Unshown)
    @functools.wraps(command)
    def with_either(*, workspace: Path | None, file: Path | None, **given: Any) -> Any:
        if workspace is None and file is None:
            raise click.MissingParameter(param_hint="'--workspace'", param_type="option")
        if workspace is not None and file is not None:
            raise click.UsageError(words("command.workspace_twice", my_language(), path=file))
        return command(workspace=workspace or file, **given)

    return with_either
