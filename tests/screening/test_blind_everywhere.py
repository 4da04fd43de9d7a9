"""Whatever is read is the same whatever is hidden: each list, order, count, filter, search, figure and comparison.

What is hidden is changed, and everything is read once more. Whoever could tell the two apart would know something.
"""

from itertools import product
from typing import get_args

import pytest

from screening import documents
from screening.figures import comparing, results
from screening.finding import palette
from screening.insights import agreeing, habits, outcomes, stages
from screening.insights.selection import Selection, left_out
from screening.interviewing import interviews, notes, panel_talks, scorecards
from screening.jobs import applications, board, jobs, rubric_use
from screening.people import candidate_list, candidates, duplicates, filter_choices, merging
from screening.people.candidate_filter import Filter
from screening.people.candidate_list import Sort
from screening.people.custom_fields import CustomField, arrange
from screening.privacy import retention

WORDS = ("aisyah", "zubaidah", "aisya", "zubaida", "qomar", "aq", "zq", "rahasia", "8997", "wirjo", "k-0", "menengahi")
FIGURES = (
    stages.funnel,
    stages.times,
    outcomes.scores,
    outcomes.coverage,
    outcomes.time_to_submit,
    habits.severity,
    habits.spread,
    habits.halo,
    habits.straight_lining,
    habits.order,
    agreeing.agreeing,
    left_out,
)


def people_read(ws, viewer):
    """Everything that names people, by what it is."""
    filters = {
        "all": Filter(),
        **{f"text {word}": Filter(text=word) for word in WORDS},
        **{f"source {source}": Filter(source=source) for source in ("Pak Wirjo", "Bursa", "")},
        **{f"tag {tag}": Filter(tag=tag) for tag in ("lansia", "Ibu", "lama")},
        **{f"from {score}": Filter(score_from=score) for score in (0, 20, 50, 80)},
        **{f"to {score}": Filter(score_to=score) for score in (0, 20, 50, 80, 100)},
        "waiting": Filter(decision=""),
        "interviewed": Filter(has_interview=True),
        "before": Filter(keep_until_before="2030-01-01"),
    }
    read = {}
    for name, wanted in filters.items():
        orders = get_args(Sort) if name in ("all", "from 0", "text menengahi") else ("name", "score")
        for sort, descending in product(orders, (False, True)):
            asked = {"filter": wanted, "sort": sort, "descending": descending, "viewer_id": viewer}
            read[f"page {name} {sort} {descending}"] = candidate_list.page(ws, **asked)
            read[f"ids {name} {sort} {descending}"] = candidate_list.numbers(ws, **asked)
        read[f"count {name}"] = candidate_list.count(ws, filter=wanted, viewer_id=viewer)
    read["choices"] = filter_choices.sources(ws), filter_choices.tags(ws)
    known = palette.vocabulary(ws)
    read["words"] = sorted(known)
    for word in WORDS:
        read[f"palette {word}"] = palette.people(ws, word, limit=9, known_words=known)
        read[f"alike {word}"] = duplicates.likely(ws, name=word)
    for name, email in product(("Zubaidah Qomariyah", "Aisyah Wijaya"), ("zqx@rahasia.example", "aw@rahasia.example")):
        read[f"alike {name} {email}"] = duplicates.likely(ws, name=name, email=email, phone="+62 899-7777-1234")
    read["kept"] = retention.due(ws, until="2099-01-01")
    read["interviews"] = interviews.rows(ws, viewer_id=viewer)
    read["documents"] = documents.rows(ws, viewer_id=viewer)
    read["merged"] = [merging.of_candidate(ws, one) for (one,) in ws.all("SELECT id FROM candidates")]
    return read


def work_read(ws, viewer):
    """Everything that is made from scorecards and notes, by what it is."""
    read = {
        "waiting": applications.waiting(ws, limit=99, viewer_id=viewer),
        "rows": applications.rows(ws, viewer_id=viewer),
        "drafts": interviews.with_drafts(ws, limit=99, viewer_id=viewer),
        "results": [
            results.application_result(ws, row.application.id, viewer_id=viewer) for row in applications.rows(ws)
        ],
        "notes": [notes.of_interview(ws, row.interview.id, viewer_id=viewer) for row in interviews.rows(ws)],
        "history": [
            applications.decision_history(ws, row.application.id, viewer_id=viewer) for row in applications.rows(ws)
        ],
    }
    for one in jobs.rows(ws):
        job = one.job.id
        for by, descending in product(get_args(board.Order), (False, True)):
            numbers = board.order(ws, job, by=by, descending=descending, viewer_id=viewer)
            read[f"board {job} {by} {descending}"] = list(numbers), board.read(ws, numbers, viewer_id=viewer)
        compared = comparing.comparison(ws, job, viewer_id=viewer)
        chosen = [row.application.id for row in applications.rows(ws, job_id=job)]
        read[f"compare {job}"] = compared, comparing.comparison(ws, job, viewer_id=viewer, chosen=chosen)
        read[f"what if {job}"] = comparing.reweighed(compared, {"ketelitian": 9, "kerapian": 1})
        read[f"comparable {job}"] = comparing.comparable(ws, job, viewer_id=viewer)
        read[f"talks {job}"] = panel_talks.of_job(ws, job, viewer_id=viewer)
        read[f"use {job}"] = rubric_use.of_job(ws, job, viewer_id=viewer)
        read[f"scored {job}"] = rubric_use.scored(ws, job, viewer_id=viewer)
    for figure, job in product(FIGURES, (None, *(one.job.id for one in jobs.rows(ws)))):
        read[f"{figure.__name__} {job}"] = figure(ws, Selection(job), viewer)
    return read


