"""Everything the workspace holds about one person, for that person: the answer to an access request.

UU 27/2022 (PDP) art. 7 and 32 and GDPR art. 15 give a person the right to it, and art. 15(4) not to the data of others.
So other candidates, and ways to reach anybody else, are marked as left out (`redaction`). Interviewers are "Interviewer
1" and so on in the order in which they met the person: one can see what the same person said, and a name can still be
given where the interviewer agrees. Scores and opinions about the person are the person's own data (CJEU C-434/16,
Nowak). Private notes, and what is not submitted yet, are left out and counted.

`left_out` is the preview: what is not in the record, how often and where. What stays in it and may name
somebody all the same is told beside the record (`looked_through`): whoever exports says what of it is left out. The
record holds plain values only, so that it can be written as JSON as it stands.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from operator import itemgetter
from typing import Any

from rubrics.model import Text
from screening.errors import Refused
from screening.figures import results
from screening.interviewing import interviews, notes, scorecards
from screening.interviewing.interviews import Interview
from screening.interviewing.notes import Note
from screening.interviewing.rounds import places_in_round
from screening.interviewing.scorecard_form import Rating
from screening.interviewing.scorecards import Scorecard
from screening.jobs import applications, jobs, snapshots
from screening.jobs.applications import Application
from screening.people import attachments, candidates, custom_fields, former_values, merging, own_keeping, visibility
from screening.people.candidates import Candidate
from screening.people.own_data_record import (
    EarlierRecord,
    LeftOut,
    MayName,
    OwnApplication,
    OwnData,
    OwnDocument,
    OwnFile,
    OwnInterview,
    OwnNote,
    OwnPreview,
    OwnRating,
    OwnScorecard,
    OwnTrait,
)
from screening.people.redaction import Place, Redaction
from screening.workspace import Workspace

Say = Callable[[str, Place], str]  # a text and where it stands -> the text with marks

_PROFILE = Place("profile")


def of_candidate(
    ws: Workspace, candidate_id: str, *, viewer_id: str | None = None, also: Sequence[str] = ()
) -> OwnData:
    """Everything about a person that the person may have, the name also where a job hides it.

    `also` are words and names that are left out of what was typed, beside what is found by itself. What is hidden from
    the viewer cannot be in it, and half of it would be no answer: raises Refused "own_data_blind" where the viewer
    still has to score this person. Raises NotFound.
    """
    return looked_through(ws, candidate_id, viewer_id=viewer_id, also=also)[0]


def looked_through(
    ws: Workspace, candidate_id: str, *, viewer_id: str | None = None, also: Sequence[str] = ()
) -> tuple[OwnData, tuple[MayName, ...]]:
    """`of_candidate`, and what stays in it though it may name other people, the most frequent first."""
    one = candidates.named(ws, candidate_id)
    if ws.one(
        f"SELECT 1 FROM applications WHERE candidate_id = ?2 AND id IN ({visibility.BLIND_TO})",
        (viewer_id, candidate_id),
    ):
        raise Refused("own_data_blind")
    reading = _Reading(ws, one.id, also)
    own = reading.own_data()
    return own, reading.may_name()


class _Reading:
    """One pass over the workspace: numbers the interviewers, marks other people, and counts what stays out."""

    def __init__(self, ws: Workspace, candidate_id: str, also: Sequence[str]) -> None:
        self.ws = ws
        self.candidate_id = candidate_id
        self.applications = [
            applications.get(ws, row[0])
            for row in ws.all(
                "SELECT id FROM applications WHERE candidate_id = ? ORDER BY created_at, id", (candidate_id,)
            )
        ]
        self.interviews = {
            one.id: [row.interview for row in interviews.rows(ws, application_id=one.id)] for one in self.applications
        }
        met = (person for held in self.interviews.values() for one in held for person in self._who(one))
        self.numbers = {person: number for number, person in enumerate(dict.fromkeys(met), 1)}
        self.redaction = Redaction(ws, candidate_id, interviewers=self.numbers, also=also)
        self.say: Say = self.redaction.said
        self.withheld: dict[str, list[Place | None]] = {}

    def own_data(self) -> OwnData:
        ws, one, say = self.ws, candidates.named(self.ws, self.candidate_id), self.say
        applied = tuple(self._application(each) for each in self.applications)
        return OwnData(
            id=one.id,
            code=one.code,
            name=one.name,
            email=one.email,
            phone=one.phone,
            source=say(one.source, _PROFILE),
            tags=tuple(say(tag, _PROFILE) for tag in one.tags),
            note=say(one.note, _PROFILE),
            kept=self._kept(one.custom),
            keep_until=one.keep_until,
            created_at=one.created_at,
            updated_at=one.updated_at,
            imported_at=self._imported_at(),
            earlier=self._earlier(one),
            applications=applied,
            files=tuple(
                OwnFile(say(file.name, Place("files")), file.size, file.added_at)
                for file in attachments.of_candidate(ws, one.id)
            ),
            documents=self._documents(),
            bases=own_keeping.bases_of(ws, one.id, say),
            holds=own_keeping.holds_of(ws, one.id, say),
            requests=own_keeping.requests_of(ws, one.id, say),
            term=own_keeping.term_of(ws, one.id),
            trail=own_keeping.trail_of(ws, one.id, self.numbers),
            left_out=self._left_out(),
        )

    def _who(self, interview: Interview) -> list[str]:
        """Everybody who sat on the panel, scored or took notes, by id."""
        rows = self.ws.all(
            """SELECT interviewer_id FROM (
                SELECT interviewer_id, 0 AS kind, position AS place FROM panel WHERE interview_id = ?1
                UNION ALL SELECT interviewer_id, 1, created_at FROM scorecards WHERE interview_id = ?1
                UNION ALL SELECT interviewer_id, 2, created_at FROM notes WHERE interview_id = ?1
            ) ORDER BY kind, place, interviewer_id""",
            (interview.id,),
        )
        return list(dict.fromkeys(row[0] for row in rows))

    def _application(self, one: Application) -> OwnApplication:
        job = jobs.get(self.ws, one.job_id)
        applied = Place("application", job.title)
        result = results.application_result(self.ws, one.id)
        held = self.interviews[one.id]
        entered = self.ws.all(
            "SELECT moved_at, stage FROM stage_changes WHERE application_id = ? ORDER BY number", (one.id,)
        )
        if joined := merging.joined_stages(self.ws, one.id):
            entered = sorted([*entered, *joined], key=itemgetter(0))
        decided = reversed(applications.decision_history(self.ws, one.id))
        decisions = tuple((each.at, each.decision, self.say(each.reason, applied)) for each in decided)
        self._withhold("staff", (applied,) * (len(entered) + len(decisions)))
        return OwnApplication(
            job=job.title,
            applied_at=one.created_at,
            stages=tuple(entered),
            decisions=decisions,
            points=result.score.points if result.scorecards else None,
            coverage=result.score.coverage if result.scorecards else None,
            interviews=tuple(
                self._interview(each, Place("interview", job.title, each.round, nth))
                for each, nth in zip(held, places_in_round(held), strict=True)
            ),
        )

    def _interview(self, one: Interview, place: Place) -> OwnInterview:
        cards = scorecards.of_interview(self.ws, one.id)
        drafting = {card.interviewer_id for card in cards if card.status == "draft" and card.phase == "independent"}
        self._withhold("drafts", [place for card in cards if card.status == "draft"])
        taken = notes.of_interview(self.ws, one.id)
        private = [note for note in taken if note.private]
        unfinished = [note for note in taken if not note.private and note.interviewer_id in drafting]
        self._withhold("private_notes", (place,) * len(private))
        self._withhold("draft_notes", (place,) * len(unfinished))
        shared = [note for note in taken if not note.private and note.interviewer_id not in drafting]
        names = self._criteria(cards, one)
        return OwnInterview(
            round=one.round,
            scheduled_at=one.scheduled_at,
            planned_minutes=one.planned_minutes,
            started_at=one.started_at,
            ended_at=one.ended_at,
            place=self.say(one.place, place),
            accommodation=self.say(one.accommodation, place),
            panel=tuple(self.numbers[person] for person in self._who(one)),
            scorecards=tuple(self._scorecard(card, place) for card in cards if card.status == "submitted"),
            notes=tuple(self._note(note, names, place) for note in shared),
        )

    def _criteria(self, cards: Iterable[Scorecard], one: Interview) -> dict[str, Text]:
        """The names of the criteria that notes may be put to."""
        job_id = interviews.candidate_of(self.ws, one.id)[2]
        hashes = dict.fromkeys([jobs.get(self.ws, job_id).rubric_hash, *(card.rubric_hash for card in cards)])
        return {each.id: each.name for key in hashes for each in snapshots.rubric(self.ws, key).criteria}

    def _note(self, note: Note, names: dict[str, Text], place: Place) -> OwnNote:
        return OwnNote(
            by=self.numbers[note.interviewer_id],
            kind=note.kind,
            criterion=names.get(note.criterion_id, Text()),
            text=self.say(note.text, place),
            written_at=note.created_at,
        )

    def _scorecard(self, card: Scorecard, place: Place) -> OwnScorecard:
        rubric = snapshots.rubric(self.ws, card.rubric_hash)
        blank = (
            Rating("", None, not_assessed=False, evidence="", updated_at="") if card.phase == "independent" else None
        )  # a debrief says what it changed, and no more; nothing is held of what the job does not ask for either
        ratings = [
            OwnRating(
                criterion=each.name,
                score=rating.score,
                not_assessed=rating.not_assessed,
                meaning=anchor.text if rating.score and (anchor := each.anchor(rating.score)) else Text(),
                evidence=self.say(rating.evidence, place),
            )
            for each in rubric.criteria
            if (rating := card.ratings.get(each.id, blank if each.active else None)) is not None
        ]
        traits = [
            OwnTrait(trait.text, suitable, seen.state, self.say(seen.evidence, place))
            for _, trait, suitable in rubric.traits()
            if (seen := card.observations.get(trait.id)) is not None
        ]
        previews = [
            OwnPreview(preview.kind, preview.claim, preview.reality, mark.given, self.say(mark.response, place))
            for preview in rubric.previews
            if (mark := card.previews.get(preview.id)) is not None
        ]
        return OwnScorecard(
            by=self.numbers[card.interviewer_id],
            phase=card.phase,
            rubric=rubric.title,
            revision=rubric.revision,
            rubric_hash=card.rubric_hash,
            recommendation=card.recommendation,
            summary=self.say(card.summary, place),
            submitted_at=card.submitted_at,
            reopened=tuple((one.at, self.say(one.reason, place)) for one in scorecards.reopenings(self.ws, card.id)),
            ratings=tuple(ratings),
            traits=tuple(traits),
            previews=tuple(previews),
        )

    def _imported_at(self) -> str:
        row = self.ws.one(
            "SELECT i.imported_at FROM candidates c JOIN imports i ON i.id = c.import_id WHERE c.id = ?",
            (self.candidate_id,),
        )
        return str(row[0]) if row else ""

    def _earlier(self, now: Candidate) -> tuple[EarlierRecord, ...]:
        """Records that became part of this one, and what merges and corrections keep that it says no more."""
        merged = merging.records_of(self.ws, self.candidate_id)
        codes = {one["id"]: f"K-{one['number']:02d}" for one, _ in merged} | {now.id: now.code}
        former = (each for each in merging.former_records(self.ws, now.id) if _says_more(each[0], now))
        kept = tuple(
            EarlierRecord(
                code=codes[one["id"]],
                name=one["name"],
                email=one["email"],
                phone=one["phone"],
                source=self.say(one["source"], _PROFILE),
                tags=tuple(self.say(tag, _PROFILE) for tag in _decoded(one["tags"])),
                note=self.say(one["note"], _PROFILE),
                kept=self._kept(_decoded(one.get("custom", {}))),
                keep_until=one.get("keep_until", ""),
                merged_at=at,
            )
            for one, at in (*merged, *former)
        )
        told = {now.name, now.email, now.phone}.union(*((one.name, one.email, one.phone) for one in kept))
        return (*kept, *self._corrected(codes, told))

    def _corrected(self, codes: Mapping[str, str], told: Set[str]) -> Iterator[EarlierRecord]:
        """What records, by id, said until a correction, as far as it is not `told` already."""
        for one in former_values.of_records(self.ws, list(codes)):
            name, email, phone = ("" if value in told else value for value in (one.name, one.email, one.phone))
            if name or email or phone:
                yield EarlierRecord(
                    codes[one.record_id], name, email, phone, "", (), "", (), "", merged_at="", corrected_at=one.until
                )

    def _kept(self, custom: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """The fields of one's own by their names, "" for one that was removed since."""
        names = {field.id: field.name for field in custom_fields.all_of(self.ws)}
        return tuple((names.get(key, ""), self.say(value, _PROFILE)) for key, value in custom.items())

    def _documents(self) -> tuple[OwnDocument, ...]:
        """What was exported about this person alone; those about all candidates of a job are counted as left out."""
        applied = json.dumps([one.id for one in self.applications])
        job_ids = json.dumps([one.job_id for one in self.applications])
        together = self.ws.one(
            """SELECT count(*) FROM documents WHERE application_id IS NULL AND candidate_id IS NULL
                AND job_id IN (SELECT value FROM json_each(?))""",
            (job_ids,),
        )
        self._withhold("comparisons", (None,) * (together[0] if together else 0))
        rows = self.ws.all(
            """SELECT number, kind, created_at FROM documents
            WHERE application_id IN (SELECT value FROM json_each(?)) OR candidate_id = ? ORDER BY created_at, id""",
            (applied, self.candidate_id),
        )
        return tuple(OwnDocument(number, kind, at) for number, kind, at in rows)

    def _withhold(self, code: str, places: Iterable[Place | None]) -> None:
        self.withheld.setdefault(code, []).extend(places)

    def may_name(self) -> tuple[MayName, ...]:
        """After the record is read."""
        counted, places = Counter[str](), dict[str, list[Place]]()
        for (said, place), count in self.redaction.doubtful.items():
            counted[said] += count
            places.setdefault(said, []).append(place)
        ordered = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
        return tuple(MayName(said, count, tuple(places[said])) for said, count in ordered)

    def _left_out(self) -> tuple[LeftOut, ...]:
        self._withhold("interviewers", (None,) * len(self.numbers))
        codes = {
            "candidate": "other_candidates",
            "interviewer": "interviewers_in_text",
            "email": "contacts",
            "phone": "contacts",
            "name": "other_names",
        }
        for (kind, place), count in self.redaction.found.items():
            self._withhold(codes[kind], (place,) * count)
        return tuple(
            LeftOut(code, len(places), tuple(dict.fromkeys(place for place in places if place is not None)))
            for code, places in self.withheld.items()
            if places
        )


def _decoded(value: Any) -> Any:
    """A list or a mapping, which a row of the table holds as JSON."""
    return json.loads(value) if isinstance(value, str) else value


def _says_more(record: Mapping[str, Any], now: Candidate) -> bool:
    """Whether an earlier state of a record says anything that it does not say now."""
    fields = ("name", "email", "phone", "source", "keep_until")
    custom = _decoded(record.get("custom", {}))
    return (
        any(record.get(field) and record[field] != getattr(now, field) for field in fields)
        or any(value and value != now.custom.get(key) for key, value in custom.items())
        or not set(_decoded(record["tags"])) <= set(now.tags)
        or record["note"].strip() not in now.note
    )
