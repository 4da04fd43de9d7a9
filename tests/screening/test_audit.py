"""The audit log: one row per write, chained, without a candidate's name or words."""

import pytest

from screening import audit
from screening.errors import Refused
from screening.interviewing import interviews, notes, scorecards
from screening.jobs import applications
from screening.people import candidates


@pytest.fixture
def told(workspace, scorecard_id, interview_id, rina):
    """A workspace in which something personal was written in every place there is."""
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=2)
    scorecards.write_evidence(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", text="RAHASIA bukti")
    scorecards.observe(
        workspace, scorecard_id=scorecard_id, trait_id="kerapian-minus", state="observed", evidence="RAHASIA ciri"
    )
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="RAHASIA catatan")
    interviews.edit(workspace, interview_id=interview_id, accommodation="RAHASIA akomodasi", place="RAHASIA tempat")
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="no", summary="RAHASIA ringkasan")
    return workspace


def test_every_write_leaves_its_row(workspace, candidate_id):
    before = audit.entries(workspace)
    changes = candidates.edit(workspace, candidate_id=candidate_id, name="Siti N.")
    entry = audit.entries(workspace, limit=1)[0]
    assert (entry.action, entry.kind, entry.record_id, entry.candidate_id, entry.actor, entry.at) == (
        "candidate_edited",
        "candidates",
        candidate_id,
        candidate_id,
        "Rina Wijaya",
        changes.at,
    )
    assert entry.seq == before[0].seq + 1
    assert audit.head(workspace) == entry.hash


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Rina \u202eayajiW\u202c\n Dewi\x07", "Rina ayajiW Dewi"),
        ("\u200fBudi\ufeff", "Budi"),
        ("A" * 3_000, "A" * 200),
    ],
    ids=["override", "marks", "long"],
)
def test_who_wrote_is_kept_without_what_turns_the_text_after_it(workspace, candidate_id, given, kept):
    workspace.actor = given
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti N.")
    with workspace.again() as again:
        assert again.actor == audit.entries(again, limit=1)[0].actor == kept


def test_a_write_that_fails_leaves_none(workspace, scorecard_id):
    before = audit.head(workspace)
    with pytest.raises(Refused):
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=6)
    with pytest.raises(Refused):
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="tidak-ada", score=3)
    assert audit.head(workspace) == before


def test_the_log_names_nobody_and_quotes_nothing(told, outside):
    rows = outside().execute("SELECT * FROM audit").fetchall()
    text = repr(rows)
    assert len(rows) > 8
    assert "RAHASIA" not in text and "Siti" not in text and "contoh.example" not in text and "ketelitian" not in text


def test_the_log_only_grows(told):
    for sql in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit", "REPLACE INTO audit SELECT * FROM audit LIMIT 1"):
        with pytest.raises(Refused, match="audit_append_only"):
            told.execute(sql)
    assert audit.verify(told) == []


@pytest.mark.parametrize("column", ["at", "actor", "action", "kind", "record_id", "candidate_id", "commitment"])
def test_a_changed_row_breaks_the_chain(told, column):
    with told.atomic():
        told.execute("DROP TRIGGER audit_no_update")
        told.execute(f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = 4")
    assert [(one.code, one.params["row"]) for one in audit.verify(told)] == [("audit_altered", 4)]


def test_a_row_taken_out_leaves_a_gap(told):
    with told.atomic():
        told.execute("DROP TRIGGER audit_no_delete")
        told.execute("DELETE FROM audit WHERE seq IN (3, 4)")
    assert [(one.code, one.params) for one in audit.verify(told)] == [("audit_gap", {"first": 3, "last": 4})]


def test_who_has_the_key_can_check_what_was_said(told, scorecard_id, candidate_id):
    entry = next(one for one in audit.entries(told) if one.action == "scorecard_submitted")
    said = scorecards.content(scorecards.load(told, scorecard_id))

    def kept(details):
        return audit.kept_promise(told, candidate_id=candidate_id, commitment=entry.commitment, details=details)

    assert kept(said) is True
    assert kept({**said, "recommendation": "yes"}) is False
    told.execute("DELETE FROM audit_keys WHERE candidate_id = ?", (candidate_id,))
    assert kept(said) is None
    assert [one.code for one in audit.verify(told)] == ["audit_key"]  # the chain hangs together without it


@pytest.mark.parametrize("seq", [0, -7, -(2**63)])
def test_a_row_put_in_before_the_first_one_breaks_the_chain(told, seq):
    told.execute(
        """INSERT INTO audit (seq, at, actor, action, kind, record_id, candidate_id, commitment, hash)
        SELECT ?, at, 'Budi Palsu', 'decision_recorded', kind, record_id, candidate_id, commitment, hash
        FROM audit WHERE seq = 1""",
        (seq,),
    )
    assert [(one.code, one.params["row"]) for one in audit.verify(told)] == [("audit_altered", seq)]


def test_rows_cut_off_at_the_end_are_missed(told):
    with told.atomic():
        told.execute("DROP TRIGGER audit_no_delete")
        (last,) = told.one("SELECT max(seq) FROM audit")
        told.execute("DELETE FROM audit WHERE seq > ?", (last - 2,))
    lost = [("audit_gap", {"first": last - 1, "last": last})]
    assert [(one.code, one.params) for one in audit.verify(told)] == lost
    candidates.add(told, name="Budi")
    assert [(one.code, one.params) for one in audit.verify(told)] == lost


def test_a_log_that_was_emptied_is_missed(told):
    with told.atomic():
        told.execute("DROP TRIGGER audit_no_delete")
        told.execute("DELETE FROM audit")
    assert [one.code for one in audit.verify(told)] == ["audit_gap"]
    candidates.add(told, name="Budi")
    assert [one.code for one in audit.verify(told)] == ["audit_gap"]


def test_decisions_and_reopenings_stay_as_they_were_recorded(told, application_id, scorecard_id):
    applications.decide(told, application_id=application_id, decision="reject", reason="Syarat wajib.")
    scorecards.reopen(told, scorecard_id=scorecard_id, reason="Salah ketik.")
    for sql in ("UPDATE decisions SET decision = 'hire'", "UPDATE reopenings SET reason = 'x'"):
        with pytest.raises(Refused, match="audit_append_only"):
            told.execute(sql)
    assert applications.get(told, application_id).decision == "reject"
