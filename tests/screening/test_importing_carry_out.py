"""An import is written as a whole or not at all, and can be taken back as a whole."""

from dataclasses import replace

import pytest

from screening import doctor, importing
from screening.errors import Refused
from screening.jobs import applications, jobs, stages
from screening.people import candidate_list, candidates, custom_fields, tagging
from screening.people.candidate_filter import Filter

SHEET = """Nama;E-mail;No. HP;Tgl Melamar;Tahap;Tag
dr. Siti Aminah, S.Kom., M.M.;siti@contoh.example;0812-3456-789;17 Agustus 2024;Wawancara;a, b
Budi;budi@contoh.example;0813 1111 2222;25/04/2025;baru;
"""


@pytest.fixture
def planned(workspace, job_id):
    """`planned(text, **changes)` checks a pasted table by the guessed mapping."""

    def check(text, *, job=job_id, **answers):
        table = importing.read_text(text)
        mapping = importing.guess(workspace, table)
        return importing.check(workspace, table, replace(mapping, **answers), job_id=job)

    return check


def names(workspace):
    return [one.name for one in candidate_list.page(workspace)]


def test_people_come_in_with_application_stage_and_audit(workspace, job_id, planned):
    importing.carry_out(workspace, planned(SHEET))
    siti = next(one for one in candidate_list.page(workspace) if "Siti" in one.name)
    assert (siti.name, siti.phone, siti.tags) == ("dr. Siti Aminah, S.Kom., M.M.", "+62 812-3456-789", ("a", "b"))
    rows = {row.candidate.name: row.application for row in applications.rows(workspace, job_id=job_id)}
    assert rows[siti.name].stage == "interview"
    assert rows[siti.name].created_at.startswith("2024-08-17")
    actions = [action for (action,) in workspace.all("SELECT action FROM audit")]
    assert actions.count("candidate_added") == 2
    assert actions.count("application_added") == 2
    assert actions.count("people_imported") == 1


def test_a_cancelled_import_leaves_nothing(workspace, planned):
    class StoppedError(Exception):
        pass

    def stop(_done, _total):
        raise StoppedError

    before = workspace.one("SELECT count(*) FROM audit")
    with pytest.raises(StoppedError):
        importing.carry_out(workspace, planned(SHEET), progress=stop)
    assert names(workspace) == []
    assert workspace.one("SELECT count(*) FROM audit") == before
    assert importing.history(workspace) == []


def test_nothing_is_written_while_something_is_open(workspace, planned):
    with pytest.raises(Refused, match="import_blocked"):
        importing.carry_out(workspace, planned(SHEET.replace("25/04/2025", "31/02/2025")))
    assert names(workspace) == []


def test_undo_and_redo_restore_everybody_under_their_code(workspace, planned):
    imported = importing.carry_out(workspace, planned(SHEET))
    before = candidate_list.page(workspace)
    undone = imported.undo(workspace)
    assert names(workspace) == []
    undone.undo(workspace).undo(workspace).undo(workspace)
    assert candidate_list.page(workspace) == before
    assert workspace.one("SELECT count(*) FROM stage_changes") == (3,)


def test_undo_spares_those_who_were_worked_on(workspace, job_id, planned, next_moment):
    imported = importing.carry_out(workspace, planned(SHEET))
    budi = next(row for row in applications.rows(workspace, job_id=job_id) if row.candidate.name == "Budi")
    next_moment()
    applications.move(workspace, application_id=budi.application.id, stage="offer")
    assert [one.name for one in importing.changed_since(workspace, imported.id)] == ["Budi"]
    with pytest.raises(Refused, match="import_changed_since"):
        imported.undo(workspace)
    assert len(names(workspace)) == 2
    importing.undo(workspace, import_id=imported.id, keep_changed=True)
    assert names(workspace) == ["Budi"]
    with pytest.raises(Refused, match="import_undone"):
        importing.undo(workspace, import_id=imported.id)


