"""Restriction: what is held is seen, and nothing is done with it."""

import json

import pytest

from screening import audit, doctor, documents, exports, importing
from screening.errors import Refused
from screening.figures import comparing, debrief_pack, results
from screening.insights import outcomes, stages
from screening.insights.selection import Selection
from screening.interviewing import interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.jobs import stages as job_stages
from screening.people import attachments, candidates, merging, tagging
from screening.privacy import erasure, restriction

FOURS = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")


@pytest.fixture
def scored(workspace, scorecard_id, interview_id, rina, application_id, budi):
    """Rina has submitted, Budi has begun."""
    for criterion in FOURS:
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id=criterion, score=4)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Bertanya soal jam kerja")
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Siap")
    return scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id


@pytest.fixture
def restricted(workspace, scored, candidate_id):
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Kebenaran data dipersoalkan")
    return candidate_id


def test_nothing_is_added_changed_or_taken_away(
    workspace, restricted, scored, scorecard_id, application_id, interview_id, job_id, rina
):
    ws = workspace
    other = jobs.add(ws, title="Kurir", yaml=ws.one("SELECT yaml FROM rubrics")[0]).id
    note = notes.of_interview(ws, interview_id)[0].id
    before = ws.all("SELECT * FROM ratings"), ws.all("SELECT * FROM notes"), ws.all("SELECT * FROM interviews")
    deeds = [
        lambda: scorecards.rate(ws, scorecard_id=scored, criterion_id="kesabaran", score=2),
        lambda: scorecards.write_evidence(ws, scorecard_id=scored, criterion_id="kesabaran", text="Baru"),
        lambda: scorecards.observe(ws, scorecard_id=scored, trait_id="kesabaran-plus", state="observed", evidence=""),
        lambda: scorecards.submit(ws, scorecard_id=scored, recommendation="no", summary=""),
        lambda: scorecards.reopen(ws, scorecard_id=scorecard_id, reason="Lupa"),
        lambda: notes.add(ws, interview_id=interview_id, interviewer_id=rina, text="Baru"),
        lambda: notes.remove(ws, note_id=note),
        lambda: interviews.schedule(ws, application_id=application_id, panel=(rina,)),
        lambda: interviews.start_clock(ws, interview_id=interview_id),
        lambda: applications.move(ws, application_id=application_id, stage="offer"),
        lambda: applications.decide(ws, application_id=application_id, decision="hire", reason="Cocok"),
        lambda: applications.apply(ws, candidate_id=restricted, job_id=other),
        lambda: attachments.add(ws, candidate_id=restricted, name="cv.png", content=b"\x89PNG\r\n\x1a\n" + bytes(9)),
        lambda: exports.summary_copied(ws, application_id),
        lambda: documents.keep(
            ws,
            kind="candidate_summary",
            title="x",
            language="id",
            number="S-2026-0099",
            content=b"x",
            application_id=application_id,
        ),
        lambda: merging.merge(ws, kept_id=restricted, merged_id=candidates.add(ws, name="Siti N.").id),
        lambda: erasure.erase(ws, candidate_ids=[restricted], why="retention"),
    ]
    for deed in deeds:
        with pytest.raises(Refused, match="candidate_restricted"):
            deed()
    assert (
        ws.all("SELECT * FROM ratings"),
        ws.all("SELECT * FROM notes"),
        ws.all("SELECT * FROM interviews"),
    ) == before


def test_it_can_be_seen_corrected_and_given_to_the_person(workspace, restricted, application_id):
    assert results.application_result(workspace, application_id).score.points is not None
    assert candidates.get(workspace, restricted).name == "Siti Nurhaliza"
    candidates.edit(workspace, candidate_id=restricted, phone="0812 0000 1111")
    kept = documents.keep(
        workspace,
        kind="own_data",
        title="Data Siti",
        language="id",
        number="S-2026-0099",
        content=b"%PDF",
        candidate_id=restricted,
    )
    assert documents.content(workspace, kept.id) == b"%PDF"


def test_an_attachment_is_seen_and_not_passed_on(workspace, candidate_id):
    attachments.add(workspace, candidate_id=candidate_id, name="cv.png", content=b"\x89PNG\r\n\x1a\n" + bytes(9))
    (cv,) = attachments.of_candidate(workspace, candidate_id)
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Kebenaran data dipersoalkan")
    assert attachments.content(workspace, cv.id).endswith(bytes(9))
    attachments.handed_out(workspace, cv.id, "opened")
    with pytest.raises(Refused, match="candidate_restricted"):
        attachments.handed_out(workspace, cv.id, "saved")
    told = [action for (action,) in workspace.all("SELECT action FROM audit WHERE action LIKE 'attachment%'")]
    assert told == ["attachment_added", "attachment_opened"]
    restriction.release(workspace, candidate_id=candidate_id, reason="Sudah diperiksa")
    attachments.handed_out(workspace, cv.id, "saved")


