"""The commands that open the window."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ui.commands.options import FILE
from ui.commands.speech import my_language, say
from ui.wording import words


@click.command("open", hidden=True)
@click.argument("workspace", type=FILE)
@click.option("--quit-when-ready", is_flag=True, hidden=True)
@click.pass_obj
def open_command(group_quit_when_ready: bool, *, workspace: Path, quit_when_ready: bool) -> None:
    """Open the window on a workspace."""
    sys.exit(open_window(workspace, quit_when_ready=quit_when_ready or group_quit_when_ready))


@click.command()
@click.option("--workspace", type=FILE, help="Where the sample workspace is made.")
@click.option("--out", type=FILE, help="The folder for the rubric and the PDFs.")
@click.option("--no-window", is_flag=True, help="Do not open the window on it.")
@click.option(
    "--candidates",
    type=click.IntRange(1, 1_000_000),
    help="Instead of the twelve and their PDFs, make up that many candidates with jobs, interviews, scores and notes.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same number makes up the same candidates.")
def demo(*, workspace: Path | None, out: Path | None, no_window: bool, candidates: int | None, seed: int) -> None:
    """Make a sample workspace with a rubric, twelve candidates and PDFs, and open it."""
    from ui.demo import free_folder, make, make_crowd

    out = out or free_folder(Path("saring-demo"))
    workspace = workspace or out / "saring-demo.db"
    if candidates is not None:
        for there in make_crowd(workspace, candidates, seed):
            say("command.people_made", number=there, total=candidates)
        say("command.made", what=words("command.made_workspace", my_language()), path=workspace)
    else:
        for kind, path in make(workspace, out):
            say("command.made", what=words(f"command.made_{kind}", my_language()), path=path)
    if not no_window and has_display():
        sys.exit(open_window(workspace))


def open_window(workspace: Path | None, *, quit_when_ready: bool = False) -> int:
    """The window's exit code; without a display a plain message and 1."""
    if not has_display():
        click.echo(words("command.no_display", my_language()), err=True)
        return 1
    from ui.app import run

    return run(workspace, quit_when_ready=quit_when_ready)


def has_display() -> bool:
    """Whether a window can be shown here."""
    import os

    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)
