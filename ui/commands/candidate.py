"""`saring candidate`: what a person has a right to, each with one command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from screening.people.candidates import Candidate
    from screening.workspace import Workspace

_CODE = re.compile(r"K-0*([1-9]\d*)", re.IGNORECASE)

person_option = click.option(
    "--candidate", "who", required=True, metavar="ID", help="Id or code (K-07) of one; see `saring list candidates`."
)


@click.group()
def candidate() -> None:
    """What is held about one person, why and how long, and the person's rights."""


def found(workspace: Workspace, who: str) -> Candidate:
    """The candidate of an id or a code. Raises NotFound, Refused "person_erased" (`who`, `at`)."""
    from screening.errors import NotFound
    from screening.people import candidates

    code = _CODE.fullmatch(who.strip())
    ids = candidates.ids_of(workspace, [int(code[1])]) if code else [who.strip()]
    try:
        return candidates.get(workspace, ids[0] if ids else who)
    except NotFound:
        _require_not_erased(workspace, f"K-{int(code[1]):02}" if code else who.strip())
        raise


def _require_not_erased(workspace: Workspace, named: str) -> None:
    from screening.errors import Refused
    from screening.privacy import tombstones

    for stone in tombstones.all_of(workspace):
        if named in {stone.code, stone.candidate_id}:
            raise Refused("person_erased", who=stone.code, at=stone.erased_at)
