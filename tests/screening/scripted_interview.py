"""Interviews that happen by a script, one after another: what each step does, and what must be there afterwards.

Steps are counted from 0 and the same number always means the same step, so that a process that died goes on where it
stopped, and whoever looks knows from the number alone what has to be in the file.
"""

from dataclasses import dataclass, field

from screening.interviewing import interviews, notes, scorecards

# The long ones fill the write-ahead log, so that checkpoints are met too.
LENGTHS = (0, 40, 400, 4_000, 40_000)

PREVIEW = "rutinitas"
STEPS = (
    ("schedule",),
    ("begin",),
    ("start_clock",),
    ("add_note", "pertama", "", "observation", False),
    ("rate", "ketelitian"),
    ("write_evidence", "ketelitian"),
    ("observe", "ketelitian-plus", "observed", True),
    ("add_note", "kedua", "kerapian", "quote", True),
    ("rate", "kerapian"),
    ("clear", "kerapian"),
    ("not_assessed", "kerapian"),
    ("rate", "kerapian"),
    ("edit_note", "pertama", "question", True),
    ("write_evidence", "kerapian"),
    ("observe", "kerapian-minus", "not_observed", True),
    ("move_note", "kedua", "kesabaran"),
    ("preview", True, True),
    ("rate", "kesabaran"),
    ("remove_note", "pertama"),
    ("restore_note", "pertama"),
    ("summarise", ""),
    ("stop_clock",),
    ("start_clock",),
    ("add_note", "ketiga", "kesabaran", "follow_up", False),
    ("observe", "kesabaran-minus", "observed", True),
    ("observe", "kesabaran-minus", "not_probed", False),
    ("preview", False, False),
    ("write_evidence", "ketelitian"),
    ("not_assessed", "kerja-sama"),
    ("edit_note", "kedua", "observation", False),
    ("submit", "no_decision"),
    ("add_note", "terlambat", "kerapian", "observation", False),
    ("edit_note", "terlambat", "quote", False),
    ("reopen",),
    ("rate", "ketelitian"),
    ("move_note", "pertama", "kerja-sama"),
    ("remove_note", "ketiga"),
    ("summarise", "yes"),
    ("submit", "strong_yes"),
)


class Actor:
    """Does the steps on an open workspace, whatever was done before.

    A note that was removed can only be restored by the object that removed it, as undo dies with its process.
    """

    def __init__(self, ws, application_id, interviewer_id):
        self.ws = ws
        self.application_id = application_id
        self.interviewer_id = interviewer_id
        self.removed = {}

    def do(self, number):
        kind, *rest = STEPS[number % len(STEPS)]
        getattr(self, kind)(number, *rest)

    def schedule(self, number):
        panel = (self.interviewer_id,)
        interviews.schedule(self.ws, application_id=self.application_id, panel=panel, accommodation=words(number))

    def begin(self, _number):
        scorecards.begin(self.ws, interview_id=self._interview(), interviewer_id=self.interviewer_id)

    def start_clock(self, _number):
        interviews.start_clock(self.ws, interview_id=self._interview())

    def stop_clock(self, _number):
        interviews.stop_clock(self.ws, interview_id=self._interview())

    def rate(self, number, criterion):
        scorecards.rate(self.ws, scorecard_id=self._card(), criterion_id=criterion, score=score(number))

    def clear(self, _number, criterion):
        scorecards.rate(self.ws, scorecard_id=self._card(), criterion_id=criterion, score=None)

    def not_assessed(self, _number, criterion):
        scorecards.mark_not_assessed(self.ws, scorecard_id=self._card(), criterion_id=criterion)

    def write_evidence(self, number, criterion):
        scorecards.write_evidence(self.ws, scorecard_id=self._card(), criterion_id=criterion, text=words(number))

    def observe(self, number, trait, state, says_why):
        evidence = words(number) if says_why else None
        scorecards.observe(self.ws, scorecard_id=self._card(), trait_id=trait, state=state, evidence=evidence)

    def preview(self, number, given, answered):
        response = words(number) if answered else None
        scorecards.mark_preview(self.ws, scorecard_id=self._card(), preview_id=PREVIEW, given=given, response=response)

    def add_note(self, number, name, *rest):
        self._add((note_text(name, number), *rest, number))

    def edit_note(self, number, name, kind, private):
        note_id = self._note(name).id
        notes.edit(self.ws, note_id=note_id, text=note_text(name, number), kind=kind, private=private)

    def move_note(self, _number, name, criterion):
        notes.move(self.ws, note_id=self._note(name).id, criterion_id=criterion)

    def remove_note(self, _number, name):
        self.removed[name] = self._note(name)
        notes.remove(self.ws, note_id=self.removed[name].id)

    def restore_note(self, number, name):
        if name in self.removed:
            notes.restore(self.ws, note=self.removed[name])
        else:  # somebody would write it once more
            self._add(foreseen(number)[0][-1].removed[name])

    def summarise(self, number, recommendation):
        scorecards.write_summary(
            self.ws, scorecard_id=self._card(), recommendation=recommendation, summary=words(number)
        )

    def submit(self, number, recommendation):
        scorecards.submit(self.ws, scorecard_id=self._card(), recommendation=recommendation, summary=words(number))

    def reopen(self, number):
        scorecards.reopen(self.ws, scorecard_id=self._card(), reason=words(number))

    def _interview(self):
        return interviews.rows(self.ws, application_id=self.application_id)[-1].interview.id

    def _card(self):
        return scorecards.of_interview(self.ws, self._interview())[0].id

    def _note(self, name):
        found = notes.of_interview(self.ws, self._interview())
        return next(note for note in found if note.text.startswith(f"{name} "))

    def _add(self, note):
        text, criterion, kind, private, elapsed = note
        notes.add(
            self.ws,
            interview_id=self._interview(),
            interviewer_id=self.interviewer_id,
            text=text,
            criterion_id=criterion,
            kind=kind,
            private=private,
            elapsed_seconds=elapsed,
        )


