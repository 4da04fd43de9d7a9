"""The rubric files one can choose from: those of the rubric folder and those that come with the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rubrics.errors import SaringError
from rubrics.model import Language, Rubric
from rubrics.problems import Problem, has_errors
from ui.models.figures import DASH
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import message, term, words

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True)
class RubricFile:
    """A rubric file as it was when it was read.

    `rubric` is None where the file has an error; `unreadable` says why where it could not even be read.
    """

    path: Path
    shipped: bool
    yaml: str
    rubric: Rubric | None
    problems: tuple[Problem, ...]
    unreadable: SaringError | None = None

    @property
    def errors(self) -> int:
        """How many problems keep the file from being used."""
        return sum(problem.severity == "error" for problem in self.problems) + (self.unreadable is not None)

    @property
    def advice(self) -> int:
        """How many problems do not keep it from being used."""
        return sum(problem.severity == "advice" for problem in self.problems)


def rubric_folder(setting: str) -> Path:
    """The person's folder of rubric files: the one from the settings, or "Saring" among their documents."""
    if setting:
        return Path(setting)
    from platformdirs import user_documents_path

    return user_documents_path() / "Saring"


def read_file(path: Path, *, shipped: bool) -> RubricFile:
    """Reads one file; a broken one comes back with its problems."""
    from rubrics.format import check, parse

    try:
        problems = check(path)
        if has_errors(problems):
            return RubricFile(path, shipped, "", None, tuple(problems))
        text = path.read_text(encoding="utf-8")
    except SaringError as error:
        return RubricFile(path, shipped, "", None, (), error)
    return RubricFile(path, shipped, text, parse(text)[0], tuple(problems))


def read_folder(folder: Path, each: Callable[[], object] = lambda: None) -> list[RubricFile]:
    """The folder's files in the order of their names, then the shipped ones; `each` is called before every file."""
    from rubrics.library import library

    own = _files(folder.iterdir()) if folder.is_dir() else []
    found = []
    for path, shipped in (*((path, False) for path in own), *((path, True) for path in library())):
        each()
        found.append(read_file(path, shipped=shipped))
    return found


def _files(paths: Iterable[Path]) -> list[Path]:
    return sorted(path for path in paths if path.suffix.lower() in SUFFIXES and path.is_file())


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
        Column("file", translate("RubricFiles", "File"), lambda one: one.path.name, tooltip=lambda one: str(one.path)),
        Column("place", translate("RubricFiles", "Where"), place),
    )


def title(one: RubricFile, language: Language) -> str:
    """The rubric's title, or the file's name where it cannot be used."""
    return one.rubric.title.get(language) if one.rubric else one.path.name


def languages(rubric: Rubric) -> str:
    """The languages its title and criteria are all written in, its own first: "id, en"."""
    texts = [rubric.title, *(criterion.name for criterion in rubric.active_criteria)]
    other: Language = "en" if rubric.language == "id" else "id"
    return f"{rubric.language}, {other}" if all(text.has(other) for text in texts) else rubric.language


def place(one: RubricFile) -> str:
    """Whether a file is the person's own or came with the program."""
    return translate("RubricFiles", "Comes with Saring") if one.shipped else translate("RubricFiles", "Rubric folder")


def problem_count(one: RubricFile) -> str:
    """How many errors and how much advice, in words; "None" where all is well."""
    parts = []
    if one.errors:
        parts.append(translate("RubricFiles", "%n error(s)", n=one.errors))
    if one.advice:
        parts.append(translate("RubricFiles", "%n advice", n=one.advice))
    return " · ".join(parts) or translate("RubricFiles", "None")


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
            lambda one: words(f"rubric.{one.code}", language, **one.params),
            tooltip=lambda one: words(f"rubric.{one.code}", language, **one.params),
        ),
    )


def unreadable_words(one: RubricFile, language: Language) -> str:
    """Why a file could not be read."""
    return message(one.unreadable, language) if one.unreadable else ""
