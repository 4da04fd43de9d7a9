"""Files that are dropped onto the list of candidates: a table is imported, a CV belongs to somebody."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.translations import translate

if TYPE_CHECKING:
    from ui.pages.base import Navigator
    from ui.session import Session

TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".vcf")
"""Endings of the files that people can be imported from."""


def take(session: Session, navigator: Navigator, paths: Sequence[Path]) -> None:
    """Begin an import with a table, unless one is under way; say where anything else goes."""
    tables = [one for one in paths if one.suffix.lower() in TABLES]
    if not tables:
        session.tell(
            translate(
                "CandidatesPage",
                "A CV belongs to somebody: open the candidate and drop it there. Here a table of people can be "
                "dropped, to import it.",
            )
        )
    elif len(paths) > 1:
        session.tell(translate("CandidatesPage", "Drop one table at a time: each is looked over before it comes in."))
    else:
        _import(session, navigator, tables[0])


def _import(session: Session, navigator: Navigator, path: Path) -> None:
    from ui.importing.work import Source

    navigator.go("importing")
    work = session.importing
    if work is None or work.under_way:
        session.tell(
            translate(
                "CandidatesPage",
                "Another import is under way: finish it or go back to its beginning, then choose “{file}”.",
                file=path.name,
            )
        )
    else:
        work.open(Source(path))  # the page goes on to its columns
