"""Who may see what: interviewers score alone in every round, and a hidden name is hidden wherever it is read."""

import pytest

from screening import audit, documents
from screening.figures import comparing, results
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates, visibility
from screening.people.candidate_filter import Filter


@pytest.fixture
def submit(workspace):
    """`submit(interview_id, interviewer_id)`: a scorecard with a score of 2 on ketelitian; its id."""

    def submit(interview, interviewer):
        card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer).id
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=2)
        scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="ringkasan")
        return card

    return submit


@pytest.fixture
def rounds(workspace, application_id, rina, budi):
    """Budi alone in round 1, Rina in round 2."""
    return [interviews.schedule(workspace, application_id=application_id, panel=(one,)).id for one in (budi, rina)]


def sees(workspace, application_id, viewer):
    """What a viewer learns of the scorecards of an application: result, lists, and who waits for a decision."""
    result = results.application_result(workspace, application_id, viewer_id=viewer)
    (row,) = applications.rows(workspace, viewer_id=viewer)
    return (
        len(result.scorecards),
        row.submitted,
        sum(one.submitted for one in interviews.rows(workspace, viewer_id=viewer)),
        len(applications.waiting(workspace, limit=9, viewer_id=viewer)),
        len(comparing.comparison(workspace, row.application.job_id, viewer_id=viewer).ranked),
    )


def test_a_later_round_does_not_see_an_earlier_one_before_its_own(
    workspace, application_id, rounds, submit, rina, budi
):
    submit(rounds[0], budi)
    assert sees(workspace, application_id, rina) == (0, 0, 0, 0, 0)
    assert sees(workspace, application_id, budi) == sees(workspace, application_id, None) == (1, 1, 1, 1, 1)
    card = submit(rounds[1], rina)
    assert sees(workspace, application_id, rina) == (2, 2, 2, 1, 1)
    scorecards.reopen(workspace, scorecard_id=card, reason="Salah ketik")
    assert sees(workspace, application_id, rina) == (0, 0, 0, 0, 0)


def test_ones_own_earlier_round_stays_in_sight(workspace, application_id, rounds, submit, rina, budi):
    submit(rounds[0], budi)
    submit(rounds[1], rina)
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    result = results.application_result(workspace, application_id, viewer_id=rina)
    assert [card.interviewer_id for card in result.scorecards] == [rina]
    assert result.hidden
    (row,) = applications.rows(workspace, viewer_id=rina)
    assert (row.blind, row.submitted) == (True, 1)


def test_nothing_tells_whether_others_have_submitted(workspace, application_id, job_id, rounds, submit, rina, budi):
    """What a blind viewer reads is the same before and after somebody else submits."""

    def read():
        return (
            results.application_result(workspace, application_id, viewer_id=rina),
            comparing.comparison(workspace, job_id, viewer_id=rina),
            applications.rows(workspace, viewer_id=rina),
            applications.waiting(workspace, limit=9, viewer_id=rina),
            interviews.rows(workspace, viewer_id=rina),
            interviews.with_drafts(workspace, limit=9, viewer_id=rina),
            documents.rows(workspace, viewer_id=rina),
        )

    before = read()
    card = scorecards.begin(workspace, interview_id=rounds[0], interviewer_id=budi).id
    assert read() == before
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    assert read() == before


def test_whoever_is_off_the_panel_sees_it_all_again(workspace, application_id, rounds, submit, rina, budi):
    submit(rounds[0], budi)
    interviews.edit(workspace, interview_id=rounds[1], panel=())
    assert sees(workspace, application_id, rina) == (1, 1, 1, 1, 1)


def test_a_job_that_does_not_hide_scores(workspace, application_id, job_id, rounds, submit, rina, budi):
    submit(rounds[0], budi)
    jobs.edit(workspace, job_id=job_id, title="Arsip", hide_names=False, hide_scores=False)
    assert sees(workspace, application_id, rina) == (1, 1, 1, 1, 1)


def test_why_another_decided_is_hidden_and_that_they_did_is_not(workspace, application_id, rounds, rina, budi):
    for who, reason in (("Budi Santoso", "alasan Budi"), ("Rina Wijaya", "alasan Rina")):
        workspace.actor = who
        applications.decide(workspace, application_id=application_id, decision="hold", reason=reason)

    def history(viewer):
        return [
            (one.by, one.reason) for one in applications.decision_history(workspace, application_id, viewer_id=viewer)
        ]

    dewi = interviewers.ensure(workspace, name="Dewi").id
    assert history(rina) == [("Rina Wijaya", "alasan Rina"), ("Budi Santoso", "")]
    assert history(budi) == [("Rina Wijaya", ""), ("Budi Santoso", "alasan Budi")]
    assert history(dewi) == history(None) == [("Rina Wijaya", "alasan Rina"), ("Budi Santoso", "alasan Budi")]
    assert applications.get(workspace, application_id, viewer_id=budi).decision_reason == ""
    assert applications.get(workspace, application_id, viewer_id=budi).decision == "hold"


def test_notes_of_others_are_read_and_found_only_afterwards(workspace, application_id, rounds, submit, rina, budi):
    notes.add(workspace, interview_id=rounds[0], interviewer_id=budi, text="pernah menengahi")
    submit(rounds[0], budi)
    notes.add(workspace, interview_id=rounds[1], interviewer_id=rina, text="bertanya balik")

    def found(text, viewer):
        shown = candidates.page(workspace, filter=Filter(text=text), viewer_id=viewer)
        assert candidates.count(workspace, filter=Filter(text=text), viewer_id=viewer) == len(shown)
        return len(shown)

    assert (found("menengahi", rina), found("balik", rina)) == (0, 1)
    assert notes.of_interview(workspace, rounds[0], viewer_id=rina) == []
    assert (found("menengahi", budi), found("balik", budi)) == (1, 1)
    submit(rounds[1], rina)
    assert found("menengahi", rina) == 1
    assert len(notes.of_interview(workspace, rounds[0], viewer_id=rina)) == 1


