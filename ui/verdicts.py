"""What a check of a PDF found, in words: the same for the command line and the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rubrics.model import Language
from ui.wording import deed, finding_words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reports.verify import Verdict
    from reports.wording.wording import Wording
    from screening.documents import Document

Line = tuple[int, str]
"""How far it is set in (0: the verdict, 1: what it rests on and each document, 2: a deed), and the words."""


def verdict_lines(file: Path, verdict: Verdict, language: Language) -> Iterator[Line]:
    """The verdict on a file, then its documents, each with how it stands to today's data."""
    from reports.wording.wording import Wording

    wording = Wording(language)
    pages = ", ".join(map(str, verdict.pages or verdict.missing))
    several = verdict.code == "truncated" and len(verdict.documents) > 1
    code = "truncated_one_of" if several else verdict.code
    yield 0, words(f"verify.{code}", language, path=file, pages=pages)
    if verdict.code == "mixed":
        for code, numbers in (("mixed_altered", verdict.pages), ("mixed_strange", verdict.strange)):
            if numbers:
                yield 1, words(f"verify.{code}", language, pages=", ".join(map(str, numbers)))
        if verdict.gone:
            yield 1, words("verify.mixed_erased", language)
    for one in verdict.gone:
        yield (
            1,
            words("verify.gone", language, number=one.number, code=one.code, at=_moment(wording, one.erased_at)),
        )
    for finding in verdict.trouble:
        yield 1, finding_words(finding, language)
    for document, since in zip(verdict.documents, verdict.since, strict=True):
        yield (
            1,
            words(
                "verify.document",
                language,
                number=document.number,
                kind=_kind(document, wording, language),
                at=_moment(wording, document.created_at),
                by=document.created_by or words("verify.nobody", language),
            ),
        )
        yield 1, words(f"since.{since.state}", language)
        for done in since.deeds:
            yield 2, deed(done, language, last=_moment(wording, done.last))


def _kind(document: Document, wording: Wording, language: Language) -> str:
    if document.parts:
        return words("verify.merged", language, n=len(document.parts))
    return wording(document.kind)


def _moment(wording: Wording, at: str) -> str:
    """A time in words; what somebody put in its place in the file, as it stands there."""
    try:
        return wording.moment(at)
    except ValueError:
        return at
