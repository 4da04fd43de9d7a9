"""`saring audit`: is the log of what was done whole, what does it say, and a file of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from rubrics.errors import SaringError
from ui.audit.words import deed_words, person_words
from ui.commands.listing import table
from ui.commands.options import FILE, as_option, json_option, workspace_option
from ui.commands.speech import my_language, my_name, say, viewer_id
from ui.commands.unlocking import open_workspace
from ui.wording import finding_words, words

if TYPE_CHECKING:
    from screening.audit_log import LogRow, Wanted
    from screening.view_files import Value
    from screening.workspace import Workspace

LEAST_OF_HEAD = 8  # digits of a hash that tell it from every other one
_DAY = click.DateTime(["%Y-%m-%d"])
_COLUMNS = ("number", "when", "who", "what", "person", "job", "action", "record", "hash")
_THEMES = ("decisions", "reopenings", "views", "exports", "erasures")


@click.group()
def audit() -> None:
    """The audit log: who did what and when. It is tamper-evident: `saring audit verify` says what that means."""


@audit.command()
@workspace_option
@click.option("--head", help="A hash printed in the foot of a PDF or kept in a backup: is it of this log?")
@json_option
def verify(*, workspace: Path, head: str | None, as_json: bool) -> None:
    """Say whether any row was altered or taken out. Exit code 1 where one was, or where --head is not of this log."""
    from screening import audit as log
    from screening import missing_entries

    language = my_language()
    if head is not None:
        head = head.strip().lower()
        if len(head) < LEAST_OF_HEAD or not set(head) <= set("0123456789abcdef"):
            raise SaringError("audit_head_short", head=head, least=LEAST_OF_HEAD)
    with open_workspace(workspace, read_only=True) as opened:
        findings = log.verify(opened) or missing_entries.findings(opened)
        rows, last = log.last(opened)
        found = log.with_head(opened, head) if head else None
    texts = [finding_words(one, language) for one in findings]
    if as_json:
        told = {"whole": not findings, "rows": rows, "head": last, "trouble": texts}
        click.echo(json.dumps(told | ({"head_known": found is not None} if head else {}), ensure_ascii=False, indent=2))
    else:
        for text in texts:
            say("audit_chain_broken", text=text)
        if not texts:
            say("audit_chain_whole" if rows else "audit_chain_empty", rows=rows, head=last)
        if head:
            row, at = found or (0, "")
            say("audit_head_known" if found else "audit_head_unknown", head=head, row=row, at=_local(at))
        say("audit_meaning")
    sys.exit(bool(findings) or bool(head and not found))


def narrowing(command: Any) -> Any:
    """The options that narrow the log."""
    for option in (
        click.option("--by", default="", metavar="NAME", help="Only what this person did."),
        click.option("--about", default="", metavar="TEXT", help="Only about candidates of this name or code."),
        click.option("--since", type=_DAY, help="From this day on."),
        click.option("--until", type=_DAY, help="Up to this day, included."),
        click.option("--only", type=click.Choice(_THEMES), help="Only rows of this kind."),
        click.option("--action", default="", metavar="CODE", help="Only this action, by its code."),
    ):
        command = option(command)
    return command


@audit.command("list")
@workspace_option
@narrowing
@click.option("--last", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many rows.")
@as_option
@json_option
def list_command(*, workspace: Path, last: int, as_name: str | None, as_json: bool, **asked: Any) -> None:
    """The newest rows of the log in words."""
    from screening import audit_log

    with open_workspace(workspace, read_only=True) as opened:
        viewer = viewer_id(opened, as_name)
        withheld = audit_log.withholds(opened, viewer_id=viewer)
        found = audit_log.numbers(opened, _wanted(**asked), viewer_id=viewer, limit=last)
        rows = [_told(row, withheld=withheld) for row in audit_log.every(opened, found)]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if rows:
        shown = ("number", "when", "who", "what", "person", "job")
        click.echo(table([{name: str(row[name] or "") for name in shown} for row in rows]))
    else:
        say("audit_no_rows")
    if withheld:
        say("audit_withheld")


@audit.command()
@workspace_option
@narrowing
@click.option("--out", type=FILE, required=True, help="The file to write: .csv or .xlsx.")
@click.option("--semicolons", is_flag=True, help="CSV with semicolons, as Excel opens it where decimals have commas.")
@click.option("--replace", is_flag=True, help="Replace a file that is there.")
@as_option
def export(*, workspace: Path, out: Path, semicolons: bool, replace: bool, as_name: str | None, **asked: Any) -> None:
    """Write the log into a CSV file or an Excel workbook, newest first; the export is a row of the log itself."""
    from screening import audit_log, exports, view_files

    language = my_language()
    with open_workspace(workspace, actor=as_name or my_name()) as opened:
        viewer = viewer_id(opened, as_name)
        withheld = audit_log.withholds(opened, viewer_id=viewer)
        found = audit_log.numbers(opened, _wanted(**asked), viewer_id=viewer)
        titles = [words(f"audit_column.{name}", language) for name in _COLUMNS]
        kind: view_files.Kind = "xlsx" if out.suffix.lower() == ".xlsx" else "csv_semicolon" if semicolons else "csv"
        number = view_files.write(
            out,
            view_files.View(words("audit_title", language), titles, _cells(opened, found, withheld=withheld)),
            kind=kind,
            replace=replace,
            saving=lambda rows: exports.table_exported(opened, "audit", rows),
        )
    say("audit_exported", rows=number, path=out)
    if withheld:
        say("audit_withheld")


def _cells(workspace: Workspace, found: list[int], *, withheld: bool) -> Iterator[list[Value]]:
    from screening import audit_log

    for row in audit_log.every(workspace, found):
        told = _told(row, withheld=withheld)
        told["when"] = datetime.fromisoformat(row.entry.at).astimezone().replace(microsecond=0, tzinfo=None)
        yield [told[name] for name in _COLUMNS]


def _told(row: LogRow, *, withheld: bool) -> dict[str, Any]:
    """A row in words; number and hash stay away where they would tell how much is left out in between."""
    language, entry = my_language(), row.entry
    return {
        "number": None if withheld else entry.seq,
        "when": _local(entry.at),
        "who": entry.actor,
        "what": deed_words(row, language),
        "person": person_words(row, language),
        "job": row.job,
        "action": entry.action,
        "record": entry.record_id,
        "hash": None if withheld else entry.hash,
    }


def _wanted(
    *, by: str, about: str, since: datetime | None, until: datetime | None, only: str | None, action: str
) -> Wanted:
    from datetime import timedelta

    from screening.audit_log import Theme, Wanted
    from screening.identifiers import utc_text

    theme: Theme = next((one for one in get_args(Theme) if one == only), "")
    return Wanted(
        actor=by,
        theme=theme,
        action=action,
        people=about,
        since=utc_text(since.astimezone()) if since else "",
        until=utc_text((until + timedelta(days=1)).astimezone()) if until else "",
    )


def _local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M:%S") if at else ""
