"""The mapping of a set of titles is kept in the workspace, so that the next table like it needs no answers again."""

from __future__ import annotations

from dataclasses import replace

from rubrics.errors import SaringError
from screening.identifiers import utc_now
from screening.importing import guessing
from screening.importing.mapping import Column, Mapping
from screening.importing.table import Table
from screening.importing.titles import folded
from screening.workspace import Workspace


def guess(ws: Workspace, table: Table) -> Mapping:
    """The mapping used last for a table with these titles; for a new one the guess by titles and content."""
    guessed = _with_own_fields(ws, guessing.guess(table))
    key = _key(guessed)
    row = ws.one("SELECT mapping FROM import_mappings WHERE titles_key = ?", (key,)) if key else None
    if row is None:
        return guessed
    try:
        kept = Mapping.from_json(row[0])
    except SaringError:  # of another version of the program
        return guessed
    fields = {folded(column.title): column.field for column in kept.columns}
    columns = tuple(Column(column.title, fields.get(folded(column.title), "")) for column in guessed.columns)
    # The rows of the titles, the sheet and how the file was read belong to this table.
    return replace(
        guessed,
        columns=columns,
        date_order=kept.date_order,
        date_epoch=kept.date_epoch,
        phone_country=kept.phone_country,
        name_order=kept.name_order,
        duplicates=kept.duplicates,
        problem_rows=kept.problem_rows,
        remembered=True,
    )


def _with_own_fields(ws: Workspace, guessed: Mapping) -> Mapping:
    """The guess with columns named like a field of the workspace's own."""
    own = {folded(name): f"custom:{field_id}" for field_id, name in ws.all("SELECT id, name FROM custom_fields")}
    free = set(own.values())
    columns = []
    for column in guessed.columns:
        chosen = own.get(folded(column.title), "") if column.title and not column.field else ""
        columns.append(replace(column, field=chosen) if chosen in free else column)
        free.discard(chosen)
    return replace(guessed, columns=tuple(columns))


def remember(ws: Workspace, mapping: Mapping) -> None:
    """Keep a mapping for tables with the same titles; one without titles is not kept."""
    key = _key(mapping)
    if key:
        with ws.atomic():
            ws.execute(
                """INSERT INTO import_mappings (titles_key, mapping, used_at) VALUES (?, ?, ?)
                ON CONFLICT (titles_key) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at""",
                (key, mapping.to_json(), utc_now()),
            )


def _key(mapping: Mapping) -> str:
    """A set of titles, in any order."""
    titles = sorted({folded(column.title) for column in mapping.columns} - {""})
    return "\n".join(titles) if mapping.title_rows else ""
