"""Documents: kept byte for byte, and never handed out when they are not what was kept."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest

from screening import audit, documents
from screening.doctor import examine
from screening.errors import NotFound, Refused, WorkspaceError
from screening.interviewing import scorecards
from screening.jobs import jobs
from screening.people import candidates, merging
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


def test_a_document_that_somebody_changed_behind_our_back_is_not_vouched_for(workspace, keep):
    made, other = keep(b"%PDF-1.7 isi"), keep(b"%PDF-1.7 lain")
    with workspace.atomic():
        workspace.execute("DROP TRIGGER documents_no_update")
        workspace.execute("UPDATE documents SET title = 'Bukan judulnya' WHERE id = ?", (made,))
    assert documents.content(workspace, made) == b"%PDF-1.7 isi"
    with pytest.raises(WorkspaceError, match="document_altered"):
        documents.vouched_content(workspace, made)
    assert documents.vouched_content(workspace, other) == b"%PDF-1.7 lain"


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


def test_a_number_is_never_given_out_twice(workspace, keep):
    """Not where nothing came of it, nor once its document is gone, nor when somebody turns the counter back."""
    lost = documents.take_numbers(workspace)
    made = keep()
    workspace.execute("DELETE FROM document_files")
    workspace.execute("DELETE FROM documents WHERE id = ?", (made,))
    assert documents.take_numbers(workspace)[0] > lost[0]
    for statement in ("UPDATE document_numbers SET last = last - 1", "DELETE FROM document_numbers"):
        with pytest.raises(Refused, match="document_fixed"):
            workspace.execute(statement)


def test_exports_at_once_get_numbers_of_their_own(workspace):
    """Four connections, as of windows and commands that export at the same moment."""

    def take():
        with workspace.again() as own:
            return [documents.take_numbers(own)[0] for _ in range(25)]

    with ThreadPoolExecutor(4) as pool:
        taken = [number for future in [pool.submit(take) for _ in range(4)] for number in future.result()]
    assert len(set(taken)) == 100
    assert sorted(taken)[-1].endswith("-0100")


def test_a_copy_that_leaves_is_on_record(workspace, keep, application_id, candidate_id):
    made = keep(kind="candidate_summary", application_id=application_id)
    documents.handed_out(workspace, made, "printed")
    (entry,) = audit.entries(workspace, limit=1)
    assert (entry.action, entry.record_id, entry.candidate_id) == ("document_printed", made, candidate_id)
    assert examine(workspace.path) == []


def test_what_is_merged_is_seen_by_whoever_may_see_all_of_it(
    workspace, keep, job_id, application_id, interview_id, scorecard_id, budi
):
    kit = keep(kind="interview_kit", application_id=application_id)
    summary = keep(kind="candidate_summary", application_id=application_id)
    harmless, telling = keep(kind="merged", parts=[kit]), keep(kind="merged", parts=[kit, summary])

    def listed():
        return {row.id for row in documents.rows(workspace, viewer_id=budi)}

    assert listed() == {kit, harmless}
    assert not documents.may_see(workspace, telling, viewer_id=budi)
    his = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.submit(workspace, scorecard_id=his, recommendation="no", summary="")
    assert listed() == {kit, summary, harmless, telling}
    jobs.edit(workspace, job_id=job_id, title="x", hide_names=True, hide_scores=True)
    assert listed() == set()
    assert not documents.may_see(workspace, telling, viewer_id=None)
    for viewer in (budi, None):
        seen = [one.id for one in documents.rows(workspace) if documents.may_see(workspace, one.id, viewer_id=viewer)]
        assert [one.id for one in documents.shown(workspace, viewer_id=viewer)] == seen
    with pytest.raises(NotFound):
        keep(kind="merged", parts=["tidak-ada"])


def test_a_persons_own_data_are_hidden_with_the_name_and_the_scores(
    workspace, keep, job_id, candidate_id, application_id, interview_id, scorecard_id, rina, budi
):
    made = keep(kind="own_data", candidate_id=candidate_id)
    assert [row.id for row in documents.rows(workspace, candidate_id=candidate_id)] == [made]
    assert documents.rows(workspace, viewer_id=budi) == []  # he still has to score
    assert [row.id for row in documents.rows(workspace, viewer_id=rina)] == [made]  # it is hers
    jobs.edit(workspace, job_id=job_id, title="x", hide_names=True, hide_scores=True)
    assert documents.rows(workspace, viewer_id=rina) == []


def test_a_persons_documents_go_with_the_record_that_stays(workspace, keep, candidate_id):
    made = keep(kind="own_data", candidate_id=candidate_id)
    stays = candidates.add(workspace, name="Siti N.").id
    merged = merging.merge(workspace, kept_id=stays, merged_id=candidate_id)
    assert [row.id for row in documents.rows(workspace, candidate_id=stays)] == [made]
    assert examine(workspace.path) == []
    merged.undo(workspace)
    assert [row.id for row in documents.rows(workspace, candidate_id=candidate_id)] == [made]
    assert examine(workspace.path) == []
