"""What a person is told of the data held about them, and what is left out of it."""

import json
from dataclasses import asdict

import pytest

from rubrics.model import Text
from screening import documents
from screening.errors import NotFound, Refused
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import attachments, candidates, custom_fields, merging, own_data
from screening.people.custom_fields import CustomField
from screening.people.redaction import Place
from screening.privacy import requests
from screening.workspace import Workspace

FIRST = Place("interview", "Penata Arsip", 1)


@pytest.fixture
def told(workspace, candidate_id):
    return lambda viewer_id=None: own_data.of_candidate(workspace, candidate_id, viewer_id=viewer_id)


@pytest.fixture
def scored(workspace, interview_id, rina):
    """Rina's submitted scorecard of the interview, which mentions another candidate and her colleague."""
    other = candidates.add(workspace, name="Agus Setiawan").id
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina).id
    scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=4)
    scorecards.write_evidence(
        workspace, scorecard_id=card, criterion_id="ketelitian", text="Lebih teliti daripada Agus Setiawan."
    )
    scorecards.observe(
        workspace, scorecard_id=card, trait_id="ketelitian-minus", state="observed", evidence="Kata Budi, dua salah."
    )
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True, response="Tidak kaget.")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Siap bekerja.")
    return other


def left_out(own):
    return {one.code: (one.count, one.places) for one in own.left_out}


def test_everything_held_about_a_person_is_told(workspace, candidate_id, application_id, interview_id, scored, told):
    custom_fields.arrange(workspace, fields=[CustomField("", "Masa pemberitahuan")])
    (field,) = custom_fields.all_of(workspace)
    candidates.edit(
        workspace,
        candidate_id=candidate_id,
        source="Teman",
        tags=("arsip",),
        note="Bisa mulai Januari.",
        keep_until="2027-05-31",
        custom={field.id: "30 hari"},
    )
    applications.move(workspace, application_id=application_id, stage="interview")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Tunggu ronde dua")
    attachments.add(workspace, candidate_id=candidate_id, name="cv.png", content=b"\x89PNG\r\n\x1a\n" + bytes(40))
    own = told()

    assert (own.name, own.email, own.code) == ("Siti Nurhaliza", "siti@contoh.example", "K-01")
    assert (own.source, own.tags, own.note, own.keep_until) == (
        "Teman",
        ("arsip",),
        "Bisa mulai Januari.",
        "2027-05-31",
    )
    assert own.kept == (("Masa pemberitahuan", "30 hari"),)
    assert [file.name for file in own.files] == ["cv.png"] and len(own.trail) > 10
    (application,) = own.applications
    assert [stage for _, stage in application.stages] == ["new", "interview"]
    assert [(what, why) for _, what, why in application.decisions] == [("hold", "Tunggu ronde dua")]
    (interview,) = application.interviews
    (card,) = interview.scorecards
    assert (card.by, card.recommendation, card.summary) == (1, "yes", "Siap bekerja.")
    assert card.ratings[0].meaning == Text("Ketelitian tingkat 4", "Ketelitian at level 4")
    left_blank = [(None, False)] * 3  # of what the job asks for; of what it does not nothing is held
    assert [(one.score, one.not_assessed) for one in card.ratings] == [(4, False), *left_blank]
    assert [(one.given, one.response) for one in card.previews] == [(True, "Tidak kaget.")]


def test_other_people_are_not_in_it(scored, told):
    own = told()
    text = json.dumps(asdict(own), ensure_ascii=False)
    card = own.applications[0].interviews[0].scorecards[0]

    assert card.ratings[0].evidence == "Lebih teliti daripada ⟦candidate⟧."
    assert card.traits[0].evidence == "Kata ⟦interviewer 2⟧, dua salah."
    assert [name for name in ("Agus", "Rina", "Budi", "Wijaya") if name in text] == []
    assert left_out(own)["other_candidates"] == (1, (FIRST,))
    assert left_out(own)["interviewers_in_text"] == (1, (FIRST,))
    assert left_out(own)["interviewers"] == (2, ())


