"""Adding a candidate, attaching and removing a file are taken back and done again; what belongs to somebody stays."""

import pytest

from screening.errors import NotFound, Refused
from screening.jobs import applications
from screening.people import attachments, candidate_list, candidates
from screening.people.candidate_filter import Filter

PDF = b"%PDF-1.4 an attachment"


def found(workspace, text):
    return [one.name for one in candidate_list.page(workspace, filter=Filter(text=text))]


def test_a_candidate_who_was_added_goes_and_comes_back_under_the_same_code(workspace):
    added = candidates.add(workspace, name="Dewi Anggraini", email="dewi@contoh.example", tags=("senior", "Bali"))
    before = candidates.get(workspace, added.id)
    gone = added.undo(workspace)
    assert found(workspace, "dewi") == []
    with pytest.raises(NotFound):
        candidates.get(workspace, added.id)
    with pytest.raises(Refused, match="changed_since"):
        added.undo(workspace)
    again = gone.undo(workspace)
    assert candidates.get(workspace, added.id) == before
    assert found(workspace, "senior") == ["Dewi Anggraini"]
    again.undo(workspace)
    assert found(workspace, "dewi") == []


def test_whoever_was_worked_on_since_stays(workspace, job_id, next_moment):
    for work in (
        lambda key: candidates.edit(workspace, candidate_id=key, phone="0812"),
        lambda key: applications.apply(workspace, candidate_id=key, job_id=job_id),
        lambda key: attachments.add(workspace, candidate_id=key, name="cv.pdf", content=PDF),
    ):
        added = candidates.add(workspace, name="Dewi")
        next_moment()
        work(added.id)
        with pytest.raises(Refused, match="changed_since"):
            added.undo(workspace)
        assert candidates.get(workspace, added.id).name == "Dewi"


def test_an_edit_that_was_undone_is_no_change(workspace):
    added = candidates.add(workspace, name="Dewi")
    candidates.edit(workspace, candidate_id=added.id, phone="0812").undo(workspace)
    added.undo(workspace)
    assert found(workspace, "dewi") == []


def test_a_file_goes_and_comes_back_as_it_was(workspace, candidate_id):
    added = attachments.add(workspace, candidate_id=candidate_id, name="cv.pdf", content=PDF)
    kept = attachments.get(workspace, added.id)
    gone = added.undo(workspace)
    assert attachments.of_candidate(workspace, candidate_id) == []
    with pytest.raises(Refused, match="changed_since"):
        added.undo(workspace)
    gone.undo(workspace)
    assert attachments.of_candidate(workspace, candidate_id) == [kept]
    removed = attachments.remove(workspace, attachment_id=kept.id)
    attachments.add(workspace, candidate_id=candidate_id, name="the same.pdf", content=PDF)
    with pytest.raises(Refused, match="changed_since"):
        removed.undo(workspace)
