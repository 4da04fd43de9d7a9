"""`saring candidate request|requests|answer|correct|restrict|release|erase|clean`."""

from __future__ import annotations

import json
import sys
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rubrics.errors import SaringError
from ui.commands.candidate import found, person_option
from ui.commands.copies import and_backups_option, copies_left, copy_told, forget_traces, see_to_copies
from ui.commands.options import json_option, workspace_option
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import open_workspace
from ui.privacy.words import backups_words, copies_words, counts_words, hold_words, kind_words, time_left_words
from ui.wording import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from screening.privacy.erasure import Obstacle, Preview
    from screening.privacy.requests import Kind, Outcome, Request
    from screening.privacy.tombstone_record import Why

_KINDS = ("access", "correction", "restriction", "portability", "erasure")
_OUTCOMES = ("done", "refused", "taken_back")
_FIELDS = ("name", "email", "phone", "source", "note")

kind_option = click.option("--kind", type=click.Choice(_KINDS), required=True, help="What is asked for.")
reason_option = click.option("--reason", required=True, metavar="TEXT", help="Why; it stays on record.")


@click.command()
@workspace_option
@person_option
@kind_option
@click.option("--on", "asked_on", default="", metavar="DAY", help="The day it came in (2026-11-23); by default now.")
@click.option("--note", default="", metavar="TEXT", help="How it came in, and what exactly was asked for.")
def request(*, workspace: Path, who: str, kind: Kind, asked_on: str, note: str) -> None:
    """Put on record what one person asks for; it is to be answered within 3 x 24 hours."""
    from screening.privacy import requests

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        made = requests.record(opened, candidate_id=one.id, kind=kind, asked_on=asked_on, note=note)
        recorded = requests.get(opened, made.id)
    left, due = time_left_words(recorded, my_language()), _due(recorded.due_at)
    say("rights.request_recorded", who=one.code, kind=kind_words(kind, my_language()), left=left, due=due)


@click.command("requests")
@workspace_option
@json_option
def requests_command(*, workspace: Path, as_json: bool) -> None:
    """What candidates ask for and nobody has answered yet, the most urgent first."""
    from screening.privacy import requests

    with open_workspace(workspace, read_only=True) as opened:
        waiting = requests.waiting(opened)
    if as_json:
        told = [
            {"code": person.code, "kind": one.kind, "asked_at": one.asked_at, "due_at": one.due_at}
            for one, person in waiting
        ]
        click.echo(json.dumps(told, indent=2))
        return
    language = my_language()
    for one, person in waiting:
        left, due, asked = time_left_words(one, language), _due(one.due_at), _asked(one.asked_at)
        say("rights.request", who=person.code, kind=kind_words(one.kind, language), due=due, left=left, asked=asked)
    if not waiting:
        say("rights.no_requests")


@click.command()
@workspace_option
@person_option
@kind_option
@click.option("--outcome", type=click.Choice(_OUTCOMES), required=True, help="How it was answered.")
@click.option("--text", default="", metavar="TEXT", help="What was done; for a refusal, why.")
def answer(*, workspace: Path, who: str, kind: Kind, outcome: Outcome, text: str) -> None:
    """Put on record how a request was answered."""
    from screening.privacy import requests

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        waits = _open_request(requests.of_candidate(opened, one.id), kind)
        undone = outcome == "done" and not requests.is_carried_out(opened, waits)
        requests.answer(opened, request_id=waits.id, outcome=outcome, text=text)
    say("rights.request_answered", who=one.code)
    if undone:
        language = my_language()
        said = f"{words(f'not_done.{kind}', language)} {words('not_done.recorded', language)}"
        click.echo(said, err=True)


