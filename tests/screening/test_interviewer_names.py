"""Who scores: one record per name, whatever its case; a corrected name keeps what was scored."""

import pytest

from screening import audit
from screening.errors import NotFound, Refused
from screening.interviewing import interviewers


def test_a_corrected_name_stays_the_same_person(workspace):
    rina = interviewers.ensure(workspace, name="root").id
    changes = interviewers.rename(workspace, interviewer_id=rina, name="Rina  Wijaya")
    assert changes.touches("interviewers")
    assert interviewers.get(workspace, rina).name == "Rina Wijaya"
    assert interviewers.ensure(workspace, name="rina wijaya").id == rina
    assert audit.verify(workspace) == []


def test_the_case_of_a_name_can_be_corrected(workspace):
    rina = interviewers.ensure(workspace, name="rina").id
    interviewers.rename(workspace, interviewer_id=rina, name="Rina")
    assert interviewers.get(workspace, rina).name == "Rina"


def test_a_name_is_never_taken_from_somebody_else(workspace):
    rina = interviewers.ensure(workspace, name="Rina").id
    interviewers.ensure(workspace, name="Budi")
    for name, code in (("BUDI", "name_taken"), ("  ", "name_missing")):
        with pytest.raises(Refused, match=code):
            interviewers.rename(workspace, interviewer_id=rina, name=name)
    assert interviewers.get(workspace, rina).name == "Rina"
    with pytest.raises(NotFound):
        interviewers.rename(workspace, interviewer_id="nobody", name="Ani")