def test_a_draft_of_another_and_its_notes_are_never_shown(workspace, application_id, rounds, submit, rina, budi):
    submit(rounds[1], rina)
    card = scorecards.begin(workspace, interview_id=rounds[0], interviewer_id=budi).id
    notes.add(workspace, interview_id=rounds[0], interviewer_id=budi, text="setengah jadi")
    assert not scorecards.is_visible(workspace, scorecard=scorecards.load(workspace, card), viewer_id=rina)
    assert candidates.page(workspace, filter=Filter(text="setengah"), viewer_id=rina) == []


# -- names


@pytest.fixture
def hiding(workspace, yaml):
    return jobs.add(workspace, title="Tanpa nama", yaml=yaml, hide_names=True).id


def test_a_hidden_name_is_read_as_a_code_in_every_job(workspace, application_id, candidate_id, hiding):
    assert applications.rows(workspace)[0].candidate.name == "Siti Nurhaliza"
    applications.apply(workspace, candidate_id=candidate_id, job_id=hiding)
    for one in (
        candidates.get(workspace, candidate_id),
        *candidates.page(workspace),
        *(row.candidate for row in applications.rows(workspace)),
        results.application_result(workspace, application_id).candidate,
    ):
        assert (one.name, one.code, one.hidden) == ("K-01", "K-01", True)
        assert (one.email, one.phone, one.source, one.tags, one.note) == ("", "", "", (), "")
    assert candidates.named(workspace, candidate_id).email == "siti@contoh.example"
    jobs.edit(workspace, job_id=hiding, title="Tanpa nama", hide_names=False, hide_scores=True)
    assert candidates.get(workspace, candidate_id).name == "Siti Nurhaliza"


@pytest.mark.parametrize("text", ["siti", "nurhaliza", "contoh", "812", "6281234567890", "siti K-01"])
def test_a_search_does_not_tell_who_is_behind_a_code(workspace, candidate_id, hiding, text):
    assert candidates.count(workspace, filter=Filter(text=text)) == 1
    applications.apply(workspace, candidate_id=candidate_id, job_id=hiding)
    assert candidates.count(workspace, filter=Filter(text=text)) == 0
    assert [one.name for one in candidates.page(workspace, filter=Filter(text="k-01"))] == ["K-01"]


def test_the_place_among_the_names_does_not_tell_the_first_letter(workspace, hiding):
    for number in range(12):
        made = candidates.add(workspace, name=f"{'AMZ'[number % 3]} Nomor {number:02}").id
        if number % 2:
            applications.apply(workspace, candidate_id=made, job_id=hiding)
    everybody = [one.name for one in candidates.page(workspace)]
    assert everybody[:6] == ["K-02", "K-04", "K-06", "K-08", "K-10", "K-12"]
    assert everybody[6:] == sorted(everybody[6:])
    assert [row.candidate.name for row in applications.rows(workspace)] == everybody[:6]
    for descending in (False, True):
        read = []
        while page := candidates.page(workspace, limit=5, after=read[-1] if read else None, descending=descending):
            read += page
        assert [one.name for one in read] == (everybody[::-1] if descending else everybody)


def test_looking_at_a_hidden_name_is_put_on_record(workspace, candidate_id, hiding):
    def revealed():
        return [(one.actor, one.candidate_id) for one in audit.entries(workspace) if one.action == "names_revealed"]

    candidates.reveal(workspace, candidate_ids=[candidate_id])
    assert revealed() == []  # nobody hides it
    applications.apply(workspace, candidate_id=candidate_id, job_id=hiding)
    candidates.reveal(workspace, candidate_ids=[candidate_id])
    assert revealed() == [("Rina Wijaya", candidate_id)]


def test_documents_with_a_hidden_name_are_not_listed(workspace, candidate_id, hiding, rina):
    application = applications.apply(workspace, candidate_id=candidate_id, job_id=hiding).id

    def keep(**about):
        return documents.keep(
            workspace, title="x", language="id", number=documents.take_numbers(workspace)[0], content=b"%PDF", **about
        ).id

    keep(kind="candidate_summary", application_id=application, job_id=hiding)
    keep(kind="comparison", job_id=hiding)
    coded = [
        keep(kind="candidate_summary", application_id=application, job_id=hiding, coded=True),
        keep(kind="comparison", job_id=hiding, coded=True),
    ]
    listed = documents.rows(workspace, viewer_id=rina)
    assert [one.id for one in listed] == coded[::-1]
    assert [(one.kind, one.coded) for one in listed] == [("comparison", True), ("candidate_summary", True)]
    jobs.edit(workspace, job_id=hiding, title="x", hide_names=False, hide_scores=True)
    assert len(documents.rows(workspace, viewer_id=rina)) == 4


def test_what_is_asked_at_every_row_is_found_by_index(workspace):
    """No table is read from end to end to say whether somebody is blind, or whose name is hidden."""
    for sql in (
        visibility.JOBS_OF_HIDDEN,
        visibility.BLIND_TO.replace("?1", "'x'"),
    ):
        plan = [row[3] for row in workspace.all(f"EXPLAIN QUERY PLAN {sql}")]
        assert plan
        assert not [step for step in plan if step.startswith("SCAN")]
