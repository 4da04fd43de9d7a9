"""Documents as people have them (.txt, .md, .docx, .pdf, pasted text), read into tidy text."""

from __future__ import annotations

from rubrics.documents.reading import MAXIMUM_SIZE, plain_text, plain_text_of, read_document
from rubrics.documents.recognising import ACCEPTED
from rubrics.documents.tidying import tidy

__all__ = ["ACCEPTED", "MAXIMUM_SIZE", "plain_text", "plain_text_of", "read_document", "tidy"]
