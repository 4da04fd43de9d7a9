"""The command line. Qt, ReportLab and YAML load only in the commands that need them."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rubrics.errors import RubricError, SaringError
from rubrics.model import LANGUAGES, Language
from ui.wording import chosen_language, message, words

if TYPE_CHECKING:
    from rubrics.problems import Problem

FILE = click.Path(path_type=Path)
workspace_option = click.option("--workspace", type=FILE, required=True, help="The workspace file.")
language_option = click.option(
    "--language", type=click.Choice(LANGUAGES), default="id", show_default=True, help="The document's language."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def my_language() -> Language:
    """The language the command line speaks: the window's setting, else the system's."""
    from screening.settings import Settings

    try:
        return chosen_language(Settings.load().language)
    except SaringError:
        return chosen_language("system")


def say(code: str, **params: object) -> None:
    """Print the text of a code."""
    click.echo(words(code, my_language(), **params))


class Commands(click.Group):
    """The commands; a first argument that is none of them is the workspace to open in the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names, or `open` for a file; a usage error for neither."""
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        if not Path(args[0]).exists() and Path(args[0]).name == args[0] and not Path(args[0]).suffix:
            names = ", ".join(sorted(set(self.commands) - {"open"}))
            raise click.UsageError(words("command.unknown", my_language(), name=args[0], commands=names), ctx)
        return "open", self.commands["open"], args

    def invoke(self, ctx: click.Context) -> Any:
        """What the user can mend is said in plain words and ends with exit code 1."""
        try:
            return super().invoke(ctx)
        except RubricError as error:
            for problem in error.problems:
                click.echo(problem_line(error.path, problem), err=True)
            click.echo(message(error, my_language()), err=True)
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
        except OSError as error:
            if error.errno == errno.EPIPE:  # `| head` has seen enough: click ends quietly
                raise
            # What no floor foresaw, such as a name too long for the system or no room for what is printed.
            place, reason = error.filename or "stdout", error.strerror or str(error)
            click.echo(words("workspace_disk", my_language(), path=place, detail=reason), err=True)
        ctx.exit(1)


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


@main.command("open", hidden=True)
@click.argument("workspace", type=FILE)
@click.option("--quit-when-ready", is_flag=True, hidden=True)
@click.pass_obj
def open_command(group_quit_when_ready: bool, *, workspace: Path, quit_when_ready: bool) -> None:
    """Open the window on a workspace."""
    sys.exit(open_window(workspace, quit_when_ready=quit_when_ready or group_quit_when_ready))


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


@main.command()
@click.option("--workspace", type=FILE, help="Where the sample workspace is made.")
@click.option("--out", type=FILE, help="The folder for the rubric and the PDFs.")
@click.option("--no-window", is_flag=True, help="Do not open the window on it.")
def demo(*, workspace: Path | None, out: Path | None, no_window: bool) -> None:
    """Make a sample workspace with a rubric, twelve candidates and PDFs, and open it."""
    from ui.demo import free_folder, make

    out = out or free_folder(Path("saring-demo"))
    workspace = workspace or out / "saring-demo.db"
    for kind, path in make(workspace, out):
        say("command.made", what=words(f"command.made_{kind}", my_language()), path=path)
    if not no_window and has_display():
        sys.exit(open_window(workspace))


@main.group()
def rubric() -> None:
    """Draft and check rubric files."""


@rubric.command("draft")
@click.argument("document", type=FILE)
@click.option("--out", type=FILE, help="Write the rubric to this YAML file.")
@json_option
def draft_command(*, document: Path, out: Path | None, as_json: bool) -> None:
    """Read a job profile and draft a rubric from it."""
    from reports.output import save
    from rubrics.draft import draft, read_document
    from rubrics.format import dump

    if out is not None and out.exists():
        raise SaringError("target_exists", path=str(out))
    drafted = draft(read_document(document))
    text = "" if as_json and out is None else dump(drafted.to_rubric(source=document.name))
    if out is not None:
        save(text.encode("utf-8"), out)
        click.echo(
            words("command.made", my_language(), what=words("command.made_rubric", my_language()), path=out),
            err=as_json,
        )
    if as_json:
        click.echo(json.dumps(drafted.to_json(), ensure_ascii=False, indent=2))
    elif out is None:
        click.echo(text, nl=False)


def problem_line(path: Path | None, problem: Problem) -> str:
    """`file:line:column: severity: message`, as editors and other checkers print it."""
    language = my_language()
    severity = words(f"severity.{problem.severity}", language)
    text = words(f"rubric.{problem.code}", language, **problem.params)
    line = max(problem.line, 1)  # a problem of the whole file is shown at its beginning
    return f"{path}:{line}:{problem.column}: {severity}: {' '.join(text.split())}"


@rubric.command("check")
@click.argument("files", type=FILE, nargs=-1, required=True)
def check_command(*, files: tuple[Path, ...]) -> None:
    """Name every problem of rubric files; exit code 1 where there is an error."""
    from rubrics.format import check

    failed = False
    for path in files:
        try:
            problems = check(path)
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
            failed = True
            continue
        failed = failed or any(problem.severity == "error" for problem in problems)
        for problem in problems:
            click.echo(problem_line(path, problem))
        if not problems:
            say("command.rubric_sound", path=path)
    sys.exit(failed)


@main.group()
def report() -> None:
    """Export PDF documents; each is kept in the workspace too."""


@report.command("candidate")
@workspace_option
@click.option("--application", required=True, metavar="ID", help="See `saring list applications`.")
@language_option
@click.option("--out", type=FILE, required=True, help="The PDF file.")
def report_candidate(*, workspace: Path, application: str, language: Language, out: Path) -> None:
    """The summary of one candidate for one job."""
    from reports.export import export_candidate
    from screening.workspace import Workspace

    with Workspace.open(workspace, actor=my_name()) as opened:
        told(export_candidate(opened, application_id=application, language=language, out=out))


@report.command("comparison")
@workspace_option
@click.option("--job", required=True, metavar="ID", help="See `saring list jobs`.")
@language_option
@click.option("--out", type=FILE, required=True, help="The PDF file.")
def report_comparison(*, workspace: Path, job: str, language: Language, out: Path) -> None:
    """The candidates of a job side by side."""
    from reports.export import export_comparison
    from screening.workspace import Workspace

    with Workspace.open(workspace, actor=my_name()) as opened:
        told(export_comparison(opened, job_id=job, language=language, out=out))


def told(exported: Any) -> None:
    """Print where a document was saved, and what could not be shown in it."""
    say("command.made", what=words("command.made_document", my_language()), path=exported.path)
    for note in exported.messages:
        click.echo(words(note.code, my_language(), **note.params), err=True)


def my_name() -> str:
    """The name the window's settings hold, for the audit log."""
    from screening.settings import Settings

    return Settings.load().signature