def test_private_notes_and_what_is_not_submitted_are_counted_and_left_out(
    workspace, interview_id, rina, budi, scored, told
):
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Untuk saya saja", private=True)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Bertanya soal jam kerja.")
    draft = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.rate(workspace, scorecard_id=draft, criterion_id="kesabaran", score=1)
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Belum yakin")
    own = told()

    (interview,) = own.applications[0].interviews
    assert [(note.by, note.text) for note in interview.notes] == [(1, "Bertanya soal jam kerja.")]
    assert [card.by for card in interview.scorecards] == [1]
    found, once = left_out(own), (1, (FIRST,))
    assert [found[code] for code in ("private_notes", "drafts", "draft_notes")] == [once, once, once]


def test_whoever_still_has_to_score_cannot_make_it(workspace, scored, told, budi, rina):
    with pytest.raises(Refused, match="own_data_blind"):
        told(viewer_id=budi)
    assert told(viewer_id=rina) == told()


def test_a_hidden_name_is_told_to_the_person(workspace, job_id, application_id, told):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)

    assert candidates.get(workspace, told().id).name == "K-01"
    assert told().name == "Siti Nurhaliza"


def test_records_that_were_merged_are_told_of(workspace, candidate_id, application_id, told):
    first = candidates.add(workspace, name="Bunga Citra", email="bunga@contoh.example", source="Teman").id
    second = candidates.add(workspace, name="Siti N.", note="Kenal Bunga Citra").id
    merging.merge(workspace, kept_id=second, merged_id=first)
    merging.merge(workspace, kept_id=candidate_id, merged_id=second)
    own = told()

    said = [(one.code, one.name, one.email, one.source, one.note) for one in own.earlier]
    assert said[0] == ("K-02", "Bunga Citra", "bunga@contoh.example", "Teman", "")
    assert said[1][:2] == ("K-03", "Siti N.") and "Kenal Bunga Citra" in said[1][4]
    assert len(own.trail) == workspace.one("SELECT count(*) FROM audit WHERE candidate_id <> ''")[0]


def test_what_only_a_merge_keeps_is_told_of(workspace, candidate_id, application_id, job_id, told):
    custom_fields.arrange(workspace, fields=[CustomField("", "Gaji sekarang")])
    (field,) = custom_fields.all_of(workspace)
    candidates.edit(workspace, candidate_id=candidate_id, email="lama@contoh.example", custom={field.id: "Rp7.000.000"})
    second = candidates.add(
        workspace, name="Siti N.", email="baru@contoh.example", tags=("mutasi",), custom={field.id: "Rp6.000.000"}
    ).id
    applications.apply(workspace, candidate_id=second, job_id=job_id)
    (other,) = workspace.one("SELECT id FROM applications WHERE candidate_id = ?", (second,))
    applications.move(workspace, application_id=other, stage="interview")
    merging.merge(workspace, kept_id=candidate_id, merged_id=second, take=("email",))
    own = told()

    merged, before, corrected = own.earlier
    assert (merged.code, merged.tags, merged.kept) == ("K-02", ("mutasi",), (("Gaji sekarang", "Rp6.000.000"),))
    assert (corrected.email, corrected.name) == ("siti@contoh.example", "")
    assert (before.code, before.email, own.email) == ("K-01", "lama@contoh.example", "baru@contoh.example")
    assert sorted(stage for _, stage in own.applications[0].stages) == ["interview", "new", "new"]


def test_what_an_undone_merge_keeps_is_told_to_the_one_it_is_about(workspace, candidate_id, told):
    second = candidates.add(workspace, name="Bunga Citra", phone="+62 812 1111 2222", note="Datang sendiri.").id
    merging.merge(workspace, kept_id=candidate_id, merged_id=second)
    (merge_id,) = workspace.one("SELECT id FROM merges")
    merging.undo(workspace, merge_id=merge_id)
    assert own_data.of_candidate(workspace, second).earlier == ()  # it says what it said then

    candidates.edit(workspace, candidate_id=second, phone="", note="")
    candidates.edit(workspace, candidate_id=candidate_id, note="Baru.")
    (once,) = own_data.of_candidate(workspace, second).earlier
    assert (once.code, once.phone, once.note) == ("K-02", "+62 812 1111 2222", "Datang sendiri.")
    assert told().earlier == ()


