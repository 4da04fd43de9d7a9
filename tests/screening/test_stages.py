"""The stages of a job: own names, their order, and the people of a stage that is renamed or taken away."""

import pytest

from screening import audit
from screening.errors import Refused
from screening.jobs import applications, jobs, stages
from screening.jobs.stages import STAGE_LIMIT, STAGES_LIMIT, Stage
from screening.people import candidates

KEPT = [Stage(stage, stage) for stage in jobs.STAGES]


@pytest.fixture
def standing(workspace, job_id):
    """`standing(stage)` puts one more person on the job, at this stage; their application."""

    def add(stage):
        person = candidates.add(workspace, name=f"Orang di {stage}").id
        made = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        applications.move(workspace, application_id=made, stage=stage)
        return made

    return add


def stage_of(workspace, application_id):
    return applications.get(workspace, application_id).stage


def test_stages_get_names_an_order_and_company(workspace, job_id, standing):
    here, there = standing("screening"), standing("interview")
    since = applications.get(workspace, here).stage_since
    wanted = [
        Stage("new", "new"),
        Stage("Tes tertulis"),
        Stage("  Wawancara\tHR ", "interview"),
        Stage("Seleksi berkas", "screening"),
        Stage("hired", "hired"),
    ]
    changes = stages.change(workspace, job_id=job_id, stages=wanted)
    assert changes.touches("jobs")
    assert jobs.get(workspace, job_id).stages == ("new", "Tes tertulis", "Wawancara HR", "Seleksi berkas", "hired")
    assert (stage_of(workspace, here), stage_of(workspace, there)) == ("Seleksi berkas", "Wawancara HR")
    assert applications.get(workspace, here).stage_since == since
    assert workspace.all("SELECT DISTINCT stage FROM stage_changes WHERE application_id = ?", (here,)) == [
        ("new",), ("Seleksi berkas",)
    ]  # fmt: skip
    assert applications.move(workspace, application_id=here, stage="Tes tertulis").touches("applications")


def test_two_stages_swap_their_names(workspace, job_id, standing):
    here, there = standing("screening"), standing("interview")
    swapped = {"screening": "interview", "interview": "screening"}
    wanted = [Stage(swapped.get(stage, stage), stage) for stage in jobs.STAGES]
    stages.change(workspace, job_id=job_id, stages=wanted)
    assert (stage_of(workspace, here), stage_of(workspace, there)) == ("interview", "screening")


def test_the_people_of_a_stage_that_goes_need_a_place(workspace, job_id, standing):
    ones = [standing("offer"), standing("offer")]
    wanted = [stage for stage in KEPT if stage.name != "offer"]
    for places in (None, {"offer": "offer"}, {"offer": "nowhere"}):
        with pytest.raises(Refused, match="stage_has_people") as caught:
            stages.change(workspace, job_id=job_id, stages=wanted, places=places)
        assert caught.value.params == {"stage": "offer", "count": 2}
    assert jobs.get(workspace, job_id).stages == jobs.STAGES
    renamed = [Stage("Wawancara HR" if stage.was == "interview" else stage.name, stage.was) for stage in wanted]
    changes = stages.change(workspace, job_id=job_id, stages=renamed, places={"offer": "Wawancara HR"})
    assert [stage_of(workspace, one) for one in ones] == ["Wawancara HR"] * 2
    assert changes.touched["applications"] == set(ones)
    assert [entry.action for entry in audit.entries(workspace, limit=3)].count("stage_changed") == 2


def test_a_stage_where_nobody_stands_just_goes(workspace, job_id):
    stages.change(workspace, job_id=job_id, stages=[stage for stage in KEPT if stage.name != "offer"])
    assert "offer" not in jobs.row(workspace, job_id).counts


