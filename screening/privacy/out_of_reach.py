"""Copies of a person's data that left the workspace: it can say where they went, and cannot take them back."""

from __future__ import annotations

import json
from dataclasses import dataclass

from screening.privacy.held_about import AMONG, HeldAbout
from screening.workspace import Workspace

# (how, when, the document's number or "")
_OTHERWISE = f"""SELECT l.action, l.at, coalesce(d.number, '') FROM audit l
    LEFT JOIN documents d ON d.id = l.record_id
    WHERE (l.action IN ('document_printed', 'document_copied') AND l.record_id IN {AMONG})
        OR (l.action IN ('attachment_saved', 'attachment_opened') AND l.record_id IN {AMONG})
        OR (l.action IN ('own_data_exported', 'data_taken_along') AND l.record_id IN {AMONG})
        OR (l.action = 'summary_copied' AND l.record_id IN {AMONG})
        OR (l.action = 'comparison_exported' AND EXISTS (SELECT 1 FROM applications a
            WHERE a.job_id = l.record_id AND a.created_at <= l.at AND a.id IN {AMONG}))
        OR (l.action = 'table_exported' AND l.record_id LIKE 'candidates:%' AND EXISTS (SELECT 1 FROM candidates c
            WHERE c.created_at <= l.at AND c.id IN {AMONG}))
    ORDER BY l.seq"""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A document that was written to a file: `place` is its path."""

    number: str
    kind: str
    place: str
    written_at: str


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Something that left otherwise: `how` is the action of the audit log, `number` the document's, "" for none."""

    how: str
    at: str
    number: str


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """What somebody has to see to by hand. Interview kits among the files are the copies of the panel."""

    files: tuple[WrittenFile, ...]
    handed_out: tuple[HandedOut, ...]


def out_of_reach(ws: Workspace, held: HeldAbout) -> OutOfReach:
    """The copies that were made of what is held about some people, the earliest first."""
    documents = json.dumps(held.documents)
    files = ws.all(
        f"""SELECT d.number, d.kind, p.place, p.written_at FROM document_places p
        JOIN documents d ON d.id = p.document_id WHERE d.id IN {AMONG} ORDER BY p.written_at, p.number""",
        (documents,),
    )
    applied = json.dumps(held.applications)
    known_as = json.dumps([*held.applications, *held.former])
    people = json.dumps(held.people)
    asked = (documents, json.dumps(held.attachments), people, known_as, applied, people)
    otherwise = ws.all(_OTHERWISE, asked)
    return OutOfReach(tuple(WrittenFile(*row) for row in files), tuple(HandedOut(*row) for row in otherwise))
