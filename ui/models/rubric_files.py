"""The columns of rubric files and of what is wrong in them."""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.model import Language, Rubric
from rubrics.problems import Problem
from ui.models.figures import DASH, day_and_time
from ui.models.rows import Column
from ui.rubric_files import RubricFile
from ui.rubric_problems import problem_words
from ui.translations import translate
from ui.wording import message, term


def columns(language: Language) -> Sequence[Column[RubricFile]]:
    """Where a rubric stands, what it is, and how many problems it has."""
    return (
        Column(
            "title",
            translate("RubricFiles", "Rubric"),
            lambda one: title(one, language),
            tooltip=lambda one: str(one.path),
        ),
        Column(
            "revision",
            translate("RubricFiles", "Revision"),
            lambda one: str(one.rubric.revision) if one.rubric else DASH,
            sort=lambda one: one.rubric.revision if one.rubric else 0,
            number=True,
        ),
        Column(
            "languages",
            translate("RubricFiles", "Languages"),
            lambda one: languages(one.rubric) if one.rubric else DASH,
        ),
        Column(
            "criteria",
            translate("RubricFiles", "Criteria"),
            lambda one: str(len(one.rubric.active_criteria)) if one.rubric else DASH,
            sort=lambda one: len(one.rubric.active_criteria) if one.rubric else 0,
            number=True,
        ),
        Column(
            "problems",
            translate("RubricFiles", "Problems"),
            problem_count,
            sort=lambda one: one.errors * 10_000 + one.advice,
        ),
        Column("file", translate("RubricFiles", "File"), lambda one: one.name, tooltip=lambda one: str(one.path)),
        Column("place", translate("RubricFiles", "Where"), place),
    )


def title(one: RubricFile, language: Language) -> str:
    """The rubric's title, or the file's name where it cannot be used."""
    return one.rubric.title.get(language) if one.rubric else one.name


def languages(rubric: Rubric) -> str:
    """The languages its title and criteria are all written in, its own first: "id, en"."""
    texts = [rubric.title, *(criterion.name for criterion in rubric.active_criteria)]
    other: Language = "en" if rubric.language == "id" else "id"
    return f"{rubric.language}, {other}" if all(text.has(other) for text in texts) else rubric.language


def place(one: RubricFile) -> str:
    """Whether a file is the person's own or came with the program."""
    if one.broken_since:
        return translate("RubricFiles", "Rubric folder, last good version")
    return translate("RubricFiles", "Comes with Saring") if one.shipped else translate("RubricFiles", "Rubric folder")


def problem_count(one: RubricFile) -> str:
    """How many errors and how much advice, in words; "None" where all is well."""
    parts = []
    if one.errors:
        parts.append(translate("RubricFiles", "%n error(s)", n=one.errors))
    if one.advice:
        parts.append(translate("RubricFiles", "%n advice", n=one.advice))
    if one.unsaved:
        parts.append(translate("RubricFiles", "not saved"))
    return " · ".join(parts) or translate("RubricFiles", "None")


def condition(one: RubricFile) -> str:
    """What there is to know about the file before one uses it; "" where all is as it should be."""
    said = []
    if one.broken_since:
        said.append(
            translate(
                "RubricFiles",
                "{file} is broken since {time}: the last good version is used until it is mended.",
                file=one.name,
                time=day_and_time(one.broken_since),
            )
        )
    if one.unannounced:
        said.append(
            translate(
                "RubricFiles",
                "{file} scores otherwise than revision {revision} did and still has that number. Open it here and save "
                "it, or count “revision” up in the file.",
                file=one.name,
                revision=one.rubric.revision if one.rubric else DASH,
            )
        )
    if one.unsaved:
        said.append(translate("RubricFiles", "{file} has changes in the editor that are not saved yet.", file=one.name))
    return "\n".join(said)


def problem_columns(language: Language) -> Sequence[Column[Problem]]:
    """A problem's line, column, severity and words."""
    return (
        Column(
            "line",
            translate("RubricProblems", "Line"),
            lambda one: str(one.line) if one.line else DASH,
            sort=lambda one: one.line,
            number=True,
        ),
        Column(
            "column",
            translate("RubricProblems", "Column"),
            lambda one: str(one.column) if one.line else DASH,
            sort=lambda one: one.column,
            number=True,
        ),
        Column(
            "severity", translate("RubricProblems", "Severity"), lambda one: term(f"severity.{one.severity}", language)
        ),
        Column(
            "problem",
            translate("RubricProblems", "What is wrong, and what to do"),
            lambda one: problem_words(one, language),
            tooltip=lambda one: problem_words(one, language),
        ),
    )


def unreadable_words(one: RubricFile, language: Language) -> str:
    """Why a file could not be read."""
    return message(one.unreadable, language) if one.unreadable else ""
