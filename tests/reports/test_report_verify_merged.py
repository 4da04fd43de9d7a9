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
