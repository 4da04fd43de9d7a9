"""Documents: kept byte for byte, and never handed out when they are not what was kept."""

import hashlib
import os
from datetime import datetime

import pytest

from screening import documents
from screening.errors import NotFound, Refused, WorkspaceError
from screening.interviewing import scorecards
from screening.workspace import Workspace


@pytest.fixture
def keep(workspace):
    def call(content=b"%PDF-1.7 isi", **fields):
        values = {"kind": "comparison", "title": "Perbandingan", "language": "id", **fields}
        number = fields.get("number") or documents.take_numbers(workspace)[0]
        return documents.keep(workspace, **{**values, "number": number}, content=content).id

    return call


def test_the_same_bytes_come_back(workspace, workspace_path, keep, application_id):
    content = os.urandom(300_000)
    made = keep(content, kind="candidate_summary", application_id=application_id)
    workspace.close()
    with Workspace.open(workspace_path) as again:
        assert documents.content(again, made) == content
        (row,) = documents.rows(again, application_id=application_id)
    assert (row.size, row.sha256) == (300_000, hashlib.sha256(content).hexdigest())
    assert (row.kind, row.language, row.created_by) == ("candidate_summary", "id", "Rina Wijaya")


def test_numbers_follow_each_other(workspace, keep):
    year = datetime.now().astimezone().year
    made = [documents.get(workspace, keep()).number for _ in range(3)]
    assert made == [f"S-{year}-0001", f"S-{year}-0002", f"S-{year}-0003"]
    assert documents.take_numbers(workspace, 2) == [f"S-{year}-0004", f"S-{year}-0005"]
    workspace.execute("UPDATE document_numbers SET last = 9999")
    assert documents.take_numbers(workspace) == [f"S-{year}-10000"]
    with pytest.raises(Refused, match="number_taken"):
        keep(number=f"S-{year}-0002")


def test_the_newest_comes_first(workspace, keep, job_id, application_id):
    first, second = keep(job_id=job_id), keep(job_id=job_id, application_id=application_id)
    assert [row.id for row in documents.rows(workspace)] == [second, first]
    assert [row.id for row in documents.rows(workspace, job_id=job_id)] == [second, first]
    assert [row.id for row in documents.rows(workspace, application_id=application_id)] == [second]


def test_a_document_that_was_kept_is_not_changed(workspace, keep):
    keep()
    with pytest.raises(Refused, match="document_fixed"):
        workspace.execute("UPDATE document_files SET content = x'00'")


def test_altered_bytes_are_not_handed_out(workspace, keep):
    made = keep()
    with workspace.atomic():
        workspace.execute("DROP TRIGGER document_files_no_update")
        workspace.execute("UPDATE document_files SET content = CAST('%PDF-1.7 lain' AS BLOB)")
    with pytest.raises(WorkspaceError, match="document_altered"):
        documents.content(workspace, made)


def test_a_document_that_is_not_there(workspace):
    for look in (documents.get, documents.content):
        with pytest.raises(NotFound):
            look(workspace, "tidak-ada")


def test_a_report_made_by_another_is_not_listed_before_ones_own_scorecard(
    workspace, keep, job_id, application_id, interview_id, scorecard_id, rina, budi
):
    summary = keep(kind="candidate_summary", application_id=application_id, job_id=job_id)
    comparison = keep(job_id=job_id)
    elsewhere = keep()

    def listed(viewer_id):
        return [row.id for row in documents.rows(workspace, viewer_id=viewer_id)]

    everything = [elsewhere, comparison, summary]
    assert listed(budi) == [elsewhere]  # what appears and vanishes would tell who has submitted
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert listed(budi) == [elsewhere]
    assert listed(rina) == listed(None) == everything
    workspace.actor = "Budi Santoso"
    own = keep(kind="candidate_summary", application_id=application_id, job_id=job_id)
    assert listed(budi) == [own, elsewhere]
    his = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    assert listed(budi) == [own, elsewhere]
    scorecards.submit(workspace, scorecard_id=his, recommendation="no", summary="")
    assert listed(budi) == [own, *everything]
