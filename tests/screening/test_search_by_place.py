"""A search in a list whose order is known already finds the same people as one that has to put them in order."""

import random

import pytest

from rubrics.library import SAMPLE_RUBRIC
from screening.interviewing import notes
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace

FAR = 50_000  # places; so far nobody walks through the order
PEOPLE = 2_200  # more than are put in order by what the file says of them
HIDDEN = 60  # more than are shown at once


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    chance = random.Random(5)
    with Workspace.create(tmp_path_factory.mktemp("places") / "crowd.db") as workspace:
        with workspace.atomic():
            for number in range(PEOPLE):
                name = f"{chance.choice(('Siti', 'Budi', 'Nur'))} {chance.choice(('Aini', 'Wijaya', 'Sitorus'))}"
                candidates.add(workspace, name=f"{name} {number}", tags=("senior",) if number % 3 else ())
        yaml = SAMPLE_RUBRIC.read_text(encoding="utf-8")
        hiding = jobs.add(workspace, title="Tanpa nama", yaml=yaml, hide_names=True).id
        some = candidates.ids_of(workspace, range(1, 10 * HIDDEN, 10))
        applications.apply_many(workspace, candidate_ids=some, job_id=hiding)
        yield workspace


@pytest.mark.parametrize("further", [0, FAR])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("text", ["s", "siti", "wijaya bu", "siti 21", "k-15", "senior", "nobody", "", "iti wij", "1"])
def test_the_first_who_are_found(crowd, text, descending, further):
    def first(asked, limit=41, **options):
        return candidates.numbers(crowd, filter=asked, descending=descending, limit=limit, **options)

    for asked in (Filter(), Filter(tag="senior")):
        places = candidates.places_of(crowd, first(asked, limit=None))
        places = places._replace(of={number: place + further for number, place in places.of.items()})
        sought = Filter(text=text, tag=asked.tag)
        assert first(sought, places=places) == first(sought)


@pytest.mark.parametrize("hidden", [False, True])
def test_a_word_of_a_note(workspace, interview_id, job_id, rina, hidden):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=hidden, hide_scores=False)
    for name in ("Aini", "Budi", "Cici"):
        candidates.add(workspace, name=name)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Tenang menghadapi komplain")
    places = candidates.places_of(workspace, candidates.numbers(workspace))
    (found,) = candidates.numbers(workspace, filter=Filter(text="komplain"), limit=41, places=places)
    assert [row.name for row in candidates.by_number(workspace, [found])] == ["K-01" if hidden else "Siti Nurhaliza"]


def test_a_hidden_name_is_known_to_nobody_but_its_code(crowd):
    places = candidates.places_of(crowd, candidates.numbers(crowd))
    assert places.hidden == set(range(1, 10 * HIDDEN, 10))
    by_name, by_code = (
        candidates.numbers(crowd, filter=Filter(text=text), limit=41, places=places) for text in ("siti", "k-21")
    )
    assert not places.hidden & set(by_name)
    assert by_code[:2] == [21, 211]


def test_who_came_later_is_not_in_a_list_known_before(workspace):
    candidates.add(workspace, name="Siti Aini")
    places = candidates.places_of(workspace, candidates.numbers(workspace))
    candidates.add(workspace, name="Siti Budi")
    found = candidates.numbers(workspace, filter=Filter(text="siti"), limit=41, places=places)
    assert [row.name for row in candidates.by_number(workspace, found)] == ["Siti Aini"]
