"""Working a page as a person does: keys, dialogs, and what a table shows."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

HOSTILE_NAMES = ("<b>Budi</b> & Co", "سمية بنت خباط", "Ani 🙂 Wijaya", "x" * 200)


@pytest.fixture
def press(qtbot):
    """`press("Ctrl+N")` presses keys where the focus is, `press("A", widget)` on a widget."""

    def press(keys, widget=None):
        combination = QKeySequence(keys)[0]
        if QApplication.activeWindow() is None:
            # A window manager gives the focus back when a dialog closes; offscreen there is none.
            window = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow())
            with qtbot.waitActive(window):
                window.activateWindow()
        qtbot.keyClick(
            widget or QApplication.focusWidget() or QApplication.activeWindow(),
            combination.key(),
            combination.keyboardModifiers(),
        )

    return press


@pytest.fixture
def cells(column):
    """`cells(table, key)`: the texts of one record by column name."""

    def cells(table, key):
        row = table.rows.find(key).row()
        assert row >= 0, f"no record {key}"
        return {
            table.rows.column_name(number): table.rows.index(row, number).data()
            for number in range(table.rows.columnCount())
        }

    return cells


@pytest.fixture(params=HOSTILE_NAMES, ids=["markup", "arabic", "emoji", "long"])
def hostile(request):
    """A name that could break something."""
    return request.param


@pytest.fixture
def kept(qtbot):
    """`kept(window, read)`: what `read(workspace)` finds in the file, opened anew."""
    from screening.workspace import Workspace

    def kept(window, read):
        with Workspace.open(window.session.workspace.path, read_only=True) as again:
            return read(again)

    return kept


@pytest.fixture
def scored_path(tmp_path, scored_template):
    """A workspace of the test's own, scored as `scored_template` says."""
    return Path(shutil.copy(scored_template, tmp_path / "scored.db"))


@pytest.fixture(scope="session")
def scored_template(tmp_path_factory, yaml):
    """One job whose results are known: Ana 65 (a gap of 2), Bima 85 (must-have not met), Citra too little, Dodi none.

    The scorecards are Rina's, who is at the window; Ana has one of Budi's too. Bima has a watch-out.
    """
    from screening.interviewing import interviewers, interviews, notes, scorecards
    from screening.jobs import applications, jobs
    from screening.people import candidates
    from screening.workspace import Workspace

    path = tmp_path_factory.mktemp("scored") / "scored.db"
    with Workspace.create(path, actor="Rina Wijaya") as ws, ws.atomic():
        job_id = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
        rina = interviewers.ensure(ws, name="Rina Wijaya").id
        budi = interviewers.ensure(ws, name="Budi Santoso").id
        four = {"ketelitian": 4, "kerapian": 4, "kesabaran": 4, "kerja-sama": 4}
        for name, cards in (
            ("Ana", ((rina, four), (budi, {**four, "ketelitian": 2}))),
            ("Bima", ((rina, {"ketelitian": 5, "kerapian": 2, "kesabaran": 5, "kerja-sama": 5}),)),
            ("Citra", ((rina, {"ketelitian": 5}),)),
            ("Dodi", ()),
        ):
            person = candidates.add(ws, name=name, email=f"{name.lower()}@contoh.example").id
            application = applications.apply(ws, candidate_id=person, job_id=job_id).id
            if not cards:
                continue
            interview = interviews.schedule(ws, application_id=application, panel=[who for who, _ in cards]).id
            for who, scores in cards:
                card = scorecards.begin(ws, interview_id=interview, interviewer_id=who).id
                for criterion, score in scores.items():
                    scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=score)
                    text = f"Bukti <b>{name}</b> {criterion}"
                    scorecards.write_evidence(ws, scorecard_id=card, criterion_id=criterion, text=text)
                if name == "Bima":
                    scorecards.observe(
                        ws,
                        scorecard_id=card,
                        trait_id="kesabaran-minus",
                        state="observed",
                        evidence="Memotong dua kali",
                    )
                for text, private in (("Catatan bersama", False), (f"Catatan pribadi {who == rina}", True)):
                    notes.add(ws, interview_id=interview, interviewer_id=who, text=text, private=private)
                scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary=f"Ringkasan {name}")
    return path
