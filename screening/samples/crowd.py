"""A workspace full of people, to see how the program does with them: any number, the same ones for the same seed.

Unlike the sample it is written in bulk and not through the doors of single entries, which would take an hour for a
hundred thousand. The audit log names people, applications, scorecards and decisions; not each note and move.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from rubrics.model import Rubric
from screening import audit
from screening.figures import scoring
from screening.finding import search
from screening.identifiers import utc_text
from screening.interviewing import interviewers
from screening.interviewing.scorecard_form import Observation, PreviewMark, Rating, Recommendation, Scorecard, content
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.samples import crowd_words
from screening.workspace import Workspace

BATCH = 2_000
NOTES_EACH = 3
"""Notes per candidate, on the whole: those who were interviewed have more."""

_DAYS = 730
_APPLIED_TWICE = 0.12
_UNASSIGNED = 0.03
# How far an application got: the stages it went through, and its share in a hundred.
_PATHS = (
    (34, ("new",)),
    (20, ("new", "screening")),
    (13, ("new", "screening", "interview")),
    (4, ("new", "screening", "interview", "offer")),
    (5, ("new", "screening", "interview", "offer", "hired")),
    (8, ("new", "screening", "rejected")),
    (13, ("new", "screening", "interview", "rejected")),
    (3, ("new", "withdrawn")),
)
_DECIDED = {"offer": "advance", "hired": "hire", "rejected": "reject", "withdrawn": "withdrawn"}


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    rubric_hash: str
    rubric: Rubric


@dataclass(slots=True)
class _Rows:
    """The rows of one batch, by table, and what the log says of them."""

    candidates: list[tuple[object, ...]] = field(default_factory=list)
    applications: list[tuple[object, ...]] = field(default_factory=list)
    stage_changes: list[tuple[object, ...]] = field(default_factory=list)
    decisions: list[tuple[object, ...]] = field(default_factory=list)
    interviews: list[tuple[object, ...]] = field(default_factory=list)
    panel: list[tuple[object, ...]] = field(default_factory=list)
    scorecards: list[tuple[object, ...]] = field(default_factory=list)
    ratings: list[tuple[object, ...]] = field(default_factory=list)
    observations: list[tuple[object, ...]] = field(default_factory=list)
    preview_marks: list[tuple[object, ...]] = field(default_factory=list)
    notes: list[tuple[object, ...]] = field(default_factory=list)
    submitted: list[tuple[object, ...]] = field(default_factory=list)
    # By what was done, and when where that is told in the rows, too.
    log: dict[tuple[str, str], list[tuple[str, str, Mapping[str, object]]]] = field(default_factory=dict)


_COLUMNS = {
    "candidates": ("id name name_key search_key email phone source tags note keep_until created_at updated_at"),
    "applications": "id candidate_id job_id stage stage_since created_at score coverage",
    "stage_changes": "application_id stage moved_by moved_at",
    "decisions": "application_id decision reason decided_by decided_at",
    "interviews": (
        "id application_id round scheduled_at planned_minutes place focus accommodation started_at ended_at created_at"
    ),
    "panel": "interview_id interviewer_id position",
    "scorecards": "id interview_id interviewer_id phase rubric_hash recommendation summary created_at updated_at",
    "ratings": "scorecard_id criterion_id score not_assessed evidence updated_at",
    "observations": "scorecard_id trait_id state evidence updated_at",
    "preview_marks": "scorecard_id preview_id given response updated_at",
    "notes": (
        "id interview_id scorecard_id interviewer_id criterion_id kind text search_key private elapsed_seconds "
        "created_at updated_at"
    ),
}
_SUBMIT = "UPDATE scorecards SET status = 'submitted', submitted_at = ?1, updated_at = ?1 WHERE id = ?2"
_KINDS = {
    "candidate_added": "candidates",
    "application_added": "applications",
    "scorecard_submitted": "scorecards",
    "decision_recorded": "applications",
}


def fill(
    ws: Workspace, *, yamls: Sequence[str], people: int, seed: int = 1, me: str = "", now: datetime | None = None
) -> Iterator[int]:
    """Fill an empty workspace with `people` candidates; yields how many are there by then, each time on disk.

    `yamls` are the texts of the rubrics that the jobs take in turn, `me` is among the interviewers, and everything
    happened in the two years before `now`. Raises RubricError or Refused for a rubric that cannot be scored on.
    """
    made = _Crowd(ws, Random(seed), now or datetime.now(UTC), me)  # noqa: S311  nothing secret is made up here
    made.open_jobs(yamls, people)
    for first in range(0, people, BATCH):
        last = min(first + BATCH, people)
        made.write(first, last)
        yield last


class _Crowd:
    """Makes people up, one batch after the other."""

    def __init__(self, ws: Workspace, chance: Random, now: datetime, me: str) -> None:
        self._ws = ws
        self._chance = chance
        self._now = now
        self._me = me
        self._serial = 0
        self._notes_due = 0
        self._jobs: list[_Job] = []
        self._shares: list[float] = []
        self._panel: list[str] = []

    def open_jobs(self, yamls: Sequence[str], people: int) -> None:
        """The openings and the interviewers: the more people, the more of both."""
        chance, cities = self._chance, crowd_words.CITIES
        with self._ws.atomic():
            names = dict.fromkeys([self._me or "Rina Wijaya", *(self._name() for _ in range(2 + people // 2_500))])
            self._panel = [interviewers.ensure(self._ws, name=name).id for name in names]
            for number in range(min(max(len(yamls), people // 1_500), 60)):
                yaml = yamls[number % len(yamls)]
                rubric_hash = snapshots.keep(self._ws, yaml=yaml).id
                rubric = snapshots.rubric(self._ws, rubric_hash)
                title = f"{rubric.title.get('id')} · {cities[number // len(yamls) % len(cities)]}"
                # One job in eight hides the names, so that a list has to deal with both.
                job = jobs.add(self._ws, title=title, yaml=yaml, hide_names=number % 8 == 5)
                self._jobs.append(_Job(job.id, rubric_hash, rubric))
                self._shares.append(chance.paretovariate(1.2))

    def write(self, first: int, last: int) -> None:
        """Make the people from number `first` up to `last` up, and put them on disk."""
        rows = _Rows()
        for number in range(first, last):
            self._notes_due += NOTES_EACH
            self._person(rows, number)
        ws = self._ws
        with ws.atomic():
            for table, columns in _COLUMNS.items():
                names = columns.split()
                marks = ", ".join("?" * len(names))
                ws.execute_many(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", getattr(rows, table))
            ws.execute_many(_SUBMIT, rows.submitted)
            for (action, at), entries in rows.log.items():
                audit.write_many(ws, action, _KINDS[action], entries, at=at or utc_text(self._now))

    def _person(self, rows: _Rows, number: int) -> None:
        chance, name = self._chance, self._name()
        candidate_id = self._id()
        added = self._now - timedelta(days=_DAYS * chance.random() ** 1.5)
        address = ".".join(word for word in name.lower().replace("'", "").split()[:2] if word.isascii()) or "kandidat"
        tags = chance.sample(crowd_words.TAGS, k=chance.choice((0, 0, 1, 1, 2, 3)))
        told = candidates.columns(
            name=name,
            email=f"{address}{number}@{chance.choice(crowd_words.MAIL_HOSTS)}" if chance.random() < 0.95 else "",
            phone=self._phone() if chance.random() < 0.9 else "",
            source=chance.choice(crowd_words.SOURCES),
            tags=tags,
            note="" if chance.random() < 0.8 else f"Domisili {chance.choice(crowd_words.CITIES)}.",
        )
        at = utc_text(added)
        stored = {"id": candidate_id, **told, "created_at": at, "updated_at": at}
        keep_until = (added + timedelta(days=1_095)).date().isoformat() if chance.random() < 0.6 else ""
        stored["keep_until"] = keep_until
        rows.candidates.append(tuple(stored[column] for column in _COLUMNS["candidates"].split()))
        self._log(rows, "candidate_added", candidate_id, candidate_id, told)
        if chance.random() < _UNASSIGNED:
            return
        wanted = 2 if chance.random() < _APPLIED_TWICE else 1
        for job in {job.id: job for job in chance.choices(self._jobs, self._shares, k=wanted)}.values():
            self._application(rows, candidate_id, job, added)
            added += timedelta(days=20 * chance.random())

    def _application(self, rows: _Rows, candidate_id: str, job: _Job, at: datetime) -> None:
        chance, application_id = self._chance, self._id()
        (path,) = chance.choices([path for _, path in _PATHS], [share for share, _ in _PATHS])
        applied = at = min(at, self._now)
        result: tuple[float | None, float | None] = (None, None)
        self._log(rows, "application_added", application_id, candidate_id, {})
        for stage in path:
            rows.stage_changes.append((application_id, stage, self._me, utc_text(at)))
            entered = at
            if stage == "interview":
                result = self._interview(rows, candidate_id, application_id, job, at)
            at = min(at + timedelta(days=0.5 + 12 * chance.random()), self._now)
        rows.applications.append(
            (application_id, candidate_id, job.id, path[-1], utc_text(entered), utc_text(applied), *result)
        )
        decision = _DECIDED.get(path[-1]) or ("hold" if path[-1] == "interview" and chance.random() < 0.1 else "")
        if decision:
            reason = crowd_words.REASONS[decision]
            decided = utc_text(entered)
            rows.decisions.append((application_id, decision, reason, self._me, decided))
            told = applications.told(decision, reason)
            self._log(rows, "decision_recorded", application_id, candidate_id, told, at=decided)

    def _interview(
        self, rows: _Rows, candidate_id: str, application_id: str, job: _Job, at: datetime
    ) -> tuple[float | None, float | None]:
        """One interview with its scorecards and notes; the panel's score and coverage, None without them."""
        chance, interview_id = self._chance, self._id()
        begin = at + timedelta(days=1 + 4 * chance.random())
        over = begin < self._now
        ended = utc_text(begin + timedelta(minutes=45)) if over else ""
        begun = utc_text(begin)
        place = chance.choice(("Ruang rapat 2", "https://rapat.example/wawancara", ""))
        rows.interviews.append(
            (interview_id, application_id, 1, begun, 45, place, "[]", "", begun if over else "", ended, utc_text(at))
        )
        panel = chance.sample(self._panel, k=min(len(self._panel), chance.choice((1, 1, 2, 2, 3))))
        for position, interviewer_id in enumerate(panel):
            rows.panel.append((interview_id, interviewer_id, position))
        if not over:
            return None, None
        merit = chance.gauss(3.2, 0.8)
        cards = [
            self._scorecard(
                rows,
                candidate_id=candidate_id,
                interview_id=interview_id,
                interviewer_id=who,
                job=job,
                begin=begin,
                merit=merit,
            )
            for who in panel
        ]
        due, self._notes_due = self._notes_due, 0
        for turn in range(due):
            self._note(rows, cards[turn % len(cards)], job, begin, turn)
        submitted = [
            {rating.criterion_id: rating.score for rating in card.ratings.values()}
            for card in cards
            if card.status == "submitted"
        ]
        if not submitted:
            return None, None
        score = scoring.score(job.rubric, submitted)
        return score.points, score.coverage

    def _scorecard(
        self,
        rows: _Rows,
        *,
        candidate_id: str,
        interview_id: str,
        interviewer_id: str,
        job: _Job,
        begin: datetime,
        merit: float,
    ) -> Scorecard:
        chance = self._chance
        at = utc_text(begin + timedelta(minutes=40))
        submitted = utc_text(begin + timedelta(minutes=50 + 600 * chance.random())) if chance.random() < 0.96 else ""
        ratings, observations = self._answers(job.rubric, merit, at)
        card = Scorecard(
            id=self._id(),
            interview_id=interview_id,
            interviewer_id=interviewer_id,
            phase="independent",
            status="submitted" if submitted else "draft",
            rubric_hash=job.rubric_hash,
            ratings=ratings,
            observations=observations,
            previews={one.id: PreviewMark(one.id, True, "", at) for one in job.rubric.previews},
            recommendation=self._recommendation(merit) if submitted else "",
            summary=crowd_words.EVIDENCE[min(5, max(1, round(merit)))] if submitted else "",
            created_at=at,
            updated_at=submitted or at,
            submitted_at=submitted,
        )
        self._keep(rows, candidate_id, card)
        return card

    def _keep(self, rows: _Rows, candidate_id: str, card: Scorecard) -> None:
        """The rows of a scorecard: written as a draft, since what is submitted takes no answers, and then submitted."""
        pinned = (card.phase, card.rubric_hash, card.recommendation, card.summary, card.created_at, card.created_at)
        rows.scorecards.append((card.id, card.interview_id, card.interviewer_id, *pinned))
        rows.ratings += [
            (card.id, one.criterion_id, one.score, int(one.not_assessed), one.evidence, one.updated_at)
            for one in card.ratings.values()
        ]
        rows.observations += [
            (card.id, one.trait_id, one.state, one.evidence, one.updated_at) for one in card.observations.values()
        ]
        rows.preview_marks += [
            (card.id, one.preview_id, int(one.given), one.response, one.updated_at) for one in card.previews.values()
        ]
        if card.submitted_at:
            rows.submitted.append((card.submitted_at, card.id))
            self._log(rows, "scorecard_submitted", card.id, candidate_id, content(card))

    def _answers(self, rubric: Rubric, merit: float, at: str) -> tuple[dict[str, Rating], dict[str, Observation]]:
        """Scores round the person's merit; some criteria are left out, and some traits were observed."""
        chance = self._chance
        ratings: dict[str, Rating] = {}
        observations: dict[str, Observation] = {}
        for criterion in rubric.active_criteria:
            drawn = chance.random()
            if drawn < 0.06:
                if drawn < 0.03:
                    ratings[criterion.id] = Rating(criterion.id, None, True, "", at)
                continue
            score = min(5, max(1, round(chance.gauss(merit, 0.7))))
            ratings[criterion.id] = Rating(criterion.id, score, False, crowd_words.EVIDENCE[score], at)
            traits = criterion.suitable if score >= 4 else criterion.unsuitable if score <= 2 else ()
            if traits and chance.random() < 0.3:
                seen = traits[0].id
                observations[seen] = Observation(seen, "observed", crowd_words.EVIDENCE[score], at)
        return ratings, observations

    def _recommendation(self, merit: float) -> Recommendation:
        leaning = merit + self._chance.gauss(0, 0.4)
        if leaning > 4.2:
            return "strong_yes"
        if leaning > 3.2:
            return "yes"
        return "no" if leaning > 2.2 else "strong_no"

    def _note(self, rows: _Rows, card: Scorecard, job: _Job, begin: datetime, turn: int) -> None:
        chance = self._chance
        text = " ".join(
            map(chance.choice, (crowd_words.NOTE_BEGINNINGS, crowd_words.NOTE_TOPICS, crowd_words.NOTE_ENDINGS))
        )
        seconds = min(60 + 70 * turn, 2_400)
        at = utc_text(begin + timedelta(seconds=seconds))
        criterion = chance.choice(job.rubric.active_criteria).id
        kind = chance.choice(("observation", "observation", "quote", "question", "follow_up"))
        private = int(kind == "follow_up" and chance.random() < 0.5)
        written = (f"{text}.", "" if private else search.note_key(text), private, seconds, at, at)
        whose = (card.interview_id, card.id, card.interviewer_id)
        rows.notes.append((self._id(), *whose, criterion, kind, *written))

    def _name(self) -> str:
        ((_, parts),) = self._chance.choices(crowd_words.NAMES, [share for share, _ in crowd_words.NAMES])
        return " ".join(self._chance.choice(part) for part in parts)

    def _phone(self) -> str:
        """A mobile number as people write it."""
        rest = "".join(self._chance.choice("0123456789") for _ in range(8))
        begin = self._chance.choice(("0812", "0857", "0896", "+62 813", "62878", "+62-821"))
        return f"{begin}-{rest[:4]}-{rest[4:]}" if begin.startswith("0") else f"{begin} {rest[:4]} {rest[4:]}"

    def _id(self) -> str:
        """The next id: a UUID version 7 that the seed decides, later than the ones before it."""
        self._serial += 1
        moment = (int(self._now.timestamp() * 1000) << 12) + self._serial
        value = (moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64 | 0b10 << 62 | self._chance.getrandbits(62)
        digits = f"{value:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def _log(
        self,
        rows: _Rows,
        action: str,
        record_id: str,
        candidate_id: str,
        details: Mapping[str, object],
        *,
        at: str = "",
    ) -> None:
        rows.log.setdefault((action, at), []).append((record_id, candidate_id, details))
