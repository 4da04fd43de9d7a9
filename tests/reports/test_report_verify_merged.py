"""Verifying what several documents were put into, and what another copy of the workspace exported."""

import io
import shutil
from pathlib import Path

import pikepdf
import pytest

from reports.edition import Edition
from reports.export import export
from reports.many import export_merged
from reports.order import Order
from reports.verify import verify
from screening import documents
from screening.jobs import applications
from screening.people import candidates
from screening.privacy import erasure
from screening.workspace import Workspace
from ui.verdicts import verdict_lines


@pytest.fixture
def sitis(application_id):
    return Order("candidate_summary", Edition("en"), application_id=application_id)


@pytest.fixture
def merged(workspace, job_id, sitis, tmp_path):
    """The bytes of a merged file of two summaries."""
    agus = candidates.add(workspace, name="Agus Setiawan").id
    other = applications.apply(workspace, candidate_id=agus, job_id=job_id).id
    orders = [sitis, Order("candidate_summary", Edition("en"), application_id=other)]
    path = tmp_path / "merged.pdf"
    export_merged(workspace, orders, out=path, step=lambda *_: False, processes=0)
    return path.read_bytes()


def changed(content, change):
    """A PDF after a change, as another program saves it."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(buffer)
    return buffer.getvalue()


def forge(pdf):
    """Another score over the last page."""
    page = pdf.pages[-1]
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.add_resource(font, pikepdf.Name.Font, pikepdf.Name.Palsu)
    page.contents_add(b"BT /Palsu 40 Tf 100 600 Td (98 dari 100) Tj ET")


def told(verdict, language="en"):
    return [text for _, text in verdict_lines(Path("f.pdf"), verdict, language)]


def test_a_merged_file_that_was_saved_anew_or_altered_is_known_as_itself(workspace, merged):
    verdict = verify(workspace, changed(merged, lambda _pdf: None))
    assert (verdict.code, [len(one.parts) for one in verdict.documents]) == ("rewritten", [2])
    verdict = verify(workspace, changed(merged, forge))
    assert (verdict.code, len(verdict.pages), len(verdict.documents)) == ("altered", 1, 1)


def test_altered_and_foreign_pages_of_what_was_put_together_are_named(workspace, merged, sitis, tmp_path):
    export(workspace, sitis, out=tmp_path / "third.pdf")

    def put_together(pdf):
        forge(pdf)
        with pikepdf.open(tmp_path / "third.pdf") as third:
            pdf.pages.extend(third.pages)
        pdf.add_blank_page()

    content = changed(merged, put_together)
    verdict = verify(workspace, content)
    assert (verdict.code, len(verdict.documents), len(verdict.pages), len(verdict.strange)) == ("mixed", 3, 1, 1)
    (altered,), (strange,) = verdict.pages, verdict.strange
    assert f"The text was altered on page {altered}." in told(verdict)
    assert f"Halaman yang tidak berasal dari ruang kerja ini: {strange}." in told(verdict, "id")


def test_pages_about_somebody_erased_are_not_called_foreign(workspace, merged, candidate_id):
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    verdict = verify(workspace, merged)
    assert (verdict.code, verdict.strange, verdict.pages) == ("mixed", (), ())
    assert [one.code for one in verdict.gone] == ["K-01"]
    assert not [line for line in told(verdict) if "not from this workspace" in line]
    assert [line for line in told(verdict) if "destroy it" in line]


def test_a_file_of_another_copy_is_not_called_altered_alone(workspace, workspace_path, sitis, application_id, tmp_path):
    """Both copies give the next document the same number, and their logs were the same until then."""
    workspace.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = shutil.copy(workspace_path, tmp_path / "copy.db")
    export(workspace, sitis, out=None)
    with Workspace.open(copy, actor="Budi Santoso") as opened:
        other = Order("candidate_summary", Edition("id"), application_id=application_id)
        export(opened, other, out=tmp_path / "other.pdf")
    verdict = verify(workspace, (tmp_path / "other.pdf").read_bytes())
    assert verdict.code == "unlike"
    assert any("another copy of this workspace" in line for line in told(verdict))


@pytest.fixture
def three(workspace, job_id, sitis, tmp_path):
    """`three(passphrase="")`: a merged file of three summaries."""
    others = []
    for name in ("Agus Setiawan", "Dewi Lestari"):
        person = candidates.add(workspace, name=name).id
        others.append(applications.apply(workspace, candidate_id=person, job_id=job_id).id)
    orders = [sitis, *(Order("candidate_summary", Edition("en"), application_id=one) for one in others)]

    def make(passphrase=""):
        path = tmp_path / "three.pdf"
        export_merged(workspace, orders, out=path, step=lambda *_: False, processes=0, passphrase=passphrase)
        return path.read_bytes()

    return make


def test_a_merged_file_without_one_of_its_documents_lacks_its_pages(workspace, three):
    def leave_out_the_second(pdf):
        del pdf.pages[1]

    verdict = verify(workspace, changed(three(), leave_out_the_second))
    assert (verdict.code, verdict.missing) == ("pages_missing", (2,))
    assert [len(one.parts) for one in verdict.documents] == [3]
    assert any(": merged file (documents in it: 3), " in line for line in told(verdict))


def test_one_document_out_of_a_merged_file_is_named_as_itself(workspace, three):
    def keep_the_last(pdf):
        del pdf.pages[:2]

    verdict = verify(workspace, changed(three(), keep_the_last))
    assert (verdict.code, [one.kind for one in verdict.documents]) == ("rewritten", ["candidate_summary"])


def test_a_merged_file_freed_of_its_passphrase_is_compared_with_its_parts(workspace, three):
    def freed(change):
        buffer = io.BytesIO()
        with pikepdf.open(io.BytesIO(locked), password="kopi tubruk") as pdf:
            change(pdf)
            pdf.save(buffer)
        return buffer.getvalue()

    locked = three("kopi tubruk")
    assert verify(workspace, freed(lambda _pdf: None)).code == "rewritten"
    assert (verify(workspace, freed(forge)).code, verify(workspace, freed(forge)).pages) == ("altered", (3,))


def test_pages_drawn_by_other_operators_are_compared_by_their_text(workspace, three):
    """What another program writes in its own way differs to the last operator, and says the same."""

    def redraw(pdf):
        for page in pdf.pages:
            page.contents_add(b"q Q")

    seen = []
    verdict = verify(workspace, changed(three(), redraw), report=lambda done, total: seen.append((done, total)))
    assert verdict.code == "rewritten"
    assert (3, 3) in seen


def test_a_kept_document_that_was_altered_is_not_what_a_genuine_file_is_measured_by(workspace, three, workspace_path):
    genuine = changed(three(), lambda _pdf: None)
    workspace.execute("DROP TRIGGER document_files_no_update")
    part = documents.rows(workspace)[-1]
    forged = changed(documents.content(workspace, part.id), forge)
    workspace.execute("UPDATE document_files SET content = ? WHERE document_id = ?", (forged, part.id))
    verdict = verify(workspace, genuine)
    assert (verdict.code, [one.number for one in verdict.documents]) == ("kept_altered", [part.number])
    assert [finding.code for finding in verdict.trouble] == ["document"]
    assert any("compare with a backup" in line for line in told(verdict))


def test_more_pages_than_are_looked_at_are_not_called_damaged(workspace, merged, monkeypatch):
    monkeypatch.setattr("reports.verify.MOST_PAGES", 1)
    verdict = verify(workspace, changed(merged, lambda _pdf: None))
    assert verdict.code == "too_large"
    assert any("in several parts" in line for line in told(verdict))


def test_whoever_stops_is_heard_while_documents_are_compared_with_today(workspace, merged, candidate_id):
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Rahayu")
    told = []
    verify(workspace, merged, report=lambda done, count: told.append((done, count)))
    assert told[-2:] == [(0, 2), (1, 2)]
