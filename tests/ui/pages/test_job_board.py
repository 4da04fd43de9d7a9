"""A job's applications as a board: cards go from stage to stage by mouse and by keyboard, and back again."""

import html

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from screening.interviewing import interviews
from screening.jobs import applications, jobs, stages
from screening.jobs.stages import Stage
from screening.people import candidates
from ui.board.card_list import CARDS

# Said by Qt's offscreen platform when a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(open_window, sample_path):
    window = open_window(sample_path, page="jobs")
    window.go("job", jobs.rows(window.session.workspace)[0].job.id)
    return window


@pytest.fixture
def page(window):
    return window.page


@pytest.fixture
def cards(page):
    """`cards(stage)` are the names on the cards of a stage, from top to bottom."""

    def cards(stage):
        model = page.applications.board.columns[stage].list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    return cards


@pytest.fixture
def go_to(page):
    """`go_to(name)` clicks on the card of this name; its list."""

    def go_to(name, modifiers=Qt.KeyboardModifier.NoModifier):
        for column in page.applications.board.columns.values():
            model = column.list.model()
            for row in range(model.rowCount()):
                if model.index(row, 0).data() == name:
                    index = model.index(row, 0)
                    column.list.scrollTo(index)
                    at = column.list.visualRect(index).center()
                    QTest.mouseClick(column.list.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
                    return column.list
        raise AssertionError(name)

    return go_to


def stage_of(window, name):
    found = {row.candidate.name: row.application.stage for row in applications.rows(window.session.workspace)}
    return found[name]


def focused(page):
    """The stage and the name where the keyboard is."""
    cards = QApplication.focusWidget()
    return cards.objectName().removeprefix("stage-"), cards.currentIndex().data()


def test_a_column_for_each_stage_with_its_people_and_their_number(window, page, cards):
    columns = page.applications.board.columns
    assert tuple(columns) == jobs.STAGES
    assert {stage: column.count.text() for stage, column in columns.items()} == {
        **dict.fromkeys(jobs.STAGES, "0"), "screening": "1", "interview": "9", "offer": "1", "rejected": "1"
    }  # fmt: skip
    assert [len(cards(stage)) for stage in jobs.STAGES] == [0, 1, 9, 1, 0, 1, 0]
    assert page.heading.text() in window.windowTitle()
    assert page.about.text().startswith("Open · 12 application")


def test_a_card_says_what_is_known(page, go_to):
    index = go_to("Siti Nurhaliza Putri").currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Siti Nurhaliza Putri", "Offer", "score 89.8 (100%)", "Advance", "in this stage: < 1 day"):
        assert words in said
    assert html.escape(said) in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_keys_go_from_card_to_card(page, go_to, press, cards):
    go_to("Ahmad Fauzi")
    assert focused(page) == ("screening", "Ahmad Fauzi")
    press("Right")
    assert focused(page) == ("interview", cards("interview")[0])
    press("Down")
    press("Down")
    assert focused(page) == ("interview", cards("interview")[2])
    press("Right")
    assert focused(page) == ("offer", cards("offer")[0])
    press("Right")  # over the empty one
    assert focused(page) == ("rejected", cards("rejected")[0])
    press("Right")
    press("Left")
    press("Left")
    assert focused(page)[0] == "interview"
    press("End")
    assert focused(page) == ("interview", cards("interview")[-1])


def test_a_card_is_moved_and_moved_back_by_keys(window, page, go_to, press, cards):
    go_to("Ahmad Fauzi")
    press("Ctrl+Right")
    assert stage_of(window, "Ahmad Fauzi") == "interview"
    assert cards("interview")[-1] == "Ahmad Fauzi"  # who has waited longest stays on top
    assert focused(page) == ("interview", "Ahmad Fauzi")
    press("Ctrl+Right")
    press("Ctrl+Left")
    press("Ctrl+Left")
    press("Ctrl+Left")
    assert stage_of(window, "Ahmad Fauzi") == "new"
    press("Ctrl+Left")
    assert stage_of(window, "Ahmad Fauzi") == "new"
    for _ in range(5):
        press("Ctrl+Z")
    assert stage_of(window, "Ahmad Fauzi") == "screening"
    assert page.applications.board.columns["screening"].count.text() == "1"


def test_several_are_selected_and_moved_together(window, page, go_to, press, cards, qtbot):
    first, second, third = cards("interview")[:3]
    go_to(first)
    press("Shift+Down")
    press("Shift+Down")
    assert page.applications.picked.text() == "3 selected"
    go_to("Ahmad Fauzi", Qt.KeyboardModifier.ControlModifier)
    assert page.applications.picked.text() == "4 selected"
    press("Ctrl+M")
    menu = QApplication.activePopupWidget()
    while menu.activeAction() is None or menu.activeAction().data() != "withdrawn":
        press("Down", menu)
    press("Return", menu)
    assert set(cards("withdrawn")) == {first, second, third, "Ahmad Fauzi"}
    assert "4 moved to “Withdrawn”." in window.banner.message.text()
    press("Ctrl+Z")
    assert (len(cards("withdrawn")), len(cards("interview")), len(cards("screening"))) == (0, 9, 1)


def test_a_plain_click_begins_a_new_selection(page, go_to, cards):
    go_to(cards("interview")[0])
    go_to("Ahmad Fauzi")
    assert page.applications.board.selected_count == 1


@pytest.fixture
def carry(page):
    """`carry(target)` holds the mouse on the current card and lets go of it over the target's list.

    Qt's offscreen platform carries nothing: while the button is held, the target is told as other platforms tell it.
    """

    def carry(target):
        held = QApplication.focusWidget()
        at = held.visualRect(held.currentIndex()).center()
        heard = []
        held.dragging.connect(heard.append)

        def let_go():
            data = QMimeData()
            data.setData(CARDS, page._wanted.encode())
            place, button = QPoint(20, 20), Qt.MouseButton.LeftButton
            told = (Qt.DropAction.MoveAction, data, button, Qt.KeyboardModifier.NoModifier)
            enter = QDragEnterEvent(place, *told)
            QApplication.sendEvent(target.viewport(), enter)
            if enter.isAccepted():
                QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(place), *told))
            QTest.mouseRelease(held.window().windowHandle(), button, Qt.KeyboardModifier.NoModifier, at)

        QTimer.singleShot(0, let_go)
        QTest.mousePress(held.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        for step in (10, 30, 50):
            move = QMouseEvent(
                QMouseEvent.Type.MouseMove,
                QPointF(at + QPoint(step, 4)),
                QPointF(held.viewport().mapToGlobal(at + QPoint(step, 4))),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(held.viewport(), move)
        assert heard == [True, False]

    return carry


def test_cards_are_dragged_to_another_stage(window, page, go_to, cards, qtbot, carry):
    go_to("Ahmad Fauzi")
    carry(page.applications.board.columns["offer"].list)
    qtbot.waitUntil(lambda: stage_of(window, "Ahmad Fauzi") == "offer")
    assert cards("offer")[-1] == "Ahmad Fauzi"
    assert (cards("screening"), focused(page)) == ([], ("offer", "Ahmad Fauzi"))


def test_nothing_moves_in_a_closed_job(window, page, go_to, press, carry, qapp):
    press("Ctrl+L")
    go_to("Ahmad Fauzi")
    press("Ctrl+Right")
    carry(page.applications.board.columns["offer"].list)
    qapp.processEvents()
    assert stage_of(window, "Ahmad Fauzi") == "screening"
    assert not page.applications.move.isEnabled()
    press("Ctrl+L")
    assert page.applications.move.isEnabled()


def test_the_cards_stand_in_the_order_one_chooses(window, page, cards, press):
    session = window.session
    ids = {row.candidate.name: row.application.id for row in applications.rows(session.workspace)}
    session.apply(interviews.schedule(session.workspace, application_id=ids["Putri Maharani"],
                                      scheduled_at="2099-01-01T02:00:00.000Z"))  # fmt: skip
    at_first = cards("interview")
    chosen = {}
    for _ in range(page.applications.order.count() - 1):
        press("Down", page.applications.order)
        chosen[page.applications.order.currentText()] = cards("interview")
    assert chosen["By name"] == sorted(at_first)
    assert chosen["Newest in this stage first"] == list(reversed(at_first))
    # Rina may not see what others made of Maria Magdalena: she stands where nobody's score tells anything.
    assert chosen["Highest score first"][0] == "Muhammad Rizky Ramadhan"
    assert set(chosen["Highest score first"][-2:]) == {"Fatimah Azzahra", "Maria Magdalena Tambunan"}
    assert "Putri Maharani" in chosen["Next interview first"][:2]


def test_the_same_people_as_a_table(window, page, go_to, press, column):
    go_to("Putri Maharani")
    press("Ctrl+T")
    table = page.applications.table
    assert QApplication.focusWidget() is table
    assert table.current.candidate.name == "Putri Maharani"
    assert len(column(table, "candidate")) == 12
    assert set(column(table, "waiting")) == {"< 1 day"}
    assert column(table, "score").count("Hidden") == 2
    table.order_by("score", Qt.SortOrder.DescendingOrder)
    assert column(table, "score")[:2] == ["89.8 (100%)", "79.5 (100%)"]
    assert table.current.candidate.name == "Putri Maharani"
    table.order_by("candidate")
    assert column(table, "candidate") == sorted(column(table, "candidate"))
    table.selectAll()
    assert page.applications.picked.text() == "12 selected"
    press("Ctrl+T")
    assert focused(page) == ("interview", "Putri Maharani")


def test_own_stages_are_columns_as_they_were_typed(window, page, cards):
    wanted = [Stage("new", "new"), Stage("Tes {0} & <b>", "interview"), Stage("Sisa", "screening")]
    places = {"offer": "Sisa", "rejected": "Sisa"}
    stages_changed = stages.change(window.session.workspace, job_id=page._wanted, stages=wanted, places=places)
    window.session.apply(stages_changed)
    assert list(page.applications.board.columns) == ["new", "Tes {0} & <b>", "Sisa"]
    assert (len(cards("Tes {0} & <b>")), len(cards("Sisa"))) == (9, 3)
    assert "Tes {0} & <b>: 9 application" in page.applications.board.columns["Tes {0} & <b>"].list.accessibleName()


def test_hidden_names_are_codes_on_the_board_and_in_its_order(window, page, in_dialog, press, cards):
    in_dialog(lambda dialog: (press("Space", dialog.hide_names), press("Return", dialog.job_title)))
    press("F2")
    shown = [name for stage in jobs.STAGES for name in cards(stage)]
    assert len(shown) == 12 and all(name.startswith("K-") for name in shown)
    page.applications.order.setCurrentIndex(page.applications.order.findText("By name"))
    assert cards("interview") == sorted(cards("interview"))


# -- the next step for each


def test_somebody_known_is_put_on_the_job_and_taken_off_again(
    window, page, in_dialog, press, qtbot, hostile, kept, cards
):
    added = window.session.apply(candidates.add(window.session.workspace, name=hostile))

    def pick(dialog):
        qtbot.keyClicks(dialog.search, candidates.get(window.session.workspace, added.id).code)
        press("Return", dialog.search)

    in_dialog(pick)
    press("Ctrl+Shift+A")
    assert hostile in cards("new")
    assert page.applications.board.current.candidate.name == hostile
    assert kept(window, lambda ws: len(applications.rows(ws, candidate_id=added.id))) == 1
    press("Ctrl+Z")
    assert cards("new") == []


def test_somebody_new_is_put_on_the_job_from_the_same_dialog(page, in_dialog, press, qtbot, cards):
    def pick(dialog):
        qtbot.keyClicks(dialog.search, "Tidak Ada")
        press("Return", dialog.search)
        assert "candidate" in dialog.problem.text()
        in_dialog(lambda form: press("Return", form.name))
        qtbot.mouseClick(dialog.findChild(type(dialog.save_button), "new"), Qt.MouseButton.LeftButton)

    in_dialog(pick)
    press("Ctrl+Shift+A")
    assert cards("new") == ["Tidak Ada"]


def test_starting_an_interview_goes_to_the_open_one_or_begins_one(window, go_to, press, kept):
    go_to("Ahmad Fauzi")
    key = window.page.applications.board.current.application.id
    open_one = kept(window, lambda ws: interviews.rows(ws, application_id=key, open_only=True))
    press("F5")
    assert window.page.name == "interview"
    if open_one:
        assert kept(window, lambda ws: len(interviews.rows(ws, application_id=key))) == len(open_one)


def test_enter_opens_the_candidate_and_ctrl_b_the_comparison(window, go_to, press):
    go_to("Dewi Lestari")
    press("Return")
    assert window.page.name == "candidate"
    assert "Dewi Lestari" in window.windowTitle()
    press("Alt+Left")
    assert window.page.name == "job"
    press("Ctrl+B")
    assert window.page.name == "compare"


def test_a_job_nobody_applied_for_says_what_to_do_first(window, page, press):
    made = jobs.duplicate(window.session.workspace, job_id=page._wanted, title="Kurir").id
    window.go("job", made)
    assert not page.applications.board.isVisible()
    assert page.applications.add.isEnabled()
    assert page.about.text().startswith("Open · 0 application")


def test_a_move_that_outlives_its_page_can_be_undone(window, page, cards, go_to, qtbot, monkeypatch):
    monkeypatch.setattr("ui.widgets.job_applications.FEW", 0)  # as many would be: on the worker
    name = cards("interview")[0]
    go_to(name)
    session = window.session
    page.applications.onward.trigger()
    session.set("language", "id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    qtbot.waitUntil(lambda: not session.tasks.busy)
    (moved,) = [row for row in applications.rows(session.workspace) if row.candidate.name == name]
    assert moved.application.stage == "offer"
    assert session.undo.last.label == "stage_changed"


def shown(page, cards):
    return {stage: names for stage in page.applications.board.columns if (names := cards(stage))}


def test_a_search_leaves_only_who_is_found_on_the_board_and_in_the_table(qtbot, page, cards, press):
    search, columns = page.applications.search, page.applications.board.columns
    whole = shown(page, cards)
    press("Ctrl+F")
    assert search.hasFocus()
    qtbot.keyClicks(search, "nurhal")
    qtbot.waitUntil(lambda: shown(page, cards) == {"offer": ["Siti Nurhaliza Putri"]})
    assert (columns["offer"].count.text(), columns["interview"].count.text()) == ("1 / 1", "0 / 9")
    press("Return")
    assert focused(page) == ("offer", "Siti Nurhaliza Putri")
    press("Ctrl+T")
    assert page.applications.table.model().rowCount() == 1
    press("Ctrl+T")
    press("Ctrl+F")
    press("Escape")
    qtbot.waitUntil(lambda: shown(page, cards) == whole)
    assert columns["interview"].count.text() == "9"
    assert not search.hasFocus()


def test_a_search_finds_no_hidden_name(qtbot, window, page, cards):
    job = jobs.rows(window.session.workspace)[0].job
    window.session.apply(
        jobs.edit(window.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=False)
    )
    qtbot.keyClicks(page.applications.search, "nurhal")
    qtbot.waitUntil(lambda: page.applications.board.columns["offer"].count.text() == "0 / 1")
    assert shown(page, cards) == {}
