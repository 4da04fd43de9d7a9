"""The options that say on what basis people's data is held; commands that record one have them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from screening.privacy.basis_codes import CODES

if TYPE_CHECKING:
    from screening.privacy.bases import Given
    from screening.workspace import Workspace

DAY = click.DateTime(["%Y-%m-%d"])


def given_options(command: Any) -> Any:
    """The options that say on what basis data is held; none of them is asked for here."""
    for option in (
        click.option("--how", default="", metavar="TEXT", help="How it was given, such as “signed form”."),
        click.option("--given-on", type=DAY, help="The day; today where it is left out."),
        click.option("--notice", type=int, metavar="NUMBER", help="Version of the notice; see `saring notice list`."),
        click.option("--basis", type=click.Choice(CODES), help="The basis (UU 27/2022 art. 20)."),
    ):
        command = option(command)
    return command


def given_of(workspace: Workspace, *, basis: Any, notice: int | None, given_on: Any, how: str) -> Given:
    """What these options say. Raises NotFound for a version that does not exist."""
    from screening.privacy import notices
    from screening.privacy.bases import Given

    notice_id = notices.numbered(workspace, notice).id if notice is not None else ""
    day = given_on.date() if given_on else date.today()
    return Given(basis, day.isoformat(), notice_id, how)
