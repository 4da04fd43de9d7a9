"""Until when somebody's data is kept: which rule wins, and that nothing but a person erases."""

import time

import pytest

from screening.errors import Refused
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import cleaning, holds, requests, restriction, retention

FAR = "9999-12-31"


@pytest.fixture
def jakarta(monkeypatch):
    """Days are counted where the office is, not in Greenwich."""
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def at(workspace, workspace_path, outside):
    """`at(table, record_id, column, moment)` sets a time as it would be had it been written then."""

    def set_time(table, key, column, moment):
        triggers = workspace.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        with workspace.atomic():
            for name, _ in triggers:
                workspace.execute(f'DROP TRIGGER "{name}"')
            where = "application_id" if table == "decisions" else "id"
            workspace.execute(f"UPDATE {table} SET {column} = ? WHERE {where} = ?", (moment, key))
            for _, sql in triggers:
                workspace.execute(sql)

    return set_time


@pytest.fixture
def on_job(workspace, yaml, at):
    """`on_job(who, title, months, ended)`: an application decided at a moment, or an open one."""

    def apply(who, title, months, ended="", decision="reject"):
        known = {row.job.title: row.job.id for row in jobs.rows(workspace)}
        job = known.get(title) or jobs.add(workspace, title=title, yaml=yaml).id
        retention.set_for_job(workspace, job_id=job, months=months)
        one = applications.apply(workspace, candidate_id=who, job_id=job).id
        if ended:
            applications.decide(workspace, application_id=one, decision=decision, reason="Sudah.")
            at("decisions", one, "decided_at", ended)
        return one, job

    return apply


def said(one):
    return one.rule, one.due_on, one.since, one.months, one.job


def test_the_months_of_the_job_count_from_the_final_decision(workspace, candidate_id, on_job, jakarta):
    on_job(candidate_id, "Arsip", 6, "2026-08-30T18:00:00.000Z")  # 31 August in Jakarta
    one = retention.of_candidate(workspace, candidate_id)
    assert said(one) == ("job", "2027-02-28", "2026-08-31", 6, "Arsip")
    assert not one.is_due("2027-02-28")
    assert one.is_due("2027-03-01")


def test_without_months_of_its_own_a_job_has_the_default_of_the_workspace(workspace, candidate_id, on_job):
    on_job(candidate_id, "Arsip", None, "2026-08-15T03:00:00.000Z")
    assert retention.of_candidate(workspace, candidate_id).due_on == "2028-08-15"
    changes = retention.set_default(workspace, months=12)
    assert retention.of_candidate(workspace, candidate_id).due_on == "2027-08-15"
    with workspace.again() as elsewhere:
        assert retention.default_months(elsewhere) == 12
    changes.undo(workspace)
    assert retention.default_months(workspace) == retention.DEFAULT_MONTHS == 24


def test_of_several_applications_the_latest_day_counts(workspace, candidate_id, on_job):
    on_job(candidate_id, "Arsip", 24, "2026-01-15T03:00:00.000Z")
    on_job(candidate_id, "Kasir", 6, "2026-08-15T03:00:00.000Z", decision="withdrawn")
    one = retention.of_candidate(workspace, candidate_id)
    assert said(one) == ("job", "2028-01-15", "2026-01-15", 24, "Arsip")


@pytest.mark.parametrize("decision", ["hold", "advance"])
def test_while_an_application_is_open_nothing_falls_due(workspace, candidate_id, on_job, decision):
    on_job(candidate_id, "Arsip", 1, "2020-01-15T03:00:00.000Z")
    on_job(candidate_id, "Kasir", 1, "2020-01-15T03:00:00.000Z", decision=decision)
    one = retention.of_candidate(workspace, candidate_id)
    assert (one.rule, one.due_on) == ("open", "")
    assert retention.due(workspace, until=FAR) == []


def test_closing_a_job_ends_the_applications_that_are_open(workspace, candidate_id, on_job, at):
    _, job = on_job(candidate_id, "Arsip", 3)
    jobs.close(workspace, job_id=job)
    at("jobs", job, "closed_at", "2026-05-31T03:00:00.000Z")
    assert said(retention.of_candidate(workspace, candidate_id)) == ("job", "2026-08-31", "2026-05-31", 3, "Arsip")


def test_who_never_applied_is_kept_from_the_day_they_were_added(workspace, candidate_id, at):
    at("candidates", candidate_id, "created_at", "2024-02-29T03:00:00.000Z")
    retention.set_default(workspace, months=12)
    assert said(retention.of_candidate(workspace, candidate_id)) == ("default", "2025-02-28", "2024-02-29", 12, "")


@pytest.mark.parametrize("own", ["2020-01-31", "2050-01-31"])
def test_a_persons_own_date_wins_earlier_or_later(workspace, candidate_id, on_job, own):
    on_job(candidate_id, "Arsip", 6, "2026-08-15T03:00:00.000Z")
    on_job(candidate_id, "Kasir", 6)
    candidates.edit(workspace, candidate_id=candidate_id, keep_until=own)
    one = retention.of_candidate(workspace, candidate_id)
    assert (one.rule, one.due_on, one.job) == ("own_date", own, "")


