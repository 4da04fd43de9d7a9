"""Retention, basis, holds and copies in the window: what one sees, and what is in the file afterwards."""

import json

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from screening.people import candidates
from screening.privacy import bases, holds, notices, retention
from screening.privacy.bases import Given
from screening.workspace import Workspace
from ui.dialogs.job_form import JobForm
from ui.privacy.access_section import AccessSection
from ui.privacy.basis_form import BasisForm
from ui.privacy.basis_section import BasisSection
from ui.privacy.retention_section import RetentionSection


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


@pytest.fixture
def people(window):
    """The ids of the sample's people; the first three are due, the third of them on hold, the fourth soon."""
    workspace = window.session.workspace
    ids = [row[0] for row in workspace.all("SELECT id FROM candidates ORDER BY number")]
    for one, days in zip(ids, (-9, -3, -2, 5), strict=False):
        day = QDate.currentDate().addDays(days).toString("yyyy-MM-dd")
        candidates.edit(workspace, candidate_id=one, keep_until=day)
    holds.put(workspace, candidate_id=ids[2], reason="Gugatan")
    return ids


@pytest.fixture
def page(qtbot, window, people):
    window.go("retention")
    qtbot.waitUntil(lambda: len(window.page.table.rows.rows) == 4)
    return window.page


def section(window, kind, candidate_id):
    window.go("privacy", candidate_id)
    return next(one for one in window.page.sections if isinstance(one, kind))


def texts(rows):
    return [(button.row.title, button.row.detail, button.row.side) for button in rows.buttons]


def test_the_page_is_the_dry_run_and_changes_nothing(page, people):
    rows = page.table.rows.rows
    assert [one.candidate.id for one in rows] == people[:4]
    assert [one.rule for one in rows] == ["own_date"] * 4
    assert page.said.text().endswith("1 held back")
    model = page.table.model()
    held = [model.index(row, 3).data() for row in range(4)]
    assert held == ["", "", "legal hold", ""]
    assert not page.erase.isEnabled()
    assert len(candidates.page(page.session.workspace)) >= 12


def test_those_selected_go_after_the_number_is_typed(qtbot, window, page, people, in_dialog):
    page.choose.trigger()
    assert page.table.selected_keys == people[:2]

    def typed(dialog):
        qtbot.waitUntil(lambda: "2 people’s own data" in dialog.what.text())
        assert not dialog.save_button.isEnabled()
        dialog.typed.setText("2")
        dialog.accept()

    in_dialog(typed)
    page.erase.trigger()
    qtbot.waitUntil(lambda: len(page.table.rows.rows) == 2)
    workspace = window.session.workspace
    left = {row[0] for row in workspace.all("SELECT id FROM candidates")}
    assert left == set(people[2:])
    assert window.session.undo.last is None
    assert workspace.all("SELECT DISTINCT why FROM tombstones") == [("retention",)]