def test_undo_spares_whom_somebody_moved_on_after_the_clock_was_set_back(workspace, job_id, planned, set_clock_back):
    imported = importing.carry_out(workspace, planned(SHEET))
    set_clock_back()
    moved = []
    for row in applications.rows(workspace, job_id=job_id):
        applications.move(workspace, application_id=row.application.id, stage="offer")
        moved.append(row.candidate.name)
        assert sorted(one.name for one in importing.changed_since(workspace, imported.id)) == sorted(moved)
    assert len(moved) == 2
    with pytest.raises(Refused, match="import_changed_since"):
        imported.undo(workspace)


def test_who_was_spared_is_found_once_when_the_import_is_made_again(workspace, workspace_path, job_id, planned):
    imported = importing.carry_out(workspace, planned(SHEET))
    budi = next(row for row in applications.rows(workspace, job_id=job_id) if row.candidate.name == "Budi")
    applications.move(workspace, application_id=budi.application.id, stage="offer")
    undone = importing.undo(workspace, import_id=imported.id, keep_changed=True)
    undone.undo(workspace)
    assert len(names(workspace)) == 2
    candidates.edit(workspace, candidate_id=budi.candidate.id, name="Bambang", email="")
    assert candidate_list.page(workspace, filter=Filter(text="budi")) == []
    assert not doctor.examine(workspace_path)


def test_what_came_after_an_import_is_undone_first_and_then_the_import(workspace, planned):
    known = candidates.add(workspace, name="Siti Aminah", email="siti@contoh.example", note="dulu").id
    edited = candidates.edit(workspace, candidate_id=known, note="kini")
    imported = importing.carry_out(workspace, planned(SHEET))
    everybody = [one.id for one in candidate_list.page(workspace)]
    tagged = tagging.tag_many(workspace, candidate_ids=everybody, add=["baru masuk"])
    renamed = candidates.edit(workspace, candidate_id=known, phone="0899 0000 0000")
    made = [edited, imported, tagged, renamed]
    for _ in range(2):
        undone = [one.undo(workspace) for one in reversed(made)]
        assert [(one.note, one.tags) for one in candidate_list.page(workspace)] == [("dulu", ())]
        made = [one.undo(workspace) for one in reversed(undone)]
        assert len(candidate_list.page(workspace, filter=Filter(tag="baru masuk"))) == len(everybody)


@pytest.mark.parametrize("since", ["edited", "on the job", "stage gone"])
def test_an_import_is_not_made_again_over_what_came_since(workspace, job_id, planned, since):
    known = candidates.add(workspace, name="Siti Aminah", email="siti@contoh.example").id
    undone = importing.carry_out(workspace, planned(SHEET)).undo(workspace)
    if since == "edited":
        candidates.edit(workspace, candidate_id=known, phone="0899 0000 0000")
    elif since == "on the job":
        applications.apply(workspace, candidate_id=known, job_id=job_id)
    else:
        left = [stages.Stage(name, name) for name in jobs.get(workspace, job_id).stages if name != "interview"]
        stages.change(workspace, job_id=job_id, stages=left)
    before = (candidates.get(workspace, known), applications.rows(workspace, job_id=job_id))
    with pytest.raises(Refused, match="changed_since"):
        undone.undo(workspace)
    assert (candidates.get(workspace, known), applications.rows(workspace, job_id=job_id)) == before


def test_somebody_who_is_there_already_is_filled_in_and_put_on_the_job(workspace, job_id, planned):
    known = candidates.add(workspace, name="Siti Aminah", email="SITI@contoh.example", note="dulu").id
    plan = planned(SHEET)
    (duplicate,) = plan.duplicates
    assert (duplicate.row, duplicate.candidate_id, duplicate.sure, duplicate.deed) == (2, known, True, "update")
    assert set(duplicate.fills) == {"phone", "tags"}
    imported = importing.carry_out(workspace, plan)
    siti = candidates.get(workspace, known)
    assert (siti.name, siti.phone, siti.note) == ("Siti Aminah", "+62 812-3456-789", "dulu")
    assert {row.candidate.name for row in applications.rows(workspace, job_id=job_id)} == {"Siti Aminah", "Budi"}
    again = imported.undo(workspace)
    assert names(workspace) == ["Siti Aminah"]
    siti = candidates.get(workspace, known)
    assert (siti.phone, siti.tags, siti.note) == ("", (), "dulu")
    assert applications.rows(workspace, job_id=job_id) == []
    again.undo(workspace)
    assert candidates.get(workspace, known).phone == "+62 812-3456-789"
    assert len(applications.rows(workspace, job_id=job_id)) == 2