@main.group("list")
def list_group() -> None:
    """List what a workspace holds."""


def listing(name: str, rows: Callable[[Any], list[dict[str, Any]]]) -> None:
    """Add `saring list NAME`, which prints these rows as a table or as JSON."""

    @list_group.command(name, help=f"The {name} with their ids.")
    @workspace_option
    @json_option
    def command(*, workspace: Path, as_json: bool) -> None:
        from screening.workspace import Workspace

        with Workspace.open(workspace, read_only=True) as opened:
            found = rows(opened)
        if as_json:
            click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        elif not found:
            say("no_records")
        else:
            click.echo(table(found))


def table(rows: list[dict[str, Any]]) -> str:
    """Rows as aligned columns under their names."""
    cells = [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in cells)


def job_rows(workspace: Any) -> list[dict[str, Any]]:
    """Id, title, status, rubric and number of applications of every job."""
    from screening import jobs

    return [
        {
            "id": row.job.id,
            "title": row.job.title,
            "status": row.job.status,
            "rubric": row.job.rubric_hash[:12],
            "applications": row.applications,
        }
        for row in jobs.rows(workspace)
    ]


def candidate_rows(workspace: Any) -> list[dict[str, Any]]:
    """Id, code, name and addresses of every candidate."""
    from screening import candidates

    found: list[dict[str, Any]] = []
    page = candidates.page(workspace)
    while page:
        found += [
            {"id": one.id, "code": one.code, "name": one.name, "email": one.email, "phone": one.phone} for one in page
        ]
        page = candidates.page(workspace, after=page[-1])
    return found


def application_rows(workspace: Any) -> list[dict[str, Any]]:
    """Id, candidate, job, stage and decision of every application."""
    from screening import applications

    return [
        {
            "id": row.application.id,
            "candidate": row.candidate.name,
            "job": row.job_title,
            "stage": row.application.stage,
            "submitted": row.submitted,
            "decision": row.application.decision,
        }
        for row in applications.rows(workspace)
    ]


listing("jobs", job_rows)
listing("candidates", candidate_rows)
listing("applications", application_rows)


@main.command()
@click.argument("workspace", type=FILE)
def doctor(*, workspace: Path) -> None:
    """Examine a workspace file; exit code 1 with what is wrong."""
    from screening.doctor import examine

    findings = examine(workspace)
    for finding in findings:
        say("command.damaged", path=workspace, text=words(f"doctor.{finding.code}", my_language(), **finding.params))
    if not findings:
        say("command.sound", path=workspace)
    sys.exit(bool(findings))
