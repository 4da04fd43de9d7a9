"""What somebody asks for when exporting: which document, of whom, in which edition."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from reports.edition import Edition
from rubrics.errors import SaringError

_IDS = ("application_id", "job_id", "interview_id", "scorecard_id", "candidate_id", "viewer_id", "rubric_hash")


@dataclass(frozen=True, slots=True)
class Order:
    """One document to be made. `kind` is a key of `reports.kinds.KINDS` and says which of the ids it takes.

    `chosen` are the applications to compare, None for all, and `rubric_hash` names the rubric that they were scored
    under, "" for the job's present one. `leave_out` are words and names that are left out of a person's own data;
    they are not kept with the order, only that there were some: `words_left_out`.
    `viewer_id` is the interviewer through whose eyes it is read, "" for everything that was submitted. `hide_name` says
    whether codes stand for names; None does as the jobs say.
    """

    kind: str
    edition: Edition
    application_id: str = ""
    job_id: str = ""
    interview_id: str = ""
    scorecard_id: str = ""
    candidate_id: str = ""
    chosen: tuple[str, ...] | None = None
    viewer_id: str = ""
    rubric_hash: str = ""
    hide_name: bool | None = None
    leave_out: tuple[str, ...] = ()
    words_left_out: bool = False

    def to_json(self) -> str:
        """The order as JSON, without what nobody asked for; equal orders give equal texts.

        The names to leave out are not in it: it is kept, and they are other people's.
        """
        names = [one.name for one in fields(self) if one.name not in ("leave_out", "words_left_out")]
        said: dict[str, object] = {name: getattr(self, name) for name in names if getattr(self, name) not in ("", None)}
        if self.leave_out or self.words_left_out:
            said["words_left_out"] = True
        return json.dumps(said | {"edition": json.loads(self.edition.to_json())}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Order:
        """The order that `to_json` wrote. Raises SaringError "order_unreadable"."""
        try:
            read = json.loads(text)
            edition = Edition.from_json(json.dumps(read.pop("edition")))
        except (ValueError, AttributeError, KeyError, TypeError, SaringError):
            raise SaringError("order_unreadable") from None
        if not _possible(read):
            raise SaringError("order_unreadable")
        chosen = read.pop("chosen", None)
        return cls(edition=edition, chosen=None if chosen is None else tuple(chosen), **read)


def _possible(read: dict[str, object]) -> bool:
    chosen = read.get("chosen", [])
    return (
        {"kind"} <= set(read) <= {"kind", "chosen", "hide_name", "words_left_out", *_IDS}
        and all(isinstance(read.get(name, ""), str) for name in ("kind", *_IDS))
        and isinstance(chosen, list)
        and all(isinstance(one, str) for one in chosen)
        and all(isinstance(read.get(name, False), bool) for name in ("hide_name", "words_left_out"))
    )
