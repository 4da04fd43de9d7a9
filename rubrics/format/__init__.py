"""The rubric file, YAML format version 1: read it with every problem at once, write it, keep its comments."""

from rubrics.format.data import from_data, to_data
from rubrics.format.files import check, read, save
from rubrics.format.reading import parse
from rubrics.format.updating import update
from rubrics.format.writing import dump

__all__ = ["check", "dump", "from_data", "parse", "read", "save", "to_data", "update"]
