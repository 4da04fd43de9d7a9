"""Which candidates a list shows: a filter that can be kept, and the SQL that it comes to.

What the viewer may not know never decides whether somebody is shown: of a person whose name is hidden nothing is
looked at that tells who it is, and of an application that the viewer is blind to, not its score.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import get_args

from screening.errors import Refused
from screening.identifiers import utc_text
from screening.jobs.decision_codes import Decision
from screening.people import visibility

BLIND = visibility.blind_to("a.id")
SCORE = f"iif(a.score IS NULL OR {BLIND}, NULL, a.score)"


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked of a candidate; everything that is given must hold, and an empty filter shows everybody.

    `stage`, `decision` ("" = nobody decided, None = any), `score_from` and `score_to` (out of 100, both included) are
    those of one application: the one for the job `job_id`, or without a job the newest. `without_job` shows those who
    applied for nothing. `tag` and `source` are compared without regard to case. The days are local ones ("2026-11-23"),
    or counted from the day on which the filter is used ("-6", "+31"): `added_from`, `added_to` and `keep_until_from`
    are included, `keep_until_before` is not. `has_interview`: whether one was ever arranged, for that job where one is
    given. `restricted` shows those whose data are not to be processed, `without_basis` those of whom no basis is
    recorded that is still in force. `text` is looked for as `candidates.page` says.
    """

    text: str = ""
    job_id: str = ""
    without_job: bool = False
    stage: str = ""
    decision: str | None = None
    score_from: float | None = None
    score_to: float | None = None
    source: str = ""
    tag: str = ""
    added_from: str = ""
    added_to: str = ""
    has_interview: bool | None = None
    keep_until_from: str = ""
    keep_until_before: str = ""
    import_id: str = ""
    restricted: bool = False
    without_basis: bool = False

    @property
    def empty(self) -> bool:
        """Whether everybody is shown."""
        return self == Filter()

    def to_json(self) -> str:
        """The filter as text: what is given, by name."""
        return json.dumps({name: value for name, value in asdict(self).items() if value != _DEFAULTS[name]})

    @classmethod
    def from_json(cls, text: str) -> Filter:
        """A filter from `to_json`. Raises Refused "filter_unreadable".

        So is one with a condition that a later version added: without it, more people would be shown, and chosen for
        what is done with all of them, than its name says.
        """
        try:
            given = dict(json.loads(text).items())
        except (ValueError, AttributeError, RecursionError) as error:
            raise Refused("filter_unreadable") from error
        if not all(name in _DEFAULTS and _fits(name, value) for name, value in given.items()):
            raise Refused("filter_unreadable")
        return cls(**given)


_DEFAULTS = {field.name: field.default for field in fields(Filter)}
# In every time zone the days beside these are days too.
_FIRST_DAY, _LAST_DAY = date(1, 1, 3), date(9999, 12, 29)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")  # cannot be written into the file, nor found in it
_NUMBERS = ("score_from", "score_to")
_DAYS = ("added_from", "added_to", "keep_until_from", "keep_until_before")
_COUNTED = re.compile(r"[+-]\d{1,4}", re.ASCII)


def _fits(name: str, value: object) -> bool:
    """Whether a value read from a file can stand in this field."""
    if name in _NUMBERS:
        return value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100)
    if name == "has_interview":
        return value is None or isinstance(value, bool)
    if name in ("without_job", "restricted", "without_basis"):
        return isinstance(value, bool)
    if name == "decision":
        return value is None or value in get_args(Decision)
    return (
        isinstance(value, str)
        and _HALF_CHARACTER.search(value) is None
        and (name not in _DAYS or not value or _is_day(value))
    )


def day_of(text: str) -> str:
    """The day that a filter means now, "2026-11-23"; "" for none."""
    if not _COUNTED.fullmatch(text):
        return text
    return (date.today() + timedelta(days=int(text))).isoformat()


def days_from_now(text: str) -> int | None:
    """How many days after today a filter's day is, negative before it; None where it is a fixed one."""
    return int(text) if _COUNTED.fullmatch(text) else None


def _is_day(text: str) -> bool:
    if _COUNTED.fullmatch(text):
        return True
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


class Values:
    """The values of a query as they are mentioned in it; the first one is the viewer (?1 of `visibility`)."""

    def __init__(self, viewer_id: str | None) -> None:
        self.all: list[object] = [viewer_id]

    def __call__(self, value: object) -> str:
        """The SQL that stands for a value."""
        self.all.append(value)
        return f"?{len(self.all)}"


_INTERVIEW_OF_JOB = "EXISTS (SELECT 1 FROM interviews met WHERE met.application_id = a.id)"
_ANY_INTERVIEW = """EXISTS (SELECT 1 FROM applications any_job JOIN interviews met ON met.application_id = any_job.id
    WHERE any_job.candidate_id = c.id)"""

# By field: the condition on candidates `c` and the application shown, `a`; {} stands for the value.
_CONDITIONS = {
    "job_id": "a.job_id = {}",
    "stage": "a.stage = {}",
    "decision": "a.decision = {}",
    "score_from": f"(a.score >= {{}} AND NOT {BLIND})",
    "score_to": f"(a.score <= {{}} AND NOT {BLIND})",
    "source": "(c.source = {} COLLATE NOCASE AND NOT c.hidden)",
    "tag": "(c.number IN (SELECT candidate_number FROM candidate_tags WHERE tag = {}) AND NOT c.hidden)",
    "added_from": "c.created_at >= {}",
    "added_to": "c.created_at < {}",
    "keep_until_from": "c.keep_until >= {}",
    "keep_until_before": "(c.keep_until <> '' AND c.keep_until < {})",
    "import_id": "c.import_id = {}",
}


def conditions(wanted: Filter, value: Values) -> list[str]:
    """The SQL conditions of a filter, all but the text's, on candidates `c` and the application shown, `a`."""
    given = {name: getattr(wanted, name) for name in _CONDITIONS if getattr(wanted, name) != _DEFAULTS[name]}
    given |= {name: day_of(given[name]) for name in _DAYS if name in given}
    for name, days_later in (("added_from", 0), ("added_to", 1)):
        if name in given:
            given[name] = _begin_of(given[name], days_later=days_later)
    made = [_CONDITIONS[name].format(value(asked)) for name, asked in given.items()]
    if wanted.without_job:
        made.append("a.id IS NULL")
    if wanted.restricted:
        made.append("c.restricted")
    if wanted.without_basis:
        made.append("NOT EXISTS (SELECT 1 FROM bases b WHERE b.candidate_id = c.id AND b.withdrawn_on = '')")
    if wanted.has_interview is not None:
        has = _INTERVIEW_OF_JOB if wanted.job_id else _ANY_INTERVIEW
        made.append(has if wanted.has_interview else f"NOT {has}")
    return made


def _begin_of(day: str, *, days_later: int) -> str:
    """The moment a local day begins, as the file has it (UTC)."""
    within = min(max(date.fromisoformat(day), _FIRST_DAY), _LAST_DAY)
    begin = datetime.combine(within + timedelta(days=days_later), time())
    return utc_text(begin.astimezone())
