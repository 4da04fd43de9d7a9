"""How the command line reads its first argument, and says what went wrong."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from io import UnsupportedOperation
from pathlib import Path
from typing import Any

import click

from rubrics.errors import RubricError, SaringError
from ui.commands.speech import my_language
from ui.rubric_problems import problem_line
from ui.wording import message, words


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
                click.echo(problem_line(error.path, problem, my_language()), err=True)
            click.echo(message(error, my_language()), err=True)
        except SaringError as error:
            click.echo(message(error, my_language()), err=True)
            if error.code == "workspace_damaged":
                click.echo(words("workspace_damaged_detail", my_language(), **error.params), err=True)
        except UnicodeEncodeError as error:
            if error.reason != "surrogates not allowed":
                raise
            # Bytes that are no text in the system's encoding came in as half characters; a path may have them.
            click.echo(words("command.not_text", my_language(), value=ascii(error.object)), err=True)
        except OSError as error:
            if error.errno == errno.EPIPE:  # `| head` has seen enough: click ends quietly
                raise
            # What no floor foresaw, such as a name too long for the system or no room for what is printed.
            place, reason = error.filename or "stdout", error.strerror or str(error)
            click.echo(words("workspace_disk", my_language(), path=place, detail=reason), err=True)
            if not error.filename:
                _drop_what_is_left_to_print()
        ctx.exit(1)


def _drop_what_is_left_to_print() -> None:
    """Python would try once more at the end, complain in its own words and change the exit code (docs of `signal`)."""
    with suppress(UnsupportedOperation):  # printed into a text in memory
        printed = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, printed)
        os.close(nowhere)
