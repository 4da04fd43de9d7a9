"""The applications of a job are read as far as they are in sight, whatever row a screen of them begins with."""

import pytest

from rubrics.library import SAMPLE_RUBRIC
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace
from ui.models.lazy_applications import KEPT, LazyApplications
from ui.models.rows import Column
from ui.session import Session


@pytest.fixture
def model(qapp, settings, tmp_path):
    settings.set("your_name", "Rina Wijaya")
    workspace = Workspace.create(tmp_path / "many.db", actor="Rina Wijaya")
    job_id = jobs.add(workspace, title="Kasir", yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8")).id
    with workspace.atomic():
        people = [candidates.add(workspace, name=f"Orang {number}").id for number in range(70)]
    put = applications.apply_many(workspace, candidate_ids=people, job_id=job_id)
    session = Session(workspace, settings)
    made = LazyApplications(session, [Column("name", "Name", lambda row: row.candidate.name)])
    made.set_ids(sorted(put.touched["applications"]))
    assert session.me.name == "Rina Wijaya"
    yield made
    session.close()


@pytest.fixture
def asked(model):
    """The statements that reach the file."""
    statements = []
    connection = model._session.workspace.connection
    connection.set_trace_callback(lambda sql: statements.append(sql) if sql.startswith("SELECT") else None)
    yield statements
    connection.set_trace_callback(None)


def test_a_screen_is_read_at_once_and_only_what_is_new_in_it(model, asked):
    model.look_at(20, 39)  # across what would be two blocks
    once = len(asked)
    names = [model.at(place).candidate.name for place in range(20, 40)]
    assert len(set(names)) == 20
    assert len(asked) == once
    model.look_at(30, 49)
    known, new = model.ids[20:40], model.ids[40:50]
    read = "\n".join(asked[once:])
    assert all(key in read for key in new)
    assert not any(key in read for key in known)


def test_a_row_that_is_asked_for_alone_brings_its_neighbours(model, asked):
    first = model.at(12).candidate.name
    once = len(asked)
    assert once
    assert {model.at(place).application.id for place in range(25)} == set(model.ids[:25])
    assert model.at(12).candidate.name == first
    assert len(asked) == once


def test_what_has_long_been_out_of_sight_is_read_again(model):
    whole = model.ids
    model._known.update((f"former {number}", None) for number in range(KEPT + 1))
    model.look_at(0, 9)
    assert len(model._known) == 10
    assert [model.at(place).application.id for place in range(10)] == whole[:10]


def test_who_is_gone_meanwhile_is_nobody(model):
    model.set_ids([*model.ids[:3], "gone", *model.ids[3:]])
    assert model.at(3) is None
    assert model.at(4).application.id == model.ids[4]
