"""What is done with people whose name or scores are hidden, one by one or in bulk, tells nothing about them."""

from dataclasses import replace

import pytest

from screening import audit, importing
from screening.errors import Refused
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs, rubric_use
from screening.people import candidates, tagging


@pytest.fixture
def hiding(workspace, yaml):
    """A job that hides names."""
    return jobs.add(workspace, title="Tanpa nama", yaml=yaml, hide_names=True).id


@pytest.fixture
def coded(workspace, hiding):
    """Somebody with a tag, a source and an e-mail address behind the code K-01."""
    made = candidates.add(
        workspace, name="Zubaidah Qomariyah", email="zqx@rahasia.example", source="Pak Wirjo", tags=("Perempuan",)
    ).id
    applications.apply(workspace, candidate_id=made, job_id=hiding)
    return made


# -- tags


@pytest.mark.parametrize("change", [{"add": ["perempuan"]}, {"add": ["laki-laki"]}, {"remove": ["perempuan"]}])
def test_how_many_were_tagged_does_not_tell_a_hidden_tag(workspace, coded, change):
    with pytest.raises(Refused, match="tags_hidden"):
        tagging.tag_many(workspace, candidate_ids=[coded], **change)
    other = candidates.add(workspace, name="Siti", tags=("perempuan",) if "remove" in change else ()).id
    changes = tagging.tag_many(workspace, candidate_ids=[coded, other], **change)
    assert changes.touched["candidates"] == {other}
    assert candidates.named(workspace, coded).tags == ("Perempuan",)
    assert "candidates_tagged" not in [one.action for one in audit.entries(workspace) if one.candidate_id == coded]


def test_tags_are_taken_back_also_where_a_job_hides_the_name_since(workspace, hiding):
    person = candidates.add(workspace, name="Siti", tags=("lama",)).id
    changes = tagging.tag_many(workspace, candidate_ids=[person], add=["baru"])
    applications.apply(workspace, candidate_id=person, job_id=hiding)
    changes.undo(workspace)
    assert candidates.named(workspace, person).tags == ("lama",)


# -- import


def planned(workspace, sheet, job="", **answers):
    table = importing.read_text(sheet)
    return importing.check(workspace, table, replace(importing.guess(workspace, table), **answers), job_id=job)


def test_an_import_does_not_tell_what_is_known_of_a_hidden_person(workspace, hiding):
    """Whether something was there to be filled in is the same question as what is known."""
    said = []
    for phone in ("", "+62 812-3456-7890"):
        name, email = f"Zubaidah {'B' if phone else 'A'}", f"z{len(phone)}@rahasia.example"
        known = candidates.add(workspace, name=name, email=email, phone=phone).id
        applications.apply(workspace, candidate_id=known, job_id=hiding)
        plan = planned(workspace, f"Nama;Email;Telepon\n{name};{email};+62 812-3456-7890\n", hiding)
        imported = importing.carry_out(workspace, plan)
        (duplicate,) = plan.duplicates
        (record,) = [one for one in importing.history(workspace) if one.id == imported.id]
        by = [sign for sign in duplicate.by if sign != "phone"]
        said.append((duplicate.deed, duplicate.fills, by, plan.updated, plan.skipped, record.added, record.updated))
        imported.undo(workspace)
        assert candidates.named(workspace, known).phone == phone
    assert said[0] == said[1]


def test_an_import_that_shows_whose_code_it_is_stands_on_record(workspace, coded, hiding, yaml):
    other = jobs.add(workspace, title="Lain", yaml=yaml).id

    def revealed():
        return [one.candidate_id for one in audit.entries(workspace) if one.action == "names_revealed"]

    sheet = "Nama;Email\nZubaidah Qomariyah;zqx@rahasia.example\n"
    importing.carry_out(workspace, planned(workspace, sheet, hiding))
    assert revealed() == []
    importing.carry_out(workspace, planned(workspace, sheet, other))
    assert revealed() == [coded]
    assert candidates.get(workspace, coded).name == "K-01"


# -- scores


def test_what_hangs_on_a_rubric_does_not_tell_who_has_scored(workspace, job_id, application_id, rubric, rina, budi):
    rounds = [interviews.schedule(workspace, application_id=application_id, panel=(one,)).id for one in (budi, rina)]

    def read(viewer):
        uses = (rubric_use.of_job(workspace, job_id, viewer_id=viewer),)
        uses += tuple(rubric_use.of_rubric(workspace, rubric.id, viewer_id=viewer))
        return [(one.waiting, one.drafts, one.submitted) for one in uses]

    before = read(rina)
    assert before == [(2, 0, 0)] * 2
    card = scorecards.begin(workspace, interview_id=rounds[0], interviewer_id=budi).id
    assert (read(rina), read(budi)) == (before, [(1, 1, 0)] * 2)
    scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="")
    assert (read(rina), read(budi), read(None)) == (before, [(1, 0, 1)] * 2, [(1, 0, 1)] * 2)
    own = scorecards.begin(workspace, interview_id=rounds[1], interviewer_id=rina).id
    assert read(rina) == [(1, 1, 0)] * 2
    scorecards.submit(workspace, scorecard_id=own, recommendation="yes", summary="")
    assert read(rina) == [(0, 0, 2)] * 2
