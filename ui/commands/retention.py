"""`saring retention`: how long people are kept, whose time is over, and erasing them."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ui.commands.copies import and_backups_option, forget_traces, see_to_copies
from ui.commands.listing import table
from ui.commands.options import json_option, workspace_option
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import open_workspace
from ui.keeping_words import obstacle_words, rule_words
from ui.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from screening.privacy.retention import Due

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def retention() -> None:
    """How long people are kept. Nothing is erased by itself."""


@retention.command("list")
@workspace_option
@click.option("--until", type=_DAY, help="Whose last day is this one or earlier; by default whose time is over.")
@json_option
def list_command(*, workspace: Path, until: Any, as_json: bool) -> None:
    """Whose data falls due, why, and who is held back. Nothing is changed."""
    from screening.privacy import retention as kept

    with open_workspace(workspace, read_only=True) as opened:
        found = kept.due(opened, until=until.date().isoformat() if until else _yesterday())
    if as_json:
        click.echo(json.dumps([_told(one) for one in found], ensure_ascii=False, indent=2))
    elif found:
        _print(found)
    else:
        say("retention.nobody")


@retention.command("set")
@workspace_option
@click.option("--months", type=int, help="How many months; without --job the workspace's default.")
@click.option("--job", metavar="ID", help="Only for this job; see `saring list jobs`.")
@click.option("--as-default", is_flag=True, help="With --job: the job is to follow the default again.")
def set_command(*, workspace: Path, months: int | None, job: str | None, as_default: bool) -> None:
    """Set for how many months people are kept after the end of their application."""
    from screening.privacy import retention as kept

    if (months is None) != as_default or (as_default and job is None):
        raise click.UsageError(words("command.retention_months", my_language()))
    with open_workspace(workspace, actor=my_name()) as opened:
        if job is not None:
            kept.set_for_job(opened, job_id=job, months=months)
        elif months is not None:
            kept.set_default(opened, months=months)
        say("retention.default_is", months=kept.default_months(opened))


@retention.command()
@workspace_option
@click.option("--yes", is_flag=True, help="Erase. Without it the list is printed, and nothing is changed.")
@click.option("--keep", multiple=True, metavar="CODE", help="Keep this one (K-07); may be repeated.")
@and_backups_option
def erase(*, workspace: Path, yes: bool, keep: tuple[str, ...], and_backups: bool) -> None:
    """Erase those whose time is over and whom nothing holds back. It cannot be undone; a backup is made before."""
    from screening.privacy import retention as kept
    from screening.settings import Settings
    from ui.privacy import own_traces

    spared = {code.strip().upper() for code in keep}
    with open_workspace(workspace, actor=my_name(), read_only=not yes) as opened:
        today = date.today().isoformat()
        over = [one for one in kept.due(opened, until=today) if one.due_on < today]
        found = [one for one in over if one.is_due(today) and one.candidate.code not in spared]
        staying = [one for one in over if one not in found]
        if not found:
            say("retention.nobody_goes" if staying else "retention.nobody")
            _tell_kept(staying, spared)
            return
        if not yes:
            _print(found)
            say("retention.would_go", n=len(found))
            _tell_kept(staying, spared)
            return
        going = [one.candidate.id for one in found]
        traces = own_traces.folders_naming(opened, Settings.load(), going)
        done = kept.carry_out(opened, candidate_ids=going, today=today)
        forget_traces(traces, done.changes.touched.get("candidates", frozenset()))
        say("retention.went", n=done.erased, kept=len(staying) + len(done.kept))
        _tell_kept([*staying, *done.kept], spared)
        see_to_copies(opened, delete=and_backups)
    sys.exit(1 if done.kept else 0)


def _tell_kept(staying: Sequence[Due], spared: Set[str]) -> None:
    """Whose time is over and who stays all the same, and why; `spared` are the codes that were asked for."""
    language = my_language()
    for one in staying:
        free = "retention.asked_for" if one.candidate.code in spared else "retention.not_due_now"
        say("retention.kept", who=one.candidate.code, why=obstacle_words(one, language) or words(free, language))


def _yesterday() -> str:
    return date.fromordinal(date.today().toordinal() - 1).isoformat()


def _told(one: Due) -> dict[str, object]:
    return {
        "id": one.candidate.id,
        "code": one.candidate.code,
        "name": one.candidate.name,
        "due_on": one.due_on,
        "rule": one.rule,
        "months": one.months,
        "since": one.since,
        "job": one.job,
        "obstacles": list(one.obstacles),
    }


def _print(found: list[Due]) -> None:
    language = my_language()
    click.echo(
        table(
            [
                {
                    "due_on": one.due_on,
                    "code": one.candidate.code,
                    "name": one.candidate.name,
                    "why": rule_words(one, language),
                    "held": obstacle_words(one, language),
                }
                for one in found
            ]
        )
    )