@click.command()
@workspace_option
@person_option
@click.option("--name", metavar="TEXT", help="The right name.")
@click.option("--email", metavar="TEXT", help="The right mail address.")
@click.option("--phone", metavar="TEXT", help="The right telephone number.")
@click.option("--source", metavar="TEXT", help="Where the person really came from.")
@click.option("--note", metavar="TEXT", help="What is to stand in the remark about the person.")
def correct(*, workspace: Path, who: str, **given: str | None) -> None:
    """Correct what is wrong about one person, also while processing is restricted; an open request is answered."""
    from screening.people import candidates, emails
    from screening.privacy import requests

    told = {field: text for field in _FIELDS if (text := given[field]) is not None}
    if not told:
        raise SaringError("rights.nothing_to_correct")
    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        with opened.atomic():
            before = candidates.named(opened, one.id)
            candidates.edit(
                opened,
                candidate_id=one.id,
                name=told.get("name"),
                email=told.get("email"),
                phone=told.get("phone"),
                source=told.get("source"),
                note=told.get("note"),
            )
            after = candidates.named(opened, one.id)
            if all(getattr(before, field) == getattr(after, field) for field in told):
                raise SaringError("rights.nothing_changed")
            requests.done(opened, candidate_id=one.id, kinds=("correction",))
    language = my_language()
    if emails.is_doubtful(told.get("email", "")):
        click.echo(words("rights.email_doubtful", language, value=told["email"]), err=True)
    say("rights.corrected", who=one.code, fields=", ".join(words(f"rights.field.{field}", language) for field in told))


@click.command()
@workspace_option
@person_option
@reason_option
def restrict(*, workspace: Path, who: str, reason: str) -> None:
    """Freeze what is held about one person: to be seen and corrected, not to be scored, decided on or compared."""
    from screening.privacy import restriction

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        restriction.restrict(opened, candidate_id=one.id, reason=reason)
    say("rights.restricted", who=one.code)


@click.command()
@workspace_option
@person_option
@reason_option
def release(*, workspace: Path, who: str, reason: str) -> None:
    """End a restriction; tell the person before."""
    from screening.privacy import restriction

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        restriction.release(opened, candidate_id=one.id, reason=reason)
    say("rights.released", who=one.code)


@click.command()
@workspace_option
@click.option(
    "--candidate", "whom", required=True, multiple=True, metavar="ID", help="Id or code (K-07); may be given often."
)
@click.option(
    "--why",
    type=click.Choice(("request", "withdrawal", "retention")),
    default="request",
    show_default=True,
    help="Asked for, consent withdrawn, or kept long enough.",
)
@click.option("--for-good", is_flag=True, help="Erase. Without it, only what would go is told. It cannot be undone.")
@click.option(
    "--leave-out-held", is_flag=True, help="Erase the others where some are under a legal hold; without it nobody is."
)
@and_backups_option
@click.option(
    "--show-names", is_flag=True, help="Also tell paths and reasons where a job hides the name; that goes on record."
)
@json_option
def erase(
    *,
    workspace: Path,
    whom: tuple[str, ...],
    why: Why,
    for_good: bool,
    leave_out_held: bool,
    and_backups: bool,
    show_names: bool,
    as_json: bool,
) -> None:
    """Take everything about people out of the file for good; by default only tell what would go.

    Exit code 1 where a legal hold stands in the way.
    """
    from screening.people import candidates
    from screening.privacy import cleaning, erasure
    from screening.settings import Settings
    from ui.privacy import own_traces

    with open_workspace(workspace, actor=my_name(), read_only=not (for_good or show_names)) as opened:
        people = {one.id: one.code for one in (found(opened, who) for who in whom)}
        if show_names:
            candidates.reveal(opened, candidate_ids=list(people))
        seen = erasure.preview(opened, list(people), named=show_names)
        held = seen.obstacles
        if leave_out_held and held:
            people = {one: code for one, code in people.items() if one not in {each.candidate_id for each in held}}
            seen = erasure.preview(opened, list(people), named=show_names)
        free = bool(people) and not seen.obstacles
        if people and not as_json:
            _tell(len(people), seen)
        _tell_held(held, others=len(people) > len(seen.obstacles), left_out=leave_out_held)
        told = _preview_told(seen, held)
        if for_good and free:
            traces = own_traces.folders_naming(opened, Settings.load(), list(people))
            erasure.carry_out(opened, candidate_ids=list(people), why=why)
            if not as_json:
                say("rights.erased", codes=", ".join(people.values()))
            forget_traces(traces, people)
            try:
                deleted = see_to_copies(opened, delete=and_backups, quietly=as_json)
                told |= {"copies_deleted": deleted}
            finally:  # the people are gone all the same
                if as_json:
                    _print_json(told | {"erased": list(people.values())} | copies_left(opened))
            if not cleaning.is_clean(opened):
                click.echo(words("rights.not_clean", my_language()), err=True)
        elif as_json:
            _print_json(told | {"erased": []})
    if not for_good and free and not as_json:
        say("rights.dry_run")
    sys.exit(not free)