def test_a_change_of_stages_is_taken_back_and_made_again(workspace, job_id, standing):
    ones = [standing(stage) for stage in ("new", "screening", "interview", "offer")]
    before = [applications.get(workspace, one) for one in ones]
    wanted = [Stage("interview", "screening"), Stage("Tes"), Stage("Awal", "new"), Stage("screening", "interview")]
    changes = stages.change(workspace, job_id=job_id, stages=wanted, places={"offer": "interview"})
    after = [stage_of(workspace, one) for one in ones]
    assert after == ["Awal", "interview", "screening", "interview"]
    undone = changes.undo(workspace)
    assert jobs.get(workspace, job_id).stages == jobs.STAGES
    assert [applications.get(workspace, one) for one in ones] == before
    assert undone.touches("jobs", "applications")
    undone.undo(workspace)
    assert [stage_of(workspace, one) for one in ones] == after
    assert audit.verify(workspace) == []


def test_nobody_loses_their_place_to_an_undo(workspace, job_id, standing):
    changes = stages.change(workspace, job_id=job_id, stages=[*KEPT, Stage("Tes")])
    here = standing("Tes")
    with pytest.raises(Refused, match="changed_since"):
        changes.undo(workspace)
    applications.move(workspace, application_id=here, stage="new")
    again = stages.change(workspace, job_id=job_id, stages=[*KEPT, Stage("Ujian", "Tes")])
    with pytest.raises(Refused, match="changed_since"):
        changes.undo(workspace)
    again.undo(workspace)
    changes.undo(workspace)
    assert jobs.get(workspace, job_id).stages == jobs.STAGES


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ([], "stages_missing"),
        ([Stage("Satu"), Stage(" \u200f")], "stage_name_missing"),
        ([Stage("Tes"), Stage("TES ")], "stage_twice"),
        ([Stage("x" * (STAGE_LIMIT + 1))], "text_too_long"),
        ([Stage(str(number)) for number in range(STAGES_LIMIT + 1)], "too_many_stages"),
        ([Stage("Satu", "tidak ada")], "unknown_stage"),
    ],
    ids=["none", "empty", "twice", "long", "many", "stranger"],
)
def test_what_cannot_be_leaves_the_stages_as_they_are(workspace, job_id, wanted, code):
    with pytest.raises(Refused, match=code):
        stages.change(workspace, job_id=job_id, stages=wanted)
    assert jobs.get(workspace, job_id).stages == jobs.STAGES


def test_another_job_keeps_its_own(workspace, job_id, yaml):
    other = jobs.add(workspace, title="Arsiparis", yaml=yaml).id
    stages.change(workspace, job_id=job_id, stages=[Stage("Satu", "new")])
    assert jobs.get(workspace, other).stages == jobs.STAGES
    copy = jobs.duplicate(workspace, job_id=job_id, title="Salinan").id
    assert jobs.get(workspace, copy).stages == ("Satu",)


def whole(workspace):
    return (
        workspace.all("SELECT stages FROM jobs"),
        workspace.all("SELECT id, stage, stage_since FROM applications ORDER BY id"),
        workspace.all("SELECT application_id, stage, moved_at FROM stage_changes ORDER BY number"),
    )


def test_a_stage_takes_the_name_of_one_that_goes_and_undo_knows_them_apart(workspace, job_id, standing):
    ones, others = [standing("offer")], [standing("interview"), standing("interview")]
    before = whole(workspace)
    wanted = [
        Stage("offer", "interview") if stage.was == "interview" else stage for stage in KEPT if stage.was != "offer"
    ]
    changes = stages.change(workspace, job_id=job_id, stages=wanted, places={"offer": "offer"})
    assert {stage_of(workspace, one) for one in (*ones, *others)} == {"offer"}
    after = jobs.get(workspace, job_id).stages
    undone = changes.undo(workspace)
    assert whole(workspace) == before
    again = undone.undo(workspace)
    assert jobs.get(workspace, job_id).stages == after
    again.undo(workspace)
    assert whole(workspace) == before


def test_a_change_is_not_made_again_over_another_one(workspace, job_id):
    undone = stages.change(workspace, job_id=job_id, stages=KEPT[:-1]).undo(workspace)
    stages.change(workspace, job_id=job_id, stages=[*KEPT, Stage("Tes")])
    with pytest.raises(Refused, match="changed_since"):
        undone.undo(workspace)
    assert "Tes" in jobs.get(workspace, job_id).stages
