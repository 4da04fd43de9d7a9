"""The help of the commands in the language the command line speaks; the commands themselves say it in English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import click

from ui.commands.speech import my_language

_HEADINGS = {"Options": "Opsi", "Commands": "Perintah"}
_USAGE = "Pemakaian: "
_EXTRAS = {"required": "wajib", "default:": "jika tidak disebutkan:"}
_EXTRA = re.compile(r"  (\[[^\[\]]*\])$")  # as click puts it behind an option's help
_SENTENCE_ENDS = re.compile(r"(?<=\.)\s")


class Formatter(click.HelpFormatter):
    """Writes English as it comes, and Indonesian in its place where that is wanted."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """How the command is called."""
        super().write_usage(prog, args, _USAGE if prefix is None and _wanted() else prefix)

    def write_heading(self, heading: str) -> None:
        """Above the options or the commands."""
        super().write_heading(_HEADINGS.get(heading, heading) if _wanted() else heading)

    def write_text(self, text: str) -> None:
        """What the command does."""
        super().write_text(_told()[0].get(_first_paragraph(text), text) if _wanted() else text)

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Options or commands, each with what it does."""
        super().write_dl([(name, _short(text)) for name, text in rows] if _wanted() else rows, col_max, col_spacing)


class _Context(click.Context):
    formatter_class = Formatter


def speak(command: click.Command) -> None:
    """Have a command, and all below it, say its help in the language wanted; in a list by its whole first sentence."""
    command.context_class = _Context
    if command.help and not command.short_help:
        command.short_help = _first_sentence(_first_paragraph(command.help))
    for one in command.commands.values() if isinstance(command, click.Group) else ():
        speak(one)


def _wanted() -> bool:
    return my_language() == "id"


@cache
def _told() -> tuple[dict[str, str], dict[str, str]]:
    """What commands do by their first paragraph, and what stands in a row beside a name."""
    from ui.commands.help_of_commands import COMMANDS
    from ui.commands.help_of_options import OPTIONS

    first = {_first_sentence(english): _first_sentence(told) for english, told in COMMANDS.items()}
    return COMMANDS, first | OPTIONS


def _short(text: str) -> str:
    found = _EXTRA.search(text)
    extra = found.group(1) if found else ""
    for english, told in _EXTRAS.items():
        extra = extra.replace(english, told)
    words = " ".join(_EXTRA.sub("", text).split())
    return "  ".join(part for part in (_told()[1].get(words, words), extra) if part)


def _first_paragraph(text: str) -> str:
    return " ".join(re.split(r"\n\s*\n", text.strip(), maxsplit=1)[0].split())


def _first_sentence(text: str) -> str:
    return _SENTENCE_ENDS.split(text, maxsplit=1)[0]
