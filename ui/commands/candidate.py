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
    """The candidate of an id or a code. Raises NotFound."""
    from screening.errors import NotFound
    from screening.people import candidates

    code = _CODE.fullmatch(who.strip())
    if code is None:
        return candidates.get(workspace, who.strip())
    ids = candidates.ids_of(workspace, [int(code[1])])
    if not ids:
        raise NotFound("candidates", who)
    return candidates.get(workspace, ids[0])
