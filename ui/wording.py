"""Codes of the lower floors turned into words, in both languages; free of Qt, for the command line has them too."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from rubrics.errors import SaringError
from rubrics.model import Language
from ui.messages import MESSAGES
from ui.messages.terms import STAGE

if TYPE_CHECKING:
    from screening.document_history import Deeds
    from screening.storage.findings import Finding


PLACES = frozenset({"path", "folder", "file"})  # what the names of files and folders are called in messages


def system_language() -> Language:
    """The language the system speaks, where Saring speaks it too; otherwise English."""
    # The environment comes first: that is where a person changes the language for a single call.
    named = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), None)
    return "id" if (named or locale.getlocale()[0] or "").lower().startswith(("id", "in_")) else "en"


def chosen_language(setting: str) -> Language:
    """The language a setting asks for: "id", "en", or "system" for the system's own."""
    return "id" if setting == "id" else "en" if setting == "en" else system_language()


def words(code: str, language: Language, /, **params: object) -> str:
    """The text of a code, its placeholders filled in.

    Raises KeyError for a code without a text: that is a bug, found by a test that collects all codes.
    """
    indonesian, english = MESSAGES[code]
    shown = {name: _in_one_line(str(value)) if name in PLACES else value for name, value in params.items()}
    return (indonesian if language == "id" else english).format(**shown)


def _in_one_line(path: str) -> str:
    """A path whose name can pass neither for a line of ours nor for an order to the terminal."""
    if path.isprintable():
        return path
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in path)


def message(error: SaringError, language: Language) -> str:
    """What an error means and what to do about it."""
    params = _by_the_clock(error.params)
    if isinstance(stage := params.get("stage"), str):
        params["stage"] = stage_name(stage, language)
    return words(error.code, language, **params)


def finding_words(finding: Finding, language: Language) -> str:
    """What an examination found, and what to do about it."""
    return words(f"doctor.{finding.code}", language, **_by_the_clock(finding.params))


def moment(utc: str) -> str:
    """A UTC time as the clock on the wall showed it, "" for none. Raises ValueError for what is no time."""
    return f"{datetime.fromisoformat(utc).astimezone():%Y-%m-%d %H:%M}" if utc else ""


def term(code: str, language: Language) -> str:
    """The word for a decision, a recommendation or a state: `term("decision.hire", "id")`."""
    return words(code, language)


def deed(one: Deeds, language: Language, *, last: str) -> str:
    """What somebody changed since a document was made; `last` is when they did last, as it is to be read."""
    what = words(code if (code := f"since.of_{one.kind}") in MESSAGES else "since.of_others", language)
    by = one.by or words("verify.nobody", language)
    return words("since.deeds", language, by=by, what=what, count=one.count, at=last)


def stage_name(stage: str, language: Language) -> str:
    """A stage as it is shown: one of the stages every job begins with in words, a job's own one as it was typed."""
    return words(code, language) if (code := f"{STAGE}{stage}") in MESSAGES else stage


def stage_typed(text: str) -> str:
    """The stage that somebody means who typed `text`: "Wawancara" and "interview" are the one that is translated."""
    typed = " ".join(text.split())
    for code, names in MESSAGES.items():
        if code.startswith(STAGE) and typed.casefold() in {name.casefold() for name in names}:
            return code.removeprefix(STAGE)
    return typed


def _by_the_clock(params: Mapping[str, object]) -> dict[str, object]:
    """The parameters with the time `at` as a person reads it; of a damaged file it may be anything."""
    told = dict(params)
    if isinstance(at := told.get("at"), str):
        with suppress(ValueError, OverflowError):
            told["at"] = moment(at)
    return told
