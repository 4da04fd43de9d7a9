"""For whom a document is made: its language and paper, and what these readers are shown.

An edition never shows more than the viewer may see: hidden names, hidden scores and private notes are left out before,
in the records. It leaves out more, where the readers need less.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Literal, get_args

from rubrics.errors import SaringError
from rubrics.model import LANGUAGES, Language

Paper = Literal["a4", "letter"]
Audience = Literal["hiring_manager", "panel", "hr_file", "candidate"]
PAPERS: tuple[Paper, ...] = get_args(Paper)
AUDIENCES: tuple[Audience, ...] = get_args(Audience)

# Who may be handed a kind of document; the first is whom it is made for where nobody says. What compares people or is
# the interviewers' own is for no candidate, and what a person is told of their own data for nobody else.
READERS: dict[str, tuple[Audience, ...]] = {
    "candidate_summary": ("hiring_manager", "panel", "hr_file", "candidate"),
    "comparison": ("hiring_manager", "panel", "hr_file"),
    "interview_kit": ("panel", "hr_file"),
    "interview_record": ("hr_file", "panel", "hiring_manager"),
    "debrief_pack": ("panel", "hiring_manager", "hr_file"),
    "own_data": ("candidate",),
}

# What a panel wants on the table about a job, as one file, in the order in which it is read.
MEETING = "meeting"
IN_MEETING = ("comparison", "candidate_summary", "debrief_pack")


def readers_of(kind: str) -> tuple[Audience, ...]:
    """Who may be handed a kind of document, or a meeting's file: whoever may be handed all that is in it."""
    if kind != MEETING:
        return READERS[kind]
    return tuple(one for one in READERS["debrief_pack"] if all(one in READERS[part] for part in IN_MEETING))


@dataclass(frozen=True, slots=True)
class Edition:
    """How one document is made.

    `notes` asks for the appendix with the interviewers' shared notes. `allow_single_scores` lets a hiring manager see
    what each interviewer gave; the other audiences see it always or never. Panel is the audience that sees most.
    """

    language: Language
    paper: Paper = "a4"
    audience: Audience = "panel"
    notes: bool = False
    allow_single_scores: bool = False

    @property
    def single_scores(self) -> bool:
        """Whether one interviewer's scores, recommendation and marks on a chart are shown, not only the panel's."""
        return self.audience in {"panel", "hr_file"} or (self.audience == "hiring_manager" and self.allow_single_scores)

    @property
    def people_named(self) -> bool:
        """Whether interviewers are called by their names; for a candidate they are "Interviewer 1" and so on."""
        return self.audience != "candidate"

    @property
    def internal(self) -> bool:
        """Whether its readers take part in deciding: what they should look at more closely is pointed out to them."""
        return self.audience != "candidate"

    def to_json(self) -> str:
        """The edition as JSON, with sorted keys: equal editions give equal texts."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Edition:
        """The edition that `to_json` wrote. Raises SaringError "edition_unreadable"."""
        try:
            read = json.loads(text)
        except ValueError:
            raise SaringError("edition_unreadable") from None
        if not isinstance(read, dict) or not _possible(read):
            raise SaringError("edition_unreadable")
        return cls(**read)


def check_reader(kind: str, edition: Edition) -> None:
    """Raise SaringError "not_for_audience" where a document of this kind is not for these readers.

    Kinds that `READERS` does not name are for everybody.
    """
    if edition.audience not in READERS.get(kind, AUDIENCES):
        raise SaringError("not_for_audience", kind=kind, audience=edition.audience)


def _possible(read: dict[str, object]) -> bool:
    allowed: dict[str, tuple[object, ...]] = {"language": LANGUAGES, "paper": PAPERS, "audience": AUDIENCES}
    names = {one.name for one in fields(Edition)}
    if "language" not in read or not set(read) <= names:
        return False
    return all(value in allowed[name] if name in allowed else isinstance(value, bool) for name, value in read.items())
