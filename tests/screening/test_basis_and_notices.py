"""Notices and bases: what somebody was told stays as it was, and a withdrawal is on record and decides nothing."""

import pytest

from screening import audit, importing
from screening.errors import NotFound, Refused
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import bases, holds, notices
from screening.privacy.bases import Given


@pytest.fixture
def add_candidate(workspace):
    return lambda name: candidates.add(workspace, name=name).id


@pytest.fixture
def open_job(workspace, yaml):
    return lambda title: jobs.add(workspace, title=title, yaml=yaml).id


@pytest.fixture
def notice_id(workspace):
    made = notices.add(
        workspace, title="Pelamar", language="id", text="Kami menyimpan data Anda.", effective_on="2026-01-01"
    )
    return made.id


def test_each_text_is_a_version_of_its_own_and_never_changes(workspace, notice_id, outside):
    second = notices.add(workspace, title="Pelamar", language="id", text="Lain.\r\nSekali.", effective_on="2026-06-01")
    kept = [(one.number, one.text) for one in notices.all_of(workspace)]
    assert kept == [(2, "Lain.\nSekali."), (1, "Kami menyimpan data Anda.")]
    assert notices.numbered(workspace, 2).id == second.id
    with pytest.raises(Exception, match="notice_fixed"):
        outside().execute("UPDATE notices SET text = 'Nothing.'")
    with pytest.raises(NotFound):
        notices.numbered(workspace, 3)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("title", "  ", "notice_title_missing"),
        ("text", "\n \n", "notice_text_missing"),
        ("effective_on", "1 March", "date_unreadable"),
    ],
)
def test_a_notice_needs_a_title_a_text_and_a_day(workspace, field, value, code):
    whole = {"title": "Pelamar", "language": "id", "text": "Teks", "effective_on": "2026-01-01"}
    with pytest.raises(Refused, match=code):
        notices.add(workspace, **(whole | {field: value}))
    assert notices.all_of(workspace) == []


def test_a_notice_can_be_taken_back_until_somebody_was_told(workspace, notice_id, add_candidate):
    made = notices.add(workspace, title="Lain", language="en", text="Text", effective_on="2026-02-01")
    made.undo(workspace)
    assert [one.id for one in notices.all_of(workspace)] == [notice_id]
    again = notices.add(workspace, title="Lain", language="en", text="Text", effective_on="2026-02-01")
    given = Given("consent", "2026-02-02", again.id)
    bases.record(workspace, candidate_id=add_candidate("Siti"), given=given)
    assert notices.told(workspace) == {again.id: 1}
    with pytest.raises(Refused, match="changed_since"):
        again.undo(workspace)


def test_the_history_of_a_persons_bases_stays(workspace, notice_id, add_candidate):
    who = add_candidate("Siti")
    workspace.actor = "Rina"
    bases.record(workspace, candidate_id=who, given=Given("contract", "2026-01-05"))
    second = bases.record(workspace, candidate_id=who, given=Given("consent", "2026-02-01", notice_id, "formulir"))
    (consent_id,) = second.touched["bases"]
    bases.withdraw(workspace, basis_id=consent_id, withdrawn_on="2026-03-01")
    newest, oldest = bases.of_candidate(workspace, who)
    assert (newest.basis, newest.notice, newest.how, newest.recorded_by) == ("consent", 1, "formulir", "Rina")
    assert (newest.withdrawn_on, newest.withdrawn_by) == ("2026-03-01", "Rina")
    assert (oldest.basis, oldest.notice, oldest.withdrawn_on) == ("contract", 0, "")
    assert [entry.action for entry in audit.entries(workspace, limit=3)] == [
        "basis_withdrawn",
        "basis_recorded",
        "basis_recorded",
    ]
    assert bases.without_any(workspace) == 0


def test_the_same_basis_for_many_is_all_or_nothing(workspace, notice_id, add_candidate):
    people = [add_candidate(name) for name in ("Siti", "Budi", "Wayan")]
    given = Given("legitimate_interest", "2026-02-01", notice_id)

    def stop(_done, _total):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        bases.record_many(workspace, candidate_ids=people, given=given, progress=stop)
    assert bases.without_any(workspace) == 3
    changes = bases.record_many(workspace, candidate_ids=[*people, people[0], "nobody"], given=given)
    assert [len(bases.of_candidate(workspace, one)) for one in people] == [1, 1, 1]
    again = changes.undo(workspace)
    assert bases.without_any(workspace) == 3
    again.undo(workspace)
    assert bases.without_any(workspace) == 0


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Given("because", "2026-02-01"), "basis_unknown"),
        (Given("consent", "yesterday"), "date_unreadable"),
        (Given("consent", "2026-02-01", how="x" * 1001), "text_too_long"),
    ],
)
def test_a_basis_that_makes_no_sense_is_refused(workspace, add_candidate, given, code):
    who = add_candidate("Siti")
    with pytest.raises(Refused, match=code):
        bases.record(workspace, candidate_id=who, given=given)
    assert bases.of_candidate(workspace, who) == []


