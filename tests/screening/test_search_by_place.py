"""A search in a list whose order is known already finds the same people as one that has to put them in order."""

import random

import pytest

from screening.interviewing import notes
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace

FAR = 50_000  # places; so far nobody walks through the order
PEOPLE = 2_200  # more than are put in order by what the file says of them


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    chance = random.Random(5)
    with Workspace.create(tmp_path_factory.mktemp("places") / "crowd.db") as workspace:
        with workspace.atomic():
            for number in range(PEOPLE):
                name = f"{chance.choice(('Siti', 'Budi', 'Nur'))} {chance.choice(('Aini', 'Wijaya', 'Sitorus'))}"
                candidates.add(workspace, name=f"{name} {number}", tags=("senior",) if number % 3 else ())
        yield workspace


@pytest.mark.parametrize("further", [0, FAR])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("text", ["s", "siti", "wijaya bu", "siti 21", "k-15", "senior", "nobody", "", "iti wij", "1"])
def test_the_first_who_are_found(crowd, text, descending, further):
    def first(asked, limit=41, **options):
        return candidates.numbers(crowd, filter=asked, descending=descending, limit=limit, **options)

    for asked in (Filter(), Filter(tag="senior")):
        places = {number: place + further for place, number in enumerate(first(asked, limit=None))}
        sought = Filter(text=text, tag=asked.tag)
        assert first(sought, places=places) == first(sought)


def test_a_word_of_a_note(workspace, interview_id, rina):
    for name in ("Aini", "Budi", "Cici"):
        candidates.add(workspace, name=name)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Tenang menghadapi komplain")
    places = {number: place for place, number in enumerate(candidates.numbers(workspace))}
    (found,) = candidates.numbers(workspace, filter=Filter(text="komplain"), limit=41, places=places)
    assert [row.name for row in candidates.by_number(workspace, [found])] == ["Siti Nurhaliza"]


def test_who_came_later_is_not_in_a_list_known_before(workspace):
    candidates.add(workspace, name="Siti Aini")
    places = {number: place for place, number in enumerate(candidates.numbers(workspace))}
    candidates.add(workspace, name="Siti Budi")
    found = candidates.numbers(workspace, filter=Filter(text="siti"), limit=41, places=places)
    assert [row.name for row in candidates.by_number(workspace, found)] == ["Siti Aini"]
