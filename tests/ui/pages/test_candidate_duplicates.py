"""The form that names who may be the same person, merging in the window, fields of one's own."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from screening.jobs import applications, jobs
from screening.people import candidates, custom_fields, merging
from screening.people.candidate_filter import Filter
from screening.people.custom_fields import CustomField
from screening.privacy import holds, retention
from ui.dialogs.merge import MergeDialog, PickDuplicate


@pytest.fixture
def window(open_window, workspace, workspace_path, application_id, candidate_id):
    workspace.close()
    opened = open_window(workspace_path, page="candidates")
    opened.siti = candidate_id
    return opened


@pytest.fixture
def twin(window):
    """Siti once more, on the same job."""
    ws = window.session.workspace
    one = candidates.add(
        ws, name="Siti Nurhalizah", email="siti@contoh.example", phone="0857", tags=("kedua",), note="Dua kali"
    ).id
    job = applications.rows(ws)[0].application.job_id
    window.session.apply(applications.apply(ws, candidate_id=one, job_id=job))
    return one


def warned(form):
    return [one.candidate.code for one in form.warning.shown]


def test_who_may_be_the_same_person_is_named_while_one_types(window, in_dialog, press, qtbot, kept):
    def work(form):
        qtbot.keyClicks(form.name, "siti nurhalisa")
        qtbot.waitUntil(lambda: warned(form) == ["K-01"])
        assert "similar name" in form.warning.accessibleName()
        form.name.setText("Orang Lain")
        form.phone.setText("0812 3456 7890")
        press("Return", form.phone)
        assert warned(form) == ["K-01"]
        assert form.isVisible()
        assert "press once more" in form.problem.text()
        press("Return", form.phone)

    in_dialog(work)
    press("Ctrl+N")
    assert window.page.name == "candidate"
    assert kept(window, candidates.count) == 2


def test_the_one_who_is_there_already_is_opened_instead(window, in_dialog, press, kept):
    def work(form):
        form.email.setText("SITI@contoh.example")
        press("Return", form.email)
        form.warning.findChild(type(form.save_button)).click()

    in_dialog(work)
    press("Ctrl+N")
    assert window.page.name == "candidate"
    assert window.page.person.text() == "Siti Nurhaliza · K-01"
    assert kept(window, candidates.count) == 1


def test_changing_somebody_is_not_warned_about_what_was_there(window, twin, in_dialog, press, kept):
    window.page.table.choose(window.siti)

    def work(form):
        form.source.setText("Teman")
        press("Return", form.source)
        assert not form.isVisible()

    in_dialog(work)
    window.page.table.setFocus()
    press("F2")
    assert kept(window, lambda ws: candidates.get(ws, window.siti).source) == "Teman"


def test_nobody_hidden_is_named(window, in_dialog, press, qtbot):
    ws = window.session.workspace
    job = jobs.rows(ws)[0].job
    window.session.apply(jobs.edit(ws, job_id=job.id, title=job.title, hide_names=True, hide_scores=False))

    def work(form):
        for field, text in ((form.name, "Siti Nurhaliza"), (form.email, "siti@contoh.example")):
            field.setText(text)
        press("Return", form.email)
        assert not form.isVisible()

    in_dialog(work)
    press("Ctrl+N")
    assert candidates.count(ws) == 2


def test_two_records_are_merged_and_parted(window, twin, in_dialog, press, qtbot, kept):
    window.page.table.choose(window.siti)

    def pick(dialog):
        assert isinstance(dialog, PickDuplicate)
        assert [one.code for one in dialog.found.rows.rows] == ["K-02"]
        in_dialog(merge)
        press("Return", dialog.search)

    def merge(dialog):
        assert isinstance(dialog, MergeDialog)
        dialog.fields["name"].button(1).click()
        press("Return", dialog.save_button)

    in_dialog(pick)
    window.page.table.setFocus()
    press("Ctrl+Shift+G")
    assert kept(window, candidates.count) == 1
    assert kept(window, lambda ws: candidates.get(ws, window.siti).name) == "Siti Nurhalizah"
    window.go("candidate", twin)  # who comes by an old way arrives at the record that stayed
    qtbot.waitUntil(lambda: window.page.person.text() == "Siti Nurhalizah · K-01")
    assert "K-02" in window.page.merged.text()
    window.page.part.trigger()
    assert kept(window, candidates.count) == 2
    assert kept(window, lambda ws: candidates.get(ws, window.siti).name) == "Siti Nurhaliza"
    assert not window.page.merged.isVisible()
    window.session.undo.undo()
    assert kept(window, lambda ws: len(merging.of_candidate(ws, window.siti))) == 1


@pytest.mark.parametrize("way", ["the page", "undo"])
def test_whoever_parts_records_is_told_that_a_hold_stands_for_both(window, twin, qtbot, way):
    session = window.session
    session.apply(merging.merge(session.workspace, kept_id=window.siti, merged_id=twin))
    holds.put(session.workspace, candidate_id=window.siti, reason="Gugatan 12/2026")
    window.go("candidate", window.siti)
    if way == "undo":
        session.undo.undo()
    else:
        window.page.part.trigger()
    qtbot.waitUntil(lambda: "stands for both" in window.banner.message.text())
    assert [len(holds.standing(session.workspace, one)) for one in (window.siti, twin)] == [1, 1]


def test_two_selected_are_merged_at_once(window, twin, in_dialog, press, kept):
    window.page.table.setFocus()
    window.page.table.selectAll()

    def merge(dialog):
        assert isinstance(dialog, MergeDialog)
        dialog.stays.button(1).click()
        assert all(group.checkedId() == 1 for group in dialog.fields.values())
        press("Return", dialog.save_button)

    in_dialog(merge)
    press("Ctrl+Shift+G")
    assert kept(window, candidates.count) == 1
    window.session.undo.undo()
    assert kept(window, candidates.count) == 2


def test_fields_of_ones_own_are_filled_in_and_shown(window, in_dialog, press, qtbot, kept, column):
    def name(dialog):
        qtbot.keyClicks(dialog.new, "Masa tunggu")
        press("Return", dialog.new)

    in_dialog(name)
    window.page._deeds.fields.trigger()
    (field,) = kept(window, custom_fields.all_of)
    assert field.name == "Masa tunggu"
    window.page.table.choose(window.siti)

    def fill(form):
        qtbot.keyClicks(form.own[field.id], "30 hari")
        form.keep_until.there.setChecked(True)
        press("Return", form.own[field.id])

    in_dialog(fill)
    window.page.table.setFocus()
    press("F2")
    assert column(window.page.table, f"field:{field.id}") == ["30 hari"]
    one = kept(window, lambda ws: candidates.get(ws, window.siti))
    assert one.custom == {field.id: "30 hari"}
    months = retention.default_months(window.session.workspace)  # never today: that would be due at once
    assert one.keep_until == QDate.currentDate().addMonths(months).toString("yyyy-MM-dd")
    window.go("candidate", window.siti)
    assert window.page.own.text().startswith("Masa tunggu: 30 hari · Keep until")
    window.session.undo.undo()
    assert kept(window, lambda ws: candidates.get(ws, window.siti).custom) == {}
    assert not window.page.own.isVisible()
    window.session.apply(custom_fields.arrange(window.session.workspace, fields=[CustomField("", "Kota")]))
    assert kept(window, lambda ws: candidates.count(ws, filter=Filter())) == 1
    QApplication.processEvents()
