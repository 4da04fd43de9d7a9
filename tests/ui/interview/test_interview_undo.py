"""Undo and redo: named, over everything one does, for as long as the program runs, and back to the place."""

import random

import pytest

from screening.interviewing import interviews
from screening.jobs import applications
from screening.people import candidates


@pytest.fixture
def second_interview(workspace, job_id, rina):
    """Another candidate's interview with Rina."""
    candidate = candidates.add(workspace, name="Budi Hartono").id
    application = applications.apply(workspace, candidate_id=candidate, job_id=job_id).id
    return interviews.schedule(workspace, application_id=application, panel=(rina,)).id


def undo_name(recruiter):
    return recruiter.desk.menu.undo.text()


def answers(card, notes):
    """What a person would see of a scorecard and its notes: an empty answer is no answer."""
    ratings = {one.criterion_id: (one.score, one.not_assessed, one.evidence) for one in card.ratings.values()}
    traits = {one.trait_id: (one.state, one.evidence) for one in card.observations.values()}
    previews = {one.preview_id: (one.given, one.response) for one in card.previews.values()}
    return (
        {key: said for key, said in ratings.items() if said != (None, False, "")},
        {key: said for key, said in traits.items() if said != ("not_probed", "")},
        {key: said for key, said in previews.items() if said != (False, "")},
        sorted((one.id, one.text, one.criterion_id, one.kind, one.private, one.created_at) for one in notes),
    )


def test_the_names_are_those_of_the_window(sit_down):
    rina = sit_down(language="id")
    rina.press("4")
    assert "Ketelitian" in undo_name(rina)
    rina.press("Ctrl+Z")
    assert undo_name(rina) in ("Urungkan", "Undo")
    assert "Ketelitian" in rina.desk.menu.redo.text()


def test_every_kind_of_step_has_its_name(rina_sits):
    names = []
    rina_sits.press("4")
    names.append(undo_name(rina_sits))
    rina_sits.press("S")
    names.append(undo_name(rina_sits))
    rina_sits.press("E")
    rina_sits.write("bukti")
    rina_sits.press("Escape")
    names.append(undo_name(rina_sits))
    rina_sits.press("N")
    rina_sits.write("catatan")
    rina_sits.press("Ctrl+Return")
    names.append(undo_name(rina_sits))
    (note,) = rina_sits.desk.record.notes
    rina_sits.desk.notes.panel.list.move_asked.emit(note, "kerapian")
    names.append(undo_name(rina_sits))
    assert names == [
        "Undo score for Ketelitian (en)",
        "Undo tick at “able to Ketelitian”",
        "Undo evidence for Ketelitian (en)",
        "Undo note",
        "Undo move of a note",
    ]


def test_history_outlives_the_page_and_another_interview(rina_sits, on_disk, interview_id, second_interview):
    rina_sits.press("3", "J", "5")
    rina_sits.window.go("home")
    rina_sits.window.go("interview", second_interview)
    assert undo_name(rina_sits) == "Undo"
    rina_sits.press("2")
    rina_sits.window.go("interview", interview_id)
    assert undo_name(rina_sits) == "Undo score for Kerapian (en)"
    rina_sits.press("Ctrl+Z", "Ctrl+Z")
    assert on_disk.score("ketelitian") is on_disk.score("kerapian") is None
    rina_sits.window.go("interview", second_interview)
    assert rina_sits.lit() == 2  # the other interview kept its own
    assert undo_name(rina_sits) == "Undo score for Ketelitian (en)"


def test_history_outlives_a_change_of_language(rina_sits, on_disk):
    rina_sits.press("U", "Ctrl+E")
    rina_sits.write("tidak sabar")
    rina_sits.press("Escape")
    rina_sits.window.session.set("language", "id")
    rina_sits.press("Ctrl+Z")
    seen = on_disk.card().observations["ketelitian-minus"]
    assert (seen.state, seen.evidence) == ("observed", "")  # the state stays as it is in the file
    rina_sits.press("Ctrl+Z")
    assert on_disk.card().observations["ketelitian-minus"].state == "not_probed"


