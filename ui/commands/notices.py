"""`saring notice`: the versions of the privacy notice."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from rubrics.model import LANGUAGES
from ui.commands.listing import table
from ui.commands.options import FILE, json_option, workspace_option
from ui.commands.speech import my_name, say
from ui.commands.unlocking import open_workspace

_LARGEST = 1_000_000  # bytes


@click.group()
def notice() -> None:
    """The versions of the privacy notice. A version is never changed."""


@notice.command("list")
@workspace_option
@json_option
def list_command(*, workspace: Path, as_json: bool) -> None:
    """Every version, the newest first, and how many people were told of it."""
    from screening.privacy import notices

    with open_workspace(workspace, read_only=True) as opened:
        told = notices.told(opened)
        rows = [
            {
                "version": one.number,
                "title": one.title,
                "language": one.language,
                "from": one.effective_on,
                "told": told.get(one.id, 0),
            }
            for one in notices.all_of(opened)
        ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif rows:
        click.echo(table(rows))
    else:
        say("no_records")


@notice.command()
@workspace_option
@click.argument("version", type=int)
def show(*, workspace: Path, version: int) -> None:
    """Print the text of a version."""
    from screening.privacy import notices

    with open_workspace(workspace, read_only=True) as opened:
        click.echo(notices.numbered(opened, version).text)


@notice.command()
@workspace_option
@click.option("--title", required=True, help="What it is called.")
@click.option("--text", "file", type=FILE, required=True, help="A text file in UTF-8.")
@click.option("--language", type=click.Choice(LANGUAGES), default="id", show_default=True, help="Its language.")
@click.option("--from", "effective", type=click.DateTime(["%Y-%m-%d"]), help="In force from this day; else today.")
def add(*, workspace: Path, title: str, file: Path, language: Any, effective: Any) -> None:
    """Keep a text as the next version."""
    from rubrics.opening import content_of
    from screening.errors import Refused
    from screening.privacy import notices

    content = content_of(file, _LARGEST)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("notice_not_text", path=str(file)) from error
    day = (effective.date() if effective else date.today()).isoformat()
    with open_workspace(workspace, actor=my_name()) as opened:
        made = notices.add(opened, title=title, language=language, text=text, effective_on=day)
        number = notices.get(opened, made.id).number
    say("notice.kept", number=number, title=title)
