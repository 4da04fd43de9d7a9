"""What a person may take along: what they provided themselves, in a form that other programs read.

UU 27/2022 art. 13, GDPR art. 20; what counts as provided: WP 242 rev.01, II B. Scores, notes and decisions are not
among it (they are in the access copy), nor is what somebody here wrote about the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screening.people import attachments, candidates, custom_fields
from screening.people.attachments import Attachment
from screening.privacy import bases
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Provided:
    """What a person provided. `own_fields` are (name of the field, value), `applications` (job, when, UTC).

    `asked_for` are accommodations for an interview; `agreed` (basis, local day, day of withdrawal or "") where it is
    the person's own consent.
    """

    id: str
    name: str
    email: str
    phone: str
    own_fields: tuple[tuple[str, str], ...]
    applications: tuple[tuple[str, str], ...]
    asked_for: tuple[str, ...]
    agreed: tuple[tuple[str, str, str], ...]
    files: tuple[Attachment, ...]


def of_candidate(ws: Workspace, candidate_id: str) -> Provided:
    """What one person provided, the name also where a job hides it: it is for the person. Raises NotFound."""
    one = candidates.named(ws, candidate_id)
    names = {field.id: field.name for field in custom_fields.all_of(ws)}
    applied = ws.all(
        """SELECT j.title, a.created_at FROM applications a JOIN jobs j ON j.id = a.job_id
        WHERE a.candidate_id = ? ORDER BY a.created_at, a.id""",
        (candidate_id,),
    )
    asked = ws.all(
        """SELECT DISTINCT i.accommodation FROM interviews i JOIN applications a ON a.id = i.application_id
        WHERE a.candidate_id = ? AND i.accommodation <> '' ORDER BY i.created_at""",
        (candidate_id,),
    )
    return Provided(
        id=one.id,
        name=one.name,
        email=one.email,
        phone=one.phone,
        own_fields=tuple((names[key], value) for key, value in one.custom.items() if key in names),
        applications=tuple((title, at) for title, at in applied),
        asked_for=tuple(row[0] for row in asked),
        agreed=tuple(
            (each.basis, each.given_on, each.withdrawn_on)
            for each in reversed(bases.of_candidate(ws, candidate_id))
            if each.basis == "consent"
        ),
        files=tuple(attachments.of_candidate(ws, candidate_id)),
    )


def contents(ws: Workspace, provided: Provided) -> Iterator[tuple[Attachment, bytes]]:
    """The files with their bytes, one after the other: together they may be large."""
    for file in provided.files:
        yield file, attachments.content(ws, file.id)
