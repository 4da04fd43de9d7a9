"""Merging, importing, moving, tagging, deciding and taking back, in any order: the file stays sound throughout."""

import random
from dataclasses import replace

import pytest

from screening import audit, doctor, importing
from screening.errors import NotFound, Refused
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, deciding, jobs, stages
from screening.people import candidates, merging, tagging

# What follows from other rows, and must say nothing else: rows that contradict it, by what they are about.
WRONG = {
    "hidden": """SELECT c.id FROM candidates c WHERE c.hidden IS NOT EXISTS (SELECT 1 FROM applications a
        JOIN jobs j ON j.id = a.job_id WHERE a.candidate_id = c.id AND j.hide_names)""",
    "newest application": """SELECT c.id FROM candidates c WHERE c.latest_application IS NOT coalesce(
        (SELECT a.id FROM applications a WHERE a.candidate_id = c.id ORDER BY a.created_at DESC, a.id DESC LIMIT 1),
        '')""",
    "tags": """SELECT c.number, lower(t.value) FROM candidates c, json_each(c.tags) t
        EXCEPT SELECT candidate_number, lower(tag) FROM candidate_tags""",
    "tags too many": """SELECT candidate_number, lower(tag) FROM candidate_tags
        EXCEPT SELECT c.number, lower(t.value) FROM candidates c, json_each(c.tags) t""",
    "decision": """SELECT a.id FROM applications a WHERE a.decision IS NOT coalesce((SELECT d.decision FROM decisions d
        WHERE d.application_id = a.id ORDER BY d.number DESC LIMIT 1), '')""",
    "stage": """SELECT a.id FROM applications a WHERE (a.stage, a.stage_since) IS NOT (SELECT s.stage, s.moved_at
        FROM stage_changes s WHERE s.application_id = a.id ORDER BY s.moved_at DESC, s.number DESC LIMIT 1)""",
    "unknown stage": """SELECT a.id FROM applications a JOIN jobs j ON j.id = a.job_id
        WHERE a.stage NOT IN (SELECT value FROM json_each(j.stages))""",
    "owner of a note": """SELECT n.number, c.number FROM notes n JOIN interviews i ON i.id = n.interview_id
        JOIN applications a ON a.id = i.application_id JOIN candidates c ON c.id = a.candidate_id
        EXCEPT SELECT note_number, candidate_number FROM note_owners""",
    "owner of no note": "SELECT note_number FROM note_owners EXCEPT SELECT number FROM notes",
}
EXPECTED = {
    "nobody_chosen",
    "already_applied",
    "changed_since",
    "import_changed_since",
    "import_undone",
    "merge_hidden",
    "merge_same",
    "tags_hidden",
    "stage_has_people",
    "import_blocked",
}


