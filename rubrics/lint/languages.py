"""Rules about the two languages: a text that lacks one, stands in the wrong one, or mixes both."""

from __future__ import annotations

from collections.abc import Iterator

from rubrics.lint.content import Content
from rubrics.lint.remarks import Remark, at
from rubrics.model import LANGUAGES


def translation_missing(content: Content) -> Iterator[Remark]:
    """A text in one language, where most texts of the rubric are written in both."""
    single = [entry for entry in content.entries if len(entry.languages) == 1]
    if len(content.entries) - len(single) <= len(single):
        return
    for entry in single:
        missing = next(language for language in LANGUAGES if language not in entry.languages)
        yield at(entry.node, key=entry.key, missing=missing)
