"""`saring candidate status|basis|withdraw|hold|lift|access|portability`."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rubrics.errors import SaringError
from screening.privacy.basis_codes import CODES
from ui.commands.candidate import found, person_option
from ui.commands.given import DAY, given_of, given_options
from ui.commands.options import FILE, as_option, json_option, language_option, leave_out_option, workspace_option
from ui.commands.speech import my_language, my_name, say, viewer_id
from ui.commands.unlocking import open_workspace
from ui.keeping_words import day_words, due_words, follow_words
from ui.wording import words

if TYPE_CHECKING:
    from screening.privacy.bases import Basis
    from screening.workspace import Workspace

reason_option = click.option("--reason", required=True, metavar="TEXT", help="Why; it stays on record.")
out_option = click.option("--out", type=FILE, required=True, help="The folder to write to.")
preview_option = click.option(
    "--out", type=FILE, help="The folder to write to; without it, only what would be left out is told."
)


@click.command()
@workspace_option
@person_option
@json_option
def status(*, workspace: Path, who: str, as_json: bool) -> None:
    """Why one person's data is held, until when, and what holds it back."""
    from screening.privacy import bases, holds, retention

    with open_workspace(workspace, read_only=True) as opened:
        one = found(opened, who)
        history = bases.of_candidate(opened, one.id)
        standing = holds.of_candidate(opened, one.id)
        due = retention.of_candidate(opened, one.id)
    typed = not one.hidden  # what somebody typed may tell who it is
    if as_json:
        told = {
            "id": one.id,
            "code": one.code,
            "bases": [_basis_told(each, typed=typed) for each in history],
            "holds": [
                {"reason": each.reason if typed else None, "set_at": each.set_at, "lifted_at": each.lifted_at}
                for each in standing
            ],
            "due_on": due.due_on,
            "rule": due.rule,
            "obstacles": list(due.obstacles),
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    language = my_language()
    for each in history:
        number = each.notice
        said = {
            "basis": words(f"basis.{each.basis}", language),
            "day": each.given_on,
            "notice": words("status.notice" if number else "status.no_notice", language, number=number),
            "by": each.recorded_by,
            "recorded": datetime.fromisoformat(each.recorded_at).astimezone().date().isoformat(),
        }
        say("status.withdrawn" if each.withdrawn_on else "status.basis", **said, withdrawn=each.withdrawn_on)
    if not history:
        say("status.no_basis")
    for hold in standing:
        if not hold.lifted_at:
            say("status.hold", reason=hold.reason if typed else "–", by=hold.set_by)
    click.echo(due_words(due, language))


@click.command()
@workspace_option
@person_option
@given_options
def basis(*, workspace: Path, who: str, **asked: Any) -> None:
    """Record on what basis one person's data is held."""
    from screening.privacy import bases

    if asked["basis"] is None:
        raise click.MissingParameter(param_hint="--basis", param_type="option")
    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        given = given_of(opened, **asked)
        bases.record(opened, candidate_id=one.id, given=given)
    said = words(f"basis.{given.basis}", my_language())
    say("status.basis_recorded", who=one.code, basis=said, day=day_words(given.given_on, my_language()))


@click.command()
@workspace_option
@person_option
@click.option("--basis", "code", type=click.Choice(CODES), default="consent", show_default=True, help="Which one.")
@click.option("--on", "day", type=DAY, help="The day; today where it is left out.")
@click.option("--how", default="", metavar="TEXT", help="How you learned of it.")
def withdraw(*, workspace: Path, who: str, code: str, day: Any, how: str) -> None:
    """Record that one person withdrew, and say what follows. Nothing else happens."""
    from screening.errors import Refused
    from screening.privacy import bases

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        given = [each for each in bases.of_candidate(opened, one.id) if each.basis == code and not each.withdrawn_on]
        if not given:
            raise Refused("nothing_to_withdraw", who=one.code, basis=words(f"basis.{code}", my_language()))
        on = (day.date() if day else date.today()).isoformat()
        bases.withdraw(opened, basis_id=given[0].id, withdrawn_on=on, how=how)
        follows = bases.follows(opened, given[0].id, on=on)
    language = my_language()
    say(
        "status.withdrawal_recorded",
        who=one.code,
        basis=words(f"basis.{code}", language),
        day=day_words(on, language),
    )
    for line in follow_words(follows, language):
        click.echo(line)


@click.command()
@workspace_option
@person_option
@reason_option
def hold(*, workspace: Path, who: str, reason: str) -> None:
    """Put a legal hold on one person: nobody can erase them until it is lifted."""
    from screening.privacy import holds

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        holds.put(opened, candidate_id=one.id, reason=reason)
    say("status.held", who=one.code)


@click.command()
@workspace_option
@person_option
@reason_option
def lift(*, workspace: Path, who: str, reason: str) -> None:
    """Lift every legal hold that stands on one person."""
    from screening.errors import Refused
    from screening.privacy import holds

    with open_workspace(workspace, actor=my_name()) as opened:
        one = found(opened, who)
        standing = holds.standing(opened, one.id)
        if not standing:
            raise Refused("no_hold", who=one.code)
        with opened.atomic():
            for each in standing:
                holds.lift(opened, hold_id=each.id, reason=reason)
    say("status.lifted", who=one.code)


@click.command()
@workspace_option
@person_option
@language_option
@as_option
@leave_out_option
@preview_option
def access(
    *, workspace: Path, who: str, language: Any, as_name: str | None, leave_out: tuple[str, ...], out: Path | None
) -> None:
    """Everything held about one person, for that person: a PDF to read and a JSON file."""
    from reports.edition import Edition
    from reports.export import export
    from reports.order import Order
    from reports.own_data_file import save_access
    from ui.commands.report import told

    if out is None:
        with open_workspace(workspace, actor=as_name or my_name(), read_only=True) as opened:
            _tell_left_out(opened, found(opened, who).id, viewer_id(opened, as_name), leave_out)
        return
    if not out.is_dir():  # a file's name would do for the one and not for both
        raise SaringError("target_folder_missing", folder=str(out))
    with open_workspace(workspace, actor=as_name or my_name()) as opened:
        one = found(opened, who)
        viewer = viewer_id(opened, as_name)
        path = save_access(opened, one.id, out=out, language=language, viewer_id=viewer, leave_out=leave_out).path
        edition = Edition(language, audience="candidate")
        order = Order("own_data", edition, candidate_id=one.id, viewer_id=viewer or "", leave_out=leave_out)
        exported = export(opened, order, out=out)
    told(exported)
    say("command.made", what="JSON", path=path)


@click.command()
@workspace_option
@person_option
@language_option
@out_option
def portability(*, workspace: Path, who: str, language: Any, out: Path) -> None:
    """What one person provided, to take along: JSON, CSV and their files, in a folder of its own."""
    from reports.own_data_file import save_portable

    with open_workspace(workspace, actor=my_name()) as opened:
        path = save_portable(opened, found(opened, who).id, folder=out, language=language).path
    say("command.made", what=words("command.made_folder", my_language()), path=path)


COMMANDS = (status, basis, withdraw, hold, lift, access, portability)


def _tell_left_out(ws: Workspace, candidate_id: str, viewer: str | None, leave_out: tuple[str, ...]) -> None:
    """What a copy would leave out, and what would stay in it and may name somebody."""
    from reports.wording.own_places import places_words
    from reports.wording.wording import Wording
    from screening.people import own_data

    own, may_name = own_data.looked_through(ws, candidate_id, viewer_id=viewer, also=leave_out)
    said = Wording(my_language())
    say("access.left_out" if own.left_out else "access.nothing_left_out")
    for one in own.left_out:
        where = places_words(said, one.places)
        click.echo(f"  {said(f'left.{one.code}')} ({one.count}){f': {where}' if where else ''}")
    if may_name:
        say("may_name_others", names=", ".join(f"{one.said} ({one.count})" for one in may_name))
    for each in may_name:
        click.echo(f"  {each.said}: {places_words(said, each.places)}")


def _basis_told(one: Basis, *, typed: bool) -> dict[str, object]:
    return {
        "basis": one.basis,
        "notice": one.notice or None,
        "given_on": one.given_on,
        "how": one.how if typed else None,
        "recorded_by": one.recorded_by,
        "recorded_at": one.recorded_at,
        "withdrawn_on": one.withdrawn_on,
    }
