"""`saring rubric export` and `import`: rubrics out to spreadsheets and back."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from rubrics.errors import SaringError
from ui.commands.options import FILE
from ui.commands.speech import my_language, say
from ui.wording import words


@click.command("export")
@click.argument("file", type=FILE)
@click.option("--out", type=FILE, required=True, help="The spreadsheet: a name ending in .xlsx or .csv.")
def export_command(*, file: Path, out: Path) -> None:
    """Write a rubric file as a spreadsheet (.xlsx or .csv)."""
    from rubrics.format import read
    from ui.sheet_files import write_sheet

    if out.exists():
        raise SaringError("target_exists", path=str(out))
    write_sheet(out, read(file))
    say("command.made", what=words("command.made_sheet", my_language()), path=out)


@click.command("import")
@click.argument("sheet", type=FILE)
@click.option("--out", type=FILE, required=True, help="The rubric file; one that is there keeps its comments.")
@click.option("--replace", "replacing", is_flag=True, help="Let the sheet win over changes made in the file since.")
def import_command(*, sheet: Path, out: Path, replacing: bool) -> None:
    """Bring a rubric back from a spreadsheet; exit code 1 with every mistake by sheet and cell."""
    from rubrics.revisions import save_revision
    from rubrics.sheets import merge, read_sheet
    from ui.commands.changes import echo_changes
    from ui.sheet_problems import problem_line

    reading = read_sheet(sheet)
    if reading.rubric is None:
        for problem in reading.problems:
            click.echo(f"{sheet}: {problem_line(problem, my_language())}", err=True)
        click.echo(
            words("sheet_unusable", my_language(), path=sheet, problems=len(reading.problems)),
            err=True,
        )
        sys.exit(1)
    proposal, seen = merge(out, reading.rubric, reading.made_from, replacing=replacing)
    save_revision(out, proposal.text, seen=seen)
    say("command.made", what=words("command.made_rubric", my_language()), path=out)
    if proposal.before:
        echo_changes(proposal.before, replace(reading.rubric, revision=proposal.revision))