def test_who_is_held_is_named_before_and_stays(qtbot, window, page, people, in_dialog):
    workspace = window.session.workspace
    page.table.select(people[:4])
    codes = [candidates.get(workspace, one).code for one in people[:4]]
    said = []

    def look(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        said.append("\n".join(one.text() for one in dialog.findChildren(QLabel)))
        dialog.typed.setText("2")
        dialog.accept()

    in_dialog(look)
    page.erase.trigger()
    assert f"{codes[2]}: legal hold" in said[0] and f"\n{codes[3]}: kept until " in said[0]
    qtbot.waitUntil(lambda: len(page.table.rows.rows) == 2)
    assert {row[0] for row in workspace.all("SELECT id FROM candidates")} == set(people[2:])


def test_a_hold_put_meanwhile_names_whom_and_stops_all(qtbot, window, page, people, in_dialog):
    code = candidates.get(window.session.workspace, people[1]).code
    with Workspace.open(window.session.workspace.path, actor="Budi") as other:
        page.choose.trigger()
        holds.put(other, candidate_id=people[1], reason="Sengketa 7/2026")
    said = []

    def look(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        dialog.typed.setText("2")
        said.append((dialog.what.text(), dialog.save_button.isEnabled()))
        dialog.reject()

    in_dialog(look)
    page.erase.trigger()
    assert f"{code}: legal hold by Budi: Sengketa 7/2026" in said[0][0] and f"Take {code} out" in said[0][0]
    assert not said[0][1]


def test_who_stayed_is_said_afterwards_with_the_reason(qtbot, window, page, people, in_dialog):
    code = candidates.get(window.session.workspace, people[1]).code
    page.choose.trigger()

    def hold_and_go_on(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        with Workspace.open(window.session.workspace.path, actor="Budi") as other:
            holds.put(other, candidate_id=people[1], reason="Sengketa 7/2026")
        dialog.typed.setText("2")
        dialog.accept()

    in_dialog(hold_and_go_on)
    page.erase.trigger()
    qtbot.waitUntil(lambda: f"Kept: {code} (legal hold)" in window.banner.message.text())
    assert window.banner.message.text().startswith("1 person erased")


def test_nothing_goes_without_the_number(qtbot, page, people, in_dialog):
    page.choose.trigger()

    def wrong(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        dialog.typed.setText("3")
        assert not dialog.save_button.isEnabled()
        dialog.reject()

    in_dialog(wrong)
    page.erase.trigger()
    assert len(candidates.ids_of(page.session.workspace, [1, 2])) == 2


def test_a_basis_is_recorded_and_withdrawn_on_the_persons_page(qtbot, window, people, in_dialog):
    workspace = window.session.workspace
    notices.add(workspace, title="Pelamar", language="id", text="Kami menyimpan.", effective_on="2026-01-01")
    part = section(window, BasisSection, people[0])
    assert part.nothing.isVisible()

    def fill(form):
        form.accept()
        assert "does not choose it for you" in form.problem.text()
        form.basis.setCurrentIndex(form.basis.findData("consent"))
        form.how.setText("signed form")
        form.accept()

    in_dialog(fill)
    part.record.trigger()
    ((title, detail, _),) = texts(part.history)
    assert title == "Consent" and "notice version 1 · signed form" in detail

    def withdraw(form):
        assert "No other basis is on record" in form.follows.text()
        assert "Pengelola Komunitas Online" in form.follows.text()
        form.how.setText("mail")
        form.accept()

    in_dialog(withdraw)
    part._withdraw(bases.of_candidate(workspace, people[0])[0])
    assert texts(part.history)[0][2].startswith("withdrawn")
    in_dialog(lambda dialog: (shown.append(dialog.windowTitle()), dialog.reject()))
    shown = []
    qtbot.mouseClick(part.history.buttons[0], Qt.MouseButton.LeftButton)
    assert shown == ["Privacy notice, version 1"]


def test_what_was_typed_is_not_shown_while_the_name_is_hidden(window, people):
    workspace = window.session.workspace
    bases.record(workspace, candidate_id=people[0], given=Given("consent", "2026-02-01", how="formulir Siti"))
    holds.put(workspace, candidate_id=people[0], reason="Gugatan Siti")
    workspace.execute("UPDATE jobs SET hide_names = 1")
    section(window, BasisSection, people[0])
    shown = [row for part in window.page.sections for row in part.findChildren(type(window.page.sections[2].history))]
    assert "Siti" not in str([texts(rows) for rows in shown])


def test_a_hold_is_put_and_lifted_with_a_reason(window, people, in_dialog):
    part = section(window, RetentionSection, people[0])
    assert part.until.text().startswith("Kept until")
    in_dialog(lambda form: (form.reason.setText("Audit"), form.accept()))
    part.hold.trigger()
    assert "Held back: legal hold" in part.until.text()
    assert texts(part.holds)[0][0] == "Audit" and texts(part.holds)[0][2] == "stands"
    in_dialog(lambda form: (form.reason.setText("Selesai"), form.accept()))
    part.holds.buttons[0].click()
    assert holds.standing(window.session.workspace, people[0]) == []
    assert texts(part.holds)[0][2] == "lifted"


def test_the_copies_are_written_where_one_says(qtbot, window, people, tmp_path, monkeypatch, in_dialog):
    out = tmp_path / "keluar"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(out)))
    part = section(window, AccessSection, people[4])
    in_dialog(lambda form: (qtbot.waitUntil(form.save_button.isEnabled), form.save_button.click()))
    part.access.trigger()
    part.portable.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy, timeout=20_000)
    assert sorted(path.suffix for path in out.iterdir() if path.is_file()) == [".json", ".pdf"]
    (folder,) = [path for path in out.iterdir() if path.is_dir()]
    name = candidates.named(window.session.workspace, people[4]).name
    assert json.loads((folder / "data.json").read_text(encoding="utf-8"))["name"] == name


def test_what_may_name_others_is_listed_and_what_is_ticked_is_left_out(
    qtbot, window, people, tmp_path, monkeypatch, in_dialog
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "out")))
    (tmp_path / "out").mkdir()
    workspace = window.session.workspace
    candidates.add(workspace, name="Xaver Gunawan")
    candidates.add(workspace, name="Mawar Dewi")
    candidates.edit(workspace, candidate_id=people[4], note="Sabun Mawar; Xaver, Xaver.")
    part, seen = section(window, AccessSection, people[4]), []

    def tick(form):
        qtbot.waitUntil(form.words.isVisible)
        seen.extend(form.words.item(row).text() for row in range(form.words.count()))
        qtbot.keyClick(form.words, Qt.Key.Key_Home)
        qtbot.keyClick(form.words, Qt.Key.Key_Space)
        form.save_button.click()

    in_dialog(tick)
    part.access.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy, timeout=20_000)
    assert seen == ["Xaver (2): profile", "Mawar (1): profile"]
    (path,) = (tmp_path / "out").glob("*.json")
    note = json.loads(path.read_text(encoding="utf-8"))["person"]["note"]
    assert note == "Sabun Mawar; [another person's name], [another person's name]."