def test_it_stands_in_no_comparison_pack_or_insight(workspace, restricted, job_id, application_id):
    found = comparing.comparison(workspace, job_id)
    assert (found.ranked, found.left_out, dict(found.reasons)) == ((), (), {"restricted": 1})
    assert comparing.comparable(workspace, job_id) == []
    pack = debrief_pack.of_job(workspace, job_id, chosen=[application_id])
    assert (pack.finalists, pack.absent, pack.restricted) == ((), (), 1)
    every = Selection()
    assert stages.funnel(workspace, every, None).applications == 0
    assert outcomes.coverage(workspace, every, None) == []
    assert applications.waiting(workspace, limit=9) == []
    restriction.release(workspace, candidate_id=restricted, reason="Sudah diperiksa")
    assert len(comparing.comparison(workspace, job_id).ranked) == 1
    assert stages.funnel(workspace, every, None).applications == 1
    assert len(applications.waiting(workspace, limit=9)) == 1


def test_a_kept_document_goes_to_nobody_else(workspace, application_id, candidate_id):
    number, own = documents.take_numbers(workspace, 2)
    kept = [
        documents.keep(
            workspace,
            kind=kind,
            title="x",
            language="id",
            number=number,
            content=b"x",
            application_id=application,
            **rest,
        ).id
        for kind, number, application, rest in (
            ("candidate_summary", number, application_id, {}),
            ("own_data", own, "", {"candidate_id": candidate_id}),
        )
    ]
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Disengketakan")
    for how in ("saved", "printed"):
        with pytest.raises(Refused, match="candidate_restricted"):
            documents.handed_out(workspace, kept[0], how)
        documents.handed_out(workspace, kept[1], how)
    documents.handed_out(workspace, kept[0], "copied")  # for another program to show: it can be seen
    assert documents.content(workspace, kept[0]) == b"x"


def test_a_kept_document_about_many_goes_to_nobody_where_it_is_from_before(
    workspace, job_id, application_id, candidate_id, next_moment
):
    def keep(kind, **rest):
        (number,) = documents.take_numbers(workspace)
        made = documents.keep(workspace, kind=kind, title="x", language="id", number=number, content=b"x", **rest)
        return made.id

    without = keep("debrief_pack", job_id=job_id, ordered='{"chosen": ["somebody else"]}')
    comparison = keep("comparison", job_id=job_id)
    merged = keep("merged", parts=(keep("candidate_summary", application_id=application_id), without))
    twice = keep("merged", parts=(without, merged))
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Disengketakan")
    next_moment()
    since = keep("comparison", job_id=job_id)
    both = keep("merged", parts=(since, comparison))
    for how in ("saved", "printed"):
        for one in (comparison, merged, twice, both):
            with pytest.raises(Refused, match="candidate_restricted"):
                documents.handed_out(workspace, one, how)
        for one in (without, since, keep("merged", parts=(without, since))):
            documents.handed_out(workspace, one, how)
    restriction.release(workspace, candidate_id=candidate_id, reason="Sudah diperiksa")
    documents.handed_out(workspace, comparison, "saved")


def test_a_merged_document_of_many_parts_asks_the_long_log_no_more_often_than_one_of_two(
    workspace, application_id, candidate_id
):
    def keep(kind, **rest):
        (number,) = documents.take_numbers(workspace)
        fields = {"audit_seq": audit.last(workspace)[0], **rest}
        return documents.keep(workspace, kind=kind, title="x", language="id", number=number, content=b"x", **fields).id

    def asked(document):
        statements = []
        workspace.connection.set_trace_callback(statements.append)
        documents.require_free(workspace, document)
        workspace.connection.set_trace_callback(None)
        return sum("FROM audit" in one for one in statements)

    parts = [keep("candidate_summary", application_id=application_id) for _ in range(12)]
    others = [candidates.add(workspace, name=name).id for name in ("Agus Salim", "Dewi Lestari")]
    few, many = keep("merged", parts=parts[:2]), keep("merged", parts=parts)
    for one in others:
        restriction.restrict(workspace, candidate_id=one, reason="Disengketakan")
    assert asked(many) == asked(few) > 0
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Disengketakan")
    with pytest.raises(Refused, match="candidate_restricted"):
        documents.require_free(workspace, many)