def test_undo_goes_to_where_it_happened(rina_sits):
    rina_sits.press("3", "J", "J", "J")
    assert rina_sits.open_row() == 3
    rina_sits.press("Ctrl+Z")
    assert rina_sits.open_row() == 0
    rina_sits.press("J", "Ctrl+Shift+Z")
    assert (rina_sits.open_row(), rina_sits.lit()) == (0, 3)


def test_a_field_with_the_cursor_in_it_shows_what_undo_left(rina_sits, on_disk):
    rina_sits.press("E")
    rina_sits.write("bukti")
    rina_sits.press("Escape", "J", "K", "E")
    rina_sits.press("Ctrl+Z")  # nothing of the text itself can be undone here: the step is
    assert on_disk.evidence("ketelitian") == ""
    assert rina_sits.panel.evidence.toPlainText() == ""
    assert rina_sits.focus is rina_sits.panel.evidence
    rina_sits.press("Ctrl+Shift+Z")
    assert on_disk.evidence("ketelitian") == rina_sits.panel.evidence.toPlainText() == "bukti"


def test_undo_from_the_menu_takes_back_what_is_being_typed(rina_sits, on_disk):
    rina_sits.press("2", "E")
    rina_sits.write("belum selesai")
    rina_sits.desk.menu.undo.trigger()
    assert (on_disk.score("ketelitian"), on_disk.evidence("ketelitian")) == (2, "")
    assert rina_sits.panel.evidence.toPlainText() == ""


class Hands:
    """Does something at random that a recruiter could do, through the window."""

    def __init__(self, recruiter, seed):
        self.one = recruiter
        self.luck = random.Random(seed)

    def act(self):
        self.luck.choice(
            [self.key, self.key, self.key, self.evidence, self.trait_evidence, self.note, self.on_a_note]
        )()

    def key(self):
        self.one.press(self.luck.choice(["1", "2", "3", "4", "5", "0", "Backspace", "S", "U", "J", "J", "K"]))

    def words(self):
        return "".join(self.luck.choice("abc de") for _ in range(self.luck.randint(1, 6))).strip() or "x"

    def evidence(self):
        if self.one.open_row() < 5:
            self.one.press("E")
            self.one.write(self.words())
            self.one.press("Escape")

    def trait_evidence(self):
        self.one.press("Ctrl+E")
        if self.one.focus is not self.one.desk.places:
            self.one.write(self.words())
            self.one.press("Escape")

    def note(self):
        self.one.press("N")
        self.one.write(self.words())
        if self.luck.random() < 0.3:
            self.one.press("Ctrl+T")
        self.one.press("Ctrl+Return", "Escape")

    def on_a_note(self):
        notes = self.one.desk.record.notes
        if not notes:
            return
        note, timeline = self.luck.choice(notes), self.one.desk.notes.panel.list
        what = self.luck.choice(["move", "remove", "edit"])
        if what == "move":
            places = [place.id for place in self.one.desk.record.places if place.kind == "criterion"]
            timeline.move_asked.emit(note, self.luck.choice([*places, ""]))
        elif what == "remove":
            timeline.remove_asked.emit(note)
        else:
            timeline.edit_asked.emit(note)
            self.one.write(self.words())
            self.one.press("Ctrl+Return", "Escape")


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(2, 12))])
def test_all_undone_is_the_state_before_and_all_redone_the_state_after(rina_sits, on_disk, seed):
    def state():
        return answers(on_disk.card(), on_disk.notes())

    hands, desk = Hands(rina_sits, seed), rina_sits.desk
    states = [state()]
    for _ in range(30):
        hands.act()
        if state() != states[-1]:
            states.append(state())
    seen = [state()]
    while desk.writer.undo_name:
        rina_sits.press("Ctrl+Z")
        if state() != seen[-1]:
            seen.append(state())
    assert seen == states[::-1]  # one step at a time
    while desk.writer.redo_name:
        rina_sits.press("Ctrl+Shift+Z")
    assert state() == states[-1]
    # What the page shows is what the file says.
    desk.open_row(0)
    rating = on_disk.card().ratings.get("ketelitian")
    shown = rina_sits.lit()
    assert shown == (None if rating is None else "0" if rating.not_assessed else rating.score)
