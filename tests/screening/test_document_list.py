"""The list of documents: in an order, narrowed, and never more than somebody may see."""

import pytest

from screening import document_list, documents
from screening.document_list import Wanted
from screening.jobs import applications, jobs
from screening.people import candidates


@pytest.fixture
def keep(workspace):
    def call(**fields):
        values = {"kind": "comparison", "title": "Perbandingan", "language": "id", **fields}
        return documents.keep(
            workspace, **values, number=documents.take_numbers(workspace)[0], content=b"%PDF-1.7 isi"
        ).id

    return call


@pytest.fixture
def listed(workspace):
    """`listed(Wanted(...), sort=...)`: the titles in the list."""

    def titles(wanted=Wanted(), **order):  # noqa: B008
        numbers = document_list.numbers(workspace, wanted, **order)
        return [one.title for one in document_list.read(workspace, numbers)]

    return titles


def test_the_newest_comes_first_until_another_order_is_asked_for(keep, listed):
    for title in ("Ringkasan: budi", "Ringkasan: Ani", "Perbandingan"):
        keep(title=title)
    assert listed() == ["Perbandingan", "Ringkasan: Ani", "Ringkasan: budi"]
    assert listed(limit=2) == ["Perbandingan", "Ringkasan: Ani"]
    assert listed(sort="made", descending=False) == ["Ringkasan: budi", "Ringkasan: Ani", "Perbandingan"]
    assert listed(sort="title", descending=False) == ["Perbandingan", "Ringkasan: Ani", "Ringkasan: budi"]
    assert listed(sort="number", descending=True) == ["Perbandingan", "Ringkasan: Ani", "Ringkasan: budi"]


def test_it_is_narrowed_by_kind_by_job_and_by_words(keep, listed, workspace, job_id, application_id):
    workspace.execute("UPDATE jobs SET title = 'Pengelola Komunitas' WHERE id = ?", (job_id,))
    keep(kind="candidate_summary", title="Ringkasan: José Álvarez", application_id=application_id)
    keep(title="Perbandingan: satu", job_id=job_id)
    keep(title="Perbandingan: lain")
    assert listed(Wanted(kind="candidate_summary")) == ["Ringkasan: José Álvarez"]
    assert listed(Wanted(job_id=job_id)) == ["Perbandingan: satu", "Ringkasan: José Álvarez"]
    assert listed(Wanted(text="alvarez jose")) == ["Ringkasan: José Álvarez"]
    assert listed(Wanted(text="pengelola")) == ["Perbandingan: satu", "Ringkasan: José Álvarez"]
    assert listed(Wanted(text="0003")) == ["Perbandingan: lain"]
    assert listed(Wanted(text="perbandingan"), limit=1) == ["Perbandingan: lain"]
    assert listed(Wanted(kind="comparison", text="jose")) == []


def test_a_document_says_what_it_said_when_it_was_kept(keep, workspace):
    made = keep(title="Satu")
    number = document_list.number_of(workspace, made)
    assert document_list.read(workspace, [number, number + 1]) == [documents.get(workspace, made), None]
    assert document_list.number_of(workspace, "nobody") == 0


def test_who_is_hidden_now_is_neither_listed_nor_found_nor_counted(keep, workspace, yaml, rina):
    open_job = jobs.add(workspace, title="Terbuka", yaml=yaml).id
    hiding = jobs.add(workspace, title="Tertutup", yaml=yaml, hide_names=True, hide_scores=False).id
    person = candidates.add(workspace, name="Zubaidah Qomariyah").id
    applied = applications.apply(workspace, candidate_id=person, job_id=open_job).id
    keep(kind="candidate_summary", title="Ringkasan: Zubaidah", application_id=applied)
    keep(title="Perbandingan: Terbuka", job_id=open_job)
    keep(kind="candidate_summary", title="Ringkasan: K-01", application_id=applied, coded=True)
    assert len(document_list.numbers(workspace, viewer_id=rina)) == 3
    applications.apply(workspace, candidate_id=person, job_id=hiding)  # the other job hides who they are
    found = document_list.numbers(workspace, viewer_id=rina)
    assert [one.title for one in document_list.read(workspace, found)] == ["Ringkasan: K-01"]
    for wanted in (Wanted(text="zubaidah"), Wanted(text="terbuka", kind="comparison")):
        assert document_list.numbers(workspace, wanted, viewer_id=rina) == []


def test_a_workspace_without_documents_has_an_empty_list(workspace):
    assert document_list.numbers(workspace, viewer_id="nobody") == []
