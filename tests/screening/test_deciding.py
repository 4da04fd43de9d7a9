"""Recording decisions: with a reason each, with the stage where that is wanted, all or nothing, and taken back."""

import pytest

from rubrics import wording
from screening.errors import Refused
from screening.interviewing import scorecards
from screening.jobs import applications, deciding, decision_reasons
from screening.people import candidates


@pytest.fixture
def another(workspace, job_id):
    person = candidates.add(workspace, name="Budi Santoso").id
    return applications.apply(workspace, candidate_id=person, job_id=job_id).id


def present(workspace, application_id):
    one = applications.get(workspace, application_id)
    return one.stage, one.decision, one.decision_reason


def test_the_stage_goes_along_only_where_that_is_wanted(workspace, application_id):
    deciding.record(workspace, reasons={application_id: "Bukti kuat."}, decision="advance")
    assert present(workspace, application_id) == ("new", "advance", "Bukti kuat.")
    deciding.record(workspace, reasons={application_id: "Bukti kuat."}, decision="advance", stage="screening")
    assert present(workspace, application_id)[0] == "screening"


def test_several_get_the_same_decision_with_a_reason_each(workspace, application_id, another):
    deciding.record(workspace, reasons={application_id: "Satu.", another: "Dua."}, decision="hold")
    assert [present(workspace, one)[1:] for one in (application_id, another)] == [("hold", "Satu."), ("hold", "Dua.")]


def test_all_or_nothing(workspace, application_id, another):
    with pytest.raises(Refused, match="reason_missing"):
        deciding.record(
            workspace, reasons={application_id: "Satu.", another: "  "}, decision="reject", stage="rejected"
        )
    assert [present(workspace, one) for one in (application_id, another)] == [("new", "", ""), ("new", "", "")]
    with pytest.raises(Refused, match="nobody_chosen"):
        deciding.record(workspace, reasons={}, decision="reject")


def test_nobody_decides_about_more_than_can_be_looked_at(workspace):
    with pytest.raises(Refused, match="too_many_decisions"):
        deciding.record(workspace, reasons={str(one): "Sama." for one in range(201)}, decision="reject")


def test_who_has_not_submitted_is_named(workspace, application_id, interview_id, scorecard_id):
    assert [(one.interviewer, one.round) for one in deciding.missing_scorecards(workspace, application_id)] == [
        ("Rina Wijaya", 1),
        ("Budi Santoso", 1),
    ]
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Baik.")
    assert [one.interviewer for one in deciding.missing_scorecards(workspace, application_id)] == ["Budi Santoso"]


@pytest.mark.parametrize(
    ("decision", "stage", "proposed"),
    [
        ("advance", "new", "screening"),
        ("advance", "offer", ""),
        ("reject", "interview", "rejected"),
        ("hire", "offer", "hired"),
        ("withdrawn", "withdrawn", ""),
        ("hold", "interview", ""),
    ],
)
def test_a_decision_has_a_usual_stage(decision, stage, proposed):
    stages = ("new", "screening", "interview", "offer", "hired", "rejected", "withdrawn")
    assert deciding.usual_stage(decision, stage, stages) == proposed
    assert deciding.usual_stage(decision, stage, ("new", "Tes", "interview")) in ("", "Tes")


# -- the list of reasons


def test_the_built_in_reasons_follow_the_language_until_somebody_edits_them(workspace):
    assert decision_reasons.listed(workspace, "id") == decision_reasons.BUILT_IN["id"]
    assert len(decision_reasons.BUILT_IN["id"]) == len(decision_reasons.BUILT_IN["en"])
    edited = decision_reasons.keep(workspace, texts=["  Posisi sudah terisi. ", "", "Posisi sudah terisi.", "Lain"])
    assert decision_reasons.listed(workspace, "en") == ("Posisi sudah terisi.", "Lain")
    again = edited.undo(workspace)
    assert decision_reasons.listed(workspace, "en") == decision_reasons.BUILT_IN["en"]
    again.undo(workspace)
    assert decision_reasons.listed(workspace, "en") == ("Posisi sudah terisi.", "Lain")


def test_an_undo_that_no_longer_fits_is_refused(workspace):
    edited = decision_reasons.keep(workspace, texts=["Satu"])
    decision_reasons.keep(workspace, texts=["Dua"])
    with pytest.raises(Refused, match="changed_since"):
        edited.undo(workspace)


def test_a_list_nobody_would_read_is_refused(workspace):
    with pytest.raises(Refused, match="too_many_reasons"):
        decision_reasons.keep(workspace, texts=[f"Alasan {number}" for number in range(51)])


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_built_in_reason_is_risky(language):
    for text in decision_reasons.BUILT_IN[language]:
        assert wording.find(text, language) == []
