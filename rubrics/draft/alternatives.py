"""Regular expressions written as tables."""

from __future__ import annotations


def any_of(table: str) -> str:
    """One of the alternatives of a table, between which " | " or a line's end stands: "a | b" gives "(?:a|b)".

    A line that begins with "+" goes on with the alternative before it.
    """
    found: list[str] = []
    for row in filter(None, (line.strip() for line in table.splitlines())):
        first, *others = (row[1:].lstrip() if row.startswith("+") else row).split(" | ")
        if row.startswith("+"):
            found[-1] += first
        else:
            found.append(first)
        found += others
    return "(?:" + "|".join(found) + ")"
