"""Importing people from files and pasted tables: read, guess the columns, check, carry out in one transaction, undo."""

from __future__ import annotations

from screening.importing.checking import check
from screening.importing.guessing import with_titles
from screening.importing.mapping import FIELDS, Column, Deed, Mapping
from screening.importing.people import Duplicate, Person, Plan, Progress
from screening.importing.reading import read, read_text
from screening.importing.remembering import guess, remember
from screening.importing.table import Problem, Table, Value
from screening.importing.undoing import Import, changed_since, history, undo
from screening.importing.writing import carry_out

__all__ = [
    "FIELDS",
    "Column",
    "Deed",
    "Duplicate",
    "Import",
    "Mapping",
    "Person",
    "Plan",
    "Problem",
    "Progress",
    "Table",
    "Value",
    "carry_out",
    "changed_since",
    "check",
    "guess",
    "history",
    "read",
    "read_text",
    "remember",
    "undo",
    "with_titles",
]