class Office:
    """People at work in one file: each deed is drawn by chance, as is what is taken back."""

    def __init__(self, ws, yaml, seed):
        self.ws, self.chance = ws, random.Random(seed)
        self.done, self.undone = [], []
        self.serial = 0
        self.budi = interviewers.ensure(ws, name="Budi Santoso").id
        for number in range(3):
            jobs.add(ws, title=f"Lowongan {number}", yaml=yaml, hide_names=number == 2)
        for _ in range(6):
            self.add()

    def one(self, table):
        found = [row[0] for row in self.ws.all(f"SELECT id FROM {table} ORDER BY id")]
        return self.chance.choice(found) if found else ""

    def some(self, table):
        found = [row[0] for row in self.ws.all(f"SELECT id FROM {table} ORDER BY id")]
        return self.chance.sample(found, min(len(found), self.chance.randint(1, 4)))

    def tag(self):
        return self.chance.choice(("Lama", "lama", "baru", "malam"))

    def add(self):
        self.serial += 1
        return candidates.add(
            self.ws, name=f"Orang {self.serial}", email=f"o{self.serial}@c.example", tags=[self.tag()]
        )

    def edit(self):
        return candidates.edit(self.ws, candidate_id=self.one("candidates"), tags=[self.tag()], phone="0812-3456-7890")

    def apply(self):
        return applications.apply_many(self.ws, candidate_ids=self.some("candidates"), job_id=self.one("jobs"))

    def move(self):
        stage = self.chance.choice(jobs.get(self.ws, job := self.one("jobs")).stages)
        of_job = [row[0] for row in self.ws.all("SELECT id FROM applications WHERE job_id = ? ORDER BY id", (job,))]
        return applications.move_many(self.ws, application_ids=of_job, stage=stage)

    def put_tags(self):
        return tagging.tag_many(self.ws, candidate_ids=self.some("candidates"), add=[self.tag()], remove=[self.tag()])

    def decide(self):
        reasons = dict.fromkeys(self.some("applications"), "Sebab")
        return deciding.record(self.ws, reasons=reasons, decision=self.chance.choice(("hold", "advance", "reject")))

    def rename_stages(self):
        job = jobs.get(self.ws, self.one("jobs"))
        self.serial += 1
        wanted = [stages.Stage(name, name) for name in job.stages]
        wanted[0], wanted[1] = stages.Stage(wanted[1].name, wanted[0].was), stages.Stage(wanted[0].name, wanted[1].was)
        wanted[2] = stages.Stage(f"Tahap {self.serial}", wanted[2].was)
        last = wanted.pop() if len(wanted) > 4 else stages.Stage("x", "x")
        return stages.change(self.ws, job_id=job.id, stages=wanted, places={last.was: wanted[0].name})

    def duplicate_job(self):
        return jobs.duplicate(self.ws, job_id=self.one("jobs"), title="Salinan")

    def hide_or_show(self):
        return jobs.edit(
            self.ws, job_id=self.one("jobs"), title="x", hide_names=self.chance.random() < 0.3, hide_scores=True
        )

    def merge(self):
        kept, merged = self.one("candidates"), self.one("candidates")
        return merging.merge(self.ws, kept_id=kept, merged_id=merged, take=["name", "email"])

    def score(self):
        application = self.one("applications")
        if not application:
            return None
        met = interviews.schedule(self.ws, application_id=application, panel=(self.budi,)).id
        card = scorecards.begin(self.ws, interview_id=met, interviewer_id=self.budi).id
        scorecards.rate(self.ws, scorecard_id=card, criterion_id="ketelitian", score=self.chance.randint(1, 5))
        notes.add(self.ws, interview_id=met, interviewer_id=self.budi, text="catatan lapangan")
        scorecards.submit(self.ws, scorecard_id=card, recommendation="yes", summary="")
        return None

    def bring_in(self):
        known = self.ws.all("SELECT name, email FROM candidates ORDER BY id LIMIT 2")
        self.serial += 2
        fresh = [(f"Orang {number}", f"o{number}@c.example") for number in (self.serial - 1, self.serial)]
        lines = [f"{name};{email};0812-0000-{self.serial + 1000};{self.tag()}" for name, email in [*known, *fresh]]
        table = importing.read_text("\n".join(["Nama;Email;Telepon;Tag", *lines]))
        deeds = {"in_table": "skip", "in_file": "update", "unsure": "add"}
        mapping = replace(importing.guess(self.ws, table), duplicates=deeds)
        job = self.one("jobs") if self.chance.random() < 0.7 else ""
        return importing.carry_out(self.ws, importing.check(self.ws, table, mapping, job_id=job))

    def undo(self):
        if not self.done:
            return
        self.undone.append(self.done.pop().undo(self.ws))

    def redo(self):
        if not self.undone:
            return
        self.done.append(self.undone.pop().undo(self.ws))

    def work(self):
        """One deed, or the taking back of one; what is refused has changed nothing."""
        deeds = (self.add, self.edit, self.apply, self.apply, self.move, self.put_tags, self.decide, self.score)
        deeds += (self.rename_stages, self.duplicate_job, self.hide_or_show, self.merge, self.merge, self.bring_in)
        turn = self.chance.random()
        deed = self.undo if turn < 0.3 else self.redo if turn < 0.4 else self.chance.choice(deeds)
        try:
            changes = deed()
        except Refused as error:
            if error.code not in EXPECTED:
                raise
        except NotFound:
            if deed not in (self.undo, self.redo):  # a merge or an import has taken it away since
                raise
        else:
            if changes is not None and changes.undo is not None:
                self.done.append(changes)
                self.undone.clear()
        return deed.__name__


def contradictions(ws):
    return {about: found for about, query in WRONG.items() if (found := ws.all(query))}


def steps(ws, yaml, seed, number):
    office = Office(ws, yaml, seed)
    trail = []
    for _ in range(number):
        trail.append(office.work())
        assert contradictions(ws) == {}, trail
    return office


def test_the_file_is_sound_after_deeds_in_any_order(workspace, yaml):
    office = steps(workspace, yaml, 7, 60)
    assert doctor.examine(workspace.path) == []
    assert audit.verify(workspace) == []
    assert office.done


def test_what_was_scored_while_two_records_were_one_goes_with_its_application(workspace, yaml):
    """Both ways: on an application that changed hands, and in an interview that joined another application."""
    office = Office(workspace, yaml, 1)
    first, second = [row[0] for row in workspace.all("SELECT id FROM candidates ORDER BY id LIMIT 2")]
    only, both = [row[0] for row in workspace.all("SELECT id FROM jobs ORDER BY id LIMIT 2")]
    applications.apply(workspace, candidate_id=first, job_id=both)
    begun = []
    for job in (only, both):
        application = applications.apply(workspace, candidate_id=second, job_id=job).id
        met = interviews.schedule(workspace, application_id=application, panel=(office.budi,)).id
        begun.append(scorecards.begin(workspace, interview_id=met, interviewer_id=office.budi).id)
    merged = merging.merge(workspace, kept_id=first, merged_id=second)
    for card in begun:
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    merged.undo(workspace)
    assert doctor.examine(workspace.path) == []
    # To whom it never belonged, it may not be given.
    other = workspace.one("SELECT max(id) FROM candidates")[0]
    workspace.execute("UPDATE applications SET candidate_id = ? WHERE job_id = ?", (other, only))
    assert [one.code for one in doctor.examine(workspace.path)] == ["scorecard"]


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(40))
def test_the_file_is_sound_after_many_deeds(workspace, yaml, seed):
    steps(workspace, yaml, seed, 150)
    assert doctor.examine(workspace.path) == []
