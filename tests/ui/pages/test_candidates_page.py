"""Candidates: found while one types, read page by page, added and changed with the keyboard."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester

from screening.jobs import applications, jobs
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace
from ui.candidates.chosen import AT_ONCE
from ui.models.candidates import FIRST, CandidatesModel
from ui.session import Session
from ui.widgets.text_rows import SIDE


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


@pytest.fixture
def page(window):
    return window.page


@pytest.fixture
def many_path(tmp_path):
    """A workspace with more people than two pages hold, in one transaction."""
    path = tmp_path / "many.db"
    with Workspace.create(path) as workspace, workspace.atomic():
        for number in range(8 * FIRST + 50):
            candidates.add(workspace, name=f"Orang {number:04}", email=f"orang{number}@contoh.example")
    return path


def test_everybody_by_name_and_how_many(page, column):
    names = column(page.table, "name")
    assert len(names) == 12
    assert names == sorted(names)
    assert "12" in page.found.text()


def test_typing_finds_while_one_types(page, press, qtbot, column):
    press("Ctrl+F")
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "dewi")
    qtbot.waitUntil(lambda: column(page.table, "name") == ["Dewi Lestari"])
    assert "1" in page.found.text()
    press("Return")
    assert page.table.hasFocus()


def test_nobody_found_is_said_and_clearing_brings_everybody_back(page, press, qtbot, column):
    press("Ctrl+F")
    qtbot.keyClicks(page.search, '"*zzz')
    qtbot.waitUntil(lambda: not page.table.isVisible())
    press("Ctrl+A")
    press("Backspace")
    qtbot.waitUntil(lambda: len(column(page.table, "name")) == 12 and page.table.isVisible())


def test_a_title_sorts_by_its_column(page, qtbot, column):
    titles = page.table.horizontalHeader()

    def click(name):
        number = page.table.rows.column(name)
        place = titles.rect().center()
        place.setX(titles.sectionViewportPosition(number) + 12)
        qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click("code")
    codes = column(page.table, "code")
    assert codes == sorted(codes) or codes == sorted(codes, reverse=True)
    click("code")
    assert column(page.table, "code") == codes[::-1]
    click("name")
    click("name")
    names = column(page.table, "name")
    assert names in (sorted(names), sorted(names, reverse=True))


def test_somebody_is_added_and_shown(window, page, in_dialog, press, qtbot, hostile, kept):
    def fill(form):
        form.name.setText(hostile)
        qtbot.keyClicks(form.tags, "a, b ,, a")
        qtbot.keyClicks(form.note, "Catatan <b>tebal</b>")
        press("Return", form.name)

    in_dialog(fill)
    press("Ctrl+N")
    assert window.page.name == "candidate"
    assert hostile in window.page.person.text()
    found = kept(window, lambda ws: [one for one in candidates.page(ws) if one.name == hostile])
    assert len(found) == 1
    assert found[0].tags == ("a", "b")
    assert window.page.note.text() == "Catatan <b>tebal</b>"
    assert window.page.note.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(("name", "told"), [("", "name"), ("x" * 500, "500")])
def test_a_name_that_cannot_be_kept_is_said_in_the_form(window, page, in_dialog, press, kept, name, told):
    def fill(form):
        form.name.setText(name)
        press("Return", form.name)
        assert form.isVisible()
        assert told in form.problem.text()
        assert form.name.text() == name
        press("Escape", form)

    in_dialog(fill)
    press("Ctrl+N")
    assert kept(window, candidates.count) == 12


def test_somebody_is_changed_in_place(window, page, in_dialog, press, qtbot, kept, column):
    page.table.selectRow(4)
    key = page.table.current_key

    def fill(form):
        form.email.selectAll()
        qtbot.keyClicks(form.email, "baru@contoh.example")
        press("Return", form.email)

    in_dialog(fill)
    page.table.setFocus()
    press("F2")
    assert kept(window, lambda ws: candidates.get(ws, key).email) == "baru@contoh.example"
    assert page.table.current_key == key
    assert column(page.table, "email")[4] == "baru@contoh.example"


def test_a_deep_list_keeps_its_place_when_somebody_in_it_changes(open_window, many_path, qtbot):
    window = open_window(many_path, page="candidates")
    table = window.page.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 300)
    table.selectRow(300)
    one = table.current
    with qtbot.assertNotEmitted(table.model().modelReset):
        window.session.apply(candidates.edit(window.session.workspace, candidate_id=one.id, phone="0811"))
    assert table.current.phone == "0811"
    assert table.currentIndex().row() == 300


def test_enter_opens_the_candidate(window, page, press, column):
    page.table.setFocus()
    press("End")
    page.table.selectRow(2)
    name = column(page.table, "name")[2]
    press("Return")
    assert window.page.name == "candidate"
    assert name in window.page.person.text()


def test_a_double_click_opens_the_candidate(window, page, qtbot):
    index = page.table.model().index(1, 0)
    place = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page.name == "candidate"


def test_somebody_is_put_on_a_job(window, page, in_dialog, press, kept, column):
    workspace = window.session.workspace
    text = kept(window, lambda ws: jobs.rows(ws)[0].job)
    from screening.jobs import snapshots

    added = window.session.apply(
        jobs.add(workspace, title="Kurir", yaml=snapshots.yaml_text(workspace, text.rubric_hash))
    )
    page.table.selectRow(0)
    key = page.table.current_key
    in_dialog(lambda form: press("Return", form.job))
    page.table.setFocus()
    press("Ctrl+J")
    assert added.id in [
        row.application.job_id for row in kept(window, lambda ws: applications.rows(ws, candidate_id=key))
    ]


def test_without_another_open_job_one_is_told_so(window, page, in_dialog, press):
    def try_it(form):
        press("Return", form.job)
        assert "no other open job" in form.problem.text()
        press("Escape", form)

    in_dialog(try_it)
    page.table.setFocus()
    press("Ctrl+J")


def test_an_empty_workspace_says_what_to_do_first(open_window, empty_path, in_dialog, press, qtbot):
    window = open_window(empty_path, page="candidates")
    assert not window.page.table.isVisible()
    in_dialog(lambda form: (qtbot.keyClicks(form.name, "Orang Pertama"), press("Return", form.name)))
    press("Ctrl+N")
    press("Alt+Left")
    assert window.page.table.isVisible()


def test_only_what_is_in_sight_is_read(open_window, many_path, press, qtbot, column):
    window = open_window(many_path, page="candidates")
    table = window.page.table
    everybody = 8 * FIRST + 50
    qtbot.waitUntil(lambda: table.model().rowCount() == everybody)
    assert str(everybody) in window.page.found.text()
    assert len(table.rows._listed._rows) < everybody / 2
    table.setFocus()
    press("Ctrl+End")
    assert table.current.name == f"Orang {everybody - 1:04}"
    assert column(table, "name") == [f"Orang {number:04}" for number in range(everybody)]


def test_a_jump_reads_the_rows_in_sight_and_no_others(open_window, many_path, qtbot):
    window = open_window(many_path, page="candidates")
    table = window.page.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 300)
    table.viewport().repaint()
    before = len(table.rows._listed._rows)
    table.scrollTo(table.model().index(200, 0))
    table.viewport().repaint()
    in_sight = table.viewport().height() // table.rowHeight(0) + 2
    assert 0 < len(table.rows._listed._rows) - before <= in_sight


def test_names_below_those_that_are_hidden_have_room(open_window, tmp_path, yaml, qtbot):
    path = tmp_path / "hidden.db"
    with Workspace.create(path) as workspace, workspace.atomic():
        job_id = jobs.add(workspace, title="Kurir", yaml=yaml, hide_names=True).id
        for number in range(30):
            person = candidates.add(workspace, name=f"Orang {number}").id
            applications.apply(workspace, candidate_id=person, job_id=job_id)
        candidates.add(workspace, name="Abdul Siti Budi")
    table = open_window(path, page="candidates").page.table
    assert table.rows.at(0).name.startswith("K-")
    room = table.columnWidth(table.rows.column("name")) - 2 * SIDE
    assert table.rows.at(30).name == "Abdul Siti Budi"
    assert table.fontMetrics().horizontalAdvance("Abdul Siti Budi") <= room


def test_the_model_keeps_qts_rules_while_it_grows(qapp, many_path, settings):
    with Workspace.open(many_path) as workspace:
        model = CandidatesModel(Session(workspace, settings))
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        tester.setParent(model)
        model.show(Filter())
        while model.canFetchMore():
            model.fetchMore()
        assert model.rowCount() == 8 * FIRST + 50
        model.sort(model.column("name"), Qt.SortOrder.DescendingOrder)
        assert model.index(0, 0).data() == f"Orang {8 * FIRST + 49:04}"
        model.fetchMore()
        model.show(Filter(text="zzz"))
        assert model.rowCount() == 0
        model.show(Filter(text="0003"))
        assert [row.name for row in model.rows] == ["Orang 0003"]


def test_those_selected_are_meant_whoever_comes_meanwhile(open_window, many_path, qtbot, press, in_dialog):
    window = open_window(many_path, page="candidates")
    page = window.page
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    page.table.selectAll()
    selected = page.chosen().count
    assert selected > AT_ONCE

    def tag(dialog):
        with Workspace.open(many_path) as elsewhere:
            candidates.add(elsewhere, name="Aaa, yang pertama")
        dialog._on.setText("terpilih")
        press("Return", dialog._on)

    in_dialog(tag)
    page.table.setFocus()
    press("Ctrl+T")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    with Workspace.open(many_path) as elsewhere:
        tagged = candidates.page(elsewhere, filter=Filter(tag="terpilih"), limit=selected + 1)
    assert len(tagged) == selected
    assert "Aaa, yang pertama" not in {one.name for one in tagged}


def test_who_is_added_while_one_searches_is_found_by_the_next_letter(open_window, many_path, qtbot, column):
    window = open_window(many_path, page="candidates")
    page, tasks = window.page, window.session.tasks
    qtbot.waitUntil(lambda: page.table.rows.total is not None)
    page.search.setText("orang 000")
    qtbot.waitUntil(lambda: page.table.rows.total == 10 and not tasks.busy)
    window.session.apply(candidates.add(window.session.workspace, name="Orang 0000 kedua"))
    qtbot.keyClicks(page.search, "0")
    assert column(page.table, "name") == ["Orang 0000", "Orang 0000 kedua"]
    qtbot.waitUntil(lambda: not tasks.busy)
    page.search.setText("orang 0009")
    assert column(page.table, "name") == ["Orang 0009"]


def test_a_file_that_was_closed_while_somebody_typed_is_asked_nothing_more(open_window, many_path, qtbot):
    window = open_window(many_path, page="candidates")
    page = window.page
    qtbot.waitUntil(lambda: page.table.rows.total is not None)
    page.search.setText("orang")
    assert page.table.rows.canFetchMore()
    window.close()
    window.session.close()
    page.table.scrollToBottom()  # where a view asks for more
    assert not page.table.rows.canFetchMore()
    assert not [timer for timer in page.findChildren(QTimer) if timer.isActive()]