@dataclass
class Told:
    """What an interview of the script has in the file: as foreseen, or as read."""

    accommodation: str
    clock: str = "not started"
    begun: bool = False
    ratings: dict = field(default_factory=dict)
    observations: dict = field(default_factory=dict)
    previews: dict = field(default_factory=dict)
    notes: dict = field(default_factory=dict)
    removed: dict = field(default_factory=dict, compare=False)
    status: str = ""
    recommendation: str = ""
    summary: str = ""
    reasons: list = field(default_factory=list)


class Foreseer:
    """Does the same steps in mind. `told` holds the interviews, `rows` counts what the audit log gets."""

    def __init__(self):
        self.told = []
        self.rows = 0

    def do(self, number):
        kind, *rest = STEPS[number % len(STEPS)]
        self.rows += 1
        getattr(self, kind)(number, *rest)

    @property
    def now(self):
        return self.told[-1]

    def schedule(self, number):
        self.told.append(Told(words(number)))

    def begin(self, _number):
        self.now.begun, self.now.status = True, "draft"

    def start_clock(self, _number):
        self.now.clock = "running"

    def stop_clock(self, _number):
        self.now.clock = "stopped"

    def rate(self, number, criterion):
        self.now.ratings[criterion] = (score(number), False, self._evidence(criterion))

    def clear(self, _number, criterion):
        self.now.ratings[criterion] = (None, False, self._evidence(criterion))

    def not_assessed(self, _number, criterion):
        self.now.ratings[criterion] = (None, True, self._evidence(criterion))

    def write_evidence(self, number, criterion):
        self.now.ratings[criterion] = (*self.now.ratings.get(criterion, (None, False))[:2], words(number))

    def observe(self, number, trait, state, says_why):
        before = self.now.observations.get(trait, ("", ""))[1]
        self.now.observations[trait] = (state, words(number) if says_why else before)

    def preview(self, number, given, answered):
        before = self.now.previews.get(PREVIEW, (False, ""))[1]
        self.now.previews[PREVIEW] = (given, words(number) if answered else before)

    def add_note(self, number, name, *rest):
        self.now.notes[name] = (note_text(name, number), *rest, number)

    def edit_note(self, number, name, kind, private):
        _, criterion, _, _, elapsed = self.now.notes[name]
        self.now.notes[name] = (note_text(name, number), criterion, kind, private, elapsed)

    def move_note(self, _number, name, criterion):
        text, _, *rest = self.now.notes[name]
        self.now.notes[name] = (text, criterion, *rest)

    def remove_note(self, _number, name):
        self.now.removed[name] = self.now.notes.pop(name)

    def restore_note(self, _number, name):
        self.now.notes[name] = self.now.removed.pop(name)

    def summarise(self, number, recommendation):
        self.now.recommendation, self.now.summary = recommendation, words(number)

    def submit(self, number, recommendation):
        self.summarise(number, recommendation)
        self.now.status = "submitted"
        if self.now.clock == "running":
            self.now.clock = "stopped"
            self.rows += 1

    def reopen(self, number):
        self.now.status = "draft"
        self.now.reasons.append(words(number))

    def _evidence(self, criterion):
        return self.now.ratings.get(criterion, (None, False, ""))[2]


def foreseen(steps):
    """What has to be in the file after so many steps: the interviews, and how many rows the audit log has got."""
    mind = Foreseer()
    for number in range(steps):
        mind.do(number)
    return mind.told, mind.rows


def read(ws, application_id, *, rows_before):
    """What is in the file, in the form of `foreseen`."""
    told = [_read(ws, row.interview) for row in interviews.rows(ws, application_id=application_id)]
    return told, ws.one("SELECT count(*) FROM audit")[0] - rows_before


def _read(ws, interview):
    clock = "not started" if not interview.started_at else "stopped" if interview.ended_at else "running"
    told = Told(interview.accommodation, clock)
    told.notes = {
        note.text.split()[0]: (note.text, note.criterion_id, note.kind, note.private, note.elapsed_seconds)
        for note in notes.of_interview(ws, interview.id)
    }
    for card in scorecards.of_interview(ws, interview.id):
        told.begun, told.status = True, card.status
        told.recommendation, told.summary = card.recommendation, card.summary
        told.ratings = {one.criterion_id: (one.score, one.not_assessed, one.evidence) for one in card.ratings.values()}
        told.observations = {one.trait_id: (one.state, one.evidence) for one in card.observations.values()}
        told.previews = {one.preview_id: (one.given, one.response) for one in card.previews.values()}
        told.reasons = [
            reason
            for (reason,) in ws.all("SELECT reason FROM reopenings WHERE scorecard_id = ? ORDER BY number", (card.id,))
        ]
    return told


def score(number):
    return 1 + number * 7 // 3 % 5


def words(number):
    """A text that belongs to this step alone; now and then a long one."""
    length = LENGTHS[number * 13 // 4 % len(LENGTHS)]
    return f"Langkah {number}." + f" Bercerita tentang hal nomor {number} dan akibatnya." * (length // 50)


def note_text(name, number):
    return f"{name} {words(number)}"
