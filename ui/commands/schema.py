"""`saring rubric schema`: what editors check rubric files with."""

from __future__ import annotations

from pathlib import Path

import click

from rubrics.errors import SaringError
from ui.commands.options import FILE
from ui.commands.speech import say


@click.command("schema")
@click.option("--out", type=FILE, help="Write the schema to this file.")
def schema_command(*, out: Path | None) -> None:
    """Give the JSON Schema of rubric files, for editors that check YAML."""
    from reports.output import save
    from rubrics.format.schema import SCHEMA

    text = SCHEMA.read_text(encoding="utf-8")
    if out is None:
        click.echo(text, nl=False)
        return
    if out.exists():
        raise SaringError("target_exists", path=str(out))
    save(text.encode("utf-8"), out)
    say("command.made_schema", path=out, name=out.name)
