"""The command line. Qt, ReportLab and YAML load only in the commands that need them."""

from __future__ import annotations

import click

from ui.commands.audit import audit
from ui.commands.backup import backup
from ui.commands.candidate import candidate
from ui.commands.candidate_keeping import COMMANDS as KEEPING
from ui.commands.candidate_rights import COMMANDS as RIGHTS
from ui.commands.click_words import speak_of_mistakes
from ui.commands.doctor import doctor
from ui.commands.group import Commands
from ui.commands.help import speak
from ui.commands.importing import import_command as import_people
from ui.commands.listing import list_group
from ui.commands.notices import notice
from ui.commands.protect import protect_group
from ui.commands.report import report
from ui.commands.restore import restore
from ui.commands.retention import retention
from ui.commands.rubric import rubric
from ui.commands.schema import schema_command
from ui.commands.sheets import export_command, import_command
from ui.commands.verify import verify
from ui.commands.window import demo, open_command, open_window
from ui.commands.wording import wording_command


@click.group(cls=Commands, invoke_without_command=True, subcommand_metavar="[WORKSPACE] | COMMAND [ARGS]...")
@click.option("--quit-when-ready", is_flag=True, help="Open, print the milliseconds until ready, and quit.")
@click.version_option(package_name="saring", prog_name="saring")
@click.pass_context
def main(ctx: click.Context, *, quit_when_ready: bool) -> None:
    """Structured screening interviews, offline.

    Without a command the window opens, on WORKSPACE where one is named.
    """
    ctx.obj = quit_when_ready
    if ctx.invoked_subcommand is None:
        ctx.exit(open_window(None, quit_when_ready=quit_when_ready))


for command in (schema_command, export_command, import_command):
    rubric.add_command(command)
for command in (*KEEPING, *RIGHTS):
    candidate.add_command(command)
for command in (
    open_command,
    demo,
    rubric,
    report,
    list_group,
    doctor,
    wording_command,
    import_people,
    verify,
    audit,
    candidate,
    notice,
    retention,
    protect_group,
    backup,
    restore,
):
    main.add_command(command)
speak(main)
speak_of_mistakes()