def test_a_second_import_of_the_same_sheet_adds_nobody(workspace, planned):
    importing.carry_out(workspace, planned(SHEET))
    plan = planned(SHEET)
    assert (plan.added, plan.updated, plan.skipped) == (0, 0, 2)
    changes = importing.carry_out(workspace, plan)
    assert not changes.touched
    assert len(importing.history(workspace)) == 1


def test_what_changed_since_the_check_has_to_be_checked_again(workspace, planned):
    plan = planned(SHEET)
    candidates.add(workspace, name="Budi", email="budi@contoh.example")
    with pytest.raises(Refused, match="import_checked_before"):
        importing.carry_out(workspace, plan)


def test_a_hidden_name_is_not_told_by_a_duplicate(workspace, yaml, planned):
    hiding = jobs.add(workspace, title="Rahasia", yaml=yaml, hide_names=True).id
    known = candidates.add(workspace, name="Siti Aminah", email="siti@contoh.example").id
    applications.apply(workspace, candidate_id=known, job_id=hiding)
    (duplicate,) = planned(SHEET).duplicates
    assert duplicate.hidden
    assert (duplicate.candidate_id, duplicate.name, duplicate.fills, duplicate.differs) == ("", "", (), ())


def test_the_mapping_is_remembered_for_the_same_titles(workspace, planned):
    ambiguous = SHEET.replace("17 Agustus 2024", "05/04/2025").replace("25/04/2025", "03/04/2025")
    assert planned(ambiguous).blocked
    importing.carry_out(workspace, planned(ambiguous, date_order="dmy"))
    table = importing.read_text(
        ambiguous.replace("Budi;", "Bambang;").replace("budi@", "bambang@").replace("0813", "0815")
    )
    mapping = importing.guess(workspace, table)
    assert mapping.remembered
    assert mapping.date_order == "dmy"


def test_the_people_of_an_import_are_found(workspace, workspace_path, planned):
    imported = importing.carry_out(workspace, planned(SHEET))
    assert candidate_list.count(workspace, filter=Filter(import_id=imported.id)) == 2
    found = candidate_list.page(workspace, filter=Filter(text="aminah"))
    assert [row.name for row in found] == ["dr. Siti Aminah, S.Kom., M.M."]
    assert not doctor.examine(workspace_path)


def test_hundreds_are_taken_back_and_found_no_more(workspace, workspace_path, planned):
    lines = [
        f"Siti {chr(97 + place % 26)}{chr(97 + place // 26)};s{place}@contoh.example;;;;kota" for place in range(300)
    ]
    header = SHEET.splitlines()[0]
    kept = candidates.add(workspace, name="Siti Lama", tags=("kota",)).id
    imported = importing.carry_out(workspace, planned("\n".join([header, *lines])))
    assert candidate_list.count(workspace, filter=Filter(text="siti")) == 301
    undone = imported.undo(workspace)
    assert [row.id for row in candidate_list.page(workspace, filter=Filter(text="siti"))] == [kept]
    assert not doctor.examine(workspace_path)
    undone.undo(workspace)
    assert candidate_list.count(workspace, filter=Filter(tag="kota")) == 301
    assert not doctor.examine(workspace_path)


def test_a_column_named_like_an_own_field_fills_it(workspace, planned):
    custom_fields.arrange(workspace, fields=[custom_fields.CustomField("", "Pendidikan")])
    (field_id,) = [field.id for field in custom_fields.all_of(workspace)]
    importing.carry_out(workspace, planned("Nama;pendidikan;Hobi\nSiti;S1;x\n"))
    (siti,) = candidate_list.page(workspace)
    assert siti.custom == {field_id: "S1"}