def test_what_a_person_was_called_before_a_correction_is_told_to_them(workspace, candidate_id, told):
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Nurhalizah", phone="+62 812 3333 4444")
    candidates.edit(workspace, candidate_id=candidate_id, name="Budi Santoso").undo(workspace)
    (once,) = told().earlier
    assert (once.code, once.name, once.phone) == ("K-01", "Siti Nurhaliza", "+62 812-3456-7890")
    assert (once.email, once.merged_at) == ("", "") and once.corrected_at

    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Nurhaliza")
    assert [(one.name, one.phone) for one in told().earlier] == [("", "+62 812-3456-7890"), ("Siti Nurhalizah", "")]


def test_a_request_is_told_with_what_was_written_of_it(workspace, candidate_id, told):
    requests.record(workspace, candidate_id=candidate_id, kind="access", note="Lewat email ke HR.")

    (one,) = told().requests
    assert one.note == "Lewat email ke HR."
    assert one.due_at > one.asked_at


def test_documents_about_others_too_are_counted(workspace, job_id, application_id, candidate_id, told):
    said = {"title": "x", "language": "id", "content": b"%PDF-", "job_id": job_id}
    one, two, three = documents.take_numbers(workspace, 3)
    documents.keep(workspace, kind="candidate_summary", number=one, application_id=application_id, **said)
    documents.keep(workspace, kind="comparison", number=two, **said)
    documents.keep(workspace, kind="own_data", number=three, candidate_id=candidate_id, **(said | {"job_id": ""}))
    own = told()

    assert [(one.number, one.kind) for one in own.documents] == [(one, "candidate_summary"), (three, "own_data")]
    assert left_out(own)["comparisons"] == (1, ())


def test_somebody_who_never_applied_is_told_too(workspace, told):
    assert told().applications == () and told().left_out == ()


def test_nobody_is_not_found(workspace):
    with pytest.raises(NotFound):
        own_data.of_candidate(workspace, "nobody")


def test_interviewers_keep_their_number_over_all_interviews(workspace, application_id, interview_id, budi, told):
    dewi = interviewers.ensure(workspace, name="Dewi Anggraini").id
    interviews.schedule(workspace, application_id=application_id, panel=(budi, dewi))

    assert [one.panel for one in told().applications[0].interviews] == [(1, 2), (2, 3)]


@pytest.mark.parametrize("kept", [True, False], ids=["now", "by an older program"])
def test_an_interviewer_is_the_same_one_under_a_former_name(
    workspace, candidate_id, interview_id, rina, scored, told, kept
):
    before = told()
    mine = {one.by for one in before.trail if one.by}
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Menurut Rina Wijaya cocok.")
    interviewers.rename(workspace, interviewer_id=rina, name="Tyo Prabu")
    if not kept:
        workspace.execute("DELETE FROM settings WHERE name = ?", (rina,))
    interviewers.ensure(workspace, name="Rina Wijaya")
    with Workspace.open(workspace.path, actor="Budi Santoso") as again:
        own = own_data.of_candidate(again, candidate_id)

    assert [note.text for note in own.applications[0].interviews[0].notes] == ["Menurut ⟦interviewer 1⟧ cocok."]
    assert mine == {1} == {one.by for one in own.trail if one.by}
    assert [one.by for one in own.trail][: len(before.trail)] == [one.by for one in before.trail]


def test_the_login_name_of_a_computer_is_no_name_to_be_left_out(workspace, interview_id, budi, scored, told):
    interviewers.rename(workspace, interviewer_id=budi, name="admin")
    interviewers.rename(workspace, interviewer_id=budi, name="Budi Santoso")
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Pernah jadi admin toko.")
    assert "⟦" not in json.dumps([one.text for one in told().applications[0].interviews[0].notes])
