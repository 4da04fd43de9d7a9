"""Filters kept under a name, and fields of one's own: kept, changed, forgotten, undone."""

import pytest

from screening.errors import NotFound, Refused
from screening.jobs import jobs
from screening.people import candidates, custom_fields, filter_choices, saved_filters
from screening.people.candidate_filter import Filter
from screening.people.custom_fields import CustomField

WANTED = Filter(text="siti", stage="interview", score_from=60.0, has_interview=False, decision="")


def kept(workspace):
    return [(one.name, one.filter) for one in saved_filters.all_of(workspace)]


def test_a_filter_is_kept_replaced_and_forgotten(workspace):
    first = saved_filters.save(workspace, name=" Menunggu  keputusan ", filter=WANTED)
    saved_filters.save(workspace, name="baru", filter=Filter(tag="baru"))
    assert kept(workspace) == [("baru", Filter(tag="baru")), ("Menunggu keputusan", WANTED)]
    second = saved_filters.save(workspace, name="MENUNGGU keputusan", filter=Filter(tag="x"))
    assert second.id == first.id
    assert kept(workspace)[1] == ("MENUNGGU keputusan", Filter(tag="x"))
    second.undo(workspace)
    assert kept(workspace)[1] == ("Menunggu keputusan", WANTED)
    removed = saved_filters.remove(workspace, filter_id=first.id)
    assert [name for name, _ in kept(workspace)] == ["baru"]
    removed.undo(workspace).undo(workspace)
    with pytest.raises(NotFound):
        saved_filters.remove(workspace, filter_id=first.id)
    with pytest.raises(Refused, match="filter_name_missing"):
        saved_filters.save(workspace, name=" ", filter=WANTED)


def test_undo_does_not_overwrite_what_came_later(workspace):
    first = saved_filters.save(workspace, name="a", filter=WANTED)
    saved_filters.save(workspace, name="a", filter=Filter(tag="x"))
    with pytest.raises(Refused, match="changed_since"):
        first.undo(workspace)


def test_a_filter_of_a_later_version_is_in_nobodys_way(workspace):
    later = '{"tag": "senior", "shoe_size": 43}'
    kept_id = saved_filters.save(workspace, name="nanti", filter=WANTED).id
    workspace.execute("UPDATE saved_filters SET filter = ? WHERE id = ?", (later, kept_id))
    saved_filters.save(workspace, name="biasa", filter=WANTED)
    usual, unreadable = saved_filters.all_of(workspace)
    assert (usual.filter, unreadable.name) == (WANTED, "nanti")
    with pytest.raises(Refused, match="filter_unreadable"):
        _ = unreadable.filter
    replaced = saved_filters.save(workspace, name="Nanti", filter=Filter(tag="x"))
    replaced.undo(workspace)
    saved_filters.remove(workspace, filter_id=kept_id).undo(workspace)
    assert saved_filters.all_of(workspace)[1] == unreadable


def test_fields_of_ones_own(workspace):
    first = custom_fields.arrange(workspace, fields=[CustomField("", "Masa tunggu"), CustomField("", " Gaji  ")])
    period, pay = custom_fields.all_of(workspace)
    assert (period.name, pay.name) == ("Masa tunggu", "Gaji")
    one = candidates.add(workspace, name="Siti", custom={pay.id: " 10 juta ", period.id: ""}).id
    assert candidates.get(workspace, one).custom == {pay.id: "10 juta"}
    second = custom_fields.arrange(workspace, fields=[CustomField(pay.id, "Upah")])
    assert custom_fields.all_of(workspace) == [CustomField(pay.id, "Upah")]
    assert candidates.get(workspace, one).custom == {pay.id: "10 juta"}
    with pytest.raises(Refused, match="changed_since"):
        first.undo(workspace)
    second.undo(workspace)
    assert custom_fields.all_of(workspace) == [period, pay]
    for names, code in (
        (["a", "A"], "field_name_twice"),
        ([" "], "field_name_missing"),
        (["x"] * 31, "too_many_fields"),
    ):
        with pytest.raises(Refused, match=code):
            custom_fields.arrange(workspace, fields=[CustomField("", name) for name in names])


def test_what_one_may_choose_from_tells_nothing_of_hidden_people(workspace, candidate_id, application_id, job_id):
    candidates.edit(workspace, candidate_id=candidate_id, source="Dari Ayu", tags=("rahasia", "Jakarta"))
    candidates.add(workspace, name="Budi", source="Iklan", tags=("jakarta",))
    candidates.add(workspace, name="Citra", source="iklan", tags=("anu",))
    assert [one.lower() for one in filter_choices.sources(workspace)] == ["dari ayu", "iklan"]
    assert [one.lower() for one in filter_choices.tags(workspace)] == ["anu", "jakarta", "rahasia"]
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    assert [one.lower() for one in filter_choices.sources(workspace)] == ["iklan"]
    assert [one.lower() for one in filter_choices.tags(workspace)] == ["anu", "jakarta"]
    assert filter_choices.stages(workspace, job_id)[0] == "new"
    assert [one.title for one in filter_choices.jobs(workspace)] == ["Penata Arsip"]
