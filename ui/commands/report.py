"""`saring report`: export PDF documents."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reports.edition import AUDIENCES, PAPERS, READERS, Edition
from reports.order import Order
from ui.commands.options import FILE, as_option, language_option, leave_out_option, names_option, workspace_option
from ui.commands.speech import my_language, my_name, say, viewer_id
from ui.commands.unlocking import LONGEST, ask, may_ask, open_workspace
from ui.wording import message, words

if TYPE_CHECKING:
    from reports.export import Exported
    from reports.many import Outcome
    from screening.documents import Document
    from screening.workspace import Workspace

Command = Callable[..., None]

out_option = click.option(
    "--out", type=FILE, required=True, help="The PDF file, or a folder in which it gets a name of its own."
)
protect_option = click.option(
    "--protect", is_flag=True, help="Ask for a passphrase; the file opens with it only (AES-256)."
)
revision_option = click.option(
    "--revision", type=int, metavar="NUMBER", help="Of the rubric they were scored under; else the job's present one."
)
document_option = click.option(
    "--document", required=True, metavar="NUMBER", help="As printed on it; see `saring list documents`."
)


@click.group()
def report() -> None:
    """Export PDF documents; each is kept in the workspace too."""


def _kind(name: str, kind: str, subject: str, text: str, *, listed: str, chosen: bool = False) -> None:
    """Add `saring report NAME`: a kind of document about a `subject` ("job"), whose ids `saring list LISTED` tells."""

    def command(*, workspace: Path, out: Path, protect: bool, with_name: bool, **asked: Any) -> None:
        from reports.export import export

        edition = Edition(
            asked["language"],
            paper=asked["paper"],
            audience=asked["audience"],
            notes=asked["notes"],
            allow_single_scores=asked["single_scores"],
        )
        with open_workspace(workspace, actor=asked["as_name"] or my_name()) as opened:
            viewer, revision = viewer_id(opened, asked["as_name"]), asked.get("revision")
            order = Order(
                kind,
                edition,
                chosen=asked.get("only") or None,
                viewer_id=viewer or "",
                rubric_hash="" if revision is None else _hash_of(opened, asked[subject], revision, viewer),
                hide_name=asked.get("hide_name"),
                leave_out=asked.get("leave_out", ()),
                **{f"{subject}_id": asked[subject]},
            )
            passphrase = _passphrase() if protect else ""
            told(export(opened, order, out=out, passphrase=passphrase, named_file=with_name))

    options: list[Callable[[Command], Command]] = [
        workspace_option,
        click.option(f"--{subject}", required=True, metavar="ID", help=f"See `saring list {listed}`."),
        language_option,
        click.option(
            "--audience",
            type=click.Choice([one for one in AUDIENCES if one in READERS[kind]]),
            default=READERS[kind][0],
            show_default=True,
            help="Who will read it: less is shown to those who need less.",
        ),
        click.option(
            "--paper", type=click.Choice(PAPERS), default="a4", show_default=True, help="The size of the page."
        ),
        click.option(
            "--notes/--no-notes",
            default=False,
            help="Add an appendix: the interviewers' shared notes, and long texts in full.",
        ),
        click.option("--single-scores", is_flag=True, help="Show a hiring manager what each interviewer gave."),
        as_option,
        names_option,
        protect_option,
        click.option("--with-name", is_flag=True, help="Name the file in a folder after the candidate."),
        out_option,
    ]
    if chosen:
        options.insert(2, click.option("--only", multiple=True, metavar="ID", help="An application; may be repeated."))
    if kind == "comparison":
        options.insert(3, revision_option)
    if kind == "own_data":  # is always with the name: it is for the person
        options[options.index(names_option)] = leave_out_option
    for option in reversed(options):
        command = option(command)
    report.command(name, help=text)(command)


_kind(
    "candidate",
    "candidate_summary",
    "application",
    "The summary of one candidate for one job.",
    listed="applications",
)
_kind("comparison", "comparison", "job", "The candidates of a job side by side.", listed="jobs", chosen=True)
_kind("kit", "interview_kit", "interview", "The kit an interviewer takes to an interview.", listed="interviews")
_kind("record", "interview_record", "scorecard", "All that one scorecard holds.", listed="scorecards")
_kind("debrief", "debrief_pack", "job", "The finalists of a job, widest gaps first.", listed="jobs", chosen=True)
_kind("own-data", "own_data", "candidate", "A candidate's own data, on their request.", listed="candidates")


@report.command("again")
@workspace_option
@document_option
@as_option
@protect_option
@out_option
def report_again(*, workspace: Path, document: str, as_name: str | None, protect: bool, out: Path) -> None:
    """Export a document once more, with the same options from today's data."""
    from reports.export import export_again
    from reports.many import export_merged_again

    with open_workspace(workspace, actor=as_name or my_name()) as opened:
        looks = viewer_id(opened, as_name)
        kept = _kept(opened, document, looks)
        passphrase = _passphrase() if protect else ""
        if kept.parts:
            _told_of_parts(
                export_merged_again(opened, kept.id, viewer_id=looks, out=out, step=_go_on, passphrase=passphrase)
            )
        else:
            told(export_again(opened, kept.id, viewer_id=looks, out=out, passphrase=passphrase))


@report.command("kept")
@workspace_option
@document_option
@as_option
@out_option
def report_kept(*, workspace: Path, document: str, as_name: str | None, out: Path) -> None:
    """Save a document as it was kept, byte for byte."""
    from reports.export import save_kept

    with open_workspace(workspace, actor=as_name or my_name()) as opened:
        kept = _kept(opened, document, viewer_id(opened, as_name))
        path = save_kept(opened, kept.id, out=out)
    say("command.made", what=words("command.made_document", my_language()), path=path)


def told(exported: Exported) -> None:
    """Print where a document was saved, and what could not be shown in it."""
    say("command.made", what=words("command.made_document", my_language()), path=exported.path)
    for note in exported.messages:
        click.echo(words(note.code, my_language(), **note.params), err=True)


def _go_on(_done: int, _all: int) -> bool:
    """Nobody can ask to stop here but by ending the program."""
    return False


def _told_of_parts(outcome: Outcome) -> None:
    """Print where the merged document was saved, and on which documents it is without; raise where there is none."""
    language = my_language()
    for failure in outcome.failed:
        click.echo(f"{failure.about}: {message(failure.error, language)}", err=True)
    if outcome.merged is None:
        sys.exit(1)
    told(replace(outcome.merged, messages=outcome.messages))
    if outcome.failed:
        sys.exit(1)


def _kept(workspace: Workspace, number: str, viewer: str | None) -> Document:
    """The document of this number, if this viewer may see it. Raises NotFound."""
    from screening import documents
    from screening.errors import NotFound

    found = documents.numbered(workspace, number)
    if found is None or not documents.may_see(workspace, found.id, viewer_id=viewer):
        raise NotFound("documents", number)
    return found


def _hash_of(workspace: Workspace, job_id: str, revision: int, viewer: str | None) -> str:
    from screening.figures import comparing

    return comparing.hash_of_revision(workspace, job_id, revision, viewer_id=viewer)


def _passphrase() -> str:
    """What is typed twice without being shown; from a pipe, where nobody types, its first line.

    Raises as `reports.protection.prepared` does: without one, the file would open for everybody.
    """
    from reports.protection import prepared

    if may_ask():
        return ask("command.passphrase", again="command.passphrase_again")
    line = sys.stdin.buffer.readline(LONGEST).decode("utf-8", "surrogateescape")  # what is no text is no character
    return prepared(line.rstrip("\r\n"))
