"""What a person is told of the data held about them (`own_data`): plain values, ready to be written as JSON."""

from __future__ import annotations

from dataclasses import dataclass

from rubrics.model import Text
from screening.people.redaction import Place


@dataclass(frozen=True, slots=True)
class OwnRating:
    """What was said about a criterion; `meaning` is the anchor of the score, empty where none is written."""

    criterion: Text
    score: int | None
    not_assessed: bool
    meaning: Text
    evidence: str


@dataclass(frozen=True, slots=True)
class OwnTrait:
    """A sign of the rubric: whether it speaks for somebody, "observed", "not_observed" or "not_probed", and in what."""

    trait: Text
    suitable: bool
    state: str
    evidence: str


@dataclass(frozen=True, slots=True)
class OwnPreview:
    """A realistic preview, whether it was given, and what the person answered.

    `claim` is what people expect or wrongly believe (`kind` "expectation" or "misconception"), `reality` what is told;
    it is empty where the rubric does not say.
    """

    kind: str
    claim: Text
    reality: Text
    given: bool
    response: str


@dataclass(frozen=True, slots=True)
class OwnScorecard:
    """A submitted scorecard of interviewer number `by`; `phase` "independent" or "debrief".

    `rubric` is the title of the one it was scored under, `rubric_hash` the SHA-256 of its text in hex.
    """

    by: int
    phase: str
    rubric: Text
    revision: int
    rubric_hash: str
    recommendation: str
    summary: str
    submitted_at: str
    reopened: tuple[tuple[str, str], ...]  # (when, why)
    ratings: tuple[OwnRating, ...]
    traits: tuple[OwnTrait, ...]
    previews: tuple[OwnPreview, ...]


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note that interviewer number `by` shares."""

    by: int
    kind: str
    criterion: Text
    text: str
    written_at: str


@dataclass(frozen=True, slots=True)
class OwnInterview:
    """A conversation; times are UTC, "" where not known. `panel` are the interviewers' numbers."""

    round: int
    scheduled_at: str
    planned_minutes: int
    started_at: str
    ended_at: str
    place: str
    accommodation: str
    panel: tuple[int, ...]
    scorecards: tuple[OwnScorecard, ...]
    notes: tuple[OwnNote, ...]


@dataclass(frozen=True, slots=True)
class OwnApplication:
    """An application: `stages` are (when, which), `decisions` (when, what, why), both oldest first.

    `points` is the panel's score out of 100, None below the minimum coverage; `coverage` a share from 0 to 1, None
    where nobody has submitted.
    """

    job: str
    applied_at: str
    stages: tuple[tuple[str, str], ...]
    decisions: tuple[tuple[str, str, str], ...]
    points: float | None
    coverage: float | None
    interviews: tuple[OwnInterview, ...]


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file the workspace keeps of this person; `size` in bytes. A CV is handed over beside the document."""

    name: str
    size: int
    added_at: str


@dataclass(frozen=True, slots=True)
class OwnDocument:
    """A document that was exported about this person."""

    number: str
    kind: str
    created_at: str


@dataclass(frozen=True, slots=True)
class EarlierRecord:
    """A second record of the same person that became part of this one: what was said in it.

    Or what this record said itself before a merge, under its own `code`, where it says that no more. `kept` are fields
    of one's own as in `OwnData`. Or the name, mail and telephone that a record said until `corrected_at`; then
    `merged_at` is "", as `corrected_at` is otherwise.
    """

    code: str
    name: str
    email: str
    phone: str
    source: str
    tags: tuple[str, ...]
    note: str
    kept: tuple[tuple[str, str], ...]
    keep_until: str
    merged_at: str
    corrected_at: str = ""


@dataclass(frozen=True, slots=True)
class OwnBasis:
    """On what basis the data is held, by the code of `privacy.bases`; `notice` is the version's number, 0 for none.

    Days are local, `recorded_at` is UTC; `withdrawn_on` is "" where nobody withdrew. `notice_text` is what was told.
    """

    basis: str
    given_on: str
    how: str
    notice: int
    notice_title: str
    notice_text: str
    recorded_at: str
    withdrawn_on: str
    withdrawn_how: str


@dataclass(frozen=True, slots=True)
class OwnHold:
    """Why the data is kept whatever its term ("hold"), or is not processed ("restriction"), from when until when."""

    kind: str
    reason: str
    set_at: str
    lifted_at: str
    lifted_reason: str


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """What the person asked for and what came of it; times are UTC, `outcome` "" while it is open.

    `note` is how it came in and what exactly was asked for, `due_at` when it is to be answered.
    """

    kind: str
    asked_at: str
    due_at: str
    note: str
    outcome: str
    answer: str
    closed_at: str


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """Until when the data is kept: the last local day, "" while it is open; the rest as in `privacy.retention`."""

    last_day: str
    rule: str
    since: str
    months: int
    job: str


@dataclass(frozen=True, slots=True)
class OwnDeed:
    """A row of the audit log: what was done, by its code, when (UTC), and by which interviewer; 0 is other staff."""

    at: str
    action: str
    by: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not in the record: `code` says what and why, `count` how often, `places` where, as far as that is told.

    Codes: "private_notes", "drafts", "draft_notes", "interviewers", "staff", "other_candidates",
    "interviewers_in_text", "contacts", "other_names", "comparisons".
    """

    code: str
    count: int
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class MayName:
    """What stays in the record and may name somebody else, such as "Sari", how often and where.

    It is no part of the record: the person is not told which words may be names.
    """

    said: str
    count: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything held about a person. `kept` are (field of one's own, value), `trail` is the log, oldest first."""

    id: str
    code: str
    name: str
    email: str
    phone: str
    source: str
    tags: tuple[str, ...]
    note: str
    kept: tuple[tuple[str, str], ...]
    keep_until: str
    created_at: str
    updated_at: str
    imported_at: str
    earlier: tuple[EarlierRecord, ...]
    applications: tuple[OwnApplication, ...]
    files: tuple[OwnFile, ...]
    documents: tuple[OwnDocument, ...]
    bases: tuple[OwnBasis, ...]
    holds: tuple[OwnHold, ...]
    requests: tuple[OwnRequest, ...]
    term: OwnTerm
    trail: tuple[OwnDeed, ...]
    left_out: tuple[LeftOut, ...]