def test_what_holds_somebody_back_is_named_and_wins_over_every_date(workspace, candidate_id):
    candidates.edit(workspace, candidate_id=candidate_id, keep_until="2020-01-31")
    assert retention.of_candidate(workspace, candidate_id).is_due("2020-02-01")
    hold = holds.put(workspace, candidate_id=candidate_id, reason="Gugatan")
    (one,) = retention.due(workspace, until="2020-02-01")
    assert one.obstacles == ("hold",)
    assert not one.is_due("2020-02-01")
    holds.lift(workspace, hold_id=hold.id, reason="Selesai")
    assert retention.of_candidate(workspace, candidate_id).is_due("2020-02-01")


def test_the_list_has_the_earliest_first_up_to_the_day(workspace):
    for name, day in (("Tono", "2026-03-01"), ("Ani", "2026-01-01"), ("Budi", "2026-05-01"), ("Cici", "2026-01-01")):
        candidates.add(workspace, name=name, keep_until=day)
    found = retention.due(workspace, until="2026-03-01")
    assert [one.candidate.name for one in found] == ["Ani", "Cici", "Tono"]
    assert [one.candidate.name for one in retention.due(workspace, until="2026-03-01", limit=1)] == ["Ani"]


@pytest.mark.parametrize("months", [0, -1, 1201])
def test_a_period_that_makes_no_sense_is_refused(workspace, job_id, months):
    with pytest.raises(Refused, match="months_range"):
        retention.set_default(workspace, months=months)
    with pytest.raises(Refused, match="months_range"):
        retention.set_for_job(workspace, job_id=job_id, months=months)
    assert retention.job_months(workspace, job_id) is None


def test_a_hidden_name_stays_hidden_in_the_list(workspace, yaml, candidate_id):
    job = jobs.add(workspace, title="Arsip", yaml=yaml, hide_names=True).id
    applications.apply(workspace, candidate_id=candidate_id, job_id=job)
    candidates.edit(workspace, candidate_id=candidate_id, keep_until="2020-01-31")
    (one,) = retention.due(workspace, until="2020-02-01")
    assert one.candidate.name == one.candidate.code
    assert one.job == ""


@pytest.fixture
def due_people(workspace):
    """Fourteen people whose time is over, the first on hold and the second with a later date by now."""
    made = [candidates.add(workspace, name=f"Orang {n:02}", keep_until="2026-01-31").id for n in range(14)]
    holds.put(workspace, candidate_id=made[0], reason="Gugatan")
    candidates.edit(workspace, candidate_id=made[1], keep_until="2027-01-31")
    return made


def test_who_is_due_goes_and_who_is_not_any_more_stays_and_is_named(workspace, due_people, outside):
    done = retention.erase(workspace, candidate_ids=[*due_people, "nobody"], today="2026-02-01")
    assert (done.erased, done.stopped) == (12, False)
    assert [(one.candidate.id, one.obstacles) for one in done.kept] == [(due_people[0], ("hold",)), (due_people[1], ())]
    assert outside().execute("SELECT count(*) FROM candidates").fetchone() == (2,)
    assert outside().execute("SELECT DISTINCT why FROM tombstones").fetchall() == [("retention",)]
    assert len(done.changes.touched["candidates"]) == 12
    assert cleaning.is_clean(workspace)


def test_a_run_that_is_stopped_leaves_the_others_whole(workspace, due_people, outside):
    told = []

    def go_on(done, total):
        told.append((done, total))
        return done < 10

    done = retention.erase(workspace, candidate_ids=due_people, today="2026-02-01", go_on=go_on)
    assert done.stopped and done.erased == 8
    assert told == [(0, 14), (5, 14), (10, 14)]
    left = [row[0] for row in outside().execute("SELECT name FROM candidates ORDER BY number")]
    assert left == ["Orang 00", "Orang 01", *(f"Orang {n}" for n in range(10, 14))]
    assert cleaning.is_clean(workspace)
    assert b"Orang 05" not in workspace.path.read_bytes()


def test_nobody_goes_who_is_not_due(workspace, due_people):
    done = retention.erase(workspace, candidate_ids=due_people, today="2026-01-31")
    assert (done.erased, len(done.kept)) == (0, 14)
    assert workspace.one("SELECT count(*) FROM candidates") == (14,)


def test_an_open_request_and_a_restriction_hold_somebody_back_too(workspace, candidate_id):
    candidates.edit(workspace, candidate_id=candidate_id, keep_until="2020-01-31")
    asked = requests.record(workspace, candidate_id=candidate_id, kind="access")
    assert retention.of_candidate(workspace, candidate_id).obstacles == ("request",)
    requests.answer(workspace, request_id=asked.id, outcome="refused", text="Sudah dijawab.")
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Diperselisihkan")
    assert retention.of_candidate(workspace, candidate_id).obstacles == ("restricted",)
    done = retention.erase(workspace, candidate_ids=[candidate_id], today="2020-02-01")
    assert (done.erased, len(done.kept)) == (0, 1)
