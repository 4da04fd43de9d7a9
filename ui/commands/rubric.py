"""`saring rubric`: draft, check and compare rubric files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from rubrics.errors import SaringError
from ui.commands.options import FILE, json_option
from ui.commands.speech import my_language, say
from ui.rubric_problems import problem_line
from ui.wording import message, words


@click.group()
def rubric() -> None:
    """Draft, check, compare and exchange rubric files."""


@rubric.command("draft")
@click.argument("document", type=FILE)
@click.option("--out", type=FILE, help="Write the rubric to this YAML file.")
@json_option
def draft_command(*, document: Path, out: Path | None, as_json: bool) -> None:
    """Read a job profile and draft a rubric from it."""
    from reports.output import save
    from rubrics.draft import draft, read_document
    from rubrics.format import dump

    if out is not None and out.exists():
        raise SaringError("target_exists", path=str(out))
    drafted = draft(read_document(document))
    text = "" if as_json and out is None else dump(drafted.to_rubric(source=document.name))
    if out is not None:
        save(text.encode("utf-8"), out)
        click.echo(
            words("command.made", my_language(), what=words("command.made_rubric", my_language()), path=out),
            err=as_json,
        )
    if as_json:
        click.echo(json.dumps(drafted.to_json(), ensure_ascii=False, indent=2))
    elif out is None:
        click.echo(text, nl=False)


@rubric.command("check")
@click.argument("files", type=FILE, nargs=-1, required=True)
def check_command(*, files: tuple[Path, ...]) -> None:
    """Name every problem of rubric files; exit code 1 where there is an error."""
    from rubrics.format import check

    failed = False
    for path in files:
        try:
            problems = check(path)
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
            failed = True
            continue
        failed = failed or any(problem.severity == "error" for problem in problems)
        for problem in problems:
            click.echo(problem_line(path, problem, my_language()))
        if not problems:
            say("command.rubric_sound", path=path)
    sys.exit(failed)


@rubric.command("diff")
@click.argument("old", metavar="A", type=FILE)
@click.argument("new", metavar="B", type=FILE)
@json_option
def diff_command(*, old: Path, new: Path, as_json: bool) -> None:
    """Say what changed from rubric file A to B, and what of it changes how candidates are scored."""
    from dataclasses import asdict

    from rubrics.compare import compare
    from rubrics.format import read
    from ui.commands.changes import echo_changes

    before, after = read(old), read(new)
    if as_json:
        changes = compare(before, after)
        click.echo(json.dumps([asdict(change) for change in changes], ensure_ascii=False, indent=2))
        return
    echo_changes(before, after)
