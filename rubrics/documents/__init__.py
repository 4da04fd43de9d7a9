"""Documents as people have them, read into tidy text."""

from __future__ import annotations

from rubrics.documents.reading import ACCEPTED, MAXIMUM_SIZE, read_document, tidy

__all__ = ["ACCEPTED", "MAXIMUM_SIZE", "read_document", "tidy"]