def test_the_version_in_force_is_proposed_and_not_one_to_come(window, people):
    workspace = window.session.workspace
    for title, day in (("Sekarang", "2026-01-01"), ("Nanti", "2062-01-01")):
        notices.add(workspace, title=title, language="id", text="Teks", effective_on=day)
    form = BasisForm(window.session, "K-01", parent=window)
    assert form.notice.currentText() == "Version 1: Sekarang"
    form.deleteLater()


def test_the_months_and_the_notices_stand_in_settings(window, in_dialog):
    window.go("settings")
    part = window.page.privacy
    assert part.months.value() == retention.DEFAULT_MONTHS
    part.months.setValue(9)
    part.months.editingFinished.emit()
    assert retention.default_months(window.session.workspace) == 9
    window.session.undo.undo()
    assert part.months.value() == retention.DEFAULT_MONTHS

    def fill(form):
        form.notice_title.setText("Applicants")
        form.text.setPlainText("We hold your data.")
        form.accept()

    in_dialog(fill)
    part.add_notice.trigger()
    assert texts(part.versions)[0][0] == "Version 1: Applicants"
    assert notices.numbered(window.session.workspace, 1).text == "We hold your data."


def test_a_job_has_months_of_its_own(qtbot, window):
    from screening.jobs import jobs

    workspace = window.session.workspace
    row = jobs.rows(workspace)[0]
    form = JobForm(window.session, row, window)
    assert form.months.text() == "As in Settings: 24 months"
    form.months.setValue(6)
    form.accept()
    qtbot.waitUntil(lambda: retention.job_months(workspace, row.job.id) == 6)
    qtbot.waitUntil(lambda: window.session.undo.last is not None)
    window.session.undo.undo()
    assert retention.job_months(workspace, row.job.id) is None


def test_the_same_basis_for_everybody_selected(qtbot, window, people, in_dialog):
    window.go("candidates")
    qtbot.waitUntil(lambda: window.page.table.model().rowCount() >= 12)
    window.page.table.selectAll()

    def fill(form):
        form.basis.setCurrentIndex(form.basis.findData("legitimate_interest"))
        form.accept()

    in_dialog(fill)
    window.page._deeds.basis.trigger()
    qtbot.waitUntil(lambda: bases.without_any(window.session.workspace) == 0)