@click.command()
@workspace_option
def clean(*, workspace: Path) -> None:
    """Take the remains of what was erased out of the file, where that was not possible at once."""
    from screening.privacy import cleaning

    with open_workspace(workspace, actor=my_name()) as opened:
        done = cleaning.clean(opened, locking=True)
    say("rights.clean" if done else "rights.not_clean")
    sys.exit(not done)


COMMANDS = (request, requests_command, answer, correct, restrict, release, erase, clean)


def _open_request(found_requests: list[Request], kind: Kind) -> Request:
    for one in found_requests:
        if one.kind == kind and not one.outcome:
            return one
    raise SaringError("request_none_open")


def _tell(people: int, seen: Preview) -> None:
    language = my_language()
    click.echo(counts_words(people, seen.counts, language))
    if seen.together:
        say("erasure.together", numbers=", ".join(seen.together))
    copies = copies_words(seen.out_of_reach, language, _local)
    if copies:
        say("erasure.copies")
        click.echo("\n".join(f"  {line}" for line in copies))
    for said, lines in backups_words(seen.out_of_reach, language, _local):
        click.echo("\n".join((said, *(f"  {line}" for line in lines))))
    say("erasure.no_way_back")


def _tell_held(held: Sequence[Obstacle], *, others: bool, left_out: bool) -> None:
    """Who is held and by whom, and what to do: where there are others, they may go alone."""
    if not held:
        return
    language = my_language()
    for one in held:
        click.echo(hold_words(one, language), err=True)
    if left_out and others:
        click.echo(words("erasure.held_stay", language, codes=", ".join(one.code for one in held)), err=True)
    else:
        click.echo(words("erasure.leave_out_held" if others else "erasure.everybody_held", language), err=True)


def _print_json(told: Mapping[str, object]) -> None:
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))


def _preview_told(seen: Preview, held: Sequence[Obstacle]) -> dict[str, object]:
    return {
        "counts": dict(seen.counts),
        "together": list(seen.together),
        "files": [
            {"number": one.number, "kind": one.kind, "place": one.place or None, "written_at": one.written_at}
            for one in seen.out_of_reach.files
        ],
        "handed_out": [
            {"how": one.how, "at": one.at, "number": one.number, "place": one.place or None}
            for one in seen.out_of_reach.handed_out
        ],
        "copies": [copy_told(one) for one in seen.out_of_reach.copies],
        "holds": [
            {"code": one.code, "reason": one.reason or None, "set_by": one.set_by, "set_at": one.set_at} for one in held
        ],
    }


def _due(moment: str) -> str:
    """A moment by which something is due; midnight is the end of the day before."""
    due = datetime.fromisoformat(moment).astimezone()
    if due.time() == time():
        return words("request.end_of_day", my_language(), day=(due - timedelta(days=1)).date().isoformat())
    return _local(moment)


def _asked(moment: str) -> str:
    """When something came in; the hour is not known where it was recorded on a later day."""
    asked = datetime.fromisoformat(moment).astimezone()
    return asked.date().isoformat() if asked.time() == time() else _local(moment)


def _local(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
