"""What the worker does for the editor: read a text, and write an edit of the form into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rubrics.model import Rubric
from rubrics.problems import Problem
from ui.editor.outline import Outline, outline

Edit = Callable[[Rubric], Rubric]
Each = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and what it says. `rubric` is None where it has an error."""

    text: str
    rubric: Rubric | None
    problems: tuple[Problem, ...]
    outline: Outline

    @property
    def errors(self) -> list[Problem]:
        """The problems that keep the text from being used."""
        return [problem for problem in self.problems if problem.severity == "error"]


def read(text: str, each: Each = lambda: None) -> Reading:
    """The reading of a text; `each` is called at every step of the way."""
    from rubrics.format.reading import parse_tree

    root, rubric, problems = parse_tree(text, each)
    return Reading(text, rubric, tuple(problems), outline(root))


def edited(before: Reading, edits: Sequence[Edit], each: Each = lambda: None) -> Reading:
    """The reading of the text after these edits of the form; `before` where they change nothing, or have to wait.

    They have to wait while the text has errors.
    """
    from rubrics.format import update

    if before.rubric is None:
        return before
    rubric = applied(before.rubric, edits)
    return before if rubric == before.rubric else read(update(before.text, rubric, each), each)


def applied(rubric: Rubric, edits: Sequence[Edit]) -> Rubric:
    """The rubric after the edits."""
    for edit in edits:
        rubric = edit(rubric)
    return rubric
