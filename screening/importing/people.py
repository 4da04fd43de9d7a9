"""What a checked table would do: the people it has, the problems in its way, and who is there twice."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from screening.importing.mapping import Deed, Mapping
from screening.importing.table import Problem, Table

Progress = Callable[[int, int], None]
"""Gets the steps done and all steps; what it raises ends the work."""
Sign = Literal["email", "phone", "name"]


@dataclass(slots=True)
class Person:
    """A person of a table's row, read and cleaned: days in ISO order, `custom` by the ids of the fields."""

    row: int
    name: str
    email: str = ""
    phone: str = ""
    phone_key: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    applied_on: str = ""
    keep_until: str = ""
    stage: str = ""
    custom: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A row whose person is, or may be, in an earlier row (`of_row`) or in the file already (`of_row` 0).

    `name` and `candidate_id` are of the one in the file, "" where its name is `hidden`. It was recognised by these
    signs; `sure` says that it is the same person beyond doubt. `deed` is what happens to the row: "add" it as a person
    of its own, "skip" it, "update" the other with what is still empty there (and put the person on the job), or "" for
    a question that stops the import. `fills` are the fields that an update would fill, `differs` those where both have
    something else.
    """

    row: int
    of_row: int
    candidate_id: str
    name: str
    hidden: bool
    by: tuple[Sign, ...]
    sure: bool
    deed: Deed
    fills: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """What an import would do. `people` are new; `updates` are rows that go to the candidate of an id.

    `rows` is how many rows are about a person, `left_out` has those of them that are left out, from top to bottom, with
    what is wrong in each (nothing where its person is there already); `state` is that of the candidates whom the table
    was compared with.
    """

    table: Table
    mapping: Mapping
    job_id: str
    people: tuple[Person, ...]
    updates: tuple[tuple[str, Person], ...]
    left_out: AnyMapping[int, tuple[Problem, ...]]
    problems: tuple[Problem, ...]
    duplicates: tuple[Duplicate, ...]
    rows: int
    state: tuple[int, int, str]

    @property
    def added(self) -> int:
        """How many people are new."""
        return len(self.people)

    @property
    def updated(self) -> int:
        """How many candidates in the file get what is still empty there, or come on the job."""
        return len({candidate_id for candidate_id, _ in self.updates})

    @property
    def skipped(self) -> int:
        """How many rows are left out."""
        return len(self.left_out)

    @cached_property
    def blocking(self) -> tuple[Problem, ...]:
        """What has to be mended or answered first."""
        return tuple(problem for problem in self.problems if problem.severity != "notice")

    @property
    def blocked(self) -> bool:
        """Whether nothing can be imported yet."""
        return bool(self.blocking) or any(not duplicate.deed for duplicate in self.duplicates)