def test_a_withdrawal_says_what_follows_and_changes_nothing_else(workspace, notice_id, add_candidate, open_job):
    who, job = add_candidate("Siti"), open_job("Pengelola")
    applications.apply(workspace, candidate_id=who, job_id=job)
    bases.record(workspace, candidate_id=who, given=Given("legal_obligation", "2026-01-01"))
    made = bases.record(workspace, candidate_id=who, given=Given("consent", "2026-02-01", notice_id))
    (basis_id,) = made.touched["bases"]
    holds.put(workspace, candidate_id=who, reason="Sengketa")
    follows = bases.follows(workspace, basis_id)
    assert follows == bases.Follows(("legal_obligation",), ("Pengelola",), 0, 0, held=True)
    withdrawn = bases.withdraw(workspace, basis_id=basis_id, withdrawn_on="2026-03-01", how="surel")
    assert candidates.get(workspace, who).name == "Siti"
    assert jobs.row(workspace, job).applications == 1
    with pytest.raises(Refused, match="basis_withdrawn"):
        bases.withdraw(workspace, basis_id=basis_id, withdrawn_on="2026-03-02")
    again = withdrawn.undo(workspace)
    assert bases.get(workspace, basis_id).withdrawn_by == ""
    again.undo(workspace)
    assert bases.get(workspace, basis_id).withdrawn_how == "surel"


def test_nobody_withdraws_before_it_was_given(workspace, add_candidate):
    made = bases.record(workspace, candidate_id=add_candidate("Siti"), given=Given("consent", "2026-02-01"))
    (basis_id,) = made.touched["bases"]
    with pytest.raises(Refused, match="withdrawn_before_given"):
        bases.withdraw(workspace, basis_id=basis_id, withdrawn_on="2026-01-31")


def test_a_withdrawal_ends_every_consent_that_was_given_by_that_day(workspace, add_candidate):
    who = add_candidate("Siti")

    def given(basis, day):
        (made,) = bases.record(workspace, candidate_id=who, given=Given(basis, day)).touched["bases"]
        return made

    first, other = given("consent", "2026-01-01"), given("contract", "2026-01-01")
    second, later = given("consent", "2026-02-01"), given("consent", "2026-06-01")
    assert bases.follows(workspace, second, on="2026-03-01").others == ("contract", "consent")
    withdrawn = bases.withdraw(workspace, basis_id=later, withdrawn_on="2026-03-01", how="surel")

    def ended():
        return {one.id for one in bases.of_candidate(workspace, who) if one.withdrawn_on}

    assert ended() == {first, second}
    assert bases.follows(workspace, second).others == ("contract",)  # the later consent would end today
    again = withdrawn.undo(workspace)
    assert ended() == set()
    again.undo(workspace)
    assert ended() == {first, second}
    bases.withdraw(workspace, basis_id=later, withdrawn_on="2026-07-01")
    assert bases.follows(workspace, later).others == ("contract",)
    assert bases.get(workspace, other).withdrawn_on == ""


@pytest.mark.parametrize("day", ["2062-11-01", "9999-12-31"])
def test_no_basis_is_given_on_a_day_to_come(workspace, add_candidate, day):
    who = add_candidate("Siti")
    with pytest.raises(Refused, match="given_in_future"):
        bases.record(workspace, candidate_id=who, given=Given("consent", day))
    assert bases.of_candidate(workspace, who) == []


@pytest.mark.parametrize("day", ["2062-11-01", "9999-12-31"])
def test_nobody_withdraws_on_a_day_to_come(workspace, add_candidate, day):
    made = bases.record(workspace, candidate_id=add_candidate("Siti"), given=Given("consent", "2026-02-01"))
    (basis_id,) = made.touched["bases"]
    with pytest.raises(Refused, match="withdrawn_in_future"):
        bases.withdraw(workspace, basis_id=basis_id, withdrawn_on=day)
    assert bases.get(workspace, basis_id).withdrawn_on == ""


