"""Backups in words: when, how large, what is in them, and what restoring did; free of Qt, for the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from rubrics.model import Language
from ui.wording import moment, words

if TYPE_CHECKING:
    from screening.backups.restoring import Plan, Restored
    from screening.backups.salvage import Salvaged

_SHOWN = ("jobs", "candidates", "scorecards", "notes", "documents")


def size(count: int, language: Language) -> str:
    """A number of bytes in megabytes, with the language's own decimal sign."""
    text = f"{count / 1_000_000:.1f} MB"
    return text.replace(".", ",") if language == "id" else text


def counts_line(counts: Mapping[str, int], language: Language) -> str:
    """How many records there are, the ones that people think in."""
    return ", ".join(words(f"backup.count_{name}", language, count=counts[name]) for name in _SHOWN if name in counts)


def plan_lines(plan: Plan, language: Language, when: Callable[[str], str] = moment) -> list[str]:
    """What restoring would change, a line each; `when` turns a UTC time into words."""
    backup = plan.backup
    lines = [
        words(
            "restore.from",
            language,
            when=when(backup.made_at),
            why=words(f"backup.why_{backup.why}", language),
            counts=counts_line(backup.counts, language),
        ),
        words(
            f"restore.state_{plan.state}",
            language,
            lost=plan.lost,
            when=when(plan.last_at),
            counts=counts_line(plan.counts, language),
        ),
    ]
    if plan.erased:
        lines.append(words("restore.erased", language, count=plan.erased))
    if plan.was_protected and not backup.protected:
        lines.append(words("restore.unprotected", language))
    if plan.other_key:
        lines.append(words("restore.other_key", language))
    return lines


def done_lines(done: Restored, language: Language, when: Callable[[str], str] = moment) -> list[str]:
    """What restoring did, a line each; `when` turns a UTC time into words."""
    lines = [words("restore.done", language, path=done.path, when=when(done.backup.made_at))]
    if done.kept is not None:
        lines.append(words("restore.kept", language, path=done.kept))
    if done.other_key:
        lines.append(words("restore.other_key", language))
    if done.erased:
        lines.append(words("restore.erased_again", language, count=done.erased))
    if done.salvaged is not None:
        lines += salvaged_lines(done.salvaged, language)
    return lines


def salvaged_lines(salvaged: Salvaged, language: Language) -> list[str]:
    """What was read from the damaged file, table by table, and what was not."""
    parts = (
        ("added", salvaged.added),
        ("changed", salvaged.changed),
        ("removed", salvaged.removed),
        ("doubtful", salvaged.doubtful),
        ("unfit", salvaged.unfit),
    )
    lines = [
        words(f"salvage.{what}", language, count=count, table=table_name(table, language))
        for what, counts in parts
        for table, count in sorted(counts.items())
    ]
    lines += [words("salvage.unreadable", language, table=table_name(one, language)) for one in salvaged.unreadable]
    return lines or [words("salvage.nothing", language)]


def table_name(table: str, language: Language) -> str:
    """What a table holds, in words; of one that no person knows, that it is the program's own."""
    from ui.messages.backups import MESSAGES

    code = f"salvage.table_{table}"
    return words(code if code in MESSAGES else "salvage.table_other", language)
