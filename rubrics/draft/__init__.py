"""Drafting a rubric from a job profile: document -> text -> sentences -> traits -> pairs -> rubric."""

from __future__ import annotations

from rubrics.documents import read_document
from rubrics.draft.extraction import extract
from rubrics.draft.records import Claim, Draft, Item, Pair, Risky, Sentence

__all__ = ["Claim", "Draft", "Item", "Pair", "Risky", "Sentence", "draft", "read_document"]


def draft(text: str, *, title: str | None = None) -> Draft:
    """What a job profile says, ready to become a rubric; pure.

    `title` replaces the title made from the job's name. Positions in the draft count characters of `draft.text`,
    which is `text` made tidy (the text of `read_document` stays as it is).
    Raises DocumentError: text_empty, document_no_profile (no trait, expectation or duty was found).
    """
    return extract(text, title=title)