def test_nobody_was_told_of_a_notice_that_is_still_to_come(workspace, add_candidate):
    who = add_candidate("Siti")
    made = notices.add(workspace, title="Nanti", language="id", text="Teks", effective_on="2062-11-01")
    with pytest.raises(Refused, match="notice_to_come"):
        bases.record(workspace, candidate_id=who, given=Given("consent", "2026-02-01", made.id))
    assert bases.of_candidate(workspace, who) == []


def test_a_day_that_a_wrong_clock_left_does_not_stand_in_the_way_of_a_withdrawal(workspace, add_candidate):
    who = add_candidate("Siti")
    for _ in range(2):
        bases.record(workspace, candidate_id=who, given=Given("consent", "2026-02-01"))
    newest, _ = bases.of_candidate(workspace, who)
    workspace.execute("UPDATE bases SET given_on = '2062-11-01' WHERE id = ?", (newest.id,))
    bases.withdraw(workspace, basis_id=newest.id, withdrawn_on="2026-03-01")

    assert [one.withdrawn_on for one in bases.of_candidate(workspace, who)] == ["2026-03-01"] * 2
    assert bases.without_any(workspace) == 1


def test_a_hold_is_set_and_lifted_with_a_reason_by_somebody(workspace, add_candidate):
    who = add_candidate("Siti")
    workspace.actor = "Rina"
    with pytest.raises(Refused, match="hold_reason_missing"):
        holds.put(workspace, candidate_id=who, reason=" ")
    set_ = holds.put(workspace, candidate_id=who, reason="Gugatan 12/2026")
    holds.put(workspace, candidate_id=who, reason="Audit")
    workspace.actor = "Dewi"
    holds.lift(workspace, hold_id=set_.id, reason="Dicabut")
    with pytest.raises(Refused, match="hold_lifted"):
        holds.lift(workspace, hold_id=set_.id, reason="Lagi")
    assert [one.reason for one in holds.standing(workspace, who)] == ["Audit"]
    (lifted,) = [one for one in holds.of_candidate(workspace, who) if one.lifted_at]
    assert (lifted.set_by, lifted.lifted_by, lifted.lifted_reason) == ("Rina", "Dewi", "Dicabut")


@pytest.fixture
def imported(workspace, notice_id):
    """People of a pasted table, with the basis their form names."""
    table = importing.read_text("Nama\tEmail\nSiti Nurhaliza\tsiti@example.id\nBudi Santoso\tbudi@example.id\n")
    plan = importing.check(workspace, table, importing.guess(workspace, table))
    return importing.carry_out(workspace, plan, given=Given("consent", "2026-02-01", notice_id, "formulir web"))


def test_an_import_records_the_basis_and_takes_it_back_with_the_people(workspace, imported, outside):
    people = [row[0] for row in workspace.all("SELECT id FROM candidates ORDER BY number")]
    assert [bases.of_candidate(workspace, one)[0].how for one in people] == ["formulir web", "formulir web"]
    back = imported.undo(workspace)
    assert outside().execute("SELECT count(*) FROM bases").fetchone() == (0,)
    back.undo(workspace)
    assert [len(bases.of_candidate(workspace, one)) for one in people] == [1, 1]
    importing.undo(workspace, import_id=imported.id)
    assert workspace.all("SELECT 1 FROM candidates") == []


def test_who_withdrew_since_is_not_taken_away_with_the_import(workspace, imported):
    who = workspace.one("SELECT id FROM candidates ORDER BY number")[0]
    (basis,) = bases.of_candidate(workspace, who)
    bases.withdraw(workspace, basis_id=basis.id, withdrawn_on="2026-02-03")
    assert [one.id for one in importing.changed_since(workspace, imported.id)] == [who]
    with pytest.raises(Refused, match="import_changed_since"):
        imported.undo(workspace)


def test_a_basis_recorded_for_an_import_afterwards_goes_with_it(workspace, notice_id):
    table = importing.read_text("Nama\nSiti Nurhaliza\n")
    made = importing.carry_out(workspace, importing.check(workspace, table, importing.guess(workspace, table)))
    bases.record_imported(workspace, import_id=made.id, given=Given("contract", "2026-02-01"))
    assert bases.without_any(workspace) == 0
    made.undo(workspace)
    assert workspace.all("SELECT 1 FROM bases") == []
