"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path

import click

from rubrics.model import LANGUAGES
from ui.commands.speech import my_language

FILE = click.Path(path_type=Path, readable=False)  # whoever reads it says more of what is wrong than click does
workspace_option = click.option("--workspace", type=FILE, required=True, help="The workspace file.")
language_option = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=my_language,
    help="The document's language; by default that of the window, which follows the settings.",
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
