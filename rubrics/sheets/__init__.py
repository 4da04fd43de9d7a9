"""Rubrics as spreadsheets, for people who live in them: out and in again without loss, mistakes named by cell."""

from __future__ import annotations

from rubrics.sheets.cells import CellProblem
from rubrics.sheets.csv_file import write_csv
from rubrics.sheets.excel import write_xlsx
from rubrics.sheets.filling import origin
from rubrics.sheets.merging import merge
from rubrics.sheets.reading import SheetReading, read_sheet

__all__ = ["CellProblem", "SheetReading", "merge", "origin", "read_sheet", "write_csv", "write_xlsx"]