def test_each_part_of_a_merged_document_is_from_before_or_since_by_itself(
    workspace, job_id, yaml, application_id, candidate_id
):
    """Who was restricted before a part was made does not stand in it, whoever was restricted since."""

    def keep(kind, **rest):
        (number,) = documents.take_numbers(workspace)
        fields = {"audit_seq": audit.last(workspace)[0], **rest}
        return documents.keep(workspace, kind=kind, title="x", language="id", number=number, content=b"x", **fields).id

    other_job = jobs.add(workspace, title="Kurir", yaml=yaml).id
    other = candidates.add(workspace, name="Agus Salim").id
    applications.apply(workspace, candidate_id=other, job_id=other_job)
    theirs = keep("comparison", job_id=other_job)
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Disengketakan")
    since = keep("comparison", job_id=job_id)
    free = keep("merged", parts=(theirs, since))
    documents.require_free(workspace, free)
    restriction.restrict(workspace, candidate_id=other, reason="Disengketakan")
    documents.require_free(workspace, since)
    with pytest.raises(Refused, match="candidate_restricted"):
        documents.require_free(workspace, free)


def test_what_is_from_before_goes_to_nobody_also_where_the_clock_was_set_back(
    workspace, job_id, application_id, candidate_id, set_clock_back
):
    def keep():
        (number,) = documents.take_numbers(workspace)
        fields = {"kind": "comparison", "job_id": job_id, "audit_seq": audit.last(workspace)[0]}
        return documents.keep(workspace, title="x", language="id", number=number, content=b"x", **fields).id

    before = keep()
    set_clock_back()
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Disengketakan")
    since = keep()
    with pytest.raises(Refused, match="candidate_restricted"):
        documents.handed_out(workspace, before, "saved")
    documents.handed_out(workspace, since, "saved")


def test_deeds_on_many_leave_it_out(workspace, restricted, job_id, application_id, checked):
    other = candidates.add(workspace, name="Agus Setiawan").id
    both, second = (
        [restricted, other],
        jobs.add(workspace, title="Kurir", yaml=workspace.one("SELECT yaml FROM rubrics")[0]).id,
    )
    tagging.tag_many(workspace, candidate_ids=both, add=["arsip"])
    assert [candidates.get(workspace, one).tags for one in both] == [(), ("arsip",)]
    applications.apply_many(workspace, candidate_ids=both, job_id=second)
    applications.apply_many(workspace, candidate_ids=both, job_id=job_id)
    assert [row.candidate.id for row in applications.rows(workspace, job_id=second)] == [other]
    moved = applications.that_may_move(workspace, candidate_ids=both, job_id=job_id, stage="interview")
    assert application_id not in moved and len(moved) == 1
    plan = checked("Nama,Email,Sumber\nSiti Nurhaliza,siti@contoh.example,Bursa\nEka,e@x.example,Bursa\n")
    assert [(one.candidate_id, one.deed, one.fills) for one in plan.duplicates] == [(restricted, "skip", ())]
    importing.carry_out(workspace, plan)
    assert candidates.get(workspace, restricted).source == ""
    assert "Eka" in [one.name for one in candidates.page(workspace)]


def test_a_stage_is_still_renamed(workspace, restricted, job_id):
    wanted = [job_stages.Stage("Wawancara" if one == "new" else one, one) for one in jobs.get(workspace, job_id).stages]
    job_stages.change(workspace, job_id=job_id, stages=wanted)
    assert [row.application.stage for row in applications.rows(workspace)] == ["Wawancara"]


def test_it_ends_with_a_reason_and_both_are_on_record(workspace, restricted, scored):
    with pytest.raises(Refused, match="restriction_stands"):
        restriction.restrict(workspace, candidate_id=restricted, reason="Lagi")
    with pytest.raises(Refused, match="restriction_reason_missing"):
        restriction.release(workspace, candidate_id=restricted, reason=" ")
    restriction.release(workspace, candidate_id=restricted, reason="Sudah diperiksa")
    (one,) = restriction.of_candidate(workspace, restricted)
    assert (one.reason, one.lifted_reason, one.lifted_by) == (
        "Kebenaran data dipersoalkan",
        "Sudah diperiksa",
        "Rina Wijaya",
    )
    with pytest.raises(Refused, match="restriction_none"):
        restriction.release(workspace, candidate_id=restricted, reason="Lagi")
    scorecards.rate(workspace, scorecard_id=scored, criterion_id="kesabaran", score=2)


def test_who_asks_for_it_is_erased_all_the_same(workspace, restricted):
    erasure.erase(workspace, candidate_ids=[restricted], why="request")
    assert candidates.page(workspace) == [] and doctor.examine(workspace.path) == []
    assert json.loads(workspace.one("SELECT details FROM tombstones")[0])["counts"]["scorecards"] == 2
