"""`saring verify`: is a PDF the very file that was exported from a workspace, and would it still say the same?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ui.commands.options import FILE, as_option, json_option, workspace_option
from ui.commands.speech import my_language, viewer_id
from ui.commands.unlocking import open_workspace
from ui.verdicts import verdict_lines

if TYPE_CHECKING:
    from reports.verify import Verdict


@click.command()
@click.argument("file", type=FILE)
@workspace_option
@as_option
@json_option
def verify(*, file: Path, workspace: Path, as_name: str | None, as_json: bool) -> None:
    """Say whether a PDF was exported from this workspace just as it is, and whether its data changed since.

    Exit code 0 for the very file that was exported, 1 for any other.
    """
    from reports.verify import LARGEST
    from reports.verify import verify as look_at
    from rubrics.opening import content_of

    content = content_of(file, LARGEST)
    with open_workspace(workspace, read_only=True) as opened:
        verdict = look_at(opened, content, viewer_id=viewer_id(opened, as_name))
    if as_json:
        click.echo(json.dumps(_told(verdict), ensure_ascii=False, indent=2))
    else:
        _print(file, verdict)
    sys.exit(verdict.code != "this_file")


def _told(verdict: Verdict) -> dict[str, Any]:
    return {
        "verdict": verdict.code,
        "documents": [
            {
                "number": document.number,
                "kind": document.kind,
                "made_at": document.created_at,
                "made_by": document.created_by,
                "data": since.state,
                "changes": [
                    {"by": deed.by, "what": deed.kind, "count": deed.count, "last": deed.last} for deed in since.deeds
                ],
            }
            for document, since in zip(verdict.documents, verdict.since, strict=True)
        ],
        "erased": [{"number": one.number, "code": one.code, "erased_at": one.erased_at} for one in verdict.gone],
        "altered_pages": list(verdict.pages),
        "missing_pages": list(verdict.missing),
        "strange_pages": list(verdict.strange),
        "trouble": [finding.code for finding in verdict.trouble],
    }


def _print(file: Path, verdict: Verdict) -> None:
    for level, text in verdict_lines(file, verdict, my_language()):
        click.echo(f"{'  ' * level}{text}")
