"""`saring wording`: mark risky wording in any text, line by line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from rubrics.errors import DocumentError
from rubrics.model import LANGUAGES, Language
from ui.commands.options import json_option
from ui.commands.speech import my_language, say
from ui.wording import words

Row = dict[str, str | int]


@click.command("wording")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True, readable=False))
@click.option("--language", type=click.Choice(LANGUAGES), help="The text's language; told by each line if not given.")
@json_option
def wording_command(*, file: Path, language: Language | None, as_json: bool) -> None:
    """Mark risky wording in FILE ("-": standard input), each with a neutral proposal."""
    name = "stdin" if str(file) == "-" else str(file)
    rows = [row for number, line in enumerate(_lines(file), 1) for row in _findings(line, number, language)]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows:
        say(
            "command.risky",
            place=f"{name}:{row['line']}:{row['column']}",
            severity=words(f"risk.{row['severity']}", my_language()),
            category=words(f"risky.{row['category']}", my_language()),
            phrase=row["phrase"],
            proposal=row["proposal"],
        )
    if not rows:
        say("command.nothing_risky", path=name)


def _lines(file: Path) -> list[str]:
    """The lines of a text as they stand in the file, of a Word document or PDF as they are read."""
    from rubrics.documents import MAXIMUM_SIZE, plain_text, plain_text_of

    if str(file) != "-":
        return plain_text(file).splitlines()
    if sys.stdin is None:  # closed by the caller: `<&-`
        raise DocumentError("document_missing", path="stdin")
    content = sys.stdin.buffer.read(MAXIMUM_SIZE + 1)
    if len(content) > MAXIMUM_SIZE:
        raise DocumentError("stdin_too_large", limit_mb=MAXIMUM_SIZE // (1024 * 1024))
    return plain_text_of(content, "stdin").splitlines()


def _findings(line: str, number: int, language: Language | None) -> list[Row]:
    """The line's risky phrases; proposals in the language of the line."""
    from rubrics.wording import find, spoken

    speaks = language or spoken(line) or my_language()
    return [
        {
            "line": number,
            "column": finding.start + 1,
            "phrase": line[finding.start : finding.end],
            "category": finding.category,
            "severity": finding.severity,
            "proposal": words(f"neutral.{finding.category}", speaks),
        }
        for finding in find(line, language)
    ]