def differing(before, after):
    """What somebody could tell the two by."""
    assert before.keys() == after.keys()
    return {name for name in before if before[name] != after[name]}


@pytest.fixture
def hiding(workspace, yaml):
    """A job that hides names, with two people on it between people whom everybody may see."""
    arrange(workspace, fields=[CustomField("", "Kewarganegaraan")])
    job = jobs.add(workspace, title="Tanpa nama", yaml=yaml, hide_names=True).id
    other = jobs.add(workspace, title="Dengan nama", yaml=yaml).id
    for number, name in enumerate(("Bima", "Rahasia Umum", "Mawar", "Ketut", "Aisya", "Zubaida")):
        person = candidates.add(workspace, name=name, email=f"{name[:3]}@contoh.example", source="Bursa").id
        applications.apply(workspace, candidate_id=person, job_id=job if number in (2, 3) else other)
    return job


HIDDEN = (
    {"name": "Aisyah Wijaya", "email": "aw@rahasia.example", "phone": "", "source": "", "tags": (), "note": ""},
    {
        "name": "Zubaidah Qomariyah",
        "email": "zqx@rahasia.example",
        "phone": "+62 899-7777-1234",
        "source": "Pak Wirjo",
        "tags": ("Ibu", "lansia"),
        "note": "pernah menengahi",
    },
)


def test_nothing_read_tells_who_is_behind_a_code(workspace, hiding):
    (person, _) = [row.candidate.id for row in applications.rows(workspace, job_id=hiding)]
    (own,) = [row[0] for row in workspace.all("SELECT id FROM custom_fields")]
    read = []
    for told in HIDDEN:
        candidates.edit(workspace, candidate_id=person, custom={own: told["name"]}, **told)
        workspace.execute("UPDATE candidates SET updated_at = '2026-01-01T00:00:00.000000Z' WHERE id = ?", (person,))
        read.append({**people_read(workspace, None), **work_read(workspace, None)})
    assert differing(*read) == set()
    jobs.edit(workspace, job_id=hiding, title="x", hide_names=False, hide_scores=True)
    changed = differing(read[0], {**people_read(workspace, None), **work_read(workspace, None)})
    assert len(changed) > 50  # else it would prove nothing


def submit(ws, interview, interviewer, level):
    """A scorecard with this level on every second criterion and another one on the others."""
    card = scorecards.begin(ws, interview_id=interview, interviewer_id=interviewer).id
    for number, criterion in enumerate(("ketelitian", "kerapian", "kesabaran", "kerja-sama")):
        scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=level if number % 2 else 6 - level)
    notes.add(ws, interview_id=interview, interviewer_id=interviewer, text="menengahi warga")
    scorecards.submit(ws, scorecard_id=card, recommendation="no" if level < 3 else "yes", summary="ringkasan")
    return card


def test_nothing_read_tells_what_others_scored(workspace, job_id, rina, budi):
    """Budi has scored everybody; Rina all but the first and the last, whom she is to see in a second round."""
    rounds, blind = [], []
    for number, name in enumerate(("Aisyah", "Bima", "Citra", "Dewi", "Zubaidah")):
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        panel = (rina, budi) if 0 < number < 4 else (budi,)
        rounds.append(interviews.schedule(workspace, application_id=application, panel=panel).id)
        if number in (0, 4):
            blind.append(rounds[-1])
            interviews.schedule(workspace, application_id=application, panel=(rina,))
        else:
            submit(workspace, rounds[-1], rina, number)
            submit(workspace, rounds[-1], budi, 5 - number)

    def everything(viewer):
        return {**people_read(workspace, viewer), **work_read(workspace, viewer)}

    unscored, seen_by_budi = everything(rina), everything(budi)
    cards = [submit(workspace, interview, budi, level) for interview, level in zip(blind, (5, 1), strict=True)]
    assert differing(unscored, everything(rina)) == set()
    assert len(differing(seen_by_budi, everything(budi))) > 30
    for card in cards:
        scorecards.reopen(workspace, scorecard_id=card, reason="alasan")
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=3)
        assert differing(unscored, everything(rina)) == set()
        scorecards.submit(workspace, scorecard_id=card, recommendation="strong_no", summary="lain")
        assert differing(unscored, everything(rina)) == set()
