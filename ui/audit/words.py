"""A row of the audit log in words; free of Qt, for the command line has them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.messages import MESSAGES
from ui.wording import words

if TYPE_CHECKING:
    from rubrics.model import Language
    from screening.audit_log import LogRow

_TABLE = "audit_table."


def deed_words(row: LogRow, language: Language) -> str:
    """What somebody did: "exported document S-2026-0007"."""
    table, _, rows = row.called.partition(":")
    return action_words(
        row.entry.action, language, called=_called(row, language), table=_table(table, language), rows=rows
    )


def action_words(action: str, language: Language, *, called: str = "…", table: str = "…", rows: str = "…") -> str:
    """What an action is called where no row in particular is meant; the code itself for one of another version."""
    code = f"audit.{action}"
    if code not in MESSAGES:
        return words("audit.unknown", language, code=action)
    return words(code, language, called=called, table=table, rows=rows)


def person_words(row: LogRow, language: Language) -> str:
    """Whom it is about, as the workspace names them today; "" for nobody."""
    return words("audit_gone", language) if row.gone else row.person


def _called(row: LogRow, language: Language) -> str:
    """A document goes when somebody in it is erased, and its number with it."""
    if row.entry.kind == "documents" and not row.called:
        return words("audit_gone", language)
    return row.called or row.entry.record_id


def _table(name: str, language: Language) -> str:
    return words(code, language) if (code := f"{_TABLE}{name}") in MESSAGES else f"“{name}”"
