"""Tags for many people at once."""

import pytest

from screening import audit, doctor
from screening.errors import Refused
from screening.finding import search_index
from screening.people import candidates, tagging
from screening.people.candidate_filter import Filter


@pytest.fixture
def people(workspace):
    return [
        candidates.add(workspace, name=f"Orang {number}", tags=tags).id
        for number, tags in enumerate(((), ("Jakarta",), ("jakarta", "lama"), ("lama",)))
    ]


def tags(workspace, people):
    return [candidates.get(workspace, one).tags for one in people]


def test_some_are_put_on_and_others_taken_off(workspace, people):
    before = tags(workspace, people)
    changes = tagging.tag_many(workspace, candidate_ids=people[:3], add=("Jakarta", "baru"), remove=("LAMA",))
    now = [("Jakarta", "baru"), ("Jakarta", "baru"), ("jakarta", "baru"), ("lama",)]
    assert tags(workspace, people) == now
    assert changes.touched["candidates"] == set(people[:3])
    assert candidates.count(workspace, filter=Filter(tag="baru")) == 3
    assert candidates.count(workspace, filter=Filter(text="baru")) == 3
    undone = changes.undo(workspace)
    assert tags(workspace, people) == before
    assert candidates.count(workspace, filter=Filter(text="baru")) == 0
    undone.undo(workspace)
    assert tags(workspace, people) == now
    assert audit.verify(workspace) == []


@pytest.mark.parametrize("anew", [True, False])
def test_many_are_found_by_their_tags_as_a_few_are(workspace, people, anew):
    if not anew:
        last = candidates.add(workspace, name="Orang Terakhir").id  # as if there were a hundred thousand
        workspace.execute("UPDATE candidates SET number = 100000 WHERE id = ?", (last,))
    assert search_index.quicker_anew(workspace, len(people)) is anew
    changes = tagging.tag_many(workspace, candidate_ids=people, add=("baru",), remove=("lama",))
    assert candidates.count(workspace, filter=Filter(text="baru")) == 4
    assert candidates.count(workspace, filter=Filter(text="lama")) == 0
    changes.undo(workspace)
    assert candidates.count(workspace, filter=Filter(text="baru")) == 0
    assert candidates.count(workspace, filter=Filter(text="lama")) == 2
    assert doctor.examine(workspace.path) == []


def test_who_has_the_tags_already_is_not_written(workspace, people):
    changes = tagging.tag_many(workspace, candidate_ids=people[1:3], add=("JAKARTA", " "), remove=("lain",))
    assert changes.touched["candidates"] == set()


def test_all_or_nobody(workspace, people):
    before = tags(workspace, people)
    with pytest.raises(Refused, match="text_too_long"):
        tagging.tag_many(workspace, candidate_ids=people, add=("x" * 61,))

    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        tagging.tag_many(workspace, candidate_ids=people, add=("baru",), progress=stop)
    assert tags(workspace, people) == before


def test_it_is_not_undone_where_somebody_went_on(workspace, people):
    changes = tagging.tag_many(workspace, candidate_ids=people, add=("baru",))
    candidates.edit(workspace, candidate_id=people[0], tags=())
    with pytest.raises(Refused, match="changed_since"):
        changes.undo(workspace)
    assert candidates.get(workspace, people[1]).tags == ("Jakarta", "baru")


def test_where_nothing_changes_there_is_nothing_to_undo(workspace, people):
    changes = tagging.tag_many(workspace, candidate_ids=people, remove=("tidak ada",))
    assert changes.undo is None
    assert not changes.touches("candidates")
