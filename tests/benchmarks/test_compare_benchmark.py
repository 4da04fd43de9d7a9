"""Comparing 200 candidates by 40 criteria: what the worker reads, and what the window paints while one scrolls."""

import json
import statistics
import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from rubrics.format import dump, parse
from rubrics.library import SAMPLE_RUBRIC
from screening.figures import comparing
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates

pytestmark = pytest.mark.benchmark_ratio

PEOPLE, CRITERIA, RATERS = 200, 40, 2
_BARE = """SELECT s.id, r.criterion_id, r.score, r.evidence FROM applications a
    JOIN interviews i ON i.application_id = a.id JOIN scorecards s ON s.interview_id = i.id
    JOIN ratings r ON r.scorecard_id = s.id WHERE a.job_id = ?"""


@pytest.fixture
def job(workspace):
    """A job whose 200 candidates were scored by two on 40 criteria; its id."""
    parsed, _ = parse(SAMPLE_RUBRIC.read_text(encoding="utf-8"))
    kinds = parsed.active_criteria
    more = tuple(
        replace(kinds[n % len(kinds)], id=f"kriteria-{n}", suitable=(), unsuitable=(), must_have=None)
        for n in range(CRITERIA)
    )
    yaml = dump(replace(parsed, criteria=more))
    with workspace.atomic():
        job_id = jobs.add(workspace, title="Penata Arsip", yaml=yaml).id
        who = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
        for number in range(PEOPLE):
            person = candidates.add(workspace, name=f"Kandidat {number}").id
            application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
            interview = interviews.schedule(workspace, application_id=application, panel=who).id
            for rater, interviewer in enumerate(who):
                card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer).id
                scores = [
                    (card, one.id, 1 + (number * 7 + place * 3 + rater) % 5, "Bukti.", "2026-11-23T01:00:00.000Z")
                    for place, one in enumerate(more)
                ]
                workspace.execute(
                    """INSERT INTO ratings (scorecard_id, criterion_id, score, evidence, updated_at)
                    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4
                    FROM json_each(?) j""",
                    (json.dumps(scores),),
                )
                scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    return job_id


def test_reading_200_by_40(workspace, job, alternate, figure):
    found = comparing.comparison(workspace, job)
    assert len(found.ranked) == PEOPLE
    ours, bare = alternate(
        lambda: comparing.comparison(workspace, job), lambda: workspace.all(_BARE, (job,)), rounds=3, warm_up=1
    )
    figure("compare: 200 × 40 read on the worker", ours, bare, "-")
    start = time.perf_counter()
    comparing.reweighed(found, {})
    figure("compare: 200 × 40 with other weights", (time.perf_counter() - start) * 1000, 0, "-")


def test_scrolling_200_by_40_does_not_block(workspace, job, figure, qtbot):
    from ui.compare import columns
    from ui.compare.matrix import MatrixModel, MatrixTable

    found = comparing.comparison(workspace, job)
    model = MatrixModel("id")
    table = MatrixTable(model)
    qtbot.addWidget(table)
    model.set_rubric(found.rubric)
    model.set_rows(columns.lines(found))
    table.resize(1040, 420)
    with qtbot.waitExposed(table):
        table.show()
    for name, bar in (("down", table.verticalScrollBar()), ("across", table.horizontalScrollBar())):
        steps = []
        for place in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
            start = time.perf_counter()
            bar.setValue(place)
            QApplication.processEvents()  # what has to be painted now is painted here
            steps.append((time.perf_counter() - start) * 1000)
        assert steps
        figure(f"compare: a step of scrolling {name}, median", statistics.median(steps), 0, "≤ 16")
        figure(f"compare: a step of scrolling {name}, longest", max(steps), 0, "≤ 16")
