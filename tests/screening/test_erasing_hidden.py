"""Erasing somebody whose name a job hides: nothing tells who it is, unless it is looked at on record."""

import pytest

from screening import documents
from screening.errors import Refused
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import erasure, holds


@pytest.fixture
def hidden(workspace, yaml):
    """Siti applied where names are hidden, her summary lies in a folder of her name, and a hold speaks of her."""
    job = jobs.add(workspace, title="Penata Arsip", yaml=yaml).id
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    applied = applications.apply(workspace, candidate_id=siti, job_id=job).id
    for about in ({"application_id": applied}, {"job_id": job}):
        (number,) = documents.take_numbers(workspace)
        documents.keep(
            workspace,
            title="Ringkasan",
            language="id",
            number=number,
            content=b"%PDF",
            kind="candidate_summary" if "application_id" in about else "comparison",
            place=f"/rumah/Siti Nurhaliza/{number}.pdf",
            **about,
        )
    jobs.edit(workspace, job_id=job, title="Penata Arsip", hide_names=True, hide_scores=False)
    holds.put(workspace, candidate_id=siti, reason="Gugatan Siti Nurhaliza")
    return siti


def test_neither_a_path_nor_a_reason_tells_a_hidden_name(workspace, hidden):
    seen = erasure.preview(workspace, [hidden])
    assert [one.place for one in seen.out_of_reach.files] == ["", ""]
    assert [one.reason for one in seen.obstacles] == [""]
    with pytest.raises(Refused) as caught:
        erasure.erase(workspace, candidate_ids=[hidden], why="request")
    assert "Nurhaliza" not in str(caught.value.params)

    told = erasure.preview(workspace, [hidden], named=True)
    places = [one.place for one in told.out_of_reach.files]
    assert "Nurhaliza" in places[0] and places[1] == "", "of a comparison, which others stand in as well"
    assert [one.reason for one in told.obstacles] == ["Gugatan Siti Nurhaliza"]


def test_of_a_document_about_others_too_the_path_stays_hidden_with_their_names(workspace, hidden, yaml):
    """Budi's own name is shown; the folder of the comparison he stands in is named after Siti, whose name is hidden."""
    budi = candidates.add(workspace, name="Budi").id
    job = jobs.add(workspace, title="Juru Tulis", yaml=yaml).id
    for one in (hidden, budi):
        applications.apply(workspace, candidate_id=one, job_id=job)
    (number,) = documents.take_numbers(workspace)
    place = f"/rumah/Siti Nurhaliza/{number}.pdf"
    documents.keep(
        workspace,
        title="Semua",
        language="id",
        number=number,
        content=b"%PDF",
        kind="comparison",
        place=place,
        job_id=job,
    )
    assert not candidates.get(workspace, budi).hidden
    assert [one.place for one in erasure.preview(workspace, [budi]).out_of_reach.files] == [""]
    assert [one.place for one in erasure.preview(workspace, [budi], named=True).out_of_reach.files] == [""]
